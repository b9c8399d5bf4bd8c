/** The pack room's view of a commit: what a trusted commit says, whatever lies in the work tree (DESIGN decision 10). */
import { readPack, type PackReading } from '../pack/index.js';
import type { PackFiles } from '../pack/contract.js';
import { OrchestratorError } from '../platform/errors.js';
import { repositoryReader, type Repository, type TreeEntry, type TreeReader } from '../workspace/index.js';

/** As in a work tree: one mebibyte more than any pack file may have. */
const MOST = 2 * 1024 * 1024;

/** A file's bytes, or that they are more than any pack file may have. */
type Content = Uint8Array | 'too-large';

/**
 * Reads a pack at a commit or tree. The pack room is pure and asks for bytes as it goes; git answers later. So the
 * room reads again with what it asked for, until it asks for nothing new: as many rounds as files name files.
 */
export async function readPackAtCommit(
  repo: Repository,
  treeish: string,
  path: string
): Promise<PackReading> {
  const reader = repositoryReader(repo);
  const kinds = kindsOf(await reader.listTree(treeish, ''));
  const known = new Map<string, Content>();
  for (;;) {
    const wanted = new Set<string>();
    const reading = readPack(path, filesOf(kinds, known, wanted));
    if (wanted.size === 0) return reading;
    for (const file of [...wanted].sort()) known.set(file, await contentOf(reader, treeish, file));
  }
}

async function contentOf(reader: TreeReader, treeish: string, path: string): Promise<Content> {
  try {
    return (await reader.readBlob(treeish, path, MOST)) ?? new Uint8Array(0);
  } catch (error) {
    if (error instanceof OrchestratorError && error.code === 'SCOPE_FILE_TOO_LARGE') return 'too-large';
    throw error;
  }
}

type Kind = 'directory' | 'file' | 'symlink' | 'other';

/** Every path of the tree, its directories too. */
function kindsOf(entries: readonly TreeEntry[]): Map<string, Kind> {
  const kinds = new Map<string, Kind>([['', 'directory']]);
  for (const { path, mode } of entries) {
    kinds.set(path, mode === '120000' ? 'symlink' : mode === '160000' ? 'other' : 'file');
    const parts = path.split('/');
    for (let end = parts.length - 1; end > 0; end--) kinds.set(parts.slice(0, end).join('/'), 'directory');
  }
  return kinds;
}

function filesOf(
  kinds: ReadonlyMap<string, Kind>,
  known: ReadonlyMap<string, Content>,
  wanted: Set<string>
): PackFiles {
  function bytes(path: string): Content {
    const content = known.get(clean(path));
    if (content !== undefined) return content;
    wanted.add(clean(path));
    return new Uint8Array(0);
  }
  return {
    kind: path => kindAt(kinds, clean(path)),
    size: path => {
      const content = bytes(path);
      return content === 'too-large' ? MOST : content.length;
    },
    read: path => {
      const content = bytes(path);
      return content === 'too-large' ? new Uint8Array(0) : content;
    },
    list: path => namesIn(kinds, clean(path))
  };
}

function clean(path: string): string {
  return path
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .join('/');
}

/** 'symlink' where any component on the way is one, as in a work tree. */
function kindAt(kinds: ReadonlyMap<string, Kind>, path: string): Kind | null {
  const parts = path.split('/');
  for (let end = 1; end < parts.length; end++) {
    const above = kinds.get(parts.slice(0, end).join('/'));
    if (above !== 'directory') return above === 'symlink' ? 'symlink' : null;
  }
  return kinds.get(path) ?? null;
}

function namesIn(kinds: ReadonlyMap<string, Kind>, directory: string): string[] {
  const prefix = directory === '' ? '' : `${directory}/`;
  const names = [...kinds.keys()]
    .filter(path => path !== '' && path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
    .map(path => path.slice(prefix.length));
  return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
