/**
 * The history of a pull request, for judging it: the base branch as the server has it, and the head's commits and
 * trees without the content of a single file. Nothing is checked out, and what the user's checkout holds counts only
 * as a store of objects. Source: docs/EVIDENCE-GATE.md.
 */
import { join } from 'node:path';
import { splitNul } from '../platform/git.js';
import { layAnnex, type Annex } from './annex.js';
import { layGitDir, makeOwned, RAW_BYTES, type GitDirSpec } from './git-dir.js';
import { pathText } from './names.js';
import { isPartial, objectDirectories } from './objects.js';
import type { PrivateRoot } from './private-root.js';
import { remoteEnvironment, type Remote } from './remote.js';
import { remoteFailure } from './remote-failures.js';
import { gitFailure, requireGit } from './repository.js';
import { gitRunner, type GitRunner } from './runner.js';
import { objectId } from './tree-reader.js';
import type { BaseCommit, Repository } from './types.js';

export interface PullCommit {
  commit: string;
  tree: string;
  /** Hostile text, as the whole message is. */
  author: string;
  message: string;
}

export interface PullHistory {
  /** A repository of its own, with an empty work tree: the base branch and its whole history. */
  readonly repo: Repository;
  /** Tip of the base branch. */
  readonly base: BaseCommit;
  readonly head: { commit: string; tree: string };
  /** Where the head's objects are, for git that is to read them too. */
  readonly headObjects: string;
  /** What the head adds to the base branch and to `known`, newest first, at most `most`; and how many there are. */
  commits(most: number, known: string | null): Promise<{ commits: PullCommit[]; count: number }>;
  /** Whether any of those has a line that begins with this text of ours. */
  hasLine(start: string): Promise<boolean>;
  /** Where head and base branch parted; null where they did not, or at several commits. */
  fork(): Promise<BaseCommit | null>;
  /** The commit, where it is in the history of `of` (default: the base branch); null where it is not. */
  ancestor(commit: string, of?: string): Promise<BaseCommit | null>;
  /** Whether the base branch itself stood at this commit: on its line of first parents. */
  wasTip(commit: string): Promise<boolean>;
}

/** Most memory for one object of a stranger's. */
const MOST_MEMORY = '256m';
const MOST_LOG = 64 << 20;
const BASE = 'refs/gate/base';

export interface PullPlace {
  /** The user's repository: what it holds is not downloaded again. */
  repo: Repository;
  root: PrivateRoot;
  remote: Remote;
  baseBranch: string;
  headSha: string;
}

/** Two fetches. Throws PR_REMOTE_UNREACHABLE, PR_TOKEN_INVALID, PR_BRANCH_MOVED, PR_PUSH_FAILED, …. */
export async function fetchPull(place: PullPlace): Promise<PullHistory> {
  const { repo, root, remote } = place;
  const path = join(root.path, 'gate');
  const spec: Omit<GitDirSpec, 'attributes' | 'config' | 'alternates'> = {
    objectFormat: repo.objectFormat,
    shallow: null,
    head: null,
    owner: null
  };
  makeOwned(path, null);
  const gitDir = join(path, '.git');
  layGitDir(gitDir, { ...spec, alternates: wholeObjects(repo), attributes: RAW_BYTES, config: {} });
  const mirror = gitRunner(requireGit(), gitDir, null);
  await fetchObjects(mirror, remote, ['--no-tags', remote.url, `+refs/heads/${place.baseBranch}:${BASE}`]);
  const base = await commitOf(mirror, BASE, place.baseBranch);
  const annex = layAnnex(join(root.path, 'gate-head'), spec, join(gitDir, 'objects'));
  // The server may not know filters; then contents come along, and nobody looks at them.
  const lean = ['--filter=blob:none', '--no-tags', `--negotiation-tip=${base.commit}`];
  await fetchObjects(annex.git, remote, [...lean, remote.url, objectId(place.headSha)]);
  const { commit, tree } = await commitOf(annex.git, place.headSha, null);
  const pseudo = { ...repo, root: path, commonDir: gitDir, shallow: false, origin: null };
  return bind(annex, pseudo, base, { commit, tree });
}

/** A clone that lacks history or contents is no help: git would take what is missing for there. */
function wholeObjects(repo: Repository): string[] {
  const directories = objectDirectories(join(repo.commonDir, 'objects'));
  return repo.shallow || directories.some(isPartial) ? [] : directories;
}

async function fetchObjects(git: GitRunner, remote: Remote, what: readonly string[]): Promise<void> {
  const options = ['--quiet', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];
  const env = { ...remoteEnvironment(remote), GIT_ALLOC_LIMIT: MOST_MEMORY };
  const result = await git.attempt(['fetch', ...options, ...what], { env });
  if (result.failed) throw remoteFailure(remote, 'fetching the pull request', result);
}

function bind(
  { git, objects }: Annex,
  repo: Repository,
  base: BaseCommit,
  head: PullHistory['head']
): PullHistory {
  const range = [head.commit, `^${base.commit}`, '--'];
  return {
    repo,
    base,
    head,
    headObjects: objects,
    commits: (most, known) => {
      const except = known === null ? [] : [`^${objectId(known)}`];
      return commitsOf(git, [head.commit, `^${base.commit}`, ...except, '--'], most);
    },
    hasLine: async start => {
      const args = ['rev-list', '--max-count=1', `--grep=^${start}`, ...range];
      return (await git.read(args)).length > 0;
    },
    fork: async () => {
      const result = await git.attempt(['merge-base', '--all', head.commit, base.commit]);
      const [commit, ...more] = result.stdout.toString().split('\n').filter(Boolean);
      return commit === undefined || more.length > 0 ? null : commitOf(git, commit, null);
    },
    ancestor: async (commit, of = base.commit) =>
      (await isAncestor(git, commit, of)) ? commitOf(git, commit, null) : null,
    wasTip: commit => wasTip(git, commit, base.commit)
  };
}

/** Exit status 1 says no; anything else that is not 0 says that one of them is not here. */
async function isAncestor(git: GitRunner, commit: string, of: string): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', objectId(commit), objectId(of)];
  return !(await git.attempt(args)).failed;
}

/** Going down by first parents, the line leaves what `commit` does not hold exactly above `commit`. */
async function wasTip(git: GitRunner, commit: string, tip: string): Promise<boolean> {
  if (commit === tip) return true;
  if (!(await isAncestor(git, commit, tip))) return false;
  const line = (
    await git.read(['rev-list', '--first-parent', '--parents', tip, `^${objectId(commit)}`, '--'])
  )
    .toString()
    .trimEnd()
    .split('\n');
  return line.at(-1)?.split(' ')[1] === commit;
}

async function commitOf(git: GitRunner, name: string, branch: string | null): Promise<BaseCommit> {
  const args = ['rev-list', '--max-count=1', '--no-walk', '--format=%T', name, '--'];
  const said = (await git.read(args)).toString();
  const [, commit, tree] = /^commit ([0-9a-f]{40,64})\n([0-9a-f]{40,64})\n$/.exec(said) ?? [];
  if (commit !== undefined && tree !== undefined) return { commit, tree, branch };
  throw new RangeError(`git does not say what ${name} is`);
}

const FORMAT = '--format=%H%n%T%n%an%n%B';

async function commitsOf(
  git: GitRunner,
  range: readonly string[],
  most: number
): Promise<{ commits: PullCommit[]; count: number }> {
  const log = await git.attempt(['log', '-z', `--max-count=${most}`, FORMAT, ...range], {
    maxStdout: MOST_LOG
  });
  if (log.failed && !log.overflowed) throw gitFailure('git log', log);
  const count = Number((await git.read(['rev-list', '--count', ...range])).toString());
  const commits = splitNul(log.overflowed ? Buffer.alloc(0) : log.stdout).map(record => {
    const [commit = '', tree = '', author = '', ...message] = pathText(record).split('\n');
    return { commit, tree, author, message: message.join('\n') };
  });
  return { commits, count };
}

/** Paths in which two trees differ, both sides of every rename, in the order of bytes. No content is looked at. */
export async function differingPaths(
  git: GitRunner,
  from: string,
  to: string,
  headObjects: string | null
): Promise<string[]> {
  const args = ['diff-tree', '-z', '-r', '--name-only', '--no-renames', '--ignore-submodules=none'];
  const env = headObjects === null ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: headObjects };
  return splitNul(await git.read([...args, objectId(from), objectId(to)], { env })).map(pathText);
}

/**
 * The tree of both commits merged; null where they conflict. Settings of the trees (`.gitattributes`) have no say.
 * Needs git 2.38; throws RUN_GIT_FAILED with an older one.
 */
export async function mergedTree(git: GitRunner, ours: string, theirs: string): Promise<string | null> {
  const args = ['merge-tree', '--write-tree', '--no-messages', objectId(ours), objectId(theirs)];
  const result = await git.attempt(args);
  if (result.code === 1) return null;
  if (result.failed) throw gitFailure('git merge-tree', result);
  return result.stdout.toString().trim();
}
