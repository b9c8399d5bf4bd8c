/**
 * Foreign text in Markdown that GitHub renders: no link, mention, closing keyword, image, HTML, direction mark or
 * invisible character, wherever it came from. Source: anchors/pull-requests.md case 37, GFM spec 6.1 and 4.10.
 */
import { forCode, forTerminal } from '../platform/neutral.js';

const USUAL = 200;

/** What no reader sees, beyond what `forTerminal` shows already: fillers, joiners, variation selectors. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Co}\p{Cn}\u2800]/gu;

/**
 * Foreign text as inline code on one line of at most `most` characters, also within a table. Text with `<`, a backtick
 * or a backslash before a pipe is written as HTML with every sign of it encoded: a code span would be HTML below an
 * unclosed `<pre>` of somebody else's, GitHub's parser takes no fence of more than 80 backticks (measured: what follows
 * acts), and renderers differ about where a cell ends after `\\|`.
 */
export function inline(text: string, most = USUAL): string {
  const line = oneLine(text, most);
  return /[<`]|\\\|/.test(line) ? `<code>${encoded(line)}</code>` : forCode(line, most);
}

/** Whole lines of a record may be megabytes; what is never shown is not looked at. */
function oneLine(text: string, most: number): string {
  const start = text.length > most * 8 ? `${text.slice(0, most * 8)}…` : text;
  const flat = forTerminal(start.replace(INVISIBLE, shown)).replace(/\s+/g, ' ').trim();
  const characters = [...flat];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : flat;
}

function shown(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

/** GitHub's parser makes links of mail addresses after it has decoded: an empty comment keeps the two halves apart. */
function encoded(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, sign => `&#${sign.charCodeAt(0)};${sign === '@' ? '<!---->' : ''}`);
}

const WORD = /^(?:[A-Za-z]+(?:['_-][A-Za-z]+)*|\d{1,6})$/;
/** GitHub links what looks like the abbreviated id of a commit. */
const LOOKS_LIKE_A_COMMIT = /^[0-9a-f]{7,}$/;

/**
 * Words of ours as prose. What is not plain words (letters, small numbers, commas, full stops) stands as inline code
 * instead, so that a record somebody else made cannot speak Markdown in their place.
 */
export function prose(text: string, most = 400): string {
  const parts = text.split(' ');
  const plain = text.length <= most && parts.every(part => isPlain(part.replace(/[,;:.]$/, '')));
  return plain ? text : inline(text, most);
}

function isPlain(word: string): boolean {
  return WORD.test(word) && !LOOKS_LIKE_A_COMMIT.test(word);
}

/** A count of a record; anything that is no such number is shown as code. */
export function count(value: number): string {
  return Number.isSafeInteger(value) && value >= 0 ? String(value) : inline(String(value), 20);
}

/** `[words](address)`; the words alone where the address is not one of a plain page over http or https. */
export function link(words: string, address: string | null): string {
  const plain = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._~%/-]*)?$/;
  return address !== null && address.length <= 2000 && plain.test(address) ? `[${words}](${address})` : words;
}

/** The line that stands for what is not shown, with the place where it is. `what` is words of ours. */
export function leftOut(what: string): string {
  return `_Not shown here: ${what}. All of it is in \`publish/pr-body.md\`, beside the evidence._`;
}
