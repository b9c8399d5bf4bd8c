// Usage: node tools/build.mjs DIRECTORY   builds the whole site there; the same content gives the same bytes.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SITE, pages } from './content.mjs';
import { escapeHtml, toHtml } from './markdown.mjs';

const out = process.argv[2];
if (out === undefined) throw new Error('usage: node tools/build.mjs DIRECTORY');
const template = readFileSync(join(SITE, 'templates/page.html'), 'utf8');
const posts = JSON.parse(readFileSync(join(SITE, 'content/posts.json'), 'utf8'));

const all = pages();
for (const page of all) {
  const file = join(out, page.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, render(page));
}
cpSync(join(SITE, 'static'), join(out, 'static'), { recursive: true });
console.log(`${all.length} pages built`);

function render(page) {
  const values = {
    title: escapeHtml(page.title),
    description: escapeHtml(page.description),
    date: escapeHtml(page.date),
    root: '../'.repeat(page.path.split('/').length - 1),
    body: toHtml(page.text.replace('{{posts}}', postList))
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
}

function postList() {
  return posts.map(post => `- [${post.title}](${post.path}): ${post.description}`).join('\n');
}
