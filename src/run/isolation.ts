/** How the commands of a run are held: the isolation that was chosen, proven by its probe, and what it can have inside. */
import type { IsolationKind } from '../pack/contract.js';
import type { ChosenIsolation } from '../permissions/isolation.js';
import type { Limits } from '../permissions/types.js';
import type { NonePolicy } from '../policy/types.js';
import {
  BACKEND_NAMES,
  type BackendName,
  type ContainerBackend,
  type ContainerEngineName,
  type ContainerReport,
  ENGINE_NAMES,
  NOT_ENFORCED_TEXT,
  openNone,
  probeNetwork,
  type ProbeReport,
  type RunAs,
  type SandboxBackend,
  SandboxError,
  selectBackend,
  selectContainer,
  type Lifeline
} from '../sandbox/index.js';
import type { PrivateRoot } from '../workspace/index.js';
import {
  containerRunBackend,
  noneRunBackend,
  openReceiver,
  type OpenedReceiver,
  type RunBackend
} from './backends.js';
import { openNetwork } from './network.js';
import type { Run } from './state.js';
import type { Host, ProbedReport, RunRequest } from './types.js';
import { RunStop } from './verdict.js';
import { mebibytes } from './watch.js';

/** What holds the commands of a run. */
export interface Isolation {
  backend: RunBackend;
  /** The probe that passed; of `none`, what was found. */
  report: ProbedReport;
  /** Whether refused attempts can be named. */
  recorder: boolean;
  /** Whether control groups of this machine bound its commands. */
  held: boolean;
}

/** What probing came to. */
export interface Probed {
  /** Null where nothing passed. */
  backend: RunBackend | null;
  reports: readonly ProbedReport[];
  /** Why refused attempts cannot be named; null where they can. */
  unrecorded: string | null;
  held: boolean;
  /** What ended the probing, where that says more than the reports. */
  failure: Error | null;
  close(): Promise<void>;
}

/** Backends that an operator may name for an isolation. */
const BACKENDS: Readonly<Record<IsolationKind, readonly BackendName[] | readonly ContainerEngineName[]>> = {
  sandbox: BACKEND_NAMES,
  container: ENGINE_NAMES,
  none: [],
  remote: []
};

export function backendsOf(kind: IsolationKind): readonly string[] {
  return BACKENDS[kind];
}

export interface Probing {
  request: RunRequest;
  host: Host;
  chosen: ChosenIsolation;
  limits: Limits;
  /** Whether a phase was granted hosts. */
  open: boolean;
  root: PrivateRoot;
  runAs: RunAs;
  lifeline: Lifeline;
}

const NOTHING: Probed = {
  backend: null,
  reports: [],
  unrecorded: null,
  held: false,
  failure: null,
  close: () => Promise.resolve()
};

/**
 * Begun with the run: the probe takes as long as the private repository, both mostly waiting for processes. What
 * enforces nothing is not probed before the record stands; what is refused is not probed at all.
 */
export function beginProbe(given: Probing): Promise<Probed> {
  const probing = given.chosen.refusals.length > 0 ? Promise.resolve(NOTHING) : probe(given);
  // Looked at by the step that needs it; until then a failure must not count as unhandled.
  probing.catch(() => undefined);
  return probing;
}

async function probe(given: Probing): Promise<Probed> {
  if (given.chosen.kind === 'none') return NOTHING;
  const scratch = await given.root.directory('probe');
  if (given.chosen.kind === 'container') return probeContainer(given, scratch);
  if (given.chosen.kind === 'remote') return probeReceiver(given);
  const { request, runAs, lifeline } = given;
  const only = BACKEND_NAMES.find(name => name === request.backend) ?? null;
  const { backend, reports } = await selectBackend({
    runAs,
    scratch,
    lifeline,
    ...(only === null ? {} : { only })
  });
  return ofSandbox(backend, reports, runAs, scratch);
}

async function ofSandbox(
  backend: SandboxBackend | null,
  reports: readonly ProbeReport[],
  runAs: RunAs,
  scratch: string
): Promise<Probed> {
  if (backend === null) return { ...NOTHING, reports };
  const network = await probeNetwork(backend, runAs, scratch);
  const unrecorded = network.ok ? null : (network.reason ?? 'its probe did not pass');
  return { ...NOTHING, backend, reports, unrecorded, held: true };
}

/** Throws ISO_IMAGE_UNPINNED, ISO_IMAGE_ABSENT and what else keeps a container from being made. */
async function probeContainer(
  { request, host, chosen, ...given }: Probing,
  scratch: string
): Promise<Probed> {
  const { runAs, limits, lifeline, open } = given;
  const only = ENGINE_NAMES.find(name => name === request.backend) ?? null;
  const { backend, reports } = await selectContainer({
    image: chosen.image ?? '',
    runAs,
    scratch,
    env: host.env,
    mark: lifeline.mark,
    limits: { memoryBytes: mebibytes(limits.memory_mb) },
    ...(only === null ? {} : { only })
  });
  if (backend === null) return { ...NOTHING, reports: distinct(reports) };
  return {
    ...NOTHING,
    backend: containerRunBackend(backend),
    reports: distinct(reports),
    unrecorded: 'a container has no recorder',
    failure: open ? await keeperFailure(backend) : null,
    close: () => backend.close()
  };
}

/** The way to the proxy begins inside, with perl: what the image lacks is said before a command needs it. */
async function keeperFailure(backend: ContainerBackend): Promise<SandboxError | null> {
  const argv = ['/usr/bin/perl', '-Mstrict', '-e', '1'];
  const asked = backend.spawn({ argv, cwd: '/', env: {}, mounts: [], rlimits: {} });
  for (const stream of [asked.stdout, asked.stderr]) stream.resume();
  const { code } = await asked.exited;
  if (code === 0) return null;
  return new SandboxError('ISO_NETWORK_KEEPER', 'no way to the proxy: the image has no perl', {
    where: backend.image.reference,
    fix: 'Take an image with perl (perl-base on Debian and Ubuntu), or grant no hosts.'
  });
}

/** An engine is tried in several ways, which often fail for one reason. */
function distinct(reports: readonly ContainerReport[]): ProbedReport[] {
  const seen = new Map(reports.map(report => [`${report.backend} ${report.reason ?? ''}`, report]));
  return [...seen.values()];
}

/** The clock of signatures is the real one, always: a frozen one would be a replay. */
async function probeReceiver({ request, host, limits, runAs }: Probing): Promise<Probed> {
  const endpoint = request.isolation.remote;
  if (endpoint === null)
    throw new RunStop('ISO_REMOTE_UNNAMED', 'isolation remote, and no receiver is named');
  const wallMs = Math.round(limits.phase_minutes * 60_000);
  const now = (): number => host.clock.realNow();
  const { backend, report, failure, recorder }: OpenedReceiver = await openReceiver(
    endpoint,
    runAs,
    wallMs,
    now
  );
  const unrecorded = recorder ? null : 'the receiver has no recorder';
  return { ...NOTHING, backend, reports: [report], failure, unrecorded };
}

/** Waits for the probing that began with the run. Throws ISO_ codes where nothing holds, NET_PROXY_START. */
export async function isolate(run: Run): Promise<void> {
  const { backend, reports, unrecorded, held, failure } = await probed(run);
  for (const report of reports) run.listener.probed(report);
  run.record.journal.append('isolation.probed', {
    reports: reports.map(({ backend: name, ok, facts, reason }) => ({
      backend: name,
      version: backend?.name === name ? backend.version : null,
      ok,
      reason,
      facts: Object.fromEntries(facts.map(fact => [fact.name, fact.ok]))
    }))
  });
  if (failure !== null) throw failure;
  const report = reports.find(candidate => candidate.ok) ?? null;
  if (backend === null || report === null) throw unavailable(reports);
  if (unrecorded !== null) refuseOrSay(run, unrecorded);
  run.isolation = { backend, report, recorder: unrecorded === null, held };
  run.network = await openNetwork(run, unrecorded === null);
}

async function probed(run: Run): Promise<Probed> {
  const first = run.plan.isolation === 'none' ? await openUnheld(run) : await run.probing;
  const wanted = run.plan.isolation === 'sandbox' && run.request.installSandbox === 'auto';
  return first.backend === null && wanted ? installed(run) : first;
}

/** What needs sudo waits until the plan stands: nothing is installed for a pack that is refused. */
async function installed({ root, runAs, lifeline, listener }: Run): Promise<Probed> {
  const scratch = await root.directory('probe-installed');
  const note = (text: string): void => listener.note(text);
  const { backend, reports } = await selectBackend({ runAs, scratch, lifeline, install: 'auto', note });
  return ofSandbox(backend, reports, runAs, scratch);
}

/** Isolation `none`: every command goes into the journal before it starts. Throws ISO_NONE_SECRET. */
async function openUnheld(run: Run): Promise<Probed> {
  const { runAs, root, host, inputs, limits, lifeline, request, record } = run;
  const { programs, deny }: NonePolicy = inputs.nonePolicy;
  run.listener.note(NOT_ENFORCED_TEXT);
  const backend = openNone({
    askedByPack: inputs.contract.isolation?.kind === 'none',
    askedByOperator: request.isolation.kind === 'none',
    env: host.env,
    runAs,
    scratch: await root.directory('none'),
    rules: { allowed: programs, denied: deny },
    limits: { memoryBytes: mebibytes(limits.memory_mb), processes: limits.processes },
    audit: ({ event, ...facts }) => void record.journal.append(event, facts),
    lifeline
  });
  const report: ProbedReport = await backend.probe();
  return {
    ...NOTHING,
    backend: noneRunBackend(backend),
    reports: [report],
    unrecorded: 'isolation none has no recorder',
    held: true
  };
}

function unavailable(reports: readonly ProbedReport[]): RunStop {
  const reason = reports
    .map(report => `${report.backend}: ${report.reason ?? 'the probe did not pass'}`)
    .join('; ');
  const remedy = reports.find(report => report.remedy !== null)?.remedy ?? 'codex-orchestrator doctor';
  return new RunStop('ISO_UNAVAILABLE', `no backend passes its probe here (${reason})`, {
    fix: `Run: ${remedy}`
  });
}

/** Without its listener a sandbox still has no network; what is missing then is who asked for it, and the way to a proxy. */
function refuseOrSay(run: Run, why: string): void {
  run.record.journal.append('isolation.recorder', { ok: false, reason: why });
  const open = run.plan.phases.some(({ grant }) => grant.network !== 'none');
  if (open && run.plan.isolation === 'sandbox')
    throw new RunStop('ISO_NETWORK_KEEPER', `no listener inside the sandbox: ${why}`);
  run.listener.note(`refused connections cannot be named here: ${why}`);
}

/** Ends what the probing opened. Never rejects. */
export async function endProbe(probing: Promise<Probed>): Promise<void> {
  await probing.then(({ close }) => close()).catch(() => undefined);
}
