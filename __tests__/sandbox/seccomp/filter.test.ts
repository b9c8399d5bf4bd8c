import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { assemble, give, label, test as branch } from '../../../src/sandbox/seccomp/bpf.js';
import { filterArch, RETURN, openingFilter, seccompFilter } from '../../../src/sandbox/seccomp/filter.js';
import {
  AUDIT_ARCH,
  decidedCalls,
  deniedCalls,
  type FilterArch
} from '../../../src/sandbox/seccomp/syscalls.js';
import { interpret } from './interpreter.js';

const ARCHES: readonly FilterArch[] = ['x64', 'arm64'];
const PROGRAMS = { x64: seccompFilter('x64'), arm64: seccompFilter('arm64') };

function verdict(
  arch: FilterArch,
  nr: number,
  args: readonly bigint[] = [],
  audit = AUDIT_ARCH[arch]
): number {
  return interpret(PROGRAMS[arch], { nr, arch: audit, args });
}

/** Written down here once more, from the kernel's tables: [name, x86-64, arm64]. */
const ALLOWED: [string, number, number][] = [
  ['read', 0, 63],
  ['write', 1, 64],
  ['openat', 257, 56],
  ['close', 3, 57],
  ['mmap', 9, 222],
  ['execve', 59, 221],
  ['wait4', 61, 260],
  ['kill', 62, 129],
  ['getpid', 39, 172],
  ['connect', 42, 203],
  ['bind', 49, 200],
  ['sendmsg', 46, 211],
  ['prctl', 157, 167],
  ['seccomp', 317, 277],
  ['futex', 202, 98],
  ['renameat2', 316, 276],
  ['statx', 332, 291],
  ['memfd_create', 319, 279],
  ['landlock_restrict_self', 446, 446],
  ['exit_group', 231, 94]
];

const REFUSED: [string, number, number][] = [
  ['ptrace', 101, 117],
  ['process_vm_readv', 310, 270],
  ['process_vm_writev', 311, 271],
  ['io_uring_setup', 425, 425],
  ['io_uring_enter', 426, 426],
  ['io_uring_register', 427, 427],
  ['keyctl', 250, 219],
  ['add_key', 248, 217],
  ['request_key', 249, 218],
  ['bpf', 321, 280],
  ['perf_event_open', 298, 241],
  ['mount', 165, 40],
  ['umount2', 166, 39],
  ['pivot_root', 155, 41],
  ['move_mount', 429, 429],
  ['open_tree', 428, 428],
  ['fsopen', 430, 430],
  ['fsconfig', 431, 431],
  ['fsmount', 432, 432],
  ['fspick', 433, 433],
  ['mount_setattr', 442, 442],
  ['setns', 308, 268],
  ['unshare', 272, 97],
  ['userfaultfd', 323, 282],
  ['kexec_load', 246, 104],
  ['kexec_file_load', 320, 294],
  ['init_module', 175, 105],
  ['finit_module', 313, 273],
  ['delete_module', 176, 106],
  ['reboot', 169, 142],
  ['swapon', 167, 224],
  ['acct', 163, 89],
  ['quotactl', 179, 60],
  ['open_by_handle_at', 304, 265],
  ['name_to_handle_at', 303, 264],
  ['pidfd_getfd', 438, 438],
  ['kcmp', 312, 272],
  ['lookup_dcookie', 212, 18]
];

const FAMILIES: [string, bigint, boolean][] = [
  ['AF_UNIX', 1n, true],
  ['AF_INET', 2n, true],
  ['AF_INET6', 10n, true],
  ['AF_NETLINK', 16n, true],
  ['AF_UNSPEC', 0n, false],
  ['AF_PACKET', 17n, false],
  ['AF_ALG', 38n, false],
  ['AF_VSOCK', 40n, false],
  ['AF_XDP', 44n, false],
  // The kernel takes an int: the upper half of the register is not part of the family.
  ['AF_VSOCK behind a set upper half', 0xffffffff00000028n, false],
  ['AF_INET behind a set upper half', 0xffffffff00000002n, true]
];

const CLONES: [string, bigint, boolean][] = [
  ['fork', 0x11n, true],
  ['a thread of glibc', 0x3d0f00n, true],
  ['vfork', 0x4111n, true],
  ['NEWNS', 0x20011n, false],
  ['NEWCGROUP', 0x2000011n, false],
  ['NEWUTS', 0x4000011n, false],
  ['NEWIPC', 0x8000011n, false],
  ['NEWUSER', 0x10000011n, false],
  ['NEWPID', 0x20000011n, false],
  ['NEWNET', 0x40000011n, false]
];

describe.each(ARCHES)('the filter for %s', arch => {
  const column = arch === 'x64' ? 1 : 2;
  const calls = decidedCalls(arch);

  it.each(ALLOWED)('allows %s', (...row) => {
    expect(verdict(arch, row[column])).toBe(RETURN.allow);
  });

  it.each(REFUSED)('refuses %s with EPERM', (...row) => {
    expect(verdict(arch, row[column])).toBe(RETURN.eperm);
  });

  it.each(FAMILIES)('socket and socketpair of %s', (_name, family, allowed) => {
    const want = allowed ? RETURN.allow : RETURN.eafnosupport;
    expect(verdict(arch, calls.socket, [family, 1n, 0n])).toBe(want);
    expect(verdict(arch, calls.socketpair, [family, 1n, 0n])).toBe(want);
  });

  it.each(CLONES)('clone: %s', (_name, flags, allowed) => {
    // Flags are the first argument on both; a namespace flag in any other place means nothing.
    expect(verdict(arch, calls.clone, [flags, 0n, 0x10000000n, 0x10000000n, 0n])).toBe(
      allowed ? RETURN.allow : RETURN.eperm
    );
  });

  it('answers clone3 with ENOSYS, whatever its arguments', () => {
    expect(verdict(arch, calls.clone3, [0n, 88n])).toBe(RETURN.enosys);
  });

  it.each([
    [0x5412n, RETURN.eperm],
    [0x541cn, RETURN.eperm],
    [0xdeadbeef00005412n, RETURN.eperm],
    [0x5401n, RETURN.allow],
    [0x5413n, RETURN.allow]
  ])('ioctl %s', (request, want) => {
    expect(verdict(arch, calls.ioctl, [0n, request, 0n])).toBe(want);
  });

  it.each([
    ['i386', 0x40000003],
    ['arm', 0x40000028],
    ['riscv64', 0xc00000f3],
    ['the other of the two', AUDIT_ARCH[arch === 'x64' ? 'arm64' : 'x64']]
  ])('kills a call of a foreign architecture: %s', (_name, audit) => {
    for (const nr of [0, 41, 102, 198, 1_000_000])
      expect(verdict(arch, nr, [], audit)).toBe(RETURN.killProcess);
  });

  it('says the same as the tables for every number and any arguments', () => {
    const denied = new Set(deniedCalls(arch).values());
    const decided = new Set(Object.values(calls));
    const words = fc.array(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.nat(600), words, (nr, args) => {
        if (decided.has(nr)) return;
        expect(verdict(arch, nr, args)).toBe(denied.has(nr) ? RETURN.eperm : RETURN.allow);
      })
    );
  });

  it('answers every number with one of its four answers, and a negative one without a slip', () => {
    const answers = new Set<number>(Object.values(RETURN));
    fc.assert(fc.property(fc.integer(), nr => answers.has(verdict(arch, nr))));
  });
});

it.each(ARCHES)('what comes before the command on %s may make a network, and nothing else more', arch => {
  const nr = deniedCalls(arch).get('unshare') ?? -1;
  const [whole, opening] = [PROGRAMS[arch], openingFilter(arch)];
  const say = (program: Uint8Array, nr: number, args: readonly bigint[]): number =>
    interpret(program, { nr, arch: AUDIT_ARCH[arch], args });
  expect(say(opening, nr, [0x40000000n])).toBe(RETURN.allow);
  expect(say(whole, nr, [0x40000000n])).toBe(RETURN.eperm);
  for (const flags of [0x10000000n, 0x50000000n, 0x40020000n, 0n, 0x7e020000n])
    expect(say(opening, nr, [flags])).toBe(RETURN.eperm);
  const flags = fc.array(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.nat(600), flags, (other, args) => {
      if (other !== nr) expect(say(opening, other, args)).toBe(say(whole, other, args));
    })
  );
});

it('x86-64 refuses every call of the x32 ABI', () => {
  for (const nr of [0, 1, 59, 101, 512, 547]) expect(verdict('x64', nr + 0x40000000)).toBe(RETURN.eperm);
});

/** [header, prefix of its names, architecture]: present where the C library's headers are installed. */
const HEADERS: [string, RegExp, FilterArch][] = [
  ['/usr/include/x86_64-linux-gnu/asm/unistd_64.h', /^#define __NR_(\w+) (\d+)$/gm, 'x64'],
  ['/usr/include/asm-generic/unistd.h', /^#define __NR(?:3264)?_(\w+) (\d+)$/gm, 'arm64']
];

it.each(HEADERS.filter(([file]) => existsSync(file)))(
  'the numbers are those of %s',
  (file, pattern, arch) => {
    const found = new Map(
      [...readFileSync(file, 'utf8').matchAll(pattern)].map(match => [match[1], Number(match[2])])
    );
    const ours = [...deniedCalls(arch), ...Object.entries(decidedCalls(arch))];
    // A header older than a call does not know it.
    for (const [name, nr] of ours) if (found.has(name)) expect([name, nr]).toEqual([name, found.get(name)]);
    expect(ours.filter(([name]) => found.has(name)).length).toBeGreaterThan(50);
  }
);

describe('the assembler', () => {
  it('refuses a jump to nowhere, backwards, or too far', () => {
    expect(() => assemble([branch('jumpEqual', 1, { then: 'none' })])).toThrow(RangeError);
    expect(() => assemble([label('back'), give(0), branch('jumpEqual', 1, { then: 'back' })])).toThrow(
      RangeError
    );
    const far = [
      branch('jumpEqual', 1, { then: 'end' }),
      ...Array.from({ length: 256 }, () => give(0)),
      label('end'),
      give(0)
    ];
    expect(() => assemble(far)).toThrow(RangeError);
  });

  it('knows two architectures', () => {
    expect(() => filterArch('riscv64')).toThrow(expect.objectContaining({ code: 'ISO_ARCH' }));
  });
});
