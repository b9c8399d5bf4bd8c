/** Cases 17 to 21: what git makes of bases, clones, changes that are none, and of what an agent did to it. */
import { git } from '../workspace/rig.js';
import { cloned, from, packOf } from './case-clones.js';
import { BRANCH, caseWorld, FILES, PACK, PERSON, runStore, type CaseWorld } from './world.js';

const runs = runStore();
let here: CaseWorld;
afterEach(() => here.close());
afterAll(() => runs.remove());

const open = async (files: Readonly<Record<string, string>> = FILES) => {
  here = await caseWorld(runs, files);
};

describe('case 17: a detached HEAD', () => {
  it('no branch is known: the base must be named', async () => {
    await open();
    const made = await here.run();
    const refused = await here.refusal(made, { eventBranch: null });
    expect(refused.code).toBe('PR_BASE_UNKNOWN');
    expect([here.asked(), here.repo.tip(BRANCH)]).toEqual([[], null]);
    git(here.checkout, 'checkout', '-q', '--detach');
    expect(await here.publish(made, { eventBranch: null, baseBranch: 'main' })).toMatchObject({
      operation: 'created'
    });
    expect(here.pull(1).base.ref).toBe('main');
  });
});

describe('case 18: base and branch are one', () => {
  it('is refused before anything is asked; on a fork it is in order', async () => {
    await open();
    const made = await here.run();
    const tip = here.repo.tip('main');
    expect((await here.refusal(made, { branch: 'main' })).code).toBe('PR_BRANCH_IS_BASE');
    expect([here.asked(), here.repo.tip('main')]).toEqual([[], tip]);
    const fork = here.forge.repository('ada', 'demo', { forkOf: here.repo });
    const wish = {
      branch: 'main',
      fork: { owner: 'ada', name: 'demo' },
      branchToken: { token: PERSON, kind: 'person' as const }
    };
    expect(await here.publish(made, wish)).toMatchObject({ operation: 'created', number: 1 });
    expect([here.repo.tip('main'), fork.tip('main') === tip]).toEqual([tip, false]);
  });
});

describe('case 19: shallow and partial clones', () => {
  const many = () => {
    for (let at = 0; at < 5; at++) here.repo.commitFiles('main', { 'other.txt': `${at}\n` }, `commit ${at}`);
  };

  it.each([
    ['depth 1', ['--depth=1', '--no-single-branch']],
    ['whole', []]
  ])('%s: the pull request shows the change and nothing else', async (_name, options) => {
    await open();
    many();
    const made = await here.run();
    const cwd = await cloned(here, ...options);
    expect(await here.publish(made, from(here, cwd))).toMatchObject({ operation: 'created', warnings: [] });
    expect(here.repo.git('diff', '--name-only', `main...${BRANCH}`).trim()).toBe('list.txt');
    expect(here.repo.git('rev-list', '--count', `main..${BRANCH}`).trim()).toBe('1');
    expect(here.repo.git('rev-list', '--count', BRANCH).trim()).toBe('7');
  });

  it('a partial clone, without the pack’s own content: said, and nothing is written', async () => {
    await open();
    const made = await here.run();
    const cwd = await cloned(here, '--filter=blob:none', '--no-checkout');
    expect((await here.refusal(made, from(here, cwd))).code).toBe('RUN_PARTIAL_CLONE');
    expect([here.asked(), here.repo.tip(BRANCH)]).toEqual([[], null]);
  });

  it('too shallow to know the base of the run: said, with what to do', async () => {
    await open();
    const made = await here.run();
    many();
    const cwd = await cloned(here, '--depth=1');
    const refused = await here.refusal(made, from(here, cwd));
    expect(refused.code).toBe('PR_BASE_UNTRUSTED');
    expect(refused.fix).toContain('fetch-depth: 0');
    expect(here.repo.tip(BRANCH)).toBeNull();
  });
});

describe('case 20: no diff', () => {
  const nothing = async () => {
    const made = await here.run();
    expect(made.manifest.verdict.status).toBe('passed');
    expect(await here.publish(made)).toMatchObject({ operation: 'none', number: null });
    expect([here.repo.tip(BRANCH), here.pushes()]).toEqual([null, 0]);
  };

  it.each<[string, Record<string, string>]>([
    ['nothing to do', { 'list.txt': 'a\nb\n', 'packs/sort.yml': PACK }],
    [
      'ignored files only',
      {
        'list.txt': 'a\n',
        '.gitignore': 'dir/\n',
        'packs/sort.yml': packOf(['mkdir dir && echo x > dir/out'])
      }
    ],
    [
      'other times, the same bytes',
      { 'list.txt': 'a\n', 'packs/sort.yml': packOf(['cp list.txt new && mv new list.txt']) }
    ]
  ])('%s: no pull request, no push', async (_name, files) => {
    await open(files);
    await nothing();
  });

  it('line ends that only this checkout would convert: no change', async () => {
    await open({
      'list.txt': 'a\r\nb\r\n',
      '.gitattributes': '* text=auto\n',
      'packs/sort.yml': packOf(['true'])
    });
    git(here.checkout, 'config', 'core.autocrlf', 'true');
    await nothing();
  });

  it('a scope that nothing of the change lies in: the run does not pass, and nothing is published', async () => {
    await open({ ...FILES, 'packs/sort.yml': packOf(['echo x > list.txt'], 'nowhere') });
    const made = await here.run();
    expect(made.manifest.verdict).toMatchObject({ status: 'denied' });
    const done = await here.publish(made);
    expect(done).toMatchObject({ operation: 'none', why: `the run ended as ${made.manifest.verdict.code}` });
    expect([here.asked(), here.repo.tip(BRANCH)]).toEqual([[], null]);
  });
});

describe('case 21: what the agent did to git', () => {
  it.each([
    ['committed', 'git -c user.name=x -c user.email=x@y commit -qam x || true'],
    ['switched the branch', 'echo "ref: refs/heads/other" > .git/HEAD || true'],
    ['left a merge', 'git rev-parse HEAD > .git/MERGE_HEAD || true'],
    ['left a rebase', 'mkdir .git/rebase-merge || true'],
    [
      'moved HEAD back',
      'git rev-parse HEAD~1 > .git/refs/heads/main || git rev-parse HEAD~1 > .git/HEAD || true'
    ]
  ])('%s: one commit of the program, on the base, with the change', async (_name, trick) => {
    await open();
    here.repo.commitFiles('main', {
      'packs/sort.yml': packOf(['LC_ALL=C sort -o list.txt list.txt', trick])
    });
    const made = await here.run();
    expect(made.manifest.verdict.code).toBe('OK');
    expect(await here.publish(made)).toMatchObject({ operation: 'created' });
    expect(here.repo.git('rev-list', `main..${BRANCH}`).trim()).toBe(here.repo.tip(BRANCH));
    expect(here.repo.git('rev-parse', `${BRANCH}^`).trim()).toBe(here.repo.tip('main'));
    expect(here.repo.git('log', '-1', '--format=%an', BRANCH)).toMatch(/^codex-orchestrator$/m);
    expect(here.read(BRANCH, 'list.txt')).toBe('a\nb\n');
  });
});
