/**
 * An archive that anybody may have made, unpacked into a fresh directory: regular files under plain names only, within
 * bounds on their number, size and time. The whole directory of the archive is judged before anything of it is
 * written. Source: ZIP (APPNOTE.TXT 4.3, 4.4.2 for Unix modes), anchors/pull-requests.md 44.
 */
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';
import { ArchiveRefused, refuseEntries, type UnpackLimits } from './unpack-rules.js';

export { ArchiveRefused, type UnpackLimits } from './unpack-rules.js';

/** Milliseconds in which any evidence is unpacked. */
const PATIENCE = 15 * 60_000;

/** Unpacks `archive` into `directory`, which must exist and be empty. Throws ArchiveRefused; gives the file count. */
export async function unpackArchive(
  archive: string,
  directory: string,
  limits: UnpackLimits
): Promise<number> {
  const { openPromise } = await import('yauzl');
  const deadline = performance.now() + (limits.maxMilliseconds ?? PATIENCE);
  const zip = await refusing(() => openPromise(archive, { autoClose: false, strictFileNames: true }));
  try {
    return await refusing(async () => {
      const entries = await entriesOf(zip, limits, deadline);
      refuseEntries(entries, zip.fileSize, limits);
      return unpackAll(zip, entries, directory, limits.maxBytes, deadline);
    });
  } finally {
    zip.close();
  }
}

/** The count is what the archive says of itself; no more entries than that are read. */
async function entriesOf(zip: ZipFile, limits: UnpackLimits, deadline: number): Promise<Entry[]> {
  if (zip.entryCount > limits.maxFiles)
    throw new ArchiveRefused(`${zip.entryCount} entries, at most ${limits.maxFiles}`);
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    refuseLate(deadline);
    entries.push(entry);
  }
  return entries;
}

async function unpackAll(
  zip: ZipFile,
  entries: readonly Entry[],
  directory: string,
  most: number,
  deadline: number
): Promise<number> {
  const files = entries.filter(entry => !entry.fileName.endsWith('/'));
  const bounded = bounds(most, deadline);
  for (const entry of files) {
    refuseLate(deadline);
    const path = join(directory, entry.fileName);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const target = createWriteStream(path, { flags: 'wx', mode: 0o600 });
    await pipeline(await zip.openReadStreamPromise(entry), bounded(), target);
  }
  return files.length;
}

/** Streams that share one quota: what an archive says of its sizes is not what counts. */
function bounds(most: number, deadline: number): () => Transform {
  let left = most;
  return () =>
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        left -= chunk.length;
        if (left < 0) done(new ArchiveRefused('more bytes than an archive of evidence may hold'));
        else if (performance.now() > deadline) done(late());
        else done(null, chunk);
      }
    });
}

function refuseLate(deadline: number): void {
  if (performance.now() > deadline) throw late();
}

function late(): ArchiveRefused {
  return new ArchiveRefused('it takes longer to unpack than any evidence does');
}

/** In a fresh directory a name that is taken already, or cannot be, is the archive's own doing. */
const TAKEN = ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EILSEQ'];

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
