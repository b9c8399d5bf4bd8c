/** Locks of private roots: which process a root belongs to, and the removal of roots whose process is gone. */
import { lstatSync, readFileSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { removeTree } from './remove.js';

/** A process for certain: pids are used again, and mean nothing in another pid namespace or on another machine. */
interface Lock {
  run_id: string;
  pid: number;
  /** Field 22 of /proc/pid/stat, in ticks since boot (proc(5)); null where there is no /proc. */
  started: string | null;
  boot: string | null;
  pid_namespace: string | null;
  host: string;
}

const LOCK = 'lock.json';
const WEEK = 7 * 24 * 3600 * 1000;
const HOUR = 3600 * 1000;

export function writeLock(root: string, runId: string): void {
  const lock: Lock = { run_id: runId, pid: process.pid, started: startTime(process.pid), ...here() };
  writeFileSync(join(root, LOCK), JSON.stringify(lock), { mode: 0o600, flag: 'wx' });
}

function here(): Omit<Lock, 'run_id' | 'pid' | 'started'> {
  return {
    boot: quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    pid_namespace: quietly(() => readlinkSync('/proc/self/ns/pid')),
    host: hostname()
  };
}

function startTime(pid: number): string | null {
  const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  // The second field is the program's name in parentheses and may hold anything; count from its end.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function quietly<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

/**
 * Removes the roots under `parent` whose process is gone, as after SIGKILL; returns their paths. Roots of other
 * users, and of machines or containers that cannot be looked into, stay until they are a week old.
 */
export async function sweepStaleRoots(parent: string): Promise<string[]> {
  const names = quietly(() => readdirSync(parent)) ?? [];
  const removed: string[] = [];
  for (const path of names.filter(name => /^(run|\.new)-/.test(name)).map(name => join(parent, name))) {
    if (!isStale(path)) continue;
    const gone = await removeTree(path).then(
      () => true,
      () => false
    );
    if (gone) removed.push(path);
  }
  return removed;
}

function isStale(path: string): boolean {
  const stat = quietly(() => lstatSync(path));
  if (stat === null || !stat.isDirectory() || stat.uid !== (process.getuid?.() ?? stat.uid)) return false;
  const age = Date.now() - stat.mtimeMs;
  const lock = quietly(() => JSON.parse(readFileSync(join(path, LOCK), 'utf8')) as Lock);
  if (lock === null || typeof lock !== 'object') return age > HOUR;
  const now = here();
  if (lock.host !== now.host) return age > WEEK;
  if (lock.boot !== now.boot) return true;
  if (lock.pid_namespace !== now.pid_namespace) return age > WEEK;
  return !isRunning(lock);
}

function isRunning(lock: Lock): boolean {
  if (lock.started !== null) return startTime(lock.pid) === lock.started;
  const error = quietly(() => process.kill(lock.pid, 0));
  return error !== null;
}
