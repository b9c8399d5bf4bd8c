/**
 * An archive that anybody may have made, unpacked into a fresh directory: regular files under plain names only, within
 * bounds on their number and size. Source: ZIP (APPNOTE.TXT 4.3, 4.4.2 for Unix modes), anchors/pull-requests.md 44.
 */
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';

export interface UnpackLimits {
  maxFiles: number;
  /** Of all files together, unpacked. */
  maxBytes: number;
}

/** What an archive holds that is not unpacked; the text names the entry and why. */
export class ArchiveRefused extends Error {}

/** Unpacks `archive` into `directory`, which must exist and be empty. Throws ArchiveRefused; gives the file count. */
export async function unpackArchive(
  archive: string,
  directory: string,
  limits: UnpackLimits
): Promise<number> {
  const { openPromise } = await import('yauzl');
  const zip = await refusing(() => openPromise(archive, { autoClose: false, strictFileNames: true }));
  try {
    if (zip.entryCount > limits.maxFiles)
      throw new ArchiveRefused(`${zip.entryCount} entries, at most ${limits.maxFiles}`);
    return await refusing(() => unpackAll(zip, directory, limits));
  } finally {
    zip.close();
  }
}

async function unpackAll(zip: ZipFile, directory: string, limits: UnpackLimits): Promise<number> {
  const seen = new Set<string>();
  let [files, bytes] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    refuseEntry(entry, seen);
    if (entry.fileName.endsWith('/')) continue;
    files += 1;
    if (files > limits.maxFiles) throw new ArchiveRefused(`more than ${limits.maxFiles} files`);
    bytes += await unpackOne(zip, entry, join(directory, entry.fileName), limits.maxBytes - bytes);
  }
  return files;
}

function refuseEntry(entry: Entry, seen: Set<string>): void {
  const name = entry.fileName;
  const shown = JSON.stringify(name.slice(0, 200));
  const parts = name.replace(/\/$/, '').split('/');
  const plain = parts.every(
    part => part !== '' && part !== '.' && part !== '..' && !/[\\\x00-\x1f]/.test(part)
  );
  if (!plain || name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.length > 1024)
    throw new ArchiveRefused(`${shown} is not a plain relative path`);
  // The upper half of the external attributes is the Unix mode; 0 where the archive was made elsewhere.
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000)
    throw new ArchiveRefused(`${shown} is no regular file`);
  if (entry.isEncrypted()) throw new ArchiveRefused(`${shown} is encrypted`);
  const folded = name.normalize('NFC').toLowerCase();
  if (seen.has(folded)) throw new ArchiveRefused(`${shown} is there twice`);
  seen.add(folded);
}

async function unpackOne(zip: ZipFile, entry: Entry, path: string, most: number): Promise<number> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  let bytes = 0;
  const bounded = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > most) done(new ArchiveRefused('more bytes than an archive of evidence may hold'));
      else done(null, chunk);
    }
  });
  await pipeline(
    await zip.openReadStreamPromise(entry),
    bounded,
    createWriteStream(path, { flags: 'wx', mode: 0o600 })
  );
  return bytes;
}

/** In a fresh directory a name that is taken already is the archive's own doing. */
const TAKEN = ['EEXIST', 'ENOTDIR', 'EISDIR'];

/** What the reader of archives finds wrong is a refusal; what the disk refuses is not. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (error instanceof ArchiveRefused || (/^E[A-Z]+$/.test(code) && !TAKEN.includes(code))) throw error;
    throw new ArchiveRefused(TAKEN.includes(code) ? 'a file and a directory have one name' : message);
  }
}
