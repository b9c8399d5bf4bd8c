import fc from 'fast-check';
import { cloudHostsRefused } from '../../src/permissions/cloud/index.js';
import {
  hostCovers,
  hostPortText,
  normaliseName,
  patternsMeet,
  readHostPort
} from '../../src/permissions/hosts.js';
import { expandHosts, networkPresets, presets } from '../../src/permissions/presets.js';

describe('presets', () => {
  it.each(presets.map(preset => [preset.name, preset] as const))(
    '%s has hosts in normal form, each with its reason',
    (name, preset) => {
      expect(preset.hosts.map(({ host }) => host)).toEqual(expandHosts([name]));
      for (const { host, why } of preset.hosts) {
        expect(hostPortText(readHostPort(host)!)).toBe(host);
        expect(why).not.toBe('');
        expect(host.endsWith(':443') && !host.includes('*')).toBe(true);
        expect(cloudHostsRefused(host)).toBeNull();
      }
      expect(preset.source).toMatch(/^https:\/\//);
    }
  );
  it('are those that packs may name', () => {
    expect(Object.keys(networkPresets)).toEqual(['cargo', 'github', 'go', 'maven', 'npm', 'pypi']);
  });
  it('are told from names of the object that holds them', () => {
    expect(expandHosts(['toString', '__proto__'])).toEqual(['__proto__:443', 'tostring:443']);
  });
});

describe('one form of a host', () => {
  it.each([
    ['Example.ORG', 'example.org'],
    ['example.org.', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example', 'xn--bcher-kva.example'],
    ['bu\u0308cher.example', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['ｅxample.org', 'example.org'],
    ['exam\u00adple.org', 'example.org'],
    ['a。b', 'a.b'],
    ['localhost', 'localhost']
  ])('%j is %s', (written, name) => {
    expect(normaliseName(written)).toBe(name);
  });
  it.each([
    '',
    '.',
    'a..b',
    '-a.b',
    'a b',
    'a/b',
    'a@b',
    'a%2eb',
    '1.2.3.4',
    '0x7f.1',
    '[::1]',
    'a\0b',
    'a:1',
    'a'.repeat(64),
    'a.'.repeat(200),
    '*.a'
  ])('%j is none', written => {
    expect(normaliseName(written)).toBeNull();
  });
  it.each([
    ['a.b', 'a.b:443'],
    ['*.A.b:8443', '*.a.b:8443'],
    ['a.b:0', null],
    ['a.b:65536', null],
    ['a.b:08', null],
    ['a.b:', null],
    ['*', null],
    ['*a.b', null],
    ['a.*.b', null],
    ['*.*.b', null]
  ])('%s reads as %s', (written, text) => {
    const host = readHostPort(written);
    expect(host === null ? null : hostPortText(host)).toBe(text);
  });

  it('is the same when it is written again, in any case', () => {
    fc.assert(
      fc.property(fc.domain(), fc.boolean(), fc.integer({ min: 1, max: 65535 }), (name, wildcard, port) => {
        const host = readHostPort(`${wildcard ? '*.' : ''}${name}:${port}`);
        fc.pre(host !== null);
        const text = hostPortText(host!);
        expect(expandHosts([text.toUpperCase()])).toEqual([text]);
        expect(hostPortText(readHostPort(text)!)).toBe(text);
      })
    );
  });
  it('expanding twice is expanding once, whatever is written', () => {
    const entry = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.domain(),
      fc.constantFrom(...Object.keys(networkPresets))
    );
    fc.assert(
      fc.property(fc.array(entry), allow => {
        const once = expandHosts(allow);
        expect(once).toEqual([...new Set(once)].sort());
        fc.pre(allow.every(one => readHostPort(one) !== null || Object.hasOwn(networkPresets, one)));
        expect(expandHosts(once)).toEqual(once);
      })
    );
  });
});

describe('what covers what', () => {
  it.each([
    ['a.b:443', 'a.b:443', true],
    ['*.b:443', 'a.b:443', true],
    ['*.b:443', 'x.a.b:443', true],
    ['*.b:443', '*.a.b:443', true],
    ['*.b:443', '*.b:443', true],
    ['*.b:443', 'b:443', false],
    ['*.b:443', 'ab:443', false],
    ['a.b:443', '*.a.b:443', false],
    ['*.a.b:443', '*.b:443', false],
    ['a.b:443', 'a.b:8443', false]
  ])('%s covers %s: %s', (bound, host, expected) => {
    expect(hostCovers(bound, host)).toBe(expected);
  });
  it('agrees with looking at names one by one', () => {
    const label = fc.constantFrom('a', 'b', 'ab');
    const name = fc.array(label, { minLength: 1, maxLength: 3 }).map(labels => labels.join('.'));
    const pattern = fc.tuple(fc.boolean(), name).map(([wild, text]) => (wild ? `*.${text}` : text));
    const means = (one: string, host: string) =>
      one.startsWith('*.') ? host.endsWith(one.slice(1)) && host.length > one.length - 1 : one === host;
    const all = ['a', 'b', 'ab'].flatMap(x => [
      x,
      ...['a', 'b', 'ab'].flatMap(y => [
        `${y}.${x}`,
        ...['a', 'b', 'ab'].flatMap(z => [
          `${z}.${y}.${x}`,
          ...['a', 'b', 'ab'].map(w => `${w}.${z}.${y}.${x}`)
        ])
      ])
    ]);
    fc.assert(
      fc.property(pattern, pattern, (one, other) => {
        const meet = all.some(host => means(one, host) && means(other, host));
        expect([one, other, patternsMeet(one, other)]).toEqual([one, other, meet]);
        if (hostCovers(`${one}:1`, `${other}:1`))
          expect(all.every(host => !means(other, host) || means(one, host))).toBe(true);
      })
    );
  });
});
