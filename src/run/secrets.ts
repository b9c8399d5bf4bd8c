/** The credentials of a tree that a phase is about to see, covered by empty read-only files. Source: issue 4, point 4. */
import { closeSync, lstatSync, readdirSync, readlinkSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { pathMatcher } from '../acceptance/paths.js';
import { secretFilesIn, type SecretFile, type TreeEntry } from '../permissions/secret-files.js';
import { HEAD_BYTES } from '../permissions/secret-rules.js';
import { FileRefused, SafeDirectory } from '../platform/files.js';
import { type BoundPath, WORKSPACE } from './layout.js';

export interface SecretPatterns {
  /** Globs of the pack: `secrets`. */
  declared: readonly string[];
  /** Globs of the operator's policy: files that look like credentials and are none. */
  spared: readonly string[];
}

/**
 * Credentials of a tree on disk, sorted by path. To be asked of a fresh tree, before a phase has written to it; its
 * `.git` is left out. Throws SECRET_TREE_TOO_LINKED.
 */
export function credentialsIn(tree: string, { declared, spared }: SecretPatterns): SecretFile[] {
  const none = () => false;
  return secretFilesIn(entriesOf(tree), path => headOf(tree, path), {
    declared: declared.length === 0 ? none : pathMatcher(declared),
    spared: spared.length === 0 ? none : pathMatcher(spared)
  });
}

/** Mounts that lay an empty file over each. A rename or removal of such a path inside fails with EBUSY. */
export function coversOf(paths: readonly string[], emptyFile: string): BoundPath[] {
  return paths.map(path => ({ source: emptyFile, target: `${WORKSPACE}/${path}` }));
}

/** Every file and link; names that are not UTF-8 are left out: nothing could be laid over them. */
function entriesOf(tree: string): TreeEntry[] {
  const found: TreeEntry[] = [];
  for (const queue = ['']; queue.length > 0;) {
    const directory = queue.pop() ?? '';
    for (const name of readdirSync(join(tree, directory))) {
      const path = directory === '' ? name : `${directory}/${name}`;
      if (path === '.git') continue;
      const stat = lstatSync(join(tree, path), { throwIfNoEntry: false, bigint: true });
      if (stat === undefined) continue;
      if (stat.isDirectory()) queue.push(path);
      else if (stat.isSymbolicLink())
        found.push({ kind: 'symlink', path, target: readlinkSync(join(tree, path)) });
      else if (stat.isFile())
        found.push({ kind: 'file', path, id: `${stat.dev}:${stat.ino}`, bytes: Number(stat.size) });
    }
  }
  return found;
}

/** The beginning of a regular file, no link followed; null where it cannot be read. */
function headOf(tree: string, path: string): Uint8Array | null {
  const names = path.split('/');
  const name = names.pop() ?? '';
  try {
    const directory = SafeDirectory.open(tree).descend(names, true);
    try {
      const { fd, bytes } = directory.file(name, { allowHardLinks: true });
      try {
        const head = Buffer.alloc(Math.min(bytes, HEAD_BYTES));
        return head.subarray(0, readSync(fd, head, 0, head.length, 0));
      } finally {
        closeSync(fd);
      }
    } finally {
      directory.close();
    }
  } catch (error) {
    if (error instanceof FileRefused) return null;
    throw error;
  }
}
