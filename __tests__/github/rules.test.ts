/** The pure rules of the room: limits, refusals, answers, addresses. */
import fc from 'fast-check';
import { checkAddress, checkToken } from '../../src/github/access.js';
import { namesIn, readPull, readPulls } from '../../src/github/answers.js';
import { limitWait } from '../../src/github/limits.js';
import { rateLimited, refusal, wordsOf, type Failure } from '../../src/github/refusals.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const seconds = NOW / 1000;

describe('limitWait', () => {
  const primary = 'API rate limit exceeded for installation ID 1.';
  const secondary =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  it.each([
    ['no limit', 200, {}, '', null],
    ['a server error', 502, { 'retry-after': '5' }, '', null],
    ['a refusal', 403, {}, 'Resource not accessible by integration', null],
    [
      'a refusal with the last request',
      403,
      { 'x-ratelimit-remaining': '0' },
      'Resource not accessible by integration',
      null
    ],
    ['a refusal of another kind', 403, {}, 'Repository was archived so is read-only.', null],
    ['seconds', 403, { 'retry-after': '30' }, secondary, 30],
    ['seconds of a proxy', 429, { 'retry-after': '7' }, '', 7],
    ['a date', 429, { 'retry-after': 'Sun, 01 Mar 2026 12:00:09 GMT' }, '', 9],
    ['a date that has passed', 429, { 'retry-after': 'Sun, 01 Mar 2026 11:00:00 GMT' }, '', 0],
    ['nonsense', 429, { 'retry-after': 'soon' }, '', 60],
    ['a reset', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${seconds + 20}` }, primary, 21],
    ['a reset that has passed', 429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, primary, 1],
    ['a reset that is none', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'NaN' }, primary, 60],
    ['words alone', 403, { 'x-ratelimit-remaining': '17' }, secondary, 60],
    ['too many requests alone', 429, {}, '', 60]
  ] as const)('%s', (_, status, headers, message, expected) => {
    expect(limitWait({ status, headers, message }, NOW)).toBe(expected);
  });

  it('never makes anything else than a whole wait from now on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(403, 429),
        fc.string(),
        fc.string(),
        fc.string(),
        (status, after, reset, message) => {
          const headers = { 'retry-after': after, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
          const wait = limitWait({ status, headers, message }, NOW);
          expect(wait === null || (Number.isInteger(wait) && wait >= 0)).toBe(true);
        }
      )
    );
  });
});

function failure(status: number | null, data: unknown, attempts = 1): Failure {
  return {
    what: 'creating the pull request',
    where: 'POST /repos/a/b/pulls',
    status,
    headers: {},
    data,
    reason: 'ECONNREFUSED',
    attempts
  };
}

const plain = (text: string) => text;

describe('refusal', () => {
  const problem = (...errors: unknown[]) => ({ message: 'Validation Failed', errors });
  it.each([
    [401, { message: 'Bad credentials' }, 'PR_TOKEN_INVALID', 'Bad credentials'],
    [403, { message: 'Resource not accessible by integration' }, 'PR_TOKEN_PERMISSION', 'by integration'],
    [403, { message: 'Resource not accessible by personal access token' }, 'PR_TOKEN_PERMISSION', 'personal'],
    [
      403,
      { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
      'PR_CREATE_NOT_PERMITTED',
      'not permitted'
    ],
    [403, { message: 'Repository was archived so is read-only.' }, 'PR_REPOSITORY_ARCHIVED', 'archived'],
    [403, { message: 'Resource protected by organization SAML enforcement.' }, 'PR_TOKEN_PERMISSION', 'SAML'],
    [403, '<html>Blocked by the proxy of Acme</html>', 'PR_API_FAILED', 'no JSON'],
    [404, { message: 'Not Found' }, 'PR_REPOSITORY_NOT_FOUND', 'Not Found'],
    [404, '<html>', 'PR_API_FAILED', 'no JSON'],
    [410, { message: 'Gone' }, 'PR_INVALID', 'Gone'],
    [
      422,
      problem({ resource: 'PullRequest', code: 'custom', message: 'A pull request already exists for a:x.' }),
      'PR_EXISTS',
      'already exists'
    ],
    [
      422,
      problem({ code: 'custom', message: 'No commits between main and x' }),
      'PR_NO_COMMITS',
      'No commits'
    ],
    [
      422,
      problem({ resource: 'PullRequest', field: 'base', code: 'invalid' }),
      'PR_INVALID',
      'base: invalid'
    ],
    [422, problem('Could not resolve to a node'), 'PR_INVALID', 'resolve to a node'],
    [422, { message: 'Draft pull requests are not supported in this repository.' }, 'PR_INVALID', 'Draft'],
    [422, problem(null, 7, {}, { field: 'x', code: 'invalid', value: 'v' }), 'PR_INVALID', 'x: invalid (v)'],
    [422, '', 'PR_API_FAILED', 'no JSON'],
    [451, { message: 'Blocked' }, 'PR_API_FAILED', 'Blocked'],
    [502, '<html>Unicorn!</html>', 'PR_API_FAILED', 'no JSON'],
    [null, undefined, 'PR_API_FAILED', 'ECONNREFUSED']
  ])('%s %j is %s', (status, data, code, why) => {
    expect(refusal(failure(status, data), plain)).toMatchObject({ code, why: expect.stringContaining(why) });
  });

  it('says how often it was tried, and until when a limit holds', () => {
    expect(refusal(failure(503, '', 4), plain).message).toBe(
      'creating the pull request: HTTP 503 after 4 requests'
    );
    expect(rateLimited(failure(403, { message: 'limit' }), 3600, NOW, plain)).toMatchObject({
      code: 'PR_RATE_LIMITED',
      message: expect.stringContaining('2026-03-01T13:00:00Z')
    });
  });

  it('reads words from anything', () => {
    fc.assert(fc.property(fc.jsonValue(), data => void expect(typeof wordsOf(data)).toBe('string')));
  });
});

const repo = { id: 1, full_name: 'a/b' };
const PULL = {
  number: 7,
  html_url: 'https://github.com/a/b/pull/7',
  state: 'open',
  draft: false,
  title: 'T',
  body: null,
  user: { login: 'x' },
  merged_at: null,
  head: { ref: 'h', sha: '1'.repeat(40), repo },
  base: { ref: 'main', repo },
  labels: [{ name: 'l' }, 'old', null],
  assignees: [{ login: 'p' }]
};

describe('readPull', () => {
  it('reads what is documented', () => {
    expect(readPull(PULL)).toEqual({
      pull: {
        number: 7,
        url: 'https://github.com/a/b/pull/7',
        state: 'open',
        merged: false,
        draft: false,
        title: 'T',
        body: '',
        author: 'x',
        headBranch: 'h',
        headSha: '1'.repeat(40),
        headRepository: 'a/b',
        baseBranch: 'main',
        labels: ['l'],
        assignees: ['p']
      },
      headRepositoryId: 1,
      baseRepositoryId: 1
    });
    const gone = {
      ...PULL,
      user: null,
      merged_at: '2026-01-01T00:00:00Z',
      head: { ...PULL.head, repo: null }
    };
    expect(readPull(gone)).toMatchObject({
      headRepositoryId: null,
      pull: { author: 'ghost', merged: true, headRepository: null }
    });
  });

  it.each([
    ['a page', '<html>'],
    ['null', null],
    ['a list', [PULL]],
    ['no number', { ...PULL, number: '7' }],
    ['another state', { ...PULL, state: 'merged' }],
    ['a script as address', { ...PULL, html_url: 'javascript:alert(1)' }],
    ['an address of two lines', { ...PULL, html_url: 'https://x/\n::set-output::' }],
    ['no head', { ...PULL, head: null }]
  ])('refuses %s', (_, data) => {
    expect(() => readPull(data)).toThrow(expect.objectContaining({ code: 'PR_API_FAILED' }));
  });

  it('never throws anything else, whatever came', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(PULL)), (value, key) => {
        for (const data of [value, { ...PULL, [key]: value }]) {
          try {
            readPull(data);
            readPulls([data]);
          } catch (error) {
            expect((error as { code?: string }).code).toBe('PR_API_FAILED');
          }
        }
        expect(Array.isArray(namesIn(value, 'name'))).toBe(true);
      })
    );
  });
});

describe('where the token may go', () => {
  it.each([
    'https://api.github.com',
    'https://ghe.example.org/api/v3',
    'http://127.0.0.1:1',
    'http://x.localhost/'
  ])('%s', address => {
    expect(() => checkAddress(address)).not.toThrow();
  });
  it.each([
    'http://api.github.com',
    'ftp://x',
    'api.github.com',
    '',
    'https://a:b@x',
    'https://x?y',
    'http://localhost.x'
  ])('not to %j', address => {
    expect(() => checkAddress(address)).toThrow(expect.objectContaining({ code: 'PR_URL_REFUSED' }));
  });
  it.each(['', 'a b', 'a\nb', 'a\u00e9'])('%j is no token', token => {
    expect(() => checkToken(token)).toThrow(expect.objectContaining({ code: 'PR_TOKEN_INVALID' }));
  });
});
