/** Passes bytes between client and host, each way through a filter, within the limits, until both are done. */
import type { Socket } from 'node:net';
import type { NetCode } from '../reasons/net.js';
import type { Inlet } from './inlet.js';
import type { Meter } from './limits.js';
import type { EgressLimits, Verdict } from './types.js';

/** What becomes of a chunk. */
export interface Filtered {
  /** Bytes to pass on; empty while the filter holds them back. */
  pass: Buffer;
  /** Nothing more belongs to this direction. */
  done: boolean;
  /** The connection ends, and this is why. */
  stop: Stop | null;
}

export interface Stop {
  verdict: Verdict;
  code: NetCode;
  detail: string;
}

export interface Filter {
  /** The chunk's bytes are valid until they were passed on; what a filter holds back, it copies. */
  push(chunk: Buffer): Filtered;
  /** The source has ended. */
  end(): EndAction;
}

/** `forward`: end the other side too. `wait`: the other direction goes on. */
export type EndAction = 'forward' | 'wait' | Stop;

export interface RelayOptions {
  client: Socket;
  upstream: Socket;
  /** Where the upstream's bytes come from. */
  inlet: Inlet;
  /** Bytes that the client sent behind its request's head. */
  early: Buffer;
  outgoing: Filter;
  incoming: Filter;
  meter: Meter;
  limits: EgressLimits;
  /** Milliseconds until the first bytes must have passed the outgoing filter; null: no such bound. */
  openingMs: number | null;
}

/** After the last byte of a message, more is thrown away up to here, and then not read at all. */
const SURPLUS = 64 * 1024;
const NOTHING = Buffer.alloc(0);
/** Never seen. Were it passed on, it would have overwritten what is being written. */
const UNASKED: Stop = { verdict: 'failed', code: 'NET_ENDED', detail: 'bytes came while none were read' };
export const HELD: Filtered = { pass: NOTHING, done: false, stop: null };

export function stopped(verdict: Verdict, code: NetCode, detail: string): Filtered {
  return { pass: NOTHING, done: false, stop: { verdict, code, detail } };
}

/** A direction that nobody looks into. */
export function openFilter(): Filter {
  return { push: pass => ({ pass, done: false, stop: null }), end: () => 'forward' };
}

/** Null where the connection came to its natural end. The client is left open where there is something to tell it. */
export function relay(options: RelayOptions): Promise<Stop | null> {
  const { client, upstream, limits } = options;
  return new Promise(resolve => {
    const listeners = listenerList();
    const timers = relayTimers(limits, options.openingMs, detail =>
      finish({ verdict: 'failed', code: 'NET_LIMIT_TIME', detail })
    );
    const shared = { options, timers, listeners, finish };
    const out = direct(shared, client, upstream, 'out', options.outgoing);
    const back = direct(shared, upstream, client, 'in', options.incoming);
    listeners.on(client, 'data', out.take);
    options.inlet.to(back.take);
    for (const socket of [client, upstream]) socket.resume();
    for (const socket of [client, upstream]) listeners.on(socket, 'close', closed);
    if (client.destroyed) return closed();
    out.take(options.early);
    // A side that ended while nobody listened does not say so again.
    if (client.readableEnded) out.ended();
    if (upstream.readableEnded) back.ended();

    function closed(): void {
      if (client.destroyed && !upstream.destroyed) upstream.destroy();
      if (upstream.destroyed && !client.destroyed) client.destroySoon();
      if (client.destroyed && upstream.destroyed) finish(null);
    }

    function finish(stop: Stop | null): void {
      if (listeners.released()) return;
      listeners.release();
      timers.clear();
      upstream.destroy();
      options.inlet.close(back.writing());
      if (stop === null) client.destroySoon();
      resolve(stop);
    }
  });
}

/** What was listened to, so that nothing but that is let go of. */
interface ListenerList {
  on(socket: Socket, event: string, listener: (chunk: Buffer) => void): void;
  release(): void;
  released(): boolean;
}

function listenerList(): ListenerList {
  const undo: (() => void)[] = [];
  let released = false;
  return {
    on(socket, event, listener) {
      socket.on(event, listener);
      undo.push(() => socket.off(event, listener));
    },
    release() {
      released = true;
      for (const one of undo) one();
    },
    released: () => released
  };
}

interface Shared {
  options: RelayOptions;
  timers: RelayTimers;
  listeners: ListenerList;
  finish(stop: Stop | null): void;
}

interface Direction {
  take(chunk: Buffer): void;
  ended(): void;
  /** The other side has not taken all that was passed on. */
  writing(): boolean;
}

/** Wires one direction. */
function direct(shared: Shared, from: Socket, to: Socket, way: 'out' | 'in', filter: Filter): Direction {
  const { listeners, timers, finish } = shared;
  let done = false;
  let surplus = 0;
  let waiting = false;
  listeners.on(from, 'end', ended);
  return { take, ended, writing: () => waiting };

  function take(chunk: Buffer): void {
    if (waiting) return finish(UNASKED);
    timers.active();
    if (done) return drop(chunk);
    const filtered = filter.push(chunk);
    if (filtered.stop !== null) return finish(filtered.stop);
    if (filtered.pass.length > 0 && !forward(filtered.pass)) return;
    done = filtered.done;
    // The answer is complete: so is the connection.
    if (done && way === 'in') to.end(() => finish(null));
  }

  function forward(bytes: Buffer): boolean {
    if (!shared.options.meter.add(way, bytes.length)) {
      finish({ verdict: 'failed', code: 'NET_LIMIT_BYTES', detail: `bytes ${way}` });
      return false;
    }
    if (way === 'out') timers.opened();
    to.write(bytes, written);
    // Nothing more is read before the kernel has taken this: the buffer is read into again.
    waiting = to.writableLength > 0;
    if (waiting) from.pause();
    return true;
  }

  function written(): void {
    if (!waiting || to.writableLength > 0) return;
    waiting = false;
    if (!listeners.released()) from.resume();
  }

  function drop(chunk: Buffer): void {
    surplus += chunk.length;
    if (surplus > SURPLUS) from.pause();
  }

  function ended(): void {
    if (listeners.released()) return;
    const action = filter.end();
    if (action === 'forward') to.end();
    else if (action !== 'wait') finish(action);
  }
}

interface RelayTimers {
  active(): void;
  opened(): void;
  clear(): void;
}

function relayTimers(
  limits: EgressLimits,
  openingMs: number | null,
  late: (detail: string) => void
): RelayTimers {
  const idle = setTimeout(() => late('nothing was sent for too long'), limits.idleMs);
  const total = setTimeout(() => late('the connection lasted too long'), limits.totalMs);
  const opening =
    openingMs === null ? undefined : setTimeout(() => late('no complete ClientHello'), openingMs);
  return {
    active: () => void idle.refresh(),
    opened: () => clearTimeout(opening),
    clear: () => [idle, total, opening].forEach(timer => clearTimeout(timer))
  };
}
