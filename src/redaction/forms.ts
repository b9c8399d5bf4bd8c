/**
 * The forms of a secret: raw, with any of its bytes escaped (URL, JSON, C, shell), base64 in all alignments and
 * both alphabets, hex in both cases. Line breaks between two bytes of a form are the matcher's business.
 */

/** One way to read the element at its index: a sequence of byte sets that leads to the node `to`. */
export interface Arc {
  bytes: readonly (readonly number[])[];
  to: number;
}

/** A graph from node 0 to its last node; nodes from `accept` on are matches. */
export interface Form {
  arcs: readonly (readonly Arc[])[];
  accept: number;
  /** Nodes that may be passed without a byte: line breaks, which wrapping adds and drops. */
  skippable: ReadonlySet<number>;
}

/** Bytes; shorter values would take ordinary text with them. */
export const SHORTEST = 6;
const SHORTEST_LINE = 8;
const encoder = new TextEncoder();
const PERCENT = [[37]];
const BACKSLASH_X = [[92], [120]];
const BACKSLASH_U = [[92], [117]];

/** All forms of a value, or null where it is too short to look for. */
export function formsOf(value: string): Form[] | null {
  const core = value.replace(/^[\r\n]+|[\r\n]+$/g, '');
  if (encoder.encode(core).length < SHORTEST) return null;
  return [core, ...linesOf(core)].flatMap(formsOfText);
}

/** Lines of a multi-line value that are long enough to stand for it; PEM armour is public. */
function linesOf(text: string): string[] {
  const lines = text.split(/[\r\n]+/).map(line => line.trim());
  if (lines.length < 2) return [];
  return [...new Set(lines)].filter(
    line => encoder.encode(line).length >= SHORTEST_LINE && !/^-----[A-Z0-9 ]+-----$/.test(line)
  );
}

function formsOfText(text: string): Form[] {
  const bytes = encoder.encode(text);
  return [rawForm(text), hexForm(bytes), ...[0, 1, 2].map(shift => base64Form(bytes, shift))];
}

/** The text itself; each character raw or escaped, in any mixture. */
export function rawForm(text: string): Form {
  const arcs: Arc[][] = [];
  const skippable = new Set<number>();
  for (const character of text.replace(/\r\n|\r/g, '\n')) {
    if (character === '\n') {
      skippable.add(arcs.length);
      arcs.push(lineBreakArcs(arcs.length + 1));
    } else {
      pushCharacter(arcs, character);
    }
  }
  return { arcs, accept: arcs.length, skippable };
}

function pushCharacter(arcs: Arc[][], character: string): void {
  const bytes = encoder.encode(character);
  const start = arcs.length;
  bytes.forEach((byte, index) => arcs.push(byteArcs(byte, start + index + 1)));
  arcs[start]!.push(...characterArcs(character, start + bytes.length));
}

/** A byte as it is, as `%XX`, as `\xXX`. */
function byteArcs(byte: number, to: number): Arc[] {
  return [
    { bytes: [[byte]], to },
    { bytes: [...PERCENT, ...hexDigits(byte, 2)], to },
    { bytes: [...BACKSLASH_X, ...hexDigits(byte, 2)], to }
  ];
}

const JSON_ESCAPES: Readonly<Record<string, string>> = { '\b': 'b', '\t': 't', '\f': 'f' };

/** A whole character: `\uXXXX` (JSON, RFC 8259 section 7), a backslash before punctuation, form encoding's plus. */
function characterArcs(character: string, to: number): Arc[] {
  const units = [...Array(character.length).keys()].map(index => character.charCodeAt(index));
  const arcs: Arc[] = [{ bytes: units.flatMap(unit => [...BACKSLASH_U, ...hexDigits(unit, 4)]), to }];
  const short = JSON_ESCAPES[character];
  if (short !== undefined) arcs.push({ bytes: exactly(`\\${short}`), to });
  if (character === ' ') arcs.push({ bytes: exactly('+'), to });
  if (/^[!-/:-@[-`{-~]$/.test(character)) arcs.push({ bytes: exactly(`\\${character}`), to });
  if (character === '"' || character === '\\') arcs.push({ bytes: exactly(`\\\\\\${character}`), to });
  return arcs;
}

/** A line break, escaped; the bare bytes are skipped by the matcher. */
function lineBreakArcs(to: number): Arc[] {
  const texts = [
    '\\n',
    '\\r\\n',
    '\\\\n',
    '\\\\r\\\\n',
    '%0a',
    '%0d%0a',
    '%0A',
    '%0D%0A',
    '\\u000a',
    '\\u000A',
    '\\x0a',
    '\\x0A',
    '\\012'
  ];
  return texts.map(text => ({ bytes: exactly(text), to }));
}

/** RFC 4648 section 8, both cases, also mixed. */
export function hexForm(bytes: Uint8Array): Form {
  const digits = [...bytes].flatMap(byte => hexDigits(byte, 2));
  return sequence(
    digits.map(set => [{ bytes: [set], to: 0 }]),
    digits.length
  );
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * RFC 4648 sections 4 and 5: the characters that depend on the value alone when `shift` (0–2) bytes stand before it
 * in its group of three. The character after them, which shares bits with what follows, and padding are taken too;
 * the one before, which holds at most 4 bits of the first byte, is not.
 */
export function base64Form(bytes: Uint8Array, shift: number): Form {
  const bits = (shift + bytes.length) * 8;
  const sextets: number[][] = [];
  for (let index = [0, 2, 3][shift]!; index < Math.floor(bits / 6); index++)
    sextets.push([sextet(bytes, shift, index)]);
  const accept = sextets.length;
  const open = bits % 6;
  if (open > 0) sextets.push(openSextet(sextet(bytes, shift, Math.floor(bits / 6)), open));
  const elements = sextets.map(values => values.flatMap(value => base64Arcs(ALPHABET[value]!)));
  const padding = open === 0 ? 0 : (6 - open) / 2;
  for (let index = 0; index < padding; index++) elements.push(base64Arcs('='));
  return sequence(elements, accept);
}

/** Six bits at a position of the shifted value; bits beyond its end are zero. */
function sextet(bytes: Uint8Array, shift: number, index: number): number {
  const bit = index * 6 - shift * 8;
  const at = Math.floor(bit / 8);
  const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  return (pair >> (10 - (bit - at * 8))) & 63;
}

/** All sextets whose upper `open` bits are those of `value`. */
function openSextet(value: number, open: number): number[] {
  const free = 6 - open;
  const upper = (value >> free) << free;
  return [...Array(1 << free).keys()].map(lower => upper | lower);
}

/** A character of either alphabet; those that URLs and JSON escape, escaped as well. */
function base64Arcs(character: string): Arc[] {
  const both: Readonly<Record<string, string>> = { '+': '+-', '/': '/_' };
  const set = [...(both[character] ?? character)].map(one => one.charCodeAt(0));
  const arcs: Arc[] = [{ bytes: [set], to: 0 }];
  if (!/[+/=]/.test(character)) return arcs;
  const code = character.charCodeAt(0);
  arcs.push(
    { bytes: [...exactly('%'), ...hexDigits(code, 2)], to: 0 },
    { bytes: exactly(`\\${character}`), to: 0 }
  );
  arcs.push({ bytes: [...exactly('\\u'), ...hexDigits(code, 4)], to: 0 });
  return arcs;
}

/** Elements one after another: each arc leads to the next node. */
function sequence(elements: Arc[][], accept: number): Form {
  const arcs = elements.map((element, index) => element.map(arc => ({ bytes: arc.bytes, to: index + 1 })));
  return { arcs, accept, skippable: new Set() };
}

function exactly(text: string): number[][] {
  return [...text].map(character => [character.charCodeAt(0)]);
}

/** Character codes of each hexadecimal digit, in both cases. */
const DIGITS: readonly (readonly number[])[] = [...'0123456789abcdef'].map(digit =>
  [...new Set([digit, digit.toUpperCase()])].map(one => one.charCodeAt(0))
);

function hexDigits(value: number, width: number): (readonly number[])[] {
  const digits: (readonly number[])[] = [];
  for (let shift = (width - 1) * 4; shift >= 0; shift -= 4) digits.push(DIGITS[(value >> shift) & 15]!);
  return digits;
}
