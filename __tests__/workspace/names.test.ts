/** Names and addresses: pure rules as tables. */
import fc from 'fast-check';
import { collidingPaths, compareLink, isGitLike, withoutCredentials } from '../../src/workspace/index.js';
import { isGitmodulesLike, pathText, safeComponents } from '../../src/workspace/names.js';
import { isOurs, parseCommit, sealMessage } from '../../src/workspace/seal.js';

describe('isGitLike', () => {
  it.each([
    '.git',
    '.GIT',
    '.Git',
    'git~1',
    'GIT~1',
    '.git.',
    '.git ',
    '.git . .',
    '.git::$INDEX_ALLOCATION',
    '.git:x',
    '.g\u200cit',
    '.git\ufeff',
    'a\\.git',
    '.git\\x'
  ])('yes %j', name => expect(isGitLike(name)).toBe(true));
  it.each(['git', '.gitignore', '.github', '.gitx', 'x.git', 'git~2', '..git', '', '.', 'a.git.'])(
    'no %j',
    name => expect(isGitLike(name)).toBe(false)
  );
});

it('isGitmodulesLike', () => {
  const names = [
    '.gitmodules',
    '.GITMODULES',
    '.gitmodules ',
    'gitmod~1',
    '.git\u200cmodules',
    '.gitmodule',
    'gitmod~9'
  ];
  expect(names.map(isGitmodulesLike)).toEqual([true, true, true, true, true, false, false]);
});

describe('pathText', () => {
  it('keeps every UTF-8 text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter(text => !/\p{Cs}/u.test(text)),
        text => pathText(Buffer.from(text)) === text
      )
    );
  });
  it('writes other bytes as \\xNN', () => {
    expect(pathText(Buffer.from([0x61, 0xff, 0xc3, 0xa9, 0xc3, 0xe2, 0x82]))).toBe('a\\xffé\\xc3\\xe2\\x82');
  });
});

it('safeComponents', () => {
  expect(safeComponents('a/./b//c/')).toEqual(['a', 'b', 'c']);
  for (const path of ['', '/', '/a', '.', './', 'a/../b', '..', '.git', 'a/.GIT/b', 'a\0b'])
    expect(safeComponents(path)).toBeNull();
});

it('collidingPaths names new collisions only', () => {
  expect(collidingPaths(['a', 'old', 'OLD'], ['a', 'old', 'OLD', 'b'])).toEqual([]);
  expect(collidingPaths(['a'], ['a', 'A'])).toEqual([['A', 'a']]);
  expect(collidingPaths(['docs/a'], ['docs/a', 'Docs/b'])).toEqual([['Docs', 'docs']]);
  expect(collidingPaths([], ['\u00e9', 'e\u0301'])).toHaveLength(2);
  expect(collidingPaths(['a'], ['A'])).toEqual([]);
});

describe('compareLink', () => {
  const link = 'https://github.com/o/r/compare/main...codex/x%23y?expand=1';
  it.each([
    ['https://github.com/o/r.git', link],
    ['https://github.com/o/r/', link],
    ['https://x:tok@github.com/o/r', link],
    ['git@github.com:o/r.git', link],
    ['ssh://git@github.com:22/o/r.git', link],
    ['ssh://git@ssh.github.com:443/o/r.git', link],
    ['git://github.com/o/r', link],
    ['https://GitHub.com/o/r', link],
    ['https://ghe.example.org:8443/o/r', link.replace('github.com', 'ghe.example.org:8443')],
    ['/srv/git/r.git', null],
    ['file:///srv/o/r', null],
    ['https://github.com/r', null],
    ['https://gitlab.com/o/r', null],
    ['https://github.com/a/b/c', null],
    ['../o/r', null],
    ['https://ho st/o/r', null],
    ['https://github.com/o/r?x=<', null],
    ['javascript:alert(1)/x', null]
  ])('%s', (origin, expected) => expect(compareLink(origin, 'main', 'codex/x#y')).toBe(expected));
  it('none without origin', () => expect(compareLink(null, 'main', 'x')).toBeNull());
});

it('withoutCredentials', () => {
  const table = {
    'https://u:p@h/o/r': 'https://h/o/r',
    'https://tok@h/o/r?t=1#x': 'https://h/o/r',
    'ssh://git@h/o': 'ssh://h/o',
    'https://u:p@ss@h/o': 'https://h/o',
    'git@h:o/r': 'git@h:o/r',
    'user:pw@h:o/r': 'h:o/r',
    '/a/b@c': '/a/b@c',
    'https://h/a@b': 'https://h/a@b'
  };
  for (const [url, plain] of Object.entries(table)) expect(withoutCredentials(url)).toBe(plain);
});

describe('the seal', () => {
  const facts = {
    tree: 't',
    parents: ['p'],
    author: 'A <a@b>',
    committer: 'A <a@b>',
    message: 'T\n\nbody\n\nCodex-Pack: X'
  };
  function raw(change: Partial<typeof facts>): string {
    const all = { ...facts, message: sealMessage(facts), ...change };
    const parents = all.parents.map(parent => `parent ${parent}\n`).join('');
    return `tree ${all.tree}\n${parents}author ${all.author} 1 +0000\ncommitter ${all.committer} 1 +0000\n\n${all.message}`;
  }
  function ours(text: string, trailer = 'Codex-Pack: X'): boolean {
    const parsed = parseCommit(text);
    return parsed !== null && isOurs(parsed, trailer);
  }
  it('is known again, joined to the trailers, and broken by any change', () => {
    expect(sealMessage(facts)).toMatch(/\n\nCodex-Pack: X\nCodex-Seal: [0-9a-f]{64}\n$/);
    expect(sealMessage({ ...facts, message: 'T' })).toMatch(/^T\n\nCodex-Seal: /);
    expect(ours(raw({}))).toBe(true);
    expect(ours(raw({}), 'Codex-Pack: Y')).toBe(false);
    const changes = [
      { tree: 'u' },
      { parents: ['q'] },
      { parents: ['p', 'q'] },
      { author: 'B <a@b>' },
      { committer: 'B <a@b>' },
      { message: facts.message }
    ];
    for (const change of changes) expect(ours(raw(change))).toBe(false);
    expect(ours(raw({ message: sealMessage(facts).replace('body', 'Body') }))).toBe(false);
    expect(ours('')).toBe(false);
  });
});
