/**
 * The look at a tree that a phase has written, before git reads it: nested repositories, special files, unreadable
 * parts. Only names, types and modes are read; no link is followed. (DESIGN decision 3; sandbox case 42.)
 */
import { lstatSync, readdirSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { someOf, WorkspaceError } from './errors.js';
import { isGitLike, pathText } from './names.js';

export interface ScanResult {
  /** FIFOs, sockets and devices, relative to the tree. */
  specials: Buffer[];
}

export interface ScanRules {
  /** Refuse nested repositories; off where nothing but tracked paths will be read. */
  nestedGit: boolean;
}

interface Findings extends ScanResult {
  nested: Buffer[];
  unreadable: Buffer[];
}

const SLASH = Buffer.from('/');
/** Git opens these wherever it walks; a FIFO of such a name would hold it for ever. */
const READ_BY_GIT = new Set(['.gitignore', '.gitattributes', '.gitmodules']);
const DIRECTORIES_A_TURN = 500;

/**
 * Walks the whole tree, ignored directories too. The `.git` at its root must be the empty mount point.
 * Throws SCOPE_NESTED_GIT, SCOPE_UNREADABLE, SCOPE_SPECIAL_FILE, naming paths.
 */
export async function scanTree(root: string, rules: ScanRules): Promise<ScanResult> {
  const found: Findings = { specials: [], nested: [], unreadable: [] };
  const pending: (Buffer | null)[] = [null];
  for (let walked = 1; pending.length > 0; walked++) {
    const relative = pending.pop() ?? null;
    for (const entry of list(root, relative, found)) visit(root, relative, entry, pending, found);
    if (walked % DIRECTORIES_A_TURN === 0) await new Promise(resolve => setImmediate(resolve));
  }
  if (rules.nestedGit) refuse('SCOPE_NESTED_GIT', 'nested repository', found.nested);
  refuse('SCOPE_UNREADABLE', 'unreadable', found.unreadable);
  const readByGit = found.specials.filter(path => READ_BY_GIT.has(pathText(path).split('/').pop() ?? ''));
  refuse('SCOPE_SPECIAL_FILE', 'special file', readByGit);
  return { specials: found.specials };
}

/** Throws `code` with the paths in order, where there are any. */
export function refuse(
  code:
    | 'SCOPE_NESTED_GIT'
    | 'SCOPE_UNREADABLE'
    | 'SCOPE_SPECIAL_FILE'
    | 'SCOPE_UNSAFE_PATH'
    | 'SCOPE_FILE_TOO_LARGE',
  what: string,
  paths: readonly Buffer[]
): void {
  if (paths.length === 0) return;
  const names = [...paths].sort(Buffer.compare).map(path => JSON.stringify(pathText(path)));
  throw new WorkspaceError(code, `${what}: ${someOf(names)}`, {
    where: JSON.parse(names[0] ?? '""') as string
  });
}

/** Host path of a relative one, in bytes, as names need not be UTF-8. */
export function under(root: string, relative: Buffer | null): Buffer {
  return relative === null ? Buffer.from(root) : Buffer.concat([Buffer.from(root), SLASH, relative]);
}

type Entry = Dirent<Buffer>;

function list(root: string, relative: Buffer | null, found: Findings): Entry[] {
  const path = under(root, relative);
  try {
    // Root can list any directory, but git runs as its owner and must be able to as well.
    const mode = lstatSync(path).mode;
    if ((mode & 0o500) === 0o500) return readdirSync(path, { encoding: 'buffer', withFileTypes: true });
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  found.unreadable.push(relative ?? Buffer.from('.'));
  return [];
}

function isRefusal(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'ENAMETOOLONG', 'ENOTDIR', 'ENOENT'].includes(
    (error as NodeJS.ErrnoException).code ?? ''
  );
}

function visit(
  root: string,
  parent: Buffer | null,
  entry: Entry,
  pending: (Buffer | null)[],
  found: Findings
): void {
  const relative = parent === null ? entry.name : Buffer.concat([parent, SLASH, entry.name]);
  if (looksLikeGit(entry.name)) {
    if (parent !== null || !isMountPoint(root, entry)) found.nested.push(relative);
    return;
  }
  if (entry.isDirectory()) pending.push(relative);
  else if (!entry.isFile() && !entry.isSymbolicLink()) found.specials.push(relative);
}

function looksLikeGit(name: Buffer): boolean {
  // Almost every name ends here: without these letters and without a byte above ASCII it cannot fold to .git.
  return /git|[\x80-\xff]/i.test(name.toString('latin1')) && isGitLike(pathText(name));
}

function isMountPoint(root: string, entry: Entry): boolean {
  if (entry.name.toString('latin1') !== '.git' || !entry.isDirectory()) return false;
  try {
    return readdirSync(under(root, entry.name)).length === 0;
  } catch {
    return false;
  }
}

/** lstat by bytes; null where there is nothing. */
export function statOf(root: string, relative: Buffer): Stats | null {
  try {
    return lstatSync(under(root, relative));
  } catch {
    return null;
  }
}
