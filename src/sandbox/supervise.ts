/**
 * One launched sandbox, watched from outside until every process inside is gone. Both backends use it; they differ
 * in the launcher's command line and in the lines of its status channel.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { withoutInherited } from './inherited.js';
import type { ChildEnd, PipePool, ReportPipe } from './pipes.js';
import { ensureGone, killGroup, type ProcessId, processId } from './processes.js';
import { firstBytes } from './recorder.js';
import type { RunAs, SandboxExit, SandboxProcess } from './types.js';

/** What a launcher reports on its status channel. */
export type StatusEvent =
  /** Host pid of the first process inside, whose end ends all others. */
  | { kind: 'init'; pid: number }
  /** The command ended, as a shell reports it: 128+n for signal n. */
  | { kind: 'exit'; code: number }
  /** The sandbox could not be built. */
  | { kind: 'error'; text: string };

/** The launcher reports on descriptor 3, reads its plan from 4 and has one more file on 5. */
export interface Launch {
  argv: readonly [string, ...string[]];
  env: Readonly<Record<string, string>>;
  plan: string;
  /** Open file, closed here; null where the launcher takes none. */
  extraFd: number | null;
  parseStatus(line: string): StatusEvent | null;
  /** Status a shell would give where the launcher's last words say that the program could not be executed. */
  execFailure(text: string): number | null;
}

/** What launching needs beside the request, the same for every command. */
export interface LaunchSite {
  runAs: RunAs;
  pipes: PipePool;
  /** Descriptors this program was started with and must not hand on. */
  inherited: readonly number[];
  /** Told of every launcher, so that a lifeline can end it when this program dies. */
  started(pid: number): void;
  ended(pid: number): void;
}

/** Node reports some failures to start as an event and throws others (E2BIG). */
type Started = ChildProcess | Error;

interface Running {
  child: Started;
  status: ReportPipe;
  request: Launch;
  /** True after kill(): what the launcher says from then on is the kill's doing. */
  killed: boolean;
  launcherText: () => Promise<string>;
}

/** Starts a launcher in a session of its own, without a terminal. */
export function launch(request: Launch, site: LaunchSite): SandboxProcess {
  const [out, err, status] = [site.pipes.output(), site.pipes.output(), site.pipes.report()];
  const plan = site.pipes.input(request.plan);
  const child = start(request, site, [out.childFd, err.childFd, status.childFd], plan);
  const pid = child instanceof Error ? 0 : (child.pid ?? 0);
  if (pid > 0) site.started(pid);
  const recorder = firstBytes(err.stream);
  const running: Running = { child, status, request, killed: false, launcherText: recorder.text };
  const exited = settle(running).finally(() => {
    if (pid > 0) site.ended(pid);
    for (const pipe of [out, err, status, plan]) pipe?.release();
  });
  return { pid, stdout: out.stream, stderr: recorder.stream, kill: () => kill(running), exited };
}

function start(request: Launch, site: LaunchSite, ends: readonly number[], plan: ChildEnd | null): Started {
  const extra = request.extraFd === null ? [] : [request.extraFd];
  const [program, ...args] = withoutInherited(request.argv, site.inherited);
  try {
    const child = spawn(program, args, {
      cwd: '/',
      env: { ...request.env },
      detached: true,
      stdio: ['ignore', ...ends, plan?.childFd ?? 'pipe', ...extra],
      // Given ids, Node clears the supplementary groups too (setgroups(0) before setgid and setuid).
      ...(site.runAs.dropped ? { uid: site.runAs.uid, gid: site.runAs.gid } : {})
    });
    if (plan === null) writePlan(child, request.plan);
    return child;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    for (const fd of [...ends, ...(plan === null ? [] : [plan.childFd]), ...extra]) closeSync(fd);
  }
}

/** A plan too large for a pipe's buffer is written as the launcher reads it. */
function writePlan(child: ChildProcess, plan: string): void {
  const pipe = child.stdio[4] as Writable | null | undefined;
  // A launcher that ends early closes its end; its own report says why.
  pipe?.on('error', () => undefined);
  pipe?.end(plan);
}

interface LauncherEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
  error: string | null;
}

interface Seen {
  init: ProcessId | null;
  exit: number | null;
  error: string | null;
}

async function settle(running: Running): Promise<SandboxExit> {
  const { child, request, status } = running;
  const end = await endOf(child);
  const events = status.read().split('\n').map(request.parseStatus);
  const seen: Seen = { init: null, exit: null, error: null };
  for (const event of events) note(event, seen);
  // The launcher may end a moment before the namespace it made does.
  if (seen.init !== null) await ensureGone(seen.init);
  return outcome(end, seen, running);
}

function endOf(child: Started): Promise<LauncherEnd> {
  if (child instanceof Error) return Promise.resolve({ code: null, signal: null, error: child.message });
  return new Promise(resolve => {
    child.once('error', error => resolve({ code: null, signal: null, error: error.message }));
    child.once('exit', (code, signal) => resolve({ code, signal, error: null }));
  });
}

function note(event: StatusEvent | null, seen: Seen): void {
  if (event?.kind === 'init') seen.init = processId(event.pid);
  if (event?.kind === 'exit') seen.exit = event.code;
  if (event?.kind === 'error') seen.error = event.text;
}

async function outcome(end: LauncherEnd, seen: Seen, running: Running): Promise<SandboxExit> {
  if (running.killed) return { code: null, signal: 'SIGKILL', setupError: null };
  if (seen.exit !== null) return { code: seen.exit, signal: null, setupError: null };
  if (end.signal !== null) return { code: null, signal: end.signal, setupError: null };
  const said = end.error ?? seen.error ?? (await running.launcherText()).trim();
  const code = running.request.execFailure(said);
  if (code !== null) return { code, signal: null, setupError: null };
  return { code: null, signal: null, setupError: said || `the launcher ended with status ${end.code}` };
}

/** The launcher's group holds the first process inside too, until that one is known by its own pid. */
function kill(running: Running): void {
  const { child } = running;
  if (
    child instanceof Error ||
    child.pid === undefined ||
    child.exitCode !== null ||
    child.signalCode !== null
  )
    return;
  running.killed = true;
  killGroup(child.pid);
}
