/** Declared addresses: read and written as the platform does, and refused in the ranges in which the proxy refuses. */
import { isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { refusedKind } from '../../src/egress/address.js';
import { hostFault } from '../../src/pack/hosts.js';
import { addressBytes, addressText, refusedRange } from '../../src/permissions/addresses.js';
import { hostCovers, hostPortText, readHostPort } from '../../src/permissions/hosts.js';

const address = fc.oneof(fc.ipV4(), fc.ipV6());
const group = fc.constantFrom('', '0', '1', 'ffff', 'fe80', '2001', 'db8', '10000', 'g', '1.2.3.4', '::');
const almost = fc.oneof(
  fc.array(group, { maxLength: 10 }).map(groups => groups.join(':')),
  fc
    .array(fc.constantFrom('0', '1', '01', '255', '256', '-1', ''), { maxLength: 6 })
    .map(parts => parts.join('.')),
  fc.string()
);

describe('addresses', () => {
  it('are what Node takes for one, zones left out', () => {
    fc.assert(
      fc.property(fc.oneof(address, almost), text => {
        const known = isIPv4(text) || (isIPv6(text) && !text.includes('%'));
        expect([text, addressBytes(text) !== null]).toEqual([text, known]);
      }),
      { numRuns: 2000 }
    );
  });

  it('have the text that a URL gives them', () => {
    fc.assert(
      fc.property(fc.ipV6(), text => {
        fc.pre(!text.includes('%'));
        expect(`[${addressText(addressBytes(text)!)}]`).toBe(new URL(`http://[${text}]/`).hostname);
      })
    );
  });

  it('are refused where the proxy refuses them', () => {
    const any = fc.oneof(
      address,
      fc.constantFrom(
        'fd00:ec2::254',
        '169.254.169.254',
        '::1',
        '2002:a00:1::',
        '64:ff9b::a00:1',
        '2001:db8::1'
      )
    );
    fc.assert(
      fc.property(any, text => {
        fc.pre(!text.includes('%'));
        const range = refusedRange(addressBytes(text)!);
        const kind = refusedKind(text);
        // What stands for an IPv4 address is not declared at all; the proxy looks at the address inside.
        if (range === 'embedding') return;
        expect([text, range]).toEqual([text, kind]);
      }),
      { numRuns: 2000 }
    );
  });
});

describe('declared', () => {
  it.each([
    '93.184.216.34:443',
    '93.184.216.34:8080',
    '[2606:2800:21f::1]:443',
    '[2606:2800:021F:0:0:0:0:1]:443'
  ])('%s may be declared', entry => expect(hostFault(entry)).toBeNull());

  it.each([
    ['10.0.0.1:443', /private network/],
    ['127.0.0.1:443', /of the machine itself/],
    ['169.254.169.254:80', /metadata/],
    ['169.254.1.1:80', /local link/],
    ['192.0.2.1:443', /documentation/],
    ['100.64.0.1:443', /shared/],
    ['224.0.0.1:443', /group/],
    ['0.0.0.0:443', /no machine/],
    ['255.255.255.255:443', /reserved/],
    ['[::1]:443', /of the machine itself/],
    ['[fd00::1]:443', /private network/],
    ['[fe80::1]:443', /local link/],
    ['[2001:db8::1]:443', /documentation/],
    ['[::ffff:93.184.216.34]:443', /stands for an IPv4/],
    ['[64:ff9b::5db8:d822]:443', /stands for an IPv4/],
    ['93.184.216.34', /without a port/],
    ['[2606:2800:21f::1]', /without a port/],
    ['93.184.216.34:0', /no port/],
    ['2606:2800:21f::1', /without brackets/],
    ['[2606:2800:21f::1', /not an address/],
    ['[fe80::1%eth0]:443', /not an address/],
    ['[]:443', /not an address/],
    ['0x5d.184.216.34:443', /read differently/],
    ['093.184.216.34:443', /read differently/],
    ['1572395042:443', /read differently/],
    ['*.184.216.34:443', /read differently/]
  ])('%s may not', (entry, why) => expect(hostFault(entry)?.message).toMatch(why));

  it('compare as one, and never with names', () => {
    const text = (entry: string) => hostPortText(readHostPort(entry)!);
    expect(text('[2606:2800:021F:0:0:0:0:1]')).toBe('[2606:2800:21f::1]:443');
    expect(hostCovers('93.184.216.34:443', '93.184.216.34:443')).toBe(true);
    expect(hostCovers('*.34:443', '93.184.216.34:443')).toBe(false);
    expect(hostCovers('93.184.216.34:443', '93.184.216.34:80')).toBe(false);
  });
});
