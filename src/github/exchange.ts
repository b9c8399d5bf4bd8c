/** What comes back of one request, judged: an answer, or a failure with all that is known of it. Pure. */
import { graphqlRefusal } from './graphql-errors.js';
import type { Failure } from './refusals.js';

export interface Answer {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  /** The parsed body. */
  data: unknown;
}

export interface Outcome {
  answer: Answer | null;
  failure: Failure | null;
}

/** What was asked, as far as judging the answer needs it. */
export interface Question {
  what: string;
  /** Method and path, for people. */
  where: string;
  /** True where a redirect is the answer. */
  redirects: boolean;
  graphql: boolean;
  /** Origin of the API. */
  origin: string;
  attempts: number;
}

/** An answer that Octokit took for a good one. */
export function judged(question: Question, answer: Answer): Outcome {
  const isRedirect = answer.status >= 300 && answer.status < 400;
  if (isRedirect && !question.redirects) return { answer: null, failure: failed(question, answer) };
  const refused = question.graphql ? graphqlRefusal(answer.data) : null;
  if (refused === null) return { answer, failure: null };
  return { answer: null, failure: failed(question, { ...answer, ...refused }) };
}

/** Reads an error of Octokit by hand: its `request` holds headers, and must go nowhere. */
export function judgedError(question: Question, error: unknown): Outcome {
  const { status, response, message } = error as {
    status?: unknown;
    message?: unknown;
    response?: { status?: unknown; data?: unknown; headers?: Record<string, string> };
  };
  const { data, headers = {} } = response ?? {};
  const given = typeof status === 'number' ? status : response?.status;
  const refused = question.graphql ? graphqlRefusal(data) : null;
  if (response === undefined || typeof given !== 'number')
    return { answer: null, failure: { ...failed(question, null), reason: String(message) } };
  return {
    answer: null,
    failure: failed(question, { status: given, headers, data, ...refused })
  };
}

function failed({ what, where, attempts, origin }: Question, answer: Answer | null): Failure {
  return {
    what,
    where,
    status: answer?.status ?? null,
    headers: answer?.headers ?? {},
    data: answer?.data,
    reason: '',
    attempts,
    elsewhere: answer === null ? null : elsewhere(answer, origin)
  };
}

function elsewhere({ headers }: Answer, origin: string): string | null {
  const { location = '' } = headers;
  const url = URL.canParse(location, origin) ? new URL(location, origin) : null;
  return url === null || url.origin === origin ? null : url.host;
}
