import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { cli, onlyRun, repository, ROOT, type TestRepository } from './harness.js';

const PACK = `id: FIX-1
title: Say hello to everybody
scope: {allowed_paths: [src]}
phases:
  implement: {run: ["echo 'hello everybody' > src/hello.txt"]}
acceptance: {commands: ["grep -q everybody ../src/hello.txt", "cp ../src/hello.txt $ARTIFACTS_DIR/"]}
artifacts: {required: [hello.txt]}
`;

let repo: TestRepository;
afterEach(() => repo.remove());

function withPack(pack: string, files: Record<string, string> = {}): TestRepository {
  repo = repository({ 'src/hello.txt': 'hello\n', 'packs/pack.yml': pack, ...files });
  return repo;
}

const ajv = new Ajv2020({ allErrors: true, strict: false, formats: fullFormats });

/** What a schema of task-pack-schema/ says against a record, as one line each. */
function problemsOf(schema: string, record: unknown): string[] {
  const text = readFileSync(join(ROOT, 'task-pack-schema', `${schema}.schema.json`), 'utf8');
  const parsed = JSON.parse(text) as { $id: string };
  const validate = ajv.getSchema(parsed.$id) ?? ajv.compile(parsed);
  return validate(record) === true
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('a run that passes', () => {
  it('changes, tests, records, prepares the branch and leaves the user alone', () => {
    withPack(PACK);
    const head = repo.git('rev-parse', 'HEAD');
    const run = cli(repo.path, ['run', 'packs/pack.yml']);
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('FIX-1');
    expect(run.stdout).toMatch(/manifest +sha256:[0-9a-f]{64}/);
    expect(repo.git('rev-parse', 'HEAD')).toBe(head);
    expect(repo.git('status', '--porcelain')).toBe('');
    expect(repo.read('src/hello.txt')).toBe('hello\n');
    const branch = 'codex/FIX-1-say-hello-to-everybody';
    expect(repo.git('show', `${branch}:src/hello.txt`)).toBe('hello everybody');
    expect(repo.git('rev-parse', `${branch}^`)).toBe(head);
    const verify = cli(repo.path, ['verify', 'last']);
    expect(verify.stdout).toContain('consistent, not authentic');
    expect(verify.code).toBe(0);
  });

  it('records what DESIGN lists, with the artifact', () => {
    withPack(PACK);
    const run = cli(repo.path, ['run', 'packs/pack.yml', '--json']);
    expect(run.json.verdict).toMatchObject({ status: 'passed', code: 'OK', exit: 0 });
    const directory = onlyRun(repo);
    for (const name of [
      'events.jsonl',
      'plan.json',
      'plan.md',
      'acceptance.json',
      'redactions.json',
      'summary.md',
      'change.bundle',
      'change.patch',
      'manifest.json',
      'artifacts/hello.txt',
      'publish/manifest.json',
      'publish/pr-body.md'
    ]) {
      expect([name, existsSync(join(directory, name))]).toEqual([name, true]);
    }
    expect(readFileSync(join(directory, 'artifacts/hello.txt'), 'utf8')).toBe('hello everybody\n');
    expect(existsSync(join(repo.path, '.orchestrator_logs/evidence_index.json'))).toBe(true);
  });

  it('every record is what its schema says', () => {
    withPack(PACK.replace('FIX-1', 'FIX-2'));
    cli(repo.path, ['run', 'packs/pack.yml']);
    const directory = onlyRun(repo);
    const records: [string, string][] = [
      ['plan', 'plan.json'],
      ['acceptance-result', 'acceptance.json'],
      ['redactions', 'redactions.json'],
      ['manifest', 'manifest.json'],
      ['publish-manifest', 'publish/manifest.json'],
      ['evidence-index', '../evidence_index.json']
    ];
    for (const [schema, path] of records) {
      const problems = problemsOf(schema, JSON.parse(readFileSync(join(directory, path), 'utf8')));
      expect([path, problems]).toEqual([path, []]);
    }
    for (const line of readFileSync(join(directory, 'events.jsonl'), 'utf8').trimEnd().split('\n')) {
      expect(problemsOf('event', JSON.parse(line))).toEqual([]);
    }
    expect(problemsOf('plan', { schema_version: 2 })).not.toEqual([]);
  });

  it('a second run finds the branch as it is and writes nothing', () => {
    withPack(PACK);
    cli(repo.path, ['run', 'packs/pack.yml']);
    const tip = repo.git('rev-parse', 'codex/FIX-1-say-hello-to-everybody');
    const again = cli(repo.path, ['run', 'packs/pack.yml', '--json']);
    expect(again.json.publish.outcome).toBe('unchanged');
    expect(repo.git('rev-parse', 'codex/FIX-1-say-hello-to-everybody')).toBe(tip);
  });

  it('the same inputs make the same bytes under SOURCE_DATE_EPOCH', () => {
    withPack(PACK);
    const env = { SOURCE_DATE_EPOCH: '1700000000' };
    const first = cli(
      repo.path,
      ['run', 'packs/pack.yml', '--json', '--evidence-dir', '/tmp/../' + repo.path + '/.git/e1'],
      env
    );
    const second = cli(
      repo.path,
      ['run', 'packs/pack.yml', '--json', '--evidence-dir', repo.path + '/.git/e2'],
      env
    );
    expect(first.json.manifest_digest).toMatch(/^sha256:/);
    expect(second.json.manifest_digest).toBe(first.json.manifest_digest);
  });
});

describe('runs that end otherwise', () => {
  const cases: [string, string, number, string][] = [
    ['a failing acceptance', PACK.replace('grep -q everybody', 'grep -q nobody'), 1, 'ACC_FAILED'],
    [
      'a failing implement',
      PACK.replace("echo 'hello everybody' > src/hello.txt", 'exit 3'),
      1,
      'IMPLEMENT_FAILED'
    ],
    ['a change out of scope', PACK.replace('> src/hello.txt', '> other.txt'), 3, 'SCOPE_OUTSIDE'],
    [
      'a missing artifact',
      PACK.replace('cp ../src/hello.txt $ARTIFACTS_DIR/', 'true'),
      1,
      'ACC_ARTIFACT_MISSING'
    ],
    ['too many lines', PACK.replace("echo 'hello everybody'", 'seq 1 900'), 4, 'LIMIT_CHANGED_LINES'],
    [
      'a test that changes a tracked file',
      PACK.replace('cp ../src', 'echo x >> ../src/hello.txt; cp ../src'),
      1,
      'TEST_CHANGED_TREE'
    ],
    [
      'endless output',
      PACK.replace('title:', 'limits: {output_mb: 1}\ntitle:').replace('grep -q everybody', 'yes; grep'),
      4,
      'LIMIT_OUTPUT'
    ],
    [
      'network asked for, no host',
      PACK.replace('scope:', 'constraints: {allow_network: true}\nscope:'),
      3,
      'NET_HOSTS_MISSING'
    ],
    [
      'a cloud by its host',
      PACK.replace(
        'scope:',
        'constraints: {allow_network: true}\npermissions: {network: {allow: [bucket.s3.amazonaws.com]}}\nscope:'
      ),
      3,
      'CLOUD_HOST_REFUSED'
    ],
    [
      'a missing document',
      PACK.replace('scope:', 'docs: {required: [docs/x.md]}\nscope:'),
      1,
      'ACC_DOCS_MISSING'
    ],
    [
      'a read-only pack that changes',
      'id: A\ntitle: b\nconstraints: {read_only: true}\nsetup: {run: ["true"]}\nacceptance: {commands: ["true"]}\nphases: {implement: {run: ["touch x"]}}\n',
      2,
      'PACK_CONTRADICTION'
    ],
    [
      'a nested repository',
      PACK.replace(
        "echo 'hello everybody' >",
        "mkdir -p src/n && git init -q src/n; echo 'hello everybody' >"
      ),
      3,
      'SCOPE_NESTED_GIT'
    ]
  ];
  it.each(cases)('%s', (_name, pack, code, reason) => {
    withPack(pack);
    const run = cli(repo.path, ['run', 'packs/pack.yml']);
    expect(`${run.stdout}${run.stderr}`).toContain(reason);
    expect(run.code).toBe(code);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(/^\s+at /m);
    expect(repo.git('branch', '--list', 'codex/*')).toBe('');
    if (code !== 2) expect(cli(repo.path, ['verify', 'last']).code).toBe(0);
  });

  it('a trip keeps the change and says how to publish it', () => {
    withPack(PACK.replace("echo 'hello everybody'", 'seq 1 900'));
    const run = cli(repo.path, ['run', 'packs/pack.yml']);
    expect(run.stdout).toContain('git apply --index');
    expect(statSync(join(onlyRun(repo), 'change.patch')).size).toBeGreaterThan(900);
    repo.git('apply', '--index', join(onlyRun(repo), 'change.patch'));
    expect(repo.read('src/hello.txt').split('\n')).toHaveLength(901);
  });

  it('a pack that is not the committed one is said to be so', () => {
    withPack(PACK);
    expect(cli(repo.path, ['run', 'packs/pack.yml']).stderr).toBe('');
    repo.write('packs/pack.yml', `${PACK}# edited\n`);
    expect(cli(repo.path, ['run', 'packs/pack.yml']).stderr).toContain('packs/pack.yml:1:1 PACK_UNCOMMITTED');
    repo.write('packs/new.yml', PACK);
    expect(cli(repo.path, ['run', 'packs/new.yml']).stderr).toContain(
      'the base commit does not have this file'
    );
  });

  it('an unexpected plan runs nothing', () => {
    withPack(PACK);
    const run = cli(repo.path, [
      'run',
      'packs/pack.yml',
      '--expect-plan',
      `sha256:${'0'.repeat(64)}`,
      '--json'
    ]);
    expect([run.code, run.json.verdict.code]).toEqual([3, 'USAGE_PLAN_MISMATCH']);
    const plan = cli(repo.path, ['plan', 'packs/pack.yml', '--json']).json;
    const expected = cli(repo.path, ['run', 'packs/pack.yml', '--expect-plan', plan.digest, '--json']);
    expect([expected.code, expected.json.plan_digest]).toEqual([0, plan.digest]);
  });
});

describe('--change worktree', () => {
  it('judges the uncommitted change and leaves index and tree as they are', () => {
    withPack(PACK);
    repo.write('src/hello.txt', 'hello everybody, by hand\n');
    repo.write('src/new.txt', 'new\n');
    repo.git('add', 'src/new.txt');
    const before = repo.git('status', '--porcelain');
    const run = cli(repo.path, ['run', 'packs/pack.yml', '--change', 'worktree', '--json']);
    expect([run.stderr, run.code]).toEqual(['', 0]);
    expect(run.json.change.files.map((file: { path: string }) => file.path)).toEqual([
      'src/hello.txt',
      'src/new.txt'
    ]);
    expect(repo.git('status', '--porcelain')).toBe(before);
  });
});
