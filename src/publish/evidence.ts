/** What publishing takes from a run directory: only what verifies, checked against what is trusted. */
import type { AcceptanceResult } from '../acceptance/types.js';
import { EvidenceError, readManifest, verifyRun, type Manifest } from '../evidence/index.js';
import { digestOf } from '../platform/canonical.js';
import { readRegular } from '../platform/files.js';
import type { Plan } from '../run/plan.js';
import { PublishError } from './errors.js';

export interface SealedRun {
  manifest: Manifest;
  plan: Plan;
  acceptance: AcceptanceResult;
}

const LARGEST = 32 * 1024 * 1024;

/** Throws EVID_ codes for evidence that does not hold, PR_EVIDENCE_MISMATCH where its parts do not fit together. */
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
  return { manifest, plan, acceptance: readJson<AcceptanceResult>(runDir, 'acceptance.json') };
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
  const covered = Object.entries(plan).filter(([key]) => key !== 'digest' && key !== 'refusals');
  const whole = digestOf(Object.fromEntries(covered)) === plan.digest && plan.digest === manifest.plan_digest;
  const fits =
    plan.base?.commit === manifest.base.commit &&
    plan.base.tree === manifest.base.tree &&
    plan.pack?.id === manifest.pack.id &&
    plan.pack.path === manifest.pack.path;
  if (whole && fits) return;
  throw new PublishError('PR_EVIDENCE_MISMATCH', 'plan.json is not the plan that the manifest states');
}
