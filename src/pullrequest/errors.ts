/** What keeps a pull request from being called or from saying what it should. */
import { OrchestratorError } from '../platform/errors.js';
import type { PrRulesCode } from '../reasons/pr-rules.js';

export class PullRequestError extends OrchestratorError<PrRulesCode> {}
