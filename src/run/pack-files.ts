/** The pack room's view of a work tree: kinds by lstat in every component, contents of regular files only. */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFiles } from '../pack/contract.js';
import { readRegular } from '../platform/files.js';

/** One mebibyte more than any pack file may have, so that the pack room sees and refuses what is too large. */
const MOST = 2 * 1024 * 1024;

export function packFilesAt(root: string): PackFiles {
  return {
    kind: path => kindOf(root, path),
    size: path => lstatSync(join(root, path)).size,
    read: path => readRegular(root, path, { maxBytes: MOST }),
    list: path => readdirSync(join(root, path)).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  };
}

/** 'symlink' where any component on the way is one: what it shows could lie anywhere. */
function kindOf(root: string, path: string): ReturnType<PackFiles['kind']> {
  const parts = path.split('/').filter(part => part !== '' && part !== '.');
  let kind: ReturnType<PackFiles['kind']> = 'directory';
  for (let end = 1; end <= parts.length; end++) {
    const stat = lstatSync(join(root, ...parts.slice(0, end)), { throwIfNoEntry: false });
    if (stat === undefined) return null;
    if (stat.isSymbolicLink()) return 'symlink';
    kind = stat.isDirectory() ? 'directory' : stat.isFile() ? 'file' : 'other';
    if (kind !== 'directory' && end < parts.length) return null;
  }
  return kind;
}
