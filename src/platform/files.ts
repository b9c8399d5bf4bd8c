/**
 * Ground: files that a stranger may have prepared. Opens regular files and directories only, without following a
 * link in any component, without blocking, checked again on the open descriptor (DESIGN decision 4).
 *
 * On Linux every component is opened relative to the descriptor of the one before (`/proc/self/fd/N/name`), so that
 * no rename in between can redirect the walk. Elsewhere each component is looked at first and compared afterwards.
 *
 * Hard links are refused unless asked for: they cannot cross mounts, so a sandboxed phase cannot make one to a file
 * outside, but a phase that ran without isolation can, and nothing in an open file tells which name was meant.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats
} from 'node:fs';
import { join } from 'node:path';

export type RefusalReason =
  | 'missing'
  | 'symlink'
  | 'not-directory'
  | 'not-regular'
  | 'hard-link'
  | 'too-large'
  | 'bad-name'
  | 'changed'
  | 'unreadable';

const SENTENCES: Readonly<Record<RefusalReason, string>> = {
  missing: 'does not exist',
  symlink: 'is a symbolic link',
  'not-directory': 'is not a directory',
  'not-regular': 'is not a regular file',
  'hard-link': 'has more than one name (hard link)',
  'too-large': 'is larger than allowed',
  'bad-name': 'is not a plain relative path',
  changed: 'changed while it was read',
  unreadable: 'cannot be read'
};

/** A path that was not opened. Rooms turn it into their own error. */
export class FileRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly path: string,
    options?: ErrorOptions
  ) {
    super(`${path} ${SENTENCES[reason]}`, options);
    this.name = 'FileRefused';
  }
}

export interface FileRules {
  /** Bytes; a larger file is refused before it is read. */
  maxBytes?: number;
  /** Accept files with several names. */
  allowHardLinks?: boolean;
}

export interface SafeFile {
  readonly fd: number;
  readonly bytes: number;
  readonly mode: number;
}

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_DIRECTORY = 0 } = constants;
const byDescriptor = process.platform === 'linux';
/** Linux's O_PATH, which Node does not name: a place to walk from, which need not be readable (a home of mode 0711). */
const O_PATH = 0o10000000;
const AS_DIRECTORY = O_DIRECTORY | (byDescriptor ? O_PATH : O_RDONLY);

/** An open directory and the way to its members. Close it. */
export class SafeDirectory {
  private constructor(
    readonly fd: number,
    readonly path: string
  ) {}

  /** Opens a directory whose last component is no link; those before it are the caller's to trust. */
  static open(path: string): SafeDirectory {
    return new SafeDirectory(openChecked(path, path, AS_DIRECTORY, 'directory').fd, path);
  }

  /** Opens a directory of which no component is a link, from the root of the file system on. */
  static openStrict(path: string): SafeDirectory {
    const root = SafeDirectory.open('/');
    return root.descend(
      path.split('/').filter(name => name !== ''),
      true
    );
  }

  /** Where a member is found by system calls. */
  at(name: string): string {
    return byDescriptor ? `/proc/self/fd/${this.fd}/${name}` : join(this.path, name);
  }

  directory(name: string): SafeDirectory {
    const path = join(this.path, checkedName(name));
    return new SafeDirectory(openChecked(this.at(name), path, AS_DIRECTORY, 'directory').fd, path);
  }

  /** Follows directories one by one, none of them a link. With `consume` this one is closed. */
  descend(names: readonly string[], consume = false): SafeDirectory {
    let current: SafeDirectory = consume ? this : this.again();
    for (const name of names) {
      const parent = current;
      try {
        current = parent.directory(name);
      } finally {
        parent.close();
      }
    }
    return current;
  }

  private again(): SafeDirectory {
    return new SafeDirectory(
      openSync(byDescriptor ? `/proc/self/fd/${this.fd}` : this.path, AS_DIRECTORY),
      this.path
    );
  }

  /** Opens a regular file. Close its descriptor. */
  file(name: string, rules: FileRules = {}): SafeFile {
    const path = join(this.path, checkedName(name));
    const { fd, stat } = openChecked(this.at(name), path, O_RDONLY, 'file');
    const refused = brokenRule(stat, rules);
    if (refused !== null) {
      closeSync(fd);
      throw new FileRefused(refused, path);
    }
    return { fd, bytes: stat.size, mode: stat.mode };
  }

  /** Members with their kinds, sorted by the bytes of their names. Names that are not UTF-8 come as `null`. */
  list(): { name: string | null; kind: 'file' | 'directory' | 'symlink' | 'other' }[] {
    const entries = readdirSync(byDescriptor ? `/proc/self/fd/${this.fd}` : this.path, {
      withFileTypes: true,
      encoding: 'buffer'
    });
    const sorted = entries.sort((a, b) => Buffer.compare(a.name, b.name));
    return sorted.map(entry => {
      const kind = entry.isFile()
        ? 'file'
        : entry.isDirectory()
          ? 'directory'
          : entry.isSymbolicLink()
            ? 'symlink'
            : 'other';
      return { name: utf8(entry.name), kind };
    });
  }

  close(): void {
    closeSync(this.fd);
  }
}

function brokenRule(stat: Stats, rules: FileRules): RefusalReason | null {
  if (stat.nlink > 1 && rules.allowHardLinks !== true) return 'hard-link';
  return stat.size > (rules.maxBytes ?? Number.MAX_SAFE_INTEGER) ? 'too-large' : null;
}

function utf8(name: Buffer): string | null {
  const text = name.toString('utf8');
  return Buffer.compare(Buffer.from(text, 'utf8'), name) === 0 ? text : null;
}

function checkedName(name: string): string {
  if (name === '' || name === '.' || name === '..' || name.includes('/') || name.includes('\0'))
    throw new FileRefused('bad-name', name);
  return name;
}

/** Components of a relative path; throws FileRefused on anything that is not plainly below its root. */
export function componentsOf(path: string): string[] {
  const names = path.split('/');
  for (const name of names)
    if (name === '' || name === '.' || name === '..' || name.includes('\0'))
      throw new FileRefused('bad-name', path);
  return names;
}

function openChecked(
  target: string,
  shown: string,
  flags: number,
  want: 'file' | 'directory'
): { fd: number; stat: Stats } {
  const before = byDescriptor ? null : look(target, shown, want);
  let fd: number;
  try {
    fd = openSync(target, flags | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    throw new FileRefused(whyNot(target, want, error), shown, { cause: error });
  }
  const stat = fstatSync(fd);
  const kind = want === 'file' ? stat.isFile() : stat.isDirectory();
  const same = before === null || (before.dev === stat.dev && before.ino === stat.ino);
  if (kind && same) return { fd, stat };
  closeSync(fd);
  throw new FileRefused(!same ? 'changed' : want === 'file' ? 'not-regular' : 'not-directory', shown);
}

/** Where open cannot be relative to a directory, what is there is looked at first. */
function look(target: string, shown: string, want: 'file' | 'directory'): Stats {
  try {
    const stat = lstatSync(target);
    if (stat.isSymbolicLink()) throw new FileRefused('symlink', shown);
    return stat;
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused(whyNot(target, want, error), shown, { cause: error });
  }
}

/** Names the reason of a failed open; what is there is looked at only to word it. */
function whyNot(target: string, want: 'file' | 'directory', error: unknown): RefusalReason {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'missing';
  try {
    const stat = lstatSync(target);
    if (stat.isSymbolicLink()) return 'symlink';
    if (want === 'directory' && !stat.isDirectory()) return 'not-directory';
    if (want === 'file' && !stat.isFile()) return 'not-regular';
    return 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Opens the regular file at a relative path below a root; no component may be a link. */
export function openRegular(root: string, path: string, rules: FileRules = {}): SafeFile {
  const names = componentsOf(path);
  const last = names.pop()!;
  const directory = SafeDirectory.open(root).descend(names, true);
  try {
    return directory.file(last, rules);
  } finally {
    directory.close();
  }
}

/** Content of a regular file below a root, at most `maxBytes`, also where it grows meanwhile. */
export function readRegular(root: string, path: string, rules: FileRules & { maxBytes: number }): Buffer {
  const file = openRegular(root, path, rules);
  try {
    return readAll(file.fd, file.bytes, rules.maxBytes, path);
  } finally {
    closeSync(file.fd);
  }
}

function readAll(fd: number, expected: number, most: number, path: string): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.min(1 << 20, Math.max(4096, expected - total + 1)));
    const count = readSync(fd, chunk, 0, chunk.length, null);
    if (count === 0) return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    total += count;
    if (total > most) throw new FileRefused('too-large', path);
    chunks.push(chunk.subarray(0, count));
  }
}
