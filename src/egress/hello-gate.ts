/** Holds a tunnel's first bytes back until it is clear whom they are for. Source: DESIGN "SNI = host". */
import { type HelloReader, helloReader, type HelloState } from './client-hello.js';
import { type Authority, normaliseHost } from './host.js';
import { type Filter, type Filtered, HELD, openFilter, stopped } from './relay.js';
import { type RetryWatch, retryWatch } from './retry-watch.js';

/** Ports on which nothing but TLS passes. */
const TLS_PORTS: ReadonlySet<number> = new Set([443, 853, 8443]);

export function requiresTls(port: number): boolean {
  return TLS_PORTS.has(port);
}

export interface HelloGate {
  outgoing: Filter;
  incoming: Filter;
}

interface Gate {
  asked: Authority;
  limit: number;
  reader: HelloReader;
  /** Null until the first hello has passed. */
  watch: RetryWatch | null;
  /** The tunnel is not TLS, and its port may be used so. */
  plain: boolean;
}

/** On a TLS port nothing but a ClientHello with the right name passes; elsewhere what looks like TLS must have it. */
export function helloGate(asked: Authority, limit: number): HelloGate {
  const gate: Gate = { asked, limit, reader: helloReader(limit), watch: null, plain: false };
  const outgoing: Filter = {
    push(chunk) {
      if (gate.plain || chunk.length === 0) return { pass: chunk, done: false, stop: null };
      return gate.watch === null ? first(gate, chunk) : gate.watch.fromClient(chunk);
    },
    end() {
      if (gate.plain || gate.watch !== null || gate.reader.bytes().length === 0) return 'forward';
      return { verdict: 'refused', code: 'NET_NOT_TLS', detail: 'the ClientHello is not complete' };
    }
  };
  const incoming: Filter = {
    ...openFilter(),
    push(chunk) {
      gate.watch?.fromServer(chunk);
      return { pass: chunk, done: false, stop: null };
    }
  };
  return { outgoing, incoming };
}

/** What follows the hello in the same segment is judged as well, before any of it passes. */
function first(gate: Gate, chunk: Buffer): Filtered {
  const { asked, reader, limit } = gate;
  const state = reader.push(chunk);
  if (state.kind === 'plain' && !requiresTls(asked.port)) {
    gate.plain = true;
    return { pass: reader.bytes(), done: false, stop: null };
  }
  const refused = refusal(asked, state);
  if (refused !== null) return refused;
  gate.watch = retryWatch(secondHello(asked, limit));
  const rest = gate.watch.fromClient(reader.bytes().subarray(reader.end()));
  if (rest.stop !== null) return rest;
  return {
    pass: Buffer.concat([reader.bytes().subarray(0, reader.end()), rest.pass]),
    done: false,
    stop: null
  };
}

function secondHello(asked: Authority, limit: number): (chunk: Buffer) => Filtered {
  const reader = helloReader(limit);
  return chunk => refusal(asked, reader.push(chunk)) ?? { pass: reader.bytes(), done: false, stop: null };
}

/** Null where the hello is complete and asks for the host; `HELD` where it is not complete. */
function refusal(asked: Authority, state: HelloState): Filtered | null {
  switch (state.kind) {
    case 'more':
      return HELD;
    case 'fault':
      return stopped('refused', 'NET_NOT_TLS', state.fault);
    case 'plain':
      return stopped('refused', 'NET_NOT_TLS', 'the first byte is not TLS');
    case 'hello':
      return nameRefusal(asked, state.serverName);
  }
}

function nameRefusal(asked: Authority, serverName: string | null): Filtered | null {
  if (serverName === null)
    return asked.isAddress ? null : stopped('refused', 'NET_SNI_MISSING', 'no server name');
  const named = normaliseHost(serverName);
  if (named !== null && named.name === asked.name) return null;
  return stopped('refused', 'NET_SNI_MISMATCH', 'another server name');
}
