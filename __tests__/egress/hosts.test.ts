import fc from 'fast-check';
import { normaliseHost, readAuthority } from '../../src/egress/host.js';
import { covers, readAnyPort, readRule } from '../../src/egress/rules.js';
import { hostsBeyond } from '../../src/pack/hosts.js';

const HOSTS: [string, string | null][] = [
  ['example.org', 'example.org'],
  ['EXAMPLE.Org', 'example.org'],
  ['example.org.', 'example.org'],
  ['example.org..', null],
  ['.example.org', null],
  ['a..b', null],
  ['', null],
  ['.', null],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['BÜCHER.example', 'xn--bcher-kva.example'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['ｅxample。org', 'example.org'],
  ['user@example.org', null],
  ['user:pass@example.org', null],
  ['example.org\u0000.evil.com', null],
  ['example.org%00.evil.com', null],
  ['ex%61mple.org', null],
  ['example.org/x', null],
  ['example.org\\x', null],
  ['example.org#x', null],
  ['example.org?x', null],
  ['exa mple.org', null],
  ['example.org\t', null],
  ['-a.org', null],
  ['a-.org', null],
  ['a_b.example.org', 'a_b.example.org'],
  [`${'a'.repeat(63)}.org`, `${'a'.repeat(63)}.org`],
  [`${'a'.repeat(64)}.org`, null],
  [`${'a.'.repeat(126)}a`, `${'a.'.repeat(126)}a`],
  [`${'a.'.repeat(127)}a`, null],
  ['93.184.216.34', '93.184.216.34'],
  ['0x7f.1', '127.0.0.1'],
  ['2130706433', '127.0.0.1'],
  ['017700000001', '127.0.0.1'],
  ['127.1', '127.0.0.1'],
  ['127.0.0.1.', '127.0.0.1'],
  ['１２７.０.０.１', '127.0.0.1'],
  ['256.1.1.1', null],
  ['1.2.3.4.5', null],
  ['a.0x1', null],
  ['a.1', null],
  ['[::1]', '::1'],
  ['[2606:2800:21f:0:0:0:0:1]', '2606:2800:21f::1'],
  ['[::ffff:127.0.0.1]', '127.0.0.1'],
  ['[::ffff:7f00:1]', '127.0.0.1'],
  ['[fe80::1%25eth0]', null],
  ['[fe80::1%eth0]', null],
  ['::1', null],
  ['[127.0.0.1]', null],
  ['[::1', null],
  ['[::1]x', null]
];

describe('hosts', () => {
  it.each(HOSTS)('%j is %j', (written, name) => {
    expect(normaliseHost(written)?.name ?? null).toBe(name);
  });

  it.each<[string, number | null, string | null]>([
    ['example.org:443', null, 'example.org 443'],
    ['example.org', null, null],
    ['example.org', 80, 'example.org 80'],
    ['example.org:', 80, null],
    ['example.org:0', null, null],
    ['example.org:0443', null, null],
    ['example.org:65535', null, 'example.org 65535'],
    ['example.org:65536', null, null],
    ['example.org:443:443', null, null],
    ['a:b@example.org:443', null, null],
    ['[::1]:443', null, '::1 443'],
    ['example.org:44 3', null, null],
    ['example.org:+443', null, null],
    [':443', null, null]
  ])('authority %j with default %j is %j', (written, port, expected) => {
    const read = readAuthority(written, port);
    expect(read === null ? null : `${read.name} ${read.port}`).toBe(expected);
  });

  it('never throws, and its results are their own normal form', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.domain(),
      fc.ipV4Extended(),
      fc.webAuthority()
    );
    fc.assert(
      fc.property(text, written => {
        const host = normaliseHost(written);
        if (host === null) return;
        const again = host.name.includes(':') ? `[${host.name}]` : host.name;
        expect(normaliseHost(again)).toEqual(host);
        expect(host.name).toMatch(/^[a-z0-9._:-]+$/);
      }),
      { numRuns: 2000 }
    );
  });
});

describe('rules', () => {
  it.each<[string, string, boolean]>([
    ['example.org:443', 'example.org:443', true],
    ['example.org:443', 'EXAMPLE.ORG.:443', true],
    ['example.org:443', 'example.org:22', false],
    ['example.org:443', 'www.example.org:443', false],
    ['example.org:443', 'example.org.evil.com:443', false],
    ['example.org:443', 'notexample.org:443', false],
    ['*.example.org:443', 'a.example.org:443', true],
    ['*.example.org:443', 'a.b.example.org:443', true],
    ['*.example.org:443', 'example.org:443', false],
    ['*.example.org:443', 'badexample.org:443', false],
    ['*.example.org:443', 'a.example.org.evil.com:443', false],
    ['*.example.org:443', 'a.example.org:80', false],
    ['93.184.216.34:443', '93.184.216.34:443', true],
    ['93.184.216.34:443', '0x5db8d822:443', true],
    ['93.184.216.34:443', '[::ffff:93.184.216.34]:443', true],
    ['[2606:2800::1]:443', '[2606:2800:0::1]:443', true],
    ['example.org:443', '93.184.216.34:443', false],
    ['bücher.example:443', 'xn--bcher-kva.example:443', true]
  ])('%s covers %s: %s', (rule, asked, expected) => {
    expect(covers(readRule(rule), readAuthority(asked, null)!)).toBe(expected);
  });

  it.each([
    '*',
    '*:443',
    'example.org',
    'example.org:0',
    '*.*.org:443',
    'a.*.org:443',
    '*.1.2.3.4:443',
    'x@y:1',
    ''
  ])('refuses the rule %j', entry =>
    expect(() => readRule(entry)).toThrow(expect.objectContaining({ code: 'NET_RULE_INVALID' }))
  );

  const LABELS = fc.array(fc.constantFrom('a', 'b', 'evil', 'example', 'org', 'example-org'), {
    minLength: 2,
    maxLength: 5
  });
  const PORT = fc.constantFrom(80, 443, 22);

  it('decides as a comparison label by label does, and as the pack does', () => {
    fc.assert(
      fc.property(fc.boolean(), LABELS, PORT, LABELS, PORT, (wild, bound, boundPort, asked, port) => {
        const entry = `${wild ? '*.' : ''}${bound.join('.')}:${boundPort}`;
        const host = `${asked.join('.')}:${port}`;
        const expected = port === boundPort && byLabels(wild, bound, asked);
        expect(covers(readRule(entry), readAuthority(host, null)!)).toBe(expected);
        expect(hostsBeyond([entry], [host]).length === 0).toBe(expected);
      }),
      { numRuns: 3000 }
    );
  });

  it('reads a refusal without a port as every port', () => {
    const rule = readAnyPort('*.cloud.test');
    expect(covers(rule, readAuthority('s3.cloud.test:9', null)!)).toBe(true);
    expect(covers(rule, readAuthority('cloud.test:9', null)!)).toBe(false);
  });
});

function byLabels(wild: boolean, bound: string[], asked: string[]): boolean {
  const tail = asked.slice(asked.length - bound.length);
  const longEnough = wild ? asked.length > bound.length : asked.length === bound.length;
  return longEnough && tail.every((label, index) => label === bound[index]);
}
