/**
 * Wildcards: `*` any run of characters, `?` one, `[abc]` one of a set (`[a-z]`, `[!a]`), `\` takes the next character
 * as it is. Two texts with unknown parts are compared in time proportional to the product of their lengths.
 */
import { HOLE } from './types.js';

/** A character, any one character, any run, or a set. */
type Token = string | typeof ONE | typeof RUN | CharacterSet;

interface CharacterSet {
  readonly negated: boolean;
  readonly ranges: readonly (readonly [string, string])[];
}

const ONE = Symbol('?');
const RUN = Symbol('*');

export type Match = 'yes' | 'maybe' | 'no';

/** Does a pattern match a known text? */
export function matches(pattern: string, text: string): boolean {
  const special = pattern.search(/[*?[\]\\]/);
  if (special === -1) return pattern === text;
  if (!text.startsWith(pattern.slice(0, special))) return false;
  return overlap(compile(pattern), [...text]);
}

/** As `matches`, for a text that may hold HOLE: `maybe` where a value of the unknown parts would match. */
export function matchesShape(pattern: string, shape: string): Match {
  if (!shape.includes(HOLE)) return matches(pattern, shape) ? 'yes' : 'no';
  const tokens: Token[] = [...shape].map(character => (character === HOLE ? RUN : character));
  return overlap(compile(pattern), tokens) ? 'maybe' : 'no';
}

/** Is there a text that both patterns match? For a word that the shell would replace by names of files. */
export function patternsMeet(pattern: string, other: string): boolean {
  return overlap(compile(pattern), compile(other));
}

function compile(pattern: string): Token[] {
  const characters = [...pattern];
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    if (character === '\\' && at + 1 < characters.length) tokens.push(characters[++at]!);
    else if (character === '*') pushRun(tokens);
    else if (character === '?') tokens.push(ONE);
    else if (character === '[') {
      const end = characters.indexOf(']', at + 2);
      if (end === -1) tokens.push(character);
      else {
        tokens.push(setOf(characters.slice(at + 1, end)));
        at = end;
      }
    } else tokens.push(character);
  }
  return tokens;
}

function pushRun(tokens: Token[]): void {
  if (tokens.at(-1) !== RUN) tokens.push(RUN);
}

function setOf(members: readonly string[]): CharacterSet {
  const negated = members[0] === '!' || members[0] === '^';
  const rest = negated ? members.slice(1) : members;
  const ranges: [string, string][] = [];
  for (let at = 0; at < rest.length; at++) {
    const from = rest[at]!;
    if (rest[at + 1] === '-' && at + 2 < rest.length) {
      ranges.push([from, rest[at + 2]!]);
      at += 2;
    } else ranges.push([from, from]);
  }
  return { negated, ranges };
}

/** Row by row over the first pattern: `row[j]` says that what follows of both can still meet at j. */
function overlap(one: readonly Token[], other: readonly Token[]): boolean {
  const width = other.length;
  let row = new Uint8Array(width + 1);
  row[0] = 1;
  for (let at = 0; at < width && other[at] === RUN; at++) row[at + 1] = 1;
  for (const token of one) {
    const next = new Uint8Array(width + 1);
    next[0] = token === RUN ? row[0]! : 0;
    for (let at = 0; at < width; at++) next[at + 1] = step(token, other[at]!, row, next, at);
    row = next;
  }
  return row[width] === 1;
}

function step(a: Token, b: Token, row: Uint8Array, next: Uint8Array, at: number): 0 | 1 {
  // A run takes nothing, or one more piece of the other side.
  if (a === RUN && (row[at + 1] === 1 || next[at] === 1)) return 1;
  if (b === RUN && (next[at] === 1 || row[at + 1] === 1)) return 1;
  if (a === RUN || b === RUN) return 0;
  return row[at] === 1 && meet(a, b) ? 1 : 0;
}

function meet(a: Exclude<Token, typeof RUN>, b: Exclude<Token, typeof RUN>): boolean {
  if (a === ONE || b === ONE) return true;
  if (typeof a === 'string') return typeof b === 'string' ? a === b : inSet(b, a);
  // Two sets: taken to meet, which can only make a forbid rule stricter.
  return typeof b === 'string' ? inSet(a, b) : true;
}

function inSet({ negated, ranges }: CharacterSet, character: string): boolean {
  return ranges.some(([from, to]) => from <= character && character <= to) !== negated;
}
