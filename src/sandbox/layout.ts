/** The file system inside, as steps that both backends carry out in order, relative to a new empty root. */
import { lstatSync, readlinkSync } from 'node:fs';
import type { SandboxMount } from './types.js';

export type LayoutStep =
  | { kind: 'bind'; source: string; target: string; mode: 'ro' | 'rw' }
  | { kind: 'symlink'; text: string; target: string }
  | { kind: 'tmpfs'; target: string; bytes: number; mode: string }
  | { kind: 'directory'; target: string }
  /** A fresh /dev with the harmless devices, a private devpts and a bounded /dev/shm; read-only itself. */
  | { kind: 'dev'; shmBytes: number }
  /** A fresh /proc of the inner process namespace with /proc/sys read-only. */
  | { kind: 'proc' };

const MIB = 1024 * 1024;

/** Private, empty, in memory: a command that fills one gets ENOSPC. */
const PRIVATE_DIRECTORIES: readonly { target: string; bytes: number; mode: string }[] = [
  { target: '/tmp', bytes: 1024 * MIB, mode: '1777' },
  { target: '/run', bytes: 64 * MIB, mode: '0755' },
  { target: '/var', bytes: 256 * MIB, mode: '0755' },
  { target: '/home', bytes: 256 * MIB, mode: '0755' }
];

const SHM_BYTES = 256 * MIB;

/** Tool caches of hosted runners; read-only, holds programs only. */
const TOOL_CACHE = '/opt/hostedtoolcache';

/** Host directories whose programs are visible inside at the same path. */
export const VISIBLE_PREFIXES: readonly string[] = ['/usr', TOOL_CACHE];

/** What every sandbox has, whatever is mounted beyond it. */
export function baseLayout(etc: string, etcParts: readonly string[]): LayoutStep[] {
  return [
    { kind: 'bind', source: '/usr', target: '/usr', mode: 'ro' },
    ...['/bin', '/sbin', '/lib', '/lib64', '/lib32', '/libx32'].flatMap(asOnHost),
    { kind: 'bind', source: etc, target: '/etc', mode: 'ro' },
    ...etcParts.map(path => ({ kind: 'bind', source: path, target: path, mode: 'ro' }) as const),
    ...(isDirectory(TOOL_CACHE) ? asOnHost(TOOL_CACHE) : []),
    { kind: 'dev', shmBytes: SHM_BYTES },
    { kind: 'proc' }
  ];
}

/**
 * The private directories, less those that a mount of the caller takes the place of. Where root makes them they
 * would be root's: they are open to all then, which is the one user inside.
 */
export function privateDirectories(mounts: readonly SandboxMount[], rootOwned: boolean): LayoutStep[] {
  const taken = new Set(mounts.map(mount => mount.target));
  const kept = PRIVATE_DIRECTORIES.filter(directory => !taken.has(directory.target));
  const steps = kept.map(({ target, bytes, mode }) => {
    return { kind: 'tmpfs', target, bytes, mode: rootOwned ? '1777' : mode } as const;
  });
  // Debian's /var/tmp is for all; with a tmpfs over /var it has to be made again.
  return taken.has('/var') ? steps : [...steps, { kind: 'symlink', text: '/tmp', target: '/var/tmp' }];
}

/** /bin and its like are links into /usr on merged systems and directories elsewhere. */
function asOnHost(path: string): LayoutStep[] {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isSymbolicLink()) return [{ kind: 'symlink', text: readlinkSync(path), target: path }];
  return [{ kind: 'bind', source: path, target: path, mode: 'ro' }];
}

function isDirectory(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
