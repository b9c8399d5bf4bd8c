/** Branch and pull request brought to what a run says: look, decide, do; and again where somebody was faster. */
import type { PublishRecord } from '../evidence/index.js';
import type { PullRequest, PullRequests } from '../github/types.js';
import { OrchestratorError } from '../platform/errors.js';
import {
  contentDigest,
  pullRequestBody,
  readIsland,
  replaceIsland,
  type BodyFacts
} from '../pullrequest/body.js';
import { decide, type BranchState, type Decision, type PullState } from '../pullrequest/decide.js';
import {
  compareLink,
  isProgramCommit,
  pushCommit,
  remoteTip,
  type PrivateRepository,
  type Remote,
  type RemoteTip
} from '../workspace/index.js';
import { reasonOf } from '../reasons/index.js';
import { PublishError } from './errors.js';
import { packTrailer } from './local.js';
import { nothingPublished, type GitHubPublished } from './types.js';

/** What is to be there afterwards. */
export interface Target {
  remote: Remote;
  /** Web address of the repository. */
  compare: string;
  branch: string;
  baseBranch: string;
  commit: string;
  tree: string;
  parent: string;
  packPath: string;
  title: string;
  body: BodyFacts;
  draft: boolean;
  maintainerCanModify: boolean;
  labels: readonly string[];
  assignees: readonly string[];
  reviewers: readonly string[];
  teamReviewers: readonly string[];
}

/** Somebody else may win the race a few times; then there is more going on than a race. */
const ROUNDS = 3;
const LOST_RACES = ['PR_BRANCH_MOVED', 'PR_EXISTS'];

interface Site {
  target: Target;
  git: PrivateRepository;
  api: PullRequests;
  record: PublishRecord;
  note(text: string): void;
}

export async function converge(
  target: Target,
  git: PrivateRepository,
  api: PullRequests,
  record: PublishRecord,
  note: (text: string) => void
): Promise<GitHubPublished> {
  const site: Site = { target, git, api, record, note };
  for (let round = 1; ; round++) {
    try {
      return await attempt(site);
    } catch (error) {
      const code = error instanceof OrchestratorError ? error.code : '';
      if (round === ROUNDS || !LOST_RACES.includes(code)) throw withCompare(error, target);
      record.journal.append('publish.retried', { round, code });
      note(`somebody else was faster (${code}); looking again`);
    }
  }
}

async function attempt(site: Site): Promise<GitHubPublished> {
  const { target, api, record } = site;
  const [tip, pulls] = await Promise.all([
    remoteTip(site.git, target.remote, target.branch),
    api.find(target.branch)
  ]);
  const pull = relevant(pulls, target);
  const branch = branchState(tip, target);
  const decision = decide(branch, pullState(pull, target));
  record.journal.append('publish.decided', { ...decision, branch, number: pull?.number ?? null });
  if (decision.stop !== null) throw stopped(decision.stop, target, pull);
  if (decision.why !== null) return standing(site, pull, tip, decision.why);
  if (decision.push) await push(site, tip);
  return bringPull(site, decision, pull);
}

/** The open pull request for the base, else the newest of the branch. */
function relevant(pulls: readonly PullRequest[], { baseBranch }: Target): PullRequest | null {
  const open = pulls.filter(pull => pull.state === 'open');
  return open.find(pull => pull.baseBranch === baseBranch) ?? open[0] ?? pulls[0] ?? null;
}

function branchState(tip: RemoteTip | null, target: Target): BranchState {
  if (tip === null) return 'absent';
  const { facts } = tip;
  if (facts === null || !isProgramCommit(facts, packTrailer(target.packPath))) return 'foreign';
  return facts.tree === target.tree && facts.parents.join() === target.parent ? 'same' : 'ours';
}

function pullState(pull: PullRequest | null, target: Target): PullState {
  if (pull === null || (pull.state === 'closed' && pull.merged))
    return { state: 'none', number: null, ours: false, same: false };
  const island = readIsland(pull.body, target.packPath);
  const ours = island?.ours ?? false;
  if (pull.state === 'closed') {
    // A pull request of somebody else's that once used this name says nothing about ours.
    return ours
      ? { state: 'closed', number: pull.number, ours, same: false }
      : { state: 'none', number: null, ours: false, same: false };
  }
  const same =
    ours && island?.content === contentDigest(target.body) && pull.baseBranch === target.baseBranch;
  return { state: 'open', number: pull.number, ours, same };
}

function stopped(
  code: NonNullable<Decision['stop']>,
  target: Target,
  pull: PullRequest | null
): PublishError {
  const text =
    code === 'PR_HUMAN_COMMITS'
      ? `the tip of ${target.branch} was not made by this program for this pack`
      : `pull request #${pull?.number} uses ${target.branch} and was not opened for this pack`;
  return new PublishError(code, text, { where: pull?.url ?? target.branch });
}

async function push({ git, target, record }: Site, tip: RemoteTip | null): Promise<void> {
  await pushCommit(git, target.remote, {
    branch: target.branch,
    commit: target.commit,
    observed: tip?.commit ?? null
  });
  record.journal.append('branch.published', {
    branch: target.branch,
    commit: target.commit,
    previous: tip?.commit ?? null
  });
}

async function bringPull(site: Site, decision: Decision, pull: PullRequest | null): Promise<GitHubPublished> {
  if (decision.pull === 'create') return create(site);
  const found = pull!;
  if (decision.pull === 'update') await update(site, found);
  return { ...outcome(site, found, 'updated'), headSha: site.target.commit };
}

async function create(site: Site): Promise<GitHubPublished> {
  const { target, api, record } = site;
  const body = pullRequestBody(target.body);
  const made = await api.create({
    branch: target.branch,
    base: target.baseBranch,
    title: target.title,
    body,
    draft: target.draft,
    maintainerCanModify: target.maintainerCanModify
  });
  record.journal.append('pull_request.created', { number: made.number, url: made.url });
  const warnings = await decorate(site, made);
  return { ...outcome(site, made, 'created'), headSha: target.commit, warnings };
}

/** Labels, assignees and reviewers are given once: what people change later stays as they want it. */
async function decorate({ target, api }: Site, made: PullRequest): Promise<string[]> {
  const { labels, assignees, reviewers, teamReviewers } = target;
  const warnings: string[] = [];
  if (labels.length + assignees.length > 0)
    warnings.push(...(await api.decorate(made, { labels, assignees })));
  if (reviewers.length + teamReviewers.length > 0)
    warnings.push(...(await api.requestReviews(made, { reviewers, teamReviewers })));
  return warnings;
}

/** The title stays: people edit titles. */
async function update({ target, api, record }: Site, pull: PullRequest): Promise<void> {
  const body = replaceIsland(pull.body, pullRequestBody(target.body));
  const base = pull.baseBranch === target.baseBranch ? {} : { base: target.baseBranch };
  await api.update(pull.number, { body, ...base });
  record.journal.append('pull_request.updated', { number: pull.number, url: pull.url });
}

function standing(site: Site, pull: PullRequest | null, tip: RemoteTip | null, why: string): GitHubPublished {
  return { ...outcome(site, pull, 'none'), headSha: tip?.commit ?? null, why };
}

function outcome(
  { target, api }: Site,
  pull: PullRequest | null,
  operation: GitHubPublished['operation']
): GitHubPublished {
  return {
    ...nothingPublished,
    operation,
    number: pull?.number ?? null,
    url: pull?.url ?? null,
    branch: target.branch,
    requests: api.requests
  };
}

/** Whatever failed, a person can go on from the page that compares the branch. */
function withCompare(error: unknown, { compare, baseBranch, branch }: Target): unknown {
  if (!(error instanceof OrchestratorError) || error.code === 'PR_HUMAN_COMMITS') return error;
  const link = compareLink(compare, baseBranch, branch);
  if (link === null) return error;
  return new PublishError(error.code as PublishError['code'], error.message, {
    ...(error.where === undefined ? {} : { where: error.where }),
    ...(error.why === undefined ? {} : { why: error.why }),
    fix: `${error.fix ?? reasonOf(error.code)?.fix ?? ''} To open it by hand: ${link}`.trim(),
    cause: error
  });
}
