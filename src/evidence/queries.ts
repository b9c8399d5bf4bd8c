/** Questions to the evidence: which runs, which artifacts, one artifact, what the index is; and which run is meant. */
import { closeSync, lstatSync, readSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { FileRefused, openRegular } from '../platform/files.js';
import { EvidenceError } from './errors.js';
import { INDEX, indexRun, readIndex, runNames, type IndexedArtifact, type IndexedRun } from './index-file.js';

/** Runs of the index, newest first. */
export function listRuns(evidenceDir: string): IndexedRun[] {
  return [...readIndex(evidenceDir).runs].sort(newestFirst);
}

/** Artifacts of one run of the index; `type` narrows them. Throws EVID_NOT_FOUND. */
export function listArtifacts(evidenceDir: string, runId: string, type?: string): IndexedArtifact[] {
  const run = readIndex(evidenceDir).runs.find(one => one.run_id === runId || one.run_dir === runId);
  if (run === undefined)
    throw new EvidenceError('EVID_NOT_FOUND', `the index has no run ${runId}`, {
      where: join(evidenceDir, INDEX)
    });
  return run.artifacts.filter(artifact => type === undefined || artifact.type === type);
}

export interface ShownArtifact {
  path: string;
  /** Size of the whole. */
  bytes: number;
  /** Its beginning, at most `maxBytes`. Hostile: text goes through `forTerminal` before a terminal sees it. */
  content: Buffer;
  truncated: boolean;
}

/** One file of a run, opened safely, its first `maxBytes` (default 1 MiB). Throws EVID_NOT_FOUND. */
export function showArtifact(
  runDir: string,
  path: string,
  options: { maxBytes?: number } = {}
): ShownArtifact {
  const most = options.maxBytes ?? 1 << 20;
  let file;
  try {
    file = openRegular(runDir, path, { allowHardLinks: true });
  } catch (error) {
    if (error instanceof FileRefused)
      throw new EvidenceError('EVID_NOT_FOUND', `no artifact: ${error.message}`, {
        where: runDir,
        cause: error
      });
    throw error;
  }
  try {
    const content = Buffer.alloc(Math.min(most, file.bytes));
    let done = 0;
    for (let count = -1; done < content.length && count !== 0; done += count)
      count = readSync(file.fd, content, done, content.length - done, null);
    return { path, bytes: file.bytes, content: content.subarray(0, done), truncated: file.bytes > done };
  } finally {
    closeSync(file.fd);
  }
}

export interface IndexMeta {
  schema_version: 1;
  generated_at: string;
  roots_scanned: readonly string[];
  runs: number;
  artifacts: number;
  sealed: number;
  incomplete: number;
  unreadable: number;
}

export function showIndexMeta(evidenceDir: string): IndexMeta {
  const { schema_version, generated_at, roots_scanned, runs } = readIndex(evidenceDir);
  const [sealed, incomplete, unreadable] = (['sealed', 'incomplete', 'unreadable'] as const).map(
    state => runs.filter(run => run.state === state).length
  ) as [number, number, number];
  const artifacts = runs.reduce((sum, run) => sum + run.artifacts.length, 0);
  return {
    schema_version,
    generated_at,
    roots_scanned,
    runs: runs.length,
    artifacts,
    sealed,
    incomplete,
    unreadable
  };
}

/**
 * The run directory that is meant by `last`, by a run id, or by a path (one with a `/`, or `.`), absolute. A link
 * that the user gives is followed, once, here. Throws EVID_NOT_FOUND.
 */
export function resolveRun(evidenceDir: string, which: string, cwd: string = '/'): string {
  const names = runNames(evidenceDir);
  if (which === 'last') {
    const [newest] = names
      .map(name => indexRun(evidenceDir, name))
      .sort((a, b) => newestFirst(a, b) || madeAt(evidenceDir, b) - madeAt(evidenceDir, a));
    if (newest === undefined)
      throw new EvidenceError('EVID_NOT_FOUND', 'no run is recorded yet', { where: evidenceDir });
    return join(resolve(evidenceDir), newest.run_dir);
  }
  if (names.includes(which)) return join(resolve(evidenceDir), which);
  const path = isAbsolute(which) ? which : resolve(cwd, which);
  const looksLikePath = which.includes('/') || which === '.';
  const stat = looksLikePath ? lstatSync(path, { throwIfNoEntry: false }) : undefined;
  if (stat === undefined)
    throw new EvidenceError('EVID_NOT_FOUND', `no run ${which}`, { where: evidenceDir });
  const real = realpathSync(path);
  return basename(real) === 'manifest.json' ? dirname(real) : real;
}

function newestFirst(a: IndexedRun, b: IndexedRun): number {
  const [left, right] = [a.started_at ?? '', b.started_at ?? ''];
  return left === right ? 0 : left < right ? 1 : -1;
}

function madeAt(evidenceDir: string, run: IndexedRun): number {
  return lstatSync(join(evidenceDir, run.run_dir)).mtimeMs;
}
