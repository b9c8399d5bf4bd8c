/** The answer to a plain request: passed on with `Connection: close`, since there is one request for one connection. */
import { type BodyFramer, bodyFramer } from './body-framer.js';
import { type Filter, type Filtered, HELD, stopped } from './relay.js';

const MAX_HEAD = 64 * 1024;
const END = Buffer.from('\r\n\r\n');
const NOTHING = Buffer.alloc(0);

interface Answer {
  /** Bytes of a head that is not complete. */
  held: Buffer;
  /** Null until the final head has passed; `untilClose` where only the end of the connection ends the body. */
  body: BodyFramer | 'untilClose' | null;
}

/** `method`: of the request; an answer to HEAD has no body. */
export function responseFilter(method: string): Filter {
  const answer: Answer = { held: NOTHING, body: null };
  return {
    push: chunk => (answer.body === null ? pushHead(answer, chunk, method) : pushBody(answer, chunk)),
    end() {
      if (answer.body !== null) return 'forward';
      return { verdict: 'failed', code: 'NET_BAD_RESPONSE', detail: 'the host ended before its answer' };
    }
  };
}

function pushHead(answer: Answer, chunk: Buffer, method: string): Filtered {
  const searchFrom = Math.max(0, answer.held.length - END.length);
  answer.held = Buffer.concat([answer.held, chunk]);
  const end = answer.held.indexOf(END, searchFrom);
  if (end < 0) {
    if (answer.held.length <= MAX_HEAD) return HELD;
    return stopped('failed', 'NET_BAD_RESPONSE', 'the head of the answer is too long');
  }
  const head = answer.held.toString('latin1', 0, end);
  const rest = answer.held.subarray(end + END.length);
  const [, digits] = /^HTTP\/1\.[01] (\d{3})(?: |\r\n|$)/.exec(head) ?? [];
  const status = Number(digits ?? 0);
  if (digits === undefined || status === 101)
    return stopped('failed', 'NET_BAD_RESPONSE', 'the head of the answer is malformed');
  answer.held = NOTHING;
  if (status >= 200) answer.body = bodyOf(head, status, method);
  const passed = Buffer.from(`${closing(head, status)}\r\n\r\n`, 'latin1');
  // A head that only announces (1xx) is followed by another one.
  const after = answer.body === null ? pushHead(answer, rest, method) : pushBody(answer, rest);
  return after.stop === null ? { ...after, pass: Buffer.concat([passed, after.pass]) } : after;
}

function pushBody(answer: Answer, chunk: Buffer): Filtered {
  if (answer.body === 'untilClose' || answer.body === null) return { pass: chunk, done: false, stop: null };
  const framed = answer.body.push(chunk);
  if (!framed.fault) return { pass: chunk.subarray(0, framed.taken), done: framed.done, stop: null };
  // The host is the one that was asked for; how it ends its answer is its own affair.
  answer.body = 'untilClose';
  return { pass: chunk, done: false, stop: null };
}

function bodyOf(head: string, status: number, method: string): BodyFramer | 'untilClose' {
  if (method === 'HEAD' || status === 204 || status === 304) return bodyFramer({ kind: 'none' });
  if (/^transfer-encoding:[ \t]*chunked[ \t]*$/im.test(head)) return bodyFramer({ kind: 'chunked' });
  if (/^transfer-encoding:/im.test(head)) return 'untilClose';
  const [, length] = /^content-length:[ \t]*(\d{1,15})[ \t]*$/im.exec(head) ?? [];
  return length === undefined ? 'untilClose' : bodyFramer({ kind: 'length', bytes: Number(length) });
}

function closing(head: string, status: number): string {
  const lines = head
    .split('\r\n')
    .filter(line => !/^(?:connection|keep-alive|proxy-connection)[ \t]*:/i.test(line));
  return status < 200 ? lines.join('\r\n') : [...lines, 'Connection: close'].join('\r\n');
}
