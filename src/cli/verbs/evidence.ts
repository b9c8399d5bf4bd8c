/** `evidence`: the five queries over recorded runs. */
import {
  listArtifacts,
  listRuns,
  resolveRun,
  showArtifact,
  showIndexMeta,
  writeIndex,
  type IndexedRun
} from '../../evidence/index.js';
import { basename } from 'node:path';
import { evidenceDirOf } from '../evidence-place.js';
import { forTerminal } from '../../platform/neutral.js';
import { UsageError, type VerbCall } from '../options.js';
import { clockOf } from '../../run/host.js';

const QUERIES: Readonly<Record<string, (call: VerbCall, directory: string) => unknown>> = {
  index: (call, directory) => writeIndex(directory, clockOf(call.process)),
  'list-runs': (_call, directory) => listRuns(directory),
  'list-artifacts': (call, directory) => listArtifacts(directory, runIdOf(call, directory)),
  'show-artifact': (call, directory) => shown(call, directory),
  'show-index-meta': (_call, directory) => showIndexMeta(directory)
};

export async function run(call: VerbCall): Promise<number> {
  const [query = ''] = call.args;
  if (!Object.hasOwn(QUERIES, query)) {
    throw new UsageError('USAGE', `evidence: unknown query ${JSON.stringify(query)}`, {
      fix: `One of: ${Object.keys(QUERIES).join(', ')}.`
    });
  }
  const result = QUERIES[query]!(call, evidenceDirOf(call));
  if (call.flags['json'] === true) call.out.json(result);
  else present(query, result, call);
  return 0;
}

function runIdOf(call: VerbCall, directory: string): string {
  return basename(resolveRun(directory, call.args[1] ?? 'last', call.process.cwd()));
}

/** The artifact's text for JSON; bytes that are not text are given in base64. */
function shown(call: VerbCall, directory: string): Record<string, unknown> {
  const path = call.args[2];
  if (path === undefined)
    throw new UsageError('USAGE', 'evidence show-artifact: missing argument', {
      fix: 'evidence show-artifact last summary.md'
    });
  const { content, bytes, truncated } = showArtifact(
    resolveRun(directory, call.args[1]!, call.process.cwd()),
    path
  );
  const text = content.toString('utf8');
  const isText = Buffer.from(text, 'utf8').equals(content);
  return {
    path,
    bytes,
    truncated,
    encoding: isText ? 'utf8' : 'base64',
    content: isText ? text : content.toString('base64')
  };
}

function present(query: string, result: unknown, { out }: VerbCall): void {
  if (query === 'list-runs') return (result as IndexedRun[]).forEach(run => out.line(runRow(run)));
  if (query === 'list-artifacts') {
    for (const { type, path, bytes } of result as ReturnType<typeof listArtifacts>)
      out.line(`${type.padEnd(12)} ${String(bytes ?? '').padStart(9)}  ${forTerminal(path)}`);
    return;
  }
  if (query === 'show-artifact') return presentArtifact(result as ReturnType<typeof shown>, out);
  const meta = query === 'index' ? { runs: (result as { runs: unknown[] }).runs.length } : (result as object);
  for (const [name, value] of Object.entries(meta))
    out.line(`${name.padEnd(16)} ${forTerminal(String(value))}`);
}

function runRow(run: IndexedRun): string {
  const verdict = run.state === 'sealed' ? (run.verdict?.code ?? '') : run.state;
  return `${run.run_id.padEnd(28)} ${forTerminal(verdict).padEnd(24)} ${forTerminal(run.pack_id ?? '')}`;
}

function presentArtifact(artifact: Record<string, unknown>, out: VerbCall['out']): void {
  out.line(forTerminal(String(artifact['content'])).trimEnd());
  if (artifact['truncated'] === true) out.error(`cut: the file has ${String(artifact['bytes'])} bytes`);
}
