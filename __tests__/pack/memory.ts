/** PackFiles over a table of paths; what is not text or bytes is a link or a special file. */
import type { PackFiles } from '../../src/pack/contract.js';

export type Entry = string | Uint8Array | 'symlink!' | 'other!';

export function memoryFiles(table: Readonly<Record<string, Entry>>): PackFiles {
  const encoder = new TextEncoder();
  function bytes(path: string): Uint8Array {
    const entry = table[path];
    if (entry === undefined) throw new Error(`ENOENT ${path}`);
    return typeof entry === 'string' ? encoder.encode(entry) : entry;
  }
  function kind(path: string): ReturnType<PackFiles['kind']> {
    const entry = table[path];
    if (entry === 'symlink!') return 'symlink';
    if (entry === 'other!') return 'other';
    if (entry !== undefined) return 'file';
    return Object.keys(table).some(name => name.startsWith(`${path}/`)) ? 'directory' : null;
  }
  function list(path: string): string[] {
    const prefix = path === '' ? '' : `${path}/`;
    const names = Object.keys(table).filter(name => name.startsWith(prefix));
    return [...new Set(names.map(name => name.slice(prefix.length).split('/')[0] as string))].sort();
  }
  return { kind, list, read: bytes, size: path => bytes(path).length };
}
