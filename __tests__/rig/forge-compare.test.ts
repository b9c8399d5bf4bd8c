/** Comparing commits, forks and their pull requests, and work that comes to the forge by neither HTTP nor its API. */
import { apiClient, gitClient, type Api, type GitClient } from './forge-client.js';
import { startForge, type Forge, type ForgeRepository } from './forge.js';

const BOT = 'github-actions[bot]';
const HERE = '/repos/acme/app';
const WRITE = { contents: 'write', pull_requests: 'write' } as const;

let forge: Forge;
let repo: ForgeRepository;
let client: GitClient;
let api: Api;

beforeEach(async () => {
  forge = await startForge();
  client = gitClient();
  repo = forge.repository('acme', 'app');
  repo.commitFiles('main', { 'a.txt': 'one\n', 'dir/long.txt': 'many\nlines\nof\ntext\n' });
  forge.token('bot', { login: BOT, permissions: WRITE });
  api = apiClient(forge.apiUrl, 'bot');
});

afterEach(async () => {
  await forge.close();
  client.remove();
});

describe('comparing', () => {
  const compare = async (names: string) => (await api('GET', `${HERE}/compare/${names}`)).body;

  it.each<[string, string, number, number]>([
    ['main...main', 'identical', 0, 0],
    ['main...topic/a', 'ahead', 2, 0],
    ['topic/a...main', 'behind', 0, 2],
    ['side...topic/a', 'diverged', 2, 1]
  ])('%s is %s', async (names, status, ahead, behind) => {
    repo.commitFiles('topic/a', { 'b.txt': 'b\n' });
    repo.commitFiles('topic/a', { 'c.txt': 'c\n' });
    repo.commitFiles('side', { 's.txt': 's\n' });
    const body = await compare(names);
    expect(body).toMatchObject({ status, ahead_by: ahead, behind_by: behind, total_commits: ahead });
    expect(body.merge_base_commit.sha).toBe(repo.tip('main'));
    expect(body.commits).toHaveLength(ahead);
    if (ahead > 0) expect(body.commits.at(-1).sha).toBe(repo.tip('topic/a'));
  });

  it('shows files with renames, counts and binaries', async () => {
    repo.commitFiles('work', {
      'a.txt': null,
      'dir/long.txt': null,
      'dir/moved.txt': 'many\nlines\nof\ntext\n',
      'b.bin': '\0\0',
      'n ü.txt': 'x\ny\n'
    });
    const { files } = await compare('main...work');
    const rows = files.map((f: Record<string, unknown>) => [
      f['status'],
      f['filename'],
      f['previous_filename'],
      f['changes']
    ]);
    expect(rows).toEqual([
      ['removed', 'a.txt', undefined, 1],
      ['added', 'b.bin', undefined, 0],
      ['renamed', 'dir/moved.txt', 'dir/long.txt', 0],
      ['added', 'n ü.txt', undefined, 2]
    ]);
  });

  it('comes in pages, and is bounded without them', async () => {
    for (let at = 0; at < 5; at += 1) repo.commitFiles('work', { n: `${at}` });
    const second = await api('GET', `${HERE}/compare/main...work?per_page=2&page=2`);
    expect([second.body.commits.length, second.body.total_commits, second.body.files]).toEqual([
      2,
      5,
      undefined
    ]);
    const many = Object.fromEntries(Array.from({ length: 310 }, (_, at) => [`m/${at}`, 'm']));
    repo.commitFiles('many', many);
    expect((await compare('main...many')).files).toHaveLength(300);
  });

  it('reaches forks, and ids as well as names', async () => {
    const fork = forge.repository('someone', 'app', { forkOf: repo });
    const sha = fork.commitFiles('patch', { 'f.txt': 'f\n' });
    expect(await compare('main...someone:patch')).toMatchObject({ status: 'ahead', ahead_by: 1 });
    expect(await compare(`acme:main...someone:app:${sha}`)).toMatchObject({ status: 'ahead' });
    expect(await compare(`${repo.tip('main')}...${sha}`)).toMatchObject({ status: 'ahead' });
  });

  it.each([
    ['main...none', 'Not Found'],
    [`${'a'.repeat(40)}...main`, 'Not Found'],
    ['main...nobody:main', 'Not Found'],
    ['main', 'Not Found'],
    ['main...island', 'No common ancestor between main and island.']
  ])('404 for %s: %s', async (names, message) => {
    const tree = repo.git('rev-parse', 'main^{tree}').trim();
    const who = ['-c', 'user.name=N', '-c', 'user.email=n@example.org'];
    repo.git('update-ref', 'refs/heads/island', repo.git(...who, 'commit-tree', tree, '-m', 'alone').trim());
    const answer = await api('GET', `${HERE}/compare/${names}`);
    expect([answer.status, answer.body.message]).toEqual([404, message]);
  });
});

describe('forks', () => {
  const open = (body: object, by = api) => by('POST', `${HERE}/pulls`, { title: 'T', base: 'main', ...body });

  it('of the same owner need head_repo', async () => {
    const fork = forge.repository('acme', 'app-fork', { forkOf: repo });
    fork.commitFiles('patch', { 'f.txt': 'f\n' });
    expect((await open({ head: 'acme:patch' })).body.errors[0]).toMatchObject({
      field: 'head',
      code: 'invalid'
    });
    const made = await open({ head: 'acme:patch', head_repo: 'acme/app-fork' });
    expect(made.body).toMatchObject({
      maintainer_can_modify: true,
      head: { repo: { full_name: 'acme/app-fork', node_id: expect.stringMatching(/^R_/), fork: true } },
      base: { repo: { full_name: 'acme/app' } }
    });
    expect(made.body.head.repo.node_id).not.toBe(made.body.base.repo.node_id);
    const again = await open({ head: 'acme:patch', head_repo: 'app-fork' });
    expect(again.body.errors[0].message).toBe('A pull request already exists for acme:patch.');
  });

  it('let maintainers in only by a token that may write there', async () => {
    forge.repository('someone', 'app', { forkOf: repo }).commitFiles('patch', { 'f.txt': 'f\n' });
    forge.token('base', { login: BOT, permissions: WRITE, repositories: ['acme/app'] });
    const base = apiClient(forge.apiUrl, 'base');
    const refused = await open({ head: 'someone:patch' }, base);
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [
        {
          resource: 'PullRequest',
          code: 'custom',
          field: 'fork_collab',
          message: "fork_collab Fork collab can't be granted by someone without permission"
        }
      ]
    ]);
    const made = await open({ head: 'someone:patch', maintainer_can_modify: false }, base);
    expect([made.status, made.body.maintainer_can_modify]).toEqual([201, false]);
    repo.commitFiles('own', { 'o.txt': 'o\n' });
    expect((await open({ head: 'own' }, base)).body.maintainer_can_modify).toBe(false);
  });
});

describe('work past HTTP', () => {
  async function clone(address: string): Promise<string> {
    const dir = client.directory();
    await client.must(dir, ['clone', '--quiet', address, '.']);
    return dir;
  }

  it.each([
    ['a path', () => repo.path],
    ['a file: address', () => `file://${repo.path}`]
  ])('is noticed at the next request: a push by %s', async (_name, address) => {
    repo.commitFiles('work', { 'w.txt': 'w\n' });
    await api('POST', `${HERE}/pulls`, { title: 'T', head: 'work', base: 'main' });
    const dir = await clone(address());
    await client.must(dir, ['checkout', '--quiet', 'work']);
    const next = await client.commit(dir, { 'x.txt': 'x\n' });
    await client.must(dir, ['push', '--quiet', address(), 'HEAD:work']);
    const get = async () => (await api('GET', `${HERE}/pulls/1`)).body;
    expect(await get()).toMatchObject({ state: 'open', head: { sha: next } });
    await client.must(dir, ['push', '--quiet', address(), ':work']);
    expect(await get()).toMatchObject({ state: 'closed', merged: false });
  });

  it('is noticed in repositories whose refs were packed, too', async () => {
    repo.commitFiles('work', { 'w.txt': 'w\n' });
    await api('POST', `${HERE}/pulls`, { title: 'T', head: 'work', base: 'main' });
    repo.git('pack-refs', '--all');
    expect(repo.tip('work')).toMatch(/^[0-9a-f]{40}$/);
    expect(repo.pulls[0]?.state).toBe('open');
    const next = repo.commitFiles('work', { 'x.txt': 'x\n' });
    expect((await api('GET', `${HERE}/pulls/1`)).body.head.sha).toBe(next);
    repo.git('update-ref', '-d', 'refs/heads/work');
    expect(repo.pulls[0]?.state).toBe('closed');
  });
});
