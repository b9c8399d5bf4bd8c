/** Cases 39, 40, 44 and 45: what a run job may hand on, and what a publishing job makes of it. All of it: hostile.test.ts. */
import { readFileSync } from 'node:fs';
import { verifyRun } from '../../src/evidence/index.js';
import { cleanUp } from '../workspace/rig.js';
import {
  blob,
  bundleOf,
  forgerOf,
  landsByPlainGit,
  rawTree,
  treeOver,
  type BundleWish,
  type Entries,
  type Forger
} from './hostile-bundles.js';
import { reseal, type Forgery } from './hostile-world.js';
import { BRANCH, caseWorld, FILES, PACK, runStore, type CaseWorld, type Made, type Wish } from './world.js';

const runs = runStore();
let here: CaseWorld;
let made: Made;
let forger: Forger;
beforeEach(async () => {
  // A scope wide enough, so that it is not the scope that holds.
  const pack = PACK.replace(
    '[list.txt, note.txt]',
    '[list.txt, .github, AGENTS.md, dir, packs, .gitattributes]'
  );
  here = await caseWorld(runs, { ...FILES, 'packs/sort.yml': pack });
  made = await here.run();
  forger = forgerOf(here.repo.path, { runDir: made.runDir, base: made.manifest.base.commit });
});
afterEach(async () => {
  await here.close();
  cleanUp();
});
afterAll(() => runs.remove());

/** The honest run with one thing changed, sealed again by whoever owns the run job. */
function forged(forgery: Forgery): Made {
  const runDir = reseal({ runDir: made.runDir, base: made.manifest.base.commit }, forgery);
  return {
    runDir,
    manifest: JSON.parse(readFileSync(`${runDir}/manifest.json`, 'utf8')) as Made['manifest']
  };
}

const withTree = (entries: Entries, wish: BundleWish = {}) =>
  bundleOf(forger, treeOver(forger, { 'list.txt': 'a\nb\n', ...entries }), wish);

/** Consistent in itself, refused with the code, and nothing is written. */
async function refused(evidence: Made, codes: readonly string[], wish: Wish = {}): Promise<void> {
  expect((await verifyRun(evidence.runDir)).problems).toEqual([]);
  expect(codes).toContain((await here.refusal(evidence, wish)).code);
  expect([here.asked(), here.pushes(), here.repo.tip(BRANCH), here.repo.pulls.length]).toEqual([
    [],
    0,
    null,
    0
  ]);
}

describe('case 39: a bundle that holds more than a change', () => {
  it.each<[string, () => BundleWish & { entries?: Entries }, string[]]>([
    ['.GIT', () => ({ entries: { '.GIT': 'x' } }), ['PR_OBJECTS_REFUSED']],
    ['git~1', () => ({ entries: { 'git~1': 'x' } }), ['PR_OBJECTS_REFUSED']],
    ['letter case alone', () => ({ entries: { 'LIST.txt': 'x' } }), ['PR_PATH_COLLISION']],
    [
      'a form of Unicode alone',
      () => ({ entries: { 'e\u0301': 'x', '\u00e9': 'y' } }),
      ['PR_PATH_COLLISION']
    ],
    [
      'a reference more',
      () => ({ header: text => text.replace('\n\n', `\n${forger.base} refs/heads/main\n\n`) }),
      ['PR_BUNDLE_INVALID']
    ],
    ['somebody’s name', () => ({ signature: 'Linus <linus@example.org>' }), ['PR_BUNDLE_INVALID']],
    [
      '[skip ci]',
      () => ({ message: text => text.replace('[SORT-1]', '[SORT-1] [skip ci]') }),
      ['PR_BUNDLE_INVALID']
    ]
  ])('%s: refused, nothing is applied', async (_name, wish, codes) => {
    const { entries = {}, ...rest } = wish();
    await refused(forged({ bundle: withTree(entries, rest) }), codes);
  });
});

it.each([['.GIT'], ['git~1'], ['LIST.txt']])(
  'case 39, unprotected: plain git takes a bundle with %s',
  name => {
    const bundle = withTree({ [name]: 'x' });
    expect(landsByPlainGit(here.repo.path, bundle)).toBe(bundle.commit);
  }
);

describe('case 40: what no pack may change', () => {
  it.each([
    '.github/workflows/x.yml',
    '.github/CODEOWNERS',
    'AGENTS.md',
    'dir/AGENTS.md',
    'dir/agents.MD',
    '.gitattributes',
    'dir/.npmrc',
    'dir/action.yml',
    'packs/sort.yml'
  ])('%s, within the scope of the pack: refused all the same', async path => {
    const [top = '', ...below] = path.split('/');
    const entry = below.length === 0 ? { [top]: 'x' } : { [top]: nested(below, 'x') };
    await refused(forged({ bundle: withTree(entry) }), ['SCOPE_PROTECTED']);
  });

  it('the run itself is denied as well', async () => {
    await here.close();
    const pack = PACK.replace('[list.txt, note.txt]', '[AGENTS.md]').replace(
      /run: \[.*?\]\}/,
      'run: ["echo x > AGENTS.md"]}'
    );
    here = await caseWorld(runs, { ...FILES, 'packs/sort.yml': pack });
    expect((await here.run()).manifest.verdict).toMatchObject({ status: 'denied', code: 'SCOPE_PROTECTED' });
  });
});

/** `40000 id` of a directory with one file at the path. */
function nested([name = '', ...below]: readonly string[], content: string): string {
  const [mode, id] =
    below.length === 0 ? ['100644', blob(forger, content)] : nested(below, content).split(' ');
  return `40000 ${rawTree(forger, [[mode!, name, id!]])}`;
}

it('case 40, unprotected: plain git lands a workflow file that a run job put into its bundle', () => {
  const bundle = withTree({ '.github': nested(['workflows', 'x.yml'], 'on: push\n') });
  expect(landsByPlainGit(here.repo.path, bundle)).toBe(bundle.commit);
});

describe('case 44: replayed evidence', () => {
  const of = (over: Record<string, string>) => (manifest: Record<string, unknown>) => {
    manifest['workflow'] = { ...(manifest['workflow'] as object), ...over };
  };

  it.each<[string, Record<string, string>, string]>([
    ['of another workflow run', { run_id: '76' }, 'PR_HANDOVER_REPLAYED'],
    ['of another repository', { repository: 'octo/other' }, 'PR_HANDOVER_FOREIGN'],
    ['of another server', { server: 'https://github.com' }, 'PR_HANDOVER_FOREIGN'],
    ['of another attempt than was handed on', { run_attempt: '2' }, 'PR_HANDOVER_ATTEMPT']
  ])('%s: refused', async (_name, over, code) => {
    await refused(forged({ facts: of(over) }), [code]);
  });

  it('under the digest that the run job handed on, nothing but that very evidence', async () => {
    const other = forged({ facts: manifest => (manifest['started_at'] = manifest['finished_at']) });
    await refused(other, ['EVID_EXPECTED'], { expectManifest: made.manifest.digest });
  });

  it('the honest one is published, once; again it writes nothing', async () => {
    expect(await here.publish(made)).toMatchObject({ operation: 'created' });
    here.asked();
    expect(await here.publish(made)).toMatchObject({ operation: 'none' });
    expect(here.asked()).toEqual(['GET /pulls']);
  });
});

it('case 44, unprotected: evidence of another run is consistent in itself; only what it is bound to tells', async () => {
  const replayed = forged({
    facts: manifest => (manifest['workflow'] = { ...(manifest['workflow'] as object), run_id: '76' })
  });
  expect((await verifyRun(replayed.runDir)).state).toBe('consistent');
  const trust = { request: here.request(), commit: 'origin/main', workflow: null, expectAttempt: null };
  expect(await here.publish(replayed, { trust })).toMatchObject({ operation: 'created' });
});
