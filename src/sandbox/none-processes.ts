/** The processes of one command without a namespace: its tree, its group, and whatever bears its mark. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive, killGroup, type ProcessId, processId, signal } from './processes.js';

/** In the environment of every process of a command, unless it took it away itself. */
export const COMMAND_VARIABLE = 'CODEX_NONE_COMMAND';

const PAGE_BYTES = 4096;
const PATIENCE_MS = 10_000;

/** Living processes of a command. Elsewhere than on Linux only the leader is known. */
export function processesOf(leader: number, mark: string): ProcessId[] {
  if (process.platform !== 'linux') return [];
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : null;
    if (parent !== null) parents.set(Number(name), parent);
  }
  const word = `${COMMAND_VARIABLE}=${mark}`;
  return [...parents.keys()]
    .filter(pid => pid !== process.pid)
    .filter(pid => descends(pid, leader, parents) || bears(pid, word))
    .flatMap(pid => processId(pid) ?? [])
    .filter(isAlive);
}

function descends(pid: number, leader: number, parents: ReadonlyMap<number, number>): boolean {
  const seen = new Set<number>();
  for (let at: number | undefined = pid; at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === leader) return true;
    seen.add(at);
  }
  return false;
}

function parentOf(pid: string): number | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  return stat === null ? null : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function bears(pid: number, word: string): boolean {
  return readOrNull(`/proc/${pid}/environ`)?.split('\0').includes(word) ?? false;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}

/** Resident bytes, proc_pid_statm(5); pages shared between processes count for each. */
export function residentBytes(pid: number): number {
  return Number(readOrNull(`/proc/${pid}/statm`)?.split(' ')[1] ?? 0) * PAGE_BYTES;
}

/** Rounds in a row that must find nothing. */
const QUIET_ROUNDS = 3;
/** How long a process without an environment is waited for: it is between two programs, or never had one. */
const UNDECIDED_MS = 500;

/**
 * SIGKILL, in rounds until nothing is left; false where something stays. A process that is just becoming another
 * program has no environment for a moment (execve(2)), so that its mark is seen a moment later.
 */
export async function endAll(leader: number, mark: string, uid: number): Promise<boolean> {
  // 0 and 1 would mean our own group, and everybody.
  if (leader > 1) killGroup(leader);
  const begun = performance.now();
  for (let quiet = 0; quiet < QUIET_ROUNDS;) {
    const found = processesOf(leader, mark);
    for (const id of found) signal(id.pid);
    const waited = performance.now() - begun;
    if (waited > PATIENCE_MS) return false;
    const open = found.length > 0 || (waited < UNDECIDED_MS && hasUndecided(uid));
    quiet = open ? 0 : quiet + 1;
    await delay(5);
  }
  return true;
}

function hasUndecided(uid: number): boolean {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(name => ownerOf(name) === uid)
    .filter(name => readOrNull(`/proc/${name}/environ`) === '')
    .flatMap(name => processId(Number(name)) ?? [])
    .some(isAlive);
}

function ownerOf(pid: string): number | null {
  try {
    return statSync(`/proc/${pid}`).uid;
  } catch {
    // Gone between the listing and the look; ENOENT and ESRCH both occur.
    return null;
  }
}
