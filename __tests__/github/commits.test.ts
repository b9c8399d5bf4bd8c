/** Commits that GitHub makes, and branches with a lease: through the real client, against real repositories. */
import { createHash } from 'node:crypto';
import type { CommitEntry, CommitWish, GitHub, GitHubAccess } from '../../src/github/index.js';
import type { ForgeRepository } from '../rig/forge.js';
import { failure, githubWorld, PACE, type GitHubWorld } from './world.js';

let world: GitHubWorld;
let repository: ForgeRepository;

beforeAll(async () => {
  world = await githubWorld();
});

afterAll(() => world.close());

beforeEach(() => {
  repository = world.next();
});

function api(more: Partial<GitHubAccess> = {}): Promise<GitHub> {
  return world.api(more);
}

function failed(action: Promise<unknown>) {
  return failure(action, world.notes);
}

/** A file as it is to be: its mode and content, or null where it goes. */
type Wanted = Record<
  string,
  { mode: '100644' | '100755' | '120000' | '160000'; data: Buffer | string } | null
>;

function blobId(data: Buffer): string {
  return createHash('sha1').update(`blob ${data.length}\0`).update(data).digest('hex');
}

interface Prepared {
  wish: CommitWish;
  reads: string[];
  progress: { files: number; bytes: number }[];
}

/** The wish for `files` on `main`. The expected tree is made by git, in a repository that shares nothing but `main`. */
function prepare(files: Wanted, site = repository): Prepared {
  const contents = new Map<string, Buffer>();
  const entries: CommitEntry[] = Object.entries(files).map(([path, file]) => {
    if (file === null) return { path, content: null };
    if (file.mode === '160000')
      return { path, content: { mode: file.mode, id: String(file.data), bytes: 0 } };
    const data = Buffer.from(file.data);
    const id = blobId(data);
    contents.set(id, data);
    return { path, content: { mode: file.mode, id, bytes: data.length } };
  });
  const parent = site.tip('main')!;
  const reads: string[] = [];
  const progress: Prepared['progress'] = [];
  return {
    reads,
    progress,
    wish: {
      parent,
      parentTree: site.git('rev-parse', `${parent}^{tree}`).trim(),
      tree: expectedTree(site, entries),
      message: 'Change\n\nTrailer: yes\n',
      entries,
      read: id => {
        reads.push(id);
        return Promise.resolve(contents.get(id)!);
      },
      progress: done => void progress.push(done)
    }
  };
}

/** Computed here from what is in `main`: no object of the wish is on the server before it is uploaded. */
function expectedTree(site: ForgeRepository, entries: readonly CommitEntry[]): string {
  const files = new Map<string, { mode: string; id: string }>();
  for (const row of site.git('ls-tree', '-r', '-z', 'main').split('\0')) {
    const [, mode = '', id = '', path = ''] = /^(\d+) \w+ (\w+)\t([^]*)$/.exec(row) ?? [];
    if (path !== '') files.set(path, { mode, id });
  }
  for (const { path, content } of entries) if (content === null) files.delete(path);
  for (const { path, content } of entries) if (content !== null) files.set(path, content);
  return treeId(files);
}

function treeId(files: ReadonlyMap<string, { mode: string; id: string }>): string {
  const names = new Map<string, { mode: string; id: string }>();
  for (const first of new Set([...files.keys()].map(path => path.split('/')[0]!))) {
    const inside = [...files].filter(([path]) => path.startsWith(`${first}/`));
    const below = new Map(inside.map(([path, file]) => [path.slice(first.length + 1), file]));
    names.set(first, inside.length === 0 ? files.get(first)! : { mode: '40000', id: treeId(below) });
  }
  const key = ([name, { mode }]: [string, { mode: string }]) =>
    Buffer.from(mode === '40000' ? `${name}/` : name);
  const rows = [...names].sort((a, b) => Buffer.compare(key(a), key(b)));
  const body = Buffer.concat(
    rows.flatMap(([name, { mode, id }]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')])
  );
  return createHash('sha1').update(`tree ${body.length}\0`).update(body).digest('hex');
}

function posts(name: string): number {
  return world.forge.requests.filter(
    one => one.method === 'POST' && one.path === `/repos/${repository.fullName}/git/${name}`
  ).length;
}

describe('createCommit', () => {
  it('makes modes, links, submodules, binaries, deletes and odd names exactly, and says what GitHub says', async () => {
    repository.commitFiles('main', { 'old/one': '1', 'old/two': '2', gone: 'x', 'dir/file': 'd' });
    const binary = Buffer.from(Array.from({ length: 4096 }, (_, at) => at % 256));
    const { wish, progress, reads } = prepare({
      'new/ä "quoted"\t.txt': { mode: '100644', data: '\ufeffä\r\n€\n' },
      'bin/tool': { mode: '100755', data: '#!/bin/sh\n' },
      link: { mode: '120000', data: 'new/target' },
      sub: { mode: '160000', data: '1'.repeat(40) },
      'data.bin': { mode: '100644', data: binary },
      'copy.bin': { mode: '100755', data: binary },
      empty: { mode: '100644', data: '' },
      gone: null,
      // A directory becomes a file, and a file a directory.
      'old/one': null,
      'old/two': null,
      old: { mode: '100644', data: 'now a file' },
      a: null,
      'a/b/c': { mode: '100644', data: 'now a directory' }
    });
    const github = await api();
    const made = await github.createCommit(wish);
    expect(repository.git('rev-parse', `${made.commit}^{tree}`).trim()).toBe(wish.tree);
    expect(repository.git('rev-parse', `${made.commit}^`).trim()).toBe(wish.parent);
    expect(repository.git('log', '-1', '--format=%B', made.commit)).toContain('Trailer: yes');
    expect(made.verification).toEqual({ verified: true, reason: 'valid' });
    expect(repository.git('for-each-ref', '--contains', made.commit)).toBe('');
    // One blob for the binary, which two paths have; two trees, as room has to be made; commit, and its reading back.
    expect([posts('blobs'), posts('trees'), posts('commits'), github.requests]).toEqual([1, 2, 1, 5]);
    expect(new Set(reads).size).toBe(reads.length);
    expect(progress.at(-1)).toEqual({ files: 8, bytes: expect.any(Number) });
  });

  it('takes three requests for a change of texts', async () => {
    const github = await api();
    await github.createCommit(prepare({ a: { mode: '100644', data: 'new\n' } }).wish);
    expect(github.requests).toBe(3);
  });

  it('does not say verified where GitHub does not', async () => {
    const github = await api({ token: 'pat_dev' });
    const made = await github.createCommit(prepare({ a: { mode: '100644', data: 'new\n' } }).wish);
    expect(made.verification).toEqual({ verified: false, reason: 'unsigned' });
  });

  it('splits many paths over trees, and what takes GitHub too long again', async () => {
    const files: Wanted = {};
    for (let at = 0; at < 450; at++) files[`many/${at}.txt`] = { mode: '100644', data: `${at}\n` };
    const { wish, progress } = prepare(files);
    const slow = {
      message: "Sorry, your request timed out.  It's likely that your input was too large to process."
    };
    world.forge.fault({ method: 'POST', path: /git\/trees$/ }, { status: 422, body: slow });
    const github = await api();
    await github.createCommit(wish);
    expect(posts('trees')).toBe(1 + 2 + 2);
    expect(progress.map(done => done.files)).toEqual([201, 401, 450]);
  });

  it('a large file arrives whole', async () => {
    const data = Buffer.alloc(9 << 20, 'x\n€\0');
    const { wish } = prepare({ 'large.bin': { mode: '100644', data } });
    const github = await api();
    world.forge.fault({ method: 'POST', path: /git\/blobs$/ }, { status: 502, body: 'x' });
    const made = await github.createCommit(wish);
    expect(repository.git('rev-parse', `${made.commit}:large.bin`).trim()).toBe(blobId(data));
    expect(github.requests).toBe(5);
  });

  it.each([
    ['a file above 40 MiB', 'big.bin', (40 << 20) + 1],
    ['a path that is no UTF-8', 'a\ud800b', 1]
  ])('%s is refused before anything is sent', async (_, path, bytes) => {
    const { wish } = prepare({ a: { mode: '100644', data: 'x' } });
    const content = { mode: '100644' as const, id: '1'.repeat(40), bytes };
    const github = await api();
    const action = github.createCommit({ ...wish, entries: [...wish.entries, { path, content }] });
    expect(await failed(action)).toMatchObject({ code: 'PR_API_BLOB' });
    expect(github.requests).toBe(0);
  });

  it('another tree than the one that was asked for makes no commit', async () => {
    const { wish } = prepare({ a: { mode: '100644', data: 'x' } });
    const github = await api();
    const { code, why } = await failed(github.createCommit({ ...wish, tree: '2'.repeat(40) }));
    expect(code).toBe('PR_API_TREE');
    expect(why).toContain(wish.tree);
    expect(posts('commits')).toBe(0);
  });

  it('content that is not what its id says is noticed', async () => {
    const { wish } = prepare({ 'b.bin': { mode: '100644', data: Buffer.from([0, 1]) } });
    const github = await api();
    const other = { ...wish, read: () => Promise.resolve(Buffer.from([0, 2])) };
    expect(await failed(github.createCommit(other))).toMatchObject({ code: 'PR_API_TREE' });
    const short = { ...wish, read: () => Promise.resolve(Buffer.from([0])) };
    expect(await failed(github.createCommit(short))).toMatchObject({ code: 'PR_API_TREE' });
  });

  it.each([
    ['a parent that nobody pushed', { parent: '3'.repeat(40) }, 'PR_COMMIT_UNKNOWN'],
    ['a tree that nobody pushed', { parentTree: '3'.repeat(40) }, 'PR_COMMIT_UNKNOWN']
  ])('%s', async (_, more, code) => {
    const { wish } = prepare({ a: { mode: '100644', data: 'x' } });
    expect(await failed((await api()).createCommit({ ...wish, ...more }))).toMatchObject({ code });
  });

  it('a token without the permission, and one without that for workflow files', async () => {
    const plain = prepare({ 'a.bin': { mode: '100644', data: Buffer.from([0]) } });
    expect(await failed((await api({ token: 'ghs_reader' })).createCommit(plain.wish))).toMatchObject({
      code: 'PR_PUSH_FORBIDDEN',
      why: expect.stringContaining('contents=write')
    });
    const workflow = prepare({ '.github/workflows/ci.yml': { mode: '100644', data: 'on: push\n' } });
    expect(await failed((await api()).createCommit(workflow.wish))).toMatchObject({
      code: 'PR_WORKFLOW_FILES'
    });
  });

  it('a signal ends it between two blobs', async () => {
    const controller = new AbortController();
    const { wish } = prepare({
      'a.bin': { mode: '100644', data: Buffer.from([0]) },
      'b.bin': { mode: '100644', data: Buffer.from([0, 0]) }
    });
    const github = await api({ signal: controller.signal });
    const action = github.createCommit({ ...wish, progress: () => controller.abort() });
    expect(await failed(action)).toMatchObject({ code: 'CANCELLED' });
    expect(posts('blobs')).toBe(1);
  });
});

describe('moveBranch', () => {
  const branch = 'codex/x';

  it('makes, moves and removes a branch; the repository is asked for once', async () => {
    const github = await api();
    const [main, other] = [repository.tip('main')!, repository.tip(branch)!];
    await github.moveBranch({ branch: 'codex/new', before: null, after: main });
    expect(repository.tip('codex/new')).toBe(main);
    expect(github.requests).toBe(2);
    await github.moveBranch({ branch: 'codex/new', before: main, after: other });
    expect(repository.tip('codex/new')).toBe(other);
    await github.moveBranch({ branch: 'codex/new', before: other, after: null });
    expect(repository.tip('codex/new')).toBeNull();
    await github.moveBranch({ branch, before: other, after: other });
    expect(github.requests).toBe(4);
  });

  it('knows the repository already where a pull request was found', async () => {
    const github = await api();
    const wish = { branch, base: 'main', title: 'T', body: '', draft: false, maintainerCanModify: false };
    await github.create(wish);
    await github.find(branch);
    await github.moveBranch({ branch, before: repository.tip(branch), after: repository.tip('main') });
    expect(github.requests).toBe(3);
  });

  it('never moves a branch that is not where it was seen', async () => {
    const seen = repository.tip(branch)!;
    const person = repository.commitFiles(branch, { b: 'by a person\n' });
    const after = repository.tip('main')!;
    for (const move of [
      { branch, before: seen, after },
      { branch, before: null, after },
      { branch, before: seen, after: null },
      { branch: 'codex/none', before: seen, after }
    ]) {
      // Both ways: with a look before, and with the lease alone.
      const github = await api();
      expect(await failed(github.moveBranch(move))).toMatchObject({ code: 'PR_BRANCH_MOVED' });
      expect(await failed(github.moveBranch(move))).toMatchObject({ code: 'PR_BRANCH_MOVED' });
    }
    expect(repository.tip(branch)).toBe(person);
    // Without the lease, the REST API's own way takes the person's commit away.
    await fetch(`${world.forge.apiUrl}/repos/${repository.fullName}/git/refs/heads/${branch}`, {
      method: 'PATCH',
      headers: { authorization: 'token pat_dev', 'user-agent': 'test' },
      body: JSON.stringify({ sha: after, force: true })
    });
    expect(repository.tip(branch)).toBe(after);
  });

  it('a race in the middle is lost, not won', async () => {
    const before = repository.tip(branch)!;
    let person = '';
    world.forge.fault({ path: /graphql/ }, {});
    world.forge.fault(
      { path: /graphql/ },
      { meanwhile: () => void (person = repository.commitFiles(branch, { b: 'x' })) }
    );
    const action = (await api()).moveBranch({ branch, before, after: repository.tip('main') });
    expect(await failed(action)).toMatchObject({
      code: 'PR_BRANCH_MOVED',
      why: expect.stringContaining(before)
    });
    expect(repository.tip(branch)).toBe(person);
  });

  it.each([
    ['a lost connection', { destroy: true, after: true }],
    ['a page of a proxy', { status: 502, body: '<html>', after: true }],
    ['another page, every time', { status: 200, body: '<html>', after: true }]
  ])('%s after the act is no failure', async (_, fault) => {
    const github = await api();
    const [main, before] = [repository.tip('main')!, repository.tip(branch)!];
    await github.moveBranch({ branch: 'codex/other', before: null, after: main });
    world.forge.fault({ path: /graphql/ }, fault);
    await github.moveBranch({ branch, before, after: main });
    expect(repository.tip(branch)).toBe(main);
  });

  it('a server that is down is a failure, and so is one that answers with pages', async () => {
    const github = await api();
    const [main, before] = [repository.tip('main')!, repository.tip(branch)!];
    await github.moveBranch({ branch: 'codex/other', before: null, after: main });
    const start = github.requests;
    // Four times the request, then four times the look where the branch is.
    world.forge.fault({ path: /graphql/ }, { status: 502, body: '<html>' }, 8);
    const action = github.moveBranch({ branch, before, after: main });
    expect(await failed(action)).toMatchObject({
      code: 'PR_API_FAILED',
      message: expect.stringContaining('writing')
    });
    expect(github.requests - start).toBe(8);
    world.forge.fault({ path: /graphql/ }, { status: 200, body: '<html>' });
    expect(await failed(github.moveBranch({ branch, before, after: main }))).toMatchObject({
      code: 'PR_API_FAILED'
    });
    expect(repository.tip(branch)).toBe(before);
  });

  it.each([
    ['a ruleset', { violations: ['Cannot update this protected ref.'] }, 'PR_PUSH_RULES', 'prefix'],
    ['signatures', { violations: [], requireSignatures: true }, 'PR_PUSH_RULES', 'sign-commits']
  ])('%s', async (_, rule, code, fix) => {
    repository.settings.rulesets.push({ branches: /^codex\//, ...rule });
    const unsigned = repository.commitFiles('elsewhere', { c: '1' });
    repository.git('update-ref', '-d', 'refs/heads/elsewhere');
    const before = repository.tip(branch);
    const { code: found, fix: shown } = await failed(
      (await api()).moveBranch({ branch, before, after: unsigned })
    );
    expect(found).toBe(code);
    expect(shown === '' ? 'prefix' : shown).toContain(fix);
    if (!('requireSignatures' in rule)) return;
    const github = await api();
    const made = await github.createCommit(prepare({ a: { mode: '100644', data: 'signed' } }).wish);
    await github.moveBranch({ branch, before, after: made.commit });
    expect(repository.tip(branch)).toBe(made.commit);
  });

  it('a token that may not, a commit that nobody made, a name that collides', async () => {
    const [main, before] = [repository.tip('main')!, repository.tip(branch)!];
    const reader = await api({ token: 'ghs_reader' });
    expect(await failed(reader.moveBranch({ branch, before, after: main }))).toMatchObject({
      code: 'PR_PUSH_FORBIDDEN'
    });
    const github = await api();
    expect(await failed(github.moveBranch({ branch, before, after: '3'.repeat(40) }))).toMatchObject({
      code: 'PR_COMMIT_UNKNOWN'
    });
    for (const [name, other] of [
      ['codex/x/y', 'codex/x'],
      ['codex', 'codex/x']
    ] as const) {
      expect(await failed(github.moveBranch({ branch: name, before: null, after: main }))).toMatchObject({
        code: 'PR_BRANCH_COLLISION',
        message: expect.stringContaining(other)
      });
    }
  });

  it('workflow files are named where GitHub only says that it may not', async () => {
    world.forge.token('ghs_trees', {
      login: 'github-actions[bot]',
      permissions: { contents: 'write' },
      mayPushWorkflows: true
    });
    const { wish } = prepare({ '.github/workflows/ci.yml': { mode: '100644', data: 'on: push\n' } });
    const before = repository.tip(branch);
    const github = await api({ token: 'ghs_trees' });
    const { commit } = await github.createCommit(wish);
    const denied = { errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] };
    world.forge.fault({ path: /graphql/ }, {});
    world.forge.fault({ path: /graphql/ }, { status: 200, body: denied });
    expect(await failed(github.moveBranch({ branch, before, after: commit }))).toMatchObject({
      code: 'PR_WORKFLOW_FILES'
    });
  });

  it('limits of GraphQL, which come with status 200, are waited for', async () => {
    const before = repository.tip(branch);
    const after = repository.tip('main');
    const limit = { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] };
    world.forge.fault({ path: /graphql/ }, { status: 200, headers: { 'retry-after': '7' }, body: limit });
    await (await world.api({}, { ...PACE, apart: true })).moveBranch({ branch, before, after });
    expect(world.notes.join('\n')).toContain('asks to wait 7 s');
    world.forge.fault({ path: /graphql/ }, { status: 200, headers: { 'retry-after': '999' }, body: limit });
    const action = (await api()).moveBranch({ branch, before: after, after: before });
    expect(await failed(action)).toMatchObject({ code: 'PR_RATE_LIMITED' });
  });
});

const PERSON = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org'];

describe('compare', () => {
  it('says where one commit stands beside another', async () => {
    const github = await api();
    const base = repository.tip('main')!;
    const ahead = repository.commitFiles('main', { n: '1' });
    const other = repository.tip('codex/x')!;
    repository.git(
      'update-ref',
      'refs/heads/alone',
      repository.git(...PERSON, 'commit-tree', '-m', 'x', `${base}^{tree}`).trim()
    );
    expect(await github.compare(base, base)).toBe('identical');
    expect(await github.compare(base, ahead)).toBe('ahead');
    expect(await github.compare(ahead, base)).toBe('behind');
    expect(await github.compare(ahead, other)).toBe('diverged');
    expect(await github.compare(base, repository.tip('alone')!)).toBe('unrelated');
    expect(github.requests).toBe(5);
    expect(await failed(github.compare(base, '3'.repeat(40)))).toMatchObject({ code: 'PR_COMMIT_UNKNOWN' });
    world.forge.fault({ path: /compare/ }, { status: 200, body: { status: 'sideways' } });
    expect(await failed(github.compare(base, base))).toMatchObject({ code: 'PR_API_FAILED' });
  });
});
