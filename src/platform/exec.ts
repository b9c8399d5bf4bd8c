/**
 * Ground: one child process, from start to a total result. Arguments only, never a shell; output, time and
 * environment are bounded by the caller; whatever goes wrong is a member of the result, never a throw.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

export interface ExecOptions {
  /** Absolute directory to start in. */
  cwd: string;
  /** The whole environment; nothing is inherited. */
  env: Readonly<Record<string, string>>;
  /** Bytes for standard input, or an open descriptor of a regular file; without either it is empty. */
  input?: Uint8Array | number;
  /** Open descriptor that takes standard output; the result's `stdout` is then empty. */
  stdoutFd?: number;
  /** Milliseconds until the process group is killed. Default 600,000. */
  timeoutMs?: number;
  /** Most bytes of standard output kept; more ends the process. Default 256 MiB. */
  maxStdout?: number;
  /** Identity to run under; only root can choose another than its own. Supplementary groups are cleared. */
  identity?: { uid: number; gid: number } | null;
  /** File creation mask of the child, so that results do not depend on the caller's. Default 0o022. */
  umask?: number;
}

/** How a child ended: a total record, never half filled. */
export interface ExecResult {
  argv: readonly string[];
  /** Exit status; null where a signal ended it or it never started. */
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Why it never started (`ENOENT`, `EACCES`, …); null where it did. */
  spawnError: string | null;
  timedOut: boolean;
  /** True where it was ended for writing more than `maxStdout`. */
  overflowed: boolean;
  stdout: Buffer;
  /** The last 64 KiB, as UTF-8. */
  stderr: string;
  /** True unless it started, ended by itself, and exited 0. */
  failed: boolean;
}

const STDERR_KEPT = 64 * 1024;
const DEFAULT_TIMEOUT = 600_000;
const DEFAULT_STDOUT = 256 * 1024 * 1024;

/** Runs `argv` and waits for its end. Never rejects. */
export function exec(argv: readonly string[], options: ExecOptions): Promise<ExecResult> {
  return new Promise(resolve => {
    const state = newState(argv);
    const child = start(argv, options, state);
    if (child === null) return resolve(finish(state, null, null));
    const timer = setTimeout(() => {
      state.timedOut = true;
      killGroup(child);
    }, options.timeoutMs ?? DEFAULT_TIMEOUT);
    collect(child, state, options.maxStdout ?? DEFAULT_STDOUT);
    child.on('error', error => {
      state.spawnError ??= errorCode(error);
      if (child.pid === undefined) settle(null, null);
    });
    child.on('close', (code, signal) => settle(code, signal));
    feed(child, options.input);

    function settle(code: number | null, signal: NodeJS.Signals | null): void {
      clearTimeout(timer);
      resolve(finish(state, code, signal));
    }
  });
}

interface State {
  argv: readonly string[];
  spawnError: string | null;
  timedOut: boolean;
  overflowed: boolean;
  stdout: Buffer[];
  stdoutBytes: number;
  stderr: Buffer;
}

function newState(argv: readonly string[]): State {
  const empty = Buffer.alloc(0);
  return {
    argv,
    spawnError: null,
    timedOut: false,
    overflowed: false,
    stdout: [],
    stdoutBytes: 0,
    stderr: empty
  };
}

function finish(state: State, code: number | null, signal: NodeJS.Signals | null): ExecResult {
  const { argv, spawnError, timedOut, overflowed } = state;
  const failed = spawnError !== null || timedOut || overflowed || code !== 0;
  const stdout = Buffer.concat(state.stdout);
  return {
    argv,
    code,
    signal,
    spawnError,
    timedOut,
    overflowed,
    stdout,
    stderr: state.stderr.toString(),
    failed
  };
}

function start(argv: readonly string[], options: ExecOptions, state: State): ChildProcess | null {
  const [file, ...args] = argv;
  const input =
    typeof options.input === 'number' ? options.input : options.input === undefined ? 'ignore' : 'pipe';
  const spawnOptions: SpawnOptions = {
    cwd: options.cwd,
    env: { ...options.env },
    detached: true,
    stdio: [input, options.stdoutFd ?? 'pipe', 'pipe'],
    ...(options.identity ? { uid: options.identity.uid, gid: options.identity.gid } : {})
  };
  try {
    return withUmask(options.umask ?? 0o022, () => spawn(file ?? '', args, spawnOptions));
  } catch (error) {
    state.spawnError = errorCode(error);
    return null;
  }
}

/** `spawn` forks before it returns, so the mask is this process's own for no longer than the call. */
function withUmask<T>(mask: number, action: () => T): T {
  const before = process.umask(mask);
  try {
    return action();
  } finally {
    process.umask(before);
  }
}

function collect(child: ChildProcess, state: State, limit: number): void {
  child.stdout?.on('data', (chunk: Buffer) => {
    if (state.overflowed) return;
    state.stdoutBytes += chunk.length;
    if (state.stdoutBytes > limit) {
      state.overflowed = true;
      killGroup(child);
    } else {
      state.stdout.push(chunk);
    }
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    state.stderr = Buffer.concat([state.stderr, chunk]).subarray(-STDERR_KEPT);
  });
}

function feed(child: ChildProcess, input: Uint8Array | number | undefined): void {
  if (child.stdin === null) return;
  // A child that ends before it has read everything makes EPIPE; its exit status tells more.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

const SYSTEM_DIRECTORIES = ['/usr/local/bin', '/usr/bin', '/bin', '/usr/local/sbin', '/usr/sbin', '/sbin'];

/**
 * Absolute path of a program, or null. System directories come first; then absolute entries of `path` that lie in
 * no `node_modules` (npm puts those in front of everything, and a checkout can hold one).
 */
export function findProgram(name: string, path: string | undefined): string | null {
  const extra = (path ?? '')
    .split(':')
    .filter(dir => isAbsolute(dir) && !dir.split('/').includes('node_modules'));
  return [...SYSTEM_DIRECTORIES, ...extra].map(dir => join(dir, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
