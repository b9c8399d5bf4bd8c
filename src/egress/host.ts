/**
 * Hosts as a client writes them, to the one form that rules are compared with: lower case, A-labels, no final dot;
 * addresses in their usual text. Sources: RFC 1123 section 2.1, RFC 3986 section 3.2.2, UTS 46, WHATWG URL (odd
 * forms of IPv4 such as 0x7f.1).
 */
import { isIPv4, isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';

export interface Host {
  /** Normalised; IPv6 without brackets. */
  name: string;
  isAddress: boolean;
}

export interface Authority extends Host {
  port: number;
}

const MAX_WRITTEN = 1024;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** Controls, space, and what would be user information, an escape, a path or a second port. */

const NEVER = /[\u0000-\u0020\u007f%@/\\?#<>^|`{}"',;:[\]]/;

/** The normal form, or null where there is none. IPv6 is written in brackets. */
export function normaliseHost(written: string): Host | null {
  if (written === '' || written.length > MAX_WRITTEN) return null;
  if (written.startsWith('[')) return bracketed(written);
  if (NEVER.test(written)) return null;
  const ascii = domainToASCII(written);
  const name = ascii.endsWith('.') ? ascii.slice(0, -1) : ascii;
  if (isIPv4(name)) return { name, isAddress: true };
  return isName(name) ? { name, isAddress: false } : null;
}

/** `host:port` or `host` with a default port; null where either is malformed. */
export function readAuthority(written: string, defaultPort: number | null): Authority | null {
  const [, host = '', digits] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/s.exec(written) ?? [];
  const port = digits === undefined ? defaultPort : readPort(digits);
  const normal = normaliseHost(host);
  return normal === null || port === null ? null : { ...normal, port };
}

/** 1 to 65535, without leading zeros; else null. */
export function readPort(digits: string): number | null {
  if (!/^[1-9]\d{0,4}$/.test(digits)) return null;
  const port = Number(digits);
  return port <= 65535 ? port : null;
}

/** `host:port` for people and for rules. */
export function authorityText(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

function isName(name: string): boolean {
  if (name === '' || name.length > 253) return false;
  const labels = name.split('.');
  // A last label that is a number would be read as an address by some client or resolver.
  return labels.every(label => LABEL.test(label)) && !/^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '');
}

function bracketed(written: string): Host | null {
  const inner = written.slice(1, -1);
  if (!written.endsWith(']') || inner.includes('%') || !isIPv6(inner)) return null;
  const name = domainToASCII(written).slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(name);
  if (mapped === null) return { name, isAddress: true };
  return { name: dotted(mapped[1] ?? '', mapped[2] ?? ''), isAddress: true };
}

function dotted(high: string, low: string): string {
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [a >> 8, a & 0xff, b >> 8, b & 0xff].join('.');
}
