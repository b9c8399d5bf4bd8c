/** From bytes to text: UTF-8 only, one leading byte-order mark ignored, nothing that hides from a reader. */
import type { Place } from './contract.js';
import type { Findings } from './problems.js';

/** Most bytes of one file of a pack. */
export const MOST_BYTES = 1024 * 1024;

/** Positions in a text: offsets (UTF-16 units) to lines and columns, both from 1, as editors count them. */
export interface Lines {
  place(offset: number): Place;
}

export function linesOf(file: string, text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { place: offset => placeAt(file, starts, Math.max(0, Math.min(offset, text.length))) };
}

function placeAt(file: string, starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/**
 * Text of a file, or null with the problem found. A leading UTF-8 byte-order mark is accepted and dropped (editors
 * on Windows write it); UTF-16, invalid UTF-8, control characters, a mark elsewhere and characters that reverse the
 * direction of text are errors at their place.
 */
export function decodeText(file: string, bytes: Uint8Array, findings: Findings): string | null {
  if (bytes.length > MOST_BYTES) return refuseSize(file, bytes.length, findings);
  if (isUtf16(bytes)) {
    findings.error('PACK_ENCODING', startOf(file), 'the file is UTF-16', 'save it as UTF-8');
    return null;
  }
  const text = decodeUtf8(file, bytes, findings);
  if (text === null) return null;
  return refuseCharacters(file, text, findings) ? null : text;
}

export function refuseSize(file: string, bytes: number, findings: Findings): null {
  const size = `${(bytes / MOST_BYTES).toFixed(1)} MiB`;
  findings.error(
    'PACK_TOO_LARGE',
    startOf(file),
    `the file has ${size}, and a file of a pack may have 1 MiB`,
    'move data into files of its own'
  );
  return null;
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function decodeUtf8(file: string, bytes: Uint8Array, findings: Findings): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const good = validPrefix(bytes);
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, good));
    const bad = (bytes[good] ?? 0).toString(16).padStart(2, '0');
    findings.error(
      'PACK_ENCODING',
      linesOf(file, before).place(before.length),
      `byte 0x${bad} is not valid UTF-8`,
      'save the file as UTF-8'
    );
    return null;
  }
}

/** Length of the longest prefix of whole, valid characters, by bisection over a decoder that says yes or no. */
function validPrefix(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes, middle)) low = middle;
    else high = middle - 1;
  }
  return startOfCharacter(bytes, low);
}

function decodes(bytes: Uint8Array, end: number): boolean {
  try {
    // `stream` lets a prefix end inside a character.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Steps back over an unfinished character that a streaming decoder let pass. */
function startOfCharacter(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? end - back : end;
    }
  }
  return end;
}

// Controls but tab and line feed (and a carriage return before one), byte-order marks, and the embeddings,
// overrides and isolates of Unicode Standard Annex 9, which make a command read other than it runs.
const REFUSED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g;

function refuseCharacters(file: string, text: string, findings: Findings): boolean {
  const lines = linesOf(file, text);
  let seen = 0;
  for (const match of text.matchAll(REFUSED)) {
    const place = lines.place(match.index);
    findings.error(
      'PACK_ENCODING',
      place,
      `${nameOf(match[0])} has no place in a pack`,
      'remove the character'
    );
    if (++seen === 20) break;
  }
  return seen > 0;
}

function nameOf(character: string): string {
  const point = character.charCodeAt(0);
  const hex = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  if (point === 0) return `the character NUL (${hex})`;
  if (point === 0x0d) return `a carriage return without a line feed (${hex})`;
  if (point === 0xfeff) return `a byte-order mark inside the file (${hex})`;
  return point >= 0x2000 ? `the direction mark ${hex}` : `the control character ${hex}`;
}

/** The first character that a value may not hold even by way of an escape, or null. */
export function refusedIn(value: string): string | null {
  const found = REFUSED_IN_VALUE.exec(value);
  return found === null ? null : nameOfValue(found[0]);
}

// As REFUSED, and halves of surrogate pairs, which no UTF-8 and no canonical JSON can carry.
const REFUSED_IN_VALUE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

function nameOfValue(character: string): string {
  return /\p{Surrogate}/u.test(character) ? 'half of a surrogate pair' : nameOf(character);
}
