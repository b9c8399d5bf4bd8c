/** What publishing does in every situation there is: the rules cover them all, and never lose anybody's work. */
import { decide, RULES, sentenceOf, type Situation } from '../../src/pullrequest/decide.js';

const VALUES: { readonly [K in keyof Situation]: readonly Situation[K][] } = {
  change: ['some', 'none'],
  base: ['same', 'advanced', 'conflicting', 'rewritten', 'gone'],
  branch: ['absent', 'same', 'ours', 'merged', 'foreign'],
  pull: ['none', 'open', 'retargeted', 'foreign', 'closed', 'retired'],
  said: ['same', 'other'],
  onClosed: ['leave', 'new', 'reopen'],
  onHumanCommits: ['stop', 'leave', 'overwrite'],
  onEmpty: ['close', 'leave'],
  onConflict: ['open', 'stop'],
  deleteBranch: [false, true]
};

/** All 43,200 of them. */
function everySituation(): Situation[] {
  let all: Partial<Situation>[] = [{}];
  for (const [key, values] of Object.entries(VALUES))
    all = all.flatMap(one => values.map(value => ({ ...one, [key]: value })));
  return all as Situation[];
}

const USUAL: Situation = {
  change: 'some',
  base: 'same',
  branch: 'absent',
  pull: 'none',
  said: 'other',
  onClosed: 'leave',
  onHumanCommits: 'stop',
  onEmpty: 'close',
  onConflict: 'open',
  deleteBranch: false
};

describe('decide', () => {
  it.each<[Partial<Situation>, readonly string[], string | null]>([
    [{}, ['push', 'create'], null],
    [{ branch: 'ours' }, ['push', 'create'], null],
    [{ branch: 'same' }, ['push', 'create'], null],
    [{ branch: 'merged' }, ['push', 'create'], null],
    [{ branch: 'foreign' }, [], 'PR_HUMAN_COMMITS'],
    [{ branch: 'foreign', onHumanCommits: 'leave' }, [], null],
    [{ branch: 'foreign', onHumanCommits: 'overwrite' }, ['push', 'create'], null],
    [{ branch: 'ours', pull: 'open' }, ['push', 'update'], null],
    [{ branch: 'ours', pull: 'open', said: 'same' }, ['push'], null],
    [{ branch: 'same', pull: 'open' }, ['push', 'update'], null],
    [{ branch: 'same', pull: 'open', said: 'same' }, [], null],
    [{ branch: 'ours', pull: 'closed' }, [], null],
    [{ branch: 'foreign', pull: 'closed' }, [], null],
    [{ branch: 'absent', pull: 'closed', onClosed: 'new' }, ['push', 'create'], null],
    [{ branch: 'ours', pull: 'closed', onClosed: 'reopen' }, ['reopen', 'push', 'update'], null],
    [{ branch: 'foreign', pull: 'closed', onClosed: 'reopen' }, [], 'PR_HUMAN_COMMITS'],
    [{ branch: 'ours', pull: 'retired' }, ['push', 'create'], null],
    [{ branch: 'foreign', pull: 'retired' }, [], 'PR_HUMAN_COMMITS'],
    [{ branch: 'ours', pull: 'retargeted' }, [], null],
    [{ branch: 'foreign', pull: 'foreign' }, [], 'PR_NOT_OURS'],
    [{ branch: 'ours', pull: 'foreign', onHumanCommits: 'overwrite' }, [], 'PR_NOT_OURS'],
    [{ change: 'none' }, [], null],
    [{ change: 'none', branch: 'ours', pull: 'open' }, ['close'], null],
    [{ change: 'none', branch: 'ours', pull: 'open', onEmpty: 'leave' }, [], null],
    [{ change: 'none', branch: 'foreign', pull: 'open', onHumanCommits: 'overwrite' }, [], null],
    [{ change: 'none', branch: 'ours', pull: 'open', deleteBranch: true }, ['close', 'remove-branch'], null],
    [{ change: 'none', branch: 'ours', pull: 'retired', deleteBranch: true }, ['remove-branch'], null],
    [{ change: 'none', branch: 'absent', deleteBranch: true }, [], null],
    [{ base: 'gone', branch: 'ours', pull: 'open' }, [], 'PR_BASE_GONE'],
    [{ base: 'rewritten', branch: 'ours', pull: 'open' }, [], 'PR_BASE_REWRITTEN'],
    [{ base: 'conflicting', branch: 'ours', pull: 'open' }, ['push', 'update'], null],
    [{ base: 'conflicting', branch: 'ours', pull: 'open', onConflict: 'stop' }, [], 'PR_BASE_CONFLICT'],
    [{ base: 'advanced', branch: 'ours', pull: 'open' }, ['push', 'update'], null]
  ])('%j: %j %j', (over, acts, stop) => {
    const rule = decide({ ...USUAL, ...over });
    expect([rule.acts, rule.stop]).toEqual([acts, stop]);
  });

  it('has one rule for every situation, and no rule that is never reached', () => {
    const reached = new Set(everySituation().map(decide));
    expect(RULES.filter(rule => !reached.has(rule))).toEqual([]);
  });

  it('never touches what people made, unless that is asked for', () => {
    for (const situation of everySituation()) {
      const { acts } = decide(situation);
      const moves = acts.some(one => one === 'push' || one === 'remove-branch');
      if (situation.branch === 'foreign' && situation.onHumanCommits !== 'overwrite')
        expect([situation, moves]).toEqual([situation, false]);
      // Somebody else's pull request, or one that a person sent elsewhere: not one word, whatever is asked.
      if (situation.pull === 'foreign' || situation.pull === 'retargeted') expect(acts).toEqual([]);
      if (situation.branch === 'foreign') expect(acts).not.toContain('remove-branch');
    }
  });

  it('opens a pull request only where none is open, and never writes where nothing is new', () => {
    for (const situation of everySituation()) {
      const { acts } = decide(situation);
      if (['open', 'retargeted', 'foreign'].includes(situation.pull)) expect(acts).not.toContain('create');
      if (situation.pull !== 'open') expect(acts).not.toContain('close');
      if (acts.includes('update')) expect(['open', 'closed']).toContain(situation.pull);
      if (situation.pull === 'closed' && situation.onClosed === 'leave' && situation.change === 'some')
        expect(acts).toEqual([]);
      if (situation.change === 'none') expect(acts).not.toContain('push');
    }
  });

  it('says why, wherever nothing is done', () => {
    for (const rule of RULES) if (rule.acts.length === 0) expect(rule.says).not.toBe('');
    const rule = decide({ ...USUAL, pull: 'closed' });
    expect(sentenceOf(rule, { number: 7, branch: 'codex/$&', base: 'main' })).toBe(
      'pull request #7 was closed without a merge, and is not opened again'
    );
    expect(sentenceOf(decide({ ...USUAL, base: 'gone' }), { number: null, branch: 'b', base: '$1' })).toBe(
      'the branch $1 is not there'
    );
  });
});
