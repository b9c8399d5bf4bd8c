/**
 * Which commands of the clouds' own programs change something: the readable, early "no". A lint: what is spelled in a
 * way that is not known here is stopped by missing credentials and closed hosts, or not at all (docs/CLOUD.md).
 */
import { cloudProviders } from './table.js';
import type { CliRules, CloudProviderId, CloudVerb } from './types.js';

export interface Mutation {
  provider: CloudProviderId;
  /** The words that say it, such as `ec2 terminate-instances`. */
  verb: string;
}

const MOST_WORDS = 64;

/** The mutation that a program call would be, or null. `argv` is one simple command: words, no shell. */
export function mutatingCommand(argv: readonly string[]): Mutation | null {
  const [program, ...rest] = unwrapped(argv);
  if (program === undefined) return null;
  const name = programName(program);
  for (const { id, clis } of cloudProviders) {
    const rules = clis.find(({ programs }) => programs.includes(name));
    const verb = rules === undefined ? null : mutatingVerb(rules, rest);
    if (verb !== null) return { provider: id, verb };
  }
  return null;
}

function programName(path: string): string {
  return path
    .replace(/^.*[/\\]/s, '')
    .replace(/\.(?:exe|cmd|bat|ps1)$/i, '')
    .toLowerCase();
}

/** Programs that run the program named behind them; words that belong to them follow. */
const WRAPPERS: readonly (readonly string[])[] = [
  ['env'],
  ['sudo'],
  ['command'],
  ['exec'],
  ['nohup'],
  ['time'],
  ['npx'],
  ['bunx'],
  ['pnpx'],
  ['uvx'],
  ['pnpm', 'dlx'],
  ['pnpm', 'exec'],
  ['yarn', 'dlx'],
  ['yarn', 'exec'],
  ['npm', 'exec'],
  ['pipx', 'run'],
  ['uv', 'run'],
  ['uv', 'tool', 'run'],
  ['poetry', 'run'],
  ['bundle', 'exec'],
  ['rye', 'run'],
  ['python', '-m'],
  ['python3', '-m'],
  ['python'],
  ['python3']
];

/** The command without assignments and wrappers before it; a wrapper's own flags are skipped, their values are not known. */
function unwrapped(argv: readonly string[]): string[] {
  let words = argv.slice(0, MOST_WORDS);
  for (;;) {
    const plain = words.slice(words.findIndex(word => !/^[A-Za-z_]\w*=/.test(word)));
    if (plain.length === 0 || words.every(word => /^[A-Za-z_]\w*=/.test(word))) return [];
    const name = programName(plain[0] ?? '');
    const longest = WRAPPERS.filter(
      ([first, ...more]) => first === name && more.every((word, index) => plain[index + 1] === word)
    ).sort((a, b) => b.length - a.length)[0];
    if (longest === undefined) return [...plain];
    words = plain.slice(longest.length);
    while (words[0]?.startsWith('-') === true) words = words.slice(1);
  }
}

/** The words of a mutation, or null. */
function mutatingVerb(rules: CliRules, rest: readonly string[]): string | null {
  if (rest.length === 0 || asksForHelp(rest)) return null;
  // A flag that is not known may or may not take the next word with it: both readings count.
  const readings = [positionals(rules, rest, false), positionals(rules, rest, true)];
  const hits = readings.map(words => ({ words, hit: bestHit(rules, words) }));
  const mutation = hits.find(({ hit }) => hit?.verb === 'mutate');
  if (mutation !== undefined) return mutation.words.slice(0, mutation.hit?.end).join(' ');
  if (rules.otherwise === 'read' || hits.some(({ hit }) => hit?.verb === 'read')) return null;
  const words = readings[0] ?? [];
  return words.length === 0 ? null : words.slice(0, 3).join(' ');
}

/** `-h` and `--version` stand for other things in the middle of a line. */
function asksForHelp(rest: readonly string[]): boolean {
  if (rest[0] === '--version') return true;
  return rest.at(-1) === '-h' || rest.includes('--help') || rest.includes('-help');
}

/** Words that are no flags and no values of flags. */
function positionals(rules: CliRules, rest: readonly string[], greedy: boolean): string[] {
  const words: string[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? '';
    if (word === '--') continue;
    // Flags that decide stand in patterns as they are.
    if (!word.startsWith('-') || named(rules, word)) words.push(word);
    else if (rules.valueFlags.includes(word) || (greedy && isLongFlag(word))) at += 1;
  }
  return words;
}

function named(rules: CliRules, word: string): boolean {
  return [...rules.read, ...rules.mutate].some(pattern => pattern.split(' ').includes(word));
}

function isLongFlag(word: string): boolean {
  return word.startsWith('--') && !word.includes('=');
}

interface Hit {
  verb: CloudVerb;
  /** Number of words up to and with the last that matched. */
  end: number;
  rank: readonly [anchored: number, words: number, exact: number];
}

/** The most specific pattern that matches; of two alike, the mutating one. */
function bestHit(rules: CliRules, words: readonly string[]): Hit | null {
  const of = (verb: CloudVerb, patterns: readonly string[]): Hit[] =>
    patterns.flatMap(pattern => hitOf(verb, pattern.split(' '), words) ?? []);
  const hits = [...of('mutate', rules.mutate), ...of('read', rules.read)];
  return hits.sort((a, b) => compare(b.rank, a.rank))[0] ?? null;
}

function compare(a: Hit['rank'], b: Hit['rank']): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function hitOf(verb: CloudVerb, pattern: readonly string[], words: readonly string[]): Hit | null {
  const floating = pattern[0] === '**';
  const wanted = floating ? pattern.slice(1) : pattern;
  const exact = wanted.filter(word => !word.includes('*')).length;
  for (let start = 0; start + wanted.length <= words.length; start += 1) {
    if (wanted.every((one, index) => wordMatches(one, words[start + index] ?? '')))
      // What comes earlier in the line decides: `delete list` deletes something named list.
      return { verb, end: start + wanted.length, rank: [floating ? -start - 1 : 0, wanted.length, exact] };
    if (!floating) return null;
  }
  return null;
}

/** `*` in a word of a pattern stands for any text. Pieces are looked for from left to right, which is enough for that. */
function wordMatches(pattern: string, word: string): boolean {
  const [first = '', ...pieces] = pattern.split('*');
  const last = pieces.pop();
  if (last === undefined) return pattern === word;
  if (!word.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = word.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return word.length - last.length >= at && word.endsWith(last);
}
