/** Git over HTTP: `git http-backend` as a CGI program (RFC 3875) behind GitHub's checks of who may read and write. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Token } from './forge-access.js';
import { callerOf, loginOf, may, sees, type Caller } from './forge-access.js';
import { gitEnvironment } from './forge-git.js';
import { requestId } from './forge-http.js';
import type { BareRepository } from './forge-repository.js';

const GIT_PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

export interface GitCall {
  fullName: string;
  tail: string;
  service: 'git-upload-pack' | 'git-receive-pack' | null;
}

/** Null where the address is none of git's. */
export function gitCall(path: string, query: URLSearchParams): GitCall | null {
  const [, owner, name, tail = ''] = GIT_PATH.exec(path) ?? [];
  if (owner === undefined) return null;
  const service = tail === 'info/refs' ? query.get('service') : tail;
  const known = service === 'git-upload-pack' || service === 'git-receive-pack' ? service : null;
  return { fullName: `${owner}/${name}`, tail, service: known };
}

export interface Refused {
  status: number;
  text: string;
  headers: Record<string, string>;
}

const CHALLENGE = { 'WWW-Authenticate': 'Basic realm="GitHub"' };
const WRONG = 'Invalid username or token. Password authentication is not supported for Git operations.';

/** Null where the call may go on. The texts are GitHub's; git prints them behind `remote:`. */
export function refuseGit(call: GitCall, repo: BareRepository | null, caller: Caller): Refused | null {
  if (caller === 'unknown') return { status: 401, text: WRONG, headers: CHALLENGE };
  const isHidden = repo === null || !sees(caller, repo);
  if (isHidden) return caller === 'anonymous' ? challenge() : plain(404, 'Repository not found.');
  if (call.service === null) return plain(403, 'Please upgrade your git client.');
  if (call.service === 'git-receive-pack') {
    if (caller === 'anonymous') return challenge();
    const denied = `Permission to ${repo.fullName}.git denied to ${loginOf(caller)}.`;
    return may(caller, repo, 'contents', 'write') ? null : plain(403, denied);
  }
  return may(caller, repo, 'contents', 'read') ? null : plain(403, 'Write access to repository not granted.');
}

function challenge(): Refused {
  return { status: 401, text: '', headers: CHALLENGE };
}

function plain(status: number, text: string): Refused {
  return { status, text, headers: {} };
}

export interface BackendOptions {
  root: string;
  tokens: ReadonlyMap<string, Token>;
  /** Where the hook of a push asks; made for one push, ended by `release`. */
  hook(repo: BareRepository, caller: Caller): { url: string; release(): void };
  /** After a push, before its answer ends. */
  pushed(caller: Caller): void;
}

export interface Backend {
  /** Gives the status. `discard` sends nothing: for faults after the act. */
  serve(
    call: GitCall,
    repo: BareRepository,
    request: IncomingMessage,
    response: ServerResponse,
    discard: boolean
  ): Promise<number>;
  close(): Promise<void>;
}

/** Pushes to one repository run one after the other, so that the pull requests see every step. */
export function gitBackend(options: BackendOptions): Backend {
  const program = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend');
  const running = new Set<ChildProcess>();
  const queues = new Map<BareRepository, Promise<unknown>>();
  let isClosed = false;

  async function serve(
    ...[call, repo, request, response, discard]: Parameters<Backend['serve']>
  ): Promise<number> {
    const caller = callerOf(request.headers.authorization, options.tokens);
    const isPush = call.tail === 'git-receive-pack';
    const hook = isPush ? options.hook(repo, caller) : null;
    const act = async () => {
      if (isClosed) throw new Error('the forge is closed');
      const env = cgi(options.root, call, repo, request, loginOf(caller), hook?.url);
      const child = spawn(program, {
        env,
        cwd: options.root,
        stdio: ['pipe', 'pipe', 'ignore'],
        detached: true
      });
      running.add(child);
      try {
        return await relay(child, request, response, discard, () => isPush && options.pushed(caller));
      } finally {
        running.delete(child);
        hook?.release();
      }
    };
    if (!isPush) return act();
    const turn = (queues.get(repo) ?? Promise.resolve()).then(act, act);
    queues.set(
      repo,
      turn.catch(() => undefined)
    );
    return turn;
  }

  async function close(): Promise<void> {
    isClosed = true;
    const ends = [...running].map(async child => {
      if (child.exitCode === null && child.signalCode === null) {
        endGroup(child);
        await once(child, 'close');
      }
    });
    await Promise.all(ends);
    await Promise.all(queues.values());
  }

  return { serve, close };
}

/** The program and what it started: they are a process group of their own. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

function cgi(
  root: string,
  call: GitCall,
  repo: BareRepository,
  request: IncomingMessage,
  login: string | null,
  hook: string | undefined
): Record<string, string> {
  const { headers } = request;
  const given: Record<string, string | undefined> = {
    CONTENT_TYPE: headers['content-type'],
    CONTENT_LENGTH: headers['content-length'],
    HTTP_CONTENT_ENCODING: headers['content-encoding'],
    GIT_PROTOCOL: [headers['git-protocol'] ?? []].flat()[0],
    REMOTE_USER: login ?? undefined,
    FORGE_HOOK_URL: hook
  };
  const present = Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return {
    ...gitEnvironment(),
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    GATEWAY_INTERFACE: 'CGI/1.1',
    REQUEST_METHOD: request.method ?? 'GET',
    PATH_INFO: `/${repo.fullName}.git/${call.tail}`,
    QUERY_STRING: request.url?.split('?')[1] ?? '',
    REMOTE_ADDR: '127.0.0.1',
    ...Object.fromEntries(present)
  };
}

/** Body in, answer out, until the program has ended. A client that goes away ends the program. */
async function relay(
  child: ChildProcess,
  request: IncomingMessage,
  response: ServerResponse,
  discard: boolean,
  ended: () => void
): Promise<number> {
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error('the backend has no pipes');
  stdin.on('error', () => undefined);
  request.pipe(stdin);
  const gone = () => endGroup(child);
  response.once('close', gone);
  const over = once(child, 'close');
  let head: { status: number; headers: Record<string, string> } | null = null;
  let start = Buffer.alloc(0);
  for await (const part of stdout) {
    if (head !== null) {
      if (!discard) await put(response, part as Buffer);
      continue;
    }
    start = Buffer.concat([start, part as Buffer]);
    const end = start.indexOf('\r\n\r\n');
    if (end < 0) continue;
    head = cgiHead(start.subarray(0, end).toString());
    if (discard) continue;
    response.writeHead(head.status, { ...head.headers, 'X-GitHub-Request-Id': requestId() });
    if (start.length > end + 4) await put(response, start.subarray(end + 4));
  }
  await over;
  response.off('close', gone);
  ended();
  if (discard) return head?.status ?? 0;
  if (head === null) response.writeHead(500);
  response.end();
  return head?.status ?? 500;
}

/** Resolves when more may be written, or nobody reads any more. */
export async function put(response: Writable, part: Buffer): Promise<void> {
  if (response.destroyed || response.write(part)) return;
  const waits = new AbortController();
  const { signal } = waits;
  try {
    await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]);
  } finally {
    // The one that lost would listen until the answer ends, once for every part.
    waits.abort();
  }
}

function cgiHead(text: string): { status: number; headers: Record<string, string> } {
  const pairs = text.split('\r\n').map(row => {
    const colon = row.indexOf(':');
    return [row.slice(0, colon), row.slice(colon + 1).trim()] as const;
  });
  const status = Number(pairs.find(([name]) => name === 'Status')?.[1].slice(0, 3) ?? 200);
  return { status, headers: Object.fromEntries(pairs.filter(([name]) => name !== 'Status')) };
}
