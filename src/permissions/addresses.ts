/**
 * Addresses that a pack or a policy may declare, in one form, and the ranges that nobody is granted. Sources: the IANA
 * special-purpose registries for IPv4 and IPv6 (RFC 6890), RFC 4291, RFC 5952, RFC 6052, RFC 3056; the metadata
 * addresses as the providers document them.
 */

/** Why an address is never granted. */
export type RefusedRange =
  | 'metadata'
  | 'unspecified'
  | 'private'
  | 'shared'
  | 'loopback'
  | 'link-local'
  | 'multicast'
  | 'documentation'
  | 'benchmark'
  | 'reserved'
  /** An IPv6 address that stands for an IPv4 address. */
  | 'embedding';

type Range = readonly [prefix: string, bits: number, kind: RefusedRange];

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
  ['::ffff:0:0', 96, 'embedding'],
  ['64:ff9b::', 96, 'embedding'],
  ['2002::', 16, 'embedding'],
  ['fc00::', 7, 'private'],
  ['fe80::', 10, 'link-local'],
  ['ff00::', 8, 'multicast'],
  ['2001:db8::', 32, 'documentation'],
  ['3fff::', 20, 'documentation'],
  ['2001:2::', 48, 'benchmark'],
  ['2001::', 23, 'reserved']
];

/** RFC 4291, section 2.4: what is given out so far. */
const GLOBAL_UNICAST: Range = ['2000::', 3, 'reserved'];

/** Four bytes of a dotted quad without leading zeros, sixteen of an IPv6 address without a zone, or null. */
export function addressBytes(text: string): Uint8Array | null {
  return text.includes(':') ? v6Bytes(text) : v4Bytes(text);
}

/** The one text of an address: dotted quad, or RFC 5952. Takes what `addressBytes` gives. */
export function addressText(bytes: Uint8Array): string {
  if (bytes.length === 4) return bytes.join('.');
  const groups = Array.from({ length: 8 }, (_, at) =>
    (((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0)).toString(16)
  );
  const gap = longestGap(groups);
  if (gap === null) return groups.join(':');
  return `${groups.slice(0, gap.at).join(':')}::${groups.slice(gap.at + gap.length).join(':')}`;
}

/** Null where the address is public and may be granted; else why it may not. */
export function refusedRange(bytes: Uint8Array): RefusedRange | null {
  const found = (bytes.length === 4 ? V4 : V6).find(range => isWithin(bytes, range));
  if (found !== undefined) return found[2];
  return bytes.length === 4 || isWithin(bytes, GLOBAL_UNICAST) ? null : 'reserved';
}

function isWithin(bytes: Uint8Array, [prefix, bits]: Range): boolean {
  const start = addressBytes(prefix) ?? bytes;
  return bytes.every((byte, at) => {
    const held = Math.min(8, Math.max(0, bits - 8 * at));
    const mask = (0xff << (8 - held)) & 0xff;
    return (byte & mask) === ((start[at] ?? 0) & mask);
  });
}

function v4Bytes(text: string): Uint8Array | null {
  const parts = text.split('.');
  const plain = parts.length === 4 && parts.every(part => /^(?:0|[1-9]\d{0,2})$/.test(part));
  return plain && parts.every(part => Number(part) <= 255) ? Uint8Array.from(parts, Number) : null;
}

/** RFC 4291, section 2.2: eight groups, one run of zeros as `::`, and a dotted quad in the place of the last two. */
function v6Bytes(text: string): Uint8Array | null {
  if (text.length > 45) return null;
  const [left = '', right, more] = text.split('::');
  if (more !== undefined) return null;
  const head = groupBytes(left, right === undefined);
  const tail = right === undefined ? [] : groupBytes(right, true);
  if (head === null || tail === null) return null;
  const missing = 16 - head.length - tail.length;
  // `::` stands for one group or more.
  if (right === undefined ? missing !== 0 : missing < 2) return null;
  return Uint8Array.from([...head, ...Array<number>(missing).fill(0), ...tail]);
}

function groupBytes(text: string, mayEndInQuad: boolean): number[] | null {
  if (text === '') return [];
  const groups = text.split(':');
  const bytes: number[] = [];
  for (const [at, group] of groups.entries()) {
    const quad = mayEndInQuad && at === groups.length - 1 && group.includes('.') ? v4Bytes(group) : null;
    if (quad !== null) bytes.push(...quad);
    else if (/^[0-9a-f]{1,4}$/i.test(group))
      bytes.push(Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff);
    else return null;
  }
  return bytes;
}

/** RFC 5952, section 4.2: the first of the longest runs of two or more zero groups. */
function longestGap(groups: readonly string[]): { at: number; length: number } | null {
  let best: { at: number; length: number } | null = null;
  for (let at = 0; at < groups.length; at += 1) {
    let length = 0;
    while (groups[at + length] === '0') length += 1;
    if (length >= 2 && length > (best?.length ?? 0)) best = { at, length };
    at += length;
  }
  return best;
}
