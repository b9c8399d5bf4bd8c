/** The pack once more, from the trusted commit: what a hand-over says of it is compared, never believed. */
import type { Contract } from '../pack/contract.js';
import { canonical } from '../platform/canonical.js';
import { readPackAtCommit } from '../run/pack-at-commit.js';
import { resolveBase, type Repository } from '../workspace/index.js';
import { PublishError } from './errors.js';
import type { SealedRun } from './evidence.js';

export interface Trusted {
  contract: Contract;
}

/** `at` is a tree, a commit or a name. Throws PR_EVIDENCE_MISMATCH where the evidence is of another pack. */
export async function trustedContract(
  repo: Repository,
  at: string,
  { manifest, plan }: SealedRun
): Promise<Trusted> {
  const tree = at === manifest.base.tree ? at : (await resolveBase(repo, at)).tree;
  const { contract } = await readPackAtCommit(repo, tree, manifest.pack.path);
  if (contract === null)
    throw new PublishError('PR_EVIDENCE_MISMATCH', `${manifest.pack.path} is no pack at the trusted commit`);
  const same =
    contract.id === manifest.pack.id && canonical(contract.files) === canonical(plan.pack.files ?? null);
  if (same) return { contract };
  throw new PublishError(
    'PR_EVIDENCE_MISMATCH',
    'the pack at the trusted commit is not the one that was run',
    {
      where: manifest.pack.path
    }
  );
}
