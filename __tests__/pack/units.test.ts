/** The small rules of the room, as tables. */
import { execFileSync } from 'node:child_process';
import { pathMatcher } from '../../src/acceptance/paths.js';
import { expandHosts } from '../../src/permissions/presets.js';
import { hostFault, hostsBeyond } from '../../src/pack/hosts.js';
import {
  branchFault,
  formatProblem,
  idFault,
  initPack,
  nearest,
  PackError,
  readPack,
  slugOf
} from '../../src/pack/index.js';
import { cleanPath, globFault, pathFault, within } from '../../src/pack/paths.js';
import { distance } from '../../src/pack/nearest.js';
import { visible } from '../../src/pack/problems.js';
import { memoryFiles } from './memory.js';

describe('nearest', () => {
  it.each([
    ['titel', 'title'],
    ['tilte', 'title'],
    ['allow-network', 'allow_network'],
    ['ALLOW_NETWORK', 'allow_network'],
    ['permisions', 'permissions'],
    ['ti', null],
    ['zebra', null],
    ['', null],
    ['x'.repeat(100_000), null]
  ])('%s', (word, wanted) =>
    expect(nearest(word, ['id', 'title', 'allow_network', 'permissions'])).toBe(wanted)
  );
  it.each([
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['ca', 'abc', 3]
  ])('%s to %s', (one, other, wanted) => expect(distance(one, other)).toBe(wanted));
});

describe('ids that pass make branches that git accepts', () => {
  it.each(['LINT-12', 'a', 'a.b_c-d', '0', 'A'.repeat(64), 'x.lock.y'])('%s', id => {
    expect(idFault(id)).toBeNull();
    execFileSync('git', ['check-ref-format', '--branch', `codex/${id}`]);
  });
  it.each([
    'a..b',
    'a.lock',
    'a b',
    'a~b',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[',
    'a\\b',
    'a.',
    '@{x',
    'a\x7f',
    '/a',
    'a//b'
  ])('%j is refused by git and here', id => {
    expect(idFault(id)).not.toBeNull();
    expect(() =>
      execFileSync('git', ['check-ref-format', '--branch', `codex/${id}`], { stdio: 'pipe' })
    ).toThrow();
  });
});

describe('branch names', () => {
  it.each(['main', 'release/1.2', 'a-b', 'ü'])('%s', name => expect(branchFault(name)).toBeNull());
  it.each([
    '',
    '@',
    'HEAD',
    '-a',
    'a..b',
    'a b',
    'a/',
    '/a',
    'a//b',
    '.a',
    'a/.b',
    'a.lock/b',
    'a.',
    'a@{b',
    'a\tb'
  ])('%j', name => expect(branchFault(name)).not.toBeNull());
});

it.each([
  ['Replace var with let and const', 'replace-var-with-let-and-const'],
  ['  Ünïcode & more!! ', 'unicode-more'],
  ['日本語', ''],
  ['a'.repeat(60), 'a'.repeat(40)],
  ['The quick brown fox jumps over the lazy dogs', 'the-quick-brown-fox-jumps-over-the-lazy']
])('slug of %s', (title, slug) => expect(slugOf(title)).toBe(slug));

describe('paths', () => {
  it.each([
    ['a', 'a'],
    ['./a/b/', 'a/b'],
    ['.', ''],
    ['./', ''],
    ['.github/x', '.github/x'],
    ['a/.gitignore', 'a/.gitignore'],
    ['..a', '..a']
  ])('%s', (path, clean) => {
    expect(pathFault(path)).toBeNull();
    expect(cleanPath(path)).toBe(clean);
  });
  it.each([
    '',
    ' ',
    '..',
    '../a',
    'a/..',
    'a/../b',
    '/',
    '//',
    '/a',
    'a//b',
    'a/./b',
    '././a',
    'a\\b',
    'C:a',
    '~',
    '~root/x',
    '.git',
    'a/.Git/x',
    'GIT~1/x',
    '.git./x',
    '.gi\u200dt',
    'a\0b',
    'a\nb'
  ])('%j', path => expect(pathFault(path)).not.toBeNull());
  it.each([
    ['src', 'src', true],
    ['src', 'src/a', true],
    ['src', 'src-old', false],
    ['.', 'a', true],
    ['', '', true],
    ['a/b', 'a', false]
  ])('%s has %s: %s', (outer, inner, wanted) => expect(within(outer, inner)).toBe(wanted));
  it.each([
    '*.json',
    '**/*.md',
    'a/{b,c}/*.[ch]',
    'src',
    '.github/**',
    '?.txt',
    '*..*',
    'src/**/test/**/*.*',
    '*-*-*.json'
  ])('glob %s', glob => expect(globFault(glob)).toBeNull());
  it.each([
    '../*',
    '*/../x',
    '{a,../b}',
    '{..,a}/x',
    '[.][.]/x',
    '{/etc,a}/*',
    '/**',
    '!a',
    '+(a)',
    '!(a)',
    '{a,{b,c}}',
    '{a',
    '[a',
    'a**',
    '*a*a*a*',
    '**/*a*a*',
    '**/a/**/b/**',
    '{a,b}{a,b}{a,b}{a,b}',
    '*/*/*/*/*',

    '.git/**',
    '{.git,a}/x',
    `{${'a,'.repeat(65)}b}`
  ])('glob %s', glob => expect(globFault(glob)).not.toBeNull());
});

describe('hosts', () => {
  it.each([
    'npm',
    'pypi',
    'go',
    'cargo',
    'maven',
    'github',
    'a.example.org',
    'A.Example.org:443',
    '*.example.org:8443',
    '*',
    '93.184.216.34:443',
    'xn--bcher-kva.example'
  ])('%s', host => expect(hostFault(host)).toBeNull());
  it.each([
    '',
    ':443',
    'a',
    'a.example.org:',
    'a..b',
    '*.*.example.org',
    'a_b.example.org',
    'a.example.org\0',
    'a.example.org%00',
    '1.2.3.4',
    '10.2.3.4:80',
    '127.1',
    '::1',
    '[::1]',
    'hasOwnProperty',
    '__proto__'
  ])('%j', host => expect(hostFault(host)).not.toBeNull());
  it('names the host of a URL', () =>
    expect(hostFault('https://a.example.org/x?y')?.fix).toContain('a.example.org:443'));
  it.each([
    [['npm'], ['npm'], []],
    [['npm'], expandHosts(['npm']), []],
    [['a.example.org'], ['A.example.org:443'], []],
    [['a.example.org'], ['a.example.org:80'], ['a.example.org:80']],
    [['*.example.org'], ['a.example.org', 'example.org', 'b.a.example.org'], ['example.org']],
    [['*.example.org'], ['evilexample.org'], ['evilexample.org']],
    [['*'], ['a.example.org'], []],
    [[], ['npm'], ['npm']]
  ])('beyond %j: %j', (outer, inner, beyond) => expect(hostsBeyond(outer, inner)).toEqual(beyond));
});

it('a problem is one line, whatever it quotes', () => {
  const problem = {
    severity: 'error',
    code: 'PACK_YAML',
    file: 'a\nb\x1b[31m.yml',
    line: 2,
    column: 3,
    message: 'x\u202ey\r\n',
    fix: 'z\u{e0001}'
  } as const;
  expect(formatProblem(problem)).toBe('a\\nb\\u001b[31m.yml:2:3 PACK_YAML x\\u202ey\\u000d\\n; z\\u{e0001}');
  expect(visible('grüße 日本 ’')).toBe('grüße 日本 ’');
});

describe('init', () => {
  const titles = [
    'Replace var with let and const',
    'Fix: the parser',
    '"quoted"',
    "it's #1",
    'yes',
    '[a, b]',
    '- x',
    'ünï',
    '{{a}}',
    '12',
    'null',
    '*a',
    'a: b # c',
    '100 %',
    '$(touch x) `y`'
  ];
  it.each(titles.flatMap(title => (['file', 'directory'] as const).map(kind => [kind, title] as const)))(
    '%s: %s',
    (kind, title) => {
      const files = initPack({ id: 'NEW-1', title, kind });
      const table = Object.fromEntries(files.map(({ path, text }) => [path, text]));
      const { contract, problems } = readPack(
        kind === 'file' ? files[0]!.path : 'task-packs/NEW-1',
        memoryFiles(table)
      );
      expect(problems).toEqual([]);
      expect(contract).toMatchObject({ id: 'NEW-1', title });
      expect(contract?.implement.commands).toHaveLength(1);
      expect(contract?.test.commands).toHaveLength(1);
    }
  );

  it('points editors to the schema where it is known', () => {
    expect(initPack({ id: 'a', title: 'b', kind: 'file' })[0]?.text).not.toContain('$schema');
    expect(initPack({ id: 'a', title: 'b', kind: 'file', schema: '../s.json' })[0]?.text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/s\.json\n/
    );
  });

  it.each([
    ['-x', 'a'],
    ['a', ''],
    ['a', 'b\nc'],
    ['a', 'b\u202ec']
  ])('refuses %j %j', (id, title) => expect(() => initPack({ id, title, kind: 'file' })).toThrow(PackError));
});

describe('the slowest accepted patterns stay bearable', () => {
  const long = Array(16).fill('a'.repeat(250)).join('/');
  it.each(['*a*a*c', '**/*a*/**/*a*', '**/a*/**/*a*', '{a,aa}*{a,aa}*{a,aa}*'])(
    '%s',
    glob => {
      expect(globFault(glob)).toBeNull();
      const start = performance.now();
      pathMatcher([glob])(`${long}/b`);
      pathMatcher([glob])(`${Array(1000).fill('aa').join('/')}/b`);
      // A guard against a search that never ends, not a measure: a busy machine takes its time.
      expect(performance.now() - start).toBeLessThan(60_000);
    },
    90_000
  );
});
