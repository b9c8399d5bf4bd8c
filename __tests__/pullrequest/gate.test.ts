/** The gate's rules: who is asked for evidence, and whether an acceptance follows from a record. */
import fc from 'fast-check';
import { acceptanceProblems, claimOf, mergeGroupPull, type GateRecord } from '../../src/pullrequest/gate.js';

const SHA = 'a'.repeat(40);

describe('the pull request of a merge group', () => {
  it.each([
    [`refs/heads/gh-readonly-queue/main/pr-12-${SHA}`, 12],
    [`gh-readonly-queue/release/1.x/pr-7-${SHA}`, 7],
    [`refs/heads/gh-readonly-queue/pr-1-${SHA}/pr-7-${SHA}`, 7],
    [`refs/heads/main/pr-12-${SHA}`, null],
    [`refs/heads/gh-readonly-queue/main/pr-12`, null],
    [`refs/heads/gh-readonly-queue/main/pr--1-${SHA}`, null],
    [`refs/heads/gh-readonly-queue/main/pr-99999999999-${SHA}`, null],
    [null, null],
    [12, null]
  ])('%s', (ref, number) => expect(mergeGroupPull(ref)).toBe(number));
});

describe('who is asked for evidence', () => {
  it.each([
    [false, false, 'none'],
    [true, false, 'evidence'],
    [true, true, 'evidence'],
    [false, true, 'removed']
  ])('island %s, commits %s: %s', (island, commits, claim) =>
    expect(claimOf({ island, commits })).toBe(claim)
  );
});

type Event = GateRecord['events'][number];

const plan: GateRecord['plan'] = {
  digest: 'sha256:plan',
  base: { commit: SHA },
  phases: [
    { name: 'setup', commands: [] },
    { name: 'implement', commands: [{ id: 'implement/1', text: 'make', cwd: '' }] },
    {
      name: 'test',
      commands: [
        { id: 'test/1', text: 'lint', cwd: '' },
        { id: 'test/2', text: 'check', cwd: 'sub' }
      ]
    }
  ]
};

function turn(phase: string, id: string, text: string, exit: number, attempt = 1, cwd = ''): Event[] {
  return [
    { type: 'command.started', data: { id, phase, attempt, text, cwd } },
    { type: 'command.ended', data: { id, status: exit === 0 ? 'ok' : 'failed', exit } }
  ];
}

const end = (phase: string, attempts = 1, status = 'ok'): Event => ({
  type: 'phase.ended',
  data: { phase, status, code: null, attempts }
});

const EVENTS: readonly Event[] = [
  { type: 'run.started', data: { plan_digest: 'sha256:plan' } },
  end('plan'),
  ...turn('implement', 'implement/1', 'make', 1, 1),
  ...turn('implement', 'implement/1', 'make', 0, 2),
  end('implement', 2),
  { type: 'change.computed', data: { tree: 'tree' } },
  ...turn('test', 'test/1', 'lint', 0),
  ...turn('test', 'test/2', 'check', 0, 1, 'sub'),
  end('test')
];

const record = (over: Partial<GateRecord> = {}): GateRecord => ({
  plan,
  tree: 'tree',
  events: EVENTS,
  criteria: [{ subject: 'lint', ok: true }],
  ...over
});

/** The events, with one put in the place of each that fits. */
function replaced(fits: (event: Event) => boolean, by: (event: Event) => Event[]): Event[] {
  return EVENTS.flatMap(event => (fits(event) ? by(event) : [event]));
}

const isEnd = (id: string) => (event: Event) => event.type === 'command.ended' && event.data['id'] === id;
const isStart = (id: string) => (event: Event) => event.type === 'command.started' && event.data['id'] === id;
const isPhase = (name: string) => (event: Event) =>
  event.type === 'phase.ended' && event.data['phase'] === name;
const withData =
  (data: object) =>
  (event: Event): Event[] => [{ ...event, data: { ...event.data, ...data } }];

describe('an acceptance follows', () => {
  it('from commands that all ended with 0 in the last attempt', () =>
    expect(acceptanceProblems(record())).toEqual([]));

  it('also where the journal took a known secret out of a command', () =>
    expect(
      acceptanceProblems(
        record({ events: replaced(isStart('test/1'), withData({ text: 'lint [redacted:X]' })) })
      )
    ).toEqual([]));
});

describe('an acceptance does not follow from', () => {
  it.each<[string, Partial<GateRecord>]>([
    ['no event at all', { events: [] }],
    ['another plan', { events: replaced(e => e.type === 'run.started', withData({ plan_digest: 'x' })) }],
    ['two beginnings', { events: [EVENTS[0]!, ...EVENTS] }],
    ['another change', { tree: 'other' }],
    [
      'two changes',
      {
        events: replaced(
          e => e.type === 'change.computed',
          e => [e, e]
        )
      }
    ],
    ['a command that failed', { events: replaced(isEnd('test/1'), withData({ exit: 1, status: 'failed' })) }],
    ['a status alone', { events: replaced(isEnd('test/1'), withData({ exit: 1 })) }],
    ['an exit alone', { events: replaced(isEnd('test/1'), withData({ status: 'limited' })) }],
    ['an exit that is no number', { events: replaced(isEnd('test/1'), withData({ exit: '0' })) }],
    ['a command without an end', { events: replaced(isEnd('test/2'), () => []) }],
    ['a command that was not begun', { events: replaced(isStart('test/2'), () => []) }],
    ['the end of another command', { events: replaced(isEnd('test/2'), withData({ id: 'test/1' })) }],
    [
      'a command that was run twice',
      { events: replaced(isEnd('test/1'), e => [e, ...turn('test', 'test/1', 'lint', 0)]) }
    ],
    ['another text', { events: replaced(isStart('test/1'), withData({ text: 'true' })) }],
    ['another directory', { events: replaced(isStart('test/2'), withData({ cwd: '' })) }],
    ['a command of another phase', { events: replaced(isStart('test/1'), withData({ phase: 'setup' })) }],
    ['a phase that failed', { events: replaced(isPhase('implement'), withData({ status: 'failed' })) }],
    ['a phase without an end', { events: replaced(isPhase('test'), () => []) }],
    ['a phase that ended twice', { events: replaced(isPhase('test'), e => [e, e]) }],
    ['another number of attempts', { events: replaced(isPhase('implement'), withData({ attempts: 1 })) }],
    ['an attempt that is no number', { events: replaced(isStart('test/1'), withData({ attempt: '1' })) }],
    ['nothing that was judged', { plan: { ...plan, phases: plan.phases.slice(0, 2) } }],
    ['a criterion that did not hold', { criteria: [{ subject: 'lint', ok: false }] }]
  ])('%s', (_what, over) => expect(acceptanceProblems(record(over))).not.toEqual([]));

  it('any journal with one of its events left out, and any of its orders in which an end has lost its begin', () => {
    const counted = EVENTS.map((event, at) => ({ event, at })).filter(
      ({ event }) => !(event.type === 'phase.ended' && event.data['phase'] === 'plan')
    );
    // The first attempt failed and is no part of what is believed.
    for (const { at } of counted.filter(one => one.at !== 2 && one.at !== 3))
      expect(acceptanceProblems(record({ events: EVENTS.filter((_, index) => index !== at) }))).not.toEqual(
        []
      );
  });

  it('anything, without throwing', () => {
    const data = fc.dictionary(
      fc.constantFrom(
        'id',
        'phase',
        'attempt',
        'status',
        'exit',
        'text',
        'cwd',
        'tree',
        'attempts',
        'plan_digest'
      ),
      fc.oneof(fc.jsonValue(), fc.constantFrom('test', 'test/1', 'ok', 0, 1, 'lint'))
    );
    const type = fc.constantFrom(
      'run.started',
      'phase.ended',
      'command.started',
      'command.ended',
      'change.computed'
    );
    fc.assert(
      fc.property(fc.array(fc.record({ type, data }), { maxLength: 30 }), events => {
        // Without all of the commands' ends no journal is enough.
        const ends = events.filter(event => event.type === 'command.ended' && event.data['exit'] === 0);
        if (ends.length >= 3) return;
        expect(acceptanceProblems(record({ events }))).not.toEqual([]);
      })
    );
  });
});
