/** Answers of the API read by hand: nothing of them is believed to have the shape that the documentation promises. */
import { GitHubError } from './errors.js';
import type { PullRequest, StoredArtifact } from './types.js';

type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** A pull request (docs.github.com/rest/pulls/pulls), with the repository that each side is in. */
export interface PullAnswer {
  pull: PullRequest;
  /** Ids of the repositories; null where one was deleted. Names change, ids do not. */
  headRepositoryId: number | null;
  baseRepositoryId: number | null;
}

/** Throws PR_API_FAILED. */
export function readPull(data: unknown): PullAnswer {
  const answer = fieldsOf(data);
  const [head, base] = [fieldsOf(answer['head']), fieldsOf(answer['base'])];
  const headRepository =
    head['repo'] === null ? null : text(fieldsOf(head['repo'])['full_name'], 'head.repo');
  const pull: PullRequest = {
    number: number(answer['number'], 'number'),
    nodeId: idText(answer['node_id']),
    url: webAddress(answer['html_url']),
    state: state(answer['state']),
    // Lists have the time of the merge alone.
    merged: answer['merged'] === true || typeof answer['merged_at'] === 'string',
    draft: answer['draft'] === true,
    title: text(answer['title'], 'title'),
    body: typeof answer['body'] === 'string' ? answer['body'] : '',
    author: loginOf(answer['user']),
    authorIsBot: fieldsOf(answer['user'])['type'] === 'Bot',
    headBranch: text(head['ref'], 'head.ref'),
    headSha: objectId(head['sha'], 'head.sha'),
    headRepository,
    baseBranch: text(base['ref'], 'base.ref'),
    baseSha: objectId(base['sha'], 'base.sha'),
    repositoryNodeId: idText(fieldsOf(base['repo'])['node_id']),
    labels: namesIn(answer['labels'], 'name'),
    assignees: namesIn(answer['assignees'], 'login'),
    reviewers: namesIn(answer['requested_reviewers'], 'login'),
    teamReviewers: namesIn(answer['requested_teams'], 'slug'),
    milestone: milestoneOf(answer['milestone'])
  };
  return { pull, headRepositoryId: idOf(head['repo']), baseRepositoryId: idOf(base['repo']) };
}

/** Throws PR_API_FAILED. */
export function readPulls(data: unknown): PullAnswer[] {
  if (!Array.isArray(data)) throw misshapen('a list');
  return data.map(readPull);
}

/** One member of each object in a list; what is no such object is passed over. */
export function namesIn(list: unknown, member: 'name' | 'login' | 'slug'): string[] {
  if (!Array.isArray(list)) return [];
  return list.map(item => fieldsOf(item)[member]).filter(name => typeof name === 'string');
}

/** GitHub shows what a deleted account left behind as `ghost`. */
function loginOf(user: unknown): string {
  const { login } = fieldsOf(user);
  return typeof login === 'string' ? login : 'ghost';
}

function idOf(repository: unknown): number | null {
  const { id } = fieldsOf(repository);
  return typeof id === 'number' ? id : null;
}

function milestoneOf(milestone: unknown): number | null {
  const { number: value } = fieldsOf(milestone);
  return isCount(value) ? value : null;
}

/** A global id for GraphQL; '' for anything else. */
function idText(value: unknown): string {
  return typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value) ? value : '';
}

/** An object id of git, SHA-1 or SHA-256. */
export function objectId(value: unknown, name: string): string {
  if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw misshapen(name);
}

/** What came out of making an object of the Git database: its id. Throws PR_API_FAILED. */
export function madeId(data: unknown): string {
  return objectId(fieldsOf(data)['sha'], 'sha');
}

/** A commit of the Git database, with what GitHub says of its signature. Throws PR_API_FAILED. */
export function readCommit(data: unknown): {
  commit: string;
  tree: string;
  parents: string[];
  verification: { verified: boolean; reason: string };
} {
  const answer = fieldsOf(data);
  const said = fieldsOf(answer['verification']);
  const parents = Array.isArray(answer['parents']) ? answer['parents'] : [];
  return {
    commit: madeId(data),
    tree: objectId(fieldsOf(answer['tree'])['sha'], 'tree.sha'),
    parents: parents.map(madeId),
    verification: {
      verified: said['verified'] === true,
      reason: typeof said['reason'] === 'string' ? said['reason'].slice(0, 100) : 'unsaid'
    }
  };
}

/** An artifact (docs.github.com/rest/actions/artifacts). Throws PR_API_FAILED. */
export function readArtifact(data: unknown): StoredArtifact {
  const answer = fieldsOf(data);
  const { digest, size_in_bytes: bytes } = answer;
  return {
    id: number(answer['id'], 'id'),
    name: text(answer['name'], 'name'),
    bytes: bytes === 0 ? 0 : number(bytes, 'size_in_bytes'),
    expired: answer['expired'] === true,
    digest: typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : null,
    run: runOf(answer['workflow_run'])
  };
}

function runOf(value: unknown): StoredArtifact['run'] {
  if (!isFields(value)) return null;
  return {
    id: number(value['id'], 'workflow_run.id'),
    repositoryId: number(value['repository_id'], 'workflow_run.repository_id'),
    headRepositoryId: number(value['head_repository_id'], 'workflow_run.head_repository_id'),
    headSha: objectId(value['head_sha'], 'workflow_run.head_sha'),
    headBranch: typeof value['head_branch'] === 'string' ? value['head_branch'] : ''
  };
}

function text(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw misshapen(name);
}

function number(value: unknown, name: string): number {
  if (isCount(value)) return value;
  throw misshapen(name);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function state(value: unknown): 'open' | 'closed' {
  if (value === 'open' || value === 'closed') return value;
  throw misshapen('state');
}

/** It becomes an output and a link: no other scheme, no white space, no control character. */
function webAddress(value: unknown): string {
  if (typeof value === 'string' && /^https?:\/\/[\x21-\x7e]+$/.test(value)) return value;
  throw misshapen('html_url');
}

/** An answer without a member that GitHub describes. */
export function misshapen(name: string): GitHubError {
  return new GitHubError('PR_API_FAILED', `the answer is not as GitHub describes it: ${name}`, {
    why: 'A proxy in between, or a server that is not GitHub, may have answered.'
  });
}
