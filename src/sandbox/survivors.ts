/** For the end of a run that was killed: whatever of it still lives is found by the lifeline's mark, and ended. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { exec } from '../platform/exec.js';
import { type Elevation, findElevation } from './elevation.js';
import { SandboxError } from './errors.js';
import { MARK_VARIABLE } from './lifeline.js';
import { isAlive, type ProcessId, processId, signal } from './processes.js';
import { findTool, LAUNCHER_ENV } from './tools.js';

/** What SIGKILL has not ended by then hangs in the kernel. */
const PATIENCE_MS = 10_000;

/** Root's own watcher ends its sandbox as soon as the program or sudo is gone; only after this long is it asked to. */
const BY_ITSELF_MS = 500;

/** The forms that `createLifeline` makes (a UUID); anything else could match what is not ours. */
const MARK = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Sends SIGKILL to every process whose environment bears the mark, waits until they are gone, and gives how many
 * there were. Processes of root that do not end by themselves are ended through `sudo -n`; they are known by the mark
 * in their command line. Throws ISO_SURVIVORS where one cannot be ended.
 */
export async function endSurvivors(mark: string): Promise<number> {
  if (!MARK.test(mark))
    throw new SandboxError('ISO_SURVIVORS', 'that is no mark of a lifeline', { why: mark });
  const seen = new Map<string, ProcessId>();
  const begun = performance.now();
  // In rounds: a process that is being made during the first is there for the second.
  for (let found = marked(mark); found.length > 0; found = marked(mark)) {
    for (const id of found) seen.set(`${id.pid} ${id.startTime}`, id);
    for (const id of found) signal(id.pid);
    const closed = found.filter(id => environmentOf(id.pid) === null && isAlive(id));
    const waited = performance.now() - begun;
    if (closed.length > 0 && waited > BY_ITSELF_MS) await endAsRoot(mark, closed);
    if (waited > PATIENCE_MS) throw notEnded(found, 'they are still there ten seconds after SIGKILL');
    await delay(10);
  }
  return seen.size;
}

/** Living processes with the mark: in their environment, or in their command line where root's environment is closed to us. */
function marked(mark: string): ProcessId[] {
  const variable = `${MARK_VARIABLE}=${mark}`;
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter(pid => (environmentOf(pid) ?? wordsOf(pid, 'cmdline') ?? []).includes(variable))
    .flatMap(pid => processId(pid) ?? [])
    .filter(isAlive);
}

function environmentOf(pid: number): string[] | null {
  return wordsOf(pid, 'environ');
}

function wordsOf(pid: number, file: 'environ' | 'cmdline'): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1').split('\0');
  } catch {
    return null;
  }
}

/** As root: the same search, in a language that is there. Its own command line holds the mark, its environment does not. */
const SWEEP =
  'my $mark = shift; for my $file (glob "/proc/[0-9]*/environ") { my ($pid) = $file =~ /(\\d+)/; next if $pid == $$; open(my $in, "<", $file) or next; local $/; my $text = <$in> // next; kill "KILL", $pid if grep { $_ eq $mark } split /\\0/, $text }';

async function endAsRoot(mark: string, found: readonly ProcessId[]): Promise<void> {
  const elevation: Elevation | string = await findElevation();
  const perl = findTool('perl');
  if (typeof elevation === 'string') throw notEnded(found, elevation);
  if (perl === null) throw notEnded(found, 'perl is not installed');
  const argv = [...elevation.prefix, perl, '-e', SWEEP, `${MARK_VARIABLE}=${mark}`];
  const { failed, stderr } = await exec(argv, { cwd: '/', env: LAUNCHER_ENV, timeoutMs: PATIENCE_MS });
  if (failed) throw notEnded(found, stderr.trim() || 'root could not end them');
}

function notEnded(found: readonly ProcessId[], why: string): SandboxError {
  const pids = found.map(id => id.pid).join(', ');
  return new SandboxError('ISO_SURVIVORS', `processes of a killed run could not be ended: ${pids} (${why})`, {
    where: `pid ${pids}`,
    why
  });
}
