/** What goes wrong in the action room itself. */
import { OrchestratorError } from '../platform/errors.js';
import type { Problem } from '../pack/contract.js';

export type ActionCode =
  'USAGE' | 'USAGE_EVENT_REFUSED' | 'EVID_UPLOAD' | 'EVID_ARTIFACT' | 'PR_HANDOVER_DIGEST' | 'ISO_OWN_CODE';

export class ActionError extends OrchestratorError<ActionCode> {}

/** Inputs that cannot be used, all of them at once. */
export class InputError extends ActionError {
  constructor(readonly inputs: readonly string[]) {
    const count = inputs.length === 1 ? 'one input' : `${inputs.length} inputs`;
    super('USAGE', `${count} cannot be used: ${inputs.join('; ')}`, {
      fix: 'Correct the `with:` of the step; docs/ACTION.md lists every input.'
    });
  }
}

/** Problems of a pack or policy that an error carries, if it carries any. */
export function problemsOf(error: unknown): readonly Problem[] {
  const found = (error as { problems?: unknown }).problems;
  return Array.isArray(found) ? (found as Problem[]) : [];
}
