/** Reading trees and blobs by object id: what a pack, a policy or a document says at a commit, never on disk. */
import { requireGit } from './repository.js';
import { WorkspaceError } from './errors.js';
import { pathText } from './names.js';
import { gitRunner } from './runner.js';
import type { GitRunner } from './runner.js';
import { splitNul } from '../platform/git.js';
import type { Repository } from './types.js';

export interface TreeEntry {
  /** Relative to the root of the tree. */
  path: string;
  /** 100644, 100755, 120000 (symlink), 160000 (submodule). */
  mode: string;
  id: string;
}

export interface TreeReader {
  /**
   * Bytes of a regular file; null where there is none, or where the path is a link, directory or submodule.
   * Throws SCOPE_FILE_TOO_LARGE above `maxBytes` (default 16 MiB).
   */
  readBlob(treeId: string, path: string, maxBytes?: number): Promise<Uint8Array | null>;
  /** All entries (files, links, submodules) at or below `prefix`, sorted by path bytes; '' is the whole tree. */
  listTree(treeId: string, prefix: string): Promise<TreeEntry[]>;
}

const DEFAULT_MAX = 16 * 1024 * 1024;

/** Reads from the user's repository, before there is a private one. Works on a commit id as on a tree id. */
export function repositoryReader(repo: Repository): TreeReader {
  return treeReader(gitRunner(requireGit(), repo.commonDir, null));
}

export function treeReader(git: GitRunner): TreeReader {
  return {
    readBlob: async (treeId, path, maxBytes = DEFAULT_MAX) => {
      const entry = (await list(git, treeId, path)).find(one => one.path === path);
      if (entry === undefined || !entry.mode.startsWith('100')) return null;
      const result = await git.attempt(['cat-file', 'blob', entry.id], { maxStdout: maxBytes });
      if (!result.failed) return result.stdout;
      if (!result.overflowed) return git.read(['cat-file', 'blob', entry.id]);
      throw new WorkspaceError('SCOPE_FILE_TOO_LARGE', `${path} is larger than ${maxBytes} bytes`, {
        where: path
      });
    },
    listTree: (treeId, prefix) => list(git, treeId, prefix.replace(/\/+$/, ''))
  };
}

async function list(git: GitRunner, treeId: string, path: string): Promise<TreeEntry[]> {
  const at = path === '' ? [] : [path];
  const args = ['--literal-pathspecs', 'ls-tree', '-z', '-r', '--full-tree', objectId(treeId), '--', ...at];
  const records = splitNul(await git.read(args, { env: { GIT_LITERAL_PATHSPECS: '1' } }));
  const entries = records.map(record => [record, record.indexOf(0x09)] as const);
  return entries.map(([record, tab]) => {
    const [mode = '', , id = ''] = record.subarray(0, tab).toString('latin1').split(' ');
    return { mode, id, path: pathText(record.subarray(tab + 1)) };
  });
}

/** Lets nothing but a full object id through to a command line. */
export function objectId(text: string): string {
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return text;
  throw new RangeError(`not an object id: ${JSON.stringify(text)}`);
}
