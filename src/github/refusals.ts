/** From a failed answer to the error that a person can act on: pure, one row a case. */
import { isFields } from './answers.js';
import { GitHubError, type GitHubCode } from './errors.js';

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

interface Row {
  status: readonly number[];
  words: RegExp;
  code: GitHubCode;
  message: string;
  fix?: string;
}

/** The first row that fits. Words are GitHub's, as its API sends them. */
const ROWS: readonly Row[] = [
  { status: [401], words: /(?:)/, code: 'PR_TOKEN_INVALID', message: 'GitHub does not accept the token' },
  {
    status: [403],
    words: /not permitted to create or approve pull requests/i,
    code: 'PR_CREATE_NOT_PERMITTED',
    message: 'GitHub Actions may not create pull requests here'
  },
  {
    status: [403],
    words: /archived/i,
    code: 'PR_REPOSITORY_ARCHIVED',
    message: 'the repository is archived'
  },
  {
    status: [403],
    words: /SAML/,
    code: 'PR_TOKEN_PERMISSION',
    message: 'the token is not authorized for the organization',
    fix: 'Authorize the token for single sign-on in its settings, or use the token of an app.'
  },
  { status: [403], words: /./, code: 'PR_TOKEN_PERMISSION', message: 'the token lacks a permission' },
  {
    status: [404],
    words: /./,
    code: 'PR_REPOSITORY_NOT_FOUND',
    message: 'there is no such repository, or the token may not see it'
  },
  {
    status: [422],
    words: /pull request already exists/i,
    code: 'PR_EXISTS',
    message: 'a pull request for this branch exists already'
  },
  {
    status: [422],
    words: /no commits between/i,
    code: 'PR_NO_COMMITS',
    message: 'there is nothing to propose'
  },
  {
    status: [422],
    words: /draft pull requests are not supported/i,
    code: 'PR_INVALID',
    message: 'the repository has no draft pull requests',
    fix: 'Set `draft` to `false`.'
  },
  {
    status: [422],
    words: /\bbase: invalid/,
    code: 'PR_INVALID',
    message: 'the base branch does not exist',
    fix: 'Name a branch of the repository in the input `base`.'
  },
  { status: [400, 409, 410, 422], words: /./, code: 'PR_INVALID', message: 'GitHub did not take it' }
];

/** `clean` takes secrets out of a foreign text and makes it one line of bounded length. */
export function refusal(failure: Failure, clean: (text: string) => string): GitHubError {
  const { what, where, status } = failure;
  if (status === null) {
    return new GitHubError('PR_API_FAILED', `${what}: no answer${times(failure)}`, {
      where,
      why: clean(failure.reason)
    });
  }
  const words = wordsOf(failure.data);
  const row = ROWS.find(one => one.status.includes(status) && one.words.test(words));
  if (row === undefined) {
    return new GitHubError('PR_API_FAILED', `${what}: HTTP ${status}${times(failure)}`, {
      where,
      why: words === '' ? 'The answer is no JSON of GitHub: a proxy or an error page.' : clean(words)
    });
  }
  return new GitHubError(row.code, `${what}: ${row.message}`, {
    where,
    ...(words === '' ? {} : { why: `GitHub says: ${clean(words)}` }),
    ...(row.fix === undefined ? {} : { fix: row.fix })
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
