/** Opening and closing of a run: the private root, the plan, the run directory. */
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addToGitExclude, createRunDirectory, type ManifestFacts } from '../evidence/index.js';
import { createRedactor, secretsOf, type Redactor } from '../redaction/index.js';
import { chooseRunAs, type Lifeline } from '../sandbox/index.js';
import {
  createPrivateRoot,
  defaultParent,
  openPrivateRepository,
  sweepStaleRoots,
  type PrivateRepository,
  type PrivateRoot
} from '../workspace/index.js';
import type { Limits } from '../permissions/types.js';
import { beginProbe, endProbe } from './isolation.js';
import type { Plan } from './plan.js';
import { planMarkdown } from './plan-markdown.js';
import { planOf, prepare, type Prepared } from './prepare.js';
import type { Run } from './state.js';
import type { Host, RunListener, RunRequest } from './types.js';
import { diskMeter, mebibytes } from './watch.js';

const EVIDENCE_DIR = '.orchestrator_logs';

/** Everything up to the first record: throws where there is nothing to record yet. */
export async function openRun(
  request: RunRequest,
  host: Host,
  listener: RunListener,
  lifeline: Lifeline
): Promise<Run> {
  const begun = performance.now();
  const timings: Run['timings'] = [];
  const prepared = await clocked(timings, 'read', () => prepare(request, host, listener));
  const runAs = chooseRunAs();
  const root = await clocked(timings, 'private root', () => openRoot(host, runAs));
  const { isolation: chosen, limits: wanted } = prepared;
  const open = Object.values(prepared.granting.grants).some(({ network }) => network !== 'none');
  const probing = beginProbe({ request, host, chosen, limits: wanted, open, root, runAs, lifeline });
  try {
    const { git, plan } = await planned(request, host, prepared, root, timings);
    listener.planned(plan, prepared.inputs.base.branch);
    const runId = runIdOf(plan, host);
    const redactor = createRedactor(secretsOf(host.env));
    const record = await clocked(timings, 'record', () =>
      openRecord(request, host, prepared.inputs.repo, plan, runId, redactor)
    );
    listener.opened({ runId, runDir: record.path, lifeline: lifeline.mark });
    const { inputs, limits } = prepared;
    const known = {
      probing,
      redactor,
      request,
      host,
      listener,
      inputs,
      plan,
      limits,
      runAs,
      runId,
      record,
      root,
      git,
      lifeline
    };
    return { ...known, ...freshState(limits, root, begun), timings };
  } catch (error) {
    await endProbe(probing);
    await root.remove();
    throw error;
  }
}

async function planned(
  request: RunRequest,
  host: Host,
  prepared: Prepared,
  root: PrivateRoot,
  timings: Run['timings']
): Promise<{ git: PrivateRepository; plan: Plan }> {
  const { repo, base } = prepared.inputs;
  const git = await clocked(timings, 'private repository', () =>
    openPrivateRepository({ repo, base, root, owner: root.owner })
  );
  const plan = await clocked(timings, 'plan', () => planOf(request, host, prepared, git));
  return { git, plan };
}

/** What every run starts with, before any step. */
function freshState(limits: Limits, root: PrivateRoot, begun: number) {
  return {
    begun,
    deadline: begun + limits.wall_minutes * 60_000,
    disk: diskMeter(root.path, mebibytes(limits.disk_mb)),
    phases: [],
    commands: [],
    criteria: [],
    bound: [],
    isolation: null,
    network: null,
    change: null,
    patch: 'none' as const,
    judged: false,
    artifacts: null
  };
}

async function clocked<T>(timings: Run['timings'], step: string, work: () => Promise<T> | T): Promise<T> {
  const start = performance.now();
  const result = await work();
  timings.push({ step, milliseconds: performance.now() - start });
  return result;
}

async function openRoot(host: Host, runAs: ReturnType<typeof chooseRunAs>): Promise<PrivateRoot> {
  const parent = defaultParent(host.env, runAs.dropped);
  await sweepStaleRoots(parent);
  return createPrivateRoot({
    parent,
    runId: randomBytes(6).toString('hex'),
    owner: runAs.dropped ? runAs : null
  });
}

/** Random, or under a frozen clock from the plan digest, so that the same inputs make the same bytes. */
function runIdOf(plan: Plan, host: Host): string {
  if (host.clock.frozen) return `r-${plan.digest.slice('sha256:'.length, 'sha256:'.length + 12)}`;
  const stamp = host.clock
    .now()
    .replace(/[-:]/g, '')
    .replace(/\.\d+Z$/, '')
    .replace('T', '-');
  return `r-${stamp}-${randomBytes(3).toString('hex')}`;
}

function openRecord(
  request: RunRequest,
  host: Host,
  repo: { root: string; commonDir: string },
  plan: Plan,
  runId: string,
  redactor: Redactor
): Run['record'] {
  const evidenceDir =
    request.evidenceDir === null ? join(repo.root, EVIDENCE_DIR) : resolve(request.cwd, request.evidenceDir);
  if (request.evidenceDir === null) addToGitExclude(repo.commonDir, EVIDENCE_DIR);
  const owner = ownerOf(repo.root);
  const record = createRunDirectory({
    evidenceDir,
    runId,
    clock: host.clock,
    redactor,
    ...(owner === null ? {} : { owner })
  });
  record.journal.append('run.started', {
    run_id: runId,
    program: plan.program,
    plan_digest: plan.digest,
    pack: { id: plan.pack.id, title: plan.pack.title, path: plan.pack.path },
    base: plan.base,
    ...workflowOf(request)
  });
  record.writeJson('plan.json', plan);
  record.writeText('plan.md', planMarkdown(plan));
  return record;
}

/** The member of event and manifest; left out where there is none, so that records elsewhere stay as they are. */
export function workflowOf({ workflow }: RunRequest): Pick<ManifestFacts, 'workflow'> {
  return workflow === undefined || workflow === null ? {} : { workflow };
}

/** Started as root (sudo), the evidence still belongs to whom the repository belongs to. */
export function ownerOf(root: string): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const { uid, gid } = statSync(root);
  return uid === 0 ? null : { uid, gid };
}

/** Removes the private root, once nothing looks into it any more. */
export async function closeRun(run: Run): Promise<void> {
  await endProbe(run.probing);
  try {
    await run.root.remove();
  } catch (error) {
    // The outcome stands; the next run sweeps what is left.
    run.listener.note(`${run.root.path} could not be removed: ${(error as Error).message}`);
  }
}
