/** To and from a remote: its tip looked at, one commit pushed onto what was seen. No ref of this machine is written. */
import { collision, namesAbove, refuseBadName } from './branch-names.js';
import type { PrivateRepository } from './private-repository.js';
import { remoteFailure } from './remote-failures.js';
import { remoteEnvironment, type Remote } from './remote.js';
import type { GitRunner } from './runner.js';
import { parseCommit, type CommitFacts } from './seal.js';
import { objectId } from './tree-reader.js';

export interface RemoteTip {
  /** Full object id. */
  commit: string;
  /** Null where the commit is not of the plain form that this program writes. */
  facts: CommitFacts | null;
}

/** Bytes of a list of references, and of one commit. */
const MOST_REFS = 64 << 20;
const MOST_COMMIT = 1 << 20;

/**
 * What the branch points at; null where there is none. One request for the list, and the commit where it is not here
 * yet. Throws PR_BRANCH_INVALID, PR_BRANCH_COLLISION, PR_BRANCH_MOVED, PR_REMOTE_UNREACHABLE, PR_TOKEN_INVALID, ….
 */
export async function remoteTip(
  repo: PrivateRepository,
  remote: Remote,
  branch: string
): Promise<RemoteTip | null> {
  await refuseBadName(repo.runner, branch);
  const refs = await listRefs(repo.runner, remote, branch);
  const commit = refs.get(`refs/heads/${branch}`);
  if (commit === undefined) {
    const [other] = refs.keys();
    if (other === undefined) return null;
    throw collision(branch, other.slice('refs/heads/'.length));
  }
  const here = await factsOf(repo.runner, commit);
  return { commit, facts: here ?? (await fetchFacts(repo, remote, commit)) };
}

/** The branch, the names above it and those below it. Patterns fit the ends of names, so the answer is sieved. */
async function listRefs(git: GitRunner, remote: Remote, branch: string): Promise<Map<string, string>> {
  const wanted = [branch, ...namesAbove(branch)].map(name => `refs/heads/${name}`);
  const below = `refs/heads/${branch}/`;
  const args = ['ls-remote', '--quiet', remote.url, ...wanted, `${below}*`];
  const result = await git.attempt(args, { env: remoteEnvironment(remote), maxStdout: MOST_REFS });
  if (result.failed) throw remoteFailure(remote, 'looking at the branch', result);
  const found = new Map<string, string>();
  for (const line of result.stdout.toString().split('\n')) {
    const [, id = '', name = ''] = /^([0-9a-f]{40}|[0-9a-f]{64})\t(refs\/heads\/.+)$/.exec(line) ?? [];
    if (wanted.includes(name) || (name.startsWith(below) && id !== '')) found.set(name, id);
  }
  return found;
}

/** Null where the commit is not here, is too large to be one of ours, or is of another form. */
async function factsOf(git: GitRunner, commit: string): Promise<CommitFacts | null> {
  const result = await git.attempt(['cat-file', 'commit', objectId(commit)], { maxStdout: MOST_COMMIT });
  return result.failed ? null : parseCommit(result.stdout.toString());
}

/**
 * Into a git directory of its own, which goes again: a shallow fetch marks its commits as roots of the history, and
 * whoever wrote the branch has no business among the objects that are published.
 */
async function fetchFacts(
  repo: PrivateRepository,
  remote: Remote,
  commit: string
): Promise<CommitFacts | null> {
  const annex = repo.annex();
  try {
    const options = [
      '--quiet',
      '--depth=1',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-recurse-submodules',
      '--no-auto-maintenance',
      // The commit alone, from servers that can; from others what the base does not have.
      '--filter=tree:0',
      `--negotiation-tip=${objectId(repo.base.commit)}`
    ];
    const args = ['fetch', ...options, remote.url, objectId(commit)];
    const result = await annex.git.attempt(args, { env: remoteEnvironment(remote) });
    if (result.failed) throw remoteFailure(remote, 'fetching the tip of the branch', result);
    return await factsOf(annex.git, commit);
  } finally {
    await annex.remove();
  }
}

export interface PushOptions {
  /** Short name, without `refs/heads/`. */
  branch: string;
  /** A commit of the private repository. */
  commit: string;
  /** What the branch pointed at when it was looked at; null: it was not there. */
  observed: string | null;
}

/**
 * One update of one ref, and only of what was observed. Throws PR_BRANCH_MOVED, PR_BRANCH_COLLISION, PR_PUSH_FORBIDDEN,
 * PR_PUSH_RULES, PR_WORKFLOW_FILES, PR_FILE_TOO_LARGE, PR_TOKEN_INVALID, PR_REMOTE_UNREACHABLE, PR_PUSH_FAILED, ….
 */
export async function pushCommit(
  repo: PrivateRepository,
  remote: Remote,
  options: PushOptions
): Promise<void> {
  const { branch, commit, observed } = options;
  await refuseBadName(repo.runner, branch);
  const ref = `refs/heads/${branch}`;
  const lease = observed === null ? '' : objectId(observed);
  const args = [
    'push',
    '--porcelain',
    '--no-verify',
    '--no-signed',
    '--no-follow-tags',
    '--recurse-submodules=no',
    `--force-with-lease=${ref}:${lease}`,
    remote.url,
    `${objectId(commit)}:${ref}`
  ];
  const result = await repo.runner.attempt(args, { env: remoteEnvironment(remote) });
  if (result.failed) throw remoteFailure(remote, `pushing ${branch}`, result);
}
