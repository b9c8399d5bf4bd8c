/** What the documents tell people to do, done: the example of a refused host, and a receiver set up step by step. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeImage, type TestImage } from '../sandbox/container-image.js';
import { blocksOf, callsOf } from '../house/docs.js';
import {
  cleanEnvironment,
  cli,
  CLI,
  cliAsync,
  NODE,
  onlyRun,
  repository,
  type TestRepository
} from './harness.js';

let repo: TestRepository;
afterEach(() => repo.remove());

function filesBelow(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter(one => one.isFile());
  const paths = files.map(one => join(one.parentPath, one.name));
  return Object.fromEntries(paths.map(path => [path, readFileSync(path, 'utf8')]));
}

function record(path: string): string {
  return readFileSync(join(onlyRun(repo), path), 'utf8');
}

describe('examples/network', () => {
  beforeEach(() => {
    repo = repository(filesBelow('examples/network'));
  });

  it('is valid without a warning, passes, and its evidence verifies', () => {
    expect(cli(repo.path, ['validate', 'examples/network']).stdout).not.toMatch(/warning(?!s: 0)/i);
    const { code, stdout } = cli(repo.path, ['run', 'examples/network']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/verdict +OK/) });
    expect(
      repo.git('diff', '--name-only', 'HEAD', 'codex/network-write-the-harbour-page-from-the-tide')
    ).toBe('examples/network/harbour.md');
    expect(JSON.parse(record('artifacts/source.json'))).toMatchObject({ source: 'tides.json' });
    expect(cli(repo.path, ['verify', 'last'])).toMatchObject({ code: 0 });
  });

  it('tells of the refused host as docs/PACKS.md shows it, and of the quiet one in egress.jsonl only', () => {
    const { stdout } = cli(repo.path, ['run', 'examples/network']);
    const shown = blocksOf('docs/PACKS.md').find(({ text }) => text.startsWith('REFUSED'));
    expect(stdout).toContain(shown?.text);
    const told = [stdout, record('summary.md'), record('publish/pr-body.md')];
    expect(told.filter(text => text.includes('usage.example.net'))).toEqual([]);
    expect(record('summary.md')).toContain('tides.example.org:443');
    const quiet = record('egress.jsonl')
      .split('\n')
      .filter(line => line.includes('usage.example.net'));
    expect(quiet.map(line => (JSON.parse(line) as { quiet: boolean }).quiet)).toEqual([true, true]);
  });
});

describe('docs/ISOLATION.md: in a container', () => {
  let image: TestImage;
  beforeAll(() => {
    const made = makeImage(`codex-docs-${process.pid}`);
    if (made === null) throw new Error('this needs podman');
    image = made;
  }, 60_000);
  afterAll(() => image.remove());

  it('the run is as written there; what is covered is not inside', async () => {
    repo = repository({ 'customers.txt': `${MARK}\n` });
    const run = call('run', '--container-image', {
      'docker.io/library/node@sha256:…': image.reference
    });
    await judged(run, 'podman', packOf('customers.txt'), 'held');
    await judged(run, 'podman', packOf('nothing.txt'), 'FOUND');
  }, 60_000);
});

describe('docs/ISOLATION.md: a receiver, step by step', () => {
  let place = '';
  let receiver: ChildProcess | null = null;

  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'codex-docs-'));
    chmodSync(place, 0o755);
  });
  afterAll(() => {
    receiver?.kill('SIGKILL');
    rmSync(place, { recursive: true, force: true });
  });

  it('certificate, key, receiver, policy and run are as written there; what is covered is not sent', async () => {
    const scripts = blocksOf(PAGE).filter(({ text }) => /^(umask|printf)/.test(text));
    expect(scripts).toHaveLength(2);
    const script = scripts.map(({ text }) => text.replaceAll('runner.example.org', 'localhost')).join('');
    const made = spawnSync('bash', ['-ec', script], { cwd: place, env: cleanEnvironment() });
    expect({ status: made.status, stderr: made.status === 0 ? '' : String(made.stderr) }).toEqual({
      status: 0,
      stderr: ''
    });
    for (const name of ['server.key', 'runner.keys'])
      expect([name, statSync(join(place, name)).mode & 0o777]).toEqual([name, 0o600]);

    const serve = call('serve-runner', '--keys', { '0.0.0.0:8443': '127.0.0.1:0' });
    receiver = spawn(NODE, [CLI, ...serve, '--state-dir', join(place, 'state')], {
      cwd: place,
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'inherit']
    });
    const port = await listening(receiver);

    const policy = blocksOf(PAGE).find(({ text }) => text.includes('[sandbox, remote]'));
    repo = repository({ '.codex/policy.yml': policy?.text ?? '', 'customers.txt': `${MARK}\n` });
    const run = call('run', '--remote-url', {
      'https://runner.example.org:8443': `https://localhost:${port}`,
      'runner.keys': join(place, 'runner.keys'),
      'server.pem': join(place, 'server.pem')
    });
    await judged(run, 'remote', packOf('customers.txt'), 'held');
    // The same search finds it where the pack does not name it.
    await judged(run, 'remote', packOf('nothing.txt'), 'FOUND');
  }, 60_000);
});

const PAGE = 'docs/ISOLATION.md';

/** Words of a documented call, with what this machine has in the place of what is written there. */
function call(verb: string, flag: string, changed: Readonly<Record<string, string>>): string[] {
  const found = callsOf(PAGE).find(({ words }) => words[0] === verb && words.includes(flag));
  if (found === undefined) throw new Error(`${PAGE} calls no ${verb} with ${flag}`);
  return found.words.map(word => changed[word] ?? word);
}

const MARK = 'b3d1f0c2-customer';

/** Looks for the mark everywhere that a command can look; the pack's own text does not hold it. */
function packOf(secret: string): string {
  const search = `grep -rqs "b3d1f0c2-""customer" /workspace /home /tmp && echo FOUND || echo held`;
  return JSON.stringify({
    id: 'LINT-1',
    title: 'Lint',
    secrets: [secret],
    execution: { cwd: 'root' },
    acceptance: { commands: ['test -e customers.txt', `{ ${search}; } > "$ARTIFACTS_DIR/search.txt"`] },
    artifacts: { required: ['search.txt'] }
  });
}

async function judged(run: readonly string[], backend: string, pack: string, found: string): Promise<void> {
  rmSync(join(repo.path, '.orchestrator_logs'), { recursive: true, force: true });
  repo.write('lint.yml', pack);
  repo.commit('pack');
  const { code, stdout } = await cliAsync(repo.path, run).done;
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/verdict +OK/) });
  const { isolation } = JSON.parse(record('manifest.json')) as { isolation: { backend: string } };
  expect([isolation.backend, record('artifacts/search.txt')]).toEqual([backend, `${found}\n`]);
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', chunk => {
      text += String(chunk);
      const port = /^receiver +https:\/\/[^:]+:(\d+)$/m.exec(text)?.[1];
      if (port !== undefined) resolve(port);
    });
    child.once('close', code => reject(new Error(`the receiver ended with ${code}: ${text}`)));
  });
}
