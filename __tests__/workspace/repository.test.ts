/** The user's repository in every shape: found, or refused with the right code; and its base commit. */
import { execFileSync } from 'node:child_process';
import { chownSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRepository, repositoryReader, resolveBase } from '../../src/workspace/index.js';
import {
  cleanUp,
  codeOf,
  commitAll,
  COMMIT,
  git,
  inTree,
  isRoot,
  makeRepository,
  openPrivate,
  temporary
} from './rig.js';

afterAll(cleanUp);

describe('openRepository', () => {
  it('finds the root from below, and takes credentials out of origin', async () => {
    const path = makeRepository({ 'd/e/f': '' });
    git(path, 'remote', 'add', 'origin', 'https://user:t0ken@example.org/o/r.git');
    const repo = await openRepository(join(path, 'd/e'));
    expect(repo).toEqual({
      root: path,
      commonDir: join(path, '.git'),
      objectFormat: 'sha1',
      shallow: false,
      origin: 'https://example.org/o/r.git'
    });
    expect((await openRepository(join(path, 'd/e/f'))).root).toBe(path);
  });

  it('opens linked work trees, SHA-256 and names with line feeds', async () => {
    const path = makeRepository({ a: '' }, '--object-format=sha256');
    const linked = join(temporary(), 'linked\nodd');
    git(path, 'worktree', 'add', '-q', '-b', 'side', linked);
    const repo = await openRepository(linked);
    expect(repo).toMatchObject({ root: linked, commonDir: join(path, '.git'), objectFormat: 'sha256' });
    expect(await resolveBase(repo, null)).toMatchObject({ branch: 'side' });
  });

  it('refuses what is no checkout', async () => {
    const bare = join(temporary(), 'bare');
    git('/', 'init', '-q', '--bare', bare);
    expect(await codeOf(openRepository(bare))).toBe('RUN_BARE_REPOSITORY');
    expect(await codeOf(openRepository(join(makeRepository({ a: '' }), '.git')))).toBe('RUN_BARE_REPOSITORY');
    expect(await codeOf(openRepository(temporary()))).toBe('RUN_NOT_A_REPOSITORY');
    expect(await codeOf(openRepository('/no/such/directory'))).toBe('RUN_NOT_A_REPOSITORY');
  });

  (isRoot ? it : it.skip)('refuses a repository of another owner, until the user trusts it', async () => {
    const path = makeRepository({ a: '' });
    chownSync(path, 64999, 64999);
    chownSync(join(path, '.git'), 64999, 64999);
    expect(await codeOf(openRepository(path))).toBe('RUN_DUBIOUS_OWNERSHIP');
    const home = temporary();
    writeFileSync(join(home, '.gitconfig'), `[safe]\n\tdirectory = ${path}\n`);
    const before = process.env['HOME'];
    process.env['HOME'] = home;
    try {
      expect((await openRepository(path)).root).toBe(path);
    } finally {
      process.env['HOME'] = before;
    }
  });
});

describe('resolveBase', () => {
  it('knows branches, remote branches, tags, ids, and HEAD detached or not', async () => {
    const path = makeRepository({ a: '' });
    const first = git(path, 'rev-parse', 'HEAD').trim();
    git(path, 'tag', '-a', '-m', 't', 'v1');
    git(path, 'update-ref', 'refs/remotes/origin/topic/x', first);
    writeFileSync(join(path, 'a'), '2');
    const second = commitAll(path, 'second');
    const repo = await openRepository(path);
    async function resolved(ref: string | null): Promise<unknown[]> {
      const { commit, branch } = await resolveBase(repo, ref);
      return [commit, branch];
    }
    expect(await resolved(null)).toEqual([second, 'main']);
    expect(await resolved('main')).toEqual([second, 'main']);
    expect(await resolved('topic/x')).toEqual([first, 'topic/x']);
    expect(await resolved('origin/topic/x')).toEqual([first, 'topic/x']);
    expect(await resolved('v1')).toEqual([first, null]);
    expect(await resolved(first)).toEqual([first, null]);
    git(path, 'checkout', '-q', '--detach');
    expect(await resolved(null)).toEqual([second, null]);
    for (const ref of ['nope', '--all', '-h', '', 'a:b', first.replace(/./g, 'a')]) {
      expect(await codeOf(resolveBase(repo, ref))).toBe('RUN_BASE_UNKNOWN');
    }
  });

  it('says that there is no commit yet', async () => {
    const path = join(temporary(), 'empty');
    git('/', 'init', '-q', path);
    expect(await codeOf(resolveBase(await openRepository(path), null))).toBe('RUN_NO_COMMIT');
  });
});

describe('clones of every kind give a private tree', () => {
  it('shallow', async () => {
    const path = makeRepository({ a: '1' });
    writeFileSync(join(path, 'a'), '2\n');
    commitAll(path, 'second');
    const shallow = join(temporary(), 'shallow');
    git('/', 'clone', '-q', '--depth=1', `file://${path}`, shallow);
    const { repo, base, priv } = await openPrivate(shallow);
    expect(repo.shallow).toBe(true);
    const tree = await priv.checkout(base.tree, 't');
    inTree(tree.path, 'echo 3 > a');
    const change = await priv.change(tree);
    const commit = await priv.commit(change, COMMIT);
    await priv.writeBundle(commit, 'refs/heads/x', join(temporary(), 'bundle'));
    expect(change.files.map(file => file.path)).toEqual(['a']);
  });

  it('with alternates, also relative and chained', async () => {
    const first = makeRepository({ a: '1' });
    const second = join(temporary(), 'second');
    git('/', 'clone', '-q', '--shared', first, second);
    writeFileSync(join(second, 'b'), '2');
    commitAll(second, 'b');
    const third = join(temporary(), 'third');
    git('/', 'clone', '-q', '--shared', second, third);
    const { base, priv } = await openPrivate(third);
    expect((await priv.listTree(base.tree, '')).map(entry => entry.path)).toEqual(['a', 'b']);
    await priv.checkout(base.tree, 't');
  });

  it('partial: complete it works, with missing objects it is refused and nothing is fetched', async () => {
    const path = makeRepository({ a: '1', b: '2' });
    git(path, 'config', 'uploadpack.allowFilter', 'true');
    const full = join(temporary(), 'full');
    git('/', 'clone', '-q', '--filter=blob:none', `file://${path}`, full);
    const { base, priv } = await openPrivate(full);
    await priv.checkout(base.tree, 't');

    const lacking = join(temporary(), 'lacking');
    git('/', 'clone', '-q', '--filter=blob:none', '--no-checkout', `file://${path}`, lacking);
    const count = git(lacking, 'count-objects', '-v');
    expect(await codeOf(openPrivate(lacking))).toBe('RUN_PARTIAL_CLONE');
    const repo = await openRepository(lacking);
    expect(await codeOf(repositoryReader(repo).readBlob(base.tree, 'a'))).toBe('RUN_PARTIAL_CLONE');
    expect(git(lacking, 'count-objects', '-v')).toBe(count);
    // Plain git fetches here: the refusal above is ours.
    expect(git(lacking, 'cat-file', 'blob', 'HEAD:a')).toBe('1');
  });

  it('a damaged one is refused', async () => {
    const path = makeRepository({ a: 'only here\n' });
    const id = git(path, 'rev-parse', 'HEAD:a').trim();
    rmSync(join(path, '.git/objects', id.slice(0, 2), id.slice(2)));
    const { base, priv } = await openPrivate(path);
    expect(await codeOf(priv.checkout(base.tree, 't'))).toBe('RUN_PARTIAL_CLONE');
  });

  (isRoot ? it : it.skip)(
    'one that the dropped identity cannot reach: linked, or copied where files are closed too',
    async () => {
      const path = makeRepository({ a: '1' });
      execFileSync('chmod', ['700', join(path, '..')]);
      const linked = await openPrivate(path);
      expect(linked.priv.sharing).toBe('hardlinks');
      const tree = await linked.priv.checkout(linked.base.tree, 't');
      inTree(tree.path, 'echo 2 > a');
      expect((await linked.priv.change(tree)).files).toHaveLength(1);
      await linked.root.remove();
      git(path, 'fsck', '--strict');
      execFileSync('chmod', ['-R', 'go-rwx', join(path, '.git')]);
      const copied = await openPrivate(path);
      expect(copied.priv.sharing).toBe('copies');
      await copied.priv.checkout(copied.base.tree, 't');
    }
  );
});
