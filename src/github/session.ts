/**
 * Requests to GitHub's API for one repository and one token, and one place where answers become errors. The token is
 * in a header of each request and nowhere else: errors are made anew here, never passed on.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createRedactor } from '../redaction/index.js';
import { checkAddress, checkToken, graphqlAddress } from './access.js';
import { openOctokit, type Octokit } from './client.js';
import { GitHubError } from './errors.js';
import { judged, judgedError, type Answer, type Outcome, type Question } from './exchange.js';
import { limitWait, LONGEST_WAIT } from './limits.js';
import type { Pace } from './pace.js';
import { rateLimited, refusal, wordsOf } from './refusals.js';
import { readAtMost, transportFor, type Fetch } from './transport.js';
import type { GitHubAccess } from './types.js';

/** One request. */
export interface Call {
  /** What is tried, for people: `creating the pull request`. */
  what: string;
  /** As GitHub documents it, `POST /repos/{owner}/{repo}/pulls`; `graphql` for the other API. */
  route: string;
  parameters?: Readonly<Record<string, unknown>>;
  /** True where sending it twice does what sending it once does: then 5xx and lost connections are tried again. */
  repeatable: boolean;
  /** JSON that is sent in place of the parameters, made anew for each try. */
  body?(): Blob;
  /** True where a redirect is the answer; otherwise it is an error, as the token goes nowhere else. */
  redirects?: boolean;
}

export interface Session {
  readonly owner: string;
  readonly name: string;
  readonly requests: number;
  /** The parsed body of the answer. Throws GitHubError. */
  send(call: Call): Promise<unknown>;
  /** The same with status and headers. */
  exchange(call: Call): Promise<Answer>;
  /** An address that needs no token, without it; counted as a request. Nothing is followed, nothing is repeated. */
  fetchPlain(url: string, signal: AbortSignal): Promise<Response>;
  /** Foreign text as one line of at most 400 characters, without the token in any form. */
  clean(text: string): string;
  note(text: string): void;
  readonly signal: AbortSignal;
  readonly pace: Pace;
  /** Seconds that the server's clock is ahead of this one, by its last answer; null before that. */
  readonly ahead: number | null;
  /** Waits that many seconds, or less where the signal ends it. Throws CANCELLED. */
  pause(seconds: number): Promise<void>;
}

/** The repository that a session is for. */
export type SessionAccess = Pick<
  GitHubAccess,
  'apiUrl' | 'owner' | 'name' | 'token' | 'program' | 'note' | 'signal'
>;

/** After so many waits for one request, GitHub's word on when to come back is not believed any more. */
const MOST_WAITS = 3;
const LONGEST_TEXT = 400;
/** Bytes of an answer: a hundred pull requests with the longest bodies stay below. */
const MOST_BYTES = 64 << 20;
/** Bytes a second that an upload is at least expected to make. */
const SLOWEST_UPLOAD = 64 << 10;
/** docs.github.com/rest, "API versions"; servers that do not know it take no notice. */
const API_VERSION = '2022-11-28';

interface State {
  access: SessionAccess;
  pace: Pace;
  octokit: Octokit;
  transport: Fetch;
  clean(text: string): string;
  requests: number;
  ahead: number | null;
}

/** `secrets` are kept out of every text beside the token. Throws PR_URL_REFUSED, PR_TOKEN_INVALID. Sends nothing. */
export async function openSession(
  access: SessionAccess,
  pace: Pace,
  secrets: readonly string[] = []
): Promise<Session> {
  checkAddress(access.apiUrl);
  checkToken(access.token);
  const clean = cleaner([access.token, ...secrets]);
  const transport = await transportFor(access.apiUrl);
  const octokit = await openOctokit(access, pace, `${access.owner}/${access.name}`);
  const state: State = { access, pace, octokit, transport, clean, requests: 0, ahead: null };
  return {
    owner: access.owner,
    name: access.name,
    signal: access.signal,
    pace,
    clean,
    note: access.note,
    get requests() {
      return state.requests;
    },
    get ahead() {
      return state.ahead;
    },
    send: async call => (await exchange(state, call)).data,
    exchange: call => exchange(state, call),
    fetchPlain: (url, signal) => {
      state.requests += 1;
      const headers = { 'user-agent': access.program };
      return transport(url, { signal, headers, redirect: 'manual' });
    },
    pause: seconds => pause(state, seconds)
  };
}

function cleaner(secrets: readonly string[]): (text: string) => string {
  const redactor = createRedactor(secrets.map(value => ({ name: 'token', value })));
  return text => {
    const line = redactor.redactText(text).replace(/\s+/g, ' ').trim();
    return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
  };
}

async function exchange(state: State, call: Call): Promise<Answer> {
  for (let waits = 0; ; waits++) {
    const { answer, failure } = await attempt(state, call);
    if (answer !== null) return answer;
    const now = Date.now();
    const { status, headers } = failure!;
    const message = wordsOf(failure!.data);
    const wait = status === null ? null : limitWait({ status, headers, message }, now);
    if (wait === null) throw refusal(failure!, state.clean);
    if (wait > LONGEST_WAIT || waits === MOST_WAITS) throw rateLimited(failure!, wait, now, state.clean);
    state.access.note(`${call.what}: GitHub's rate limit asks to wait ${wait} s`);
    await pause(state, wait);
  }
}

async function attempt(state: State, call: Call): Promise<Outcome> {
  const sent = { attempts: 0, last: '' };
  const { signal } = state.access;
  if (signal.aborted) throw cancelled(call.what);
  try {
    const answer = await untilAborted(request(state, call, sent), signal);
    return judged(questionOf(state, call, sent), {
      ...answer,
      headers: answer.headers as Record<string, string | undefined>
    });
  } catch (error) {
    if (signal.aborted) throw cancelled(call.what);
    return judgedError(questionOf(state, call, sent), error);
  }
}

function request(state: State, call: Call, sent: Sent) {
  const { owner, name: repo, apiUrl } = state.access;
  const parameters = {
    ...(call.route.includes('{owner}') ? { owner, repo } : {}),
    ...call.parameters,
    headers: { 'x-github-api-version': API_VERSION, ...(isGraphql(call) ? GRAPHQL_HEADERS : {}) },
    // A number here would be taken as an order to repeat whatever failed, refusals too.
    request: {
      fetch: watched(state, call, sent),
      log: logOf(state),
      ...(call.repeatable ? {} : { retries: 0 })
    }
  };
  return state.octokit.request(isGraphql(call) ? `POST ${graphqlAddress(apiUrl)}` : call.route, parameters);
}

/** Enterprise servers had `updateRefs` behind this preview for years; others take no notice. */
const GRAPHQL_HEADERS = { accept: 'application/vnd.github.update-refs-preview+json, application/json' };

function isGraphql({ route }: Call): boolean {
  return route === 'graphql';
}

function questionOf({ access }: State, call: Call, { attempts }: Sent): Question {
  return {
    what: call.what,
    where: isGraphql(call)
      ? 'POST /graphql'
      : call.route.replace('{owner}', access.owner).replace('{repo}', access.name),
    redirects: call.redirects ?? false,
    graphql: isGraphql(call),
    origin: new URL(access.apiUrl).origin,
    attempts
  };
}

interface Sent {
  attempts: number;
  /** How the request before ended. */
  last: string;
}

/** Octokit warns of deprecated routes, with what the server says of them. */
function logOf({ access, clean }: State): { warn(text: string): void } {
  return { warn: text => access.note(clean(text)) };
}

/** Counts, waits before repetitions and tells of them, bounds an answer in time and size. */
function watched(state: State, call: Call, sent: Sent): Fetch {
  return async (input, init) => {
    if (sent.attempts > 0) state.access.note(`${call.what}: ${sent.last}; trying again`);
    try {
      if (sent.attempts > 0) await pause(state, sent.attempts ** 2);
      state.requests += 1;
      sent.attempts += 1;
      sent.last = 'no answer';
      const response = await state.transport(input, outgoing(state, call, init));
      const body = await readAtMost(response, MOST_BYTES);
      sent.last = `HTTP ${response.status}`;
      state.ahead = aheadOf(response.headers.get('date')) ?? state.ahead;
      return new Response(body, { status: response.status, headers: response.headers });
    } catch (error) {
      // Under this name Octokit passes an error on, and tries nothing again.
      throw state.access.signal.aborted ? new DOMException('', 'AbortError') : error;
    }
  };
}

function outgoing({ access, pace }: State, call: Call, init: RequestInit | undefined): RequestInit {
  const body = call.body?.();
  const seconds = pace.patience + (body?.size ?? 0) / SLOWEST_UPLOAD;
  const signal = AbortSignal.any([access.signal, AbortSignal.timeout(Math.ceil(seconds * 1000))]);
  if (body === undefined) return { ...init, redirect: 'manual', signal };
  const headers = { ...(init?.headers as Record<string, string>), 'content-type': 'application/json' };
  return { ...init, headers, body, redirect: 'manual', signal };
}

function aheadOf(date: string | null): number | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : Math.round((time - Date.now()) / 1000);
}

/** Octokit's own waits do not know the signal. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const settled = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')), { signal: settled.signal });
  });
  // Whichever loses may still reject; nobody is to be told.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    settled.abort();
  }
}

async function pause({ access, pace }: State, seconds: number): Promise<void> {
  try {
    await sleep(seconds * pace.second, undefined, { signal: access.signal });
  } catch {
    throw cancelled('waiting for GitHub');
  }
}

export function cancelled(what: string): GitHubError {
  return new GitHubError('CANCELLED', `${what} was cancelled by a signal`);
}
