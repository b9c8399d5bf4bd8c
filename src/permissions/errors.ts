/** The one error class of the permissions room. */
import { type ErrorFacts, OrchestratorError } from '../platform/errors.js';
import type { SecretCode } from '../reasons/secret.js';

export class PermissionsError extends OrchestratorError<SecretCode> {
  constructor(code: SecretCode, message: string, facts: ErrorFacts = {}) {
    super(code, message, facts);
  }
}
