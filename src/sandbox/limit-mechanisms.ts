/** By which mechanism each limit of a run holds on this machine: for doctor and for the manifest. */
import type { LimitName } from '../permissions/limits.js';
import { type CgroupLimit, openCgroup } from './cgroup.js';

/**
 * `cgroup`: the kernel, for all processes of a command together. `rlimit`: the kernel, for each process, or for each
 * user of a sandbox's own namespace. `polling`: the program looks a few times a second. `stream`: counted as it
 * passes. `timer`: the program's clock. `count`: counted by the program after the fact.
 */
export type LimitMechanism = 'cgroup' | 'rlimit' | 'polling' | 'stream' | 'timer' | 'count';

export interface CgroupSupport {
  /** Limits a group can bear here, as tried just now. */
  limits: ReadonlySet<CgroupLimit>;
  countsCpu: boolean;
}

const TRIAL = { memoryBytes: 256 * 1024 * 1024, processes: 64, cpus: 1 };

/** Makes a group with every limit, looks what the kernel accepted, and removes it. */
export async function cgroupSupport(): Promise<CgroupSupport> {
  const group = openCgroup(TRIAL);
  if (group === null) return { limits: new Set(), countsCpu: false };
  const { limits, countsCpu } = group;
  await group.remove();
  return { limits, countsCpu };
}

/** The mechanism of every limit, given what control groups can do here. */
export function limitMechanisms({ limits }: CgroupSupport): Record<LimitName, LimitMechanism> {
  return {
    attempts: 'count',
    changed_files: 'count',
    changed_lines: 'count',
    cpu_minutes: 'polling',
    disk_mb: 'polling',
    memory_mb: limits.has('memory') ? 'cgroup' : 'polling',
    open_files: 'rlimit',
    output_mb: 'stream',
    phase_minutes: 'timer',
    processes: limits.has('processes') ? 'cgroup' : 'rlimit',
    wall_minutes: 'timer'
  };
}

/** What a mechanism can and cannot do, and the kernel's second line where there is one. */
export const mechanismNotes: Readonly<Partial<Record<LimitName, Partial<Record<LimitMechanism, string>>>>> = {
  cpu_minutes: {
    polling: 'CPU time of all processes, looked at a few times a second; RLIMIT_CPU ends each single process'
  },
  disk_mb: { polling: 'free space, then an exact walk; RLIMIT_FSIZE bounds each single file' },
  memory_mb: {
    cgroup: 'all memory charged to the command, files in memory and page cache included; swap is none',
    polling: 'resident memory of all processes; a peak between two looks is missed, shared pages count twice'
  },
  open_files: { rlimit: 'RLIMIT_NOFILE of each process' },
  processes: {
    cgroup: 'processes and threads of the command',
    rlimit:
      'RLIMIT_NPROC counts the processes and threads of the sandbox’s user; polling counts processes besides'
  }
};
