/** From a failed answer to the error that a person can act on: pure. The cases stand in refusal-rows.ts. */
import { isFields } from './answers.js';
import { GitHubError } from './errors.js';
import { ROWS } from './refusal-rows.js';

/** What is known of a request that failed. */
export interface Failure {
  /** What was tried, e.g. `creating the pull request`. */
  what: string;
  /** Method and path. */
  where: string;
  /** Null where no answer came. */
  status: number | null;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  /** The body: parsed JSON, or text. */
  data: unknown;
  /** Why no answer came. */
  reason: string;
  /** Requests sent for it. */
  attempts: number;
  /** Host of another server that the answer sends to; null where it does not. */
  elsewhere: string | null;
}

/** GitHub's own words, with those about single fields; empty where the body is not JSON of GitHub's. */
export function wordsOf(data: unknown): string {
  if (!isFields(data) || typeof data['message'] !== 'string') return '';
  const problems = Array.isArray(data['errors']) ? data['errors'].map(problemText) : [];
  return [data['message'], ...problems.filter(text => text !== '')].join('; ');
}

/** An entry of `errors`: a text, or a field with a code (docs.github.com/rest, "Troubleshooting", validation). */
function problemText(problem: unknown): string {
  if (typeof problem === 'string') return problem;
  if (!isFields(problem)) return '';
  const { message, field, code, value } = problem;
  if (typeof message === 'string') return message;
  const shown = typeof value === 'string' ? ` (${value})` : '';
  return typeof field === 'string' ? `${field}: ${String(code)}${shown}` : '';
}

/** `clean` takes secrets out of a foreign text and makes it one line of bounded length. */
export function refusal(failure: Failure, clean: (text: string) => string): GitHubError {
  const { what, where, status } = failure;
  if (status === null) {
    return new GitHubError('PR_API_FAILED', `${what}: no answer${times(failure)}`, {
      where,
      why: clean(failure.reason)
    });
  }
  if (status >= 300 && status < 400) return redirected(failure, status, clean);
  const words = wordsOf(failure.data);
  const row = ROWS.find(one => one.status.includes(status) && one.words.test(words));
  if (row === undefined) {
    return new GitHubError('PR_API_FAILED', `${what}: HTTP ${status}${times(failure)}`, {
      where,
      why: words === '' ? 'The answer is no JSON of GitHub: a proxy or an error page.' : clean(words)
    });
  }
  const why = [...(words === '' ? [] : [`GitHub says: ${clean(words)}`]), ...needs(failure, clean)].join(' ');
  return new GitHubError(row.code, `${what}: ${row.message}`, {
    where,
    ...(why === '' ? {} : { why }),
    ...(row.fix === undefined ? {} : { fix: row.fix })
  });
}

/** docs.github.com/rest, "Troubleshooting the REST API": the header names what would have been enough. */
function needs({ headers }: Failure, clean: (text: string) => string): string[] {
  const accepted = headers['x-accepted-github-permissions'];
  if (accepted === undefined || !/^[\w\s=,;-]{1,200}$/.test(accepted)) return [];
  return [`It would take: ${clean(accepted)}.`];
}

/** Never followed: the token is for the server that was named, and the repository for the name that was given. */
function redirected(failure: Failure, status: number, clean: (text: string) => string): GitHubError {
  const { what, where, elsewhere } = failure;
  if (elsewhere !== null)
    return new GitHubError('PR_API_FAILED', `${what}: HTTP ${status}, which leads to another server`, {
      where,
      why: `The answer sends to ${clean(elsewhere)}, a proxy's page for one; the token is not taken there.`
    });
  return new GitHubError('PR_REPOSITORY_MOVED', `${what}: the repository has another name now`, {
    where,
    why: `GitHub answers with HTTP ${status}, as it does for a name that a repository had before.`
  });
}

function times({ attempts }: Failure): string {
  return attempts > 1 ? ` after ${attempts} requests` : '';
}

/** `seconds` is the wait that GitHub asks for, `now` the time in ms. */
export function rateLimited(
  failure: Failure,
  seconds: number,
  now: number,
  clean: (text: string) => string
): GitHubError {
  const until = new Date(now + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  return new GitHubError('PR_RATE_LIMITED', `${failure.what}: the rate limit is used up until ${until}`, {
    where: failure.where,
    why: `GitHub says: ${clean(wordsOf(failure.data) || `HTTP ${failure.status}`)}`,
    fix: `Publish again after ${until}.`
  });
}

/** The same failure under a code that fits better where it happened; the fix is then that code's. */
export function recoded(error: GitHubError, code: GitHubError['code'], message = error.message): GitHubError {
  return new GitHubError(code, message, {
    ...(error.where === undefined ? {} : { where: error.where }),
    ...(error.why === undefined ? {} : { why: error.why })
  });
}
