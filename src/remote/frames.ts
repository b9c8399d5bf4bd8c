/** Bodies: a length, canonical JSON of that many bytes, and parts whose lengths the JSON gives, to the last byte. */
import { canonical } from '../platform/canonical.js';
import { RemoteError } from './errors.js';

const LENGTH_BYTES = 4;
const LARGEST_HEAD = 8 << 20;

/** `head` gets a member `parts`, the lengths. */
export function writeFrame(head: Readonly<Record<string, unknown>>, parts: readonly Uint8Array[]): Buffer {
  const text = Buffer.from(canonical({ ...head, parts: parts.map(part => part.length) }));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text, ...parts]);
}

export interface Frame {
  head: Readonly<Record<string, unknown>>;
  parts: Buffer[];
}

/** Throws ISO_REMOTE_MALFORMED. Parts are views of the body. */
export function readFrame(body: Buffer): Frame {
  if (body.length < LENGTH_BYTES) throw malformed('it is too short');
  const length = body.readUInt32BE(0);
  if (length > LARGEST_HEAD || LENGTH_BYTES + length > body.length) throw malformed('its head is cut short');
  const head = headOf(body.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
  const lengths = head['parts'];
  if (!Array.isArray(lengths) || lengths.length > 1000 || !lengths.every(isLength))
    throw malformed('it has no list of parts');
  let at = LENGTH_BYTES + length;
  const parts = lengths.map(size => body.subarray(at, (at += size)));
  if (at !== body.length) throw malformed('its parts are not as long as it says');
  return { head, parts };
}

function headOf(bytes: Buffer): Record<string, unknown> {
  const text = bytes.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed('its head is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw malformed('its head is no object');
  // One spelling of each value: no member twice, no __proto__ that JSON.parse takes and a merge would obey.
  if (Object.hasOwn(value, '__proto__') || canonicalOrNull(value) !== text)
    throw malformed('its head is not canonical');
  return value as Record<string, unknown>;
}

function canonicalOrNull(value: unknown): string | null {
  try {
    return canonical(value);
  } catch {
    return null;
  }
}

function isLength(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function malformed(why: string): RemoteError {
  return new RemoteError('ISO_REMOTE_MALFORMED', `the body cannot be read: ${why}`, { why });
}
