/** What this machine can enforce, rung by rung: for `doctor` and `doctor --fix`. */
import { type KernelFacts, readKernelFacts, remedyCommands } from './remedies.js';
import { BACKEND_NAMES, selectBackend, type SelectOptions } from './select.js';
import { findTool } from './tools.js';
import type { BackendName, ProbeFact, SandboxBackend } from './types.js';

/** One rung of the ladder. */
export interface Rung {
  backend: BackendName;
  ok: boolean;
  /** Version line of the tool, null where it is missing or refused. */
  version: string | null;
  facts: readonly ProbeFact[];
  /** Why it cannot be used, and the one command that helps. */
  reason: string | null;
  remedy: string | null;
  milliseconds: number;
}

export interface Diagnosis {
  platform: string;
  architecture: string;
  /** True where at least one rung holds: runs are possible. */
  ok: boolean;
  rungs: readonly Rung[];
  kernel: KernelFacts;
}

export interface Ladder {
  rungs: readonly Rung[];
  /** The first that holds. */
  best: SandboxBackend | null;
}

/** Probes every backend, not only the first that passes. Throws as selectBackend does. */
export async function diagnose(options: Omit<SelectOptions, 'only'>): Promise<Diagnosis> {
  return diagnosisOf((await climbAll(options)).rungs);
}

/** All rungs at once: each mostly waits for processes. Throws as selectBackend does. */
export async function climbAll(options: Omit<SelectOptions, 'only'>): Promise<Ladder> {
  const selected = await Promise.all(BACKEND_NAMES.map(only => selectBackend({ ...options, only })));
  const rungs = selected.flatMap(({ backend, reports }) =>
    reports.map(report => ({ ...report, version: backend?.version ?? null }))
  );
  return { rungs, best: selected.find(({ backend }) => backend !== null)?.backend ?? null };
}

export function diagnosisOf(rungs: readonly Rung[]): Diagnosis {
  return {
    platform: process.platform,
    architecture: process.arch,
    ok: rungs.some(rung => rung.ok),
    rungs,
    kernel: readKernelFacts()
  };
}

/**
 * The commands of `doctor --fix`, in order, with `sudo -n` before each where the program is not root; empty where
 * all is well or nothing is known to help. They install bubblewrap and open user namespaces for it alone; the
 * system-wide AppArmor switch is never touched.
 */
export function fixCommands(diagnosis: Diagnosis, isRoot = process.geteuid?.() === 0): string[][] {
  if (diagnosis.platform !== 'linux') return [];
  const rung = diagnosis.rungs.find(rung => rung.backend === 'bubblewrap');
  if (rung === undefined || rung.ok) return [];
  const hasApt = findTool('apt-get') !== null;
  const commands = remedyCommands('bubblewrap', rung.reason ?? '', diagnosis.kernel);
  const usable = commands.filter(argv => argv[0] !== 'apt-get' || hasApt);
  return usable.map(argv => [...(isRoot ? [] : ['sudo', '-n']), ...argv]);
}
