/** Ground: canonical JSON (RFC 8785) and its SHA-256, the one way in which records are hashed. */
import { createHash } from 'node:crypto';
import canonicalizeJson from 'canonicalize';

/** RFC 8785 text of a JSON value. Throws TypeError on what JSON cannot say (NaN, lone surrogates, undefined). */
export function canonical(value: unknown): string {
  const text = (canonicalizeJson as unknown as (value: unknown) => string | undefined)(value);
  if (text === undefined) throw new TypeError('value has no canonical JSON form');
  return text;
}

/** Lower-case hex SHA-256 of bytes or of UTF-8 text; 64 characters, no prefix. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** `sha256:<hex>` over the canonical JSON of a value. */
export function digestOf(value: unknown): string {
  return `sha256:${sha256(canonical(value))}`;
}
