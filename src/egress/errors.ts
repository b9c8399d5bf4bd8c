/** The one error class of the egress room. */
import { type ErrorFacts, OrchestratorError } from '../platform/errors.js';
import type { NetCode } from '../reasons/net.js';

export class EgressError extends OrchestratorError<NetCode> {
  constructor(code: NetCode, message: string, facts: ErrorFacts = {}) {
    super(code, message, facts);
  }
}
