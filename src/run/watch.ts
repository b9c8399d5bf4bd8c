/** Limits of a running command that are looked at from outside: memory, processes, CPU time and disk. */
import { lstatSync, readdirSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { LimitCode } from '../reasons/limit.js';

export interface WatchedLimits {
  memoryBytes: number;
  processes: number;
  /** CPU time of all processes together; absent: unbounded. */
  cpuSeconds?: number;
}

/** What the kernel holds and counts for the whole command, as a control group of the sandbox room. */
export interface HeldLimits {
  readonly limits: ReadonlySet<'memory' | 'processes' | 'cpu'>;
  /** Takes in who is still outside; false where somebody stays there. */
  add?(pid: number): boolean;
  events(): { oomKills: number; pidsMax: number };
  usage(): { cpuSeconds: number | null; processes?: number | null };
}

/** About as many belong to the launcher, not to the command. */
export const LAUNCHER_PROCESSES = 4;

const PAGE = 4096;
const MEBI = 1024 * 1024;
/** USER_HZ: the unit of times in proc_pid_stat(5), the same on every architecture that is supported. */
const TICKS_A_SECOND = 100;

/**
 * Polls until `stop()` is called; `trip` is called at most once, with the limit that was passed. Polling can miss a
 * peak shorter than its interval; the kernel-held bounds (RLIMIT_NPROC, RLIMIT_FSIZE) are set besides. What `held`
 * holds is not polled: the kernel says that it stepped in.
 */
export function watchLimits(
  pid: number,
  disk: () => boolean,
  limits: WatchedLimits,
  trip: (code: LimitCode) => void,
  held: HeldLimits | null = null
): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearTimeout(timer);
  const poll = () => {
    const begun = performance.now();
    const code = passed(pid, limits, disk, held);
    if (code !== null) return trip(code);
    // A busy machine with many processes makes a poll dear: spend at most a twentieth of the time on it.
    timer = setTimeout(poll, Math.max(200, (performance.now() - begun) * 20));
    timer.unref();
  };
  timer = setTimeout(poll, 200);
  timer.unref();
  return { stop };
}

function passed(
  pid: number,
  limits: WatchedLimits,
  disk: () => boolean,
  held: HeldLimits | null
): LimitCode | null {
  // Whoever was started while the command was being moved, and lost its parent meanwhile, is found by a later look.
  const whole = held?.add?.(pid) === false ? null : held;
  return heldLimit(held, limits) ?? polledLimit(pid, limits, whole) ?? (disk() ? 'LIMIT_DISK' : null);
}

/** The limit at which the kernel stepped in. To be asked once more when a command has ended between two looks. */
export function heldLimit(held: HeldLimits | null, limits: WatchedLimits): LimitCode | null {
  if (held === null) return null;
  const { oomKills, pidsMax } = held.events();
  if (oomKills > 0) return 'LIMIT_MEMORY';
  const { cpuSeconds, processes = null } = held.usage();
  // More than the kernel would let in: they were there before the group was, and RLIMIT_NPROC stops them without a word.
  const crowded = processes !== null && processes > limits.processes + LAUNCHER_PROCESSES;
  if (pidsMax > 0 || crowded) return 'LIMIT_PROCESSES';
  return cpuSeconds !== null && cpuSeconds > (limits.cpuSeconds ?? Infinity) ? 'LIMIT_CPU' : null;
}

/** 128 and SIGXCPU: a process was ended by its RLIMIT_CPU, and a shell says so. */
export function endedByCpuLimit(exitCode: number | null): boolean {
  return exitCode === 152;
}

/** Looks at the processes only for what the kernel neither holds nor counts. */
function polledLimit(pid: number, limits: WatchedLimits, held: HeldLimits | null): LimitCode | null {
  const counted = held !== null && held.usage().cpuSeconds !== null;
  const most = {
    processes: held?.limits.has('processes') === true ? Infinity : limits.processes,
    memoryBytes: held?.limits.has('memory') === true ? Infinity : limits.memoryBytes,
    cpuSeconds: counted ? Infinity : (limits.cpuSeconds ?? Infinity)
  };
  if (Object.values(most).every(limit => limit === Infinity)) return null;
  const tree = processTree(pid);
  if (tree.length > most.processes) return 'LIMIT_PROCESSES';
  if (total(tree, residentBytes) > most.memoryBytes) return 'LIMIT_MEMORY';
  return total(tree, cpuSecondsOf) > most.cpuSeconds ? 'LIMIT_CPU' : null;
}

function total(tree: readonly number[], amount: (pid: number) => number): number {
  return tree.reduce((sum, member) => sum + amount(member), 0);
}

/** A process and all its descendants. Inside a pid namespace orphans fall to its init, so that none leaves the tree. */
export function processTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = statFields(name)?.[1];
    if (parent === undefined) continue;
    const siblings = children.get(Number(parent));
    if (siblings) siblings.push(Number(name));
    else children.set(Number(parent), [Number(name)]);
  }
  const found: number[] = [];
  for (const queue = [root]; queue.length > 0;) {
    const pid = queue.pop()!;
    found.push(pid);
    queue.push(...(children.get(pid) ?? []));
  }
  return found;
}

/** Fields from the third on, state first: the command name before them may hold spaces and parentheses. */
function statFields(pid: string | number): string[] | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Its own time and that of the children it waited for; those whose parent never waits are not in it (getrusage(2)). */
function cpuSecondsOf(pid: number): number {
  const fields = statFields(pid)?.slice(11, 15) ?? [];
  return fields.reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_A_SECOND;
}

function residentBytes(pid: number): number {
  const statm = readOrNull(`/proc/${pid}/statm`);
  return statm === null ? 0 : Number(statm.split(' ')[1]) * PAGE;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // the process ended meanwhile
  }
}

/**
 * Made while the directory is still empty: tells whether it holds more than `most` bytes. The file system's free
 * space is the cheap hint: when it fell by as much as the limit leaves, the directory is walked, since others write to
 * the same disk. Others may also free space meanwhile, so it is walked from time to time in any case, for at most a
 * fiftieth of the time. Asked `exactly`, it is walked at once.
 */
export function diskMeter(directory: string, most: number): DiskMeter {
  let used = 0;
  let free = freeBytes(directory);
  let walkAgainAt = performance.now() + WALK_MILLISECONDS;
  return (exactly = false) => {
    const now = freeBytes(directory);
    const begun = performance.now();
    const quiet = used + Math.max(0, free - now) <= most && begun < walkAgainAt;
    if (quiet && !exactly) return false;
    used = diskUsage(directory);
    free = now;
    walkAgainAt = performance.now() + Math.max(WALK_MILLISECONDS, (performance.now() - begun) * 50);
    return used > most;
  };
}

export type DiskMeter = (exactly?: boolean) => boolean;

const WALK_MILLISECONDS = 5000;

function freeBytes(directory: string): number {
  const stat = statfsSync(directory);
  return stat.bfree * stat.bsize;
}

/** Allocated bytes below a directory, links not followed. What cannot be read counts as empty. */
function diskUsage(directory: string): number {
  let bytes = 0;
  for (const queue = [directory]; queue.length > 0;) {
    const current = queue.pop()!;
    for (const entry of entriesOf(current)) {
      const path = join(current, entry.name);
      if (entry.isDirectory()) queue.push(path);
      else bytes += blocksOf(path);
    }
  }
  return bytes;
}

function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

function blocksOf(path: string): number {
  try {
    return lstatSync(path).blocks * 512;
  } catch {
    return 0;
  }
}

export function mebibytes(count: number): number {
  return count * MEBI;
}
