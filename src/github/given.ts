/**
 * What a pull request was ever given, also where somebody took it away again or answered it.
 * Source: docs.github.com/rest/issues/events#list-issue-events.
 */
import { isFields, namesIn } from './answers.js';
import { GitHubError } from './errors.js';
import type { Session } from './session.js';
import type { PullRequest, PullRequestGiven } from './types.js';

const PAGE = 100;
/** A pull request whose story is longer than this is not read to its end. */
const MOST_PAGES = 10;

/** One request a hundred events. Throws PR_API_FAILED and what GitHub refuses. */
export async function given(session: Session, pull: PullRequest): Promise<PullRequestGiven> {
  const events: Record<string, unknown>[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const found = await eventsOf(session, pull, page);
    events.push(...found.filter(isFields));
    if (found.length < PAGE) return summed(events, true);
  }
  return summed(events, false);
}

async function eventsOf(session: Session, pull: PullRequest, page: number): Promise<unknown[]> {
  const what = `looking at what became of pull request #${pull.number}`;
  const data = await session.send({
    what,
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
    parameters: { issue_number: pull.number, per_page: PAGE, page },
    repeatable: true
  });
  if (Array.isArray(data)) return data;
  throw new GitHubError('PR_API_FAILED', `${what}: the answer is no list of events`);
}

function summed(events: readonly Record<string, unknown>[], complete: boolean): PullRequestGiven {
  const of = (event: string, member: string) =>
    events.filter(one => one['event'] === event).map(one => one[member]);
  return {
    labels: namesIn(of('labeled', 'label'), 'name'),
    assignees: namesIn(of('assigned', 'assignee'), 'login'),
    reviewers: namesIn(of('review_requested', 'requested_reviewer'), 'login'),
    teamReviewers: namesIn(of('review_requested', 'requested_team'), 'slug'),
    milestone: events.some(one => one['event'] === 'milestoned'),
    complete
  };
}
