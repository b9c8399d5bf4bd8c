/**
 * The sandbox room: runs one command so that it can reach nothing but what it was given, and proves it by a probe.
 * This file is the one interface that every backend serves; `__tests__/sandbox/contract.ts` is its contract.
 */

/** A path of the host made visible inside. Sources are absolute host paths, targets absolute inside paths. */
export interface SandboxMount {
  source: string;
  target: string;
  mode: 'ro' | 'rw';
}

/** Kernel-held bounds of one command. Absent members are unbounded. */
export interface SandboxRlimits {
  /** RLIMIT_NPROC: processes and threads. */
  processes?: number;
  /** RLIMIT_FSIZE, bytes; rounded down to whole kibibytes where a shell sets it. */
  fileBytes?: number;
  /** RLIMIT_NOFILE. */
  openFiles?: number;
  /** RLIMIT_CPU of each process, seconds: SIGXCPU, which says why, and a little later SIGKILL. */
  cpuSeconds?: number;
}

export interface SandboxSpec {
  /** Program and arguments, resolved inside. */
  argv: readonly string[];
  cwd: string;
  /** The whole environment inside; nothing is inherited. */
  env: Readonly<Record<string, string>>;
  /** Beyond the base system of the backend, in the order in which they are made. */
  mounts: readonly SandboxMount[];
  rlimits: SandboxRlimits;
  /** Absent: none, without a recorder. */
  network?: SandboxNetwork;
}

/**
 * What the command finds on its inner loopback; there is no other network in any case. `none` with a recorder:
 * listeners that refuse every name and every proxy request at once, and report them. `proxy`: a listener that passes
 * bytes to a Unix socket of the host, on which the filtering proxy decides; with a recorder, names asked for past the
 * proxy are reported too. The variables by which clients find a proxy are set in both cases.
 */
export type SandboxNetwork =
  | { kind: 'none'; recorder: boolean }
  | {
      kind: 'proxy';
      /** Absolute host path of the socket; the run's identity may connect to it. */
      socket: string;
      /** Basic credentials for the proxy: 1 to 256 letters, digits, ".", "_", "~" or "-". */
      user: string;
      token: string;
      recorder?: boolean;
    };

/** What was asked for inside and refused there. Texts are a command's own: printable ASCII, bounded, otherwise hostile. */
export interface NetworkAttempt {
  /** A name that was to be resolved; a CONNECT; a plain HTTP request. */
  kind: 'dns' | 'connect' | 'http';
  /** Lower case, at most 260 characters; not checked for being a host name. */
  host: string;
  /** Null for a name; else the number that was asked for, at most 99999. */
  port: number | null;
  /** Command line of the first that asked, at most 200 characters; null where the kernel did not tell. */
  process: string | null;
  /** Tries; exact up to 16, then at least the last power of two. */
  count: number;
}

/** How a sandboxed command ended: a total record, never half filled. */
export interface SandboxExit {
  /** Exit status 0–255, as a shell reports it (128+n where signal n ended the command); null where the sandbox was killed or could not be built. */
  code: number | null;
  /** The signal that ended the sandbox as a whole: SIGKILL after kill(). */
  signal: string | null;
  /** Set where the sandbox could not be built and the command never started; the text is the launcher's. */
  setupError: string | null;
}

export interface SandboxProcess {
  /** Host pid of the outermost process of the sandbox (leader of its own process group). */
  readonly pid: number;
  /** The command's standard output and error. */
  readonly stdout: NodeJS.ReadableStream;
  readonly stderr: NodeJS.ReadableStream;
  /** Ends every process inside with SIGKILL; safe to call at any time and more than once. */
  kill(): void;
  /** Settles once, when every process inside is gone. Never rejects. */
  readonly exited: Promise<SandboxExit>;
  /** Refused attempts so far, in the order of their first tries, at most 256; there where the network has a recorder. Complete once `exited` has settled. */
  attempts?(): readonly NetworkAttempt[];
}

/** One fact the probe established inside, with what it saw. */
export interface ProbeFact {
  name:
    | 'no-new-privs'
    | 'seccomp'
    | 'no-capabilities'
    | 'outer-uid-not-root'
    | 'proc-sys-read-only'
    | 'network-namespace'
    | 'canary-connect-fails'
    | 'shell'
    /** Only in the probe of a sandbox with a recorder. */
    | 'recorder';
  ok: boolean;
  seen: string;
}

export interface ProbeReport {
  backend: BackendName;
  ok: boolean;
  facts: readonly ProbeFact[];
  /** Milliseconds; for the terminal only, never hashed. */
  milliseconds: number;
  /** Why the backend cannot be used, where ok is false. */
  reason: string | null;
  /** The one command that would help, where there is one. */
  remedy: string | null;
}

/** The last two are started by root, without a user namespace, and drop to the identity of the run before the command. */
export type BackendName = 'bubblewrap' | 'util-linux' | 'bubblewrap-sudo' | 'util-linux-sudo';

/** Identity that owns private trees and runs sandboxes: an unprivileged uid where the program itself is root. */
export interface RunAs {
  uid: number;
  gid: number;
  /** True where the program is root and drops to uid/gid before it makes namespaces. */
  dropped: boolean;
}

export interface SandboxBackend {
  readonly name: BackendName;
  /** Version line of the tool, e.g. `bubblewrap 0.8.0`. */
  readonly version: string;
  spawn(spec: SandboxSpec): SandboxProcess;
  /** Builds a sandbox of the kind used for runs and looks around inside. */
  probe(scratch: string): Promise<ProbeReport>;
  /** PATH inside: system directories plus the running Node, wherever it is installed. */
  readonly path: string;
}
