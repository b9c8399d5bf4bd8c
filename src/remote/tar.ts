/**
 * Trees as tar archives (POSIX.1-2017 pax, ustar headers): regular files, directories and symbolic links, sorted, with
 * no times and no owners, so that the same tree makes the same bytes. Pure. The reader takes what this writer makes
 * and nothing else: it is a format between two copies of this program, read as if a stranger had written it.
 */
import { RemoteError } from './errors.js';

export type TarEntry =
  | { kind: 'file'; path: string; executable: boolean; content: Uint8Array }
  | { kind: 'directory'; path: string }
  | { kind: 'link'; path: string; target: string };

const BLOCK = 512;
/** Bytes of a path or of a link's text (Linux: PATH_MAX). */
const LONGEST = 4096;

/** Entries must be sorted so that a directory comes before what is in it. */
export function writeTar(entries: readonly TarEntry[]): Buffer {
  const blocks = entries.flatMap(entryBlocks);
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

function entryBlocks(entry: TarEntry): Uint8Array[] {
  const content = entry.kind === 'file' ? entry.content : new Uint8Array();
  const target = entry.kind === 'link' ? entry.target : '';
  // Path and target always in a pax header: one form for all lengths and characters.
  const records = paxRecord('path', entry.path) + (target === '' ? '' : paxRecord('linkpath', target));
  const pax = Buffer.from(records);
  const flag = { file: '0', directory: '5', link: '2' }[entry.kind];
  const mode = entry.kind === 'file' && !entry.executable ? 0o644 : 0o755;
  return [
    header('x', 0o644, pax.length),
    pax,
    padding(pax.length),
    header(flag, mode, content.length),
    content,
    padding(content.length)
  ];
}

/** `<length> <key>=<value>\n`, where the length counts itself, in bytes. */
function paxRecord(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + 1;
  while (String(length).length + rest !== length) length = String(length).length + rest;
  return `${length} ${key}=${value}\n`;
}

function padding(length: number): Buffer {
  return Buffer.alloc((BLOCK - (length % BLOCK)) % BLOCK);
}

function header(flag: string, mode: number, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write('entry', 0);
  block.write(octal(mode, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  block.write(octal(size, 11), 124);
  block.write(octal(0, 11), 136);
  block.write(flag, 156);
  block.write('ustar\x0000', 257, 'latin1');
  block.write(`${octal(checksum(block), 6)}\0 `, 148, 'latin1');
  return block;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

/** The sum of all bytes, those of the sum itself counted as blanks. */
function checksum(block: Uint8Array): number {
  let sum = 8 * 0x20;
  for (const [at, byte] of block.entries()) if (at < 148 || at >= 156) sum += byte;
  return sum;
}

export interface TarLimits {
  maxEntries: number;
}

/** The entries of an archive. Throws ISO_REMOTE_MALFORMED. Contents are views of `archive`. */
export function readTar(archive: Buffer, { maxEntries }: TarLimits): TarEntry[] {
  const entries: TarEntry[] = [];
  const kinds = new Map<string, TarEntry['kind']>();
  let at = 0;
  while (!isEnd(archive, at)) {
    if (entries.length >= maxEntries) throw malformed(`more than ${maxEntries} entries`);
    const pax = readMember(archive, at);
    if (pax.flag !== 'x') throw malformed('an entry without its pax header');
    const names = paxOf(pax.content);
    const member = readMember(archive, pax.next);
    const entry = entryOf(member, names);
    refusePlace(entry, kinds);
    kinds.set(entry.path, entry.kind);
    entries.push(entry);
    at = member.next;
  }
  return entries;
}

/** Two blocks of zeros, and nothing after them. */
function isEnd(archive: Buffer, at: number): boolean {
  if (at + BLOCK > archive.length) throw malformed('the archive has no end');
  if (archive[at] !== 0) return false;
  const rest = archive.subarray(at);
  if (rest.length !== 2 * BLOCK || rest.some(byte => byte !== 0))
    throw malformed('something after the end of the archive');
  return true;
}

interface Member {
  flag: string;
  executable: boolean;
  content: Buffer;
  next: number;
}

function readMember(archive: Buffer, at: number): Member {
  const block = archive.subarray(at, at + BLOCK);
  if (block.length < BLOCK) throw malformed('the archive ends within a header');
  const flag = String.fromCharCode(block[156] ?? 0);
  const size = Number.parseInt(block.toString('latin1', 124, 135), 8);
  const executable = (Number.parseInt(block.toString('latin1', 100, 107), 8) & 0o100) !== 0;
  const mode = flag === 'x' || (flag === '0' && !executable) ? 0o644 : 0o755;
  // Whatever else the block says, the writer would have said it in these words.
  if (!Number.isSafeInteger(size) || !block.equals(header(flag, mode, size)))
    throw malformed('a header of another kind');
  const begin = at + BLOCK;
  const end = begin + size;
  const next = end + padding(size).length;
  if (next > archive.length) throw malformed('the archive ends within an entry');
  if (archive.subarray(end, next).some(byte => byte !== 0)) throw malformed('something between two entries');
  return { flag, executable, content: archive.subarray(begin, end), next };
}

interface Names {
  path: string;
  target: string | null;
}

function paxOf(content: Buffer): Names {
  if (content.length > 3 * LONGEST) throw malformed('a pax header that is too long');
  const text = content.toString('utf8');
  if (!Buffer.from(text).equals(content)) throw malformed('a name that is not UTF-8');
  const [, path = ''] = /^\d+ path=([^\n]*)\n/.exec(text) ?? [];
  const rest = text.slice(paxRecord('path', path).length);
  const [, target = null] = /^\d+ linkpath=([^\n]*)\n$/.exec(rest) ?? [];
  const again = paxRecord('path', path) + (target === null ? '' : paxRecord('linkpath', target));
  if (again !== text) throw malformed('a pax header of another kind');
  return { path, target };
}

function entryOf(member: Member, { path, target }: Names): TarEntry {
  const { flag, content, executable } = member;
  if (flag === '0' && target === null) return { kind: 'file', path, executable, content };
  if (content.length > 0) throw malformed('an entry with content that can have none');
  if (flag === '5' && target === null) return { kind: 'directory', path };
  if (flag === '2' && target !== null && isLinkText(target)) return { kind: 'link', path, target };
  throw malformed('an entry of another kind');
}

function isLinkText(target: string): boolean {
  return target !== '' && !target.includes('\0') && Buffer.byteLength(target) < LONGEST;
}

/** Below the root, once, and in a directory that the archive itself has made: nothing is written through a link. */
function refusePlace(entry: TarEntry, kinds: ReadonlyMap<string, TarEntry['kind']>): void {
  const { path } = entry;
  if (!isPlainPath(path)) throw malformed(`${shown(path)} is no plain relative path`);
  if (kinds.has(path)) throw malformed(`${shown(path)} is there twice`);
  const above = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (above !== '' && kinds.get(above) !== 'directory')
    throw malformed(`${shown(path)} is in no directory of the archive`);
}

/** A path of names, none of them empty, `.` or `..`, without a NUL or a line break. */
export function isPlainPath(path: string): boolean {
  if (path === '' || Buffer.byteLength(path) >= LONGEST || /[\0\n]/.test(path)) return false;
  return path
    .split('/')
    .every(name => name !== '' && name !== '.' && name !== '..' && Buffer.byteLength(name) <= 255);
}

function shown(path: string): string {
  return JSON.stringify(path.slice(0, 200));
}

function malformed(why: string): RemoteError {
  return new RemoteError('ISO_REMOTE_MALFORMED', `the archive cannot be used: ${why}`, { why });
}
