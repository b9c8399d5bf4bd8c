/**
 * Places in a tree that something is mounted over, and what is taken out of it. Every component is looked at
 * without following: a phase may have put a link where a directory was (sandbox cases 36, 37, 43).
 */
import { chmodSync, closeSync, lchownSync, lstatSync, mkdirSync, openSync, renameSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { WorkspaceError } from './errors.js';
import { safeComponents } from './names.js';
import type { Owner } from './private-root.js';
import type { Tree } from './types.js';

export type MountKind = 'directory' | 'file';

/**
 * Makes an empty directory or file to mount over, with its parents; what is there already of that kind is kept.
 * Returns the host path. Throws SCOPE_UNSAFE_PATH, SCOPE_LINKED_PATH.
 */
export function makeMountPoint(tree: Tree, relative: string, kind: MountKind, owner: Owner | null): string {
  const parts = components(relative);
  let path = tree.path;
  for (const [at, part] of parts.entries()) {
    path = join(path, part);
    const wanted = at === parts.length - 1 ? kind : 'directory';
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) create(path, wanted, owner);
    else if (!isKind(stat, wanted)) throw linked(relative, path.slice(tree.path.length + 1));
  }
  return path;
}

function create(path: string, kind: MountKind, owner: Owner | null): void {
  if (kind === 'directory') mkdirSync(path);
  else closeSync(openSync(path, 'wx', 0o644));
  chmodSync(path, kind === 'directory' ? 0o755 : 0o644);
  if (owner !== null) lchownSync(path, owner.uid, owner.gid);
}

/**
 * Looks at mount points again before a command; `.git` is always among them. A missing one is no error here (it
 * is made again by `makeMountPoint`), a link or another kind is. Throws SCOPE_LINKED_PATH.
 */
export function checkMountPoints(tree: Tree, relatives: readonly string[]): void {
  walk(tree, ['.git'], '.git');
  for (const relative of relatives) walk(tree, components(relative), relative);
}

/** lstat of the last component, null where one is missing. Throws where one on the way is not a plain directory. */
function walk(tree: Tree, parts: readonly string[], shown: string): Stats | null {
  let path = tree.path;
  let stat: Stats | undefined;
  for (const [at, part] of parts.entries()) {
    path = join(path, part);
    stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return null;
    const last = at === parts.length - 1;
    if (!stat.isDirectory() && !(last && stat.isFile()))
      throw linked(shown, path.slice(tree.path.length + 1));
  }
  return stat ?? null;
}

/**
 * Moves what the set-up produced to `into` (absolute, in the private root, must not exist), out of the reach of
 * later writes. Throws SCOPE_UNSAFE_PATH, SCOPE_LINKED_PATH, SCOPE_PRODUCED_MISSING.
 */
export function moveProduced(tree: Tree, relative: string, into: string): MountKind {
  const parts = components(relative);
  const stat = walk(tree, parts, relative);
  if (stat === null) {
    throw new WorkspaceError('SCOPE_PRODUCED_MISSING', `not produced: ${relative}`, { where: relative });
  }
  const from = join(tree.path, ...parts);
  if (lstatSync(into, { throwIfNoEntry: false }) !== undefined)
    throw new RangeError(`exists already: ${into}`);
  try {
    renameSync(from, into);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    // Moving a directory writes to it and to its parent; tools leave both read-only. Neither is a link: see walk.
    for (const path of [dirname(from), ...(stat.isDirectory() ? [from] : [])]) chmodSync(path, 0o755);
    renameSync(from, into);
  }
  return stat.isDirectory() ? 'directory' : 'file';
}

function components(relative: string): string[] {
  const parts = safeComponents(relative);
  if (parts !== null) return parts;
  throw new WorkspaceError('SCOPE_UNSAFE_PATH', `not a path inside the tree: ${JSON.stringify(relative)}`, {
    where: relative
  });
}

function isKind(stat: Stats, kind: MountKind): boolean {
  return kind === 'directory' ? stat.isDirectory() : stat.isFile();
}

function linked(relative: string, component: string): WorkspaceError {
  const message = `${relative}: ${component} is a link or of another kind than expected`;
  return new WorkspaceError('SCOPE_LINKED_PATH', message, { where: component });
}
