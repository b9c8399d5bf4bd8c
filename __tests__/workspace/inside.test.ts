/** Git inside a sandbox: it works, it is read-only, and it shows nothing of the user's but history. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bwrap, inside } from './bubble.js';
import { cleanUp, commitAll, git, inTree, makeRepository, openPrivate, temporary } from './rig.js';

afterAll(cleanUp);

/** A repository with what must not be seen: other branches, a stash, a token, a hook, alternates. */
function userRepository(): string {
  const first = makeRepository({ a: '1\n', 'd/b': 'b\n' });
  const path = join(temporary(), 'user');
  git('/', 'clone', '-q', '--shared', first, path);
  writeFileSync(join(path, 'a'), '2\n');
  commitAll(path, 'second');
  writeFileSync(join(path, 'a'), 'stashed\n');
  git(path, 'stash', '-q');
  git(path, 'branch', 'secret-plan');
  git(path, 'config', 'http.extraheader', 'AUTHORIZATION: basic t0ken');
  git(path, 'remote', 'set-url', 'origin', 'https://x:t0ken@example.org/o/r');
  appendFileSync(join(path, '.git/config'), '[include]\n\tpath = /etc/other\n');
  return path;
}

(bwrap === null ? describe.skip : describe)('inside', () => {
  it('status, log, diff and ls-files work without a word on stderr', async () => {
    const { base, priv } = await openPrivate(userRepository());
    const tree = await priv.checkout(base.tree, 'implement');
    const gitInside = await priv.insideGit(tree);
    const run = inside.bind(null, tree, gitInside);
    expect(
      run('git status --porcelain; git diff-files; git ls-files; git log --format=%s; git rev-parse HEAD')
    ).toBe(`a\nd/b\nsecond\n${base.commit}\n`);
    inTree(tree.path, 'echo 3 > a; echo new > new');
    expect(run('git status --porcelain; git diff --stat | tail -1; git show HEAD:a')).toBe(
      ' M a\n?? new\n 1 file changed, 1 insertion(+), 1 deletion(-)\n2\n'
    );
  });

  it('shows no ref, stash, remote, token or hook of the user', async () => {
    const { base, priv } = await openPrivate(userRepository());
    const tree = await priv.checkout(base.tree, 'implement');
    const run = inside.bind(null, tree, await priv.insideGit(tree));
    expect(
      run(
        'git for-each-ref; git stash list; git remote; git reflog; ls .git/hooks 2>/dev/null; cat .git/packed-refs 2>/dev/null; true'
      )
    ).toBe('');
    expect(run('grep -ri -e t0ken -e example.org -e secret-plan -e workspace-test .git || echo none')).toBe(
      'none\n'
    );
    expect(run('find .git -name alternates -size +0; ls /run')).toBe('');
  });

  it('holds the objects of the base and of nothing else', async () => {
    const user = userRepository();
    writeFileSync(join(user, 'once'), 'staged once\n');
    git(user, 'add', 'once');
    git(user, 'rm', '-q', '-f', 'once');
    // The proof: in the user's own directory all of it can be read.
    const all = git(user, 'cat-file', '--batch-all-objects', '--batch');
    for (const text of ['staged once', 'stashed', '1\n']) expect(all).toContain(text);
    const { base, priv } = await openPrivate(user);
    const tree = await priv.checkout(base.tree, 'implement');
    const run = inside.bind(null, tree, await priv.insideGit(tree));
    const reachable = git(user, 'ls-tree', '-r', '-t', base.tree, '--format=%(objectname)')
      .trim()
      .split('\n');
    const expected = [base.commit, base.tree, ...reachable].sort();
    const seen = run("git cat-file --batch-all-objects --batch-check='%(objectname)'").trim().split('\n');
    expect(seen.sort()).toEqual([...new Set(expected)]);
    expect(run('git fsck --full 2>&1 || echo broken')).not.toMatch(/broken|missing|dangling/);
  });

  it('is read-only and stays in place', async () => {
    const { base, priv } = await openPrivate(userRepository());
    const tree = await priv.checkout(base.tree, 'implement');
    const run = inside.bind(null, tree, await priv.insideGit(tree));
    for (const attempt of [
      'git config core.fsmonitor x',
      'git commit -qam x',
      'touch .git/x',
      'mv .git y',
      'rm -rf .git',
      'rm -f .git/objects/pack/*'
    ]) {
      expect(run(`${attempt} >/dev/null && echo done || echo refused`)).toMatch(/refused\n$/);
    }
    expect((await priv.change(tree)).files).toEqual([]);
  });

  it('in the tree that is judged, the change is what is checked out', async () => {
    const { base, priv } = await openPrivate(userRepository());
    const tree = await priv.checkout(base.tree, 'implement');
    inTree(tree.path, 'echo 3 > a; echo new > new');
    const judged = await priv.checkout((await priv.change(tree)).tree, 'test');
    const run = inside.bind(null, judged, await priv.insideGit(judged));
    expect(run('git diff --exit-code && git ls-files && git diff --cached --name-only')).toBe(
      'a\nd/b\nnew\na\nnew\n'
    );
  });
});
