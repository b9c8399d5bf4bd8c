/**
 * Labels, assignees, milestone and reviewers of a pull request: given as far as GitHub takes them. The pull request is there
 * already, so nothing but a cancellation is an error here; the rest comes back as sentences.
 */
import { isFields, namesIn } from './answers.js';
import { GitHubError } from './errors.js';
import type { Session } from './session.js';
import type { PullRequest, PullRequestPeople } from './types.js';

/** docs.github.com/rest/issues/labels: names are 1 to 50 characters. */
const LONGEST_LABEL = 50;
/** Seconds; a new pull request is not seen by every server of GitHub at once. */
const SETTLING = [1, 2];

/** What is missing of what is wanted. */
interface Missing {
  labels: readonly string[];
  assignees: readonly string[];
  /** Null where there is nothing to set. */
  milestone: number | null;
}

/** One request as long as GitHub takes everything. */
export async function decorate(
  session: Session,
  pr: PullRequest,
  people: PullRequestPeople
): Promise<string[]> {
  const [usable, unusable] = split(people.labels, isLabel);
  const wish: Missing = {
    labels: missing(usable, pr.labels),
    assignees: missing(people.assignees, pr.assignees),
    milestone: people.milestone === pr.milestone ? null : people.milestone
  };
  const sentences = unusable.map(name => `the label ${JSON.stringify(name)} cannot be one`);
  const kinds = [wish.labels.length > 0, wish.assignees.length > 0, wish.milestone !== null];
  if (kinds.filter(Boolean).length > 1) {
    const all = await together(session, pr, wish);
    if (all !== null) return [...sentences, ...all];
  }
  if (wish.labels.length > 0) sentences.push(...(await addLabels(session, pr, wish.labels)));
  if (wish.assignees.length > 0) sentences.push(...(await addAssignees(session, pr, wish.assignees)));
  if (wish.milestone !== null) sentences.push(...(await setMilestone(session, pr, wish.milestone)));
  return sentences;
}

const EDIT = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';

/** The one request that takes all replaces what is there. Null where GitHub refuses: then each is tried alone. */
async function together(session: Session, pr: PullRequest, wish: Missing): Promise<string[] | null> {
  const { labels, assignees, milestone } = wish;
  const what = 'setting labels, assignees and milestone';
  const body = {
    ...(labels.length === 0 ? {} : { labels: [...pr.labels, ...labels] }),
    ...(assignees.length === 0 ? {} : { assignees: [...pr.assignees, ...assignees] }),
    ...(milestone === null ? {} : { milestone })
  };
  const result = await settled(session, what, EDIT, pr, body);
  if (result.error?.code === 'PR_INVALID') return null;
  if (result.error !== null) return [sentence(what, result.error)];
  const issue = isFields(result.data) ? result.data : {};
  return [
    ...leftOut('label', labels, namesIn(issue['labels'], 'name')),
    ...leftOut('assignee', assignees, namesIn(issue['assignees'], 'login')),
    ...unset(milestone, issue['milestone'])
  ];
}

async function setMilestone(session: Session, pr: PullRequest, milestone: number): Promise<string[]> {
  const what = `setting the milestone ${milestone}`;
  const { data, error } = await settled(session, what, EDIT, pr, { milestone });
  if (error !== null) return [sentence(what, error)];
  return unset(milestone, isFields(data) ? data['milestone'] : null);
}

/** Without push access GitHub takes the request and drops the milestone. */
function unset(wanted: number | null, given: unknown): string[] {
  if (wanted === null || (isFields(given) && given['number'] === wanted)) return [];
  return [`GitHub did not take the milestone ${wanted}`];
}

async function addLabels(session: Session, pr: PullRequest, labels: readonly string[]): Promise<string[]> {
  const what = `adding the label ${labels.join(', ')}`;
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
  const { data, error } = await settled(session, what, route, pr, { labels });
  if (error !== null) return [sentence(what, error)];
  return leftOut('label', labels, namesIn(data, 'name'));
}

async function addAssignees(
  session: Session,
  pr: PullRequest,
  assignees: readonly string[]
): Promise<string[]> {
  const what = `assigning ${assignees.join(', ')}`;
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees';
  const { data, error } = await settled(session, what, route, pr, { assignees });
  if (error !== null) return [sentence(what, error)];
  return leftOut('assignee', assignees, namesIn(isFields(data) ? data['assignees'] : null, 'login'));
}

interface Result {
  data: unknown;
  error: GitHubError | null;
}

/** Sent again while the pull request is too new to be found. All of these say the same when said twice. */
async function settled(
  session: Session,
  what: string,
  route: string,
  pr: PullRequest,
  body: Readonly<Record<string, unknown>>
): Promise<Result> {
  for (const wait of [...SETTLING, null]) {
    const result = await tried(session, what, route, { issue_number: pr.number, ...body }, true);
    if (wait === null || result.error === null || !isTooNew(result.error)) return result;
    await session.pause(wait);
  }
  throw new RangeError('unreachable');
}

function isTooNew({ code, why }: GitHubError): boolean {
  return code === 'PR_REPOSITORY_NOT_FOUND' || /could not resolve to a node/i.test(why ?? '');
}

async function tried(
  session: Session,
  what: string,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  repeatable: boolean
): Promise<Result> {
  try {
    return { data: await session.send({ what, route, parameters, repeatable }), error: null };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code === 'CANCELLED') throw error;
    return { data: null, error };
  }
}

/** Reviewers and teams, as one request; where GitHub refuses that, each of them alone. */
export async function requestReviews(
  session: Session,
  pr: PullRequest,
  wish: { reviewers: readonly string[]; teamReviewers: readonly string[] }
): Promise<string[]> {
  const [others, author] = split(distinct(wish.reviewers), login => !same(login, pr.author));
  const sentences = author.map(login => `${login} opened the pull request and cannot review it`);
  const asked: Asked[] = [
    ...others.map(name => ({ name, kind: 'reviewers' as const })),
    ...distinct(wish.teamReviewers).map(name => ({ name, kind: 'team_reviewers' as const }))
  ];
  if (asked.length === 0) return sentences;
  const error = await ask(session, pr, asked);
  if (error === null) return sentences;
  if (error.code !== 'PR_INVALID' || asked.length === 1) return [...sentences, notAsked(asked, error)];
  for (const one of asked) {
    const refused = await ask(session, pr, [one]);
    if (refused !== null) sentences.push(notAsked([one], refused));
  }
  return sentences;
}

interface Asked {
  name: string;
  kind: 'reviewers' | 'team_reviewers';
}

/** Not sent twice where the answer was lost: people would be told twice. */
async function ask(session: Session, pr: PullRequest, asked: readonly Asked[]): Promise<GitHubError | null> {
  function named(kind: Asked['kind']): string[] {
    return asked.filter(one => one.kind === kind).map(one => one.name);
  }
  const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
  const parameters = {
    pull_number: pr.number,
    reviewers: named('reviewers'),
    team_reviewers: named('team_reviewers')
  };
  return (await tried(session, 'asking for reviews', route, parameters, false)).error;
}

function notAsked(asked: readonly Asked[], error: GitHubError): string {
  const names = asked.map(({ name, kind }) => (kind === 'reviewers' ? name : `team ${name}`)).join(', ');
  const team = asked.some(one => one.kind === 'team_reviewers') && /resolve to a node/i.test(error.why ?? '');
  const hint = team ? ' (the token of a workflow cannot see teams; the token of an app can)' : '';
  return `${names} could not be asked for a review: ${error.why ?? error.message}${hint}`;
}

function sentence(what: string, error: GitHubError): string {
  return `${what} failed: ${error.why ?? error.message}`;
}

/** GitHub drops people without write access, and labels that it knows under another name, without a word. */
function leftOut(kind: string, wanted: readonly string[], present: readonly string[]): string[] {
  return missing(wanted, present).map(name => `GitHub did not take the ${kind} ${JSON.stringify(name)}`);
}

/** Labels and logins are compared without regard to case. */
function missing(wanted: readonly string[], present: readonly string[]): string[] {
  return distinct(wanted).filter(name => !present.some(one => same(one, name)));
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex(one => same(one, name)) === at);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function isLabel(name: string): boolean {
  return name.trim() !== '' && [...name].length <= LONGEST_LABEL;
}

function split(names: readonly string[], keep: (name: string) => boolean): [string[], string[]] {
  return [names.filter(keep), names.filter(name => !keep(name))];
}
