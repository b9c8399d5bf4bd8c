/** Reads a zip archive in memory, through its central directory (APPNOTE 6.3.10, 4.3), as what an artifact's reader sees. */
import { crc32, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

interface Entry {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Every file of the archive by its name. Directories are left out; anything doubtful is an error, never skipped. */
export function unzip(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const entry of entries(zip)) {
    if (entry.name.endsWith('/')) continue;
    if (files.has(entry.name)) throw new Error(`zip: two files are called ${entry.name}`);
    files.set(entry.name, content(zip, entry));
  }
  return files;
}

function entries(zip: Buffer): Entry[] {
  const end = endRecord(zip);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff) throw new Error('zip: zip64 is not read here');
  const found: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error(`zip: no central header at ${at}`);
    const lengths = [28, 30, 32].map(field => zip.readUInt16LE(at + field));
    found.push(entryAt(zip, at, lengths[0]!));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  if (at !== end) throw new Error('zip: the central directory is not as long as it says');
  return found;
}

function entryAt(zip: Buffer, at: number, nameLength: number): Entry {
  return {
    name: zip.toString('utf8', at + 46, at + 46 + nameLength),
    flags: zip.readUInt16LE(at + 8),
    method: zip.readUInt16LE(at + 10),
    crc: zip.readUInt32LE(at + 16),
    packed: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    offset: zip.readUInt32LE(at + 42)
  };
}

/** The end record stands last, before a comment of at most 65535 bytes that ends the file. */
function endRecord(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - 0xffff); at--) {
    if (zip.readUInt32LE(at) === END && at + 22 + zip.readUInt16LE(at + 20) === zip.length) return at;
  }
  throw new Error('zip: no end record, the archive is cut or is none');
}

function content(zip: Buffer, entry: Entry): Buffer {
  const { name, offset } = entry;
  if (zip.readUInt32LE(offset) !== LOCAL) throw new Error(`zip: no local header of ${name}`);
  if (entry.flags & ENCRYPTED) throw new Error(`zip: ${name} is encrypted`);
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const bytes = unpacked(entry, zip.subarray(start, start + entry.packed));
  if (bytes.length !== entry.size)
    throw new Error(`zip: ${name} has ${bytes.length} bytes, not ${entry.size}`);
  if (crc32(bytes) !== entry.crc) throw new Error(`zip: ${name} does not match its checksum`);
  return bytes;
}

function unpacked(entry: Entry, packed: Buffer): Buffer {
  if (entry.method === STORED) return Buffer.from(packed);
  if (entry.method === DEFLATED) return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  throw new Error(`zip: ${entry.name} is packed by method ${entry.method}`);
}
