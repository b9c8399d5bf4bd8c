/**
 * A commit made by GitHub itself: signed, where it is an app's or a workflow's own. No ref is touched. Source:
 * docs.github.com/rest/git/commits, "Signature verification for bots".
 */
import { madeId, readCommit } from './answers.js';
import { GitHubError } from './errors.js';
import { recoded } from './refusals.js';
import type { Room } from './room.js';
import type { Session } from './session.js';
import { buildTree } from './trees.js';
import type { CommitEntry, CommitWish, Comparison, MadeCommit } from './types.js';

/** docs.github.com/rest/git/blobs says 100 MB; in practice requests end at 40 MiB of content. */
const LARGEST_BLOB = 40 << 20;

export async function createCommit(room: Room, wish: CommitWish): Promise<MadeCommit> {
  checkEntries(wish.entries);
  try {
    const tree = await buildTree(room.head, wish);
    if (tree !== wish.tree) throw otherTree(tree, wish.tree);
    const made = await commitTree(room.head, wish);
    if (touchesWorkflows(wish.entries)) room.known.workflowCommits.add(made.commit);
    return made;
  } catch (error) {
    throw inContext(error, wish.entries);
  }
}

/** Before anything is sent. */
function checkEntries(entries: readonly CommitEntry[]): void {
  for (const { path, content } of entries) {
    if (path === '' || /\p{Surrogate}/u.test(path))
      throw new GitHubError('PR_API_BLOB', `the path ${JSON.stringify(path)} is no UTF-8`, { where: path });
    if (content === null || content.bytes <= LARGEST_BLOB) continue;
    throw new GitHubError('PR_API_BLOB', `${path} has ${content.bytes} bytes`, {
      where: path,
      why: `GitHub's API takes ${LARGEST_BLOB} bytes a file.`
    });
  }
}

function otherTree(made: string, wanted: string): GitHubError {
  return new GitHubError('PR_API_TREE', 'the tree that GitHub made is not the one that was proven', {
    why: `It is ${made}, and ${wanted} was asked for.`
  });
}

/** Without author and committer: GitHub signs in nobody else's name. */
async function commitTree(session: Session, wish: CommitWish): Promise<MadeCommit> {
  const answer = await session.send({
    what: 'making the commit',
    route: 'POST /repos/{owner}/{repo}/git/commits',
    parameters: { message: wish.message, tree: wish.tree, parents: [wish.parent] },
    repeatable: true
  });
  const commit = madeId(answer);
  const read = await readBack(session, commit);
  if (read.commit !== commit || read.tree !== wish.tree || read.parents.join() !== wish.parent)
    throw new GitHubError('PR_API_TREE', 'the commit that GitHub made is another one', {
      why: `${commit} has the tree ${read.tree} and the parents ${read.parents.join(', ') || 'none'}.`
    });
  return { commit, verification: read.verification };
}

/** Seconds; what was just made is not seen by every server of GitHub at once. */
const SETTLING = [1, 2];

async function readBack(session: Session, commit: string): Promise<ReturnType<typeof readCommit>> {
  const call = {
    what: 'reading the commit back',
    route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
    parameters: { commit_sha: commit },
    repeatable: true
  };
  for (const wait of SETTLING) {
    try {
      return readCommit(await session.send(call));
    } catch (error) {
      if (!(error instanceof GitHubError) || error.code !== 'PR_REPOSITORY_NOT_FOUND') throw error;
      await session.pause(wait);
    }
  }
  return readCommit(await session.send(call));
}

function touchesWorkflows(entries: readonly CommitEntry[]): boolean {
  return entries.some(({ path }) => path.toLowerCase().startsWith('.github/workflows/'));
}

/** GitHub refuses workflow files, and everything else, with the words of a missing permission. */
function inContext(error: unknown, entries: readonly CommitEntry[]): unknown {
  if (!(error instanceof GitHubError)) return error;
  const isDenied = error.code === 'PR_TOKEN_PERMISSION';
  if (!isDenied && error.code !== 'PR_REPOSITORY_NOT_FOUND') return error;
  if (touchesWorkflows(entries)) return recoded(error, 'PR_WORKFLOW_FILES');
  return isDenied ? recoded(error, 'PR_PUSH_FORBIDDEN') : error;
}

/** docs.github.com/rest/commits/commits#compare-two-commits; of the commits between, one is enough. */
export async function compare({ base }: Room, from: string, to: string): Promise<Comparison> {
  try {
    const answer = await base.send({
      what: `comparing ${from} with ${to}`,
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      parameters: { basehead: `${from}...${to}`, per_page: 1 },
      repeatable: true
    });
    return comparison((answer as { status?: unknown } | null)?.status);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code !== 'PR_REPOSITORY_NOT_FOUND') throw error;
    if (/no common ancestor/i.test(error.why ?? '')) return 'unrelated';
    throw recoded(error, 'PR_COMMIT_UNKNOWN');
  }
}

const COMPARISONS: readonly Comparison[] = ['identical', 'ahead', 'behind', 'diverged'];

function comparison(status: unknown): Comparison {
  const found = COMPARISONS.find(one => one === status);
  if (found !== undefined) return found;
  throw new GitHubError('PR_API_FAILED', 'the answer is no comparison as GitHub describes it');
}
