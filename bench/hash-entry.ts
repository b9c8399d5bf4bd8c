/** Bundled by bench/hash.mjs: hashes every file below a directory and prints one digest over all `hash  path` lines. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashTree } from '../src/evidence/hash-tree.js';

function filesBelow(root: string): string[] {
  return readdirSync(root).flatMap(name => readdirSync(join(root, name)).map(file => `${name}/${file}`));
}

const [root = '', workerPath = ''] = process.argv.slice(2);
const results = await hashTree(
  root,
  filesBelow(root).map(path => ({ path, bytes: null })),
  { workerPath }
);
const lines = results.map(({ path, sha256 }) => `${sha256}  ${path}`).sort();
console.log(createHash('sha256').update(lines.join('\n')).digest('hex'));
