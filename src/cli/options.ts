/** Flags and arguments: declared per verb as data, read once, every problem reported in one sentence. */
import { parseArgs } from 'node:util';
import { nearest } from '../pack/nearest.js';
import { OrchestratorError } from '../platform/errors.js';
import type { Console } from './console.js';

export type UsageCode = 'USAGE';

/** The user called the program wrongly. */
export class UsageError extends OrchestratorError<UsageCode> {}

export interface OptionSpec {
  type: 'string' | 'boolean';
  /** Placeholder of the value in help. */
  value?: string;
  summary: string;
  /** Checks a value: `integer` (1 and up), `digest` (`sha256:` and 64 hex digits), or one of a list. */
  check?: 'integer' | 'digest' | readonly string[];
}

export interface VerbSpec {
  name: string;
  summary: string;
  /** Arguments as shown in help, e.g. `<pack>`. */
  usage: string;
  /** How many arguments: at least and at most. */
  arity: readonly [number, number];
  options: Readonly<Record<string, OptionSpec>>;
  examples: readonly string[];
  /** Further text for help. */
  notes?: readonly string[];
  load(): Promise<{ run(call: VerbCall): Promise<number> }>;
}

export interface VerbCall {
  args: readonly string[];
  flags: Readonly<Record<string, string | boolean | undefined>>;
  process: NodeJS.Process;
  out: Console;
}

export const commonOptions: Readonly<Record<string, OptionSpec>> = {
  json: { type: 'boolean', summary: 'machine-readable result on standard output' },
  'no-color': { type: 'boolean', summary: 'no colours' },
  help: { type: 'boolean', summary: 'this text' }
};

/** Reads the words after a verb. Throws UsageError. */
export function parseVerb(verb: VerbSpec, words: readonly string[]): Pick<VerbCall, 'args' | 'flags'> {
  const options = { ...verb.options, ...commonOptions };
  refuseUnknown(verb, options, words);
  const parsed = parse(verb, options, words);
  const [least, most] = verb.arity;
  if (parsed.positionals.length < least) throw usage(verb, `missing argument: ${verb.usage}`);
  if (parsed.positionals.length > most)
    throw usage(verb, `too many arguments: ${parsed.positionals.slice(most).join(' ')}`);
  for (const [name, value] of Object.entries(parsed.values))
    checkValue(verb, name, options[name]!, value as string | boolean);
  return { args: parsed.positionals, flags: parsed.values as VerbCall['flags'] };
}

function parse(verb: VerbSpec, options: Readonly<Record<string, OptionSpec>>, words: readonly string[]) {
  const types = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
  try {
    return parseArgs({ args: [...words], options: types, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage(verb, (error as Error).message.split('. ')[0]!);
  }
}

function refuseUnknown(
  verb: VerbSpec,
  options: Readonly<Record<string, OptionSpec>>,
  words: readonly string[]
): void {
  const end = words.indexOf('--');
  for (const word of end === -1 ? words : words.slice(0, end)) {
    if (!word.startsWith('--')) continue;
    const name = word.slice(2).split('=')[0]!;
    if (Object.hasOwn(options, name)) continue;
    const near = nearest(name, Object.keys(options));
    throw usage(verb, `unknown flag --${name}`, near === null ? undefined : `Did you mean --${near}?`);
  }
}

function checkValue(verb: VerbSpec, name: string, spec: OptionSpec, value: string | boolean): void {
  if (spec.check === undefined || typeof value !== 'string') return;
  if (spec.check === 'integer' && !/^[1-9]\d{0,8}$/.test(value))
    throw usage(verb, `--${name} takes a whole number from 1, not ${JSON.stringify(value)}`);
  if (spec.check === 'digest' && !/^sha256:[0-9a-f]{64}$/.test(value))
    throw usage(verb, `--${name} takes sha256: and 64 hexadecimal digits`);
  if (Array.isArray(spec.check) && !spec.check.includes(value))
    throw usage(verb, `--${name} takes one of ${spec.check.join(', ')}, not ${JSON.stringify(value)}`);
}

function usage(
  verb: VerbSpec,
  message: string,
  fix = `See: codex-orchestrator ${verb.name} --help`
): UsageError {
  return new UsageError('USAGE', `${verb.name}: ${message}`, { fix });
}

/** A flag's text, or null. */
export function text(call: Pick<VerbCall, 'flags'>, name: string): string | null {
  const value = call.flags[name];
  return typeof value === 'string' ? value : null;
}
