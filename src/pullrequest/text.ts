/** Neutralising of text that a pack, a repository or a log chose, before it stands in Markdown that others read. */

// Bidirectional controls, zero-width characters, byte order mark, and C0/C1 controls other than tab and newline.
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Invisible characters shown as `\u{…}`, so that what is read is what is there. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, char => `\\u{${char.codePointAt(0)!.toString(16)}}`);
}

/** Text as inert inline code: no link, image, mention, closing keyword, HTML or fence can act in it. */
export function inlineCode(text: string): string {
  const clean = visible(text).replace(/\s+/g, ' ').trim();
  if (clean === '') return '` `';
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(match => match[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`;
}

/** Inline code fit for a table cell, cut to `most` characters. A pipe would end the cell even inside code. */
export function cell(text: string, most = 120): string {
  const clean = visible(text).replace(/\s+/g, ' ').trim();
  const cut = clean.length > most ? `${clean.slice(0, most - 1)}…` : clean;
  return inlineCode(cut).replace(/\|/g, '\\|');
}
