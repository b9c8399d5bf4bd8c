// The part of Markdown that this site uses: headings (with ids), paragraphs, lists, fenced code, images, links,
// `code`, **strong**, *emphasis*. Everything else is text, and text is always escaped.

export function escapeHtml(text) {
  return text.replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
}

export function slug(text) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** HTML of a text; blocks are parted by blank lines, fenced code keeps its own. */
export function toHtml(text) {
  const blocks = text.match(/```\n[\s\S]*?\n```|(?:.+\n?)+/g) ?? [];
  return blocks.map(block => htmlOf(block.trim())).join('\n');
}

function htmlOf(block) {
  if (block.startsWith('```')) return `<pre><code>${escapeHtml(block.slice(4, -4))}</code></pre>`;
  const heading = /^(#{1,3}) (.*)$/.exec(block);
  if (heading) return headingOf(heading[1].length, heading[2]);
  if (/^- /.test(block)) return list('ul', block, /^- /);
  if (/^\d+\. /.test(block)) return list('ol', block, /^\d+\. /);
  return `<p>${inline(block)}</p>`;
}

function headingOf(level, text) {
  return `<h${level} id="${slug(text)}">${inline(text)}</h${level}>`;
}

function list(tag, block, marker) {
  const items = block.split('\n').map(line => `  <li>${inline(line.replace(marker, ''))}</li>`);
  return `<${tag}>\n${items.join('\n')}\n</${tag}>`;
}

function inline(text) {
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/!\[([^\]]*)\]\(([^)\s]+)\)/g, '<img src="$2" alt="$1">')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>');
}
