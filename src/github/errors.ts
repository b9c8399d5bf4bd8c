/** The github room's one error class. Its texts hold no token: whoever makes one has been through `Session.clean`. */
import { OrchestratorError } from '../platform/errors.js';
import type { PrApiCode } from '../reasons/pr-api.js';
import type { PrCode } from '../reasons/pr.js';

export type GitHubCode = PrCode | PrApiCode | 'EVID_ARTIFACT' | 'CANCELLED';

export class GitHubError extends OrchestratorError<GitHubCode> {}
