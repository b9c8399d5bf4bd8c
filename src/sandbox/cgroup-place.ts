/**
 * Where control groups can be made on this machine: which controllers are mounted, at which version, and below which
 * directory this program may make groups. Sources: cgroups(7), proc_pid_mountinfo(5), the kernel's cgroup-v2.rst.
 */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Controllers that bound something here; `cpuacct` only counts, and is part of `cpu` in version 2. */
export type Controller = 'memory' | 'pids' | 'cpu' | 'cpuacct';

/** A directory below which groups are made, and the controllers that hold for them. */
export interface Place {
  version: 1 | 2;
  parent: string;
  /** This program's own group. */
  home: string;
  controllers: readonly Controller[];
  /** A leaf into which this program moved itself, since a group with limits has no processes of its own (v2). */
  hostLeaf: string | null;
}

/** This program's own groups, by the text of /proc/self/cgroup and /proc/self/mountinfo. */
export interface OwnGroups {
  v1: readonly { parent: string; controllers: readonly Controller[] }[];
  /** Version 2; null where it is not mounted. */
  v2: { mount: string; own: string } | null;
}

const V1: readonly Controller[] = ['memory', 'pids', 'cpu', 'cpuacct'];
const V2: readonly Controller[] = ['memory', 'pids', 'cpu'];

interface Mount {
  root: string;
  at: string;
  type: string;
  options: readonly string[];
}

/** Pure: reads both texts. What is not visible from here (another namespace, another root) is left out. */
export function ownGroups(mountinfo: string, membership: string): OwnGroups {
  const mounts = mountinfo.split('\n').flatMap(mountOf);
  const lines = membership.split('\n').flatMap(line => {
    const [, id, controllers = '', path] = /^(\d+):([^:]*):(.*)$/.exec(line) ?? [];
    return id === undefined || path === undefined ? [] : [{ controllers: controllers.split(','), path }];
  });
  const v1 = lines.flatMap(({ controllers, path }) => {
    const known = V1.filter(one => controllers.includes(one));
    const mount = mounts.find(
      ({ type, options }) => type === 'cgroup' && known.some(one => options.includes(one))
    );
    const parent = known.length === 0 || mount === undefined ? null : visible(mount, path);
    return parent === null ? [] : [{ parent, controllers: known }];
  });
  const unified = lines.find(({ controllers }) => controllers.length === 1 && controllers[0] === '');
  const mount = mounts.find(({ type }) => type === 'cgroup2');
  const own = unified === undefined || mount === undefined ? null : visible(mount, unified.path);
  return { v1, v2: own === null || mount === undefined ? null : { mount: mount.at, own } };
}

function mountOf(line: string): Mount[] {
  const [left = '', right = ''] = line.split(' - ');
  const [, , , root, at] = left.split(' ');
  const [type, , options = ''] = right.split(' ');
  if (root === undefined || at === undefined || (type !== 'cgroup' && type !== 'cgroup2')) return [];
  return [{ root: unescaped(root), at: unescaped(at), type, options: options.split(',') }];
}

/** Spaces and the like are written in octal. */
function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_whole, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8))
  );
}

/** Where a group of a hierarchy is found below a mount that may show only a part of it. */
function visible({ root, at }: Mount, path: string): string | null {
  if (!path.startsWith('/') || path.split('/').includes('..')) return null;
  if (root === '/') return path === '/' ? at : `${at}${path}`;
  if (path === root) return at;
  return path.startsWith(`${root}/`) ? `${at}${path.slice(root.length)}` : null;
}

/** Every place where this program may make groups now; each controller at most once. */
export function usablePlaces(): Place[] {
  const groups = ownGroups(text('/proc/self/mountinfo'), text('/proc/self/cgroup'));
  const v1 = groups.v1
    .filter(({ parent }) => writable(parent) && writable(join(parent, 'cgroup.procs')))
    .map((one): Place => ({ version: 1, hostLeaf: null, home: one.parent, ...one }));
  const taken = new Set(groups.v1.flatMap(({ controllers }) => controllers));
  const wanted = V2.filter(controller => !taken.has(controller));
  const v2 = groups.v2 === null || wanted.length === 0 ? null : unifiedPlace(groups.v2, wanted);
  return v2 === null ? v1 : [...v1, v2];
}

/**
 * Version 2, in this order: below our own group where it already hands controllers on (the root of a hierarchy);
 * below it after we stepped aside into a leaf, where nobody else is in it (`systemd-run --scope -p Delegate=yes`);
 * beside it, where our own group bears no limit that a sibling would escape (a user's own systemd slice).
 */
function unifiedPlace(
  { mount, own }: { mount: string; own: string },
  wanted: readonly Controller[]
): Place | null {
  const below = placeAt(own, own, wanted, null);
  if (below !== null) return below;
  const beside = dirname(own);
  // Stepped aside for an earlier group that is still there.
  if (basename(own) === hostName()) return placeAt(beside, own, wanted, own);
  const aside = stepAside(own, wanted);
  if (aside !== null) return aside;
  if (own === mount || !beside.startsWith(mount) || bearsLimit(own)) return null;
  return placeAt(beside, own, wanted, null);
}

function placeAt(
  parent: string,
  home: string,
  wanted: readonly Controller[],
  hostLeaf: string | null
): Place | null {
  const handed = words(join(parent, 'cgroup.subtree_control'));
  const controllers = wanted.filter(one => handed.includes(one));
  // Moving a process needs leave to write where its old and its new group meet, which is this directory.
  if (controllers.length === 0 || !writable(parent) || !writable(join(parent, 'cgroup.procs'))) return null;
  return { version: 2, parent, home, controllers, hostLeaf };
}

function stepAside(own: string, wanted: readonly Controller[]): Place | null {
  const offered = wanted.filter(one => words(join(own, 'cgroup.controllers')).includes(one));
  if (offered.length === 0 || !writable(own) || !writable(join(own, 'cgroup.subtree_control'))) return null;
  if (words(join(own, 'cgroup.procs')).some(pid => !isOurs(Number(pid)))) return null;
  const leaf = join(own, hostName());
  try {
    mkdirSync(leaf, { recursive: true });
    for (const pid of words(join(own, 'cgroup.procs'))) writeFileSync(join(leaf, 'cgroup.procs'), pid);
    writeFileSync(join(own, 'cgroup.subtree_control'), offered.map(one => `+${one}`).join(' '));
    return placeAt(own, leaf, offered, leaf);
  } catch {
    stepBack({ version: 2, parent: own, home: own, controllers: offered, hostLeaf: leaf });
    return null;
  }
}

function hostName(): string {
  return `codex-host-${process.pid}`;
}

/** Undoes `stepAside` once no group is left below; what cannot be undone is left: it bounds nothing. */
export function stepBack({ parent, hostLeaf, controllers }: Place): void {
  if (hostLeaf === null || !existsSync(hostLeaf)) return;
  try {
    writeFileSync(join(parent, 'cgroup.subtree_control'), controllers.map(one => `-${one}`).join(' '));
    for (const pid of words(join(hostLeaf, 'cgroup.procs'))) writeFileSync(join(parent, 'cgroup.procs'), pid);
    rmdirSync(hostLeaf);
  } catch {
    // Another group is in use: the last one to go steps back.
  }
}

/** This process or a descendant of it: whom it may move without anybody noticing. */
function isOurs(pid: number): boolean {
  for (let at = pid, steps = 0; at > 0 && steps < 64; steps += 1) {
    if (at === process.pid) return true;
    at = parentOf(at);
  }
  return false;
}

/** 0 where there is none. The command name before the fields may hold spaces and parentheses. */
function parentOf(pid: number): number {
  const stat = text(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

const BOUNDS = ['memory.max', 'memory.high', 'memory.swap.max', 'pids.max', 'cpu.max', 'cpuset.cpus'];

function bearsLimit(group: string): boolean {
  return BOUNDS.some(name => {
    const value = text(join(group, name)).trim();
    return value !== '' && !value.startsWith('max');
  });
}

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Words of a file; none where it cannot be read. */
export function words(path: string): string[] {
  return text(path)
    .split(/\s+/)
    .filter(word => word !== '');
}

function text(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
