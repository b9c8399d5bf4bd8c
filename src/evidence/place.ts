/** Places in a record: making directories and new files below one that is known to be ours, following nothing. */
import { chownSync, lstatSync, mkdirSync } from 'node:fs';
import { componentsOf, FileRefused, SafeDirectory } from '../platform/files.js';
import { openNew } from '../platform/durable.js';

/** Who is to own what is written, where the program is root on another's behalf. */
export interface Owner {
  uid: number;
  gid: number;
}

/** Started as root (sudo): whoever owns a directory is to own what is added to it. Otherwise nothing is to be done. */
export function ownerLike(path: string): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const { uid, gid } = lstatSync(path);
  return { uid, gid };
}

/** Opens a directory below `parent`, making it (0700) where it is missing. */
export function ensureDirectory(
  parent: SafeDirectory,
  name: string,
  owner: Owner | undefined
): SafeDirectory {
  try {
    return parent.directory(name);
  } catch (error) {
    if (!(error instanceof FileRefused) || error.reason !== 'missing') throw error;
  }
  makeDirectory(parent, name, owner);
  return parent.directory(name);
}

/** Makes a directory that must not exist yet. */
export function makeDirectory(parent: SafeDirectory, name: string, owner: Owner | undefined): void {
  mkdirSync(parent.at(name), 0o700);
  if (owner !== undefined) chownSync(parent.at(name), owner.uid, owner.gid);
}

/** Opens an absolute path from the root of the file system on, no component a link, making what is missing. */
export function ensurePath(path: string, owner: Owner | undefined): SafeDirectory {
  return descend(
    SafeDirectory.open('/'),
    path.split('/').filter(name => name !== ''),
    owner
  );
}

function descend(start: SafeDirectory, names: readonly string[], owner: Owner | undefined): SafeDirectory {
  let current = start;
  for (const name of names) {
    const parent = current;
    try {
      current = ensureDirectory(parent, name, owner);
    } finally {
      parent.close();
    }
  }
  return current;
}

/** Opens a new file at a relative path below a record's directory. Throws EEXIST where there is one. */
export function openPlace(root: string, path: string, owner: Owner | undefined): number {
  const names = componentsOf(path);
  const last = names.pop()!;
  const directory = descend(SafeDirectory.open(root), names, owner);
  try {
    return openNew(directory.at(last), owner === undefined ? {} : { owner });
  } finally {
    directory.close();
  }
}

/** True where something of that name exists, be it a broken link. */
export function exists(directory: SafeDirectory, name: string): boolean {
  return lstatSync(directory.at(name), { throwIfNoEntry: false }) !== undefined;
}
