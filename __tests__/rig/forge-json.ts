/** The shapes of GitHub's REST API, version 2022-11-28, as far as clients of pull requests look at them. */
import { line, runGit } from './forge-git.js';
import { isPull } from './forge-issues.js';
import { diffstat, headRepository, mergeable } from './forge-pulls.js';
import type { BareRepository } from './forge-repository.js';
import type { CheckRun, ForgeIssue, ForgePull } from './forge-types.js';

/** Where links point: no trailing slashes. */
export interface Links {
  api: string;
  web: string;
}

type Json = Record<string, unknown>;

/** Stable for one text, positive, so that a login has the same id in every answer. */
function idOf(text: string): number {
  let hash = 7;
  for (const char of text) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 2147483647;
  return hash;
}

export function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(`${kind}:${id}`).toString('base64url')}`;
}

export function userJson(links: Links, login: string): Json {
  const id = idOf(login);
  return {
    login,
    id,
    node_id: nodeId('U', id),
    url: `${links.api}/users/${encodeURIComponent(login)}`,
    html_url: `${links.web}/${login.replace(/\[bot\]$/, '')}`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false
  };
}

export function repoUrl(links: Links, repo: BareRepository): string {
  return `${links.api}/repos/${repo.fullName}`;
}

export function repoJson(links: Links, repo: BareRepository): Json {
  const url = repoUrl(links, repo);
  return {
    id: repo.id,
    node_id: nodeId('R', repo.id),
    name: repo.name,
    full_name: repo.fullName,
    private: repo.private,
    visibility: repo.private ? 'private' : 'public',
    owner: userJson(links, repo.owner),
    html_url: `${links.web}/${repo.fullName}`,
    description: null,
    fork: repo.forkOf !== null,
    url,
    clone_url: `${links.web}/${repo.fullName}.git`,
    git_url: `git://${new URL(links.web).host}/${repo.fullName}.git`,
    pulls_url: `${url}/pulls{/number}`,
    issues_url: `${url}/issues{/number}`,
    default_branch: repo.defaultBranch,
    archived: false,
    disabled: false,
    ...(repo.forkOf === null ? {} : { parent: { full_name: repo.forkOf.fullName, id: repo.forkOf.id } })
  };
}

export function labelJson(links: Links, repo: BareRepository, name: string): Json {
  const id = idOf(`${repo.fullName} ${name}`);
  return {
    id,
    node_id: nodeId('LA', id),
    url: `${repoUrl(links, repo)}/labels/${encodeURIComponent(name)}`,
    name,
    color: 'ededed',
    default: false,
    description: null
  };
}

function milestoneJson(links: Links, repo: BareRepository, number: number | null): Json | null {
  if (number === null) return null;
  return {
    number,
    title: repo.milestones.get(number) ?? '',
    url: `${repoUrl(links, repo)}/milestones/${number}`
  };
}

/** What issues and pull requests have in common. */
function commonJson(links: Links, repo: BareRepository, issue: ForgeIssue): Json {
  const assignees = issue.assignees.map(login => userJson(links, login));
  return {
    id: issue.id,
    number: issue.number,
    state: issue.state,
    locked: false,
    title: issue.title,
    body: issue.body,
    user: userJson(links, issue.author),
    labels: issue.labels.map(name => labelJson(links, repo, name)),
    milestone: milestoneJson(links, repo, issue.milestone),
    assignee: assignees[0] ?? null,
    assignees,
    author_association: issue.author.endsWith('[bot]') ? 'NONE' : 'CONTRIBUTOR',
    active_lock_reason: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt
  };
}

export function issueJson(links: Links, repo: BareRepository, issue: ForgeIssue): Json {
  const url = `${repoUrl(links, repo)}/issues/${issue.number}`;
  const pull = isPull(issue) ? { pull_request: pullLinks(links, repo, issue) } : {};
  return {
    ...commonJson(links, repo, issue),
    url,
    node_id: nodeId('I', issue.id),
    repository_url: repoUrl(links, repo),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    html_url: `${links.web}/${repo.fullName}/${isPull(issue) ? 'pull' : 'issues'}/${issue.number}`,
    comments: 0,
    closed_by: issue.closedBy === null ? null : userJson(links, issue.closedBy),
    ...pull
  };
}

function pullLinks(links: Links, repo: BareRepository, pull: ForgePull): Json {
  const html = `${links.web}/${repo.fullName}/pull/${pull.number}`;
  return {
    url: `${repoUrl(links, repo)}/pulls/${pull.number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    merged_at: pull.mergedAt
  };
}

function sideJson(links: Links, repo: BareRepository | null, owner: string, ref: string, sha: string): Json {
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: repo === null ? null : userJson(links, owner),
    repo: repo === null ? null : repoJson(links, repo)
  };
}

/** As lists have it; `pullDetail` adds what only a single pull has. */
export function pullJson(links: Links, repo: BareRepository, pull: ForgePull): Json {
  const head = headRepository(repo, pull);
  const api = repoUrl(links, repo);
  const headOwner = pull.head.repository?.split('/')[0] ?? 'unknown';
  return {
    ...commonJson(links, repo, pull),
    ...pullLinks(links, repo, pull),
    node_id: nodeId('PR', pull.id),
    issue_url: `${api}/issues/${pull.number}`,
    commits_url: `${api}/pulls/${pull.number}/commits`,
    statuses_url: `${api}/statuses/${pull.head.sha}`,
    merge_commit_sha: pull.mergeCommit,
    requested_reviewers: pull.reviewers.map(login => userJson(links, login)),
    requested_teams: pull.teamReviewers.map(slug => teamJson(links, repo, slug)),
    head: sideJson(links, head, headOwner, pull.head.ref, pull.head.sha),
    base: sideJson(links, repo, repo.owner, pull.base.ref, pull.base.sha),
    _links: { self: { href: `${api}/pulls/${pull.number}` } },
    auto_merge: null,
    draft: pull.draft
  };
}

function teamJson(links: Links, repo: BareRepository, slug: string): Json {
  const id = idOf(`${repo.owner}/${slug}`);
  return {
    id,
    node_id: nodeId('T', id),
    name: slug,
    slug,
    html_url: `${links.web}/orgs/${repo.owner}/teams/${slug}`
  };
}

export function pullDetail(links: Links, repo: BareRepository, pull: ForgePull): Json {
  const can = mergeable(repo, pull);
  const stat = diffstat(repo, pull);
  return {
    ...pullJson(links, repo, pull),
    merged: pull.merged,
    mergeable: can,
    rebaseable: can,
    mergeable_state: can === null ? 'unknown' : can ? 'clean' : 'dirty',
    merged_by: pull.mergedBy === null ? null : userJson(links, pull.mergedBy),
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: stat.commits,
    additions: stat.additions,
    deletions: stat.deletions,
    changed_files: stat.files
  };
}

export function refJson(links: Links, repo: BareRepository, ref: string, sha: string, type: string): Json {
  return {
    ref,
    node_id: nodeId('REF', idOf(`${repo.fullName} ${ref}`)),
    url: `${repoUrl(links, repo)}/git/${ref}`,
    object: { sha, type, url: `${repoUrl(links, repo)}/git/${type}s/${sha}` }
  };
}

interface RawCommit {
  tree: string;
  parents: string[];
  author: Json;
  committer: Json;
  message: string;
}

function readCommit(repo: BareRepository, sha: string): RawCommit {
  const format = '%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B';
  const [tree = '', parents = '', an, ae, ad, cn, ce, cd, ...rest] = line(repo.path, [
    'show',
    '--no-patch',
    `--format=${format}`,
    sha
  ]).split('\0');
  return {
    tree,
    parents: parents.split(' ').filter(parent => parent !== ''),
    author: { name: an, email: ae, date: utc(ad) },
    committer: { name: cn, email: ce, date: utc(cd) },
    message: rest.join('\0').trimEnd()
  };
}

function utc(date: string | undefined): string {
  return new Date(date ?? 0).toISOString().replace(/\.\d+Z$/, 'Z');
}

function verification(repo: BareRepository, sha: string): Json {
  const verified = repo.signed.has(sha);
  return {
    verified,
    reason: verified ? 'valid' : 'unsigned',
    signature: null,
    payload: null,
    verified_at: null
  };
}

function parentsJson(links: Links, repo: BareRepository, kind: string, parents: readonly string[]): Json[] {
  return parents.map(sha => ({
    sha,
    url: `${repoUrl(links, repo)}/${kind}/${sha}`,
    html_url: `${links.web}/${repo.fullName}/commit/${sha}`
  }));
}

/** A commit of the git database (`/git/commits`). */
export function gitCommitJson(links: Links, repo: BareRepository, sha: string): Json {
  const raw = readCommit(repo, sha);
  return {
    sha,
    node_id: nodeId('C', idOf(sha)),
    url: `${repoUrl(links, repo)}/git/commits/${sha}`,
    html_url: `${links.web}/${repo.fullName}/commit/${sha}`,
    author: raw.author,
    committer: raw.committer,
    tree: { sha: raw.tree, url: `${repoUrl(links, repo)}/git/trees/${raw.tree}` },
    message: raw.message,
    parents: parentsJson(links, repo, 'git/commits', raw.parents),
    verification: verification(repo, sha)
  };
}

/** A commit of the repository (`/commits`), with its files. */
export function commitJson(links: Links, repo: BareRepository, sha: string): Json {
  const raw = readCommit(repo, sha);
  const { author, committer, tree, message } = gitCommitJson(links, repo, sha);
  const files = filesJson(repo, sha, raw.parents[0]);
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0);
  return {
    sha,
    node_id: nodeId('C', idOf(sha)),
    url: `${repoUrl(links, repo)}/commits/${sha}`,
    html_url: `${links.web}/${repo.fullName}/commit/${sha}`,
    commit: { author, committer, message, tree, verification: verification(repo, sha), comment_count: 0 },
    author: null,
    committer: null,
    parents: parentsJson(links, repo, 'commits', raw.parents),
    stats: {
      total: sum('additions') + sum('deletions'),
      additions: sum('additions'),
      deletions: sum('deletions')
    },
    files
  };
}

interface FileJson {
  filename: string;
  status: string;
  additions: number;
  deletions: number;
  changes: number;
}

const STATUS: Record<string, string> = { A: 'added', D: 'removed', M: 'modified', T: 'changed' };

function filesJson(repo: BareRepository, sha: string, parent: string | undefined): FileJson[] {
  const range = parent === undefined ? ['--root', '--no-commit-id', sha] : [parent, sha];
  const show = (...how: string[]) =>
    runGit(repo.path, ['diff-tree', '-r', '-z', '--no-renames', ...how, ...range])
      .toString()
      .split('\0')
      .filter(text => text !== '');
  const named = show('--name-status');
  const counts = show('--numstat').map(row => row.split('\t').map(Number));
  return counts.map(([added, removed], at) => {
    const additions = added || 0;
    const deletions = removed || 0;
    const filename = named[at * 2 + 1] ?? '';
    const status = STATUS[named[at * 2] ?? ''] ?? 'modified';
    return { filename, status, additions, deletions, changes: additions + deletions };
  });
}

export function checkRunJson(links: Links, repo: BareRepository, run: CheckRun): Json {
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    name: run.name,
    head_sha: run.headSha,
    status: run.status,
    conclusion: run.conclusion,
    output: run.output,
    url: `${repoUrl(links, repo)}/check-runs/${run.id}`,
    html_url: `${links.web}/${repo.fullName}/runs/${run.id}`,
    app: { slug: run.app }
  };
}
