/**
 * Hostile hand-overs: each is a real run's evidence with one thing changed, sealed again where whoever owns the run job
 * could. Each is refused with its own code, and nothing is applied or executed; and each would get through without the
 * check: `verify` finds it consistent, and plain git takes its bundle.
 */
import {
  appendFileSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { verifyRun } from '../../src/evidence/index.js';
import { planOnly } from '../../src/run/plan-only.js';
import { cleanUp, git } from '../workspace/rig.js';
import {
  blob,
  bundleOf,
  commitOf,
  deepTree,
  forgerOf,
  landsByPlainGit,
  rawTree,
  treeOver,
  type Bundle,
  type BundleWish,
  type Entries,
  type Forger
} from './hostile-bundles.js';
import { copyOf, hostileWorld, reseal, RUN, type Forgery, type Hostile } from './hostile-world.js';

let here: Hostile;
let forger: Forger;

beforeAll(async () => {
  here = await hostileWorld();
  forger = forgerOf(here.repo.path, here.made);
});
afterAll(async () => {
  await here.close();
  cleanUp();
});

async function refused(code: string, runDir: string, ...rest: [object?, object?]): Promise<Error> {
  const before = here.state();
  const begun = performance.now();
  const error: unknown = await here.publish(runDir, ...rest).then(
    done => done,
    (reason: unknown) => reason
  );
  expect(error).toMatchObject({ code });
  expect(here.state()).toEqual(before);
  expect(existsSync(here.mark)).toBe(false);
  expect(existsSync(join(runDir, 'publish'))).toBe(false);
  expect(performance.now() - begun).toBeLessThan(120_000);
  return error as Error;
}

async function isConsistent(runDir: string): Promise<void> {
  const { state, problems } = await verifyRun(runDir);
  expect({ state, problems }).toEqual({ state: 'consistent', problems: [] });
}

type Json = Record<string, unknown>;
const at = (value: Json, name: string) => value[name] as Json;

describe('evidence that was changed and not sealed again', () => {
  it.each<[string, string, (runDir: string) => void]>([
    ['a byte of the bundle', 'EVID_DRIFT', dir => appendFileSync(join(dir, 'change.bundle'), 'x')],
    ['a file more', 'EVID_EXTRA', dir => writeFileSync(join(dir, 'more.txt'), 'x')],
    ['a file less', 'EVID_MISSING', dir => rmSync(join(dir, 'plan.md'))],
    ['a link in the place of a file', 'EVID_UNSAFE', linkPlan],
    ['a file in the place of a directory', 'EVID_EXTRA', fileForLogs],
    ['no seal', 'EVID_INCOMPLETE', dir => rmSync(join(dir, 'manifest.json'))],
    ['a manifest with a member twice', 'EVID_MANIFEST', twice]
  ])('%s', async (_, code, change) => {
    const runDir = copyOf(here.made);
    change(runDir);
    await refused(code, runDir, { expectManifest: null });
  });

  it('another bundle, of which plain git sees nothing wrong', async () => {
    const bundle = bundleOf(forger, treeOver(forger, { '.github': inside('evil.yml') }));
    const runDir = copyOf(here.made);
    cpSync(bundle.file, join(runDir, 'change.bundle'));
    await refused('EVID_DRIFT', runDir, { expectManifest: null });
    expect(landsByPlainGit(here.repo.path, bundle)).toBe(bundle.commit);
  });

  it('sealed again, under the digest that the run job handed on', async () => {
    const digest = (JSON.parse(readFileSync(join(here.made.runDir, 'manifest.json'), 'utf8')) as Json)[
      'digest'
    ];
    const runDir = reseal(here.made, {
      facts: manifest => (manifest['started_at'] = manifest['finished_at'])
    });
    await isConsistent(runDir);
    await refused('EVID_EXPECTED', runDir, { expectManifest: digest });
  });
});

function linkPlan(dir: string): void {
  renameSync(join(dir, 'plan.md'), join(dir, '..', 'plan.md'));
  symlinkSync('../plan.md', join(dir, 'plan.md'));
}

function fileForLogs(dir: string): void {
  rmSync(join(dir, 'logs'), { recursive: true });
  writeFileSync(join(dir, 'logs'), '');
}

function twice(dir: string): void {
  const text = readFileSync(join(dir, 'manifest.json'), 'utf8');
  writeFileSync(join(dir, 'manifest.json'), text.replace('{', '{"run_id": "r-other",'));
}

describe('evidence of something else, sealed again', () => {
  const workflow = (over: Json | null): Forgery => ({
    facts: manifest => {
      if (over === null) delete manifest['workflow'];
      else manifest['workflow'] = { ...RUN, ...over };
    }
  });

  it.each<[string, string, () => Forgery, object?]>([
    ['no workflow run', 'PR_HANDOVER_UNBOUND', () => workflow(null)],
    ['another repository', 'PR_HANDOVER_FOREIGN', () => workflow({ repository: 'octo/other' })],
    ['another server', 'PR_HANDOVER_FOREIGN', () => workflow({ server: 'https://github.com' })],
    ['another workflow run', 'PR_HANDOVER_REPLAYED', () => workflow({ run_id: '76' })],
    ['a run id that only looks the same', 'EVID_MANIFEST', () => workflow({ run_id: '077' })],
    ['a later attempt', 'PR_HANDOVER_ATTEMPT', () => workflow({ run_attempt: '3' })],
    ['another attempt than was handed on', 'PR_HANDOVER_ATTEMPT', () => workflow({ run_attempt: '2' })],
    [
      'a base of another tree',
      'PR_EVIDENCE_MISMATCH',
      () => lyingBase({ tree: treeOver(forger, { x: '1' }) })
    ],
    ['a base that is nowhere', 'PR_BASE_UNTRUSTED', () => lyingBase({ commit: '1'.repeat(40) })],
    ['a base that nobody merged', 'PR_BASE_UNTRUSTED', () => unmergedBase()],
    [
      'a plan in privileged mode',
      'PR_PLAN_MISMATCH',
      () => ({ plan: plan => void (plan['mode'] = 'privileged') })
    ],
    [
      'more lines than are allowed',
      'PR_PLAN_MISMATCH',
      () => ({ plan: plan => void (at(plan, 'limits')['changed_lines'] = 90_000) })
    ],
    ['nothing protected', 'PR_PLAN_MISMATCH', () => ({ plan: plan => void (plan['protected_paths'] = []) })],
    ['a host granted', 'PR_PLAN_MISMATCH', grantedHost],
    ['another isolation', 'PR_PLAN_MISMATCH', () => ({ plan: plan => void (plan['isolation'] = 'none') })],
    [
      'another policy',
      'PR_PLAN_MISMATCH',
      () => ({ plan: plan => void (plan['policy_digest'] = `sha256:${'0'.repeat(64)}`) })
    ],
    [
      'another program',
      'EVID_MANIFEST',
      () => ({ facts: manifest => (at(manifest, 'program')['name'] = 7) })
    ],
    ['inputs that the pack does not declare', 'PR_PLAN_MISMATCH', moreInputs],
    ['a member that no plan has', 'PR_PLAN_MISMATCH', () => ({ plan: plan => void (plan['also'] = 1) })],
    [
      'the change of the user’s work tree',
      'PR_PLAN_MISMATCH',
      () => ({ plan: plan => void (plan['change'] = { source: 'worktree', tree: forger.base }) })
    ],
    [
      'a plan that is none',
      'PR_EVIDENCE_MISMATCH',
      () => ({ files: dir => writeFileSync(join(dir, 'plan.json'), 'null') })
    ],
    [
      'a plan nested without end',
      'PR_EVIDENCE_MISMATCH',
      () => ({
        files: dir =>
          writeFileSync(join(dir, 'plan.json'), `{"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`)
      })
    ],
    ['a run of learn', 'PR_EVIDENCE_LEARNED', () => ({ plan: plan => void (plan['purpose'] = 'learn') })],
    [
      'another title than the plan’s',
      'PR_EVIDENCE_MISMATCH',
      () => ({ facts: manifest => (at(manifest, 'pack')['title'] = 'Fixes #1') })
    ],
    [
      'a command left out of the acceptance',
      'PR_HANDOVER_ACCEPTANCE',
      () => ({ acceptance: without('command') })
    ],
    [
      'another command in the acceptance',
      'PR_HANDOVER_ACCEPTANCE',
      () => ({ acceptance: renamed('command') })
    ],
    ['no word of the scope', 'PR_HANDOVER_ACCEPTANCE', () => ({ acceptance: without('scope') })],
    ['a size that is not the change’s', 'PR_HANDOVER_ACCEPTANCE', () => ({ acceptance: renamed('limit') })],
    ['a verdict that does not follow', 'EVID_MANIFEST', () => ({ acceptance: failed })],
    [
      'a change that ended in the future',
      'PR_EVIDENCE_MISMATCH',
      () => ({ facts: manifest => (manifest['finished_at'] = '2999-01-01T00:00:00Z') })
    ],
    [
      'another number of files',
      'PR_EVIDENCE_MISMATCH',
      () => ({ facts: manifest => (at(manifest, 'change')['files'] = 2) })
    ],
    [
      'another number of lines',
      'PR_EVIDENCE_MISMATCH',
      () => ({ facts: manifest => (at(manifest, 'change')['added'] = 0) })
    ],
    [
      'another tree',
      'PR_EVIDENCE_MISMATCH',
      () => ({ facts: manifest => (at(manifest, 'change')['tree'] = treeOver(forger, {})) })
    ]
  ])('%s', async (_, code, forgery) => {
    const runDir = reseal(here.made, forgery());
    const own = code === 'EVID_MANIFEST' ? null : runDir;
    if (own !== null) await isConsistent(own);
    await refused(code, runDir);
  });

  it('the plan of another pack, which the trusted policy does not let run', async () => {
    const greedy = await planOnly({ ...here.request({ packPath: 'packs/greedy.yml' }) }, here.host);
    expect(greedy.plan.refusals.length).toBeGreaterThan(0);
    const plan = { ...greedy.plan, refusals: [] } as unknown as Json;
    const runDir = reseal(here.made, {
      plan: () => plan,
      facts: manifest =>
        (manifest['pack'] = { id: 'GREEDY-1', title: 'Ask for a host', path: 'packs/greedy.yml' })
    });
    await isConsistent(runDir);
    await refused('PR_PLAN_MISMATCH', runDir);
    await refused(greedy.plan.refusals[0]!.code, runDir, {}, { request: here.request({ packPath: '' }) });
  });

  it('a pack that the trusted commit does not have', async () => {
    const runDir = reseal(here.made, {
      plan: plan => void (at(plan, 'pack')['path'] = 'packs/none.yml'),
      facts: manifest => (at(manifest, 'pack')['path'] = 'packs/none.yml')
    });
    await isConsistent(runDir);
    const error = await refused('PACK_NOT_FOUND', runDir, {}, { request: here.request({ packPath: '' }) });
    expect(error.message).toContain('packs/none.yml');
  });

  it('what differs of a plan is said', async () => {
    const runDir = reseal(here.made, {
      plan: plan => {
        plan['mode'] = 'privileged';
        at(plan, 'limits')['changed_lines'] = 90_000;
      }
    });
    expect((await refused('PR_PLAN_MISMATCH', runDir)).message).toMatch(/in limits\.changed_lines, mode$/);
  });

  it('another mode of this job than of the run job', async () => {
    const runDir = copyOf(here.made);
    await refused('PR_PLAN_MISMATCH', runDir, {}, { request: here.request({ mode: 'privileged' }) });
  });
});

function lyingBase(over: Json): Forgery {
  return {
    plan: plan => void (plan['base'] = { ...at(plan, 'base'), ...over }),
    facts: manifest => (manifest['base'] = { ...at(manifest, 'base'), ...over })
  };
}

/** In the checkout, as every branch of a repository is after a fetch; not in the history of the trusted one. */
function unmergedBase(): Forgery {
  const commit = commitOf(forger, treeOver(forger, { 'list.txt': 'not merged\n' }), {
    message: () => 'mine'
  });
  git(forger.path, 'push', '-q', here.repo.path, `${commit}:refs/heads/unmerged-${commit.slice(0, 8)}`);
  git(here.checkout, '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', 'fetch', '-q', 'origin');
  return lyingBase({ commit, tree: git(forger.path, 'rev-parse', `${commit}^{tree}`).trim() });
}

function grantedHost(): Forgery {
  return {
    plan: plan => {
      const [setup] = plan['phases'] as { grant: Json }[];
      setup!.grant['network'] = ['files.example.org:443'];
    }
  };
}

function moreInputs(): Forgery {
  const row = { name: '.env', kind: 'carry', path: '.env', sha256: '0'.repeat(64), files: 1 };
  return { plan: plan => void (plan['inputs'] = [row]) };
}

type Criteria = { kind: string; subject: string; ok: boolean; code: string | null; detail: string }[];

function without(kind: string): (acceptance: Json) => void {
  return acceptance => {
    acceptance['criteria'] = (acceptance['criteria'] as Criteria).filter(one => one.kind !== kind);
  };
}

function renamed(kind: string): (acceptance: Json) => void {
  return acceptance => {
    const one = (acceptance['criteria'] as Criteria).find(criterion => criterion.kind === kind)!;
    one.subject = 'true';
  };
}

function failed(acceptance: Json): void {
  Object.assign((acceptance['criteria'] as Criteria)[0]!, { ok: false, code: 'ACC_FAILED' });
}

describe('a commit that the program did not make', () => {
  const person = 'Mallory <mallory@example.org>';
  const honest = () => treeOver(forger, { 'list.txt': 'a\nb\n' });
  it.each<[string, () => BundleWish]>([
    ['another author', () => ({ signature: person })],
    ['another committer', () => ({ committer: person })],
    ['[skip ci] in its message', () => ({ message: text => text.replace('[SORT-1]', '[SORT-1] [skip ci]') })],
    ['[ci skip] behind its title', () => ({ message: text => text.replace('\n\n', ' [ci skip]\n\n') })],
    ['skip-checks as a trailer', () => ({ message: text => `${text}skip-checks: true\n` })],
    ['a closing word in its message', () => ({ message: text => text.replace('\n\n', '\n\nFixes #1\n\n') })],
    ['somebody as co-author', () => ({ message: text => `${text}Co-authored-by: ${person}\n` })],
    ['words behind its seal', () => ({ tail: 'and more\n' })],
    ['a signature', () => ({ headers: 'gpgsig -----BEGIN PGP SIGNATURE-----\n x\n' })],
    ['an encoding', () => ({ headers: 'encoding UTF-7\n' })],
    ['a second tree', () => ({ headers: `tree ${honest()}\n` })],
    ['a date in the year 2999', () => ({ date: 32_472_144_000 })],
    ['a date in 1970', () => ({ date: 0 })],
    ['no parent', () => ({ parents: [] })],
    [
      'a commit of a person below it',
      () => ({ parents: [commitOf(forger, honest(), { message: () => 'x' })] })
    ]
  ])('%s', async (_, wish) => {
    const bundle = bundleOf(forger, honest(), wish());
    await refusedBundle('PR_BUNDLE_INVALID', bundle);
  });

  it('a NUL in its message', async () => {
    await refusedBundle('PR_OBJECTS_REFUSED', bundleOf(forger, honest(), { tail: 'x\0y\n' }));
  });

  it.each<[string, (forged: Forger) => BundleWish]>([
    [
      'a second reference',
      () => ({ header: text => text.replace(/\n\n$/, `\n${forger.base} refs/heads/main\n\n`) })
    ],
    [
      'a tag as its reference',
      () => ({ header: text => text.replace('refs/heads/codex/x', 'refs/tags/v1') })
    ],
    ['an object that nothing leads to', forged => ({ extra: [blob(forged, 'contraband\n')] })]
  ])('a bundle with %s', async (_, wish) => {
    await refusedBundle('PR_BUNDLE_INVALID', bundleOf(forger, honest(), wish(forger)));
  });

  it('a bundle that asks for a filter', async () => {
    const header = (text: string) =>
      text.replace('# v2 git bundle\n', '# v3 git bundle\n@filter=blob:none\n');
    await refusedBundle('PR_BUNDLE_INVALID', bundleOf(forger, honest(), { header }), null);
  });
});

/** `lands`: what plain git makes of it; null where plain git does not take it either. */
async function refusedBundle(code: string, bundle: Bundle, lands: 'lands' | null = 'lands'): Promise<Error> {
  const runDir = reseal(here.made, { bundle });
  await isConsistent(runDir);
  const error = await refused(code, runDir);
  if (lands === 'lands') expect(landsByPlainGit(here.repo.path, bundle)).toBe(bundle.commit);
  return error;
}

const link = (target: string) => `120000 ${blob(forger, target)}`;
const inside = (name: string, mode = '100644', content = 'x\n') =>
  `40000 ${rawTree(forger, [[mode, name, blob(forger, content)]])}`;

describe('a tree that does more than change files', () => {
  it.each<[string, string, () => Entries]>([
    ['.GIT', 'PR_OBJECTS_REFUSED', () => ({ '.GIT': 'x' })],
    ['git~1', 'PR_OBJECTS_REFUSED', () => ({ 'git~1': 'x' })],
    ['.git with a character that nobody sees', 'PR_OBJECTS_REFUSED', () => ({ '.g\u200cit': 'x' })],
    ['.git in a directory', 'PR_OBJECTS_REFUSED', () => ({ docs: inside('.git') })],
    ['.git with a stream', 'PR_OBJECTS_REFUSED', () => ({ '.git::$INDEX_ALLOCATION': 'x' })],
    ['.git with a dot and a space', 'PR_OBJECTS_REFUSED', () => ({ '.git. ': 'x' })],
    ['..', 'PR_OBJECTS_REFUSED', () => ({ '..': inside('list.txt') })],
    ['a backslash', 'PR_OBJECTS_REFUSED', () => ({ 'docs\\..\\..\\x': 'x' })],
    ['a line feed', 'PR_OBJECTS_REFUSED', () => ({ 'note.txt\nlist.txt': 'x' })],
    ['an escape for terminals', 'PR_OBJECTS_REFUSED', () => ({ '\u001b[2Jx': 'x' })],
    ['a character that turns text round', 'PR_OBJECTS_REFUSED', () => ({ 'note\u202etxt.exe': 'x' })],
    ['a name that no disk holds', 'PR_OBJECTS_REFUSED', () => ({ ['n'.repeat(300)]: 'x' })],
    ['a link .gitmodules', 'PR_OBJECTS_REFUSED', () => ({ '.gitmodules': link('/etc/passwd') })],
    ['a link to an absolute path', 'PR_BUNDLE_LINK', () => ({ 'note.txt': link('/proc/self/environ') })],
    ['a link above the root', 'PR_BUNDLE_LINK', () => ({ 'note.txt': link('../secret') })],
    [
      'a link that goes up through a name',
      'PR_BUNDLE_LINK',
      () => ({ 'note.txt': link('docs/../../secret') })
    ],
    ['a link into .git', 'PR_BUNDLE_LINK', () => ({ 'note.txt': link('.git/hooks/pre-commit') })],
    ['a link to a drive', 'PR_BUNDLE_LINK', () => ({ 'note.txt': link('C:/Windows') })],
    ['a link as long as a file', 'PR_BUNDLE_LINK', () => ({ 'note.txt': link('x/'.repeat(5000)) })],
    ['a submodule', 'PR_BUNDLE_SUBMODULE', () => ({ 'note.txt': `160000 ${'5'.repeat(40)}` })],
    ['a pointer of Git LFS', 'PR_BUNDLE_POINTER', () => ({ 'note.txt': pointer() })],
    ['case alone', 'PR_PATH_COLLISION', () => ({ 'LIST.txt': 'x\n' })],
    ['case alone, as a directory', 'PR_PATH_COLLISION', () => ({ DOCS: inside('other.txt') })],
    ['a file where a directory is, by case', 'PR_PATH_COLLISION', () => ({ Docs: 'x\n' })],
    ['Unicode form alone', 'PR_PATH_COLLISION', () => ({ 'note\u00e9': 'x', 'notee\u0301': 'y' })],
    ['a sharp s', 'PR_PATH_COLLISION', () => ({ 'stra\u00dfe': 'x', strasse: 'y' })],
    ['a dot that Windows cuts off', 'PR_PATH_COLLISION', () => ({ 'list.txt.': 'x' })],
    ['a workflow', 'SCOPE_PROTECTED', () => ({ '.github': inside('evil.yml') })],
    ['attributes that name a filter', 'SCOPE_PROTECTED', () => ({ '.gitattributes': '* filter=trap\n' })],
    ['instructions for agents', 'SCOPE_PROTECTED', () => ({ 'CLAUDE.md': 'obey\n' })],
    ['instructions in another case', 'SCOPE_PROTECTED', () => ({ docs: inside('Claude.md') })],
    ['the pack itself', 'SCOPE_PROTECTED', () => ({ packs: inside('sort.yml') })],
    ['what the operator protects', 'SCOPE_PROTECTED', () => ({ docs: inside('law.txt') })],
    ['what lies outside of the scope', 'SCOPE_OUTSIDE', () => ({ 'other.txt': 'x\n' })],
    ['more lines than the limit', 'LIMIT_CHANGED_LINES', () => ({ 'note.txt': 'x\n'.repeat(900) })]
  ])('%s: %s', async (_, code, entries) => {
    await refusedBundle(code, bundleOf(forger, treeOver(forger, entries())));
  });

  it('a chain of links, each of which stays in the tree by itself', async () => {
    const docs = `40000 ${rawTree(forger, [['120000', 'up', blob(forger, '..')]])}`;
    const tree = treeOver(forger, { docs, 'note.txt': link('docs/up/../secret') });
    await refusedBundle('PR_BUNDLE_LINK', bundleOf(forger, tree));
  });

  it('a billion files of one blob', async () => {
    let id = rawTree(forger, rows(100, '100644', blob(forger, 'x')));
    for (let level = 0; level < 4; level++) id = rawTree(forger, rows(100, '40000', id));
    const tree = treeOver(forger, { docs: `40000 ${id}` });
    await refusedBundle('PR_OBJECTS_REFUSED', bundleOf(forger, tree, { stats: [1, 1, 0] }));
  });

  it('two hundred thousand files', async () => {
    const leaf = rawTree(forger, rows(450, '100644', blob(forger, 'x')));
    const tree = treeOver(forger, { docs: `40000 ${rawTree(forger, rows(450, '40000', leaf))}` });
    const error = await refusedBundle('PR_OBJECTS_REFUSED', bundleOf(forger, tree, { stats: [1, 1, 0] }));
    expect(error.message).toMatch(/adds more than 100000/);
  });

  it('directories within directories, six thousand deep', async () => {
    const deep = deepTree(forger, 6000);
    const tree = treeOver(forger, { docs: `40000 ${deep.id}` });
    const bundle = bundleOf(forger, tree, { listed: [tree, ...deep.all], stats: [1, 1, 0] });
    await refusedBundle('PR_OBJECTS_REFUSED', bundle, null);
  });
});

function rows(count: number, mode: string, id: string): [string, string, string][] {
  return Array.from({ length: count }, (_, index) => [mode, `f${index}`, id]);
}

function pointer(): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${'4'.repeat(64)}\nsize 12345\n`;
}

describe('what is in order', () => {
  it('the same hands make one that is published: the refusals are of what was changed', async () => {
    const bundle = bundleOf(forger, treeOver(forger, { 'list.txt': 'a\nb\n' }));
    const runDir = reseal(here.made, { bundle });
    const done = await here.publish(runDir);
    expect(done).toMatchObject({ operation: 'created', number: 1 });
    expect(here.repo.tip('codex/SORT-1-sort-the-list')).toBe(bundle.commit);
    expect(existsSync(here.mark)).toBe(false);
  });

  it('what the run job made is published, and the base branch may have moved on meanwhile', async () => {
    here.repo.commitFiles('main', { 'docs/more.txt': 'later\n' }, 'later');
    git(
      here.checkout,
      '-c',
      'core.hooksPath=/dev/null',
      '-c',
      'core.fsmonitor=false',
      'fetch',
      '-q',
      'origin'
    );
    expect(await here.publish(copyOf(here.made))).toMatchObject({ number: 1 });
    expect(existsSync(here.mark)).toBe(false);
  });

  it('the pack or the policy changed since: what was run is not what is trusted now', async () => {
    here.repo.commitFiles('main', { '.codex/policy.yml': 'version: 1\nnetwork: none\n' }, 'another policy');
    git(
      here.checkout,
      '-c',
      'core.hooksPath=/dev/null',
      '-c',
      'core.fsmonitor=false',
      'fetch',
      '-q',
      'origin'
    );
    const error = await refused('PR_PLAN_MISMATCH', copyOf(here.made));
    expect(error.message).toMatch(/policy_digest/);
  });

  it('the traps of the checkout work: git as a person runs it starts them', () => {
    git(here.checkout, 'checkout', '-q', '-B', 'person');
    expect(existsSync(here.mark)).toBe(true);
  });
});
