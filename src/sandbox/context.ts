/** What every backend is built from: prepared once, used for every command. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Elevation } from './elevation.js';
import { type InnerIds, prepareEtc } from './etc.js';
import { inheritableFds } from './inherited.js';
import { baseLayout, type LayoutStep, privateDirectories } from './layout.js';
import { type Lifeline, MARK_VARIABLE } from './lifeline.js';
import { checkedMounts } from './mounts.js';
import { keptNetwork, networkLayout } from './network.js';
import { nodeRuntime } from './node-runtime.js';
import { ownDirectory } from './own-directory.js';
import { createPipePool } from './pipes.js';
import { threadsOf } from './processes.js';
import { filterArch, openingFilter, seccompFilter } from './seccomp/filter.js';
import type { FilterArch } from './seccomp/syscalls.js';
import { checkSpec } from './spec.js';
import type { Filter, LaunchSite } from './start.js';
import { findTool } from './tools.js';
import type { RunAs, SandboxRlimits, SandboxSpec } from './types.js';

/** The user inside: not root, so that tar, npm and their like behave. */
export const INNER_ID = 1000;

export interface SandboxContext {
  readonly runAs: RunAs;
  readonly arch: FilterArch;
  readonly path: string;
  readonly site: LaunchSite;
  readonly lifeline: Lifeline | null;
  /** Null where an ordinary user makes the namespaces. */
  readonly elevation: Elevation | null;
  /** The user inside: without a user namespace the same as outside. */
  readonly inner: InnerIds;
  readonly filter: Filter;
  /** For what comes before a command that makes a network of its own. */
  readonly opening: Filter;
  /** Every step from an empty root to what the command sees. Throws on a spec or a mount that cannot be had. */
  layout(spec: SandboxSpec): LayoutStep[];
  /** The limits, none above what this process itself may have. */
  rlimits(spec: SandboxSpec): Rlimit[];
}

/** One RLIMIT as prlimit(1) and prlimit(2) name it. */
export interface Rlimit {
  option: 'nproc' | 'fsize' | 'nofile' | 'cpu';
  resource: number;
  value: number;
  /** The hard limit, where it is not the soft one. */
  hard: number;
}

/** Between SIGXCPU and SIGKILL, seconds: with one limit for both there would be SIGKILL alone. */
const CPU_GRACE = 5;

export interface ContextOptions {
  runAs: RunAs;
  scratch: string;
  lifeline: Lifeline | null;
  elevation: Elevation | null;
}

/** Prepares a directory below `scratch`. Throws ISO_SCRATCH, ISO_ARCH. */
export function createContext(options: ContextOptions): SandboxContext {
  const { runAs, scratch, lifeline, elevation } = options;
  const arch = filterArch(process.arch);
  const home = ownDirectory(runAs, scratch, 'sandbox');
  const etc = join(home, 'etc');
  const inner = elevation === null ? { uid: INNER_ID, gid: INNER_ID } : { uid: runAs.uid, gid: runAs.gid };
  const mounted = prepareEtc(etc, inner);
  const node = nodeRuntime(process.execPath, runAs, join(home, 'node'));
  const filter = inFile(seccompFilter(arch), join(home, 'seccomp.bpf'));
  const opening = inFile(openingFilter(arch), join(home, 'seccomp-opening.bpf'));
  const base = [...baseLayout(etc, mounted), ...node.steps];
  const ceilings = hardLimits();
  return {
    runAs,
    arch,
    path: node.path,
    site: { ...siteOf(options, join(home, 'pipes')), arch },
    lifeline,
    elevation,
    inner,
    filter,
    opening,
    layout(spec) {
      checkSpec(spec);
      return [
        ...base,
        ...privateDirectories(spec.mounts, elevation !== null),
        ...checkedMounts(spec.mounts, runAs, elevation !== null),
        ...networkLayout(spec, runAs)
      ];
    },
    rlimits: spec => rlimitsOf(countedLimits(withKeeper(spec), options), ceilings)
  };
}

/** The process that keeps the network is not one of the command's. */
function withKeeper({ rlimits, network }: SandboxSpec): SandboxRlimits {
  if (rlimits.processes === undefined || keptNetwork(network) === null) return rlimits;
  return { ...rlimits, processes: rlimits.processes + 1 };
}

/** Without a user namespace of its own, a command's processes are counted together with all others of its user. */
function countedLimits(wanted: SandboxRlimits, { elevation, runAs }: ContextOptions): SandboxRlimits {
  if (elevation === null || wanted.processes === undefined) return wanted;
  return { ...wanted, processes: wanted.processes + threadsOf(runAs.uid) };
}

function siteOf({ runAs, lifeline, elevation }: ContextOptions, pipes: string): Omit<LaunchSite, 'arch'> {
  return {
    runAs,
    elevation,
    mark: lifeline?.mark ?? null,
    perl: findTool('perl') ?? '/usr/bin/perl',
    pipes: createPipePool(pipes, findTool('mkfifo') ?? '/usr/bin/mkfifo', runAs),
    inherited: inheritableFds(),
    started: pid => lifeline?.watch(pid),
    ended: pid => lifeline?.forget(pid)
  };
}

function inFile(program: Uint8Array, file: string): Filter {
  writeFileSync(file, program, { mode: 0o600 });
  return { program, file };
}

/** RLIMIT_* numbers of <asm-generic/resource.h>, the same on both architectures; none above what this process may have. */
export function rlimitsOf(
  wanted: SandboxRlimits,
  ceilings: ReadonlyMap<string, number> = hardLimits()
): Rlimit[] {
  const found: Rlimit[] = [];
  const add = (option: Rlimit['option'], resource: number, wish: number | undefined, grace = 0) => {
    if (wish === undefined) return;
    const most = ceilings.get(option) ?? Infinity;
    found.push({ option, resource, value: Math.min(wish, most), hard: Math.min(wish + grace, most) });
  };
  add('nproc', 6, wanted.processes);
  add('fsize', 1, wanted.fileBytes);
  add('nofile', 7, wanted.openFiles);
  add('cpu', 0, wanted.cpuSeconds, CPU_GRACE);
  return found;
}

/** Hard limits of this process, proc_pid_limits(5); "unlimited" is absent. */
function hardLimits(): Map<string, number> {
  const rows = {
    nproc: 'Max processes',
    fsize: 'Max file size',
    nofile: 'Max open files',
    cpu: 'Max cpu time'
  };
  const text = readFileSync('/proc/self/limits', 'utf8');
  const found = new Map<string, number>();
  for (const [option, row] of Object.entries(rows)) {
    const hard = new RegExp(`^${row}\\s+\\S+\\s+(\\d+)`, 'm').exec(text)?.[1];
    if (hard !== undefined) found.set(option, Number(hard));
  }
  return found;
}

/** Environment of a launcher. */
export function launcherEnv(
  context: SandboxContext,
  base: Readonly<Record<string, string>>
): Record<string, string> {
  return context.lifeline === null ? { ...base } : { ...base, [MARK_VARIABLE]: context.lifeline.mark };
}
