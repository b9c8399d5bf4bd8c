/** Apps of the forge: JSON web tokens that are really verified, and tokens that can do what they were asked for. */
import { createSign, generateKeyPairSync } from 'node:crypto';
import { apiClient, gitClient, type ApiResult } from './forge-client.js';
import { startForge, type Forge, type ForgeApp, type ForgeRepository } from './forge.js';

function keyPair() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
  });
}

const KEY = keyPair();
const OTHER = keyPair();

let forge: Forge;
let repo: ForgeRepository;
let app: ForgeApp;

beforeEach(async () => {
  forge = await startForge();
  repo = forge.repository('acme', 'app', { private: true });
  repo.commitFiles('main', { a: 'a\n' });
  repo.commitFiles('work', { a: 'b\n' });
  forge.repository('acme', 'lib', { private: true }).commitFiles('main', { a: 'a\n' });
  forge.repository('other', 'site').commitFiles('main', { a: 'a\n' });
  app = forge.app({
    id: 7,
    slug: 'codex-bot',
    clientId: 'Iv1.codex',
    publicKey: KEY.publicKey,
    installations: [
      { owner: 'acme', permissions: { contents: 'write', 'pull-requests': 'write', checks: 'read' } },
      { owner: 'other', repositories: ['site'], permissions: { contents: 'read' } }
    ]
  });
});

afterEach(() => forge.close());

type Claims = Record<string, unknown>;

function jwt(change: Claims = {}, key = KEY.privateKey, head: object = { alg: 'RS256', typ: 'JWT' }): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part(head)}.${part({ iat: now - 60, exp: now + 540, iss: 7, ...change })}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key).toString('base64url')}`;
}

function ask(token: string, path: string, method = 'GET', body?: unknown): Promise<ApiResult> {
  return apiClient(forge.apiUrl, token)(method, path, body);
}

function mint(wish: object = {}, at = 0): Promise<ApiResult> {
  return ask(jwt(), `/app/installations/${app.installations[at]?.id}/access_tokens`, 'POST', wish);
}

const HERE = '/repos/acme/app/installation';

describe('a JSON web token', () => {
  it.each<[string, Claims]>([
    ['the number of the app', { iss: 7 }],
    ['the number as text', { iss: '7' }],
    ['the client id', { iss: 'Iv1.codex' }]
  ])('is taken with %s as issuer', async (_name, claims) => {
    const found = await ask(jwt(claims), HERE);
    expect([found.status, found.body.id, found.body.app_slug]).toEqual([
      200,
      app.installations[0]?.id,
      'codex-bot'
    ]);
    expect(found.body.permissions).toMatchObject({ pull_requests: 'write', metadata: 'read' });
  });

  const now = () => Math.floor(Date.now() / 1000);
  it.each<[string, () => string, number, string]>([
    ['that is none', () => 'ghs_x', 401, 'A JSON web token could not be decoded'],
    ['with another key', () => jwt({}, OTHER.privateKey), 401, 'A JSON web token could not be decoded'],
    ['with algorithm none', () => jwt({}, KEY.privateKey, { alg: 'none' }), 401, 'could not be decoded'],
    ['for longer than ten minutes', () => jwt({ exp: now() + 660 }), 401, "('exp') is too far in the future"],
    ['that is over', () => jwt({ exp: now() - 1 }), 401, "('exp') must be a numeric value"],
    ['without an end', () => jwt({ exp: undefined }), 401, "('exp') must be a numeric value"],
    ['made in the future', () => jwt({ iat: now() + 60 }), 401, "'Issued at' claim ('iat') must be"],
    ['without an issuer', () => jwt({ iss: undefined }), 401, "'Issuer' claim ('iss')"],
    ['of an unknown app', () => jwt({ iss: 8 }), 404, 'Integration not found']
  ])('%s is refused', async (_name, make, status, message) => {
    const answer = await ask(make(), HERE);
    expect([answer.status, answer.body.message]).toEqual([status, expect.stringContaining(message)]);
  });

  it('is good for nothing but the app, and finds no installation where there is none', async () => {
    expect((await ask(jwt(), '/repos/acme/app')).body.message).toBe('Bad credentials');
    forge.repository('third', 'app').commitFiles('main', { a: 'a' });
    expect((await ask(jwt(), '/repos/third/app/installation')).status).toBe(404);
    expect((await ask(jwt(), '/repos/acme/none/installation')).status).toBe(404);
    expect((await ask(jwt(), '/app/installations/1/access_tokens', 'POST')).status).toBe(404);
  });
});

describe('a token of an installation', () => {
  it('acts as the bot, by API and by git, on what it was asked for alone', async () => {
    const minted = await mint({
      repositories: ['app'],
      permissions: { contents: 'write', pull_requests: 'write' }
    });
    expect(minted.status).toBe(201);
    expect(minted.body).toMatchObject({
      repository_selection: 'selected',
      permissions: { contents: 'write', pull_requests: 'write', metadata: 'read' },
      repositories: [{ full_name: 'acme/app' }]
    });
    const { token } = minted.body;
    const made = await ask(token, '/repos/acme/app/pulls', 'POST', {
      title: 'T',
      head: 'work',
      base: 'main'
    });
    expect(made.body.user).toMatchObject({ login: 'codex-bot[bot]', type: 'Bot' });
    expect((await ask(token, '/repos/acme/lib')).status).toBe(404);
    const runs = { name: 'x', head_sha: repo.tip('main') };
    expect((await ask(token, '/repos/acme/app/check-runs', 'POST', runs)).status).toBe(403);
    const client = gitClient();
    const list = await client.git(client.directory(), ['ls-remote', `${forge.serverUrl}/acme/app`], token);
    client.remove();
    expect(list.text).toContain('refs/heads/work');
    expect(forge.gitRequests.at(-1)?.login).toBe('codex-bot[bot]');
  });

  it('has all that the installation has unless it asks for less', async () => {
    const all = (await mint()).body;
    expect(all).toMatchObject({ repository_selection: 'all', permissions: { checks: 'read' } });
    expect((await ask(all.token, '/repos/acme/lib')).status).toBe(200);
    expect((await ask(all.token, '/repos/other/site/git/refs', 'POST', {})).status).toBe(403);
    const second = (await mint({}, 1)).body;
    expect(second.repository_selection).toBe('selected');
    const lib = forge.repository('acme', 'third', { private: true });
    const byId = (await mint({ repository_ids: [lib.id] })).body;
    expect((await ask(byId.token, '/repos/acme/third')).status).toBe(200);
    expect((await ask(byId.token, '/repos/acme/app')).status).toBe(404);
  });

  it.each([
    [
      'a level that it does not have',
      { permissions: { checks: 'write' } },
      'permissions requested are not granted'
    ],
    [
      'a permission that it does not have',
      { permissions: { actions: 'read' } },
      'permissions requested are not'
    ],
    [
      'a level that there is not',
      { permissions: { contents: 'all' } },
      'permissions requested are not granted'
    ],
    ['a repository elsewhere', { repositories: ['site'] }, 'at least one repository that does not exist'],
    ['a list that is none', { repositories: 'app' }, 'wrong type']
  ])('cannot ask for %s', async (_name, wish, message) => {
    const answer = await mint(wish);
    expect([answer.status, answer.body.message]).toEqual([422, expect.stringContaining(message)]);
  });

  it('is dead once it was revoked, which is for bots alone', async () => {
    const { token } = (await mint()).body;
    expect((await ask(token, '/repos/acme/app')).status).toBe(200);
    expect((await ask(token, '/installation/token', 'DELETE')).status).toBe(204);
    expect((await ask(token, '/repos/acme/app')).body.message).toBe('Bad credentials');
    forge.token('person', { login: 'octocat', permissions: {} });
    expect((await ask('person', '/installation/token', 'DELETE')).status).toBe(403);
    expect((await apiClient(forge.apiUrl)('DELETE', '/installation/token')).status).toBe(401);
  });

  it('has no account of its own, which a person has', async () => {
    forge.token('person', { login: 'octocat', permissions: {} });
    const { token } = (await mint()).body;
    const bot = await ask(token, '/user');
    expect([bot.status, bot.body.message]).toEqual([403, 'Resource not accessible by integration']);
    expect((await ask('person', '/user')).body).toMatchObject({ login: 'octocat', type: 'User' });
    expect((await apiClient(forge.apiUrl)('GET', '/user')).body.message).toBe('Requires authentication');
    const viewer = { query: 'query { viewer { login } }' };
    expect((await ask(token, '/graphql', 'POST', viewer)).body.data.viewer.login).toBe('codex-bot[bot]');
  });
});
