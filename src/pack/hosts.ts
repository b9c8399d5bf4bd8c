/**
 * Hosts as people declare them: `name`, `name:port`, `*.name:port`, a public address with a port, or a preset.
 * Sources: RFC 1123 section 2.1, RFC 3986 section 3.2.2.
 */
import { type RefusedRange, refusedRange } from '../permissions/addresses.js';
import { hostCovers, writtenAddress } from '../permissions/hosts.js';
import { expandHosts, networkPresets } from '../permissions/presets.js';
import { nearest } from './nearest.js';

export interface HostFault {
  message: string;
  fix: string;
}

const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const presetNames = Object.keys(networkPresets).sort();

/** What is wrong with an entry of an allow list, or null. `*` alone passes: whether it is granted is the ceiling's word. */
export function hostFault(entry: string): HostFault | null {
  if (Object.hasOwn(networkPresets, entry) || entry === '*') return null;
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(entry))
    return { message: 'is a URL', fix: `write the host and port only${suggestion(entry)}` };
  if (entry.includes('/'))
    return { message: 'has a path', fix: 'write the host and port only; grants are by host' };
  if (entry.includes('@')) return { message: 'has user information', fix: 'write the host and port only' };
  const [, name = entry, port] = /^(\[[^\]]*\]|.*?)(?::(\d*))?$/s.exec(entry) ?? [];
  const address = writtenAddress(name);
  if (address === null && (name.includes(':') || name.startsWith('['))) return brokenAddress(entry);
  if (port !== undefined && !(/^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65535))
    return {
      message: 'has no port between 1 and 65535',
      fix: 'write name:port, such as files.example.org:443'
    };
  return address === null ? nameFault(name) : addressFault(name, address, port);
}

/** An address stands for one machine, for whoever it belongs to today: it is spelt out, and its port with it. */
function addressFault(name: string, address: Uint8Array, port: string | undefined): HostFault | null {
  const range = refusedRange(address);
  if (range !== null)
    return { message: `is an address ${RANGES[range]}, which is never granted`, fix: fixOf(range) };
  if (port === undefined)
    return { message: 'is an address without a port', fix: `write the port too, such as ${name}:443` };
  return null;
}

const RANGES: Readonly<Record<RefusedRange, string>> = {
  metadata: 'of a metadata service',
  unspecified: 'that names no machine',
  private: 'of a private network',
  shared: 'of a provider’s shared network (RFC 6598)',
  loopback: 'of the machine itself',
  'link-local': 'of the local link',
  multicast: 'of a group of machines',
  documentation: 'for documentation only',
  benchmark: 'for measurements only',
  reserved: 'that is reserved',
  embedding: 'that stands for an IPv4 address'
};

function fixOf(range: RefusedRange): string {
  return range === 'embedding' ? 'write the IPv4 address itself' : 'write a public host name or address';
}

function brokenAddress(entry: string): HostFault {
  const bare = writtenAddress(`[${entry}]`) !== null;
  return bare
    ? { message: 'is an IPv6 address without brackets', fix: `write [${entry}]:443` }
    : { message: 'is not an address', fix: 'write name:port, or an IPv6 address in brackets and a port' };
}

function nameFault(name: string): HostFault | null {
  const form = {
    message: 'is not a host name',
    fix: 'write name:port with letters, digits, hyphens and dots; other scripts in their xn-- form'
  };
  const labels = (name.startsWith('*.') ? name.slice(2) : name).split('.');
  if (name.length > 253 || !labels.every(label => LABEL.test(label))) return form;
  if (/^(?:\d+|0x[0-9a-f]*)$/i.test(labels[labels.length - 1] ?? ''))
    return {
      message: 'is an address in a form that programs read differently',
      fix: 'write four decimal numbers from 0 to 255 without leading zeros, and a port'
    };
  if (labels.length > 1) return null;
  const near = nearest(name, presetNames);
  const hint =
    near === null
      ? `write a full host name, or one of ${presetNames.join(', ')}`
      : `did you mean the preset ${near}?`;
  return { message: 'is neither a full host name nor a preset', fix: hint };
}

function suggestion(url: string): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/([A-Za-z0-9.-]+)(?::(\d+))?(?:[/?#]|$)/i.exec(url);
  if (host === null) return '';
  const port = host[2] ?? (url.toLowerCase().startsWith('http:') ? '80' : '443');
  return `: ${host[1]}:${port}`;
}

/** Entries of `inner` that no entry of `outer` covers, after presets and ports are filled in. */
export function hostsBeyond(outer: readonly string[], inner: readonly string[]): string[] {
  if (outer.includes('*')) return [];
  const bounds = expandHosts(outer);
  return inner.filter(
    entry => !expandHosts([entry]).every(host => bounds.some(bound => hostCovers(bound, host)))
  );
}
