/** Artifacts, check runs, forks and logins through the real client. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitHub, GitHubAccess } from '../../src/github/index.js';
import type { ForgeRepository, NewArtifact } from '../rig/forge.js';
import { failure, githubWorld, listen, PACE, TOKEN, type GitHubWorld } from './world.js';

let world: GitHubWorld;
let repository: ForgeRepository;
let directory: string;

beforeAll(async () => {
  world = await githubWorld();
});

afterAll(() => world.close());

beforeEach(() => {
  repository = world.next();
  directory = mkdtempSync(join(tmpdir(), 'artifacts-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function api(more: Partial<GitHubAccess> = {}): Promise<GitHub> {
  return world.api(more);
}

function failed(action: Promise<unknown>) {
  return failure(action, world.notes);
}

const ARCHIVE = Buffer.alloc(300_000, 'PK\u0003\u0004evidence');

function add(more: Partial<NewArtifact> = {}) {
  return repository.addArtifact({
    name: 'evidence',
    archive: ARCHIVE,
    run: {
      id: 4711,
      attempt: 1,
      headSha: repository.tip('main')!,
      headBranch: 'main',
      event: 'push',
      path: '.github/workflows/ci.yml'
    },
    ...more
  });
}

function sha256(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

describe('artifacts', () => {
  it('are described with their run, and downloaded without the token', async () => {
    const { id } = add();
    const github = await api();
    expect(await github.artifact(id)).toEqual({
      id,
      name: 'evidence',
      bytes: ARCHIVE.length,
      expired: false,
      digest: `sha256:${sha256(ARCHIVE)}`,
      run: {
        id: 4711,
        repositoryId: repository.id,
        headRepositoryId: repository.id,
        headSha: repository.tip('main'),
        headBranch: 'main'
      }
    });
    const file = join(directory, 'a.zip');
    const saved = await github.downloadArtifact(id, file, ARCHIVE.length);
    expect(saved).toEqual({ sha256: sha256(ARCHIVE), bytes: ARCHIVE.length });
    expect(readFileSync(file).equals(ARCHIVE)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(github.requests).toBe(3);
    expect(world.forge.downloads.at(-1)).toMatchObject({ status: 200, login: null });
  });

  it('the store of archives refuses whoever brings the token along', async () => {
    const { id } = add();
    const authorization = `Bearer ${TOKEN}`;
    const url = `${world.forge.apiUrl}/repos/${repository.fullName}/actions/artifacts/${id}/zip`;
    const asked = await fetch(url, { headers: { authorization, 'user-agent': 'test' }, redirect: 'manual' });
    const location = asked.headers.get('location')!;
    expect((await fetch(location, { headers: { authorization } })).status).toBe(403);
    expect((await fetch(location)).status).toBe(200);
  });

  it('absent, expired and forbidden ones are said to be so', async () => {
    const github = await api();
    const file = join(directory, 'a.zip');
    expect(await failed(github.artifact(1))).toMatchObject({ code: 'EVID_ARTIFACT' });
    expect(await failed(github.downloadArtifact(1, file, 10))).toMatchObject({ code: 'EVID_ARTIFACT' });
    const { id } = add({ expired: true });
    expect(await github.artifact(id)).toMatchObject({ expired: true });
    expect(await failed(github.downloadArtifact(id, file, 10))).toMatchObject({
      code: 'EVID_ARTIFACT',
      message: expect.stringContaining('expired')
    });
    const reader = await api({ token: 'ghs_reader' });
    expect(await failed(reader.downloadArtifact(add().id, file, 10))).toMatchObject({
      code: 'PR_TOKEN_PERMISSION',
      why: expect.stringContaining('actions=read')
    });
    expect(existsSync(file)).toBe(false);
  });

  it('one that is larger than it may be leaves nothing behind', async () => {
    const { id } = add({ bytes: 10 });
    const file = join(directory, 'a.zip');
    const action = (await api()).downloadArtifact(id, file, ARCHIVE.length - 1);
    expect(await failed(action)).toMatchObject({ code: 'EVID_ARTIFACT' });
    expect(existsSync(file)).toBe(false);
  });

  it('never writes over a file', async () => {
    const { id } = add();
    const file = join(directory, 'a.zip');
    writeFileSync(file, 'mine');
    await expect((await api()).downloadArtifact(id, file, 1e6)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('a transfer that broke off is begun again, and given up in the end', async () => {
    const { id } = add();
    const github = await api();
    const file = join(directory, 'a.zip');
    world.forge.fault({ path: /^\/-\/archives\// }, { destroy: true });
    world.forge.fault({ path: /^\/-\/archives\// }, { status: 503, body: 'x' });
    expect(await github.downloadArtifact(id, file, 1e6)).toMatchObject({ sha256: sha256(ARCHIVE) });
    expect(world.notes).toHaveLength(2);
    world.forge.fault({ path: /^\/-\/archives\// }, { status: 403, body: 'x' }, 3);
    const { code, text } = await failed(github.downloadArtifact(id, join(directory, 'b.zip'), 1e6));
    expect(code).toBe('PR_API_FAILED');
    // The address is a key to the archive.
    expect(text).not.toContain('sig=');
    expect(existsSync(join(directory, 'b.zip'))).toBe(false);
  });

  it('half an archive, or one that stops coming, is none', async () => {
    const store = await listen((request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('half');
      if (request.url === '/cut') setImmediate(() => response.destroy());
    });
    try {
      for (const path of ['cut', 'stalls']) {
        const location = `${store.url}/${path}`;
        world.forge.fault({ path: /zip$/ }, { status: 302, headers: { location }, body: '' }, 3);
        const github = await world.api({}, { ...PACE, patience: 0.2 });
        const file = join(directory, path);
        expect(await failed(github.downloadArtifact(7, file, 1e6))).toMatchObject({ code: 'PR_API_FAILED' });
        expect(existsSync(file)).toBe(false);
      }
    } finally {
      await store.close();
    }
  });

  it.each(['http://example.org/a.zip', 'file:///etc/passwd', 'no address', ''])(
    'an address like %j is not followed',
    async location => {
      world.forge.fault({ path: /zip$/ }, { status: 302, headers: { location }, body: '' }, 3);
      const file = join(directory, 'a.zip');
      expect(await failed((await api()).downloadArtifact(7, file, 10))).toMatchObject({
        code: 'PR_API_FAILED'
      });
      expect(existsSync(file)).toBe(false);
    }
  );
});

describe('check runs', () => {
  const wish = {
    name: 'codex-orchestrator: evidence',
    conclusion: 'success',
    title: 'Proven',
    summary: '**ok**',
    detailsUrl: 'https://example.org/run'
  } as const;

  it('are made with one request', async () => {
    const github = await api();
    const headSha = repository.tip('codex/x')!;
    expect(await github.createCheck({ ...wish, headSha })).toEqual({ made: true, why: null });
    expect(github.requests).toBe(1);
    expect(repository.checkRuns[0]).toMatchObject({
      name: wish.name,
      headSha,
      status: 'completed',
      conclusion: 'success',
      output: { title: 'Proven', summary: '**ok**' },
      detailsUrl: wish.detailsUrl
    });
  });

  it.each([
    ['ghs_reader', /checks: write/],
    ['pat_dev', /only the token of a workflow or of an app/],
    ['ghs_nobody', /Bad credentials/]
  ])('that %s may not make are a sentence', async (token, why) => {
    const headSha = repository.tip('codex/x')!;
    const made = await (await api({ token })).createCheck({ ...wish, headSha, detailsUrl: null });
    expect(made).toEqual({ made: false, why: expect.stringMatching(why) });
    expect(repository.checkRuns).toHaveLength(0);
  });

  it('are not made twice where the answer is lost, and a cancellation is one', async () => {
    const headSha = repository.tip('codex/x')!;
    world.forge.fault({ path: /check-runs$/ }, { destroy: true, after: true });
    expect(await (await api()).createCheck({ ...wish, headSha })).toMatchObject({ made: false });
    expect(repository.checkRuns).toHaveLength(1);
    const signal = AbortSignal.abort();
    expect(await failed((await api({ signal })).createCheck({ ...wish, headSha }))).toMatchObject({
      code: 'CANCELLED'
    });
  });
});

describe('login', () => {
  it.each([
    [TOKEN, 'github-actions[bot]'],
    ['pat_dev', 'dev']
  ])('is asked once', async (token, login) => {
    const github = await api({ token });
    expect([await github.login(), await github.login()]).toEqual([login, login]);
    expect(github.requests).toBe(1);
  });

  it('a failure is not kept, and what is no login is none', async () => {
    const github = await api();
    for (const body of ['<html>', { data: null }, { data: { viewer: { login: 'a\nb' } } }]) {
      world.forge.fault({ path: /graphql/ }, { status: 200, body });
      expect(await failed(github.login())).toMatchObject({ code: 'PR_API_FAILED' });
    }
    expect(await github.login()).toBe('github-actions[bot]');
    const enterprise = await api({ apiUrl: `${world.forge.apiUrl}/api/v3` });
    expect(await enterprise.login()).toBe('github-actions[bot]');
  });
});

describe('forks', () => {
  const WISH = {
    branch: 'codex/x',
    base: 'main',
    title: 'T',
    body: 'B',
    draft: false,
    maintainerCanModify: true
  };

  it.each([
    ['of somebody else', 'dev', 'mixed'],
    ['of the same owner', 'acme', 'mixed'],
    ['of the same owner that GitHub misses', 'acme', 'missed']
  ] as const)('%s: branches go there, pull requests are for the repository', async (_, owner, way) => {
    const fork = world.forge.repository(owner, `${repository.name}-fork`, {
      forkOf: repository,
      private: true
    });
    repository.settings.sameOwnerForks = way;
    world.forge.token('ghs_fork', {
      login: 'dev',
      permissions: { contents: 'write' },
      repositories: [fork.fullName]
    });
    const head = { owner: owner.toUpperCase(), name: fork.name };
    const inside = await api();
    const own = await inside.create(WISH);
    const github = await api({ head, branchToken: 'ghs_fork' });
    expect(await github.find('codex/x')).toEqual([]);
    const tip = fork.commitFiles('codex/x', { a: 'fork\n' });
    const made = await github.create({ ...WISH, maintainerCanModify: false });
    expect(made).toMatchObject({ headRepository: fork.fullName, headSha: tip });
    expect((await github.find('codex/x')).map(one => one.number)).toEqual([made.number]);
    expect((await inside.find('codex/x')).map(one => one.number)).toEqual([own.number]);
    const before = repository.tip('codex/x');
    await github.moveBranch({ branch: 'codex/x', before: tip, after: fork.tip('main') });
    expect([fork.tip('codex/x'), repository.tip('codex/x')]).toEqual([fork.tip('main'), before]);
    expect(github.requests).toBe(5);
  });

  it('the other token is in no error either', async () => {
    const branchToken = 'ghs_TheOtherTokenOfTheFork0123456789';
    const server = await listen((_, response) => {
      response.writeHead(422, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: `${branchToken} ${TOKEN}` }));
    });
    try {
      const head = { owner: 'dev', name: 'fork' };
      const github = await api({ apiUrl: server.url, head, branchToken });
      const move = { branch: 'x', before: null, after: '1'.repeat(40) };
      for (const action of [github.find('x'), github.moveBranch(move)])
        expect((await failed(action)).text).not.toContain(branchToken);
    } finally {
      await server.close();
    }
  });
});

describe('drafts and reopening', () => {
  const WISH = {
    branch: 'codex/x',
    base: 'main',
    title: 'T',
    body: 'B',
    draft: false,
    maintainerCanModify: true
  };

  it('an open pull request becomes a draft, and a draft costs nothing', async () => {
    const github = await api();
    const made = await github.create(WISH);
    await github.convertToDraft(made);
    const now = await github.get(made.number);
    expect(now.draft).toBe(true);
    const before = github.requests;
    await github.convertToDraft(now);
    expect(github.requests).toBe(before);
    expect(await failed((await api({ token: 'ghs_reader' })).convertToDraft(made))).toMatchObject({
      code: 'PR_TOKEN_PERMISSION'
    });
  });

  it('is a draft also where the answer was lost', async () => {
    const github = await api();
    const made = await github.create(WISH);
    const page = { status: 200, body: '<html>' };
    world.forge.fault({ path: /graphql/ }, { ...page, after: true });
    await github.convertToDraft(made);
    expect((await github.get(made.number)).draft).toBe(true);
    repository.commitFiles('release', { r: '' });
    const second = await github.create({ ...WISH, base: 'release' });
    world.forge.fault({ path: /graphql/ }, page);
    expect(await failed(github.convertToDraft(second))).toMatchObject({ code: 'PR_API_FAILED' });
  });

  it('is closed and opened again, and not where the branch was written anew meanwhile', async () => {
    const github = await api();
    const { number } = await github.create(WISH);
    expect(await github.update(number, { state: 'closed' })).toMatchObject({ state: 'closed' });
    expect(await github.update(number, { state: 'open' })).toMatchObject({ state: 'open' });
    await github.update(number, { state: 'closed' });
    const before = repository.tip('codex/x');
    const github2 = await api();
    const other = repository.commitFiles('elsewhere', { z: '1' });
    await github2.moveBranch({ branch: 'codex/x', before, after: other });
    expect(await failed(github.update(number, { state: 'open' }))).toMatchObject({ code: 'PR_NOT_REOPENED' });
    repository.git('update-ref', '-d', 'refs/heads/codex/x');
    expect(await failed(github.update(number, { state: 'open' }))).toMatchObject({ code: 'PR_NOT_REOPENED' });
  });
});
