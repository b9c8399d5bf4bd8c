/** `learn` with the bundled program: answers by flags, by a person at a pseudo terminal, by nobody. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSealedRun } from '../../src/publish/evidence.js';
import { PACKAGE, VERSION } from '../rig/registry-content.js';
import { LISTED, type RegistryWorld, registryWorld, UNLISTED } from '../rig/registry-world.js';
import { cleanEnvironment, CLI, cli, NODE, repository, start, type TestRepository } from './harness.js';

const PACK = `id: L-1
title: Learn me
constraints: {allow_network: true}
acceptance:
  commands: ["sh fetch.sh fixtures.example telemetry.example", "sh fetch.sh fixtures.example"]
`;
/** Asks by the proxy that the environment names, and goes on whatever comes of it. */
const FETCH = 'for host in "$@"; do curl -sS -m 5 -o /dev/null "https://$host/"; done; true\n';

let repo: TestRepository;
afterEach(() => repo.remove());

function withPack(pack = PACK, files: Record<string, string> = {}): TestRepository {
  repo = repository({ 'packs/pack.yml': pack, 'packs/fetch.sh': FETCH, ...files });
  return repo;
}

function learnedRuns(): string[] {
  const logs = join(repo.path, '.orchestrator_learn');
  return readdirSync(logs)
    .filter(name => name.startsWith('r-'))
    .sort()
    .map(name => join(logs, name));
}

function planOf(runDir: string) {
  return JSON.parse(readFileSync(join(runDir, 'plan.json'), 'utf8')) as {
    purpose?: string;
    phases: { name: string; grant: { network: unknown } }[];
  };
}

function testNetwork(runDir: string): unknown {
  return planOf(runDir).phases.find(({ name }) => name === 'test')?.grant.network;
}

describe('without anybody to ask', () => {
  it('lists what was refused, allows nothing, and leaves the repository alone', () => {
    withPack();
    const run = cli(repo.path, ['learn', 'packs/pack.yml', '--json']);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    expect(run.json).toMatchObject({
      end: 'answered',
      suggestion: null,
      suggestion_yaml: null,
      written: null
    });
    expect(run.json.answers.map((one: { host: string; answer: string }) => [one.host, one.answer])).toEqual([
      ['fixtures.example:443', 'none'],
      ['telemetry.example:443', 'none']
    ]);
    expect(run.json.answers[0].asked_by.map(({ command }: { command: string }) => command)).toEqual([
      'test/1',
      'test/2'
    ]);
    expect(run.json.rounds).toHaveLength(1);
    expect(testNetwork(run.json.rounds[0].run_dir)).toBe('none');
    expect(repo.git('status', '--porcelain')).toBe('');
    expect(repo.git('branch', '--list', 'codex/*')).toBe('');
    expect(existsSync(join(repo.path, '.orchestrator_logs'))).toBe(false);
  });

  it('a pack that asks for nothing is settled in one round', () => {
    withPack('id: L-2\ntitle: Quiet\nacceptance: {commands: ["true"]}\n');
    const run = cli(repo.path, ['learn', 'packs/pack.yml']);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('1 round: the last round was refused nothing new');
  });
});

describe('answers by flags', () => {
  it('grant the next round, and make a suggestion that loads', () => {
    withPack();
    const args = [
      '--allow',
      'fixtures.example',
      '--quiet',
      'telemetry.example',
      '--write',
      's.yml',
      '--json'
    ];
    const run = cli(repo.path, ['learn', 'packs/pack.yml', ...args]);
    expect(run.code).toBe(0);
    expect(run.json).toMatchObject({ end: 'settled', written: join(repo.path, 's.yml') });
    expect(run.json.rounds.map(({ run_dir }: { run_dir: string }) => testNetwork(run_dir))).toEqual([
      'none',
      ['fixtures.example:443']
    ]);
    const suggestion = {
      phases: { test: { permissions: { network: { allow: ['fixtures.example:443'] } } } },
      network: { quiet: ['telemetry.example:443'] }
    };
    expect(parse(repo.read('s.yml'))).toEqual(suggestion);
    expect(run.json.suggestion).toEqual(suggestion);

    repo.write('packs/pack.yml', `${PACK}${repo.read('s.yml')}`);
    expect(cli(repo.path, ['validate', 'packs/pack.yml'])).toMatchObject({ code: 0, stderr: '' });
    expect(cli(repo.path, ['learn', 'packs/pack.yml', '--json']).json).toMatchObject({
      end: 'settled',
      answers: [],
      rounds: [{}]
    });
  });

  it('what no pack may ask for is told and not offered, flags or not', () => {
    withPack(PACK, {
      'packs/fetch.sh': `${FETCH}curl -sS -m 5 http://10.0.0.5/; curl -sS -m 5 https://s3.amazonaws.com/; true\n`,
      '.codex/policy.yml': 'version: 1\nnetwork: {allow: ["fixtures.example:443"]}\n'
    });
    const args = ['--allow', 'fixtures.example,telemetry.example,s3.amazonaws.com', '--json'];
    const run = cli(repo.path, ['learn', 'packs/pack.yml', ...args]);
    expect(
      run.json.not_offered.map((one: { host: string; code: string }) => [one.host, one.code]).sort()
    ).toEqual([
      ['10.0.0.5:80', 'PACK_HOST'],
      ['s3.amazonaws.com:443', 'CLOUD_HOST_REFUSED'],
      ['telemetry.example:443', 'NET_ABOVE_CEILING']
    ]);
    const networks = run.json.rounds.map(({ run_dir }: { run_dir: string }) => testNetwork(run_dir));
    expect(networks).toEqual(['none', ['fixtures.example:443']]);
    expect(run.json.suggestion.phases.test.permissions.network.allow).toEqual(['fixtures.example:443']);
  });

  it.each([
    ['every host', ['--allow', '*'], 'USAGE'],
    ['a private address', ['--allow', '192.168.1.1:443'], 'USAGE'],
    ['a file that is there', ['--write', 'packs/pack.yml'], 'exists already'],
    ['isolation none', ['--isolation', 'none', '--mode', 'privileged'], 'ISO_'],
    [
      'a container',
      ['--isolation', 'container', '--container-image', `sha256:${'0'.repeat(64)}`],
      'sandbox only'
    ]
  ])('%s is refused before anything runs', (_name, args, said) => {
    withPack();
    const run = cli(repo.path, ['learn', 'packs/pack.yml', ...args]);
    expect([2, 3]).toContain(run.code);
    expect(run.stderr).toContain(said);
    expect(existsSync(join(repo.path, '.orchestrator_learn'))).toBe(false);
  });

  it('carried paths and data reach the rounds; a pack that is not committed can be learned', () => {
    withPack('id: L-3\ntitle: Later\nacceptance: {commands: ["true"]}\n');
    repo.write('.git/info/exclude', 'vendor/\n');
    repo.write('vendor/deep/x.txt', 'carried\n');
    repo.write('numbers.csv', '1\n');
    repo.write(
      'packs/new.yml',
      `id: L-4\ntitle: New\ncarry: [vendor]\ndata: {numbers: numbers.csv}\nacceptance: {commands: ["grep -q carried ../vendor/deep/x.txt && grep -q 1 $DATA_DIR/numbers"]}\n`
    );
    const run = cli(repo.path, ['learn', 'packs/new.yml', '--json']);
    expect(run.json).toMatchObject({ end: 'settled', rounds: [{ verdict: { code: 'OK' } }] });
  });
});

describe('its evidence', () => {
  it('verifies, says what it is in its plan, and is never published', async () => {
    withPack();
    const run = cli(repo.path, ['learn', 'packs/pack.yml', '--json']);
    const { run_dir: runDir, manifest_digest: digest } = run.json.rounds[0];
    expect(planOf(runDir).purpose).toBe('learn');
    const verified = cli(repo.path, ['verify', runDir, '--expect-manifest', digest]);
    expect([verified.code, verified.stdout]).toEqual([
      0,
      expect.stringContaining('learn: hosts were granted')
    ]);
    expect(cli(repo.path, ['verify', runDir, '--json']).json.purpose).toBe('learn');
    await expect(readSealedRun(runDir, digest, null)).rejects.toMatchObject({ code: 'PR_EVIDENCE_LEARNED' });

    const real = cli(repo.path, ['run', 'packs/pack.yml', '--json']).json ?? {};
    expect(real.plan_digest).not.toBe(run.json.rounds[0].plan_digest);
  });

  it('the mark cannot be taken away: the plan is in the manifest by its digest', async () => {
    withPack('id: L-5\ntitle: Plain\nacceptance: {commands: ["true"]}\n');
    const plain = cli(repo.path, ['run', 'packs/pack.yml', '--json']).json.run_dir as string;
    await expect(readSealedRun(plain, null, null)).resolves.toMatchObject({ manifest: {} });
    const { run_dir: runDir } = cli(repo.path, ['learn', 'packs/pack.yml', '--json']).json.rounds[0];
    const { purpose, ...rest } = planOf(runDir);
    expect(purpose).toBe('learn');
    writeFileSync(join(runDir, 'plan.json'), JSON.stringify(rest));
    await expect(readSealedRun(runDir, null, null)).rejects.toMatchObject({ code: 'EVID_DRIFT' });
  });
});

/** A person: answers each question once it stands on the terminal. */
function atTerminal(cwd: string, args: readonly string[], answers: readonly string[]) {
  const line = [NODE, CLI, ...args].map(word => `'${word}'`).join(' ');
  const child = spawn('script', ['-qfec', line, '/dev/null'], {
    cwd,
    env: cleanEnvironment({ TERM: 'dumb' }),
    stdio: ['pipe', 'pipe', 'inherit']
  });
  let seen = '';
  let asked = 0;
  child.stdout.on('data', chunk => {
    seen += String(chunk);
    const questions = seen.split('allow in test? ').length - 1;
    while (asked < questions && asked < answers.length) child.stdin.write(answers[asked++]!);
  });
  return new Promise<{ code: number | null; text: string }>(settle =>
    child.on('close', code => settle({ code, text: seen.replaceAll('\r', '') }))
  );
}

describe('a person at a terminal', () => {
  it('is asked for each host once, and the answers make the suggestion', async () => {
    withPack();
    const args = ['learn', 'packs/pack.yml', '--write', 's.yml'];
    const { code, text } = await atTerminal(repo.path, args, ['what?\n', 'y\n', 'q\n']);
    expect(code).toBe(0);
    expect(text).toContain(
      'fixtures.example:443, asked for by test/1 "sh fetch.sh fixtures.example telemetry.example" > curl -sS -m 5 -o /dev/null https://fixtures.example/ and 1 more command: allow in test? [y]es [n]o [q]uiet'
    );
    // Once more for the line that meant nothing; not again in the second round.
    expect(text.split('allow in test?')).toHaveLength(4);
    expect(text).toContain('2 rounds: the last round was refused nothing new');
    expect(parse(repo.read('s.yml'))).toEqual({
      phases: { test: { permissions: { network: { allow: ['fixtures.example:443'] } } } },
      network: { quiet: ['telemetry.example:443'] }
    });
  });

  it('the end of input is no: nothing more is asked, nothing is let out', async () => {
    withPack();
    const { code, text } = await atTerminal(repo.path, ['learn', 'packs/pack.yml'], ['\u0004']);
    expect(code).toBe(0);
    expect(text.split('allow in test?')).toHaveLength(2);
    expect(text).toContain('stopped; what was not answered stays refused');
    expect(learnedRuns()).toHaveLength(1);
  });

  it('an interrupt at a question cancels: exit 130', async () => {
    withPack();
    const { code, text } = await atTerminal(repo.path, ['learn', 'packs/pack.yml'], ['\u0003']);
    expect(code).toBe(130);
    expect(text).toContain('cancelled');
    expect(learnedRuns()).toHaveLength(1);
  });
});

describe('with a network behind it', () => {
  let world: RegistryWorld;
  beforeAll(async () => {
    world = await registryWorld();
  });
  afterAll(() => world?.close());

  it('opens exactly what was allowed, one round later', async () => {
    const fetch = (host: string): string =>
      `curl --cacert /workspace/ca.pem -sSf -m 20 -o /dev/null https://${host}/npm/${PACKAGE}/-/${PACKAGE}-${VERSION}.tgz`;
    const commands = [`${fetch(UNLISTED.host)} || true`, fetch(LISTED.host)];
    withPack(`id: L-6\ntitle: Fetch\nacceptance:\n  commands: ${JSON.stringify(commands)}\n`, {
      'ca.pem': readFileSync(world.ca, 'utf8')
    });
    const from = (await world.hits()).length;
    const learn = [NODE, CLI, 'learn', 'packs/pack.yml', '--allow', LISTED.host, '--json'];
    const ran = await start(world.command(learn, cleanEnvironment(), repo.path), '/', cleanEnvironment())
      .done;
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    const codes = ran.json.rounds.map(({ verdict }: { verdict: { code: string } }) => verdict.code);
    expect(codes).toEqual(['ACC_FAILED', 'OK']);
    expect(ran.json.answers.map((one: { host: string; answer: string }) => [one.host, one.answer])).toEqual([
      [`${UNLISTED.host}:443`, 'none'],
      [`${LISTED.host}:443`, 'allow']
    ]);
    const hits = (await world.hits()).slice(from);
    expect(hits).toEqual([`${LISTED.host} GET /npm/${PACKAGE}/-/${PACKAGE}-${VERSION}.tgz`]);
  }, 60_000);
});
