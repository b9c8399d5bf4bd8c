// Gives every bare `.sort()` in src/ a numeric comparator: without one, JavaScript sorts numbers as text.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BARE_SORT = /\.(sort|toSorted)\(\s*\)/g;
const directory = fileURLToPath(new URL('src/', import.meta.url));

for (const name of readdirSync(directory).filter(name => name.endsWith('.mjs'))) {
  const file = directory + name;
  const before = readFileSync(file, 'utf8');
  const after = before.replace(BARE_SORT, '.$1((a, b) => a - b)');
  if (after === before) continue;
  writeFileSync(file, after);
  console.log(`${name}: ${before.match(BARE_SORT).length} bare sort(s) now compare numbers`);
}
