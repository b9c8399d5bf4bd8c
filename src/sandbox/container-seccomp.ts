/**
 * The program's system-call filter in the form that container engines read (OCI runtime specification, linux.seccomp):
 * the engine's own list of allowed calls less what `seccomp/` refuses, or, where it has no file with one, all calls
 * less that. Calls that the engine's libseccomp has no name for are refused by the first form only.
 */
import { deniedCalls, type FilterArch } from './seccomp/syscalls.js';

const EPERM = 1;
const ENOSYS = 38;
const EAFNOSUPPORT = 97;

/** AF_UNIX, AF_INET, AF_INET6, AF_NETLINK; the others, up to the last allowed one, by number. */
const FAMILIES = [1, 2, 10, 16];
const BETWEEN = [0, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15];

/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
const NAMESPACE_FLAGS = [0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000];

const ANY_NAMESPACE = NAMESPACE_FLAGS.reduce((sum, flag) => sum + flag, 0);

/** TIOCSTI and TIOCLINUX. */
const TERMINAL_IOCTLS = [0x5412, 0x541c];

const ARCHITECTURES: Readonly<Record<FilterArch, string>> = {
  x64: 'SCMP_ARCH_X86_64',
  arm64: 'SCMP_ARCH_AARCH64'
};

interface Argument {
  index: number;
  value: number;
  valueTwo?: number;
  op: string;
}

interface Rule {
  names: string[];
  action: string;
  errnoRet?: number;
  args?: Argument[];
  [further: string]: unknown;
}

/** The profile as JSON text. `base` is the text of the engine's default profile; one that cannot be read counts as none. */
export function containerSeccomp(arch: FilterArch, base: string | null): string {
  const found = base === null ? null : profileOf(base);
  const denied = [...deniedCalls(arch).keys()];
  const ours = [refuse(denied, EPERM), refuse(['clone3'], ENOSYS), ...refusedFamilies(), ...refusedFlags()];
  // Programs of another architecture are killed: only the native one is named.
  const archMap = [{ architecture: ARCHITECTURES[arch], subArchitectures: [] }];
  if (found === null) {
    const syscalls = [...ours, ...refusedIoctls()];
    return JSON.stringify({ defaultAction: 'SCMP_ACT_ALLOW', archMap, syscalls });
  }
  const taken = new Set([...denied, 'clone', 'clone3', 'socket', 'socketpair']);
  const kept = found.syscalls.flatMap(rule => without(rule, taken));
  const syscalls = [...kept, ...ours, ...allowedFamilies(), allowedClone()];
  return JSON.stringify({ ...found.rest, archMap, syscalls });
}

function profileOf(text: string): { rest: Record<string, unknown>; syscalls: Rule[] } | null {
  try {
    const { syscalls, ...rest } = JSON.parse(text) as { syscalls?: unknown } & Record<string, unknown>;
    // A list of what is refused would allow what it does not name: that is the other form.
    const isAllowList = rest['defaultAction'] === 'SCMP_ACT_ERRNO';
    return isAllowList && Array.isArray(syscalls) && syscalls.every(isRule) ? { rest, syscalls } : null;
  } catch {
    return null;
  }
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && Array.isArray((value as Rule).names);
}

function without(rule: Rule, taken: ReadonlySet<string>): Rule[] {
  const names = rule.names.filter(name => !taken.has(name));
  return names.length === 0 ? [] : [{ ...rule, names }];
}

function refuse(names: string[], errnoRet: number, args: Argument[] = []): Rule {
  return { names, action: 'SCMP_ACT_ERRNO', errnoRet, args };
}

/** Comparisons are of 64 bits: a family with something in its upper half is above the last one too. */
function refusedFamilies(): Rule[] {
  const tests = [
    ...BETWEEN.map(value => ({ index: 0, value, op: 'SCMP_CMP_EQ' })),
    { index: 0, value: 16, op: 'SCMP_CMP_GT' }
  ];
  return tests.map(test => refuse(['socket', 'socketpair'], EAFNOSUPPORT, [test]));
}

function allowedFamilies(): Rule[] {
  return FAMILIES.map(value => ({
    names: ['socket', 'socketpair'],
    action: 'SCMP_ACT_ALLOW',
    args: [{ index: 0, value, op: 'SCMP_CMP_EQ' }]
  }));
}

function refusedFlags(): Rule[] {
  return NAMESPACE_FLAGS.map(flag =>
    refuse(['clone'], EPERM, [{ index: 0, value: flag, valueTwo: flag, op: 'SCMP_CMP_MASKED_EQ' }])
  );
}

/** Threads and processes, but no namespaces. */
function allowedClone(): Rule {
  const none = { index: 0, value: ANY_NAMESPACE, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' };
  return { names: ['clone'], action: 'SCMP_ACT_ALLOW', args: [none] };
}

/** The form that allows calls cannot say this; there is no terminal inside to type into. */
function refusedIoctls(): Rule[] {
  return TERMINAL_IOCTLS.map(value => refuse(['ioctl'], EPERM, [{ index: 1, value, op: 'SCMP_CMP_EQ' }]));
}
