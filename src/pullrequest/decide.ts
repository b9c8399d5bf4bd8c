/**
 * What publishing does, from what is there: one row a state, the first that fits. The rows are data, and docs/
 * PULL-REQUESTS.md prints them. Pure. Source: DESIGN "Publishing", anchors/pull-requests.md "Cases".
 */

/** What was seen, and what the operator wants where people differ. */
export interface Situation {
  /** What the run would change of the base: `none` also where the base branch holds all of it meanwhile. */
  change: 'some' | 'none';
  /** The base branch beside the commit that the run started from. */
  base: 'same' | 'advanced' | 'conflicting' | 'rewritten' | 'gone';
  /** The branch that is published: `merged` is a tip of somebody's that is part of the base, `foreign` any other one. */
  branch: 'absent' | 'same' | 'ours' | 'merged' | 'foreign';
  /**
   * The pull request of that branch: `retargeted` is one of ours for another base, `closed` one that a person closed,
   * `retired` one that was merged, or that the program closed itself.
   */
  pull: 'none' | 'open' | 'retargeted' | 'foreign' | 'closed' | 'retired';
  /** Whether an open pull request says already what would be written. */
  said: 'same' | 'other';
  onClosed: OnClosed;
  onHumanCommits: OnHumanCommits;
  onEmpty: OnEmpty;
  onConflict: OnConflict;
  /** Whether a branch goes when nothing is proposed from it any more. */
  deleteBranch: boolean;
}

export type OnClosed = 'leave' | 'new' | 'reopen';
export type OnHumanCommits = 'stop' | 'leave' | 'overwrite';
export type OnEmpty = 'close' | 'leave';
export type OnConflict = 'open' | 'stop';

/** Done in this order. `push` brings the branch to the new commit by one update, where it is not there already. */
export type Act = 'reopen' | 'push' | 'create' | 'update' | 'close' | 'remove-branch';

export type StopCode =
  'PR_NOT_OURS' | 'PR_BASE_GONE' | 'PR_BASE_REWRITTEN' | 'PR_BASE_CONFLICT' | 'PR_HUMAN_COMMITS';

export interface Rule {
  /** As people call it. */
  state: string;
  /** Every member that is named must have one of these values. */
  when: { readonly [K in keyof Situation]?: readonly Situation[K][] };
  acts: readonly Act[];
  /** The error that it ends with; null where it is no error. */
  stop: StopCode | null;
  /** Said where nothing, or less than usual, is done: `{number}`, `{branch}`, `{base}`. Empty where all is done. */
  says: string;
}

const NOTHING: readonly Act[] = [];

export const RULES: readonly Rule[] = [
  {
    state: "somebody else's pull request",
    when: { pull: ['foreign'] },
    acts: NOTHING,
    stop: 'PR_NOT_OURS',
    says: 'pull request #{number} uses {branch} and was not opened by this program for this pack'
  },
  {
    state: 'retargeted',
    when: { pull: ['retargeted'] },
    acts: NOTHING,
    stop: null,
    says: 'pull request #{number} proposes {branch} for another branch than {base}; it is left as it is. Set its base back, or publish to another branch'
  },
  {
    state: 'diff vanished, people’s commits on top',
    when: { change: ['none'], pull: ['open'], branch: ['foreign'] },
    acts: NOTHING,
    stop: null,
    says: 'nothing is left to change, and pull request #{number} stays open: {branch} holds commits of people'
  },
  {
    state: 'diff vanished',
    when: { change: ['none'], pull: ['open'], onEmpty: ['leave'] },
    acts: NOTHING,
    stop: null,
    says: 'nothing is left to change; pull request #{number} is left open, as on-empty says'
  },
  {
    state: 'diff vanished',
    when: { change: ['none'], pull: ['open'], deleteBranch: [true] },
    acts: ['close', 'remove-branch'],
    stop: null,
    says: 'nothing is left to change; pull request #{number} is closed, and {branch} is removed unless somebody else proposes it'
  },
  {
    state: 'diff vanished',
    when: { change: ['none'], pull: ['open'] },
    acts: ['close'],
    stop: null,
    says: 'nothing is left to change; pull request #{number} is closed'
  },
  {
    state: 'no change, branch without PR',
    when: { change: ['none'], branch: ['same', 'ours'], deleteBranch: [true] },
    acts: ['remove-branch'],
    stop: null,
    says: 'nothing is left to change; {branch} is removed unless somebody else proposes it'
  },
  {
    state: 'no change',
    when: { change: ['none'] },
    acts: NOTHING,
    stop: null,
    says: 'the run made no change'
  },
  {
    state: 'closed by a person',
    when: { pull: ['closed'], onClosed: ['leave'] },
    acts: NOTHING,
    stop: null,
    says: 'pull request #{number} was closed without a merge, and is not opened again'
  },
  {
    state: 'base gone',
    when: { base: ['gone'] },
    acts: NOTHING,
    stop: 'PR_BASE_GONE',
    says: 'the branch {base} is not there'
  },
  {
    state: 'base rewritten',
    when: { base: ['rewritten'] },
    acts: NOTHING,
    stop: 'PR_BASE_REWRITTEN',
    says: '{base} does not hold the commit any more that the run started from'
  },
  {
    state: 'base moved, with conflicts',
    when: { base: ['conflicting'], onConflict: ['stop'] },
    acts: NOTHING,
    stop: 'PR_BASE_CONFLICT',
    says: '{base} moved on and conflicts with the change'
  },
  {
    state: 'people’s commits on top',
    when: { branch: ['foreign'], onHumanCommits: ['stop'] },
    acts: NOTHING,
    stop: 'PR_HUMAN_COMMITS',
    says: 'the tip of {branch} was not made by this program for this pack'
  },
  {
    state: 'people’s commits on top',
    when: { branch: ['foreign'], onHumanCommits: ['leave'] },
    acts: NOTHING,
    stop: null,
    says: '{branch} holds commits of people and is left as it is, as on-human-commits says'
  },
  {
    state: 'closed by a person',
    when: { pull: ['closed'], onClosed: ['new'] },
    acts: ['push', 'create'],
    stop: null,
    says: ''
  },
  {
    state: 'closed by a person',
    when: { pull: ['closed'], onClosed: ['reopen'] },
    // Before the push: GitHub opens it again only while the branch is where it was.
    acts: ['reopen', 'push', 'update'],
    stop: null,
    says: ''
  },
  {
    state: 'no branch, or a branch without PR',
    when: { pull: ['none'] },
    acts: ['push', 'create'],
    stop: null,
    says: ''
  },
  {
    state: 'merged, or closed by the program',
    when: { pull: ['retired'] },
    acts: ['push', 'create'],
    stop: null,
    says: ''
  },
  {
    state: 'PR open, nothing new',
    when: { pull: ['open'], branch: ['same'], said: ['same'] },
    acts: NOTHING,
    stop: null,
    says: 'branch and pull request say the same already'
  },
  {
    state: 'PR open, same words',
    when: { pull: ['open'], said: ['same'] },
    acts: ['push'],
    stop: null,
    says: ''
  },
  {
    state: 'PR open',
    when: { pull: ['open'] },
    acts: ['push', 'update'],
    stop: null,
    says: ''
  }
];

/** The one rule of a situation. The last rows leave nothing over: every situation has one. */
export function decide(situation: Situation): Rule {
  const rule = RULES.find(one => fits(one, situation));
  if (rule === undefined) throw new RangeError(`no rule for ${JSON.stringify(situation)}`);
  return rule;
}

function fits({ when }: Rule, situation: Situation): boolean {
  return (Object.entries(when) as [keyof Situation, readonly unknown[]][]).every(([key, values]) =>
    values.includes(situation[key])
  );
}

/** The sentence with its names. */
export function sentenceOf(
  { says }: Rule,
  names: { number: number | null; branch: string; base: string }
): string {
  return says
    .replaceAll('{number}', () => String(names.number ?? '?'))
    .replaceAll('{branch}', () => names.branch)
    .replaceAll('{base}', () => names.base);
}
