/** The github room's door. Sources: docs.github.com/rest, docs.github.com/graphql, DESIGN "Publishing". */
import { artifact, downloadArtifact, runEvent } from './artifacts.js';
import { moveBranch } from './branches.js';
import { createCheck } from './checks.js';
import { compare, createCommit } from './commits.js';
import { given } from './given.js';
import { askLogin } from './identity.js';
import { REAL_PACE, type Pace } from './pace.js';
import { decorate, requestReviews } from './people.js';
import { convertToDraft, create, find, get, update } from './pulls.js';
import { openRoom, type Room } from './room.js';
import type { GitHub, GitHubAccess } from './types.js';

export { mintAppToken } from './app.js';
export type { AppToken, AppTokenWish, Permissions } from './app.js';
export type { Pace } from './pace.js';
export { GitHubError } from './errors.js';
export type { GitHubCode } from './errors.js';
export type {
  Artifacts,
  Checks,
  CheckWish,
  CommitEntry,
  Commits,
  CommitWish,
  Comparison,
  GitHub,
  GitHubAccess,
  MadeCommit,
  NewPullRequest,
  PullRequest,
  PullRequestEdit,
  PullRequestPeople,
  PullRequests,
  StoredArtifact
} from './types.js';

/** Loads the client and sends nothing. Throws PR_URL_REFUSED, PR_TOKEN_INVALID, PR_API_FAILED. */
export async function connect(access: GitHubAccess, pace: Pace = REAL_PACE): Promise<GitHub> {
  const room = await openRoom(access, pace);
  return {
    find: branch => find(room, branch),
    get: number => get(room, number),
    create: wish => create(room, wish),
    update: (number, wish) => update(room, number, wish),
    convertToDraft: pull => convertToDraft(room, pull),
    decorate: (pr, people) => decorate(room.base, pr, people),
    given: pull => given(room.base, pull),
    requestReviews: (pr, wish) => requestReviews(room.base, pr, wish),
    createCommit: wish => createCommit(room, wish),
    moveBranch: wish => moveBranch(room, wish),
    compare: (from, to) => compare(room, from, to),
    createCheck: wish => createCheck(room, wish),
    artifact: id => artifact(room, id),
    runEvent: runId => runEvent(room, runId),
    downloadArtifact: (id, file, maxBytes) => downloadArtifact(room, id, file, maxBytes),
    login: once(() => askLogin(room.base)),
    get requests() {
      return requestsOf(room);
    }
  };
}

function requestsOf({ base, head }: Room): number {
  return base.requests + (head === base ? 0 : head.requests);
}

/** A failure is not kept. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
}
