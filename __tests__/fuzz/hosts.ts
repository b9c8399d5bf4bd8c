/** Hosts and rules against a plain reading of RFC 1123, RFC 3986 and the WHATWG rules for IPv4. */
import fc from 'fast-check';
import { normaliseHost, readAuthority } from '../../src/egress/host.js';
import { covers, readAnyPort, readRule } from '../../src/egress/rules.js';
import { count, holds, same, type Counts, type Target } from './target.js';

const RUNS = 4000;

export const hosts: Target = {
  name: 'hosts',
  holds:
    'a host has the normal form that a plain reference gives it, and a rule covers what it covers label by label',
  async open(counts) {
    return { round: async seed => check(seed, counts), close: async () => undefined };
  }
};

function check(seed: number, counts: Counts): void {
  fc.assert(
    fc.property(asciiHost, written => {
      const host = normaliseHost(written);
      same(host?.name ?? null, referenceHost(written), written);
      count(counts, 'cases');
      if (host !== null) count(counts, 'hosts with a normal form');
    }),
    { seed, numRuns: RUNS }
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), unicodeHost), written => {
      const host = normaliseHost(written);
      count(counts, 'cases');
      if (host === null) return;
      holds(/^[a-z0-9._:-]{1,253}$/.test(host.name), 'characters that no normal form has', [written, host]);
      same(normaliseHost(host.name.includes(':') ? `[${host.name}]` : host.name), host, written);
    }),
    { seed, numRuns: RUNS }
  );
  fc.assert(
    fc.property(entry, asked, (rule, host) => {
      count(counts, 'cases');
      const authority = readAuthority(host, null);
      if (authority === null) return;
      same(covers(readAnyPort(rule), authority), referenceCovers(rule, host), [rule, host]);
      if (/:\d+$/.test(rule))
        same(covers(readRule(rule), authority), referenceCovers(rule, host), [rule, host]);
    }),
    { seed, numRuns: RUNS }
  );
}

const PIECE = fc.constantFrom(
  ...[
    'a',
    'B',
    'evil',
    'example',
    'org',
    'xn--',
    '-',
    '_',
    '.',
    '..',
    '0',
    '1',
    '127',
    '255',
    '256',
    '0x7f',
    '0X'
  ],
  ...[
    '017',
    '08',
    '4294967295',
    '4294967296',
    '%',
    '@',
    ':',
    '/',
    '\\',
    '#',
    '?',
    '[',
    ']',
    ' ',
    '\t',
    '\0',
    '*',
    '1e3'
  ]
);
const asciiHost = fc.oneof(
  fc.array(PIECE, { maxLength: 9 }).map(pieces => pieces.join('')),
  fc
    .array(fc.constantFrom('0', '1', '9', '127', '0x1', '0xff', '01', '256', '65536', 'a'), { maxLength: 6 })
    .map(list => list.join('.')),
  fc.array(fc.stringMatching(/^[a-z0-9-]{1,63}$/), { maxLength: 6 }).map(labels => labels.join('.')),
  fc.domain(),
  fc.string({ maxLength: 20 })
);
const unicodeHost = fc
  .array(
    fc.constantFrom(
      'ü',
      'ß',
      '。',
      '．',
      'ａ',
      '１',
      '\u200d',
      '\u00ad',
      'İ',
      'ı',
      '℀',
      '.',
      'a',
      'xn--',
      '%',
      '\u0000',
      'א',
      '1'
    ),
    { maxLength: 8 }
  )
  .map(list => list.join(''));

/** The normal form of a host in ASCII, or null. A-labels that cannot be decoded are left to the property without a reference. */
function referenceHost(written: string): string | null {
  if (/[^\x21-\x7e]/.test(written) || /[%@/\\?#<>^|`{}"',;:[\]]/.test(written)) return null;
  const name = written.toLowerCase().replace(/\.$/, '');
  const labels = name.split('.');
  if (isNumber(labels.at(-1) ?? '')) return referenceAddress(labels);
  const proper = (label: string): boolean => /^[a-z0-9_-]{1,63}$/.test(label) && !/^-|-$/.test(label);
  if (name === '' || name.length > 253 || !labels.every(proper)) return null;
  return labels.some(label => label.startsWith('xn--')) ? viaUrl(written) : name;
}

/** The only part of a reference that is somebody else's: whether an A-label decodes. */
function viaUrl(written: string): string | null {
  const url = URL.canParse(`http://${written}/`) ? new URL(`http://${written}/`) : null;
  return url === null ? null : url.hostname.replace(/\.$/, '');
}

/** A last label like this makes the host an address or nothing (WHATWG URL, "ends in a number"). */
function isNumber(label: string): boolean {
  return /^\d+$/.test(label) || /^0x[0-9a-f]*$/.test(label);
}

/** WHATWG URL, "IPv4 parser": one to four numbers in base 8, 10 or 16, the last of which fills what is left. */
function referenceAddress(labels: readonly string[]): string | null {
  if (labels.length > 4) return null;
  const numbers = labels.map(numberOf);
  const last = numbers.at(-1) ?? null;
  const before = numbers.slice(0, -1);
  if (last === null || before.some(one => one === null || one > 255n)) return null;
  if (last >= 256n ** BigInt(5 - numbers.length)) return null;
  const value = before.reduce<bigint>((sum, one, at) => sum + (one ?? 0n) * 256n ** BigInt(3 - at), last);
  return [24n, 16n, 8n, 0n].map(shift => (value >> shift) & 255n).join('.');
}

function numberOf(label: string): bigint | null {
  if (/^0x[0-9a-f]*$/.test(label)) return label === '0x' ? 0n : BigInt(label);
  if (/^0[0-7]*$/.test(label)) return BigInt(`0o${label}`);
  return /^[1-9]\d*$/.test(label) ? BigInt(label) : null;
}

const LABELS = fc.array(fc.constantFrom('a', 'b', 'evil', 'example', 'org', 'example-org'), {
  minLength: 1,
  maxLength: 5
});
const PORT = fc.constantFrom('80', '443', '22');
const entry = fc
  .tuple(fc.constantFrom('', '*.'), LABELS, fc.option(PORT), fc.boolean())
  .map(([wild, labels, port, upper]) => {
    const name = `${wild}${labels.join('.')}`;
    return `${upper ? name.toUpperCase() : name}${port === null ? '' : `:${port}`}`;
  });
const asked = fc
  .tuple(LABELS, PORT, fc.constantFrom('', '.'))
  .map(([labels, port, dot]) => `${labels.join('.')}${dot}:${port}`);

function referenceCovers(rule: string, host: string): boolean {
  const [ruleName = '', rulePort] = rule.toLowerCase().split(':');
  const [hostName = '', hostPort] = host.toLowerCase().split(':');
  if (rulePort !== undefined && rulePort !== hostPort) return false;
  const wanted = ruleName.split('.').reverse();
  const labels = hostName.replace(/\.$/, '').split('.').reverse();
  const wild = wanted.at(-1) === '*';
  const fixed = wild ? wanted.slice(0, -1) : wanted;
  const enough = wild ? labels.length > fixed.length : labels.length === fixed.length;
  return enough && fixed.every((label, at) => label === labels[at]);
}
