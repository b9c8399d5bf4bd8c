/**
 * A branch moved with a lease: only from where it was seen. The REST API has none, the GraphQL API has `updateRefs`
 * (docs.github.com/graphql/reference/mutations#updaterefs).
 */
import { fieldsOf, misshapen, objectId } from './answers.js';
import { GitHubError, type GitHubCode } from './errors.js';
import { graphql } from './graphql.js';
import { recoded } from './refusals.js';
import type { Room } from './room.js';
import type { Session } from './session.js';
import { parentsOf } from './tree-plan.js';

export interface Move {
  branch: string;
  before: string | null;
  after: string | null;
}

const LOOK = `query($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { id ref(qualifiedName: $ref) { target { oid } } }
}`;

const MOVE = `mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;

export async function moveBranch(room: Room, move: Move): Promise<void> {
  if (move.before === move.after) return;
  const repositoryId = await repositoryIdOf(room, move);
  if (repositoryId === null) return;
  const zero = '0'.repeat((move.after ?? move.before ?? '').length);
  const update = {
    name: `refs/heads/${move.branch}`,
    beforeOid: move.before ?? zero,
    afterOid: move.after ?? zero,
    // The lease is what protects; a branch of ours is written anew each time.
    force: true
  };
  const variables = { input: { repositoryId, refUpdates: [update] } };
  try {
    // With the lease, sending it twice does what sending it once does; where the second is refused, it is looked at.
    await graphql(room.head, { what: `writing ${move.branch}`, query: MOVE, variables, repeatable: true });
  } catch (error) {
    await resolve(room, move, error);
  }
}

/** Null where the branch is there already. Asked once for a repository; with it comes where the branch is. */
async function repositoryIdOf({ head, known }: Room, move: Move): Promise<string | null> {
  if (known.headNodeId !== null) return known.headNodeId;
  const { id, at } = await look(head, move.branch);
  known.headNodeId = id;
  if (at === move.after) return null;
  if (at !== move.before) throw moved(move, at);
  return id;
}

async function look(session: Session, branch: string): Promise<{ id: string; at: string | null }> {
  const data = await graphql(session, {
    what: `looking where ${branch} is`,
    query: LOOK,
    variables: { owner: session.owner, name: session.name, ref: `refs/heads/${branch}` },
    repeatable: true
  });
  const { id, ref } = fieldsOf(data['repository']);
  if (typeof id !== 'string' || id === '') throw misshapen('repository.id');
  if (ref === null) return { id, at: null };
  return { id, at: objectId(fieldsOf(fieldsOf(ref)['target'])['oid'], 'repository.ref.target.oid') };
}

/** What of a refusal is told as it is, without looking. */
const PLAIN: readonly GitHubCode[] = ['CANCELLED', 'PR_RATE_LIMITED', 'PR_TOKEN_INVALID'];

/** Returns where the branch is where it was to be; otherwise throws, with what the look has shown. */
async function resolve(room: Room, move: Move, error: unknown): Promise<void> {
  if (!(error instanceof GitHubError) || PLAIN.includes(error.code)) throw error;
  const at = await whereIs(room.head, move.branch, error);
  if (at === move.after) {
    room.access.note(`${move.branch} is where it was to be, whatever the answer was`);
    return;
  }
  if (at !== move.before) throw moved(move, at, error);
  if (error.code === 'PR_TOKEN_PERMISSION') throw denied(room, move, error);
  if (error.code !== 'PR_INVALID') throw error;
  const other = move.before === null ? await colliding(room.head, move.branch) : null;
  if (other === null) throw recoded(error, 'PR_PUSH_FAILED');
  throw recoded(error, 'PR_BRANCH_COLLISION', `${move.branch} collides with the branch ${other}`);
}

/** A look that fails says nothing: the first error is then the one to tell. */
async function whereIs(session: Session, branch: string, first: GitHubError): Promise<string | null> {
  try {
    return (await look(session, branch)).at;
  } catch (error) {
    throw error instanceof GitHubError && error.code === 'CANCELLED' ? error : first;
  }
}

function moved({ branch, before }: Move, at: string | null, error?: GitHubError): GitHubError {
  return new GitHubError('PR_BRANCH_MOVED', `${branch} moved while it was being written`, {
    where: branch,
    why: `It was at ${before ?? 'no commit'} and is at ${at ?? 'no commit'} now.`,
    ...(error === undefined ? {} : { cause: error })
  });
}

function denied({ known }: Room, { after }: Move, error: GitHubError): GitHubError {
  const isWorkflow = after !== null && known.workflowCommits.has(after);
  return recoded(error, isWorkflow ? 'PR_WORKFLOW_FILES' : 'PR_PUSH_FORBIDDEN');
}

/** A branch `a` beside `a/b`; null where there is none, or nobody can tell. */
async function colliding(session: Session, branch: string): Promise<string | null> {
  const what = 'looking for colliding branches';
  for (const parent of parentsOf(branch)) {
    if ((await ask(session, what, 'GET /repos/{owner}/{repo}/git/ref/{ref}', `heads/${parent}`)) !== null)
      return parent;
  }
  const below = await ask(
    session,
    what,
    'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
    `heads/${branch}/`
  );
  const { ref } = fieldsOf(Array.isArray(below) ? below[0] : null);
  return typeof ref === 'string' ? session.clean(ref.replace(/^refs\/heads\//, '')) : null;
}

async function ask(session: Session, what: string, route: string, ref: string): Promise<unknown> {
  try {
    return await session.send({ what, route, parameters: { ref }, repeatable: true });
  } catch (error) {
    if (error instanceof GitHubError && error.code !== 'CANCELLED') return null;
    throw error;
  }
}
