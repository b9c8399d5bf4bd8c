/** Pull requests of the forge: their life, every documented refusal, lists, labels and people. */
import { getOctokit } from '@actions/github';
import { apiClient } from './forge-client.js';
import { ALL, BOT, startWorld, type World } from './forge-world.js';

let world: World;
let forge: World['forge'];
let repo: World['repo'];
let client: World['client'];
let api: World['api'];
let clone: World['clone'];
let feature: World['feature'];
let opened: World['opened'];

beforeEach(async () => {
  world = await startWorld();
  ({ forge, repo, client, api, clone, feature, opened } = world);
});

afterEach(() => world.end());

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
  it('filters by state, head and base, and mixes up forks of the same owner, or misses them', async () => {
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
    expect(await numbers('head=acme:one&state=all')).toEqual([3, 1]);
    expect(await numbers('head=acme/app-fork:one&state=all')).toEqual([3]);
    repo.settings.sameOwnerForks = 'missed';
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

  it('tells what was given and taken away, oldest first', async () => {
    repo.milestones.set(3, 'v1');
    await api('POST', `${issue}/labels`, { labels: ['a', 'b'] });
    await api('PATCH', issue, { labels: ['b'], assignees: ['octocat'], milestone: 3 });
    await api('PATCH', issue, { assignees: [], milestone: null });
    const told = (await api('GET', `${issue}/events`)).body as Record<
      string,
      { name?: string; login?: string }
    >[];
    expect(told.map(({ event, label, assignee }) => [event, label?.name ?? assignee?.login])).toEqual([
      ['labeled', 'a'],
      ['labeled', 'b'],
      ['unlabeled', 'a'],
      ['assigned', 'octocat'],
      ['milestoned', undefined],
      ['unassigned', 'octocat'],
      ['demilestoned', undefined]
    ]);
    expect((await api('GET', `${issue}/events?per_page=2&page=2`)).body).toHaveLength(2);
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
