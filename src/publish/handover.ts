/**
 * A hand-over, opened: everything that a publishing job believes of a run job, checked in the one order in which each
 * check may rely on those before. Nothing of the pack is executed. Source: DESIGN "Publishing", "Two jobs by default".
 */
import type { Host } from '../run/types.js';
import { openPrivateRepository, openRepository, type PrivateRoot } from '../workspace/index.js';
import { readSealedRun, type SealedRun } from './evidence.js';
import { trustedBase } from './handover-base.js';
import { takeChange } from './handover-change.js';
import { trustedPlan, type TrustedPlan } from './handover-plan.js';
import type { Handover, HandoverRequest } from './handover-types.js';
import { refuseOtherWorkflow } from './handover-workflow.js';

export type { CheckedHandover, Handover, HandoverRequest, SilentHandover, Trust } from './handover-types.js';

/**
 * `root` is where the objects of the change go; it stays the caller's. Throws EvidenceError, PublishError,
 * WorkspaceError, RunStop and InvalidInput; no ref is written and nothing is asked of the network.
 */
export async function openHandover(given: HandoverRequest, host: Host, root: PrivateRoot): Promise<Handover> {
  const { runDir, trust } = given;
  const sealed = await readSealedRun(runDir, given.expectManifest, host.hashWorker);
  refuseOtherWorkflow(sealed.manifest, trust);
  const { verdict } = sealed.manifest;
  if (verdict.status !== 'passed' && !given.openOnFailure)
    return { state: 'silent', why: `the run ended as ${verdict.code}`, run: sealed };
  const repo = await openRepository(trust.request.cwd);
  const bases = await trustedBase(repo, sealed.manifest, trust.commit);
  const planned = await trustedPlan(trust.request, sealed, repo, bases, host);
  const run: SealedRun = { ...sealed, plan: planned.plan };
  const why = whyNothing(run, planned);
  const { base } = bases;
  const git = await openPrivateRepository({ repo, base, root, owner: null });
  const change = why === null ? await takeChange(runDir, run, planned, git, host.clock.realNow()) : null;
  const commit = change === null ? null : run.manifest.change!.commit;
  return { state: 'checked', run, ...planned, repo, base, git, change, commit, why };
}

/** Why a run that may be published has nothing to publish, as a sentence. */
function whyNothing({ manifest: { change } }: SealedRun, { contract }: TrustedPlan): string | null {
  if (contract.pr === null) return 'the pack asks for no pull request';
  if (change === null || change.files === 0) return 'the run made no change';
  return change.commit === null ? 'the change holds a secret, so that it was not committed' : null;
}
