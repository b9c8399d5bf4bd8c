/**
 * GitHub's published description of its REST API as a judge of answers. `openapi.generated.json` is the part of it that the forge
 * answers, cut out by scripts/openapi-slice.mjs; source, version and licence stand in it.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

type Schema = Record<string, unknown>;

interface Slice {
  /** `METHOD /path/{name}`, then the status, then the schema of its JSON; null where none is described. */
  operations: Record<string, Record<string, Schema | null>>;
  schemas: Record<string, Schema>;
}

/** Where the published description is known to be narrower than what GitHub answers. */
const INACCURATE: readonly { where: RegExp; why: string }[] = [
  { where: /\/head\/(repo|user) must be object$/, why: 'null once the repository of the head was deleted' },
  {
    where: /^\/(?:\d+\/)?labels\/\d+\/description must be string$/,
    why: 'labels made by naming them have none'
  },
  { where: /\/head_commit must be object$/, why: 'null where the commit is gone' }
];

const PREFIX = '#/components/schemas/';
const NUMBERS = {
  int32: (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** 31,
  int64: (value: number) => Number.isInteger(value),
  double: () => true
};
/** Formats of GitHub's own that are written down nowhere. */
const LOOSE = ['repo.nwo', 'timestamp', 'binary'];
/** Parameters that may hold slashes. */
const LONG = new Set(['ref', 'branch', 'basehead', 'tree_sha']);

export interface Described {
  /** Every operation, `METHOD /path/{name}`. */
  readonly operations: readonly string[];
  /**
   * What an answer does that is not described, one sentence each; [] for none. `path` is without host, prefix and
   * query; `body` is undefined where there is none. An answer of 2xx or 3xx
   * to a path that is not in the description is a violation too.
   */
  violations(method: string, path: string, status: number, body: unknown): string[];
}

interface Operation {
  name: string;
  method: string;
  pattern: RegExp;
  answers: Record<string, Schema | null>;
}

export function described(file: string): Described {
  const slice = JSON.parse(readFileSync(file, 'utf8')) as Slice;
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  formats.default(ajv, ['date-time', 'date', 'uri', 'uri-template', 'email']);
  for (const [name, validate] of Object.entries(NUMBERS)) ajv.addFormat(name, { type: 'number', validate });
  for (const name of LOOSE) ajv.addFormat(name, true);
  for (const [name, schema] of Object.entries(slice.schemas))
    ajv.addSchema(translate(schema) as Schema, name);
  const operations = Object.entries(slice.operations).map(([name, answers]) => operation(name, answers));
  // Longer templates first: they say more than a parameter that takes slashes.
  operations.sort((a, b) => b.name.length - a.name.length);
  const compiled = new Map<Schema, ValidateFunction>();

  function check(schema: Schema, body: unknown): string[] {
    const validate = compiled.get(schema) ?? ajv.compile(translate(schema) as Schema);
    compiled.set(schema, validate);
    if (validate(body)) return [];
    const found = (validate.errors ?? []).map(sentence);
    return found.filter(text => !INACCURATE.some(({ where }) => where.test(text)));
  }

  function violations(...[method, path, status, body]: Parameters<Described['violations']>): string[] {
    const found = operations.find(one => one.method === method && one.pattern.test(path));
    if (found === undefined) return status < 400 ? [`${method} ${path} is not described`] : [];
    const schema = found.answers[`${status}`];
    return judge(schema, status, body, check).map(text => `${found.name} ${status}: ${text}`);
  }

  return { operations: Object.keys(slice.operations), violations };
}

/** A refusal without a description of its own still has the shape that every refusal has. */
function judge(
  schema: Schema | null | undefined,
  status: number,
  body: unknown,
  check: (schema: Schema, body: unknown) => string[]
): string[] {
  if (status >= 400) return check(schema ?? { $ref: `${PREFIX}basic-error` }, body);
  if (schema === undefined) return ['the status is not described'];
  if (schema !== null) return check(schema, body);
  return body === undefined ? [] : ['a body where none is described'];
}

function operation(name: string, answers: Operation['answers']): Operation {
  const [method = '', template = ''] = name.split(' ');
  const source = template
    .split('/')
    .map(part => {
      const parameter = /^\{(\w+)\}$/.exec(part)?.[1];
      if (parameter === undefined) return part;
      return LONG.has(parameter) ? '.+' : '[^/]+';
    })
    .join('/');
  return { name, method, pattern: new RegExp(`^${source}$`), answers };
}

function sentence(error: ErrorObject): string {
  const extra =
    error.keyword === 'additionalProperties' ? ` (${String(error.params['additionalProperty'])})` : '';
  return `${error.instancePath === '' ? '/' : error.instancePath} ${error.message ?? error.keyword}${extra}`;
}

/** OpenAPI 3.0 to JSON Schema 2020-12: `nullable`, and references by the name of the schema. */
function translate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = value as Schema;
  delete rest['discriminator'];
  const entries = Object.entries(rest).map(([key, item]) => [
    key,
    key === '$ref' ? String(item).replace(PREFIX, '') : key === 'enum' ? item : translate(item)
  ]);
  const schema = Object.fromEntries(entries) as Schema;
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema;
}
