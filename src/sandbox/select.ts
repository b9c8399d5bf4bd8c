/** Chooses the backend of a run: bubblewrap, then util-linux with perl; one counts only if its probe passes. */
import { bubblewrapBackend } from './bubblewrap.js';
import { createContext, type SandboxContext } from './context.js';
import { SandboxError } from './errors.js';
import type { Lifeline } from './lifeline.js';
import { readKernelFacts, remedyText } from './remedies.js';
import { atLeast, findTool, versionOf } from './tools.js';
import type { BackendName, ProbeReport, RunAs, SandboxBackend } from './types.js';
import { utilLinuxBackend } from './util-linux.js';

export interface SelectOptions {
  runAs: RunAs;
  /** Directory for prepared files and probes; the user of `runAs` must be able to pass through those above it. */
  scratch: string;
  /** Considers this backend alone. */
  only?: BackendName;
  /** Told of every sandbox, so that none survives the program. */
  lifeline?: Lifeline;
}

export interface Selection {
  /** Null where no backend passed: the caller ends with ISO_UNAVAILABLE. */
  backend: SandboxBackend | null;
  /** One report for every backend that was considered, in order. */
  reports: ProbeReport[];
}

/** Backends in order of preference. */
export const BACKEND_NAMES: readonly BackendName[] = ['bubblewrap', 'util-linux'];

/** The oldest bubblewrap that knows every option used (--disable-userns, --size). */
const BUBBLEWRAP = { major: 0, minor: 8 } as const;

/** Throws ISO_PLATFORM, ISO_ARCH and ISO_SCRATCH; what a machine refuses is in the reports. */
export async function selectBackend(options: SelectOptions): Promise<Selection> {
  const context = await prepare(options);
  const reports: ProbeReport[] = [];
  for (const name of BACKEND_NAMES.filter(name => options.only === undefined || options.only === name)) {
    const { report, backend } = await tryBackend(name, context, options.scratch);
    reports.push(report);
    if (report.ok) return { backend, reports };
  }
  return { backend: null, reports };
}

async function prepare(options: SelectOptions): Promise<SandboxContext> {
  if (process.platform !== 'linux') {
    throw new SandboxError('ISO_PLATFORM', `no sandbox on ${process.platform}`);
  }
  return createContext(options.runAs, options.scratch, options.lifeline ?? null);
}

function remedyFor(name: BackendName, reason: string): string | null {
  return remedyText(name, reason, readKernelFacts(), process.geteuid?.() === 0);
}

interface Attempt {
  report: ProbeReport;
  backend: SandboxBackend | null;
}

async function tryBackend(name: BackendName, context: SandboxContext, scratch: string): Promise<Attempt> {
  const found = name === 'bubblewrap' ? openBubblewrap(context) : openUtilLinux(context);
  if (typeof found === 'string') {
    const report = {
      backend: name,
      ok: false,
      facts: [],
      milliseconds: 0,
      reason: found,
      remedy: remedyFor(name, found)
    };
    return { report, backend: null };
  }
  const report = await found.probe(scratch);
  if (report.ok) return { report, backend: found };
  return { report: { ...report, remedy: remedyFor(name, report.reason ?? '') }, backend: null };
}

/** The backend, or why there is none. */
function openBubblewrap(context: SandboxContext): SandboxBackend | string {
  const program = findTool('bwrap');
  if (program === null) return 'bubblewrap is not installed';
  if (findTool('prlimit') !== '/usr/bin/prlimit') return 'prlimit of util-linux is not at /usr/bin/prlimit';
  const version = versionOf(program);
  if (version === null) return `${program} does not answer`;
  if (!atLeast(version, BUBBLEWRAP.major, BUBBLEWRAP.minor)) return `${version} is older than 0.8`;
  return bubblewrapBackend(program, version, context);
}

function openUtilLinux(context: SandboxContext): SandboxBackend | string {
  const [setpriv, unshare, perl] = ['setpriv', 'unshare', 'perl'].map(findTool);
  if (!setpriv || !unshare) return 'setpriv and unshare of util-linux are not installed';
  if (!perl) return 'perl is not installed';
  const version = versionOf(unshare);
  if (version === null) return `${unshare} does not answer`;
  return utilLinuxBackend({ setpriv, unshare, perl }, version.replace(/^unshare from /, ''), context);
}
