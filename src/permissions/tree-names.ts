/** A tree with its symbolic links: every name by which each of its files can be reached from inside. */

export interface FileEntry {
  kind: 'file';
  /** Relative to the root of the tree, `/`-separated. */
  path: string;
  /** What is the same file: device and inode, or blob id. */
  id: string;
  bytes: number;
}

export interface LinkEntry {
  kind: 'symlink';
  path: string;
  target: string;
}

export type TreeEntry = FileEntry | LinkEntry;

interface Directory {
  kind: 'directory';
  members: Map<string, Node>;
  parent: Directory | null;
}

type Node = Directory | FileEntry | LinkEntry;

/** Where a tree is found inside: a link may name it in full. */
const WORKSPACE = '/workspace';
const MOST_HOPS = 40;
/** Names that are looked at for each entry, and for a tree as such. */
const NAMES_AN_ENTRY = 20;
const NAMES_A_TREE = 100_000;

export interface FileTree {
  root: Directory;
  entries: number;
}

export function fileTree(entries: readonly TreeEntry[]): FileTree {
  const root = directory(null);
  for (const entry of entries) {
    const parts = entry.path.split('/');
    const name = parts.pop() ?? '';
    const parent = parts.reduce(below, root);
    parent.members.set(name, entry);
  }
  return { root, entries: entries.length };
}

function directory(parent: Directory | null): Directory {
  return { kind: 'directory', members: new Map(), parent };
}

function below(parent: Directory, name: string): Directory {
  const known = parent.members.get(name);
  if (known?.kind === 'directory') return known;
  const made = directory(parent);
  parent.members.set(name, made);
  return made;
}

interface Visit {
  node: Node;
  /** The directory it stands in. */
  from: Directory;
  name: string;
  /** Directories on the way here: one of them again would be a circle. */
  way: readonly Directory[];
}

/**
 * Tells every name of every file, its own first; false where there are more than can be looked at. A link that leads
 * out of the tree, nowhere, or in a circle gives no name.
 */
export function walkNames(tree: FileTree, tell: (name: string, file: FileEntry) => void): boolean {
  let left = tree.entries * NAMES_AN_ENTRY + NAMES_A_TREE;
  const pending: Visit[] = [{ node: tree.root, from: tree.root, name: '', way: [] }];
  const linked: Visit[] = [];
  // Names without any link come first, so that a file's own name decides before those that links give it.
  for (
    let visit = pending.pop() ?? linked.pop();
    visit !== undefined;
    visit = pending.pop() ?? linked.pop()
  ) {
    left -= 1;
    if (left < 0) return false;
    const { node, from, name, way } = visit;
    if (node.kind === 'file') tell(name, node);
    else if (node.kind === 'directory') enter(node, name, way, pending);
    else {
      const target = resolve(tree.root, from, node.target, { left: MOST_HOPS });
      if (target !== null) linked.push({ ...target, name, way });
    }
  }
  return true;
}

function enter(node: Directory, name: string, way: readonly Directory[], pending: Visit[]): void {
  if (way.includes(node)) return;
  for (const [member, child] of node.members)
    pending.push({
      node: child,
      from: node,
      name: name === '' ? member : `${name}/${member}`,
      way: [...way, node]
    });
}

/** Links that may still be followed for one name, as the kernel counts them: all together, not by depth. */
interface Hops {
  left: number;
}

/** Where a path leads from a directory, links followed, or null. */
function resolve(
  root: Directory,
  from: Directory,
  target: string,
  hops: Hops
): { node: FileEntry | Directory; from: Directory } | null {
  const inside = target === WORKSPACE || target.startsWith(`${WORKSPACE}/`);
  if (target.startsWith('/') && !inside) return null;
  let at: Directory = inside ? root : from;
  const parts = (inside ? target.slice(WORKSPACE.length) : target).split('/').filter(part => part !== '');
  for (const [index, part] of parts.entries()) {
    const next = step(root, at, part, hops);
    if (next === null) return null;
    if (next.node.kind === 'file') return index === parts.length - 1 ? next : null;
    at = next.node;
  }
  return { node: at, from: at.parent ?? at };
}

function step(
  root: Directory,
  at: Directory,
  part: string,
  hops: Hops
): { node: FileEntry | Directory; from: Directory } | null {
  if (part === '.') return { node: at, from: at.parent ?? at };
  if (part === '..')
    return at.parent === null ? null : { node: at.parent, from: at.parent.parent ?? at.parent };
  const member = at.members.get(part);
  if (member === undefined) return null;
  if (member.kind !== 'symlink') return { node: member, from: at };
  hops.left -= 1;
  return hops.left < 0 ? null : resolve(root, at, member.target, hops);
}
