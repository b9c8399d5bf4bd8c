/**
 * Titles of pull requests. GitHub takes them into the message of a squash merge, where mentions notify and closing
 * keywords close. Source: docs.github.com "Using keywords in issues and pull requests".
 */

export const DEFAULT_TITLE = '[{id}] {title}';
/** Most characters of a title that GitHub takes; kept in UTF-16 units. */
export const TITLE_LIMIT = 256;

const PLACEHOLDERS = ['id', 'title', 'pack'] as const;

/** Values of the placeholders; `pack` is the pack's path. Foreign text. */
export type TitleValues = Readonly<Record<(typeof PLACEHOLDERS)[number], string>>;

/** Why a text cannot be the template of titles, in words that follow it; null where it can. */
export function titleFault(template: string): string | null {
  if (template.trim() === '') return 'is empty';
  if (template.length > TITLE_LIMIT) return `has more than ${TITLE_LIMIT} characters`;
  if (/[\r\n]/.test(template.trim())) return 'has a line break';
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(template.trim())) return 'has a character that nobody sees';
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(found => found[1]!);
  const unknown = names.find(name => !PLACEHOLDERS.some(one => one === name));
  if (unknown !== undefined) return `has the unknown placeholder {${unknown}}`;
  return /\{\{|\}\}/.test(template) ? 'has a doubled brace; a placeholder of a title has one' : null;
}

/**
 * The title after the repository's template (null: DEFAULT_TITLE), on one line, at most 256 characters. The words of
 * the template stay as they are; the values can neither mention nor close. Throws RangeError for a template at fault.
 */
export function titleFrom(template: string | null, values: TitleValues): string {
  const given = template ?? DEFAULT_TITLE;
  const fault = titleFault(given);
  if (fault !== null) throw new RangeError(`the template of titles ${fault}`);
  const filled = given.replace(/\{(id|title|pack)\}/g, (_, name: keyof TitleValues) => inert(values[name]));
  return cut(oneLine(filled));
}

/** A title that a pack states itself: one line, inert, at most 256 characters. */
export function statedTitle(text: string): string {
  return cut(oneLine(inert(text)));
}

/** A title that the operator states: one line, at most 256 characters; what it mentions and closes is meant. */
export function operatorTitle(text: string): string {
  return cut(oneLine(text));
}

/** A space after each sign that would make a word act; it is seen, unlike an invisible character in its place. */
function inert(text: string): string {
  const line = oneLine(text);
  // An id may well be called GH-12; it is a reference of its own where the template makes it one.
  const issues = /^GH-\d+$/i.test(line) ? line : line.replace(/\bGH-(?=\d)/gi, '$& ');
  return issues
    .replace(/(?<![A-Za-z0-9_])@(?=[A-Za-z0-9]|$)/g, '@ ')
    .replace(/#(?=\d|$)/g, '# ')
    .replace(/:\/\//g, ': //')
    .replace(/\bwww\.(?=\S)/gi, '$& ');
}

function oneLine(text: string): string {
  return text
    .slice(0, 4 * TITLE_LIMIT)
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{C}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .trim();
}

function cut(text: string): string {
  if (text.length <= TITLE_LIMIT) return text;
  return `${text.slice(0, TITLE_LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
