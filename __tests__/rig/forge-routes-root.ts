/** Routes that are not under one repository: the caller's account, and the tokens of apps. */
import { forbidden, requiresAuthentication, Token, type Caller } from './forge-access.js';
import { installationFor, mint, type App, type Installation } from './forge-apps.js';
import { integer, type World } from './forge-call.js';
import { created, notFound, ok, unprocessable, type Answer } from './forge-http.js';
import { EPOCH, idOf, publicUserJson, repoJson, userJson, type Links } from './forge-json-base.js';

export interface RootCall {
  world: World;
  caller: Caller;
  authorization: string | undefined;
  params: Readonly<Record<string, string>>;
  body: Readonly<Record<string, unknown>>;
}

export interface RootRoute {
  method: string;
  /** The whole path, as in `Route`. */
  pattern: string;
  /** True: the caller is an app with its JWT, which the route looks at itself. */
  jwt?: boolean;
  run(call: RootCall): Answer;
}

export const ROOT_ROUTES: readonly RootRoute[] = [
  { method: 'GET', pattern: '/user', run: user },
  { method: 'DELETE', pattern: '/installation/token', run: revoke },
  { method: 'POST', pattern: '/app/installations/:id/access_tokens', jwt: true, run: accessToken },
  { method: 'GET', pattern: '/repos/:owner/:name/installation', jwt: true, run: installation }
];

function user({ caller, world }: RootCall): Answer {
  if (!(caller instanceof Token)) throw requiresAuthentication();
  if (caller.isBot) throw forbidden(caller);
  return ok(publicUserJson(world.links, caller.login));
}

/** After this the token is nobody's. */
function revoke({ caller, world }: RootCall): Answer {
  if (!(caller instanceof Token)) throw requiresAuthentication();
  if (!caller.isBot) throw forbidden(caller);
  world.tokens.delete(caller.value);
  return { status: 204 };
}

function installation(call: RootCall): Answer {
  const app = call.world.apps.authenticate(call.authorization);
  const repo = call.world.find(`${call.params['owner'] ?? ''}/${call.params['name'] ?? ''}`);
  if (repo === null) throw notFound();
  return ok(installationJson(call.world.links, installationFor(app, repo)));
}

function accessToken(call: RootCall): Answer {
  const { world, body } = call;
  const app = world.apps.authenticate(call.authorization);
  const found = owned(app, integer(call.params['id']));
  const minted = mint(found, world.repositories, {
    repositories: list(body['repositories'], isText),
    ids: list(body['repository_ids'], isNumber),
    permissions: body['permissions']
  });
  world.tokens.set(minted.token.value, minted.token);
  const { repositories } = minted;
  const chosen =
    repositories === null ? {} : { repositories: repositories.map(repo => repoJson(world.links, repo)) };
  return created({
    token: minted.token.value,
    expires_at: anHourAhead(),
    permissions: minted.permissions,
    repository_selection: repositories === null && found.repositories === null ? 'all' : 'selected',
    ...chosen
  });
}

function owned(app: App, id: number): Installation {
  const found = app.installations.find(one => one.id === id);
  if (found === undefined) throw notFound();
  return found;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function list<T>(value: unknown, is: (item: unknown) => item is T): T[] | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value) && value.every(is)) return value;
  throw unprocessable('Invalid request.\n\nAn item of a list has the wrong type.');
}

function anHourAhead(): string {
  return new Date(Date.now() + 3600 * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}

function installationJson(links: Links, found: Installation): unknown {
  const { app, id, owner } = found;
  return {
    id,
    account: userJson(links, owner),
    repository_selection: found.repositories === null ? 'all' : 'selected',
    access_tokens_url: `${links.api}/app/installations/${id}/access_tokens`,
    repositories_url: `${links.api}/installation/repositories`,
    html_url: `${links.web}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: idOf(owner),
    target_type: 'User',
    permissions: Object.fromEntries(found.permissions),
    events: [],
    created_at: EPOCH,
    updated_at: EPOCH,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_at: null,
    suspended_by: null
  };
}
