/** Issues, which pull requests are too, with one counter for both. */
import type { BareRepository } from './forge-repository.js';
import type { ForgeEvent, ForgeIssue, ForgePull } from './forge-types.js';

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
    closedBy: null,
    events: []
  };
}

/** What came to a list of names, and what went, as events. */
export function recordChange(
  repo: BareRepository,
  issue: ForgeIssue,
  actor: string,
  [came, went]: readonly [ForgeEvent['event'], ForgeEvent['event']],
  [before, after]: readonly [readonly string[], readonly string[]]
): void {
  const record = (event: ForgeEvent['event'], subject: string) =>
    issue.events.push({ id: repo.around.nextId(), event, actor, subject, at: now() });
  for (const name of after) if (!before.includes(name)) record(came, name);
  for (const name of before) if (!after.includes(name)) record(went, name);
}
