/**
 * The `.git` that phases see: read-only, HEAD at the base, no remote, no ref, no hook, nothing of the user's
 * configuration or credentials. It holds the base commit without its history, and the tree that is checked out: what
 * was staged, stashed, dropped or put on another branch is not among its objects (DESIGN decisions 3 and 8).
 */
import { copyFileSync, lchownSync, linkSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { layGitDir, RAW_BYTES } from './git-dir.js';
import type { GitDirSpec } from './git-dir.js';
import type { GitRunner } from './runner.js';
import { objectId } from './tree-reader.js';

/** A path of the host made visible inside, as `SandboxMount` of the sandbox room. */
export interface InsideMount {
  source: string;
  target: string;
  mode: 'ro';
}

export interface InsideGit {
  /** In the order in which they are to be made; after the tree itself. */
  mounts: InsideMount[];
  /** For the command's environment. */
  env: Record<string, string>;
  /** Commit that HEAD names inside: the base, or its stand-in where content of the base is withheld. */
  head: string;
  /** Regular files of the tree whose content is withheld, in git's order: an empty file is to be laid over each. */
  withheld: readonly string[];
}

export interface InsideSpec extends Pick<GitDirSpec, 'objectFormat' | 'owner'> {
  /** Where the git directory is written on the host; must not exist. */
  path: string;
  /** Commit that is HEAD, and where history ends. */
  head: string;
  /** The tree's index: it knows the files' times, so that `git status` need not read them all. */
  index: string;
  /** Directories that hold one pack each, made by `packSnapshot` and `packAddition`. */
  packs: readonly string[];
}

const WORKSPACE = '/workspace';

/** Lays the directory and says what to mount where. */
export function makeInsideGit(spec: InsideSpec): Omit<InsideGit, 'withheld'> {
  layGitDir(spec.path, {
    ...spec,
    // The base is where history ends, as in a checkout of depth 1.
    shallow: `${spec.head}\n`,
    alternates: [],
    attributes: RAW_BYTES,
    // Inside, owner and inode numbers look different; with these, only time and size tell that a file changed.
    config: { 'core.checkstat': 'minimal', 'core.trustctime': 'false' }
  });
  const index = join(spec.path, 'index');
  copyFileSync(spec.index, index);
  if (spec.owner !== null) lchownSync(index, spec.owner.uid, spec.owner.gid);
  for (const pack of spec.packs) {
    for (const name of readdirSync(pack))
      linkSync(join(pack, name), join(spec.path, 'objects', 'pack', name));
  }
  const mounts: InsideMount[] = [{ source: spec.path, target: `${WORKSPACE}/.git`, mode: 'ro' }];
  return { mounts, env: ENV, head: spec.head };
}

/** Packs a commit, its trees and blobs, and nothing before it, into an existing directory. */
export function packSnapshot(git: GitRunner, commit: string, directory: string): Promise<void> {
  return pack(git, `--shallow ${objectId(commit)}\n${objectId(commit)}\n`, directory);
}

/** Packs what a tree has and the base's tree has not. */
export function packAddition(
  git: GitRunner,
  baseTree: string,
  tree: string,
  directory: string
): Promise<void> {
  return pack(git, `${objectId(tree)}\n^${objectId(baseTree)}\n`, directory);
}

/**
 * Deltas that exist are taken as they are, where what they are against is packed too, and none is searched for: this
 * is read once and thrown away.
 */
async function pack(git: GitRunner, objects: string, directory: string): Promise<void> {
  const args = ['pack-objects', '--revs', '-q', '--window=0', '--no-use-bitmap-index', '--delta-base-offset'];
  await git.read([...args, join(directory, 'pack')], { input: Buffer.from(objects) });
}

/** Read-only: git must not try to refresh the index. The tree is the owner's own; trust is stated all the same. */
const ENV: Record<string, string> = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: WORKSPACE
};
