/** What sequences have reached: that a test is green says little where it never came by. */
import { decide, RULES, type Situation } from '../../src/pullrequest/decide.js';

export interface Tally {
  /** By row of RULES, how often it was used. */
  rules: number[];
  situations: Set<string>;
  /** By what came of it: operation or code. */
  outcomes: Map<string, number>;
  publications: number;
  /** Decisions that the oracle judged, and those in the midst of a race that it could not. */
  judged: number;
  unjudged: number;
  races: number;
}

/** The same as JSON carries it. */
export type Counted = Omit<Tally, 'situations' | 'outcomes'> & {
  situations: string[];
  outcomes: [string, number][];
};

export function newTally(): Tally {
  return {
    rules: RULES.map(() => 0),
    situations: new Set(),
    outcomes: new Map(),
    publications: 0,
    judged: 0,
    unjudged: 0,
    races: 0
  };
}

export function count(tally: Tally, decided: Situation): void {
  const { change, base, branch, pull, said, onClosed, onHumanCommits, onEmpty, onConflict, deleteBranch } =
    decided;
  tally.rules[RULES.indexOf(decide(decided))]! += 1;
  const wishes = [onClosed, onHumanCommits, onEmpty, onConflict, deleteBranch];
  tally.situations.add([change, base, branch, pull, said, ...wishes].join());
}

export function counted(tally: Tally): Counted {
  return { ...tally, situations: [...tally.situations], outcomes: [...tally.outcomes] };
}

/** Of several programs together. */
export function added(tallies: readonly Counted[]): Counted {
  const sum = (of: (one: Counted) => number) => tallies.reduce((total, one) => total + of(one), 0);
  const outcomes = new Map<string, number>();
  for (const [name, number] of tallies.flatMap(one => one.outcomes))
    outcomes.set(name, (outcomes.get(name) ?? 0) + number);
  return {
    rules: RULES.map((_, at) => sum(one => one.rules[at] ?? 0)),
    situations: [...new Set(tallies.flatMap(one => one.situations))],
    outcomes: [...outcomes],
    publications: sum(one => one.publications),
    judged: sum(one => one.judged),
    unjudged: sum(one => one.unjudged),
    races: sum(one => one.races)
  };
}

/** Rows of RULES that no sequence has used. */
export function unused({ rules }: Counted): string[] {
  return RULES.filter((_, at) => rules[at] === 0).map(
    ({ state, when }) => `${state} ${JSON.stringify(when)}`
  );
}

/** For people: what was reached, and how often. */
export function tallyText(tally: Counted): string {
  const { publications, judged, unjudged, races, situations, outcomes } = tally;
  const rules = RULES.map(
    ({ state, acts, stop }, at) =>
      `${String(tally.rules[at]).padStart(6)}  ${state}: ${stop ?? (acts.join(', ') || 'nothing')}`
  );
  const ends = [...outcomes].sort((a, b) => b[1] - a[1]).map(([name, number]) => `${name} ${number}`);
  return [
    `${publications} publications, ${races} races; ${judged} decisions judged, ${unjudged} in the midst of a race`,
    `${situations.length} different situations; ended as ${ends.join(', ')}`,
    ...rules
  ].join('\n');
}
