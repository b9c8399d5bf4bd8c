/**
 * The remote room: one step of a run on another machine, over HTTPS with signed requests and answers. The sending side
 * has the shape of a sandbox backend; the receiving side is handed one, and knows nothing else about it. The shapes
 * are those of `sandbox/types.ts`, said again because capabilities do not import each other.
 */

export interface RemoteMount {
  source: string;
  target: string;
  mode: 'ro' | 'rw';
}

export interface RemoteRlimits {
  processes?: number;
  fileBytes?: number;
  openFiles?: number;
  cpuSeconds?: number;
}

export interface RemoteSpec {
  argv: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  mounts: readonly RemoteMount[];
  rlimits: RemoteRlimits;
  /** Absent: none, without a recorder. A way to a proxy of this machine cannot be had over there. */
  network?: { kind: 'none'; recorder: boolean } | { kind: 'proxy' };
}

/** A refused attempt, as the receiver's sandbox recorded it; texts are a command's own. */
export interface RemoteAttempt {
  kind: 'dns' | 'connect' | 'http';
  host: string;
  port: number | null;
  process: string | null;
  count: number;
}

export interface RemoteExit {
  code: number | null;
  signal: string | null;
  setupError: string | null;
}

export interface RemoteProcess {
  readonly pid: number;
  readonly stdout: NodeJS.ReadableStream;
  readonly stderr: NodeJS.ReadableStream;
  kill(): void;
  readonly exited: Promise<RemoteExit>;
  /** There where a recorder was asked for; complete once `exited` has settled. */
  attempts?(): readonly RemoteAttempt[];
}

/** A fact that the receiver's probe established, by its word. */
export interface RemoteFact {
  name: string;
  ok: boolean;
  seen: string;
}

/** What a receiver says of itself. */
export interface ReceiverFacts {
  /** Version of the program there. */
  program: string;
  backend: string;
  version: string;
  /** PATH inside its sandbox. */
  path: string;
  facts: readonly RemoteFact[];
}

/** Owner of the files that are made; null: whoever runs the program. */
export interface Owner {
  uid: number;
  gid: number;
}

/** A key that both sides have. */
export interface SharedKey {
  id: string;
  secret: Uint8Array;
}

/** The clock, injected: milliseconds since the epoch. */
export type Now = () => number;
