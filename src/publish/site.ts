/** What the steps of publishing share. */
import type { PublishRecord } from '../evidence/index.js';
import type { GitHub } from '../github/types.js';
import type { PrivateRepository } from '../workspace/index.js';
import type { Target } from './target.js';

export interface Site {
  target: Target;
  git: PrivateRepository;
  api: GitHub;
  record: PublishRecord;
  note(text: string): void;
}
