/**
 * Places that the parser reads in another way than bash does. What runs there cannot be told from the tree.
 * Source: Bash Reference Manual, "Process Substitution" and "ANSI-C Quoting", and what bash 5 executes.
 */
import type { SyntaxNode } from 'unbash';

/** Why the words around a node are not those that bash makes; null where they are. `source` is what it was read from. */
export function misread(node: SyntaxNode, source: string): string | null {
  if (node.type === 'AnsiCQuoted')
    return node.text.includes('\\\n')
      ? 'a line break after a backslash in quotes with a dollar, which stays'
      : null;
  if (node.type !== 'ProcessSubstitution') return null;
  if (node.script?.commands.length === 0) return 'an empty process substitution, of which no word is left';
  return standsAlone(source, node) ? null : 'a process substitution in the midst of a word';
}

/** True where neither side of a substitution could be of the same word. What only may be is not told apart. */
function standsAlone(source: string, { pos, end }: { pos: number; end: number }): boolean {
  let [before, after] = [pos, end];
  while (source.startsWith('\\\n', before - 2)) before -= 2;
  while (source.startsWith('\\\n', after)) after += 2;
  return (
    /(?:^|(?<!\\)[\s;&|(<>])$/.test(source.slice(Math.max(0, before - 2), before)) && endsWord(source, after)
  );
}

function endsWord(source: string, at: number): boolean {
  return at >= source.length || (/[\s;&|)<>]/.test(source[at]!) && !/^[<>]\(/.test(source.slice(at, at + 2)));
}
