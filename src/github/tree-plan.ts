/** In which order the entries of a change go to the server: pure. */
import type { CommitEntry } from './types.js';

export interface TreeOrder {
  /** Deletions that make room: a file where a directory was, or the other way round. They need a tree of their own. */
  before: CommitEntry[];
  /** What is put in, then what is only taken out: so that no tree on the way is empty. */
  rest: CommitEntry[];
}

export function treeOrder(entries: readonly CommitEntry[]): TreeOrder {
  const added = entries.filter(entry => entry.content !== null);
  const deleted = entries.filter(entry => entry.content === null);
  const files = new Set(added.map(entry => entry.path));
  const directories = new Set(added.flatMap(entry => parentsOf(entry.path)));
  const makesRoom = ({ path }: CommitEntry) =>
    directories.has(path) || parentsOf(path).some(parent => files.has(parent));
  return {
    before: deleted.filter(makesRoom),
    rest: [...added, ...deleted.filter(entry => !makesRoom(entry))]
  };
}

/** `a/b/c` has `a` and `a/b`. */
export function parentsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** An entry as the API takes it (docs.github.com/rest/git/trees#create-a-tree). */
export interface TreeItem {
  path: string;
  mode: string;
  type: 'blob' | 'commit';
  /** An object's id; null deletes. */
  sha?: string | null;
  /** In place of an object: its text. */
  content?: string;
}

export function deletion(path: string): TreeItem {
  return { path, mode: '100644', type: 'blob', sha: null };
}

/**
 * The text of a file that can travel inside the request for the tree; null where it cannot, as it is no UTF-8, or
 * holds what a server might take amiss.
 */
export function asText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
