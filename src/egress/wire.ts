/**
 * What host and proxy process say to each other: JSON lines on the proxy's standard input and output. The proxy
 * handles hostile bytes all day, so the host reads its lines as strictly as any other input.
 */
import { reasonOf, type ReasonCode } from '../reasons/index.js';
import type { GrantOrder } from './grants.js';
import type { EgressDecision, EgressLimits } from './types.js';

export interface StartOrder {
  type: 'start';
  socketPath: string;
  identity: { uid: number; gid: number } | null;
  limits: EgressLimits;
  permitAddresses: readonly string[];
  hosts: Readonly<Record<string, readonly string[]>>;
  frozenTime: string | null;
}

export type HostMessage = StartOrder | ({ type: 'grant' } & GrantOrder) | { type: 'revoke'; id: number };

export type ProxyMessage =
  | { type: 'ready' }
  | { type: 'failed'; message: string }
  | { type: 'answer'; id: number; error: string | null }
  | { type: 'open' | 'decision'; id: number; decision: EgressDecision };

/** Longest line either way; a decision is under two kilobytes, a grant with a thousand hosts under 300. */
export const MAX_LINE = 4 * 1024 * 1024;

/** Splits a stream of chunks into lines. Throws RangeError on a line beyond the bound. */
export function lineSplitter(onLine: (line: string) => void): (chunk: Buffer) => void {
  let held: Buffer[] = [];
  let size = 0;
  return chunk => {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      const line = Buffer.concat([...held, chunk.subarray(from, at)]).toString('utf8');
      [held, size, from] = [[], 0, at + 1];
      onLine(line);
    }
    held.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > MAX_LINE) throw new RangeError('a line is too long');
  };
}

/** A line of the proxy's, checked member by member. Throws TypeError or SyntaxError on anything else. */
export function readProxyMessage(line: string): ProxyMessage {
  const message = JSON.parse(line) as Record<string, unknown>;
  if (typeof message !== 'object' || message === null) throw new TypeError('not an object');
  const { type, id } = message;
  if (type === 'ready') return { type };
  if (type === 'failed') return { type, message: shortText(message['message'], 4096) };
  if (!isCount(id)) throw new TypeError('no id');
  if (type === 'answer') {
    const { error } = message;
    return { type, id, error: error === null ? null : shortText(error, 4096) };
  }
  if (type !== 'open' && type !== 'decision') throw new TypeError('unknown type');
  return { type, id, decision: readDecision(message['decision']) };
}

function readDecision(value: unknown): EgressDecision {
  if (typeof value !== 'object' || value === null) throw new TypeError('no decision');
  const raw = value as Record<string, unknown>;
  return {
    seq: count(raw['seq']),
    time: shortText(raw['time'], 40),
    phase: textOrNull(raw['phase']),
    command: textOrNull(raw['command']),
    kind: oneOf(raw['kind'], ['connect', 'http', 'dns']),
    host: shortText(raw['host'], 260),
    port: raw['port'] === null ? null : count(raw['port']),
    address: textOrNull(raw['address']),
    verdict: oneOf(raw['verdict'], ['allowed', 'refused', 'failed']),
    code: codeOrNull(raw['code']),
    bytes_out: count(raw['bytes_out']),
    bytes_in: count(raw['bytes_in']),
    quiet: raw['quiet'] === true
  };
}

function shortText(value: unknown, most: number): string {
  if (typeof value !== 'string' || value.length > most || /[\u0000-\u0009\u000b-\u001f\u007f]/.test(value))
    throw new TypeError('not a short text');
  return value;
}

function textOrNull(value: unknown): string | null {
  return value === null ? null : shortText(value, 80);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function count(value: unknown): number {
  if (!isCount(value)) throw new TypeError('not a count');
  return value;
}

function oneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find(word => word === value);
  if (found === undefined) throw new TypeError('unknown word');
  return found;
}

function codeOrNull(value: unknown): ReasonCode | null {
  if (value === null) return null;
  if (typeof value !== 'string' || reasonOf(value) === null) throw new TypeError('unknown code');
  return value as ReasonCode;
}
