/**
 * Brace expansion of one word, as bash does it: on the text, before anything else.
 * Source: Bash Reference Manual, "Brace Expansion".
 */

/** Most words that one word may become. */
const MOST = 512;

/** The words that a raw word becomes, itself where it has no braces; null: more than MOST, or a form not told here. */
export function expandBraces(raw: string): string[] | null {
  // Braces around substitutions are left alone: where those end is not a matter of text.
  if (/[`]|\$\(|[<>]\(/.test(raw)) return null;
  const done: string[] = [];
  const open = [raw];
  while (open.length > 0) {
    const word = open.pop()!;
    const brace = firstBrace(word);
    if (brace === null) done.push(word);
    else for (const piece of brace.pieces.toReversed()) open.push(`${brace.before}${piece}${brace.after}`);
    if (done.length + open.length > MOST || raw.length * (done.length + open.length) > 200_000) return null;
  }
  return done;
}

interface Brace {
  before: string;
  pieces: string[];
  after: string;
}

/** The first brace expression that expands: a comma at its own depth, or a sequence. */
function firstBrace(word: string): Brace | null {
  for (let at = 0; at < word.length; at = skip(word, at)) {
    if (word[at] !== '{' || word[at - 1] === '$') continue;
    const end = closing(word, at);
    if (end === null) continue;
    const { stop, commas } = end;
    const pieces = commas.length > 0 ? cut(word, at, stop, commas) : sequence(word.slice(at + 1, stop));
    if (pieces !== null) return { before: word.slice(0, at), pieces, after: word.slice(stop + 1) };
  }
  return null;
}

function cut(word: string, start: number, stop: number, commas: readonly number[]): string[] {
  const edges = [start, ...commas, stop];
  return edges.slice(1).map((edge, index) => word.slice(edges[index]! + 1, edge));
}

/** The brace that closes one, and the commas between them at the same depth. */
function closing(word: string, start: number): { stop: number; commas: number[] } | null {
  const commas: number[] = [];
  let depth = 0;
  for (let at = start; at < word.length; at = skip(word, at)) {
    const character = word[at];
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return { stop: at, commas };
    else if (character === ',' && depth === 1) commas.push(at);
  }
  return null;
}

/** The next place that is not quoted. */
function skip(word: string, at: number): number {
  const character = word[at];
  if (character === '\\') return at + 2;
  if (character === '$' && word[at + 1] === '{') return after(word, at + 2, '}');
  if (character === "'") return after(word, at + 1, "'", word[at - 1] === '$');
  if (character === '"') return after(word, at + 1, '"');
  return at + 1;
}

function after(word: string, start: number, end: string, escapes = end !== "'"): number {
  for (let at = start; at < word.length; at++) {
    if (escapes && word[at] === '\\') at++;
    else if (word[at] === end) return at + 1;
  }
  return word.length;
}

const SEQUENCE = /^(-?\d{1,9}|[A-Za-z])\.\.(-?\d{1,9}|[A-Za-z])(?:\.\.(-?\d{1,9}))?$/;

/** `1..5`, `a..e`, `01..10..3`; null for any other text, and for sequences that are too long. */
function sequence(inner: string): string[] | null {
  const [, from, to, by] = SEQUENCE.exec(inner) ?? [];
  if (from === undefined || to === undefined) return null;
  const numbers = /\d/.test(from);
  if (numbers !== /\d/.test(to)) return null;
  const [first, last] = numbers ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
  const stride = Math.max(1, Math.abs(Number(by ?? 1)));
  const length = Math.floor(Math.abs(last - first) / stride) + 1;
  if (length > MOST) return null;
  const width = numbers && /^-?0\d/.test(from + ' ' + to) ? Math.max(from.length, to.length) : 0;
  const direction = first <= last ? stride : -stride;
  return Array.from({ length }, (_, index) => shown(first + index * direction, numbers, width));
}

function shown(value: number, numbers: boolean, width: number): string {
  if (!numbers) return String.fromCharCode(value);
  const digits = String(Math.abs(value)).padStart(value < 0 ? width - 1 : width, '0');
  return value < 0 ? `-${digits}` : digits;
}
