/** The user's uncommitted work as the change: what `git status` would show, and nothing of theirs is touched. */
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cleanUp,
  codeOf,
  commitAll,
  git,
  gitWith,
  inTree,
  listing,
  makeRepository,
  openPrivate,
  temporary,
  writeFiles
} from './rig.js';

afterAll(cleanUp);

async function changeOf(path: string) {
  const { priv } = await openPrivate(path);
  return { priv, change: await priv.changeOfWorktree(path) };
}

it('takes staged, unstaged and untracked files, and leaves index and files as they are', async () => {
  const path = makeRepository({ a: '1\n', b: '1\n', gone: '', '.gitignore': 'ignored\n' });
  writeFiles(path, {
    a: '2\n',
    staged: 's\n',
    'new/file': 'n\n',
    ignored: 'i\n',
    '.orchestrator_logs/x': 'l'
  });
  writeFileSync(join(path, '.git/info/exclude'), '.orchestrator_logs\n');
  git(path, 'add', 'staged', 'a');
  writeFileSync(join(path, 'a'), '3\n');
  rmSync(join(path, 'gone'));
  const before = [
    readFileSync(join(path, '.git/index')).toString('base64'),
    git(path, 'count-objects', '-v'),
    ...listing(path)
  ];
  const { priv, change } = await changeOf(path);
  expect(change.files.map(file => `${file.status} ${file.path}`)).toEqual([
    'modified a',
    'deleted gone',
    'added new/file',
    'added staged'
  ]);
  expect([
    readFileSync(join(path, '.git/index')).toString('base64'),
    git(path, 'count-objects', '-v'),
    ...listing(path)
  ]).toEqual(before);
  const tree = await priv.checkout(change.tree, 'test');
  expect(readFileSync(join(tree.path, 'a'), 'utf8')).toBe('3\n');
  inTree(tree.path, 'echo 4 > a');
  expect(await priv.trackedDrift(tree)).toEqual(['a']);
});

it('is empty for a clean tree, whatever the times say', async () => {
  const path = makeRepository({ a: '1\n' });
  utimesSync(join(path, 'a'), 1, 1);
  expect((await changeOf(path)).change.files).toEqual([]);
});

it('reads line ends as the user’s git does', async () => {
  const path = makeRepository({ '.gitattributes': '*.txt text eol=crlf\n', 'a.txt': 'a\r\nb\r\n' });
  utimesSync(join(path, 'a.txt'), 1, 1);
  expect((await changeOf(path)).change.files).toEqual([]);
  writeFileSync(join(path, 'a.txt'), 'a\r\nb\r\nc\r\n');
  const { priv, change } = await changeOf(path);
  expect([change.added, change.deleted]).toEqual([1, 0]);
  expect(Buffer.from((await priv.readBlob(change.tree, 'a.txt')) ?? '').toString()).toBe('a\nb\nc\n');
});

it('runs no filter: unchanged files behind one are no change, changed ones are refused', async () => {
  const path = makeRepository({ '.gitattributes': '*.bin filter=store\n', a: '' });
  const mark = join(temporary(), 'mark');
  git(path, 'config', 'filter.store.clean', `touch ${mark}; echo pointer`);
  writeFiles(path, { 'x.bin': 'real content\n' });
  commitAll(path, 'filtered');
  rmSync(mark);
  expect((await changeOf(path)).change.files).toEqual([]);
  writeFileSync(join(path, 'x.bin'), 'other\n');
  expect(await codeOf(changeOf(path))).toBe('RUN_FILTERED_CHANGE');
  expect(existsSync(mark)).toBe(false);
  git(path, 'add', 'x.bin');
  expect(existsSync(mark)).toBe(true);
});

it('refuses conflicts and untracked nested repositories; follows a moved submodule without running it', async () => {
  const path = makeRepository({ a: '1\n' });
  git(path, 'init', '-q', 'nested');
  git(join(path, 'nested'), 'commit', '-q', '--allow-empty', '-m', 'n');
  expect(await codeOf(changeOf(path))).toBe('SCOPE_NESTED_GIT');
  git(path, 'add', 'nested');
  git(path, 'commit', '-qm', 'submodule');
  const mark = join(temporary(), 'mark');
  git(join(path, 'nested'), 'config', 'core.fsmonitor', `touch ${mark}; false`);
  expect((await changeOf(path)).change.files).toEqual([]);
  git(join(path, 'nested'), '-c', 'core.fsmonitor=', 'commit', '-q', '--allow-empty', '-m', 'm');
  expect((await changeOf(path)).change.files.map(file => `${file.path} ${file.newMode}`)).toEqual([
    'nested 160000'
  ]);
  expect(existsSync(mark)).toBe(false);
  git(path, 'status');
  expect(existsSync(mark)).toBe(true);

  const other = makeRepository({ a: '1\n' });
  const id = git(other, 'rev-parse', 'HEAD:a').trim();
  gitWith(
    other,
    [1, 2, 3].map(stage => `100644 ${id} ${stage}\tboth\n`).join(''),
    'update-index',
    '--index-info'
  );
  expect(await codeOf(changeOf(other))).toBe('RUN_UNMERGED');
});

it('works from a linked work tree, with a split index', async () => {
  const path = makeRepository({ a: '1\n', b: '1\n' });
  const linked = join(temporary(), 'linked');
  git(path, 'worktree', 'add', '-q', '-b', 'side', linked);
  git(linked, 'update-index', '--split-index');
  writeFiles(linked, { a: '2\n', new: 'n\n' });
  git(linked, 'add', 'new');
  expect((await changeOf(linked)).change.files.map(file => file.path)).toEqual(['a', 'new']);
});
