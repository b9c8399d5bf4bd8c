/** The forge over git and HTTP, with real git: who may read and push, what is recorded, faults, and the end. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { request } from 'node:http';
import { PassThrough } from 'node:stream';
import { put } from './forge-backend.js';
import { apiClient } from './forge-client.js';
import { ALL, BOT, startWorld, type World } from './forge-world.js';

let world: World;
let forge: World['forge'];
let repo: World['repo'];
let client: World['client'];
let api: World['api'];
let url: World['url'];
let clone: World['clone'];
let feature: World['feature'];

beforeEach(async () => {
  world = await startWorld();
  ({ forge, repo, client, api, url, clone, feature } = world);
});

afterEach(() => world.end());

describe('reading by git', () => {
  it('serves a public repository to anybody, with and without .git', async () => {
    const dir = await clone();
    expect(await client.must(dir, ['rev-parse', 'HEAD'])).toBe(repo.tip('main'));
    expect(await client.must(dir, ['ls-remote', `${url}.git`, 'HEAD'])).toContain(repo.tip('main'));
    expect(forge.gitRequests.map(r => [r.method, r.path, r.status, r.login])).toContainEqual([
      'GET',
      '/acme/app/info/refs',
      200,
      null
    ]);
    expect(forge.requests).toEqual([]);
  });

  it('gives shallow and partial clones, and any commit by its id', async () => {
    const first = repo.tip('main') ?? '';
    repo.commitFiles('main', { 'c.txt': 'three\n' });
    const dir = await clone(undefined, '--depth=1');
    expect(await client.must(dir, ['rev-list', '--count', 'HEAD'])).toBe('1');
    await client.must(dir, ['fetch', '--quiet', '--depth=1', 'origin', first]);
    expect(await client.must(dir, ['rev-parse', 'FETCH_HEAD'])).toBe(first);
    const partial = await clone(undefined, '--filter=blob:none', '--no-checkout');
    expect(await client.must(partial, ['rev-list', '--objects', '--missing=print', 'HEAD'])).toMatch(/^\?/m);
  });

  it.each([
    ['a wrong token', 'wrong', ['could not read Username']],
    ['no token', undefined, ['could not read Username']],
    ['a token for another repository', 'elsewhere', ['Repository not found.']],
    ['a token without contents', 'blind', ['Write access to repository not granted.', '403']]
  ])('refuses a private repository to %s', async (_name, token, texts) => {
    forge.repository('acme', 'secret', { private: true }).commitFiles('main', { x: 'x' });
    forge.token('elsewhere', { login: BOT, permissions: ALL, repositories: ['acme/app'] });
    forge.token('blind', { login: BOT, permissions: { 'pull-requests': 'write' } });
    const remote = `${forge.serverUrl}/acme/secret`;
    const result = await client.git(client.directory(), ['ls-remote', remote], token);
    expect(result.code).not.toBe(0);
    for (const text of texts) expect(result.text).toContain(text);
    expect((await client.git(client.directory(), ['ls-remote', remote], 'reader')).code).toBe(0);
  });

  it('says what is wrong with a token that stands in the address', async () => {
    const { port } = new URL(forge.serverUrl);
    const at = (token: string) => `http://x-access-token:${token}@github.localhost:${port}/acme/secret`;
    forge.repository('acme', 'secret', { private: true }).commitFiles('main', { x: 'x' });
    const wrong = await client.git(client.directory(), ['ls-remote', at('wrong')]);
    expect(wrong.text).toContain(
      'remote: Invalid username or token. Password authentication is not supported'
    );
    expect(wrong.text).toContain('fatal: Authentication failed for');
    expect((await client.git(client.directory(), ['ls-remote', at('good')])).code).toBe(0);
  });

  it('stands in for github.com where git is told so', async () => {
    const instead = `url.${forge.serverUrl}/.insteadOf=https://github.com/`;
    const read = ['-c', instead, 'ls-remote', 'https://github.com/acme/app', 'HEAD'];
    expect(await client.must(client.directory(), read)).toContain(repo.tip('main'));
  });

  it('waits for slow readers, without a listener left for every part', async () => {
    const slow = new PassThrough({ highWaterMark: 1 });
    const before = ['drain', 'close', 'error'].map(name => slow.listenerCount(name));
    let seen = 0;
    slow.on('data', (part: Buffer) => (seen += part.length));
    for (let at = 0; at < 50; at += 1) await put(slow, Buffer.alloc(10));
    expect(seen).toBe(500);
    expect(['drain', 'close', 'error'].map(name => slow.listenerCount(name))).toEqual(before);
    slow.destroy();
    await put(slow, Buffer.alloc(10));
  });

  it('says "not found" of a repository that is not there, and has no web pages', async () => {
    const missing = await client.git(
      client.directory(),
      ['ls-remote', `${forge.serverUrl}/acme/none`],
      'good'
    );
    expect(missing.text).toContain('Repository not found.');
    const port = new URL(forge.apiUrl).port;
    const page = await client.git(
      client.directory(),
      ['ls-remote', `http://github.localhost:${port}/acme`],
      'good'
    );
    expect(page.text).toContain('not found');
  });
});

describe('pushing by git', () => {
  async function worked(): Promise<{ dir: string; commit: string }> {
    const dir = await clone();
    return { dir, commit: await client.commit(dir, { 'a.txt': 'mine\n' }) };
  }

  it('takes a push, with push options too', async () => {
    const { dir, commit } = await worked();
    await client.must(dir, ['push', '--quiet', 'origin', 'HEAD:refs/heads/mine'], 'good');
    await client.must(dir, ['push', '--quiet', '-o', 'ci.skip', 'origin', 'HEAD:refs/heads/other'], 'good');
    expect([repo.tip('mine'), repo.tip('other')]).toEqual([commit, commit]);
    expect(forge.gitRequests.at(-1)).toMatchObject({
      path: '/acme/app/git-receive-pack',
      status: 200,
      login: BOT
    });
  });

  it('wants a token that may write', async () => {
    const { dir } = await worked();
    const push = (token?: string) => client.git(dir, ['push', 'origin', 'HEAD:refs/heads/mine'], token);
    const denied = await push('reader');
    expect(denied.text).toContain(`remote: Permission to acme/app.git denied to ${BOT}.`);
    expect(denied.text).toContain('The requested URL returned error: 403');
    expect((await push()).text).toContain('could not read Username');
    expect((await push('wrong')).text).toContain('could not read Username');
    expect(repo.tip('mine')).toBeNull();
  });

  it('refuses what is no fast forward, and a lease that is stale', async () => {
    const { dir, commit } = await worked();
    const seen = repo.tip('main') ?? '';
    const theirs = repo.commitFiles('main', { 'a.txt': 'theirs\n' });
    expect((await client.git(dir, ['push', 'origin', 'HEAD:main'], 'good')).text).toMatch(
      /rejected.*fetch first/
    );
    const lease = (old: string) =>
      client.git(dir, ['push', `--force-with-lease=refs/heads/main:${old}`, 'origin', 'HEAD:main'], 'good');
    expect((await lease(seen)).text).toContain('stale info');
    expect(repo.tip('main')).toBe(theirs);
    expect((await lease(theirs)).code).toBe(0);
    expect(repo.tip('main')).toBe(commit);
  });

  it('lets one of two pushes at once win', async () => {
    const seen = feature('shared');
    const dirs = await Promise.all([clone(), clone()]);
    for (const [at, dir] of dirs.entries()) await client.commit(dir, { 'a.txt': `${at}\n` });
    const lease = `--force-with-lease=refs/heads/shared:${seen}`;
    const results = await Promise.all(
      dirs.map(dir => client.git(dir, ['push', lease, 'origin', 'HEAD:refs/heads/shared'], 'good'))
    );
    expect(results.map(result => result.code === 0).sort()).toEqual([false, true]);
  });

  it('refuses workflow files to a token that may not push them, and known ones to nobody', async () => {
    const { dir } = await worked();
    const push = (token: string, branch = 'mine') =>
      client.git(dir, ['push', 'origin', `HEAD:refs/heads/${branch}`], token);
    await client.commit(dir, { '.github/workflows/ci.yml': 'on: push\n' });
    const reason =
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission';
    expect((await push('good')).text).toContain(`! [remote rejected] HEAD -> mine (${reason})`);
    expect(repo.tip('mine')).toBeNull();
    forge.token('flows', { login: BOT, permissions: ALL, mayPushWorkflows: true });
    expect((await push('flows')).code).toBe(0);
    await client.commit(dir, { 'a.txt': 'more\n' });
    expect((await push('good')).code).toBe(0);
  });

  it("refuses by rulesets, protection and size in GitHub's words", async () => {
    const { dir } = await worked();
    const push = (branch: string) => client.git(dir, ['push', 'origin', `HEAD:refs/heads/${branch}`], 'good');
    repo.settings.rulesets.push({
      branches: /^ruled\//,
      violations: ['Commits must have verified signatures.']
    });
    repo.settings.protectedBranches.add('main');
    const ruled = await push('ruled/x');
    expect(ruled.text).toContain(
      'remote: error: GH013: Repository rule violations found for refs/heads/ruled/x.'
    );
    expect(ruled.text).toContain('remote: - Commits must have verified signatures.');
    expect(ruled.text).toContain('(push declined due to repository rule violations)');
    const guarded = await push('main');
    expect(guarded.text).toContain(
      'remote: error: GH006: Protected branch update failed for refs/heads/main.'
    );
    expect(guarded.text).toContain('(protected branch hook declined)');
    repo.settings.maxFileBytes = 1 << 20;
    await client.commit(dir, { 'big.bin': 'x'.repeat((1 << 20) + 1) });
    const big = await push('big');
    expect(big.text).toContain('remote: error: GH001: Large files detected.');
    expect(big.text).toContain("File big.bin is 1.00 MB; this exceeds GitHub's file size limit of 1.00 MB");
    repo.settings.rulesets.length = 0;
    repo.settings.maxFileBytes = 100 << 20;
    expect((await push('big')).code).toBe(0);
  });

  it('keeps the default branch and refs/pull from pushes', async () => {
    const { dir } = await worked();
    const gone = await client.git(dir, ['push', 'origin', ':main'], 'good');
    expect(gone.text).toContain('refusing to delete the current branch: refs/heads/main');
    const hidden = await client.git(dir, ['push', 'origin', 'HEAD:refs/pull/9/head'], 'good');
    expect(hidden.text).toContain('deny updating a hidden ref');
  });
});

describe('the record, faults and the end', () => {
  it('keeps every request in order, also under the Enterprise address', async () => {
    await api('GET', '/api/v3/repos/acme/app?x=1');
    await apiClient(forge.apiUrl, 'wrong')('POST', '/repos/acme/app/pulls', { a: 1 });
    await apiClient(forge.apiUrl)('GET', '/rate_limit');
    expect(forge.requests).toEqual([
      { method: 'GET', path: '/repos/acme/app', query: { x: '1' }, status: 200, login: BOT, body: null },
      { method: 'POST', path: '/repos/acme/app/pulls', query: {}, status: 401, login: null, body: { a: 1 } },
      { method: 'GET', path: '/rate_limit', query: {}, status: 200, login: null, body: null }
    ]);
  });

  it.each([
    ['GET', '/repos/acme/app/releases'],
    ['PUT', '/repos/acme/app/pulls/1/merge'],
    ['DELETE', '/repos/acme/app'],
    ['GET', '/users/octocat'],
    ['GET', '/']
  ])('answers 501 to what it does not know: %s %s', async (method, path) => {
    const answer = await api(method, path);
    expect([answer.status, answer.body.message]).toEqual([
      501,
      `The forge rig does not know ${method} ${path}`
    ]);
  });

  it('answers a fault as often as planned', async () => {
    const limited = {
      status: 403,
      headers: { 'retry-after': '1' },
      body: { message: 'secondary rate limit' }
    };
    forge.fault({ method: 'GET', path: /\/pulls$/ }, limited, 2);
    const statuses = [];
    for (let at = 0; at < 3; at += 1) statuses.push((await api('GET', '/repos/acme/app/pulls')).status);
    expect(statuses).toEqual([403, 403, 200]);
    forge.fault({ path: /app$/ }, { status: 502, body: '<html>Bad gateway</html>' });
    const page = await api('GET', '/repos/acme/app');
    expect([page.status, page.body]).toEqual([502, '<html>Bad gateway</html>']);
  });

  it('destroys connections before and after it acted', async () => {
    feature();
    const wish = { title: 'T', head: 'feature', base: 'main' };
    forge.fault({ method: 'POST' }, { destroy: true });
    await expect(api('POST', '/repos/acme/app/pulls', wish)).rejects.toThrow();
    expect(repo.pulls).toHaveLength(0);
    forge.fault({ method: 'POST' }, { destroy: true, after: true });
    await expect(api('POST', '/repos/acme/app/pulls', wish)).rejects.toThrow();
    expect(repo.pulls).toHaveLength(1);
    expect(forge.requests.map(request => request.status)).toEqual([0, 0]);
  });

  it('does the same to pushes, and lets others act meanwhile', async () => {
    const dir = await clone();
    const commit = await client.commit(dir, { 'a.txt': 'mine\n' });
    const push = (branch: string) => client.git(dir, ['push', 'origin', `HEAD:refs/heads/${branch}`], 'good');
    const post = { git: true, method: 'POST', path: /git-receive-pack$/ };
    forge.fault(post, { destroy: true, after: true });
    expect((await push('kept')).code).not.toBe(0);
    expect(repo.tip('kept')).toBe(commit);
    forge.fault(post, { status: 503 });
    expect((await push('lost')).text).toContain('503');
    expect(repo.tip('lost')).toBeNull();
    forge.fault(post, { meanwhile: () => void repo.commitFiles('raced', { 'a.txt': 'first\n' }) });
    expect((await push('raced')).text).toContain('[remote rejected]');
  });

  it('ends everything when it is closed in the middle of a push', async () => {
    const dir = await clone();
    await client.commit(dir, { 'a.txt': 'mine\n' });
    let reached = () => {};
    const inside = new Promise<void>(resolve => (reached = resolve));
    const hang = new Promise<void>(() => {});
    forge.fault(
      { git: true, method: 'POST' },
      {
        meanwhile: () => {
          reached();
          return hang;
        }
      }
    );
    const pushing = client.git(dir, ['push', 'origin', 'HEAD:refs/heads/x'], 'good');
    await inside;
    const { path } = repo;
    await forge.close();
    expect((await pushing).code).not.toBe(0);
    expect(existsSync(path)).toBe(false);
    await expect(api('GET', '/rate_limit')).rejects.toThrow();
  });

  it('leaves no process of git behind', async () => {
    const post = request(`${forge.apiUrl}/acme/app/git-upload-pack`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-git-upload-pack-request', 'content-length': '1000' }
    });
    const ended = new Promise(resolve => post.on('error', resolve));
    post.write('0011');
    while (children().length === 0) await new Promise(resolve => setImmediate(resolve));
    await forge.close();
    expect(children()).toEqual([]);
    await ended;
  });
});

/** Command lines of the processes that this one started and that still live. */
function children(): string[] {
  return readdirSync('/proc').flatMap(name => {
    try {
      const stat = /^\d+ \((.*)\) (\S) (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'latin1'));
      const isMine = stat?.[3] === `${process.pid}` && stat[2] !== 'Z';
      return isMine && stat[1]?.startsWith('git') === true ? [stat[1]] : [];
    } catch {
      return [];
    }
  });
}
