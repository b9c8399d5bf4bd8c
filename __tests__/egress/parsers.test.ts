import fc from 'fast-check';
import { connect, createServer, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { bodyFramer } from '../../src/egress/body-framer.js';
import { type HelloState, helloReader } from '../../src/egress/client-hello.js';
import { readTarget } from '../../src/egress/plain-request.js';
import { readRequestHead } from '../../src/egress/request-head.js';
import { listening } from './rig.js';

describe('the head of a request', () => {
  it.each<[string, string]>([
    ['GET http://a/ HTTP/1.1', 'ok'],
    ['GET  http://a/ HTTP/1.1', 'the request line is malformed'],
    ['GET http://a/ HTTP/1.1 x', 'the request line is malformed'],
    ['G(T http://a/ HTTP/1.1', 'the request line is malformed'],
    ['GET http://a/ HTTP/2.0', 'the version is neither HTTP/1.1 nor HTTP/1.0'],
    ['GET http://a/ http/1.1', 'the version is neither HTTP/1.1 nor HTTP/1.0'],
    ['GET http://a/\t HTTP/1.1', 'the target is malformed'],
    ['GET http://a\u0000/ HTTP/1.1', 'the target is malformed'],
    ['GET http://a/ HTTP/1.1\nHost: a', 'a line ends with a bare CR or LF'],
    ['GET http://a/ HTTP/1.1\rHost: a', 'a line ends with a bare CR or LF'],
    ['\r\nGET http://a/ HTTP/1.1', 'the request line is malformed'],
    ['GET http://a/ HTTP/1.1\r\nHost: a\r\n b', 'a header is folded over two lines'],
    ['GET http://a/ HTTP/1.1\r\nHost : a', 'a header has no proper name'],
    ['GET http://a/ HTTP/1.1\r\n: a', 'a header has no proper name'],
    ['GET http://a/ HTTP/1.1\r\nHost', 'a header has no proper name'],
    ['GET http://a/ HTTP/1.1\r\nX: a\u0000b', 'a header holds control characters'],
    ['GET http://a/ HTTP/1.1\r\nX: \u00fcber\tall', 'ok'],
    [`GET http://a/ HTTP/1.1${'\r\nX: 1'.repeat(201)}`, 'there are more than 200 headers'],
    [
      'POST http://a/ HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked',
      'Content-Length and Transfer-Encoding stand together'
    ],
    ['POST http://a/ HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 3', 'Content-Length stands twice'],
    ['POST http://a/ HTTP/1.1\r\nContent-Length: 3, 3', 'Content-Length is not a number'],
    ['POST http://a/ HTTP/1.1\r\nContent-Length: +3', 'Content-Length is not a number'],
    ['POST http://a/ HTTP/1.1\r\nContent-Length: -1', 'Content-Length is not a number'],
    ['POST http://a/ HTTP/1.1\r\nContent-Length: 0x10', 'Content-Length is not a number'],
    ['POST http://a/ HTTP/1.1\r\nContent-Length:', 'Content-Length is not a number'],
    ['POST http://a/ HTTP/1.1\r\nContent-Length: 9999999999999999', 'Content-Length is not a number'],
    [
      'POST http://a/ HTTP/1.1\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: x',
      'Transfer-Encoding stands twice'
    ],
    ['POST http://a/ HTTP/1.1\r\nTransfer-Encoding: gzip, chunked', 'Transfer-Encoding is not chunked'],
    ['POST http://a/ HTTP/1.1\r\nTransfer-Encoding: xchunked', 'Transfer-Encoding is not chunked'],
    ['POST http://a/ HTTP/1.1\r\nTransfer-Encoding:\u000bchunked', 'a header holds control characters'],
    ['POST http://a/ HTTP/1.0\r\nTransfer-Encoding: chunked', 'HTTP/1.0 knows no Transfer-Encoding'],
    ['POST http://a/ HTTP/1.1\r\nTransfer-Encoding: Chunked', 'ok']
  ])('%j: %s', (text, expected) => {
    const head = readRequestHead(text);
    expect('fault' in head ? head.fault : 'ok').toBe(expected);
  });

  it('agrees with one pattern for the whole grammar', () => {
    const piece = fc.constantFrom(
      'GET ',
      'CONNECT ',
      'http://a/',
      'a:1',
      ' HTTP/1.1',
      ' HTTP/1.0',
      '\r\n',
      '\n',
      '\r',
      ' ',
      '\t',
      ':',
      'Host: a',
      'Content-Length: 3',
      'Transfer-Encoding: chunked',
      'X-Y: z',
      '\u0000',
      '\u00ff',
      '(',
      ': '
    );
    const lines = fc.array(fc.constantFrom('Host: a', 'X: \tb ', 'Content-Length: 07', ' x', 'Bad', 'Y:'), {
      maxLength: 5
    });
    const plausible = lines.map(list => ['GET http://a/ HTTP/1.1', ...list].join('\r\n'));
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map(list => list.join('')),
      plausible,
      fc.string()
    );
    fc.assert(
      fc.property(text, head => {
        expect('fault' in readRequestHead(head)).toBe(!wellFormed(head));
      }),
      { numRuns: 5000 }
    );
  });

  it.each<[string, string]>([
    ['CONNECT a.test:443 HTTP/1.1', 'connect a.test 443'],
    ['CONNECT a.test HTTP/1.1', 'NET_BAD_HOST'],
    ['CONNECT http://a.test:443/ HTTP/1.1', 'NET_BAD_HOST'],
    ['CONNECT u@a.test:443 HTTP/1.1', 'NET_BAD_HOST'],
    ['CONNECT a.test:443 HTTP/1.1\r\nContent-Length: 0', 'connect a.test 443'],
    ['CONNECT a.test:443 HTTP/1.1\r\nContent-Length: 5', 'NET_BAD_REQUEST'],
    ['CONNECT a.test:443 HTTP/1.1\r\nTransfer-Encoding: chunked', 'NET_BAD_REQUEST'],
    ['GET http://a.test HTTP/1.1', 'http a.test 80 /'],
    ['GET HTTP://A.test:8080?q HTTP/1.1', 'http a.test 8080 /?q'],
    ['GET http://a.test/p?q=http://b/ HTTP/1.1', 'http a.test 80 /p?q=http://b/'],
    ['GET http://a.test\\@b.test/ HTTP/1.1', 'NET_BAD_HOST'],
    ['GET http://a.test@b.test/ HTTP/1.1', 'NET_BAD_HOST'],
    ['GET http://b\u00c3\u00bccher.test/ HTTP/1.1', 'http xn--bcher-kva.test 80 /'],
    ['GET http://b\u00fccher.test/ HTTP/1.1', 'NET_BAD_HOST'],
    ['GET http:///x HTTP/1.1', 'NET_BAD_HOST'],
    ['GET http://a.test/#f HTTP/1.1', 'NET_BAD_REQUEST'],
    ['GET https://a.test/ HTTP/1.1', 'NET_BAD_REQUEST'],
    ['GET ftp://a.test/ HTTP/1.1', 'NET_BAD_REQUEST'],
    ['GET /x HTTP/1.1', 'NET_BAD_REQUEST'],
    ['OPTIONS * HTTP/1.1', 'NET_BAD_REQUEST'],
    ['connect a.test:443 HTTP/1.1', 'NET_BAD_REQUEST']
  ])('target of %j: %s', (text, expected) => {
    const head = readRequestHead(text);
    if ('fault' in head) throw new Error(head.fault);
    const target = readTarget(head);
    const said =
      target.kind === 'fault'
        ? target.code
        : [target.kind, target.authority.name, target.authority.port, 'path' in target ? target.path : '']
            .join(' ')
            .trim();
    expect(said).toBe(expected);
  });
});

/** The grammar in one piece, written apart from the parser. */
function wellFormed(head: string): boolean {
  const name = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  const field = `\\r\\n${name}:[\\t\\x20-\\x7e\\x80-\\uffff]*`;
  const whole = new RegExp(
    `^[!#$%&'*+.^_\`|~0-9A-Za-z-]{1,32} [\\x21-\\x7e\\x80-\\uffff]+ HTTP/1\\.([01])((?:${field})*)$`
  );
  const [, minor, fields = ''] = whole.exec(head) ?? [];
  if (minor === undefined) return false;
  const values = (wanted: string): string[] =>
    [...fields.matchAll(new RegExp(`\\r\\n${wanted}:([^\\r]*)`, 'gi'))].map(match => (match[1] ?? '').trim());
  const [lengths, codings] = [values('content-length'), values('transfer-encoding')];
  if (lengths.length + codings.length > 1) return false;
  if (codings.length === 1) return minor === '1' && codings[0]!.toLowerCase() === 'chunked';
  return lengths.length === 0 || /^\d{1,15}$/.test(lengths[0]!);
}

describe('the end of a body', () => {
  const chunked = (text: string): { taken: number; done: boolean; fault: boolean } =>
    bodyFramer({ kind: 'chunked' }).push(Buffer.from(text, 'latin1'));

  it.each<[string, number | 'fault' | 'more']>([
    ['0\r\n\r\n', 5],
    ['3\r\nabc\r\n0\r\n\r\nGET /', 13],
    ['A\r\n0123456789\r\n0\r\n\r\n', 20],
    ['3\r\nabc', 'more'],
    ['3\nabc\n0\n\n', 'fault'],
    ['3;x=y\r\nabc', 'fault'],
    ['3 \r\nabc', 'fault'],
    ['\r\n', 'fault'],
    ['3\r\nabcd', 'fault'],
    ['123456789\r\n', 'fault'],
    ['0\r\nX: y\r\n\r\n', 'fault'],
    ['-1\r\n', 'fault'],
    ['0x3\r\nabc', 'fault']
  ])('%j: %s', (text, expected) => {
    const framed = chunked(text);
    expect(framed.fault ? 'fault' : framed.done ? framed.taken : 'more').toBe(expected);
  });

  it('finds the same end however the bytes are cut', () => {
    const bodies = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        bodies,
        fc.uint8Array({ maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 9 })),
        (parts, tail, cuts) => {
          const body = Buffer.concat([
            ...parts.map(part =>
              Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')])
            ),
            Buffer.from('0\r\n\r\n')
          ]);
          let taken = 0;
          const framer = bodyFramer({ kind: 'chunked' });
          for (const piece of pieces(Buffer.concat([body, tail]), cuts)) {
            const framed = framer.push(piece);
            expect(framed.fault).toBe(false);
            taken += framed.taken;
            if (framed.done) break;
          }
          expect(taken).toBe(body.length);
        }
      )
    );
  });

  it('never takes more than it is given, whatever it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        const framed = bodyFramer({ kind: 'chunked' }).push(bytes);
        expect(framed.taken).toBeLessThanOrEqual(bytes.length);
      })
    );
  });
});

function pieces(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const list: Buffer[] = [];
  let at = 0;
  for (const cut of cuts) {
    list.push(bytes.subarray(at, at + cut));
    at += cut;
  }
  return [...list, bytes.subarray(at)].filter(piece => piece.length > 0);
}

interface Hello {
  name: string | null;
  extensions?: Buffer[];
  tail?: Buffer;
}

function vector(size: 1 | 2, bytes: Buffer): Buffer {
  const head = Buffer.alloc(size);
  head.writeUIntBE(bytes.length, 0, size);
  return Buffer.concat([head, bytes]);
}

function extension(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(2);
  head.writeUInt16BE(type);
  return Buffer.concat([head, vector(2, data)]);
}

function nameExtension(name: string): Buffer {
  return extension(0, vector(2, Buffer.concat([Buffer.from([0]), vector(2, Buffer.from(name, 'latin1'))])));
}

/** The handshake message, without record heads. */
function helloMessage(hello: Hello): Buffer {
  const extensions = [
    ...(hello.name === null ? [] : [nameExtension(hello.name)]),
    ...(hello.extensions ?? [])
  ];
  const body = Buffer.concat([
    Buffer.from([3, 3]),
    Buffer.alloc(32, 7),
    vector(1, Buffer.alloc(32, 1)),
    vector(2, Buffer.from([0x13, 1, 0x13, 2])),
    vector(1, Buffer.from([0])),
    vector(2, Buffer.concat(extensions)),
    hello.tail ?? Buffer.alloc(0)
  ]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  head[0] = 1;
  return Buffer.concat([head, body]);
}

/** Cuts a message into records of the given lengths. */
function records(message: Buffer, cuts: readonly number[] = []): Buffer {
  return Buffer.concat(
    pieces(message, cuts).map(piece => Buffer.concat([Buffer.from([22, 3, 1]), vector(2, piece)]))
  );
}

function read(bytes: Buffer, limit = 65_536): HelloState {
  return helloReader(limit).push(bytes);
}

describe('the ClientHello', () => {
  const CASES: [string, Buffer, string | null][] = [
    ['a name', records(helloMessage({ name: 'a.test' })), 'a.test'],
    ['no name', records(helloMessage({ name: null })), null],
    [
      'a name behind other extensions',
      records(
        helloMessage({ name: null, extensions: [extension(10, Buffer.alloc(9)), nameExtension('b.test')] })
      ),
      'b.test'
    ],
    [
      'an outer name beside ECH',
      records(helloMessage({ name: 'outer.test', extensions: [extension(0xfe0d, Buffer.alloc(200))] })),
      'outer.test'
    ],
    ['one byte a record', records(helloMessage({ name: 'a.test' }), Array<number>(400).fill(1)), 'a.test']
  ];
  it.each(CASES)('%s', (_what, bytes, name) =>
    expect(read(bytes)).toEqual({ kind: 'hello', serverName: name })
  );

  const two = Buffer.concat([
    Buffer.from([0]),
    vector(2, Buffer.from('a.test')),
    Buffer.from([0]),
    vector(2, Buffer.from('b.test'))
  ]);
  const FAULTS: [string, Buffer, string][] = [
    [
      'two names in one list',
      records(helloMessage({ name: null, extensions: [extension(0, vector(2, two))] })),
      'the server name is malformed'
    ],
    [
      'two lists',
      records(helloMessage({ name: 'a.test', extensions: [nameExtension('b.test')] })),
      'an extension stands twice'
    ],
    ['an empty name', records(helloMessage({ name: '' })), 'the server name is malformed'],
    ['a NUL in the name', records(helloMessage({ name: 'a.test\0b' })), 'the server name is malformed'],
    [
      'another message type',
      records(Buffer.concat([Buffer.from([2]), helloMessage({ name: 'a.test' }).subarray(1)])),
      'the first handshake message is not a ClientHello'
    ],
    [
      'a second message in the record',
      records(Buffer.concat([helloMessage({ name: 'a.test' }), helloMessage({ name: 'b.test' })])),
      'something follows the hello in its record'
    ],
    [
      'an alert in between',
      Buffer.concat([
        records(helloMessage({ name: 'a.test' }).subarray(0, 50)),
        Buffer.from([21, 3, 3, 0, 2, 1, 0])
      ]),
      'another record interrupts the hello'
    ],
    [
      'an empty record',
      Buffer.concat([Buffer.from([22, 3, 1, 0, 0]), records(helloMessage({ name: 'a.test' }))]),
      'a record has an impossible length'
    ],
    ['a record too long', Buffer.from([22, 3, 1, 0x40, 1]), 'a record has an impossible length'],
    ['a length beyond the limit', records(Buffer.from([1, 0xff, 0xff, 0xff, 0, 0])), 'the hello is too long'],
    [
      'bytes behind the extensions',
      records(helloMessage({ name: 'a.test', tail: Buffer.from([0]) })),
      'the extensions are malformed'
    ]
  ];
  it.each(FAULTS)('refuses %s', (_what, bytes, fault) =>
    expect(read(bytes)).toEqual({ kind: 'fault', fault })
  );

  it.each([
    ['GET / HTTP/1.1', 'plain'],
    ['\x80\x2e\x01\x03\x01', 'plain'],
    ['SSH-2.0', 'plain'],
    ['\x16\x02', 'plain'],
    ['\x16', 'more'],
    ['\x16\x03', 'more']
  ])('%j is %s', (text, kind) => expect(read(Buffer.from(text, 'latin1')).kind).toBe(kind));

  it('bounds what it waits for', () => {
    const long = records(
      helloMessage({ name: 'a.test', extensions: [extension(21, Buffer.alloc(9000))] }),
      [4000, 4000]
    );
    expect(read(long, 8192)).toEqual({ kind: 'fault', fault: 'the hello is too long' });
    expect(read(long, 65_536).kind).toBe('hello');
  });

  it('is quick about a hello of one byte a record that comes byte by byte', () => {
    const message = helloMessage({ name: 'a.test', extensions: [extension(21, Buffer.alloc(10_000))] });
    const bytes = records(message, Array<number>(message.length).fill(1));
    const reader = helloReader(65_536);
    const began = performance.now();
    let state: HelloState = { kind: 'more' };
    for (let at = 0; at < bytes.length && state.kind === 'more'; at += 1)
      state = reader.push(bytes.subarray(at, at + 1));
    expect(state).toEqual({ kind: 'hello', serverName: 'a.test' });
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('finds the generated name whatever the records and segments are', () => {
    const name = fc.domain();
    const cuts = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(
        name,
        cuts,
        cuts,
        fc.integer({ min: 1, max: 0xfd00 }),
        (host, recordCuts, segmentCuts, type) => {
          const message = helloMessage({ name: host, extensions: [extension(type, Buffer.alloc(5))] });
          const bytes = records(message, recordCuts);
          const reader = helloReader(65_536);
          const all = pieces(bytes, segmentCuts);
          const states = all.map(piece => reader.push(piece));
          expect(states.pop()).toEqual({ kind: 'hello', serverName: host });
          expect(states.every(state => state.kind === 'more')).toBe(true);
          expect(reader.bytes().equals(bytes)).toBe(true);
        }
      )
    );
  });

  it('says the same of damaged bytes in one piece as in many, and as a reader by offsets says', () => {
    const base = records(
      helloMessage({ name: 'a.test', extensions: [extension(10, Buffer.alloc(4))] }),
      [60, 20]
    );
    const damage = fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 });
    const cuts = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 10 });
    fc.assert(
      fc.property(
        fc.oneof(damage, fc.constant([])),
        cuts,
        fc.nat(base.length),
        (changes, segments, length) => {
          const bytes = Buffer.from(base.subarray(0, length));
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          const whole = read(bytes);
          const reader = helloReader(65_536);
          let last: HelloState = { kind: 'more' };
          for (const piece of pieces(bytes, segments)) {
            last = reader.push(piece);
            if (last.kind !== 'more') break;
          }
          expect(last).toEqual(whole);
          const expected = byOffsets(bytes);
          expect(whole.kind === 'hello' ? whole.serverName : undefined).toBe(expected);
        }
      ),
      { numRuns: 5000 }
    );
  });

  it('reads what real clients send', async () => {
    for (const options of [
      { servername: 'real.test' },
      { servername: '' },
      { servername: 'old.test', maxVersion: 'TLSv1.2' as const }
    ]) {
      const bytes = await realHello(options);
      expect(read(bytes)).toEqual({ kind: 'hello', serverName: options.servername || null });
    }
  });
});

/** A second reader, from the standard's picture and nothing else: the name, null, or undefined where it is no hello. */
function byOffsets(bytes: Buffer): string | null | undefined {
  try {
    let message = Buffer.alloc(0);
    for (let at = 0; at < bytes.length;) {
      const size = bytes.readUInt16BE(at + 3);
      if (bytes[at] !== 22 || bytes[at + 1] !== 3 || size === 0 || size > 16_384) return undefined;
      if (at + 5 + size > bytes.length || at + 5 + size > 65_536) return undefined;
      message = Buffer.concat([message, bytes.subarray(at + 5, at + 5 + size)]);
      at += 5 + size;
      if (message.length < 4) continue;
      if (message[0] !== 1 || message.length > message.readUIntBE(1, 3) + 4) return undefined;
      if (message.length === message.readUIntBE(1, 3) + 4) return nameIn(message);
    }
  } catch {
    return undefined;
  }
  return undefined;
}

function nameIn(message: Buffer): string | null | undefined {
  let at = 4 + 34;
  const session = message.readUInt8(at);
  at += 1 + session;
  const suites = message.readUInt16BE(at);
  at += 2 + suites;
  const compressions = message.readUInt8(at);
  at += 1 + compressions;
  if (session > 32 || suites === 0 || suites % 2 === 1 || compressions === 0 || at > message.length)
    return undefined;
  if (at === message.length) return null;
  if (at + 2 + message.readUInt16BE(at) !== message.length) return undefined;
  at += 2;
  let name: string | null = null;
  const types: number[] = [];
  while (at < message.length) {
    const [type, size] = [message.readUInt16BE(at), message.readUInt16BE(at + 2)];
    if (types.includes(type) || at + 4 + size > message.length) return undefined;
    types.push(type);
    const data = message.subarray(at + 4, at + 4 + size);
    at += 4 + size;
    if (type !== 0) continue;
    const length = data.readUInt16BE(3);
    if (data.readUInt16BE(0) !== size - 2 || data[2] !== 0 || length !== size - 5) return undefined;
    name = data.toString('latin1', 5);
    if (!/^[!-~]{1,255}$/.test(name)) return undefined;
  }
  return name;
}

async function realHello(options: object): Promise<Buffer> {
  const first: Promise<Buffer> = new Promise(done => {
    server = createServer((socket: Socket) => {
      socket.on('error', () => undefined);
      socket.once('data', chunk => {
        done(chunk);
        socket.destroy();
      });
    });
  });
  const port = await listening(server);
  const client = connectTls({ socket: connect(port, '127.0.0.1'), rejectUnauthorized: false, ...options });
  client.on('error', () => undefined);
  const bytes = await first;
  client.destroy();
  server.close();
  return bytes;
}

let server: ReturnType<typeof createServer>;
