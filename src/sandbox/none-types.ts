/**
 * Isolation `none`: commands as ordinary processes of this machine. Nothing is enforced; what there is holds back
 * mistakes. It must be asked for by the pack and by the operator, and is refused beside any secret.
 */
import type { Lifeline } from './lifeline.js';
import type { NoneRules } from './none-rules.js';
import type { ProbeFact, RunAs, SandboxProcess, SandboxSpec } from './types.js';

export { NOT_ENFORCED_MARKDOWN, NOT_ENFORCED_TEXT } from '../permissions/isolation.js';

/** One line of the audit log. Values of variables are not in it. */
export interface NoneAudit {
  event: 'none.allowed' | 'none.denied' | 'none.ended';
  /** Text of the pack's command, or the words of a program joined by blanks. */
  command: string;
  /** Directory on the host. */
  cwd: string;
  /** Names of its variables, sorted. */
  env: string[];
  /** none.denied: the reason code and what was found. */
  code: string | null;
  why: string | null;
  /** none.ended: status as a shell reports it, or the signal or limit that ended it. */
  exit: number | null;
  ended_by: string | null;
}

export interface NoneLimits {
  /** Resident bytes of all processes of a command together, looked at five times a second. */
  memoryBytes?: number;
  /** Processes of a command, looked at as often. */
  processes?: number;
}

export interface NoneOptions {
  /** Whether the pack asks for it, and whether the operator does (flag, input or policy). Both must. */
  askedByPack: boolean;
  askedByOperator: boolean;
  /** The environment of this program, in which no secret may be. */
  env: Readonly<Record<string, string | undefined>>;
  runAs: RunAs;
  /** Directory for views and pipes that the user of `runAs` can pass to. */
  scratch: string;
  /** Beyond the usual programs and the built-in patterns. */
  rules?: Partial<NoneRules>;
  limits?: NoneLimits;
  audit(record: NoneAudit): void;
  lifeline?: Lifeline;
}

export interface NoneProcess extends SandboxProcess {
  /** The limit that ended it, or null. */
  tripped(): 'memory' | 'processes' | null;
}

/** Facts as they were found, for the record; none of them is a promise. */
export interface NoneReport {
  backend: 'none';
  /** Whether a command can be run at all. */
  ok: boolean;
  enforced: false;
  attestable: false;
  facts: readonly ProbeFact[];
  milliseconds: number;
  reason: string | null;
  remedy: null;
}

export interface NoneBackend {
  readonly name: 'none';
  readonly version: string;
  readonly enforced: false;
  readonly path: string;
  /** Throws ISO_NONE_COMMAND_DENIED, ISO_NONE_COMMAND_UNLISTED, ISO_NONE_SECRET, ISO_MOUNT_INVALID, ISO_SETUP. */
  spawn(spec: SandboxSpec): NoneProcess;
  probe(): Promise<NoneReport>;
}
