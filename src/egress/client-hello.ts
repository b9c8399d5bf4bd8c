/**
 * The server name in a TLS ClientHello, however it is split over segments and records.
 * Sources: RFC 8446 sections 4.1.2 and 5.1, RFC 6066 section 3. Of an encrypted ClientHello the outer name counts,
 * since that is the name the server is found by.
 */

/** `more`: not enough bytes yet. `plain`: this is not TLS. */
export type HelloState =
  | { kind: 'more' }
  | { kind: 'plain' }
  | { kind: 'fault'; fault: string }
  | { kind: 'hello'; serverName: string | null };

export interface HelloReader {
  /** Takes the next bytes and says what is known. After any other answer than `more` it must not be called. */
  push(chunk: Uint8Array): HelloState;
  /** Everything that was pushed. */
  bytes(): Buffer;
  /** Where the last complete record ends in `bytes()`: after `hello`, the end of the hello. */
  end(): number;
}

const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const RECORD_HEAD = 5;
const MAX_FRAGMENT = 16_384;
const SERVER_NAME = 0;
const MORE: HelloState = { kind: 'more' };

interface Walk {
  /** Everything seen, in the front of a buffer that grows by doubling. */
  spare: Buffer;
  length: number;
  /** Start of the first record that is not complete yet. */
  at: number;
  fragments: Buffer[];
  collected: number;
}

/** `limit`: most bytes of the hello, record heads included. Each byte is looked at once. */
export function helloReader(limit: number): HelloReader {
  const walk: Walk = { spare: Buffer.alloc(0), length: 0, at: 0, fragments: [], collected: 0 };
  return {
    push(chunk) {
      append(walk, chunk);
      return readOpening(walk) ?? readRecords(walk, limit);
    },
    bytes: () => walk.spare.subarray(0, walk.length),
    end: () => walk.at
  };
}

function append(walk: Walk, chunk: Uint8Array): void {
  const length = walk.length + chunk.length;
  if (length > walk.spare.length) {
    const grown = Buffer.alloc(Math.max(1024, walk.spare.length * 2, length));
    grown.set(walk.spare.subarray(0, walk.length));
    walk.spare = grown;
  }
  walk.spare.set(chunk, walk.length);
  walk.length = length;
}

/** The first two bytes tell TLS from anything else. */
function readOpening(walk: Walk): HelloState | null {
  if (walk.length === 0) return MORE;
  if (walk.spare[0] !== HANDSHAKE) return { kind: 'plain' };
  if (walk.length === 1) return MORE;
  return walk.spare[1] === 3 ? null : { kind: 'plain' };
}

function readRecords(walk: Walk, limit: number): HelloState {
  while (walk.at + RECORD_HEAD <= walk.length) {
    const { spare, at } = walk;
    if (spare[at] !== HANDSHAKE || spare[at + 1] !== 3) return faulty('another record interrupts the hello');
    const length = spare.readUInt16BE(at + 3);
    if (length === 0 || length > MAX_FRAGMENT) return faulty('a record has an impossible length');
    const end = at + RECORD_HEAD + length;
    if (end > limit) return faulty('the hello is too long');
    if (end > walk.length) return MORE;
    walk.at = end;
    // A copy: the buffer may move when it grows.
    walk.fragments.push(Buffer.from(spare.subarray(at + RECORD_HEAD, end)));
    walk.collected += length;
    const state = readMessage(walk, limit);
    if (state !== null) return state;
  }
  return MORE;
}

/** The handshake message, once its last record is there; it must end where that record ends. */
function readMessage(walk: Walk, limit: number): HelloState | null {
  if (walk.collected < 4) return null;
  if ((walk.fragments[0]?.length ?? 0) < 4) walk.fragments = [Buffer.concat(walk.fragments)];
  const [head = Buffer.alloc(4)] = walk.fragments;
  if (head[0] !== CLIENT_HELLO) return faulty('the first handshake message is not a ClientHello');
  const length = head.readUIntBE(1, 3) + 4;
  if (length > limit) return faulty('the hello is too long');
  if (walk.collected > length) return faulty('something follows the hello in its record');
  return walk.collected === length ? readBody(Buffer.concat(walk.fragments).subarray(4)) : null;
}

function readBody(body: Buffer): HelloState {
  const cursor = { body, at: 2 + 32 };
  const session = vector(cursor, 1);
  const suites = vector(cursor, 2);
  const compressions = vector(cursor, 1);
  if (session === null || suites === null || compressions === null) return faulty('the hello is cut short');
  if (session.length > 32 || suites.length === 0 || suites.length % 2 === 1 || compressions.length === 0)
    return faulty('the hello is malformed');
  if (cursor.at === body.length) return { kind: 'hello', serverName: null };
  const extensions = vector(cursor, 2);
  if (extensions === null || cursor.at !== body.length) return faulty('the extensions are malformed');
  return readExtensions(extensions);
}

function readExtensions(extensions: Buffer): HelloState {
  const cursor = { body: extensions, at: 0 };
  const types = new Set<number>();
  let serverName: string | null = null;
  while (cursor.at < extensions.length) {
    if (cursor.at + 4 > extensions.length) return faulty('an extension is cut short');
    const type = extensions.readUInt16BE(cursor.at);
    cursor.at += 2;
    const data = vector(cursor, 2);
    if (data === null) return faulty('an extension is cut short');
    if (types.has(type)) return faulty('an extension stands twice');
    types.add(type);
    if (type !== SERVER_NAME) continue;
    serverName = readServerName(data);
    if (serverName === null) return faulty('the server name is malformed');
  }
  return { kind: 'hello', serverName };
}

/** Exactly one entry, and it is a host name in ASCII; two names would let reader and server choose differently. */
function readServerName(data: Buffer): string | null {
  const cursor = { body: data, at: 0 };
  const list = vector(cursor, 2);
  if (list === null || cursor.at !== data.length || list[0] !== 0) return null;
  const entry = { body: list, at: 1 };
  const name = vector(entry, 2);
  if (name === null || entry.at !== list.length) return null;
  const text = name.toString('latin1');
  return /^[\x21-\x7e]{1,255}$/.test(text) ? text : null;
}

/** The next vector with a length of `size` bytes before it, or null where it runs over the end. */
function vector(cursor: { body: Buffer; at: number }, size: 1 | 2): Buffer | null {
  if (cursor.at + size > cursor.body.length) return null;
  const length = cursor.body.readUIntBE(cursor.at, size);
  const start = cursor.at + size;
  if (start + length > cursor.body.length) return null;
  cursor.at = start + length;
  return cursor.body.subarray(start, cursor.at);
}

function faulty(fault: string): HelloState {
  return { kind: 'fault', fault };
}
