/**
 * Which files of a tree are to be covered before a phase sees it: credentials by path and content, what a pack names,
 * and whatever else leads to the same bytes: the target of a link, another name of the same file, a copy by blob id.
 */
import { PermissionsError } from './errors.js';
import { rulesFor, ruleOf } from './secret-rules.js';
import { fileTree, type FileEntry, type TreeEntry, walkNames } from './tree-names.js';

export type { TreeEntry } from './tree-names.js';

/** The beginning of a file, at most `HEAD_BYTES`; null where it cannot be read: then the path decides. */
export type ReadHead = (path: string) => Uint8Array | null;

export interface SecretFile {
  /** A regular file, relative to the root of the tree: where something is to be laid over it. */
  path: string;
  /** Name of the rule, or `named by the pack`. */
  rule: string;
  /** The link or the other name because of which it is one; null where it is its own. */
  via: string | null;
}

export interface SecretChoice {
  /** Whether a path is among those that the pack names as secret. */
  declared?: (path: string) => boolean;
  /** Whether a path is among those that the operator declares as no secret. Never what the pack named. */
  spared?: (path: string) => boolean;
}

const NAMED = 'named by the pack';

/**
 * Sorted by path; every file once. `id` of an entry tells what is the same file: device and inode, or blob id.
 * Throws SECRET_TREE_TOO_LINKED where links multiply the names of a tree beyond what can be looked at.
 */
export function secretFilesIn(
  entries: readonly TreeEntry[],
  readHead: ReadHead,
  { declared = () => false, spared = () => false }: SecretChoice = {}
): SecretFile[] {
  const found = new Map<string, SecretFile>();
  const heads = new Map<string, string | null>();
  const head = (path: string): string | null => {
    if (!heads.has(path)) heads.set(path, textOf(readHead(path)));
    return heads.get(path) ?? null;
  };
  const complete = walkNames(fileTree(entries), (name, file) => {
    if (file.bytes === 0 || found.get(file.path)?.via === null) return;
    const rule = declared(name) ? NAMED : spared(name) ? null : ruleAt(name, () => head(file.path));
    if (rule !== null) found.set(file.path, { path: file.path, rule, via: name === file.path ? null : name });
  });
  if (!complete)
    throw new PermissionsError(
      'SECRET_TREE_TOO_LINKED',
      'symbolic links give the files of the tree too many names',
      {
        why: 'every name of a file decides whether it is a credential'
      }
    );
  addSameFiles(entries, found);
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The rule by which one file is a credential, or null. `head`: at most `HEAD_BYTES` of its beginning. */
export function credentialRule(path: string, head: Uint8Array): string | null {
  return ruleAt(path, () => textOf(head));
}

/** A file that cannot be read counts by its path alone. */
function ruleAt(path: string, head: () => string | null): string | null {
  const rules = rulesFor(path);
  const [first] = rules;
  if (first === undefined) return null;
  if (rules.some(({ content }) => content.length === 0)) return first.name;
  const text = head();
  return text === null ? first.name : ruleOf(rules, text);
}

/** Bytes that are no text are read as Latin-1 by every expression here; UTF-16 is turned into text first. */
function textOf(head: Uint8Array | null): string | null {
  if (head === null) return null;
  const encoding = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : 'latin1';
  return new TextDecoder(encoding).decode(head).replace(/^(?:\ufeff|ï»¿)/, '');
}

/** Hard links and copies: whoever reads one has read the other. */
function addSameFiles(entries: readonly TreeEntry[], found: Map<string, SecretFile>): void {
  const byId = new Map<string, SecretFile>();
  const files = entries.filter((entry): entry is FileEntry => entry.kind === 'file');
  for (const { path, id } of files) {
    const secret = found.get(path);
    if (secret !== undefined && !byId.has(id)) byId.set(id, secret);
  }
  for (const { path, id } of files) {
    const same = byId.get(id);
    if (same !== undefined && !found.has(path)) found.set(path, { path, rule: same.rule, via: same.path });
  }
}
