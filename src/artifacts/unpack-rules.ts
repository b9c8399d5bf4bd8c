/** What an archive's own directory may say. Pure. Source: ZIP (APPNOTE.TXT 4.3.12, 4.4), and the tricks known for it. */
import type { Entry } from 'yauzl';

export interface UnpackLimits {
  maxFiles: number;
  /** Of all files together, unpacked. */
  maxBytes: number;
  /** Of the whole unpacking; 15 minutes where it is not said. */
  maxMilliseconds?: number;
}

/** What an archive holds that is not unpacked; the text names the entry and why. */
export class ArchiveRefused extends Error {}

/** Fields of an entry that are judged. */
export type EntryFacts = Pick<
  Entry,
  | 'fileName'
  | 'externalFileAttributes'
  | 'compressedSize'
  | 'uncompressedSize'
  | 'relativeOffsetOfLocalHeader'
> & { fileNameLength: number; generalPurposeBitFlag: number; compressionMethod: number };

const LONGEST_PATH = 1024;
/** Bytes that file systems hold in one name. */
const LONGEST_NAME = 255;
const DEEPEST = 64;
/** Deflate makes at most 1,032 bytes of one (RFC 1951; zlib's technical details): more is a lie about a size. */
const MOST_RATIO = 1032;
/** Bytes of a local header without its name: APPNOTE.TXT 4.3.7. */
const LOCAL_HEADER = 30;
const [STORED, DEFLATED] = [0, 8];
/** Encrypted, strongly encrypted, with its directory encrypted: APPNOTE.TXT 4.4.4, bits 0, 6 and 13. */
const ENCRYPTED = 0x2041;

/** Throws ArchiveRefused for the first thing that is wrong. `size` is that of the archive, in bytes. */
export function refuseEntries(entries: readonly EntryFacts[], size: number, limits: UnpackLimits): void {
  const seen = new Map<string, Taken>();
  let bytes = 0;
  for (const entry of entries) {
    const fault = nameFault(entry.fileName) ?? entryFault(entry) ?? takenFault(entry.fileName, seen);
    if (fault !== null) throw new ArchiveRefused(`${JSON.stringify(entry.fileName.slice(0, 200))} ${fault}`);
    bytes += entry.uncompressedSize;
    if (bytes > limits.maxBytes)
      throw new ArchiveRefused(`more than ${limits.maxBytes} bytes, by what it says itself`);
  }
  refuseOverlaps(entries, size);
}

function nameFault(name: string): string | null {
  const parts = name.replace(/\/$/, '').split('/');
  const plain = parts.every(
    part => part !== '' && part !== '.' && part !== '..' && !/[\\\p{Cc}\p{Cs}]/u.test(part)
  );
  if (!plain || name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'is not a plain relative path';
  if (name.length > LONGEST_PATH || parts.length > DEEPEST) return 'is too long or too deep';
  if (parts.some(part => Buffer.byteLength(part) > LONGEST_NAME))
    return `holds a name of more than ${LONGEST_NAME} bytes`;
  return null;
}

function entryFault(entry: EntryFacts): string | null {
  // The upper half of the external attributes is the Unix mode; 0 where the archive was made elsewhere.
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  const wanted = entry.fileName.endsWith('/') ? 0o040000 : 0o100000;
  if (kind !== 0 && kind !== wanted) return 'is not of the kind that its name says, or no regular file';
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) return 'is encrypted';
  const { compressionMethod: method, compressedSize: packed, uncompressedSize: size } = entry;
  if (method !== STORED && method !== DEFLATED) return `is packed by method ${method}`;
  if (entry.fileName.endsWith('/') && size > 0) return 'is a directory with content';
  return size > packed * MOST_RATIO ? 'states a size that no packing reaches' : null;
}

interface Taken {
  /** As it is written; folded names that are written in two ways are two names on some systems and one on others. */
  name: string;
  kind: 'file' | 'directory';
  /** A directory has an entry of its own, or is only on the way to one. */
  stated: boolean;
}

/** Names that one file system holds for the same: by letter case, by Unicode form, as a file and as a directory. */
function takenFault(name: string, seen: Map<string, Taken>): string | null {
  const parts = name.replace(/\/$/, '').split('/');
  for (let end = 1; end < parts.length; end++) {
    const above = parts.slice(0, end).join('/');
    const there = seen.get(fold(above));
    if (there?.kind === 'file') return 'lies below a file';
    if (there !== undefined && there.name !== above)
      return `lies in a directory that is called ${there.name} too`;
    if (there === undefined) seen.set(fold(above), { name: above, kind: 'directory', stated: false });
  }
  const own: Taken = { name: parts.join('/'), kind: name.endsWith('/') ? 'directory' : 'file', stated: true };
  const there = seen.get(fold(own.name));
  if (there !== undefined && (there.stated || own.kind === 'file' || there.name !== own.name))
    return 'is there twice';
  seen.set(fold(own.name), own);
  return null;
}

function fold(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/** Entries that share their bytes make an archive of little more than itself unpack to anything. */
function refuseOverlaps(entries: readonly EntryFacts[], size: number): void {
  const spans = entries
    .map(entry => ({
      from: entry.relativeOffsetOfLocalHeader,
      to: entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.compressedSize
    }))
    .sort((a, b) => a.from - b.from);
  let end = 0;
  for (const { from, to } of spans) {
    if (from < end) throw new ArchiveRefused('entries overlap each other');
    if (to > size) throw new ArchiveRefused('an entry ends behind the end of the archive');
    end = to;
  }
}
