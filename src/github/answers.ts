/** Answers of the API read by hand: nothing of them is believed to have the shape that the documentation promises. */
import { GitHubError } from './errors.js';
import type { PullRequest } from './types.js';

type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fields(value: unknown): Fields {
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
  const answer = fields(data);
  const [head, base] = [fields(answer['head']), fields(answer['base'])];
  const headRepository = head['repo'] === null ? null : text(fields(head['repo'])['full_name'], 'head.repo');
  const pull: PullRequest = {
    number: number(answer['number'], 'number'),
    url: webAddress(answer['html_url']),
    state: state(answer['state']),
    // Lists have the time of the merge alone.
    merged: answer['merged'] === true || typeof answer['merged_at'] === 'string',
    draft: answer['draft'] === true,
    title: text(answer['title'], 'title'),
    body: typeof answer['body'] === 'string' ? answer['body'] : '',
    author: loginOf(answer['user']),
    headBranch: text(head['ref'], 'head.ref'),
    headSha: text(head['sha'], 'head.sha'),
    headRepository,
    baseBranch: text(base['ref'], 'base.ref'),
    labels: namesIn(answer['labels'], 'name'),
    assignees: namesIn(answer['assignees'], 'login')
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
  return list.map(item => fields(item)[member]).filter(name => typeof name === 'string');
}

/** GitHub shows what a deleted account left behind as `ghost`. */
function loginOf(user: unknown): string {
  const { login } = fields(user);
  return typeof login === 'string' ? login : 'ghost';
}

function idOf(repository: unknown): number | null {
  const { id } = fields(repository);
  return typeof id === 'number' ? id : null;
}

function text(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw misshapen(name);
}

function number(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw misshapen(name);
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

function misshapen(name: string): GitHubError {
  return new GitHubError('PR_API_FAILED', `the answer is no pull request as GitHub describes it: ${name}`, {
    why: 'A proxy in between, or a server that is not GitHub, may have answered.'
  });
}
