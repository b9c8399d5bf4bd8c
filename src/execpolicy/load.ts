/** From the execpolicy file, or the member `exec` of the policy file, to a policy or to every problem at its place. */
import { dotted, mappingAt, numberAt, placeOf, pointer, textAt, textsAt, valueAt } from '../pack/fields.js';
import type { Fields, Text } from '../pack/fields.js';
import { nearest } from '../pack/nearest.js';
import { newFindings, ordered, quote } from '../pack/problems.js';
import { checkSchema } from '../pack/schema-problems.js';
import { readYaml } from '../pack/yaml.js';
import { builtInRules } from './built-in/index.js';
import { exampleProblems, isUsable } from './examples.js';
import type { ReadRule } from './examples.js';
import validateExecpolicy from './schemas/execpolicy.generated.cjs';
import { matches } from './wild.js';
import type { ExecPolicy, ExecPolicyReading, ExecProblem, GuardRules, Rule } from './types.js';

/** Where the file lies, relative to the repository root, read at a trusted commit. */
export const execPolicyPath = '.codex/execpolicy.yml';

const defaultGuard: GuardRules = Object.freeze({ emoji: 'forbid', maxSteps: 100, deny: Object.freeze([]) });

/** What holds without a file: the built-in rules, and everything else allowed. */
export const defaultExecPolicy: ExecPolicy = Object.freeze({
  version: 1,
  default: 'allow',
  unparsable: 'forbid',
  without: Object.freeze([]),
  rules: builtInRules,
  guard: defaultGuard
});

/** A file that holds a policy: at its root, or below a key such as `exec` of the policy file. */
export interface ExecPolicySource {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Key below which the policy stands; absent: the file is the policy. Such a member is checked by the schema of its file. */
  readonly under?: string;
}

/**
 * Reads what may be absent: null, or a file without that key, gives the default. Each rule runs its own examples.
 * Unknown keys and mistakes are errors: a list of refusals with a typing mistake would refuse nothing. Never throws.
 */
export function loadExecPolicy(source: ExecPolicySource | null): ExecPolicyReading {
  if (source === null) return { policy: defaultExecPolicy, problems: [] };
  const findings = newFindings();
  const file = readYaml(source.path, source.bytes, findings);
  const problems: ExecProblem[] = [];
  let policy: ExecPolicy | null = null;
  if (file !== null) {
    const keys = source.under === undefined ? [] : [source.under];
    const fields = { file, findings };
    if (keys.length === 0) checkSchema(validateExecpolicy, file, findings, 'error');
    policy = valueAt(fields, keys) === undefined ? defaultExecPolicy : build(fields, keys, problems);
  }
  const all: readonly ExecProblem[] = [...ordered(findings.all), ...problems].sort(byPlace);
  return { policy: all.some(problem => problem.severity === 'error') ? null : policy, problems: all };
}

function byPlace(one: ExecProblem, other: ExecProblem): number {
  return one.line - other.line || one.column - other.column;
}

type Keys = readonly (string | number)[];

function build(fields: Fields, keys: Keys, problems: ExecProblem[]): ExecPolicy {
  const without = withoutOf(fields, keys, problems);
  const own = rulesOf(fields, keys, problems);
  for (const rule of own) problems.push(...exampleProblems(rule));
  return freeze({
    version: 1,
    default: decisionAt(fields, [...keys, 'default'], 'allow'),
    unparsable: textAt(fields, [...keys, 'unparsable'] as string[])?.text === 'list' ? 'list' : 'forbid',
    without,
    rules: [...builtInRules.filter(({ id }) => !without.includes(id)), ...own.map(({ rule }) => rule)],
    guard: guardOf(fields, keys)
  });
}

/** Ids of built-in rules that the file takes out: by name, or by a wildcard that takes at least one. */
function withoutOf(fields: Fields, keys: Keys, problems: ExecProblem[]): string[] {
  const known = builtInRules.map(({ id }) => id);
  const taken = texts(fields, [...keys, 'without']).flatMap(({ text, place }) => {
    const ids = known.filter(id => matches(text, id));
    if (ids.length > 0) return ids;
    const near = nearest(text, known);
    const fix =
      near === null
        ? 'name one of those that codex-orchestrator guard --rules lists'
        : `did you mean ${near}?`;
    problems.push({
      severity: 'error',
      code: 'EXEC_RULE',
      ...place,
      message: `without: there is no built-in rule ${quote(text)}`,
      fix
    });
    return [];
  });
  return [...new Set(taken)].sort();
}

function rulesOf(fields: Fields, keys: Keys, problems: ExecProblem[]): ReadRule[] {
  const value = valueAt(fields, [...keys, 'rules']);
  const count = Array.isArray(value) ? value.length : 0;
  const rules = Array.from({ length: count }, (_, index) => ruleAt(fields, [...keys, 'rules', index]));
  const taken = new Set(builtInRules.map(({ id }) => id));
  return rules.filter(read => {
    const usable = isUsable(read, taken, problems);
    taken.add(read.rule.id);
    return usable;
  });
}

function ruleAt(fields: Fields, keys: Keys): ReadRule {
  const at = (name: string) => [...keys, name];
  const plain = (name: string) => texts(fields, at(name)).map(({ text }) => text);
  const decision = decisionAt(fields, at('decision'), 'forbid');
  const pipe = mappingAt(fields, at('pipe') as string[]);
  const rule: Rule = {
    id: textAt(fields, at('id') as string[])?.text ?? '',
    decision,
    reason:
      textAt(fields, at('reason') as string[])?.text ??
      (decision === 'forbid'
        ? 'a rule of this repository forbids it'
        : 'a rule of this repository allows it'),
    useInstead: textAt(fields, at('use_instead') as string[])?.text ?? null,
    prefix: alternativesAt(fields, at('prefix')),
    with: alternativesAt(fields, at('with')),
    unless: plain('unless'),
    pattern: plain('pattern'),
    paths: plain('paths'),
    except: plain('except'),
    access: accessAt(fields, at('access')),
    pipe:
      pipe === null
        ? null
        : {
            from: texts(fields, [...at('pipe'), 'from']).map(({ text }) => text),
            into: texts(fields, [...at('pipe'), 'into']).map(({ text }) => text)
          },
    assigns: plain('assigns'),
    match: plain('match'),
    notMatch: plain('not_match')
  };
  return {
    rule,
    name: dotted(pointer(...keys)),
    place: placeOf(fields, keys),
    match: texts(fields, at('match')),
    notMatch: texts(fields, at('not_match'))
  };
}

function texts(fields: Fields, keys: Keys): Text[] {
  return textsAt(fields, keys as string[]);
}

/** A list of words, each with its alternatives. */
function alternativesAt(fields: Fields, keys: Keys): string[][] {
  const value = valueAt(fields, keys);
  if (!Array.isArray(value)) return [];
  return value.map((_, index) => texts(fields, [...keys, index]).map(({ text }) => text));
}

function accessAt(fields: Fields, keys: Keys): Rule['access'] {
  const text = textAt(fields, keys as string[])?.text;
  return text === 'read' || text === 'write' ? text : 'any';
}

function decisionAt(fields: Fields, keys: Keys, fallback: 'allow' | 'forbid'): 'allow' | 'forbid' {
  const text = textAt(fields, keys as string[])?.text;
  return text === 'allow' || text === 'forbid' ? text : fallback;
}

function guardOf(fields: Fields, keys: Keys): GuardRules {
  return {
    emoji: decisionAt(fields, [...keys, 'guard', 'emoji'], defaultGuard.emoji),
    maxSteps: numberAt(fields, [...keys, 'guard', 'max_steps'] as string[]) ?? defaultGuard.maxSteps,
    deny: texts(fields, [...keys, 'guard', 'deny']).map(({ text }) => text)
  };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) freeze(member);
  }
  return value;
}
