/** Finds the end of a message's body while it passes. Source: RFC 9112 sections 6 and 7.1; trailers are refused. */
import type { Framing } from './request-head.js';

export interface Framed {
  /** Bytes of the chunk that belong to the body. */
  taken: number;
  done: boolean;
  fault: boolean;
}

export interface BodyFramer {
  push(chunk: Uint8Array): Framed;
}

export function bodyFramer(framing: Framing): BodyFramer {
  if (framing.kind === 'chunked') return chunkedFramer();
  return lengthFramer(framing.kind === 'length' ? framing.bytes : 0);
}

function lengthFramer(bytes: number): BodyFramer {
  let left = bytes;
  return {
    push(chunk) {
      const taken = Math.min(left, chunk.length);
      left -= taken;
      return { taken, done: left === 0, fault: false };
    }
  };
}

const [CR, LF] = [0x0d, 0x0a];
/** Digits of a chunk's size; eight are 4 GiB. */
const MAX_DIGITS = 8;

type State = 'size' | 'size-lf' | 'data' | 'data-cr' | 'data-lf' | 'last-cr' | 'last-lf' | 'done' | 'fault';

interface Chunks {
  state: State;
  size: number;
  digits: number;
}

function chunkedFramer(): BodyFramer {
  const chunks: Chunks = { state: 'size', size: 0, digits: 0 };
  return {
    push(chunk) {
      let at = 0;
      while (at < chunk.length && chunks.state !== 'done' && chunks.state !== 'fault') {
        if (chunks.state === 'data') at += skipData(chunks, chunk.length - at);
        else stepByte(chunks, chunk[at++] ?? 0);
      }
      return { taken: at, done: chunks.state === 'done', fault: chunks.state === 'fault' };
    }
  };
}

function skipData(chunks: Chunks, available: number): number {
  const skipped = Math.min(chunks.size, available);
  chunks.size -= skipped;
  if (chunks.size === 0) chunks.state = 'data-cr';
  return skipped;
}

function stepByte(chunks: Chunks, byte: number): void {
  if (chunks.state === 'size') return sizeByte(chunks, byte);
  const [expected, next] = NEXT[chunks.state] ?? [-1, 'fault'];
  if (byte !== expected) chunks.state = 'fault';
  else if (chunks.state !== 'size-lf') enter(chunks, next);
  else enter(chunks, chunks.size === 0 ? 'last-cr' : 'data');
}

const NEXT: Partial<Record<State, readonly [number, State]>> = {
  'size-lf': [LF, 'data'],
  'data-cr': [CR, 'data-lf'],
  'data-lf': [LF, 'size'],
  'last-cr': [CR, 'last-lf'],
  'last-lf': [LF, 'done']
};

function enter(chunks: Chunks, state: State): void {
  chunks.state = state;
  if (state === 'size') Object.assign(chunks, { size: 0, digits: 0 });
}

function sizeByte(chunks: Chunks, byte: number): void {
  const digit = digitOf(byte);
  if (digit >= 0 && chunks.digits < MAX_DIGITS) {
    chunks.size = chunks.size * 16 + digit;
    chunks.digits += 1;
  } else {
    chunks.state = byte === CR && chunks.digits > 0 ? 'size-lf' : 'fault';
  }
}

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
