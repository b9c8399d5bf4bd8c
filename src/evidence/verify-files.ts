/** The files of a record against its manifest: missing, extra, drifted. */
import type { WalkEntry } from '../platform/walk.js';
import { hashTree, type HashResult } from './hash-tree.js';
import { isSibling } from './manifest.js';
import type { Manifest, ManifestFile } from './types.js';
import type { VerifyProblem } from './verify-types.js';

/** Adds every difference. Files are opened below the run directory only, whatever paths the manifest lists. */
export async function checkFiles(
  runDir: string,
  manifest: Manifest,
  entries: readonly WalkEntry[],
  workerPath: string | null,
  problems: VerifyProblem[]
): Promise<void> {
  const listed = new Set(manifest.files.map(file => file.path));
  const present = new Set(entries.map(entry => entry.path));
  for (const { path, kind } of entries) {
    if (kind === 'file' && !listed.has(path) && !isSibling(path)) {
      problems.push({ code: 'EVID_EXTRA', path, line: null, message: `${path} was not sealed` });
    }
  }
  for (const { path } of manifest.files) {
    if (!present.has(path))
      problems.push({ code: 'EVID_MISSING', path, line: null, message: `${path} is missing` });
  }
  const there = manifest.files.filter(file => present.has(file.path));
  const results = await hashTree(
    runDir,
    there.map(({ path, bytes }) => ({ path, bytes })),
    { workerPath }
  );
  there.forEach((file, index) => problems.push(...driftOf(file, results[index]!)));
}

function driftOf(file: ManifestFile, found: HashResult): VerifyProblem[] {
  if (found.sha256 === file.sha256) return [];
  const { path } = file;
  const why =
    found.refused === 'size'
      ? `${path} has ${found.bytes} bytes, sealed were ${file.bytes}`
      : found.refused === null
        ? `${path} has SHA-256 ${found.sha256}, sealed was ${file.sha256}`
        : `${path} cannot be compared: ${found.refused}`;
  return [{ code: 'EVID_DRIFT', path, line: null, message: why }];
}
