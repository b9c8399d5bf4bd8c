/**
 * Addresses and the ranges that are never dialled: everything that is not plainly a public unicast address.
 * Sources: the IANA special-purpose registries for IPv4 and IPv6 (RFC 6890), RFC 4291, RFC 6052, RFC 3056; the
 * metadata addresses as the providers document them.
 */
import { isIPv4, isIPv6 } from 'node:net';

/** Why an address is refused. */
export type AddressKind =
  | 'metadata'
  | 'unspecified'
  | 'private'
  | 'shared'
  | 'loopback'
  | 'link-local'
  | 'unique-local'
  | 'multicast'
  | 'documentation'
  | 'benchmark'
  | 'reserved'
  | 'embedded'
  | 'own'
  | 'malformed';

type Range = readonly [prefix: string, bits: number, kind: AddressKind];

/** First match counts. */
const V4: readonly Range[] = [
  ['169.254.169.254', 32, 'metadata'],
  ['169.254.170.2', 32, 'metadata'],
  ['100.100.100.200', 32, 'metadata'],
  ['192.0.0.192', 32, 'metadata'],
  ['168.63.129.16', 32, 'metadata'],
  ['0.0.0.0', 8, 'unspecified'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'shared'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'reserved'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, 'reserved'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'benchmark'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved']
];

const V6: readonly Range[] = [
  ['fd00:ec2::254', 128, 'metadata'],
  ['fd20:ce::254', 128, 'metadata'],
  ['::', 128, 'unspecified'],
  ['::1', 128, 'loopback'],
  ['fc00::', 7, 'unique-local'],
  ['fe80::', 10, 'link-local'],
  ['ff00::', 8, 'multicast'],
  ['2001:db8::', 32, 'documentation'],
  ['3fff::', 20, 'documentation'],
  ['2001:2::', 48, 'benchmark'],
  ['2001::', 23, 'reserved']
];

/** Prefixes that carry an IPv4 address, and the byte at which it starts. What counts is the address inside. */
const EMBEDDING: readonly (readonly [prefix: string, bits: number, at: number])[] = [
  ['::ffff:0:0', 96, 12],
  ['64:ff9b::', 96, 12],
  ['2002::', 16, 2]
];

const parsedV4 = V4.map(([prefix, bits, kind]) => ({ bytes: v4Bytes(prefix), bits, kind }));
const parsedV6 = V6.map(([prefix, bits, kind]) => ({ bytes: v6Bytes(prefix), bits, kind }));
const parsedEmbedding = EMBEDDING.map(([prefix, bits, at]) => ({ bytes: v6Bytes(prefix), bits, at }));
const globalUnicast = v6Bytes('2000::');

/** The four or sixteen bytes of an address in its usual text form, or null. Zones (`%eth0`) have none. */
export function addressBytes(text: string): Uint8Array | null {
  if (isIPv4(text)) return v4Bytes(text);
  if (!isIPv6(text) || text.includes('%')) return null;
  return v6Bytes(text);
}

/** Null where the address is public; else why it is refused. */
export function refusedKind(text: string): AddressKind | null {
  const bytes = addressBytes(text);
  if (bytes === null) return 'malformed';
  return bytes.length === 4 ? kindV4(bytes) : kindV6(bytes);
}

/** Two texts of one address are the same text after this; an IPv4 address inside of `::ffff:` is that IPv4 address. */
export function addressKey(text: string): string | null {
  const bytes = addressBytes(text);
  if (bytes === null) return null;
  const inner = bytes.length === 16 ? embedded(bytes) : null;
  return inner !== null && inner.mapped ? hex(inner.bytes) : hex(bytes);
}

function kindV4(bytes: Uint8Array): AddressKind | null {
  return parsedV4.find(range => within(bytes, range))?.kind ?? null;
}

function kindV6(bytes: Uint8Array): AddressKind | null {
  const inner = embedded(bytes);
  if (inner !== null) return kindV4(inner.bytes) === null ? null : 'embedded';
  const special = parsedV6.find(range => within(bytes, range))?.kind;
  if (special !== undefined) return special;
  return within(bytes, { bytes: globalUnicast, bits: 3 }) ? null : 'reserved';
}

function embedded(bytes: Uint8Array): { bytes: Uint8Array; mapped: boolean } | null {
  const found = parsedEmbedding.findIndex(range => within(bytes, range));
  const range = parsedEmbedding[found];
  if (range === undefined) return null;
  return { bytes: bytes.subarray(range.at, range.at + 4), mapped: found === 0 };
}

function within(bytes: Uint8Array, range: { bytes: Uint8Array; bits: number }): boolean {
  const whole = range.bits >> 3;
  for (let index = 0; index < whole; index += 1) if (bytes[index] !== range.bytes[index]) return false;
  const rest = range.bits & 7;
  if (rest === 0) return true;
  const mask = (0xff << (8 - rest)) & 0xff;
  return ((bytes[whole] ?? 0) & mask) === ((range.bytes[whole] ?? 0) & mask);
}

function v4Bytes(text: string): Uint8Array {
  return Uint8Array.from(text.split('.'), Number);
}

/** `text` is known to be valid. A dotted tail counts for two groups. */
function v6Bytes(text: string): Uint8Array {
  const [left = '', right] = text.split('::');
  const head = groups(left);
  const tail = right === undefined ? [] : groups(right);
  const gap = new Array<number>(16 - head.length - tail.length).fill(0);
  return Uint8Array.from([...head, ...gap, ...tail]);
}

function groups(text: string): number[] {
  if (text === '') return [];
  return text.split(':').flatMap(group => {
    if (group.includes('.')) return group.split('.').map(Number);
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
