/** The state of one run, passed from step to step. Each step reads what earlier ones set and sets its own. */
import type { Criterion } from '../acceptance/types.js';
import type { PhaseFact, RunDirectory } from '../evidence/index.js';
import type { Contract } from '../pack/contract.js';
import type { Limits } from '../permissions/types.js';
import type { NonePolicy } from '../policy/types.js';
import type { Lifeline, RunAs } from '../sandbox/index.js';
import type { Redactor } from '../redaction/index.js';
import type { BaseCommit, Change, PrivateRepository, PrivateRoot, Repository } from '../workspace/index.js';
import type { Isolation, Probed } from './isolation.js';
import type { BoundPath } from './layout.js';
import type { RunNetwork } from './network.js';
import type { Plan } from './plan.js';
import type { CommandReport, Host, PhaseName, RunListener, RunRequest } from './types.js';
import { RunStop } from './verdict.js';
import type { DiskMeter } from './watch.js';

/** What is known before anything is written: the inputs of a run. */
export interface Inputs {
  repo: Repository;
  base: BaseCommit;
  contract: Contract;
  policyDigest: string;
  protectedPaths: readonly string[];
  execPolicyDigest: string;
  /** Globs of the operator's policy: files that look like credentials and are none. */
  notSecret: readonly string[];
  /** What the operator's policy lets isolation none start. */
  nonePolicy: NonePolicy;
  /** Values of the variables that grants pass by name. */
  passedEnv: Readonly<Record<string, string>>;
}

export interface Run {
  readonly request: RunRequest;
  readonly host: Host;
  readonly listener: RunListener;
  readonly inputs: Inputs;
  readonly plan: Plan;
  readonly limits: Limits;
  readonly runAs: RunAs;
  readonly runId: string;
  readonly record: RunDirectory;
  readonly root: PrivateRoot;
  readonly git: PrivateRepository;
  readonly redactor: Redactor;
  readonly disk: DiskMeter;
  /** Monotonic milliseconds at which the run began and must end. */
  readonly begun: number;
  readonly deadline: number;
  readonly timings: { step: string; milliseconds: number }[];
  readonly phases: PhaseFact[];
  readonly commands: CommandReport[];
  readonly criteria: Criterion[];
  readonly bound: BoundPath[];
  readonly lifeline: Lifeline;
  /** The choice of a backend, begun with the run. */
  readonly probing: Promise<Probed>;
  isolation: Isolation | null;
  /** Opened with the isolation. */
  network: RunNetwork | null;
  change: Change | null;
  /** What the record of the change came to: `secret` where a known secret stands in it. */
  patch: 'none' | 'clean' | 'secret';
  /** True once every criterion of the contract was judged. */
  judged: boolean;
  artifacts: string | null;
}

/** Times a step, and stops before it where the run was cancelled. */
export async function timed<T>(run: Run, step: string, work: () => Promise<T> | T): Promise<T> {
  refuseCancelled(run);
  const begun = performance.now();
  try {
    return await work();
  } finally {
    run.timings.push({ step, milliseconds: performance.now() - begun });
  }
}

export function refuseCancelled(run: { host: Host }): void {
  if (run.host.signal.aborted) throw new RunStop('CANCELLED', 'the run was cancelled by a signal');
}

/** Records a phase's end, in the journal too. */
export function endPhase(
  run: Run,
  name: PhaseName,
  status: PhaseFact['status'],
  code: string | null,
  attempts: number
): void {
  run.phases.push({ name, status, code, attempts });
  run.record.journal.append('phase.ended', { phase: name, status, code, attempts });
  run.listener.phaseEnded(name, status, code);
}

/** Milliseconds for records: null under a frozen clock. */
export function recordedDuration(run: Run, milliseconds: number): number | null {
  return run.host.clock.frozen ? null : Math.round(milliseconds);
}
