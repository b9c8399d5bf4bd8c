/** Broken and hostile packs through the bundle: exit 2, quickly, every problem at its place, never a stack trace or a hang. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cliAsync, repository, type Identity, type Ran, type TestRepository } from './harness.js';
import { giveAway, ORDINARY } from './site.js';

const HEAD = 'id: OK-1\ntitle: A title\n';
const TEST = 'acceptance: {commands: ["true"]}\n';
const OK = HEAD + TEST;

/** Name, text of the pack, code of its error, and where it stands (`line:column`; null where any place will do). */
const TEXTS: [string, string | Buffer, string, string | null][] = [
  ['an empty file', '', 'PACK_ROOT', '1:1'],
  ['only a comment', '# nothing\n', 'PACK_ROOT', '1:1'],
  ['a list at the root', '- id: A\n', 'PACK_ROOT', '1:1'],
  ['text at the root', 'just text\n', 'PACK_ROOT', '1:1'],
  ['no id', 'title: A title\n' + TEST, 'PACK_MISSING_KEY', null],
  ['no title', 'id: OK-1\n' + TEST, 'PACK_MISSING_KEY', null],
  ['an empty id', 'id: ""\ntitle: x\n' + TEST, 'PACK_ID', '1:5'],
  ['a null id', 'id:\ntitle: x\n' + TEST, 'PACK_TYPE', '1:4'],
  ['an id that is a number', 'id: 12\ntitle: x\n' + TEST, 'PACK_TYPE', '1:5'],
  ['a title that is a list', 'id: A\ntitle: [x]\n' + TEST, 'PACK_TYPE', '2:8'],
  ['an id with a slash', 'id: a/b\ntitle: x\n' + TEST, 'PACK_ID', '1:5'],
  ['an id with two dots', 'id: a..b\ntitle: x\n' + TEST, 'PACK_ID', '1:5'],
  ['an id that ends in .lock', 'id: a.lock\ntitle: x\n' + TEST, 'PACK_ID', '1:5'],
  ['an id with a space', 'id: a b\ntitle: x\n' + TEST, 'PACK_ID', '1:5'],
  ['an id like an option', 'id: --force\ntitle: x\n' + TEST, 'PACK_ID', '1:5'],
  ['an id of 300 characters', `id: ${'a'.repeat(300)}\ntitle: x\n` + TEST, 'PACK_ID', '1:5'],
  ['an id with a line break', 'id: "a\\nb"\ntitle: x\n' + TEST, 'PACK_ID', '1:5'],
  ['an id with an escape sequence', 'id: "a\\u001b[31m"\ntitle: x\n' + TEST, 'PACK_ID', '1:5'],
  ['commands that are a mapping', HEAD + 'acceptance: {commands: {a: b}}\n', 'PACK_TYPE', '3:24'],
  ['a command that is a number', HEAD + 'acceptance: {commands: [1]}\n', 'PACK_TYPE', '3:25'],
  ['constraints that are a list', OK + 'constraints: [safe]\n', 'PACK_TYPE', '4:14'],
  ['allow_network that is text', OK + 'constraints: {allow_network: "perhaps"}\n', 'PACK_TYPE', '4:30'],
  ['a key twice', OK + 'title: another\n', 'PACK_DUPLICATE_KEY', '4:1'],
  ['a key twice, once in quotes', OK + '"title": another\n', 'PACK_DUPLICATE_KEY', '4:1'],
  ['__proto__', OK + '__proto__: {polluted: true}\n', 'PACK_FORBIDDEN_KEY', '4:1'],
  ['constructor, nested', OK + 'limits: {constructor: {prototype: 1}}\n', 'PACK_FORBIDDEN_KEY', '4:10'],
  ['a tab as indentation', HEAD + 'acceptance:\n\tcommands: ["true"]\n', 'PACK_YAML', '4:1'],
  ['a quote that is not closed', 'id: "A\ntitle: x\n', 'PACK_YAML', null],
  ['a bracket that is not closed', HEAD + 'acceptance: {commands: ["true"\n', 'PACK_YAML', null],
  ['a second colon', 'id: A\ntitle: Fix: the parser\n' + TEST, 'PACK_YAML', '2:8'],
  ['two documents', OK + '---\n' + OK, 'PACK_ROOT', null],
  ['a directive', '%YAML 1.1\n---\n' + OK, 'PACK_YAML', '1:1'],
  [
    'a tag that runs code elsewhere',
    'id: A\ntitle: !!python/object/apply:os.system ["id"]\n',
    'PACK_TAG',
    null
  ],
  ['a tag of one’s own', 'id: A\ntitle: !include /etc/passwd\n' + TEST, 'PACK_TAG', null],
  ['a function', 'id: A\ntitle: !!js/function "function(){}"\n' + TEST, 'PACK_TAG', null],
  ['an alias of nothing', 'id: A\ntitle: *nothing\n', 'PACK_ALIAS', null],
  ['an alias bomb', aliasBomb(), 'PACK_ALIAS', null],
  ['an alias of itself', HEAD + 'about: &a [*a]\n', 'PACK_ALIAS', null],
  [
    'nested 3,000 deep, in flow',
    `${HEAD}notes: ${'['.repeat(3000)}${']'.repeat(3000)}\n`,
    'PACK_TOO_DEEP',
    null
  ],
  ['nested 100,000 deep, never closed', `${HEAD}notes: ${'['.repeat(100_000)}\n`, 'PACK_TOO_DEEP', null],
  ['nested 200 deep, in block', `${HEAD}notes:\n${nest(200)}`, 'PACK_TOO_DEEP', null],
  ['200,000 tokens', `${HEAD}notes: [${'1,'.repeat(100_000)}1]\n`, 'PACK_TOO_LARGE', null],
  ['one line of 900 KB without an end', `id: "${'a'.repeat(900_000)}`, 'PACK_YAML', null],
  [
    'one key of 900 KB without its colon',
    `${HEAD}${'k'.repeat(900_000)}
`,
    'PACK_YAML',
    null
  ],
  ['50 MB', Buffer.alloc(0), 'PACK_TOO_LARGE', '1:1'],
  ['NUL', OK + 'notes: "a\0b"\n', 'PACK_ENCODING', '4:10'],
  [
    'invalid UTF-8',
    Buffer.concat([Buffer.from(OK + 'notes: "'), Buffer.from([0xc3, 0x28, 0x22, 10])]),
    'PACK_ENCODING',
    '4:9'
  ],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(OK, 'utf16le')]), 'PACK_ENCODING', null],
  ['a byte order mark in the middle', OK + '\ufefftype: x\n', 'PACK_ENCODING', null],
  ['an overriding text direction', OK + 'notes: "\u202etxet"\n', 'PACK_ENCODING', '4:9'],
  ['an escape sequence for the terminal', OK + 'notes: "\u001b[2J"\n', 'PACK_ENCODING', '4:9'],
  [
    'not text at all',
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 255, 254, 3]),
    'PACK_ENCODING',
    null
  ],
  ['a scope outside', OK + 'scope: {allowed_paths: [../other]}\n', 'PACK_PATH', '4:25'],
  ['an absolute scope', OK + 'scope: {allowed_paths: [/etc]}\n', 'PACK_PATH', '4:25'],
  ['a scope in .git', OK + 'scope: {allowed_paths: [.git/hooks]}\n', 'PACK_PATH', '4:25'],
  ['a scope in .GIT', OK + 'scope: {allowed_paths: [".GIT /hooks"]}\n', 'PACK_PATH', '4:25'],
  ['carry from outside', OK + 'carry: [../../.aws]\n', 'PACK_PATH', '4:9'],
  ['carry from home', OK + 'carry: ["~/.aws"]\n', 'PACK_PATH', '4:9'],
  ['data from outside', OK + 'data: {feed: /etc/passwd}\n', 'PACK_PATH', '4:14'],
  ['an artifact outside', OK + 'artifacts: {required: [../../x]}\n', 'PACK_PATH', null],
  [
    'a pattern that takes for ever',
    OK + 'artifacts: {required: ["**/*a*b*c*d*/**/*e*/**"]}\n',
    'PACK_GLOB',
    '4:24'
  ],
  ['docs outside', OK + 'docs: {required: [../secret]}\n', 'PACK_PATH', '4:19'],
  ['a directory of commands outside', OK + 'execution: {cwd: ../..}\n', 'PACK_PATH', '4:18'],
  ['setup that produces .git', OK + 'setup: {run: ["true"], produces: [.git]}\n', 'PACK_PATH', '4:35'],
  ['a URL as host', OK + 'permissions: {network: {allow: ["https://example.org/"]}}\n', 'PACK_HOST', '4:33'],
  [
    'a host with user and NUL',
    OK + 'permissions: {network: {allow: ["a@b\\0.example.org"]}}\n',
    'PACK_HOST',
    '4:33'
  ],
  ['a negative limit', OK + 'limits: {changed_lines: -1}\n', 'PACK_LIMIT', '4:25'],
  ['no attempts', OK + 'limits: {attempts: 0}\n', 'PACK_LIMIT', '4:20'],
  ['an infinite limit', OK + 'limits: {wall_minutes: .inf}\n', 'PACK_LIMIT', '4:24'],
  ['a limit that is no number', OK + 'limits: {wall_minutes: .nan}\n', 'PACK_LIMIT', '4:24'],
  ['a limit that is text', OK + 'limits: {wall_minutes: soon}\n', 'PACK_TYPE', '4:24'],
  [
    'no network beside hosts',
    OK + 'constraints: {allow_network: false}\npermissions: {network: {allow: [npm]}}\n',
    'PACK_CONTRADICTION',
    '5:24'
  ],
  [
    'read-only beside implement',
    OK + 'constraints: {read_only: true}\nphases: {implement: {run: ["true"]}}\n',
    'PACK_CONTRADICTION',
    '5:21'
  ],
  [
    'an agent beside commands',
    OK + 'phases: {implement: {run: ["true"], agent: codex}}\n',
    'PACK_CONTRADICTION',
    '4:44'
  ],
  [
    'two limits for one time',
    OK + 'limits: {wall_minutes: 3}\nexecution: {timeout_minutes: 4}\n',
    'PACK_CONTRADICTION',
    '4:24'
  ],
  [
    'a phase that asks for more than the pack',
    OK +
      'permissions: {network: {allow: [npm]}}\nsetup: {run: ["true"], permissions: {network: {allow: [pypi]}}}\n',
    'PACK_PERMISSION',
    null
  ],
  ['a pull request against an option', OK + 'pr: {base: "--upload-pack=x"}\n', 'PACK_VALUE', '4:12'],
  ['a title of 300 characters', `id: A\ntitle: ${'a'.repeat(300)}\n` + TEST, 'PACK_VALUE', '2:8']
];

function aliasBomb(): string {
  const rows = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let at = 1; at < 12; at++)
    rows.push(
      `a${at}: &a${at} [${Array(9)
        .fill(`*a${at - 1}`)
        .join(', ')}]`
    );
  return `${HEAD}${rows.join('\n')}\n`;
}

function nest(depth: number): string {
  return Array.from({ length: depth }, (_, at) => `${' '.repeat(at + 1)}k:\n`).join('');
}

/** Packs that are no text: made at a path, given as path; with the code of the error. */
const THINGS: [string, (at: string) => string, string][] = [
  ['nothing there', at => at, 'PACK_NOT_FOUND'],
  ['a directory without task.yml', at => made(at), 'PACK_NOT_FOUND'],
  ['a directory whose task.yml is a directory', at => made(at, 'task.yml'), 'PACK_NOT_FOUND'],
  ['a FIFO', at => fifo(`${at}.yml`), 'PACK_NOT_FOUND'],
  ['a FIFO as task.yml', at => (fifo(join(made(at), 'task.yml')), at), 'PACK_NOT_FOUND'],
  ['a FIFO as companion', at => (packAt(at), fifo(join(at, 'acceptance.yml')), at), 'PACK_NOT_FOUND'],
  ['a linked pack', at => (packAt(`${at}-real`), link(`${at}-real`, at)), 'PACK_SYMLINK'],
  ['a linked file', at => (writeFileSync(`${at}.real`, OK), link(`${at}.real`, `${at}.yml`)), 'PACK_SYMLINK'],
  ['a linked task.yml', at => (made(at), link('/etc/hostname', join(at, 'task.yml')), at), 'PACK_SYMLINK'],
  [
    'a linked companion',
    at => (packAt(at), link('/etc/hostname', join(at, 'acceptance.yml')), at),
    'PACK_SYMLINK'
  ],
  ['a file of another kind', at => (writeFileSync(`${at}.json`, '{}'), `${at}.json`), 'PACK_NOT_FOUND'],
  ['a device', () => '/dev/zero', '/dev/zero']
];

function made(at: string, below = ''): string {
  mkdirSync(join(at, below), { recursive: true });
  return at;
}

function packAt(at: string): void {
  writeFileSync(join(made(at), 'task.yml'), OK);
}

function fifo(path: string): string {
  execFileSync('mkfifo', [path]);
  return path;
}

function link(target: string, path: string): string {
  symlinkSync(target, path);
  return path;
}

let repo: TestRepository;
/** A directory of nobody's, beside the repository. */
const outside = mkdtempSync(join(tmpdir(), 'codex-outside-'));
/** Milliseconds of every call. */
const times: number[] = [];
beforeAll(() => {
  repo = repository({ 'ok.yml': OK });
});
afterAll(() => {
  repo.remove();
  rmSync(outside, { recursive: true });
});

async function timed(args: readonly string[], identity: Identity | null = null): Promise<Ran> {
  const begun = performance.now();
  const ran = await cliAsync(repo.path, args, {}, identity).done;
  times.push(performance.now() - begun);
  return ran;
}

/** What every refusal of a broken pack has in common. */
function expectRefused(ran: Ran, code: string): void {
  const text = ran.stdout + ran.stderr;
  expect([text, ran.code]).toEqual([expect.stringContaining(code), 2]);
  expect(text).not.toMatch(/^\s+at .+:\d+:\d+\)?$|node:internal|Error:|\[object |undefined|INTERNAL/m);
  // Nothing of the pack may steer a terminal or fill it.
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufeff]/);
  expect(text.length).toBeLessThan(60_000);
}

function write(name: string, text: string | Buffer): string {
  const path = `packs/${name.replace(/[^a-z0-9]+/gi, '-')}.yml`;
  repo.write(path, text);
  if (name === '50 MB') sparse(join(repo.path, path), 50 * 1024 * 1024);
  return path;
}

function sparse(path: string, bytes: number): void {
  const fd = openSync(path, 'r+');
  ftruncateSync(fd, bytes);
  closeSync(fd);
}

describe('validate', () => {
  it.each(TEXTS)('%s', async (name, text, code, place) => {
    const path = write(name, text);
    const ran = await timed(['validate', path]);
    expectRefused(ran, code);
    // file:line:column CODE what is wrong; what to do
    const line = new RegExp(`^error +${path}:(\\d+:\\d+) ${code} .+; .+$`, 'm').exec(ran.stderr);
    expect([ran.stderr, line?.[1]]).toEqual([ran.stderr, place ?? expect.any(String)]);
    expect(ran.stdout).toContain(`broken  ${path}`);
  });

  it.each(THINGS)('%s', async (name, make, code) => {
    mkdirSync(join(repo.path, 'things'), { recursive: true });
    const path = make(join(repo.path, 'things', name.replace(/[^a-z0-9]+/gi, '-')));
    const ran = await timed(['validate', path]);
    expectRefused(ran, code);
    if (code.startsWith('PACK_'))
      expect(ran.stderr).toMatch(new RegExp(`^error +\\S+:\\d+:\\d+ ${code} .+; .+$`, 'm'));
  });

  it('a companion is judged as the pack is', async () => {
    packAt(join(repo.path, 'packs/companion'));
    repo.write('packs/companion/acceptance.yml', 'must: [a\n');
    const ran = await timed(['validate', 'packs/companion']);
    expectRefused(ran, 'PACK_YAML');
    expect(ran.stderr).toMatch(/^error +packs\/companion\/acceptance\.yml:\d+:\d+ PACK_YAML/m);
  });

  it('all problems of a pack are told at once', async () => {
    const path = write('many', 'id: a b\ntitel: x\nlimits: {attempts: 0}\nscope: {allowed_paths: [/]}\n');
    const ran = await timed(['validate', path]);
    for (const code of ['PACK_ID', 'PACK_MISSING_KEY', 'PACK_UNKNOWN_KEY', 'PACK_LIMIT', 'PACK_PATH'])
      expectRefused(ran, code);
    expect(ran.stderr).toMatch(/title/);
  });

  it('a thousand problems are cut', async () => {
    const commands = Array.from({ length: 1000 }, (_, at) => at).join(', ');
    expectRefused(
      await timed(['validate', write('thousand', `${HEAD}acceptance: {commands: [${commands}]}\n`)]),
      'PACK_TOO_MANY_PROBLEMS'
    );
  });

  it('one broken pack among good ones is named, and the good ones too', async () => {
    const bad = write('one of many', 'id: A\n');
    const ran = await timed(['validate', 'ok.yml', bad, '--json']);
    expect([ran.code, ran.json.valid, ran.json.broken]).toEqual([2, 1, 1]);
  });

  (ORDINARY === null ? it.skip : it)('a file that may not be read', async () => {
    const other = repository({ 'closed.yml': OK });
    chmodSync(join(other.path, 'closed.yml'), 0o000);
    giveAway(other.path, ORDINARY!);
    const begun = performance.now();
    const ran = await cliAsync(other.path, ['validate', 'closed.yml'], {}, ORDINARY).done;
    times.push(performance.now() - begun);
    other.remove();
    expectRefused(ran, 'PACK_NOT_FOUND');
  });
});

describe('accepted though it looks broken', () => {
  const accepted: [string, string][] = [
    ['a byte order mark at the start', '\ufeff' + OK],
    ['Windows line ends', OK.replaceAll('\n', '\r\n')],
    ['one document with its marker', '---\n' + OK + '...\n'],
    ['an unknown key', OK + 'nobody_reads_this: 1\n']
  ];
  it.each(accepted)('%s', async (name, text) => {
    const ran = await cliAsync(repo.path, ['validate', write(name, text)]).done;
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringMatching(/^valid /)]);
  });
});

describe('run', () => {
  const sample = [
    'an empty file',
    'an alias bomb',
    '__proto__',
    '50 MB',
    'NUL',
    'a tab as indentation',
    'carry from outside',
    'two documents',
    'an id with a slash',
    'no network beside hosts',
    'nested 100,000 deep, never closed',
    'an infinite limit'
  ];

  it.each(TEXTS.filter(([name]) => sample.includes(name)))(
    '%s: refused before anything is made',
    async (name, text, code) => {
      const path = write(name, text);
      const ran = await timed(['run', path]);
      expectRefused(ran, code);
      expect(ran.stderr).toMatch(new RegExp(`${path}:\\d+:\\d+ ${code}`));
      expect(repo.git('branch', '--list', 'codex/*')).toBe('');
      expect(repo.git('status', '--porcelain', '--ignored')).not.toContain('.orchestrator_logs');
    }
  );

  const OTHERWISE: Record<string, string> = { 'nothing there': 'USAGE', 'a device': 'RUN_NOT_A_REPOSITORY' };

  it.each(THINGS.filter(([name]) => /FIFO|linked|nothing|device/.test(name)))(
    '%s',
    async (name, make, code) => {
      mkdirSync(join(repo.path, 'run-things'), { recursive: true });
      const path = make(join(repo.path, 'run-things', name.replace(/[^a-z0-9]+/gi, '-')));
      expectRefused(await timed(['run', path]), OTHERWISE[name] ?? code);
    }
  );

  it('a pack below a link that leads out of the repository', async () => {
    packAt(join(outside, 'p'));
    link(outside, join(repo.path, 'link-out'));
    expectRefused(await timed(['run', 'link-out/p']), 'RUN_NOT_A_REPOSITORY');
  });
});

it('answers within a second', () => {
  const sorted = [...times].sort((a, b) => a - b);
  expect(times.length).toBeGreaterThan(80);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(1000);
  // A machine may be busy for a moment; nothing may take as long as a person waits.
  expect(sorted.at(-1)).toBeLessThan(10_000);
});
