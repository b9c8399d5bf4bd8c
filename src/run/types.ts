/**
 * The run room: the one place that knows the order of a run. Short steps over the capabilities, each of which gets
 * what it needs as arguments. Source: DESIGN "Running: the decisions".
 */
import type { AcceptanceResult } from '../acceptance/types.js';
import type { PhaseFact, VerdictStatus, WorkflowFacts } from '../evidence/types.js';
import type { LimitRequest, Problem } from '../pack/contract.js';
import type { OperatorIsolation } from '../permissions/isolation.js';
import type { RefusedHost } from '../permissions/refused.js';
import type { Mode } from '../permissions/types.js';
import type { Clock } from '../platform/clock.js';
import type { ContainerEngineName } from '../sandbox/container-types.js';
import type { BackendName } from '../sandbox/types.js';
import type { Change } from '../workspace/types.js';
import type { Plan } from './plan.js';

/** What a front asks for, read once from flags or inputs. */
export interface RunRequest {
  /** Path of the pack as given, relative to `cwd` or absolute. */
  packPath: string;
  cwd: string;
  /** Where the pack is read: in the work tree, or at the trusted commit. */
  packFrom: 'worktree' | 'commit';
  /** Commit, branch or tag to start from; null: HEAD. */
  base: string | null;
  /** Commit, branch or tag at which pack and policy are read where that is not the base; null: the base. */
  trusted: string | null;
  mode: Mode;
  /** Policy file named by the operator; null: `.codex/policy.yml` at the base commit, if there is one. */
  policyPath: string | null;
  isolation: IsolationRequest;
  /** One backend of the isolation only, or null for the best that passes its probe. */
  backend: BackendName | ContainerEngineName | null;
  /** `auto`: where no backend passes its probe, install one through sudo, or use one that needs sudo. */
  installSandbox: 'auto' | 'never';
  /** null: `.orchestrator_logs` at the root of the repository. */
  evidenceDir: string | null;
  expectPlan: string | null;
  /** `worktree`: the user's uncommitted change is judged instead of running implement. */
  change: 'implement' | 'worktree';
  limits: LimitRequest;
  branchPrefix: string;
  /** The whole name of the branch; null: made of prefix, id and title. */
  branch: string | null;
  /** False: prove only, prepare no branch. */
  publish: boolean;
  /** The run of a GitHub workflow that this run is part of, for the manifest; null or absent elsewhere. */
  workflow?: WorkflowFacts | null;
}

/** What the operator says of the isolation. */
export interface IsolationRequest extends OperatorIsolation {
  /** The receiver of isolation `remote`; null where none is named. */
  remote: RemoteEndpoint | null;
}

export interface RemoteEndpoint {
  /** `https://host[:port]`. */
  url: string;
  /** File with lines of an id and a key in base64. */
  keyFile: string;
  /** null: the only key of the file. */
  keyId: string | null;
  /** PEM file of the only authorities that count; null: those of Node. */
  caFile: string | null;
}

/** What a probe found. `backend` is one of the sandbox's own, an engine of containers, `none` or `remote`. */
export interface ProbedReport {
  backend: string;
  ok: boolean;
  facts: readonly { name: string; ok: boolean; seen: string }[];
  /** For the terminal only, never hashed. */
  milliseconds: number;
  /** Why it cannot be used, where ok is false. */
  reason: string | null;
  /** The one command that would help, where there is one. */
  remedy: string | null;
}

/** What the flow takes from the process it runs in. */
export interface Host {
  env: Readonly<Record<string, string | undefined>>;
  clock: Clock;
  version: string;
  /** Absolute path of the bundled hashing worker. */
  hashWorker: string;
  /** Absolute path of the bundled filtering proxy. */
  egressProxy: string;
  /** Aborted on SIGINT or SIGTERM. */
  signal: AbortSignal;
}

export type PhaseName = 'plan' | 'setup' | 'implement' | 'test' | 'pr';

export interface CommandReport {
  id: string;
  phase: PhaseName;
  text: string;
  cwd: string;
  status: 'ok' | 'failed' | 'limited' | 'cancelled';
  /** Exit status; null where a signal ended it. */
  exit: number | null;
  signal: string | null;
  /** Milliseconds of wall time, for people; left out of records under a frozen clock. */
  milliseconds: number;
  /** Path of the log in the run directory. */
  log: string;
  /** The last output, redacted, for people. */
  tail: string;
}

/** What happens, as it happens, for whoever shows it. */
export interface RunListener {
  problems(problems: readonly Problem[]): void;
  /** `baseName` is the branch that the base was resolved from, or null. */
  planned(plan: Plan, baseName: string | null): void;
  /** The record is open: from here on every end leaves evidence. `lifeline` marks what the run starts. */
  opened(run: { runId: string; runDir: string; lifeline: string }): void;
  probed(report: ProbedReport): void;
  phase(name: PhaseName, status: 'skipped' | 'not-run', why: string): void;
  /** A phase that began came to its end; `code` is its reason where it is not ok. */
  phaseEnded(name: PhaseName, status: PhaseFact['status'], code: string | null): void;
  commandStarted(command: { id: string; phase: PhaseName; text: string; network: string }): void;
  /** Output of the command that runs, redacted, in the order in which it is kept. Hostile bytes. */
  output(bytes: Buffer): void;
  commandEnded(report: CommandReport): void;
  note(text: string): void;
}

export interface PublishOutcome {
  outcome: 'created' | 'updated' | 'unchanged' | 'nothing-to-publish' | 'not-asked';
  branch: string | null;
  commit: string | null;
  compare: string | null;
  bodyPath: string | null;
}

/** Everything a front needs to present the end of a run. */
export interface RunOutcome {
  runId: string;
  runDir: string;
  verdict: { status: VerdictStatus; code: string; exit: number; detail: string; likelyCause: string | null };
  plan: Plan;
  manifestDigest: string;
  journalHead: string;
  files: number;
  change: Change | null;
  acceptance: AcceptanceResult;
  publish: PublishOutcome | null;
  /** Set where publishing failed after a passed run. */
  publishError: { code: string; message: string; fix: string | null } | null;
  /** Hosts that commands asked for in vain, without the quiet ones. */
  refused: readonly RefusedHost[];
  /** Milliseconds by step, in the order in which they ran. */
  timings: readonly { step: string; milliseconds: number }[];
}
