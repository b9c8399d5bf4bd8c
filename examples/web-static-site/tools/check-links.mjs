// Usage: node tools/check-links.mjs DIRECTORY REPORT.json
// Reads the built pages as a browser would (not the sources): every link, image, stylesheet and anchor inside the site
// must exist, ids must be unique, every page must be reachable from index.html and stand in the sitemap.
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** {pages, links, external, problems} of the site in a directory. */
export function check(directory) {
  const pages = readPages(directory);
  const problems = [];
  let links = 0;
  const external = new Set();
  for (const page of pages.values()) {
    for (const id of twice(page.ids)) problems.push(`${page.path}: id "${id}" stands there twice`);
    for (const target of page.targets) {
      links += 1;
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) external.add(target);
      else problems.push(...follow(directory, pages, page, target));
    }
  }
  problems.push(...unreachable(pages), ...sitemap(directory, pages));
  return { pages: pages.size, links, external: [...external].sort(), problems };
}

function readPages(directory) {
  const files = readdirSync(directory, { recursive: true }).filter(name => name.endsWith('.html')).sort();
  return new Map(files.map(name => [toPosix(name), readPage(toPosix(name), readFileSync(join(directory, name), 'utf8'))]));
}

function toPosix(name) {
  return name.split(sep).join('/');
}

function readPage(path, html) {
  const tags = [...html.matchAll(/<[a-z][^>]*>/gi)].map(match => match[0]);
  const attribute = name => tags.flatMap(tag => [...tag.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(m => m[1]));
  return { path, ids: attribute('id'), targets: [...attribute('href'), ...attribute('src')] };
}

function twice(values) {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function resolve(page, target) {
  const [path, anchor] = target.split('#', 2);
  return { path: path === '' ? page.path : posix.normalize(posix.join(posix.dirname(page.path), path)), anchor };
}

function follow(directory, pages, page, target) {
  const { path, anchor } = resolve(page, target);
  if (path.startsWith('..') || path.startsWith('/')) return [`${page.path}: ${target} leaves the site`];
  if (!isFile(join(directory, path))) return [`${page.path}: ${target} leads nowhere`];
  if (anchor === undefined || anchor === '') return [];
  return pages.get(path)?.ids.includes(anchor) ? [] : [`${page.path}: ${target} names no id in ${path}`];
}

function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

function unreachable(pages) {
  const seen = new Set();
  const queue = ['index.html'];
  while (queue.length > 0) {
    const page = pages.get(queue.pop());
    if (page === undefined || seen.has(page.path)) continue;
    seen.add(page.path);
    queue.push(...page.targets.map(target => resolve(page, target).path));
  }
  return [...pages.keys()].filter(path => !seen.has(path)).map(path => `${path}: no way there from index.html`);
}

function sitemap(directory, pages) {
  const xml = readFileSync(join(directory, 'static/sitemap.xml'), 'utf8');
  const listed = new Set([...xml.matchAll(/<loc>https:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(match => match[1]));
  const missing = [...pages.keys()].filter(path => !listed.has(path)).map(path => `${path}: not in the sitemap`);
  const gone = [...listed].filter(path => !pages.has(path)).map(path => `static/sitemap.xml: ${path} does not exist`);
  return [...missing, ...gone];
}

function main(directory, reportPath) {
  const report = check(directory);
  writeFileSync(reportPath, `${JSON.stringify(report, null, 2)}\n`);
  for (const problem of report.problems) console.error(problem);
  console.log(`${report.pages} pages, ${report.links} links, ${report.problems.length} problems`);
  return report.problems.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(...process.argv.slice(2));
