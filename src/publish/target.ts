/** What is to be there once publishing is done: made of pack, policy and inputs before anything is asked of GitHub. */
import type { Mode } from '../permissions/types.js';
import type { PullRequestPolicy } from '../policy/types.js';
import { bodyFactsOf } from './body.js';
import type { ArtifactMark, BodyFacts } from '../pullrequest/body.js';
import { branchName, checkName } from '../pullrequest/names.js';
import {
  MOST_TEMPLATE,
  readBodyTemplate,
  templateError,
  type BodyTemplate
} from '../pullrequest/template.js';
import { operatorTitle, statedTitle, titleFrom } from '../pullrequest/title.js';
import { baseAllowed, checksRule, draftRule, labelsAllowed } from '../pullrequest/wishes.js';
import type { Host } from '../run/types.js';
import { githubRemote, repositoryReader, resolveBase, type Change, type Remote } from '../workspace/index.js';
import { PublishError } from './errors.js';
import type { CheckedHandover } from './handover-types.js';
import type { GitHubPublishing, Preferences } from './types.js';

export interface Target {
  /** Where the branch is written, and where the pull request is: two remotes for a fork. */
  remote: Remote;
  upstream: Remote;
  /** Web address of the repository. */
  compare: string;
  /** Owner of the fork, in compare links; null: the repository itself. */
  forkOwner: string | null;
  branch: string;
  baseBranch: string;
  transport: 'git' | 'api';
  preferences: Preferences;
  /** The commit of the bundle on the base; null where the run changed nothing. */
  proposed: { commit: string; tree: string; change: Change } | null;
  /** The commit that the run started from. */
  parent: string;
  packPath: string;
  title: string;
  body: BodyFacts;
  /** Whether a new pull request is a draft, and whether an open one becomes one again. */
  draft: { create: boolean; convert: boolean };
  maintainerCanModify: boolean;
  labels: readonly string[];
  assignees: readonly string[];
  reviewers: readonly string[];
  teamReviewers: readonly string[];
  milestone: number | null;
  /** A check run to report; null: none is asked for. */
  check: { name: string; passed: boolean; summary: string; detailsUrl: string | null } | null;
}

/** Throws PR_BASE_UNKNOWN, PR_BRANCH_IS_BASE and the codes of what the policy does not allow. */
export async function targetOf(
  given: GitHubPublishing,
  host: Host,
  handover: CheckedHandover
): Promise<Target> {
  const { run, contract, policy, commit, change } = handover;
  const { manifest } = run;
  const rules = policy.pullRequest;
  const branch = given.branch ?? branchName(given.branchPrefix, contract.id, contract.slug);
  const baseBranch = baseOf(given, handover, branch);
  const labels = [...new Set([...(contract.pr?.labels ?? []), ...given.pullRequest.labels])];
  refuseWishes(given, rules, { labels, baseBranch, mode: run.plan.mode });
  const failed = manifest.verdict.status !== 'passed';
  const body: BodyFacts = {
    ...bodyFactsOf(run, change, given.links),
    baseBranch,
    artifact: artifactMark(given),
    template: await templateOf(given, handover),
    program: { source: given.source, version: host.version }
  };
  return {
    ...placeOf(given, host),
    branch,
    baseBranch,
    transport: given.transport,
    preferences: given.preferences,
    proposed: change === null || commit === null ? null : { commit, tree: change.tree, change },
    parent: manifest.base.commit,
    packPath: manifest.pack.path,
    title: titleOf(given, handover),
    body,
    draft: draftRule(given.pullRequest.draft, contract.pr?.draft ?? false, failed),
    maintainerCanModify: given.pullRequest.maintainerCanModify,
    labels,
    assignees: given.pullRequest.assignees,
    reviewers: given.pullRequest.reviewers,
    teamReviewers: given.pullRequest.teamReviewers,
    milestone: given.pullRequest.milestone,
    check: given.check ? checkOf(given, handover) : null
  };
}

/** The operator's word, else the pack's, else the branch of the event. */
function baseOf(given: GitHubPublishing, { contract }: CheckedHandover, branch: string): string {
  const base = given.baseBranch ?? contract.pr?.base ?? given.eventBranch;
  if (base === null)
    throw new PublishError('PR_BASE_UNKNOWN', 'no branch is named that the pull request could be for');
  if (branch === base && given.fork === null)
    throw new PublishError('PR_BRANCH_IS_BASE', `${branch} is the base`, { where: branch });
  return base;
}

/** Nothing is narrowed quietly: the first wish that the policy does not grant ends it. */
function refuseWishes(
  { forge, fork, branchToken }: GitHubPublishing,
  rules: PullRequestPolicy,
  wish: { labels: readonly string[]; baseBranch: string; mode: Mode }
): void {
  const tokens = [forge.tokenKind, ...(branchToken === null ? [] : [branchToken.kind])];
  const { checksBeforeReview } = rules;
  const sameRepository = fork === null;
  const refused = [
    ...labelsAllowed(wish.labels, rules.labels),
    baseAllowed(wish.baseBranch, rules.bases),
    ...tokens.map(tokenKind => checksRule({ mode: wish.mode, tokenKind, sameRepository, checksBeforeReview }))
  ].find(one => one !== null);
  if (refused === undefined || refused === null) return;
  throw new PublishError(refused.code, refused.message, { where: refused.where });
}

function placeOf(
  { forge, fork, branchToken }: GitHubPublishing,
  host: Host
): Pick<Target, 'remote' | 'upstream' | 'compare' | 'forkOwner'> {
  const { serverUrl, owner, name, token } = forge;
  const upstream = githubRemote({ serverUrl, owner, name, token, env: host.env });
  const head = { ...(fork ?? { owner, name }), token: branchToken?.token ?? token };
  return {
    upstream,
    remote: githubRemote({ serverUrl, ...head, env: host.env }),
    compare: `${serverUrl}/${owner}/${name}`,
    forkOwner: fork?.owner ?? null
  };
}

function titleOf({ pullRequest }: GitHubPublishing, { contract, policy }: CheckedHandover): string {
  if (pullRequest.title !== null) return operatorTitle(pullRequest.title);
  if (contract.pr?.title != null) return statedTitle(contract.pr.title);
  const { id, title, path } = contract;
  return titleFrom(policy.pullRequest.title, { id, title, pack: path });
}

/** The repository's own layout, from where the policy is trusted. Throws PR_TEMPLATE_MISSING, PR_TEMPLATE_INVALID. */
async function templateOf(
  { trust }: GitHubPublishing,
  { policy, repo, base }: CheckedHandover
): Promise<BodyTemplate | null> {
  const path = policy.pullRequest.template;
  if (path === null) return null;
  const { tree } = await resolveBase(repo, trust.commit ?? base.commit);
  const reader = repositoryReader(repo);
  const entry = (await reader.listTree(tree, '')).find(one => one.path === path);
  if (entry === undefined || !entry.mode.startsWith('100'))
    throw new PublishError('PR_TEMPLATE_MISSING', `the trusted commit has no file ${path}`, { where: path });
  // One byte more than is read: the template itself says that it is too long.
  const bytes = await reader.readBlob(tree, path, 4 * MOST_TEMPLATE);
  const { template, problems } = readBodyTemplate(path, bytes ?? new Uint8Array(0));
  if (template === null) throw templateError(problems);
  return template;
}

function artifactMark({ artifact }: GitHubPublishing): ArtifactMark | null {
  if (artifact === null) return null;
  return { id: String(artifact.id), runId: artifact.runId, attempt: Number(artifact.attempt) };
}

function checkOf({ links }: GitHubPublishing, { run }: CheckedHandover): Target['check'] {
  const { verdict, digest, pack } = run.manifest;
  return {
    name: checkName(`run of ${pack.id}`),
    passed: verdict.status === 'passed',
    summary: `The run of the task pack ended as \`${verdict.code}\`.\n\nManifest \`${digest}\``,
    detailsUrl: links.run
  };
}
