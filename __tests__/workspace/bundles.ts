/** Bundles as a stranger would make them: any tree, any commit, any header, with plain git and a forged seal. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealMessage } from '../../src/workspace/seal.js';
import { git, gitWith, temporary } from './rig.js';

export const TRAILER = 'Codex-Pack: packs/lint';
const PERSON = 'A Person <person@example.org>';

export interface Forged {
  /** Where the stranger works: a clone with everything of the repository. */
  path: string;
  base: string;
}

export function stranger(repository: string): Forged {
  const path = join(temporary(), 'evil');
  git(temporary(), 'clone', '-q', repository, path);
  return { path, base: git(path, 'rev-parse', 'HEAD').trim() };
}

/** A tree of the base with entries put over it; an entry is `mode type id`, or text for a file. */
export function treeOf({ path, base }: Forged, entries: Readonly<Record<string, string>>): string {
  const old = git(path, 'ls-tree', base)
    .split('\n')
    .filter(line => line !== '' && !Object.hasOwn(entries, line.split('\t')[1] ?? ''));
  const more = Object.entries(entries).map(([name, entry]) =>
    /^\d{6} (blob|tree|commit) [0-9a-f]+$/.test(entry)
      ? `${entry}\t${name}`
      : `100644 blob ${blob(path, entry)}\t${name}`
  );
  return gitWith(path, `${[...old, ...more].join('\n')}\n`, 'mktree', '--missing').trim();
}

export function blob(path: string, content: string): string {
  return gitWith(path, content, 'hash-object', '-w', '--stdin').trim();
}

export interface CommitWish {
  tree: string;
  parents?: readonly string[];
  message?: string;
  sealed?: boolean;
  /** A line among the headers, with its line feed. */
  header?: string;
  committer?: string;
}

/** A commit object written by hand, sealed as the program would seal it. */
export function commitOf({ path, base }: Forged, wish: CommitWish): string {
  const { tree, parents = [base], committer = PERSON } = wish;
  const text = wish.message ?? `Change\n\n${TRAILER}`;
  const message =
    wish.sealed === false
      ? `${text}\n`
      : sealMessage({ tree, parents, author: PERSON, committer, message: text });
  const lines = [
    `tree ${tree}`,
    ...parents.map(parent => `parent ${parent}`),
    `author ${PERSON} 1700000000 +0000`,
    `committer ${committer} 1700000000 +0000`
  ];
  const raw = `${lines.join('\n')}\n${wish.header ?? ''}\n${message}`;
  return gitWith(path, raw, 'hash-object', '-w', '-t', 'commit', '--stdin').trim();
}

/** A pack of what `commit` has and the base has not, and of more objects. */
export function packOf({ path, base }: Forged, commit: string, extra: readonly string[] = []): Buffer {
  const listed = git(path, 'rev-list', '--objects', '--no-object-names', commit, `^${base}`);
  return packIds({ path }, [...new Set([...listed.split('\n').filter(id => id !== ''), ...extra])]);
}

export function packIds({ path }: { path: string }, ids: readonly string[]): Buffer {
  return execFileSync('git', ['pack-objects', '--stdout', '-q'], {
    cwd: path,
    input: `${ids.join('\n')}\n`,
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'pipe']
  });
}

export function headerOf(base: string, commit: string, ref = 'refs/heads/codex/x'): string {
  return `# v2 git bundle\n-${base} base of the change\n${commit} ${ref}\n\n`;
}

export function writeBytes(...parts: (string | Uint8Array)[]): string {
  const file = join(temporary(), 'change.bundle');
  writeFileSync(file, Buffer.concat(parts.map(part => Buffer.from(part as string))));
  return file;
}

/** The honest form around any commit and pack. */
export function bundleOf(forged: Forged, commit: string, pack = packOf(forged, commit)): string {
  return writeBytes(headerOf(forged.base, commit), pack);
}
