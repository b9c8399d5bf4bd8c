/** Hosts as people declare them: `name`, `name:port`, `*.name:port`, or a preset. Source: RFC 1123, section 2.1. */
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
  const [, name = entry, port] = /^(.*?)(?::(\d*))?$/s.exec(entry) ?? [];
  if (name.includes(':') || name.startsWith('['))
    return { message: 'is an address, and only names are granted', fix: 'write the name of the host' };
  if (port !== undefined && !(/^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65535))
    return {
      message: 'has no port between 1 and 65535',
      fix: 'write name:port, such as files.example.org:443'
    };
  return nameFault(name);
}

function nameFault(name: string): HostFault | null {
  const form = {
    message: 'is not a host name',
    fix: 'write name:port with letters, digits, hyphens and dots; other scripts in their xn-- form'
  };
  const labels = (name.startsWith('*.') ? name.slice(2) : name).split('.');
  if (name.length > 253 || !labels.every(label => LABEL.test(label))) return form;
  if (/^(?:\d+|0x[0-9a-f]*)$/i.test(labels[labels.length - 1] ?? ''))
    return { message: 'is an address, and only names are granted', fix: 'write the name of the host' };
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
    entry => !expandHosts([entry]).every(host => bounds.some(bound => covers(bound, host)))
  );
}

function covers(bound: string, host: string): boolean {
  if (bound === host) return true;
  return bound.startsWith('*.') && host.endsWith(bound.slice(1)) && host.length > bound.length - 1;
}
