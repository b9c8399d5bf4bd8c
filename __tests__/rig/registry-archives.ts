/** The archives that package managers fetch, of a few small files: ustar (POSIX.1-2017) in gzip, and zip (APPNOTE 6.3.10). */
import { crc32, gzipSync } from 'node:zlib';

export type Files = Readonly<Record<string, string>>;

const BLOCK = 512;

/** Paths of at most 100 bytes. */
export function tarGz(files: Files): Buffer {
  const entries = Object.entries(files).flatMap(([path, text]) => {
    const content = Buffer.from(text);
    return [tarHead(path, content.length), content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)];
  });
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(2 * BLOCK)]));
}

function tarHead(path: string, size: number): Buffer {
  const head = Buffer.alloc(BLOCK);
  const fields: [number, string][] = [
    [0, path],
    [100, '0000644\0'],
    [108, '0000000\0'],
    [116, '0000000\0'],
    [124, `${size.toString(8).padStart(11, '0')}\0`],
    [136, '00000000000\0'],
    [148, ' '.repeat(8)],
    [156, '0'],
    [257, 'ustar\x0000']
  ];
  for (const [at, text] of fields) head.write(text, at, 'latin1');
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return head;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
/** 1 January 1980, the first day that the format knows. */
const DATE = 0x21;

/** Stored, not compressed. */
export function zip(files: Files): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const facts = zipFacts(name, content);
    const local = Buffer.concat([words([LOCAL, 4]), facts, name, content]);
    const place = words([0, 2], [0, 2], [0, 2], [0o100644 * 0x10000, 4], [offset, 4]);
    centrals.push(words([CENTRAL, 4], [0x0314, 2]), facts, place, name);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const count = locals.length;
  const end = words(
    [END, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2]
  );
  return Buffer.concat([...locals, directory, end]);
}

/** What the local and the central header have in common, in this order. */
function zipFacts(name: Buffer, content: Buffer): Buffer {
  const size = content.length;
  return words(
    [20, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [DATE, 2],
    [crc32(content), 4],
    [size, 4],
    [size, 4],
    [name.length, 2],
    [0, 2]
  );
}

/** Little-endian numbers of two or four bytes. */
function words(...fields: [value: number, bytes: 2 | 4][]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    })
  );
}
