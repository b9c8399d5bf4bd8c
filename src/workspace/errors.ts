/** The workspace room's one error class: problems of the repository, of a tree after a phase, of the branch. */
import { OrchestratorError } from '../platform/errors.js';
import type { PrCode } from '../reasons/pr.js';
import type { RunCode } from '../reasons/run.js';
import type { ScopeCode } from '../reasons/scope.js';

export type WorkspaceCode = RunCode | ScopeCode | PrCode;

export class WorkspaceError extends OrchestratorError<WorkspaceCode> {}

/** A list for a message: the first few, then how many more. */
export function someOf(names: readonly string[], shown = 5): string {
  const head = names.slice(0, shown).join(', ');
  return names.length <= shown ? head : `${head} and ${names.length - shown} more`;
}
