/**
 * The private repository: host git on private trees, with a git directory of its own and the user's objects shared.
 * Where the program is root, every command here runs as the trees' owner (DESIGN decisions 1 to 3, 6).
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { layAnnex, type Annex } from './annex.js';
import { diffTrees } from './diff.js';
import type { DiffGit } from './diff.js';
import { WorkspaceError } from './errors.js';
import { ALL_TEXT, layGitDir, makeOwned, RAW_BYTES } from './git-dir.js';
import type { GitDirSpec } from './git-dir.js';
import { commitChange, packTo, writeBundle, writePatch } from './history.js';
import type { CommitOptions } from './history.js';
import { readBundle, type ExpectedBundle, type ImportedBundle } from './import-bundle.js';
import { copyIndexFile } from './index-file.js';
import type { InsideGit } from './inside.js';
import { insideViews, type InsideOptions, type InsideViews } from './inside-view.js';
import { checkMountPoints, makeMountPoint, moveProduced } from './mounts.js';
import type { MountKind } from './mounts.js';
import { pathText } from './names.js';
import { isPartial, objectDirectories, readableBy, shareByLinks } from './objects.js';
import type { ObjectSharing } from './objects.js';
import type { Owner, PrivateRoot } from './private-root.js';
import { removeTree } from './remove.js';
import { requireGit } from './repository.js';
import { gitRunner } from './runner.js';
import type { GitRunner } from './runner.js';
import { scanTree } from './scan.js';
import { changedTracked, refuseSpecials, stageTree } from './stage.js';
import type { StageOptions } from './stage.js';
import { objectId, treeReader } from './tree-reader.js';
import type { TreeReader } from './tree-reader.js';
import type { BaseCommit, Change, Repository, Tree } from './types.js';
import { addAlternate, worktreeTree } from './worktree-change.js';

export interface PrivateRepositoryOptions {
  repo: Repository;
  base: BaseCommit;
  root: PrivateRoot;
  owner: Owner | null;
}

export interface ChangeOptions {
  /** Relative paths of the tree over which something was mounted; they are no part of the change. */
  ignoreMountPoints?: readonly string[];
}

export interface PrivateRepository extends TreeReader {
  readonly base: BaseCommit;
  /** How the user's objects are reached. */
  readonly sharing: ObjectSharing;
  /** Checks a tree object out into a fresh directory `name` of the private root. */
  checkout(treeId: string, name: string): Promise<Tree>;
  /** Throws the tree's directory away and checks the same tree object out at the same path. */
  resetTree(tree: Tree): Promise<Tree>;
  /**
   * Mounts and environment for git inside. Its index is that of `tree` as it was checked out, HEAD is the base
   * without its history. To be asked before a phase has written to the tree. Throws SCOPE_UNSAFE_PATH, RangeError.
   */
  insideGit(tree: Tree, options?: InsideOptions): Promise<InsideGit>;
  /**
   * Withholds the content of these tracked paths of the base in every later `insideGit`, also where the tree has them
   * no more: for a change that no phase made, as no tree of the base was shown then. Throws RangeError.
   */
  withhold(paths: readonly string[]): Promise<void>;
  /**
   * Paths at which the files that `insideGit` calls withheld are now: a phase can rename a directory above one. To be
   * asked before every command but the first, while no process of a phase is alive. Throws SCOPE_UNREADABLE,
   * SCOPE_UNSAFE_PATH.
   */
  withheldNow(tree: Tree): Promise<string[]>;
  /** The change made in a tree, against the base. No process of a phase may be alive any more. */
  change(tree: Tree, options?: ChangeOptions): Promise<Change>;
  /** The user's uncommitted work as the change. */
  changeOfWorktree(userRoot: string): Promise<Change>;
  /** Tracked paths that differ from what was checked out, sorted; `exclude` are paths with all below them. */
  trackedDrift(tree: Tree, exclude?: readonly string[]): Promise<string[]>;
  mountPoint(tree: Tree, relative: string, kind?: MountKind): Promise<string>;
  verifyMountPoints(tree: Tree, relatives: readonly string[]): Promise<void>;
  takeProduced(tree: Tree, relative: string, into: string): Promise<MountKind>;
  commit(change: Change, options: CommitOptions): Promise<string>;
  writePatch(change: Change, file: string): Promise<void>;
  /** `ref` is a full name, `refs/heads/…`. */
  writeBundle(commit: string, ref: string, file: string): Promise<void>;
  /** Host directory for passing files, removed with the run. */
  readonly scratch: string;
  /** The raw commit object, headers and message. */
  readCommit(commit: string): Promise<string>;
  /** Packs what the commit adds to the base into an open descriptor. */
  packTo(commit: string, fd: number): Promise<void>;
  /** One commit on the base from a bundle of ours that a stranger may have changed; all of it is checked. */
  importBundle(file: string, expected: ExpectedBundle): Promise<ImportedBundle>;
  /** The change from the base's tree to another one. */
  changeOfTree(tree: string): Promise<Change>;
  /** Git on the private git directory, for this room's own files. */
  readonly runner: GitRunner;
  /** A fresh git directory that reads the private one's objects, for this room's own files. Remove it. */
  annex(): Annex;
}

interface Room {
  git: GitRunner;
  diff: DiffGit;
  options: PrivateRepositoryOptions;
  spec: Omit<GitDirSpec, 'attributes' | 'config'>;
  sharing: ObjectSharing;
  inside: InsideViews;
  /** Numbers the passing files. */
  numbers: { next: number };
}

/** Opens it in the private root. Throws RUN_PARTIAL_CLONE, RUN_GIT_FAILED, RUN_GIT_MISSING. */
export async function openPrivateRepository(options: PrivateRepositoryOptions): Promise<PrivateRepository> {
  const room = layRoom(options);
  if (objectDirectories(join(options.repo.commonDir, 'objects')).some(isPartial)) await refuseMissing(room);
  return bind(room);
}

function layRoom(options: PrivateRepositoryOptions): Room {
  const { repo, base, root, owner } = options;
  const { sharing, objects } = shareObjects(options);
  const shallowFile = join(repo.commonDir, 'shallow');
  const shallow = existsSync(shallowFile) ? readFileSync(shallowFile, 'utf8') : null;
  const spec = { objectFormat: repo.objectFormat, alternates: objects, shallow, head: base.commit, owner };
  const [gitDir, countDir] = [join(root.path, 'git'), join(root.path, 'git-count')];
  layGitDir(gitDir, { ...spec, attributes: RAW_BYTES, config: {} });
  layGitDir(countDir, { ...spec, attributes: ALL_TEXT, config: {} });
  makeOwned(join(gitDir, 'trees'), owner);
  const program = requireGit();
  const git = gitRunner(program, gitDir, owner);
  const asText = gitRunner(program, countDir, owner, join(gitDir, 'objects'));
  const numbers = { next: 0 };
  const diff = { plain: git, asText, scratch: root.path };
  const inside = insideViews({ git, base, root, owner, objectFormat: repo.objectFormat, numbers });
  return { git, diff, options, spec, sharing, inside, numbers };
}

function shareObjects(options: PrivateRepositoryOptions): { sharing: ObjectSharing; objects: string[] } {
  const { repo, root, owner } = options;
  let sharing: ObjectSharing = 'alternates';
  const objects = objectDirectories(join(repo.commonDir, 'objects')).map((path, at) => {
    if (owner === null || readableBy(path, owner)) return path;
    const copy = join(root.path, `objects-${at}`);
    const took = shareByLinks(path, copy);
    if (sharing !== 'copies') sharing = took;
    return copy;
  });
  return { sharing, objects };
}

async function refuseMissing(room: Room): Promise<void> {
  const args = ['rev-list', '--objects', '--missing=print', '--no-object-names', room.options.base.tree];
  const lines = (await room.git.read(args)).toString().split('\n');
  const missing = lines.filter(line => line.startsWith('?'));
  if (missing.length === 0) return;
  throw new WorkspaceError('RUN_PARTIAL_CLONE', `${missing.length} objects of the base commit are not here`, {
    where: room.options.base.commit
  });
}

function bind(room: Room): PrivateRepository {
  const { git, options } = room;
  const { base, owner } = options;
  return {
    base,
    sharing: room.sharing,
    scratch: options.root.path,
    ...treeReader(git),
    checkout: (treeId, name) => checkout(room, treeId, name),
    resetTree: tree => resetTree(room, tree),
    insideGit: (tree, how = {}) => room.inside.make(tree, indexOf(room, tree), how),
    withhold: paths => room.inside.withhold(paths),
    withheldNow: tree => room.inside.locate(tree),
    change: (tree, how = {}) => changeOf(room, tree, how),
    changeOfWorktree: userRoot => changeOfWorktree(room, userRoot),
    trackedDrift: (tree, exclude = []) => trackedDrift(room, tree, exclude),
    mountPoint: async (tree, relative, kind = 'directory') => makeMountPoint(tree, relative, kind, owner),
    verifyMountPoints: async (tree, relatives) => checkMountPoints(tree, relatives),
    takeProduced: async (tree, relative, into) => {
      room.inside.refuseTaking(tree, relative);
      return moveProduced(tree, relative, into);
    },
    commit: (change, how) => commitChange(git, base, change, how),
    writePatch: (change, file) => writePatch(git, change, file),
    writeBundle: (commit, ref, file) => writeBundle(git, base, commit, ref, file),
    readCommit: async commit => (await git.read(['cat-file', 'commit', objectId(commit)])).toString(),
    packTo: (commit, fd) => packTo(git, base, commit, fd),
    importBundle: (file, expected) => importBundle(room, file, expected),
    changeOfTree: tree => diffTrees(room.diff, base.tree, objectId(tree)),
    runner: git,
    annex: () => annexOf(room)
  };
}

function annexOf(room: Room): Annex {
  const path = join(room.options.root.path, `annex-${room.numbers.next++}`);
  return layAnnex(path, room.spec, join(room.git.gitDir, 'objects'));
}

async function importBundle(room: Room, file: string, expected: ExpectedBundle): Promise<ImportedBundle> {
  const annex = annexOf(room);
  try {
    const context = { annex, known: room.git, base: room.options.base };
    const imported = await readBundle(context, file, expected);
    annex.keep();
    return imported;
  } finally {
    await annex.remove();
  }
}

function indexOf(room: Room, tree: Tree): string {
  return join(room.git.gitDir, 'trees', basename(tree.path));
}

async function checkout(room: Room, treeId: string, name: string): Promise<Tree> {
  objectId(treeId);
  const path = await room.options.root.directory(name);
  const tree = { path, treeId };
  // One process reads the tree, writes the files and remembers their times; submodules become empty directories.
  await room.git.read(['read-tree', '-u', '--reset', objectId(treeId)], {
    workTree: path,
    index: indexOf(room, tree)
  });
  makeOwned(join(path, '.git'), room.options.owner);
  return tree;
}

async function resetTree(room: Room, tree: Tree): Promise<Tree> {
  await removeTree(tree.path);
  rmSync(indexOf(room, tree), { force: true });
  return checkout(room, tree.treeId, basename(tree.path));
}

async function changeOf(room: Room, tree: Tree, how: ChangeOptions): Promise<Change> {
  const { specials } = await scanTree(tree.path, { nestedGit: true });
  return withIndexCopy(room, tree, async index => {
    const options: StageOptions = {
      workTree: tree.path,
      index,
      leaveOut: how.ignoreMountPoints ?? [],
      excludesFrom: [],
      asOwner: true
    };
    await refuseSpecials(room.git, options, specials);
    const result = await stageTree(room.git, options);
    return diffTrees(room.diff, room.options.base.tree, result);
  });
}

async function changeOfWorktree(room: Room, userRoot: string): Promise<Change> {
  const { repo, root, base } = room.options;
  const path = join(root.path, `worktree-${room.numbers.next++}`);
  const alternates = objectDirectories(join(repo.commonDir, 'objects'));
  const spec = { objectFormat: repo.objectFormat, alternates, shallow: room.spec.shallow };
  const tree = await worktreeTree({ git: requireGit(), repo, userRoot, path, spec });
  const objects = join(path, 'objects');
  addAlternate(room.git.gitDir, objects);
  return diffTrees(room.diff, base.tree, tree);
}

async function trackedDrift(room: Room, tree: Tree, exclude: readonly string[]): Promise<string[]> {
  await scanTree(tree.path, { nestedGit: false });
  return withIndexCopy(room, tree, async index => {
    const place = { workTree: tree.path, index };
    // Compares by content what only looks touched; its exit status just says that something remains.
    await room.git.attempt(['update-index', '-q', '--refresh'], place);
    const { gone, present } = await changedTracked(room.git, place);
    const paths = [...gone, ...present].sort(Buffer.compare).map(pathText);
    const covered = exclude.map(path => path.replace(/\/+$/, ''));
    return paths.filter(path => !covered.some(one => path === one || path.startsWith(`${one}/`)));
  });
}

async function withIndexCopy<T>(room: Room, tree: Tree, action: (index: string) => Promise<T>): Promise<T> {
  const index = join(room.git.gitDir, 'trees', `.copy-${room.numbers.next++}`);
  copyIndexFile(indexOf(room, tree), index);
  try {
    return await action(index);
  } finally {
    rmSync(index, { force: true });
  }
}
