/** Finding what matches a pattern in a hostile tree. */
import { FileRefused, SafeDirectory } from '../platform/files.js';
import { walkTree } from '../platform/walk.js';
import { compileGlob, type Glob } from './glob.js';

export interface Found {
  /** Relative to the root, in the order of path bytes. */
  files: string[];
  /** What matches and is no file of its own, with the reason. */
  unsafe: { path: string; reason: string }[];
}

/** A tree may hold a dependency directory; beyond this it is no place to search. */
const WALK = { maxEntries: 500_000, maxDepth: 64, sizes: false };

/** Everything below `root` that a pattern names. A pattern that names a directory means what lies in it, but hidden files. */
export function findMatches(root: string, pattern: string): Found {
  const glob = compileGlob(pattern);
  if (glob === null) return { files: [], unsafe: [{ path: pattern, reason: 'bad-pattern' }] };
  if (!glob.literal) return search(root, glob, glob.matches);
  const path = glob.base.join('/');
  return isDirectory(root, glob.base) ? search(root, glob, isVisible) : literal(root, path, glob.base);
}

function isVisible(path: string): boolean {
  return path.split('/').every(name => !name.startsWith('.'));
}

/** The name decides at once; opening it safely is the copier's business. */
function literal(root: string, path: string, names: readonly string[]): Found {
  const parent = openOrWhy(root, names.slice(0, -1));
  if (typeof parent === 'string') return nothingOr(path, parent);
  try {
    const there = parent.list().some(entry => entry.name === names.at(-1));
    return there ? sorted([path]) : { files: [], unsafe: [] };
  } finally {
    parent.close();
  }
}

function isDirectory(root: string, names: readonly string[]): boolean {
  const directory = openOrWhy(root, names);
  if (typeof directory === 'string') return false;
  directory.close();
  return true;
}

/** The directory, or why it cannot be entered. */
function openOrWhy(root: string, names: readonly string[]): SafeDirectory | string {
  try {
    return SafeDirectory.open(root).descend(names, true);
  } catch (error) {
    if (error instanceof FileRefused) return error.reason;
    throw error;
  }
}

function nothingOr(path: string, reason: string): Found {
  const absent = reason === 'missing' || reason === 'not-directory';
  return { files: [], unsafe: absent ? [] : [{ path, reason }] };
}

function search(root: string, glob: Glob, matches: (path: string) => boolean): Found {
  const base = glob.base.join('/');
  const entered = openOrWhy(root, glob.base);
  if (typeof entered === 'string') return nothingOr(base, entered);
  entered.close();
  const { entries, truncated } = walkTree(root, { ...WALK, below: glob.base });
  const prefix = base === '' ? '' : `${base}/`;
  const found: Found = { files: [], unsafe: truncated ? [{ path: prefix, reason: 'too-many' }] : [] };
  for (const { path, kind } of entries) {
    if (!matches(path)) continue;
    if (kind === 'file') found.files.push(prefix + path);
    else
      found.unsafe.push({
        path: prefix + path,
        reason: kind === 'symlink' ? 'symlink' : kind === 'other' ? 'not-regular' : 'bad-name'
      });
  }
  return { files: sorted(found.files).files, unsafe: found.unsafe };
}

function sorted(paths: readonly string[]): Found {
  return { files: [...paths].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))), unsafe: [] };
}
