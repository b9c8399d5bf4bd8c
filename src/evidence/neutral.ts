/** Making foreign text harmless where people see it: terminals, job logs that obey commands, Markdown. */

/**
 * Text for a terminal or a job log: control characters and direction marks are shown as `\xNN` or `\u{N}`, so that
 * no escape sequence acts, and lines that a GitHub runner would take for a workflow command get a blank before them
 * (`::command::` and the older `##[command]`). Line breaks and tabs stay; a lone carriage return does not.
 */
export function forTerminal(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, shown)
    .replace(/^([ \t]*)(::|##\[)/gm, '$1\u00b7 $2');
}

function shown(character: string): string {
  if (character === '\n' || character === '\t') return character;
  const code = character.codePointAt(0)!;
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

/** One line of foreign text for a Markdown table: nothing in it links, mentions, shows an image or ends the cell. */
export function forCell(text: string, most = 200): string {
  const line = forTerminal(text).replace(/[\n\t]+/g, ' ');
  const short = line.length > most ? `${[...line].slice(0, most).join('')}…` : line;
  return short
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~$^=:-]/g, '\\$&')
    .replace(/@/g, '&#64;')
    .replace(/\b(https?|www|ftp)(?=\\:|\.)/gi, '$1&#8203;');
}

/** Foreign text as inline code: its own backticks and line breaks cannot end it. */
export function forCode(text: string, most = 200): string {
  const line = forTerminal(text)
    .replace(/[\n\t]+/g, ' ')
    .replace(/\|/g, '\u00a6');
  const short = line.length > most ? `${[...line].slice(0, most).join('')}…` : line;
  return `\`${short.replace(/`/g, '\u02cb') || ' '}\``;
}
