/** What the recorder inside a sandbox answers and reports: its own perl, packets and heads of requests in. */
import fc from 'fast-check';
import { readAttempt } from '../../src/sandbox/attempts.js';
import { LONGEST_HOST } from '../../src/sandbox/network-keeper.js';
import { askKeeper } from '../sandbox/keeper-harness.js';
import { count, holds, same, type Counts, type Target } from './target.js';

/** Items for one process of perl. */
const BATCH = 500;

export const names: Target = {
  name: 'names',
  holds:
    'each packet is answered as RFC 1035 has it or not at all, and each report is a line that the host reads',
  async open(counts) {
    return { round: async seed => check(seed, counts), close: async () => undefined };
  }
};

function check(seed: number, counts: Counts): void {
  const packets = fc.sample(packet, { seed, numRuns: BATCH });
  const answers = askKeeper('dns', packets);
  same(answers.length, packets.length, 'one answer for each');
  packets.forEach((one, at) => {
    const { said = null, told = null } = answers[at] ?? {};
    const about = Buffer.from(one).toString('hex');
    same([said?.toString('hex') ?? null, hostIn(told)], referenceReply(one), about);
    count(counts, 'packets');
    if (told !== null) count(counts, 'names reported');
  });
  for (const { said, told } of askKeeper('head', fc.sample(head, { seed, numRuns: BATCH }))) {
    count(counts, 'heads');
    if (told === null) continue;
    holds(readAttempt(told) !== null, 'a report that the host does not read', told);
    holds(/^[\x20-\x7e\n]{1,900}$/.test(said?.toString('latin1') ?? ''), 'advice with odd characters', told);
  }
}

function hostIn(told: string | null): string | null {
  if (told === null) return null;
  const attempt = readAttempt(told);
  holds(attempt !== null, 'a report that the host does not read', told);
  return attempt?.host ?? null;
}

/** Answer in hex and reported host. RFC 1035 4.1.1 and 4.1.2: one question, no compression in it. */
function referenceReply(bytes: Uint8Array): [string | null, string | null] {
  const packet = Buffer.from(bytes);
  if (packet.length < 12 || packet.readUInt16BE(2) >= 0x8000) return [null, null];
  const [id, flags] = [packet.readUInt16BE(0), packet.readUInt16BE(2)];
  const answer = (code: number, question: Buffer | null): string => {
    const head = Buffer.alloc(12);
    head.writeUInt16BE(id, 0);
    head.writeUInt16BE(0x8480 | (flags & 0x7900) | code, 2);
    head.writeUInt16BE(question === null ? 0 : 1, 4);
    return Buffer.concat([head, question ?? Buffer.alloc(0)]).toString('hex');
  };
  if ((flags & 0x7800) !== 0) return [answer(4, null), null];
  const question = questionOf(packet);
  if (question === null) return [answer(1, null), null];
  const shown = question.name
    .replace(/[A-Z]/g, letter => letter.toLowerCase())
    .replace(/^(.+)\.$/s, '$1')
    .slice(0, LONGEST_HOST)
    .replace(/[^\x20-\x7e]/g, '?');
  return [answer(3, packet.subarray(12, question.end)), question.name === '' ? null : shown];
}

function questionOf(packet: Buffer): { name: string; end: number } | null {
  if (packet.length < 17 || packet.readUInt16BE(4) !== 1) return null;
  const labels: string[] = [];
  let at = 12;
  for (let length = packet[at]; length !== 0; length = packet[at]) {
    if (length === undefined || length > 63 || at > 266 || at + 1 + length > packet.length) return null;
    labels.push(packet.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  if (at > 266 || at + 5 > packet.length) return null;
  return { name: labels.join('.'), end: at + 5 };
}

const label = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 63 }),
  fc.stringMatching(/^[A-Za-z0-9.-]{1,12}$/).map(text => new Uint8Array(Buffer.from(text)))
);
const wellFormed = fc
  .tuple(
    fc.nat(65535),
    fc.constantFrom(0, 1, 0x79, 0x80),
    fc.array(label, { maxLength: 6 }),
    fc.constantFrom(1, 28, 16, 255)
  )
  .map(([id, high, labels, type]) =>
    Uint8Array.from([
      ...[id >> 8, id & 255, high, 0, 0, 1, 0, 0, 0, 0, 0, 0],
      ...labels.flatMap(one => [one.length, ...one]),
      ...[0, 0, type, 0, 1]
    ])
  );
const bent = fc
  .tuple(wellFormed, fc.array(fc.tuple(fc.nat(60), fc.nat(255)), { maxLength: 4 }), fc.nat(40))
  .map(([bytes, changes, cut]) => {
    const copy = Uint8Array.from(bytes.subarray(0, Math.max(0, bytes.length - (cut > 20 ? 0 : cut))));
    for (const [at, value] of changes) if (at < copy.length) copy[at] = value;
    return copy;
  });
const packet = fc.oneof(wellFormed, bent, fc.uint8Array({ maxLength: 300 }));
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('a.example', '"', '\\', '[::1]', '@', ':443', ' ', '\r\n', 'x'.repeat(700))
);
const head = fc
  .tuple(
    fc.constantFrom('CONNECT ', 'GET http://', 'GET ', ''),
    fc.array(word, { maxLength: 4 }),
    fc.constantFrom(':443 HTTP/1.1', '/ HTTP/1.0\r\n', '')
  )
  .map(([method, words, rest]) => new Uint8Array(Buffer.from(method + words.join('') + rest)));
