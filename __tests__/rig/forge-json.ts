/** The shapes of issues and pull requests in GitHub's REST API. */
import {
  EPOCH,
  idOf,
  nodeId,
  repoJson,
  repoUrl,
  teamJson,
  userJson,
  type Json,
  type Links
} from './forge-json-base.js';
import { isPull } from './forge-issues.js';
import { diffstat, headRepository, mergeable } from './forge-pulls.js';
import type { BareRepository } from './forge-repository.js';
import type { ForgeEvent, ForgeIssue, ForgePull } from './forge-types.js';

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
  const id = idOf(`${repo.fullName} milestone ${number}`);
  const url = `${repoUrl(links, repo)}/milestones/${number}`;
  const open = [...repo.issues.values()].filter(issue => issue.milestone === number);
  return {
    id,
    node_id: nodeId('MI', id),
    number,
    title: repo.milestones.get(number) ?? '',
    description: null,
    state: 'open',
    url,
    html_url: `${links.web}/${repo.fullName}/milestone/${number}`,
    labels_url: `${url}/labels`,
    creator: userJson(links, repo.owner),
    open_issues: open.filter(issue => issue.state === 'open').length,
    closed_issues: open.filter(issue => issue.state === 'closed').length,
    due_on: null,
    closed_at: null,
    created_at: EPOCH,
    updated_at: EPOCH
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
    events_url: `${url}/events`,
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

/** Where the work on a pull request is. */
function workLinks(api: string, pull: ForgePull): Json {
  return {
    commits_url: `${api}/pulls/${pull.number}/commits`,
    comments_url: `${api}/issues/${pull.number}/comments`,
    review_comments_url: `${api}/pulls/${pull.number}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    statuses_url: `${api}/statuses/${pull.head.sha}`
  };
}

function hrefs(links: Links, repo: BareRepository, pull: ForgePull): Json {
  const api = repoUrl(links, repo);
  const own = {
    self: `${api}/pulls/${pull.number}`,
    html: `${links.web}/${repo.fullName}/pull/${pull.number}`,
    issue: `${api}/issues/${pull.number}`
  };
  const work = Object.entries(workLinks(api, pull)).map(([name, url]) => [name.replace(/_url$/, ''), url]);
  const all = [...Object.entries(own), ...work];
  return Object.fromEntries(all.map(([name, href]) => [name, { href }])) as Json;
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
    ...workLinks(api, pull),
    merge_commit_sha: pull.mergeCommit,
    requested_reviewers: pull.reviewers.map(login => userJson(links, login)),
    requested_teams: pull.teamReviewers.map(slug => teamJson(links, repo, slug)),
    head: sideJson(links, head, headOwner, pull.head.ref, pull.head.sha),
    base: sideJson(links, repo, repo.owner, pull.base.ref, pull.base.sha),
    _links: hrefs(links, repo, pull),
    auto_merge: null,
    draft: pull.draft
  };
}

export function eventJson(
  links: Links,
  repo: BareRepository,
  { id, event, actor, subject, at }: ForgeEvent
): Json {
  return {
    id,
    node_id: nodeId('EV', id),
    url: `${repoUrl(links, repo)}/issues/events/${id}`,
    actor: userJson(links, actor),
    event,
    commit_id: null,
    commit_url: null,
    created_at: at,
    performed_via_github_app: null,
    ...subjectJson(links, repo, event, actor, subject)
  };
}

function subjectJson(
  links: Links,
  repo: BareRepository,
  event: ForgeEvent['event'],
  actor: string,
  subject: string
): Json {
  if (event === 'labeled' || event === 'unlabeled') return { label: { name: subject, color: 'ededed' } };
  if (event === 'milestoned' || event === 'demilestoned') return { milestone: { title: subject } };
  if (event !== 'review_requested')
    return { assignee: userJson(links, subject), assigner: userJson(links, actor) };
  const asked = subject.startsWith('team:')
    ? { requested_team: teamJson(links, repo, subject.slice(5)) }
    : { requested_reviewer: userJson(links, subject) };
  return { review_requester: userJson(links, actor), ...asked };
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
