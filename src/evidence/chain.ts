/** Reading a journal that anyone may have written: what holds of its chain, and the line at which it breaks. */
import { closeSync, readSync } from 'node:fs';
import { canonical, sha256 } from '../platform/canonical.js';
import { SafeDirectory } from '../platform/files.js';
import { FIRST_PREV } from './journal.js';
import validateEvent from './schemas/event.generated.cjs';

export interface JournalEvent {
  seq: number;
  time: string;
  type: string;
  data: Record<string, unknown>;
  prev: string;
}

export interface ChainReading {
  /** Whole lines whose chain holds, counted from the first. */
  lines: number;
  /** SHA-256 of the last line that holds. */
  head: string;
  /** Type of the last event that holds; null where there is none. */
  lastType: string | null;
  /** Where the chain breaks: line number from 1, and why; null where it holds to the end. */
  broken: { line: number; why: string } | null;
  /** Bytes after the last line break: a line that was being written when the program died. */
  torn: number;
  /** Offset of the byte after the last line that holds. */
  offset: number;
}

/** A line longer than this is not ours: commands are bounded by the size of packs. */
const LONGEST_LINE = 4 * 1024 * 1024;

/**
 * Follows the chain of a journal, line by line, in bounded memory. `seen` gets every event that holds.
 * Throws FileRefused where the file cannot be opened safely.
 */
export function readChain(
  directory: string,
  name: string,
  seen: (event: JournalEvent) => void
): ChainReading {
  const parent = SafeDirectory.open(directory);
  try {
    const file = parent.file(name, { allowHardLinks: true });
    try {
      return follow(file.fd, seen);
    } finally {
      closeSync(file.fd);
    }
  } finally {
    parent.close();
  }
}

function follow(fd: number, seen: (event: JournalEvent) => void): ChainReading {
  const reading: ChainReading = {
    lines: 0,
    head: FIRST_PREV,
    lastType: null,
    broken: null,
    torn: 0,
    offset: 0
  };
  const chunk = Buffer.allocUnsafe(1 << 20);
  let rest: Buffer = Buffer.alloc(0);
  for (
    let count = readSync(fd, chunk, 0, chunk.length, null);
    count > 0;
    count = readSync(fd, chunk, 0, chunk.length, null)
  ) {
    rest = takeLines(Buffer.concat([rest, chunk.subarray(0, count)]), reading, seen);
    if (rest.length > LONGEST_LINE)
      reading.broken ??= { line: reading.lines + 1, why: 'the line is too long' };
    if (reading.broken !== null) return reading;
  }
  reading.torn = rest.length;
  return reading;
}

/** Takes the whole lines of a piece; gives what follows the last line break. */
function takeLines(piece: Buffer, reading: ChainReading, seen: (event: JournalEvent) => void): Buffer {
  let from = 0;
  for (let end = piece.indexOf(10, from); end >= 0; end = piece.indexOf(10, from)) {
    const line = piece.subarray(from, end);
    const event = checkLine(line, reading);
    if (typeof event === 'string') {
      reading.broken = { line: reading.lines + 1, why: event };
      return piece.subarray(from);
    }
    Object.assign(reading, {
      lines: event.seq,
      head: sha256(line),
      lastType: event.type,
      offset: reading.offset + line.length + 1
    });
    seen(event);
    from = end + 1;
  }
  return Buffer.from(piece.subarray(from));
}

/** The event of a line, or why it is not the next one. */
function checkLine(line: Buffer, before: ChainReading): JournalEvent | string {
  if (before.lastType !== null && before.lastType.endsWith('.sealed')) return 'the line follows the seal';
  const event = parseEvent(line);
  if (event === null) return 'the line is no event in canonical JSON';
  if (event.seq !== before.lines + 1) return `the line is numbered ${event.seq}`;
  if (event.prev !== before.head) return 'the line does not carry the hash of the line before';
  return event;
}

function parseEvent(line: Buffer): JournalEvent | null {
  try {
    const text = line.toString('utf8');
    const value: unknown = JSON.parse(text);
    if (!validateEvent(value) || canonical(value) !== text) return null;
    return Buffer.compare(Buffer.from(text, 'utf8'), line) === 0 ? (value as JournalEvent) : null;
  } catch {
    return null; // no JSON, or nested beyond what canonical JSON can be made of
  }
}
