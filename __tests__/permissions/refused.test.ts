import fc from 'fast-check';
import { attemptCode, isQuiet } from '../../src/permissions/attempts.js';
import {
  grantableHost,
  grantLine,
  groupedByHost,
  readEgressLines,
  refusedHosts,
  refusedText,
  type EgressLine
} from '../../src/permissions/refused.js';
import type { Grant } from '../../src/permissions/types.js';

function line(over: Partial<EgressLine>): EgressLine {
  return {
    seq: 1,
    time: '2026-01-01T00:00:00.000Z',
    phase: 'test',
    command: 'test/1',
    kind: 'connect',
    host: 'files.example.org',
    port: 443,
    address: null,
    verdict: 'refused',
    code: 'NET_NOT_GRANTED',
    bytes_out: 0,
    bytes_in: 0,
    quiet: false,
    process: null,
    tries: 1,
    ...over
  };
}

const none: Grant = { network: 'none', cloud: 'none', env: [], write: null };

describe('what was refused', () => {
  it('one entry for each command and host, tries added, the first process kept', () =>
    expect(
      refusedHosts([line({}), line({ tries: 2, process: 'curl x' }), line({ command: 'test/2' })])
    ).toMatchObject([
      { command: 'test/1', tries: 3, process: 'curl x' },
      { command: 'test/2', tries: 1 }
    ]));
  it.each<[string, Partial<EgressLine>]>([
    ['allowed', { verdict: 'allowed', code: null }],
    ['failed', { verdict: 'failed', code: 'NET_DIAL_FAILED' }],
    ['quiet', { quiet: true }],
    ['of nobody', { phase: null, command: null, code: 'NET_TOKEN_REFUSED' }]
  ])('%s is left out', (_, over) => expect(refusedHosts([line(over)])).toEqual([]));
  it('a name that was resolved and then connected to was asked for once', () => {
    const both = [line({ kind: 'dns', port: null }), line({})];
    expect(refusedHosts(both)).toHaveLength(1);
    expect(refusedHosts(both)[0]).toMatchObject({ port: 443 });
    expect(refusedHosts([both[0]!])).toMatchObject([{ port: null }]);
  });
});

describe('what a pack would say', () => {
  const phases = [
    { name: 'setup', grant: { network: ['registry.example.org:443'] } },
    { name: 'test', grant: { network: 'none' as const } }
  ];
  it('the hosts of each phase, sorted, without what cannot be granted', () => {
    const lines = [
      line({}),
      line({ host: 'a.example.org', port: null, kind: 'dns' }),
      line({ host: 's3.amazonaws.com', code: 'CLOUD_HOST_REFUSED' }),
      line({ phase: 'setup', command: 'setup/1' })
    ];
    // What the phase was granted stays in its list.
    expect(grantLine(refusedHosts(lines), phases)).toBe(
      'phases: {setup: {permissions: {network: {allow: ["files.example.org:443", "registry.example.org:443"]}}}, ' +
        'test: {permissions: {network: {allow: ["a.example.org:443", "files.example.org:443"]}}}}'
    );
  });
  it.each<[string, Partial<EgressLine>]>([
    ['a cloud', { code: 'CLOUD_HOST_REFUSED' }],
    ['a client past the proxy', { code: 'NET_PROXY_IGNORED' }],
    ['no host', { host: 'a b"]}}' }]
  ])('nothing for %s', (_, over) => {
    const [one] = refusedHosts([line(over)]);
    expect(grantableHost(one!)).toBeNull();
    expect(grantLine([one!], phases)).toBeNull();
  });
  it('no phase that asked for more than twenty hosts; the others', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => line({ host: `h${index}.example.org` }));
    const other = line({ phase: 'setup', command: 'setup/1' });
    expect(grantLine(refusedHosts(many(20)), phases)).toContain('"h19.example.org:443"');
    expect(grantLine(refusedHosts(many(21)), phases)).toBeNull();
    expect(grantLine(refusedHosts([...many(21), other]), phases)).toMatch(/^phases: \{setup: [^]*\}$/);
  });
  it('a redacted name is shown as it is, and suggested to nobody', () => {
    const [one] = refusedHosts([line({ host: '[redacted:MY_TOKEN].example.org' })]);
    expect(refusedText(one!)).toBe('[redacted:MY_TOKEN].example.org:443');
    expect(grantableHost(one!)).toBeNull();
  });
  it('an IPv6 address in brackets', () =>
    expect(refusedText({ host: '2001:db8::1', port: 443 })).toBe('[2001:db8::1]:443'));
  it('no text of a command ends the line early', () =>
    fc.assert(
      fc.property(fc.string(), fc.option(fc.nat(99999)), (host, port) => {
        const text = grantLine(refusedHosts([line({ host, port })]), phases);
        if (text !== null)
          expect(text).toMatch(/^phases: \{test: \{permissions: \{network: \{allow: \["[^"\s]+"\]\}\}\}\}$/);
      })
    ));
});

describe('for people', () => {
  it('one group for a host and reason, whoever asked', () =>
    expect(groupedByHost(refusedHosts([line({}), line({ command: 'test/2', tries: 4 })]))).toMatchObject([
      { host: 'files.example.org:443', tries: 5, by: [{ command: 'test/1' }, { command: 'test/2' }] }
    ]));
});

describe('lines of a file that somebody else may have written', () => {
  it('are read as they were written', () =>
    expect(readEgressLines(`${JSON.stringify(line({}))}\n`)).toEqual([line({})]));
  it('nothing is an empty file', () => expect(readEgressLines('')).toEqual([]));
  it.each([
    'x',
    'null',
    '[]',
    '{}',
    JSON.stringify({ ...line({}), tries: '1' }),
    JSON.stringify({ ...line({}), quiet: 1 }),
    JSON.stringify({ ...line({}), host: null })
  ])('%s is refused', text => expect(() => readEgressLines(text)).toThrow(Error));
});

describe('the reason of a refused attempt', () => {
  const granted: Grant = { ...none, network: ['*.example.org:443', 'one.example.net:8080'] };
  it.each<[string, number | null, Grant, string]>([
    ['files.example.org', 443, none, 'NET_NOT_GRANTED'],
    ['files.example.org', null, granted, 'NET_PROXY_IGNORED'],
    ['FILES.example.org', 443, granted, 'NET_PROXY_IGNORED'],
    ['files.example.org', 80, granted, 'NET_NOT_GRANTED'],
    ['one.example.net', null, granted, 'NET_PROXY_IGNORED'],
    ['two.example.net', null, granted, 'NET_NOT_GRANTED'],
    ['sts.amazonaws.com', null, granted, 'CLOUD_HOST_REFUSED'],
    ['169.254.169.254', 80, none, 'CLOUD_HOST_REFUSED'],
    ['no host at all', null, granted, 'NET_NOT_GRANTED']
  ])('%s:%s', (host, port, grant, code) => expect(attemptCode({ host, port }, grant)).toBe(code));
});

describe('quiet hosts', () => {
  it.each<[string, number | null, string[], boolean]>([
    ['telemetry.example.org', 443, ['telemetry.example.org'], true],
    ['telemetry.example.org', null, ['telemetry.example.org:443'], true],
    ['telemetry.example.org', 80, ['telemetry.example.org:443'], false],
    ['a.telemetry.example.org', 443, ['*.telemetry.example.org'], true],
    ['a.telemetry.example.org', 443, ['telemetry.example.org'], false],
    ['other.example.org', 443, [], false]
  ])('%s:%s under %j', (host, port, quiet, expected) =>
    expect(isQuiet({ host, port }, quiet)).toBe(expected)
  );
});
