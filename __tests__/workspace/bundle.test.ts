/** Bundles from strangers: what this program writes comes in whole, anything else does not come in at all. */
import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, linkSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { refuseCollidingPaths } from '../../src/workspace/index.js';
import { LONGEST_HEADER, readBundleHeader } from '../../src/workspace/bundle.js';
import {
  blob,
  bundleOf,
  commitOf,
  headerOf,
  packIds,
  packOf,
  stranger,
  TRAILER,
  treeOf,
  writeBytes,
  type Forged
} from './bundles.js';
import {
  cleanUp,
  codeOf,
  COMMIT,
  git,
  inTree,
  listing,
  makeRepository,
  openPrivate,
  temporary,
  type Opened
} from './rig.js';

afterAll(cleanUp);

const FILES = { a: '1\n', 'dir/b': 'b\n', 'dir/c': 'c\n' };

async function honest(path: string, script: string): Promise<{ file: string; commit: string; tree: string }> {
  const { base, priv } = await openPrivate(path);
  const tree = await priv.checkout(base.tree, 'implement');
  inTree(tree.path, script);
  const change = await priv.change(tree);
  const commit = await priv.commit(change, { ...COMMIT, message: `Change\n\n${TRAILER}` });
  const file = join(temporary(), 'change.bundle');
  await priv.writeBundle(commit, 'refs/heads/codex/x', file);
  return { file, commit, tree: change.tree };
}

/** All that an import may leave in the private root: nothing, where it failed. */
function held({ root }: Opened): string[] {
  return listing(root.path).filter(line => !/ (git|git-count)$/.test(line));
}

describe('importBundle', () => {
  it.each([
    ['a changed file', 'echo 2 > a'],
    [
      'added, deleted, renamed files, a mode and a link',
      'echo n > n; rm dir/c; mv dir/b e; chmod +x a; ln -s a l'
    ],
    ['a renamed directory, whose objects the base has under other names', 'mv dir other; echo x > other/x'],
    [
      'files without their directory, an empty file, a binary one',
      'rm -r dir; : > z; head -c 3000 /dev/urandom > r'
    ]
  ])('takes what writeBundle wrote: %s', async (_, script) => {
    const path = makeRepository(FILES);
    const sent = await honest(path, script);
    const { priv, base } = await openPrivate(path);
    const { ref, facts } = await priv.importBundle(sent.file, { commit: sent.commit, trailer: TRAILER });
    expect(ref).toBe('refs/heads/codex/x');
    expect(facts).toMatchObject({
      tree: sent.tree,
      parents: [base.commit],
      author: 'Codex Bot <bot@example.org>'
    });
    const change = await priv.changeOfTree(facts.tree);
    expect(change.files.length).toBeGreaterThan(0);
    expect(change).toMatchObject({ tree: sent.tree, baseTree: base.tree });
    const again = join(temporary(), 'again.bundle');
    await priv.writeBundle(sent.commit, ref, again);
    expect(readFileSync(again).equals(readFileSync(sent.file))).toBe(true);
    git(path, 'fsck', '--strict');
  });

  it('takes a bundle twice, and one of a SHA-256 repository', async () => {
    const path = makeRepository(FILES, '--object-format=sha256');
    const sent = await honest(path, 'echo 2 > a');
    const { priv } = await openPrivate(path);
    const expected = { commit: sent.commit, trailer: TRAILER };
    const first = await priv.importBundle(sent.file, expected);
    expect(await priv.importBundle(sent.file, expected)).toEqual(first);
  });

  it('takes a bundle into a shallow clone', async () => {
    const path = makeRepository(FILES);
    git(path, 'commit', '-q', '--allow-empty', '-m', 'second');
    const sent = await honest(path, 'echo 2 > a');
    const clone = join(temporary(), 'clone');
    git(temporary(), 'clone', '-q', '--depth=1', `file://${path}`, clone);
    const { priv } = await openPrivate(clone);
    const { facts } = await priv.importBundle(sent.file, { commit: sent.commit, trailer: TRAILER });
    expect(facts.tree).toBe(sent.tree);
  });
});

type Attack = (forged: Forged, good: { commit: string; pack: Buffer }) => { file: string; commit?: string };

const HEADERS: Record<string, Attack> = {
  'two references': ({ base }, { commit, pack }) => ({
    file: writeBytes(headerOf(base, commit).replace('\n\n', `\n${commit} refs/heads/other\n\n`), pack)
  }),
  'no reference': ({ base }, { pack }) => ({
    file: writeBytes(`# v2 git bundle\n-${base} base of the change\n\n`, pack)
  }),
  'a tag': ({ base }, { commit, pack }) => ({
    file: writeBytes(headerOf(base, commit, 'refs/tags/v1'), pack)
  }),
  HEAD: ({ base }, { commit, pack }) => ({ file: writeBytes(headerOf(base, commit, 'HEAD'), pack) }),
  'a name that git does not take': ({ base }, { commit, pack }) => ({
    file: writeBytes(headerOf(base, commit, 'refs/heads/../../config'), pack)
  }),
  'an option in the place of a name': ({ base }, { commit, pack }) => ({
    file: writeBytes(headerOf(base, commit, '--upload-pack=x'), pack)
  }),
  'two prerequisites': ({ base }, { commit, pack }) => ({
    file: writeBytes(headerOf(base, commit).replace(`\n${commit}`, `\n-${base} again\n${commit}`), pack)
  }),
  'no prerequisite': ({ path, base }, { commit }) => {
    const all = packOf({ path, base: `${base}^{tree}` }, commit);
    return { file: writeBytes(`# v2 git bundle\n${commit} refs/heads/codex/x\n\n`, all) };
  },
  'a foreign prerequisite': (_, { commit, pack }) => ({
    file: writeBytes(headerOf('1'.repeat(40), commit), pack)
  }),
  'another commit than the evidence states': ({ base }, { commit, pack }) => ({
    file: writeBytes(headerOf(base, commit), pack),
    commit: 'a'.repeat(40)
  }),
  'carriage returns': ({ base }, { commit, pack }) => ({
    file: writeBytes(headerOf(base, commit).replaceAll('\n', '\r\n'), pack)
  }),
  'capabilities of version 3': ({ base }, { commit, pack }) => ({
    file: writeBytes(
      headerOf(base, commit).replace('# v2 git bundle\n', '# v3 git bundle\n@filter=blob:none\n'),
      pack
    )
  }),
  'the other object format': ({ base }, { commit, pack }) => ({
    file: writeBytes(
      headerOf(base, commit).replace('# v2 git bundle\n', '# v3 git bundle\n@object-format=sha256\n'),
      pack
    )
  }),
  'a header of 50 MB': ({ base }, { commit, pack }) => ({
    file: writeBytes(headerOf(base, commit, `refs/heads/${'x'.repeat(50_000_000)}`), pack)
  }),
  'an endless prerequisite': ({ base }, { commit, pack }) => ({
    file: writeBytes(headerOf(base, commit).replace('base of', 'b'.repeat(5000)), pack)
  }),
  'no pack': ({ base }, { commit }) => ({ file: writeBytes(headerOf(base, commit)) }),
  'a pack of two billion objects': ({ base }, { commit, pack }) => {
    const huge = Buffer.from(pack);
    huge.writeUInt32BE(0x7fffffff, 8);
    return { file: writeBytes(headerOf(base, commit), huge) };
  },
  'binary garbage': () => ({ file: writeBytes(createHash('sha512').update('x').digest()) }),
  'nothing at all': () => ({ file: writeBytes('') }),
  'no file': () => ({ file: join(temporary(), 'missing') }),
  'a directory': () => {
    const file = join(temporary(), 'change.bundle');
    mkdirSync(file);
    return { file };
  },
  'a link to a file': ({ base }, { commit, pack }) => {
    const file = join(temporary(), 'change.bundle');
    symlinkSync(writeBytes(headerOf(base, commit), pack), file);
    return { file };
  },
  'a second name of a file': ({ base }, { commit, pack }) => {
    const real = writeBytes(headerOf(base, commit), pack);
    linkSync(real, `${real}.other`);
    return { file: real };
  }
};

const COMMITS: Record<string, Attack> = {
  'no seal': forged => {
    const commit = commitOf(forged, { tree: treeOf(forged, { a: '2\n' }), sealed: false });
    return { file: bundleOf(forged, commit), commit };
  },
  'a seal of another tree': (forged, good) => {
    const message = git(forged.path, 'log', '-1', '--format=%B', good.commit).trimEnd();
    const commit = commitOf(forged, { tree: treeOf(forged, { a: '3\n' }), message, sealed: false });
    return { file: bundleOf(forged, commit), commit };
  },
  'another pack': forged => {
    const commit = commitOf(forged, {
      tree: treeOf(forged, { a: '2\n' }),
      message: 'x\n\nCodex-Pack: other'
    });
    return { file: bundleOf(forged, commit), commit };
  },
  'a merge': forged => {
    const other = commitOf(forged, { tree: treeOf(forged, { a: '4\n' }) });
    const commit = commitOf(forged, { tree: treeOf(forged, { a: '2\n' }), parents: [forged.base, other] });
    return { file: bundleOf(forged, commit), commit };
  },
  'a commit between': forged => {
    const between = commitOf(forged, { tree: treeOf(forged, { a: '4\n' }) });
    const commit = commitOf(forged, { tree: treeOf(forged, { a: '2\n' }), parents: [between] });
    return { file: bundleOf(forged, commit), commit };
  },
  'a commit without parents': forged => {
    const commit = commitOf(forged, { tree: treeOf(forged, { a: '2\n' }), parents: [] });
    return { file: bundleOf(forged, commit), commit };
  },
  'another committer than author': forged => {
    const commit = commitOf(forged, { tree: treeOf(forged, { a: '2\n' }), committer: 'X <x@example.org>' });
    return { file: bundleOf(forged, commit), commit };
  },
  'a header of its own': forged => {
    const commit = commitOf(forged, { tree: treeOf(forged, { a: '2\n' }), header: 'encoding latin1\n' });
    return { file: bundleOf(forged, commit), commit };
  },
  'an extra blob': (forged, { commit }) => ({
    file: bundleOf(forged, commit, packOf(forged, commit, [blob(forged.path, 'contraband\n')]))
  }),
  'an extra commit': (forged, { commit }) => {
    const other = commitOf(forged, { tree: treeOf(forged, { a: '5\n' }) });
    const ids = git(forged.path, 'rev-list', '--objects', '--no-object-names', other, `^${forged.base}`);
    return { file: bundleOf(forged, commit, packOf(forged, commit, ids.trim().split('\n'))) };
  },
  'the commit left out': (forged, { commit }) => {
    const ids = git(forged.path, 'rev-parse', `${commit}^{tree}`, `${commit}:a`).trim().split('\n');
    return { file: bundleOf(forged, commit, packIds(forged, ids)) };
  }
};

function withTree(entries: (forged: Forged) => Readonly<Record<string, string>>): Attack {
  return forged => {
    const commit = commitOf(forged, { tree: treeOf(forged, entries(forged)) });
    return { file: bundleOf(forged, commit), commit };
  };
}

const OBJECTS: Record<string, Attack> = {
  'a file .GIT': withTree(() => ({ '.GIT': 'x' })),
  'a file git~1': withTree(() => ({ 'git~1': 'x' })),
  'a file .git with an invisible character': withTree(() => ({ '.g\u200cit': 'x' })),
  'a directory .git': withTree(({ path }) => ({
    '.git': `040000 tree ${git(path, 'rev-parse', 'HEAD:dir').trim()}`
  })),
  'a file ..': withTree(() => ({ '..': 'x' })),
  'a link .gitmodules': withTree(({ path }) => ({
    '.gitmodules': `120000 blob ${blob(path, '/etc/passwd')}`
  })),
  'a link GITMOD~1': withTree(({ path }) => ({ 'GITMOD~1': `120000 blob ${blob(path, '/etc/passwd')}` })),
  'a .gitmodules that runs a program': withTree(({ path }) => ({
    '.gitmodules': `100644 blob ${blob(path, '[submodule "x"]\n\tpath = x\n\turl = -u./evil\n\tupdate = !evil\n')}`
  })),
  'a missing blob': forged => {
    const tree = treeOf(forged, { a: `100644 blob ${'9'.repeat(40)}` });
    const commit = commitOf(forged, { tree });
    return { file: bundleOf(forged, commit, packIds(forged, [commit, tree])), commit };
  },
  'a tree out of order': forged => {
    const id = Buffer.from(git(forged.path, 'rev-parse', 'HEAD:a').trim(), 'hex');
    const raw = Buffer.concat(['100644 z\0', id, '100644 a\0', id].map(part => Buffer.from(part as string)));
    const args = ['hash-object', '-w', '-t', 'tree', '--literally', '--stdin'];
    const tree = execFileSync('git', args, { cwd: forged.path, input: raw }).toString().trim();
    const commit = commitOf(forged, { tree });
    return { file: bundleOf(forged, commit, packIds(forged, [commit, tree])), commit };
  },
  'a truncated pack': ({ base }, { commit, pack }) => ({
    file: writeBytes(headerOf(base, commit), pack.subarray(0, -30))
  }),
  'a pack with a flipped bit': ({ base }, { commit, pack }) => {
    const flipped = Buffer.from(pack);
    flipped[pack.length - 1]! ^= 1;
    return { file: writeBytes(headerOf(base, commit), flipped) };
  },
  'a pack with something behind it': ({ base }, { commit, pack }) => ({
    file: writeBytes(headerOf(base, commit), pack, 'behind')
  }),
  'fewer objects than it says': ({ base }, { commit, pack }) => {
    const lying = Buffer.from(pack.subarray(0, -20));
    lying.writeUInt32BE(lying.readUInt32BE(8) + 1, 8);
    return { file: writeBytes(headerOf(base, commit), lying, createHash('sha1').update(lying).digest()) };
  },
  'an object twice': ({ base, path }, { commit, pack }) => {
    const body = pack.subarray(12, -20);
    const raw = Buffer.from(git(path, 'cat-file', 'commit', commit));
    const again = Buffer.concat([entryHeader(1, raw.length), deflateSync(raw)]);
    const head = Buffer.from(pack.subarray(0, 12));
    head.writeUInt32BE(head.readUInt32BE(8) + 1, 8);
    const all = Buffer.concat([head, body, again]);
    return { file: writeBytes(headerOf(base, commit), all, createHash('sha1').update(all).digest()) };
  }
};

/** Type and size of a packed object: gitformat-pack(5). */
function entryHeader(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 15)];
  for (let rest = size >> 4; rest > 0; rest >>= 7) {
    bytes[bytes.length - 1]! |= 0x80;
    bytes.push(rest & 0x7f);
  }
  return Buffer.from(bytes);
}

/** The pack with one delta more: it makes 272 MiB of 16 MiB of zeros, and both are small when packed. */
function withBomb({ path }: Forged, pack: Buffer): Buffer {
  const zeros = Buffer.alloc(16 << 20);
  const id = Buffer.from(blob(path, zeros.toString('latin1')), 'hex');
  // Copy 0xffff00 bytes from the beginning, 17 times: gitformat-pack(5), "Deltified representation".
  const copy = Buffer.from([0xe0, 0xff, 0xff]);
  const times = 18;
  const delta = Buffer.concat([
    varint(zeros.length),
    varint(0xffff00 * times),
    ...Array<Buffer>(times).fill(copy)
  ]);
  const entries = [
    Buffer.concat([entryHeader(3, zeros.length), deflateSync(zeros)]),
    Buffer.concat([entryHeader(7, delta.length), id, deflateSync(delta)])
  ];
  const head = Buffer.from(pack.subarray(0, 12));
  head.writeUInt32BE(head.readUInt32BE(8) + entries.length, 8);
  const all = Buffer.concat([head, pack.subarray(12, -20), ...entries]);
  return Buffer.concat([all, createHash('sha1').update(all).digest()]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 128))
    bytes.push((rest % 128) | (rest >= 128 ? 128 : 0));
  return Buffer.from(bytes);
}

const ATTACKS = [
  ...Object.entries(HEADERS).map(([name, attack]) => [name, attack, 'PR_BUNDLE_INVALID'] as const),
  ...Object.entries(COMMITS).map(([name, attack]) => [name, attack, 'PR_BUNDLE_INVALID'] as const),
  ...Object.entries(OBJECTS).map(([name, attack]) => [name, attack, 'PR_OBJECTS_REFUSED'] as const)
];

describe('hostile bundles', () => {
  let path: string;
  let forged: Forged;
  let good: { commit: string; pack: Buffer };
  let opened: Opened;

  beforeAll(async () => {
    path = makeRepository(FILES);
    forged = stranger(path);
    const commit = commitOf(forged, { tree: treeOf(forged, { a: '2\n' }) });
    good = { commit, pack: packOf(forged, commit) };
    opened = await openPrivate(path);
  });

  it.each(ATTACKS)('%s', async (_, attack, code) => {
    const { file, commit = good.commit } = attack(forged, good);
    const before = held(opened);
    expect(await codeOf(opened.priv.importBundle(file, { commit, trailer: TRAILER }))).toBe(code);
    expect(held(opened)).toEqual(before);
  });

  it('the same hands can make one that is taken: the refusals above are of what they added', async () => {
    const { priv } = await openPrivate(path);
    const file = bundleOf(forged, good.commit, good.pack);
    const { facts } = await priv.importBundle(file, { commit: good.commit, trailer: TRAILER });
    expect((await priv.changeOfTree(facts.tree)).files.map(one => one.path)).toEqual(['a']);
  });

  it.each([
    ['two references', HEADERS],
    ['an extra blob', COMMITS],
    ['a merge', COMMITS],
    ['a file .GIT', OBJECTS],
    ['a link GITMOD~1', OBJECTS]
  ])('git bundle unbundle takes it without a word: %s', (name, attacks) => {
    const { file } = attacks[name]!(forged, good);
    const clone = join(temporary(), 'clone');
    git(temporary(), 'clone', '-q', path, clone);
    expect(git(clone, 'bundle', 'unbundle', file)).toContain('refs/heads/codex/x');
  });

  it('a file that only packed is small is refused', async () => {
    const commit = commitOf(forged, { tree: treeOf(forged, { big: '\0'.repeat(105 << 20) }) });
    const file = bundleOf(forged, commit);
    expect(readFileSync(file).length).toBeLessThan(1 << 20);
    const before = held(opened);
    const action = opened.priv.importBundle(file, { commit, trailer: TRAILER });
    expect(await codeOf(action)).toBe('SCOPE_FILE_TOO_LARGE');
    expect(held(opened)).toEqual(before);
  });

  it('an object that unpacks to more memory than allowed is refused, where plain git takes it', async () => {
    const file = writeBytes(headerOf(forged.base, good.commit), withBomb(forged, good.pack));
    const before = held(opened);
    const action = opened.priv.importBundle(file, { commit: good.commit, trailer: TRAILER });
    await expect(action).rejects.toMatchObject({
      code: 'PR_OBJECTS_REFUSED',
      why: expect.stringContaining('over limit')
    });
    expect(held(opened)).toEqual(before);
    const clone = join(temporary(), 'clone');
    git(temporary(), 'clone', '-q', path, clone);
    expect(git(clone, 'bundle', 'unbundle', file)).toContain('refs/heads/codex/x');
  });

  it('paths that collide elsewhere are found in the tree', async () => {
    const { priv, base } = await openPrivate(path);
    const commit = commitOf(forged, { tree: treeOf(forged, { A: '2\n' }) });
    const { facts } = await priv.importBundle(bundleOf(forged, commit), { commit, trailer: TRAILER });
    expect(await codeOf(refuseCollidingPaths(priv, base, facts.tree))).toBe('PR_PATH_COLLISION');
  });
});

describe('readBundleHeader', () => {
  const base = 'b'.repeat(40);
  const commit = 'c'.repeat(40);
  const pack = Buffer.from('PACK\0\0\0\x02\0\0\0\x03');
  const expected = { objectFormat: 'sha1', base, commit } as const;

  it('reads the form that is written', () => {
    const header = headerOf(base, commit);
    expect(readBundleHeader(Buffer.concat([Buffer.from(header), pack]), expected)).toEqual({
      ref: 'refs/heads/codex/x',
      commit,
      length: header.length
    });
  });

  it('never takes a header with one byte changed for another meaning', () => {
    const whole = Buffer.concat([Buffer.from(headerOf(base, commit)), pack]);
    fc.assert(
      fc.property(fc.nat(whole.length - 5), fc.nat(255), (at, byte) => {
        const bytes = Buffer.from(whole);
        bytes[at] = byte;
        try {
          const { ref, commit: id } = readBundleHeader(bytes, expected);
          expect([id, /^refs\/heads\/[\x21-\x7e]+$/.test(ref)]).toEqual([commit, true]);
        } catch (error) {
          expect((error as { code?: string }).code).toBe('PR_BUNDLE_INVALID');
        }
      }),
      { numRuns: 2000 }
    );
  });

  it('says no to anything, quickly', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: LONGEST_HEADER }), bytes => {
        expect(() => readBundleHeader(bytes, expected)).toThrow(
          expect.objectContaining({ code: 'PR_BUNDLE_INVALID' })
        );
      })
    );
  });
});
