/** PackFiles over a real directory, for fixtures. */
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFiles } from '../../src/pack/contract.js';

export function diskFiles(root: string): PackFiles {
  function kind(path: string): ReturnType<PackFiles['kind']> {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stat === undefined) return null;
    if (stat.isSymbolicLink()) return 'symlink';
    return stat.isDirectory() ? 'directory' : stat.isFile() ? 'file' : 'other';
  }
  return {
    kind,
    size: path => lstatSync(join(root, path)).size,
    read: path => readFileSync(join(root, path)),
    list: path => readdirSync(join(root, path)).sort()
  };
}
