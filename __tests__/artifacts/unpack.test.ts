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
import { openPromise } from 'yauzl';
import { ArchiveRefused, unpackArchive, type UnpackLimits } from '../../src/artifacts/index.js';
import { overlapping, zip, zip64, type Member } from './zip.js';

const LIMITS = { maxFiles: 20, maxBytes: 1_000_000, maxMilliseconds: 60_000 };
let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'codex-zip-'));
  mkdirSync(join(place, 'in'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function unpack(bytes: Buffer, limits: UnpackLimits = LIMITS): Promise<number> {
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
  ['a name of three hundred bytes', [{ name: `a/${'n'.repeat(300)}` }]],
  ['a hundred directories', [{ name: `${'d/'.repeat(100)}f` }]],
  ['a directory with content', [{ name: 'd/', mode: 0o040755, data: Buffer.from('x') }]],
  ['a directory that is a file by its mode', [{ name: 'd/', data: Buffer.alloc(0) }]],
  ['a file that is a directory by its mode', [{ name: 'd', mode: 0o040755 }]],
  [
    'a directory twice',
    [
      { name: 'd/', mode: 0o040755, data: Buffer.alloc(0) },
      { name: 'd/', mode: 0o040755, data: Buffer.alloc(0) }
    ]
  ],
  [
    'a directory after a file of its name',
    [{ name: 'd' }, { name: 'd/', mode: 0o040755, data: Buffer.alloc(0) }]
  ],
  ['directories that a Mac holds for the same', [{ name: 'D/a' }, { name: 'd/b' }]],
  ['a name in small letters and one with a sharp s', [{ name: 'strasse' }, { name: 'stra\u00dfe' }]],
  ['strong encryption', [{ name: 'a', flags: 0x40 }]],
  ['a masked directory', [{ name: 'a', flags: 0x2000 }]],
  ['a packing of another kind', [{ name: 'a', method: 12 }]],
  ['a size that no packing reaches', [{ name: 'a', stated: 900_000 }]],
  [
    'sizes that come to more than allowed',
    zip(Array.from({ length: 3 }, (_, at) => ({ name: `f${at}`, data: Buffer.alloc(400_000) })))
  ],
  ['entries that share their bytes', overlapping(Buffer.alloc(100_000), 9)],
  ['more entries by ZIP64 than there are', zip64([{ name: 'a' }], { entries: 3 })],
  ['two billion entries by ZIP64', zip64([{ name: 'a' }], { entries: 2 ** 31 })],
  ['a directory of the archive that is not there, by ZIP64', zip64([{ name: 'a' }], { offset: 2 ** 40 })],
  ['no archive', Buffer.from('PK but not really')],
  ['nothing', Buffer.alloc(0)],
  ['a cut one', zip([{ name: 'a', data: Buffer.alloc(5000, 1) }]).subarray(0, 60)]
])('%s is refused, and nothing lies outside', async (_name, members) => {
  const bytes = Buffer.isBuffer(members) ? members : zip(members);
  await expect(unpack(bytes)).rejects.toBeInstanceOf(ArchiveRefused);
  expect(readdirSync(place).sort()).toEqual(['a.zip', 'in']);
  expect(existsSync('/tmp/out')).toBe(false);
});

it('sizes behind the data, and directories after what is in them', async () => {
  const data = Buffer.from('text '.repeat(50));
  const members = [
    { name: 'r/a.txt', data, descriptor: true },
    { name: 'r/', mode: 0o040755, data: Buffer.alloc(0) }
  ];
  expect(await unpack(zip(members))).toBe(1);
  expect(readFileSync(join(place, 'in/r/a.txt'))).toEqual(data);
});

it('more time than it may take', async () => {
  writeFileSync(join(place, 'a.zip'), zip([{ name: 'a' }]));
  const late = unpackArchive(join(place, 'a.zip'), join(place, 'in'), { ...LIMITS, maxMilliseconds: -1 });
  await expect(late).rejects.toBeInstanceOf(ArchiveRefused);
});

it('ten thousand entries are judged before the first is written', async () => {
  const members = Array.from({ length: 10_000 }, (_, at) => ({ name: `f${at}`, data: Buffer.alloc(0) }));
  const bytes = zip([...members, { name: 'F0' }]);
  await expect(unpack(bytes, { maxFiles: 200_000, maxBytes: 1_000_000 })).rejects.toThrow(/there twice/);
  expect(readdirSync(join(place, 'in'))).toEqual([]);
});

it.each<[string, Buffer, number]>([
  ['entries that share their bytes', overlapping(Buffer.alloc(100_000), 9), 900_000],
  ['names that a Mac holds for the same', zip([{ name: 'A' }, { name: 'a' }]), 2]
])('the reader of archives alone takes %s', async (_name, bytes, unpacked) => {
  writeFileSync(join(place, 'a.zip'), bytes);
  const reader = await openPromise(join(place, 'a.zip'));
  let total = 0;
  for await (const entry of reader.eachEntry()) {
    for await (const chunk of await reader.openReadStreamPromise(entry)) total += (chunk as Buffer).length;
  }
  expect(total).toBe(unpacked);
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
