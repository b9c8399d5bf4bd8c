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
  /** True where the commit bears a signature; whose, and whether it holds, only the server says. */
  signed: boolean;
}

/** The two branches of a pull request, as one look saw them. */
export interface RemoteBranches {
  tip: RemoteTip | null;
  /** Full object id of the base branch's tip; null where it is not there. */
  base: string | null;
}

/** Bytes of a list of references, and of one commit. */
const MOST_REFS = 64 << 20;
const MOST_COMMIT = 1 << 20;

/**
 * What the branch points at and what the base points at, at one moment: one request for both where both are on one
 * remote, and the commit where it is not here yet. Throws PR_BRANCH_INVALID, PR_BRANCH_COLLISION, PR_BRANCH_MOVED,
 * PR_REMOTE_UNREACHABLE, PR_TOKEN_INVALID, ….
 */
export async function remoteBranches(
  repo: PrivateRepository,
  head: { remote: Remote; branch: string },
  base: { remote: Remote; branch: string }
): Promise<RemoteBranches> {
  const { branch } = head;
  await refuseBadName(repo.runner, branch);
  const baseRef = `refs/heads/${base.branch}`;
  const isOne = head.remote.url === base.remote.url;
  const refs = await listRefs(repo.runner, head.remote, branch, isOne ? [baseRef] : []);
  const bases = isOne ? refs : await listRefs(repo.runner, base.remote, base.branch, []);
  const baseTip = bases.get(baseRef) ?? null;
  const commit = refs.get(`refs/heads/${branch}`);
  if (commit !== undefined) return { tip: await tipOf(repo, head.remote, commit), base: baseTip };
  const other = [...refs.keys()].find(name => isNeighbour(name, branch));
  if (other === undefined) return { tip: null, base: baseTip };
  throw collision(branch, other.slice('refs/heads/'.length));
}

function isNeighbour(ref: string, branch: string): boolean {
  return (
    ref.startsWith(`refs/heads/${branch}/`) || namesAbove(branch).some(name => ref === `refs/heads/${name}`)
  );
}

async function tipOf(repo: PrivateRepository, remote: Remote, commit: string): Promise<RemoteTip> {
  const raw = (await rawCommit(repo.runner, commit)) ?? (await fetchRaw(repo, remote, commit));
  const end = raw?.indexOf('\n\n') ?? -1;
  return {
    commit,
    facts: raw === null ? null : parseCommit(raw),
    signed: raw !== null && /^gpgsig(?:-sha256)? /m.test(raw.slice(0, end))
  };
}

/** The branch, the names above it and those below it. Patterns fit the ends of names, so the answer is sieved. */
async function listRefs(
  git: GitRunner,
  remote: Remote,
  branch: string,
  more: readonly string[]
): Promise<Map<string, string>> {
  const wanted = [...[branch, ...namesAbove(branch)].map(name => `refs/heads/${name}`), ...more];
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

/** Null where the commit is not here, or is too large to be one of ours. */
async function rawCommit(git: GitRunner, commit: string): Promise<string | null> {
  const result = await git.attempt(['cat-file', 'commit', objectId(commit)], { maxStdout: MOST_COMMIT });
  return result.failed ? null : result.stdout.toString();
}

/**
 * Into a git directory of its own, which goes again: a shallow fetch marks its commits as roots of the history, and
 * whoever wrote the branch has no business among the objects that are published.
 */
async function fetchRaw(repo: PrivateRepository, remote: Remote, commit: string): Promise<string | null> {
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
    return await rawCommit(annex.git, commit);
  } finally {
    await annex.remove();
  }
}

export interface PushOptions {
  /** Short name, without `refs/heads/`. */
  branch: string;
  /** A commit of the private repository; null: the branch is removed. */
  commit: string | null;
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
    // A removal sends nothing that could be agreed on.
    ...(commit === null ? ['-c', 'push.negotiate=false'] : []),
    'push',
    '--porcelain',
    '--no-verify',
    '--no-signed',
    '--no-follow-tags',
    '--recurse-submodules=no',
    `--force-with-lease=${ref}:${lease}`,
    remote.url,
    `${commit === null ? '' : objectId(commit)}:${ref}`
  ];
  const result = await repo.runner.attempt(args, { env: remoteEnvironment(remote) });
  if (result.failed) throw remoteFailure(remote, `pushing ${branch}`, result);
}
