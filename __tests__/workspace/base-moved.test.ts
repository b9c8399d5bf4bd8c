/** A base branch that moved on: merged in memory against a real server, in whole and in shallow clones. */
import { join } from 'node:path';
import { changedEntries, githubRemote, meetMovedBase, readObject } from '../../src/workspace/index.js';
import { startForge, type Forge, type ForgeRepository } from '../rig/forge.js';
import { cleanUp, COMMIT, git, inTree, openPrivate, temporary, type Opened } from './rig.js';

const TOKEN = 'ghs_TokenOfTheMovedBase0123456789abcdef';
let forge: Forge;
let repository: ForgeRepository;
let number = 0;

beforeAll(async () => {
  forge = await startForge();
  forge.token(TOKEN, { login: 'github-actions[bot]', permissions: { contents: 'write' } });
});
beforeEach(() => {
  number += 1;
  repository = forge.repository('acme', `moved-${number}`);
  repository.commitFiles('main', { 'a.txt': 'one\ntwo\nthree\n', 'b.txt': 'b\n', 'c.txt': 'c\n' });
});
afterAll(async () => {
  await forge.close();
  cleanUp();
});

/** A clone, the change that a script makes of its base, and the commit of it. */
async function changed(script: string, ...clone: string[]) {
  const path = join(temporary(), 'clone');
  git(temporary(), 'clone', '-q', '-b', 'main', ...clone, `file://${repository.path}`, path);
  const opened: Opened = await openPrivate(path);
  const tree = await opened.priv.checkout(opened.base.tree, 'implement');
  inTree(tree.path, script);
  const change = await opened.priv.change(tree);
  return { ...opened, change, commit: await opened.priv.commit(change, COMMIT) };
}

function remote() {
  return githubRemote({
    serverUrl: forge.serverUrl,
    owner: 'acme',
    name: repository.name,
    token: TOKEN,
    env: {}
  });
}

const SCRIPT = "printf 'one\\nTWO\\nthree\\n' > a.txt; rm c.txt";

describe.each([
  ['a whole clone', []],
  ['a shallow clone', ['--depth=1']]
])('from %s', (_name, clone) => {
  it.each<[string, Record<string, string | null>, boolean, string[]]>([
    ['elsewhere', { 'b.txt': 'B\n' }, false, []],
    ['to the same', { 'a.txt': 'one\nTWO\nthree\n', 'c.txt': null, 'b.txt': 'B\n' }, true, []],
    ['to the same in part', { 'a.txt': 'one\nTWO\nthree\n' }, false, []],
    ['to something else', { 'a.txt': 'one\n2\nthree\n' }, false, ['a.txt']],
    ['what is deleted here', { 'c.txt': 'new\n' }, false, ['c.txt']]
  ])('others changed %s', async (_what, files, contained, conflicts) => {
    const { priv, commit, change } = await changed(SCRIPT, ...clone);
    repository.commitFiles('main', { 'd.txt': 'd\n' });
    const tip = repository.commitFiles('main', files);
    const before = String(await priv.runner.read(['count-objects', '-v']));
    expect(await meetMovedBase(priv, remote(), tip, { commit, change })).toEqual({ contained, conflicts });
    expect(String(await priv.runner.read(['count-objects', '-v']))).toBe(before);
  });
});

describe('what a tree changes of the base', () => {
  it('is told with modes, links, deletions and odd names, and nothing is renamed', async () => {
    const { priv, change } = await changed(
      'mv b.txt moved.txt; chmod +x a.txt; ln -s a.txt link; rm c.txt; printf x > "$(printf \'odd\\377\\tname\')"'
    );
    const entries = await changedEntries(priv, change.tree);
    const seen = entries.map(({ path, content }) => [
      path.toString('latin1'),
      content?.mode ?? null,
      content?.bytes
    ]);
    expect(seen).toEqual([
      ['a.txt', '100755', 14],
      ['b.txt', null, undefined],
      ['c.txt', null, undefined],
      ['link', '120000', 5],
      ['moved.txt', '100644', 2],
      ['odd\xff\tname', '100644', 1]
    ]);
    const link = entries.find(({ path }) => path.toString() === 'link')!.content!;
    expect((await readObject(priv, link.id, 100)).toString()).toBe('a.txt');
    await expect(readObject(priv, link.id, 2)).rejects.toMatchObject({ code: 'RUN_GIT_FAILED' });
  });
});
