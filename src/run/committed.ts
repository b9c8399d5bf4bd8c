/** Whether the pack that was read is the one of the base commit, which everything it runs comes from. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract, Problem } from '../pack/contract.js';
import { repositoryReader, type BaseCommit, type Repository } from '../workspace/index.js';

/** One warning for each file of the pack that the base commit does not have, or has with other bytes. */
export async function warnUncommitted(
  repo: Repository,
  base: BaseCommit,
  contract: Contract
): Promise<Problem[]> {
  // A single file may have its companion beside it.
  const alone = contract.form === 'file' && contract.files.length === 1;
  const place = alone ? contract.path : contract.directory;
  const entries = await repositoryReader(repo).listTree(base.tree, place);
  const committed = new Map(entries.map(({ path, id }) => [path, id]));
  return contract.files
    .filter(({ path }) => committed.get(path) !== blobId(repo, path))
    .map(({ path }) => ({
      severity: 'warning',
      code: 'PACK_UNCOMMITTED',
      file: path,
      line: 1,
      column: 1,
      message: committed.has(path)
        ? 'the base commit has another version of this file'
        : 'the base commit does not have this file',
      fix: 'commit it before the run is to count: what it runs comes from the base commit'
    }));
}

/** Object id of a file's raw bytes. Source: gitformat-loose(5). */
function blobId({ root, objectFormat }: Repository, path: string): string {
  const bytes = readFileSync(join(root, path));
  return createHash(objectFormat).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
