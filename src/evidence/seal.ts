/** Sealing: every file below a directory, hashed, as a manifest lists it. */
import { walkTree } from '../platform/walk.js';
import { EvidenceError } from './errors.js';
import { hashTreeSync } from './hash-tree.js';
import type { ManifestFile } from './types.js';

const LIMITS = { maxEntries: 1_000_000, maxDepth: 64, sizes: false };

/** Files below `root` for which `take` gives true. Throws where something is no regular file or changes meanwhile. */
export function filesToSeal(root: string, take: (path: string) => boolean): ManifestFile[] {
  const { entries, truncated } = walkTree(root, LIMITS);
  if (truncated)
    throw new EvidenceError('EVID_WRITE', 'the run directory holds more than can be sealed', { where: root });
  const wanted = entries.filter(entry => take(entry.path));
  const odd = wanted.find(entry => entry.kind !== 'file');
  if (odd) throw new EvidenceError('EVID_UNSAFE', `${odd.path} is no regular file`, { where: root });
  const results = hashTreeSync(
    root,
    wanted.map(({ path }) => ({ path, bytes: null }))
  );
  return results.map(({ path, bytes, sha256, refused }) => {
    if (sha256 === null)
      throw new EvidenceError('EVID_WRITE', `cannot seal ${path}: ${refused ?? 'unknown'}`, { where: root });
    return { path, bytes, sha256 };
  });
}
