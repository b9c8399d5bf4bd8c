/** The one error class of the remote room. */
import { type ErrorFacts, OrchestratorError } from '../platform/errors.js';
import type { RemoteCode } from '../reasons/iso-remote.js';

export class RemoteError extends OrchestratorError<RemoteCode> {
  constructor(code: RemoteCode, message: string, facts: ErrorFacts = {}) {
    super(code, message, facts);
  }
}
