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
  // All at once: each is a process, and where the first refuses, the others' failures are not looked at.
  const [kind, root, common, facts, origin] = await Promise.all([
    readTrusted(git, cwd, ['rev-parse', '--is-bare-repository', '--is-inside-git-dir']),
    readTrusted(git, cwd, ['rev-parse', '--show-toplevel']),
    readTrusted(git, cwd, ['rev-parse', '--git-common-dir']),
    readTrusted(git, cwd, ['rev-parse', '--show-object-format', '--is-shallow-repository']),
    readTrusted(git, cwd, ['config', '--local', '--get', 'remote.origin.url'])
  ]);
  if (kind.failed) throw openFailure(cwd, kind);
  if (kind.stdout.toString().includes('true')) {
    throw new WorkspaceError('RUN_BARE_REPOSITORY', `no work tree at ${cwd}`, { where: cwd });
  }
  for (const result of [root, common, facts]) if (result.failed) throw openFailure(cwd, result);
  const [format, shallow] = facts.stdout.toString().split('\n');
  return {
    root: realpathSync(oneLine(root.stdout)),
    commonDir: realpathSync(resolve(cwd, oneLine(common.stdout))),
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    shallow: shallow === 'true',
    origin: origin.failed ? null : withoutCredentials(oneLine(origin.stdout))
  };
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
    const [commit, branch] = await Promise.all([
      revision(git, repo, `${name}^{commit}`),
      branchOf(git, repo, name)
    ]);
    if (commit === null) continue;
    // From the commit, not from the name: a ref may move between two questions.
    const tree = await revision(git, repo, `${commit}^{tree}`);
    if (tree === null) throw missingTree(commit);
    return { commit, tree, branch };
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
