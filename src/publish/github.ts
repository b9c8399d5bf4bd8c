/**
 * One pull request from a sealed run. Everything is read again where it can be trusted, the branch is looked at
 * before it is moved, and what was done is recorded beside the run. Source: DESIGN "Publishing".
 */
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { Host, RunListener } from '../run/types.js';
import { createPublishRecord, type PublishRecord } from '../evidence/index.js';
import type { PullRequests } from '../github/types.js';
import { OrchestratorError } from '../platform/errors.js';
import { packTrailer } from './local.js';
import { bodyFactsOf } from './body.js';
import { PublishError } from './errors.js';
import { readSealedRun, type SealedRun } from './evidence.js';
import { converge, type Target } from './converge.js';
import { trustedContract, type Trusted } from './trusted.js';
import { pullRequestBody } from '../pullrequest/body.js';
import { branchName } from '../pullrequest/names.js';
import { createRedactor, secretsOf } from '../redaction/index.js';
import {
  createPrivateRoot,
  defaultParent,
  githubRemote,
  openPrivateRepository,
  openRepository,
  refuseCollidingPaths,
  resolveBase,
  type Change,
  type PrivateRepository,
  type PrivateRoot
} from '../workspace/index.js';
import { refuseOutOfScope } from './scope.js';
import { nothingPublished, type GitHubPublished, type GitHubPublishing } from './types.js';

export interface PublishPorts {
  /** Opens the API; called once it is certain that something is to be asked. */
  connect(): Promise<PullRequests>;
  note: RunListener['note'];
}

/** Throws PublishError, WorkspaceError, GitHubError and EvidenceError; what is not published for a reason is `none`. */
export async function publishToGitHub(
  given: GitHubPublishing,
  host: Host,
  ports: PublishPorts
): Promise<GitHubPublished> {
  const run = await readSealedRun(given.runDir, given.expectManifest, host.hashWorker);
  const silent = whyNot(run, given);
  if (silent !== null) return { ...nothingPublished, why: silent };
  const root = await createPrivateRoot({
    parent: defaultParent(host.env, false),
    runId: `publish-${randomBytes(4).toString('hex')}`,
    owner: null
  });
  try {
    return await publishFrom(given, host, ports, run, root);
  } finally {
    await root.remove().catch(() => ports.note(`${root.path} could not be removed`));
  }
}

/** The reasons for which a run is not published at all, as sentences. */
function whyNot({ manifest }: SealedRun, given: GitHubPublishing): string | null {
  const { verdict, change } = manifest;
  if (verdict.status !== 'passed' && !given.openOnFailure) return `the run ended as ${verdict.code}`;
  if (change === null || change.files === 0) return 'the run made no change';
  if (change.commit === null) return 'the change holds a secret, so that it was not committed';
  return null;
}

async function publishFrom(
  given: GitHubPublishing,
  host: Host,
  ports: PublishPorts,
  run: SealedRun,
  root: PrivateRoot
): Promise<GitHubPublished> {
  const { manifest } = run;
  const repo = await openRepository(given.cwd);
  const base = await resolveBase(repo, manifest.base.commit);
  if (base.tree !== manifest.base.tree)
    throw new PublishError('PR_EVIDENCE_MISMATCH', 'the base commit has another tree than the evidence says');
  const trusted = await trustedContract(repo, given.trusted ?? base.tree, run);
  if (trusted.contract.pr === null) return { ...nothingPublished, why: 'the pack asks for no pull request' };
  const git = await openPrivateRepository({ repo, base, root, owner: null });
  const change = await importChange(given, run, git);
  refuseOutOfScope(run, trusted, change);
  await refuseCollidingPaths(git, base, change.tree);
  const record = openRecord(given, host, run);
  try {
    const target = targetOf(given, host, run, trusted, change);
    record.writeText('pr-title.txt', `${target.title}\n`);
    record.writeText('pr-body.md', pullRequestBody(target.body));
    const published = await converge(target, git, await ports.connect(), record, ports.note);
    record.journal.append('publish.ended', { operation: published.operation, number: published.number });
    return published;
  } catch (error) {
    const code = error instanceof OrchestratorError ? error.code : 'INTERNAL';
    record.journal.append('publish.refused', { code });
    throw error;
  } finally {
    record.seal();
  }
}

/** The commit of the bundle, and the change that its tree makes of the base; both must be what the evidence states. */
async function importChange(
  given: GitHubPublishing,
  { manifest }: SealedRun,
  git: PrivateRepository
): Promise<Change> {
  const stated = manifest.change!;
  const { facts } = await git.importBundle(join(given.runDir, 'change.bundle'), {
    commit: stated.commit!,
    trailer: packTrailer(manifest.pack.path)
  });
  const change = await git.changeOfTree(facts.tree);
  if (facts.tree === stated.tree && change.files.length === stated.files) return change;
  throw new PublishError('PR_EVIDENCE_MISMATCH', 'the bundle holds another tree than the evidence states');
}

function openRecord(given: GitHubPublishing, host: Host, { manifest }: SealedRun): PublishRecord {
  return createPublishRecord(given.runDir, manifest.digest, host.clock, {
    redactor: createRedactor([
      ...secretsOf(host.env),
      { name: 'token', value: given.forge.token },
      { name: 'token', value: Buffer.from(`x-access-token:${given.forge.token}`).toString('base64') }
    ])
  });
}

function targetOf(
  given: GitHubPublishing,
  host: Host,
  run: SealedRun,
  { contract }: Trusted,
  change: Change
): Target {
  const { manifest } = run;
  const branch = given.branch ?? branchName(given.branchPrefix, contract.id, contract.slug);
  const baseBranch = contract.pr?.base ?? given.baseBranch;
  if (baseBranch === null)
    throw new PublishError('PR_BASE_UNKNOWN', 'no branch is named that the pull request could be for');
  if (branch === baseBranch)
    throw new PublishError('PR_BRANCH_IS_BASE', `${branch} is the base`, { where: branch });
  const failed = manifest.verdict.status !== 'passed';
  const wish = given.pullRequest;
  const title = wish.title ?? contract.pr?.title ?? `[${contract.id}] ${contract.title}`;
  return {
    remote: githubRemote({ ...given.forge, env: host.env }),
    compare: `${given.forge.serverUrl}/${given.forge.owner}/${given.forge.name}`,
    branch,
    baseBranch,
    commit: manifest.change!.commit!,
    tree: change.tree,
    parent: manifest.base.commit,
    packPath: manifest.pack.path,
    title: title.replace(/\s+/g, ' ').trim().slice(0, 256),
    body: bodyFactsOf(run, change, given.links),
    draft: failed || (wish.draft ?? contract.pr?.draft ?? false),
    maintainerCanModify: wish.maintainerCanModify,
    labels: [...new Set([...(contract.pr?.labels ?? []), ...wish.labels])],
    assignees: wish.assignees,
    reviewers: wish.reviewers,
    teamReviewers: wish.teamReviewers
  };
}
