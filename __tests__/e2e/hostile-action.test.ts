/**
 * The publishing job, bundled, against whoever owns the run job: artifacts of a real run with one thing changed. The
 * digests that are handed on are the forger's own: that job could have stated them. No write, no ref, no pull request.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zip, type Member } from '../artifacts/zip.js';
import { blob, bundleOf, forgerOf, rawTree, treeOver, type Forger } from '../publish/hostile-bundles.js';
import { reseal, type Forgery, type Made } from '../publish/hostile-world.js';
import { cleanUp } from '../workspace/rig.js';
import { world, type Ended, type World } from './action-world.js';

let here: World;
let ran: Ended;
let place: string;
let made: Made;
let forger: Forger;
let files: Map<string, Buffer>;

beforeAll(async () => {
  here = await world();
  ran = await here.run({ inputs: { publish: 'false' } }, { runId: 77 });
  place = mkdtempSync(join(tmpdir(), 'codex-hostile-'));
  files = await here.results.extract(ran.main.outputs['artifact-name']!);
  made = unpacked(files);
  forger = forgerOf(here.repo.path, made);
  here.counted();
});
afterAll(async () => {
  await here.close();
  rmSync(place, { recursive: true, force: true });
  cleanUp();
});

function unpacked(members: ReadonlyMap<string, Buffer>): Made {
  const directory = mkdtempSync(join(place, 'evidence-'));
  for (const [path, bytes] of members) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), bytes);
  }
  const [run] = readdirSync(directory).filter(name => name.startsWith('r-'));
  const runDir = join(directory, run!);
  const manifest = JSON.parse(readFileSync(join(runDir, 'manifest.json'), 'utf8')) as {
    base: { commit: string };
  };
  return { runDir, base: manifest.base.commit };
}

/** The archive of a forged run, in the place of the honest one; gives what the run job would hand on with it. */
function store(forgery: Forgery, artifact: string): Record<string, string> {
  const runDir = reseal(made, forgery);
  const manifest = JSON.parse(readFileSync(join(runDir, 'manifest.json'), 'utf8')) as { digest: string };
  const members = readdirSync(runDir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map((path): Member => ({ name: path.slice(dirname(runDir).length + 1), data: readFileSync(path) }));
  return { ...put(zip(members), artifact), 'expect-manifest': manifest.digest };
}

function put(archive: Buffer, artifact: string): Record<string, string> {
  here.results.tamper(artifact, () => archive);
  return { 'artifact-digest': `sha256:${createHash('sha256').update(archive).digest('hex')}` };
}

/** Publishes in the workflow run of the honest one; another job of it, in a checkout of its own. */
function publish(over: Record<string, string>, run = ran, runId = 77): Promise<Ended> {
  const { outputs } = run.main;
  const inputs = {
    operation: 'publish',
    'artifact-id': outputs['artifact-id']!,
    'artifact-digest': outputs['artifact-digest']!,
    'expect-manifest': outputs['manifest-digest']!,
    'run-attempt': outputs['run-attempt']!,
    ...over
  };
  return here.run({ inputs }, { runId });
}

async function refused(code: string, over: Record<string, string>, run = ran, runId = 77): Promise<void> {
  const { main } = await publish(over, run, runId);
  expect([main.outputs['reason-code'], main.conclusion]).toEqual([code, 'failure']);
  expect([here.counted().writes, here.repo.pulls.length]).toEqual([0, 0]);
  expect(here.repo.git('for-each-ref', '--format=%(refname)').trim().split('\n')).toEqual([
    'refs/heads/main'
  ]);
  expect(here.forge.gitRequests.filter(({ path }) => path.includes('receive-pack'))).toEqual([]);
  if (code.startsWith('PR_')) expect(main.annotations.map(({ title }) => title)).toContain(code);
}

const artifact = () => ran.main.outputs['artifact-name']!;

it('evidence of an earlier workflow run, in the place of this one’s', async () => {
  const later = await here.run({ inputs: { publish: 'false' } }, { runId: 78 });
  here.counted();
  const over = store({}, later.main.outputs['artifact-name']!);
  await refused('PR_HANDOVER_REPLAYED', over, later, 78);
});

it('another archive than the one that was uploaded', async () => {
  const over = store({}, artifact());
  await refused('PR_HANDOVER_DIGEST', { ...over, 'artifact-digest': ran.main.outputs['artifact-digest']! });
});

it('another attempt than was handed on', async () => {
  await refused('PR_HANDOVER_ATTEMPT', { ...store({}, artifact()), 'run-attempt': '2' });
});

it('a plan that this job would not make', async () => {
  const forgery: Forgery = { plan: plan => void (plan['mode'] = 'privileged') };
  await refused('PR_PLAN_MISMATCH', store(forgery, artifact()));
});

it('a workflow in the tree', async () => {
  const workflows = rawTree(forger, [['100644', 'evil.yml', blob(forger, 'on: push\n')]]);
  const tree = treeOver(forger, { '.github': `40000 ${workflows}` });
  await refused('SCOPE_PROTECTED', store({ bundle: bundleOf(forger, tree) }, artifact()));
});

it('[skip ci] in the message, under the program’s own seal', async () => {
  const tree = treeOver(forger, { 'list.txt': 'a\nb\n' });
  const bundle = bundleOf(forger, tree, { message: text => text.replace('[SORT-1]', '[SORT-1] [skip ci]') });
  await refused('PR_BUNDLE_INVALID', store({ bundle }, artifact()));
});

it('an archive that climbs out of its directory', async () => {
  const over = put(zip([{ name: '../../../../escaped' }]), artifact());
  await refused('EVID_ARTIFACT', over);
  expect(existsSync(join(tmpdir(), 'escaped'))).toBe(false);
});

it('what the same hands put together honestly is published', async () => {
  const { main } = await publish(store({}, artifact()));
  expect([main.errors, main.outputs['pull-request-operation']]).toEqual([[], 'created']);
});
