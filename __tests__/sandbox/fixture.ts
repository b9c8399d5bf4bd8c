/** A run-like layout on the host, and ways to run a command inside and, as proof, outside of the sandbox. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { shellArgv } from '../../src/sandbox/shell.js';
import type {
  NetworkAttempt,
  RunAs,
  SandboxBackend,
  SandboxExit,
  SandboxMount,
  SandboxNetwork,
  SandboxProcess,
  SandboxRlimits
} from '../../src/sandbox/types.js';

const DEADLINE_MS = 30_000;

export interface Outcome extends SandboxExit {
  /** Standard output with standard error in it. */
  out: string;
  /** Refused attempts, where the network has a recorder. */
  attempts?: readonly NetworkAttempt[];
}

export interface RunOptions {
  env?: Record<string, string>;
  mounts?: SandboxMount[];
  rlimits?: SandboxRlimits;
  cwd?: string;
  network?: SandboxNetwork;
}

export interface Fixture {
  readonly root: string;
  readonly runAs: RunAs;
  /** Host directories, all owned by the user of the sandbox. */
  readonly work: string;
  readonly dotgit: string;
  readonly home: string;
  readonly temp: string;
  readonly artifacts: string;
  /** The person's own files: not mounted. */
  readonly outside: string;
  readonly mounts: readonly SandboxMount[];
  start(text: string, options?: RunOptions): SandboxProcess;
  run(text: string, options?: RunOptions): Promise<Outcome>;
  close(): void;
}

export function sandboxFixture(backend: SandboxBackend, runAs: RunAs): Fixture {
  const root = mkdtempSync(join(tmpdir(), 'sandbox-test-'));
  chmodSync(root, 0o755);
  const own = (name: string): string => ownedDirectory(join(root, name), runAs);
  const [work, dotgit, home, temp, artifacts] = ['work', 'dotgit', 'home', 'temp', 'artifacts'].map(own) as [
    string,
    string,
    string,
    string,
    string
  ];
  fillGit(dotgit, runAs);
  const mounts: SandboxMount[] = [
    { source: work, target: '/workspace', mode: 'rw' },
    { source: dotgit, target: '/workspace/.git', mode: 'ro' },
    { source: home, target: '/home/codex', mode: 'rw' },
    { source: temp, target: '/tmp', mode: 'rw' },
    { source: artifacts, target: '/artifacts', mode: 'rw' }
  ];
  function start(text: string, options: RunOptions = {}): SandboxProcess {
    return backend.spawn({
      argv: shellArgv(text),
      cwd: options.cwd ?? '/workspace',
      env: { PATH: backend.path, HOME: '/home/codex', TMPDIR: '/tmp', LC_ALL: 'C', ...options.env },
      mounts: [...mounts, ...(options.mounts ?? [])],
      rlimits: options.rlimits ?? {},
      ...(options.network === undefined ? {} : { network: options.network })
    });
  }
  return {
    root,
    runAs,
    work,
    dotgit,
    home,
    temp,
    artifacts,
    mounts,
    start,
    outside: own('outside'),
    run: (text, options) => finish(start(text, options)),
    close: () => rmSync(root, { recursive: true, force: true, maxRetries: 10 })
  };
}

export function ownedDirectory(path: string, runAs: RunAs): string {
  mkdirSync(path, { recursive: true });
  if (runAs.dropped) chownSync(path, runAs.uid, runAs.gid);
  return path;
}

export function ownedFile(path: string, text: string, runAs: RunAs): string {
  writeFileSync(path, text);
  if (runAs.dropped) chownSync(path, runAs.uid, runAs.gid);
  return path;
}

/** The least that git takes for a repository. */
function fillGit(directory: string, runAs: RunAs): void {
  for (const name of ['objects', 'refs', 'refs/heads', 'hooks']) ownedDirectory(join(directory, name), runAs);
  ownedFile(join(directory, 'HEAD'), 'ref: refs/heads/main\n', runAs);
  ownedFile(join(directory, 'config'), '[core]\n\trepositoryformatversion = 0\n', runAs);
}

export async function finish(child: SandboxProcess): Promise<Outcome> {
  const timer = setTimeout(() => child.kill(), DEADLINE_MS);
  const [exit, out, err] = await Promise.all([child.exited, textOf(child.stdout), textOf(child.stderr)]);
  clearTimeout(timer);
  const attempts = child.attempts?.();
  return { ...exit, out: out + err, ...(attempts === undefined ? {} : { attempts }) };
}

export async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream as Readable) text += String(chunk);
  return text;
}

/** The same text without any sandbox, as whoever runs the tests: the proof that an attack works where nothing protects. */
export function unprotected(
  text: string,
  options: ProofOptions = {}
): Promise<{ code: number | null; out: string }> {
  const child = startUnprotected(text, options);
  child.stdin?.end();
  return new Promise(resolve => {
    const timer = setTimeout(() => child.kill('SIGKILL'), DEADLINE_MS);
    const out = textOf(child.stdout as Readable);
    child.once('exit', code => {
      clearTimeout(timer);
      void out.then(out => resolve({ code, out }));
    });
  });
}

export interface ProofOptions {
  env?: Record<string, string>;
  cwd?: string;
  /** Drops to this user first. */
  as?: RunAs;
}

export function startUnprotected(text: string, options: ProofOptions = {}): ChildProcess {
  const [program, ...args] = shellArgv(text) as [string, ...string[]];
  return spawn(program, args, {
    cwd: options.cwd ?? '/',
    env: { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(options.as?.dropped === true ? { uid: options.as.uid, gid: options.as.gid } : {})
  });
}

/** Shell text: `$pid` becomes the pid inside of the process that keeps the network, which may still be starting. */
export const KEEPER_PID = `pid=; until [ -n "$pid" ]; do pid=$(cd /proc; for p in [0-9]*; do case $(tr '\\0' ' ' < $p/cmdline) in sandbox-network*) echo $p ;; esac; done 2> /dev/null); done`;

/** Host processes whose command line holds a text. */
export function processesWith(marker: string): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(name => commandLine(name).includes(marker))
    .map(Number);
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return '';
  }
}

/** Waits for a condition by looking, at most until the deadline; says whether it came true. */
export async function until(condition: () => boolean, deadlineMs = 10_000): Promise<boolean> {
  const end = performance.now() + deadlineMs;
  while (!condition()) {
    if (performance.now() > end) return false;
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  return true;
}

/** A number that differs by architecture. */
export function byArch(x64: number, arm64: number): number {
  return process.arch === 'arm64' ? arm64 : x64;
}
