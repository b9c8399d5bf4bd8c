/** Polled limits of a running command: memory, processes and disk, seen from outside through /proc and statfs. */
import { lstatSync, readdirSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { LimitCode } from '../reasons/limit.js';

export interface WatchedLimits {
  memoryBytes: number;
  processes: number;
}

const PAGE = 4096;
const MEBI = 1024 * 1024;

/**
 * Polls until `stop()` is called; `trip` is called at most once, with the limit that was passed. Polling can miss a
 * peak shorter than its interval; the kernel-held bounds (RLIMIT_NPROC, RLIMIT_FSIZE) are set besides.
 */
export function watchLimits(
  pid: number,
  disk: () => boolean,
  limits: WatchedLimits,
  trip: (code: LimitCode) => void
): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearTimeout(timer);
  const poll = () => {
    const begun = performance.now();
    const code = passed(pid, limits, disk);
    if (code !== null) return trip(code);
    // A busy machine with many processes makes a poll dear: spend at most a twentieth of the time on it.
    timer = setTimeout(poll, Math.max(200, (performance.now() - begun) * 20));
    timer.unref();
  };
  timer = setTimeout(poll, 200);
  timer.unref();
  return { stop };
}

function passed(pid: number, limits: WatchedLimits, disk: () => boolean): LimitCode | null {
  const tree = processTree(pid);
  if (tree.length > limits.processes) return 'LIMIT_PROCESSES';
  if (tree.reduce((sum, member) => sum + residentBytes(member), 0) > limits.memoryBytes)
    return 'LIMIT_MEMORY';
  return disk() ? 'LIMIT_DISK' : null;
}

/** A process and all its descendants. Inside a pid namespace orphans fall to its init, so that none leaves the tree. */
export function processTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(name);
    if (parent === null) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(Number(name));
    else children.set(parent, [Number(name)]);
  }
  const found: number[] = [];
  for (const queue = [root]; queue.length > 0;) {
    const pid = queue.pop()!;
    found.push(pid);
    queue.push(...(children.get(pid) ?? []));
  }
  return found;
}

function parentOf(pid: string): number | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The command name may hold spaces and parentheses; the fields after the last ')' are state and parent.
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
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
