/** Ground: writing so that a crash leaves the old content or the new, and never a part. */
import {
  chmodSync,
  closeSync,
  constants,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeSync
} from 'node:fs';
import { dirname } from 'node:path';
import { randomBytes } from 'node:crypto';

export interface WriteOptions {
  /** Permission bits; default 0600. */
  mode?: number;
  /** Who is to own the file, where the program is root on another's behalf. */
  owner?: { uid: number; gid: number };
}

/** Replaces or makes a file: a new one beside it, flushed, renamed over it, the directory flushed. */
export function writeFileDurable(path: string, data: string | Uint8Array, options: WriteOptions = {}): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const fd = openNew(temporary, options);
  try {
    writeAll(fd, typeof data === 'string' ? Buffer.from(data, 'utf8') : data);
    fsyncSync(fd);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
  renameSync(temporary, path);
  if (options.mode !== undefined) chmodSync(path, options.mode);
  syncDirectory(dirname(path));
}

/** Opens a file that must not exist yet, for appending. Nothing is followed. */
export function openNew(path: string, options: WriteOptions = {}): number {
  const { O_WRONLY, O_CREAT, O_EXCL, O_APPEND, O_NOFOLLOW = 0 } = constants;
  const fd = openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW, options.mode ?? 0o600);
  if (options.owner !== undefined) fchownSync(fd, options.owner.uid, options.owner.gid);
  return fd;
}

/** Appends a record with one write; with `sync` it is on the disk when this returns. */
export function appendDurable(fd: number, data: Uint8Array, sync: boolean): void {
  const written = writeSync(fd, data);
  if (written !== data.length) writeAll(fd, data.subarray(written));
  if (sync) fsyncSync(fd);
}

/** Writes all of it; the system may take it in parts. */
export function writeAll(fd: number, data: Uint8Array): void {
  for (let done = 0; done < data.length;) done += writeSync(fd, data, done);
}

/** Flushes a directory, so that a new name in it survives a crash. Not every file system can. */
export function syncDirectory(path: string): void {
  const fd = openSync(path, constants.O_RDONLY);
  try {
    fsyncSync(fd);
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
  } finally {
    closeSync(fd);
  }
}
