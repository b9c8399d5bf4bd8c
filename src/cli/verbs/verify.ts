/** `verify`: whether the evidence of a run holds, offline, from the run directory alone. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { verifyRun, type Incomplete, type VerifyReport } from '../../evidence/index.js';
import { readRegular } from '../../platform/files.js';
import { forTerminal } from '../../platform/neutral.js';
import type { TreeReport } from '../../publish/gate-tree.js';
import { exitOf } from '../../reasons/index.js';
import { runDirOf } from '../evidence-place.js';
import { text, type VerbCall } from '../options.js';
import { clockOf, hashWorkerOf } from '../../run/host.js';
import { row } from '../table.js';

const SHOWN = 20;

export async function run(call: VerbCall): Promise<number> {
  clockOf(call.process);
  const expectManifest = text(call, 'expect-manifest');
  const worker = hashWorkerOf(call.process);
  const report = await verifyRun(runDirOf(call), {
    ...(expectManifest === null ? {} : { expectManifest }),
    requireSignature: call.flags['require-signature'] === true,
    workerPath: existsSync(worker) ? worker : null
  });
  const purpose = report.ok ? purposeOf(report.run_dir) : null;
  const tree = report.ok ? await treeOf(call, report.run_dir) : null;
  if (call.flags['json'] === true) call.out.json({ ...report, purpose, ...(tree === null ? {} : { tree }) });
  else presentAll(call, report, purpose, tree);
  if (tree?.code != null) return exitOf(tree.code);
  return report.ok ? 0 : exitOf(report.problems[0]?.code ?? 'EVID_MANIFEST');
}

function presentAll(
  call: VerbCall,
  report: VerifyReport,
  purpose: 'learn' | null,
  tree: TreeReport | null
): void {
  const { out } = call;
  present(report, call);
  if (tree !== null) presentTree(tree, call);
  if (purpose !== null)
    out.line(row('purpose', out.style.yellow('learn: hosts were granted one by one; never published')));
}

/** Asked for with `--tree`, in a clone. */
async function treeOf(call: VerbCall, runDir: string): Promise<TreeReport | null> {
  const name = text(call, 'tree');
  if (name === null) return null;
  const { compareTree } = await import('../../publish/gate-tree.js');
  return compareTree(runDir, call.process.cwd(), name);
}

function presentTree({ ok, code, commit, paths, pathCount }: TreeReport, { out }: VerbCall): void {
  if (ok) return out.line(row('tree', out.style.green(`${commit} has the tree that was tested`)));
  out.line(row('tree', out.style.red(`${code}  ${commit} has another tree than was tested`)));
  if (paths === null)
    return out.line(row('', 'the clone does not have the tested tree, so that it cannot say where'));
  for (const path of paths) out.line(row('', forTerminal(path)));
  if (pathCount > paths.length) out.line(row('', `and ${pathCount - paths.length} more`));
}

/** Of a record that holds: its plan is one of the files that were checked. Null for every run but those of `learn`. */
function purposeOf(runDir: string): 'learn' | null {
  try {
    const plan: unknown = JSON.parse(
      readRegular(runDir, 'plan.json', { maxBytes: 32 << 20, allowHardLinks: true }).toString('utf8')
    );
    return typeof plan === 'object' && plan !== null && 'purpose' in plan && plan.purpose === 'learn'
      ? 'learn'
      : null;
  } catch {
    return null; // an interrupted run may have none
  }
}

function present(report: VerifyReport, { out, process }: VerbCall): void {
  out.line(
    row(
      'run',
      `${forTerminal(report.run_id ?? 'unknown')}  ${relative(process.cwd(), report.run_dir) || '.'}`
    )
  );
  for (const problem of report.problems.slice(0, SHOWN)) {
    const place = [problem.path, problem.line].filter(part => part !== null).join(':');
    out.line(
      row(
        out.style.red('problem'.padEnd(9)),
        `${problem.code}  ${forTerminal(place === '' ? '' : `${place}  `)}${forTerminal(problem.message)}`
      )
    );
  }
  if (report.problems.length > SHOWN)
    out.line(row('', `and ${report.problems.length - SHOWN} more problems`));
  if (report.incomplete !== null)
    presentIncomplete(report.incomplete, report.manifest_digest !== null, text => out.line(text));
  if (report.verdict !== null)
    out.line(row('verdict', `${report.verdict.code}   the run's own exit was ${report.verdict.exit}`));
  if (report.manifest_digest !== null) out.line(row('manifest', forTerminal(report.manifest_digest)));
  out.line(row('files', `${report.files} files, ${report.bytes} bytes`));
  const finding = forTerminal(report.finding);
  out.line(row('finding', report.ok ? out.style.green(finding) : out.style.red(finding)));
}

/** In a record that was sealed afterwards, what the run did not write itself was added by whoever sealed it. */
function presentIncomplete(found: Incomplete, sealed: boolean, line: (text: string) => void): void {
  line(
    row(
      'begun',
      found.phases_begun.length === 0 ? 'no phase' : found.phases_begun.map(forTerminal).join(', ')
    )
  );
  if (found.last_event !== null)
    line(
      row(
        'last',
        `${forTerminal(found.last_event.type)} at ${forTerminal(found.last_event.time)}, event ${found.events}`
      )
    );
  if (found.torn_bytes > 0) line(row('torn', `${found.torn_bytes} bytes of an event that was being written`));
  line(
    row(
      'there',
      found.files
        .slice(0, SHOWN)
        .map(file => `${forTerminal(file.path)} (${file.bytes})`)
        .join(', ')
    )
  );
  line(row(sealed ? 'added' : 'absent', found.absent.map(forTerminal).join(', ')));
}
