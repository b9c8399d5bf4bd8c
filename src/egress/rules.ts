/** Allow lists: exact host and port, or one leading wildcard label. `*.` covers one label or more, never none. */
import { EgressError } from './errors.js';
import { type Authority, normaliseHost, readPort } from './host.js';

export interface Rule {
  /** Normalised; for a wildcard the suffix, with its dot. */
  name: string;
  /** Null: every port. Only lists of refusals have such rules. */
  port: number | null;
  wildcard: boolean;
  isAddress: boolean;
}

/** A rule of an allow list. Throws NET_RULE_INVALID on what names no single port, and on a bare wildcard. */
export function readRule(entry: string): Rule {
  const rule = readAnyPort(entry);
  if (rule.port === null) throw invalid(entry, 'it names no port between 1 and 65535');
  return rule;
}

/** A rule of a list of refusals, in which the port may be left out. */
export function readAnyPort(entry: string): Rule {
  const [, written = '', digits] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/s.exec(entry) ?? [];
  const port = digits === undefined ? null : readPort(digits);
  if (digits !== undefined && port === null) throw invalid(entry, 'it names no port between 1 and 65535');
  const wildcard = written.startsWith('*.');
  const host = normaliseHost(wildcard ? written.slice(2) : written);
  if (host === null) throw invalid(entry, 'it is neither a host name nor an address');
  if (wildcard && host.isAddress) throw invalid(entry, 'a wildcard stands before a name only');
  return { name: wildcard ? `.${host.name}` : host.name, port, wildcard, isAddress: host.isAddress };
}

/** An address is covered by a rule that is that address, never by a name. */
export function covers(rule: Rule, asked: Authority): boolean {
  if (rule.port !== null && rule.port !== asked.port) return false;
  if (rule.isAddress !== asked.isAddress) return false;
  if (!rule.wildcard) return rule.name === asked.name;
  return asked.name.length > rule.name.length && asked.name.endsWith(rule.name);
}

function invalid(entry: string, why: string): EgressError {
  return new EgressError('NET_RULE_INVALID', `${JSON.stringify(entry.slice(0, 260))} is not a rule: ${why}`);
}
