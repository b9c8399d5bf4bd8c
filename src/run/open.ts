/** Opening and closing of a run: the private root, the plan, the run directory. */
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addToGitExclude, createRunDirectory } from '../evidence/index.js';
import { createRedactor, secretsOf } from '../redaction/index.js';
import { chooseRunAs, type Lifeline } from '../sandbox/index.js';
import { createPrivateRoot, defaultParent, openPrivateRepository, sweepStaleRoots, type PrivateRoot } from '../workspace/index.js';
import type { Plan } from './plan.js';
import { planMarkdown } from './plan-markdown.js';
import { planOf, prepare } from './prepare.js';
import type { Run } from './state.js';
import type { Host, RunListener, RunRequest } from './types.js';
import { diskMeter, mebibytes } from './watch.js';

const EVIDENCE_DIR = '.orchestrator_logs';

/** Everything up to the first record: throws where there is nothing to record yet. */
export async function openRun(request: RunRequest, host: Host, listener: RunListener, lifeline: Lifeline): Promise<Run> {
  const begun = performance.now();
  const timings: Run['timings'] = [];
  const time = async <T>(step: string, work: () => Promise<T> | T): Promise<T> => {
    const start = performance.now();
    const result = await work();
    timings.push({ step, milliseconds: performance.now() - start });
    return result;
  };
  const prepared = await time('read', () => prepare(request, host, listener));
  const { inputs, limits } = prepared;
  const runAs = chooseRunAs();
  const root = await time('private root', () => openRoot(host, runAs));
  try {
    const disk = diskMeter(root.path, mebibytes(limits.disk_mb));
    const git = await time('private repository', () => openPrivateRepository({ repo: inputs.repo, base: inputs.base, root, owner: runAs.dropped ? runAs : null }));
    const plan = await time('plan', () => planOf(request, host, prepared, git));
    listener.planned(plan);
    const runId = runIdOf(plan, host);
    const record = await time('record', () => openRecord(request, host, inputs.repo, plan, runId));
    return {
      request, host, listener, inputs, plan, limits, runAs, runId, record, root, git, disk, lifeline, begun, timings,
      deadline: begun + limits.wall_minutes * 60_000,
      phases: [], commands: [], criteria: [], bound: [],
      isolation: null, change: null, judged: false, artifacts: null
    };
  } catch (error) {
    await root.remove();
    throw error;
  }
}

async function openRoot(host: Host, runAs: ReturnType<typeof chooseRunAs>): Promise<PrivateRoot> {
  const parent = defaultParent(host.env, runAs.dropped);
  await sweepStaleRoots(parent);
  return createPrivateRoot({ parent, runId: randomBytes(6).toString('hex'), owner: runAs.dropped ? runAs : null });
}

/** Random, or under a frozen clock from the plan digest, so that the same inputs make the same bytes. */
function runIdOf(plan: Plan, host: Host): string {
  if (host.clock.frozen) return `r-${plan.digest.slice('sha256:'.length, 'sha256:'.length + 12)}`;
  const stamp = host.clock.now().replace(/[-:]/g, '').replace(/\.\d+Z$/, '').replace('T', '-');
  return `r-${stamp}-${randomBytes(3).toString('hex')}`;
}

function openRecord(request: RunRequest, host: Host, repo: { root: string; commonDir: string }, plan: Plan, runId: string): Run['record'] {
  const evidenceDir = request.evidenceDir === null ? join(repo.root, EVIDENCE_DIR) : resolve(request.cwd, request.evidenceDir);
  if (request.evidenceDir === null) addToGitExclude(repo.commonDir, EVIDENCE_DIR);
  const owner = ownerOf(repo.root);
  const redactor = createRedactor(secretsOf(host.env));
  const record = createRunDirectory({ evidenceDir, runId, clock: host.clock, redactor, ...(owner === null ? {} : { owner }) });
  record.journal.append('run.started', { run_id: runId, plan_digest: plan.digest, pack: plan.pack.id, base: plan.base.commit });
  record.writeJson('plan.json', plan);
  record.writeText('plan.md', planMarkdown(plan));
  return record;
}

/** Started as root (sudo), the evidence still belongs to whom the repository belongs to. */
function ownerOf(root: string): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const { uid, gid } = statSync(root);
  return uid === 0 ? null : { uid, gid };
}

export async function closeRun(run: Run): Promise<void> {
  await run.root.remove();
}
