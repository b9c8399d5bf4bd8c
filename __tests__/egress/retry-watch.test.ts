import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { HELD } from '../../src/egress/relay.js';
import { retryWatch } from '../../src/egress/retry-watch.js';

const RANDOM = createHash('sha256').update('HelloRetryRequest').digest();

function record(type: number, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from([type, 3, 3, payload.length >> 8, payload.length & 255]), payload]);
}

function answer(random: Buffer): Buffer {
  return record(22, Buffer.concat([Buffer.from([2, 0, 0, 38, 3, 3]), random, Buffer.alloc(4)]));
}

function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const list: Buffer[] = [];
  let at = 0;
  for (const size of sizes) list.push(bytes.subarray(at, (at += size)));
  return [...list, bytes.subarray(at)];
}

const OTHER = fc
  .tuple(fc.constantFrom(20, 21, 23), fc.uint8Array({ maxLength: 30 }))
  .map(([type, payload]) => record(type, Buffer.from(payload)));
const SIZES = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });

/** Runs the client's bytes through; what passed, what the second reader got, and whether it was stopped. */
function through(
  bytes: Buffer,
  sizes: readonly number[],
  server: Buffer | null
): { passed: Buffer; second: Buffer; stopped: boolean } {
  const second: Buffer[] = [];
  const passed: Buffer[] = [];
  const watch = retryWatch(chunk => {
    second.push(chunk);
    return HELD;
  });
  for (const piece of server === null ? [] : cut(server, sizes)) watch.fromServer(piece);
  for (const piece of cut(bytes, sizes)) {
    const filtered = watch.fromClient(piece);
    if (filtered.stop !== null)
      return { passed: Buffer.concat(passed), second: Buffer.concat(second), stopped: true };
    passed.push(filtered.pass);
  }
  return { passed: Buffer.concat(passed), second: Buffer.concat(second), stopped: false };
}

describe('the watch for a second hello', () => {
  const hello = record(22, Buffer.from('a second hello'));

  it('before the answer passes early data and no handshake message, however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(OTHER), SIZES, (records, sizes) => {
        const early = Buffer.concat(records);
        expect(through(early, sizes, null)).toEqual({
          passed: early,
          second: Buffer.alloc(0),
          stopped: false
        });
        const hasty = through(Buffer.concat([early, hello]), sizes, null);
        expect(hasty.stopped).toBe(true);
        expect(hasty.passed.length).toBeLessThanOrEqual(early.length);
      })
    );
  });

  it('after a request to try again hands everything from the hello on to the second reader', () => {
    fc.assert(
      fc.property(fc.array(OTHER), SIZES, fc.uint8Array(), (records, sizes, tail) => {
        const early = Buffer.concat(records);
        const rest = Buffer.concat([hello, tail]);
        expect(through(Buffer.concat([early, rest]), sizes, answer(RANDOM))).toEqual({
          passed: early,
          second: rest,
          stopped: false
        });
      })
    );
  });

  it.each([
    ['an ordinary answer', answer(Buffer.alloc(32, 1))],
    ['a warning before it', Buffer.concat([record(21, Buffer.from([1, 112])), answer(Buffer.alloc(32, 1))])],
    ['no TLS at all', Buffer.from('HTTP/1.1 400 Bad Request\r\n')]
  ])('opens after %s', (_what, server) => {
    expect(through(hello, [3], server)).toEqual({ passed: hello, second: Buffer.alloc(0), stopped: false });
  });

  it('takes an answer too short to tell for a request to try again', () => {
    expect(through(hello, [], record(22, Buffer.from([2, 0])))).toMatchObject({ second: hello });
  });
});
