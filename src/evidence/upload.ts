/** What of the evidence is handed on: the index and the files of one run. */
import { join, resolve } from 'node:path';
import { lstatSync } from 'node:fs';
import { sortByPath } from '../merkle/index.js';
import { FileRefused } from '../platform/files.js';
import { walkTree, type Walk } from '../platform/walk.js';
import { EvidenceError } from './errors.js';
import { INDEX } from './index-file.js';
import { isUnrenamed } from './leftovers.js';

export interface ArtifactFiles {
  /** Absolute paths, sorted by bytes. */
  files: string[];
  /** Bytes of all of them. */
  bytes: number;
}

/**
 * The regular files to upload for a run: the index, where there is one, and everything in the run directory. No
 * symbolic link is listed or followed, and no reserve, scratch directory or unfinished write. Sealed or not.
 * Throws EVID_NOT_FOUND where the run directory is none, EVID_UNSAFE where it holds more than any run writes.
 */
export function artifactFiles(evidenceDir: string, runDir: string): ArtifactFiles {
  const [evidence, run] = [resolve(evidenceDir), resolve(runDir)];
  const { entries, truncated } = walked(run);
  if (truncated)
    throw new EvidenceError(
      'EVID_UNSAFE',
      'the directory holds more entries, or deeper ones, than any run writes',
      {
        where: run
      }
    );
  const own = entries
    .filter(entry => entry.kind === 'file' && !isUnrenamed(entry.path))
    .map(({ path, bytes }) => ({ path: join(run, path), bytes }));
  const sorted = sortByPath([...indexOf(evidence), ...own]);
  return { files: sorted.map(file => file.path), bytes: sorted.reduce((sum, file) => sum + file.bytes, 0) };
}

function walked(run: string): Walk {
  try {
    return walkTree(run, { maxEntries: 1_000_000, maxDepth: 64, sizes: true });
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    throw new EvidenceError('EVID_NOT_FOUND', `no run directory: ${error.message}`, {
      where: run,
      cause: error
    });
  }
}

function indexOf(evidence: string): { path: string; bytes: number }[] {
  const path = join(evidence, INDEX);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true ? [{ path, bytes: stat.size }] : [];
}
