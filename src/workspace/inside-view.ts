/**
 * What git shows of a tree inside: packs of the base and of what the tree has beside it, an index, a HEAD. Content that
 * was withheld once is withheld from then on in the run, wherever it turns up: a phase may rename the directory of a
 * credential, or remove the link that made a file one, and the next phase sees the tree that results.
 */
import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { coverablePath, locateFiles, markFiles, refuseMarked, type FileMarks } from './covered.js';
import { copyIndexFile } from './index-file.js';
import { makeInsideGit, packAddition, packSnapshot, type InsideGit } from './inside.js';
import type { Owner, PrivateRoot } from './private-root.js';
import type { GitRunner } from './runner.js';
import type { BaseCommit, Tree } from './types.js';
import {
  emptyBlob,
  emptyEntries,
  idsAt,
  recordsOf,
  skipWorktree,
  standInBase,
  type TreeRecord
} from './withhold.js';

export interface InsideOptions {
  /**
   * Tracked paths of the tree or of the base whose content phases must not see: it is the empty blob in everything
   * that git shows inside. Other paths with the same content, and content withheld before, come on top.
   */
  withheld?: readonly string[];
}

export interface InsideViews {
  /** Withholds what these tracked paths of the base name, in all that is made from now on. Throws RangeError. */
  withhold(paths: readonly string[]): Promise<void>;
  /** Throws RangeError for a withheld path that is not tracked, SCOPE_UNSAFE_PATH for one that cannot be covered. */
  make(tree: Tree, index: string, options: InsideOptions): Promise<InsideGit>;
  /** Paths now of the files that `make` found to be withheld in this tree. Throws SCOPE_UNREADABLE, SCOPE_UNSAFE_PATH. */
  locate(tree: Tree): Promise<string[]>;
  /** Throws SCOPE_UNSAFE_PATH where such a file is at or below the path. */
  refuseTaking(tree: Tree, relative: string): void;
}

export interface InsidePlace {
  git: GitRunner;
  base: BaseCommit;
  root: PrivateRoot;
  owner: Owner | null;
  objectFormat: 'sha1' | 'sha256';
  /** Numbers the passing files. */
  numbers: { next: number };
}

/** The base as it is seen inside. */
interface Snapshot extends Pick<BaseCommit, 'commit' | 'tree'> {
  /** Holds its pack. */
  directory: string;
}

interface Room extends InsidePlace {
  /** Ids of all content withheld so far in this run. */
  withheld: Set<string>;
  /** By the ids withheld in them: made once, when the first phase needs it. */
  snapshots: Map<string, Promise<Snapshot>>;
  /** By the tree's path. */
  marks: Map<string, FileMarks>;
}

/** Entries with withheld content. */
interface Withheld {
  tree: readonly TreeRecord[];
  base: readonly TreeRecord[];
}

export function insideViews(place: InsidePlace): InsideViews {
  const room: Room = { ...place, withheld: new Set(), snapshots: new Map(), marks: new Map() };
  const marksOf = (tree: Tree) => room.marks.get(tree.path) ?? new Map<string, string>();
  return {
    withhold: async paths => addIds(room, [await recordsOf(room.git, room.base.tree)], paths),
    make: (tree, index, options) => make(room, tree, index, options.withheld ?? []),
    locate: tree => locateFiles(tree, marksOf(tree)),
    refuseTaking: (tree, relative) => refuseMarked(marksOf(tree), relative)
  };
}

async function make(room: Room, tree: Tree, index: string, named: readonly string[]): Promise<InsideGit> {
  const { root, owner, objectFormat } = room;
  const withheld = await find(room, tree, named);
  const covered = withheld.tree
    .filter(({ mode }) => mode.startsWith('100'))
    .map(({ path }) => coverablePath(path));
  room.marks.set(tree.path, markFiles(tree, covered));
  const snapshot = await snapshotOf(room, withheld.base);
  return withIndex(room, tree, index, withheld.tree, async (shownTree, shownIndex) => {
    const packs = [snapshot.directory];
    if (shownTree !== snapshot.tree) packs.push(await additionOf(room, snapshot.tree, shownTree));
    const path = join(root.path, `inside-${room.numbers.next++}`);
    const made = makeInsideGit({
      path,
      index: shownIndex,
      head: snapshot.commit,
      packs,
      owner,
      objectFormat
    });
    return { ...made, withheld: covered };
  });
}

/** Asks git nothing where nothing is withheld. */
async function find(room: Room, tree: Tree, named: readonly string[]): Promise<Withheld> {
  if (named.length === 0 && room.withheld.size === 0) return { tree: [], base: [] };
  const { git, base } = room;
  const ofBase = await recordsOf(git, base.tree);
  const ofTree = tree.treeId === base.tree ? ofBase : await recordsOf(git, tree.treeId);
  await addIds(room, [ofBase, ofTree], named);
  const isWithheld = ({ id }: TreeRecord) => room.withheld.has(id);
  return { tree: ofTree.filter(isWithheld), base: ofBase.filter(isWithheld) };
}

async function addIds(room: Room, trees: TreeRecord[][], named: readonly string[]): Promise<void> {
  const ids = idsAt(trees, named);
  const empty = ids.length === 0 ? null : await emptyBlob(room.git);
  for (const id of ids) if (id !== empty) room.withheld.add(id);
}

function snapshotOf(room: Room, withheld: readonly TreeRecord[]): Promise<Snapshot> {
  const key = [...new Set(withheld.map(({ id }) => id))].sort().join();
  const made = room.snapshots.get(key) ?? makeSnapshot(room, withheld);
  room.snapshots.set(key, made);
  return made;
}

async function makeSnapshot(room: Room, withheld: readonly TreeRecord[]): Promise<Snapshot> {
  const { git, base, root } = room;
  const directory = await root.directory(`snapshot-${room.numbers.next++}`);
  const { commit, tree } = withheld.length === 0 ? base : await standIn(room, withheld);
  await packSnapshot(git, commit, directory);
  return { commit, tree, directory };
}

async function standIn(
  room: Room,
  withheld: readonly TreeRecord[]
): Promise<Pick<BaseCommit, 'commit' | 'tree'>> {
  const index = passingIndex(room);
  try {
    return await standInBase(room.git, room.base, withheld, index);
  } finally {
    rmSync(index, { force: true });
  }
}

async function additionOf(room: Room, baseTree: string, tree: string): Promise<string> {
  const directory = await room.root.directory(`addition-${room.numbers.next++}`);
  await packAddition(room.git, baseTree, tree, directory);
  return directory;
}

/** Calls with the tree and the index that are shown inside: the tree's own where nothing in it is withheld. */
async function withIndex<T>(
  room: Room,
  tree: Tree,
  index: string,
  withheld: readonly TreeRecord[],
  action: (tree: string, index: string) => Promise<T>
): Promise<T> {
  if (withheld.length === 0) return action(tree.treeId, index);
  const copy = passingIndex(room);
  copyIndexFile(index, copy);
  try {
    const place = { workTree: tree.path, index: copy };
    const shown = await emptyEntries(room.git, place, withheld);
    await skipWorktree(room.git, place, withheld);
    return await action(shown, copy);
  } finally {
    rmSync(copy, { force: true });
  }
}

/** Among the indexes of the trees, where the owner may write. */
function passingIndex(room: Room): string {
  return join(room.git.gitDir, 'trees', `.inside-${room.numbers.next++}`);
}
