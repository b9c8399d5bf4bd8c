// Usage: node tools/archive.mjs OUT.zip   packs content/ into one reproducible archive and prints its SHA-256.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { GAME } from './content.mjs';
import { zip } from './zip.mjs';

const files = readdirSync(join(GAME, 'content'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath ?? entry.path, entry.name));
const bytes = zip(Object.fromEntries(files.map(file => [relative(GAME, file).split(sep).join('/'), readFileSync(file)])));
writeFileSync(process.argv[2], bytes);
console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${files.length} files, ${bytes.length} bytes`);
