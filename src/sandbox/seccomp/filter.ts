/**
 * The system-call filter of every sandbox: what is refused, and with which answer (anchors: seccomp(2), <linux/seccomp.h>).
 * Namespaces do not contain AF_VSOCK, key rings or the kernel's own attack surface; this does.
 */
import { SandboxError } from '../errors.js';
import { assemble, give, label, type Line, load, test } from './bpf.js';
import { AUDIT_ARCH, decidedCalls, deniedCalls, type FilterArch, X32_SYSCALL_BIT } from './syscalls.js';

/** SECCOMP_RET_*: upper half the action, lower half its data (an errno). */
export const RETURN = {
  allow: 0x7fff0000,
  killProcess: 0x80000000,
  eperm: 0x00050001,
  enosys: 0x00050026,
  eafnosupport: 0x00050061
} as const;

/** Offsets into struct seccomp_data; the low half of each 64-bit argument, both architectures being little-endian. */
const AT = { nr: 0, arch: 4, arg0: 16, arg1: 24 } as const;

/** AF_UNIX, AF_INET, AF_INET6, AF_NETLINK (node asks netlink for its interfaces). */
const SOCKET_FAMILIES = [1, 2, 10, 16] as const;

/** CLONE_NEWNS|NEWCGROUP|NEWUTS|NEWIPC|NEWUSER|NEWPID|NEWNET; NEWTIME lies in the signal byte and clone(2) ignores it. */
const CLONE_NEW = 0x7e020000;

/** TIOCSTI and TIOCLINUX type into a terminal (CVE-2017-5226). */
const TERMINAL_IOCTLS = [0x5412, 0x541c] as const;

/** CLONE_NEWNET, alone. */
const NETWORK_ONLY = 0x40000000;

/** The filter program for an architecture, as bytes for seccomp(2) or `bwrap --seccomp`. */
export function seccompFilter(arch: FilterArch): Uint8Array {
  return assemble([...preamble(arch), ...byNumber(arch), ...byArgument(), ...answers()]);
}

/**
 * The same for what bubblewrap starts before the command, and for its own first process inside: it lets unshare make
 * a network namespace, nothing else. The command has the whole filter beside this one.
 */
export function openingFilter(arch: FilterArch): Uint8Array {
  const rules = byNumber(arch, { nr: deniedCalls(arch).get('unshare') ?? -1, target: 'unshare' });
  return assemble([...preamble(arch), ...rules, ...network(), ...byArgument(), ...answers()]);
}

function network(): Line[] {
  return [
    label('unshare'),
    load(AT.arg0),
    test('jumpEqual', NETWORK_ONLY, { then: 'allow', otherwise: 'eperm' })
  ];
}

/** The architecture of the running Node. Throws ISO_ARCH where there is no table for it. */
export function filterArch(arch: string): FilterArch {
  if (arch === 'x64' || arch === 'arm64') return arch;
  throw new SandboxError('ISO_ARCH', `no system-call filter for processor type ${arch}`);
}

function preamble(arch: FilterArch): Line[] {
  const lines = [load(AT.arch), test('jumpEqual', AUDIT_ARCH[arch], { otherwise: 'kill' }), load(AT.nr)];
  if (arch === 'x64') lines.push(test('jumpAtLeast', X32_SYSCALL_BIT, { then: 'eperm' }));
  return lines;
}

/** A call number and the label of its answer. */
interface Rule {
  nr: number;
  target: string;
}

/**
 * A binary search over the numbers: most calls are allowed after seven comparisons, and the kernel, which runs a
 * new filter once for every number to remember the plain answers, is done in a quarter of the time of a list.
 */
function byNumber(arch: FilterArch, instead?: Rule): Line[] {
  const calls = decidedCalls(arch);
  const decided = [
    { nr: calls.socket, target: 'family' },
    { nr: calls.socketpair, target: 'family' },
    { nr: calls.clone, target: 'clone' },
    { nr: calls.ioctl, target: 'ioctl' },
    { nr: calls.clone3, target: 'enosys' }
  ];
  const denied = [...deniedCalls(arch).values()].map(nr =>
    nr === instead?.nr ? instead : { nr, target: 'eperm' }
  );
  return search([...decided, ...denied].sort((one, other) => one.nr - other.nr));
}

const LEAF = 3;

function search(rules: readonly Rule[]): Line[] {
  const middle = rules.length >> 1;
  const pivot = rules[middle];
  if (pivot === undefined || rules.length <= LEAF) {
    return [...rules.map(rule => test('jumpEqual', rule.nr, { then: rule.target })), give(RETURN.allow)];
  }
  const above = `from ${pivot.nr}`;
  return [
    test('jumpAtLeast', pivot.nr, { then: above }),
    ...search(rules.slice(0, middle)),
    label(above),
    ...search(rules.slice(middle))
  ];
}

function byArgument(): Line[] {
  return [
    label('family'),
    load(AT.arg0),
    ...SOCKET_FAMILIES.map(family => test('jumpEqual', family, { then: 'allow' })),
    give(RETURN.eafnosupport),
    // The flags are the first argument on both architectures; only the order of the later ones differs.
    label('clone'),
    load(AT.arg0),
    test('jumpAnyBit', CLONE_NEW, { then: 'eperm', otherwise: 'allow' }),
    label('ioctl'),
    load(AT.arg1),
    ...TERMINAL_IOCTLS.map(request => test('jumpEqual', request, { then: 'eperm' })),
    give(RETURN.allow)
  ];
}

function answers(): Line[] {
  return [
    label('allow'),
    give(RETURN.allow),
    label('eperm'),
    give(RETURN.eperm),
    label('enosys'),
    // Makes the C library fall back to clone, whose flags can be read; those of clone3 lie in memory.
    give(RETURN.enosys),
    label('kill'),
    give(RETURN.killProcess)
  ];
}
