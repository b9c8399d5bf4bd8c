/** The change of a hand-over: only its tree is taken, and only where tree, names, scope and acceptance hold. */
import { join } from 'node:path';
import { commitMessage, PROGRAM_IDENTITY } from '../run/commit.js';
import { refuseCollidingPaths, type Change, type PrivateRepository } from '../workspace/index.js';
import { PublishError } from './errors.js';
import type { SealedRun } from './evidence.js';
import { refuseOtherAcceptance } from './handover-acceptance.js';
import { refuseOddEntries } from './handover-entries.js';
import type { TrustedPlan } from './handover-plan.js';
import { packTrailer } from './local.js';
import { refuseOutOfScope } from './scope.js';

/** A clock that is a day ahead is one that nobody set; later times are somebody's choice. */
const AHEAD = 24 * 60 * 60 * 1000;

/**
 * Imports the bundle and judges all that it would bring. Throws PR_BUNDLE_…, PR_OBJECTS_REFUSED, SCOPE_…, LIMIT_…,
 * PR_PATH_COLLISION, PR_EVIDENCE_MISMATCH, PR_HANDOVER_ACCEPTANCE.
 */
export async function takeChange(
  runDir: string,
  run: SealedRun,
  { contract, plan }: TrustedPlan,
  git: PrivateRepository,
  now: number
): Promise<Change> {
  const { manifest } = run;
  const stated = manifest.change!;
  if (Date.parse(manifest.finished_at) > now + AHEAD)
    throw new PublishError('PR_EVIDENCE_MISMATCH', `the run ended in the future, at ${manifest.finished_at}`);
  const { facts } = await git.importBundle(join(runDir, 'change.bundle'), {
    commit: stated.commit!,
    trailer: packTrailer(contract.path),
    exact: {
      message: commitMessage(contract, plan.digest),
      identity: PROGRAM_IDENTITY,
      from: manifest.started_at,
      until: manifest.finished_at
    }
  });
  const change = await git.changeOfTree(facts.tree);
  refuseOtherChange(stated, change);
  await refuseOddEntries(git, git.base, facts.tree);
  await refuseCollidingPaths(git, git.base, facts.tree);
  refuseOutOfScope(run, contract, change);
  refuseOtherAcceptance(run, contract, change);
  return change;
}

function refuseOtherChange(stated: NonNullable<SealedRun['manifest']['change']>, change: Change): void {
  const { tree, files, added, deleted } = change;
  const same =
    tree === stated.tree &&
    files.length === stated.files &&
    added === stated.added &&
    deleted === stated.deleted;
  if (same) return;
  throw new PublishError('PR_EVIDENCE_MISMATCH', 'the bundle holds another change than the evidence states');
}
