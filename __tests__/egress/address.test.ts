import fc from 'fast-check';
import { BlockList, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { addressBytes, addressKey, refusedKind } from '../../src/egress/address.js';
import { addressPolicy, resolveHost } from '../../src/egress/resolve.js';

describe('addresses', () => {
  it.each<[string, string | null]>([
    ['93.184.216.34', null],
    ['8.8.8.8', null],
    ['1.1.1.1', null],
    ['172.15.255.255', null],
    ['172.32.0.0', null],
    ['100.63.255.255', null],
    ['100.128.0.0', null],
    ['198.17.255.255', null],
    ['198.20.0.0', null],
    ['223.255.255.255', null],
    ['0.0.0.0', 'unspecified'],
    ['0.1.2.3', 'unspecified'],
    ['10.255.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'shared'],
    ['100.100.100.200', 'metadata'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['169.254.1.1', 'link-local'],
    ['169.254.169.254', 'metadata'],
    ['169.254.170.2', 'metadata'],
    ['168.63.129.16', 'metadata'],
    ['192.0.0.192', 'metadata'],
    ['192.0.2.1', 'documentation'],
    ['198.51.100.7', 'documentation'],
    ['203.0.113.10', 'documentation'],
    ['198.18.0.1', 'benchmark'],
    ['198.19.255.255', 'benchmark'],
    ['192.88.99.1', 'reserved'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.255', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', null],
    ['2a00:1450::1', null],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::2', 'reserved'],
    ['::127.0.0.1', 'reserved'],
    ['::ffff:127.0.0.1', 'embedded'],
    ['::ffff:169.254.169.254', 'embedded'],
    ['::ffff:8.8.8.8', null],
    ['64:ff9b::10.0.0.1', 'embedded'],
    ['64:ff9b::8.8.8.8', null],
    ['64:ff9b:1::1', 'reserved'],
    ['2002:7f00:1::1', 'embedded'],
    ['2002:a9fe:a9fe::', 'embedded'],
    ['2002:808:808::1', null],
    ['2001::1', 'reserved'],
    ['2001:2::1', 'benchmark'],
    ['2001:db8::1', 'documentation'],
    ['3fff:0fff::1', 'documentation'],
    ['100::1', 'reserved'],
    ['fc00::1', 'private'],
    ['fd00:ec2::254', 'metadata'],
    ['fdff::1', 'private'],
    ['fe80::1', 'link-local'],
    ['febf::1', 'link-local'],
    ['fec0::1', 'reserved'],
    ['ff02::1', 'multicast'],
    ['fe80::1%eth0', 'malformed'],
    ['localhost', 'malformed'],
    ['0x7f.1', 'malformed'],
    ['', 'malformed']
  ])('%s: %s', (address, kind) => expect(refusedKind(address)).toBe(kind));

  it('agrees with the block list of Node over all of IPv4 and IPv6', () => {
    const address = fc.oneof(fc.ipV4(), fc.ipV6(), nearRanges());
    fc.assert(
      fc.property(address, text => {
        expect([text, refusedKind(text) !== null]).toEqual([text, reference(text)]);
      }),
      { numRuns: 20_000 }
    );
  });

  it('gives one key to all texts of one address', () => {
    fc.assert(
      fc.property(fc.ipV6(), text => {
        const bytes = addressBytes(text)!;
        expect(bytes).toHaveLength(16);
        const long = Array.from({ length: 8 }, (_, index) =>
          (((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)).toString(16)
        ).join(':');
        expect(addressKey(long)).toBe(addressKey(text));
      })
    );
    expect(addressKey('::ffff:1.2.3.4')).toBe(addressKey('1.2.3.4'));
  });
});

describe('the policy', () => {
  it('refuses every address of this machine, and permits what it is told to', () => {
    const own = Object.values(networkInterfaces()).flatMap(list => (list ?? []).map(one => one.address));
    expect(own.length).toBeGreaterThan(0);
    for (const address of own) expect(addressPolicy([]).refuses(address)).not.toBeNull();
    expect(addressPolicy(['127.0.0.1']).refuses('127.0.0.1')).toBeNull();
    expect(addressPolicy(['127.0.0.1']).refuses('::ffff:127.0.0.1')).toBeNull();
    expect(addressPolicy(['127.0.0.1']).refuses('127.0.0.2')).toBe('loopback');
    expect(addressPolicy(['nonsense']).refuses('nonsense')).toBe('malformed');
  });

  it('resolves once, leaves out what is refused, and bounds how many are tried', async () => {
    let asked = 0;
    const many = Array.from({ length: 300 }, (_, index) => `8.8.${index >> 8}.${index & 255}`);
    const resolver = async (): Promise<string[]> => {
      asked += 1;
      return ['10.0.0.1', ...many, 'junk'];
    };
    const host = { name: 'a.test', isAddress: false };
    const found = await resolveHost(host, resolver, addressPolicy([]), 1000);
    expect(found.permitted).toEqual(many.slice(0, 4));
    expect(found.refused).toEqual({ address: '10.0.0.1', kind: 'private' });
    expect(asked).toBe(1);
  });

  it('gives up on a resolver that never answers', async () => {
    const never = (): Promise<string[]> => new Promise(() => undefined);
    await expect(resolveHost({ name: 'a', isAddress: false }, never, addressPolicy([]), 5)).rejects.toThrow(
      'timeout'
    );
  });
});

/** Addresses within and around the ranges, where a wrong mask shows. */
function nearRanges(): fc.Arbitrary<string> {
  const heads = [
    '10',
    '100',
    '127',
    '169.254',
    '172',
    '192',
    '192.0',
    '192.168',
    '198',
    '203.0',
    '224',
    '255'
  ];
  const byte = fc.integer({ min: 0, max: 255 });
  const v4 = fc
    .tuple(fc.constantFrom(...heads), byte, byte, byte)
    .map(([head, ...rest]) => [...head.split('.'), ...rest].slice(0, 4).join('.'));
  const group = fc.constantFrom('0', '1', '2', 'db8', '7f00', 'a00', 'ffff', 'ff9b', '1ff', '200', 'fff');
  const first = fc.constantFrom(
    '0',
    '64',
    '100',
    '2000',
    '2001',
    '2002',
    '3fff',
    '4000',
    'fc00',
    'fe80',
    'fec0',
    'ff00'
  );
  const v6 = fc
    .tuple(first, fc.array(group, { minLength: 7, maxLength: 7 }))
    .map(([a, b]) => [a, ...b].join(':'));
  const mapped = v4.map(text => `::ffff:${text}`);
  return fc.oneof(
    v4,
    v6,
    mapped,
    v4.map(text => `64:ff9b::${text}`)
  );
}

function blocked(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', bits = ''] = range.split('/');
    list.addSubnet(net, Number(bits), net.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}

const V4 = blocked(
  `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24
  192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3`.split(
    /\s+/
  )
);
const V6 = blocked(['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '3fff::/20']);

/** By numbers: what carries an IPv4 address is that address, all else is a subnet of the list. */
function reference(text: string): boolean {
  if (!isIPv6(text)) return V4.check(text, 'ipv4');
  const value = addressBytes(text)!.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const inner =
    value >> 32n === 0xffffn || value >> 32n === 0x64ff9bn << 64n
      ? value & 0xffffffffn
      : value >> 112n === 0x2002n
        ? (value >> 80n) & 0xffffffffn
        : null;
  if (inner === null) return V6.check(text, 'ipv6');
  const dotted = [24n, 16n, 8n, 0n].map(shift => (inner >> shift) & 255n).join('.');
  return V4.check(dotted, 'ipv4');
}
