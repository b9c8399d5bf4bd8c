/** The forge rig against real git and real fetch: every documented error, and the life of a pull request. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { request } from 'node:http';
import { getOctokit } from '@actions/github';
import { apiClient, gitClient, type Api, type GitClient } from './forge-client.js';
import { startForge, type Forge, type ForgeRepository } from './forge.js';

const BOT = 'github-actions[bot]';
const ALL = { contents: 'write', pull_requests: 'write', checks: 'write' } as const;

let forge: Forge;
let repo: ForgeRepository;
let client: GitClient;
let api: Api;
let url: string;

beforeEach(async () => {
  forge = await startForge();
  client = gitClient();
  repo = forge.repository('acme', 'app');
  repo.commitFiles('main', { 'a.txt': 'one\n', 'dir/b.txt': 'two\n' });
  url = `${forge.serverUrl}/acme/app`;
  forge.token('good', { login: BOT, permissions: { ...ALL } });
  forge.token('reader', { login: BOT, permissions: { contents: 'read', pull_requests: 'read' } });
  forge.user('octocat');
  forge.user('stranger', { collaborator: false });
  api = apiClient(forge.apiUrl, 'good');
});

afterEach(async () => {
  await forge.close();
  client.remove();
});

async function clone(token?: string, ...more: string[]): Promise<string> {
  const dir = client.directory();
  await client.must(dir, ['clone', '--quiet', ...more, url, '.'], token);
  return dir;
}

function feature(name = 'feature', content = 'changed\n'): string {
  return repo.commitFiles(name, { 'a.txt': content });
}

async function opened(head = 'feature', more: object = {}) {
  const answer = await api('POST', '/repos/acme/app/pulls', {
    title: 'T',
    body: 'B',
    head,
    base: 'main',
    ...more
  });
  expect(answer.status).toBe(201);
  return answer.body;
}

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

describe('the life of a pull request', () => {
  const only = () => repo.pulls[0];

  it('follows its branch, by API and by git', async () => {
    const sha = feature();
    const body = await opened();
    expect(body).toMatchObject({
      number: 1,
      state: 'open',
      merged: false,
      draft: false,
      user: { login: BOT, type: 'Bot' },
      html_url: `${forge.serverUrl}/acme/app/pull/1`,
      head: { ref: 'feature', sha, label: 'acme:feature', repo: { full_name: 'acme/app' } },
      base: { ref: 'main', sha: repo.tip('main') },
      mergeable: true,
      commits: 1,
      changed_files: 1
    });
    const dir = await clone();
    await client.must(dir, ['fetch', '--quiet', 'origin', 'pull/1/head']);
    const next = await client.commit(dir, { 'n.txt': 'n\n' });
    await client.must(dir, ['push', '--quiet', '--force', 'origin', 'HEAD:feature'], 'good');
    expect(only()?.head.sha).toBe(next);
    expect((await api('GET', '/repos/acme/app/pulls/1')).body).toMatchObject({
      state: 'open',
      head: { sha: next }
    });
    expect(repo.git('rev-parse', 'refs/pull/1/head').trim()).toBe(next);
  });

  it('closes when its head is deleted, and cannot be reopened then', async () => {
    const sha = feature();
    await opened();
    const dir = await clone();
    await client.must(dir, ['push', '--quiet', 'origin', ':feature'], 'good');
    expect(only()).toMatchObject({ state: 'closed', merged: false, closedBy: BOT });
    const reopen = () => api('PATCH', '/repos/acme/app/pulls/1', { state: 'open' });
    expect((await reopen()).body.errors[0].message).toBe(
      'state cannot be changed. The feature branch has been deleted.'
    );
    repo.git('update-ref', 'refs/heads/feature', sha);
    expect((await reopen()).body).toMatchObject({ state: 'open', closed_at: null });
  });

  it('closes when its head is moved onto base, even for a moment', async () => {
    const sha = feature();
    await opened();
    const dir = await clone();
    await client.must(dir, ['fetch', '--quiet', 'origin', sha]);
    const push = (what: string) =>
      client.must(dir, ['push', '--quiet', '--force', 'origin', `${what}:feature`], 'good');
    await push('origin/main');
    await push(sha);
    expect(only()).toMatchObject({ state: 'closed', merged: false });
  });

  it('cannot be reopened after a force push, nor while merged or doubled', async () => {
    feature();
    await opened();
    repo.closePull(1, 'octocat');
    expect(only()?.closedBy).toBe('octocat');
    repo.git('update-ref', 'refs/heads/feature', repo.commitFiles('elsewhere', { 'z.txt': 'z' }));
    const reopen = (number: number) => api('PATCH', `/repos/acme/app/pulls/${number}`, { state: 'open' });
    expect((await reopen(1)).body.errors[0].message).toContain('was force-pushed or recreated.');
    await opened();
    repo.merge(2, 'merge');
    expect((await reopen(2)).body.errors[0].message).toContain('has been merged');
  });

  it('is merged when its commits get to base by a push', async () => {
    const sha = feature();
    await opened();
    repo.git('update-ref', 'refs/heads/main', sha);
    expect(only()).toMatchObject({ state: 'closed', merged: true, mergeCommit: sha });
  });

  it.each(['merge', 'squash', 'rebase'] as const)('is merged by the button: %s', async method => {
    feature();
    repo.commitFiles('feature', { 'second.txt': '2\n' });
    await opened();
    repo.commitFiles('main', { 'other.txt': 'o\n' });
    const commit = repo.merge(1, method);
    expect(repo.tip('main')).toBe(commit);
    expect(repo.git('show', 'main:a.txt')).toBe('changed\n');
    const parents = repo.git('show', '-s', '--format=%P', commit).trim().split(' ');
    expect(parents).toHaveLength(method === 'merge' ? 2 : 1);
    const count = Number(repo.git('rev-list', '--count', 'main').trim());
    expect(count).toBe({ merge: 5, squash: 3, rebase: 4 }[method]);
    expect((await api('GET', '/repos/acme/app/pulls/1')).body).toMatchObject({
      merged: true,
      merge_commit_sha: commit,
      state: 'closed'
    });
    expect(repo.tip('feature')).not.toBeNull();
    expect(() => repo.merge(1, method)).toThrow('not mergeable');
  });

  it('does not merge what conflicts', async () => {
    feature();
    await opened();
    repo.commitFiles('main', { 'a.txt': 'other\n' });
    expect((await api('GET', '/repos/acme/app/pulls/1')).body).toMatchObject({ mergeable: false });
    expect(() => repo.merge(1, 'squash')).toThrow('conflicts');
    expect(only()?.state).toBe('open');
  });

  it('shares numbers with issues, and stands on another base when asked', async () => {
    expect(repo.openIssue('An issue')).toBe(1);
    feature();
    expect((await opened()).number).toBe(2);
    repo.git('branch', 'next', 'main');
    repo.git('branch', 'done', 'feature');
    const patch = (base: string) => api('PATCH', '/repos/acme/app/pulls/2', { base });
    expect((await patch('next')).body.base.ref).toBe('next');
    expect((await patch('none')).body.errors[0].message).toBe("Proposed base branch 'none' was not found");
    expect((await patch('done')).body.errors[0].message).toContain(
      'There are no new commits between base branch'
    );
    expect((await api('GET', '/repos/acme/app/pulls/1')).status).toBe(404);
    expect((await api('GET', '/repos/acme/app/issues/2')).body.pull_request.url).toContain('/pulls/2');
  });

  it('comes from a fork', async () => {
    const fork = forge.repository('someone', 'app', { forkOf: repo });
    fork.commitFiles('patch', { 'a.txt': 'forked\n' });
    const body = await opened('someone:patch');
    expect(body.head).toMatchObject({
      label: 'someone:patch',
      repo: { full_name: 'someone/app', fork: true }
    });
    const next = fork.commitFiles('patch', { 'a.txt': 'again\n' });
    expect(only()?.head.sha).toBe(next);
    expect(repo.merge(1, 'squash')).toBe(repo.tip('main'));
  });
});

describe('POST pulls refuses', () => {
  const wish = { title: 'T', head: 'feature', base: 'main' };

  it.each<[string, object, object]>([
    ['an unknown head', { head: 'none' }, { resource: 'PullRequest', field: 'head', code: 'invalid' }],
    ['an unknown base', { base: 'none' }, { resource: 'PullRequest', field: 'base', code: 'invalid' }],
    ['no commits', { head: 'same' }, { message: 'No commits between main and same' }],
    [
      'no commits, by owner',
      { head: 'acme:same' },
      { message: 'No commits between acme:main and acme:same' }
    ],
    ['a twin', { head: 'taken' }, { message: 'A pull request already exists for acme:taken.' }],
    [
      'a long body',
      { body: 'x'.repeat(65537) },
      { message: 'body is too long (maximum is 65536 characters)' }
    ],
    ['an empty title', { title: ' ' }, { code: 'missing_field', field: 'title' }]
  ])('%s', async (_name, change, problem) => {
    feature();
    feature('taken');
    await opened('taken');
    repo.git('branch', 'same', 'main');
    const answer = await api('POST', '/repos/acme/app/pulls', { ...wish, ...change });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ message: 'Validation Failed', status: '422', errors: [problem] });
    expect(repo.pulls).toHaveLength(1);
  });

  it('counts characters, not bytes, and takes the same head for another base', async () => {
    feature();
    repo.git('branch', 'next', 'main');
    await opened('feature', { body: '😀'.repeat(65536) });
    await opened('feature', { base: 'next' });
  });

  it.each<[string, object, number, string]>([
    ['reader', {}, 403, 'Resource not accessible by integration'],
    ['setting', {}, 403, 'GitHub Actions is not permitted to create or approve pull requests.'],
    ['wrong', {}, 401, 'Bad credentials'],
    ['person', {}, 403, 'Resource not accessible by personal access token']
  ])('a token: %s', async (token, _more, status, message) => {
    feature();
    forge.token('setting', { login: BOT, permissions: ALL, mayCreatePullRequests: false });
    forge.token('person', { login: 'octocat', permissions: {} });
    const answer = await apiClient(forge.apiUrl, token)('POST', '/repos/acme/app/pulls', wish);
    expect([answer.status, answer.body.message]).toEqual([status, message]);
    expect((await apiClient(forge.apiUrl)('POST', '/repos/acme/app/pulls', wish)).status).toBe(401);
  });

  it('types that are wrong, bodies that are no JSON, and what nobody may see', async () => {
    const hidden = forge.repository('acme', 'secret', { private: true });
    const other = apiClient(forge.apiUrl);
    expect((await other('GET', `/repos/${hidden.fullName}`)).status).toBe(404);
    expect((await api('GET', `/repos/${hidden.fullName}`)).body.private).toBe(true);
    expect((await api('POST', '/repos/acme/app/pulls', '{')).body.message).toBe('Problems parsing JSON');
    const wrong = await api('POST', '/repos/acme/app/pulls', { ...wish, title: 7 });
    expect(wrong.body.message).toContain("For 'properties/title', 7 is not a string.");
  });
});

describe('GET pulls', () => {
  it('filters by state, head and base, and misses forks of the same owner', async () => {
    const fork = forge.repository('acme', 'app-fork', { forkOf: repo });
    for (const name of ['one', 'two']) {
      feature(name);
      await opened(name);
    }
    fork.commitFiles('one', { 'f.txt': 'f\n' });
    await opened('acme:one', { head_repo: 'acme/app-fork' });
    repo.closePull(2, 'octocat');
    const numbers = async (query: string) =>
      (await api('GET', `/repos/acme/app/pulls?${query}`)).body.map(
        (pull: { number: number }) => pull.number
      );
    expect(await numbers('')).toEqual([3, 1]);
    expect(await numbers('direction=asc&state=all')).toEqual([1, 2, 3]);
    expect(await numbers('head=acme:one&state=all')).toEqual([1]);
    expect(await numbers('head=one&state=all')).toEqual([3, 2, 1]);
    expect(await numbers('state=closed&base=main')).toEqual([2]);
    expect(await numbers('base=none')).toEqual([]);
  });

  it('comes in pages that Octokit walks', async () => {
    for (let at = 1; at <= 5; at += 1) {
      feature(`b${at}`, `${at}\n`);
      await opened(`b${at}`);
    }
    const octokit = getOctokit('good', { baseUrl: forge.apiUrl });
    const all = await octokit.paginate(octokit.rest.pulls.list, { owner: 'acme', repo: 'app', per_page: 2 });
    expect(all.map(pull => pull.number)).toEqual([5, 4, 3, 2, 1]);
    const middle = await api('GET', '/repos/acme/app/pulls?per_page=2&page=2');
    expect(middle.headers.get('link')).toMatch(/page=1>; rel="prev", .*page=3>; rel="next", .*rel="last"/);
    expect(middle.headers.get('x-ratelimit-limit')).toBe('1000');
    expect(middle.headers.get('x-github-request-id')).toMatch(/^[0-9A-F:]+$/);
  });
});

describe('labels, people and milestones', () => {
  beforeEach(async () => {
    feature();
    await opened();
  });
  const issue = '/repos/acme/app/issues/1';

  it('adds labels, makes those that are missing, and refuses long names', async () => {
    repo.labels.add('Bug');
    const added = await api('POST', `${issue}/labels`, { labels: ['bug', 'new one'] });
    expect(added.body.map((label: { name: string }) => label.name)).toEqual(['Bug', 'new one']);
    expect([...repo.labels]).toEqual(['Bug', 'new one']);
    const long = await api('POST', `${issue}/labels`, { labels: ['x'.repeat(51)] });
    expect(long.body.errors[0]).toMatchObject({ resource: 'Label', field: 'name' });
    expect((await api('GET', `${issue}/labels?per_page=1`)).body).toHaveLength(1);
    await api('PATCH', issue, { labels: ['only'], title: 'Renamed' });
    expect(repo.pulls[0]).toMatchObject({ labels: ['only'], title: 'Renamed' });
  });

  it('drops assignees without access silently', async () => {
    const answer = await api('POST', `${issue}/assignees`, { assignees: ['OctoCat', 'stranger', 'nobody'] });
    expect(answer.status).toBe(201);
    expect(answer.body.assignees.map((user: { login: string }) => user.login)).toEqual(['octocat']);
    const patched = await api('PATCH', issue, { assignees: ['stranger'], labels: ['l'] });
    expect(patched.body).toMatchObject({ assignees: [], labels: [{ name: 'l' }] });
  });

  it('knows milestones', async () => {
    repo.milestones.set(3, 'v1');
    expect((await api('PATCH', issue, { milestone: 3 })).body.milestone).toMatchObject({
      number: 3,
      title: 'v1'
    });
    expect((await api('PATCH', issue, { milestone: 4 })).body.errors[0]).toMatchObject({
      resource: 'Issue',
      field: 'milestone',
      code: 'invalid',
      value: 4
    });
  });

  it('closes and reopens, with the pull request too', async () => {
    expect((await api('PATCH', issue, { state: 'closed' })).body).toMatchObject({
      closed_by: { login: BOT }
    });
    expect(repo.pulls[0]?.state).toBe('closed');
    await api('PATCH', issue, { state: 'open' });
    expect(repo.pulls[0]?.state).toBe('open');
    expect((await apiClient(forge.apiUrl, 'reader')('PATCH', issue, { title: 'x' })).status).toBe(403);
  });

  it('asks for reviews, and refuses the author, strangers and unknown teams', async () => {
    const ask = (body: object, token = 'good') =>
      apiClient(forge.apiUrl, token)('POST', '/repos/acme/app/pulls/1/requested_reviewers', body);
    forge.token('member', { login: 'octo-app[bot]', permissions: { ...ALL, members: 'read' } });
    forge.team('core');
    expect((await ask({ reviewers: ['octocat'] })).status).toBe(201);
    expect((await ask({ team_reviewers: ['core'] }, 'member')).body.requested_teams[0].slug).toBe('core');
    const refused = async (body: object, token?: string) => {
      const answer = await ask(body, token);
      expect(answer.status).toBe(422);
      return answer.body.errors?.[0].message ?? answer.body.message;
    };
    expect(await refused({ reviewers: [BOT] })).toBe('Review cannot be requested from pull request author.');
    const who = 'is not a collaborator of the acme/app repository.';
    expect(await refused({ reviewers: ['stranger'] })).toBe(
      `Reviews may only be requested from collaborators. One or more of the users or teams you specified ${who}`
    );
    expect(await refused({ team_reviewers: ['none'] }, 'member')).toContain(`teams you specified ${who}`);
    expect(await refused({ team_reviewers: ['core'] })).toContain(
      'Could not resolve to a node with the global id'
    );
    expect(repo.pulls[0]).toMatchObject({ reviewers: ['octocat'], teamReviewers: ['core'] });
  });
});

describe('the git database', () => {
  const git = '/repos/acme/app/git';

  async function commitByApi(tree: object[], more: object = {}): Promise<string> {
    const base = repo.tip('main') ?? '';
    const made = await api('POST', `${git}/trees`, { base_tree: base, tree });
    expect(made.status).toBe(201);
    const commit = await api('POST', `${git}/commits`, {
      message: 'm',
      tree: made.body.sha,
      parents: [base],
      ...more
    });
    expect(commit.status).toBe(201);
    return commit.body.sha;
  }

  it('makes real objects and moves real branches', async () => {
    const blob = await api('POST', `${git}/blobs`, { content: 'aGk=', encoding: 'base64' });
    const sha = await commitByApi([
      { path: 'bin/run', mode: '100755', type: 'blob', sha: blob.body.sha },
      { path: 'link', mode: '120000', type: 'blob', content: 'a.txt' },
      { path: 'dir/b.txt', mode: '100644', type: 'blob', sha: null }
    ]);
    expect((await api('POST', `${git}/refs`, { ref: 'refs/heads/made', sha })).status).toBe(201);
    expect(
      repo
        .git('ls-tree', '-r', 'made')
        .replaceAll(/ blob \w+\t/g, ' ')
        .split('\n')
    ).toEqual(['100644 a.txt', '100755 bin/run', '120000 link', '']);
    const read = await api('GET', `${git}/blobs/${blob.body.sha}`);
    expect(Buffer.from(read.body.content, 'base64').toString()).toBe('hi');
    expect((await api('GET', `${git}/trees/made?recursive=1`)).body.tree).toHaveLength(4);
    expect((await api('GET', `${git}/commits/${sha}`)).body.verification).toMatchObject({ verified: true });
    const files = (await api('GET', `/repos/acme/app/commits/made`)).body.files;
    expect(
      files.map((file: { filename: string; status: string }) => `${file.status} ${file.filename}`)
    ).toEqual(['added bin/run', 'removed dir/b.txt', 'added link']);
    const signed = await commitByApi([], { author: { name: 'A', email: 'a@example.org' } });
    expect((await api('GET', `${git}/commits/${signed}`)).body).toMatchObject({
      author: { name: 'A' },
      verification: { verified: false, reason: 'unsigned' }
    });
  });

  it('reads and lists refs and branches', async () => {
    feature('topic/a');
    expect((await api('GET', `${git}/ref/heads/topic/a`)).body.object).toMatchObject({
      sha: repo.tip('topic/a'),
      type: 'commit'
    });
    expect((await api('GET', `${git}/ref/heads/topic`)).status).toBe(404);
    const refs = (await api('GET', `${git}/matching-refs/heads/topic`)).body;
    expect(refs.map((ref: { ref: string }) => ref.ref)).toEqual(['refs/heads/topic/a']);
    expect((await api('GET', `${git}/refs`)).body).toHaveLength(2);
    expect((await api('GET', '/repos/acme/app/branches/topic/a')).body).toMatchObject({
      name: 'topic/a',
      protected: false
    });
    expect((await api('GET', '/repos/acme/app/branches/none')).body.message).toBe('Branch not found');
    expect((await api('GET', '/repos/acme/app/commits/none')).body.message).toBe(
      'No commit found for SHA: none'
    );
  });

  it.each<[string, string, string, (tip: string) => object, number, string]>([
    [
      'a ref that is there',
      'POST',
      'refs',
      sha => ({ ref: 'refs/heads/main', sha }),
      422,
      'Reference already exists'
    ],
    [
      'a ref under a branch',
      'POST',
      'refs',
      sha => ({ ref: 'refs/heads/main/x', sha }),
      422,
      'Reference update failed'
    ],
    ['a bad name', 'POST', 'refs', sha => ({ ref: 'main', sha }), 422, 'Reference name is not valid: main'],
    [
      'no object',
      'POST',
      'refs',
      () => ({ ref: 'refs/heads/x', sha: 'a'.repeat(40) }),
      422,
      'Object does not exist'
    ],
    ['no ref', 'PATCH', 'refs/heads/none', sha => ({ sha }), 422, 'Reference does not exist'],
    ['no ref to delete', 'DELETE', 'refs/heads/none', () => ({}), 422, 'Reference does not exist'],
    [
      'a bad mode',
      'POST',
      'trees',
      () => ({ tree: [{ path: 'x', mode: '7', content: '' }] }),
      422,
      'valid tree.mode'
    ],
    [
      'a bad path',
      'POST',
      'trees',
      () => ({ tree: [{ path: '.git/x', mode: '100644', content: '' }] }),
      422,
      'malformed'
    ],
    [
      'a workflow file',
      'POST',
      'trees',
      () => ({ tree: [{ path: '.github/workflows/x.yml', mode: '100644', content: '' }] }),
      403,
      'Resource not accessible by integration'
    ]
  ])('refuses %s', async (_name, method, path, body, status, message) => {
    const answer = await api(method, `${git}/${path}`, body(repo.tip('main') ?? ''));
    expect(answer.status).toBe(status);
    expect(answer.body.message).toContain(message);
  });

  it('moves a ref forward, by force only back, and under the rules of pushes', async () => {
    const old = repo.tip('main') ?? '';
    const next = feature('work');
    const other = feature('other', 'other\n');
    const move = (branch: string, sha: string, force = false) =>
      api('PATCH', `${git}/refs/heads/${branch}`, { sha, force });
    expect((await move('work', other)).body.message).toBe('Update is not a fast forward');
    expect((await move('work', other, true)).body.object.sha).toBe(other);
    expect((await move('work', next, true)).status).toBe(200);
    repo.settings.protectedBranches.add('main');
    repo.settings.rulesets.push({ branches: /^work$/, violations: ['Cannot update this protected ref.'] });
    expect((await move('main', next)).body.message).toBe('Changes must be made through a pull request.');
    expect((await move('work', other, true)).body.message).toBe(
      'Repository rule violations found\n\nCannot update this protected ref.\n\n'
    );
    expect([repo.tip('main'), repo.tip('work')]).toEqual([old, next]);
    expect((await api('DELETE', `${git}/refs/heads/other`)).status).toBe(204);
    expect(repo.tip('other')).toBeNull();
  });

  it('takes check runs', async () => {
    const sha = repo.tip('main');
    const answer = await api('POST', '/repos/acme/app/check-runs', {
      name: 'n',
      head_sha: sha,
      conclusion: 'success'
    });
    expect(answer.body).toMatchObject({ status: 'completed', app: { slug: 'github-actions' } });
    expect(repo.checkRuns).toMatchObject([{ name: 'n', headSha: sha }]);
  });
});

describe('GraphQL', () => {
  const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid } ref { target { ... on Commit { oid } } } }
  }`;
  const input = (expectedHeadOid: string | null, more: object = {}) => ({
    branch: { repositoryNameWithOwner: 'acme/app', branchName: 'main' },
    message: { headline: 'By GraphQL', body: 'Long.' },
    expectedHeadOid,
    fileChanges: {
      additions: [{ path: 'new.txt', contents: Buffer.from('new\n').toString('base64') }],
      deletions: [{ path: 'dir/b.txt' }]
    },
    ...more
  });
  const run = (variables: object, token = 'good') =>
    apiClient(forge.apiUrl, token)('POST', '/graphql', { query: mutation, variables });

  it('commits on a branch, signed', async () => {
    const { body } = await run({ input: input(repo.tip('main')) });
    const { oid } = body.data.createCommitOnBranch.commit;
    expect(repo.tip('main')).toBe(oid);
    expect(body.data.createCommitOnBranch.ref.target.oid).toBe(oid);
    expect(repo.git('ls-tree', '-r', '--name-only', oid)).toBe('a.txt\nnew.txt\n');
    expect((await api('GET', `/repos/acme/app/git/commits/${oid}`)).body).toMatchObject({
      message: 'By GraphQL\n\nLong.',
      author: { name: BOT },
      verification: { verified: true }
    });
  });

  it('refuses a stale head, a missing right, and what is not there', async () => {
    const tip = repo.tip('main') ?? '';
    const stale = 'a'.repeat(40);
    expect((await run({ input: input(stale) })).body).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: 'STALE_DATA',
          path: ['createCommitOnBranch'],
          message: `Expected branch to point to "${stale}" but it did not.  Pull and try again.`
        }
      ]
    });
    const type = async (variables: object, token?: string) =>
      (await run(variables, token)).body.errors[0].type;
    expect(await type({ input: input(tip) }, 'reader')).toBe('FORBIDDEN');
    expect(await type({ input: input(tip, { branch: { repositoryNameWithOwner: 'no/no' } }) })).toBe(
      'NOT_FOUND'
    );
    expect(await type({ input: input(tip, { fileChanges: { deletions: [{ path: 'none' }] } }) })).toBe(
      'UNPROCESSABLE'
    );
    expect(repo.tip('main')).toBe(tip);
  });

  it('turns drafts, and looks at a repository', async () => {
    feature();
    const pull = await opened('feature', { draft: true });
    const query = `mutation { markPullRequestReadyForReview(input: {pullRequestId: "${pull.node_id}"}) { pullRequest { isDraft } } }`;
    expect((await api('POST', '/graphql', { query })).body.data.markPullRequestReadyForReview).toEqual({
      pullRequest: { isDraft: false }
    });
    const look =
      '{ viewer { login } repository(owner: "acme", name: "app") { pr: pullRequest(number: 1) { state headRefOid } } }';
    expect((await api('POST', '/api/graphql', { query: look })).body.data).toEqual({
      viewer: { login: BOT },
      repository: { pr: { state: 'OPEN', headRefOid: repo.tip('feature') } }
    });
    expect((await api('POST', '/graphql', { query: '{ enterprise { name } }' })).status).toBe(501);
    expect((await api('POST', '/graphql', { query: '{ viewer {' })).status).toBe(400);
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
    ['GET', '/user'],
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
    forge = await startForge();
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
    forge = await startForge();
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
