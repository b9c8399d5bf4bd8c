/** Secrets of the job in every form in which tools print them, so that the runner masks each. */
import { secretsOf, type Secret } from '../redaction/index.js';
import { inputVariable } from './inputs.js';
import type { Runner } from './runner.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Shorter masks would take ordinary text with them. */
const SHORTEST = 8;

/** Inputs that are credentials, whatever their variables' names tell. */
const CREDENTIALS = ['token', 'branch-token', 'workflow-token', 'private-key'];

/** The secrets of the environment and of the inputs, and what git makes of tokens. */
export function secretsOfStep(env: Environment): Secret[] {
  const found = secretsOf(env);
  const given = CREDENTIALS.map(input => ({
    name: inputVariable(input),
    value: (env[inputVariable(input)] ?? '').trim()
  })).filter(({ value }) => value !== '');
  const unknown = given.filter(({ value }) => !found.some(secret => secret.value === value));
  // What git sends with every request, and prints in its traces and errors.
  const headers = given
    .filter(({ value }) => !/\s/.test(value))
    .map(({ name, value }) => ({ name, value: gitHeader(value) }));
  return [...found, ...unknown, ...headers];
}

/** The value of git's Authorization header for a token (RFC 7617). */
export function gitHeader(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

export function maskAll(runner: Runner, secrets: readonly Secret[]): void {
  for (const form of new Set(secrets.flatMap(({ value }) => maskedForms(value)))) runner.mask(form);
}

/** A value, each of its lines, and their base64 (in all alignments), hexadecimal, URL and JSON forms. */
export function maskedForms(value: string): string[] {
  const lines = value
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line.length >= SHORTEST);
  const forms = [...new Set([value.trim(), ...lines])].flatMap(formsOfLine);
  return [...new Set(forms)].filter(form => form.length >= SHORTEST && !form.includes('\n'));
}

function formsOfLine(text: string): string[] {
  const bytes = Buffer.from(text);
  const hex = bytes.toString('hex');
  return [
    text,
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
    hex,
    hex.toUpperCase(),
    ...[0, 1, 2].flatMap(shift => base64Forms(bytes, shift))
  ];
}

/** What of the base64 text depends on the value alone where `shift` bytes stand before it in its group of three. */
function base64Forms(bytes: Buffer, shift: number): string[] {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
  const from = [0, 2, 3][shift]!;
  const to = Math.floor((whole.length * 8) / 6);
  const text = whole.toString('base64').slice(from, to);
  return [text, text.replaceAll('+', '-').replaceAll('/', '_')];
}
