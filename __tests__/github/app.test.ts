/** Tokens of apps: minted with a signature that the forge really verifies, narrowed, ended; and keys of every shape. */
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { appJwt, readAppKey } from '../../src/github/app-key.js';
import { mintAppToken, type AppTokenWish } from '../../src/github/index.js';
import { contents, failure, githubWorld, listen, PACE, type GitHubWorld } from './world.js';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PKCS8 = String(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
const PKCS1 = String(pair.privateKey.export({ type: 'pkcs1', format: 'pem' }));
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const OTHER = String(other.privateKey.export({ type: 'pkcs1', format: 'pem' }));
const WRITE = { contents: 'write', pull_requests: 'write' } as const;

let world: GitHubWorld;
let name: string;

beforeAll(async () => {
  world = await githubWorld();
  world.forge.app({
    id: 77,
    slug: 'codex-bot',
    clientId: 'Iv23liABCDEFGHIJKLMN',
    publicKey: String(pair.publicKey.export({ type: 'spki', format: 'pem' })),
    installations: [{ owner: 'acme', permissions: { ...WRITE, checks: 'write' } }]
  });
  world.forge.repository('elsewhere', 'site');
});

afterAll(() => world.close());

beforeEach(() => {
  ({ name } = world.next());
});

function wish(more: Partial<AppTokenWish> = {}): AppTokenWish {
  const { apiUrl, note, program } = world.access();
  const signal = new AbortController().signal;
  return {
    apiUrl,
    appId: '77',
    privateKey: PKCS1,
    owner: 'acme',
    name,
    permissions: WRITE,
    program,
    note,
    signal,
    ...more
  };
}

function mint(more: Partial<AppTokenWish> = {}) {
  return mintAppToken(wish(more), PACE);
}

/** Whatever failed: neither the key nor anything that it signed is anywhere. */
async function refused(more: Partial<AppTokenWish>) {
  const shown = await failure(mint(more), world.notes);
  for (const line of [...PKCS1.split('\n'), ...OTHER.split('\n')].filter(text => text.length > 40))
    expect(shown.text).not.toContain(line);
  expect(shown.text).not.toMatch(/eyJ[\w-]{10,}/);
  return shown;
}

describe('the token of an app', () => {
  it.each([
    ['PKCS#1', PKCS1],
    ['PKCS#8', PKCS8],
    ['\\n written out', PKCS1.trim().replaceAll('\n', '\\n')],
    ['\\r\\n', PKCS8.replaceAll('\n', '\r\n')],
    ['one line with spaces', PKCS1.replaceAll('\n', ' ')],
    ['base64 of the file', Buffer.from(PKCS8).toString('base64')],
    ['text around it', `\n\n  ${PKCS1}\n\n`]
  ])('is minted with a key as %s', async (_, privateKey) => {
    const before = world.forge.requests.length;
    const app = await mint({ privateKey });
    expect(app).toMatchObject({ slug: 'codex-bot', permissions: { ...WRITE, metadata: 'read' } });
    expect(Date.parse(app.expiresAt)).toBeGreaterThan(Date.now());
    expect(world.forge.requests.length - before).toBe(2);
    expect(world.forge.requests.at(-1)!.body).toEqual({ repositories: [name], permissions: WRITE });
    const github = await world.api({ token: app.token });
    expect(await github.login()).toBe('codex-bot[bot]');
    await app.revoke();
    expect(await failure(github.find('codex/x'))).toMatchObject({ code: 'PR_TOKEN_INVALID' });
    expect(world.notes).toEqual([]);
  });

  it('works with a client ID, and is good for this repository and these permissions alone', async () => {
    const { token } = await mint({ appId: 'Iv23liABCDEFGHIJKLMN' });
    const second = world.forge.repository('acme', `${name}-beside`, { private: true });
    const github = await world.api({ token, name: second.name });
    expect(await failure(github.find('codex/x'))).toMatchObject({ code: 'PR_REPOSITORY_NOT_FOUND' });
    const check = {
      headSha: '1'.repeat(40),
      name: 'x',
      conclusion: 'success',
      title: '',
      summary: ''
    } as const;
    expect(await (await world.api({ token })).createCheck({ ...check, detailsUrl: null })).toMatchObject({
      made: false
    });
  });

  it.each([
    ['nothing', ''],
    ['a word', 'hunter2hunter2'],
    ['a public key', String(pair.publicKey.export({ type: 'spki', format: 'pem' }))],
    ['half a key', PKCS1.slice(0, 900)],
    ['a damaged key', PKCS1.replace(/^(.{200})./s, '$1!')],
    [
      'a key with a password',
      String(pair.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes256', passphrase: 'x' }))
    ],
    [
      'an elliptic key',
      String(
        generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' })
      )
    ],
    [
      'a short key',
      String(
        generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({
          type: 'pkcs1',
          format: 'pem'
        })
      )
    ],
    ['an SSH key', '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----']
  ])('%s is no key, and nothing is sent', async (_, privateKey) => {
    const before = world.forge.requests.length;
    const shown = await refused({ privateKey });
    expect(shown.code).toBe('PR_APP_KEY');
    const inner = privateKey.slice(40, 80);
    if (inner !== '') expect(shown.text).not.toContain(inner);
    expect(world.forge.requests.length).toBe(before);
  });

  it.each([
    ['the key of another app', { privateKey: OTHER }, 'PR_APP_KEY', 'private-key'],
    ['an ID that no app has', { appId: '78' }, 'PR_APP_KEY', 'app-id'],
    ['an ID that is none', { appId: 'a b' }, 'PR_APP_KEY', 'app-id'],
    ['no ID', { appId: '' }, 'PR_APP_KEY', 'app-id'],
    ['another owner', { owner: 'elsewhere', name: 'site' }, 'PR_APP_NOT_INSTALLED', 'Install'],
    ['no repository', { name: 'nowhere' }, 'PR_APP_NOT_INSTALLED', 'Install'],
    [
      'a permission it lacks',
      { permissions: { ...WRITE, workflows: 'write' } },
      'PR_APP_PERMISSION',
      'accept'
    ]
  ] as const)('%s', async (_, more, code, fix) => {
    const shown = await refused(more);
    expect(shown.code).toBe(code);
    const { reasonOf } = await import('../../src/reasons/index.js');
    expect(shown.fix || reasonOf(code)!.fix).toContain(fix);
    if (code === 'PR_APP_PERMISSION') expect(shown.message).toContain('workflows: write');
  });

  it.each([
    [422, 'The permissions requested are not granted to this installation.', 'PR_APP_PERMISSION'],
    [
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
      'PR_APP_NOT_INSTALLED'
    ],
    [403, 'This installation has been suspended', 'PR_APP_NOT_INSTALLED'],
    [
      403,
      'the `acme` organization has an IP allow list enabled, and your IP address is not permitted',
      'PR_ORG_POLICY'
    ],
    [500, 'x', 'PR_API_FAILED']
  ])('%s %j', async (status, message, code) => {
    world.forge.fault({ path: /access_tokens$/ }, { status, body: { message } }, status === 500 ? 4 : 1);
    expect(await refused({})).toMatchObject({ code });
  });

  it('a suspended installation is named as such', async () => {
    const body = { id: 1, app_slug: 'codex-bot', permissions: WRITE, suspended_at: '2026-01-02T03:04:05Z' };
    world.forge.fault({ path: /installation$/ }, { status: 200, body });
    expect(await refused({})).toMatchObject({
      code: 'PR_APP_NOT_INSTALLED',
      fix: expect.stringContaining('Unsuspend')
    });
  });

  it.each([{}, { id: '1' }, { id: 1, app_slug: '../x' }, '<html>', null])(
    '%j is no installation',
    async body => {
      world.forge.fault({ path: /installation$/ }, { status: 200, body });
      expect(await refused({})).toMatchObject({ code: 'PR_API_FAILED' });
    }
  );

  it('ending it never fails the step, not even after a cancellation', async () => {
    const controller = new AbortController();
    const app = await mint({ signal: controller.signal });
    controller.abort();
    await app.revoke();
    expect(await failure((await world.api({ token: app.token })).login())).toMatchObject({
      code: 'PR_TOKEN_INVALID'
    });
    await app.revoke();
    expect(world.notes).toEqual([expect.stringMatching(/could not be ended .* ends by itself at 20/)]);
    expect(world.notes.join('\n')).not.toContain(app.token);
  });
});

describe('the clock', () => {
  it.each([
    ['behind', -3600],
    ['ahead', 3600]
  ])('of a machine that is an hour %s is put right by the server’s', async (_, seconds) => {
    const served: number[] = [];
    const server = await listen((request, response) => {
      const now = Date.now() / 1000 - seconds;
      const claims = claimsOf(request.headers.authorization);
      served.push(claims.exp - now);
      const headers = { 'content-type': 'application/json', date: new Date(now * 1000).toUTCString() };
      const isGood = claims.exp > now && claims.exp <= now + 600 && claims.iat <= now;
      response.writeHead(isGood ? 200 : 401, headers);
      const permissions = WRITE;
      const good = {
        id: 1,
        app_slug: 'codex-bot',
        permissions,
        token: 'ghs_x',
        expires_at: '2030-01-01T00:00:00Z'
      };
      const text = "'Expiration time' claim ('exp') is too far in the future";
      response.end(JSON.stringify(isGood ? good : { message: text }));
    });
    try {
      expect(await mint({ apiUrl: server.url })).toMatchObject({ token: 'ghs_x' });
      expect(served).toHaveLength(3);
      expect(world.notes).toEqual([
        expect.stringMatching(/clock of this machine is 3[56]\d\d s (behind|ahead of)/)
      ]);
      for (const left of served.slice(1)) expect(left).toBeGreaterThan(400);
    } finally {
      await server.close();
    }
  });

  it('a server that refuses a right clock is not asked again and again', async () => {
    let asked = 0;
    const server = await listen((_, response) => {
      asked += 1;
      const date = new Date(Date.now() - asked * 1e6).toUTCString();
      response.writeHead(401, { 'content-type': 'application/json', date });
      response.end('{"message":"A JSON web token could not be decoded"}');
    });
    try {
      expect(await refused({ apiUrl: server.url })).toMatchObject({ code: 'PR_APP_KEY' });
      expect(asked).toBe(2);
    } finally {
      await server.close();
    }
  });
});

function claimsOf(header: string | undefined): { iat: number; exp: number } {
  expect(header).toMatch(/^bearer /i);
  const [, claims = ''] = (header ?? '').split('.');
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iat: number; exp: number };
}

describe('appJwt', () => {
  it('is RS256 over iat, exp and iss, and lives at most ten minutes', () => {
    const jwt = appJwt('77', readAppKey(PKCS8), 1_000_000);
    const [head = '', claims = '', signature = ''] = jwt.split('.');
    const json = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown;
    expect(json(head)).toEqual({ alg: 'RS256', typ: 'JWT' });
    expect(json(claims)).toEqual({ iat: 999_940, exp: 1_000_540, iss: 77 });
    const key = createPublicKey(pair.publicKey.export({ type: 'spki', format: 'pem' }));
    const signed = Buffer.from(`${head}.${claims}`);
    expect(verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(json(appJwt('Iv1.a', readAppKey(PKCS8), 9).split('.')[1]!)).toMatchObject({ iss: 'Iv1.a' });
  });

  it('the check for leaks finds one', () => {
    expect(contents(new Error('x', { cause: { deep: [PKCS1] } }))).toContain(PKCS1.split('\n')[1]);
  });
});
