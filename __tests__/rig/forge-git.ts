/** Git on one bare repository: plumbing alone, no configuration of the machine, throws with git's own words. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ZERO = '0'.repeat(40);
const SHA = /^[0-9a-f]{40}$/;
/** Names that are a path of their own, whatever the file system. */
const PLAIN = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

export interface GitOptions {
  input?: Buffer | string;
  env?: Record<string, string>;
}

export interface Identity {
  name: string;
  email: string;
  /** ISO 8601; without it the next second of the rig's own clock. */
  date?: string;
}

export const PERSON: Identity = { name: 'A Person', email: 'person@example.org' };
export const WEB_FLOW: Identity = { name: 'GitHub', email: 'noreply@github.com' };

export class GitFailure extends Error {
  readonly stderr: string;
  constructor(args: readonly string[], stderr: string) {
    super(`git ${args[0] ?? ''} failed: ${stderr.trim()}`);
    this.name = 'GitFailure';
    this.stderr = stderr;
  }
}

/** Nothing of the machine's or the user's configuration reaches git. */
export function gitEnvironment(): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    LC_ALL: 'C',
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*'
  };
}

/** Synchronous, so that one API request is one step that nothing else comes between. */
export function runGit(dir: string, args: readonly string[], options: GitOptions = {}): Buffer {
  const result = spawnSync('git', [`--git-dir=${dir}`, ...args], {
    cwd: dir,
    env: { ...gitEnvironment(), ...options.env },
    ...(options.input === undefined ? {} : { input: options.input }),
    maxBuffer: 1 << 29
  });
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0) throw new GitFailure(args, result.stderr.toString());
  return result.stdout;
}

/** One line of git's answer. */
export function line(dir: string, args: readonly string[], options: GitOptions = {}): string {
  return runGit(dir, args, options).toString().trim();
}

/** Null where git refuses. */
export function tryLine(dir: string, args: readonly string[], options: GitOptions = {}): string | null {
  try {
    return line(dir, args, options);
  } catch (error) {
    if (error instanceof GitFailure) return null;
    throw error;
  }
}

export function isSha(text: unknown): text is string {
  return typeof text === 'string' && SHA.test(text);
}

export function refTip(dir: string, ref: string): string | null {
  return tryLine(dir, ['rev-parse', '--verify', '--quiet', '--end-of-options', ref]);
}

/** Asked for at every step, and so read from the file where the branch has one (gitrepository-layout(5)). */
export function branchTip(dir: string, branch: string): string | null {
  if (branch === '') return null;
  const loose = looseBranch(dir, branch);
  return loose === undefined ? refTip(dir, `refs/heads/${branch}`) : loose;
}

/** Undefined where git must say. */
function looseBranch(dir: string, branch: string): string | null | undefined {
  if (!PLAIN.test(branch)) return undefined;
  try {
    const text = readFileSync(join(dir, 'refs', 'heads', branch), 'utf8').trim();
    return isSha(text) ? text : undefined;
  } catch {
    return existsSync(join(dir, 'packed-refs')) ? undefined : null;
  }
}

/** `commit`, `tree`, `blob`, `tag`, or null where there is no such object. */
export function typeOf(dir: string, sha: unknown): string | null {
  return isSha(sha) ? tryLine(dir, ['cat-file', '-t', sha]) : null;
}

export function isAncestor(dir: string, old: string, young: string): boolean {
  return tryLine(dir, ['merge-base', '--is-ancestor', old, young]) !== null;
}

export function isRefName(ref: string): boolean {
  return spawnSync('git', ['check-ref-format', ref]).status === 0;
}

export function updateRef(dir: string, ref: string, next: string | null, old: string | null): void {
  const args = next === null ? ['update-ref', '-d', ref] : ['update-ref', '--create-reflog', ref, next];
  runGit(dir, [...args, old ?? ZERO]);
}

/** An entry of a tree to be; a null sha removes the path. */
export interface TreeEntry {
  path: string;
  mode: string;
  sha: string | null;
}

/** Writes a tree: `base` (or nothing) with the entries put over it, by an index of its own. */
export function writeTree(dir: string, base: string | null, entries: readonly TreeEntry[]): string {
  const scratch = mkdtempSync(join(tmpdir(), 'forge-index-'));
  try {
    const env = { GIT_INDEX_FILE: join(scratch, 'index') };
    runGit(dir, base === null ? ['read-tree', '--empty'] : ['read-tree', base], { env });
    const lines = entries.map(e => `${e.sha === null ? '0' : e.mode} ${e.sha ?? ZERO}\t${e.path}\0`);
    runGit(dir, ['update-index', '-z', '--index-info'], { env, input: lines.join('') });
    return line(dir, ['write-tree'], { env });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

export function writeBlob(dir: string, content: Buffer | string): string {
  return line(dir, ['hash-object', '-w', '--stdin'], { input: content });
}

export interface NewCommit {
  tree: string;
  parents: readonly string[];
  message: string;
  author: Identity;
  committer: Identity;
}

/** Commits of one rig never share a second, so that equal content does not give equal ids. */
export interface Clock {
  tick(): string;
}

export function gitClock(): Clock {
  let seconds = 1700000000;
  return { tick: () => `@${(seconds += 1)} +0000` };
}

export function writeCommit(dir: string, clock: Clock, wish: NewCommit): string {
  const now = clock.tick();
  const env = {
    GIT_AUTHOR_NAME: wish.author.name,
    GIT_AUTHOR_EMAIL: wish.author.email,
    GIT_AUTHOR_DATE: wish.author.date ?? now,
    GIT_COMMITTER_NAME: wish.committer.name,
    GIT_COMMITTER_EMAIL: wish.committer.email,
    GIT_COMMITTER_DATE: wish.committer.date ?? now
  };
  const parents = wish.parents.flatMap(parent => ['-p', parent]);
  return line(dir, ['commit-tree', wish.tree, ...parents, '-F', '-'], { env, input: wish.message });
}

/** The tree of a clean merge, or null where it conflicts. */
export function mergedTree(dir: string, base: string, head: string): string | null {
  return tryLine(dir, ['merge-tree', '--write-tree', base, head]);
}

/** Replays the head's commits on base as "rebase and merge" does, and gives the last one. */
export function replay(dir: string, base: string, head: string, clock: Clock): string {
  const scratch = mkdtempSync(join(tmpdir(), 'forge-rebase-'));
  const tree = join(scratch, 'tree');
  try {
    runGit(dir, ['worktree', 'add', '--quiet', '--detach', tree, base]);
    inTree(tree, clock, ['cherry-pick', '--allow-empty', `${base}..${head}`]);
    return inTree(tree, clock, ['rev-parse', 'HEAD']);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    runGit(dir, ['worktree', 'prune']);
  }
}

function inTree(tree: string, clock: Clock, args: readonly string[]): string {
  const committer = {
    GIT_COMMITTER_NAME: WEB_FLOW.name,
    GIT_COMMITTER_EMAIL: WEB_FLOW.email,
    GIT_COMMITTER_DATE: clock.tick()
  };
  const done = spawnSync('git', args, { cwd: tree, env: { ...gitEnvironment(), ...committer } });
  if (done.status !== 0) throw new GitFailure(args, done.stderr.toString());
  return done.stdout.toString().trim();
}
