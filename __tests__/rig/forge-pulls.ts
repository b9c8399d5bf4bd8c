/**
 * The life of a pull request. It follows its branches as GitHub does: the head's commit moves with the branch; a head
 * that is deleted, or moved to where nothing differs from base, closes it; a base that gets to contain the head merges it.
 */
import {
  branchTip,
  isAncestor,
  line,
  mergedTree,
  replay,
  runGit,
  tryLine,
  updateRef,
  WEB_FLOW
} from './forge-git.js';
import { custom, invalid, unprocessable, validation } from './forge-http.js';
import { isPull, newIssue, now } from './forge-issues.js';
import type { BareRepository } from './forge-repository.js';
import { writeSignedCommit } from './forge-signing.js';
import type { ForgePull, MergeMethod } from './forge-types.js';

export function syncPulls(repo: BareRepository, actor: string | null): void {
  for (const issue of repo.issues.values()) {
    if (isPull(issue) && issue.state === 'open') syncPull(repo, issue, actor);
  }
}

function syncPull(repo: BareRepository, pull: ForgePull, actor: string | null): void {
  const head = headTip(repo, pull);
  const base = branchTip(repo.path, pull.base.ref);
  if (head === null || base === null) return closePull(repo, pull, actor);
  const headMoved = head !== pull.head.sha;
  if (!headMoved && base === pull.baseTip) return;
  pull.baseTip = base;
  if (headMoved) fetchHead(repo, pull);
  if (isAncestor(repo.path, head, base)) return settle(repo, pull, head, actor);
  if (!headMoved) return;
  pull.head.sha = head;
  pull.base.sha = base;
  pull.updatedAt = now();
}

/** Nothing is left to merge: merged where the pull's own commits are in base, closed where they were taken back. */
function settle(repo: BareRepository, pull: ForgePull, head: string, actor: string | null): void {
  const carried = isAncestor(repo.path, pull.head.sha, head);
  pull.head.sha = head;
  if (!carried) return closePull(repo, pull, actor);
  markMerged(pull, pull.baseTip, actor);
}

export function headRepository(repo: BareRepository, pull: ForgePull): BareRepository | null {
  return pull.head.repository === null ? null : repo.around.find(pull.head.repository);
}

export function headTip(repo: BareRepository, pull: ForgePull): string | null {
  const from = headRepository(repo, pull);
  return from === null ? null : branchTip(from.path, pull.head.ref);
}

/** GitHub keeps the head under refs/pull, also after the branch is gone, and has a fork's objects from there. */
function fetchHead(repo: BareRepository, pull: ForgePull): void {
  const from = headRepository(repo, pull);
  const tip = headTip(repo, pull);
  if (from === null || tip === null) return;
  if (from !== repo) runGit(repo.path, ['fetch', '--quiet', '--no-tags', from.path, tip]);
  runGit(repo.path, ['update-ref', `refs/pull/${pull.number}/head`, tip]);
}

export function closePull(_repo: BareRepository, pull: ForgePull, login: string | null): void {
  if (pull.state === 'closed') return;
  pull.state = 'closed';
  pull.closedAt = pull.updatedAt = now();
  pull.closedBy = login;
}

function markMerged(pull: ForgePull, commit: string, login: string | null): void {
  pull.state = 'closed';
  pull.merged = true;
  pull.mergeCommit = commit;
  pull.mergedAt = pull.closedAt = pull.updatedAt = now();
  pull.mergedBy = pull.closedBy = login;
}

export interface NewPull {
  title: string;
  body: string | null;
  head: { ref: string; repository: BareRepository; asked: string };
  base: string;
  draft: boolean;
  maintainerCanModify: boolean;
  author: string;
}

/** Throws GitHub's refusals: unknown branches, an open twin, nothing to merge. */
export function createPull(repo: BareRepository, wish: NewPull): ForgePull {
  const base = branchTip(repo.path, wish.base);
  const head = branchTip(wish.head.repository.path, wish.head.ref);
  const problems = [
    ...(base === null ? [invalid('PullRequest', 'base')] : []),
    ...(head === null ? [invalid('PullRequest', 'head')] : [])
  ];
  if (base === null || head === null) throw validation(problems);
  const from = wish.head.repository;
  if (openTwin(repo, from.fullName, wish.head.ref, wish.base) !== null) {
    const label = `${from.owner}:${wish.head.ref}`;
    throw validation([custom('PullRequest', `A pull request already exists for ${label}.`)]);
  }
  if (!hasCommits(repo, base, from, head)) throw validation([custom('PullRequest', noCommits(repo, wish))]);
  const pull: ForgePull = {
    ...newIssue(repo, wish.title, wish.body, wish.author),
    draft: wish.draft,
    merged: false,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    maintainerCanModify: wish.maintainerCanModify,
    head: { ref: wish.head.ref, sha: head, repository: from.fullName },
    base: { ref: wish.base, sha: base },
    baseTip: base,
    reviewers: [],
    teamReviewers: []
  };
  repo.issues.set(pull.number, pull);
  fetchHead(repo, pull);
  return pull;
}

function noCommits(repo: BareRepository, wish: NewPull): string {
  const base = wish.head.asked.includes(':') ? `${repo.owner}:${wish.base}` : wish.base;
  return `No commits between ${base} and ${wish.head.asked}`;
}

/** Whether the head has something that base has not; unrelated histories count as nothing, as GitHub has it. */
function hasCommits(repo: BareRepository, base: string, from: BareRepository, head: string): boolean {
  if (from !== repo) runGit(repo.path, ['fetch', '--quiet', '--no-tags', from.path, head]);
  if (tryLine(repo.path, ['merge-base', base, head]) === null) return false;
  return !isAncestor(repo.path, head, base);
}

function openTwin(repo: BareRepository, from: string, head: string, base: string): ForgePull | null {
  for (const issue of repo.issues.values()) {
    if (!isPull(issue) || issue.state !== 'open') continue;
    const same = issue.head.repository === from && issue.head.ref === head && issue.base.ref === base;
    if (same) return issue;
  }
  return null;
}

/** GitHub's rules for another base: only of an open pull, to a branch that is there, with something to merge. */
export function retarget(repo: BareRepository, pull: ForgePull, base: string): void {
  if (base === pull.base.ref) return;
  if (pull.state !== 'open')
    throw changeProblem('base', 'Cannot change the base branch of a closed pull request.');
  const tip = branchTip(repo.path, base);
  if (tip === null) throw changeProblem('base', `Proposed base branch '${base}' was not found`);
  const names = `base branch '${base}' and head branch '${pull.head.ref}'`;
  if (openTwin(repo, pull.head.repository ?? '', pull.head.ref, base) !== null) {
    throw changeProblem('base', `A pull request already exists for ${names}`);
  }
  if (isAncestor(repo.path, pull.head.sha, tip)) {
    throw changeProblem('base', `There are no new commits between ${names}`);
  }
  pull.base = { ref: base, sha: tip };
  pull.baseTip = tip;
  pull.updatedAt = now();
}

/** GitHub reopens only where the branch still carries what the pull had when it was closed. */
export function reopen(repo: BareRepository, pull: ForgePull): void {
  if (pull.merged) throw stateProblem('The pull request has been merged.');
  const head = headTip(repo, pull);
  const base = branchTip(repo.path, pull.base.ref);
  const branch = pull.head.ref;
  if (headRepository(repo, pull) === null) {
    throw stateProblem('The repository that submitted this pull request has been deleted.');
  }
  if (head === null) throw stateProblem(`The ${branch} branch has been deleted.`);
  if (base === null) throw stateProblem(`The ${pull.base.ref} branch has been deleted.`);
  fetchHead(repo, pull);
  if (!isAncestor(repo.path, pull.head.sha, head)) {
    throw stateProblem(`The ${branch} branch was force-pushed or recreated.`);
  }
  if (isAncestor(repo.path, head, base)) {
    throw stateProblem(`There are no new commits on the ${branch} branch.`);
  }
  if (openTwin(repo, pull.head.repository ?? '', branch, pull.base.ref) !== null) {
    throw stateProblem(`There is already an open pull request from ${branch} to ${pull.base.ref}.`);
  }
  Object.assign(pull, { state: 'open', closedAt: null, closedBy: null, baseTip: base, updatedAt: now() });
  pull.head.sha = head;
}

function stateProblem(text: string): Error {
  return changeProblem('state', `state cannot be changed. ${text}`);
}

function changeProblem(field: string, message: string): Error {
  return validation([{ resource: 'PullRequest', code: 'custom', field, message }]);
}

/** True, false, or null where the pull is not open. */
export function mergeable(repo: BareRepository, pull: ForgePull): boolean | null {
  if (pull.state !== 'open') return null;
  return mergedTree(repo.path, pull.baseTip, pull.head.sha) !== null;
}

export function mergePull(
  repo: BareRepository,
  number: number,
  method: MergeMethod,
  login = 'octocat'
): string {
  repo.around.sync(null);
  const pull = repo.pull(number);
  if (pull.state !== 'open') throw unprocessable('Pull Request is not mergeable');
  const base = pull.baseTip;
  const commit =
    method === 'rebase'
      ? replay(repo.path, base, pull.head.sha, repo.around.clock)
      : joined(repo, pull, method);
  updateRef(repo.path, `refs/heads/${pull.base.ref}`, commit, base);
  markMerged(pull, commit, login);
  repo.around.sync(login);
  return commit;
}

function joined(repo: BareRepository, pull: ForgePull, method: 'merge' | 'squash'): string {
  const tree = mergedTree(repo.path, pull.baseTip, pull.head.sha);
  if (tree === null) throw unprocessable('Pull Request has merge conflicts');
  const from = `${pull.head.repository?.split('/')[0] ?? repo.owner}/${pull.head.ref}`;
  const merge = method === 'merge';
  return writeSignedCommit(repo.path, repo.around.clock, {
    tree,
    parents: merge ? [pull.baseTip, pull.head.sha] : [pull.baseTip],
    message: merge
      ? `Merge pull request #${pull.number} from ${from}\n\n${pull.title}\n`
      : `${pull.title} (#${pull.number})\n`,
    author: WEB_FLOW,
    committer: WEB_FLOW
  });
}

export interface Diffstat {
  commits: number;
  additions: number;
  deletions: number;
  files: number;
}

export function diffstat(repo: BareRepository, pull: ForgePull): Diffstat {
  const range = `${pull.base.sha}...${pull.head.sha}`;
  const rows = runGit(repo.path, ['diff', '--numstat', '-z', '--no-renames', range]).toString().split('\0');
  const numbers = rows.filter(row => row !== '').map(row => row.split('\t').map(Number));
  const sum = (at: number) => numbers.reduce((total, row) => total + (row[at] || 0), 0);
  const commits = Number(line(repo.path, ['rev-list', '--count', `${pull.base.sha}..${pull.head.sha}`]));
  return { commits, additions: sum(0), deletions: sum(1), files: numbers.length };
}
