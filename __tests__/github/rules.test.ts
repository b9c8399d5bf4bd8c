/** The pure rules of the room: limits, answers, addresses, the order of trees. */
import fc from 'fast-check';
import { checkAddress, checkToken, graphqlAddress } from '../../src/github/access.js';
import { namesIn, readArtifact, readCommit, readPull, readPulls } from '../../src/github/answers.js';
import { isLogin } from '../../src/github/identity.js';
import { limitWait } from '../../src/github/limits.js';
import { asText, treeOrder } from '../../src/github/tree-plan.js';

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
    ['too many requests alone', 429, {}, '', 60],
    ['old words', 403, {}, 'You have triggered an abuse detection mechanism.', 60],
    ['too much of one kind', 422, {}, 'Validation Failed; was submitted too quickly', 60],
    ['a validation', 422, { 'retry-after': '5' }, 'Validation Failed', null],
    [
      'an address that is not allowed',
      403,
      {},
      'the org has an IP allow list enabled, and your IP address is not permitted to access this resource.',
      null
    ]
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

const repo = { id: 1, full_name: 'a/b' };
const PULL = {
  number: 7,
  node_id: 'PR_7',
  html_url: 'https://github.com/a/b/pull/7',
  state: 'open',
  draft: false,
  title: 'T',
  body: null,
  user: { login: 'x', type: 'Bot' },
  merged_at: null,
  head: { ref: 'h', sha: '1'.repeat(40), repo },
  base: { ref: 'main', sha: '2'.repeat(40), repo: { ...repo, node_id: 'R_1' } },
  labels: [{ name: 'l' }, 'old', null],
  assignees: [{ login: 'p' }],
  requested_reviewers: [{ login: 'r' }],
  requested_teams: [{ slug: 'core' }],
  milestone: { number: 3 }
};

describe('readPull', () => {
  it('reads what is documented', () => {
    expect(readPull(PULL)).toEqual({
      pull: {
        number: 7,
        nodeId: 'PR_7',
        url: 'https://github.com/a/b/pull/7',
        state: 'open',
        merged: false,
        draft: false,
        title: 'T',
        body: '',
        author: 'x',
        authorIsBot: true,
        headBranch: 'h',
        headSha: '1'.repeat(40),
        headRepository: 'a/b',
        baseBranch: 'main',
        baseSha: '2'.repeat(40),
        repositoryNodeId: 'R_1',
        labels: ['l'],
        assignees: ['p'],
        reviewers: ['r'],
        teamReviewers: ['core'],
        milestone: 3
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

describe('readArtifact and readCommit', () => {
  const sha = '3'.repeat(40);
  const run = { id: 1, repository_id: 2, head_repository_id: 3, head_sha: sha, head_branch: 'main' };
  const ARTIFACT = { id: 9, name: 'e', size_in_bytes: 5, expired: false, digest: null, workflow_run: run };
  const COMMIT = {
    sha,
    tree: { sha },
    parents: [{ sha }],
    verification: { verified: true, reason: 'valid' }
  };

  it('read what is documented', () => {
    expect(readArtifact({ ...ARTIFACT, digest: `sha256:${'a'.repeat(64)}` })).toEqual({
      id: 9,
      name: 'e',
      bytes: 5,
      expired: false,
      digest: `sha256:${'a'.repeat(64)}`,
      run: { id: 1, repositoryId: 2, headRepositoryId: 3, headSha: sha, headBranch: 'main' }
    });
    expect(
      readArtifact({ ...ARTIFACT, size_in_bytes: 0, digest: 'md5:1', workflow_run: null })
    ).toMatchObject({
      bytes: 0,
      digest: null,
      run: null
    });
    expect(readCommit(COMMIT)).toMatchObject({ verification: { verified: true, reason: 'valid' } });
    expect(readCommit({ ...COMMIT, verification: null })).toMatchObject({
      verification: { verified: false, reason: 'unsaid' }
    });
    // Nothing but the word itself makes a signature good.
    expect(readCommit({ ...COMMIT, verification: { verified: 'true' } }).verification.verified).toBe(false);
  });

  it('never throw anything else, whatever came', () => {
    const keys = [...Object.keys(ARTIFACT), ...Object.keys(COMMIT)];
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...keys), (value, key) => {
        for (const read of [readArtifact, readCommit]) {
          try {
            read({ ...ARTIFACT, ...COMMIT, [key]: value });
            read(value);
          } catch (error) {
            expect((error as { code?: string }).code).toBe('PR_API_FAILED');
          }
        }
      })
    );
  });
});

describe('isLogin', () => {
  it.each(['dev', 'github-actions[bot]', 'a-b', 'octo_corp', '0'])('%s', login => {
    expect(isLogin(login)).toBe(true);
  });
  it.each(['', 'a b', '[bot]', '-a', 'a\n', 'a[bot]x', '@a', 'a'.repeat(200)])('not %j', login => {
    expect(isLogin(login)).toBe(false);
  });
});

describe('graphqlAddress', () => {
  it.each([
    ['https://api.github.com', 'https://api.github.com/graphql'],
    ['https://api.github.com/', 'https://api.github.com/graphql'],
    ['https://ghe.example.org/api/v3', 'https://ghe.example.org/api/graphql'],
    ['https://ghe.example.org/api/v3/', 'https://ghe.example.org/api/graphql'],
    ['https://api.octocorp.ghe.com', 'https://api.octocorp.ghe.com/graphql'],
    ['http://127.0.0.1:7/api/v3', 'http://127.0.0.1:7/api/graphql']
  ])('%s has it at %s', (api, expected) => {
    expect(graphqlAddress(api)).toBe(expected);
  });
});

describe('treeOrder', () => {
  const file = (path: string) => ({
    path,
    content: { mode: '100644' as const, id: '1'.repeat(40), bytes: 1 }
  });
  const gone = (path: string) => ({ path, content: null });
  const paths = (entries: readonly { path: string }[]) => entries.map(entry => entry.path);
  it.each([
    ['plain', [gone('a'), file('b')], [], ['b', 'a']],
    ['a directory becomes a file', [gone('a/b'), gone('a/c/d'), file('a')], ['a/b', 'a/c/d'], ['a']],
    ['a file becomes a directory', [gone('a'), file('a/b/c')], ['a'], ['a/b/c']],
    ['names that only begin alike', [gone('a-b'), gone('ab/c'), file('a')], [], ['a', 'a-b', 'ab/c']]
  ] as const)('%s', (_, entries, before, rest) => {
    const order = treeOrder(entries);
    expect([paths(order.before), paths(order.rest)]).toEqual([before, rest]);
  });

  it('loses nothing', () => {
    const path = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
      .map(parts => parts.join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(path, fc.boolean()), { selector: ([name]) => name }), given => {
        const entries = given.map(([name, isFile]) => (isFile ? file(name) : gone(name)));
        const { before, rest } = treeOrder(entries);
        expect([...before, ...rest].map(entry => entry.path).sort()).toEqual(paths(entries).sort());
      })
    );
  });
});

describe('asText', () => {
  it.each([
    ['text', Buffer.from('ä\r\n€😀'), 'ä\r\n€😀'],
    ['a byte order mark', Buffer.from('\ufeffx'), '\ufeffx'],
    ['Latin-1', Buffer.from([0xe4]), null],
    ['half a character', Buffer.from([0xe2, 0x82]), null],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80]), null],
    ['a NUL', Buffer.from('a\0b'), null]
  ])('%s', (_, bytes, expected) => {
    expect(asText(bytes)).toBe(expected);
  });

  it('gives the very bytes, or nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        const text = asText(bytes);
        expect(text === null || Buffer.from(text).equals(bytes)).toBe(true);
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
