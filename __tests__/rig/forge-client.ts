/** Clients for tests of the forge: the real git program and real fetch. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface GitResult {
  code: number;
  /** Standard output and error together, as a person sees them. */
  text: string;
}

export interface GitClient {
  /** A new directory of this client's. */
  directory(): string;
  /** Never blocks the process that also serves. A token travels in the environment, as the product sends it. */
  git(cwd: string, args: readonly string[], token?: string): Promise<GitResult>;
  /** As above; throws where git fails. */
  must(cwd: string, args: readonly string[], token?: string): Promise<string>;
  /** Writes files and commits them on what is checked out. */
  commit(cwd: string, files: Record<string, string>, message?: string): Promise<string>;
  remove(): void;
}

const BASE = {
  LC_ALL: 'C',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'A Client',
  GIT_AUTHOR_EMAIL: 'client@example.org',
  GIT_COMMITTER_NAME: 'A Client',
  GIT_COMMITTER_EMAIL: 'client@example.org'
};

function withToken(token: string | undefined): Record<string, string> {
  if (token === undefined) return {};
  const pair = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.extraheader',
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${pair}`
  };
}

export function gitClient(): GitClient {
  const root = mkdtempSync(join(tmpdir(), 'forge-client-'));

  function git(cwd: string, args: readonly string[], token?: string): Promise<GitResult> {
    const env = { PATH: process.env['PATH'] ?? '', ...BASE, ...withToken(token) };
    return new Promise(resolve => {
      execFile('git', args, { cwd, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 255;
        resolve({ code, text: stdout + stderr });
      });
    });
  }

  async function must(cwd: string, args: readonly string[], token?: string): Promise<string> {
    const { code, text } = await git(cwd, args, token);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${text}`);
    return text.trim();
  }

  return {
    directory: () => mkdtempSync(join(root, 'd-')),
    git,
    must,
    async commit(cwd, files, message = 'A change by a client') {
      for (const [path, content] of Object.entries(files)) {
        await must(cwd, [
          'update-index',
          '--add',
          '--cacheinfo',
          `100644,${await blob(cwd, content)},${path}`
        ]);
      }
      await must(cwd, ['commit', '--quiet', '-m', message]);
      return must(cwd, ['rev-parse', 'HEAD']);
    },
    remove: () => rmSync(root, { recursive: true, force: true })
  };

  async function blob(cwd: string, content: string): Promise<string> {
    const file = join(mkdtempSync(join(root, 'b-')), 'content');
    writeFileSync(file, content);
    return must(cwd, ['hash-object', '-w', file]);
  }
}

export interface ApiResult {
  status: number;
  headers: Headers;
  // Tests look at answers whose shape they know.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

export type Api = (method: string, path: string, body?: unknown) => Promise<ApiResult>;

/** Requests with a token, by fetch. */
export function apiClient(apiUrl: string, token?: string): Api {
  return async (method, path, body) => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const answer = await fetch(path.startsWith('http') ? path : apiUrl + path, { method, headers, ...sent });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
  };
}
