/**
 * The rest of what `doctor` says of this machine: network, system-call filter, limits, engines of containers. Only
 * what was tried counts as held; engines are merely looked for, unless they are asked to be probed.
 */
import type { LimitName } from '../permissions/limits.js';
import type { CgroupLimit } from './cgroup.js';
import { climbAll, type Diagnosis, diagnosisOf, type Ladder } from './diagnose.js';
import { diagnoseEngines, type EngineDiagnosis, type EngineWish } from './diagnose-engines.js';
import { SandboxError } from './errors.js';
import { cgroupSupport, type LimitMechanism, limitMechanisms, mechanismNotes } from './limit-mechanisms.js';
import { probeNetwork } from './network-probe.js';
import { filterArch } from './seccomp/filter.js';
import { deniedCalls, type FilterArch } from './seccomp/syscalls.js';
import type { SelectOptions } from './select.js';
import { findTool } from './tools.js';
import type { BackendName, ProbeFact, SandboxBackend } from './types.js';

/** What a sandbox of the best backend does with the network. */
export interface NetworkDiagnosis {
  backend: BackendName;
  /** An empty namespace of its own: held by every backend that passes. */
  none: boolean;
  /** Named hosts through the filtering proxy: needs a listener of ours inside. */
  allow: boolean;
  /** Whether refused attempts are named; the same listener. */
  recorder: boolean;
  facts: readonly ProbeFact[];
  /** Why there is no listener inside, and the one command that helps. */
  reason: string | null;
  remedy: string | null;
  milliseconds: number;
}

export interface LimitDiagnosis {
  name: LimitName;
  mechanism: LimitMechanism;
  /** What the mechanism can and cannot do; null where its name says it. */
  note: string | null;
}

export interface MachineDiagnosis extends Diagnosis {
  /** Why no rung was tried at all; null where they were. */
  refused: string | null;
  /** Null where no rung holds. */
  network: NetworkDiagnosis | null;
  /** The system-call filter for this processor; null where there is no table for it. */
  seccomp: { architecture: FilterArch; denied: number } | null;
  limits: readonly LimitDiagnosis[];
  /** What the kernel accepted for a control group of ours, sorted; empty where none is to be had. */
  controlGroups: readonly CgroupLimit[];
  engines: readonly EngineDiagnosis[];
}

export interface MachineOptions extends Omit<SelectOptions, 'only'> {
  engines: EngineWish;
  /** Told what is looked at, before it is. */
  progress?: (what: string) => void;
}

/** Looks at everything. Throws ISO_SCRATCH, ISO_IMAGE_UNPINNED; what a machine refuses is in the answer. */
export async function diagnoseMachine(options: MachineOptions): Promise<MachineDiagnosis> {
  const { runAs, scratch, engines, progress = () => undefined } = options;
  progress('backends');
  const { rungs, best, refused } = await ladderOrRefusal(options);
  progress('the network');
  const network = best === null ? null : await networkOf(best, options);
  progress('limits');
  const support = await cgroupSupport();
  progress('containers');
  return {
    ...diagnosisOf(rungs),
    refused,
    network,
    seccomp: seccompOf(process.arch),
    limits: Object.entries(limitMechanisms(support)).map(([name, mechanism]) => ({
      name: name as LimitName,
      mechanism,
      note: mechanismNotes[name as LimitName]?.[mechanism] ?? null
    })),
    controlGroups: [...support.limits].sort(),
    engines: await diagnoseEngines(engines, { runAs, scratch })
  };
}

async function ladderOrRefusal(options: MachineOptions): Promise<Ladder & { refused: string | null }> {
  try {
    return { ...(await climbAll(options)), refused: null };
  } catch (error) {
    const known = error instanceof SandboxError && ['ISO_PLATFORM', 'ISO_ARCH'].includes(error.code);
    if (!known) throw error;
    return { rungs: [], best: null, refused: error.message };
  }
}

async function networkOf(
  backend: SandboxBackend,
  { runAs, scratch }: Pick<MachineOptions, 'runAs' | 'scratch'>
): Promise<NetworkDiagnosis> {
  const { ok, facts, reason, milliseconds } = await probeNetwork(backend, runAs, scratch);
  const perl = ok || findTool('perl') !== null ? null : 'sudo apt-get install -y perl-base';
  return {
    backend: backend.name,
    none: true,
    allow: ok,
    recorder: ok,
    facts,
    reason: ok ? null : (reason ?? 'its probe did not pass'),
    remedy: perl,
    milliseconds
  };
}

function seccompOf(arch: string): MachineDiagnosis['seccomp'] {
  try {
    const architecture = filterArch(arch);
    return { architecture, denied: deniedCalls(architecture).size };
  } catch (error) {
    if (error instanceof SandboxError) return null;
    throw error;
  }
}
