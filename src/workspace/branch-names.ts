/** Names of branches: what git takes, and which two cannot be at once. */
import { WorkspaceError } from './errors.js';
import type { GitRunner } from './runner.js';

/** Throws PR_BRANCH_INVALID. `branch` is the short name. */
export async function refuseBadName(git: GitRunner, branch: string): Promise<void> {
  const valid = await git.attempt(['check-ref-format', `refs/heads/${branch}`]);
  if (!valid.failed && !branch.startsWith('-') && branch !== 'HEAD') return;
  throw new WorkspaceError('PR_BRANCH_INVALID', `not a branch name: ${JSON.stringify(branch)}`, {
    where: branch
  });
}

/** `a` and `a/b` for `a/b/c`: none of them can be a branch beside it. */
export function namesAbove(branch: string): string[] {
  const parts = branch.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** PR_BRANCH_COLLISION: `a` and `a/b` cannot both be branches. */
export function collision(branch: string, other: string): WorkspaceError {
  return new WorkspaceError('PR_BRANCH_COLLISION', `${branch} cannot exist beside ${other}`, {
    where: other
  });
}
