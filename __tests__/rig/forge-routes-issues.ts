/** Routes of issues, which serve pull requests too: labels, assignees, milestones (docs.github.com/rest/issues). */
import { actor, integer, required, text, texts, type Call, type Route } from './forge-call.js';
import { created, invalid, notFound, ok, page, validation } from './forge-http.js';
import { isPull, newIssue, now, recordChange } from './forge-issues.js';
import { eventJson, issueJson, labelJson } from './forge-json.js';
import { changeState, checkedBody, checkedTitle } from './forge-routes-pulls.js';
import type { ForgeIssue } from './forge-types.js';

const READ = [
  ['issues', 'read'],
  ['pull_requests', 'read']
] as const;
const WRITE = [
  ['issues', 'write'],
  ['pull_requests', 'write']
] as const;
const MOST_ASSIGNEES = 10;
const LONGEST_LABEL = 50;

export const ISSUE_ROUTES: readonly Route[] = [
  { method: 'POST', pattern: 'issues', needs: [['issues', 'write']], run: create },
  { method: 'GET', pattern: 'issues/:number', needs: READ, run: call => ok(json(call, issueOf(call))) },
  { method: 'PATCH', pattern: 'issues/:number', needs: WRITE, run: update },
  { method: 'GET', pattern: 'issues/:number/events', needs: READ, run: listEvents },
  { method: 'GET', pattern: 'issues/:number/labels', needs: READ, run: listLabels },
  { method: 'POST', pattern: 'issues/:number/labels', needs: WRITE, run: addLabels },
  { method: 'POST', pattern: 'issues/:number/assignees', needs: WRITE, run: addAssignees }
];

function issueOf(call: Call): ForgeIssue {
  const found = call.repo.issues.get(integer(call.params['number']));
  if (found === undefined) throw notFound();
  return found;
}

function json(call: Call, issue: ForgeIssue): unknown {
  return issueJson(call.world.links, call.repo, issue);
}

function create(call: Call) {
  const title = checkedTitle(required(call, 'title'));
  const issue = newIssue(call.repo, title, checkedBody(text(call, 'body') ?? null), actor(call).login);
  call.repo.issues.set(issue.number, issue);
  return created(json(call, issue));
}

function update(call: Call) {
  const issue = issueOf(call);
  const title = text(call, 'title');
  const body = text(call, 'body');
  const labels = labelsOf(call);
  const assignees = texts(call, 'assignees');
  const milestone = milestoneOf(call);
  if (typeof title === 'string') checkedTitle(title);
  if (body !== undefined) checkedBody(body);
  setState(call, issue);
  if (typeof title === 'string') issue.title = title;
  if (body !== undefined) issue.body = body;
  if (labels !== undefined) relabel(call, issue, unite(call, [], labels));
  if (assignees !== undefined) reassign(call, issue, assignable(call, [], assignees));
  if (milestone !== undefined) remilestone(call, issue, milestone);
  issue.updatedAt = now();
  return ok(json(call, issue));
}

function setState(call: Call, issue: ForgeIssue): void {
  if (isPull(issue)) return changeState(call, issue);
  const state = text(call, 'state');
  if (state === undefined || state === null || state === issue.state) return;
  if (state !== 'open' && state !== 'closed') throw validation([invalid('Issue', 'state')]);
  const closed = state === 'closed';
  issue.state = state;
  issue.closedAt = closed ? now() : null;
  issue.closedBy = closed ? actor(call).login : null;
}

function milestoneOf(call: Call): number | null | undefined {
  const value = call.body['milestone'];
  if (value === undefined || value === null) return value;
  if (typeof value === 'number' && call.repo.milestones.has(value)) return value;
  throw validation([{ ...invalid('Issue', 'milestone'), value }]);
}

/** Names, or objects with a name, as GitHub takes both. */
function labelsOf(call: Call): string[] | undefined {
  const given = call.body['labels'];
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) return texts(call, 'labels');
  const names = given.map((item: unknown) => (isNamed(item) ? item.name : item));
  const checked = texts({ ...call, body: { labels: names } }, 'labels') ?? [];
  for (const name of checked) checkLabel(name);
  return checked;
}

function isNamed(item: unknown): item is { name: unknown } {
  return typeof item === 'object' && item !== null && 'name' in item;
}

function checkLabel(name: string): void {
  if (name.trim() === '') throw validation([{ resource: 'Label', code: 'missing_field', field: 'name' }]);
  if ([...name].length <= LONGEST_LABEL) return;
  const message = `name is too long (maximum is ${LONGEST_LABEL} characters)`;
  throw validation([{ resource: 'Label', code: 'custom', field: 'name', message }]);
}

/** A label that the repository does not have is made; names are compared without regard to case. */
function unite(call: Call, old: readonly string[], more: readonly string[]): string[] {
  const labels = [...old];
  const find = (all: Iterable<string>, name: string) =>
    [...all].find(known => known.toLowerCase() === name.toLowerCase());
  for (const wanted of more) {
    const name = find(call.repo.labels, wanted) ?? wanted;
    call.repo.labels.add(name);
    if (find(labels, name) === undefined) labels.push(name);
  }
  return labels;
}

function labelsJson(call: Call, issue: ForgeIssue): unknown[] {
  return issue.labels.map(name => labelJson(call.world.links, call.repo, name));
}

function listLabels(call: Call) {
  const { items, headers } = page(labelsJson(call, issueOf(call)), call.query, call.url);
  return ok(items, headers);
}

function addLabels(call: Call) {
  const issue = issueOf(call);
  relabel(call, issue, unite(call, issue.labels, labelsOf(call) ?? []));
  issue.updatedAt = now();
  return ok(labelsJson(call, issue));
}

function listEvents(call: Call) {
  const all = issueOf(call).events.map(event => eventJson(call.world.links, call.repo, event));
  const { items, headers } = page(all, call.query, call.url);
  return ok(items, headers);
}

function relabel(call: Call, issue: ForgeIssue, labels: string[]): void {
  recordChange(call.repo, issue, actor(call).login, ['labeled', 'unlabeled'], [issue.labels, labels]);
  issue.labels = labels;
}

function reassign(call: Call, issue: ForgeIssue, logins: string[]): void {
  recordChange(call.repo, issue, actor(call).login, ['assigned', 'unassigned'], [issue.assignees, logins]);
  issue.assignees = logins;
}

function remilestone(call: Call, issue: ForgeIssue, milestone: number | null): void {
  const titles = (number: number | null) => (number === null ? [] : [call.repo.milestones.get(number) ?? '']);
  recordChange(
    call.repo,
    issue,
    actor(call).login,
    ['milestoned', 'demilestoned'],
    [titles(issue.milestone), titles(milestone)]
  );
  issue.milestone = milestone;
}

/** Whoever cannot be assigned is left out without a word, and so is everybody after the tenth. */
function assignable(call: Call, old: readonly string[], more: readonly string[]): string[] {
  const known = more.flatMap(login => {
    const user = call.world.users.get(login.toLowerCase());
    return user?.collaborator === true ? [user.login] : [];
  });
  return [...new Set([...old, ...known])].slice(0, MOST_ASSIGNEES);
}

function addAssignees(call: Call) {
  const issue = issueOf(call);
  reassign(call, issue, assignable(call, issue.assignees, texts(call, 'assignees') ?? []));
  issue.updatedAt = now();
  return created(json(call, issue));
}
