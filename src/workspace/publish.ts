/**
 * The branch in the user's repository: objects through git's strict check, then one update of one ref with the old
 * value that was seen. HEAD, index and work tree stay as they are (DESIGN "Publishing"; pull-requests cases 15–26, 39).
 */
import { closeSync, existsSync, openSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { splitNul } from '../platform/git.js';
import { collision, namesAbove, refuseBadName } from './branch-names.js';
import { refuseCollidingPaths } from './collisions.js';
import { WorkspaceError } from './errors.js';
import type { PrivateRepository } from './private-repository.js';
import { gitFailure, requireGit } from './repository.js';
import { gitRunner } from './runner.js';
import type { GitRunner } from './runner.js';
import { isOurs, parseCommit } from './seal.js';
import type { CommitFacts } from './seal.js';
import { objectId } from './tree-reader.js';
import type { BaseCommit, Repository } from './types.js';

export interface PublishOptions {
  repo: Repository;
  privateRepo: PrivateRepository;
  /** Short name, without `refs/heads/`. */
  branch: string;
  /** Made by `PrivateRepository.commit` on `base`. */
  commit: string;
  base: BaseCommit;
  /** The line that marks this pack's commits, e.g. `Codex-Pack: LINT-12`. */
  programTrailer: string;
  /** Replaces a tip that people made or changed. Default false. */
  overwrite?: boolean;
}

export interface Published {
  outcome: 'created' | 'updated' | 'unchanged';
  branch: string;
  /** What the branch points at now; the old tip where the outcome is `unchanged`. */
  commit: string;
  /** What it pointed at before; null where there was no branch. */
  previous: string | null;
}

/** Throws PR_BRANCH_*, PR_HUMAN_COMMITS, PR_PATH_COLLISION, PR_OBJECTS_REFUSED, RUN_GIT_FAILED. */
export async function publishBranch(options: PublishOptions): Promise<Published> {
  const { repo, branch, commit } = options;
  const git = userGit(repo);
  await refuseName(git, options);
  const previous = await tipOf(git, branch);
  const facts = await committed(options);
  if (previous !== null && (await saysTheSame(git, previous, facts))) {
    return { outcome: 'unchanged', branch, commit: previous, previous };
  }
  await refuseInUse(git, repo, branch);
  if (previous === null) await refuseNeighbours(git, branch);
  else if (options.overwrite !== true) await refuseHumanTip(git, previous, facts, options);
  await refuseCollidingPaths(options.privateRepo, options.base, facts.tree);
  await bringObjects(git, options);
  await updateRef(git, options, previous);
  return { outcome: previous === null ? 'created' : 'updated', branch, commit, previous };
}

/** Root writes as the owner of the repository, who could not use what root leaves behind. */
function userGit(repo: Repository): GitRunner {
  const { uid, gid } = statSync(repo.commonDir);
  return gitRunner(requireGit(), repo.commonDir, process.getuid?.() === 0 && uid !== 0 ? { uid, gid } : null);
}

async function refuseName(git: GitRunner, { branch, base }: PublishOptions): Promise<void> {
  await refuseBadName(git, branch);
  const symbolic = await git.attempt(['symbolic-ref', '-q', `refs/heads/${branch}`]);
  if (!symbolic.failed) {
    throw new WorkspaceError('PR_BRANCH_INVALID', `${branch} is a symbolic reference`, { where: branch });
  }
  if (branch === base.branch)
    throw new WorkspaceError('PR_BRANCH_IS_BASE', `${branch} is the base`, { where: branch });
}

async function tipOf(git: GitRunner, branch: string): Promise<string | null> {
  const result = await git.attempt(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
  return result.failed ? null : result.stdout.toString().trim();
}

/** Facts of the commit to publish; it must be one that this run made. */
async function committed({
  privateRepo,
  commit,
  base,
  programTrailer
}: PublishOptions): Promise<CommitFacts> {
  const facts = parseCommit(await privateRepo.readCommit(commit));
  const fits = facts !== null && facts.parents.length === 1 && facts.parents[0] === base.commit;
  if (fits && isOurs(facts, programTrailer)) return facts;
  throw new RangeError(
    `commit ${commit} was not made on the base, or its message lacks the line "${programTrailer}"`
  );
}

async function saysTheSame(git: GitRunner, tip: string, facts: CommitFacts): Promise<boolean> {
  const old = await readCommit(git, tip);
  return old !== null && old.tree === facts.tree && old.parents.join() === facts.parents.join();
}

async function readCommit(git: GitRunner, id: string): Promise<CommitFacts | null> {
  const result = await git.attempt(['cat-file', 'commit', objectId(id)]);
  return result.failed ? null : parseCommit(result.stdout.toString());
}

async function refuseInUse(git: GitRunner, repo: Repository, branch: string): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const records = splitNul(await git.read(['worktree', 'list', '--porcelain', '-z'])).map(String);
  const trees = gitDirectories(repo.commonDir);
  const operation = trees.find(dir =>
    IN_PROGRESS.some(file => firstLine(join(dir, file)) === ref || firstLine(join(dir, file)) === branch)
  );
  if (!records.includes(`branch ${ref}`) && operation === undefined) return;
  throw new WorkspaceError('PR_BRANCH_CHECKED_OUT', `${branch} is in use by a work tree`, { where: branch });
}

/** Files that name the branch which a rebase or bisection in progress comes back to. */
const IN_PROGRESS = ['rebase-merge/head-name', 'rebase-apply/head-name', 'BISECT_START'];

function gitDirectories(commonDir: string): string[] {
  const linked = join(commonDir, 'worktrees');
  return [commonDir, ...(existsSync(linked) ? readdirSync(linked).map(name => join(linked, name)) : [])];
}

function firstLine(file: string): string | null {
  return existsSync(file) ? (readFileSync(file, 'utf8').split('\n')[0] ?? null) : null;
}

async function refuseNeighbours(git: GitRunner, branch: string): Promise<void> {
  const below =
    (await git.read(['for-each-ref', '--format=%(refname)', `refs/heads/${branch}/`]))
      .toString()
      .split('\n')[0] ?? '';
  for (const name of namesAbove(branch)) if ((await tipOf(git, name)) !== null) throw collision(branch, name);
  if (below !== '') throw collision(branch, below.replace('refs/heads/', ''));
}

async function refuseHumanTip(
  git: GitRunner,
  tip: string,
  facts: CommitFacts,
  options: PublishOptions
): Promise<void> {
  const old = await readCommit(git, tip);
  if (
    old !== null &&
    old.committer === facts.committer &&
    old.parents.length === 1 &&
    isOurs(old, options.programTrailer)
  )
    return;
  // A branch that was merged, or never had a commit of its own, holds nothing that the base does not.
  const merged = await git.attempt(['merge-base', '--is-ancestor', objectId(tip), options.base.commit]);
  if (merged.code === 0) return;
  throw new WorkspaceError(
    'PR_HUMAN_COMMITS',
    `${options.branch} is at ${tip}, which this program did not make`,
    {
      where: options.branch,
      why: `Its tip was committed by ${old?.committer ?? 'somebody unknown'}.`
    }
  );
}

/** Through a file: the one git packs as the trees' owner, the other unpacks as the repository's. */
async function bringObjects(git: GitRunner, { privateRepo, commit }: PublishOptions): Promise<void> {
  const file = join(privateRepo.scratch, `publish-${commit}.pack`);
  try {
    await withFile(file, 'wx', fd => privateRepo.packTo(commit, fd));
    const result = await withFile(file, 'r', fd =>
      git.attempt(['index-pack', '--stdin', '--strict', '--threads=1'], { input: fd })
    );
    if (!result.failed) return;
    if (!/fsck error|error: object|invalid|did not receive|contains/i.test(result.stderr))
      throw gitFailure('git index-pack', result);
    throw new WorkspaceError('PR_OBJECTS_REFUSED', 'git refused the objects', {
      why: result.stderr.trim().slice(-500)
    });
  } finally {
    rmSync(file, { force: true });
  }
}

async function withFile<T>(path: string, flags: string, action: (fd: number) => Promise<T>): Promise<T> {
  const fd = openSync(path, flags, 0o600);
  try {
    return await action(fd);
  } finally {
    closeSync(fd);
  }
}

async function updateRef(
  git: GitRunner,
  { branch, commit }: PublishOptions,
  previous: string | null
): Promise<void> {
  const old = previous ?? '0'.repeat(commit.length);
  const env = {
    GIT_COMMITTER_NAME: 'codex-orchestrator',
    GIT_COMMITTER_EMAIL: 'codex-orchestrator@localhost'
  };
  const args = [
    'update-ref',
    '--no-deref',
    '-m',
    'codex-orchestrator: publish',
    `refs/heads/${branch}`,
    objectId(commit),
    objectId(old)
  ];
  const result = await git.attempt(args, { env });
  if (!result.failed) return;
  if (!/cannot lock ref|reference already exists|but expected/.test(result.stderr))
    throw gitFailure('git update-ref', result);
  throw new WorkspaceError('PR_BRANCH_MOVED', `${branch} moved`, {
    where: branch,
    why: result.stderr.trim().slice(-300)
  });
}
