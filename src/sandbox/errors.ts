/** The one error class of the sandbox room. */
import { type ErrorFacts, OrchestratorError } from '../platform/errors.js';
import type { IsoCode } from '../reasons/iso.js';
import type { IsoNetworkCode } from '../reasons/iso-network.js';

export class SandboxError extends OrchestratorError<IsoCode | IsoNetworkCode> {
  constructor(code: IsoCode | IsoNetworkCode, message: string, facts: ErrorFacts = {}) {
    super(code, message, facts);
  }
}
