/** ZIP files byte by byte, also such as no tool makes. Source: APPNOTE.TXT 4.3. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Member {
  name: string | Buffer;
  data?: Buffer;
  /** Unix mode in the upper half of the external attributes. */
  mode?: number;
  flags?: number;
  /** Size stated, where that is not the real one. */
  stated?: number;
  /** Name in the local header, where that is another. */
  local?: string;
  /** Stated method of packing; deflate where it is not said. */
  method?: number;
  /** Sizes and checksum stand behind the data: bit 3. */
  descriptor?: boolean;
}

interface Parts {
  body: Buffer;
  central: Buffer;
  count: number;
}

export function zip(members: readonly Member[]): Buffer {
  const { body, central, count } = partsOf(members);
  return Buffer.concat([body, central, end(count, central.length, body.length)]);
}

/** The same with the records of ZIP64, which state what is asked for. */
export function zip64(members: readonly Member[], lies: { entries?: number; offset?: number }): Buffer {
  const { body, central, count } = partsOf(members);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(lies.entries ?? count), 24);
  record.writeBigUInt64LE(BigInt(lies.entries ?? count), 32);
  record.writeBigUInt64LE(BigInt(central.length), 40);
  record.writeBigUInt64LE(BigInt(lies.offset ?? body.length), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(body.length + central.length), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([body, central, record, locator, end(0xffff, 0xffffffff, 0xffffffff)]);
}

/** One member's bytes under many names: every entry of the directory leads to the same place. */
export function overlapping(data: Buffer, times: number): Buffer {
  const { body } = partsOf([{ name: 'f0', data }]);
  const entries = Array.from({ length: times }, (_, at) => partsOf([{ name: `f${at}`, data }]).central);
  const central = Buffer.concat(entries);
  return Buffer.concat([body, central, end(times, central.length, body.length)]);
}

function partsOf(members: readonly Member[]): Parts {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const { local, central } = headersOf(member, offset);
    parts.push(local);
    directory.push(central);
    offset += local.length;
  }
  return { body: Buffer.concat(parts), central: Buffer.concat(directory), count: members.length };
}

function headersOf(member: Member, offset: number): { local: Buffer; central: Buffer } {
  const { name, data = Buffer.from('x'), mode = 0o100644, local, descriptor = false } = member;
  const bytes = Buffer.isBuffer(name) ? name : Buffer.from(name);
  const packed = deflateRawSync(data);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(data), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(member.stated ?? data.length, 8);
  const common = Buffer.alloc(22);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE((member.flags ?? 0) | 0x800 | (descriptor ? 8 : 0), 2);
  common.writeUInt16LE(member.method ?? 8, 4);
  sizes.copy(common, 10);
  const localName = local === undefined ? bytes : Buffer.from(local);
  const head = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.alloc(4)]);
  head.writeUInt16LE(localName.length, 26);
  if (descriptor) head.fill(0, 14, 26);
  const behind = descriptor ? Buffer.concat([Buffer.from('PK\x07\x08'), sizes]) : Buffer.alloc(0);
  const central = Buffer.alloc(46);
  central.write('PK\x01\x02', 0, 'latin1');
  central.writeUInt16LE(0x0314, 4);
  common.copy(central, 6);
  central.writeUInt16LE(bytes.length, 28);
  central.writeUInt32LE((mode << 16) >>> 0, 38);
  central.writeUInt32LE(offset, 42);
  return {
    local: Buffer.concat([head, localName, packed, behind]),
    central: Buffer.concat([central, bytes])
  };
}

function end(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 0, 'latin1');
  record.writeUInt16LE(count & 0xffff, 8);
  record.writeUInt16LE(count & 0xffff, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
