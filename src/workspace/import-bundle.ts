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
import { nameFault, pathText } from './names.js';
import type { GitRunner } from './runner.js';
import { isOurs, parseCommit, sealMessage, type CommitFacts } from './seal.js';
import { MAX_FILE_BYTES } from './stage.js';
import { objectId } from './tree-reader.js';
import type { BaseCommit, Identity } from './types.js';

export interface ExpectedBundle {
  commit: string;
  /** The line that marks this pack's commits, e.g. `Codex-Pack: packs/lint`. */
  trailer: string;
  /** Where it is known what the commit must say: then it is that, byte by byte. */
  exact?: ExactCommit;
}

export interface ImportedBundle {
  /** Full name of the branch in the bundle. */
  ref: string;
  facts: CommitFacts;
}

/** What a run's commit says, from what is known of it without the bundle. */
export interface ExactCommit {
  /** Without its seal. */
  message: string;
  /** Author and committer. */
  identity: Identity;
  /** ISO 8601; the commit was made between them. */
  from: string;
  until: string;
}

/** Bytes of the file; unpacked, all objects together. */
const MOST_BYTES = 1 << 30;
const MOST_UNPACKED = 4 * 1024 ** 3;
const MOST_COMMIT = 1 << 20;
/** No single object may make git ask for more memory than that. */
const MOST_MEMORY = '256m';
/** Of one command of git on these objects. */
const MOST_MILLISECONDS = 300_000;
/** Bytes of a list of paths, and entries, over those of the base. */
const MOST_LISTED = 32 << 20;
const MOST_ADDED = 100_000;

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
  const before = await wholeTree(context.known, base.tree, null);
  const entries = await wholeTree(annex.git, facts.tree, before);
  const parts = new Set([expected.commit, facts.tree, ...entries.parts.map(entry => entry.id)]);
  await refuseExtras(
    context.known,
    ids.filter(id => !parts.has(id))
  );
  await refuseLarge(annex.git, ids);
  refuseNames(before, entries);
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
    const bounds = { input: fd, env: { GIT_ALLOC_LIMIT: MOST_MEMORY }, timeoutMs: MOST_MILLISECONDS };
    const result = await git.attempt(args, bounds);
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
  if (expected.exact !== undefined) refuseOtherCommit(raw, facts, expected.exact);
  return facts;
}

/** The one commit that a run makes of this tree at this time: no header, no word and no trailer beside. */
function refuseOtherCommit(raw: string, { tree, parents }: CommitFacts, exact: ExactCommit): void {
  const signature = `${exact.identity.name} <${exact.identity.email}>`;
  const [, seconds = ''] = /^committer [^\n]* (0|[1-9]\d{0,11}) \+0000$/m.exec(raw) ?? [];
  const message = sealMessage({
    tree,
    parents,
    author: signature,
    committer: signature,
    message: exact.message
  });
  const wanted = [
    `tree ${tree}`,
    ...parents.map(parent => `parent ${parent}`),
    `author ${signature} ${seconds} +0000`,
    `committer ${signature} ${seconds} +0000`,
    '',
    message
  ].join('\n');
  if (raw !== wanted) throw invalidBundle('its commit is not the one that this program makes for this pack');
  const [from, until] = [exact.from, exact.until].map(time => Math.floor(Date.parse(time) / 1000));
  const at = Number(seconds);
  // Compared so that a time which cannot be read lets nothing through.
  if (!(at >= (from ?? NaN) && at <= (until ?? NaN)))
    throw invalidBundle('its commit was not made while the run went on');
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
  /** Its bytes, one character each. */
  name: string;
}

interface Listing {
  parts: readonly TreePart[];
  /** Bytes of the list. */
  bytes: number;
}

/**
 * Files, links, submodules and directories. Records as git-ls-tree(1) has them. A few objects can make a tree of
 * billions of entries, so that the list may not outgrow that of the base by more than a change could add.
 */
async function wholeTree(git: GitRunner, tree: string, before: Listing | null): Promise<Listing> {
  const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', objectId(tree)];
  if (before === null) return listingOf(await git.read(args));
  const bounds = { maxStdout: before.bytes + MOST_LISTED, timeoutMs: MOST_MILLISECONDS };
  const result = await git.attempt(args, bounds);
  if (result.failed)
    throw new WorkspaceError('PR_OBJECTS_REFUSED', 'git cannot list the tree of the change', {
      why: result.overflowed
        ? `the list has over ${MOST_LISTED} bytes more than that of the base`
        : result.stderr.trim().slice(-500) || 'git died of it: directories nested too deep, for one'
    });
  const after = listingOf(result.stdout);
  if (after.parts.length <= before.parts.length + MOST_ADDED) return after;
  throw new WorkspaceError(
    'PR_OBJECTS_REFUSED',
    `the change adds more than ${MOST_ADDED} files and directories`
  );
}

function listingOf(output: Buffer): Listing {
  const parts = splitNul(output).map(record => {
    const tab = record.indexOf(0x09);
    const [, , id = ''] = record.subarray(0, tab).toString('latin1').split(' ');
    return { id, name: record.subarray(tab + 1).toString('latin1') };
  });
  return { parts, bytes: output.length };
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

/**
 * Git's strict check knows names like .git too; this does not depend on the version of git. What the base has already
 * is left alone where it is only unusual.
 */
function refuseNames(before: Listing, after: Listing): void {
  const known = new Set(before.parts.map(part => part.name));
  for (const { name } of after.parts) {
    const fault = nameFault(Buffer.from(name, 'latin1'), known.has(name));
    if (fault === null) continue;
    const shown = pathText(Buffer.from(name, 'latin1'));
    throw new WorkspaceError('PR_OBJECTS_REFUSED', `${JSON.stringify(shown)} ${fault}`, { where: shown });
  }
}
