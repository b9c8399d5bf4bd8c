/**
 * Object directories: the user's history, shared and not copied. Where the identity that runs git cannot read it
 * (a checkout under /root), it is linked file by file into the private root, or copied where links are refused.
 */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Owner } from './private-root.js';

/** How the private repository reaches the user's objects. */
export type ObjectSharing = 'alternates' | 'hardlinks' | 'copies';

/** The object directory and all its alternates, flattened, without duplicates, as real paths. */
export function objectDirectories(objects: string): string[] {
  const found = new Set([realpathSync(objects)]);
  // A set is walked in the order of insertion, and also over what is added on the way.
  for (const path of found) for (const next of alternatesOf(path)) found.add(realpathSync(next));
  return [...found];
}

// Source: gitrepository-layout(5), objects/info/alternates: one path a line, relative to the object directory.
function alternatesOf(objects: string): string[] {
  const file = join(objects, 'info', 'alternates');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'));
  return lines.map(line => resolve(objects, unquote(line))).filter(path => existsSync(path));
}

function unquote(line: string): string {
  if (!line.startsWith('"') || !line.endsWith('"')) return line;
  return line.slice(1, -1).replace(/\\(["\\])/g, '$1');
}

/** True where a pack came from a partial clone, whose missing objects git otherwise takes for granted. */
export function isPartial(objects: string): boolean {
  const packs = join(objects, 'pack');
  return existsSync(packs) && readdirSync(packs).some(name => name.endsWith('.promisor'));
}

/** True where every directory on the way and every object file can be read by this identity. */
export function readableBy(objects: string, owner: Owner): boolean {
  for (let at = objects; at !== dirname(at); at = dirname(at))
    if (!allows(dirname(at), owner, 0o1)) return false;
  return (
    allows(objects, owner, 0o5) &&
    contents(objects).every(path => allows(path, owner, isDirectory(path) ? 5 : 4))
  );
}

function allows(path: string, owner: Owner, wanted: number): boolean {
  const { uid, gid, mode } = statSync(path);
  const shift = uid === owner.uid ? 6 : gid === owner.gid ? 3 : 0;
  return ((mode >> shift) & wanted) === wanted;
}

function isDirectory(path: string): boolean {
  return statSync(path).isDirectory();
}

/** The parts of an object directory that hold objects: packs, fan-out directories, commit graphs. */
function contents(objects: string): string[] {
  const directories = readdirSync(objects).filter(name => /^(pack|[0-9a-f]{2})$/.test(name));
  return directories
    .map(name => join(objects, name))
    .flatMap(path => [path, ...readdirSync(path).map(name => join(path, name))]);
}

/** Links (or copies) every object file into `target`, readable by all; tells which of the two it took. */
export function shareByLinks(objects: string, target: string): ObjectSharing {
  let sharing: ObjectSharing = 'hardlinks';
  mkdirSync(target, { mode: 0o755 });
  chmodSync(target, 0o755);
  for (const path of contents(objects)) {
    const to = join(target, path.slice(objects.length + 1));
    if (isDirectory(path)) {
      mkdirSync(to);
      chmodSync(to, 0o755);
    } else if (!linkOrCopy(path, to)) sharing = 'copies';
  }
  return sharing;
}

/** True where a link served. A file that others may not read is copied: a link would share its mode too. */
function linkOrCopy(from: string, to: string): boolean {
  if ((statSync(from).mode & 0o004) !== 0) {
    try {
      linkSync(from, to);
      return true;
    } catch {
      // Another file system, or one without links.
    }
  }
  copyFileSync(from, to);
  chmodSync(to, 0o444);
  return false;
}
