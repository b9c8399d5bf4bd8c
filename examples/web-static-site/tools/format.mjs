// Says which source files have tabs, blanks at the end of a line, Windows line ends or no newline at the end.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from './content.mjs';

const files = ['content', 'templates', 'static', 'tools', 'test'].flatMap(directory =>
  readdirSync(join(SITE, directory), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
);
const bad = files.sort().filter(file => /\t|[ \r]\n|[^\n]$/.test(readFileSync(file, 'utf8')));
for (const file of bad) console.error(`${file.slice(SITE.length)}: tabs, trailing blanks or no newline at the end`);
console.log(`${files.length} files looked at`);
process.exitCode = bad.length === 0 ? 0 : 1;
