/**
 * The forge rig: a GitHub of the tests' own. A stateful API over real bare repositories, and real git over HTTP. What
 * it answers has the shape, the status and the words of GitHub's REST API 2022-11-28; what it does not know is 501.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callerOf, loginOf, Token, type Caller } from './forge-access.js';
import { Apps } from './forge-apps.js';
import { answerApi, rateHeaders } from './forge-api.js';
import { gitBackend, gitCall, refuseGit, type Backend, type GitCall } from './forge-backend.js';
import { faults, isHarmless, sendFault } from './forge-faults.js';
import { gitClock } from './forge-git.js';
import type { World } from './forge-call.js';
import type { PushCommand } from './forge-hook.js';
import { parseJson, readAll, requestId, send, type Answer } from './forge-http.js';
import { BareRepository, type Surroundings } from './forge-repository.js';
import { judgePush } from './forge-rules.js';
import type { FaultAnswer, Forge, ForgeRequest } from './forge-types.js';
import { described } from './openapi.js';

export type * from './forge-types.js';

/** Where signed addresses begin. */
const ARCHIVES = '/-/archives/';
const PUBLISHED = described(join(import.meta.dirname, 'openapi.generated.json'));

/** `root` is where the bare repositories go; without it, a temporary directory that `close` removes. */
export async function startForge(options: { root?: string } = {}): Promise<Forge> {
  if (options.root !== undefined) mkdirSync(options.root, { recursive: true });
  const root = realpathSync(options.root ?? mkdtempSync(join(tmpdir(), 'forge-')));
  const state = new State(root);
  const server = createServer((request, response) => {
    state.handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) send(response, { status: 500, body: { message: String(error) } }, {});
      else response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  state.listen((server.address() as AddressInfo).port);
  let closing: Promise<void> | undefined;

  async function close(): Promise<void> {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await state.close();
    await closed;
    if (options.root === undefined) rmSync(root, { recursive: true, force: true, maxRetries: 10 });
    if (state.violations.length > 0) {
      throw new Error(`the forge answered as GitHub does not:\n${state.violations.join('\n')}`);
    }
  }

  return {
    apiUrl: state.links.api,
    serverUrl: state.links.web,
    repository: (owner, name, more = {}) => state.repository(owner, name, more),
    token: (value, grants) => void state.tokens.set(value, new Token(value, grants)),
    user: (login, more = {}) =>
      void state.users.set(login.toLowerCase(), { login, collaborator: more.collaborator ?? true }),
    team: slug => void state.teams.add(slug),
    app: wish => state.apps.add(wish, () => state.nextId()),
    requests: state.requests,
    gitRequests: state.gitRequests,
    downloads: state.downloads,
    violations: state.violations,
    fault: (match, answer, times = 1) => state.faults.add(match, answer, times),
    close: () => (closing ??= close())
  };
}

type Entry = { -readonly [K in keyof ForgeRequest]: ForgeRequest[K] };

/** Everything that the forge knows, and its one handler of requests. */
class State implements World, Surroundings {
  readonly links = { api: '', web: '' };
  readonly tokens = new Map<string, Token>();
  readonly users = new Map<string, { login: string; collaborator: boolean }>();
  readonly teams = new Set<string>();
  readonly requests: Entry[] = [];
  readonly gitRequests: Entry[] = [];
  readonly downloads: Entry[] = [];
  readonly violations: string[] = [];
  readonly apps = new Apps();
  readonly faults = faults();
  readonly clock = gitClock();
  readonly repositories: BareRepository[] = [];
  /** Open questions of hooks, by the secret in their address. */
  private readonly hooks = new Map<string, { repo: BareRepository; caller: Caller }>();
  /** Archives by the path of their signed address. */
  private readonly archives = new Map<string, Buffer>();
  private readonly backend: Backend;
  private readonly root: string;
  private ids = 1000;

  constructor(root: string) {
    this.root = root;
    this.backend = gitBackend({
      root,
      tokens: this.tokens,
      hook: (repo, caller) => this.openHook(repo, caller),
      pushed: caller => this.sync(loginOf(caller))
    });
  }

  listen(port: number): void {
    this.links.api = `http://127.0.0.1:${port}`;
    this.links.web = `http://github.localhost:${port}`;
  }

  nextId(): number {
    this.ids += 1;
    return this.ids;
  }

  find(fullName: string): BareRepository | null {
    const wanted = fullName.toLowerCase();
    return this.repositories.find(repo => repo.fullName.toLowerCase() === wanted) ?? null;
  }

  repository(...[owner, name, more]: Required<Parameters<Forge['repository']>>): BareRepository {
    if (this.find(`${owner}/${name}`) !== null) throw new Error(`${owner}/${name} is there already`);
    const repo = new BareRepository(this.root, owner, name, this, more);
    this.repositories.push(repo);
    return repo;
  }

  sync(actor: string | null): void {
    for (const repo of this.repositories) repo.syncPulls(actor);
  }

  close(): Promise<void> {
    return this.backend.close();
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://forge');
    const hook = this.hooks.get(pathname);
    if (hook !== undefined) return this.answerHook(hook, request, response);
    if (pathname.startsWith(ARCHIVES)) return this.answerDownload(pathname, request, response);
    const git = gitCall(pathname, searchParams);
    if (git !== null) return this.handleGit(git, pathname, searchParams, request, response);
    const path = apiPath(pathname, request.headers.host);
    if (path === null) return noPage(response);
    return this.handleApi(path, searchParams, request, response);
  }

  private open(
    list: Entry[],
    request: IncomingMessage,
    path: string,
    query: URLSearchParams
  ): [Entry, Caller] {
    const caller = callerOf(request.headers.authorization, this.tokens);
    const method = request.method ?? 'GET';
    const entry: Entry = {
      method,
      path,
      query: Object.fromEntries(query),
      status: 0,
      login: loginOf(caller),
      body: null
    };
    list.push(entry);
    return [entry, caller];
  }

  private async handleApi(
    path: string,
    query: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse
  ): Promise<void> {
    const [entry, caller] = this.open(this.requests, request, path, query);
    const text = (await readAll(request)).toString();
    entry.body = parseJson(text) ?? null;
    const fault = await this.faultFor(entry, false);
    if (fault !== null && fault.after !== true) {
      entry.status = sendFault(response, fault);
      return;
    }
    const { method } = entry;
    const answer = answerApi(this, {
      method,
      path,
      query,
      userAgent: request.headers['user-agent'],
      caller,
      authorization: request.headers.authorization,
      text
    });
    this.check(method, path, answer);
    if (fault !== null) {
      entry.status = sendFault(response, fault);
      return;
    }
    entry.status = answer.status;
    send(response, answer, rateHeaders(caller, path));
  }

  /** Against the published description; what the rig does not know, and GraphQL, have none. */
  private check(method: string, path: string, { status, body }: Answer): void {
    if (path === '/graphql' || status >= 500) return;
    const plain = path.replace(/^\/repositories\/\d+/, '/repos/o/r');
    this.violations.push(...PUBLISHED.violations(method, plain, status, body));
  }

  /** The fault that stands in for the answer, or null; what is to happen meanwhile has happened. */
  private async faultFor(entry: Entry, isGit: boolean): Promise<FaultAnswer | null> {
    const fault = this.faults.take(entry.method, entry.path, isGit);
    await fault?.meanwhile?.();
    return fault === null || isHarmless(fault) ? null : fault;
  }

  private async handleGit(
    git: GitCall,
    path: string,
    query: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse
  ): Promise<void> {
    const [entry, caller] = this.open(this.gitRequests, request, path, query);
    const fault = await this.faultFor(entry, true);
    if (fault !== null && fault.after !== true) {
      request.resume();
      entry.status = sendFault(response, fault);
      return;
    }
    const repo = this.find(git.fullName);
    const refused = refuseGit(git, repo, caller);
    if (refused !== null || repo === null) {
      request.resume();
      entry.status = refused?.status ?? 404;
      response.writeHead(entry.status, { 'Content-Type': 'text/plain; charset=UTF-8', ...refused?.headers });
      response.end(refused?.text);
      return;
    }
    const status = await this.backend.serve(git, repo, request, response, fault !== null);
    entry.status = fault === null ? status : sendFault(response, fault);
  }

  /** Another origin than the API's, as the store of archives is: clients must not send their token there. */
  download(archive: Buffer): string {
    const path = `${ARCHIVES}${randomBytes(16).toString('hex')}`;
    this.archives.set(path, archive);
    return `${this.links.api.replace('127.0.0.1', 'localhost')}${path}?sig=${randomBytes(8).toString('hex')}`;
  }

  private async answerDownload(
    path: string,
    request: IncomingMessage,
    response: ServerResponse
  ): Promise<void> {
    const [entry] = this.open(this.downloads, request, path, new URLSearchParams());
    request.resume();
    const fault = await this.faultFor(entry, false);
    if (fault !== null) {
      entry.status = sendFault(response, fault);
      return;
    }
    const archive = this.archives.get(path);
    const isGiven = archive !== undefined && request.headers.authorization === undefined;
    entry.status = isGiven ? 200 : 403;
    response.writeHead(entry.status, { 'Content-Type': isGiven ? 'application/zip' : 'application/xml' });
    response.end(isGiven ? archive : '<Error><Code>AuthenticationFailed</Code></Error>');
  }

  private openHook(repo: BareRepository, caller: Caller): { url: string; release(): void } {
    const path = `/-/${randomBytes(16).toString('hex')}`;
    this.hooks.set(path, { repo, caller });
    return { url: `${this.links.api}${path}`, release: () => void this.hooks.delete(path) };
  }

  private async answerHook(
    hook: { repo: BareRepository; caller: Caller },
    request: IncomingMessage,
    response: ServerResponse
  ): Promise<void> {
    const commands = JSON.parse((await readAll(request)).toString()) as PushCommand[];
    const mayPushWorkflows = hook.caller instanceof Token && hook.caller.mayPushWorkflows;
    response.end(JSON.stringify(judgePush(hook.repo, commands, mayPushWorkflows)));
  }
}

/** Null for what would be a web page: the API's own host has none. */
function apiPath(path: string, host: string | undefined): string | null {
  if (path.startsWith('/api/v3/')) return path.slice('/api/v3'.length);
  if (path === '/api/graphql') return '/graphql';
  return host?.startsWith('github.localhost') === true ? null : path;
}

function noPage(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'X-GitHub-Request-Id': requestId() });
  response.end('<!DOCTYPE html><title>Page not found</title><p>This forge has no web pages.</p>');
}
