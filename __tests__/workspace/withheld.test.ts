/** Withheld content inside: git works and shows none of it; the host's view of the tree does not change. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { InsideGit, Tree } from '../../src/workspace/index.js';
import { inBubble } from './bubble.js';
import {
  cleanUp,
  codeOf,
  commitAll,
  git,
  makeRepository,
  openPrivate,
  type File,
  type Opened
} from './rig.js';

afterAll(cleanUp);

const SECRET = 'TOKEN=s3cret-of-the-base-7f1d';
const OTHER = 'TOKEN=s3cret-of-the-subtree-90ab';
const FILLER = Array.from({ length: 40 }, (_, at) => `SETTING_${at}=value ${at}\n`).join('');
const ENV_FILE = `${FILLER}${SECRET}\nLONGER=than the example\n`;
const FILES: Record<string, File> = {
  '.env': ENV_FILE,
  '.env.example': FILLER,
  'app.js': 'one\n',
  'copy/of.txt': ENV_FILE,
  'sub/.env': { exec: `${OTHER}\n` },
  'sub/deep/b': 'b\n',
  'sub/next': 'n\n'
};
const WITHHELD = ['.env', 'sub/.env'];
const ALL_WITHHELD = ['.env', 'copy/of.txt', 'sub/.env'];

/** One pack in which the example is a delta against the secret; a tag of the blob, and one that tells it. */
function userRepository(...init: string[]): string {
  const path = makeRepository(FILES, ...init);
  git(path, 'repack', '-q', '-adf', '--window=50');
  git(path, 'tag', '-a', '-m', 'the keys', 'keys', git(path, 'rev-parse', 'HEAD:.env').trim());
  git(path, 'tag', '-a', '-m', SECRET, 'told');
  return path;
}

interface Seen extends Opened {
  tree: Tree;
  git: InsideGit;
  run(script: string): string;
}

async function view(path: string, withheld: readonly string[]): Promise<Seen> {
  const opened = await openPrivate(path);
  return see(opened, await opened.priv.checkout(opened.base.tree, 'implement'), withheld);
}

async function see(opened: Opened, tree: Tree, withheld: readonly string[]): Promise<Seen> {
  const made = await opened.priv.insideGit(tree, { withheld });
  const bubble = { tree, git: made, covers: made.withheld };
  return { ...opened, tree, git: made, run: script => inBubble(bubble, `${script}\ntrue`) };
}

/** Everything readable in a directory: each file as it is, and whatever can be inflated from any place in it. */
function allBytes(directory: string): Buffer {
  const parts: Buffer[] = [];
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    const path = join(directory, name);
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    parts.push(bytes);
    for (let at = bytes.indexOf(0x78); at !== -1; at = bytes.indexOf(0x78, at + 1)) {
      try {
        parts.push(inflateSync(bytes.subarray(at)));
      } catch {
        // No stream begins here.
      }
    }
  }
  return Buffer.concat(parts);
}

const WRITABLE = 'cp -r .git /tmp/g; export GIT_DIR=/tmp/g GIT_WORK_TREE=/workspace';
const PERSON = 'export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b';

describe('attacks on withheld content', () => {
  const attacks: [string, string][] = [
    ['git show', 'git show HEAD:.env'],
    ['the same blob under another name', 'git show HEAD:copy/of.txt'],
    ['a file of a subtree', 'git show HEAD:sub/.env'],
    ['the index', 'git show :.env; git checkout-index --prefix=/tmp/x/ -a -f; cat /tmp/x/.env'],
    ['all objects', 'git cat-file --batch-all-objects --batch'],
    ['the patch of the root', 'git log -p --root'],
    ['grep', 'git grep -h TOKEN HEAD'],
    ['archive', 'git archive HEAD | tar -xO .env'],
    ['clone', 'git clone -q --no-local . /tmp/c; cat /tmp/c/.env'],
    ['no replacements', 'GIT_NO_REPLACE_OBJECTS=1 git cat-file blob HEAD:.env'],
    [
      'unpacked objects',
      'git init -q /tmp/u; cat .git/objects/pack/*.pack | git -C /tmp/u unpack-objects -q; git -C /tmp/u cat-file --batch-all-objects --batch'
    ],
    [
      'an unset bit',
      `${WRITABLE}; git update-index --no-skip-worktree .env; git checkout -f HEAD -- .env; cat .env; git diff; git show :.env`
    ],
    [
      'a new checkout',
      'cp -r .git /tmp/g; mkdir /tmp/w; GIT_DIR=/tmp/g GIT_WORK_TREE=/tmp/w git reset -q --hard; GIT_DIR=/tmp/g GIT_WORK_TREE=/tmp/w git checkout-index -a -f; cat /tmp/w/.env; GIT_DIR=/tmp/g git worktree add -q /tmp/v HEAD; cat /tmp/v/.env'
    ]
  ];

  it.each(attacks)('%s: read without protection, not with it', async (_, script) => {
    const path = userRepository();
    const open = await view(path, []);
    const secrets = new RegExp(`${SECRET}|${OTHER}`);
    expect(open.run(script)).toMatch(secrets);
    const closed = await view(path, WITHHELD);
    expect(closed.run(script)).not.toMatch(secrets);
  });

  it.each([
    [
      'after a stash',
      `${WRITABLE}; ${PERSON}; echo x >> app.js; git stash -q; git checkout -- .env; git restore --ignore-skip-worktree-bits -s HEAD -S -W .; git stash pop`
    ],
    ['the id that it has outside', 'for one in $IDS; do git cat-file -p $one; done'],
    [
      'tags',
      'git tag; git show keys; git show told; git cat-file --batch-all-objects --batch-check | grep tag'
    ],
    ['unreachable objects', `${WRITABLE}; git fsck --full --unreachable --lost-found`]
  ])('%s: nothing', async (_, script) => {
    const path = userRepository();
    const ids = ['HEAD:.env', 'HEAD:sub/.env', 'HEAD', 'HEAD^{tree}', 'keys', 'told'];
    const list = ids.map(name => git(path, 'rev-parse', name).trim()).join(' ');
    const { run } = await view(path, WITHHELD);
    expect(run(`IDS='${list}'; ${script}; cat .env sub/.env copy/of.txt`)).not.toMatch(/TOKEN/);
  });

  it.each([['sha1'], ['sha256']])('no byte of it, nor its id, is in the git directory (%s)', async format => {
    const path = userRepository(`--object-format=${format}`);
    const ids = WITHHELD.map(name => git(path, 'rev-parse', `HEAD:${name}`).trim());
    const packs = join(path, '.git/objects/pack');
    const idx = readdirSync(packs).find(name => name.endsWith('.idx')) ?? '';
    // The example is stored against the secret: whoever took over that delta would have to pack the secret too.
    expect(git(path, 'verify-pack', '-v', join(packs, idx))).toMatch(new RegExp(`blob .* 1 ${ids[0]}\n`));
    for (const [withheld, expected] of [
      [[], true],
      [WITHHELD, false]
    ] as const) {
      const { git: made } = await view(path, withheld);
      const bytes = allBytes(made.mounts[0]?.source ?? '');
      const patterns = [SECRET, OTHER, ...ids, ...ids.map(id => Buffer.from(id, 'hex'))];
      expect(bytes.includes('SETTING_39=value 39')).toBe(true);
      // Packs hold ids as bytes; in text an id of a blob appears nowhere.
      expect(patterns.map(one => bytes.includes(one))).toEqual([
        expected,
        expected,
        false,
        false,
        expected,
        expected
      ]);
    }
  });

  it('a directory renamed by one command uncovers nothing for the next, nor for the next phase', async () => {
    const path = userRepository();
    const first = await view(path, WITHHELD);
    first.run('mv sub moved; mkdir sub; echo new > sub/.env');
    const naive = inBubble({ ...first, covers: ['.env', 'copy/of.txt', 'sub/.env'] }, 'cat moved/.env');
    expect(naive).toContain(OTHER);
    const now = await first.priv.withheldNow(first.tree);
    expect(now).toEqual(['.env', 'copy/of.txt', 'moved/.env']);
    expect(inBubble({ ...first, covers: now }, 'cat moved/.env sub/.env')).toBe('new\n');

    const change = await first.priv.change(first.tree);
    const judged = await first.priv.checkout(change.tree, 'test');
    const second = await see(first, judged, []);
    expect(second.git.withheld).toEqual(['.env', 'copy/of.txt', 'moved/.env']);
    expect(
      second.run('cat moved/.env; git show HEAD:sub/.env; git show :moved/.env; git diff --cached')
    ).not.toMatch(/TOKEN/);
    expect(allBytes(second.git.mounts[0]?.source ?? '').includes(OTHER)).toBe(false);
  });

  it('a phase that takes away the link which made a file a credential has not freed it', async () => {
    const path = makeRepository({ 'conf/plain': `${SECRET}\n`, '.env': { link: 'conf/plain' } });
    const first = await view(path, ['conf/plain']);
    first.run('rm .env; git cat-file --batch-all-objects --batch');
    const change = await first.priv.change(first.tree);
    expect(change.files.map(file => `${file.status} ${file.path}`)).toEqual(['deleted .env']);
    const second = await see(first, await first.priv.checkout(change.tree, 'test'), []);
    expect(second.git.withheld).toEqual(['conf/plain']);
    expect(second.run('cat conf/plain; git show HEAD:conf/plain :conf/plain')).toBe('');
  });
});

describe('git beside withheld content', () => {
  it('is quiet about it, and whole', async () => {
    const { run, git: made, base } = await view(userRepository(), WITHHELD);
    expect(made.withheld).toEqual(ALL_WITHHELD);
    expect(made.head).not.toBe(base.commit);
    expect(
      run(
        'git status --porcelain; git diff-files; git diff HEAD; git fsck --full --strict; git log --format="%H %an %s"; git ls-files'
      )
    ).toBe(`${made.head} A Person base\n${Object.keys(FILES).sort().join('\n')}\n`);
    expect(
      run(
        'git show HEAD:.env.example | tail -1; git show HEAD:sub/next; git ls-tree HEAD sub/.env | cut -c1-6'
      )
    ).toBe('SETTING_39=value 39\nn\n100755\n');
    expect(run('echo two >> app.js; git status --porcelain; git diff --stat | tail -1')).toBe(
      ' M app.js\n 1 file changed, 1 insertion(+)\n'
    );
  });

  it('stash, add and commit work where a phase has a git directory of its own', async () => {
    const { run } = await view(userRepository(), WITHHELD);
    expect(
      run(
        `${WRITABLE}; ${PERSON}; echo two >> app.js; git stash -q && cat app.js && git stash pop -q && git status --porcelain; ` +
          'echo x > new; git add -A && git commit -qm mine && git show --format=%s --name-status HEAD && git status --porcelain'
      )
    ).toBe('one\n M app.js\nmine\n\nM\tapp.js\nA\tnew\n');
    expect(run('git rev-parse HEAD >/dev/null && wc -c < .env')).toBe('0\n');
  });

  it('in the tree that is judged, the change is what is staged', async () => {
    const first = await view(userRepository(), WITHHELD);
    first.run('echo two > app.js; echo x > new');
    const judged = await first.priv.checkout((await first.priv.change(first.tree)).tree, 'test');
    const second = await see(first, judged, WITHHELD);
    expect(second.git.head).toBe(first.git.head);
    expect(
      second.run('git status --porcelain; git fsck --full --strict | grep -v dangling; wc -c < .env')
    ).toBe('M  app.js\nA  new\n0\n');
  });

  it('nothing is withheld: HEAD is the base, and nothing is written for it', async () => {
    const { git: made, base, priv } = await view(userRepository(), []);
    expect([made.head, made.withheld]).toEqual([base.commit, []]);
    expect(await priv.runner.read(['count-objects'])).toEqual(Buffer.from('0 objects, 0 kilobytes\n'));
  });

  it('what a phase writes is its own, credential or not', async () => {
    const first = await view(userRepository(), WITHHELD);
    first.run('mkdir mine; echo TOKEN=made-inside > mine/.env');
    const judged = await first.priv.checkout((await first.priv.change(first.tree)).tree, 'test');
    const second = await see(first, judged, WITHHELD);
    expect(second.git.withheld).toEqual(ALL_WITHHELD);
    expect(second.run('cat mine/.env; git show :mine/.env')).toBe('TOKEN=made-inside\nTOKEN=made-inside\n');
  });

  it('odd names, odd commits, links of the same content', async () => {
    const path = makeRepository({
      'a\nb/.env ü': SECRET,
      link: { link: SECRET },
      '"q"': 'x',
      '.env': { exec: '' }
    });
    const raw = git(path, 'cat-file', 'commit', 'HEAD').replace(
      '\n\n',
      '\nencoding latin1\ngpgsig -----BEGIN\n x\n -----END\n\n'
    );
    writeFileSync(join(path, '../raw'), Buffer.from(raw.replace('base', 'b\xe4se'), 'latin1'));
    git(
      path,
      'reset',
      '-q',
      '--soft',
      git(path, 'hash-object', '-w', '-t', 'commit', '--literally', '../raw').trim()
    );
    const { run, git: made } = await view(path, ['a\nb/.env ü', '.env']);
    expect(made.withheld).toEqual(['a\nb/.env ü']);
    expect(run('git cat-file --batch-all-objects --batch; git grep -c TOKEN HEAD')).not.toContain('TOKEN');
    expect(
      run(
        'git status --porcelain; git log --format=%s; git cat-file commit HEAD | grep -c -e gpgsig -e encoding'
      )
    ).toBe('bäse\n1\n');
  });
});

describe("the user's own change", () => {
  it.each([
    ['modified', (path: string) => writeFileSync(join(path, '.env'), `${OTHER}\n`), ['.env']],
    ['deleted', (path: string) => rmSync(join(path, '.env')), []],
    ['renamed', (path: string) => renameSync(join(path, '.env'), join(path, 'plain')), ['plain']]
  ])('%s: neither the base nor the change shows it', async (_, edit, shown) => {
    const path = makeRepository({ '.env': `${SECRET}\n`, a: '1\n' });
    const opened = await openPrivate(path);
    edit(path);
    const { tree } = await opened.priv.changeOfWorktree(path);
    const second = await see(opened, await opened.priv.checkout(tree, 'test'), ['.env']);
    expect(second.git.withheld).toEqual(shown);
    expect(second.run('git cat-file --batch-all-objects --batch; git fsck --full; cat * .env')).not.toMatch(
      /TOKEN|missing [bt]/
    );
    expect((await opened.priv.changeOfTree(tree)).files).toHaveLength(1);
  });

  it('withheld at the base, and gone from the change: not read either', async () => {
    const path = makeRepository({ '.npmrc': SECRET, a: '1\n' });
    writeFileSync(join(path, '.npmrc'), 'no longer\n');
    const script = 'cat .npmrc; git show HEAD:.npmrc; git cat-file --batch-all-objects --batch';
    for (const paths of [[], ['.npmrc']]) {
      const opened = await openPrivate(path);
      const { tree } = await opened.priv.changeOfWorktree(path);
      await opened.priv.withhold(paths);
      const { run } = await see(opened, await opened.priv.checkout(tree, 'test'), []);
      expect(run(script).includes(SECRET)).toBe(paths.length === 0);
      expect(run('cat .npmrc; git status --porcelain')).toBe('no longer\nM  .npmrc\n');
    }
  });

  it('added: HEAD stays the base', async () => {
    const path = makeRepository({ a: '1\n' });
    const opened = await openPrivate(path);
    writeFileSync(join(path, '.env'), SECRET);
    const { tree } = await opened.priv.changeOfWorktree(path);
    const second = await see(opened, await opened.priv.checkout(tree, 'test'), ['.env']);
    expect(second.git.head).toBe(opened.base.commit);
    expect(
      second.run('git status --porcelain; git cat-file --batch-all-objects --batch | grep -c TOKEN')
    ).toBe('A  .env\n0\n');
  });
});

describe("the host's view", () => {
  it('a cover is no change, and a change beside it is one', async () => {
    const { run, priv, tree } = await view(userRepository(), WITHHELD);
    expect((await priv.change(tree)).files).toEqual([]);
    run('echo x > .env; rm -f .env; mv .env y; echo two > app.js; rm sub/next; echo z > sub/.env.new; true');
    const { files } = await priv.change(tree);
    expect(files.map(file => `${file.status} ${file.path}`)).toEqual([
      'modified app.js',
      'added sub/.env.new',
      'deleted sub/next'
    ]);
    expect(await priv.trackedDrift(tree)).toEqual(['app.js', 'sub/next']);
    expect(readFileSync(join(tree.path, '.env'), 'utf8')).toBe(ENV_FILE);
  });

  it('it stays in a directory that a phase deletes, and moves with one that a phase renames', async () => {
    const { run, priv, tree } = await view(userRepository(), WITHHELD);
    run('rm -rf sub 2>/dev/null; mv copy kept');
    const { files } = await priv.change(tree);
    expect(files.map(file => `${file.status} ${file.oldPath ?? ''} ${file.path}`)).toEqual([
      'renamed copy/of.txt kept/of.txt',
      'deleted  sub/deep/b',
      'deleted  sub/next'
    ]);
  });

  it('a commit of the change holds what the base held', async () => {
    const { run, priv, tree } = await view(userRepository(), WITHHELD);
    run('echo two > app.js');
    const change = await priv.change(tree);
    expect(Buffer.from((await priv.readBlob(change.tree, '.env')) ?? '').toString()).toBe(ENV_FILE);
  });
});

describe('what is refused', () => {
  it('a path that is not tracked', async () => {
    await expect(view(makeRepository({ a: '1' }), ['b'])).rejects.toThrow(RangeError);
  });

  it('what a set-up produces, where it holds a withheld file', async () => {
    const { run, priv, tree, root } = await view(userRepository(), WITHHELD);
    run('mkdir -p sub/made; echo 1 > sub/made/x');
    for (const path of ['sub', './sub/', 'sub/.env', '.env', 'copy'])
      expect(await codeOf(priv.takeProduced(tree, path, join(root.path, 'into')))).toBe('SCOPE_UNSAFE_PATH');
    expect(await priv.takeProduced(tree, 'sub/made', join(root.path, 'into'))).toBe('directory');
  });

  it('a name that nothing can be laid over, from the start or by a rename', async () => {
    const path = makeRepository({ '.env': SECRET });
    const odd = Buffer.concat([Buffer.from(`${path}/`), Buffer.of(0xff)]);
    writeFileSync(odd, SECRET);
    commitAll(path, 'a copy');
    expect(await codeOf(view(path, ['.env']))).toBe('SCOPE_UNSAFE_PATH');
    const { run, priv, tree } = await view(userRepository(), WITHHELD);
    run(`mv sub "$(printf '\\377')"`);
    expect(await codeOf(priv.withheldNow(tree))).toBe('SCOPE_UNSAFE_PATH');
  });

  it('a place where it cannot be looked for', async () => {
    const { run, priv, tree } = await view(userRepository(), WITHHELD);
    const deep = 'my $n = "0" x 250; for (1..20) { mkdir $n or die; chdir $n or die }';
    run(`perl -e '${deep} rename "/workspace/copy", "copy" or die'`);
    expect(await codeOf(priv.withheldNow(tree))).toBe('SCOPE_UNREADABLE');
  });

  it('nothing where all can be found, through moves and links', async () => {
    const { run, priv, tree } = await view(userRepository(), WITHHELD);
    run('mkdir -p shut; mv sub shut/sub');
    expect(await priv.withheldNow(tree)).toEqual(['.env', 'copy/of.txt', 'shut/sub/.env']);
    run('mv shut/sub back; ln -s back sub');
    expect(await priv.withheldNow(tree)).toEqual(['.env', 'back/.env', 'copy/of.txt']);
    mkdirSync(join(tree.path, 'gone'));
    rmSync(join(tree.path, 'back'), { recursive: true });
    expect(await priv.withheldNow(tree)).toEqual(['.env', 'copy/of.txt']);
  });
});
