/**
 * Blobs and trees through the Git database. Small texts travel inside the request for the tree; everything else is one
 * request a blob, one after another, as GitHub asks. Sources: docs.github.com/rest/git/blobs, .../git/trees.
 */
import { Blob } from 'node:buffer';
import { madeId } from './answers.js';
import { GitHubError } from './errors.js';
import type { Session } from './session.js';
import { asText, deletion, treeOrder, type TreeItem } from './tree-plan.js';
import type { CommitEntry, CommitWish } from './types.js';

/** Bytes of a file that goes inside the request for a tree, and of all these together. */
const INLINE_FILE = 128 << 10;
const INLINE_REQUEST = 1 << 20;
/** GitHub gives a tree about ten seconds; some hundred entries are known to be too many for a large repository. */
const MOST_ENTRIES = 200;
/** Multiple of three, so that pieces of base64 can be joined. */
const PIECE = 3 << 18;

interface Work {
  session: Session;
  wish: CommitWish;
  /** Blobs that are on the server. */
  uploaded: Set<string>;
  done: { files: number; bytes: number };
}

interface Batch {
  items: TreeItem[];
  /** Of the texts in it. */
  bytes: number;
}

/** The id of the tree that came out. Throws PR_API_TREE and what a request throws. */
export async function buildTree(session: Session, wish: CommitWish): Promise<string> {
  const work: Work = { session, wish, uploaded: new Set(), done: { files: 0, bytes: 0 } };
  const { before, rest } = treeOrder(wish.entries);
  const cleared = await addAll(work, wish.parentTree, before);
  return addAll(work, cleared, rest);
}

async function addAll(work: Work, start: string, entries: readonly CommitEntry[]): Promise<string> {
  let tree = start;
  let batch: Batch = { items: [], bytes: 0 };
  for (const entry of entries) {
    const item = await itemOf(work, entry);
    const bytes = item.content === undefined ? 0 : (entry.content?.bytes ?? 0);
    if (batch.items.length === MOST_ENTRIES || batch.bytes + bytes > INLINE_REQUEST) {
      tree = await addToTree(work.session, tree, batch.items);
      batch = { items: [], bytes: 0 };
      work.wish.progress?.({ ...work.done });
    }
    batch.items.push(item);
    batch.bytes += bytes;
  }
  if (batch.items.length === 0) return tree;
  tree = await addToTree(work.session, tree, batch.items);
  work.wish.progress?.({ ...work.done });
  return tree;
}

async function itemOf(work: Work, { path, content }: CommitEntry): Promise<TreeItem> {
  if (content === null) return deletion(path);
  const { mode, id, bytes } = content;
  if (mode === '160000') return { path, mode, type: 'commit', sha: id };
  work.done.files += 1;
  work.done.bytes += bytes;
  if (work.uploaded.has(id)) return { path, mode, type: 'blob', sha: id };
  const data = await readWhole(work, path, id, bytes);
  const text = bytes <= INLINE_FILE ? asText(data) : null;
  if (text !== null) return { path, mode, type: 'blob', content: text };
  await upload(work.session, path, id, data);
  work.uploaded.add(id);
  work.wish.progress?.({ ...work.done });
  return { path, mode, type: 'blob', sha: id };
}

async function readWhole({ wish }: Work, path: string, id: string, bytes: number): Promise<Uint8Array> {
  const data = await wish.read(id);
  if (data.length === bytes) return data;
  throw new GitHubError('PR_API_TREE', `${path} has ${data.length} bytes, and not ${bytes}`, { where: path });
}

async function upload(session: Session, path: string, id: string, data: Uint8Array): Promise<void> {
  const body = blobRequest(data);
  const answer = await session.send({
    what: `uploading ${session.clean(path)}`,
    route: 'POST /repos/{owner}/{repo}/git/blobs',
    body: () => body,
    repeatable: true
  });
  const made = madeId(answer);
  if (made === id) return;
  throw new GitHubError('PR_API_TREE', `${path} arrived as another blob`, {
    where: path,
    why: `GitHub made ${made} of ${id}.`
  });
}

/** The request as JSON, in pieces: a text of the whole would be there three times over. */
function blobRequest(data: Uint8Array): Blob {
  const pieces = Array.from({ length: Math.ceil(data.length / PIECE) }, (_, at) => {
    const part = data.subarray(at * PIECE, (at + 1) * PIECE);
    return new Blob([Buffer.from(part.buffer, part.byteOffset, part.length).toString('base64')]);
  });
  return new Blob(['{"encoding":"base64","content":"', ...pieces, '"}']);
}

/** What takes GitHub too long in one request is asked for in two. */
async function addToTree(session: Session, base: string, items: readonly TreeItem[]): Promise<string> {
  try {
    const answer = await session.send({
      what: `making a tree of ${items.length} ${items.length === 1 ? 'path' : 'paths'}`,
      route: 'POST /repos/{owner}/{repo}/git/trees',
      parameters: { base_tree: base, tree: items },
      repeatable: true
    });
    return madeId(answer);
  } catch (error) {
    if (!isTooMuch(error) || items.length === 1) throw error;
    const half = Math.ceil(items.length / 2);
    const first = await addToTree(session, base, items.slice(0, half));
    return addToTree(session, first, items.slice(half));
  }
}

function isTooMuch(error: unknown): boolean {
  if (!(error instanceof GitHubError)) return false;
  if (error.code === 'PR_API_TREE') return /request timed out/i.test(error.why ?? '');
  return error.code === 'PR_API_FAILED' && /HTTP 50[24]/.test(error.message);
}
