/** `operation: verify` as a step: inputs and event in, exit code, outputs, log and summary out; and the clone's form. */
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { operateVerify, subjectOf, type VerifyInputs } from '../../src/action/operation-verify.js';
import { createRunner } from '../../src/action/runner.js';
import { compareTree } from '../../src/publish/gate-tree.js';
import { DIST } from '../e2e/harness.js';
import { bodyFor, BRANCH, gateWorld, makeRun, TOKEN, type GateWorld, type MadeRun } from './gate-world.js';

let run: MadeRun;
let here: GateWorld;
let place = '';

beforeAll(async () => {
  run = await makeRun();
});
afterAll(() => run.clone.remove());
beforeEach(async () => {
  here = await gateWorld(run);
  place = mkdtempSync(join(tmpdir(), 'codex-step-'));
});
afterEach(async () => {
  await here.close();
  rmSync(place, { recursive: true, force: true });
});

async function published(): Promise<number> {
  const { digest, change, base } = run.manifest;
  const artifact = here.store(run.runDir);
  return here.open(bodyFor({ manifest: digest, tree: change!.tree, base: base.commit, artifact }));
}

interface Stepped {
  code: number | null;
  error: { code?: string } | null;
  log: string;
  outputs: string;
  summary: string;
}

/** One step in a checkout of the merge commit, as a careless workflow would leave it. */
async function step(
  event: { name: string; payload: unknown },
  over: Partial<VerifyInputs> = {}
): Promise<Stepped> {
  const workspace = join(place, 'workspace');
  execFileSync('git', [
    'clone',
    '-q',
    '--depth=1',
    '--branch',
    BRANCH,
    `file://${here.repo.path}`,
    workspace
  ]);
  mkdirSync(join(place, 'temp'), { recursive: true });
  writeFileSync(join(place, 'event.json'), JSON.stringify(event.payload));
  for (const name of ['output', 'summary']) writeFileSync(join(place, name), '');
  const env = {
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_WORKSPACE: workspace,
    GITHUB_SHA: here.repo.tip('main')!,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(place, 'event.json'),
    GITHUB_API_URL: here.forge.apiUrl,
    GITHUB_SERVER_URL: here.forge.serverUrl,
    GITHUB_OUTPUT: join(place, 'output'),
    GITHUB_STEP_SUMMARY: join(place, 'summary'),
    GITHUB_RUN_ID: '99',
    RUNNER_TEMP: join(place, 'temp')
  };
  let log = '';
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log += chunk.toString();
      done();
    }
  });
  const process = Object.assign(new EventEmitter(), {
    env,
    stdout,
    argv: ['node', join(DIST, 'main/index.js')]
  }) as unknown as NodeJS.Process;
  const inputs: VerifyInputs = { pullRequestNumber: null, policy: null, token: TOKEN, path: '', ...over };
  const ended = await operateVerify(
    inputs,
    createRunner(env, stdout, text => text),
    process
  ).then(
    code => ({ code, error: null }),
    (error: { code?: string }) => ({ code: null, error })
  );
  return {
    ...ended,
    log,
    outputs: readFileSync(join(place, 'output'), 'utf8'),
    summary: readFileSync(join(place, 'summary'), 'utf8')
  };
}

function pullEvent(number: number, head = here.repo.tip(BRANCH)!): { name: string; payload: unknown } {
  const base = { sha: here.repo.tip('main'), ref: 'main' };
  return { name: 'pull_request', payload: { pull_request: { number, head: { sha: head }, base } } };
}

describe('a step', () => {
  it('on pull_request: success, and a summary', async () => {
    const done = await step(pullEvent(await published()));
    expect([done.code, done.error]).toEqual([0, null]);
    expect(done.outputs).toMatch(/gate-conclusion<<.*\nsuccess\n[^]*gate-code<<.*\nOK\n/);
    expect(done.log).toMatch(/^gate +success {2}The head is the tree that was tested$/m);
    expect(done.summary).toContain(run.manifest.digest);
    expect(here.repo.checkRuns).toMatchObject([{ conclusion: 'success' }]);
  });

  it('after a push: 3, an annotation, and no word of a stranger that the runner would obey', async () => {
    const number = await published();
    here.repo.commitFiles(BRANCH, { '::set-output name=x::y': 'x' }, '::error::owned', '::warning:: <a@b.c>');
    const done = await step(pullEvent(number));
    expect(done.code).toBe(3);
    expect(done.outputs).toMatch(
      /gate-conclusion<<.*\nfailure\n[^]*gate-code<<.*\nGATE_CHANGED_AFTER_EVIDENCE\n/
    );
    const commands = done.log.split('\n').filter(line => line.startsWith('::'));
    expect(commands).toEqual([
      expect.stringMatching(/^::error title=GATE_CHANGED_AFTER_EVIDENCE::Changed after/)
    ]);
  });

  it('by number, from the workflow that published', async () => {
    const dispatched = { name: 'workflow_dispatch', payload: {} };
    const done = await step(dispatched, { pullRequestNumber: await published() });
    expect([done.code, done.error]).toEqual([0, null]);
  });

  it('of a fork, with a token that may only read: says that there is no check run', async () => {
    await here.close();
    here = await gateWorld(run, { checks: 'read' });
    const done = await step(pullEvent(await published()));
    expect([done.code, here.repo.checkRuns.length]).toEqual([0, 0]);
    expect(done.log).toMatch(/::notice title=No check run::.*checks: write/);
  });

  it.each([
    ['pull_request_target', 'USAGE_EVENT_REFUSED'],
    ['workflow_dispatch', 'USAGE']
  ])('on %s without a number: refused, and the outputs say failure', async (name, code) => {
    const done = await step({ name, payload: {} });
    expect(done.error?.code).toBe(code);
    expect(done.outputs).toMatch(/gate-conclusion<<.*\nfailure\n/);
    expect(here.forge.requests.filter(({ login }) => login !== 'ada')).toEqual([]);
  });

  it('whose server fails: an error, no finding', async () => {
    const number = await published();
    here.forge.fault({ path: /artifacts/ }, { status: 403, body: { message: 'Resource not accessible' } }, 9);
    const done = await step(pullEvent(number));
    expect([done.code, done.outputs.includes('failure'), here.repo.checkRuns.length]).toEqual([
      null,
      true,
      0
    ]);
  });
});

describe('whose pull request it is', () => {
  const sha = 'a'.repeat(40);
  const payload = { pull_request: { number: 5, head: { sha } } };
  it.each([
    ['its own', { name: 'pull_request', payload }, null, { pullRequest: 5, expectHead: sha, checkSha: null }],
    [
      'the same, named',
      { name: 'pull_request', payload },
      5,
      { pullRequest: 5, expectHead: sha, checkSha: null }
    ],
    [
      'by number',
      { name: 'schedule', payload: null },
      6,
      { pullRequest: 6, expectHead: null, checkSha: null }
    ],
    [
      'of a merge group',
      {
        name: 'merge_group',
        payload: { merge_group: { head_ref: `gh-readonly-queue/main/pr-8-${sha}`, head_sha: sha } }
      },
      null,
      { pullRequest: 8, expectHead: null, checkSha: sha }
    ]
  ])('%s', (_what, event, asked, subject) => expect(subjectOf(event, asked)).toEqual(subject));

  it.each([
    ['another than that of the event', { name: 'pull_request', payload }, 6],
    ['none', { name: 'push', payload: {} }, null],
    [
      'a head that is no commit',
      { name: 'pull_request', payload: { pull_request: { number: 5, head: { sha: '-x' } } } },
      null
    ],
    [
      'a group of another form',
      { name: 'merge_group', payload: { merge_group: { head_ref: 'main' } } },
      null
    ],
    ['a payload that is none', { name: 'pull_request', payload: null }, null]
  ])('%s is refused', (_what, event, asked) =>
    expect(() => subjectOf(event, asked)).toThrow(expect.objectContaining({ code: 'USAGE' }))
  );
});

describe('in a clone', () => {
  it('the tree of a commit is the tested one, or is not', async () => {
    const { clone, runDir, manifest } = run;
    expect(await compareTree(runDir, clone.path, BRANCH)).toMatchObject({ ok: true, code: null, paths: [] });
    expect(await compareTree(runDir, clone.path, 'main')).toMatchObject({
      ok: false,
      code: 'GATE_CHANGED_AFTER_EVIDENCE',
      tree: manifest.base.tree,
      tested: manifest.change!.tree,
      paths: ['list.txt'],
      pathCount: 1
    });
    await expect(compareTree(runDir, clone.path, 'nowhere')).rejects.toMatchObject({
      code: 'RUN_BASE_UNKNOWN'
    });
    await expect(compareTree(runDir, clone.path, '--all')).rejects.toMatchObject({
      code: 'RUN_BASE_UNKNOWN'
    });
  });

  it('which never had the tested tree says so', async () => {
    const clone = join(place, 'clone');
    execFileSync('git', [
      'clone',
      '-q',
      '--branch',
      'main',
      '--single-branch',
      `file://${here.repo.path}`,
      clone
    ]);
    expect(await compareTree(run.runDir, clone, 'main')).toMatchObject({ ok: false, paths: null });
  });
});
