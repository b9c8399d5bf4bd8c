/**
 * Hosts in one form, so that what is declared, what is refused and what is asked for compare by their letters: lower
 * case, A-labels (UTS 46), no final dot, a port; addresses in their usual text. Sources: RFC 1123 section 2.1,
 * RFC 5891, RFC 3986 section 3.2.2 (brackets), WHATWG URL.
 */
import { domainToASCII } from 'node:url';
import { addressBytes, addressText } from './addresses.js';

const MOST_CHARACTERS = 1024;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** What could never be part of a name, and would be read as something else by one program or another. */
const NEVER = /[\u0000-\u0020\u007f%@/\\?#<>^|`{}"',;:[\]]/;

export interface HostPort {
  /** Without a wildcard; an IPv6 address without brackets. */
  name: string;
  /** True where one or more labels may stand before the name. */
  wildcard: boolean;
  port: number;
  isAddress: boolean;
}

/** The normal form of a name, or null where the text is no name; addresses are no names. */
export function normaliseName(written: string): string | null {
  if (written === '' || written.length > MOST_CHARACTERS || NEVER.test(written)) return null;
  const ascii = domainToASCII(written);
  const name = ascii.endsWith('.') ? ascii.slice(0, -1) : ascii;
  if (name === '' || name.length > 253) return null;
  const labels = name.split('.');
  // A last label that is a number would be read as an address.
  if (!labels.every(label => LABEL.test(label)) || /^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? ''))
    return null;
  return name;
}

/**
 * `name`, `name:port`, `*.name`, `*.name:port`, in any case and script; a dotted quad, or an IPv6 address in brackets,
 * with or without a port. Null where it is none of them.
 */
export function readHostPort(written: string, defaultPort = 443): HostPort | null {
  const [, star = '', host = '', digits] = /^(\*\.)?(\[[^\]]*\]|[^:]*)(?::(\d*))?$/s.exec(written) ?? [];
  const bytes = star === '' ? writtenAddress(host) : null;
  const name = bytes === null ? normaliseName(host) : addressText(bytes);
  if (name === null || (digits !== undefined && !/^[1-9]\d{0,4}$/.test(digits))) return null;
  const port = digits === undefined ? defaultPort : Number(digits);
  return port > 65535 ? null : { name, wildcard: star !== '', port, isAddress: bytes !== null };
}

/** Bytes of an address as it stands in a host and port: IPv6 in brackets, IPv4 without. */
export function writtenAddress(host: string): Uint8Array | null {
  const inner = /^\[([0-9a-f:.]*:[0-9a-f:.]*)\]$/i.exec(host)?.[1];
  return inner !== undefined ? addressBytes(inner) : host.includes(':') ? null : addressBytes(host);
}

export function hostPortText({ name, wildcard, port }: HostPort): string {
  return `${wildcard ? '*.' : ''}${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Whether everything that `host` means is also meant by `bound`; both as `host:port`. */
export function hostCovers(bound: string, host: string): boolean {
  const [outer, inner] = [readHostPort(bound), readHostPort(host)];
  if (outer === null || inner === null) return bound === host;
  if (outer.port !== inner.port || outer.isAddress !== inner.isAddress) return false;
  if (outer.name === inner.name) return outer.wildcard === inner.wildcard;
  return outer.wildcard && inner.name.endsWith(`.${outer.name}`);
}

/** Whether some host is meant by both patterns (`*.name` or `name`, in normal form, no ports). */
export function patternsMeet(one: string, other: string): boolean {
  const [a, b] = [one.replace(/^\*\./, ''), other.replace(/^\*\./, '')];
  const [wildA, wildB] = [a !== one, b !== other];
  if (a === b) return wildA === wildB;
  return (wildA && b.endsWith(`.${a}`)) || (wildB && a.endsWith(`.${b}`));
}
