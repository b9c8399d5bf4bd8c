/**
 * Requests that were taken, for as long as their time would still be accepted. On disk before a request is taken, so
 * that a receiver that was started again knows them too.
 */
import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  mkdirSync,
  openSync,
  renameSync,
  writeSync,
  constants
} from 'node:fs';
import { join } from 'node:path';
import { FileRefused, readRegular } from '../platform/files.js';
import { RemoteError } from './errors.js';

export interface NonceStore {
  /** Throws ISO_REMOTE_REPLAY, and ISO_REMOTE_BUSY where it is full. `expires` is in milliseconds since the epoch. */
  take(keyId: string, nonce: string, expires: number, now: number): void;
  close(): void;
}

export interface NonceOptions {
  /** A directory of the receiver's own, made where it is missing. */
  directory: string;
  /** Most that are remembered at a time. */
  most?: number;
  now: number;
}

const FILE = 'nonces';
const MOST = 100_000;
/** Bytes of a full store with the longest ids, and as much again of expired lines. */
const LARGEST_FILE = 64 << 20;
/** Expired lines are left out of the file when it has so many more lines than live ones. */
const SPARE = 10_000;

/** Throws ISO_REMOTE_FAILED where the directory cannot be used. */
export function openNonceStore({ directory, most = MOST, now }: NonceOptions): NonceStore {
  const known = load(directory, now);
  let [fd, lines] = [rewrite(directory, known), known.size];

  function sweep(at: number): void {
    for (const [entry, expires] of known) if (expires <= at) known.delete(entry);
    if (lines - known.size < SPARE) return;
    closeSync(fd);
    [fd, lines] = [rewrite(directory, known), known.size];
  }

  return {
    take(keyId, nonce, expires, at) {
      const entry = `${keyId} ${nonce}`;
      const seen = known.get(entry);
      if (seen !== undefined && seen > at)
        throw new RemoteError('ISO_REMOTE_REPLAY', 'this request was taken before');
      sweep(at);
      if (known.size >= most) throw new RemoteError('ISO_REMOTE_BUSY', 'too many requests to remember');
      writeSync(fd, `${expires} ${entry}\n`);
      fdatasyncSync(fd);
      known.set(entry, expires);
      lines += 1;
    },
    close: () => closeSync(fd)
  };
}

function load(directory: string, now: number): Map<string, number> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const known = new Map<string, number>();
  let text: string;
  try {
    text = readRegular(directory, FILE, { maxBytes: LARGEST_FILE }).toString('utf8');
  } catch (error) {
    if (error instanceof FileRefused && error.reason === 'missing') return known;
    throw new RemoteError('ISO_REMOTE_FAILED', `the list of taken requests cannot be read: ${String(error)}`);
  }
  for (const line of text.split('\n')) {
    // A line torn by a crash was never answered: its request was not taken.
    const [, expires, entry] = /^(\d{1,16}) ([\w.-]{1,64} [0-9a-f]{32})$/.exec(line) ?? [];
    if (entry !== undefined && Number(expires) > now) known.set(entry, Number(expires));
  }
  return known;
}

/** The live ones in a new file, put in the place of the old one; open for appending. */
function rewrite(directory: string, known: ReadonlyMap<string, number>): number {
  const [path, fresh] = [join(directory, FILE), join(directory, `${FILE}.new`)];
  try {
    const { O_WRONLY, O_CREAT, O_TRUNC, O_APPEND, O_NOFOLLOW } = constants;
    const fd = openSync(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_NOFOLLOW, 0o600);
    if (!fstatSync(fd).isFile()) throw new Error(`${fresh} is no regular file`);
    writeSync(fd, [...known].map(([entry, expires]) => `${expires} ${entry}\n`).join(''));
    fdatasyncSync(fd);
    renameSync(fresh, path);
    return fd;
  } catch (cause) {
    throw new RemoteError(
      'ISO_REMOTE_FAILED',
      `the list of taken requests cannot be written: ${String(cause)}`,
      { cause }
    );
  }
}
