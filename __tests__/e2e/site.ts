/** A victim for the escape tests: a workspace, a home and a runner, all with planted secrets that nothing inside may reach. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import {
  chmodSync,
  chownSync,
  lchownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cleanEnvironment, NODE, repository, type Identity, type TestRepository } from './harness.js';

export const IS_ROOT = process.getuid?.() === 0;
/** An ordinary user for whom the tests may act where they are root themselves. */
export const ORDINARY: Identity | null = IS_ROOT ? { uid: 54321, gid: 54321 } : null;

export interface Site {
  path: string;
  repo: TestRepository;
  home: string;
  /** Secret values by where they lie. */
  secrets: Record<'token' | 'home' | 'dotenv' | 'extraheader' | 'included', string>;
  /** What a workflow's runner hands to every step. */
  env: Record<string, string>;
  files: Record<'githubEnv' | 'githubPath' | 'plant' | 'temp' | 'cache', string>;
  listener: Listener;
  give(owner: Identity | null): void;
  remove(): Promise<void>;
}

const SEARCH = readFileSync(new URL('./search.mjs', import.meta.url), 'utf8');

/** Makes the victim; `give` hands all of it to another user. */
export async function makeSite(): Promise<Site> {
  const path = mkdtempSync(join(tmpdir(), 'codex-site-'));
  chmodSync(path, 0o755);
  const secrets = {
    token: `ghs_${randomBytes(24).toString('hex')}`,
    home: `homesecret${randomBytes(16).toString('hex')}`,
    dotenv: `dotenvsecret${randomBytes(16).toString('hex')}`,
    extraheader: randomBytes(24).toString('base64'),
    included: randomBytes(24).toString('base64')
  };
  const home = join(path, 'home');
  plantHome(home, secrets.home);
  const files = plantRunner(path);
  const repo = plantWorkspace(secrets, files.plant);
  const listener = await listen(path);
  const env = {
    HOME: home,
    GITHUB_TOKEN: secrets.token,
    ACTIONS_RUNTIME_TOKEN: secrets.token,
    AWS_SECRET_ACCESS_KEY: secrets.token,
    GITHUB_ENV: files.githubEnv,
    GITHUB_PATH: files.githubPath,
    RUNNER_TEMP: files.temp,
    XDG_CACHE_HOME: files.cache,
    PATH: `${dirname(NODE)}:${process.env['PATH'] ?? '/usr/bin:/bin'}`
  };
  const give = (owner: Identity | null) => {
    if (owner !== null) for (const tree of [path, repo.path]) giveAway(tree, owner);
  };
  const remove = async () => {
    await listener.close();
    rmSync(path, { recursive: true, force: true, maxRetries: 10 });
    repo.remove();
  };
  return { path, repo, home, secrets, env: cleanEnvironment(env), files, listener, give, remove };
}

function plantHome(home: string, secret: string): void {
  for (const name of CREDENTIAL_FILES) put(join(home, name), `credential = ${secret}\n`, 0o600);
}

/** Where tools keep credentials in a home (escape case 32). */
export const CREDENTIAL_FILES = [
  '.aws/credentials',
  '.docker/config.json',
  '.git-credentials',
  '.npmrc',
  '.config/gh/hosts.yml'
];

function plantRunner(path: string): Site['files'] {
  const files = {
    githubEnv: join(path, 'runner/set_env'),
    githubPath: join(path, 'runner/add_path'),
    plant: join(path, 'plant'),
    temp: join(path, 'runner-temp'),
    cache: join(path, 'cache')
  };
  put(files.githubEnv, 'BEFORE=1\n');
  put(files.githubPath, '/before\n');
  for (const directory of [files.plant, files.temp, files.cache]) mkdirSync(directory, { recursive: true });
  put(join(files.cache, 'kept'), 'cache\n');
  put(join(files.temp, 'kept'), 'of another step\n');
  return files;
}

function plantWorkspace(secrets: Site['secrets'], plant: string): TestRepository {
  const repo = repository({ 'a.txt': 'a\n', '.gitignore': '.env*\nenv-*\n', 'tools/search.mjs': SEARCH });
  repo.write('.env', `API_PASSWORD=${secrets.dotenv}\n`, 0o600);
  linkSync(join(repo.path, '.env'), join(repo.path, 'env-hard'));
  symlinkSync('.env', join(repo.path, 'link-to-env'));
  symlinkSync(join(repo.path, '.env'), join(repo.path, 'absolute-link-to-env'));
  symlinkSync('/etc', join(repo.path, 'link-to-etc'));
  symlinkSync(plant, join(repo.path, 'link-out'));
  repo.commit('links');
  repo.write(
    '.git/included',
    `[http "https://example.org/"]\n\textraheader = AUTHORIZATION: basic ${secrets.included}\n`
  );
  repo.git('config', 'include.path', 'included');
  repo.git('config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${secrets.extraheader}`);
  return repo;
}

function put(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode });
}

export function giveAway(path: string, { uid, gid }: Identity): void {
  lchownSync(path, uid, gid);
  const stat = lstatSync(path);
  if (stat.isDirectory()) for (const name of readdirSync(path)) giveAway(join(path, name), { uid, gid });
  else if (stat.isFile()) chownSync(path, uid, gid);
}

export interface Listener {
  port: number;
  udpPort: number;
  /** Name of an abstract socket, without its leading NUL. */
  abstract: string;
  socket: string;
  /** How often anything was reached. */
  seen(): number;
  close(): Promise<void>;
}

/** Answers on the host's loopback over HTTP (both families), UDP, and by path and abstract name over Unix sockets. */
async function listen(path: string): Promise<Listener> {
  let seen = 0;
  const http = createHttpServer((_request, response) => response.end('reached')).on('connection', () => {
    seen += 1;
  });
  const port = await opened(http, { port: 0, host: '127.0.0.1' });
  const six = createHttpServer((_request, response) => response.end('reached')).on('connection', () => {
    seen += 1;
  });
  await opened(six, { port, host: '::1' }).catch(() => undefined); // a machine without IPv6
  const answer = () =>
    createServer(socket => {
      seen += 1;
      socket.end('reached');
    });
  const abstract = `codex-${randomBytes(8).toString('hex')}`;
  const socket = join(path, 'host.sock');
  const unix = [answer(), answer()] as const;
  await opened(unix[0], { path: socket });
  await opened(unix[1], { path: `\0${abstract}` });
  chmodSync(socket, 0o777);
  const udp = createSocket('udp4').on('message', (_message, from) => {
    seen += 1;
    udp.send('reached', from.port, from.address);
  });
  await new Promise<void>(settle => udp.bind(0, '127.0.0.1', settle));
  const close = async () => {
    await Promise.all([http, six, ...unix].map(server => new Promise(settle => server.close(settle))));
    await new Promise<void>(settle => udp.close(settle));
  };
  return { port, udpPort: udp.address().port, abstract, socket, seen: () => seen, close };
}

async function opened(server: Server, where: object): Promise<number> {
  await new Promise<void>((settle, fail) => {
    server.once('error', fail);
    server.listen(where, settle);
  });
  const address = server.address() as AddressInfo | string | null;
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Every file below a directory, by path. Links are not followed, which readdir's own recursion would do. */
export function filesBelow(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap(entry => {
    const at = join(path, entry.name);
    return entry.isDirectory() ? filesBelow(at) : entry.isFile() ? [at] : [];
  });
}

/** Names of files below a directory (or of `extra` texts) in which a needle occurs. */
export function holding(
  needle: string | Buffer,
  directory: string,
  extra: Record<string, string> = {}
): string[] {
  const files = filesBelow(directory).filter(file => readFileSync(file).includes(needle));
  const texts = Object.entries(extra).filter(([, text]) => Buffer.from(text).includes(needle));
  return [...files, ...texts.map(([name]) => name)];
}

/** The forms in which commands print a secret: raw, base64 at each alignment, hex, percent-encoded, JSON. */
export function formsOf(secret: string): Record<string, string> {
  const percent = [...Buffer.from(secret)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('');
  // What surrounds a secret shifts its base64; the characters that depend on it alone are the middle.
  const shifted = (before: string) =>
    Buffer.from(`${before}${secret}${before}`).toString('base64').slice(4, -8);
  return {
    raw: secret,
    base64: Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(0, -2),
    'base64 after one byte': shifted('x'),
    'base64 after two bytes': shifted('xy'),
    hex: Buffer.from(secret).toString('hex'),
    'upper-case hex': Buffer.from(secret).toString('hex').toUpperCase(),
    url: percent,
    encodeURIComponent: encodeURIComponent(secret),
    reversed: [...secret].reverse().join('')
  };
}

/** Whether a process with this word on its command line is alive. */
export function alive(word: string): boolean {
  return spawnSync('pgrep', ['-f', `^sleep ${word}$`]).status === 0;
}
