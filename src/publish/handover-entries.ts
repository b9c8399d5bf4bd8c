/** Entries of a tree that are more than files: links, submodules, pointers. Judged where the base does not have them. */
import { readSmallBlobs } from '../workspace/blobs.js';
import { isGitLike, type BaseCommit, type PrivateRepository, type TreeEntry } from '../workspace/index.js';
import { PublishError } from './errors.js';

/** Bytes of a link's target that every system takes. Source: PATH_MAX of Linux, with its NUL. */
const LONGEST_TARGET = 4095;
/** A pointer has fewer bytes. Source: the specification of Git LFS, docs/spec.md, "The Pointer". */
const LONGEST_POINTER = 1024;
const POINTER = /^version https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\//;

/** Throws PR_BUNDLE_SUBMODULE, PR_BUNDLE_LINK, PR_BUNDLE_POINTER. */
export async function refuseOddEntries(
  git: PrivateRepository,
  base: BaseCommit,
  tree: string
): Promise<void> {
  const before = await git.listTree(base.tree, '');
  const known = new Set(before.map(keyOf));
  const fresh = (await git.listTree(tree, '')).filter(entry => !known.has(keyOf(entry)));
  const submodule = fresh.find(({ mode }) => mode === '160000');
  if (submodule !== undefined)
    throw new PublishError('PR_BUNDLE_SUBMODULE', `${submodule.path} is a submodule at ${submodule.id}`, {
      where: submodule.path
    });
  await refuseLinks(git, fresh);
  await refusePointers(git, fresh, new Set(before.map(({ id }) => id)));
}

function keyOf({ path, mode, id }: TreeEntry): string {
  return `${mode} ${id} ${path}`;
}

async function refuseLinks(git: PrivateRepository, fresh: readonly TreeEntry[]): Promise<void> {
  const links = fresh.filter(({ mode }) => mode === '120000');
  const ids = links.map(({ id }) => id);
  const targets = await readSmallBlobs(git, ids, LONGEST_TARGET);
  for (const { path, id } of links) {
    const target = targets.get(id)?.toString('latin1');
    const fault = target === undefined ? 'has too many bytes' : linkFault(path, target);
    if (fault !== null)
      throw new PublishError('PR_BUNDLE_LINK', `the target of ${path} ${fault}`, { where: path });
  }
}

/**
 * What is wrong with the target of a link at `path`, in words that follow it; null where it stays in the tree. Steps up
 * come first or not at all: after a name they could start from wherever a link of that name leads.
 */
export function linkFault(path: string, target: string): string | null {
  if (target === '' || target.includes('\0')) return 'is no path';
  if (target.startsWith('/') || target.includes('\\') || /^[A-Za-z]:/.test(target)) return 'is absolute';
  const parts = target.split('/').filter(part => part !== '' && part !== '.');
  const ups = parts.findIndex(part => part !== '..');
  const rest = ups === -1 ? [] : parts.slice(ups);
  if ((ups === -1 ? parts.length : ups) > path.split('/').length - 1) return 'lies above the root';
  if (rest.includes('..')) return 'goes up again after it went down';
  return rest.some(isGitLike) ? 'goes through .git' : null;
}

/** A pointer that only moved is the base's own. */
async function refusePointers(
  git: PrivateRepository,
  fresh: readonly TreeEntry[],
  known: ReadonlySet<string>
): Promise<void> {
  const files = fresh.filter(({ mode, id }) => mode.startsWith('100') && !known.has(id));
  const ids = files.map(({ id }) => id);
  const small = await readSmallBlobs(git, ids, LONGEST_POINTER);
  const found = files.find(({ id }) => POINTER.test(small.get(id)?.toString('latin1') ?? ''));
  if (found === undefined) return;
  throw new PublishError('PR_BUNDLE_POINTER', `${found.path} is a pointer of Git LFS`, { where: found.path });
}
