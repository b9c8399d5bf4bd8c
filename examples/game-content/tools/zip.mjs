// A ZIP archive that depends on names and contents alone (APPNOTE.TXT 6.3.10): members sorted, stored uncompressed
// (a compressor's output changes with its version), dated 1980-01-01, mode 644, no extra fields.

const TABLE = Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit += 1) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n >>> 0;
});
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;
const JANUARY_1980 = 0x0021;

export function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The archive's bytes from {name: Buffer}. */
export function zip(members) {
  const names = Object.keys(members).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const locals = [];
  const centrals = [];
  let offset = 0;
  for (const name of names) {
    const local = Buffer.concat([localHeader(name, members[name]), members[name]]);
    centrals.push(centralHeader(name, members[name], offset));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  return Buffer.concat([...locals, central, endRecord(names.length, central.length, offset)]);
}

/** What local and central headers share, from "version needed" to "extra field length". */
function common(name, bytes) {
  const part = Buffer.alloc(26);
  part.writeUInt16LE(20, 0);
  part.writeUInt16LE(UTF8_NAMES, 2);
  part.writeUInt16LE(JANUARY_1980, 8);
  part.writeUInt32LE(crc32(bytes), 10);
  part.writeUInt32LE(bytes.length, 14);
  part.writeUInt32LE(bytes.length, 18);
  part.writeUInt16LE(Buffer.byteLength(name), 22);
  return part;
}

function localHeader(name, bytes) {
  return Buffer.concat([uint32(LOCAL), common(name, bytes), Buffer.from(name)]);
}

function centralHeader(name, bytes, offset) {
  const madeBy = Buffer.from([20, 3]); // format 2.0, Unix
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE((0o100644 << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([uint32(CENTRAL), madeBy, common(name, bytes), rest, Buffer.from(name)]);
}

function endRecord(count, size, offset) {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(END, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
