/** The change made in a private tree: what it holds, and what stops it. */
import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, writeFileSync, mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import {
  cleanUp,
  codeOf,
  git,
  inTree,
  listing,
  makeRepository,
  openPrivate,
  OWNER,
  temporary
} from './rig.js';
import type { ChangedFile } from '../../src/workspace/index.js';

afterAll(cleanUp);

function summary(files: readonly ChangedFile[]): string[] {
  return files.map(file => {
    const from = file.oldPath === null ? '' : `${file.oldPath} -> `;
    const counts = `+${file.added} -${file.deleted}${file.binary ? ' binary' : ''}`;
    return `${file.status} ${from}${file.path} ${file.oldMode} ${file.newMode} ${counts}`;
  });
}

const LONG = Array.from({ length: 30 }, (_, at) => `line ${at}\n`).join('');

async function changed(files: Parameters<typeof makeRepository>[0], script: string) {
  const { base, priv } = await openPrivate(makeRepository(files));
  const tree = await priv.checkout(base.tree, 'implement');
  inTree(tree.path, script);
  return priv.change(tree);
}

describe('what a change holds', () => {
  it('is empty where nothing was done', async () => {
    const change = await changed({ a: '1\n' }, 'touch a; mkdir empty');
    expect(change.files).toEqual([]);
    expect(change.tree).toBe(change.baseTree);
  });

  it('knows every kind of change', async () => {
    const files = {
      a: '1\n2\n',
      gone: 'x\n',
      run: 'x\n',
      long: LONG,
      'to-link': 'a\n',
      link: { link: 'a' },
      dir: 'f\n'
    };
    const script = [
      'echo 3 >> a',
      'rm gone',
      'chmod +x run',
      'mv long renamed',
      'rm to-link; ln -s a to-link',
      'ln -sfn renamed link',
      'rm dir; mkdir dir; echo new > dir/file',
      'printf "a\\n\\0b\\nc" > bin'
    ].join('\n');
    const change = await changed(files, script);
    expect(summary(change.files)).toEqual([
      'modified a 100644 100644 +1 -0',
      'added bin 000000 100644 +3 -0 binary',
      'deleted dir 100644 000000 +0 -1',
      'added dir/file 000000 100644 +1 -0',
      'deleted gone 100644 000000 +0 -1',
      'modified link 120000 120000 +1 -1',
      'renamed long -> renamed 100644 100644 +0 -0',
      'modified run 100644 100755 +0 -0',
      'type-changed to-link 100644 120000 +1 -1'
    ]);
    expect([change.added, change.deleted]).toEqual([7, 4]);
  });

  it('counts lines behind a NUL byte and behind "-diff"', async () => {
    const change = await changed(
      { '.gitattributes': '* -diff\n', code: 'a\n' },
      'seq 1000 >> code; printf "\\0" >> code'
    );
    expect(summary(change.files)).toEqual(['modified code 100644 100644 +1001 -0 binary']);
  });

  it('leaves out what .gitignore names, but not tracked files, and not what only the user excludes', async () => {
    const path = makeRepository({ '.gitignore': 'out\n*.log\n', 'kept.log.txt': '' });
    git(path, 'config', 'core.excludesFile', join(path, 'mine'));
    writeFileSync(join(path, 'mine'), '*\n');
    writeFileSync(join(path, '.git/info/exclude'), '*\n');
    const { base, priv } = await openPrivate(path);
    const tree = await priv.checkout(base.tree, 'implement');
    inTree(tree.path, 'mkdir out; touch out/x a.log; echo 1 > new');
    expect(summary((await priv.change(tree)).files)).toEqual(['added new 000000 100644 +1 -0']);
  });

  it('sees a directory replaced by a link, and nothing through it', async () => {
    const outside = temporary();
    writeFileSync(join(outside, 'f'), 'secret\n');
    const change = await changed({ 'd/f': '1\n' }, `rm -r d; ln -s ${outside} d`);
    expect(summary(change.files)).toEqual(['added d 000000 120000 +1 -0', 'deleted d/f 100644 000000 +0 -1']);
  });

  it('names odd paths exactly', async () => {
    const script = `printf x > "$(printf 'a\\nb\\tc"d')"; printf x > "$(printf 'n\\303\\251\\377')"; printf x > '\\back'; printf x > ' sp '; touch A a`;
    const change = await changed({ base: '' }, script);
    expect(change.files.map(file => file.path)).toEqual([' sp ', 'A', '\\back', 'a', 'a\nb\tc"d', 'né\\xff']);
  });

  it('keeps submodules: empty directories, untouched, removed, replaced', async () => {
    const path = makeRepository({ a: '' });
    const id = git(path, 'rev-parse', 'HEAD').trim();
    for (const name of ['one', 'two', 'three'])
      git(path, 'update-index', '--add', '--cacheinfo', `160000,${id},${name}`);
    git(path, 'commit', '-qm', 'submodules');
    const { base, priv } = await openPrivate(path);
    const tree = await priv.checkout(base.tree, 'implement');
    expect(listing(tree.path).filter(line => line.startsWith('d'))).toHaveLength(4);
    expect((await priv.change(tree)).files).toEqual([]);
    inTree(tree.path, 'rmdir two three; echo x > three');
    expect(summary((await priv.change(tree)).files)).toEqual([
      'type-changed three 160000 100644 +1 -1',
      'deleted two 160000 000000 +0 -1'
    ]);
  });

  it('leaves mount points out', async () => {
    const { base, priv } = await openPrivate(makeRepository({ a: '', 'deps/tracked': 'x\n' }));
    const tree = await priv.checkout(base.tree, 'implement');
    await priv.mountPoint(tree, 'node_modules');
    await priv.mountPoint(tree, 'pkg/.env', 'file');
    inTree(tree.path, 'rm deps/tracked; echo x > deps/new');
    const ignoreMountPoints = ['node_modules', 'pkg/.env', 'deps/'];
    expect((await priv.change(tree, { ignoreMountPoints })).files).toEqual([]);
  });
});

describe('what stops a change', () => {
  it.each([
    ['a nested repository', 'git init -q sub', 'SCOPE_NESTED_GIT'],
    ['one in an ignored directory', 'mkdir -p ignored/x; git init -q ignored/x', 'SCOPE_NESTED_GIT'],
    ['a gitfile', 'mkdir sub; echo "gitdir: /tmp/x" > sub/.git', 'SCOPE_NESTED_GIT'],
    ['a link called .git', 'mkdir sub; ln -s /tmp sub/.git', 'SCOPE_NESTED_GIT'],
    ['another case', 'mkdir -p sub/.GIT', 'SCOPE_NESTED_GIT'],
    ['the short name', 'mkdir -p sub/GIT~1', 'SCOPE_NESTED_GIT'],
    ['an invisible character', `mkdir "$(printf '.g\\342\\200\\214it')"`, 'SCOPE_NESTED_GIT'],
    ['the root .git filled', 'git init -q .', 'SCOPE_NESTED_GIT'],
    ['the root .git replaced', 'rmdir .git; echo x > .git', 'SCOPE_NESTED_GIT'],
    ['a FIFO', 'mkfifo pipe', 'SCOPE_SPECIAL_FILE'],
    ['a FIFO that git would open', 'mkdir ignored; mkfifo ignored/.gitignore', 'SCOPE_SPECIAL_FILE'],
    ['a FIFO in place of a tracked file', 'rm a; mkfifo a', 'SCOPE_SPECIAL_FILE'],
    ['a FIFO for attributes', 'mkfifo .gitattributes', 'SCOPE_SPECIAL_FILE'],
    ['an unreadable file', 'echo x > f; chmod 0 f', 'SCOPE_UNREADABLE'],
    ['an unreadable directory', 'mkdir d; touch d/x; chmod 0 d', 'SCOPE_UNREADABLE'],
    ['a directory that lists but does not open', 'mkdir d; touch d/x; chmod 400 d', 'SCOPE_UNREADABLE'],
    ['a linked .gitmodules', 'ln -s a .gitmodules', 'SCOPE_UNSAFE_PATH'],
    [
      'too deep a path',
      `perl -e 'my $n = "0" x 250; for (1..40) { mkdir $n or die; chdir $n or die }'`,
      'SCOPE_UNREADABLE'
    ]
  ])('%s', async (_, script, code) => {
    const { base, priv, root } = await openPrivate(makeRepository({ a: '', '.gitignore': 'ignored\n' }));
    const tree = await priv.checkout(base.tree, 'implement');
    inTree(tree.path, script);
    expect(await codeOf(priv.change(tree))).toBe(code);
    await root.remove();
    expect(existsSync(root.path)).toBe(false);
  });

  it('ignored special files are left out', async () => {
    const change = await changed({ '.gitignore': 'ignored\n' }, 'mkdir ignored; mkfifo ignored/pipe');
    expect(change.files).toEqual([]);
  });

  it('a file that GitHub would refuse', async () => {
    const { base, priv } = await openPrivate(makeRepository({ a: '' }));
    const tree = await priv.checkout(base.tree, 'implement');
    inTree(tree.path, 'touch big');
    truncateSync(join(tree.path, 'big'), 101 * 1024 * 1024);
    expect(await codeOf(priv.change(tree))).toBe('SCOPE_FILE_TOO_LARGE');
  });

  it('huge files below that are counted without comparing them', async () => {
    const { base, priv } = await openPrivate(makeRepository({ a: 'x\n' }));
    const tree = await priv.checkout(base.tree, 'implement');
    inTree(tree.path, 'yes 0123456789abcde | head -c 70000000 > big; echo y >> a');
    const change = await priv.change(tree);
    expect(summary(change.files)).toEqual([
      'modified a 100644 100644 +1 -0',
      'added big 000000 100644 +4375000 -0 binary'
    ]);
  });
});

describe('nothing planted in a tree is run', () => {
  /** A nested repository whose clean filter and fsmonitor leave a mark. */
  function plant(mark: string): string {
    return [
      'mkdir sub; cd sub; git init -q .; echo 1 > f; git add f; git commit -qm 1',
      'echo "* filter=evil" > .gitattributes; echo 2 > f',
      `git config filter.evil.clean "touch ${mark}; cat"`,
      `git config core.fsmonitor "touch ${mark}; false"`
    ].join('\n');
  }

  it('a nested repository: plain git runs its filter, ours refuses the tree', async () => {
    const marks = temporary();
    execFileSync('chmod', ['777', marks]);
    const { base, priv } = await openPrivate(makeRepository({ a: '' }));
    const tree = await priv.checkout(base.tree, 'implement');
    inTree(tree.path, plant(join(marks, 'ours')));
    expect(await codeOf(priv.change(tree))).toBe('SCOPE_NESTED_GIT');
    expect(existsSync(join(marks, 'ours'))).toBe(false);

    const naive = join(temporary(), 'naive');
    mkdirSync(naive);
    if (OWNER !== null) chownSync(naive, OWNER.uid, OWNER.gid);
    inTree(naive, `git init -q .; ${plant(join(marks, 'naive'))}`);
    inTree(
      naive,
      'git -c core.hooksPath=/dev/null -c core.fsmonitor=false add -A 2>/dev/null; git status >/dev/null'
    );
    expect(existsSync(join(marks, 'naive'))).toBe(true);
  });

  it('attributes of the tree change no byte and start nothing', async () => {
    const mark = join(temporary(), 'mark');
    const attributes =
      '*.crlf text eol=crlf\n*.id ident\n*.lfs filter=lfs diff=lfs\n*.u16 working-tree-encoding=UTF-16\n*.ex export-ignore\n';
    const path = makeRepository({ a: '' });
    const files: Record<string, string> = {
      '.gitattributes': attributes,
      'x.crlf': 'a\nb\n',
      'y.crlf': 'a\r\nb\r\n',
      'x.id': '$Id$\n',
      'x.lfs': 'pointer\n',
      'x.u16': 'plain',
      'x.ex': 'e'
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
    writeFileSync(join(path, '.git/info/attributes'), '* -text !eol !ident !filter !working-tree-encoding\n');
    git(path, 'add', '-A');
    git(path, 'commit', '-qm', 'raw');
    git(path, 'config', 'filter.lfs.smudge', `touch ${mark}; cat`);
    git(path, 'config', 'filter.lfs.clean', `touch ${mark}; cat`);
    git(path, 'config', 'core.autocrlf', 'true');
    const { base, priv } = await openPrivate(path);
    const tree = await priv.checkout(base.tree, 'implement');
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(tree.path, name), 'utf8')).toBe(text);
    inTree(tree.path, 'for f in *; do touch "$f"; done');
    expect((await priv.change(tree)).files).toEqual([]);
    inTree(tree.path, 'for f in *; do printf "more\\r\\n" >> "$f"; done');
    const change = await priv.change(tree);
    expect(change.files).toHaveLength(7);
    expect(Buffer.from((await priv.readBlob(change.tree, 'x.u16')) ?? '').toString()).toBe('plainmore\r\n');
    expect(existsSync(mark)).toBe(false);
  });
});

describe('trackedDrift', () => {
  it('names changed, removed and replaced tracked files; not touched, new or excluded ones', async () => {
    const { base, priv } = await openPrivate(
      makeRepository({ a: '1', b: '2', c: '3', t: '4', 'out/r': '5', 'out2/r': '6' })
    );
    const tree = await priv.checkout(base.tree, 'test');
    expect(await priv.trackedDrift(tree)).toEqual([]);
    inTree(
      tree.path,
      'echo x > a; rm b; chmod +x c; touch t; echo x > out/r; echo x > out2/r; echo x > new; git init -q sub'
    );
    expect(await priv.trackedDrift(tree, ['out'])).toEqual(['a', 'b', 'c', 'out2/r']);
  });

  it('is not misled by restored times and sizes', async () => {
    const { base, priv } = await openPrivate(makeRepository({ a: 'one' }));
    const tree = await priv.checkout(base.tree, 'test');
    inTree(tree.path, 'touch -r a ref; printf two > a; touch -r ref a; rm ref');
    expect(await priv.trackedDrift(tree)).toEqual(['a']);
  });
});
