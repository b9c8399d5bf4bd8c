/**
 * Which addresses are never dialled: everything that is not plainly a public unicast address. The ranges are those of
 * permissions/addresses.ts; what carries an IPv4 address is judged by the address inside (RFC 4291, RFC 6052, RFC 3056).
 */
import { addressBytes, refusedRange, type RefusedRange } from '../permissions/addresses.js';

export { addressBytes };

/** Why an address is refused; `embedded`: because of the address inside of it. */
export type AddressKind = Exclude<RefusedRange, 'embedding'> | 'embedded' | 'own' | 'malformed';

/** Null where the address is public; else why it is refused. */
export function refusedKind(text: string): AddressKind | null {
  const bytes = addressBytes(text);
  if (bytes === null) return 'malformed';
  const range = refusedRange(bytes);
  if (range !== 'embedding') return range;
  return refusedRange(embedded(bytes)) === null ? null : 'embedded';
}

/** Two texts of one address are the same text after this; an IPv4 address inside of `::ffff:` is that IPv4 address. */
export function addressKey(text: string): string | null {
  const bytes = addressBytes(text);
  if (bytes === null) return null;
  return hex(isMapped(bytes) ? embedded(bytes) : bytes);
}

/** 6to4 has it behind the first two bytes, the others at the end. */
function embedded(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x20 ? bytes.subarray(2, 6) : bytes.subarray(12);
}

function isMapped(bytes: Uint8Array): boolean {
  return bytes.length === 16 && hex(bytes.subarray(0, 12)) === `${'00'.repeat(10)}ffff`;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
