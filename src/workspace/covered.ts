/**
 * Where withheld files are by now. A file that something is laid over cannot be renamed or removed, but a directory
 * above it can be renamed: then the next command would find the file uncovered at its new place.
 */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BigIntStats, Dirent } from 'node:fs';
import { WorkspaceError } from './errors.js';
import { pathText, safeComponents } from './names.js';
import { under } from './scan.js';
import type { Tree } from './types.js';

/** Device and inode to the path at which the file was checked out. */
export type FileMarks = ReadonlyMap<string, string>;

/** To be taken before a phase has written to the tree. */
export function markFiles(tree: Tree, paths: readonly string[]): FileMarks {
  return new Map(paths.map(path => [markOf(lstatSync(join(tree.path, path), { bigint: true })), path]));
}

/**
 * Paths of the marked files now, sorted; what a phase could remove (nothing was laid over it) is left out. Asks for the
 * known places first, and walks the tree only where one is empty. No process of a phase may be alive. Throws
 * SCOPE_UNREADABLE where a file may be in a directory that cannot be read, SCOPE_UNSAFE_PATH.
 */
export async function locateFiles(tree: Tree, marks: FileMarks): Promise<string[]> {
  const inPlace = [...marks].every(([mark, path]) => isAt(tree, path, mark));
  if (inPlace) return [...marks.values()].sort();
  const { found, unreadable } = await walkFor(tree, marks);
  const [refused] = unreadable;
  if (found.length < marks.size && refused !== undefined) {
    const where = pathText(refused);
    const why =
      'A file whose content is withheld from phases is no longer at its place, and may be in there.';
    throw new WorkspaceError('SCOPE_UNREADABLE', `unreadable: ${JSON.stringify(where)}`, { where, why });
  }
  return found.map(coverablePath).sort();
}

/** The path as text. Throws SCOPE_UNSAFE_PATH where it is not UTF-8: nothing can be laid over such a file. */
export function coverablePath(path: Buffer): string {
  const text = pathText(path);
  if (Buffer.from(text).equals(path)) return text;
  throw new WorkspaceError('SCOPE_UNSAFE_PATH', `withheld, but its name is not UTF-8: ${text}`, {
    where: text,
    why: 'The content of this file is withheld from phases, and no empty file can be laid over such a name.',
    fix: 'Give the file and the directories above it names in UTF-8, or take it out of the repository.'
  });
}

/**
 * Throws SCOPE_UNSAFE_PATH where a marked file was checked out at or below the path: what is moved out of the tree from
 * there would be bound into later phases, with nothing laid over that file.
 */
export function refuseMarked(marks: FileMarks, relative: string): void {
  const path = safeComponents(relative)?.join('/') ?? relative;
  const inside = [...marks.values()].find(file => file === path || file.startsWith(`${path}/`));
  if (inside === undefined) return;
  throw new WorkspaceError('SCOPE_UNSAFE_PATH', `produced, but holds a withheld file: ${inside}`, {
    where: inside,
    why: 'The content of this file is withheld from phases, and what is produced is handed to the later ones.',
    fix: 'Name a path under produces that holds no credential of the repository.'
  });
}

function markOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

/** True where the path, without a link in any component, still is that file. */
function isAt(tree: Tree, path: string, mark: string): boolean {
  let at = tree.path;
  let stat: BigIntStats | undefined;
  for (const part of path.split('/')) {
    if (stat !== undefined && !stat.isDirectory()) return false;
    at = join(at, part);
    stat = statOf(at);
    if (stat === undefined) return false;
  }
  return stat?.isFile() === true && markOf(stat) === mark;
}

/** Undefined where there is nothing, or nothing that may be looked at. */
function statOf(path: string | Buffer): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

interface Walk {
  found: Buffer[];
  unreadable: Buffer[];
}

const DIRECTORIES_A_TURN = 500;

async function walkFor(tree: Tree, marks: FileMarks): Promise<Walk> {
  const walk: Walk = { found: [], unreadable: [] };
  const pending: (Buffer | null)[] = [null];
  for (let walked = 1; pending.length > 0; walked++) {
    const parent = pending.pop() ?? null;
    for (const entry of entriesOf(tree, parent, walk)) {
      const path = parent === null ? entry.name : Buffer.concat([parent, Buffer.from('/'), entry.name]);
      if (entry.isDirectory()) pending.push(path);
      else if (entry.isFile()) lookAt(tree, path, marks, walk);
    }
    if (walked % DIRECTORIES_A_TURN === 0) await new Promise(resolve => setImmediate(resolve));
  }
  return walk;
}

function lookAt(tree: Tree, path: Buffer, marks: FileMarks, walk: Walk): void {
  const stat = statOf(under(tree.path, path));
  if (stat === undefined) walk.unreadable.push(path);
  else if (marks.has(markOf(stat))) walk.found.push(path);
}

function entriesOf(tree: Tree, directory: Buffer | null, walk: Walk): Dirent<Buffer>[] {
  try {
    return readdirSync(under(tree.path, directory), { encoding: 'buffer', withFileTypes: true });
  } catch {
    walk.unreadable.push(directory ?? Buffer.from('.'));
    return [];
  }
}
