/** The ClientHello reader against a second one, whole, split at every point, and byte by byte. */
import fc from 'fast-check';
import { helloReader, type HelloState } from '../../src/egress/client-hello.js';
import { count, same, type Counts, type Target } from './target.js';

const LIMIT = 4096;
const RUNS = 200;

export const hello: Target = {
  name: 'hello',
  holds:
    'the server name of a ClientHello is the one that a plain reader of RFC 8446 finds, however it is split',
  async open(counts) {
    return { round: async seed => check(seed, counts), close: async () => undefined };
  }
};

function check(seed: number, counts: Counts): void {
  fc.assert(
    fc.property(bytesOf(), bytes => {
      const whole = helloReader(LIMIT).push(bytes);
      same(nameOf(whole), referenceName(bytes), bytes.toString('hex'));
      count(counts, 'cases');
      count(counts, whole.kind === 'hello' ? 'hellos' : 'others');
      for (let at = 0; at <= bytes.length; at += 1) {
        same(inPieces([bytes.subarray(0, at), bytes.subarray(at)]), whole, [at, bytes.toString('hex')]);
        count(counts, 'splits');
      }
      const single = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
      same(inPieces(single), whole, bytes.toString('hex'));
    }),
    { seed, numRuns: RUNS }
  );
}

/** Undefined where it is no complete hello. */
function nameOf(state: HelloState): string | null | undefined {
  return state.kind === 'hello' ? state.serverName : undefined;
}

/** Pushed until the reader knows. */
function inPieces(pieces: readonly Buffer[]): HelloState {
  const reader = helloReader(LIMIT);
  let state: HelloState = { kind: 'more' };
  for (const piece of pieces) {
    state = reader.push(piece);
    if (state.kind !== 'more') break;
  }
  return state;
}

/** What bytes are no hello to the reference. */
class NoHello extends Error {}

/** RFC 8446 sections 4.1.2 and 5.1, RFC 6066 section 3, one field after the other; every surplus or lack throws. */
function referenceName(bytes: Buffer): string | null | undefined {
  try {
    return nameInMessage(messageOf(bytes));
  } catch (error) {
    if (error instanceof NoHello) return undefined;
    throw error;
  }
}

/** The first handshake message, put together from records; nothing may follow it in its last record. */
function messageOf(bytes: Buffer): Buffer {
  let [rest, message, used] = [bytes, Buffer.alloc(0), 0];
  while (message.length < 4 || message.length < 4 + message.readUIntBE(1, 3)) {
    const fields = reading(rest);
    if (fields.number(1) !== 22 || fields.number(1) !== 3) throw new NoHello();
    fields.number(1);
    const fragment = fields.bytes(2);
    used += 5 + fragment.length;
    if (fragment.length === 0 || fragment.length > 16_384 || used > LIMIT) throw new NoHello();
    message = Buffer.concat([message, fragment]);
    if (message.length >= 4 && (message[0] !== 1 || 4 + message.readUIntBE(1, 3) > LIMIT))
      throw new NoHello();
    rest = fields.rest();
  }
  if (message.length !== 4 + message.readUIntBE(1, 3)) throw new NoHello();
  return message.subarray(4);
}

function nameInMessage(body: Buffer): string | null {
  const fields = reading(body);
  fields.skip(34);
  const [session, suites, compressions] = [fields.bytes(1), fields.bytes(2), fields.bytes(1)];
  if (session.length > 32 || suites.length < 2 || suites.length % 2 === 1 || compressions.length < 1)
    throw new NoHello();
  if (fields.rest().length === 0) return null;
  const extensions = new Map<number, Buffer>();
  const list = reading(fields.bytes(2));
  if (fields.rest().length > 0) throw new NoHello();
  while (list.rest().length > 0) {
    const type = list.number(2);
    if (extensions.has(type)) throw new NoHello();
    extensions.set(type, list.bytes(2));
  }
  const names = extensions.get(0);
  return names === undefined ? null : onlyName(names);
}

function onlyName(data: Buffer): string {
  const fields = reading(data);
  const entries = reading(fields.bytes(2));
  if (fields.rest().length > 0 || entries.number(1) !== 0) throw new NoHello();
  const name = entries.bytes(2).toString('latin1');
  if (entries.rest().length > 0 || !/^[!-~]{1,255}$/.test(name)) throw new NoHello();
  return name;
}

interface Fields {
  number(size: 1 | 2): number;
  /** A vector with its length, in `size` bytes, before it. */
  bytes(size: 1 | 2): Buffer;
  skip(length: number): void;
  rest(): Buffer;
}

function reading(all: Buffer): Fields {
  let rest = all;
  function take(length: number): Buffer {
    if (rest.length < length) throw new NoHello();
    const taken = rest.subarray(0, length);
    rest = rest.subarray(length);
    return taken;
  }
  const number = (size: 1 | 2): number => take(size).readUIntBE(0, size);
  return { number, bytes: size => take(number(size)), skip: length => void take(length), rest: () => rest };
}

function vector(size: 1 | 2, bytes: Buffer): Buffer {
  const head = Buffer.alloc(size);
  head.writeUIntBE(bytes.length, 0, size);
  return Buffer.concat([head, bytes]);
}

function mostly(usual: Uint8Array, other: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, other);
}

const NAME = fc.oneof(
  { weight: 4, arbitrary: fc.domain() },
  fc.string({ maxLength: 12 }),
  fc.constant('a.test')
);
const nameData = NAME.map(name =>
  vector(2, Buffer.concat([Buffer.from([0]), vector(2, Buffer.from(name, 'latin1'))]))
);
const extension = fc.oneof(
  nameData.map(data => ({ type: 0, data })),
  fc
    .tuple(fc.constantFrom(0, 10, 16, 43, 51, 0xfe0d), fc.uint8Array({ maxLength: 12 }))
    .map(([type, data]) => ({ type, data: Buffer.from(data) }))
);
const body = fc
  .record({
    session: mostly(Buffer.alloc(32, 9), fc.uint8Array({ maxLength: 34 })),
    suites: mostly(Buffer.from([0x13, 1]), fc.uint8Array({ maxLength: 6 })),
    compressions: mostly(Buffer.from([0]), fc.uint8Array({ maxLength: 2 })),
    extensions: fc.option(fc.array(extension, { maxLength: 4 })),
    tail: mostly(Buffer.alloc(0), fc.uint8Array({ maxLength: 2 }))
  })
  .map(({ session, suites, compressions, extensions, tail }) =>
    Buffer.concat([
      Buffer.alloc(34, 3),
      vector(1, Buffer.from(session)),
      vector(2, Buffer.from(suites)),
      vector(1, Buffer.from(compressions)),
      ...(extensions === null ? [] : [vector(2, Buffer.concat(extensions.map(written)))]),
      tail
    ])
  );

function written({ type, data }: { type: number; data: Buffer }): Buffer {
  return Buffer.concat([Buffer.from([type >> 8, type & 255]), vector(2, data)]);
}

/** A message in records cut anywhere, then damaged, cut short or followed by more. */
function bytesOf(): fc.Arbitrary<Buffer> {
  const records = fc
    .tuple(body, fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 6 }))
    .map(([content, cuts]) => {
      const head = Buffer.alloc(4);
      head.writeUInt32BE(content.length);
      head[0] = 1;
      let rest: Buffer = Buffer.concat([head, content]);
      const pieces = cuts.map(cut => {
        const piece = rest.subarray(0, cut);
        rest = rest.subarray(piece.length);
        return piece;
      });
      const all = [...pieces, rest].filter(piece => piece.length > 0);
      return Buffer.concat(all.map(piece => Buffer.concat([Buffer.from([22, 3, 1]), vector(2, piece)])));
    });
  const changes = fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { maxLength: 3 });
  const damaged = fc
    .tuple(records, changes, fc.nat(400), fc.uint8Array({ maxLength: 4 }))
    .map(([bytes, list, length, more]) => {
      const copy = Buffer.from(bytes.subarray(0, Math.max(1, length)));
      for (const [at, value] of list) if (at < copy.length) copy[at] = value;
      return Buffer.concat([copy, more]);
    });
  return fc.oneof(
    { weight: 4, arbitrary: records },
    { weight: 4, arbitrary: damaged },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 120 }).map(bytes => Buffer.from(bytes)) }
  );
}
