/** The API's one entry: finds the route, asks who it is, and answers. */
import { demand, Token, type Caller } from './forge-access.js';
import type { Call, World } from './forge-call.js';
import { graphql } from './forge-graphql.js';
import { ApiError, answerOf, notFound, ok, parseJson, unknown, type Answer } from './forge-http.js';
import { ACTIONS_ROUTES } from './forge-routes-actions.js';
import { CHECK_ROUTES } from './forge-routes-checks.js';
import { COMPARE_ROUTES } from './forge-routes-compare.js';
import { GIT_ROUTES } from './forge-routes-git.js';
import { ISSUE_ROUTES } from './forge-routes-issues.js';
import { PULL_ROUTES } from './forge-routes-pulls.js';
import { ROOT_ROUTES } from './forge-routes-root.js';

export interface ApiRequest {
  method: string;
  /** Without host and Enterprise prefix. */
  path: string;
  query: URLSearchParams;
  userAgent: string | undefined;
  caller: Caller;
  authorization: string | undefined;
  text: string;
}

interface Compiled<T> {
  route: T;
  pattern: RegExp;
}

/** The first that matches answers: routes that begin like a `*name` of others come before those. */
const ROUTES = [
  ...CHECK_ROUTES,
  ...ACTIONS_ROUTES,
  ...COMPARE_ROUTES,
  ...GIT_ROUTES,
  ...PULL_ROUTES,
  ...ISSUE_ROUTES
].map(compiled);
const ROOTS = ROOT_ROUTES.map(compiled);

/** Every route of REST, as `METHOD /path/:name`, for comparing with what GitHub describes. */
export const ROUTE_NAMES: readonly string[] = [
  'GET /rate_limit',
  ...ROOTS.map(({ route }) => `${route.method} ${route.pattern}`),
  ...ROUTES.map(({ route }) => `${route.method} /repos/:owner/:name/${route.pattern}`.replace(/\/$/, ''))
];

function compiled<T extends { pattern: string }>(route: T): Compiled<T> {
  return { route, pattern: compile(route.pattern) };
}

function compile(pattern: string): RegExp {
  const source = pattern.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)').replaceAll(/\*(\w+)/g, '(?<$1>.+)');
  return new RegExp(`^${source}$`);
}

/** Never throws: every refusal is an answer. */
export function answerApi(world: World, request: ApiRequest): Answer {
  try {
    return route(world, request);
  } catch (error) {
    return answerOf(error);
  }
}

function route(world: World, request: ApiRequest): Answer {
  const { method, path, caller } = request;
  if (!request.userAgent)
    throw new ApiError(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.'
    );
  const root = matching(ROOTS, method, path);
  if (caller === 'unknown' && root?.route.jwt !== true) throw new ApiError(401, 'Bad credentials');
  const body = parseJson(request.text);
  if (body === undefined) throw new ApiError(400, 'Problems parsing JSON');
  world.sync(null);
  if (root !== null) {
    const { authorization } = request;
    return root.route.run({ world, caller, authorization, params: root.params, body: fields(body) });
  }
  if (method === 'GET' && path === '/rate_limit') return ok(rateLimit(caller));
  if (method === 'POST' && path === '/graphql') return graphql(world, caller, body);
  return repositoryRoute(world, request, body);
}

function repositoryRoute(world: World, request: ApiRequest, body: unknown): Answer {
  const { method, path, caller } = request;
  const [, repos, byId, rest = ''] =
    /^(?:\/repos\/([^/]+\/[^/]+)|\/repositories\/(\d+))(?:\/(.*))?$/.exec(path) ?? [];
  const found = matching(ROUTES, method, rest);
  if ((repos ?? byId) === undefined || found === null) throw unknown(`${method} ${path}`);
  const repo =
    repos === undefined
      ? world.repositories.find(one => one.id === Number(byId))
      : world.find(decoded(repos));
  if (repo === undefined || repo === null) throw notFound();
  demand(caller, repo, found.route.needs);
  const call: Call = {
    world,
    repo,
    caller,
    params: found.params,
    query: request.query,
    url: `${world.links.api}/repositories/${repo.id}/${rest}`,
    body: fields(body)
  };
  return found.route.run(call);
}

function fields(body: unknown): Record<string, unknown> {
  return Object(body ?? {}) as Record<string, unknown>;
}

function matching<T extends { method: string }>(
  routes: readonly Compiled<T>[],
  method: string,
  path: string
): { route: T; params: Record<string, string> } | null {
  for (const { route, pattern } of routes) {
    const found = route.method === method ? pattern.exec(path) : null;
    if (found === null) continue;
    const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decoded(value)]);
    return { route, params: Object.fromEntries(params) as Record<string, string> };
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw notFound();
  }
}

const AN_HOUR = 3600;

/** A workflow's token has 1,000 requests an hour for a repository, others 5,000, nobody 60. */
function budget(caller: Caller): { limit: number; remaining: number; reset: number; used: number } {
  const limit = caller instanceof Token ? (caller.login === 'github-actions[bot]' ? 1000 : 5000) : 60;
  const used = caller instanceof Token ? caller.used : 0;
  return {
    limit,
    used,
    remaining: Math.max(0, limit - used),
    reset: Math.floor(Date.now() / 1000) + AN_HOUR
  };
}

function rateLimit(caller: Caller): unknown {
  const core = budget(caller);
  const search = { ...core, limit: 30, remaining: 30, used: 0 };
  return { resources: { core, search, graphql: { ...core, limit: 5000 } }, rate: core };
}

/** The budget is told, not enforced: a limit that is reached is a fault of the test's. */
export function rateHeaders(caller: Caller, path: string): Record<string, string> {
  if (caller instanceof Token && path !== '/rate_limit') caller.used += 1;
  const now = budget(caller);
  return {
    'X-RateLimit-Limit': `${now.limit}`,
    'X-RateLimit-Remaining': `${now.remaining}`,
    'X-RateLimit-Reset': `${now.reset}`,
    'X-RateLimit-Used': `${now.used}`,
    'X-RateLimit-Resource': path === '/graphql' ? 'graphql' : 'core'
  };
}
