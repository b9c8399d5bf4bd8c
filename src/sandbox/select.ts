/**
 * Chooses the backend of a run, rung by rung: bubblewrap, then util-linux with perl, both as an ordinary user; then,
 * only where the operator allowed installing, what root can do. A backend counts only if its probe passes.
 */
import { createContext, type SandboxContext } from './context.js';
import { type Elevation, findElevation } from './elevation.js';
import { SandboxError } from './errors.js';
import { installBubblewrap } from './install.js';
import type { Lifeline } from './lifeline.js';
import { openBackend } from './open.js';
import { readKernelFacts, remedyText } from './remedies.js';
import type { BackendName, ProbeReport, RunAs, SandboxBackend } from './types.js';

export interface SelectOptions {
  runAs: RunAs;
  /** Directory for prepared files and probes; the user of `runAs` must be able to pass through those above it. */
  scratch: string;
  /** Considers this backend alone; nothing is installed for it. */
  only?: BackendName;
  /** Told of every sandbox, so that none survives the program. */
  lifeline?: Lifeline;
  /**
   * `auto`: where no backend passes as an ordinary user, bubblewrap and its AppArmor profile are installed as root,
   * and after that root starts the sandbox. `never` (default): sudo is never called.
   */
  install?: 'auto' | 'never';
  /** Told what is done as root, a line each, before it is done. */
  note?: (text: string) => void;
}

export interface Selection {
  /** Null where no backend passed: the caller ends with ISO_UNAVAILABLE. */
  backend: SandboxBackend | null;
  /** One report for every backend that was considered, in order; bubblewrap has a second one where it was installed. */
  reports: ProbeReport[];
}

/** Backends that need no root, in order of preference. */
export const BACKEND_NAMES: readonly BackendName[] = ['bubblewrap', 'util-linux'];

/** Backends that root starts, in order of preference. */
const ELEVATED_NAMES: readonly BackendName[] = ['bubblewrap-sudo', 'util-linux-sudo'];

/** Throws ISO_PLATFORM, ISO_ARCH and ISO_SCRATCH; what a machine refuses is in the reports. */
export async function selectBackend(options: SelectOptions): Promise<Selection> {
  if (process.platform !== 'linux')
    throw new SandboxError('ISO_PLATFORM', `no sandbox on ${process.platform}`);
  const first = await firstThatPasses(wanted(BACKEND_NAMES, options), options, null);
  if (first.backend !== null) return first;
  const elevated = wanted(ELEVATED_NAMES, options);
  if (options.install !== 'auto') {
    const asked = options.only === undefined ? [] : elevated;
    return {
      backend: null,
      reports: [...first.reports, ...asked.map(name => unusable(name, 'sudo is not allowed here'))]
    };
  }
  const second = elevated.length === 0 ? NONE : await climb(elevated, first.reports, options);
  return { backend: second.backend, reports: [...first.reports, ...second.reports] };
}

const NONE: Selection = { backend: null, reports: [] };

function wanted(names: readonly BackendName[], { only }: SelectOptions): BackendName[] {
  return names.filter(name => only === undefined || only === name);
}

/** Rungs 2, 3 and 4 as root: each only where the one before did not serve. */
async function climb(
  names: readonly BackendName[],
  before: readonly ProbeReport[],
  options: SelectOptions
): Promise<Selection> {
  const note = options.note ?? (() => undefined);
  const elevation = await findElevation();
  if (typeof elevation === 'string') {
    note(`nothing can be installed: ${elevation}`);
    return { backend: null, reports: names.map(name => unusable(name, elevation)) };
  }
  const reason = before.find(report => report.backend === 'bubblewrap')?.reason ?? null;
  const changed = reason !== null && (await installBubblewrap(reason, readKernelFacts(), elevation, note));
  const installed = changed ? await firstThatPasses(['bubblewrap'], options, null) : NONE;
  if (installed.backend !== null) return installed;
  note('no sandbox as an ordinary user here: root starts it and drops to an ordinary user inside');
  const { backend, reports } = await firstThatPasses(names, options, elevation);
  return { backend, reports: [...installed.reports, ...reports] };
}

async function firstThatPasses(
  names: readonly BackendName[],
  options: SelectOptions,
  elevation: Elevation | null
): Promise<Selection> {
  if (names.length === 0) return NONE;
  const { runAs, scratch, lifeline = null } = options;
  const context = createContext({ runAs, scratch, lifeline, elevation });
  const reports: ProbeReport[] = [];
  for (const name of names) {
    const { report, backend } = await tryBackend(name, context, scratch);
    reports.push(report);
    if (report.ok) return { backend, reports };
  }
  return { backend: null, reports };
}

interface Attempt {
  report: ProbeReport;
  backend: SandboxBackend | null;
}

async function tryBackend(name: BackendName, context: SandboxContext, scratch: string): Promise<Attempt> {
  const found = openBackend(name, context);
  if (typeof found === 'string') return { report: unusable(name, found), backend: null };
  const report = await found.probe(scratch);
  if (report.ok) return { report, backend: found };
  return { report: { ...report, remedy: remedyFor(name, report.reason ?? '') }, backend: null };
}

function unusable(name: BackendName, reason: string): ProbeReport {
  return { backend: name, ok: false, facts: [], milliseconds: 0, reason, remedy: remedyFor(name, reason) };
}

/** What opens the way for an ordinary user; where root itself cannot, nothing is known to help. */
function remedyFor(name: BackendName, reason: string): string | null {
  if (!BACKEND_NAMES.includes(name)) return null;
  return remedyText(name, reason, readKernelFacts(), process.geteuid?.() === 0);
}
