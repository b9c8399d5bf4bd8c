import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERSION } from '../../src/platform/version.js';
import { cli, repository, type TestRepository } from './harness.js';

const empty = mkdtempSync(join(tmpdir(), 'codex-empty-'));
afterAll(() => rmSync(empty, { recursive: true }));

describe('the command line', () => {
  it('has the version of the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(VERSION);
    expect(cli(empty, ['--version'])).toMatchObject({ code: 0, stdout: `${VERSION}\n` });
  });

  it('first help screen: the eight verbs, in order', () => {
    const help = cli(empty, ['--help']);
    const verbs = [...help.stdout.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(match => match[1]);
    expect(verbs).toEqual(['init', 'validate', 'plan', 'run', 'verify', 'report', 'doctor', 'explain']);
    expect(help.code).toBe(0);
  });

  it.each(['init', 'validate', 'plan', 'run', 'verify', 'report', 'doctor', 'explain', 'evidence'])(
    '%s --help has an example',
    verb => {
      const help = cli(empty, [verb, '--help']);
      expect(help.code).toBe(0);
      expect(help.stdout).toContain(`  codex-orchestrator ${verb}`);
    }
  );

  const wrong: [string, string[], string][] = [
    ['no verb', [], 'usage:'],
    ['unknown verb', ['valdate'], 'Did you mean validate?'],
    ['unknown flag', ['run', 'x', '--expct-plan', 'y'], 'Did you mean --expect-plan?'],
    ['no pack', ['run'], 'no pack is named'],
    ['no such pack', ['run', 'nowhere.yml'], 'does not exist'],
    ['not a number', ['run', 'x', '--attempts', 'many'], 'whole number'],
    ['not a digest', ['run', 'x', '--expect-plan', 'sha256:12'], '64 hexadecimal digits'],
    ['not a mode', ['run', 'x', '--mode', 'unsafe'], 'safe, privileged'],
    ['too many arguments', ['run', 'a', 'b'], 'too many arguments'],
    ['a value missing', ['run', 'x', '--base'], 'base'],
    ['unknown code', ['explain', 'SCOPE_OUTSID'], 'Did you mean SCOPE_OUTSIDE?'],
    ['a bad epoch', ['verify'], 'SOURCE_DATE_EPOCH']
  ];
  it.each(wrong)('%s: exit 2, one clear error, no stack', (_name, args, text) => {
    const run = cli(empty, args, text === 'SOURCE_DATE_EPOCH' ? { SOURCE_DATE_EPOCH: 'soon' } : {});
    expect(run.stdout + run.stderr).toContain(text);
    expect(run.code).toBe(2);
    expect(run.stdout + run.stderr).not.toMatch(/^\s+at /m);
  });

  it('errors are JSON with --json', () => {
    const run = cli(empty, ['run', 'nowhere.yml', '--json']);
    expect(run.json).toMatchObject({ error: { code: 'USAGE' }, exit: 2 });
  });

  it('outside of a repository: says so', () => {
    const run = cli(empty, ['run', '.']);
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('RUN_NOT_A_REPOSITORY')]);
  });
});

describe('init, validate, plan, run', () => {
  let repo: TestRepository;
  afterEach(() => repo.remove());

  it.each(['file', 'directory'])('a new pack (%s) validates, plans and runs', form => {
    repo = repository({ 'README.md': 'x\n' });
    const path = form === 'file' ? '.github/task-packs/hello.yml' : 'packs/HELLO-1';
    expect(
      cli(repo.path, ['init', path, '--form', form, '--id', 'HELLO-1', '--title', 'Say hello']).code
    ).toBe(0);
    expect(cli(repo.path, ['init', path, '--form', form]).code).toBe(2);
    const valid = cli(repo.path, ['validate', path]);
    expect([valid.stderr, valid.code]).toEqual(['', 0]);
    repo.commit('pack');
    expect(cli(repo.path, ['plan', path]).stdout).toContain('HELLO-1');
    const run = cli(repo.path, ['run', path, '--json']);
    expect([run.json?.verdict?.code, run.code]).toEqual(['OK', 0]);
  });

  it('validate takes many packs and names every problem of the broken ones', () => {
    repo = repository({
      'a.yml': 'id: A\ntitle: a\nacceptance: {commands: ["true"]}\n',
      'b.yml': 'id: B\ntitel: b\n'
    });
    const run = cli(repo.path, ['validate', 'a.yml', 'b.yml']);
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('2 packs: 1 valid, 1 broken');
    expect(run.stderr).toMatch(/b\.yml:2:1 PACK_\w+ .*title/);
  });

  it('the environment variables of the original are understood', () => {
    repo = repository({
      'a.yml':
        'id: A\ntitle: a\nphases: {implement: {run: ["echo > new"]}}\nacceptance: {commands: ["true"]}\n'
    });
    const env = {
      TASKPACK_PATH: 'a.yml',
      ORCH_WORKSPACE: repo.path,
      BRANCH_PREFIX: 'bot/',
      BASE_BRANCH: 'main',
      MAX_ATTEMPTS: '1'
    };
    const run = cli('/', ['run', '--json'], env);
    expect([run.stderr, run.json?.publish?.branch]).toEqual(['', 'bot/A-a']);
    const named = cli('/', ['run', '--json'], {
      ...env,
      ORCH_BRANCH_NAME: 'bot/mine',
      ORCH_ENABLE_PLUGINS: '1'
    });
    expect(named.json?.publish?.branch).toBe('bot/mine');
    expect(named.stderr).toContain('ORCH_ENABLE_PLUGINS is set');
    expect(cli(repo.path, ['run', 'a.yml', '--branch', 'a..b']).code).toBe(6);
  });
});
