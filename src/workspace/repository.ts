/** The user's repository: found, checked and read without running anything that it configures. */
import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { findGit, oneLine } from '../platform/git.js';
import type { Git } from '../platform/git.js';
import type { ExecResult } from '../platform/exec.js';
import { someOf, WorkspaceError } from './errors.js';
import { withoutCredentials } from './origin.js';
import type { BaseCommit, Repository } from './types.js';

/** The host's git. Throws RUN_GIT_MISSING. */
export function requireGit(): Git {
  const git = findGit(process.env['PATH']);
  if (git === null) throw new WorkspaceError('RUN_GIT_MISSING', 'git was not found');
  return git;
}

/** RUN_GIT_FAILED (or another code) with git's own last words. */
export function gitFailure(what: string, result: ExecResult): WorkspaceError {
  const lines = result.stderr
    .trim()
    .split('\n')
    .filter(line => /^(fatal|error)/.test(line));
  const why = lines.slice(-3).map(withoutCredentials).join('; ');
  if (
    /missing (blob|tree|commit) object|unable to read (sha1 file|tree|blob)|bad object|could not fetch/.test(
      why
    )
  ) {
    return new WorkspaceError('RUN_PARTIAL_CLONE', `${what}: an object is missing`, { why });
  }
  if (/detected dubious ownership|unsafe repository/.test(why)) {
    return new WorkspaceError('RUN_DUBIOUS_OWNERSHIP', `${what}: the owner is not trusted`, { why });
  }
  const ended = result.timedOut ? 'timed out' : (result.spawnError ?? result.signal ?? `exit ${result.code}`);
  return new WorkspaceError('RUN_GIT_FAILED', `${what} failed (${ended})`, { why });
}

/**
 * Reads as the user would, in their work tree. Only here the user's and the system's configuration count: they say
 * which owners are trusted (`safe.directory`); SUDO_UID names the owner behind `sudo`.
 */
export function readTrusted(
  git: Git,
  cwd: string,
  args: readonly string[],
  input?: Buffer
): Promise<ExecResult> {
  const { HOME, XDG_CONFIG_HOME, SUDO_UID } = process.env;
  const env = { GIT_CONFIG_NOSYSTEM: '0', GIT_CONFIG_GLOBAL: undefined, HOME, XDG_CONFIG_HOME, SUDO_UID };
  return git.run(args, { cwd, env, ...(input === undefined ? {} : { input }) });
}

/**
 * Opens the repository that holds `startPath`, also through linked work trees, shallow, SHA-256, with alternates.
 * Throws RUN_NOT_A_REPOSITORY, RUN_BARE_REPOSITORY, RUN_DUBIOUS_OWNERSHIP, RUN_GIT_MISSING, RUN_GIT_FAILED.
 */
export async function openRepository(startPath: string): Promise<Repository> {
  const git = requireGit();
  const cwd = startDirectory(startPath);
  const [facts, origin] = await Promise.all([
    repositoryFacts(git, cwd),
    readTrusted(git, cwd, ['config', '--local', '--get', 'remote.origin.url'])
  ]);
  return {
    root: realpathSync(facts.root),
    commonDir: realpathSync(resolve(cwd, facts.commonDir)),
    objectFormat: facts.format === 'sha256' ? 'sha256' : 'sha1',
    shallow: facts.shallow === 'true',
    origin: origin.failed ? null : withoutCredentials(oneLine(origin.stdout))
  };
}

interface RepositoryFacts {
  root: string;
  commonDir: string;
  format: string;
  shallow: string;
}

const KIND = ['--is-bare-repository', '--is-inside-git-dir'];
const PLACES = ['--show-toplevel', '--git-common-dir'];
const FORMAT = ['--show-object-format', '--is-shallow-repository'];

/** One question where its answer is plain; a path with a line feed in it makes more lines, and is asked for alone. */
async function repositoryFacts(git: Git, cwd: string): Promise<RepositoryFacts> {
  const all = await readTrusted(git, cwd, ['rev-parse', ...KIND, ...PLACES, ...FORMAT]);
  const lines = oneLine(all.stdout).split('\n');
  if (!all.failed && lines.length === 6 && lines[0] === 'false' && lines[1] === 'false') {
    return factsOf(lines.slice(2));
  }
  const kind = await readTrusted(git, cwd, ['rev-parse', ...KIND]);
  if (kind.failed) throw openFailure(cwd, kind);
  if (kind.stdout.toString().includes('true')) {
    throw new WorkspaceError('RUN_BARE_REPOSITORY', `no work tree at ${cwd}`, { where: cwd });
  }
  const ask = (word: string) => readTrusted(git, cwd, ['rev-parse', word]);
  const answers = await Promise.all([...PLACES, ...FORMAT].map(ask));
  for (const answer of answers) if (answer.failed) throw openFailure(cwd, answer);
  return factsOf(answers.map(answer => oneLine(answer.stdout)));
}

function factsOf(answers: readonly string[]): RepositoryFacts {
  const [root = '', commonDir = '', format = '', shallow = ''] = answers;
  return { root, commonDir, format, shallow };
}

function startDirectory(startPath: string): string {
  try {
    const real = realpathSync(startPath);
    if (statSync(real).isDirectory()) return real;
    return resolve(real, '..');
  } catch (cause) {
    throw new WorkspaceError('RUN_NOT_A_REPOSITORY', `no such directory: ${startPath}`, {
      where: startPath,
      cause
    });
  }
}

function openFailure(cwd: string, result: ExecResult): WorkspaceError {
  const failure = gitFailure('opening the repository', result);
  if (failure.code !== 'RUN_GIT_FAILED' || !/not a git repository/.test(result.stderr)) return failure;
  return new WorkspaceError('RUN_NOT_A_REPOSITORY', `no git repository at ${cwd}`, { where: cwd });
}

/**
 * The commit that a run starts from: `ref` (branch, remote branch of origin, tag or id), or HEAD of the work tree
 * where it is null. Throws RUN_NO_COMMIT, RUN_BASE_UNKNOWN, RUN_PARTIAL_CLONE.
 */
export async function resolveBase(repo: Repository, ref: string | null): Promise<BaseCommit> {
  const git = requireGit();
  const candidates = ref === null ? ['HEAD'] : [ref, `refs/heads/${ref}`, `refs/remotes/origin/${ref}`];
  for (const name of candidates) {
    const [found, branch] = await Promise.all([commitAndTree(git, repo, name), branchOf(git, repo, name)]);
    if (found !== null) return { ...found, branch };
    const commit = await revision(git, repo, `${name}^{commit}`);
    if (commit !== null) throw missingTree(commit);
  }
  throw unknownBase(ref, await suggestions(git, repo));
}

function missingTree(commit: string): WorkspaceError {
  return new WorkspaceError('RUN_PARTIAL_CLONE', `the tree of ${commit} is not here`, { where: commit });
}

function unknownBase(ref: string | null, branches: readonly string[]): WorkspaceError {
  if (ref === null) return new WorkspaceError('RUN_NO_COMMIT', 'HEAD names no commit yet');
  const why =
    branches.length === 0 ? 'The repository has no branches.' : `Branches here: ${someOf(branches)}.`;
  return new WorkspaceError('RUN_BASE_UNKNOWN', `no commit is named ${JSON.stringify(ref)}`, {
    where: ref,
    why
  });
}

/** Both from one reading of the commit: a ref may move between two questions. Null where no commit is so named. */
async function commitAndTree(
  git: Git,
  repo: Repository,
  name: string
): Promise<{ commit: string; tree: string } | null> {
  const args = [
    'rev-list',
    '--max-count=1',
    '--no-walk',
    '--format=%T',
    '--end-of-options',
    `${name}^{commit}`
  ];
  const result = await readTrusted(git, repo.root, args);
  const [, commit, tree] = /^commit ([0-9a-f]{40,64})\n([0-9a-f]{40,64})$/.exec(oneLine(result.stdout)) ?? [];
  return result.failed || commit === undefined || tree === undefined ? null : { commit, tree };
}

// HEAD is a work tree's own, so these ask by directory; `--end-of-options` keeps a name from being an option.
async function revision(git: Git, repo: Repository, expression: string): Promise<string | null> {
  const result = await readTrusted(git, repo.root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    expression
  ]);
  const id = oneLine(result.stdout).replace(/^--end-of-options\n/, '');
  return result.failed || !/^[0-9a-f]{40,64}$/.test(id) ? null : id;
}

async function branchOf(git: Git, repo: Repository, name: string): Promise<string | null> {
  const result = await readTrusted(git, repo.root, [
    'rev-parse',
    '--symbolic-full-name',
    '--end-of-options',
    name
  ]);
  const full = oneLine(result.stdout).replace(/^--end-of-options\n/, '');
  return (
    /^refs\/heads\/(.+)$/.exec(full)?.[1] ?? /^refs\/remotes\/[^/]+\/(?!HEAD$)(.+)$/.exec(full)?.[1] ?? null
  );
}

async function suggestions(git: Git, repo: Repository): Promise<string[]> {
  const result = await readTrusted(git, repo.root, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/remotes'
  ]);
  return oneLine(result.stdout)
    .split('\n')
    .filter(line => line !== '');
}
