/** The one error class of the sandbox room. */
import { type ErrorFacts, OrchestratorError } from '../platform/errors.js';
import type { IsoCode } from '../reasons/iso.js';
import type { IsoNetworkCode } from '../reasons/iso-network.js';
import type { IsolationCode } from '../reasons/iso-other.js';

export type SandboxCode = IsoCode | IsoNetworkCode | IsolationCode;

export class SandboxError extends OrchestratorError<SandboxCode> {
  constructor(code: SandboxCode, message: string, facts: ErrorFacts = {}) {
    super(code, message, facts);
  }
}
