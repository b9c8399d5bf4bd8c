/**
 * A control group for one command: memory, processes and CPU time bounded by the kernel for all its processes
 * together. Where none is to be had there is none, and rlimits and polling hold what they can.
 * Sources: cgroups(7), the kernel's cgroup-v1/memory.rst, cgroup-v1/pids.rst and cgroup-v2.rst.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { discardPath, entries, field, type Group, number, set } from './cgroup-files.js';
import { addTree } from './cgroup-move.js';
import { type Controller, type Place, stepBack, usablePlaces, words } from './cgroup-place.js';
import { isAlive, processId, signal } from './processes.js';

export type CgroupLimit = 'memory' | 'processes' | 'cpu';

/** Absent members are unbounded. */
export interface CgroupOptions {
  memoryBytes?: number;
  /** Processes and threads together. */
  processes?: number;
  /** Processors' worth of time, such as 1.5; it slows a command and never ends it. */
  cpus?: number;
}

export interface CgroupEvents {
  /** Processes that the kernel ended for want of memory. */
  oomKills: number;
  /** Processes and threads that were refused. */
  pidsMax: number;
}

export interface CgroupUsage {
  /** Null where the kernel does not count it here. */
  memoryBytes: number | null;
  processes: number | null;
  /** CPU time of all processes that were ever in the group. */
  cpuSeconds: number | null;
}

export interface Cgroup {
  /** Limits the kernel accepted for this group. */
  readonly limits: ReadonlySet<CgroupLimit>;
  /** True where CPU time is counted, whether or not it is bounded. */
  readonly countsCpu: boolean;
  /** Directories, one for each hierarchy. */
  readonly paths: readonly string[];
  /**
   * Moves a process and all its descendants; what they start later is inside from its beginning. False where one
   * could not be moved: then the group does not hold the command and polling must.
   */
  add(pid: number): boolean;
  events(): CgroupEvents;
  usage(): CgroupUsage;
  /** SIGKILL for every process inside; nothing can be started inside any more. */
  kill(): void;
  /** Moves everybody out to where this program is, alive, and removes the group. */
  release(): Promise<boolean>;
  /** Ends what is left and removes the group. False where the kernel would not let it go in about two seconds. */
  remove(): Promise<boolean>;
}

/** Opens a group with the limits that can be had, or gives null where none of them can. Never throws. */
export function openCgroup(options: CgroupOptions): Cgroup | null {
  const groups: Group[] = [];
  for (const place of usablePlaces()) {
    sweep(place);
    const group = make(place);
    if (group !== null) groups.push(group);
    else stepBack(place);
  }
  const limits = new Set<CgroupLimit>();
  for (const group of groups) for (const limit of bound(group, options)) limits.add(limit);
  if (limits.size > 0) return holderOf(groups, limits);
  for (const group of groups) discard(group);
  return null;
}

function make(place: Place): Group | null {
  const own = processId(process.pid);
  const name = `codex-${process.pid}-${own?.startTime ?? '0'}-${randomBytes(4).toString('hex')}`;
  const path = join(place.parent, name);
  try {
    mkdirSync(path);
    return { version: place.version, path, controllers: place.controllers, place };
  } catch {
    return null;
  }
}

/** Empty groups of programs that are gone: killed before they could remove them. */
function sweep({ parent }: Place): void {
  for (const name of entries(parent)) {
    const [, pid, startTime] = /^codex-(?:host-)?(\d+)(?:-(\d+)-[0-9a-f]{8})?$/.exec(name) ?? [];
    if (pid === undefined) continue;
    const alive = processId(Number(pid));
    if (alive === null || (startTime !== undefined && !isAlive({ pid: Number(pid), startTime })))
      discardPath(join(parent, name));
  }
}

const PERIOD_MICROSECONDS = 100_000;

function bound(group: Group, { memoryBytes, processes, cpus }: CgroupOptions): CgroupLimit[] {
  const held: CgroupLimit[] = [];
  const has = (controller: Controller): boolean => group.controllers.includes(controller);
  if (memoryBytes !== undefined && has('memory') && boundMemory(group, memoryBytes)) held.push('memory');
  if (processes !== undefined && has('pids') && set(group, 'pids.max', String(processes)))
    held.push('processes');
  if (cpus !== undefined && has('cpu') && boundCpu(group, cpus)) held.push('cpu');
  return held;
}

/** Swap counts as memory: otherwise a command would push the machine into it. */
function boundMemory(group: Group, bytes: number): boolean {
  const value = String(Math.floor(bytes));
  if (group.version === 1) {
    if (!set(group, 'memory.limit_in_bytes', value)) return false;
    set(group, 'memory.memsw.limit_in_bytes', value);
    return true;
  }
  if (!set(group, 'memory.max', value)) return false;
  set(group, 'memory.swap.max', '0');
  // A command that lost one process at random would go on in a state that nobody wrote.
  set(group, 'memory.oom.group', '1');
  return true;
}

function boundCpu(group: Group, cpus: number): boolean {
  const quota = Math.max(1000, Math.round(cpus * PERIOD_MICROSECONDS));
  if (group.version === 2) return set(group, 'cpu.max', `${quota} ${PERIOD_MICROSECONDS}`);
  return (
    set(group, 'cpu.cfs_period_us', String(PERIOD_MICROSECONDS)) &&
    set(group, 'cpu.cfs_quota_us', String(quota))
  );
}

function holderOf(groups: readonly Group[], limits: ReadonlySet<CgroupLimit>): Cgroup {
  const counting = groups.filter(
    ({ version, controllers }) => version === 2 || controllers.includes('cpuacct')
  );
  return {
    limits,
    countsCpu: counting.length > 0,
    paths: groups.map(({ path }) => path),
    add: pid => addTree(groups, pid),
    events: () => eventsOf(groups),
    usage: () => usageOf(groups, counting),
    kill: () => killAll(groups),
    release: () => removeAll(groups, moveOut),
    remove: () => removeAll(groups, killAll)
  };
}

function eventsOf(groups: readonly Group[]): CgroupEvents {
  const memory = groups.find(({ controllers }) => controllers.includes('memory'));
  const pids = groups.find(({ controllers }) => controllers.includes('pids'));
  const file = memory?.version === 1 ? 'memory.oom_control' : 'memory.events';
  return {
    oomKills: memory === undefined ? 0 : (field(memory, file, 'oom_kill') ?? 0),
    pidsMax: pids === undefined ? 0 : (field(pids, 'pids.events', 'max') ?? 0)
  };
}

function usageOf(groups: readonly Group[], counting: readonly Group[]): CgroupUsage {
  const memory = groups.find(({ controllers }) => controllers.includes('memory'));
  const pids = groups.find(({ controllers }) => controllers.includes('pids'));
  const [cpu] = counting;
  return {
    memoryBytes:
      memory === undefined
        ? null
        : number(memory, memory.version === 1 ? 'memory.usage_in_bytes' : 'memory.current'),
    processes: pids === undefined ? null : number(pids, 'pids.current'),
    cpuSeconds: cpu === undefined ? null : cpuSeconds(cpu)
  };
}

function cpuSeconds(group: Group): number | null {
  const used = group.version === 1 ? number(group, 'cpuacct.usage') : field(group, 'cpu.stat', 'usage_usec');
  if (used === null) return null;
  return used / (group.version === 1 ? 1e9 : 1e6);
}

/** With no process allowed any more, a fork bomb cannot outrun the rounds. */
function killAll(groups: readonly Group[]): void {
  for (const group of groups) {
    set(group, 'pids.max', '0');
    if (group.version === 2) set(group, 'cgroup.kill', '1');
  }
  // 0 stands for a process of another namespace, and would mean our own process group to kill(2).
  const inside = groups.flatMap(({ path }) => words(join(path, 'cgroup.procs')).map(Number));
  for (const pid of inside) if (pid > 1) signal(pid);
}

const REMOVE_ROUNDS = 200;
const REMOVE_PAUSE_MS = 10;

/** Groups are made beside or below this program's own, and a process moved to the one above counts there as before. */
function moveOut(groups: readonly Group[]): void {
  for (const { path, place } of groups) {
    const to = join(place.home, 'cgroup.procs');
    for (const pid of words(join(path, 'cgroup.procs'))) attempt(() => writeFileSync(to, pid));
  }
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // The process is gone, or the next round tries again.
  }
}

async function removeAll(
  groups: readonly Group[],
  empty: (groups: readonly Group[]) => void
): Promise<boolean> {
  for (let round = 0; round < REMOVE_ROUNDS; round += 1) {
    if (groups.some(({ path }) => words(join(path, 'cgroup.procs')).length > 0)) empty(groups);
    const left = groups.filter(group => !discard(group));
    if (left.length === 0) return true;
    await delay(REMOVE_PAUSE_MS);
  }
  return false;
}

/** Removes an empty group; true where it is gone. */
function discard(group: Group): boolean {
  if (!discardPath(group.path)) return false;
  const others = entries(group.place.parent).filter(name => /^codex-\d+-\d+-[0-9a-f]{8}$/.test(name));
  if (group.place.hostLeaf !== null && others.length === 0) stepBack(group.place);
  return true;
}
