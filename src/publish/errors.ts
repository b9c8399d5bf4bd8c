/** What keeps a run from being published. */
import { OrchestratorError } from '../platform/errors.js';
import type { ReasonCode } from '../reasons/index.js';

export class PublishError extends OrchestratorError<ReasonCode> {}
