/** A rule against itself: exactly one condition, an id of its own, and examples that hold. */
import type { Place } from '../pack/contract.js';
import type { Text } from '../pack/fields.js';
import { quote } from '../pack/problems.js';
import { readCommands } from './collect.js';
import { factsOf, ruleMatches } from './rules.js';
import type { ExecProblem, Rule } from './types.js';

/** A rule with the places that its problems are reported at. */
export interface ReadRule {
  readonly rule: Rule;
  /** `rules[2]`, where the rule has no id. */
  readonly name: string;
  readonly place: Place;
  readonly match: readonly Text[];
  readonly notMatch: readonly Text[];
}

/** Does a rule decide one of the commands of a text? */
export function decides(rule: Rule, text: string): boolean {
  return readCommands(text).commands.some(command => ruleMatches(rule, factsOf(command)) === 'yes');
}

/** Every example that does not hold, at its place. */
export function exampleProblems({ rule, match, notMatch }: ReadRule): ExecProblem[] {
  const missed = match.filter(({ text }) => !decides(rule, text));
  const caught = notMatch.filter(({ text }) => decides(rule, text));
  return [
    ...missed.map(entry =>
      problem(
        entry.place,
        'EXEC_EXAMPLE',
        `rule ${rule.id} does not decide its own example ${quote(entry.text)}`,
        'correct the rule, or move the example to not_match'
      )
    ),
    ...caught.map(entry =>
      problem(
        entry.place,
        'EXEC_EXAMPLE',
        `rule ${rule.id} decides ${quote(entry.text)}, which it lists under not_match`,
        'narrow the rule, or move the example to match'
      )
    )
  ];
}

const CONDITIONS = 'prefix, pattern, paths, pipe and assigns';

/** Reports what makes a rule useless; true where there is nothing. */
export function isUsable(
  { rule, name, place }: ReadRule,
  taken: ReadonlySet<string>,
  problems: ExecProblem[]
): boolean {
  const before = problems.length;
  const label = rule.id === '' ? name : `rule ${rule.id}`;
  const conditions = [
    rule.prefix.length > 0,
    rule.pattern.length > 0,
    rule.paths.length > 0,
    rule.pipe !== null,
    rule.assigns.length > 0
  ].filter(Boolean).length;
  if (conditions !== 1)
    problems.push(
      problem(
        place,
        'EXEC_RULE',
        `${label} has ${conditions === 0 ? 'no condition' : `${conditions} conditions`}`,
        `write exactly one of ${CONDITIONS}`
      )
    );
  if (rule.id !== '' && taken.has(rule.id))
    problems.push(
      problem(place, 'EXEC_RULE', `the id ${quote(rule.id)} is taken`, 'give the rule another id')
    );
  if (rule.prefix.length === 0 && (rule.with.length > 0 || rule.unless.length > 0))
    problems.push(problem(place, 'EXEC_RULE', `${label} has with or unless without prefix`, 'add prefix'));
  if (rule.decision === 'allow' && rule.prefix.length === 0 && rule.pattern.length === 0)
    problems.push(
      problem(
        place,
        'EXEC_RULE',
        `${label} allows by something other than a command`,
        'write prefix or pattern'
      )
    );
  return problems.length === before;
}

function problem(
  { file, line, column }: Place,
  code: ExecProblem['code'],
  message: string,
  fix: string
): ExecProblem {
  return { severity: 'error', code, file, line, column, message, fix };
}
