// Writes content/posts.json (newest first) and static/sitemap.xml from the front matter of the pages.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE, pages } from './content.mjs';

const ORIGIN = 'https://almanac.example.org';
const all = pages();

const posts = all
  .filter(page => page.path.startsWith('posts/'))
  .sort((a, b) => (a.date === b.date ? (a.path < b.path ? -1 : 1) : a.date < b.date ? 1 : -1))
  .map(({ path, title, date, description }) => ({ path, title, date, description }));
writeFileSync(join(SITE, 'content/posts.json'), `${JSON.stringify(posts, null, 2)}\n`);

const urls = all.map(page => `  <url><loc>${ORIGIN}/${page.path}</loc><lastmod>${page.date}</lastmod></url>`);
writeFileSync(
  join(SITE, 'static/sitemap.xml'),
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
);
console.log(`${posts.length} posts in the index, ${urls.length} pages in the sitemap`);
