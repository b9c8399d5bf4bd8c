/** From two tree objects to the list of changed files, with line counts that no attribute and no NUL byte can bend. */
import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { splitNul } from '../platform/git.js';
import { pathText } from './names.js';
import type { GitRunner } from './runner.js';
import type { Change, ChangedFile } from './types.js';

/** Runners on the same objects: one that tells binary from text, one for which everything is text. */
export interface DiffGit {
  plain: GitRunner;
  asText: GitRunner;
  /** Directory for passing files. */
  scratch: string;
}

/** Fixed for every diff, so that counts, list and patch agree. Above 1,000 candidates only exact renames are found. */
export const DIFF_OPTIONS = [
  '-r',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--ignore-submodules=none',
  '--find-renames=50%',
  '-l1000',
  '--diff-algorithm=myers',
  '--no-indent-heuristic'
];

/** A blob from this size on is counted by its lines, not compared: the comparison would hold both in memory. */
const COMPARED_BYTES = 64 * 1024 * 1024;

interface RawEntry {
  oldMode: string;
  newMode: string;
  oldId: string;
  newId: string;
  status: string;
  oldPath: Buffer | null;
  path: Buffer;
}

/** Lines of one path; null where git takes it for binary. */
type Counts = Map<string, [number, number] | null>;

/** The change between two trees. Throws RUN_GIT_FAILED. */
export async function diffTrees(git: DiffGit, baseTree: string, tree: string): Promise<Change> {
  if (baseTree === tree) return { tree, baseTree, files: [], added: 0, deleted: 0 };
  const [raw, plain] = await Promise.all([
    git.plain
      .read(['diff-tree', '-z', '--raw', '--no-abbrev', ...DIFF_OPTIONS, baseTree, tree])
      .then(parseRaw),
    numstat(git.plain, baseTree, tree)
  ]);
  const text = (await anyLarge(git.plain, raw))
    ? await countLines(git, raw, plain)
    : await numstat(git.asText, baseTree, tree);
  const sorted = raw.sort((a, b) => Buffer.compare(a.path, b.path));
  const files = sorted.map(entry => changedFile(entry, plain, text));
  const added = files.reduce((sum, file) => sum + file.added, 0);
  const deleted = files.reduce((sum, file) => sum + file.deleted, 0);
  return { tree, baseTree, files, added, deleted };
}

async function numstat(git: GitRunner, from: string, to: string): Promise<Counts> {
  return parseNumstat(await git.read(['diff-tree', '-z', '--numstat', ...DIFF_OPTIONS, from, to]));
}

const STATUS: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'deleted',
  M: 'modified',
  R: 'renamed',
  T: 'type-changed'
};

function changedFile(entry: RawEntry, plain: Counts, text: Counts): ChangedFile {
  const key = entry.path.toString('latin1');
  const [added, deleted] = text.get(key) ?? [0, 0];
  return {
    path: pathText(entry.path),
    oldPath: entry.oldPath === null ? null : pathText(entry.oldPath),
    status: STATUS[entry.status] ?? 'modified',
    oldMode: entry.oldMode,
    newMode: entry.newMode,
    added,
    deleted,
    binary: plain.get(key) === null
  };
}

/** `:<mode> <mode> <id> <id> <status>[score]` NUL path NUL, with two paths for a rename. Source: git-diff-tree(1). */
function parseRaw(bytes: Buffer): RawEntry[] {
  const records = splitNul(bytes);
  const entries: RawEntry[] = [];
  for (let at = 0; at < records.length;) {
    const [oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = record(records, at++)
      .toString('latin1')
      .slice(1)
      .split(' ');
    const letter = status.charAt(0);
    const oldPath = letter === 'R' || letter === 'C' ? record(records, at++) : null;
    entries.push({ oldMode, newMode, oldId, newId, status: letter, oldPath, path: record(records, at++) });
  }
  return entries;
}

/** `added TAB deleted TAB path NUL`; a rename leaves the path empty and adds two records. */
function parseNumstat(bytes: Buffer): Counts {
  const records = splitNul(bytes);
  const counts: Counts = new Map();
  for (let at = 0; at < records.length;) {
    const line = record(records, at++).toString('latin1');
    const [, added = '-', deleted = '-', name = ''] = /^(\d+|-)\t(\d+|-)\t([^]*)$/.exec(line) ?? [];
    if (name === '') at++;
    const path = name === '' ? record(records, at++).toString('latin1') : name;
    counts.set(path, added === '-' ? null : [Number(added), Number(deleted)]);
  }
  return counts;
}

function record(records: readonly Buffer[], at: number): Buffer {
  return records[at] ?? Buffer.alloc(0);
}

const ABSENT = /^0+$/;

function blobIds(entries: readonly RawEntry[]): string[] {
  const sides = entries.flatMap(
    entry =>
      [
        [entry.oldMode, entry.oldId],
        [entry.newMode, entry.newId]
      ] as const
  );
  return sides.filter(([mode, id]) => mode !== '160000' && !ABSENT.test(id)).map(([, id]) => id);
}

async function anyLarge(git: GitRunner, entries: readonly RawEntry[]): Promise<boolean> {
  const ids = blobIds(entries);
  if (ids.length === 0) return false;
  const input = Buffer.from(ids.map(id => `${id}\n`).join(''));
  const sizes = (await git.read(['cat-file', '--batch-check=%(objectsize)'], { input }))
    .toString()
    .split('\n');
  return sizes.some(size => Number(size) > COMPARED_BYTES);
}

/** Where a huge blob takes part: what git compared as text, and every line of both sides for the rest. */
async function countLines(git: DiffGit, entries: readonly RawEntry[], plain: Counts): Promise<Counts> {
  const counts: Counts = new Map(plain);
  for (const entry of entries) {
    const key = entry.path.toString('latin1');
    if (plain.get(key) !== null || entry.oldId === entry.newId) continue;
    const added = await linesOf(git, entry.newMode, entry.newId);
    counts.set(key, [added, await linesOf(git, entry.oldMode, entry.oldId)]);
  }
  return counts;
}

async function linesOf(git: DiffGit, mode: string, id: string): Promise<number> {
  if (mode === '160000' || ABSENT.test(id)) return 0;
  const file = join(git.scratch, `blob-${id}`);
  const fd = openSync(file, 'wx+', 0o600);
  try {
    await git.plain.read(['cat-file', 'blob', id], { stdoutFd: fd });
    return countLineFeeds(fd);
  } finally {
    closeSync(fd);
    rmSync(file, { force: true });
  }
}

function countLineFeeds(fd: number): number {
  const chunk = Buffer.alloc(1 << 20);
  let lines = 0;
  let last = 0x0a;
  for (let offset = 0, size = 1; size > 0; offset += size) {
    size = readSync(fd, chunk, 0, chunk.length, offset);
    for (let at = 0; at < size; at++) if (chunk[at] === 0x0a) lines++;
    if (size > 0) last = chunk[size - 1] ?? last;
  }
  return last === 0x0a ? lines : lines + 1;
}
