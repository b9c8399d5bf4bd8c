/** Shared keys from a file that only its owner can read. */
import { closeSync, fstatSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { FileRefused, openRegular } from '../platform/files.js';
import { RemoteError } from './errors.js';
import type { SharedKey } from './types.js';

const LARGEST_FILE = 64 * 1024;
/** RFC 2104, section 3: a key shorter than the hash's output weakens it. */
const LEAST_BYTES = 32;

/**
 * Lines `<id> <base64>`; blank ones and those that begin with # are passed over. Throws ISO_REMOTE_KEY_FILE. The file
 * is no link, has one name, belongs to this user or to root, and is closed to group and others.
 */
export function readKeys(path: string): SharedKey[] {
  const keys = parseKeys(readPrivateFile(path).toString('utf8'), path);
  if (keys.length === 0) throw refused(path, 'it holds no key');
  return keys;
}

/** The key of that id, or the only one. Throws ISO_REMOTE_KEY_FILE. */
export function pickKey(keys: readonly SharedKey[], id: string | null, path: string): SharedKey {
  const found = id === null ? (keys.length === 1 ? keys[0] : undefined) : keys.find(key => key.id === id);
  if (found !== undefined) return found;
  throw refused(path, id === null ? 'it holds several keys, and none was named' : `it holds no key ${id}`);
}

/** Bytes of a file that nobody else can read: keys, and the private key of a certificate. */
export function readPrivateFile(path: string): Buffer {
  const full = resolve(path);
  let fd: number;
  try {
    fd = openRegular(dirname(full), basename(full), { maxBytes: LARGEST_FILE }).fd;
  } catch (cause) {
    throw refused(path, cause instanceof FileRefused ? cause.message : String(cause), cause);
  }
  try {
    const { mode, uid } = fstatSync(fd);
    const own = process.geteuid?.() ?? uid;
    if (uid !== own && uid !== 0) throw refused(path, `it belongs to uid ${uid}`);
    if ((mode & 0o077) !== 0)
      throw refused(
        path,
        `its mode is 0${(mode & 0o777).toString(8)}, and it must be closed to others (chmod 600)`
      );
    return readFileSync(fd);
  } finally {
    closeSync(fd);
  }
}

export function parseKeys(text: string, path: string): SharedKey[] {
  const keys: SharedKey[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, id, written] =
      /^\s*([A-Za-z0-9][A-Za-z0-9._-]{0,63})\s+([A-Za-z0-9+/]+={0,2})\s*$/.exec(line) ?? [];
    const place = `${path}:${index + 1}`;
    if (id === undefined || written === undefined) throw refused(place, 'the line is no id and base64');
    const secret = Buffer.from(written, 'base64');
    if (secret.length < LEAST_BYTES || secret.toString('base64') !== written)
      throw refused(place, `the key is not the base64 of at least ${LEAST_BYTES} bytes`);
    if (keys.some(key => key.id === id)) throw refused(place, `the id ${id} is there twice`);
    keys.push({ id, secret });
  }
  return keys;
}

function refused(where: string, why: string, cause?: unknown): RemoteError {
  return new RemoteError('ISO_REMOTE_KEY_FILE', `${where}: ${why}`, { where, why, cause });
}
