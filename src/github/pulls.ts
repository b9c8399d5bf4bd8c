/** Pull requests of one branch: found, made, changed. Sources: docs.github.com/rest/pulls/pulls, DESIGN "Publishing". */
import { readPull, readPulls, type PullAnswer } from './answers.js';
import { GitHubError } from './errors.js';
import { graphql } from './graphql.js';
import { headOf, isWithin, sameName, type Room } from './room.js';
import type { GitHubAccess, NewPullRequest, PullRequest, PullRequestEdit } from './types.js';

/** What comes back is looked at again: GitHub's filter leaves itself out where it is not understood. */
export async function find({ access, base, known }: Room, branch: string): Promise<PullRequest[]> {
  const data = await base.send({
    what: `looking for pull requests of ${branch}`,
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: {
      head: filterOf(access, branch),
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: 100
    },
    repeatable: true
  });
  const isOurs = isWithin(access) ? isInside : (answer: PullAnswer) => isFrom(answer, headOf(access));
  const found = readPulls(data)
    .filter(answer => answer.pull.headBranch === branch && isOurs(answer))
    .map(answer => answer.pull);
  if (isWithin(access)) known.headNodeId ??= found[0]?.repositoryNodeId || null;
  return found;
}

/** By its owner alone, a fork of the same owner is mixed up with the repository, or missed. */
function filterOf(access: GitHubAccess, branch: string): string {
  const { owner, name } = headOf(access);
  return isSibling(access) ? `${owner}/${name}:${branch}` : `${owner}:${branch}`;
}

/** Whether branches are written to another repository of the same owner. */
function isSibling(access: GitHubAccess): boolean {
  return !isWithin(access) && sameName(headOf(access).owner, access.owner);
}

function isInside({ headRepositoryId, baseRepositoryId }: PullAnswer): boolean {
  return headRepositoryId !== null && headRepositoryId === baseRepositoryId;
}

function isFrom({ pull }: PullAnswer, { owner, name }: { owner: string; name: string }): boolean {
  return pull.headRepository !== null && sameName(pull.headRepository, `${owner}/${name}`);
}

export async function get({ base }: Room, number: number): Promise<PullRequest> {
  const data = await base.send({
    what: `looking at pull request #${number}`,
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    parameters: { pull_number: number },
    repeatable: true
  });
  return readPull(data).pull;
}

export async function update({ base }: Room, number: number, wish: PullRequestEdit): Promise<PullRequest> {
  const data = await base.send({
    what: `updating pull request #${number}`,
    route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
    parameters: { pull_number: number, ...wish },
    repeatable: true
  });
  return readPull(data).pull;
}

const TO_DRAFT = `mutation($input: ConvertPullRequestToDraftInput!) {
  convertPullRequestToDraft(input: $input) { pullRequest { isDraft } }
}`;

/** docs.github.com/graphql/reference/mutations#convertpullrequesttodraft. A draft stays one. */
export async function convertToDraft(room: Room, pull: PullRequest): Promise<void> {
  if (pull.draft) return;
  const what = `turning pull request #${pull.number} into a draft`;
  const variables = { input: { pullRequestId: pull.nodeId } };
  try {
    await graphql(room.base, { what, query: TO_DRAFT, variables, repeatable: true });
  } catch (error) {
    // Asked twice, as the first answer was lost: what is wanted is there already.
    const isSaid = error instanceof GitHubError && ['PR_INVALID', 'PR_API_FAILED'].includes(error.code);
    if (!isSaid || !(await isDraft(room, pull.number))) throw error;
  }
}

async function isDraft(room: Room, number: number): Promise<boolean> {
  try {
    return (await get(room, number)).draft;
  } catch (error) {
    if (error instanceof GitHubError && error.code !== 'CANCELLED') return false;
    throw error;
  }
}

/** Seconds; a branch that was just written is not seen by every server of GitHub at once. */
const SETTLING = [1, 2];

export async function create(room: Room, wish: NewPullRequest): Promise<PullRequest> {
  for (const wait of [...SETTLING, null]) {
    try {
      return await createOnce(room, wish);
    } catch (error) {
      if (wait === null || !isTooNew(error)) throw error;
      room.access.note('creating the pull request: GitHub does not see the branch yet; trying again');
      await room.base.pause(wait);
    }
  }
  throw new RangeError('unreachable');
}

/** A refusal has made nothing, so that asking again makes no second one. */
function isTooNew(error: unknown): boolean {
  if (!(error instanceof GitHubError) || error.code !== 'PR_INVALID') return false;
  return /\bhead: invalid|not all refs are readable|could not resolve to a node/i.test(error.why ?? '');
}

async function createOnce(room: Room, wish: NewPullRequest): Promise<PullRequest> {
  const { access, base } = room;
  try {
    const data = await base.send({
      what: 'creating the pull request',
      route: 'POST /repos/{owner}/{repo}/pulls',
      parameters: newPull(room, wish),
      repeatable: false
    });
    return readPull(data).pull;
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code !== 'PR_API_FAILED') throw error;
    const made = await lostAnswer(room, wish);
    if (made === null) throw error;
    access.note(`the answer was lost, and the pull request is there: #${made.number}`);
    return made;
  }
}

function newPull({ access }: Room, wish: NewPullRequest): Readonly<Record<string, unknown>> {
  const { owner, name } = headOf(access);
  return {
    head: `${owner}:${wish.branch}`,
    // The owner alone does not say which repository: it may have several of one network, and under other names.
    ...(isWithin(access) ? {} : { head_repo: `${owner}/${name}` }),
    base: wish.base,
    title: wish.title,
    body: wish.body,
    draft: wish.draft,
    maintainer_can_modify: wish.maintainerCanModify
  };
}

/** What a request whose answer was lost has made; null where it made nothing, or nobody can tell. */
async function lostAnswer(room: Room, wish: NewPullRequest): Promise<PullRequest | null> {
  try {
    const pulls = await find(room, wish.branch);
    return (
      pulls.find(pull => pull.state === 'open' && pull.baseBranch === wish.base && says(pull, wish)) ?? null
    );
  } catch (error) {
    if (error instanceof GitHubError && error.code === 'CANCELLED') throw error;
    return null;
  }
}

/** GitHub may store other line breaks than it was sent. */
function says(pull: PullRequest, wish: NewPullRequest): boolean {
  const plain = (text: string) => text.replace(/\r\n/g, '\n').trim();
  return pull.title === wish.title.trim() && plain(pull.body) === plain(wish.body);
}
