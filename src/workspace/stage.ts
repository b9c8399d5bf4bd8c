/**
 * From a work tree to a tree object, in an index of our own: what `git add -A` would take, by commands that start
 * nothing. `update-index` hashes with the attributes of our own git directory, so no filter exists.
 */
import type { Stats } from 'node:fs';
import { joinNul, splitNul } from '../platform/git.js';
import { WorkspaceError } from './errors.js';
import { isGitmodulesLike, pathText } from './names.js';
import { gitFailure } from './repository.js';
import type { GitRunner } from './runner.js';
import { refuse, statOf } from './scan.js';

/** GitHub refuses larger files: https://docs.github.com/repositories/working-with-files/managing-large-files. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

export interface StageOptions {
  workTree: string;
  /** Index file, already a copy that may be written; it holds what the tree is compared with. */
  index: string;
  /** Relative paths (mount points, for one): neither they nor what is below them is part of the change. */
  leaveOut: readonly string[];
  /** Files of ignore patterns beside the .gitignore files of the tree. */
  excludesFrom: readonly string[];
  /** True where git runs as the files' owner, so that their owner's read permission decides. */
  asOwner: boolean;
}

/** Paths in a work tree that differ from the index. */
export interface Differences {
  gone: Buffer[];
  present: Buffer[];
}

/** Adds everything to the index and writes the tree. Throws SCOPE_*, RUN_GIT_FAILED. */
export async function stageTree(git: GitRunner, options: StageOptions): Promise<string> {
  const { gone, present } = await differences(git, options);
  checkFiles(options, present);
  const place = { workTree: options.workTree, index: options.index };
  if (gone.length > 0) {
    await git.read(['update-index', '-z', '--force-remove', '--stdin'], { ...place, input: joinNul(gone) });
  }
  if (present.length > 0) {
    const args = ['update-index', '-z', '--add', '--remove', '--replace', '--stdin'];
    const result = await git.attempt(args, { ...place, input: joinNul(present) });
    if (/Invalid path '/.test(result.stderr)) {
      throw new WorkspaceError('SCOPE_UNSAFE_PATH', 'git refuses a path of the change', {
        why: result.stderr.trim()
      });
    }
    if (result.failed) throw gitFailure('git update-index', result);
  }
  return (await git.read(['write-tree'], place)).toString().trim();
}

/** Tracked paths that changed and untracked ones that are not ignored. */
export async function differences(git: GitRunner, options: StageOptions): Promise<Differences> {
  const place = { workTree: options.workTree, index: options.index };
  const excludes = options.excludesFrom.map(file => `--exclude-from=${file}`);
  const [tracked, untracked] = await Promise.all([
    changedTracked(git, place),
    git.read(['ls-files', '-z', '--others', ...excludes, '--exclude-standard'], place).then(splitNul)
  ]);
  const wanted = outside(options.leaveOut);
  refuse(
    'SCOPE_NESTED_GIT',
    'nested repository',
    untracked.filter(path => path.at(-1) === 0x2f && wanted(path))
  );
  return { gone: tracked.gone.filter(wanted), present: [...tracked.present, ...untracked].filter(wanted) };
}

/** Tracked paths that differ from the index by content, mode, type or absence. */
export async function changedTracked(
  git: GitRunner,
  place: { workTree: string; index: string }
): Promise<Differences> {
  const records = splitNul(
    await git.read(['diff-files', '-z', '--raw', '--no-renames', '--ignore-submodules=dirty'], place)
  );
  const found: Differences = { gone: [], present: [] };
  // Raw format: ":<mode> <mode> <id> <id> <status>", then the path. Source: git-diff-files(1).
  for (let at = 0; at + 1 < records.length; at += 2) {
    const status = records[at]?.toString('latin1').at(-1);
    const path = records[at + 1] as Buffer;
    if (status === 'U')
      throw new WorkspaceError('RUN_UNMERGED', `unmerged: ${pathText(path)}`, { where: pathText(path) });
    (status === 'D' ? found.gone : found.present).push(path);
  }
  return found;
}

function outside(paths: readonly string[]): (path: Buffer) => boolean {
  const covered = paths.map(path => path.replace(/\/+$/, ''));
  return path => {
    const text = pathText(path);
    return !covered.some(point => text === point || text.startsWith(`${point}/`));
  };
}

function checkFiles(options: StageOptions, paths: readonly Buffer[]): void {
  const files = paths.flatMap(path => {
    const stat = statOf(options.workTree, path);
    return stat === null ? [] : [{ path, stat }];
  });
  const special = files.filter(({ stat }) => !stat.isFile() && !stat.isSymbolicLink() && !stat.isDirectory());
  const unreadable = files.filter(
    ({ stat }) => options.asOwner && stat.isFile() && (stat.mode & 0o400) === 0
  );
  const large = files.filter(({ stat }) => stat.isFile() && stat.size > MAX_FILE_BYTES);
  const links = files.filter(({ path, stat }) => stat.isSymbolicLink() && isGitmodulesLike(baseName(path)));
  refuse('SCOPE_SPECIAL_FILE', 'special file', pathsOf(special));
  refuse('SCOPE_UNREADABLE', 'unreadable', pathsOf(unreadable));
  refuse('SCOPE_FILE_TOO_LARGE', 'larger than 100 MiB', pathsOf(large));
  refuse('SCOPE_UNSAFE_PATH', 'symbolic link called .gitmodules', pathsOf(links));
}

function pathsOf(files: readonly { path: Buffer; stat: Stats }[]): Buffer[] {
  return files.map(file => file.path);
}

function baseName(path: Buffer): string {
  return pathText(path).split('/').pop() ?? '';
}

/** Throws SCOPE_SPECIAL_FILE for special files that no ignore pattern names; ignored ones are left out like all else. */
export async function refuseSpecials(
  git: GitRunner,
  options: StageOptions,
  specials: readonly Buffer[]
): Promise<void> {
  const wanted = outside(options.leaveOut);
  const asked = specials.filter(wanted);
  if (asked.length === 0) return;
  const args = ['check-ignore', '-z', '--stdin', '--no-index'];
  const result = await git.attempt(args, {
    workTree: options.workTree,
    index: options.index,
    input: joinNul(asked)
  });
  // Exit 1 says that none of them is ignored.
  if (result.failed && result.code !== 1) throw gitFailure('git check-ignore', result);
  const ignored = new Set(splitNul(result.stdout).map(path => path.toString('latin1')));
  refuse(
    'SCOPE_SPECIAL_FILE',
    'special file',
    asked.filter(path => !ignored.has(path.toString('latin1')))
  );
}
