/**
 * `--change worktree`: the user's own uncommitted work as the change. Staged, unstaged and untracked files that are
 * not ignored; the user's index and tree are read only. Here line ends are converted as the user's git would, since
 * the files on disk are in that form; filters (LFS) are not run, and a changed file that has one is refused.
 */
import { appendFileSync, existsSync, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { joinNul, oneLine, splitNul } from '../platform/git.js';
import type { Git } from '../platform/git.js';
import { someOf, WorkspaceError } from './errors.js';
import { layGitDir } from './git-dir.js';
import type { GitDirSpec } from './git-dir.js';
import { copyIndexFile, isUntouched } from './index-file.js';
import { pathText } from './names.js';
import { gitFailure, readTrusted } from './repository.js';
import { gitRunner } from './runner.js';
import type { GitRunner } from './runner.js';
import { differences, stageTree } from './stage.js';
import type { StageOptions } from './stage.js';
import type { Repository } from './types.js';

export interface WorktreeSpec {
  git: Git;
  repo: Repository;
  userRoot: string;
  /** Where the git directory for this is written; must not exist. Its objects are part of the result. */
  path: string;
  spec: Omit<GitDirSpec, 'attributes' | 'config' | 'owner' | 'head'>;
}

/** Settings of the user that say what the bytes on disk mean. */
const HONOURED = [
  'core.autocrlf',
  'core.eol',
  'core.filemode',
  'core.symlinks',
  'core.ignorecase',
  'core.trustctime',
  'core.checkstat'
];

/** Tree object of the user's work tree, in `<path>/objects`. Throws RUN_UNMERGED, RUN_FILTERED_CHANGE, SCOPE_*. */
export async function worktreeTree(input: WorktreeSpec): Promise<string> {
  const { git, repo, userRoot, path } = input;
  const config = await honouredConfig(git, userRoot);
  layGitDir(path, { ...input.spec, config, head: null, owner: null, attributes: attributesOf(repo) });
  const index = await copyIndex(git, userRoot, path);
  const excludesFrom = await excludeFiles(git, input);
  const options: StageOptions = { workTree: userRoot, index, leaveOut: [], excludesFrom, asOwner: false };
  const runner = gitRunner(git, path, null);
  const { present } = await differences(runner, options);
  const filtered = await filteredPaths(git, userRoot, present);
  await refuseTouched(runner, options, filtered);
  return stageTree(runner, { ...options, leaveOut: filtered });
}

async function honouredConfig(git: Git, userRoot: string): Promise<Record<string, string>> {
  const values = await Promise.all(HONOURED.map(key => configValue(git, userRoot, ['--get', key])));
  return Object.fromEntries(HONOURED.flatMap((key, at) => (values[at] == null ? [] : [[key, values[at]]])));
}

async function configValue(git: Git, userRoot: string, args: string[]): Promise<string | null> {
  const result = await readTrusted(git, userRoot, ['config', ...args]);
  return result.failed ? null : oneLine(result.stdout);
}

function attributesOf(repo: Repository): string {
  const file = join(repo.commonDir, 'info', 'attributes');
  return `${existsSync(file) ? readFileSync(file, 'utf8') : ''}\n* !filter\n`;
}

async function excludeFiles(git: Git, { repo, userRoot }: WorktreeSpec): Promise<string[]> {
  const { HOME, XDG_CONFIG_HOME } = process.env;
  const home = XDG_CONFIG_HOME || (HOME === undefined ? null : join(HOME, '.config'));
  const usual = home === null ? null : join(home, 'git', 'ignore');
  const global = (await configValue(git, userRoot, ['--type=path', '--get', 'core.excludesfile'])) ?? usual;
  return [join(repo.commonDir, 'info', 'exclude'), global].filter(
    file => file !== null && file !== '' && existsSync(file)
  ) as string[];
}

/** Copies the index with the shared part that a split index refers to. */
async function copyIndex(git: Git, userRoot: string, to: string): Promise<string> {
  const result = await readTrusted(git, userRoot, ['rev-parse', '--absolute-git-dir']);
  if (result.failed) throw gitFailure('git rev-parse', result);
  const gitDir = oneLine(result.stdout);
  for (const name of readdirSync(gitDir).filter(one => one === 'index' || one.startsWith('sharedindex.'))) {
    copyIndexFile(join(gitDir, name), join(to, name));
  }
  return join(to, 'index');
}

/** Those of the paths whose filter attribute names a filter that the user has configured. */
async function filteredPaths(git: Git, userRoot: string, paths: readonly Buffer[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const result = await readTrusted(git, userRoot, ['check-attr', '-z', '--stdin', 'filter'], joinNul(paths));
  if (result.failed) throw gitFailure('git check-attr', result);
  // Triples of path, attribute and value. Source: git-check-attr(1).
  const records = splitNul(result.stdout).map(pathText);
  const driverOf = paths.map((_, at) => records[at * 3 + 2] ?? 'unspecified');
  const active = new Map<string, boolean>([
    ['unspecified', false],
    ['unset', false],
    ['set', false]
  ]);
  for (const name of driverOf)
    if (!active.has(name)) active.set(name, await isConfigured(git, userRoot, name));
  return paths.filter((_, at) => active.get(driverOf[at] ?? '')).map(pathText);
}

/**
 * Files behind a filter differ from their blobs, so content says nothing about them; what the index remembers does.
 * Throws RUN_FILTERED_CHANGE for those that were written since.
 */
async function refuseTouched(
  runner: GitRunner,
  options: StageOptions,
  paths: readonly string[]
): Promise<void> {
  const place = { workTree: options.workTree, index: options.index };
  const indexTime = statSync(options.index, { bigint: true }).mtimeNs;
  const touched: string[] = [];
  for (const path of paths) {
    const debug = await runner.read(['--literal-pathspecs', 'ls-files', '--debug', '--', path], {
      ...place,
      env: LITERAL
    });
    const stat = lstatSync(join(options.workTree, path), { bigint: true });
    if (!isUntouched(debug.toString(), stat, indexTime)) touched.push(path);
  }
  if (touched.length === 0) return;
  const message = `changed behind a filter: ${someOf(touched)}`;
  throw new WorkspaceError('RUN_FILTERED_CHANGE', message, { where: touched[0] ?? '' });
}

const LITERAL = { GIT_LITERAL_PATHSPECS: '1' };

/** As git has it, a filter that is not configured does nothing. */
async function isConfigured(git: Git, userRoot: string, driver: string): Promise<boolean> {
  const values = await Promise.all(
    ['clean', 'process'].map(key => configValue(git, userRoot, ['--get', `filter.${driver}.${key}`]))
  );
  return values.some(value => value !== null && value !== '');
}

/** Makes the objects of one git directory readable from another. */
export function addAlternate(gitDir: string, objects: string): void {
  appendFileSync(join(gitDir, 'objects', 'info', 'alternates'), `${objects}\n`);
}
