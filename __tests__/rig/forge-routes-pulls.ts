/** Routes of pull requests (docs.github.com/rest/pulls/pulls and /review-requests). */
import { may, sees, type Token } from './forge-access.js';
import { actor, flag, integer, required, text, texts, type Call, type Route } from './forge-call.js';
import {
  ApiError,
  created,
  custom,
  invalid,
  notFound,
  ok,
  page,
  unprocessable,
  validation
} from './forge-http.js';
import { isPull, now, recordChange } from './forge-issues.js';
import { pullDetail, pullJson } from './forge-json.js';
import { closePull, createPull, reopen, retarget } from './forge-pulls.js';
import type { BareRepository } from './forge-repository.js';
import type { ForgePull } from './forge-types.js';

const READ = [['pull_requests', 'read']] as const;
const WRITE = [['pull_requests', 'write']] as const;
const LONGEST_BODY = 65536;
const LONGEST_TITLE = 256;

export const PULL_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: 'pulls', needs: READ, run: list },
  { method: 'POST', pattern: 'pulls', needs: WRITE, run: create },
  { method: 'GET', pattern: 'pulls/:number', needs: READ, run: call => ok(detail(call, pullOf(call))) },
  { method: 'PATCH', pattern: 'pulls/:number', needs: WRITE, run: update },
  { method: 'POST', pattern: 'pulls/:number/requested_reviewers', needs: WRITE, run: requestReviews }
];

function pullOf(call: Call): ForgePull {
  const found = call.repo.issues.get(integer(call.params['number']));
  if (found === undefined || !isPull(found)) throw notFound();
  return found;
}

function detail(call: Call, pull: ForgePull): unknown {
  return pullDetail(call.world.links, call.repo, pull);
}

function list(call: Call) {
  const { query, repo } = call;
  const state = query.get('state') ?? 'open';
  const base = query.get('base');
  const isHead = headFilter(repo, query.get('head'));
  const pulls = [...repo.issues.values()]
    .filter(isPull)
    .filter(pull => state === 'all' || pull.state === state)
    .filter(pull => base === null || base === '' || pull.base.ref === base)
    .filter(isHead);
  const { items, headers } = page(sorted(pulls, query), query, call.url);
  return ok(
    items.map(pull => pullJson(call.world.links, repo, pull)),
    headers
  );
}

/**
 * `owner:branch` finds heads by the owner's name and the branch's: forks whose owner also has this repository are mixed
 * up with it, or missed (`ForgeSettings.sameOwnerForks`). `owner/name:branch` names one repository; a value without an
 * owner filters nothing.
 */
function headFilter(repo: BareRepository, head: string | null): (pull: ForgePull) => boolean {
  const [, owner = '', name, branch = ''] = /^([^:/]+)(?:\/([^:/]+))?:(.+)$/.exec(head ?? '') ?? [];
  if (branch === '') return () => true;
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const isMissed = repo.settings.sameOwnerForks === 'missed' && same(owner, repo.owner);
  const only = name === undefined ? (isMissed ? repo.fullName : null) : `${owner}/${name}`;
  return pull => {
    if (pull.head.ref !== branch || pull.head.repository === null) return false;
    if (only !== null) return same(pull.head.repository, only);
    return same(pull.head.repository.split('/')[0] ?? '', owner);
  };
}

function sorted(pulls: ForgePull[], query: URLSearchParams): ForgePull[] {
  const sort = query.get('sort') ?? 'created';
  const descending = (query.get('direction') ?? (sort === 'created' ? 'desc' : 'asc')) === 'desc';
  const key = (pull: ForgePull) => (sort === 'updated' ? pull.updatedAt : pull.createdAt);
  const ascending = pulls.sort((a, b) => key(a).localeCompare(key(b)) || a.number - b.number);
  return descending ? ascending.reverse() : ascending;
}

function create(call: Call) {
  const token = actor(call);
  if (token.isBot && !token.mayCreatePullRequests) {
    throw new ApiError(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  const asked = required(call, 'head');
  const base = required(call, 'base');
  const title = checkedTitle(required(call, 'title'));
  const body = checkedBody(text(call, 'body') ?? null);
  const head = headOf(call, asked);
  if (head === null) throw validation([invalid('PullRequest', 'head')]);
  const maintainerCanModify = forkCollaboration(call, head.repository);
  const pull = createPull(call.repo, {
    title,
    body,
    head: { ...head, asked },
    base,
    draft: flag(call, 'draft') ?? false,
    maintainerCanModify,
    author: token.login
  });
  return created(detail(call, pull));
}

/** Means something for forks alone, is on unless it is turned off, and takes a token that may write to the fork. */
function forkCollaboration(call: Call, head: BareRepository): boolean {
  const isWanted = flag(call, 'maintainer_can_modify') ?? true;
  if (!isWanted || head === call.repo) return false;
  if (may(call.caller, head, 'contents', 'write')) return true;
  const message = "fork_collab Fork collab can't be granted by someone without permission";
  throw validation([{ resource: 'PullRequest', code: 'custom', field: 'fork_collab', message }]);
}

/** `branch`, `owner:branch`, and `head_repo` for a fork of the same owner. */
function headOf(call: Call, asked: string): { ref: string; repository: BareRepository } | null {
  const { repo, world, caller } = call;
  const colon = asked.indexOf(':');
  const ref = asked.slice(colon + 1);
  const owner = colon < 0 ? repo.owner : asked.slice(0, colon);
  const name = text(call, 'head_repo')?.split('/').at(-1) ?? repo.name;
  const repository = world.find(`${owner}/${name}`);
  if (repository === null || !sees(caller, repository)) return null;
  const related = repository === repo || repository.forkOf === repo || repo.forkOf === repository;
  return related ? { ref, repository } : null;
}

export function checkedTitle(title: string): string {
  if (title.trim() === '')
    throw validation([{ resource: 'PullRequest', code: 'missing_field', field: 'title' }]);
  if ([...title].length > LONGEST_TITLE) throw tooLong('title', LONGEST_TITLE);
  return title;
}

export function checkedBody(body: string | null): string | null {
  if ([...(body ?? '')].length > LONGEST_BODY) throw tooLong('body', LONGEST_BODY);
  return body;
}

function tooLong(field: string, most: number): Error {
  const message = `${field} is too long (maximum is ${most} characters)`;
  return validation([{ resource: 'Issue', code: 'custom', field, message }]);
}

function update(call: Call) {
  const pull = pullOf(call);
  const title = text(call, 'title');
  const body = text(call, 'body');
  const base = text(call, 'base');
  const modify = flag(call, 'maintainer_can_modify');
  if (typeof title === 'string') checkedTitle(title);
  if (body !== undefined) checkedBody(body);
  if (typeof base === 'string') retarget(call.repo, pull, base);
  changeState(call, pull);
  if (typeof title === 'string') pull.title = title;
  if (body !== undefined) pull.body = body;
  if (modify !== undefined && pull.head.repository !== call.repo.fullName) pull.maintainerCanModify = modify;
  pull.updatedAt = now();
  return ok(detail(call, pull));
}

/** Also for the issues' route, which closes and reopens pull requests too. */
export function changeState(call: Call, pull: ForgePull): void {
  const state = text(call, 'state');
  if (state === undefined || state === null || state === pull.state) return;
  if (state === 'closed') return closePull(call.repo, pull, actor(call).login);
  if (state !== 'open') throw validation([invalid('PullRequest', 'state')]);
  reopen(call.repo, pull);
}

function requestReviews(call: Call) {
  const pull = pullOf(call);
  const people = texts(call, 'reviewers') ?? [];
  const teams = texts(call, 'team_reviewers') ?? [];
  checkReviewers(call, pull, people);
  checkTeams(call, actor(call), teams);
  const before = askedOf(pull);
  pull.reviewers.push(...people.filter(login => !pull.reviewers.includes(login)));
  pull.teamReviewers.push(...teams.filter(slug => !pull.teamReviewers.includes(slug)));
  const kinds = ['review_requested', 'review_requested'] as const;
  recordChange(call.repo, pull, actor(call).login, kinds, [before, askedOf(pull)]);
  pull.updatedAt = now();
  return created(pullJson(call.world.links, call.repo, pull));
}

function askedOf({ reviewers, teamReviewers }: ForgePull): string[] {
  return [...reviewers, ...teamReviewers.map(slug => `team:${slug}`)];
}

function checkReviewers(call: Call, pull: ForgePull, people: readonly string[]): void {
  for (const login of people) {
    if (login.toLowerCase() === pull.author.toLowerCase()) {
      throw unprocessable('Review cannot be requested from pull request author.');
    }
    if (call.world.users.get(login.toLowerCase())?.collaborator !== true)
      throw noCollaborator(call, 'users or teams');
  }
}

/** A workflow's own token cannot read the organization's members, and so resolves no team at all. */
function checkTeams(call: Call, token: Token, teams: readonly string[]): void {
  for (const slug of teams) {
    if (token.isBot && !token.has('members', 'read')) {
      const id = `T_${Buffer.from(slug).toString('base64url')}`;
      throw validation([custom('PullRequest', `Could not resolve to a node with the global id of '${id}'.`)]);
    }
    if (!call.world.teams.has(slug)) throw noCollaborator(call, 'teams');
  }
}

function noCollaborator(call: Call, what: string): Error {
  const specified = `One or more of the ${what} you specified is not a collaborator`;
  return unprocessable(
    `Reviews may only be requested from collaborators. ${specified} of the ${call.repo.fullName} repository.`
  );
}
