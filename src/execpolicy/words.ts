/** From a word of the syntax tree to the words that the shell would make of it, as far as that can be known. */
import { parse } from 'unbash';
import type { Assignment as AssignmentNode, Word as WordNode, WordPart } from 'unbash';
import { expandBraces } from './braces.js';
import { HOLE } from './types.js';
import type { Word } from './types.js';

/** Offsets of a node in the text that is judged. */
export interface Span {
  start: number;
  end: number;
}

/** Words of one word of the tree: one, or as many as its braces make. A POSIX shell leaves braces as they are. */
export function wordsOf(node: WordNode, span: Span, posix = false): Word[] {
  if (node.parts?.some(part => part.type === 'BraceExpansion') !== true) return [oneWord(node, span)];
  const texts = posix ? null : expandBraces(node.text);
  if (texts === null) return [unknownWord(node.text, span)];
  return texts.filter(text => text !== '').map(text => rereadWord(text, node.text, span));
}

/** `name=value` among the arguments of a declaring builtin. */
export function wordOfAssignment(node: AssignmentNode, span: Span): Word {
  if (node.value.type !== 'Word' || node.index !== undefined)
    return { ...unknownWord(node.text, span), many: false };
  const value = oneWord(node.value, span);
  return { ...value, text: node.text, shape: `${node.name}=${value.shape}`, many: false };
}

/** One of the words that braces made: read again, since quotes and expansions come after braces. */
function rereadWord(text: string, written: string, span: Span): Word {
  const script = parse(`x ${text}`);
  const command = script.commands[0]?.command;
  const argument = command?.type === 'Command' ? command.args[0] : undefined;
  const whole = script.errors === undefined && argument?.type === 'Word' && argument.text === text;
  return whole ? { ...oneWord(argument, span), text: written } : unknownWord(written, span);
}

function unknownWord(text: string, { start, end }: Span): Word {
  return { text, shape: HOLE, glob: false, many: true, pipe: false, start, end };
}

interface Draft {
  shape: string;
  glob: boolean;
  many: boolean;
  pipe: boolean;
}

function oneWord(node: WordNode, { start, end }: Span): Word {
  const draft: Draft = { shape: '', glob: false, many: false, pipe: false };
  if (node.parts === undefined) draft.shape = node.value;
  else for (const part of node.parts) addPart(draft, part, false);
  return { text: node.text, ...draft, start, end };
}

function addPart(draft: Draft, part: WordPart, quoted: boolean): void {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      draft.shape += part.value;
      return;
    case 'DoubleQuoted':
    case 'LocaleString':
      for (const child of part.parts) addPart(draft, child, true);
      return;
    case 'Glob':
      draft.shape += part.value;
      draft.glob = true;
      return;
    case 'SimpleExpansion':
    case 'ParameterExpansion':
      return addVariable(draft, part, quoted);
    default:
      draft.shape += HOLE;
      draft.many ||= !quoted && part.type !== 'ArithmeticExpansion' && part.type !== 'ProcessSubstitution';
      draft.pipe ||= part.type === 'ProcessSubstitution';
  }
}

/** The home directory is written `~`, so that rules need one spelling; every other variable is unknown. */
function addVariable(draft: Draft, part: WordPart, quoted: boolean): void {
  const { text } = part as { text: string };
  if (text === '$HOME' || text === '${HOME}') {
    draft.shape += '~';
    return;
  }
  draft.shape += HOLE;
  const list = /^\$(?:[@*]|\{[@*]|\{[^}]*\[[@*]\])/.test(text);
  const number = /^\$[#?$!]$|^\$\{#/.test(text);
  draft.many ||= list || (!quoted && !number);
}

/** A value that is wholly known, or null. */
export function known(word: Word | undefined): string | null {
  return word === undefined || word.glob || word.shape.includes(HOLE) ? null : word.shape;
}

/** The word as shell text with the same meaning, its unknown parts as a variable. */
export function requote(word: Word): string {
  const pieces = word.shape.split(HOLE).map(piece => `'${piece.replaceAll("'", "'\\''")}'`);
  return pieces.join(word.many ? '$_' : '"$_"');
}
