/** Bundles of whoever owns the run job: the program's own form, seal and words around any tree and any commit. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { commitMessage, PROGRAM_IDENTITY } from '../../src/run/commit.js';
import { sealMessage } from '../../src/workspace/seal.js';
import { git, gitWith, temporary } from '../workspace/rig.js';
import type { Forgery, Made } from './hostile-world.js';

export type Entries = Readonly<Record<string, string>>;
export type Bundle = NonNullable<Forgery['bundle']>;

export interface CommitWish {
  /** Of the message before its seal. */
  message?: (honest: string) => string;
  signature?: string;
  committer?: string;
  /** Seconds. */
  date?: number;
  parents?: readonly string[];
  /** Headers behind the committer, each with its line feed. */
  headers?: string;
  /** Behind everything, also behind the seal. */
  tail?: string;
}

/** The stranger's own repository, and what the honest run said. */
export interface Forger {
  path: string;
  base: string;
  planDigest: string;
  date: number;
}

export function forgerOf(repository: string, { runDir, base }: Made): Forger {
  const path = join(temporary(), 'forger');
  git(temporary(), 'clone', '-q', repository, path);
  const manifest = JSON.parse(readFileSync(join(runDir, 'manifest.json'), 'utf8')) as Record<string, string>;
  return {
    path,
    base,
    planDigest: manifest['plan_digest']!,
    date: Math.floor(Date.parse(manifest['finished_at']!) / 1000)
  };
}

export function blob({ path }: Pick<Forger, 'path'>, content: string | Buffer): string {
  return gitWith(path, content, 'hash-object', '-w', '--stdin').trim();
}

/** A tree of raw entries, in the order of git; names are whatever they are. */
export function rawTree(
  { path }: Pick<Forger, 'path'>,
  entries: readonly [string, string, string][]
): string {
  const sortKey = (mode: string, name: string) => Buffer.from(mode === '40000' ? `${name}/` : name, 'latin1');
  const sorted = [...entries].sort((a, b) => Buffer.compare(sortKey(a[0], a[1]), sortKey(b[0], b[1])));
  const raw = Buffer.concat(
    sorted.flatMap(([mode, name, id]) => [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(id, 'hex')])
  );
  const args = ['hash-object', '-w', '-t', 'tree', '--literally', '--stdin'];
  return execFileSync('git', args, { cwd: path, input: raw }).toString().trim();
}

/** The base's root with entries over it: `mode id`, text for a file, or '' to take one away. Names as they are. */
export function treeOver(forger: Forger, entries: Entries): string {
  const wanted = new Map<string, [string, string]>();
  for (const line of git(forger.path, 'ls-tree', '-z', forger.base).split('\0').filter(Boolean)) {
    const [, mode = '', id = '', name = ''] = /^0?(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    wanted.set(name, [mode, id]);
  }
  for (const [name, entry] of Object.entries(entries)) {
    const [, mode, id] = /^(\d{5,6}) ([0-9a-f]{40})$/.exec(entry) ?? [];
    const latin = Buffer.from(name).toString('latin1');
    if (entry === '') wanted.delete(latin);
    else wanted.set(latin, id === undefined ? ['100644', blob(forger, entry)] : [mode!, id]);
  }
  return rawTree(
    forger,
    [...wanted].map(([name, [mode, id]]) => [mode, name, id])
  );
}

/** A commit written by hand, as the program words it but for what is wished otherwise. */
export function commitOf(forger: Forger, tree: string, wish: CommitWish = {}): string {
  const honest = `${PROGRAM_IDENTITY.name} <${PROGRAM_IDENTITY.email}>`;
  const author = wish.signature ?? honest;
  const committer = wish.committer ?? author;
  const parents = wish.parents ?? [forger.base];
  const pack = { id: 'SORT-1', title: 'Sort the list', path: 'packs/sort.yml' };
  const words = commitMessage(pack, forger.planDigest);
  const message = sealMessage({
    tree,
    parents,
    author,
    committer,
    message: wish.message?.(words) ?? words
  });
  const date = wish.date ?? forger.date;
  const raw = [
    `tree ${tree}`,
    ...parents.map(parent => `parent ${parent}`),
    `author ${author} ${date} +0000`,
    `committer ${committer} ${date} +0000`,
    `${wish.headers ?? ''}`,
    `${message}${wish.tail ?? ''}`
  ].join('\n');
  const args = ['hash-object', '-w', '-t', 'commit', '--literally', '--stdin'];
  return gitWith(forger.path, raw, ...args).trim();
}

export interface BundleWish extends CommitWish {
  /** Objects that come along. */
  extra?: readonly string[];
  header?: (honest: string) => string;
  stats?: [number, number, number];
  /** Objects beside the commit, where git is not to look for them. */
  listed?: readonly string[];
}

/** The bundle of a tree. What its change comes to is counted as the program counts it. */
export function bundleOf(forger: Forger, tree: string, wish: BundleWish = {}): Bundle {
  const commit = commitOf(forger, tree, wish);
  const listed = wish.listed ?? reachable(forger, commit);
  const ids = [...new Set([commit, ...listed, ...(wish.extra ?? [])])];
  const honest = `# v2 git bundle\n-${forger.base} base of the change\n${commit} refs/heads/codex/x\n\n`;
  const file = join(temporary(), 'change.bundle');
  writeFileSync(file, Buffer.concat([Buffer.from(wish.header?.(honest) ?? honest), packOf(forger, ids)]));
  return { file, commit, tree, stats: wish.stats ?? statsOf(forger, tree) };
}

function reachable({ path, base }: Forger, commit: string): string[] {
  const listed = git(path, 'rev-list', '--objects', '--no-object-names', commit, `^${base}`);
  return listed.split('\n').filter(Boolean);
}

/** A file below as many directories as are asked for. Written as loose objects: git would take a process for each. */
export function deepTree(forger: Forger, levels: number): { id: string; all: string[] } {
  let [mode, id] = ['100644', blob(forger, 'x')];
  const all = [id];
  for (let level = 0; level < levels; level++) {
    const content = Buffer.concat([Buffer.from(`${mode} d\0`), Buffer.from(id, 'hex')]);
    const raw = Buffer.concat([Buffer.from(`tree ${content.length}\0`), content]);
    id = createHash('sha1').update(raw).digest('hex');
    mode = '40000';
    const directory = join(forger.path, '.git/objects', id.slice(0, 2));
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, id.slice(2)), deflateSync(raw), { flag: 'w' });
    all.push(id);
  }
  return { id, all };
}

function packOf({ path }: Forger, ids: readonly string[]): Buffer {
  return execFileSync('git', ['pack-objects', '--stdout', '-q'], {
    cwd: path,
    input: `${ids.join('\n')}\n`,
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'pipe']
  });
}

function statsOf({ path, base }: Forger, tree: string): [number, number, number] {
  const args = ['diff-tree', '-r', '-z', '--numstat', '--no-renames', '--text', `${base}^{tree}`, tree];
  const rows = git(path, ...args)
    .split('\0')
    .filter(Boolean)
    .map(row => row.split('\t').slice(0, 2).map(Number));
  const sum = (at: number) => rows.reduce((total, row) => total + (row[at] ?? 0), 0);
  return [rows.length, sum(0), sum(1)];
}

/** What plain git does with a bundle: takes it, and pushes it to a repository of this test. Gives what is there then. */
export function landsByPlainGit(repository: string, { file, commit }: Bundle): string {
  const clone = join(temporary(), 'clone');
  const server = join(temporary(), 'server.git');
  git(temporary(), 'clone', '-q', '--bare', repository, server);
  git(temporary(), 'clone', '-q', repository, clone);
  git(clone, 'bundle', 'unbundle', file);
  git(clone, 'push', '-q', server, `${commit}:refs/heads/landed`);
  return git(server, 'rev-parse', 'refs/heads/landed').trim();
}
