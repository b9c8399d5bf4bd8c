/** The base of a run, as the publishing job's own checkout has it. */
import type { Manifest } from '../evidence/index.js';
import { OrchestratorError } from '../platform/errors.js';
import { isInHistory } from '../workspace/ancestry.js';
import { resolveBase, type BaseCommit, type Repository } from '../workspace/index.js';
import { PublishError } from './errors.js';

export interface TrustedBase {
  base: BaseCommit;
  /** Where pack and policy are read. */
  trusted: BaseCommit;
}

/**
 * The base must be the trusted commit or one of its ancestors: else the change would bring commits along that nobody
 * merged. Throws PR_BASE_UNTRUSTED, PR_EVIDENCE_MISMATCH.
 */
export async function trustedBase(
  repo: Repository,
  { base: stated }: Manifest,
  at: string | null
): Promise<TrustedBase> {
  const base = await knownBase(repo, stated.commit);
  if (base.commit !== stated.commit || base.tree !== stated.tree)
    throw new PublishError('PR_EVIDENCE_MISMATCH', 'the base commit has another tree than the evidence says');
  if (at === null) return { base, trusted: base };
  const trusted = await resolveBase(repo, at);
  if (await isInHistory(repo, base.commit, trusted.commit)) return { base, trusted };
  throw untrusted(repo, base.commit, `it is not in the history of ${trusted.commit}`);
}

async function knownBase(repo: Repository, commit: string): Promise<BaseCommit> {
  try {
    return await resolveBase(repo, commit);
  } catch (error) {
    if (!(error instanceof OrchestratorError) || error.code !== 'RUN_BASE_UNKNOWN') throw error;
    throw untrusted(repo, commit, 'this checkout does not have it');
  }
}

function untrusted(repo: Repository, commit: string, why: string): PublishError {
  const shallow = repo.shallow ? ', whose history is cut off (a shallow clone)' : '';
  return new PublishError('PR_BASE_UNTRUSTED', `the run began at ${commit}: ${why}${shallow}`, {
    where: commit,
    ...(repo.shallow
      ? { fix: 'Check out with `fetch-depth: 0` in the publishing job, or run the pack again.' }
      : {})
  });
}
