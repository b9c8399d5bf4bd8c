/**
 * Publishing without GitHub: a branch commit in the user's own repository (HEAD, index and work tree untouched), the
 * body of a pull request and the compare link.
 */
import type { AcceptanceResult } from '../acceptance/types.js';
import { createPublishRecord, type Manifest, type Owner, type RunDirectory } from '../evidence/index.js';
import type { IsolationKind } from '../pack/contract.js';
import { networkText } from '../permissions/isolation.js';
import type { RefusedHost } from '../permissions/refused.js';
import type { Clock } from '../platform/clock.js';
import { pullRequestBody, wholeBody, type BodyFacts } from '../pullrequest/body.js';
import { pullRequestTitle } from '../pullrequest/names.js';
import type { Redactor } from '../redaction/index.js';
import {
  compareLink,
  publishBranch,
  type BaseCommit,
  type Change,
  type PrivateRepository,
  type Repository
} from '../workspace/index.js';
import { refusedRowsOf } from './body.js';

export interface LocalPublishing {
  repo: Repository;
  git: PrivateRepository;
  base: BaseCommit;
  branch: string;
  commit: string;
  change: Change;
  /** What the body says of the plan. */
  plan: {
    digest: string;
    pack: { id: string; path: string };
    isolation: IsolationKind;
    phases: readonly { name: string; grant: { network: 'none' | readonly string[] } }[];
  };
  acceptance: AcceptanceResult;
  manifest: Manifest;
  record: RunDirectory;
  clock: Clock;
  redactor: Redactor;
  /** Whom the evidence belongs to, where that is not the program's own identity. */
  owner: Owner | null;
  title: string;
  isolation: string;
  refused: readonly RefusedHost[];
}

export interface LocalPublished {
  outcome: 'created' | 'updated' | 'unchanged';
  branch: string;
  commit: string;
  compare: string | null;
  bodyPath: string;
}

/** One ref update, recorded beside the sealed run. Throws the PR_ errors of the workspace room. */
export async function publishLocally(given: LocalPublishing): Promise<LocalPublished> {
  const record = createPublishRecord(given.record.path, given.manifest.digest, given.clock, {
    redactor: given.redactor,
    ...(given.owner === null ? {} : { owner: given.owner })
  });
  record.writeText('pr-title.txt', `${pullRequestTitle(given.plan.pack.id, given.title)}\n`);
  const facts = bodyFacts(given);
  const [whole, fitting] = [wholeBody(facts), pullRequestBody(facts)];
  record.writeText('pr-body.md', whole);
  // What GitHub takes, where that is less.
  if (fitting !== whole) record.writeText('pr-body-short.md', fitting);
  try {
    const { repo, git: privateRepo, branch, commit, base } = given;
    const done = await publishBranch({
      repo,
      privateRepo,
      branch,
      commit,
      base,
      programTrailer: packTrailer(given.plan.pack.path)
    });
    const compare =
      repo.origin === null ? null : compareLink(repo.origin, base.branch ?? base.commit, branch);
    record.journal.append('branch.published', {
      branch,
      commit: done.commit,
      outcome: done.outcome,
      previous: done.previous
    });
    return { outcome: done.outcome, branch, commit: done.commit, compare, bodyPath: 'publish/pr-body.md' };
  } catch (error) {
    record.journal.append('branch.refused', {
      branch: given.branch,
      code: (error as { code?: string }).code ?? 'INTERNAL'
    });
    throw error;
  } finally {
    record.seal();
  }
}

/** The line that marks the commits of a pack: a branch whose tip bears it is ours to update. */
export function packTrailer(packPath: string): string {
  return `Codex-Pack: ${packPath}`;
}

function bodyFacts(given: LocalPublishing): BodyFacts {
  return {
    packId: given.plan.pack.id,
    title: given.title,
    packPath: given.plan.pack.path,
    verdict: 'Passed',
    base: given.base.commit,
    tree: given.change.tree,
    planDigest: given.plan.digest,
    manifestDigest: given.manifest.digest,
    runId: given.manifest.run_id,
    criteria: given.acceptance.criteria,
    files: given.change.files,
    grants: given.plan.phases.map(({ name, grant }) => ({
      phase: name,
      network: networkText(given.plan.isolation, grant)
    })),
    isolation: given.isolation,
    refused: refusedRowsOf(given.refused),
    links: { run: null, artifact: null },
    baseBranch: given.base.branch
  };
}
