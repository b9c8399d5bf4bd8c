/** Whether one commit of the user's repository lies in the history of another. */
import { readTrusted, requireGit } from './repository.js';
import { objectId } from './tree-reader.js';
import type { Repository } from './types.js';

/**
 * True where `older` is `newer` or one of its ancestors, as far as the history reaches: in a shallow clone false may
 * also mean that it does not reach far enough. Both are commits of the repository, by their full ids.
 */
export async function isInHistory(repo: Repository, older: string, newer: string): Promise<boolean> {
  if (older === newer) return true;
  const args = ['merge-base', '--is-ancestor', objectId(older), objectId(newer)];
  const result = await readTrusted(requireGit(), repo.root, args);
  return !result.failed;
}
