/** The github room's door. Sources: docs.github.com/rest/pulls, DESIGN "Publishing". */
import { readPull, readPulls, type PullAnswer } from './answers.js';
import { GitHubError } from './errors.js';
import { decorate, requestReviews } from './people.js';
import { openSession, REAL_PACE, type Pace, type Session } from './session.js';
import type { GitHubAccess, NewPullRequest, PullRequest, PullRequests } from './types.js';

export { GitHubError } from './errors.js';
export type { GitHubCode } from './errors.js';
export type { GitHubAccess, NewPullRequest, PullRequest, PullRequestPeople, PullRequests } from './types.js';

/** Loads the client and sends nothing. Throws PR_URL_REFUSED, PR_TOKEN_INVALID, PR_API_FAILED. */
export async function connect(access: GitHubAccess, pace: Pace = REAL_PACE): Promise<PullRequests> {
  const session = await openSession(access, pace);
  return {
    find: branch => find(session, access, branch),
    create: wish => create(session, access, wish),
    update: async (number, wish) => {
      const parameters = { pull_number: number, ...wish };
      const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
      const what = `updating pull request #${number}`;
      return readPull(await session.send({ what, route, parameters, repeatable: true })).pull;
    },
    decorate: (pr, people) => decorate(session, pr, people),
    requestReviews: (pr, wish) => requestReviews(session, pr, wish),
    get requests() {
      return session.requests;
    }
  };
}

/** GitHub's filter knows owners, not repositories, and leaves itself out where it is not understood. */
async function find(session: Session, { owner }: GitHubAccess, branch: string): Promise<PullRequest[]> {
  const data = await session.send({
    what: `looking for pull requests of ${branch}`,
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: {
      head: `${owner}:${branch}`,
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: 100
    },
    repeatable: true
  });
  return readPulls(data)
    .filter(answer => answer.pull.headBranch === branch && isWithin(answer))
    .map(answer => answer.pull);
}

function isWithin({ headRepositoryId, baseRepositoryId }: PullAnswer): boolean {
  return headRepositoryId !== null && headRepositoryId === baseRepositoryId;
}

async function create(session: Session, access: GitHubAccess, wish: NewPullRequest): Promise<PullRequest> {
  try {
    const data = await session.send({
      what: 'creating the pull request',
      route: 'POST /repos/{owner}/{repo}/pulls',
      parameters: {
        head: `${access.owner}:${wish.branch}`,
        base: wish.base,
        title: wish.title,
        body: wish.body,
        draft: wish.draft,
        maintainer_can_modify: wish.maintainerCanModify
      },
      repeatable: false
    });
    return readPull(data).pull;
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code !== 'PR_API_FAILED') throw error;
    const made = await lostAnswer(session, access, wish);
    if (made === null) throw error;
    access.note(`the answer was lost, and the pull request is there: #${made.number}`);
    return made;
  }
}

/** What a request whose answer was lost has made; null where it made nothing, or nobody can tell. */
async function lostAnswer(
  session: Session,
  access: GitHubAccess,
  wish: NewPullRequest
): Promise<PullRequest | null> {
  try {
    const pulls = await find(session, access, wish.branch);
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
