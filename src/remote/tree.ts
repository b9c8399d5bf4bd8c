/**
 * Trees on disk: read into entries, made from entries, and changed by a difference. Trees are hostile: no link is
 * followed in any component, and what is neither file, directory nor link is left out and told.
 */
import {
  chmodSync,
  fchmodSync,
  fchownSync,
  lchownSync,
  mkdirSync,
  openSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeSync,
  closeSync,
  constants,
  lstatSync,
  readSync,
  fstatSync
} from 'node:fs';
import { sha256 } from '../platform/canonical.js';
import { componentsOf, FileRefused, SafeDirectory } from '../platform/files.js';
import { RemoteError } from './errors.js';
import type { TarEntry } from './tar.js';
import { isPlainPath } from './tar.js';
import type { Owner } from './types.js';

export interface TreeLimits {
  maxEntries: number;
  /** Of all files together. */
  maxBytes: number;
}

export interface Tree {
  /** Sorted by path, so that a directory comes before what is in it. */
  entries: TarEntry[];
  /** Paths of what cannot be carried: devices, sockets, pipes, names that are no UTF-8 or have a line break. */
  leftOut: string[];
}

/** Reads a directory. `ignore`: paths, relative to it, that are not looked at. Throws ISO_REMOTE_TOO_LARGE, ISO_REMOTE_MALFORMED. */
export function readTree(root: string, limits: TreeLimits, ignore: readonly string[] = []): Tree {
  const state: Reading = { ...limits, ignored: new Set(ignore), entries: [], leftOut: [], bytes: 0 };
  try {
    const directory = SafeDirectory.open(root);
    try {
      readDirectory(directory, '', state);
    } finally {
      directory.close();
    }
  } catch (cause) {
    // A directory that a command closed to everybody, its owner included.
    if (!(cause instanceof FileRefused)) throw cause;
    throw new RemoteError('ISO_REMOTE_MALFORMED', `the tree cannot be carried: ${cause.message}`, { cause });
  }
  return { entries: state.entries, leftOut: state.leftOut };
}

interface Reading extends TreeLimits, Tree {
  ignored: ReadonlySet<string>;
  bytes: number;
}

function readDirectory(directory: SafeDirectory, above: string, state: Reading): void {
  for (const { name, kind } of directory.list()) {
    const path = name === null ? `${above}?` : `${above}${name}`;
    if (state.ignored.has(path)) continue;
    if (name === null || kind === 'other' || !isPlainPath(path)) {
      state.leftOut.push(path);
      continue;
    }
    if (state.entries.length >= state.maxEntries)
      throw tooLarge(`more than ${state.maxEntries} files and directories`);
    if (kind === 'symlink')
      state.entries.push({ kind: 'link', path, target: readlinkSync(directory.at(name)) });
    if (kind === 'file') state.entries.push(readFile(directory, name, path, state));
    if (kind === 'directory') readBelow(directory, name, path, state);
  }
}

function readBelow(directory: SafeDirectory, name: string, path: string, state: Reading): void {
  state.entries.push({ kind: 'directory', path });
  const inner = directory.directory(name);
  try {
    readDirectory(inner, `${path}/`, state);
  } finally {
    inner.close();
  }
}

function readFile(directory: SafeDirectory, name: string, path: string, state: Reading): TarEntry {
  // A command may have made hard links within its tree: each name is carried as a file of its own.
  const { fd, mode, bytes } = directory.file(name, { allowHardLinks: true });
  try {
    state.bytes += bytes;
    if (state.bytes > state.maxBytes) throw tooLarge(`more than ${state.maxBytes} bytes`);
    return { kind: 'file', path, executable: (mode & 0o100) !== 0, content: readExactly(fd, bytes, path) };
  } finally {
    closeSync(fd);
  }
}

function readExactly(fd: number, bytes: number, path: string): Buffer {
  const content = Buffer.allocUnsafe(bytes);
  let at = 0;
  while (at < bytes) {
    const count = readSync(fd, content, at, bytes - at, null);
    if (count === 0) break;
    at += count;
  }
  if (at < bytes || fstatSync(fd).size !== bytes)
    throw new RemoteError('ISO_REMOTE_MALFORMED', `${path} changed while it was read`);
  return content;
}

/** What one tree has that the other has not. */
export interface TreeChange {
  /** New and changed entries, with the directories that lead to them. */
  entries: TarEntry[];
  /** Paths that are gone, or are of another kind now. */
  removed: string[];
}

/** A small record of a tree: what an entry is, without its content. */
export type TreeDigests = ReadonlyMap<string, string>;

export function digestsOf(entries: readonly TarEntry[]): TreeDigests {
  return new Map(entries.map(entry => [entry.path, digestOf(entry)]));
}

function digestOf(entry: TarEntry): string {
  if (entry.kind === 'directory') return 'directory';
  if (entry.kind === 'link') return `link ${entry.target}`;
  return `file ${entry.executable ? 'x' : '-'} ${sha256(entry.content)}`;
}

export function changeOf(before: TreeDigests, after: readonly TarEntry[]): TreeChange {
  const digests = digestsOf(after);
  const changed = after.filter(entry => before.get(entry.path) !== digests.get(entry.path));
  const needed = new Set(changed.flatMap(entry => parentsOf(entry.path)));
  const entries = after.filter(
    entry => needed.has(entry.path) || before.get(entry.path) !== digests.get(entry.path)
  );
  const kindOf = (digest: string | undefined): string => digest?.split(' ')[0] ?? 'nothing';
  const removed = [...before.keys()].filter(path => kindOf(digests.get(path)) !== kindOf(before.get(path)));
  return { entries, removed };
}

function parentsOf(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

/**
 * Changes a directory: first what is gone, deepest first, then what is new. Throws ISO_REMOTE_MALFORMED where a path
 * leads through something that is no directory.
 */
export function applyChange(root: string, change: TreeChange, owner: Owner | null): void {
  try {
    for (const path of [...change.removed].sort().reverse()) removePath(root, path);
    for (const entry of change.entries)
      within(root, entry.path, (directory, name) => put(directory, name, entry, owner));
  } catch (cause) {
    if (cause instanceof RemoteError) throw cause;
    throw new RemoteError('ISO_REMOTE_MALFORMED', `the tree cannot be changed: ${String(cause)}`, { cause });
  }
}

function removePath(root: string, path: string): void {
  within(root, path, (directory, name) => rmSync(directory.at(name), { recursive: true, force: true }));
}

function within(root: string, path: string, work: (directory: SafeDirectory, name: string) => void): void {
  const names = componentsOf(path);
  const name = names.pop() ?? '';
  const directory = SafeDirectory.open(root).descend(names, true);
  try {
    work(directory, name);
  } finally {
    directory.close();
  }
}

function put(directory: SafeDirectory, name: string, entry: TarEntry, owner: Owner | null): void {
  const at = directory.at(name);
  const there = lstatSync(at, { throwIfNoEntry: false });
  if (entry.kind === 'directory') {
    if (there?.isDirectory() === true) return;
    mkdirSync(at, { mode: 0o755 });
    chmodSync(at, 0o755);
    if (owner !== null) lchownSync(at, owner.uid, owner.gid);
    return;
  }
  if (there !== undefined) unlinkSync(at);
  if (entry.kind === 'link') {
    symlinkSync(entry.target, at);
    if (owner !== null) lchownSync(at, owner.uid, owner.gid);
    return;
  }
  writeNew(at, entry.content, entry.executable ? 0o755 : 0o644, owner);
}

function writeNew(at: string, content: Uint8Array, mode: number, owner: Owner | null): void {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const fd = openSync(at, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
  try {
    for (let done = 0; done < content.length;) done += writeSync(fd, content, done);
    if (owner !== null) fchownSync(fd, owner.uid, owner.gid);
    fchmodSync(fd, mode);
  } finally {
    closeSync(fd);
  }
}

function tooLarge(why: string): RemoteError {
  return new RemoteError('ISO_REMOTE_TOO_LARGE', `the tree cannot be carried: ${why}`, { why });
}
