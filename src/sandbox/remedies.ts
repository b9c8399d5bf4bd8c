/** What helps where a backend cannot be used: one command for a person, argument lists for `doctor --fix`. */
import { readFileSync } from 'node:fs';
import type { BackendName } from './types.js';

/** Kernel switches that decide over unprivileged user namespaces; null where the kernel has no such switch. */
export interface KernelFacts {
  /** user.max_user_namespaces */
  maxUserNamespaces: number | null;
  /** kernel.unprivileged_userns_clone, a switch of Debian's older kernels. */
  unprivilegedClone: boolean | null;
  /** kernel.apparmor_restrict_unprivileged_userns, Ubuntu 23.10 and later. */
  appArmorRestricts: boolean | null;
}

const PROFILE_FILE = '/etc/apparmor.d/codex-orchestrator-bwrap';

/** Lets this one program make user namespaces; the system-wide switch stays as it is (apparmor.d(5)). */
const PROFILE_LINES = [
  'abi <abi/4.0>,',
  'include <tunables/global>',
  'profile codex-orchestrator-bwrap /usr/bin/bwrap flags=(unconfined) { userns, }'
] as const;

const WRITE_PROFILE = `printf '%s\\n' ${PROFILE_LINES.map(line => `'${line}'`).join(' ')} > ${PROFILE_FILE} && apparmor_parser -r ${PROFILE_FILE}`;

/** The program that flips switches of the whole machine. */
export const SYSCTL = 'sysctl';

const UPDATE: readonly string[] = ['apt-get', 'update'];
const INSTALL: readonly string[] = ['apt-get', 'install', '-y', 'bubblewrap'];
const PROFILE: readonly string[] = ['sh', '-c', WRITE_PROFILE];
/** A common default; the kernel's own is half its thread limit. */
const ALLOW_NAMESPACES: readonly string[] = [SYSCTL, '-w', 'user.max_user_namespaces=15000'];
const ALLOW_CLONE: readonly string[] = [SYSCTL, '-w', 'kernel.unprivileged_userns_clone=1'];

export function readKernelFacts(): KernelFacts {
  const most = readSwitch('user/max_user_namespaces');
  return {
    maxUserNamespaces: most === null ? null : Number(most),
    unprivilegedClone: flag(readSwitch('kernel/unprivileged_userns_clone')),
    appArmorRestricts: flag(readSwitch('kernel/apparmor_restrict_unprivileged_userns'))
  };
}

function readSwitch(name: string): string | null {
  try {
    return readFileSync(`/proc/sys/${name}`, 'utf8').trim();
  } catch {
    return null;
  }
}

function flag(text: string | null): boolean | null {
  return text === null ? null : text === '1';
}

/** The commands that make a backend usable, in order, as argument lists to be run as root; empty where none is known. */
export function remedyCommands(
  backend: BackendName,
  reason: string,
  kernel: KernelFacts
): readonly (readonly string[])[] {
  const switches = [
    ...(kernel.maxUserNamespaces === 0 ? [ALLOW_NAMESPACES] : []),
    ...(kernel.unprivilegedClone === false ? [ALLOW_CLONE] : [])
  ];
  const missing = backend === 'bubblewrap' && /not installed|older than/.test(reason);
  // The profile names bubblewrap; opening all of perl or unshare would open it to every script of the machine.
  const profile = kernel.appArmorRestricts === true && backend === 'bubblewrap' ? [PROFILE] : [];
  return [...switches, ...(missing ? [UPDATE, INSTALL] : []), ...profile];
}

/** The one command to show, or null: the first that changes something. */
export function remedyText(
  backend: BackendName,
  reason: string,
  kernel: KernelFacts,
  isRoot: boolean
): string | null {
  const first = remedyCommands(backend, reason, kernel).find(argv => argv !== UPDATE);
  return first === undefined ? null : [...(isRoot ? [] : ['sudo']), ...first.map(quoted)].join(' ');
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/**
 * What to put into a workflow where no backend passes, as lines for a person: a step that installs bubblewrap with
 * its AppArmor profile before the action, or a machine whose kernel lets ordinary users make user namespaces.
 */
export function workflowRemedy(): string[] {
  const step = [INSTALL.join(' '), `sh -c ${quoted(WRITE_PROFILE)}`].map(command => `sudo ${command}`);
  return [
    `- run: |\n    ${step.join('\n    ')}`,
    'runs-on: ubuntu-22.04   # or a self-hosted machine on which "unshare -Ur true" works'
  ];
}
