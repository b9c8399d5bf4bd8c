/**
 * Content that git shows nobody inside. The trees there are stand-ins in which each withheld blob is the empty one, as
 * the file laid over it is, and the commit is one on such a tree: everything fits together, so that every command of
 * git, and other programs that read its objects, find a whole repository. Blobs that were only left out would make
 * clones, archives and checks fail, and their ids would confirm whoever guesses a short secret. The price: in a
 * repository with something withheld, HEAD inside has an id of its own.
 */
import { joinNul, splitNul } from '../platform/git.js';
import { pathText } from './names.js';
import type { GitRunner } from './runner.js';
import { objectId } from './tree-reader.js';
import type { BaseCommit } from './types.js';

/** A file, link or submodule of a tree. */
export interface TreeRecord {
  mode: string;
  id: string;
  path: Buffer;
}

/** Where entries are replaced: an index of our own, and the work tree where one belongs to it. */
interface IndexPlace {
  index: string;
  workTree?: string;
}

/** All files, links and submodules of a tree, in git's order. Records as git-ls-tree(1) has them. */
export async function recordsOf(git: GitRunner, tree: string): Promise<TreeRecord[]> {
  const records = splitNul(await git.read(['ls-tree', '-r', '-z', '--full-tree', objectId(tree)]));
  return records.map(record => {
    const tab = record.indexOf(0x09);
    const [mode = '', , id = ''] = record.subarray(0, tab).toString('latin1').split(' ');
    return { mode, id, path: record.subarray(tab + 1) };
  });
}

/** Ids of what these paths name in any of the trees. Throws RangeError for a path that none of them has. */
export function idsAt(trees: readonly (readonly TreeRecord[])[], paths: readonly string[]): string[] {
  const byPath = new Map<string, string[]>(paths.map(path => [path, []]));
  for (const { path, id, mode } of trees.flat()) if (mode !== SUBMODULE) byPath.get(pathText(path))?.push(id);
  const unknown = paths.find(path => byPath.get(path)?.length === 0);
  if (unknown !== undefined) throw new RangeError(`not a tracked file: ${JSON.stringify(unknown)}`);
  return [...byPath.values()].flat();
}

const SUBMODULE = '160000';

/** Writes the blob without content and returns its id. */
export async function emptyBlob(git: GitRunner): Promise<string> {
  const id = await git.read(['hash-object', '-w', '-t', 'blob', '--stdin'], { input: Buffer.alloc(0) });
  return id.toString().trim();
}

/** Empties entries of an index and writes the tree that results; returns its id. A link becomes a file. */
export async function emptyEntries(
  git: GitRunner,
  place: IndexPlace,
  records: readonly TreeRecord[]
): Promise<string> {
  const id = await emptyBlob(git);
  const lines = records.map(({ mode, path }) => {
    const kept = mode.startsWith('100') ? mode : '100644';
    return Buffer.concat([Buffer.from(`${kept} ${id} 0\t`), path]);
  });
  await git.read(['update-index', '-z', '--index-info'], { ...place, input: joinNul(lines) });
  return (await git.read(['write-tree'], place)).toString().trim();
}

/**
 * Tells git that these files are as the index has them, whatever lies there: no command looks at the file laid over
 * them, reports it, or tries to write it back. Source: git-update-index(1), "Skip-worktree bit".
 */
export async function skipWorktree(
  git: GitRunner,
  place: Required<IndexPlace>,
  records: readonly TreeRecord[]
): Promise<void> {
  const input = joinNul(records.map(({ path }) => path));
  await git.read(['update-index', '-z', '--skip-worktree', '--stdin'], { ...place, input });
}

/** The base with these of its entries emptied. `index` is a passing file that must not exist. */
export async function standInBase(
  git: GitRunner,
  base: BaseCommit,
  records: readonly TreeRecord[],
  index: string
): Promise<Pick<BaseCommit, 'commit' | 'tree'>> {
  await git.read(['read-tree', objectId(base.tree)], { index });
  const tree = await emptyEntries(git, { index }, records);
  const raw = (await git.read(['cat-file', 'commit', objectId(base.commit)])).toString('latin1');
  // Literally: history holds commits that a strict git would refuse to write, and this one is of the same form.
  const args = ['hash-object', '-w', '-t', 'commit', '--literally', '--stdin'];
  const input = Buffer.from(standInCommit(raw, tree), 'latin1');
  return { commit: (await git.read(args, { input })).toString().trim(), tree };
}

/** Signatures and merged tags speak of the commit that was signed. Source: gitformat-signature(5). */
const KEPT_HEADERS = ['parent', 'author', 'committer', 'encoding'];

/** The text of a commit (one character a byte) on another tree: who, when, parents and message stay. */
export function standInCommit(raw: string, tree: string): string {
  const blank = raw.indexOf('\n\n');
  const [head, message] = blank === -1 ? [raw, '\n'] : [raw.slice(0, blank), raw.slice(blank)];
  const headers = head.split(/\n(?! )/);
  const kept = headers.filter(header => KEPT_HEADERS.includes(header.split(' ', 1)[0] ?? ''));
  return [`tree ${tree}`, ...kept].join('\n') + message;
}
