/**
 * The private root: one directory a run, outside the user's workspace, that holds its trees. Its lock names the
 * process, so that what a killed run left behind can be told from what a live one needs (DESIGN decision 1).
 */
import { chmodSync, lchownSync, lstatSync, mkdirSync, mkdtempSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WorkspaceError } from './errors.js';
import { writeLock } from './lock.js';
import { removeTree } from './remove.js';

/** The identity that private trees belong to: an unprivileged one where the program is root. */
export interface Owner {
  uid: number;
  gid: number;
}

export interface PrivateRoot {
  /** Absolute path. Traversable, not listable, for the owner; nobody else's in any other way. */
  readonly path: string;
  readonly owner: Owner | null;
  /** Makes a fresh directory (mode 0700) that belongs to the owner; `name` is one plain component. */
  directory(name: string): Promise<string>;
  /** Removes everything, whatever modes phases left behind. Never follows a link. */
  remove(): Promise<void>;
}

export interface PrivateRootOptions {
  /** Directory that holds private roots; made where missing. See `defaultParent`. */
  parent: string;
  runId: string;
  /** Null where the program runs as the identity that owns the trees. */
  owner: Owner | null;
}

/**
 * Where private roots go: RUNNER_TEMP; else, for root, a directory of root's own under /var/tmp or /tmp that a
 * dropped identity can pass through; else the user's cache directory. Root skips a candidate that others cannot reach.
 */
export function defaultParent(env: Readonly<Record<string, string | undefined>>, isRoot: boolean): string {
  const { RUNNER_TEMP, XDG_CACHE_HOME, HOME } = env;
  const cache = XDG_CACHE_HOME?.startsWith('/')
    ? XDG_CACHE_HOME
    : HOME?.startsWith('/')
      ? join(HOME, '.cache')
      : '';
  const candidates = [RUNNER_TEMP ?? '', isRoot ? '/var/tmp' : cache, '/tmp'];
  const usable = candidates.filter(path => path.startsWith('/'));
  const parent = usable.find(path => !isRoot || othersCanPass(path)) ?? '/tmp';
  // In a shared directory every user has one of their own.
  const shared = ['/tmp', '/var/tmp'].includes(parent) && !isRoot;
  return join(parent, shared ? `codex-orchestrator-${process.getuid?.() ?? 0}` : 'codex-orchestrator');
}

function othersCanPass(path: string): boolean {
  try {
    for (let at = path; ; at = dirname(at)) {
      if ((statSync(at).mode & 0o001) === 0) return false;
      if (at === dirname(at)) return true;
    }
  } catch {
    return false;
  }
}

/** Makes the private root of a run. Throws RUN_PRIVATE_ROOT. */
export async function createPrivateRoot(options: PrivateRootOptions): Promise<PrivateRoot> {
  const { owner } = options;
  try {
    const parent = ownParent(options.parent);
    // Complete under a passing name first: a sweep never meets a root without its lock.
    const fresh = mkdtempSync(join(parent, '.new-'));
    writeLock(fresh, options.runId);
    chmodSync(fresh, 0o711);
    const path = join(parent, fresh.slice(parent.length + 1).replace('.new-', 'run-'));
    renameSync(fresh, path);
    return {
      path,
      owner,
      directory: async name => ownedDirectory(path, name, owner),
      remove: () => removeTree(path)
    };
  } catch (cause) {
    if (cause instanceof WorkspaceError) throw cause;
    throw new WorkspaceError('RUN_PRIVATE_ROOT', `cannot make ${options.parent}`, {
      where: options.parent,
      why: String((cause as Error).message),
      cause
    });
  }
}

/** The parent directory, made where missing, and certainly ours: in /var/tmp anybody can make a name first. */
function ownParent(parent: string): string {
  mkdirSync(dirname(parent), { recursive: true });
  try {
    mkdirSync(parent, { mode: 0o711 });
    chmodSync(parent, 0o711);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const stat = lstatSync(parent);
  const ours =
    stat.isDirectory() && stat.uid === (process.getuid?.() ?? stat.uid) && (stat.mode & 0o022) === 0;
  if (ours) return parent;
  throw new WorkspaceError('RUN_PRIVATE_ROOT', `${parent} is not ours alone`, {
    where: parent,
    why: 'It is a link, belongs to another user, or others may write to it.'
  });
}

function ownedDirectory(root: string, name: string, owner: Owner | null): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) throw new RangeError(`not a plain directory name: ${name}`);
  const path = join(root, name);
  mkdirSync(path, { mode: 0o700 });
  chmodSync(path, 0o700);
  if (owner !== null) lchownSync(path, owner.uid, owner.gid);
  return path;
}
