/** Ground: foreign text made harmless where people see it: terminals, job logs that obey commands, Markdown. */

/**
 * Text for a terminal or a job log: control characters and direction marks are shown as `\xNN` or `\u{N}`, so that
 * no escape sequence acts, and what a GitHub runner would take for a workflow command is broken by a dot: `::command::`
 * at the start of a line, the older `##[command]` anywhere. Line breaks and tabs stay; a lone carriage return does not.
 */
export function forTerminal(text: string): string {
  return (
    text
      .replace(/\r\n/g, '\n')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, shown)
      // The runner trims every white space of Unicode before it looks.
      .replace(/^([^\S\n]*)::/gm, '$1\u00b7 ::')
      .replace(/##\[/g, '##\u00b7[')
  );
}

function shown(character: string): string {
  if (character === '\n' || character === '\t') return character;
  const code = character.codePointAt(0)!;
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

/** One line, cut to `most` characters. */
function line(text: string, most: number): string {
  const flat = forTerminal(text).replace(/\s+/g, ' ').trim();
  const characters = [...flat];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : flat;
}

/**
 * One line of foreign text for Markdown, also within a table: nothing in it links, mentions, shows an image, opens
 * HTML or ends the cell. Not for the start of a line, where a few more characters mean something.
 */
export function forCell(text: string, most = 200): string {
  return (
    line(text, most)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_{}[\]()!|~$]/g, '\\$&')
      .replace(/#(?=\d)/g, '#&#8203;')
      // GitHub's parser makes links of mail addresses after it has decoded: the empty comment keeps the halves apart.
      .replace(/@/g, '&#64;<!---->')
      .replace(/\b(https?|www|ftp)(?=:|\.)/gi, '$1&#8203;')
  );
}

/**
 * Foreign text as inert inline code on one line: a fence longer than any run of backticks in it, so that no link,
 * image, mention, closing keyword, HTML or fence can act. Fit for table cells, where a pipe ends even code. A run so
 * long that GitHub's parser would take no fence around it (more than 80, measured) is shown by its length.
 */
export function forCode(text: string, most = 200): string {
  const clean = line(text, most).replace(/`{40,}/g, run => `\\x60{${run.length}}`);
  if (clean === '') return '` `';
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(match => match[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`.replace(/\|/g, '\\|');
}
