/** Holding one command to its limits: by the kernel where a control group is to be had, by rlimits and polling elsewhere. */
import { readFileSync } from 'node:fs';
import type { Limits } from '../permissions/types.js';
import { type Cgroup, openCgroup } from '../sandbox/cgroup.js';
import type { WatchedLimits } from './watch.js';
import { LAUNCHER_PROCESSES, mebibytes } from './watch.js';

/** What is to be set for every process of a command: getrlimit(2). */
export interface CommandRlimits {
  processes: number;
  fileBytes: number;
  openFiles: number;
  /** The soft limit: with a hard one some seconds above it, a process ends by SIGXCPU, which says why; by SIGKILL else. */
  cpuSeconds: number;
}

/** Bounds that are watched for the whole command. */
export function watchedLimits(limits: Limits): Required<WatchedLimits> {
  return {
    memoryBytes: mebibytes(limits.memory_mb),
    processes: limits.processes,
    cpuSeconds: limits.cpu_minutes * 60
  };
}

/**
 * Bounds of each process. The file size is one mebibyte above the disk limit, so that a file that is stopped there is
 * past that limit, which then is the reason. Nobody but root may ask for more open files than this program itself has.
 */
export function commandRlimits(limits: Limits, hardOpenFiles: number = ownHardOpenFiles()): CommandRlimits {
  return {
    // Above what the group or the watch allows, so that one of them steps in and says why.
    processes: limits.processes + 2 * LAUNCHER_PROCESSES,
    fileBytes: mebibytes(limits.disk_mb + 1),
    openFiles: Math.min(limits.open_files, hardOpenFiles),
    cpuSeconds: Math.max(1, Math.ceil(limits.cpu_minutes * 60))
  };
}

/** The hard RLIMIT_NOFILE of this program; Infinity where it has none or cannot tell. */
export function ownHardOpenFiles(): number {
  try {
    const text = readFileSync('/proc/self/limits', 'latin1');
    const hard = /^Max open files\s+\S+\s+(\d+)/m.exec(text)?.[1];
    return hard === undefined ? Infinity : Number(hard);
  } catch {
    return Infinity; // no procfs: no Linux, no sandbox
  }
}

/**
 * A group that holds a started command, or null where none is to be had or the command could not be moved into it:
 * then polling holds. Close it with `remove()` when the command has ended.
 */
export function holdCommand(pid: number, limits: Limits): Cgroup | null {
  const { memoryBytes, processes } = watchedLimits(limits);
  const group = openCgroup({ memoryBytes, processes: processes + LAUNCHER_PROCESSES });
  if (group === null || group.add(pid)) return group;
  // Some of it may be inside: the group is taken away from around them only once they are out or gone.
  void group.release();
  return null;
}
