/** Whatever becomes of the main step, the evidence is there after post, and verifies as far as it goes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  endOf,
  FILES,
  runIn,
  verifyArtifact,
  withPack,
  world,
  type Ended,
  type World
} from './action-world.js';
import { IS_ROOT } from './site.js';
import { until } from './harness.js';

let here: World;
let plants: string;
beforeEach(() => (plants = mkdtempSync(join(tmpdir(), 'codex-plant-'))));
afterEach(async () => {
  await here.close();
  rmSync(plants, { recursive: true, force: true });
});

/** A pack in which one phase sleeps, with a daemon of a session of its own. */
function sleeping(phase: 'setup' | 'implement' | 'test', marker: string): string {
  const sleep = `["(setsid sleep ${marker}.5 &) ; sleep ${marker}"]`;
  const of = (name: string, otherwise: string) => (name === phase ? sleep : otherwise);
  return [
    'id: SORT-1',
    'title: Sort the list',
    'execution: {cwd: root}',
    `setup: {run: ${of('setup', '["true"]')}}`,
    `phases: {implement: {run: ${of('implement', '["LC_ALL=C sort -o list.txt list.txt"]')}}}`,
    `acceptance: {commands: ${of('test', '["LC_ALL=C sort -c list.txt"]')}}`,
    ''
  ].join('\n');
}

function processesWith(marker: string): string[] {
  return readdirSync('/proc').filter(
    name => /^\d+$/.test(name) && commandLine(name).includes(`sleep\0${marker}`)
  );
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** A module that node imports before the action: it acts when the action appends a text to one of the runner's files. */
function plant(text: string, action: string): string {
  const path = join(plants, 'plant.mjs');
  writeFileSync(
    path,
    `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const append = fs.appendFileSync;
fs.appendFileSync = (file, data, ...rest) => {
  append(file, data, ...rest);
  if (String(data).includes(${JSON.stringify(text)})) { ${action} }
};
syncBuiltinESMExports();
`
  );
  return path;
}

/** What post left: one artifact under a name of its own, that says how far the run came. */
async function expectIncomplete({ post }: Ended, begun: readonly string[]): Promise<void> {
  expect([post.code, post.errors]).toEqual([0, []]);
  const [artifact, ...more] = here.results.artifacts;
  expect([artifact?.name, more]).toEqual([expect.stringMatching(/^evidence-SORT-1-\d+-1-post$/), []]);
  const verified = await verifyArtifact(here.results, artifact!.name);
  expect(verified.code).toBe(7);
  expect(verified.json).toMatchObject({ state: 'incomplete', verdict: { code: 'RUN_INTERRUPTED' } });
  expect(verified.json.problems.map((problem: { code: string }) => problem.code)).toEqual([
    'EVID_INCOMPLETE'
  ]);
  expect(verified.json.incomplete.phases_begun).toEqual(begun);
  // Post never publishes.
  expect([here.counted().requests, here.repo.tip('codex/SORT-1-sort-the-list')]).toEqual([[], null]);
}

describe('SIGKILL of main', () => {
  it('before any phase', async () => {
    here = await world();
    const preload = plant('codex_runDir', "process.kill(process.pid, 'SIGKILL');");
    const ended = await here.run({ preload });
    expect(ended.main.signal).toBe('SIGKILL');
    await expectIncomplete(ended, []);
  });

  it.each([
    ['setup', ['setup']],
    ['implement', ['setup', 'implement']],
    ['test', ['setup', 'implement', 'test']]
  ] as const)('in %s: nothing of it survives', async (phase, begun) => {
    const marker = String(6_000_000 + process.pid * 10 + begun.length);
    here = await world({ ...FILES, 'packs/sort.yml': sleeping(phase, marker) });
    const workspace = here.checkout();
    const step = here.job({ workspace }).step(withPack({}));
    await step.until(`::group::${phase}`);
    await until(() => processesWith(marker).length >= 2, 'the sleeping command');
    step.kill();
    const ended = await endOf(step, workspace);
    expect(processesWith(marker)).toEqual([]);
    await expectIncomplete(ended, begun);
    expect(ended.post.maskedLog).toMatch(/interrupted after command\.started/);
  });

  it('in the upload: post uploads all of it under its own name', async () => {
    here = await world();
    const workspace = here.checkout();
    const step = here.job({ workspace }).step(withPack({}));
    here.results.fault(({ method }) => method === 'PUT' && (step.kill(), true), { cut: 0 });
    const { post, main } = await endOf(step, workspace);
    expect([main.signal, post.code, here.counted().requests]).toEqual(['SIGKILL', 0, []]);
    const name = here.results.artifacts.find(one => one.finalized)!.name;
    expect(name).toMatch(/-post$/);
    expect((await verifyArtifact(here.results, name)).json).toMatchObject({
      ok: true,
      verdict: { code: 'OK' }
    });
  });

  it.each([
    ['looking', { path: /\/pulls$/, method: 'GET' }],
    ['pushing', { path: /git-receive-pack$/, git: true, method: 'POST' }],
    ['opening', { path: /\/pulls$/, method: 'POST' }]
  ] as const)(
    'in pr, while %s: the run stays whole, a rerun converges on one pull request',
    async (_name, match) => {
      here = await world();
      const workspace = here.checkout();
      const step = here.job({ workspace }).step(withPack({}));
      here.forge.fault({ ...match }, { meanwhile: () => step.kill() });
      const { main, post, runDir } = await endOf(step, workspace);
      expect([main.signal, post.code]).toEqual(['SIGKILL', 0]);
      // The sealed run was uploaded before; post seals what the publisher had recorded, and adds that.
      const whole = here.results.artifacts.find(({ name }) => !/-(post|publish)$/.test(name))!;
      expect((await verifyArtifact(here.results, whole.name)).code).toBe(0);
      expect(here.results.artifacts.some(({ name }) => /-post$/.test(name))).toBe(true);
      const journal = readFileSync(join(runDir!, 'publish/events.jsonl'), 'utf8');
      expect(journal).toContain('publish.interrupted');
      const again = await here.run();
      expect([again.main.code, here.repo.pulls.filter(({ state }) => state === 'open').length]).toEqual([
        0, 1
      ]);
    }
  );
});

describe('the runner cancels', () => {
  it('main seals in time as cancelled, post uploads it', async () => {
    const marker = String(7_000_000 + process.pid * 10);
    here = await world({ ...FILES, 'packs/sort.yml': sleeping('test', marker) });
    const workspace = here.checkout();
    const step = here.job({ workspace }).step(withPack({}));
    await until(() => processesWith(marker).length >= 2, 'the sleeping command');
    expect(await step.cancel()).toEqual(['SIGINT']);
    const { main, post } = await endOf(step, workspace);
    expect([main.code, main.outputs['verdict'], post.code]).toEqual([130, 'cancelled', 0]);
    expect(processesWith(marker)).toEqual([]);
    const [artifact] = here.results.artifacts;
    expect(artifact!.name).toMatch(/-post$/);
    const verified = await verifyArtifact(here.results, artifact!.name);
    expect(verified.json).toMatchObject({ ok: true, verdict: { status: 'cancelled' } });
    expect(here.counted().requests).toEqual([]);
  });
});

describe('an exception planted in main', () => {
  it('that nothing catches: post finishes the record', async () => {
    here = await world();
    const preload = plant('codex_runDir', "setImmediate(() => { throw new Error('planted'); });");
    const ended = await here.run({ preload });
    expect(ended.main.code).not.toBe(0);
    const verified = await verifyArtifact(here.results, here.results.artifacts[0]!.name);
    expect([verified.code, verified.json.state]).toEqual([7, 'incomplete']);
    expect(ended.post.code).toBe(0);
  });

  it('after the seal: main says so in one sentence, post uploads the whole run', async () => {
    here = await world();
    const preload = plant('plan-digest', "throw new Error('planted');");
    const { main, post } = await here.run({ preload });
    expect([main.code, main.outputs['reason-code'], post.code]).toEqual([70, 'INTERNAL', 0]);
    expect(main.annotations.map(({ message }) => message).join()).toContain('planted');
    expect(main.log).not.toMatch(/^\s+at /m);
    const [artifact] = here.results.artifacts;
    expect((await verifyArtifact(here.results, artifact!.name)).json).toMatchObject({ ok: true });
  });
});

describe('the Results service is down', () => {
  it('the client tries again, then the step fails with the path; post tries once more; the evidence is on the disk', async () => {
    here = await world();
    await here.results.down('unavailable');
    const { main, post, runDir } = await here.run();
    expect([main.code, post.code]).toEqual([6, 6]);
    const calls = here.results.requests.filter(({ path }) => path.includes('CreateArtifact'));
    expect(calls.length).toBeGreaterThanOrEqual(4);
    for (const end of [main, post]) {
      expect(end.annotations.map(({ title }) => title)).toContain('EVID_UPLOAD');
      expect(end.maskedLog).toContain(runDir!);
    }
    // No pull request without its evidence.
    expect([here.counted().requests, here.repo.pulls]).toEqual([[], []]);
    expect(main.outputs['verdict']).toBe('passed');
  }, 300_000);
});

(IS_ROOT ? describe : describe.skip)('the disk is full', () => {
  it.each([
    ['by the log of a phase', '2m', '["yes filling the disk | head -c 8000000"]'],
    ['by an artifact', '3m', '["head -c 16000000 /dev/urandom > \\"$ARTIFACTS_DIR/a.bin\\""]']
  ])('%s: the run is sealed with that reason, uploaded, and verifies', async (_name, size, commands) => {
    const pack = [
      'id: SORT-1',
      'title: Sort the list',
      'execution: {cwd: root}',
      'artifacts: {optional: ["*.bin"]}',
      `acceptance: {commands: ${commands}}`,
      ''
    ].join('\n');
    here = await world({ ...FILES, 'packs/sort.yml': pack });
    const workspace = here.checkout();
    const evidence = join(workspace, '.orchestrator_logs');
    mkdirSync(evidence);
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', evidence]).status).toBe(0);
    try {
      const step = here.job({ workspace }).step(withPack({}));
      const main = await step.done;
      const post = await step.post();
      expect([main.code, post.code]).toEqual([70, 0]);
      expect(main.outputs).toMatchObject({ 'reason-code': 'EVID_WRITE' });
      expect(runIn(evidence)).not.toBeNull();
      const [artifact] = here.results.artifacts;
      const verified = await verifyArtifact(here.results, artifact!.name);
      expect(verified.json).toMatchObject({ ok: true, verdict: { code: 'EVID_WRITE' } });
    } finally {
      expect(spawnSync('umount', [evidence]).status).toBe(0);
    }
  });
});
