/** Errors of the isolations `container` and `none`; their codes stand in a table of their own. */
import { type ErrorFacts, OrchestratorError } from '../platform/errors.js';
import type { IsolationCode } from '../reasons/iso-other.js';

export class IsolationError extends OrchestratorError<IsolationCode> {
  constructor(code: IsolationCode, message: string, facts: ErrorFacts = {}) {
    super(code, message, facts);
  }
}
