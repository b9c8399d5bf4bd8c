/** The steps of a run, each over the state that earlier steps left. */
import { join } from 'node:path';
import { judgeChange } from '../acceptance/change.js';
import { pathMatcher } from '../acceptance/paths.js';
import { collectArtifacts } from '../artifacts/index.js';
import type { Change, Tree } from '../workspace/index.js';
import { withholdBase } from './covers.js';
import { copyInput } from './inputs.js';
import { DATA, WORKSPACE } from './layout.js';
import { mountPointsOf, runPhase } from './phase.js';
import { howItEnded } from './turn.js';
import type { PlannedPhase } from './plan.js';
import { endPhase, refuseCancelled, type Run } from './state.js';
import { mebibytes } from './watch.js';
import { RunStop } from './verdict.js';

/** Copies carried paths and data into the run, and binds them. */
export async function handIn(run: Run): Promise<void> {
  for (const [index, input] of run.plan.inputs.entries()) {
    const target = join(await run.root.directory(`input-${index}`), 'content');
    copyInput(run.inputs.repo.root, input, target, run.runAs.dropped ? run.runAs : null);
    run.bound.push({
      source: target,
      target: input.kind === 'data' ? `${DATA}/${input.name}` : `${WORKSPACE}/${input.path}`
    });
  }
}

function planned(run: Run, name: PlannedPhase['name']): PlannedPhase {
  return run.plan.phases.find(phase => phase.name === name)!;
}

function skip(run: Run, name: PlannedPhase['name']): void {
  run.listener.phase(name, 'skipped', 'nothing declared');
  endPhase(run, name, 'skipped', null, 0);
}

/** setup: may change no tracked file; what it produces is moved out of its tree and bound read-only from then on. */
export async function setup(run: Run): Promise<void> {
  const phase = planned(run, 'setup');
  if (phase.commands.length === 0) return skip(run, 'setup');
  const { tree } = await runPhase(run, phase, {
    failure: 'first',
    failureCode: 'SETUP_FAILED',
    freshTree: attempt => run.git.checkout(run.inputs.base.tree, `setup-${attempt}`)
  });
  const drift = await run.git.trackedDrift(tree);
  if (drift.length > 0)
    throw new RunStop('SETUP_CHANGED_TREE', `setup changed ${drift.slice(0, 5).join(', ')}`);
  const store = await run.root.directory('produced');
  for (const [index, path] of run.plan.contract.produces.entries()) {
    const target = join(store, String(index));
    await run.git.takeProduced(tree, path, target);
    run.bound.push({ source: target, target: `${WORKSPACE}/${path}` });
  }
}

/** implement: the change is what the host sees afterwards, or the user's own with `--change worktree`. */
export async function implement(run: Run): Promise<void> {
  if (run.plan.change.source === 'worktree') {
    run.change = await run.git.changeOfWorktree(run.inputs.repo.root);
    if (run.change.tree !== run.plan.change.tree)
      throw new RunStop('CARRY_MISSING', 'the workspace changed between the plan and the run', {
        fix: 'Run again while nothing writes there.'
      });
    run.listener.phase('implement', 'skipped', 'the uncommitted change of the workspace is judged');
    return endPhase(run, 'implement', 'skipped', null, 0);
  }
  const phase = planned(run, 'implement');
  if (phase.commands.length === 0) {
    run.change = emptyChange(run);
    return skip(run, 'implement');
  }
  let last: Tree | null = null;
  const freshTree = async (attempt: number) =>
    (last = await run.git.checkout(run.inputs.base.tree, `implement-${attempt}`));
  try {
    await runPhase(run, phase, { failure: 'first', failureCode: 'IMPLEMENT_FAILED', freshTree });
  } catch (error) {
    // A trip or a failure keeps the change that was made so far, as evidence; the reason of the stop stays the first one.
    if (last !== null)
      run.change = await run.git.change(last, { ignoreMountPoints: mountPointsOf(run) }).catch(() => null);
    throw error;
  }
  run.change = await run.git.change(last!, { ignoreMountPoints: mountPointsOf(run) });
}

function emptyChange(run: Run): Change {
  const { tree } = run.inputs.base;
  return { tree, baseTree: tree, files: [], added: 0, deleted: 0 };
}

/** The criteria that a change must meet before anything is tested on it. */
export async function checkChange(run: Run): Promise<void> {
  const change = run.change!;
  run.record.journal.append('change.computed', {
    tree: change.tree,
    files: change.files.length,
    added: change.added,
    deleted: change.deleted
  });
  const { contract } = run.inputs;
  const criteria = judgeChange(change.files, {
    allowedPaths: contract.allowedPaths,
    changedFiles: run.limits.changed_files,
    changedLines: run.limits.changed_lines,
    exclude: run.limits.exclude,
    readOnly: contract.constraints.readOnly,
    protectedPaths: run.plan.protected_paths
  });
  run.criteria.push(...criteria);
  const failed = criteria.find(criterion => !criterion.ok);
  if (failed) throw new RunStop(failed.code!, `${failed.subject}: ${failed.detail}`);
  if (change.files.length > 0) await writePatch(run, change);
  if (run.patch === 'secret')
    throw new RunStop('SECRET_IN_CHANGE', 'a secret of this environment stands in the change');
}

/** Records the change as a patch, redacted like everything that is recorded. */
export async function writePatch(run: Run, change: Change): Promise<void> {
  const { redactions } = await run.record.writeWith('change.patch', path => run.git.writePatch(change, path));
  run.patch = Object.keys(redactions).length === 0 ? 'clean' : 'secret';
}

/** test: the acceptance commands in a clean tree of base plus exactly the change. */
export async function test(run: Run): Promise<void> {
  const phase = planned(run, 'test');
  if (phase.commands.length === 0) return skip(run, 'test');
  const change = run.change!;
  await withholdBase(run);
  const { tree, reports } = await runPhase(run, phase, {
    failure: 'all',
    failureCode: 'ACC_FAILED',
    freshTree: attempt => run.git.checkout(change.tree, `test-${attempt}`)
  });
  for (const report of reports) {
    const ok = report.status === 'ok';
    run.criteria.push({
      kind: 'command',
      subject: report.text,
      ok,
      code: ok ? null : 'ACC_FAILED',
      detail: ok ? howItEnded(report) : `${howItEnded(report)}, see ${report.log}`
    });
  }
  await judgeTestTree(run, tree);
  await collect(run, tree);
}

async function judgeTestTree(run: Run, tree: Tree): Promise<void> {
  const { required, optional } = run.inputs.contract.artifacts;
  const declared = [...required, ...optional];
  const directory = run.inputs.contract.directory;
  const isArtifact = pathMatcher([
    ...declared,
    ...declared.map(glob => (directory === '' ? glob : `${directory}/${glob}`))
  ]);
  const drift = (await run.git.trackedDrift(tree)).filter(path => declared.length === 0 || !isArtifact(path));
  const ok = drift.length === 0;
  const detail = ok
    ? 'no tracked file was changed by the test'
    : `changed by the test: ${drift.slice(0, 5).join(', ')}`;
  run.criteria.push({
    kind: 'tree',
    subject: 'test leaves the tree as it is',
    ok,
    code: ok ? null : 'TEST_CHANGED_TREE',
    detail
  });
}

/** Declared artifacts: searched in $ARTIFACTS_DIR, then in the pack's directory of the test tree. */
async function collect(run: Run, tree: Tree): Promise<void> {
  const { contract } = run.inputs;
  const found = await collectArtifacts({
    required: contract.artifacts.required,
    optional: contract.artifacts.optional,
    roots: [
      { label: 'artifacts', path: run.artifacts! },
      { label: 'pack', path: join(tree.path, contract.directory) }
    ],
    record: run.record,
    maxBytes: mebibytes(run.limits.disk_mb)
  });
  run.criteria.push(...found.criteria);
}

/** docs.required: present and not empty in the tree that the change leads to. */
export async function checkDocs(run: Run): Promise<void> {
  for (const path of run.inputs.contract.docsRequired) {
    const bytes = await run.git.readBlob(run.change!.tree, path);
    const ok = bytes !== null && bytes.length > 0;
    run.criteria.push({
      kind: 'docs',
      subject: path,
      ok,
      code: ok ? null : 'ACC_DOCS_MISSING',
      detail: ok ? `${bytes.length} bytes` : 'absent or empty'
    });
  }
}

/** The end of the acceptance: the first criterion that did not hold is the reason of the verdict. */
export function decide(run: Run): void {
  refuseCancelled(run);
  run.judged = true;
  const failed = run.criteria.find(criterion => !criterion.ok);
  if (failed) throw new RunStop(failed.code!, `${failed.subject}: ${failed.detail}`);
}
