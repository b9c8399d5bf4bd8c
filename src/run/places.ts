/** Whether what a phase names is there, asked before the sandbox would fail for it. The tree is hostile: no link is followed. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { WORKSPACE, type BoundPath } from './layout.js';
import type { PlannedPhase } from './plan.js';
import { RunStop } from './verdict.js';

/**
 * Throws EXEC_CWD_MISSING or SCOPE_WRITE_MISSING. What lies below a bound path or behind a link is not looked at: the
 * one is mounted over the tree, the other is resolved inside.
 */
export function refuseMissingPlaces(
  tree: string,
  bound: readonly BoundPath[],
  phase: PlannedPhase,
  command: PlannedPhase['commands'][number]
): void {
  const covered = bound.some(({ target }) => `${WORKSPACE}/${command.cwd}/`.startsWith(`${target}/`));
  if (!covered && kindInTree(tree, command.cwd) !== 'directory')
    throw new RunStop(
      'EXEC_CWD_MISSING',
      `${phase.name}: "${command.text}" runs in ${command.cwd}, which is no directory of the tree`
    );
  const missing = (phase.grant.write ?? []).find(path => kindInTree(tree, path) === null);
  if (missing !== undefined)
    throw new RunStop(
      'SCOPE_WRITE_MISSING',
      `${phase.name} may write ${missing}, which does not exist in the tree`
    );
}

/** A link counts as whatever it leads to inside; null where nothing is there. */
function kindInTree(tree: string, path: string): 'directory' | 'file' | null {
  const parts = path.split('/').filter(part => part !== '');
  for (let end = 1; end <= parts.length; end++) {
    const stat = lstatSync(join(tree, ...parts.slice(0, end)), { throwIfNoEntry: false });
    if (stat === undefined) return null;
    if (stat.isSymbolicLink()) return 'directory';
    if (!stat.isDirectory()) return end === parts.length ? 'file' : null;
  }
  return 'directory';
}
