/** Trees that some systems could not check out whole. */
import { someOf, WorkspaceError } from './errors.js';
import { collidingPaths } from './names.js';
import type { TreeReader } from './tree-reader.js';
import type { BaseCommit } from './types.js';

/** Throws PR_PATH_COLLISION where a path that the base does not have differs from another by case or form alone. */
export async function refuseCollidingPaths(
  reader: TreeReader,
  base: BaseCommit,
  tree: string
): Promise<void> {
  const [before, after] = await Promise.all([reader.listTree(base.tree, ''), reader.listTree(tree, '')]);
  const pairs = collidingPaths(
    before.map(entry => entry.path),
    after.map(entry => entry.path)
  );
  if (pairs.length === 0) return;
  const names = pairs.map(pair => pair.map(name => JSON.stringify(name)).join(' and '));
  throw new WorkspaceError('PR_PATH_COLLISION', `paths collide: ${someOf(names)}`, {
    where: pairs[0]?.[0] ?? ''
  });
}
