/** Isolation none for real: what it asks for before it opens, what it writes down, and how its commands end. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { spawn } from 'node:child_process';
import { createLifeline } from '../../src/sandbox/lifeline.js';
import { NOT_ENFORCED_MARKDOWN, type NoneAudit, type NoneOptions, openNone } from '../../src/sandbox/none.js';
import { chooseRunAs } from '../../src/sandbox/run-as.js';
import { shellArgv } from '../../src/sandbox/shell.js';
import type { SandboxMount } from '../../src/sandbox/types.js';
import { finish, ownedDirectory, ownedFile, processesWith, until } from './fixture.js';

const runAs = chooseRunAs();
const root = mkdtempSync(join(tmpdir(), 'none-'));
chmodSync(root, 0o755);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const CLEAN = { PATH: '/usr/bin:/bin', HOME: '/nonexistent', CI: 'true' };
const rules = {
  allowed: ['sleep', 'setsid', 'perl', 'kill', 'id', 'env', 'touch', 'readlink', 'exit', 'ulimit', 'wait']
};

function open(changes: Partial<NoneOptions> = {}) {
  const log: NoneAudit[] = [];
  const options = { askedByPack: true, askedByOperator: true, env: CLEAN, runAs, scratch: root, rules };
  const backend = openNone({ ...options, audit: record => log.push(record), ...changes });
  let count = 0;
  const work = ownedDirectory(join(root, `work-${process.pid}-${(count += 1)}-${Math.random()}`), runAs);
  const base: SandboxMount[] = [{ source: work, target: '/workspace', mode: 'rw' }];
  function start(text: string, mounts: SandboxMount[] = [], env: Record<string, string> = {}, rlimits = {}) {
    const variables = { PATH: backend.path, HOME: '/workspace', ...env };
    return backend.spawn({
      argv: shellArgv(text),
      cwd: '/workspace',
      env: variables,
      mounts: [...base, ...mounts],
      rlimits
    });
  }
  return { backend, log, work, start };
}

describe('opening', () => {
  it.each([
    [true, false, 'the operator did not'],
    [false, true, 'the pack did not'],
    [false, false, 'nobody did']
  ])('asked by the pack %s, by the operator %s', (askedByPack, askedByOperator, why) => {
    expect(() => open({ askedByPack, askedByOperator })).toThrow(
      expect.objectContaining({ code: 'ISO_NONE_UNASKED', message: expect.stringContaining(why) })
    );
  });

  it.each([
    ['a name', { GITHUB_TOKEN: 'abcdefgh' }, 'GITHUB_TOKEN'],
    ['a form', { WHATEVER: `ghp_${'a'.repeat(36)}` }, 'WHATEVER'],
    ['a password in a URL', { MIRROR: 'https://me:hunter22@mirror.example/' }, 'MIRROR'],
    [
      'the request of a cloud token',
      { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.example/' },
      'ACTIONS_ID_TOKEN_REQUEST_URL'
    ]
  ])('a secret by %s: refused, and its value is not told', (_what, secret, name) => {
    const error = thrownBy(() => open({ env: { ...CLEAN, ...secret } })) as Error;
    expect(error).toMatchObject({ code: 'ISO_NONE_SECRET', message: expect.stringContaining(name) });
    for (const value of Object.values(secret)) expect(error.message).not.toContain(value);
  });

  it('the report promises nothing', async () => {
    const report = await open().backend.probe();
    expect(report).toMatchObject({
      backend: 'none',
      ok: true,
      enforced: false,
      attestable: false,
      reason: null
    });
    const facts = Object.fromEntries(report.facts.map(fact => [fact.name, fact.ok]));
    expect(facts).toMatchObject({ 'network-namespace': false, 'canary-connect-fails': false, shell: true });
    expect(facts['outer-uid-not-root']).toBe(runAs.uid !== 0);
    expect(NOT_ENFORCED_MARKDOWN).toMatch(/^\*\*Nothing was enforced.*not attested\.\*\*$/);
  });
});

describe('commands', () => {
  it('nothing is refused in silence: what is denied is written down and never starts', () => {
    const { log, start, work } = open();
    expect(() => start('touch x; curl http://127.0.0.1/')).toThrow(
      expect.objectContaining({ code: 'ISO_NONE_COMMAND_UNLISTED' })
    );
    expect(() => start('touch x && sudo ls')).toThrow(
      expect.objectContaining({ code: 'ISO_NONE_COMMAND_DENIED' })
    );
    expect(() => start('touch x', [], { NPM_TOKEN: 'abcdefgh' })).toThrow(
      expect.objectContaining({ code: 'ISO_NONE_SECRET' })
    );
    expect(existsSync(join(work, 'x'))).toBe(false);
    expect(log.map(({ event, code }) => [event, code])).toEqual([
      ['none.denied', 'ISO_NONE_COMMAND_UNLISTED'],
      ['none.denied', 'ISO_NONE_COMMAND_DENIED'],
      ['none.denied', 'ISO_NONE_SECRET']
    ]);
    expect(JSON.stringify(log)).not.toContain('abcdefgh');
  });

  it('every command is written down before and after', async () => {
    const { log, start } = open();
    expect(await finish(start('echo hello && exit 3'))).toMatchObject({ code: 3, out: 'hello\n' });
    await until(() => log.length === 2);
    expect(log).toEqual([
      {
        event: 'none.allowed',
        command: 'echo hello && exit 3',
        cwd: '/workspace',
        env: ['HOME', 'PATH'],
        code: null,
        why: null,
        exit: null,
        ended_by: null
      },
      {
        event: 'none.ended',
        command: 'echo hello && exit 3',
        cwd: '/workspace',
        env: ['HOME', 'PATH'],
        code: null,
        why: null,
        exit: 3,
        ended_by: null
      }
    ]);
  });

  it.each([
    ['true', 0],
    ['exit 42', 42],
    ['false | true', 1],
    ['kill -TERM $$', 143],
    ['false; echo on', 1]
  ])('%s gives %d', async (text, code) => {
    expect(await finish(open().start(text))).toMatchObject({ code, signal: null, setupError: null });
  });

  it('a program without a shell is judged as words', async () => {
    const { backend } = open();
    const spec = { cwd: '/', env: { PATH: '/usr/bin' }, mounts: [], rlimits: { openFiles: 64 } };
    expect(await finish(backend.spawn({ ...spec, argv: ['echo', '$(id)', ";'x"] }))).toMatchObject({
      out: "$(id) ;'x\n"
    });
    expect(() => backend.spawn({ ...spec, argv: ['curl', 'x'] })).toThrow(
      expect.objectContaining({ code: 'ISO_NONE_COMMAND_UNLISTED' })
    );
  });

  it('paths inside become paths of the host', async () => {
    const { start, work } = open();
    const [data, bound, home] = ['data', 'bound', 'home'].map(name =>
      ownedDirectory(join(root, name), runAs)
    ) as [string, string, string];
    ownedFile(join(data, 'file'), 'data\n', runAs);
    ownedFile(join(bound, 'file'), 'bound\n', runAs);
    mkdirSync(join(work, 'empty'));
    const mounts: SandboxMount[] = [
      { source: bound, target: '/workspace/node_modules', mode: 'ro' },
      { source: bound, target: '/workspace/empty', mode: 'ro' },
      { source: data, target: '/data/set', mode: 'ro' },
      { source: home, target: '/home/codex', mode: 'rw' }
    ];
    const text = 'pwd; cat node_modules/file empty/file $DATA_DIR/set/file; cd; pwd; touch $WHERE/made';
    const env = { HOME: '/home/codex', DATA_DIR: '/data', WHERE: '/workspace/node_modules' };
    expect(await finish(start(text, mounts, env))).toMatchObject({
      code: 0,
      out: `${work}\nbound\nbound\ndata\n${home}\n`
    });
    // Read-only is a wish here: that is what the report says.
    expect(existsSync(join(bound, 'made'))).toBe(true);
    expect(existsSync(join(work, 'node_modules'))).toBe(false);
    expect(lstatSync(join(work, 'empty')).isDirectory()).toBe(true);
  });

  it('what a tree has is not covered, and no link of it is followed', () => {
    const { start, work } = open();
    ownedFile(join(ownedDirectory(join(work, 'taken'), runAs), 'file'), '', runAs);
    symlinkSync('/etc', join(work, 'linked'));
    for (const target of ['/workspace/taken', '/workspace/linked', '/workspace/linked/x'])
      expect(() => start('true', [{ source: root, target, mode: 'ro' }])).toThrow(
        expect.objectContaining({ code: 'ISO_MOUNT_INVALID' })
      );
  });

  it('runs as the unprivileged user where the program is root', async () => {
    expect((await finish(open().start('id -u'))).out).toBe(`${runAs.uid}\n`);
  });

  it('has the environment that it was given, and two marks of ours', async () => {
    const lifeline = createLifeline();
    const { start } = open({ lifeline });
    const { out } = await finish(start('env', [], { A: 'b' }));
    const names = out
      .trim()
      .split('\n')
      .map(line => line.split('=')[0])
      .sort();
    expect(names).toEqual([
      'A',
      'CODEX_NONE_COMMAND',
      'CODEX_SANDBOX_LIFELINE',
      'HOME',
      'PATH',
      'PWD',
      'SHLVL',
      '_'
    ]);
    lifeline.close();
  });

  it('a missing directory is no end of the command', async () => {
    const { backend } = open();
    const spec = { argv: shellArgv('true'), cwd: '/no/such', env: {}, mounts: [], rlimits: {} };
    expect(await finish(backend.spawn(spec))).toMatchObject({
      code: null,
      setupError: expect.stringContaining('/no/such')
    });
  });
});

describe('ends and limits', () => {
  const DAEMON = (marker: string): string =>
    `perl -e 'use POSIX (); fork and exit; POSIX::setsid(); fork and exit; close $_ for *STDIN, *STDOUT, *STDERR; POSIX::close($_) for 0 .. 20; exec "sleep", "${marker}"'; echo started`;

  it('a daemon in a session of its own ends with its command', async () => {
    const marker = String(5e6 + Math.floor(Math.random() * 1e6));
    expect(await finish(open().start(DAEMON(marker)))).toMatchObject({ code: 0, out: 'started\n' });
    expect(processesWith(`sleep\0${marker}`)).toEqual([]);
  });

  it('kill() ends the whole tree', async () => {
    const marker = String(6e6 + Math.floor(Math.random() * 1e6));
    const child = open().start(`${DAEMON(marker)}; sleep ${marker}`);
    await new Promise(resolve => child.stdout.once('data', resolve));
    child.stdout.resume();
    child.stderr.resume();
    expect(await until(() => processesWith(`sleep\0${marker}`).length === 2)).toBe(true);
    child.kill();
    child.kill();
    expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL', setupError: null });
    expect(processesWith(`sleep\0${marker}`)).toEqual([]);
  });

  it('memory and processes are looked at', async () => {
    const memory = open({ limits: { memoryBytes: 100 << 20 } }).start(
      `perl -e '$x = "x" x 300_000_000; sleep 60'`
    );
    expect(await finish(memory)).toMatchObject({ signal: 'SIGKILL' });
    expect(memory.tripped()).toBe('memory');
    const text = `perl -e 'for (1 .. 12) { fork or do { sleep 60; exit } } sleep 60'`;
    const many = open({ limits: { processes: 6 } }).start(text);
    expect(await finish(many)).toMatchObject({ signal: 'SIGKILL' });
    expect(many.tripped()).toBe('processes');
  });

  it('the size of files and the number of open ones are held by the kernel', async () => {
    const { start, work } = open();
    const limits = { fileBytes: 102_400, openFiles: 50, processes: 400 };
    const { out } = await finish(start('ulimit -n; head -c 300000 /dev/zero > big; true', [], {}, limits));
    expect(out).toMatch(/^50\n/);
    expect(readFileSync(join(work, 'big')).length).toBe(102_400);
  });

  it('the program killed: nothing of its commands is left', async () => {
    const marker = String(7e6 + Math.floor(Math.random() * 1e6));
    const loader = [
      '--experimental-transform-types',
      '--disable-warning=ExperimentalWarning',
      '--import',
      './__tests__/sandbox/loader.mjs',
      './__tests__/sandbox/programs/none-sleeper.ts'
    ];
    const child = spawn(process.execPath, [...loader, root, marker], {
      env: CLEAN,
      stdio: ['ignore', 'pipe', 'inherit']
    });
    await new Promise(resolve => (child.stdout as Readable).once('data', resolve));
    expect(await until(() => processesWith(`sleep\0${marker}`).length === 2)).toBe(true);
    child.kill('SIGKILL');
    expect(await until(() => processesWith(`sleep\0${marker}`).length === 0)).toBe(true);
  });
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}
