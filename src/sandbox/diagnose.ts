/** What this machine can enforce, rung by rung: for `doctor` and `doctor --fix`. */
import { type KernelFacts, readKernelFacts, remedyCommands } from './remedies.js';
import { BACKEND_NAMES, selectBackend, type SelectOptions } from './select.js';
import { findTool } from './tools.js';
import type { BackendName, ProbeFact } from './types.js';

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

/** Probes every backend, not only the first that passes. Throws as selectBackend does. */
export async function diagnose(options: Omit<SelectOptions, 'only'>): Promise<Diagnosis> {
  const rungs: Rung[] = [];
  for (const only of BACKEND_NAMES) {
    const { backend, reports } = await selectBackend({ ...options, only });
    const versions = backend === null ? null : backend.version;
    rungs.push(...reports.map(report => ({ ...report, version: versions })));
  }
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
