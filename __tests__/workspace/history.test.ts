/** Commit, patch and bundle: same change, same bytes; and they carry exactly the change. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
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
import type { Opened } from './rig.js';

afterAll(cleanUp);

const SCRIPT =
  'echo 2 >> a; mv b c; printf "\\0\\1" > bin; ln -s a l; chmod +x a; printf x > "$(printf "t\\tq\\"n\\nu\\377")"';

async function produce(path: string, script = SCRIPT) {
  const opened = await openPrivate(path);
  const tree = await opened.priv.checkout(opened.base.tree, 'implement');
  inTree(tree.path, script);
  const change = await opened.priv.change(tree);
  const commit = await opened.priv.commit(change, COMMIT);
  const out = temporary();
  const patch = join(out, 'change.patch');
  const bundle = join(out, 'change.bundle');
  await opened.priv.writePatch(change, patch);
  await opened.priv.writeBundle(commit, 'refs/heads/codex/lint-12', bundle);
  return { ...opened, change, commit, patch, bundle };
}

/** Applies both to fresh clones of the base and gives the tree ids. */
function received(path: string, base: Opened['base'], patch: string, bundle: string): string[] {
  const byPatch = join(temporary(), 'p');
  const byBundle = join(temporary(), 'b');
  for (const to of [byPatch, byBundle]) git('/', 'clone', '-q', '--no-local', path, to);
  git(byPatch, 'checkout', '-q', base.commit);
  if (readFileSync(patch).length > 0)
    gitWith(byPatch, readFileSync(patch), 'apply', '--index', '--binary', '-');
  git(byBundle, 'bundle', 'verify', '-q', bundle);
  git(byBundle, 'fetch', '-q', bundle, 'refs/heads/codex/lint-12:refs/heads/got');
  git(byBundle, 'fsck', '--strict');
  return [git(byPatch, 'write-tree').trim(), git(byBundle, 'rev-parse', 'got^{tree}').trim()];
}

describe.each(['sha1', 'sha256'])('in a %s repository', format => {
  it('patch and bundle give the tree of the change, and the same bytes again', async () => {
    const path = makeRepository({ a: '1\n', b: 'long enough to be renamed\n' }, `--object-format=${format}`);
    const first = await produce(path);
    expect(received(path, first.base, first.patch, first.bundle)).toEqual([
      first.change.tree,
      first.change.tree
    ]);
    const heads = git(path, 'bundle', 'list-heads', first.bundle);
    expect(heads).toBe(`${first.commit} refs/heads/codex/lint-12\n`);
    expect(readFileSync(first.bundle, 'latin1').match(/^-[0-9a-f]+/gm)).toEqual([`-${first.base.commit}`]);

    // The user's repository has the objects by now, in packs of its own: that must not show.
    git(path, 'fetch', '-q', first.bundle, 'refs/heads/codex/lint-12:refs/heads/old');
    git(path, 'gc', '-q', '--aggressive');
    const second = await produce(path);
    expect(second.commit).toBe(first.commit);
    expect(readFileSync(second.patch).equals(readFileSync(first.patch))).toBe(true);
    expect(readFileSync(second.bundle).equals(readFileSync(first.bundle))).toBe(true);
  });
});

it('commits as the given identity, at the given second, and with nothing of the user', async () => {
  const path = makeRepository({ a: '1\n', b: '' });
  git(path, 'config', 'commit.gpgsign', 'true');
  git(path, 'config', 'user.name', 'Somebody Else');
  const { priv, commit, base, change } = await produce(path);
  const lines = (await priv.readCommit(commit)).split('\n');
  expect(lines.slice(0, 8)).toEqual([
    `tree ${change.tree}`,
    `parent ${base.commit}`,
    'author Codex Bot <bot@example.org> 1767323045 +0000',
    'committer Codex Bot <bot@example.org> 1767323045 +0000',
    '',
    'Change',
    '',
    'Codex-Pack: LINT-12'
  ]);
  expect(lines[8]).toMatch(/^Codex-Seal: [0-9a-f]{64}$/);
  const identity = { name: 'A <b>\nx', email: 'e' };
  await expect(priv.commit(change, { ...COMMIT, identity })).rejects.toThrow(RangeError);
  expect(await codeOf(priv.writeBundle(commit, 'refs/heads/../x', join(temporary(), 'b')))).toBe(
    'PR_BRANCH_INVALID'
  );
});

it('reads blobs and lists trees by exact paths', async () => {
  const { priv, base } = await openPrivate(
    makeRepository({ 'd/a': 'A', 'd/b*': 'B', 'dd/c': 'C', l: { link: 'd/a' } })
  );
  async function text(path: string): Promise<string | null> {
    return (await priv.readBlob(base.tree, path))?.toString() ?? null;
  }
  expect(
    await Promise.all(
      ['d/a', 'd/b*', 'd/*', 'd', 'l', 'no', '../d/a'].map(text).map(p => p.catch(() => 'refused'))
    )
  ).toEqual(['A', 'B', null, null, null, null, 'refused']);
  expect((await priv.listTree(base.tree, 'd/')).map(entry => entry.path)).toEqual(['d/a', 'd/b*']);
  expect((await priv.listTree(base.commit, '')).map(entry => `${entry.mode} ${entry.path}`)).toEqual([
    '100644 d/a',
    '100644 d/b*',
    '100644 dd/c',
    '120000 l'
  ]);
  expect(await codeOf(priv.readBlob(base.tree, 'd/a', 0))).toBe('SCOPE_FILE_TOO_LARGE');
});

describe('any file operations', () => {
  const NAMES = [
    'a',
    'b',
    'dir/c',
    'dir/d',
    'x/y/z',
    'sp ace',
    '"quoted"',
    "it's",
    'tab\tname',
    'line\nfeed',
    '-dash',
    'é',
    '\\101',
    '*',
    'a b/c:d',
    'A'
  ];
  const name = fc.constantFrom(...NAMES);
  const content = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('', '\0', 'a\r\nb\r\n', 'same\n'.repeat(40), 'no end')
  );
  const operation = fc.oneof(
    fc.record({ op: fc.constant('write'), name, content }),
    fc.record({ op: fc.constant('remove'), name, content: fc.constant('') }),
    fc.record({ op: fc.constant('exec'), name, content: fc.constant('') }),
    fc.record({ op: fc.constant('link'), name, content: name }),
    fc.record({ op: fc.constant('move'), name, content: name })
  );
  const SHELL: Readonly<Record<string, string>> = {
    write: 'rm -rf "./$N"; mkdir -p "$(dirname "./$N")" && printf %s "$C" | base64 -d > "./$N"',
    remove: 'rm -rf "./$N"',
    exec: 'chmod +x "./$N"',
    link: 'rm -rf "./$N"; mkdir -p "$(dirname "./$N")" && ln -s "$C" "./$N"',
    move: 'rm -rf "./$C"; mkdir -p "$(dirname "./$C")" && mv "./$N" "./$C"'
  };

  it('patch and bundle always give the tree of the change', async () => {
    const path = makeRepository(
      Object.fromEntries(NAMES.slice(0, 12).map((one, at) => [one, `content ${at}\n`.repeat(at * 3)]))
    );
    const runs = fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 8 }), async operations => {
      const script = operations.map(({ op, name, content }) => {
        const value = op === 'write' ? Buffer.from(content).toString('base64') : content;
        return `(N=${quote(name)}; C=${quote(value)}; ${SHELL[op]}) 2>/dev/null || true`;
      });
      const { base, change, patch, bundle, root } = await produce(path, script.join('\n'));
      expect(received(path, base, patch, bundle)).toEqual([change.tree, change.tree]);
      await root.remove();
    });
    await fc.assert(runs, { numRuns: 15 });
  }, 120_000);
});

function quote(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`;
}
