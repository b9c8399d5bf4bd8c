/** Archives that anybody may have made. Each hostile one is written byte by byte, since tools refuse to make them. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { ArchiveRefused, unpackArchive } from '../../src/artifacts/index.js';

interface Member {
  name: string | Buffer;
  data?: Buffer;
  /** Unix mode in the upper half of the external attributes. */
  mode?: number;
  flags?: number;
  /** Size stated, where that is not the real one. */
  stated?: number;
  /** Name in the local header, where that is another. */
  local?: string;
}

/** A ZIP file (APPNOTE.TXT 4.3.6). */
function zip(members: readonly Member[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data = Buffer.from('x'), mode = 0o100644, flags = 0, stated, local } of members) {
    const bytes = Buffer.isBuffer(name) ? name : Buffer.from(name);
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags | 0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(stated ?? data.length, 18);
    const localName = local === undefined ? bytes : Buffer.from(local);
    const head = Buffer.from(common);
    head.writeUInt16LE(localName.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), head, localName, packed]);
    const central = Buffer.alloc(46);
    central.write('PK\x01\x02', 0, 'latin1');
    central.writeUInt16LE(0x0314, 4);
    common.copy(central, 6, 0, 22);
    central.writeUInt16LE(bytes.length, 28);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    directory.push(Buffer.concat([central, bytes]));
    parts.push(entry);
    offset += entry.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const LIMITS = { maxFiles: 20, maxBytes: 1_000_000, maxMilliseconds: 60_000 };
let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'codex-zip-'));
  mkdirSync(join(place, 'in'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function unpack(bytes: Buffer, limits = LIMITS): Promise<number> {
  writeFileSync(join(place, 'a.zip'), bytes);
  return unpackArchive(join(place, 'a.zip'), join(place, 'in'), limits);
}

it('files and directories come out as they went in', async () => {
  const data = Buffer.from('text of some length '.repeat(100));
  expect(
    await unpack(
      zip([
        { name: 'r/', mode: 0o040755, data: Buffer.alloc(0) },
        { name: 'r/ä/b.json', data }
      ])
    )
  ).toBe(1);
  expect(readFileSync(join(place, 'in/r/ä/b.json'))).toEqual(data);
});

it.each<[string, readonly Member[] | Buffer]>([
  ['a path above', [{ name: '../out' }]],
  ['a path above, further in', [{ name: 'a/../../out' }]],
  ['an absolute path', [{ name: '/tmp/out' }]],
  ['a drive', [{ name: 'C:/out' }]],
  ['a backslash', [{ name: 'a\\..\\..\\out' }]],
  ['a dot', [{ name: 'a/./b' }]],
  ['an empty component', [{ name: 'a//b' }]],
  ['a NUL', [{ name: 'a\0b' }]],
  ['a line feed', [{ name: 'a\nb' }]],
  ['a symbolic link', [{ name: 'link', data: Buffer.from('/etc'), mode: 0o120777 }]],
  ['a device', [{ name: 'dev', mode: 0o020666 }]],
  ['a FIFO', [{ name: 'fifo', mode: 0o010666 }]],
  ['the same name twice', [{ name: 'a' }, { name: 'a' }]],
  ['names that a Mac holds for the same', [{ name: 'A' }, { name: 'a' }]],
  ['names of one Unicode form', [{ name: 'é' }, { name: 'e\u0301' }]],
  ['a file that is a directory too', [{ name: 'a' }, { name: 'a/b' }]],
  ['encryption', [{ name: 'a', flags: 1 }]],
  ['more files than allowed', Array.from({ length: 21 }, (_, index) => ({ name: `f${index}` }))],
  ['more bytes than allowed', [{ name: 'bomb', data: Buffer.alloc(1_100_000) }]],
  ['more bytes than it states', [{ name: 'bomb', data: Buffer.alloc(900_000), stated: 10 }]],
  ['fewer bytes than it states', [{ name: 'short', stated: 900 }]],
  ['a name of two thousand characters', [{ name: 'n'.repeat(2000) }]],
  ['no archive', Buffer.from('PK but not really')],
  ['nothing', Buffer.alloc(0)],
  ['a cut one', zip([{ name: 'a', data: Buffer.alloc(5000, 1) }]).subarray(0, 60)]
])('%s is refused, and nothing lies outside', async (_name, members) => {
  const bytes = Buffer.isBuffer(members) ? members : zip(members);
  await expect(unpack(bytes)).rejects.toBeInstanceOf(ArchiveRefused);
  expect(readdirSync(place).sort()).toEqual(['a.zip', 'in']);
  expect(existsSync('/tmp/out')).toBe(false);
});

it('what the disk refuses is not the archive’s doing', async () => {
  rmSync(join(place, 'in'), { recursive: true });
  writeFileSync(join(place, 'a.zip'), zip([{ name: 'a' }]));
  await expect(unpackArchive(join(place, 'b.zip'), place, LIMITS)).rejects.toMatchObject({ code: 'ENOENT' });
});

it('the name in front of the data does not count', async () => {
  await unpack(zip([{ name: 'plain', local: '../out' }])).catch(() => undefined);
  expect(readdirSync(place).sort()).toEqual(['a.zip', 'in']);
  expect(readdirSync(join(place, 'in')).filter(name => name !== 'plain')).toEqual([]);
});
