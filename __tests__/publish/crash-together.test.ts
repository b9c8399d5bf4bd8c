/** Publishers at the same time, of the same and of different evidence of one pack: one pull request, and no lost update. */
import { readIsland } from '../../src/pullrequest/body.js';
import { BRANCH, caseWorld, runStore, type CaseWorld, type Made, type Wish } from './world.js';

const runs = runStore();
let here: CaseWorld;
beforeEach(async () => {
  here = await caseWorld(runs);
});
afterEach(() => here.close());
afterAll(() => runs.remove());

/** Each that fails says why by one of these. */
const REASONS = ['PR_BRANCH_MOVED', 'PR_EXISTS', 'PR_HUMAN_COMMITS'];

async function together(...work: readonly [Made, Wish?][]): Promise<string[]> {
  const ends = await Promise.allSettled(work.map(([made, wish]) => here.publish(made, wish)));
  return ends.map(end =>
    end.status === 'fulfilled' ? end.value.operation : String((end.reason as { code?: string }).code)
  );
}

/** What holds whoever was first. */
function expectOne(made: readonly Made[]): void {
  const open = here.repo.pulls.filter(({ state }) => state === 'open');
  expect(open).toHaveLength(1);
  const trees = made.map(({ manifest }) => manifest.change!.tree);
  expect(trees).toContain(here.tree(BRANCH));
  expect(open[0]!.head.sha).toBe(here.repo.tip(BRANCH));
  const parent = here.repo.git('rev-parse', `${BRANCH}^`).trim();
  expect(made.map(({ manifest }) => manifest.base.commit)).toContain(parent);
}

const LIMIT = { limits: { changed_lines: 500 } };
const limited = (): Wish => ({
  trust: { request: here.request(LIMIT), commit: 'origin/main', workflow: null, expectAttempt: null }
});

describe('case 16: publishers at the same time', () => {
  it.each(['git', 'api'] as const)(
    'three of the same evidence, by %s: one pull request, all end well',
    async transport => {
      const made = await here.run();
      const ends = await together([made, { transport }], [made, { transport }], [made, { transport }]);
      expect(ends.filter(one => !['created', 'updated', 'none', ...REASONS].includes(one))).toEqual([]);
      expect(ends.filter(one => one === 'created')).toHaveLength(1);
      expectOne([made]);
      expect(await here.publish(made, { transport })).toMatchObject({ operation: 'none', requests: 1 });
    }
  );

  it('two of different evidence, no branch yet: one pull request, whose body and tree are of one of them', async () => {
    const [first, second] = [await here.run(), await here.run(LIMIT)];
    const ends = await together([first], [second, limited()]);
    expect(ends.filter(one => !['created', 'updated', 'none', ...REASONS].includes(one))).toEqual([]);
    expectOne([first, second]);
    // Whoever comes last, alone, has the last word.
    await here.publish(second, limited());
    expectOne([second]);
  });

  it('two of different bases, a pull request open: no update is lost half', async () => {
    await here.go();
    here.repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more');
    const first = await here.run();
    here.repo.commitFiles('main', { 'list.txt': 'd\nc\nb\na\n' }, 'and another');
    const second = await here.run();
    const ends = await together([first], [second]);
    expect(ends.filter(one => !['updated', 'none', ...REASONS].includes(one))).toEqual([]);
    expectOne([first, second]);
    await here.publish(second);
    expectOne([second]);
    expect(here.pull(1).body).toContain(second.manifest.digest);
  });

  it('the other one does all of its work just before the words of the first: tree and words are of one', async () => {
    await here.go();
    here.repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more');
    const first = await here.run();
    here.repo.commitFiles('main', { 'list.txt': 'd\nc\nb\na\n' }, 'and another');
    const second = await here.run();
    here.forge.fault({ method: 'PATCH' }, { meanwhile: async () => void (await here.publish(second)) });
    await together([first]);
    expectOne([first, second]);
    const stated = readIsland(here.pull(1).body!, 'packs/sort.yml')?.evidence?.tree;
    expect(stated).toBe(here.tree(BRANCH));
  });

  it('and a person at the same time: their commit is reachable whatever happens', async () => {
    await here.go();
    here.repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more');
    const made = await here.run();
    let human = '';
    here.forge.fault(
      { git: true, path: /info\/refs$/ },
      {
        meanwhile: () => void (human ||= here.repo.commitFiles(BRANCH, { 'note.txt': 'mine\n' }, 'by hand'))
      },
      1
    );
    const ends = await together([made], [made]);
    expect(human).not.toBe('');
    expect(here.holds(BRANCH, human)).toBe(true);
    expect(ends.filter(one => !['updated', 'none', ...REASONS].includes(one))).toEqual([]);
  });
});
