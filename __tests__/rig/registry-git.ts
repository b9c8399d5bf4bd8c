/** A repository over smart HTTP: `git http-backend` as a CGI program (RFC 3875), for reading only. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { MARK, PACKAGE } from './registry-content.js';

const ENVIRONMENT = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  // The backend may run as another user than the one that made the repository.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*'
};

/** Makes `<root>/fixture.git` with one commit. */
export function makeRepository(root: string): void {
  const tree = join(root, 'tree');
  mkdirSync(tree, { recursive: true });
  writeFileSync(join(tree, 'file.txt'), `${MARK}\n`);
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const steps = [
    ['init', '-q', '-b', 'main'],
    ['add', 'file.txt'],
    [...identity, 'commit', '-q', '-m', 'first'],
    ['clone', '-q', '--bare', tree, join(root, `${PACKAGE}.git`)]
  ];
  for (const step of steps) execFileSync('git', step, { cwd: tree, env: ENVIRONMENT, stdio: 'ignore' });
}

export function backendProgram(): string {
  const path = execFileSync('git', ['--exec-path'], { env: ENVIRONMENT, encoding: 'utf8' }).trim();
  return join(path, 'git-http-backend');
}

/** `path` is below /git/. */
export function serveGit(
  program: string,
  root: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse
): void {
  const { headers } = request;
  const given = {
    CONTENT_TYPE: headers['content-type'],
    CONTENT_LENGTH: headers['content-length'],
    HTTP_CONTENT_ENCODING: headers['content-encoding'],
    GIT_PROTOCOL: [headers['git-protocol'] ?? []].flat()[0]
  };
  const child = spawn(program, {
    env: {
      ...ENVIRONMENT,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GATEWAY_INTERFACE: 'CGI/1.1',
      REQUEST_METHOD: request.method ?? 'GET',
      PATH_INFO: url.pathname.replace(/^\/git/, ''),
      QUERY_STRING: url.search.slice(1),
      REMOTE_ADDR: '127.0.0.1'
    },
    stdio: ['pipe', 'pipe', 'ignore']
  });
  child.stdin.on('error', () => undefined);
  request.pipe(child.stdin);
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.on('close', () => answer(Buffer.concat(parts), response));
}

function answer(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n');
  if (end < 0) return void response.writeHead(500).end();
  const pairs = output
    .subarray(0, end)
    .toString()
    .split('\r\n')
    .map(line => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
    });
  const status = Number(pairs.find(([name]) => name === 'Status')?.[1].slice(0, 3) ?? 200);
  response.writeHead(status, Object.fromEntries(pairs.filter(([name]) => name !== 'Status')));
  response.end(output.subarray(end + 4));
}
