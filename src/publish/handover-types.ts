/** What a publishing job trusts, and what it has of a hand-over once everything of it has been checked. */
import type { Contract } from '../pack/contract.js';
import type { Policy } from '../policy/types.js';
import type { Plan } from '../run/plan.js';
import type { RunRequest } from '../run/types.js';
import type { BaseCommit, Change, PrivateRepository, Repository } from '../workspace/index.js';
import type { SealedRun } from './evidence.js';

/** What does not come from the run job. */
export interface Trust {
  /**
   * What the plan is made from again: mode, policy, isolation, limits and pack as this job was given them. Where its
   * `packPath` is '', the pack is the one that the evidence names, at the trusted commit. Its `cwd` is the checkout.
   */
  request: RunRequest;
  /** Commit or name at which pack and policy are read, and in whose history the base must lie; null: the base itself. */
  commit: string | null;
  /** The workflow run that publishes; null where evidence need not be of one. As the runner's variables have it. */
  workflow: { server?: string; repository: string; runId: string; attempt: string } | null;
  /** Attempt that the run job handed on; null where it was not. */
  expectAttempt: string | null;
}

export interface HandoverRequest {
  /** Absolute path of the sealed run. */
  runDir: string;
  /** `sha256:…` that the manifest must have; null where the run was made in this same process. */
  expectManifest: string | null;
  /** Also take the change of a run that did not pass. */
  openOnFailure: boolean;
  trust: Trust;
}

/** A run that is not published, whatever its repository says: nothing but its evidence was looked at. */
export interface SilentHandover {
  state: 'silent';
  why: string;
  run: SealedRun;
}

export interface CheckedHandover {
  state: 'checked';
  /** With the plan that was made again. */
  run: SealedRun;
  contract: Contract;
  policy: Policy;
  plan: Plan;
  repo: Repository;
  base: BaseCommit;
  /** Holds the objects of the change. */
  git: PrivateRepository;
  /** null: there is nothing to publish, and `why` says why. */
  change: Change | null;
  commit: string | null;
  why: string | null;
}

export type Handover = SilentHandover | CheckedHandover;
