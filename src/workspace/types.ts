/**
 * The workspace room: private trees, the change made in them, and the commit made from it, all by host git that
 * trusts nothing a phase has touched. Sources: DESIGN "Running: the decisions" 1, 3, 6.
 */

/** The user's repository, read only (but for `publishBranch`, which adds objects and one ref). */
export interface Repository {
  /** Absolute path of the work tree's root. */
  root: string;
  /** Absolute path of the common git directory. */
  commonDir: string;
  objectFormat: 'sha1' | 'sha256';
  shallow: boolean;
  /** URL of `origin` with any credentials removed; null where there is none. */
  origin: string | null;
}

export interface BaseCommit {
  /** Full object id. */
  commit: string;
  tree: string;
  /** Branch name the base was resolved from; null on a detached HEAD or a bare object id. */
  branch: string | null;
}

/** One path in the change. Paths are UTF-8; bytes that are not are written `\xNN`. */
export interface ChangedFile {
  path: string;
  /** Where a rename came from. */
  oldPath: string | null;
  status: 'added' | 'modified' | 'deleted' | 'renamed' | 'type-changed';
  /** Git modes: 100644, 100755, 120000 (symlink), 160000 (submodule), 000000 (absent). */
  oldMode: string;
  newMode: string;
  /** Lines added and deleted, counted as text even where the file is binary. */
  added: number;
  deleted: number;
  binary: boolean;
}

export interface Change {
  /** Tree object id of base plus the change. */
  tree: string;
  baseTree: string;
  /** Sorted by path bytes. */
  files: readonly ChangedFile[];
  added: number;
  deleted: number;
}

/** A checkout inside the private root. `path` is mounted at /workspace; `.git` in it is an empty mount point. */
export interface Tree {
  path: string;
  /** Tree object id that was checked out. */
  treeId: string;
}

export interface Identity {
  name: string;
  email: string;
}
