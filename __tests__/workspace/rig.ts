/** Real git repositories in temporary directories, and a private repository opened on one. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  createPrivateRoot,
  openPrivateRepository,
  openRepository,
  resolveBase
} from '../../src/workspace/index.js';
import type {
  BaseCommit,
  Owner,
  PrivateRepository,
  PrivateRoot,
  Repository
} from '../../src/workspace/index.js';

export const isRoot = process.getuid?.() === 0;
/** As the program does it: root drops to an identity that nothing else uses. */
export const OWNER: Owner | null = isRoot ? { uid: 64321, gid: 64321 } : null;

const made: string[] = [];

export function temporary(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-test-')));
  chmodSync(path, 0o755);
  made.push(path);
  return path;
}

export function cleanUp(): void {
  for (const path of made.splice(0)) {
    if (!isRoot) execFileSync('chmod', ['-R', 'u+rwx', path]);
    rmSync(path, { recursive: true, force: true });
  }
}

const ENV = {
  PATH: process.env['PATH'] ?? '',
  LC_ALL: 'C',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ALLOW_PROTOCOL: 'file',
  GIT_AUTHOR_NAME: 'A Person',
  GIT_AUTHOR_EMAIL: 'person@example.org',
  GIT_AUTHOR_DATE: '@1700000000 +0000',
  GIT_COMMITTER_NAME: 'A Person',
  GIT_COMMITTER_EMAIL: 'person@example.org',
  GIT_COMMITTER_DATE: '@1700000000 +0000'
};

/** The user's own git, as a person would run it; throws where it fails. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd,
    env: ENV,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28
  }).toString();
}

export function gitWith(cwd: string, input: Buffer | string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, env: ENV, input, stdio: ['pipe', 'pipe', 'pipe'] }).toString();
}

/** Content, or `{link}`, or `{exec}`. */
export type File = string | Buffer | { link: string } | { exec: string };

export function writeFiles(root: string, files: Readonly<Record<string, File>>): void {
  for (const [name, file] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof file === 'string' || Buffer.isBuffer(file)) writeFileSync(path, file);
    else if ('link' in file) symlinkSync(file.link, path);
    else writeFileSync(path, file.exec, { mode: 0o755 });
  }
}

export function makeRepository(files: Readonly<Record<string, File>>, ...init: string[]): string {
  const path = join(temporary(), 'repo');
  mkdirSync(path);
  git(path, 'init', '-q', '-b', 'main', ...init);
  writeFiles(path, files);
  commitAll(path, 'base');
  return path;
}

export function commitAll(path: string, message: string): string {
  git(path, 'add', '-A');
  git(path, 'commit', '-q', '--allow-empty', '-m', message);
  return git(path, 'rev-parse', 'HEAD').trim();
}

export interface Opened {
  repo: Repository;
  base: BaseCommit;
  root: PrivateRoot;
  priv: PrivateRepository;
}

export async function openPrivate(path: string, ref: string | null = null): Promise<Opened> {
  const repo = await openRepository(path);
  const base = await resolveBase(repo, ref);
  const root = await createPrivateRoot({ parent: join(temporary(), 'roots'), runId: 'r-test', owner: OWNER });
  return { repo, base, root, priv: await openPrivateRepository({ repo, base, root, owner: OWNER }) };
}

/** What a phase does, as the identity that phases have. */
export function inTree(cwd: string, script: string, env: Record<string, string> = {}): string {
  const identity = OWNER === null ? {} : OWNER;
  const options = {
    cwd,
    env: { ...ENV, HOME: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe']
  };
  return execFileSync('/bin/sh', ['-euc', script], { ...options, ...identity }).toString();
}

/** Every name below a directory with its type letter and mode, links not followed. */
export function listing(root: string, prefix = ''): string[] {
  return readdirSync(join(root, prefix))
    .sort()
    .flatMap(name => {
      const path = join(prefix, name);
      const stat = lstatSync(join(root, path));
      const type = stat.isDirectory() ? 'd' : stat.isSymbolicLink() ? 'l' : '-';
      const line = `${type}${(stat.mode & 0o777).toString(8)} ${path}`;
      return type === 'd' ? [line, ...listing(root, path)] : [line];
    });
}

/** The code of the error that an action ends with. */
export async function codeOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
    return 'no error';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

export const IDENTITY = { name: 'Codex Bot', email: 'bot@example.org' };
export const COMMIT = {
  message: 'Change\n\nCodex-Pack: LINT-12',
  identity: IDENTITY,
  date: '2026-01-02T03:04:05.678Z'
};
