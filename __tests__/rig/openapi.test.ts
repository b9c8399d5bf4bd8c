/** The forge's answers against GitHub's published description: every operation once, and the judge itself. */
import { generateKeyPairSync, createSign } from 'node:crypto';
import { join } from 'node:path';
import { ROUTE_NAMES } from './forge-api.js';
import { apiClient } from './forge-client.js';
import { startForge, type Forge, type ForgeRepository } from './forge.js';
import { described } from './openapi.js';

const PUBLISHED = described(join(import.meta.dirname, 'openapi.generated.json'));
const KEYS = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ALL = {
  contents: 'write',
  pull_requests: 'write',
  checks: 'write',
  actions: 'read',
  issues: 'write'
} as const;

let forge: Forge;
let repo: ForgeRepository;

beforeEach(async () => {
  forge = await startForge();
  repo = forge.repository('acme', 'app');
  repo.commitFiles('main', { 'a.txt': 'a\n', 'b.txt': 'b\n' });
  repo.commitFiles('work', { 'a.txt': 'b\n', 'b.txt': null, c: 'c\n' });
  forge.token('bot', { login: 'github-actions[bot]', permissions: { ...ALL, members: 'read' } });
  forge.token('person', { login: 'octocat', permissions: ALL });
  forge.user('octocat');
  forge.team('core');
});

afterEach(() => forge.close());

/** The names of parameters are nobody's business. */
function shape(name: string): string {
  return name.replaceAll(/:\w+|\*\w+|\{\w+\}/g, '?');
}

function jwt(): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256' })}.${part({ iat: now - 9, exp: now + 99, iss: 7 })}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(KEYS.privateKey).toString('base64url')}`;
}

it('describes every route of the forge, and the forge has every operation that was cut out', () => {
  expect([...new Set(ROUTE_NAMES.map(shape))].sort()).toEqual(PUBLISHED.operations.map(shape).sort());
});

type Step = [operation: string, path: string, body?: unknown, token?: string];

/** Every operation with an answer of 2xx or 302, in an order that works. */
function tour(main: string, artifact: number, installation: number): Step[] {
  const pull = { title: 'T', head: 'work', base: 'main', body: null };
  const tree = { base_tree: main, tree: [{ path: 'd', mode: '100644', type: 'blob', content: 'd' }] };
  return [
    ['GET /rate_limit', '/rate_limit'],
    ['GET /user', '/user', undefined, 'person'],
    [
      'POST /app/installations/?/access_tokens',
      `/app/installations/${installation}/access_tokens`,
      { repositories: ['app'] },
      jwt()
    ],
    ['GET /repos/?/?/installation', '/installation', undefined, jwt()],
    ['GET /repos/?/?', ''],
    ['POST /repos/?/?/issues', '/issues', { title: 'An issue' }],
    ['POST /repos/?/?/pulls', '/pulls', pull],
    ['GET /repos/?/?/pulls', '/pulls'],
    ['GET /repos/?/?/pulls/?', '/pulls/2'],
    ['PATCH /repos/?/?/pulls/?', '/pulls/2', { title: 'U' }],
    ['POST /repos/?/?/issues/?/labels', '/issues/2/labels', { labels: ['l'] }],
    [
      'POST /repos/?/?/pulls/?/requested_reviewers',
      '/pulls/2/requested_reviewers',
      { reviewers: ['octocat'], team_reviewers: ['core'] }
    ],
    ['GET /repos/?/?/issues/?/labels', '/issues/2/labels'],
    ['POST /repos/?/?/issues/?/assignees', '/issues/2/assignees', { assignees: ['octocat'] }],
    ['PATCH /repos/?/?/issues/?', '/issues/2', { milestone: 1 }],
    ['PATCH /repos/?/?/issues/?', '/issues/2', { labels: [], assignees: [], milestone: null }],
    // After something of every kind became of it.
    ['GET /repos/?/?/issues/?/events', '/issues/2/events'],
    ['GET /repos/?/?/issues/?', '/issues/2'],
    ['GET /repos/?/?/pulls', '/pulls?state=all'],
    ['POST /repos/?/?/check-runs', '/check-runs', { name: 'c', head_sha: main }],
    [
      'PATCH /repos/?/?/check-runs/?',
      '/check-runs/CHECK',
      { conclusion: 'success', output: { title: 't', summary: 's' } }
    ],
    ['GET /repos/?/?/check-runs/?', '/check-runs/CHECK'],
    ['GET /repos/?/?/commits/?/check-runs', '/commits/main/check-runs'],
    ['GET /repos/?/?/commits/?', '/commits/work'],
    ['GET /repos/?/?/compare/?', '/compare/main...work'],
    ['GET /repos/?/?/branches', '/branches'],
    ['GET /repos/?/?/branches/?', '/branches/work'],
    ['POST /repos/?/?/git/blobs', '/git/blobs', { content: 'd' }],
    ['GET /repos/?/?/git/blobs/?', `/git/blobs/${repo.git('rev-parse', `${main}:a.txt`).trim()}`],
    ['POST /repos/?/?/git/trees', '/git/trees', tree],
    ['GET /repos/?/?/git/trees/?', '/git/trees/work?recursive=1'],
    [
      'POST /repos/?/?/git/commits',
      '/git/commits',
      { message: 'm', tree: repo.git('rev-parse', `${main}^{tree}`).trim(), parents: [main] }
    ],
    ['GET /repos/?/?/git/commits/?', `/git/commits/${main}`],
    ['POST /repos/?/?/git/refs', '/git/refs', { ref: 'refs/heads/new', sha: main }],
    ['GET /repos/?/?/git/ref/?', '/git/ref/heads/new'],
    ['GET /repos/?/?/git/matching-refs/?', '/git/matching-refs/heads'],
    ['PATCH /repos/?/?/git/refs/?', '/git/refs/heads/new', { sha: repo.tip('work') }],
    ['DELETE /repos/?/?/git/refs/?', '/git/refs/heads/new'],
    ['GET /repos/?/?/actions/artifacts', '/actions/artifacts'],
    ['GET /repos/?/?/actions/artifacts/?', `/actions/artifacts/${artifact}`],
    ['GET /repos/?/?/actions/artifacts/?/?', `/actions/artifacts/${artifact}/zip`],
    ['GET /repos/?/?/actions/runs/?', '/actions/runs/5'],
    ['GET /repos/?/?/actions/runs/?/artifacts', '/actions/runs/5/artifacts'],
    ['DELETE /installation/token', '/installation/token', undefined, 'bot']
  ];
}

it('answers every operation as it is described', async () => {
  repo.milestones.set(1, 'v1');
  const publicKey = KEYS.publicKey.export({ type: 'spki', format: 'pem' }) as string;
  const app = forge.app({
    id: 7,
    slug: 'x',
    publicKey,
    installations: [{ owner: 'acme', permissions: ALL }]
  });
  const main = repo.tip('main') ?? '';
  const run = {
    id: 5,
    attempt: 1,
    headSha: main,
    headBranch: 'main',
    event: 'push',
    path: '.github/workflows/ci.yml'
  };
  const artifact = repo.addArtifact({ name: 'evidence', archive: Buffer.from('PK'), run });
  const seen = new Set<string>();
  for (const [operation, path, body, token = 'bot'] of tour(
    main,
    artifact.id,
    app.installations[0]?.id ?? 0
  )) {
    const isRepository = operation.includes('/repos/');
    const real = path.replace('CHECK', `${repo.checkRuns[0]?.id}`);
    const answer = await apiClient(forge.apiUrl, token)(
      operation.split(' ')[0] ?? '',
      isRepository ? `/repos/acme/app${real}` : real,
      body
    );
    expect([operation, answer.status < 300, answer.body]).toEqual([operation, true, answer.body]);
    seen.add(operation);
  }
  expect([...seen].sort()).toEqual(PUBLISHED.operations.map(shape).sort());
  expect(forge.violations).toEqual([]);
});

it('notices an answer that is not as described, and says so when it is closed', async () => {
  const own = await startForge();
  const broken = own.repository('acme', 'broken');
  broken.commitFiles('main', { a: 'a' });
  broken.openIssue('An issue');
  broken.milestones.set(1, 7 as unknown as string);
  own.token('bot', { login: 'x[bot]', permissions: ALL });
  await apiClient(own.apiUrl, 'bot')('PATCH', '/repos/acme/broken/issues/1', { milestone: 1 });
  const found = 'PATCH /repos/{owner}/{repo}/issues/{issue_number} 200: /milestone/title must be string';
  expect(own.violations).toContain(found);
  await expect(own.close()).rejects.toThrow(found);
});

describe('the judge', () => {
  const label = {
    id: 1,
    node_id: 'x',
    url: 'https://a/b',
    name: 'l',
    description: null,
    color: 'f',
    default: false
  };
  const labels = '/repos/o/r/issues/1/labels';

  it.each<[string, string, string, number, unknown, string | null]>([
    ['takes what is described', 'GET', labels, 200, [label], null],
    ['takes a path with slashes', 'GET', '/repos/o/r/git/matching-refs/heads/a/b', 200, [], null],
    [
      'misses a member',
      'GET',
      labels,
      200,
      [{ ...label, name: undefined }],
      "must have required property 'name'"
    ],
    ['misses a null', 'GET', labels, 200, [{ ...label, name: null }], '/0/name must be string'],
    [
      'reads addresses',
      'GET',
      labels,
      200,
      [{ ...label, url: 'no address' }],
      '/0/url must match format "uri"'
    ],
    ['wants a described status', 'GET', labels, 202, [label], 'the status is not described'],
    ['wants a described path', 'GET', '/repos/o/r/nothing', 200, {}, 'is not described'],
    [
      'wants no body where there is none',
      'DELETE',
      '/repos/o/r/git/refs/heads/x',
      204,
      {},
      'a body where none is described'
    ],
    [
      'takes refusals without a description',
      'GET',
      labels,
      401,
      { message: 'Requires authentication' },
      null
    ],
    ['wants refusals to be refusals', 'GET', labels, 401, { message: 7 }, '/message must be string'],
    ['takes refusals of unknown paths', 'GET', '/nothing', 404, { message: 'Not Found' }, null]
  ])('%s', (_name, method, path, status, body, text) => {
    const found = PUBLISHED.violations(method, path, status, JSON.parse(JSON.stringify(body)));
    expect(found).toEqual(text === null ? [] : [expect.stringContaining(text)]);
  });
});
