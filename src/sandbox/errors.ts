/** The one error class of the sandbox room. */
import { type ErrorFacts, OrchestratorError } from '../platform/errors.js';
import type { IsoCode } from '../reasons/iso.js';

export class SandboxError extends OrchestratorError<IsoCode> {
  constructor(code: IsoCode, message: string, facts: ErrorFacts = {}) {
    super(code, message, facts);
  }
}
