/** What can happen in a sequence, as data that is generated, made smaller and printed. */
import fc from 'fast-check';
import type { Preferences } from '../../src/publish/types.js';

/** What people do: to the branch, to its pull requests, to the base branch. */
export type Deed =
  | { do: 'push' | 'start' | 'delete' | 'update' }
  | { do: 'close' | 'reopen' }
  | { do: 'amend'; how: 'tree' | 'words' | 'parent' }
  | { do: 'force'; to: 'own' | 'base' | 'old' | 'program' }
  | { do: 'merge'; how: 'merge' | 'squash' | 'rebase'; remove: boolean }
  | { do: 'retarget'; to: 'base' | 'other' }
  | { do: 'edit'; how: 'around' | 'browser' | 'strip' | 'quote' | 'twice' | 'title' }
  | { do: 'label'; how: 'add' | 'remove' }
  | { do: 'open'; base: 'base' | 'other'; forged: boolean }
  | { do: 'fork' }
  | {
      do: 'base';
      how: 'forward' | 'conflict' | 'contain' | 'part' | 'rewrite' | 'remove' | 'restore';
    };

export type ChangeName = 'one' | 'two' | 'three' | 'none';

export interface RunStep {
  change: ChangeName;
  /** Which tip of the base branch it started from. */
  from: 'tip' | 'older';
}

/** What happens in the middle of a publication, once. */
export interface Race {
  /** Between the two looks (`refs` first, or `pulls` first), or before the write. */
  at: 'refs-pulls' | 'pulls-refs' | 'push' | 'create' | 'update';
  /** A person, a second publisher of another run, or an end of the program before or after the act. */
  who: Deed | RunStep | 'killed before' | 'killed after';
}

export interface PublishStep {
  do: 'publish';
  run: RunStep;
  preferences: Preferences;
  race: Race | null;
  /** Published once more, with nothing in between. */
  again: boolean;
}

/** Two publishers at the same time, as the system lets them run. */
export interface TogetherStep {
  do: 'together';
  runs: readonly [RunStep, RunStep];
  preferences: Preferences;
}

export type Step = Deed | PublishStep | TogetherStep;

export interface Sequence {
  labels: boolean;
  steps: readonly Step[];
}

/** As an operator has them who says nothing. */
export const DEFAULTS: Preferences = {
  onClosed: 'leave',
  onHumanCommits: 'stop',
  onEmpty: 'close',
  onConflict: 'open',
  deleteBranch: false
};

function weighted<T>(...rows: readonly (readonly [number, fc.Arbitrary<T>])[]): fc.Arbitrary<T> {
  return fc.oneof(...rows.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

function just(...deeds: readonly Deed[]): fc.Arbitrary<Deed> {
  return fc.constantFrom(...deeds);
}

const onBranch = weighted<Deed>(
  [6, just({ do: 'push' })],
  [2, just({ do: 'start' })],
  [3, just({ do: 'delete' })],
  [2, just({ do: 'update' })],
  [3, fc.record({ do: fc.constant('amend'), how: fc.constantFrom('tree', 'words', 'parent') })],
  [4, fc.record({ do: fc.constant('force'), to: fc.constantFrom('own', 'base', 'old', 'program') })]
);

const onPull = weighted<Deed>(
  [
    6,
    fc.record({
      do: fc.constant('merge'),
      how: fc.constantFrom('merge', 'merge', 'squash', 'squash', 'rebase'),
      remove: fc.boolean()
    })
  ],
  [7, just({ do: 'close' })],
  [2, just({ do: 'reopen' })],
  [4, fc.record({ do: fc.constant('retarget'), to: fc.constantFrom('base', 'other', 'other') })],
  [
    9,
    fc.record({
      do: fc.constant('edit'),
      how: fc.constantFrom('around', 'around', 'browser', 'strip', 'quote', 'twice', 'title')
    })
  ],
  [2, fc.record({ do: fc.constant('label'), how: fc.constantFrom('add', 'remove') })],
  [
    7,
    fc.record({
      do: fc.constant('open'),
      base: fc.constantFrom('base', 'base', 'other'),
      forged: fc.constantFrom(true, true, false)
    })
  ],
  [1, just({ do: 'fork' })]
);

const onBase = fc.record({
  do: fc.constant('base' as const),
  how: fc.constantFrom(
    'forward',
    'forward',
    'conflict',
    'conflict',
    'contain',
    'contain',
    'part',
    'rewrite',
    'remove',
    'restore',
    'restore'
  )
}) as fc.Arbitrary<Deed>;

const deed = weighted<Deed>([4, onBranch], [5, onPull], [3, onBase]);

const run: fc.Arbitrary<RunStep> = fc.record({
  change: fc.constantFrom<ChangeName[]>('one', 'one', 'one', 'two', 'two', 'three', 'none'),
  from: fc.constantFrom<RunStep['from'][]>('tip', 'tip', 'tip', 'older')
});

const preferences: fc.Arbitrary<Preferences> = weighted(
  [3, fc.constant(DEFAULTS)],
  [
    4,
    fc.record({
      onClosed: fc.constantFrom('leave', 'new', 'reopen'),
      onHumanCommits: fc.constantFrom('stop', 'leave', 'overwrite'),
      onEmpty: fc.constantFrom('close', 'leave'),
      onConflict: fc.constantFrom('open', 'stop'),
      deleteBranch: fc.boolean()
    })
  ]
);

const race: fc.Arbitrary<Race> = fc.record({
  at: fc.constantFrom<Race['at'][]>(
    'refs-pulls',
    'pulls-refs',
    'push',
    'push',
    'push',
    'create',
    'create',
    'update'
  ),
  who: weighted<Race['who']>(
    [5, deed],
    [3, run],
    [1, fc.constantFrom<Race['who'][]>('killed before', 'killed after')]
  )
});

const publish: fc.Arbitrary<PublishStep> = fc.record({
  do: fc.constant('publish'),
  run,
  preferences,
  race: fc.option(race, { freq: 3 }),
  again: fc.constantFrom(false, false, true)
});

const together: fc.Arbitrary<TogetherStep> = fc.record({
  do: fc.constant('together'),
  runs: fc.tuple(run, run),
  preferences
});

const step: fc.Arbitrary<Step> = weighted<Step>([10, publish], [1, together], [11, deed]);

/** Four to eight steps, of which the first is mostly a publication: without one there is little to lose. */
export const sequence: fc.Arbitrary<Sequence> = fc
  .record({
    labels: fc.boolean(),
    first: weighted<Step>([4, publish], [1, step]),
    rest: fc.array(step, { minLength: 3, maxLength: 7, size: 'max' })
  })
  .map(({ labels, first, rest }) => ({ labels, steps: [first, ...rest] }));

/** One line a step, for a person who has to find out why. */
export function sequenceText({ labels, steps }: Sequence): string {
  const lines = steps.map((one, at) => `  ${at + 1}. ${stepText(one)}`);
  return [...(labels ? ['  with a label'] : []), ...lines].join('\n');
}

export function stepText(step: Step | RunStep): string {
  if (!('do' in step)) return `run ${step.change} from ${step.from}`;
  if (step.do === 'together')
    return `publish at once ${step.runs.map(stepText).join(' and ')}${preferencesText(step.preferences)}`;
  if (step.do !== 'publish') return Object.values(step).join(' ');
  const { race } = step;
  const who = race === null ? '' : typeof race.who === 'string' ? race.who : stepText(race.who);
  return [
    `publish ${stepText(step.run)}${preferencesText(step.preferences)}`,
    ...(race === null ? [] : [`at ${race.at}: ${who}`]),
    ...(step.again ? ['and again'] : [])
  ].join(', ');
}

function preferencesText(given: Preferences): string {
  const rows = Object.entries(given).filter(([key, value]) => DEFAULTS[key as keyof Preferences] !== value);
  return rows.length === 0 ? '' : ` [${rows.map(([key, value]) => `${key} ${value}`).join(', ')}]`;
}
