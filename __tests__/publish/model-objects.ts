/**
 * Git objects and branches of a bare repository, read and written without a process (gitformat-pack(5) "loose
 * objects", gitrepository-layout(5)): what people do costs next to nothing, and what the publisher did is judged by
 * code that shares nothing with it.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, deflateSync, inflateSync } from 'node:zlib';

export interface CommitRecord {
  tree: string;
  parents: readonly string[];
  /** `Name <address>`. */
  author: string;
  committer: string;
  message: string;
}

/** Content by path; slashes. All files are plain ones. */
export type Files = ReadonlyMap<string, string>;

const TREE_MODE = '40000';
const FILE_MODE = '100644';

export class Objects {
  private readonly commits = new Map<string, CommitRecord>();
  private readonly trees = new Map<string, Files>();
  /** Commits known to have been copied with all that they hold. */
  private readonly copied = new Set<string>();
  private seconds = 1600000000;

  /** `directory` is that of the repository. */
  constructor(readonly directory: string) {}

  private pathOf(id: string): string {
    return join(this.directory, 'objects', id.slice(0, 2), id.slice(2));
  }

  has(id: string): boolean {
    return existsSync(this.pathOf(id));
  }

  private write(type: string, content: Buffer): string {
    const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    const id = createHash('sha1').update(whole).digest('hex');
    const path = this.pathOf(id);
    if (existsSync(path)) return id;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, deflateSync(whole, { level: constants.Z_BEST_SPEED }));
    renameSync(`${path}.new`, path);
    return id;
  }

  private read(id: string): Buffer {
    const whole = inflateSync(readFileSync(this.pathOf(id)));
    return whole.subarray(whole.indexOf(0) + 1);
  }

  writeFiles(files: Files): string {
    const entries = new Map<string, { mode: string; id: string }>();
    const below = new Map<string, Map<string, string>>();
    for (const [path, content] of files) {
      const slash = path.indexOf('/');
      if (slash < 0) entries.set(path, { mode: FILE_MODE, id: this.write('blob', Buffer.from(content)) });
      else {
        const inner = below.get(path.slice(0, slash)) ?? new Map<string, string>();
        below.set(path.slice(0, slash), inner.set(path.slice(slash + 1), content));
      }
    }
    for (const [name, inner] of below) entries.set(name, { mode: TREE_MODE, id: this.writeFiles(inner) });
    const sorted = [...entries].sort(([a, x], [b, y]) =>
      sortName(a, x.mode) < sortName(b, y.mode) ? -1 : 1
    );
    const rows = sorted.flatMap(([name, { mode, id }]) => [
      Buffer.from(`${mode} ${name}\0`),
      Buffer.from(id, 'hex')
    ]);
    return this.write('tree', Buffer.concat(rows));
  }

  /** A commit of a person's, one second after the one before. */
  writeCommit(commit: CommitRecord): string {
    this.seconds += 1;
    const at = `${this.seconds} +0000`;
    const header = [
      `tree ${commit.tree}`,
      ...commit.parents.map(parent => `parent ${parent}`),
      `author ${commit.author} ${at}`,
      `committer ${commit.committer} ${at}`
    ];
    return this.write('commit', Buffer.from(`${header.join('\n')}\n\n${commit.message}`));
  }

  commit(id: string): CommitRecord {
    const known = this.commits.get(id);
    if (known !== undefined) return known;
    const text = this.read(id).toString();
    const end = text.indexOf('\n\n');
    const lines = text.slice(0, end).split('\n');
    const all = (name: string) =>
      lines.filter(line => line.startsWith(`${name} `)).map(line => line.slice(name.length + 1));
    const who = (name: string) => (all(name)[0] ?? '').replace(/ \d+ [+-]\d{4}$/, '');
    const commit = {
      tree: all('tree')[0] ?? '',
      parents: all('parent'),
      author: who('author'),
      committer: who('committer'),
      message: text.slice(end + 2)
    };
    this.commits.set(id, commit);
    return commit;
  }

  files(tree: string): Files {
    const known = this.trees.get(tree);
    if (known !== undefined) return known;
    const files = new Map<string, string>();
    const raw = this.read(tree);
    for (let at = 0; at < raw.length;) {
      const end = raw.indexOf(0, at);
      const [mode = '', name = ''] = raw.subarray(at, end).toString().split(/ (.*)/s);
      const id = raw.subarray(end + 1, end + 21).toString('hex');
      at = end + 21;
      if (mode !== TREE_MODE) files.set(name, this.read(id).toString());
      else for (const [path, content] of this.files(id)) files.set(`${name}/${path}`, content);
    }
    this.trees.set(tree, files);
    return files;
  }

  filesOf(commit: string): Files {
    return this.files(this.commit(commit).tree);
  }

  /** The commits that `tip` leads to, itself included, without going past those that `stop` names. */
  reachable(tip: string | null, stop: (id: string) => boolean = () => false): Set<string> {
    const found = new Set<string>();
    const open = tip === null ? [] : [tip];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (found.has(id) || stop(id)) continue;
      found.add(id);
      open.push(...this.commit(id).parents);
    }
    return found;
  }

  isAncestor(old: string, young: string): boolean {
    return this.reachable(young).has(old);
  }

  /** Copies a commit, its history and its content: what a fetch would bring. */
  copyTo(other: Objects, commit: string): void {
    for (const id of this.reachable(commit, known => other.copied.has(known))) {
      other.copied.add(id);
      this.copyTree(other, this.commit(id).tree);
      this.copyObject(other, id);
    }
  }

  private copyTree(other: Objects, tree: string): void {
    if (other.has(tree)) return;
    const raw = this.read(tree);
    for (let at = 0; at < raw.length;) {
      const end = raw.indexOf(0, at);
      const id = raw.subarray(end + 1, end + 21).toString('hex');
      if (raw.subarray(at, end).toString().startsWith(`${TREE_MODE} `)) this.copyTree(other, id);
      else this.copyObject(other, id);
      at = end + 21;
    }
    this.copyObject(other, tree);
  }

  private copyObject(other: Objects, id: string): void {
    if (other.has(id)) return;
    mkdirSync(dirname(other.pathOf(id)), { recursive: true });
    cpSync(this.pathOf(id), other.pathOf(id));
  }
}

/** Git sorts a directory as if its name ended in a slash. */
function sortName(name: string, mode: string): string {
  return mode === TREE_MODE ? `${name}/` : name;
}

/** Branches, as git's files backend keeps them. What is written here leaves no line in the reflog. */
export class Branches {
  constructor(readonly directory: string) {}

  private pathOf(branch: string): string {
    return join(this.directory, 'refs', 'heads', branch);
  }

  tip(branch: string): string | null {
    try {
      return readFileSync(this.pathOf(branch), 'utf8').trim();
    } catch {
      return null;
    }
  }

  /** Under git's own lock, which must be free. */
  set(branch: string, commit: string | null): void {
    const path = this.pathOf(branch);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.lock`, `${commit ?? ''}\n`, { flag: 'wx' });
    if (commit !== null) return renameSync(`${path}.lock`, path);
    rmSync(path, { force: true });
    rmSync(`${path}.lock`);
  }

  /** Every update by git itself since the branch was last removed, oldest first. */
  log(branch: string): { old: string | null; next: string }[] {
    const path = join(this.directory, 'logs', 'refs', 'heads', branch);
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    return lines.map(line => {
      const [old = '', next = ''] = line.split(' ', 2);
      return { old: /^0+$/.test(old) ? null : old, next };
    });
  }

  /** Makes an end of a branch and all that is known of it. */
  forget(branch: string): void {
    rmSync(this.pathOf(branch), { force: true });
    rmSync(join(this.directory, 'logs', 'refs', 'heads', branch), { force: true });
  }
}
