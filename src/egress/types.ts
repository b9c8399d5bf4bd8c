/**
 * The egress room: the one way out of a sandbox. A proxy process of its own, outside, on a Unix socket; only listed
 * `host:port` leave, at an address that was checked, and every decision is a record. Source: DESIGN "Enforcement".
 */
import type { NetCode } from '../reasons/net.js';
import type { ReasonCode } from '../reasons/index.js';

/** How the attempt was made. `dns` is written by the recorder inside of a sandbox, never by the proxy. */
export type DecisionKind = 'connect' | 'http' | 'dns';

/** `allowed`: bytes passed. `refused`: by rule. `failed`: permitted, but the network or a limit ended it. */
export type Verdict = 'allowed' | 'refused' | 'failed';

/** One line of egress.jsonl. Field names are the file's own, hence in snake case. */
export interface EgressDecision {
  /** 1, 2, 3 … within one proxy, in the order in which the decisions ended. */
  seq: number;
  /** ISO 8601 UTC, when the attempt began. */
  time: string;
  /** Null where the request bore no valid token, so that nobody can be named. */
  phase: string | null;
  command: string | null;
  kind: DecisionKind;
  /** Normalised; as asked (printable, at most 260 characters) where it has no normal form; empty where unknown. */
  host: string;
  port: number | null;
  /** The address that was dialled, or the refused one. */
  address: string | null;
  verdict: Verdict;
  code: ReasonCode | null;
  /** Bytes from the sandbox to the host, without what the proxy itself wrote. */
  bytes_out: number;
  bytes_in: number;
  /** True where the pack named the host in `network.quiet`, and for a client's first try without its token. */
  quiet: boolean;
}

/** Bounds of one proxy. Bytes, milliseconds and counts. */
export interface EgressLimits {
  /** Connections at one time. */
  connections: number;
  /** Connections in all; each leaves a record, so this bounds the records too. */
  decisions: number;
  headBytes: number;
  headMs: number;
  helloBytes: number;
  resolveMs: number;
  connectMs: number;
  idleMs: number;
  totalMs: number;
  /** Of one connection, each way. */
  bytesOut: number;
  bytesIn: number;
  /** Of all connections together, each way. */
  runBytesOut: number;
  runBytesIn: number;
}

/** Entries that are refused whatever else is granted; `port` left out means every port. */
export interface RefusedHosts {
  /** `host`, `host:port`, `*.host`, `*.host:port`. */
  hosts: readonly string[];
  code: ReasonCode;
}

/** What one command may reach. */
export interface EgressRules {
  /** `host:port`, `*.host:port`, `93.184.216.34:443`, `[2606:2800:21f::1]:443`; presets are expanded already. */
  allow: readonly string[];
  /** Refused without being named in the pull request; entries as in `RefusedHosts`. */
  quiet?: readonly string[];
  /** Refused with a reason of their own, before `allow` is asked. */
  refuse?: readonly RefusedHosts[];
  /** Accept requests without credentials as this command's: for clients that cannot send any. Default false. */
  tokenOptional?: boolean;
}

/** Who asks. */
export interface EgressCommand {
  phase: string;
  /** Number or name of the command within its phase. */
  command: string;
}

/** What a command needs in order to ask. */
export interface EgressAccess {
  /** `phase.command`, the user name of the Basic credentials. */
  readonly user: string;
  /** 43 characters, base64url; valid until revoked. Mask it in logs. */
  readonly token: string;
  /** Value for `https_proxy` where the socket is forwarded to this host and port. */
  url(host: string, port: number): string;
  /** Ends the access and every connection made with it; resolved when each that was up has left its decision. */
  revoke(): Promise<void>;
}

/** What is known at the end. */
export interface EgressSummary {
  decisions: number;
  allowed: number;
  refused: number;
  failed: number;
  bytes_out: number;
  bytes_in: number;
}

/** How the proxy process ended without being asked to. */
export interface EgressDeath {
  code: NetCode;
  /** Exit status and signal, and the last words on its standard error. */
  why: string;
}

export interface EgressProxy {
  readonly pid: number;
  /** Absolute; mode 0600, owned by the run's identity. Bind it into the sandbox. */
  readonly socketPath: string;
  /** Opens access for one command. Throws EgressError on a rule that cannot be read, and where the proxy is gone. */
  grant(command: EgressCommand, rules: EgressRules): Promise<EgressAccess>;
  /** The rules in force, by user name. */
  rules(): ReadonlyMap<string, EgressRules>;
  /** Resolved if the proxy ends by itself; never resolved by `close`. */
  readonly died: Promise<EgressDeath>;
  /** Ends connections and process, and removes the socket. May be called twice, and after a death. */
  close(): Promise<EgressSummary>;
}

export interface EgressOptions {
  /** Program and arguments that start the bundled entry, absolute: `[process.execPath, '…/dist/egress/index.js']`. */
  program: readonly string[];
  /** Absolute, at most 107 bytes; its directory is made with mode 0700 where it is missing. */
  socketPath: string;
  /** Called once for each decision, in order. What it throws ends the proxy. */
  onDecision(decision: EgressDecision): void;
  /** The run's identity where the host is root; null keeps the host's own. */
  identity?: { uid: number; gid: number } | null;
  limits?: Partial<EgressLimits>;
  /** Time for the records where the clock is frozen; null: the proxy's own clock. */
  frozenTime?: string | null;
  /** Addresses that pass although their range is refused: an operator's own registry, or a test. */
  permitAddresses?: readonly string[];
  /** Names that are not resolved but known, as in a hosts file. */
  hosts?: Readonly<Record<string, readonly string[]>>;
}
