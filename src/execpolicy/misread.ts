/**
 * Places that the parser reads in another way than bash does. What runs there cannot be told from the tree.
 * Source: Bash Reference Manual, "Process Substitution", "ANSI-C Quoting" and "Shell Arithmetic" (all of an expression
 * is expanded as if it stood in double quotes), and what bash 5 executes.
 */
import type { ParameterExpansionPart, SyntaxNode, Word, WordPart } from 'unbash';

const SUBSTITUTION = /\$\(|\$\{|`/;
const NO_QUOTES = 'a substitution in quotes, which do not hold in arithmetic';

/** Why bash makes something else of a node than the tree says; null where it does not. `source`: what it was read from. */
export function misread(node: SyntaxNode, source: string): string | null {
  switch (node.type) {
    case 'AnsiCQuoted':
      return node.text.includes('\\\n') ? "a line break after a backslash in $'…', which stays" : null;
    case 'ProcessSubstitution':
      if (node.script?.commands.length === 0)
        return 'an empty process substitution, of which no word is left';
      return standsAlone(source, node) ? null : 'a process substitution in the midst of a word';
    case 'ArithmeticWord':
      return quotesCode(node) ? NO_QUOTES : null;
    case 'ParameterExpansion':
      return evaluated(node).some(quotesCode) ? NO_QUOTES : null;
    default:
      return unreadArithmetic(node, source) ? 'a substitution in arithmetic that cannot be read' : null;
  }
}

/** Subscript, offset and length: arithmetic as well. */
function evaluated({ index, operation }: ParameterExpansionPart): (Word | undefined)[] {
  return [index, ...(operation?.type === 'Slice' ? [operation.offset, operation.length] : [])];
}

function unreadArithmetic(node: SyntaxNode, source: string): boolean {
  if (node.type !== 'ArithmeticCommand' && node.type !== 'ArithmeticExpansion') return false;
  return node.expression === undefined && SUBSTITUTION.test(source.slice(node.pos + 3, node.end));
}

/** True where neither side of a substitution could be of the same word. What only may be is not told apart. */
function standsAlone(source: string, { pos, end }: { pos: number; end: number }): boolean {
  let [before, after] = [pos, end];
  while (before >= 2 && source.startsWith('\\\n', before - 2)) before -= 2;
  while (source.startsWith('\\\n', after)) after += 2;
  return (
    /(?:^|(?<!\\)[\s;&|(<>])$/.test(source.slice(Math.max(0, before - 2), before)) && endsWord(source, after)
  );
}

function endsWord(source: string, at: number): boolean {
  return at >= source.length || (/[\s;&|)<>]/.test(source[at]!) && !/^[<>]\(/.test(source.slice(at, at + 2)));
}

function quotesCode(word: Pick<Word, 'parts' | 'value'> | undefined): boolean {
  return word?.parts === undefined ? isEscaped(word?.value ?? '') : word.parts.some(isQuotedCode);
}

function isQuotedCode(part: WordPart): boolean {
  if (part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted') return SUBSTITUTION.test(part.value);
  if (part.type === 'DoubleQuoted' || part.type === 'LocaleString') return part.parts.some(isQuotedCode);
  return part.type === 'Literal' && isEscaped(part.text);
}

function isEscaped(text: string): boolean {
  return /\\[$`]/.test(text);
}
