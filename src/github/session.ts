/**
 * Requests to GitHub's REST API: Octokit with pacing and retries, and one place where answers become errors. The
 * token is in a header of each request and nowhere else: errors are made anew here, never passed on.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createRedactor } from '../redaction/index.js';
import { checkAddress, checkToken } from './access.js';
import { readAtMost, transportFor } from './transport.js';
import { GitHubError } from './errors.js';
import { limitWait, LONGEST_WAIT } from './limits.js';
import { rateLimited, refusal, wordsOf, type Failure } from './refusals.js';
import type { GitHubAccess } from './types.js';

/** One request. */
export interface Call {
  /** What is tried, for people: `creating the pull request`. */
  what: string;
  /** As GitHub documents it, `POST /repos/{owner}/{repo}/pulls`. */
  route: string;
  parameters?: Readonly<Record<string, unknown>>;
  /** True where sending it twice does what sending it once does: then 5xx and lost connections are tried again. */
  repeatable: boolean;
}

export interface Session {
  readonly requests: number;
  /** The parsed body of the answer. Throws GitHubError. */
  send(call: Call): Promise<unknown>;
  /** Foreign text as one line of at most 400 characters, without the token in any form. */
  clean(text: string): string;
  /** Waits that many seconds, or less where the signal ends it. Throws CANCELLED. */
  pause(seconds: number): Promise<void>;
}

/** How long things take; tests have shorter seconds. */
export interface Pace {
  /** Milliseconds of a second of waiting. */
  second: number;
  /** Seconds until a request without an answer is given up. */
  patience: number;
  /** Whether writes are kept apart as the documentation asks ("Best practices for using the REST API"). */
  apart: boolean;
}

export const REAL_PACE: Pace = { second: 1000, patience: 60, apart: true };

/** After so many waits for one request, GitHub's word on when to come back is not believed any more. */
const MOST_WAITS = 3;
const RETRIES = 3;
const LONGEST_TEXT = 400;
/** Bytes of an answer: a hundred pull requests with the longest bodies stay below. */
const MOST_BYTES = 64 << 20;
/** All that a client got wrong; a request is sent again after an error of the server alone. */
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, at) => 400 + at);

type Octokit = Awaited<ReturnType<typeof openOctokit>>;
type Fetch = typeof fetch;

interface State {
  access: GitHubAccess;
  pace: Pace;
  octokit: Octokit;
  transport: Fetch;
  clean(text: string): string;
  requests: number;
}

/** Throws PR_URL_REFUSED, PR_TOKEN_INVALID. Sends nothing. */
export async function openSession(access: GitHubAccess, pace: Pace): Promise<Session> {
  checkAddress(access.apiUrl);
  checkToken(access.token);
  const clean = cleaner(access.token);
  const transport = await transportFor(access.apiUrl);
  const octokit = await openOctokit(access, pace);
  const state: State = { access, pace, octokit, transport, clean, requests: 0 };
  return {
    get requests() {
      return state.requests;
    },
    send: call => send(state, call),
    clean,
    pause: seconds => pause(state, seconds)
  };
}

function cleaner(token: string): (text: string) => string {
  const redactor = createRedactor([{ name: 'token', value: token }]);
  return text => {
    const line = redactor.redactText(text).replace(/\s+/g, ' ').trim();
    return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
  };
}

/** Loaded here: the modules take longer than the rest of a start. */
async function openOctokit(access: GitHubAccess, pace: Pace) {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling')
  ]);
  const options = {
    baseUrl: access.apiUrl.replace(/\/+$/, ''),
    userAgent: access.program,
    // Both plugins would wait without knowing the signal: they decide, and the waiting is done here.
    retry: { doNotRetry: CLIENT_ERRORS, retries: RETRIES, retryAfterBaseValue: 0 },
    throttle: {
      enabled: pace.apart,
      id: `${access.apiUrl} ${access.owner}/${access.name}`,
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false
    }
  };
  return getOctokit(access.token, options, retry, throttling);
}

async function send(state: State, call: Call): Promise<unknown> {
  for (let waits = 0; ; waits++) {
    const { data, failure } = await attempt(state, call);
    if (failure === null) return data;
    const now = Date.now();
    const { status, headers } = failure;
    const wait = status === null ? null : limitWait({ status, headers, message: wordsOf(failure.data) }, now);
    if (wait === null) throw refusal(failure, state.clean);
    if (wait > LONGEST_WAIT || waits === MOST_WAITS) throw rateLimited(failure, wait, now, state.clean);
    state.access.note(`${call.what}: GitHub's rate limit asks to wait ${wait} s`);
    await pause(state, wait);
  }
}

interface Outcome {
  data: unknown;
  failure: Failure | null;
}

async function attempt(state: State, call: Call): Promise<Outcome> {
  const sent = { attempts: 0, last: '' };
  const { owner, name: repo, signal } = state.access;
  if (signal.aborted) throw cancelled(call.what);
  const parameters = {
    owner,
    repo,
    ...call.parameters,
    // A number here would be taken as an order to repeat whatever failed, refusals too.
    request: {
      fetch: watched(state, call, sent),
      log: logOf(state),
      ...(call.repeatable ? {} : { retries: 0 })
    }
  };
  try {
    const answer = await untilAborted(state.octokit.request(call.route, parameters), signal);
    return { data: answer.data, failure: null };
  } catch (error) {
    if (signal.aborted) throw cancelled(call.what);
    return { data: null, failure: failureOf(error, state, call, sent) };
  }
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
function watched(state: State, { what }: Call, sent: Sent): Fetch {
  return async (input, init) => {
    if (sent.attempts > 0) state.access.note(`${what}: ${sent.last}; trying again`);
    try {
      if (sent.attempts > 0) await pause(state, sent.attempts ** 2);
      state.requests += 1;
      sent.attempts += 1;
      sent.last = 'no answer';
      const patience = AbortSignal.timeout(state.pace.patience * 1000);
      const signal = AbortSignal.any([state.access.signal, patience]);
      const response = await state.transport(input, { ...init, signal });
      const body = await readAtMost(response, MOST_BYTES);
      sent.last = `HTTP ${response.status}`;
      return new Response(body, { status: response.status, headers: response.headers });
    } catch (error) {
      // Under this name Octokit passes an error on, and tries nothing again.
      throw state.access.signal.aborted ? new DOMException('', 'AbortError') : error;
    }
  };
}

/** Reads an error of Octokit by hand: its `request` holds headers, and must go nowhere. */
function failureOf(error: unknown, state: State, call: Call, { attempts }: Sent): Failure {
  const { owner, name } = state.access;
  const { status, response, message } = error as {
    status?: unknown;
    message?: unknown;
    response?: { data?: unknown; headers?: Record<string, string> };
  };
  return {
    what: call.what,
    where: call.route.replace('{owner}', owner).replace('{repo}', name),
    status: response === undefined || typeof status !== 'number' ? null : status,
    headers: response?.headers ?? {},
    data: response?.data,
    reason: String(message),
    attempts
  };
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

function cancelled(what: string): GitHubError {
  return new GitHubError('CANCELLED', `${what} was cancelled by a signal`);
}
