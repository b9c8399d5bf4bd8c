/** What publishing takes from a run directory: only what verifies, checked against what is trusted. */
import type { AcceptanceResult } from '../acceptance/types.js';
import { EvidenceError, readManifest, verifyRun, type Manifest } from '../evidence/index.js';
import { readEgressLines, refusedHosts, type RefusedHost } from '../permissions/refused.js';
import { digestOf } from '../platform/canonical.js';
import { readRegular } from '../platform/files.js';
import type { Plan } from '../run/plan.js';
import { PublishError } from './errors.js';

export interface SealedRun {
  manifest: Manifest;
  plan: Plan;
  acceptance: AcceptanceResult;
  /** What was refused and not quiet. */
  refused: readonly RefusedHost[];
}

const LARGEST = 32 * 1024 * 1024;
const LARGEST_RECORD = 256 * 1024 * 1024;

/** Throws EVID_ codes for evidence that does not hold, PR_EVIDENCE_MISMATCH where its parts do not fit together, PR_EVIDENCE_LEARNED. */
export async function readSealedRun(
  runDir: string,
  expectManifest: string | null,
  hashWorker: string | null
): Promise<SealedRun> {
  const report = await verifyRun(runDir, {
    workerPath: hashWorker,
    ...(expectManifest === null ? {} : { expectManifest })
  });
  const [problem] = report.problems;
  if (problem !== undefined) throw new EvidenceError(problem.code, problem.message, { where: runDir });
  const { manifest } = readManifest(readRegular(runDir, 'manifest.json', { maxBytes: LARGEST }));
  if (manifest === null) throw new EvidenceError('EVID_MANIFEST', 'the manifest cannot be read');
  const plan = readJson<Plan>(runDir, 'plan.json');
  refuseOtherPlan(manifest, plan);
  refuseLearned(plan, runDir);
  const acceptance = readJson<AcceptanceResult>(runDir, 'acceptance.json');
  return { manifest, plan, acceptance, refused: readRefused(runDir, manifest) };
}

/** A run that ended before its isolation stood has no such file. */
function readRefused(runDir: string, manifest: Manifest): RefusedHost[] {
  const path = 'egress.jsonl';
  if (!manifest.files.some(file => file.path === path)) return [];
  try {
    const text = readRegular(runDir, path, { maxBytes: LARGEST_RECORD }).toString('utf8');
    return refusedHosts(readEgressLines(text));
  } catch (cause) {
    throw new PublishError('PR_EVIDENCE_MISMATCH', `${path} cannot be read`, { where: runDir, cause });
  }
}

function readJson<T>(runDir: string, path: string): T {
  try {
    return JSON.parse(readRegular(runDir, path, { maxBytes: LARGEST }).toString('utf8')) as T;
  } catch (cause) {
    throw new PublishError('PR_EVIDENCE_MISMATCH', `${path} cannot be read`, { where: runDir, cause });
  }
}

/** The plan is in the manifest by its digest, which covers everything but the refusals that follow from it. */
function refuseOtherPlan(manifest: Manifest, plan: Plan): void {
  if (isWhole(plan) && plan.digest === manifest.plan_digest && fits(manifest, plan)) return;
  throw new PublishError('PR_EVIDENCE_MISMATCH', 'plan.json is not the plan that the manifest states');
}

/** Whatever stands there as JSON: without members, without a canonical form, nested without end. */
function isWhole(plan: Plan): boolean {
  try {
    const covered = Object.entries(plan).filter(([key]) => key !== 'digest' && key !== 'refusals');
    return digestOf(Object.fromEntries(covered)) === plan.digest;
  } catch {
    return false;
  }
}

function fits(manifest: Manifest, plan: Plan): boolean {
  return (
    plan.base?.commit === manifest.base.commit &&
    plan.base.tree === manifest.base.tree &&
    plan.pack?.id === manifest.pack.id &&
    plan.pack.path === manifest.pack.path &&
    plan.pack.title === manifest.pack.title &&
    plan.program?.name === manifest.program.name &&
    plan.program.version === manifest.program.version
  );
}

/** A run of `learn` was granted hosts one by one by whoever sat there: it proves nothing about the pack as it is declared. */
function refuseLearned(plan: Plan, runDir: string): void {
  if (plan.purpose !== 'learn') return;
  throw new PublishError('PR_EVIDENCE_LEARNED', 'this is the evidence of a run of learn', { where: runDir });
}
