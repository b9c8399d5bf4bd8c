/** The mounts of a step as archives, on their way there, and as changes, on their way back. */
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  writeSync,
  chownSync
} from 'node:fs';
import { join } from 'node:path';
import { RemoteError } from './errors.js';
import type { CarriedMount } from './messages.js';
import { readTar, type TarEntry, writeTar } from './tar.js';
import {
  applyChange,
  changeOf,
  digestsOf,
  readTree,
  type TreeChange,
  type TreeDigests,
  type TreeLimits
} from './tree.js';
import type { Owner, RemoteMount } from './types.js';

/** The one entry of an archive of a mounted file. */
const FILE = 'file';

export interface Carried {
  mounts: CarriedMount[];
  trees: Buffer[];
  /** Paths inside of what was not carried. */
  leftOut: string[];
}

/** Throws ISO_REMOTE_TOO_LARGE, and ISO_REMOTE_MALFORMED for a source that is neither file nor directory. */
export function packMounts(mounts: readonly RemoteMount[], limits: TreeLimits): Carried {
  const carried: Carried = { mounts: [], trees: [], leftOut: [] };
  let bytes = 0;
  for (const [index, mount] of mounts.entries()) {
    const form = formOf(mount);
    const ignore = form === 'file' ? [] : pointsWithin(mount, mounts, index);
    const entries = form === 'file' ? [fileEntry(mount.source, limits.maxBytes - bytes)] : null;
    const tree =
      entries === null
        ? readTree(realpathSync(mount.source), { ...limits, maxBytes: limits.maxBytes - bytes }, ignore)
        : { entries, leftOut: [] };
    const archive = writeTar(tree.entries);
    bytes += archive.length;
    carried.mounts.push({ target: mount.target, mode: mount.mode, form, ignore });
    carried.trees.push(archive);
    carried.leftOut.push(...tree.leftOut.map(path => `${mount.target}/${path}`));
  }
  return carried;
}

function formOf({ source, target }: RemoteMount): 'directory' | 'file' {
  // The caller's own path may be a link; what is in it is not followed.
  const stat = lstatSync(realpathOrSame(source), { throwIfNoEntry: false });
  if (stat?.isDirectory() === true) return 'directory';
  if (stat?.isFile() === true) return 'file';
  throw new RemoteError(
    'ISO_REMOTE_MALFORMED',
    `${source} cannot be sent for ${target}: it is neither a file nor a directory`,
    {
      where: source
    }
  );
}

function realpathOrSame(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Mount points of later mounts within this one, relative to it: they are carried by their own. */
function pointsWithin({ target }: RemoteMount, mounts: readonly RemoteMount[], index: number): string[] {
  const inner = mounts.slice(index + 1).filter(other => other.target.startsWith(`${target}/`));
  return inner.map(other => other.target.slice(target.length + 1));
}

function fileEntry(source: string, maxBytes: number): TarEntry {
  const fd = openSync(realpathSync(source), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) throw new RemoteError('ISO_REMOTE_MALFORMED', `${source} is no regular file`);
    if (stat.size > maxBytes)
      throw new RemoteError('ISO_REMOTE_TOO_LARGE', `${source} has ${stat.size} bytes`);
    const content = Buffer.alloc(stat.size);
    for (let at = 0; at < content.length;) {
      const count = readSync(fd, content, at, content.length - at, null);
      if (count === 0) throw new RemoteError('ISO_REMOTE_MALFORMED', `${source} changed while it was read`);
      at += count;
    }
    return { kind: 'file', path: FILE, executable: (stat.mode & 0o100) !== 0, content };
  } finally {
    closeSync(fd);
  }
}

/** A mount that was made on the receiving side. */
export interface Landed extends RemoteMount {
  form: CarriedMount['form'];
  ignore: readonly string[];
  before: TreeDigests;
}

/** Makes the mounts in an empty directory of the receiver's own. Throws ISO_REMOTE_MALFORMED. */
export function landMounts(
  directory: string,
  mounts: readonly CarriedMount[],
  trees: readonly Buffer[],
  owner: Owner | null,
  maxEntries: number
): Landed[] {
  return mounts.map((mount, index) => {
    const root = join(directory, `mount-${index}`);
    mkdirSync(root, { mode: 0o755 });
    if (owner !== null) chownSync(root, owner.uid, owner.gid);
    const entries = readTar(trees[index] ?? Buffer.alloc(0), { maxEntries });
    if (mount.form === 'file') requireOneFile(entries);
    applyChange(root, { entries, removed: [] }, owner);
    const source = mount.form === 'file' ? join(root, FILE) : root;
    const { target, mode, form, ignore } = mount;
    return { source, target, mode, form, ignore, before: digestsOf(entries) };
  });
}

function requireOneFile(entries: readonly TarEntry[]): void {
  const [only] = entries;
  if (entries.length === 1 && only?.kind === 'file' && only.path === FILE) return;
  throw new RemoteError('ISO_REMOTE_MALFORMED', 'the archive of a mounted file holds something else');
}

export interface Returned {
  changes: { mount: number; removed: string[] }[];
  trees: Buffer[];
  leftOut: string[];
}

/** What the step did to the mounts that it may write. Throws ISO_REMOTE_TOO_LARGE. */
export function packChanges(landed: readonly Landed[], limits: TreeLimits): Returned {
  const returned: Returned = { changes: [], trees: [], leftOut: [] };
  for (const [mount, { source, target, mode, form, ignore, before }] of landed.entries()) {
    if (mode !== 'rw') continue;
    const tree =
      form === 'file'
        ? { entries: [fileEntry(source, limits.maxBytes)], leftOut: [] }
        : readTree(source, limits, ignore);
    const { entries, removed } = changeOf(before, tree.entries);
    returned.changes.push({ mount, removed });
    returned.trees.push(writeTar(entries));
    returned.leftOut.push(...tree.leftOut.map(path => `${target}/${path}`));
  }
  return returned;
}

/**
 * Puts what came back into the sender's own mounts. Everything is read and checked before anything is written. Throws
 * ISO_REMOTE_MALFORMED for a change of a mount that was not to be written, or of a mount point within it.
 */
export function applyReturned(
  mounts: readonly RemoteMount[],
  carried: readonly CarriedMount[],
  returned: Pick<Returned, 'changes' | 'trees'>,
  owner: Owner | null,
  maxEntries: number
): void {
  const writable = carried.flatMap((mount, index) => (mount.mode === 'rw' ? [index] : []));
  const named = returned.changes.map(change => change.mount);
  if (named.length !== writable.length || named.some((mount, at) => mount !== writable[at]))
    throw new RemoteError(
      'ISO_REMOTE_MALFORMED',
      'the answer changes something else than what may be written'
    );
  const changes = returned.changes.map(({ mount, removed }, at) => {
    const entries = readTar(returned.trees[at] ?? Buffer.alloc(0), { maxEntries });
    refuseIgnored(carried[mount], entries, removed);
    return { mount, entries, removed };
  });
  for (const { mount, ...change } of changes) {
    const source = mounts[mount]?.source ?? '';
    if (carried[mount]?.form === 'file') rewriteFile(source, change, owner);
    else applyChange(realpathSync(source), change, owner);
  }
}

/** A directory on the way to a mount point is the tree's own; the point itself and what is below it are not. */
function refuseIgnored(
  mount: CarriedMount | undefined,
  entries: readonly TarEntry[],
  removed: readonly string[]
): void {
  const isIgnored = (path: string): boolean =>
    (mount?.ignore ?? []).some(point => path === point || path.startsWith(`${point}/`));
  const isAbove = (path: string): boolean =>
    (mount?.ignore ?? []).some(point => point.startsWith(`${path}/`));
  if (entries.some(entry => isIgnored(entry.path)) || removed.some(path => isIgnored(path) || isAbove(path)))
    throw new RemoteError('ISO_REMOTE_MALFORMED', 'the answer changes what lies under another mount');
  if (mount?.form !== 'file') return;
  if (removed.length > 0) throw new RemoteError('ISO_REMOTE_MALFORMED', 'the answer removes a mounted file');
  if (entries.length > 0) requireOneFile(entries);
}

/** In place: a mounted file keeps its inode, as under a bind mount. */
function rewriteFile(source: string, { entries }: TreeChange, owner: Owner | null): void {
  const [entry] = entries;
  if (entry?.kind !== 'file') return;
  const fd = openSync(realpathSync(source), constants.O_WRONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    ftruncateSync(fd, 0);
    for (let at = 0; at < entry.content.length;) at += writeSync(fd, entry.content, at);
    fchmodSync(fd, entry.executable ? 0o755 : 0o644);
    if (owner !== null) fchownSync(fd, owner.uid, owner.gid);
  } finally {
    closeSync(fd);
  }
}
