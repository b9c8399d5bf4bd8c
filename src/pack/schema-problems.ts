/** What a JSON Schema found, in words: one problem an error, at the place of the value, with what to do. */
import type { ErrorObject } from 'ajv';
import type { Place } from './contract.js';
import { dotted } from './fields.js';
import { nearest } from './nearest.js';
import { quote } from './problems.js';
import type { Findings } from './problems.js';
import { escapePointer } from './tree.js';
import type { YamlFile } from './tree.js';

/** A precompiled validator (scripts/build-schemas.mjs). */
export interface Validate {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** Keywords whose matter the rules of the room state more exactly, where they have spoken of the same place. */
const LESS_EXACT = new Set(['pattern', 'minLength', 'maxLength', 'enum']);

/** Most "did you mean" of one file: beyond what is listed, looking for them would be work for nobody. */
const MOST_HINTS = 200;

/** Validates a file and reports every error; unknown keys with the severity that the file's kind gives them. */
export function checkSchema(
  validate: Validate,
  file: YamlFile,
  findings: Findings,
  unknown: 'error' | 'warning'
): void {
  if (validate(file.value)) return;
  const spoken = new Set(findings.all.filter(problem => problem.severity === 'error').map(key));
  for (const [index, error] of (validate.errors ?? []).entries()) {
    const place = placeOf(file, error);
    if (LESS_EXACT.has(error.keyword) && spoken.has(key(place))) continue;
    report(error, place, findings, { unknown, hint: index < MOST_HINTS });
  }
}

interface Manner {
  unknown: 'error' | 'warning';
  hint: boolean;
}

function key({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function placeOf(file: YamlFile, error: ErrorObject): Place {
  const named = param(error, 'additionalProperty') ?? param(error, 'propertyName') ?? null;
  const at = named === null ? error.instancePath : `${error.instancePath}/${escapePointer(named)}`;
  return (
    (named === null ? undefined : file.keys.get(at)) ??
    file.places.get(at) ?? { file: file.file, line: 1, column: 1 }
  );
}

function param(error: ErrorObject, name: string): string | null {
  const value: unknown = (error.params as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : null;
}

function report(error: ErrorObject, place: Place, findings: Findings, manner: Manner): void {
  // The pattern inside propertyNames is reported once, by propertyNames itself.
  if (error.propertyName !== undefined) return;
  const name = dotted(error.instancePath);
  switch (error.keyword) {
    case 'additionalProperties':
      return reportUnknown(error, name, place, findings, manner);
    case 'required':
      return reportMissing(error, name, place, findings);
    case 'type':
      return findings.error(
        'PACK_TYPE',
        place,
        `${name} is ${kindOf(error.data)}, and ${expected(error)} is expected`,
        typeFix(error)
      );
    case 'enum':
    case 'const':
      return reportChoice(error, name, place, findings);
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
      return reportNumber(error, name, place, findings);
    default:
      return findings.error('PACK_VALUE', place, ...wordsFor(error, name));
  }
}

function reportUnknown(
  error: ErrorObject,
  name: string,
  place: Place,
  findings: Findings,
  { unknown, hint }: Manner
): void {
  const wrong = param(error, 'additionalProperty') ?? '';
  const known = Object.keys(propertiesOf(error));
  const near = hint ? nearest(wrong, known) : null;
  const within = name === '' ? '' : ` in ${name}`;
  const fix = near === null ? `remove it, or use one of ${list(known)}` : `did you mean ${near}?`;
  findings[unknown === 'error' ? 'error' : 'warn'](
    'PACK_UNKNOWN_KEY',
    place,
    `the key ${quote(wrong)} is unknown${within}`,
    fix
  );
}

function reportMissing(error: ErrorObject, name: string, place: Place, findings: Findings): void {
  const missing = param(error, 'missingProperty') ?? '';
  const within = name === '' ? '' : ` in ${name}`;
  const example = exampleOf(propertiesOf(error)[missing]);
  findings.error(
    'PACK_MISSING_KEY',
    place,
    `the key ${missing} is missing${within}`,
    `add ${missing}: ${example ?? '…'}`
  );
}

function reportChoice(error: ErrorObject, name: string, place: Place, findings: Findings): void {
  const { allowedValues, allowedValue } = error.params as {
    allowedValues?: unknown[];
    allowedValue?: unknown;
  };
  const choices = (allowedValues ?? [allowedValue]).map(String);
  const near = typeof error.data === 'string' ? nearest(error.data, choices) : null;
  const fix =
    near === null ? `write ${choices.length > 1 ? 'one of ' : ''}${list(choices)}` : `did you mean ${near}?`;
  findings.error('PACK_VALUE', place, `${name} is ${shown(error.data)}, which it does not take`, fix);
}

function reportNumber(error: ErrorObject, name: string, place: Place, findings: Findings): void {
  const { limit } = error.params as { limit: number };
  const words = {
    minimum: `at least ${limit}`,
    maximum: `at most ${limit}`,
    exclusiveMinimum: `more than ${limit}`
  };
  const bound = words[error.keyword as keyof typeof words];
  findings.error(
    'PACK_LIMIT',
    place,
    `${name} is ${String(error.data)}, and it must be ${bound}`,
    `write a number of ${bound}`
  );
}

function wordsFor(error: ErrorObject, name: string): [string, string] {
  const { limit } = error.params as { limit?: number };
  const hint = (error.parentSchema as { patternErrorMessage?: string } | undefined)?.patternErrorMessage;
  switch (error.keyword) {
    case 'pattern':
      return [
        `${name} is ${shown(error.data)}, which it does not take`,
        hint ?? 'write a value of the form that the documentation shows'
      ];
    case 'propertyNames':
      return [
        `the key ${quote(param(error, 'propertyName') ?? '')} in ${name} has a form that is not accepted`,
        'use lower-case letters, digits and hyphens'
      ];
    case 'minLength':
    case 'minItems':
      return [`${name} is empty`, 'write a value, or remove the key'];
    case 'maxLength':
      return [`${name} has more than ${limit} characters`, 'shorten it'];
    case 'maxItems':
      return [`${name} has more than ${limit} entries`, 'shorten the list'];
    case 'uniqueItems':
      return [`${name} has an entry twice`, 'keep one of them'];
    default:
      return [`${name} ${error.message ?? 'is not accepted'}`, 'see the schema in task-pack-schema/'];
  }
}

function propertiesOf(error: ErrorObject): Readonly<Record<string, unknown>> {
  const schema = error.parentSchema as { properties?: Record<string, unknown> } | undefined;
  return schema?.properties ?? {};
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'nothing',
  number: 'a number',
  object: 'a mapping',
  string: 'text'
};

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value === '' ? 'empty text' : `the text ${quote(value)}`;
  return typeof value === 'object' ? 'a mapping' : String(value);
}

function expected(error: ErrorObject): string {
  return typesOf(error)
    .map(type => KINDS[type] ?? type)
    .join(' or ');
}

function typesOf(error: ErrorObject): string[] {
  const { type } = error.params as { type?: string | string[] };
  return type === undefined ? [] : Array.isArray(type) ? type : type.split(',');
}

function typeFix(error: ErrorObject): string {
  const types = typesOf(error);
  const takesNumber = types.includes('integer') || types.includes('number');
  if (typeof error.data === 'string' && takesNumber && /^\s*\d+(?:\.\d+)?\s*$/.test(error.data))
    return 'remove the quotes';
  if (typeof error.data === 'string' && types.includes('boolean'))
    return 'write true or false, without quotes';
  if (types[0] === 'string' && (typeof error.data === 'number' || typeof error.data === 'boolean'))
    return `put it in quotes: "${String(error.data)}"`;
  const example = exampleOf(error.parentSchema);
  return example === null ? `write ${expected(error)}` : `write ${expected(error)}, such as ${example}`;
}

/** The first example of a schema, as YAML on one line; JSON is YAML. */
function exampleOf(schema: unknown): string | null {
  const examples = (schema as { examples?: unknown[] } | undefined)?.examples;
  return examples === undefined || examples.length === 0 ? null : JSON.stringify(examples[0]);
}

function shown(value: unknown): string {
  return typeof value === 'string'
    ? quote(value)
    : typeof value === 'object' && value !== null
      ? kindOf(value)
      : String(value);
}

function list(words: readonly string[]): string {
  return words.length <= 12 ? words.join(', ') : `${words.slice(0, 12).join(', ')}, …`;
}
