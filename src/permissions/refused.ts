/** What the network refused in a run, from the lines of egress.jsonl, and the line that would grant it. Pure. */
import type { NetCode } from '../reasons/net.js';
import { addressBytes } from './addresses.js';
import { hostPortText, readHostPort } from './hosts.js';
import type { Grant } from './types.js';

/** One line of egress.jsonl. Texts are a command's own: printable, bounded, otherwise hostile. */
export interface EgressLine {
  seq: number;
  /** ISO 8601 UTC. */
  time: string;
  phase: string | null;
  /** Id of the command, as in the plan; null where nobody can be named. */
  command: string | null;
  kind: 'connect' | 'http' | 'dns';
  host: string;
  port: number | null;
  address: string | null;
  verdict: 'allowed' | 'refused' | 'failed';
  code: string | null;
  bytes_out: number;
  bytes_in: number;
  /** Named in `network.quiet`: logged, and kept out of summaries and pull requests. */
  quiet: boolean;
  /** Command line of the process that asked, where the kernel told. */
  process: string | null;
  tries: number;
}

/** A host that a command asked for in vain. */
export interface RefusedHost {
  phase: string;
  command: string;
  host: string;
  /** Null for a name that was resolved and not connected to. */
  port: number | null;
  code: string;
  tries: number;
  process: string | null;
}

/** Lines of a file that somebody else may have written. Throws SyntaxError or TypeError on what is not such a file. */
export function readEgressLines(text: string): EgressLine[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => checkedLine(JSON.parse(line) as Record<string, unknown>));
}

function checkedLine(value: Record<string, unknown>): EgressLine {
  const text = (name: string) => typeof value[name] === 'string';
  const textOrNull = (name: string) => value[name] === null || text(name);
  const number = (name: string) => Number.isSafeInteger(value[name]);
  const good =
    ['time', 'kind', 'host', 'verdict'].every(text) &&
    ['phase', 'command', 'address', 'code', 'process'].every(textOrNull) &&
    ['seq', 'bytes_out', 'bytes_in', 'tries'].every(number) &&
    (value['port'] === null || number('port')) &&
    typeof value['quiet'] === 'boolean';
  if (!good) throw new TypeError('not a line of egress.jsonl');
  return value as unknown as EgressLine;
}

const GRANTABLE: ReadonlySet<string> = new Set<NetCode>(['NET_NOT_GRANTED']);

/** Refused and not quiet, one entry for each command, host, port and reason; in the order of their first lines. */
export function refusedHosts(lines: Iterable<EgressLine>): RefusedHost[] {
  const found = new Map<string, RefusedHost>();
  for (const line of lines) {
    if (line.verdict !== 'refused' || line.quiet || line.phase === null || line.command === null) continue;
    add(found, {
      phase: line.phase,
      command: line.command,
      host: line.host,
      port: line.port,
      code: line.code ?? 'NET_NOT_GRANTED',
      tries: line.tries,
      process: line.process
    });
  }
  return withoutNames([...found.values()]);
}

function add(found: Map<string, RefusedHost>, one: RefusedHost): void {
  const key = JSON.stringify([one.command, one.host, one.port, one.code]);
  const before = found.get(key);
  if (before === undefined) found.set(key, one);
  else
    found.set(key, {
      ...before,
      tries: before.tries + one.tries,
      process: before.process ?? one.process
    });
}

/** A client that resolves a name and then connects to it asked once. */
function withoutNames(all: readonly RefusedHost[]): RefusedHost[] {
  const key = ({ host, command }: RefusedHost): string => JSON.stringify([command, host]);
  const connected = new Set(all.flatMap(one => (one.port === null ? [] : [key(one)])));
  return all.filter(one => one.port !== null || !connected.has(key(one)));
}

/** `host:port`, `[address]:port`, or the host alone. */
export function refusedText({ host, port }: Pick<RefusedHost, 'host' | 'port'>): string {
  if (port === null) return host;
  return addressBytes(host)?.length === 16 ? `[${host}]:${port}` : `${host}:${port}`;
}

/** The host as an allow list names it; null where no grant would help, or the text is no host. */
export function grantableHost(refused: RefusedHost): string | null {
  if (!GRANTABLE.has(refused.code)) return null;
  const host = readHostPort(refusedText({ host: refused.host, port: refused.port ?? 443 }));
  return host === null ? null : hostPortText(host);
}

/** Whoever asks for more is looking for a way out, or needs a list that a person thinks up. */
const MOST_SUGGESTED = 20;

/**
 * What a pack would say, as one member `phases`: for each phase what it was granted and what it asked for, sorted. A
 * phase that asked for more than twenty hosts is left out; null where none is left.
 */
export function grantLine(
  refused: readonly RefusedHost[],
  phases: readonly { name: string; grant: Pick<Grant, 'network'> }[]
): string | null {
  const members = phases.flatMap(({ name, grant }) => {
    const asked = refused.filter(({ phase }) => phase === name).flatMap(one => grantableHost(one) ?? []);
    const wanted = new Set(asked);
    if (wanted.size === 0 || wanted.size > MOST_SUGGESTED) return [];
    const hosts = [...new Set([...(grant.network === 'none' ? [] : grant.network), ...wanted])].sort();
    const list = hosts.map(host => `"${host}"`).join(', ');
    return [`${name}: {permissions: {network: {allow: [${list}]}}}`];
  });
  return members.length === 0 ? null : `phases: {${members.join(', ')}}`;
}

/** Refusals of one host for one reason, whoever asked. */
export interface RefusedGroup {
  code: string;
  /** `host:port`, or the name alone. */
  host: string;
  tries: number;
  by: readonly RefusedHost[];
}

/** In the order of their first refusals. */
export function groupedByHost(refused: readonly RefusedHost[]): RefusedGroup[] {
  const groups = new Map<string, RefusedGroup>();
  for (const one of refused) {
    const host = refusedText(one);
    const key = JSON.stringify([one.code, host]);
    const before = groups.get(key) ?? { code: one.code, host, tries: 0, by: [] };
    groups.set(key, { ...before, tries: before.tries + one.tries, by: [...before.by, one] });
  }
  return [...groups.values()];
}
