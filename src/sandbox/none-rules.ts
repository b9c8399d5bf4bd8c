/**
 * What isolation `none` lets start: listed programs, in texts plain enough to be read without a shell. Pure. A lint:
 * a listed program can do anything (python3 -c, git with an alias), and nothing holds it back.
 */

export interface NoneRules {
  /** Names of programs, without directories. */
  readonly allowed: readonly string[];
  /** Texts that no command may hold, compared with runs of blanks as one; the built-in patterns come on top. */
  readonly denied: readonly string[];
}

/** The list of the original's local runner, and the programs without effect that scripts are full of. */
export const USUAL_PROGRAMS: readonly string[] = [
  ...['echo', 'ls', 'cat', 'grep', 'find', 'python3', 'pip', 'git'],
  ...['true', 'false', 'test', 'pwd', 'printf', 'head', 'tail', 'wc', 'sort', 'uniq', 'cut', 'diff', 'cd']
];

/** [what it is, pattern], over the text with runs of blanks as one. */
const DENIED: readonly (readonly [string, RegExp])[] = [
  ['deletes from the root or a home', /\brm (-\S+ )*(\/|~|\$HOME)(\*| |\/\*|$)/],
  ['becomes another user', /\b(sudo|su|doas|pkexec|runuser|setpriv)\b/],
  ['opens a connection by the shell', /\/dev\/(tcp|udp)\//],
  ['writes to a device', />\s?\/dev\/(?!null\b|stdout\b|stderr\b)/],
  ['names credentials', /(^|[\s/'"=])\.(ssh|aws|azure|kube|netrc|git-credentials|docker\/config\.json)\b/],
  ['reads the memory or environment of processes', /\/proc\/(\w+|\$\$)\/(environ|mem|maps|fd)\b/],
  ['runs what git finds in its configuration', /\bgit\b.*\s(-c|--exec-path|--config-env)\b/],
  ['removes by find', /\bfind\b.*\s-(delete|exec|execdir|ok|okdir|fprint\w*)\b/]
];

/** Characters; what is longer is no command that a person wrote. */
const LONGEST = 16_384;

export interface NoneRefusal {
  code: 'ISO_NONE_COMMAND_DENIED' | 'ISO_NONE_COMMAND_UNLISTED';
  why: string;
}

/** Null where the command may start. */
export function judgeCommand(text: string, rules: NoneRules): NoneRefusal | null {
  if (text.length > LONGEST)
    return { code: 'ISO_NONE_COMMAND_UNLISTED', why: `it is longer than ${LONGEST} characters` };
  const pattern = deniedIn(text, rules.denied);
  if (pattern !== null) return { code: 'ISO_NONE_COMMAND_DENIED', why: pattern };
  const programs = programsOf(text);
  if (typeof programs === 'string') return { code: 'ISO_NONE_COMMAND_UNLISTED', why: programs };
  if (programs.length === 0) return { code: 'ISO_NONE_COMMAND_UNLISTED', why: 'there is no program in it' };
  const other = programs.find(program => !rules.allowed.includes(program));
  if (other === undefined) return null;
  return { code: 'ISO_NONE_COMMAND_UNLISTED', why: `${JSON.stringify(other)} is not on the list` };
}

function deniedIn(text: string, further: readonly string[]): string | null {
  // Also without quotes and backslashes: `r"m" -rf /` and `rm` are one to the shell.
  const forms = [text, text.replace(/\\\n/g, ''), text.replace(/["'\\]/g, '')].map(blanksAsOne);
  const stated = further.find(part => forms.some(form => form.includes(blanksAsOne(part))));
  if (stated !== undefined) return `it holds ${JSON.stringify(stated)}`;
  return DENIED.find(([, pattern]) => forms.some(form => pattern.test(form)))?.[0] ?? null;
}

function blanksAsOne(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

interface Word {
  text: string;
  /** Whether its text is its meaning: no variable, no pattern, no quote left open. */
  literal: boolean;
}

type Token = Word | 'end' | 'redirect';

/** The programs that a text starts, in order; a sentence where that cannot be told. */
export function programsOf(text: string): string[] | string {
  const tokens = tokensOf(text);
  if (typeof tokens === 'string') return tokens;
  const programs: string[] = [];
  let [expectsProgram, expectsTarget] = [true, false];
  for (const token of tokens) {
    if (token === 'redirect') {
      if (expectsTarget) return 'a redirection without a target';
      expectsTarget = true;
    } else if (token === 'end') {
      if (expectsTarget) return 'a redirection without a target';
      expectsProgram = true;
    } else if (expectsTarget) {
      expectsTarget = false;
    } else if (expectsProgram) {
      const refused = refusedProgram(token);
      if (refused !== null) return refused;
      programs.push(token.text);
      expectsProgram = false;
    }
  }
  return expectsTarget ? 'a redirection without a target' : programs;
}

/** Words that change what the words after them mean. */
const KEYWORDS =
  /^(if|then|elif|else|fi|for|select|while|until|do|done|case|esac|function|time|coproc|in|!|\{|\}|\[\[|\]\]|alias)$/;

function refusedProgram({ text, literal }: Word): string | null {
  if (!literal) return `${JSON.stringify(text)} becomes a program only when it runs`;
  if (KEYWORDS.test(text)) return `${JSON.stringify(text)} is a word of the shell's language`;
  if (/^\w+(\[[^\]]*\])?\+?=/.test(text)) return `${JSON.stringify(text)} sets a variable before the program`;
  return text.includes('/') ? `${JSON.stringify(text)} is a path; listed programs are called by name` : null;
}

/** Everything that the shell could take for more than a word, a quote, an operator of the plain kind, or a comment. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^\$\(|^`/, 'a command within a command'],
  [/^\$\{/, 'an expansion with braces'],
  [/^\$['"]/, 'a quote of another kind'],
  [/^[<>]\(/, 'a command in the place of a file'],
  [/^<</, 'a text in the place of a file'],
  [/^[(){}]/, 'a group or a function'],
  [/^&(?![&>])/, 'a command in the background'],
  [/^;[;&]/, 'a part of case'],
  [/^\0/, 'a NUL byte']
];

const OPERATOR = /^(&&|\|\||\|&|;|\||\n)/;
const REDIRECT = /^(\d*(>>|>\||>&|<&|<>|>|<)|&>>?)/;

function tokensOf(text: string): Token[] | string {
  const tokens: Token[] = [];
  for (let rest = text; rest !== '';) {
    const blank = /^([ \t]+|\\\n)/.exec(rest)?.[0];
    const comment = /^#[^\n]*/.exec(rest)?.[0];
    const skipped = blank ?? comment;
    if (skipped !== undefined) {
      rest = rest.slice(skipped.length);
      continue;
    }
    const refused = REFUSED.find(([pattern]) => pattern.test(rest))?.[1];
    if (refused !== undefined) return `it holds ${refused}`;
    const operator = OPERATOR.exec(rest)?.[0];
    const redirect = operator === undefined ? REDIRECT.exec(rest)?.[0] : undefined;
    const mark = operator ?? redirect;
    if (mark !== undefined) {
      tokens.push(operator === undefined ? 'redirect' : 'end');
      rest = rest.slice(mark.length);
      continue;
    }
    const word = wordOf(rest);
    if (typeof word === 'string') return word;
    tokens.push({ text: word.text, literal: word.literal });
    rest = rest.slice(word.length);
  }
  return tokens;
}

const CANNOT_BE_TOLD = 'it holds a quote, an expansion or a character that cannot be told';

/** One piece of a word: [pattern, its meaning, whether that is literal]. */
type Piece = readonly [RegExp, (match: RegExpExecArray) => string, boolean];

const PIECES: readonly Piece[] = [
  [/^'([^']*)'/, match => match[1] ?? '', true],
  [/^"((?:[^"\\$`]|\\[\s\S])*)"/, match => (match[1] ?? '').replace(/\\([\\"$`\n])/g, '$1'), true],
  // A quote with plain variables in it.
  [/^"((?:[^"\\$`]|\\[\s\S]|\$\w+)*)"/, match => match[1] ?? '', false],
  [/^\\([^\n])/, match => match[1] ?? '', true],
  [/^\$(\w+|[?#@*$!-])/, match => match[0], false],
  [/^[*?[\]~]/, match => match[0], false],
  [/^[^\s'"\\$`*?[\]~<>|&;(){}\0]+/, match => match[0], true],
  // Braces within a word may expand to several.
  [/^[{}]/, match => match[0], false]
];

function wordOf(rest: string): (Word & { length: number }) | string {
  let [text, literal, length] = ['', true, 0];
  for (;;) {
    const at = rest.slice(length);
    if (at === '' || /^[ \t\n<>|&;()]/.test(at))
      return length === 0 ? CANNOT_BE_TOLD : { text, literal, length };
    const refused = REFUSED.slice(0, 3).find(([pattern]) => pattern.test(at))?.[1];
    if (refused !== undefined) return `it holds ${refused}`;
    const piece = firstPiece(at);
    if (piece === null) return CANNOT_BE_TOLD;
    text += piece.text;
    literal &&= piece.literal;
    length += piece.length;
  }
}

function firstPiece(at: string): (Word & { length: number }) | null {
  for (const [pattern, meaning, literal] of PIECES) {
    const match = pattern.exec(at);
    if (match !== null) return { text: meaning(match), literal, length: match[0].length };
  }
  return null;
}
