/** Git directories of our own, written by hand: no template, no hook, no remote, nothing of the user's configuration. */
import { chmodSync, lchownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Owner } from './private-root.js';

/**
 * Laid over every path by info/attributes, which outranks any .gitattributes in a tree: what is in a blob is what is
 * in the file, byte by byte. `-text` also ends autocrlf, and "!" takes an attribute back to "not specified" (a false
 * working-tree-encoding would be an error). Source: gitattributes(5).
 */
export const RAW_BYTES =
  '* -text !crlf !eol !ident !filter !working-tree-encoding !diff !merge !whitespace !export-ignore !export-subst !delta\n';

/** As above, and every file is text for the line counts: a NUL byte hides no line. */
export const ALL_TEXT = RAW_BYTES.replace('!diff', 'diff');

export interface GitDirSpec {
  objectFormat: 'sha1' | 'sha256';
  /** Object directories to read from, as the paths that will be valid where the git directory is used. */
  alternates: readonly string[];
  attributes: string;
  /** Content of `shallow`, null for a full history. */
  shallow: string | null;
  /** Commit id that HEAD is detached at; null leaves HEAD on a branch without commits. */
  head: string | null;
  /** Lines of configuration in addition to the common ones, `section.key` to value. */
  config: Readonly<Record<string, string>>;
  owner: Owner | null;
}

/** Nothing is left to defaults that differ between systems, versions or names of the file system. */
const COMMON_CONFIG: Readonly<Record<string, string>> = {
  'core.bare': 'false',
  'core.filemode': 'true',
  'core.symlinks': 'true',
  'core.ignorecase': 'false',
  'core.precomposeunicode': 'false',
  'core.protecthfs': 'true',
  'core.protectntfs': 'true',
  'core.autocrlf': 'false',
  'core.eol': 'lf',
  'core.safecrlf': 'false',
  'core.quotepath': 'false',
  'core.fsmonitor': 'false',
  'core.untrackedcache': 'false',
  'core.splitindex': 'false',
  'core.sparsecheckout': 'false',
  'core.excludesfile': '/dev/null',
  'core.attributesfile': '/dev/null',
  'core.hookspath': '/dev/null',
  'core.logallrefupdates': 'false',
  'core.bigfilethreshold': '64m',
  // Git maps packs window by window, and no more than this at one time: a pack may be larger than what a runner has.
  'core.packedgitwindowsize': '16m',
  'core.packedgitlimit': '32m',
  'index.threads': '1',
  'pack.threads': '1',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'commit.gpgsign': 'false',
  'diff.ignoresubmodules': 'dirty',
  'submodule.recurse': 'false',
  'i18n.commitencoding': 'UTF-8'
};

/** Writes a git directory at `path`, which must not exist. */
export function layGitDir(path: string, spec: GitDirSpec): void {
  const files: Record<string, string> = {
    HEAD: spec.head === null ? 'ref: refs/heads/private\n' : `${spec.head}\n`,
    config: configText(spec),
    'info/attributes': spec.attributes,
    'info/exclude': '',
    'objects/info/alternates': spec.alternates.map(line => `${quote(line)}\n`).join('')
  };
  if (spec.shallow !== null) files['shallow'] = spec.shallow;
  for (const dir of ['', 'info', 'objects', 'objects/info', 'objects/pack', 'refs', 'refs/heads']) {
    makeOwned(join(path, dir), spec.owner);
  }
  for (const [name, content] of Object.entries(files)) writeOwned(join(path, name), content, spec.owner);
}

function configText(spec: GitDirSpec): string {
  const sha256 = spec.objectFormat === 'sha256';
  const settings = {
    'core.repositoryformatversion': sha256 ? '1' : '0',
    ...(sha256 ? { 'extensions.objectformat': 'sha256' } : {}),
    ...COMMON_CONFIG,
    ...spec.config
  };
  return Object.entries(settings)
    .map(([key, value]) => `[${key.split('.')[0]}]\n\t${key.split('.')[1]} = ${configValue(value)}\n`)
    .join('');
}

function configValue(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}

/** Alternates are read line by line; one that starts with a quote or "#" is C-quoted. */
function quote(path: string): string {
  return /["\\\n#]/.test(path) ? `"${path.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"` : path;
}

export function makeOwned(path: string, owner: Owner | null): void {
  mkdirSync(path, { mode: 0o755 });
  chmodSync(path, 0o755);
  if (owner !== null) lchownSync(path, owner.uid, owner.gid);
}

export function writeOwned(path: string, content: string | Uint8Array, owner: Owner | null): void {
  writeFileSync(path, content, { flag: 'wx', mode: 0o644 });
  chmodSync(path, 0o644);
  if (owner !== null) lchownSync(path, owner.uid, owner.gid);
}
