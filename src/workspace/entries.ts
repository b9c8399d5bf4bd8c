/** What a tree changes of the base, entry by entry and exactly, for servers that are told it over an API. */
import { splitNul } from '../platform/git.js';
import type { PrivateRepository } from './private-repository.js';
import { objectId } from './tree-reader.js';

export interface ChangedEntry {
  /** Bytes as git has them; slashes, relative to the root. */
  path: Buffer;
  /** null: the path is deleted. `bytes` is 0 for a submodule. */
  content: { mode: string; id: string; bytes: number } | null;
}

const MOST = 256 << 20;
const DELETED = '000000';

/** Sorted by path bytes; a rename is a deletion and an addition. */
export async function changedEntries(repo: PrivateRepository, tree: string): Promise<ChangedEntry[]> {
  const args = ['diff-tree', '-r', '-z', '--no-renames', '--raw', objectId(repo.base.tree), objectId(tree)];
  const fields = splitNul(await repo.runner.read(args, { maxStdout: MOST }));
  const entries: ChangedEntry[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', , id = ''] = fields[at]!.toString().slice(1).split(' ');
    const content = mode === DELETED ? null : { mode, id, bytes: 0 };
    entries.push({ path: fields[at + 1]!, content });
  }
  return withSizes(repo, entries);
}

async function withSizes(repo: PrivateRepository, entries: ChangedEntry[]): Promise<ChangedEntry[]> {
  const ids = [...new Set(entries.flatMap(({ content }) => (content === null ? [] : content.id)))];
  const input = Buffer.from(ids.map(id => `${id}\n`).join(''));
  const args = ['cat-file', '--batch-check=%(objectname) %(objectsize)'];
  const listed = (await repo.runner.read(args, { input, maxStdout: MOST })).toString().split('\n');
  const sizes = new Map(
    listed.map(line => line.split(' ')).map(([id = '', size = '']) => [id, Number(size)] as const)
  );
  return entries.map(({ path, content }) => ({
    path,
    // A submodule's commit is of another repository: git says `missing`.
    content: content === null ? null : { ...content, bytes: sizes.get(content.id) || 0 }
  }));
}

/** The whole content. Throws RUN_GIT_FAILED above `maxBytes`. */
export function readObject(repo: PrivateRepository, id: string, maxBytes: number): Promise<Buffer> {
  return repo.runner.read(['cat-file', 'blob', objectId(id)], { maxStdout: maxBytes });
}
