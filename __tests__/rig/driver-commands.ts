/**
 * Workflow commands, read as GitHub's runner (2.336, ActionCommand and ActionCommandManager) reads them:
 * `::name k=v,k=v::data` at the start of a trimmed line, `##[name k=v;k=v]data` anywhere in one.
 */

/** One command as it was parsed, also where commands were stopped or it was then refused. */
export interface Command {
  /** As written; names are compared without regard to case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  readonly form: 'v1' | 'v2';
}

/** The commands of the runner, in lower case. */
export const COMMANDS: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning'
];

const V2_DATA: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%25': '%' };
const V2_PROPERTY: Readonly<Record<string, string>> = { ...V2_DATA, '%3A': ':', '%2C': ',' };
const V1_ALL: Readonly<Record<string, string>> = { ...V2_DATA, '%3B': ';', '%5D': ']' };
/** What .NET's TrimStart takes for white space; JavaScript's own differs in U+0085 and U+FEFF. */
const LEADING = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const TRAILING = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/;

/** Whitespace as .NET trims it, off both ends. */
export function trim(text: string): string {
  return text.replace(LEADING, '').replace(TRAILING, '');
}

/** The command in a line, if its name is among `registered` (lower case); V2 is tried before V1. */
export function parseCommand(line: string, registered: ReadonlySet<string>): Command | null {
  return parseV2(line, registered) ?? parseV1(line, registered);
}

function parseV2(line: string, registered: ReadonlySet<string>): Command | null {
  const message = line.replace(LEADING, '');
  if (!message.startsWith('::')) return null;
  const end = message.indexOf('::', 2);
  if (end < 0) return null;
  const head = message.slice(2, end);
  const name = nameOf(head);
  if (!registered.has(name.toLowerCase())) return null;
  const properties = propertiesOf(trim(head.slice(name.length + 1)), ',', V2_PROPERTY);
  return { name, properties, data: unescape(message.slice(end + 2), V2_DATA), form: 'v2' };
}

function parseV1(line: string, registered: ReadonlySet<string>): Command | null {
  const start = line.indexOf('##[');
  if (start < 0) return null;
  const end = line.indexOf(']', start);
  if (end < 0) return null;
  const head = line.slice(start + 3, end);
  const name = nameOf(head);
  if (!registered.has(name.toLowerCase())) return null;
  const properties = propertiesOf(head.slice(name.length + 1), ';', V1_ALL);
  return { name, properties, data: unescape(line.slice(end + 1), V1_ALL), form: 'v1' };
}

function nameOf(head: string): string {
  const space = head.indexOf(' ');
  return space < 0 ? head : head.slice(0, space);
}

/** Pairs without a name or a value are dropped; names are one without regard to case, the last value counts. */
function propertiesOf(
  text: string,
  separator: string,
  escapes: Readonly<Record<string, string>>
): Record<string, string> {
  const found = new Map<string, [string, string]>();
  for (const pair of text.split(separator)) {
    const [, key, value] = /^=*([^=]+)=+(.+)$/s.exec(pair) ?? [];
    if (key === undefined || value === undefined) continue;
    const first = found.get(key.toLowerCase())?.[0] ?? key;
    found.set(key.toLowerCase(), [first, unescape(value, escapes)]);
  }
  return Object.fromEntries(found.values());
}

/** The escapes are upper case only: `%0a` stays as it is. */
function unescape(text: string, escapes: Readonly<Record<string, string>>): string {
  return text.replace(/%[0-9A-F]{2}/g, escape => escapes[escape] ?? escape);
}

/** A property by its name without regard to case; undefined where it is missing or empty. */
export function property(command: Command, name: string): string | undefined {
  const found = Object.entries(command.properties).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found?.[1] === '' ? undefined : found?.[1];
}
