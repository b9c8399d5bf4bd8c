/** Issues, which pull requests are too, with one counter for both. */
import type { BareRepository } from './forge-repository.js';
import type { ForgeIssue, ForgePull } from './forge-types.js';

/** GitHub's times: ISO 8601, whole seconds, UTC. */
export function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

export function isPull(issue: ForgeIssue): issue is ForgePull {
  return 'head' in issue;
}

export function newIssue(
  repo: BareRepository,
  title: string,
  body: string | null,
  author: string
): ForgeIssue {
  const at = now();
  return {
    id: repo.around.nextId(),
    number: repo.issues.size + 1,
    title,
    body,
    state: 'open',
    author,
    labels: [],
    assignees: [],
    milestone: null,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    closedBy: null
  };
}
