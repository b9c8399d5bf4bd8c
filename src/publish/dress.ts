/** Labels, people, drafts and the check run: what is nice to have. What GitHub does not take of it is a sentence. */
import type { PullRequest, PullRequestGiven } from '../github/types.js';
import { OrchestratorError } from '../platform/errors.js';
import type { Site } from './site.js';

/** What a pull request is to have, and does not have. */
interface Wishes {
  labels: readonly string[];
  assignees: readonly string[];
  reviewers: readonly string[];
  teamReviewers: readonly string[];
  /** Null where there is nothing to set. */
  milestone: number | null;
}

/** A pull request that was just opened. */
export async function dress(site: Site, pull: PullRequest): Promise<string[]> {
  return give(site, pull, missing(site, pull));
}

/**
 * One that was there: each thing is given once. What people took away, and who answered, stays as it is; what a
 * publisher that was ended did not come to is made up for.
 */
export async function dressAgain(site: Site, pull: PullRequest): Promise<string[]> {
  const wishes = missing(site, pull);
  if (isNothing(wishes)) return [];
  try {
    const given = await site.api.given(pull);
    if (!given.complete)
      return [`${STAY}: the story of #${pull.number} is too long to tell what it was given`];
    return await give(site, pull, neverGiven(wishes, given));
  } catch (error) {
    if (!(error instanceof OrchestratorError) || error.code === 'CANCELLED') throw error;
    return [`${STAY}: ${error.why ?? error.message}`];
  }
}

const STAY = 'labels, people and milestone stay as they are';

async function give({ api }: Site, pull: PullRequest, wishes: Wishes): Promise<string[]> {
  const { labels, assignees, milestone, reviewers, teamReviewers } = wishes;
  const warnings: string[] = [];
  if (labels.length + assignees.length > 0 || milestone !== null)
    warnings.push(...(await api.decorate(pull, { labels, assignees, milestone })));
  if (reviewers.length + teamReviewers.length > 0)
    warnings.push(...(await api.requestReviews(pull, { reviewers, teamReviewers })));
  return warnings;
}

function missing({ target }: Site, pull: PullRequest): Wishes {
  return {
    labels: without(target.labels, pull.labels),
    assignees: without(target.assignees, pull.assignees),
    reviewers: without(target.reviewers, pull.reviewers),
    teamReviewers: without(target.teamReviewers, pull.teamReviewers),
    milestone: pull.milestone === target.milestone ? null : target.milestone
  };
}

function neverGiven(wishes: Wishes, given: PullRequestGiven): Wishes {
  return {
    labels: without(wishes.labels, given.labels),
    assignees: without(wishes.assignees, given.assignees),
    reviewers: without(wishes.reviewers, given.reviewers),
    teamReviewers: without(wishes.teamReviewers, given.teamReviewers),
    milestone: given.milestone ? null : wishes.milestone
  };
}

function isNothing({ labels, assignees, reviewers, teamReviewers, milestone }: Wishes): boolean {
  return (
    labels.length + assignees.length + reviewers.length + teamReviewers.length === 0 && milestone === null
  );
}

/** Labels, logins and slugs are compared without regard to case. */
function without(names: readonly string[], present: readonly string[]): string[] {
  const known = new Set(present.map(name => name.toLowerCase()));
  return names.filter(name => !known.has(name.toLowerCase()));
}

/** An open pull request as a draft again, where the operator wants it so always. */
export async function redraft({ target, api }: Site, pull: PullRequest): Promise<void> {
  if (target.draft.convert && !pull.draft) await api.convertToDraft(pull);
}

/** A check that is not there is said, and is no failure. */
export async function report({ target, api }: Site, headSha: string): Promise<string[]> {
  const { check } = target;
  if (check === null) return [];
  const { made, why } = await api.createCheck({
    headSha,
    name: check.name,
    conclusion: check.passed ? 'success' : 'failure',
    title: check.passed ? 'The run passed' : 'The run did not pass',
    summary: check.summary,
    detailsUrl: check.detailsUrl
  });
  return made ? [] : [why ?? 'the check run was not reported, and GitHub gave no reason'];
}
