/** Refused attempts as the keeper inside reports them, a JSON line each. It is the command's neighbour: nothing of it is believed but bounded. */
import type { Readable } from 'node:stream';
import { LONGEST_HOST, LONGEST_PROCESS, MOST_ATTEMPTS } from './network-keeper.js';
import type { NetworkAttempt } from './types.js';

/** Longer than any line of the keeper's with everything in it escaped. */
const LONGEST_LINE = 2048;
/** More than MOST_ATTEMPTS attempts can need; what comes after is read and thrown away. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The sandbox is gone by then; what it wrote is in the pipe. */
const LAST_WORDS_MS = 5000;

export interface AttemptLog {
  /** What is known by now, in the order of the first tries. */
  list(): readonly NetworkAttempt[];
  /** Settles when no process can report any more, or after five seconds, so that nobody can hold up a run. Never rejects. */
  ended(): Promise<void>;
}

/** Follows a stream of reports. */
export function attemptLog(stream: Readable): AttemptLog {
  const found = new Map<string, NetworkAttempt>();
  let rest = '';
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return;
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE);
    for (const line of lines) keep(found, readAttempt(line));
  });
  stream.on('error', () => undefined);
  const closed = new Promise<void>(resolve => stream.once('close', resolve));
  return {
    list: () => [...found.values()].map(attempt => ({ ...attempt })),
    ended: () => within(closed, LAST_WORDS_MS)
  };
}

async function within(event: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>(resolve => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([event, late]);
  clearTimeout(timer);
}

function keep(found: Map<string, NetworkAttempt>, attempt: NetworkAttempt | null): void {
  if (attempt === null) return;
  const key = JSON.stringify([attempt.kind, attempt.host, attempt.port]);
  const before = found.get(key);
  if (before === undefined && found.size >= MOST_ATTEMPTS) return;
  const count = Math.max(before?.count ?? 0, attempt.count);
  found.set(key, { ...attempt, process: before?.process ?? attempt.process, count });
}

/** One line as an attempt, or null where it is none. */
export function readAttempt(line: string): NetworkAttempt | null {
  if (line.length > LONGEST_LINE) return null;
  const record = recordOf(line);
  if (record === null) return null;
  const { kind, host, port, process, count } = record;
  if (kind !== 'dns' && kind !== 'connect' && kind !== 'http') return null;
  if (typeof host !== 'string' || host === '' || !isCount(count)) return null;
  if (port !== null && !isPort(port)) return null;
  if (process !== null && typeof process !== 'string') return null;
  return {
    kind,
    host: shown(host, LONGEST_HOST),
    port,
    process: process === null ? null : shown(process, LONGEST_PROCESS),
    count
  };
}

function recordOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isPort(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 99999;
}

/** Printable ASCII, so that no text of a command can steer a terminal. */
function shown(text: string, longest: number): string {
  return text.slice(0, longest).replaceAll(/[^\x20-\x7e]/g, '?');
}
