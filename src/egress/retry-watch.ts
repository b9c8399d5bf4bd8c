/**
 * A TLS 1.3 server may ask for a second ClientHello, in the clear, and takes its server name over the first one's.
 * So the client's records are watched until the server's answer says that no second one is due, and the second is
 * judged like the first. Source: RFC 8446 sections 4.1.3 and 4.1.4.
 */
import { createHash } from 'node:crypto';
import { type Filtered, HELD, stopped } from './relay.js';

export interface RetryWatch {
  fromClient(chunk: Buffer): Filtered;
  fromServer(chunk: Buffer): void;
}

const [HANDSHAKE, ALERT, CHANGE_CIPHER_SPEC] = [22, 21, 20];
const RECORD_HEAD = 5;
/** Message type and length, legacy version, random. */
const UP_TO_RANDOM = 4 + 2 + 32;
/** Alerts without end are no answer. */
const MAX_ANSWER = 16 * 1024;
const RETRY_RANDOM = createHash('sha256').update('HelloRetryRequest').digest();

/** `asked`: the server has not answered. `retry`: a second hello is due. `second`: it is being read. */
type Mode = 'asked' | 'retry' | 'second' | 'open';

interface Watch {
  mode: Mode;
  /** A record's head that is not complete. */
  pending: Buffer;
  /** Bytes of the client's current record that are still to come. */
  left: number;
  /** The server's first bytes. */
  answer: Buffer;
}

/** `second` judges the bytes from the second hello on; once it passes any, nothing more is watched. */
export function retryWatch(second: (chunk: Buffer) => Filtered): RetryWatch {
  const watch: Watch = { mode: 'asked', pending: Buffer.alloc(0), left: 0, answer: Buffer.alloc(0) };
  return {
    fromClient(chunk) {
      if (watch.mode === 'open') return pass(takePending(watch, chunk));
      return watch.mode === 'second'
        ? judge(watch, second, chunk)
        : walk(watch, second, takePending(watch, chunk));
    },
    fromServer(chunk) {
      if (watch.mode !== 'asked') return;
      watch.answer = Buffer.concat([watch.answer, chunk]);
      watch.mode = readAnswer(watch.answer);
      if (watch.mode !== 'asked') watch.answer = Buffer.alloc(0);
    }
  };
}

function pass(bytes: Buffer): Filtered {
  return { pass: bytes, done: false, stop: null };
}

function takePending(watch: Watch, chunk: Buffer): Buffer {
  const bytes = watch.pending.length === 0 ? chunk : Buffer.concat([watch.pending, chunk]);
  watch.pending = Buffer.alloc(0);
  return bytes;
}

/** Early data and a change of cipher may come before the answer; a handshake message never does. */
function walk(watch: Watch, second: (chunk: Buffer) => Filtered, bytes: Buffer): Filtered {
  let at = 0;
  while (at < bytes.length) {
    const step = Math.min(watch.left, bytes.length - at);
    watch.left -= step;
    at += step;
    if (at === bytes.length) break;
    if (bytes.length - at < RECORD_HEAD) {
      watch.pending = bytes.subarray(at);
      return at === 0 ? HELD : pass(bytes.subarray(0, at));
    }
    if (bytes[at] === HANDSHAKE) return handshake(watch, second, bytes, at);
    watch.left = RECORD_HEAD + bytes.readUInt16BE(at + 3);
  }
  return pass(bytes);
}

function handshake(watch: Watch, second: (chunk: Buffer) => Filtered, bytes: Buffer, at: number): Filtered {
  if (watch.mode === 'asked')
    return stopped('refused', 'NET_NOT_TLS', 'a handshake message before the server has answered');
  watch.mode = 'second';
  const judged = judge(watch, second, bytes.subarray(at));
  return judged.stop === null ? pass(Buffer.concat([bytes.subarray(0, at), judged.pass])) : judged;
}

function judge(watch: Watch, second: (chunk: Buffer) => Filtered, chunk: Buffer): Filtered {
  const judged = second(chunk);
  if (judged.stop === null && judged.pass.length > 0) watch.mode = 'open';
  return judged;
}

/** Looks for the server's first handshake message. One too short to tell counts as asking again. */
function readAnswer(answer: Buffer): Mode {
  for (let at = 0; at + RECORD_HEAD <= answer.length; at += RECORD_HEAD + answer.readUInt16BE(at + 3)) {
    const type = answer[at];
    if (type === ALERT || type === CHANGE_CIPHER_SPEC) continue;
    if (type !== HANDSHAKE) return 'open';
    if (answer.readUInt16BE(at + 3) < UP_TO_RANDOM) return 'retry';
    const end = at + RECORD_HEAD + UP_TO_RANDOM;
    if (end > answer.length) return 'asked';
    return answer.subarray(end - RETRY_RANDOM.length, end).equals(RETRY_RANDOM) ? 'retry' : 'open';
  }
  return answer.length > MAX_ANSWER ? 'retry' : 'asked';
}
