/** Broken packs: a clear error at its line and column, quickly, and never an exception. */
import type { Problem } from '../../src/pack/contract.js';
import { formatProblem, readPack } from '../../src/pack/index.js';
import { reasonOf } from '../../src/reasons/index.js';
import { memoryFiles } from './memory.js';
import type { Entry } from './memory.js';

const head = 'id: X-1\ntitle: A title\n';

interface Case {
  name: string;
  pack: string | Uint8Array;
  /** `line:column CODE` of problems that must be there. */
  expect: readonly string[];
  /** Part of the message or fix of the first. */
  says?: RegExp;
}

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(parts.map(part => Buffer.from(part as string)));
}

const bomb = `${head}untrusted:\n  a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
  .split('')
  .map((name, index) => {
    const before = 'abcdefgh'[index];
    return `  ${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]\n`;
  })
  .join('')}`;

const cases: readonly Case[] = [
  {
    name: 'no id',
    pack: 'title: A\n',
    expect: ['1:1 PACK_MISSING_KEY'],
    says: /key id is missing.*add id: "LINT-12"/
  },
  { name: 'no title', pack: 'id: X\n', expect: ['1:1 PACK_MISSING_KEY'], says: /key title is missing/ },
  {
    name: 'a near miss of title reports both',
    pack: 'id: X\ntitel: A\n',
    expect: ['1:1 PACK_MISSING_KEY', '2:1 PACK_UNKNOWN_KEY']
  },
  {
    name: 'id without value',
    pack: 'id:\ntitle: A\n',
    expect: ['1:4 PACK_TYPE'],
    says: /id is empty, and text is expected/
  },
  { name: 'id is a number', pack: 'id: 12\ntitle: A\n', expect: ['1:5 PACK_TYPE'], says: /quotes: "12"/ },
  {
    name: 'title is a list',
    pack: 'id: X\ntitle: [A]\n',
    expect: ['2:8 PACK_TYPE'],
    says: /title is a list, and text/
  },
  { name: 'blank title', pack: 'id: X\ntitle: "  "\n', expect: ['2:8 PACK_VALUE'] },
  {
    name: 'title over two lines',
    pack: 'id: X\ntitle: "A\\nB"\n',
    expect: ['2:8 PACK_VALUE'],
    says: /line break/
  },
  { name: 'empty file', pack: '', expect: ['1:1 PACK_ROOT'], says: /empty/ },
  { name: 'comments only', pack: '# nothing\n', expect: ['1:1 PACK_ROOT'] },
  { name: 'a list at the root', pack: '- id: X\n', expect: ['1:1 PACK_ROOT'], says: /a list/ },
  { name: 'plain text at the root', pack: '\nhello\n', expect: ['2:1 PACK_ROOT'] },
  {
    name: 'two documents',
    pack: `${head}---\nid: Y\n`,
    expect: ['3:1 PACK_ROOT'],
    says: /second YAML document/
  },
  {
    name: 'duplicate key',
    pack: `${head}id: Y\n`,
    expect: ['3:1 PACK_DUPLICATE_KEY'],
    says: /first in line 1/
  },
  {
    name: 'duplicate nested key, flow style',
    pack: `${head}limits: {attempts: 1, attempts: 2}\n`,
    expect: ['3:23 PACK_DUPLICATE_KEY']
  },
  {
    name: 'tab as indentation',
    pack: `${head}scope:\n\tallowed_paths: [src]\n`,
    expect: ['4:1 PACK_YAML'],
    says: /tab/
  },
  { name: 'unclosed quote', pack: 'id: "X\ntitle: A\n', expect: ['3:1 PACK_YAML'] },
  { name: 'unclosed bracket', pack: `${head}carry: [a, b\n`, expect: ['4:1 PACK_YAML'] },
  {
    name: 'colon in plain text',
    pack: 'id: X\ntitle: Fix: this\n',
    expect: ['2:8 PACK_YAML'],
    says: /quotes/
  },
  { name: 'plain text starts with @', pack: 'id: X\ntitle: @me\n', expect: ['2:8 PACK_YAML'] },
  {
    name: 'wrong indentation',
    pack: `${head}scope:\n    allowed_paths: [src]\n  x: 1\n`,
    expect: ['5:1 PACK_YAML']
  },
  { name: 'directive', pack: `%YAML 1.1\n---\n${head}`, expect: ['1:1 PACK_YAML'] },
  {
    name: 'merge key',
    pack: `id: X\ntitle: A\ntask: &t {name: n}\nengine:\n  <<: *t\n`,
    expect: ['5:3 PACK_YAML'],
    says: /merge/
  },
  { name: 'complex key', pack: `${head}? [a, b]\n: c\n`, expect: ['3:3 PACK_YAML'] },
  { name: 'custom tag', pack: `${head}notes: !!python/object:os.system x\n`, expect: ['3:8 PACK_TAG'] },
  { name: 'local tag', pack: `${head}notes: !include /etc/passwd\n`, expect: ['3:8 PACK_TAG'] },
  { name: 'binary tag', pack: `${head}notes: !!binary aGk=\n`, expect: ['3:17 PACK_TAG'] },
  {
    name: '__proto__',
    pack: `${head}untrusted:\n  __proto__: {polluted: yes}\n`,
    expect: ['4:3 PACK_FORBIDDEN_KEY']
  },
  {
    name: 'constructor',
    pack: `${head}constructor: {prototype: {x: 1}}\n`,
    expect: ['3:1 PACK_FORBIDDEN_KEY']
  },
  { name: 'alias bomb', pack: bomb, expect: ['6:10 PACK_ALIAS'] },
  {
    name: 'alias to itself',
    pack: `${head}notes: &n [*n]\n`,
    expect: ['3:12 PACK_ALIAS'],
    says: /contains itself/
  },
  { name: 'unknown alias', pack: `${head}notes: *nothing\n`, expect: ['3:8 PACK_ALIAS'] },
  { name: 'deep flow nesting', pack: `${head}notes: ${'['.repeat(100_000)}`, expect: ['3:72 PACK_TOO_DEEP'] },
  {
    name: 'deep mapping in flow',
    pack: `${head}notes: ${'{a: '.repeat(5000)}`,
    expect: ['3:264 PACK_TOO_DEEP']
  },
  {
    name: 'deep compact lists',
    pack: `${head}notes:\n  ${'- '.repeat(50_000)}x\n`,
    expect: ['4:131 PACK_TOO_DEEP']
  },
  {
    name: 'invalid UTF-8',
    pack: bytes('id: X\ntitle: caf', [0xe9], '\n'),
    expect: ['2:11 PACK_ENCODING'],
    says: /0xe9/
  },
  { name: 'cut UTF-8', pack: bytes('id: X\ntitle: ab', [0xe2, 0x82]), expect: ['2:10 PACK_ENCODING'] },
  {
    name: 'overlong UTF-8',
    pack: bytes('id: X\ntitle: ', [0xc0, 0xaf], '\n'),
    expect: ['2:8 PACK_ENCODING']
  },
  {
    name: 'UTF-16',
    pack: Buffer.from('\ufeffid: X\ntitle: A\n', 'utf16le'),
    expect: ['1:1 PACK_ENCODING'],
    says: /UTF-16/
  },
  { name: 'byte-order mark inside', pack: 'id: X\n\ufefftitle: A\n', expect: ['2:1 PACK_ENCODING'] },
  { name: 'NUL', pack: 'id: X\ntitle: A\0B\n', expect: ['2:9 PACK_ENCODING'], says: /NUL/ },
  { name: 'escape character', pack: 'id: X\ntitle: A\x1b[2J\n', expect: ['2:9 PACK_ENCODING'] },
  { name: 'NUL by escape', pack: 'id: X\ntitle: "A\\0B"\n', expect: ['2:8 PACK_ENCODING'] },
  { name: 'half a surrogate pair', pack: 'id: X\ntitle: "A\\ud800"\n', expect: ['2:8 PACK_ENCODING'] },
  {
    name: 'reversed text',
    pack: `${head}acceptance:\n  commands: ["echo \u202etset mpn"]\n`,
    expect: ['4:20 PACK_ENCODING']
  },
  { name: 'lone carriage returns', pack: 'id: X\rtitle: A\r', expect: ['1:6 PACK_ENCODING'] },
  { name: 'infinite number', pack: `${head}limits: {changed_lines: .inf}\n`, expect: ['3:25 PACK_VALUE'] },
  // Ids that break branch names.
  ...(
    [
      ['two dots', 'a..b'],
      ['.lock', 'a.lock'],
      ['.LOCK', 'a.LOCK'],
      ['@{', '"a@{b"'],
      ['leading dash', '"-a"'],
      ['leading dot', '.a'],
      ['trailing dot', 'a.'],
      ['slash', 'a/b'],
      ['space', 'a b'],
      ['tilde', 'a~1'],
      ['caret', 'a^b'],
      ['colon', '"a:b"'],
      ['question mark', '"a?"'],
      ['star', '"a*"'],
      ['bracket', '"a[b"'],
      ['backslash', '"a\\\\b"'],
      ['letters beyond ASCII', 'ü-1'],
      ['65 characters', 'a'.repeat(65)],
      ['empty', '""'],
      ['underscore first', '_a']
    ] as const
  ).map(([name, id]) => ({ name: `id: ${name}`, pack: `title: A\nid: ${id}\n`, expect: ['2:5 PACK_ID'] })),
  {
    name: 'id with a control character',
    pack: 'title: A\nid: "a\\x07"\n',
    expect: ['2:5 PACK_ENCODING', '2:5 PACK_ID']
  },
  { name: 'isolation of another name', pack: `${head}isolation: vm\n`, expect: ['3:12 PACK_VALUE'] },
  {
    name: 'isolation without a kind',
    pack: `${head}isolation: {image: x}\n`,
    expect: ['3:12 PACK_MISSING_KEY']
  },
  {
    name: 'isolation with a kind of another name',
    pack: `${head}isolation: {kind: conteiner}\n`,
    expect: ['3:19 PACK_VALUE'],
    says: /did you mean container/
  },
  {
    name: 'image that is not pinned',
    pack: `${head}isolation: {kind: container, image: "debian:12"}\n`,
    expect: ['3:37 PACK_VALUE'],
    says: /not pinned by digest/
  },
  {
    name: 'image without a container',
    pack: `${head}isolation: {kind: none, image: "a@sha256:${'0'.repeat(64)}"}\n`,
    expect: ['3:32 PACK_CONTRADICTION']
  },
  { name: 'secrets outside', pack: `${head}secrets: [../x]\n`, expect: ['3:11 PACK_PATH'] },
  { name: 'few open files', pack: `${head}limits: {open_files: 3}\n`, expect: ['3:22 PACK_LIMIT'] },
  // Paths.
  ...(
    [
      ['..', '../x'],
      ['.. inside', 'a/../../x'],
      ['absolute', '/etc'],
      ['backslash', '"a\\\\b"'],
      ['empty part', 'a//b'],
      ['drive', '"C:/x"'],
      ['home', '"~/x"'],
      ['.git', '.git/hooks'],
      ['.GIT', 'a/.GIT'],
      ['git~1', 'git~1'],
      ['empty', '""']
    ] as const
  ).map(([name, path]) => ({
    name: `path: ${name}`,
    pack: `${head}carry:\n  - ${path}\n`,
    expect: ['4:5 PACK_PATH']
  })),
  {
    name: 'path with NUL',
    pack: `${head}carry:\n  - "a\\0b"\n`,
    expect: ['4:5 PACK_ENCODING', '4:5 PACK_PATH']
  },
  ...[
    'acceptance: {file: ../a.yml}',
    'docs: {required: /etc/passwd}',
    'execution: {cwd: ../..}',
    'setup: {produces: [../x]}',
    'data: {d: {path: /etc}}',
    'permissions: {write: [..]}',
    'outputs: {artifacts_dir: ../o}',
    'workspace: ../..',
    'scope: {allowed_paths: ../y}',
    'artifacts: {required: [../*.json]}',
    'artifacts: {optional: /etc/*}',
    'limits: {exclude: ["{..,a}/x"]}',
    'data: {d: ../x}'
  ].map(line => ({
    name: `escape: ${line}`,
    pack: `${head}${line}\n`,
    expect: [/\*|\{\.\./.test(line) ? '3: PACK_GLOB' : '3: PACK_PATH']
  })),
  { name: 'negated glob', pack: `${head}scope: {allowed_paths: ["!src"]}\n`, expect: ['3:25 PACK_GLOB'] },
  {
    name: 'slow glob',
    pack: `${head}scope: {allowed_paths: ["*a*a*a*a*a*a*b"]}\n`,
    expect: ['3:25 PACK_GLOB']
  },
  { name: 'extended glob', pack: `${head}limits: {exclude: ["+(a|aa)+(b)"]}\n`, expect: ['3:20 PACK_GLOB'] },
  {
    name: 'glob where a path is expected',
    pack: `${head}setup: {produces: ["out/*"]}\n`,
    expect: ['3:20 PACK_GLOB']
  },
  // Types, limits, hosts, permissions.
  { name: 'commands is a number', pack: `${head}acceptance: {commands: 3}\n`, expect: ['3:24 PACK_TYPE'] },
  {
    name: 'a command is a mapping',
    pack: `${head}acceptance:\n  commands:\n    - run: x\n`,
    expect: ['5:7 PACK_TYPE']
  },
  {
    name: 'blank command',
    pack: `${head}acceptance:\n  commands: [npm test, "  "]\n`,
    expect: ['4:24 PACK_VALUE']
  },
  { name: 'constraints is a list', pack: `${head}constraints: [read_only]\n`, expect: ['3:14 PACK_TYPE'] },
  {
    name: 'quoted boolean',
    pack: `${head}constraints: {read_only: "yes"}\n`,
    expect: ['3:26 PACK_TYPE'],
    says: /without quotes/
  },
  {
    name: 'quoted number',
    pack: `${head}limits: {attempts: "2"}\n`,
    expect: ['3:20 PACK_TYPE'],
    says: /remove the quotes/
  },
  { name: 'negative limit', pack: `${head}limits: {changed_lines: -1}\n`, expect: ['3:25 PACK_LIMIT'] },
  { name: 'no attempts', pack: `${head}limits: {attempts: 0}\n`, expect: ['3:20 PACK_LIMIT'] },
  { name: 'no time', pack: `${head}limits: {wall_minutes: 0}\n`, expect: ['3:24 PACK_LIMIT'] },
  { name: 'half a file', pack: `${head}limits: {changed_files: 1.5}\n`, expect: ['3:25 PACK_TYPE'] },
  { name: 'huge limit', pack: `${head}limits: {memory_mb: 1e12}\n`, expect: ['3:21 PACK_LIMIT'] },
  ...[
    'https://example.org/x',
    'example.org/x',
    'u@example.org',
    'exa mple.org',
    'example.org:0',
    'example.org:99999',
    '10.0.0.1',
    '"[::1]:443"',
    'example.org.',
    'localhost',
    'nmp',
    '-a.example.org',
    '0x7f.1',
    'a.*.org',
    'bücher.example'
  ].map(host => ({
    name: `host ${host}`,
    pack: `${head}permissions: {network: {allow: [${host}]}}\n`,
    expect: ['3:33 PACK_HOST']
  })),
  { name: 'network is a word', pack: `${head}permissions: {network: all}\n`, expect: ['3:24 PACK_VALUE'] },
  {
    name: 'cloud verb',
    pack: `${head}permissions: {cloud: {aws: raed}}\n`,
    expect: ['3:28 PACK_VALUE'],
    says: /did you mean read/
  },
  { name: 'variable name', pack: `${head}permissions: {env: ["A=B"]}\n`, expect: ['3:21 PACK_VALUE'] },
  {
    name: 'phase beyond the pack: network',
    pack: `${head}permissions: {network: {allow: [npm]}}\nsetup:\n  run: [x]\n  permissions: {network: {allow: [npm, a.example.org]}}\n`,
    expect: ['6:40 PACK_PERMISSION']
  },
  {
    name: 'phase beyond the pack: none',
    pack: `${head}permissions: {network: none}\nphases: {test: {permissions: {network: {allow: npm}}}}\n`,
    expect: ['4:48 PACK_PERMISSION']
  },
  {
    name: 'phase beyond the pack: cloud, env, write',
    pack: `${head}permissions: {cloud: {aws: read}, env: [CI], write: [src]}\nphases:\n  implement:\n    run: [x]\n    permissions:\n      cloud: {aws: mutate}\n      env: [CI, TZ]\n      write: [src/a, src-old]\n`,
    expect: ['8:20 PACK_PERMISSION', '9:12 PACK_PERMISSION', '10:14 PACK_PERMISSION']
  },
  // Contradictions.
  {
    name: 'allow_network false beside hosts',
    pack: `${head}constraints: {allow_network: false}\npermissions: {network: {allow: [npm]}}\n`,
    expect: ['4:24 PACK_CONTRADICTION']
  },
  {
    name: 'allow_network false beside hosts of a phase',
    pack: `${head}constraints: {allow_network: false}\nsetup: {run: [x], permissions: {network: {allow: [npm]}}}\n`,
    expect: ['4:42 PACK_CONTRADICTION']
  },
  {
    name: 'read_only beside implement',
    pack: `${head}constraints: {read_only: true}\nphases: {implement: {run: [x]}}\n`,
    expect: ['4:21 PACK_CONTRADICTION']
  },
  {
    name: 'read_only beside write',
    pack: `${head}constraints: {read_only: true}\npermissions: {write: [src]}\n`,
    expect: ['4:22 PACK_CONTRADICTION']
  },
  {
    name: 'no mutations beside mutate',
    pack: `${head}constraints: {allow_cloud_mutations: false}\npermissions: {cloud: {aws: mutate}}\n`,
    expect: ['4:28 PACK_CONTRADICTION']
  },
  {
    name: 'quiet and allowed',
    pack: `${head}network: {quiet: [a.example.org]}\npermissions: {network: {allow: [a.example.org]}}\n`,
    expect: ['3:18 PACK_CONTRADICTION']
  },
  {
    name: 'setup twice',
    pack: `${head}setup: {run: [x]}\nphases: {setup: {run: [y]}}\n`,
    expect: ['4:17 PACK_CONTRADICTION']
  },
  {
    name: 'agent and run',
    pack: `${head}phases: {implement: {run: [x], agent: codex}}\n`,
    expect: ['3:39 PACK_CONTRADICTION']
  },
  {
    name: 'two wall times',
    pack: `${head}execution: {timeout_minutes: 5}\nlimits: {wall_minutes: 6}\n`,
    expect: ['4:24 PACK_CONTRADICTION']
  },
  { name: 'base that is no branch', pack: `${head}pr: {base: "a..b"}\n`, expect: ['3:12 PACK_VALUE'] },
  {
    name: 'companion that is not YAML',
    pack: `${head}acceptance: {file: acceptance.md}\n`,
    expect: ['3:20 PACK_VALUE']
  }
];

function places(problems: readonly Problem[]): string[] {
  return problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

function matches(found: readonly string[], wanted: string): boolean {
  const [place = '', code = ''] = wanted.split(' ');
  return found.some(text =>
    place.endsWith(':') ? text.startsWith(place) && text.endsWith(` ${code}`) : text === wanted
  );
}

describe('broken packs', () => {
  it('are at least forty', () => expect(cases.length).toBeGreaterThanOrEqual(40));

  it.each(cases.map(one => [one.name, one] as const))('%s', (_name, { pack, expect: wanted, says }) => {
    const start = performance.now();
    const { contract, problems } = readPack('p.yml', memoryFiles({ 'p.yml': pack as Entry }));
    const took = performance.now() - start;
    expect({ contract, problems }).toMatchObject({ contract: null });
    for (const one of wanted)
      expect(matches(places(problems), one) ? one : places(problems).join('\n')).toBe(one);
    expect(problems.some(problem => problem.severity === 'error')).toBe(true);
    if (says) expect(problems.map(formatProblem).join('\n')).toMatch(says);
    for (const problem of problems) {
      expect(formatProblem(problem)).toMatch(/^p\.yml:\d+:\d+ PACK_[A-Z_]+ \S.*; \S/);
      expect(formatProblem(problem)).not.toMatch(/[\n\x00-\x1f\u202e]/);
      expect(reasonOf(problem.code)).not.toBeNull();
      if (problem.severity === 'error') expect(reasonOf(problem.code)?.exit).toBe(2);
    }
    expect(took).toBeLessThan(10_000);
  });

  it('refuses 50 MB without reading it', () => {
    let reads = 0;
    const files = {
      ...memoryFiles({ 'p.yml': 'x' }),
      size: () => 50_000_000,
      read: () => (reads++, new Uint8Array())
    };
    expect(places(readPack('p.yml', files).problems)).toEqual(['1:1 PACK_TOO_LARGE']);
    expect(reads).toBe(0);
  });

  it('refuses 50 MB that were not announced', () => {
    const bytes = Buffer.alloc(50 * 1024 * 1024, 'a: b\n');
    const start = performance.now();
    const { problems } = readPack('p.yml', {
      ...memoryFiles({ 'p.yml': 'x' }),
      size: () => 10,
      read: () => bytes
    });
    expect(places(problems)).toEqual(['1:1 PACK_TOO_LARGE']);
    // A guard against work out of proportion, not a measure: a busy machine takes its time.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('lists every problem at once, in order of place', () => {
    const pack =
      'id: a..b\ntitel: x\nlimits: {attempts: 0, nope: 1}\ncarry: [../x, /y]\npermissions: {network: {allow: ["http://x"]}}\n';
    const { problems } = readPack('p.yml', memoryFiles({ 'p.yml': pack }));
    expect(places(problems)).toEqual([
      '1:1 PACK_MISSING_KEY',
      '1:1 PACK_NOTHING_EXECUTABLE',
      '1:5 PACK_ID',
      '2:1 PACK_UNKNOWN_KEY',
      '3:20 PACK_LIMIT',
      '3:23 PACK_UNKNOWN_KEY',
      '4:9 PACK_PATH',
      '4:15 PACK_PATH',
      '5:33 PACK_HOST'
    ]);
  });

  it('bounds the list, and stays an error', () => {
    const pack = `${Array.from({ length: 5000 }, (_, index) => `key${index}: 1\n`).join('')}`;
    const { problems, contract } = readPack('p.yml', memoryFiles({ 'p.yml': pack }));
    expect(problems.length).toBeLessThanOrEqual(201);
    expect(contract).toBeNull();
    expect(problems.some(({ code }) => code === 'PACK_MISSING_KEY')).toBe(true);
    expect(problems.some(({ code }) => code === 'PACK_TOO_MANY_PROBLEMS')).toBe(true);
  });
});

describe('hostile sizes below the limit', () => {
  it.each([
    ['many keys', 'a'.repeat(1) + Array.from({ length: 90_000 }, (_, index) => `k${index}: \n`).join('')],
    ['many unknown keys', Array.from({ length: 20_000 }, (_, index) => `constraimts${index}: 1\n`).join('')],
    [
      'many unknown keys of like length',
      Array.from({ length: 20_000 }, (_, index) => `acc${index}ce: 1\n`).join('')
    ],
    ['many hosts', `id: a\ntitle: b\npermissions: {network: {allow: [${'pyip, '.repeat(30_000)}]}}`],
    ['many paths', `id: a\ntitle: b\ncarry: [${'.., '.repeat(30_000)}]`],
    ['one long line of commas', `x: [${','.repeat(500_000)}]`],
    ['many anchors and aliases', `x: &a 1\n${'y: *a\n'.repeat(20_000)}`],
    ['many quotes', `x: ${'"" '.repeat(300_000)}`],
    ['many errors', '@\n'.repeat(200_000)],
    ['many tags', `x: ${'!a '.repeat(30_000)}b`],
    ['long key', `${'k'.repeat(900_000)}: 1`],
    ['backslashes', `x: "${'\\\\'.repeat(500_000)}"`],
    ['many documents', '---\na: 1\n'.repeat(50_000)],
    ['question marks', '? '.repeat(400_000)],
    ['comments', '#x\n'.repeat(300_000)],
    ['folded lines', `x: >\n${' a\n'.repeat(300_000)}`],
    ['plain lines', `x:\n${' a\n'.repeat(300_000)}`]
  ])('%s', (_name, text) => {
    // A guard against what grows faster than its input, not a measurement: machines are shared.
    const start = performance.now();
    const { contract } = readPack('p.yml', memoryFiles({ 'p.yml': text }));
    expect(contract).toBeNull();
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('where a pack lies', () => {
  it.each<[string, string, Record<string, Entry>, string]>([
    ['nothing there', 'p', {}, 'p:1:1 PACK_NOT_FOUND'],
    ['no task.yml', 'p', { 'p/task.yaml': head }, 'p/task.yml:1:1 PACK_NOT_FOUND'],
    ['another kind of file', 'p.txt', { 'p.txt': head }, 'p.txt:1:1 PACK_NOT_FOUND'],
    ['a FIFO', 'p.yml', { 'p.yml': 'other!' }, 'p.yml:1:1 PACK_NOT_FOUND'],
    ['outside', '../p', {}, '../p:1:1 PACK_NOT_FOUND'],
    ['absolute', '/p', {}, '/p:1:1 PACK_NOT_FOUND'],
    ['a linked file', 'p.yml', { 'p.yml': 'symlink!' }, 'p.yml:1:1 PACK_SYMLINK'],
    ['a linked directory', 'p', { p: 'symlink!' }, 'p:1:1 PACK_SYMLINK'],
    ['a linked directory above', 'a/p.yml', { a: 'symlink!', 'a/p.yml': head }, 'a/p.yml:1:1 PACK_SYMLINK'],
    ['a linked task.yml', 'p', { 'p/task.yml': 'symlink!' }, 'p/task.yml:1:1 PACK_SYMLINK'],
    [
      'a linked companion',
      'p',
      { 'p/task.yml': head, 'p/acceptance.yml': 'symlink!' },
      'p/acceptance.yml:1:1 PACK_SYMLINK'
    ],
    ['a linked spec', 'p', { 'p/task.yml': head, 'p/spec.md': 'symlink!' }, 'p/spec.md:1:1 PACK_SYMLINK'],
    [
      'a broken companion',
      'p',
      { 'p/task.yml': head, 'p/acceptance.yml': 'must: {a: b}' },
      'p/acceptance.yml:1:7 PACK_TYPE'
    ]
  ])('%s', (_name, path, table, wanted) => {
    const { contract, problems } = readPack(path, memoryFiles(table));
    expect(contract).toBeNull();
    expect(problems.map(formatProblem).filter(text => text.startsWith(wanted))).toHaveLength(1);
  });

  it('reports a file that cannot be read', () => {
    const files = {
      ...memoryFiles({ 'p.yml': head }),
      read: () => {
        throw new Error('EACCES');
      }
    };
    expect(readPack('p.yml', files).problems.map(formatProblem)[0]).toMatch(
      /^p\.yml:1:1 PACK_NOT_FOUND .*EACCES/
    );
  });
});
