// Reads the pages under content/: front matter and text. Sorted, so that every build gives the same bytes.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, sep } from 'node:path';

export const SITE = fileURLToPath(new URL('../', import.meta.url));

/** [{path, title, description, date, text}], by path; `path` is that of the built page, `/`-separated. */
export function pages() {
  const directory = join(SITE, 'content');
  return readdirSync(directory, { recursive: true })
    .filter(name => name.endsWith('.md'))
    .map(name => ({ path: name.split(sep).join('/').replace(/\.md$/, '.html'), ...parse(join(directory, name)) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function parse(file) {
  const match = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8'));
  if (match === null) throw new Error(`${file}: no front matter`);
  const meta = Object.fromEntries(match[1].split('\n').map(line => line.split(/:\s*(.*)/, 2)));
  for (const key of ['title', 'description', 'date']) {
    if (!meta[key]) throw new Error(`${file}: front matter has no ${key}`);
  }
  return { title: meta.title, description: meta.description, date: meta.date, text: match[2] };
}
