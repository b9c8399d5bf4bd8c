/** Cases 22 to 26: files, names and left-overs of every kind. */
import {
  appendFileSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readFileSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { walkTree } from '../../src/platform/walk.js';
import { git, isRoot } from '../workspace/rig.js';
import { cloned, from, packOf } from './case-clones.js';
import { BRANCH, caseWorld, FILES, PERSON, runStore, type CaseWorld, type Wish } from './world.js';

const runs = runStore();
let here: CaseWorld;
afterEach(() => here.close());
afterAll(() => runs.remove());

const open = async (files: Readonly<Record<string, string>> = FILES) => {
  here = await caseWorld(runs, files);
};

describe('case 22: every kind of file', () => {
  const commands = [
    'printf "#!/bin/sh\\n" > tool.sh && chmod 755 tool.sh',
    'ln -s list.txt link',
    'mkdir -p new && printf "\\000\\377\\001" > new/binary',
    'rm dir/gone.txt',
    'mv dir/old.txt dir/renamed.txt',
    'chmod 755 dir/plain.txt'
  ];
  const files = {
    'list.txt': 'a\n',
    'dir/gone.txt': 'x\n',
    'dir/old.txt': 'a long enough text to be found again\n',
    'dir/plain.txt': 'x\n',
    '.gitattributes': '*.big filter=lfs diff=lfs merge=lfs -text\n',
    'model.big': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
    'packs/sort.yml': packOf(commands)
  };
  /** Mode and path of all that is there. */
  const listed = (name: string) =>
    here.repo
      .git('ls-tree', '-r', name)
      .trim()
      .split('\n')
      .map(row => row.replace(/ \w+ \w+\t/, ' '));

  it.each(['git', 'api'] as const)(
    'modes, links, bytes, deletes and renames arrive by %s as they were tested',
    async transport => {
      await open(files);
      // A submodule, as a person added it.
      const clone = await cloned(here);
      const made = '1'.repeat(40);
      await here.client.must(clone, ['update-index', '--add', '--cacheinfo', `160000,${made},sub`]);
      await here.client.must(clone, ['commit', '-q', '-m', 'a submodule']);
      await here.client.must(clone, ['push', '-q', 'origin', 'main'], PERSON);
      const run = await here.run();
      expect(run.manifest.verdict.code).toBe('OK');
      expect(await here.publish(run, { transport })).toMatchObject({ operation: 'created', warnings: [] });
      expect(listed(BRANCH)).toEqual(
        expect.arrayContaining([
          '100755 tool.sh',
          '120000 link',
          '100644 new/binary',
          '100644 dir/renamed.txt',
          '100755 dir/plain.txt',
          '100644 model.big',
          '160000 sub'
        ])
      );
      expect(listed(BRANCH).join()).not.toMatch(/gone|old\.txt/);
      expect(here.tree(BRANCH)).toBe(run.manifest.change!.tree);
      expect(here.read(BRANCH, 'model.big')).toMatch(/git-lfs/);
    }
  );

  it.each([
    ['out of the scope', 'mv secret/a.txt dir/a.txt'],
    ['into what is out of the scope', 'mv dir/old.txt secret/old.txt']
  ])('a rename %s counts with both of its paths', async (_name, command) => {
    await open({ ...files, 'secret/a.txt': 'a long enough text\n', 'packs/sort.yml': packOf([command]) });
    const made = await here.run();
    expect(made.manifest.verdict.code).toMatch(/^SCOPE_/);
    expect(await here.publish(made)).toMatchObject({ operation: 'none' });
    expect((await here.refusal(made, { openOnFailure: true })).code).toMatch(/^SCOPE_/);
    expect([here.repo.tip(BRANCH), here.repo.pulls.length]).toEqual([null, 0]);
  });
});

describe('case 23: odd paths', () => {
  /** Names that a run may bring, and names that it may only change where they are there already. */
  const fresh = ['a "quoted" name', 'umlaut-ä', "it's", ' space', '-dash', '$(touch x)', '<!-- x -->'];
  const known = ['tab\there', 'new\nline', 'back\\slash'];
  const odd = [...fresh, ...known];
  const commands = odd.map((name, at) => `cd dir && printf '${at}\\n' > "$(printf '${octal(name)}')"`);
  const files = {
    'dir/x': 'x\n',
    ...Object.fromEntries(known.map(name => [`dir/${name}`, 'x\n'])),
    'packs/sort.yml': packOf(commands)
  };

  it.each(['git', 'api'] as const)(
    'by %s: every byte of a name arrives, and none acts in the body',
    async transport => {
      await open(files);
      const run = await here.run();
      expect(run.manifest.verdict.code).toBe('OK');
      await here.publish(run, { transport });
      const names = here.repo.git('ls-tree', '-r', '-z', '--name-only', `${BRANCH}:dir`).split('\0');
      expect(names.filter(Boolean).sort()).toEqual([...odd, 'x'].sort());
      expect(here.tree(BRANCH)).toBe(run.manifest.change!.tree);
      expect(here.pull(1).body).not.toMatch(/^line|<!-- x -->(?!`)/m);
    }
  );

  it.each([
    ['a control character', 'a\tb'],
    ['a backslash, which is a slash on Windows', 'a\\b']
  ])('a new name with %s is refused', async (_what, name) => {
    await open({ 'dir/x': 'x\n', 'packs/sort.yml': packOf([`printf x > "dir/$(printf '${octal(name)}')"`]) });
    const refused = await here.refusal(await here.run());
    expect([refused.code, refused.where]).toEqual(['PR_OBJECTS_REFUSED', `dir/${name}`]);
    expect(here.repo.tip(BRANCH)).toBeNull();
  });

  it('not UTF-8: pushed by git; the API carries no such path, and that is said before anything is written', async () => {
    await open({ 'dir/x': 'x\n', 'packs/sort.yml': packOf([`printf x > "dir/$(printf 'caf\\351')"`]) });
    const run = await here.run();
    const refused = await here.refusal(run, { transport: 'api' });
    expect([refused.code, here.repo.tip(BRANCH)]).toEqual(['PR_API_BLOB', null]);
    expect(await here.publish(run)).toMatchObject({ operation: 'created' });
    expect(here.repo.git('ls-tree', '-r', '--name-only', BRANCH)).toContain('caf\\351');
  });
});

function octal(text: string): string {
  return [...Buffer.from(text)].map(byte => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

/** Every path below, as another user's. */
function giveAway(path: string): void {
  for (const { path: one } of walkTree(path, { maxEntries: 10_000, maxDepth: 64, sizes: false }).entries)
    lchownSync(join(path, one), 64321, 64321);
  chownSync(path, 64321, 64321);
}

describe('case 24: left-overs on self-hosted runners', () => {
  it('a lock, half a merge, a branch of the same name: not in the way, and not touched', async () => {
    await open();
    const made = await here.run();
    git(here.checkout, 'branch', BRANCH, 'main');
    const dir = join(here.checkout, '.git');
    for (const name of ['index.lock', 'HEAD.lock', 'config.lock', 'packed-refs.lock'])
      writeFileSync(join(dir, name), '');
    writeFileSync(join(dir, 'MERGE_HEAD'), `${here.repo.tip('main')}\n`);
    mkdirSync(join(dir, 'rebase-merge'));
    appendFileSync(join(here.checkout, 'list.txt'), 'dirty\n');
    const before = git(here.checkout, 'for-each-ref');
    const wish = { trust: { ...from(here, here.checkout).trust!, commit: 'refs/remotes/origin/main' } };
    expect(await publishAsItStands(made, wish)).toMatchObject({ operation: 'created' });
    expect(git(here.checkout, 'for-each-ref')).toBe(before);
    expect(readFileSync(join(here.checkout, 'list.txt'), 'utf8')).toContain('dirty');
  });

  it('a checkout of another user: said, nothing is written, and no configuration of anybody is changed', async () => {
    await open();
    const made = await here.run();
    const cwd = await cloned(here);
    const config = readFileSync(join(cwd, '.git/config'), 'utf8');
    if (isRoot) {
      giveAway(cwd);
      const refused = await here.refusal(made, from(here, cwd));
      expect([refused.code, here.asked(), here.repo.tip(BRANCH)]).toEqual([
        'RUN_DUBIOUS_OWNERSHIP',
        [],
        null
      ]);
    } else expect(await here.publish(made, from(here, cwd))).toMatchObject({ operation: 'created' });
    expect(readFileSync(join(cwd, '.git/config'), 'utf8')).toBe(config);
  });

  it('the directory of a publisher that was killed: not in the way', async () => {
    await open();
    const made = await here.run();
    const parent = join(here.checkout, '..', 'codex-orchestrator');
    mkdirSync(join(parent, 'run-leftover', 'git'), { recursive: true, mode: 0o711 });
    expect(await here.publish(made)).toMatchObject({ operation: 'created' });
  });
});

/** Without the fetch that the locks would stop. */
async function publishAsItStands(made: Awaited<ReturnType<CaseWorld['run']>>, wish: Wish) {
  return here.publish(made, wish, { fetch: false });
}

/** What a checkout can hold that git starts by itself. */
function plant(checkout: string, mark: string): void {
  const trap = `touch ${mark}`;
  for (const name of [
    'pre-commit',
    'commit-msg',
    'post-commit',
    'pre-push',
    'reference-transaction',
    'post-checkout'
  ])
    writeFileSync(join(checkout, '.git/hooks', name), `#!/bin/sh\n${trap}\n`, { mode: 0o755 });
  const settings = {
    'commit.gpgsign': 'true',
    'gpg.program': `${mark}.sh`,
    'core.fsmonitor': trap,
    'core.sshCommand': trap,
    'credential.helper': `!${trap}`,
    'push.gpgSign': 'if-asked',
    'url.http://127.0.0.1:1/.insteadOf': here.forge.serverUrl
  };
  writeFileSync(`${mark}.sh`, `#!/bin/sh\n${trap}\nexit 1\n`, { mode: 0o755 });
  for (const [name, value] of Object.entries(settings)) git(checkout, 'config', name, value);
}

describe('case 25: hooks and commit.gpgsign of the checkout', () => {
  it('none of it is started, and the commit is the tested one, unsigned', async () => {
    await open();
    const made = await here.run();
    const cwd = await cloned(here);
    const mark = join(here.client.directory(), 'executed');
    plant(cwd, mark);
    expect(await here.publish(made, from(here, cwd))).toMatchObject({ operation: 'created' });
    expect(existsSync(mark)).toBe(false);
    expect(here.repo.git('cat-file', 'commit', BRANCH)).not.toContain('gpgsig');
    expect(here.repo.tip(BRANCH)).toBe(made.manifest.change!.commit);
  });
});

it('case 25, unprotected: a plain commit in that checkout starts what was planted', async () => {
  await open();
  const cwd = await cloned(here);
  const mark = join(here.client.directory(), 'executed');
  plant(cwd, mark);
  const { code } = await here.client.git(cwd, ['commit', '-q', '--allow-empty', '-m', 'x']);
  expect([code === 0, existsSync(mark)]).toEqual([false, true]);
});

describe('case 26: names of branches', () => {
  it.each(['a..b', 'a b', '-a', 'a.lock', 'a//b', 'refs/heads/a~1', 'HEAD'])(
    '%s is refused',
    async branch => {
      await open();
      const refused = await here.refusal(await here.run(), { branch });
      expect(refused.code).toBe('PR_BRANCH_INVALID');
      expect([here.pushes(), here.repo.pulls.length]).toEqual([0, 0]);
    }
  );

  it.each([
    ['below', `${BRANCH}/part`],
    ['above', 'codex']
  ])('a branch %s it is there: both cannot be, and that one is named', async (_where, other) => {
    await open();
    const made = await here.run();
    const theirs = here.repo.commitFiles(other, { 'note.txt': 'x\n' });
    const refused = await here.refusal(made);
    expect(refused.code).toBe('PR_BRANCH_COLLISION');
    expect(`${refused.message} ${refused.why} ${refused.where}`).toContain(other);
    expect(here.repo.tip(other)).toBe(theirs);
    expect((await here.refusal(made, { transport: 'api' })).code).toBe('PR_BRANCH_COLLISION');
  });
});
