/**
 * Places where bash executes text that looks like data: subscripts in arithmetic, prompts, names that builtins take.
 * Source: Bash Reference Manual, "Arrays" and "Shell Arithmetic": a subscript is expanded, command substitution too.
 */
import type { ParameterExpansionPart, SyntaxNode } from 'unbash';
import type { Word } from './types.js';

/** Builtins that evaluate a name or an expression among their words. */
const EVALUATING = new Set([
  'let',
  'declare',
  'typeset',
  'local',
  'export',
  'readonly',
  'read',
  'unset',
  'test',
  '[',
  'wait',
  'mapfile',
  'readarray',
  'printf',
  'getopts'
]);

/** A subscript with a substitution in it. */
const SUBSCRIPT = /\[[^\]]*(?:\$\(|`|\$\{)/;
const SUBSTITUTION = /\$\(|`/;

const REASON = 'text with a substitution that bash would execute when it evaluates it';

interface Simple {
  readonly type: 'Command';
  readonly program: string;
  readonly words: readonly Word[];
}

interface Value {
  readonly type: 'Value';
  readonly value: string | null;
}

/** Why something holds code that bash may execute although it is quoted; null where it does not. */
export function codeIn(given: SyntaxNode | Simple | Value): string | null {
  if (given.type === 'Value') return given.value !== null && SUBSCRIPT.test(given.value) ? REASON : null;
  if (given.type === 'Command') return 'words' in given ? inCommand(given) : null;
  if (given.type !== 'TestUnary' && given.type !== 'TestBinary') return null;
  const operands = given.type === 'TestUnary' ? [given.operand] : [given.left, given.right];
  // A substitution that is not quoted away stands in the tree as such; a literal one was hidden from it.
  const hidden = operands.some(
    ({ value, parts }) =>
      SUBSCRIPT.test(value) && parts?.every(part => part.type === 'SingleQuoted' || part.type === 'Literal')
  );
  return hidden ? REASON : null;
}

/**
 * Why a piece of code may be one thing for bash and another for a POSIX shell, where it could execute more: quotes
 * with a dollar, `&>` (there: in the background), `[[ … && … ]]`, `((…))`, `$[…]`. null where both read the same.
 */
export function differs(node: SyntaxNode): string | null {
  const differ =
    node.type === 'AnsiCQuoted' ||
    node.type === 'LocaleString' ||
    node.type === 'TestCommand' ||
    node.type === 'ArithmeticCommand' ||
    (node.type === 'ArithmeticExpansion' && node.text.startsWith('$[')) ||
    (node.type === 'Redirect' && node.operator.startsWith('&'));
  return differ ? 'code for sh that bash and other shells read in different ways' : null;
}

function inCommand({ program, words }: Simple): string | null {
  if (!EVALUATING.has(program)) return null;
  if (program === 'printf' && !words.some(({ shape }) => shape.startsWith('-v'))) return null;
  return words.slice(1).some(({ shape }) => SUBSCRIPT.test(shape)) ? REASON : null;
}

/** `${name@P}`: the value is expanded as a prompt, substitutions included. */
export function transforms({ operation }: ParameterExpansionPart): boolean {
  return operation?.type === 'Transform' && operation.operand.value.includes('P');
}

/** Variables whose value a program hands to a shell. */
const EXECUTED =
  /^(?:PROMPT_COMMAND|GIT_(?:SSH_COMMAND|EDITOR|SEQUENCE_EDITOR|PAGER|EXTERNAL_DIFF|ASKPASS|PROXY_COMMAND|SSH)|EDITOR|VISUAL|PAGER|MANPAGER|LESSOPEN|LESSCLOSE|SSH_ASKPASS|SUDO_ASKPASS|FCEDIT|RSYNC_RSH|CVS_RSH)$/;

/** True where programs execute the value of a variable as a command. */
export function executedVariable(name: string): boolean {
  return EXECUTED.test(name);
}

/** True where a value would be executed each time the shell writes its prompt or trace. */
export function executedPrompt(name: string, value: string | null): boolean {
  return /^PS[0-4]$/.test(name) && (value === null || SUBSTITUTION.test(value));
}
