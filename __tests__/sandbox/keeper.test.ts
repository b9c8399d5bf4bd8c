/** The keeper's parsers against hostile input and a plain reference, and the host's reading of its reports. */
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { attemptLog, readAttempt } from '../../src/sandbox/attempts.js';
import { LONGEST_HOST, LONGEST_PROCESS, MOST_ATTEMPTS } from '../../src/sandbox/network-keeper.js';
import { askKeeper } from './keeper-harness.js';

/** Items for one run of perl: a process for each would be most of the time. */
const BATCH = 400;
const RUNS = { numRuns: 10 } as const;

/** RFC 1035 4.1.2, straightforwardly: labels and type of the one question, or null. */
function questionOf(packet: Uint8Array): { name: string; type: number; end: number } | null {
  if (packet.length < 17 || packet[4] !== 0 || packet[5] !== 1) return null;
  const labels: string[] = [];
  let at = 12;
  for (;;) {
    const length = packet[at];
    if (length === undefined || length > 63 || at > 266) return null;
    at += 1;
    if (length === 0) break;
    if (at + length > packet.length) return null;
    labels.push(Buffer.from(packet.subarray(at, at + length)).toString('latin1'));
    at += length;
  }
  const [high, low] = [packet[at], packet[at + 1]];
  if (high === undefined || low === undefined || at + 4 > packet.length) return null;
  return { name: labels.join('.'), type: high * 256 + low, end: at + 4 };
}

function header(id: number, flags: number, questions: number): number[] {
  return [id >> 8, id & 255, flags >> 8, flags & 255, 0, questions, 0, 0, 0, 0, 0, 0];
}

const label = fc.uint8Array({ minLength: 1, maxLength: 63 });
const wellFormed = fc
  .tuple(fc.nat(65535), fc.boolean(), fc.array(label, { maxLength: 5 }), fc.constantFrom(1, 28, 16, 255))
  .map(([id, recursion, labels, type]) =>
    Uint8Array.from([
      ...header(id, recursion ? 0x0100 : 0, 1),
      ...labels.flatMap(one => [one.length, ...one]),
      ...[0, 0, type, 0, 1]
    ])
  );
const bent = fc
  .tuple(wellFormed, fc.array(fc.tuple(fc.nat(40), fc.nat(255)), { maxLength: 4 }), fc.nat(60))
  .map(([packet, changes, cut]) => {
    const copy = Uint8Array.from(packet);
    for (const [at, value] of changes) if (at < copy.length) copy[at] = value;
    return cut < 10 ? copy.subarray(0, Math.max(0, copy.length - cut)) : copy;
  });
const packets = fc.oneof(
  wellFormed,
  bent,
  fc.uint8Array({ maxLength: 600 }),
  fc.uint8Array({ minLength: 5000, maxLength: 5000 })
);

describe('questions about names', () => {
  it('are answered or ignored as the reference says, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(packets, { minLength: BATCH, maxLength: BATCH }), batch => {
        const answers = askKeeper('dns', batch);
        expect(answers).toHaveLength(batch.length);
        batch.forEach((packet, index) => expect(answers[index]).toEqual(expectedOf(packet)));
      }),
      RUNS
    );
  });

  it('the answer to a real one: no such name, with the question', () => {
    const question = [
      ...header(0x1234, 0x0100, 1),
      3,
      ...Buffer.from('www'),
      7,
      ...Buffer.from('Example'),
      0,
      0,
      28,
      0,
      1
    ];
    const [answer] = askKeeper('dns', [Uint8Array.from(question)]);
    expect(answer?.said?.subarray(0, 12).toString('hex')).toBe('123485830001000000000000');
    expect(answer?.said?.subarray(12)).toEqual(Buffer.from(question.slice(12)));
    expect(readAttempt(answer?.told ?? '')).toEqual({
      kind: 'dns',
      host: 'www.example',
      port: null,
      process: 'asker',
      count: 1
    });
  });
});

function expectedOf(packet: Uint8Array): { said: Buffer | null; told: string | null } {
  const [high = 0, low = 0] = [packet[2], packet[3]];
  const flags = high * 256 + low;
  if (packet.length < 12 || (flags & 0x8000) !== 0) return { said: null, told: null };
  const id = (packet[0] ?? 0) * 256 + (packet[1] ?? 0);
  const echo = 0x8480 | (flags & 0x7900);
  if ((flags & 0x7800) !== 0) return { said: Buffer.from(header(id, echo | 4, 0)), told: null };
  const question = questionOf(packet);
  if (question === null) return { said: Buffer.from(header(id, echo | 1, 0)), told: null };
  const said = Buffer.from([...header(id, echo | 3, 1), ...packet.subarray(12, question.end)]);
  return { said, told: question.name === '' ? null : lineOf('dns', question.name, 'null') };
}

function lineOf(kind: string, host: string, port: string): string {
  const lower = host.replaceAll(/[A-Z]/g, letter => letter.toLowerCase());
  const undotted = lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const shown = undotted
    .slice(0, LONGEST_HOST)
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .replaceAll(/(["\\])/g, '\\$1');
  return `{"kind":"${kind}","host":"${shown}","port":${port},"process":"asker","count":1}`;
}

/** [request line, what is recorded] */
const HEADS: [string, string | null][] = [
  ['CONNECT example.org:443 HTTP/1.1', 'connect example.org 443'],
  ['CONNECT Example.ORG.:443 HTTP/1.0', 'connect example.org 443'],
  ['CONNECT [2001:db8::1]:443 HTTP/1.1', 'connect [2001:db8::1] 443'],
  ['CONNECT example.org:22 HTTP/1.1\r\nHost: x', 'connect example.org 22'],
  ['CONNECT good@evil:443 HTTP/1.1', 'connect good@evil 443'],
  ['CONNECT a\0b:443 HTTP/1.1', 'connect a?b 443'],
  ['CONNECT example.org HTTP/1.1', null],
  ['CONNECT :443 HTTP/1.1', null],
  ['CONNECT a:443 HTTP/2', null],
  ['connect a:443 HTTP/1.1', null],
  ['GET http://example.org/x HTTP/1.1', 'http example.org 80'],
  ['GET HTTPS://example.org HTTP/1.1', 'http example.org 443'],
  ['GET http://good@evil:81/x?y@z HTTP/1.1', 'http evil 81'],
  ['POST http://[::1]:8080/ HTTP/1.1', 'http [::1] 8080'],
  ['GET http://%65vil/ HTTP/1.1', 'http %65vil 80'],
  ['GET / HTTP/1.1\r\nHost: example.org', null],
  ['GET http:/// HTTP/1.1', null],
  ['GET http://a b/ HTTP/1.1', null]
];

describe('requests to the recorder', () => {
  it.each(HEADS)('%j', (head, expected) => {
    const told = askKeeper('head', [Buffer.from(head, 'latin1')])[0]?.told ?? null;
    const attempt = told === null ? null : readAttempt(told);
    expect(attempt === null ? null : `${attempt.kind} ${attempt.host} ${attempt.port}`).toBe(expected);
  });

  it('whatever comes: bounded lines that the host reads, and advice without the unprintable', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('a.example', '"', '\\', '[::1]', '@', ':443', 'x'.repeat(3000))
    );
    const head = fc
      .tuple(
        fc.constantFrom('CONNECT ', 'GET http://', 'GET ', ''),
        fc.array(word, { maxLength: 4 }),
        fc.constantFrom(':443 HTTP/1.1', '/ HTTP/1.0\r\n', '')
      )
      .map(([method, words, rest]) => Buffer.from(method + words.join('') + rest, 'utf8'));
    fc.assert(
      fc.property(fc.array(head, { minLength: BATCH, maxLength: BATCH }), batch => {
        const answers = askKeeper('head', batch);
        expect(answers).toHaveLength(batch.length);
        for (const { said, told } of answers) {
          if (told === null) continue;
          expect(readAttempt(told)).not.toBeNull();
          expect(said?.toString('latin1')).toMatch(/^[\x20-\x7e\n]{1,900}$/);
        }
      }),
      RUNS
    );
  });
});

describe('what the host makes of reports', () => {
  const good = '{"kind":"connect","host":"a.example","port":443,"process":"curl","count":1}';

  it.each([
    [good, { kind: 'connect', host: 'a.example', port: 443, process: 'curl', count: 1 }],
    [
      good.replace('443', 'null').replace('"curl"', 'null'),
      { kind: 'connect', host: 'a.example', port: null, process: null, count: 1 }
    ],
    [
      good.replace('a.ex', 'a\\u001b[31m.ex'),
      { kind: 'connect', host: 'a?[31m.example', port: 443, process: 'curl', count: 1 }
    ],
    [good.replace('connect', 'exit'), null],
    [good.replace('443', '-1'), null],
    [good.replace('443', '443.5'), null],
    [good.replace('443', '"443"'), null],
    [good.replace('"count":1', '"count":0'), null],
    [good.replace('"count":1', '"count":1e99'), null],
    [good.replace('a.example', ''), null],
    [good.replace('"curl"', '7'), null],
    ['{"__proto__":{"kind":"dns","host":"a","port":null,"process":null,"count":1}}', null],
    ['null', null],
    ['[]', null],
    ['exit 0', null],
    ['', null]
  ])('%j', (line, expected) => {
    expect(readAttempt(line)).toEqual(expected);
  });

  it('a line longer than any of the keeper is none', () => {
    expect(readAttempt(`${good}${' '.repeat(3000)}`)).toBeNull();
  });

  it('any bytes, in any pieces: bounded, and never an error', async () => {
    const line = fc
      .record({
        kind: fc.constantFrom('dns', 'connect', 'http', 'x'),
        host: fc.string({ maxLength: 400 }),
        port: fc.constantFrom(null, 1, 443),
        process: fc.constantFrom(null, 'p'.repeat(500)),
        count: fc.nat(5)
      })
      .map(record => `${JSON.stringify(record)}\n`);
    const piece = fc.oneof(
      line.map(text => Buffer.from(text)),
      fc.uint8Array({ maxLength: 300 }).map(bytes => Buffer.from(bytes))
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 600 }), async pieces => {
        const stream = new PassThrough();
        const log = attemptLog(stream);
        for (const one of pieces) stream.write(one);
        stream.end();
        await log.ended();
        expect(log.list().length).toBeLessThanOrEqual(MOST_ATTEMPTS);
        for (const attempt of log.list()) {
          expect(attempt.host).toMatch(new RegExp(`^[\\x20-\\x7e]{1,${LONGEST_HOST}}$`));
          expect(attempt.process?.length ?? 0).toBeLessThanOrEqual(LONGEST_PROCESS);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('keeps the largest count and the first process, and copies what it gives away', async () => {
    const stream = new PassThrough();
    const log = attemptLog(stream);
    stream.end(
      `${good.replace('"curl"', 'null')}\n${good.replace('"count":1', '"count":7')}\n${good.replace('curl', 'other')}\n`
    );
    await log.ended();
    const [first] = log.list();
    expect(log.list()).toEqual([
      { kind: 'connect', host: 'a.example', port: 443, process: 'curl', count: 7 }
    ]);
    if (first !== undefined) first.host = 'changed';
    expect(log.list()[0]?.host).toBe('a.example');
  });
});
