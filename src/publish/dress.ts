/** Labels, people, drafts and the check run: what is nice to have. What GitHub does not take of it is a sentence. */
import type { PullRequest } from '../github/types.js';
import type { Site } from './site.js';

/** Given once: what people change later stays as they want it. */
export async function dress({ target, api }: Site, pull: PullRequest): Promise<string[]> {
  const { labels, assignees, milestone, reviewers, teamReviewers } = target;
  const warnings: string[] = [];
  if (labels.length + assignees.length > 0 || milestone !== null)
    warnings.push(...(await api.decorate(pull, { labels, assignees, milestone })));
  const asked = new Set([...pull.reviewers, ...pull.teamReviewers].map(name => name.toLowerCase()));
  const wish = { reviewers: missing(reviewers, asked), teamReviewers: missing(teamReviewers, asked) };
  if (wish.reviewers.length + wish.teamReviewers.length > 0)
    warnings.push(...(await api.requestReviews(pull, wish)));
  return warnings;
}

function missing(names: readonly string[], present: ReadonlySet<string>): string[] {
  return names.filter(name => !present.has(name.toLowerCase()));
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
