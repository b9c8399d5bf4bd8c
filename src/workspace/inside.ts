/**
 * The `.git` that phases see: read-only, HEAD at the base, no remote, no ref, no hook, nothing of the user's
 * configuration or credentials. Objects are reached through constant inside paths (DESIGN decision 3, 8).
 */
import { lchownSync } from 'node:fs';
import { join } from 'node:path';
import { layGitDir, RAW_BYTES, writeOwned } from './git-dir.js';
import type { GitDirSpec } from './git-dir.js';
import { copyIndexFile } from './index-file.js';
import { hasAlternates } from './objects.js';

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
}

export interface InsideSpec extends Pick<GitDirSpec, 'objectFormat' | 'shallow' | 'owner'> {
  /** Where the git directory is written on the host; must not exist. */
  path: string;
  head: string;
  /** The tree's index: it knows the files' times, so that `git status` need not read them all. */
  index: string;
  /** Host object directories. */
  objects: readonly string[];
}

const WORKSPACE = '/workspace';
const OBJECTS = '/run/codex/objects';

/** Lays the directory and says what to mount where. */
export function makeInsideGit(spec: InsideSpec): InsideGit {
  const targets = spec.objects.map((_, at) => `${OBJECTS}/${at}`);
  layGitDir(spec.path, {
    ...spec,
    alternates: targets,
    attributes: RAW_BYTES,
    // Inside, owner and inode numbers look different; with these, only time and size tell that a file changed.
    config: { 'core.checkstat': 'minimal', 'core.trustctime': 'false' }
  });
  const index = join(spec.path, 'index');
  copyIndexFile(spec.index, index);
  if (spec.owner !== null) lchownSync(index, spec.owner.uid, spec.owner.gid);
  return {
    mounts: [...objectMounts(spec, targets), { source: spec.path, target: `${WORKSPACE}/.git`, mode: 'ro' }],
    env: ENV
  };
}

/** The alternates are flattened already; their own lists name host paths, and are covered by an empty file. */
function objectMounts(spec: InsideSpec, targets: readonly string[]): InsideMount[] {
  const empty = join(spec.path, 'empty');
  writeOwned(empty, '', spec.owner);
  return spec.objects.flatMap((source, at) => {
    const target = targets[at] ?? '';
    const mount: InsideMount = { source, target, mode: 'ro' };
    const mask: InsideMount = { source: empty, target: `${target}/info/alternates`, mode: 'ro' };
    return hasAlternates(source) ? [mount, mask] : [mount];
  });
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
