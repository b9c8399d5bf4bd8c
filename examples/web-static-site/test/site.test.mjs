// The link check must notice what it is there for, and the Markdown must not let text become markup.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check } from '../tools/check-links.mjs';
import { toHtml } from '../tools/markdown.mjs';

const made = [];
after(() => made.forEach(directory => rmSync(directory, { recursive: true })));

function build() {
  const directory = mkdtempSync(join(tmpdir(), 'site-'));
  made.push(directory);
  execFileSync(process.execPath, [fileURLToPath(new URL('../tools/build.mjs', import.meta.url)), directory]);
  return directory;
}

function bytes(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map(file => [file.slice(directory.length), readFileSync(file, 'hex')]);
}

const BREAKS = [
  ['a dead link', 'about.html', '<a href="nowhere.html">x</a>', /leads nowhere/],
  ['a missing anchor', 'about.html', '<a href="index.html#none">x</a>', /names no id/],
  ['a missing image', 'index.html', '<img src="static/none.png" alt="">', /leads nowhere/],
  ['a way out of the site', 'posts/fog-signals.html', '<a href="../../secret.html">x</a>', /leaves the site/],
  ['an id used twice', 'about.html', '<h2 id="about">x</h2>', /stands there twice/]
];

for (const [what, page, html, message] of BREAKS) {
  test(`finds ${what}`, () => {
    const directory = build();
    appendFileSync(join(directory, page), html);
    const { problems } = check(directory);
    assert.equal(problems.length, 1);
    assert.match(problems[0], message);
  });
}

test('finds a page that no page leads to and the sitemap does not know', () => {
  const directory = build();
  writeFileSync(join(directory, 'orphan.html'), '<h1 id="orphan">x</h1>');
  assert.deepEqual(check(directory).problems, [
    'orphan.html: no way there from index.html',
    'orphan.html: not in the sitemap'
  ]);
});

test('two builds are equal, byte for byte', () => {
  assert.deepEqual(bytes(build()), bytes(build()));
});

test('text stays text', () => {
  assert.equal(toHtml('a <b> & "c"'), '<p>a &lt;b&gt; &amp; &quot;c&quot;</p>');
  assert.equal(toHtml('```\n<script>\n\n**x**\n```'), '<pre><code>&lt;script&gt;\n\n**x**</code></pre>');
});
