/**
 * One launched sandbox, watched from outside until every process inside is gone. Every backend uses it; they differ
 * in the launcher's command line and in the lines of its status channel.
 */
import { type AttemptLog, attemptLog } from './attempts.js';
import type { ReportPipe } from './pipes.js';
import { ensureGone, type ProcessId, processId } from './processes.js';
import { firstBytes } from './recorder.js';
import { type Filter, type LaunchSite, type Started, startDirect, startElevated } from './start.js';
import type { SandboxExit, SandboxProcess } from './types.js';

/** What a launcher reports on its status channel. */
export type StatusEvent =
  /** Host pid of the first process inside, whose end ends all others. */
  | { kind: 'init'; pid: number }
  /** The command ended, as a shell reports it: 128+n for signal n. */
  | { kind: 'exit'; code: number }
  /** The sandbox could not be built. */
  | { kind: 'error'; text: string };

/** The launcher reports on descriptor 3, reads its plan from 4 and, where it takes one, the filter from 5. */
export interface Launch {
  argv: readonly [string, ...string[]];
  env: Readonly<Record<string, string>>;
  plan: string;
  /** The filter that the launcher is given as a file, or null. */
  filter: Filter | null;
  /** Whether the status channel is handed on into the sandbox, on descriptor 6. */
  reportInside: boolean;
  /** The descriptor for reports of refused attempts, or null where there are none. */
  attemptsFd: number | null;
  parseStatus(line: string): StatusEvent | null;
  /** Status a shell would give where the launcher's last words say that the program could not be executed. */
  execFailure(text: string): number | null;
}

interface Running {
  started: Started;
  status: ReportPipe;
  request: Launch;
  /** True after kill(): what the launcher says from then on is the kill's doing. */
  killed: boolean;
  launcherText: () => Promise<string>;
  attempts: AttemptLog | null;
}

/** Starts a launcher in a session of its own, without a terminal. */
export function launch(request: Launch, site: LaunchSite): SandboxProcess {
  const attempts = request.attemptsFd === null ? null : site.pipes.output();
  const ends = { out: site.pipes.output(), err: site.pipes.output(), status: site.pipes.report(), attempts };
  const started =
    site.elevation === null ? startDirect(request, site, ends) : startElevated(request, site, ends);
  const pid = started.child instanceof Error ? 0 : (started.child.pid ?? 0);
  if (pid > 0) site.started(pid);
  const recorder = firstBytes(ends.err.stream);
  const running: Running = {
    started,
    status: ends.status,
    request,
    killed: false,
    launcherText: recorder.text,
    attempts: attempts === null ? null : attemptLog(attempts.stream)
  };
  const exited = settle(running).finally(() => {
    if (pid > 0) site.ended(pid);
    started.release();
    for (const pipe of Object.values(ends)) pipe?.release();
  });
  return {
    ...{ pid, stdout: ends.out.stream, stderr: recorder.stream, kill: () => kill(running), exited },
    ...(running.attempts === null ? {} : { attempts: running.attempts.list })
  };
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
  const { started, request, status } = running;
  const end = await endOf(started.child);
  // Should sudo have ended before the supervisor it started, this ends that one too.
  started.ended();
  const events = status.read().split('\n').map(request.parseStatus);
  const seen: Seen = { init: null, exit: null, error: null };
  for (const event of events) note(event, seen);
  // The launcher may end a moment before the namespace it made does.
  if (seen.init !== null) await ensureGone(seen.init);
  // Nobody holds the other end any more, so that this ends; what was reported is in the pipe.
  await running.attempts?.ended();
  return outcome(end, seen, running);
}

function endOf(child: Started['child']): Promise<LauncherEnd> {
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
  if (seen.error !== null) return { code: null, signal: null, setupError: seen.error };
  if (seen.exit !== null) return { code: seen.exit, signal: null, setupError: null };
  if (end.signal !== null) return { code: null, signal: end.signal, setupError: null };
  const said = end.error ?? (await running.launcherText()).trim();
  const code = running.request.execFailure(said);
  if (code !== null) return { code, signal: null, setupError: null };
  return { code: null, signal: null, setupError: said || `the launcher ended with status ${end.code}` };
}

function kill(running: Running): void {
  const { child, stop } = running.started;
  if (child instanceof Error || child.pid === undefined) return;
  if (child.exitCode !== null || child.signalCode !== null) return;
  running.killed = true;
  stop();
}
