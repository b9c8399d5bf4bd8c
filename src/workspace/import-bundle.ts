/**
 * A bundle from somewhere else, made the private repository's: read strictly, checked by git in an annex, and then
 * looked through, so that one commit on the base comes in with its own objects and nothing beside. Source: DESIGN
 * "Publishing"; pull-requests case 39.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileRefused, openRegular } from '../platform/files.js';
import { splitNul } from '../platform/git.js';
import type { Annex } from './annex.js';
import { invalidBundle, LONGEST_HEADER, readBundleHeader, type BundleHeader } from './bundle.js';
import { someOf, WorkspaceError } from './errors.js';
import { isGitLike, pathText } from './names.js';
import type { GitRunner } from './runner.js';
import { isOurs, parseCommit, type CommitFacts } from './seal.js';
import { MAX_FILE_BYTES } from './stage.js';
import { objectId } from './tree-reader.js';
import type { BaseCommit } from './types.js';

export interface ExpectedBundle {
  commit: string;
  /** The line that marks this pack's commits, e.g. `Codex-Pack: packs/lint`. */
  trailer: string;
}

export interface ImportedBundle {
  /** Full name of the branch in the bundle. */
  ref: string;
  facts: CommitFacts;
}

/** Bytes of the file; unpacked, all objects together. */
const MOST_BYTES = 1 << 30;
const MOST_UNPACKED = 4 * 1024 ** 3;
const MOST_COMMIT = 1 << 20;
/** No single object may make git ask for more memory than that. */
const MOST_MEMORY = '256m';

export interface ImportContext {
  /** Takes the objects until they have been looked through. */
  annex: Annex;
  /** What is known without them. */
  known: GitRunner;
  base: BaseCommit;
}

/** Throws PR_BUNDLE_INVALID, PR_OBJECTS_REFUSED, SCOPE_FILE_TOO_LARGE. The objects are in the annex afterwards. */
export async function readBundle(
  context: ImportContext,
  file: string,
  expected: ExpectedBundle
): Promise<ImportedBundle> {
  const { annex, base } = context;
  const pack = await indexPack(annex.git, base, file, objectId(expected.commit));
  const ids = await packedIds(annex, pack.id);
  if (!ids.includes(expected.commit)) throw invalidBundle('its commit is not in it');
  const facts = await commitFacts(annex.git, base, expected);
  const entries = await wholeTree(annex.git, facts.tree);
  const parts = new Set([expected.commit, facts.tree, ...entries.map(entry => entry.id)]);
  await refuseExtras(
    context.known,
    ids.filter(id => !parts.has(id))
  );
  await refuseLarge(annex.git, ids);
  refuseNames(entries.map(entry => entry.path));
  return { ref: pack.ref, facts };
}

interface Indexed {
  ref: string;
  /** Hash in the pack's name. */
  id: string;
}

async function indexPack(git: GitRunner, base: BaseCommit, file: string, commit: string): Promise<Indexed> {
  const fd = open(file);
  try {
    const { ref, length } = await headerOf(git, base, fd, commit);
    // Moves the position to the pack, where git goes on reading.
    readSync(fd, Buffer.alloc(length), 0, length, null);
    const args = [
      'index-pack',
      '--stdin',
      '--fix-thin',
      '--strict',
      '--threads=1',
      `--max-input-size=${MOST_BYTES}`
    ];
    const result = await git.attempt(args, { input: fd, env: { GIT_ALLOC_LIMIT: MOST_MEMORY } });
    const [, id] = /^pack\t([0-9a-f]{40,64})\n$/.exec(result.stdout.toString()) ?? [];
    if (!result.failed && id !== undefined) return { ref, id };
    throw new WorkspaceError('PR_OBJECTS_REFUSED', 'git refused the objects of the bundle', {
      why: result.timedOut ? 'git took too long' : result.stderr.trim().slice(-500)
    });
  } finally {
    closeSync(fd);
  }
}

async function headerOf(git: GitRunner, base: BaseCommit, fd: number, commit: string): Promise<BundleHeader> {
  const start = Buffer.alloc(LONGEST_HEADER);
  const size = readSync(fd, start, 0, start.length, 0);
  const objectFormat = base.commit.length === 64 ? 'sha256' : 'sha1';
  const header = readBundleHeader(start.subarray(0, size), { objectFormat, base: base.commit, commit });
  const valid = await git.attempt(['check-ref-format', header.ref]);
  if (valid.failed) throw invalidBundle('its reference is no branch');
  return header;
}

function open(file: string): number {
  try {
    return openRegular(dirname(file), basename(file), { maxBytes: MOST_BYTES }).fd;
  } catch (error) {
    if (error instanceof FileRefused) throw invalidBundle(error.message);
    throw error;
  }
}

/** One parent, the form that `commit-tree` gives, and our seal. */
async function commitFacts(git: GitRunner, base: BaseCommit, expected: ExpectedBundle): Promise<CommitFacts> {
  const result = await git.attempt(['cat-file', 'commit', expected.commit], { maxStdout: MOST_COMMIT });
  const raw = result.failed ? '' : result.stdout.toString();
  const facts = parseCommit(raw);
  if (facts === null || Buffer.compare(Buffer.from(raw), result.stdout) !== 0)
    throw invalidBundle('its commit is not there, or not of our form');
  if (facts.parents.join() !== base.commit) throw invalidBundle('its commit is not one on the base commit');
  const headers = raw.slice(0, raw.indexOf('\n\n')).replace(/^(\w+) .*$/gm, '$1');
  if (headers !== 'tree\nparent\nauthor\ncommitter' || facts.author !== facts.committer)
    throw invalidBundle('its commit has headers that this program does not write');
  if (!isOurs(facts, expected.trailer)) throw invalidBundle('its commit does not bear the seal of this pack');
  return facts;
}

/** Ids of all objects in the pack, those included that git added to make it whole. */
async function packedIds({ git, objects }: Annex, pack: string): Promise<string[]> {
  const fd = openSync(join(objects, 'pack', `pack-${pack}.idx`), 'r');
  try {
    const lines = (await git.read(['show-index'], { input: fd })).toString().split('\n');
    // `<offset> <id> (<crc32>)`. Source: git-show-index(1).
    return lines.map(line => line.split(' ')[1] ?? '').filter(id => id !== '');
  } finally {
    closeSync(fd);
  }
}

interface TreePart {
  id: string;
  path: string;
}

/** Files, links, submodules and directories. Records as git-ls-tree(1) has them. */
async function wholeTree(git: GitRunner, tree: string): Promise<TreePart[]> {
  const records = splitNul(await git.read(['ls-tree', '-r', '-t', '-z', '--full-tree', objectId(tree)]));
  return records.map(record => {
    const tab = record.indexOf(0x09);
    const [, , id = ''] = record.subarray(0, tab).toString('latin1').split(' ');
    return { id, path: pathText(record.subarray(tab + 1)) };
  });
}

/** What is no part of the commit must have been known before: git adds such objects to make a thin pack whole. */
async function refuseExtras(known: GitRunner, others: readonly string[]): Promise<void> {
  const extras = await unknownTo(known, others);
  if (extras.length === 0) return;
  throw invalidBundle(`it holds objects that are no part of the change: ${someOf(extras, 3)}`);
}

async function unknownTo(git: GitRunner, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const input = Buffer.from(ids.map(id => `${id}\n`).join(''));
  const lines = (await git.read(['cat-file', '--batch-check'], { input })).toString().split('\n');
  return lines.filter(line => line.endsWith(' missing')).map(line => line.split(' ')[0] ?? '');
}

async function refuseLarge(git: GitRunner, ids: readonly string[]): Promise<void> {
  const input = Buffer.from(ids.map(id => `${id}\n`).join(''));
  const lines = (await git.read(['cat-file', '--batch-check=%(objectsize) %(objectname)'], { input }))
    .toString()
    .split('\n');
  const sizes = lines.map(line => Number.parseInt(line, 10) || 0);
  const large = lines
    .filter((_, at) => (sizes[at] ?? 0) > MAX_FILE_BYTES)
    .map(line => line.split(' ')[1] ?? '');
  if (large.length > 0)
    throw new WorkspaceError('SCOPE_FILE_TOO_LARGE', `larger than 100 MiB: ${someOf(large, 3)}`, {
      where: 'change.bundle'
    });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > MOST_UNPACKED)
    throw new WorkspaceError('PR_OBJECTS_REFUSED', `unpacked, the bundle has ${total} bytes`);
}

/** Git's strict check knows these names too; this does not depend on the version of git. */
function refuseNames(paths: readonly string[]): void {
  const bad = paths.filter(path => path.split('/').some(isGitLike));
  if (bad.length === 0) return;
  throw new WorkspaceError('PR_OBJECTS_REFUSED', `names that some systems read as .git: ${someOf(bad)}`, {
    where: bad[0] ?? ''
  });
}
