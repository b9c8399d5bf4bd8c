/** Host processes: told apart by start time as well as pid, ended, and waited for. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';

/** A pid with the start time that makes it unique; null where it was gone before it could be read. */
export interface ProcessId {
  pid: number;
  /** Field 22 of proc_pid_stat(5), clock ticks after boot. */
  startTime: string;
}

interface Stat {
  state: string;
  startTime: string;
}

export function processId(pid: number): ProcessId | null {
  const stat = statOf(pid);
  return stat === null ? null : { pid, startTime: stat.startTime };
}

/** The fields after the command name, which may itself hold spaces and parentheses. */
function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, startTime] = [fields[0], fields[19]];
    return state === undefined || startTime === undefined ? null : { state, startTime };
  } catch {
    return null;
  }
}

/** A zombie counts as gone: the first process of a namespace becomes one only after all others in it have ended. */
export function isAlive(id: ProcessId): boolean {
  const stat = statOf(id.pid);
  return stat !== null && stat.startTime === id.startTime && stat.state !== 'Z' && stat.state !== 'X';
}

/** Rounds in which only the event loop is given its turn, before waiting in milliseconds. */
const QUICK_ROUNDS = 50;

/** Kills the first process of a process namespace and waits until it is gone; the kernel ends every other one with it. */
export async function ensureGone(id: ProcessId): Promise<void> {
  if (isAlive(id)) signal(id.pid);
  for (let round = 0; isAlive(id); round += 1) {
    if (round < QUICK_ROUNDS) await turn();
    else await delay(Math.min(round - QUICK_ROUNDS + 1, 20));
  }
}

/** SIGKILL for a process group; one that no longer exists is no error. */
export function killGroup(leader: number): void {
  signal(-leader);
}

/** SIGKILL; a process that is gone, or another user's, is no error. */
export function signal(target: number): void {
  try {
    process.kill(target, 'SIGKILL');
  } catch {
    // Gone already, or root's: that one ends with its supervisor.
  }
}

/** Threads of a user that this process can see, as RLIMIT_NPROC counts them (getrlimit(2)): two links of a task directory are its own. */
export function threadsOf(uid: number): number {
  let threads = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const tasks = statOrNull(`/proc/${name}/task`);
    if (tasks?.uid === uid) threads += tasks.nlink - 2;
  }
  return threads;
}

function statOrNull(path: string): { uid: number; nlink: number } | null {
  try {
    return statSync(path);
  } catch {
    // Gone between the listing and the look; ENOENT and ESRCH both occur.
    return null;
  }
}
