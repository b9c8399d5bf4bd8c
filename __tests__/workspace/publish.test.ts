/** The branch in the user's repository: created, updated, left alone; people's work is never lost. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishBranch } from '../../src/workspace/index.js';
import {
  cleanUp,
  codeOf,
  COMMIT,
  git,
  gitWith,
  inTree,
  makeRepository,
  openPrivate,
  temporary
} from './rig.js';

afterAll(cleanUp);

const BRANCH = 'codex/lint-12-x';

async function prepare(path: string, script = 'echo 2 > a', ref: string | null = null) {
  const { repo, base, priv } = await openPrivate(path, ref);
  const tree = await priv.checkout(base.tree, 'implement');
  inTree(tree.path, script);
  const commit = await priv.commit(await priv.change(tree), COMMIT);
  return { repo, privateRepo: priv, base, commit, branch: BRANCH, programTrailer: 'Codex-Pack: LINT-12' };
}

/** All that a publication must leave as it is: HEAD, index, files, other refs, config. */
function state(path: string): string[] {
  const files = ['.git/HEAD', '.git/index', '.git/config', 'a'].map(name =>
    readFileSync(join(path, name)).toString('base64')
  );
  return [
    ...files,
    git(path, 'for-each-ref')
      .split('\n')
      .filter(line => !line.includes(BRANCH))
      .join('\n')
  ];
}

describe('publishBranch', () => {
  it('creates, leaves alone, updates', async () => {
    const path = makeRepository({ a: '1\n' });
    writeFileSync(join(path, 'a'), 'dirty\n');
    const before = state(path);
    const first = await prepare(path);
    expect(await publishBranch(first)).toEqual({
      outcome: 'created',
      branch: BRANCH,
      commit: first.commit,
      previous: null
    });
    git(path, 'fsck', '--strict');
    const objects = git(path, 'count-objects', '-v');
    const again = await publishBranch(await prepare(path));
    expect(again).toEqual({
      outcome: 'unchanged',
      branch: BRANCH,
      commit: first.commit,
      previous: first.commit
    });
    expect(git(path, 'count-objects', '-v')).toBe(objects);
    const second = await prepare(path, 'echo 3 > a');
    expect(await publishBranch(second)).toEqual({
      outcome: 'updated',
      branch: BRANCH,
      commit: second.commit,
      previous: first.commit
    });
    expect(git(path, 'show', `${BRANCH}:a`)).toBe('3\n');
    expect(state(path)).toEqual(before);
  });

  it('follows a base that moved, and takes over a branch that was merged', async () => {
    const path = makeRepository({ a: '1\n', b: '' });
    await publishBranch(await prepare(path));
    writeFileSync(join(path, 'b'), 'x\n');
    git(path, 'commit', '-qam', 'base moves');
    expect((await publishBranch(await prepare(path))).outcome).toBe('updated');
    git(path, 'merge', '-q', '--ff-only', BRANCH);
    git(path, 'commit', '-q', '--allow-empty', '-m', 'more');
    git(path, 'update-ref', `refs/heads/${BRANCH}`, 'main~1~1');
    expect((await publishBranch(await prepare(path, 'echo 4 > a'))).outcome).toBe('updated');
  });

  it.each([
    ['a commit on top', 'git checkout -q $B; echo h > h; git add h; git commit -qm h; git checkout -q main'],
    [
      'an amended file',
      'git checkout -q $B; echo h > a; git commit -qa --amend --no-edit; git checkout -q main'
    ],
    [
      'an amended message',
      'git checkout -q $B; git commit -q --amend -m mine -m "Codex-Pack: LINT-12"; git checkout -q main'
    ],
    [
      'a rebase',
      'git commit -q --allow-empty -m x; git checkout -q $B; git rebase -q main; git checkout -q main'
    ],
    [
      'a branch of another pack',
      'git checkout -q $B; git reset -q --hard main; git commit -q --allow-empty -m other; git checkout -q main'
    ]
  ])('never overwrites %s, even by the same identity', async (_, script) => {
    const path = makeRepository({ a: '1\n' });
    await publishBranch(await prepare(path));
    const id = {
      GIT_AUTHOR_NAME: 'Codex Bot',
      GIT_AUTHOR_EMAIL: 'bot@example.org',
      GIT_COMMITTER_NAME: 'Codex Bot',
      GIT_COMMITTER_EMAIL: 'bot@example.org'
    };
    execFileSync('/bin/sh', ['-euc', script], {
      cwd: path,
      env: { PATH: process.env['PATH'], HOME: '/nonexistent', B: BRANCH, ...id },
      stdio: 'pipe'
    });
    const tip = git(path, 'rev-parse', BRANCH);
    const next = await prepare(path, 'echo 5 > a');
    expect(await codeOf(publishBranch(next))).toBe('PR_HUMAN_COMMITS');
    expect(git(path, 'rev-parse', BRANCH)).toBe(tip);
    expect((await publishBranch({ ...next, overwrite: true })).outcome).toBe('updated');
  });

  it('refuses names that cannot be, or are taken', async () => {
    const path = makeRepository({ a: '1\n' });
    const options = await prepare(path);
    function code(branch: string): Promise<string> {
      return codeOf(publishBranch({ ...options, branch }));
    }
    expect(await code('main')).toBe('PR_BRANCH_IS_BASE');
    for (const name of ['-x', 'a..b', 'HEAD', 'x.lock', 'a b', ''])
      expect(await code(name)).toBe('PR_BRANCH_INVALID');
    git(path, 'branch', 'codex');
    expect(await code('codex/a')).toBe('PR_BRANCH_COLLISION');
    git(path, 'branch', 'deep/one/two');
    expect(await code('deep/one')).toBe('PR_BRANCH_COLLISION');
    git(path, 'symbolic-ref', 'refs/heads/sym', 'refs/heads/main');
    expect(await code('sym')).toBe('PR_BRANCH_INVALID');
  });

  it('refuses a branch in use by any work tree', async () => {
    const path = makeRepository({ a: '1\n' });
    await publishBranch(await prepare(path));
    const linked = join(temporary(), 'linked');
    git(path, 'worktree', 'add', '-q', linked, BRANCH);
    const next = await prepare(path, 'echo 3 > a');
    expect(await codeOf(publishBranch(next))).toBe('PR_BRANCH_CHECKED_OUT');
    expect(await codeOf(publishBranch({ ...(await prepare(linked, 'echo 4 > a', 'main')) }))).toBe(
      'PR_BRANCH_CHECKED_OUT'
    );
    git(path, 'worktree', 'remove', '--force', linked);
    mkdirSync(join(path, '.git/rebase-merge'));
    writeFileSync(join(path, '.git/rebase-merge/head-name'), `refs/heads/${BRANCH}\n`);
    expect(await codeOf(publishBranch(next))).toBe('PR_BRANCH_CHECKED_OUT');
  });

  it('runs no hook of the repository, where plain git does', async () => {
    const path = makeRepository({ a: '1\n' });
    const mark = join(temporary(), 'mark');
    const hooks = join(temporary(), 'hooks');
    mkdirSync(hooks);
    for (const name of ['reference-transaction', 'post-checkout', 'post-index-change', 'pre-auto-gc']) {
      writeFileSync(join(hooks, name), `#!/bin/sh\ntouch ${mark}\n`);
      chmodSync(join(hooks, name), 0o755);
    }
    git(path, 'config', 'core.hooksPath', hooks);
    git(path, 'config', 'core.fsmonitor', `touch ${mark}; false`);
    await publishBranch(await prepare(path));
    expect(existsSync(mark)).toBe(false);
    git(path, 'branch', 'plain');
    expect(existsSync(mark)).toBe(true);
  });

  it('refuses paths that collide on other systems', async () => {
    const path = makeRepository({ a: '1\n', old: '', OLD: '' });
    expect(await codeOf(publishBranch(await prepare(path, 'echo x > A')))).toBe('PR_PATH_COLLISION');
    expect(await codeOf(publishBranch(await prepare(path, 'echo x > b')))).toBe('no error');
  });

  it('reports a lost race and changes nothing', async () => {
    const path = makeRepository({ a: '1\n' });
    const options = await prepare(path);
    // Somebody writes the branch after it was looked at: while the objects are packed.
    async function packTo(commit: string, fd: number): Promise<void> {
      await options.privateRepo.packTo(commit, fd);
      git(path, 'branch', BRANCH, 'main');
    }
    expect(await codeOf(publishBranch({ ...options, privateRepo: { ...options.privateRepo, packTo } }))).toBe(
      'PR_BRANCH_MOVED'
    );
    expect(git(path, 'rev-parse', BRANCH)).toBe(git(path, 'rev-parse', 'main'));
  });

  it('git refuses objects with names like .GIT, whoever made them', async () => {
    const path = makeRepository({ a: '1\n' });
    const options = await prepare(path);
    const blob = git(path, 'rev-parse', 'HEAD:a').trim();
    for (const name of ['.GIT', 'git~1', '.g\u200cit']) {
      const tree = gitWith(path, `100644 blob ${blob}\t${name}\n`, 'mktree').trim();
      const change = { tree, baseTree: options.base.tree, files: [], added: 0, deleted: 0 };
      const commit = await options.privateRepo.commit(change, COMMIT);
      expect(await codeOf(publishBranch({ ...options, commit }))).toBe('PR_OBJECTS_REFUSED');
    }
    expect(git(path, 'branch', '--list', BRANCH)).toBe('');
  });
});
