/** The credentials of a tree that a phase is about to see, covered by empty read-only files. Source: issue 4, point 4. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync
} from 'node:fs';
import { pathMatcher } from '../acceptance/paths.js';
import { secretFilesIn, type SecretFile, type TreeEntry } from '../permissions/secret-files.js';
import { HEAD_BYTES } from '../permissions/secret-rules.js';
import { pathText } from '../workspace/index.js';
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
  const { found, bytes } = walkOf(tree);
  return secretFilesIn(found, path => headOf(tree, bytes.get(path) ?? Buffer.from(path)), {
    declared: declared.length === 0 ? none : pathMatcher(declared),
    spared: spared.length === 0 ? none : pathMatcher(spared)
  });
}

/** Mounts that lay an empty file over each. A rename or removal of such a path inside fails with EBUSY. */
export function coversOf(paths: readonly string[], emptyFile: string): BoundPath[] {
  return paths.map(path => ({ source: emptyFile, target: `${WORKSPACE}/${path}` }));
}

/** Entries, and where the bytes of their names are not the text of their paths, those bytes. */
interface Walk {
  found: TreeEntry[];
  bytes: Map<string, Buffer>;
}

/**
 * Every file and link. A name that is not UTF-8 is told as the room of workspaces tells it: nothing could be laid over
 * such a file, and that room refuses the tree where one is a credential.
 */
function walkOf(tree: string): Walk {
  const walk: Walk = { found: [], bytes: new Map() };
  for (const queue: Buffer[] = [Buffer.alloc(0)]; queue.length > 0;) {
    const directory = queue.pop() ?? Buffer.alloc(0);
    for (const name of readdirSync(below(tree, directory), { encoding: 'buffer' })) {
      const path = directory.length === 0 ? name : Buffer.concat([directory, SLASH, name]);
      if (!path.equals(DOT_GIT) && look(tree, path, walk)) queue.push(path);
    }
  }
  return walk;
}

const SLASH = Buffer.from('/');
const DOT_GIT = Buffer.from('.git');

/** True for a directory. */
function look(tree: string, bytes: Buffer, { found, bytes: odd }: Walk): boolean {
  const full = below(tree, bytes);
  const stat = lstatSync(full, { throwIfNoEntry: false, bigint: true });
  if (stat === undefined || stat.isDirectory()) return stat !== undefined;
  const path = pathText(bytes);
  if (!Buffer.from(path).equals(bytes)) odd.set(path, bytes);
  if (stat.isSymbolicLink())
    found.push({ kind: 'symlink', path, target: pathText(readlinkSync(full, { encoding: 'buffer' })) });
  else if (stat.isFile())
    found.push({ kind: 'file', path, id: `${stat.dev}:${stat.ino}`, bytes: Number(stat.size) });
  return false;
}

function below(tree: string, path: Buffer): Buffer {
  return path.length === 0 ? Buffer.from(tree) : Buffer.concat([Buffer.from(`${tree}/`), path]);
}

/** The beginning of a regular file; null where it cannot be read. The tree is fresh: no link leads elsewhere. */
function headOf(tree: string, path: Buffer): Uint8Array | null {
  let fd: number;
  try {
    fd = openSync(below(tree, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return null;
  }
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) return null;
    const head = Buffer.alloc(Math.min(stat.size, HEAD_BYTES));
    return head.subarray(0, readSync(fd, head, 0, head.length, 0));
  } finally {
    closeSync(fd);
  }
}
