/** Shells and the builtins that run text: what code they are handed, or why it is not known. */
import { HOLE } from './types.js';
import type { Started, Word } from './types.js';
import { known } from './words.js';

/** Shells whose code is read as bash reads it. */
const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'rbash', 'ksh', 'ksh93', 'mksh', 'zsh']);
/** Shells of another language. */
const FOREIGN = new Set([
  'fish',
  'csh',
  'tcsh',
  'nu',
  'xonsh',
  'elvish',
  'pwsh',
  'powershell',
  'cmd',
  'rc',
  'oil',
  'ysh'
]);
/** Programs that run a program text of another language handed to them. */
const INTERPRETERS =
  /^(?:python[\d.]*|pypy[\d.]*|node|nodejs|deno|bun|perl[\d.]*|ruby[\d.]*|php[\d.]*|lua[\d.]*|tclsh|osascript|Rscript)$/;
const RUN_TEXT = new Set(['eval', 'source', '.', 'trap']);

/** True where a program executes what it reads: text piped or substituted into it is code. */
export function executesInput(program: string): boolean {
  return SHELLS.has(program) || FOREIGN.has(program) || RUN_TEXT.has(program) || INTERPRETERS.test(program);
}

/** True where a program without operands takes its code from standard input, as bash does. */
export function isShell(program: string): boolean {
  return SHELLS.has(program) || FOREIGN.has(program);
}

/** Builtins whose code is read by the shell that runs them. */
export function keepsDialect(program: string): boolean {
  return Object.hasOwn(BUILTINS, program);
}

/** True for the shells that read what is special to bash as bash does. */
export function readsAsBash(program: string): boolean {
  return /^(?:bash|rbash|zsh|ksh|ksh93|mksh)$/.test(program);
}

/** Code that a shell or a builtin is handed in its words; null where the program is neither. */
export function codeOf(program: string, words: readonly Word[]): Started[] | null {
  if (SHELLS.has(program)) return shellCode(words);
  if (FOREIGN.has(program)) return foreignCode(program, words);
  const builtin = Object.hasOwn(BUILTINS, program) ? BUILTINS[program] : undefined;
  return builtin === undefined ? null : builtin(words);
}

const VALUED = /^(?:[-+][A-Za-z]*[oO]|--rcfile|--init-file|--emulate)$/;

/** What the options of a shell say: where the operands begin, and where its code comes from. */
interface ShellOptions {
  readonly end: number;
  readonly code: boolean;
  readonly input: boolean;
  /** An option that is not known before running. */
  readonly unknown: Word | null;
}

function shellOptions(words: readonly Word[]): ShellOptions {
  const read = { code: false, input: false };
  let at = 1;
  for (; at < words.length; at++) {
    const { shape } = words[at]!;
    if (shape === '--' || shape === '-') return { ...read, end: at + 1, unknown: null };
    if (!/^[-+]./s.test(shape)) break;
    if (shape.includes(HOLE)) return { ...read, end: at, unknown: words[at]! };
    read.code ||= /^-[A-Za-z]*c/.test(shape);
    read.input ||= /^-[A-Za-z]*s/.test(shape);
    if (VALUED.test(shape)) at++;
  }
  return { ...read, end: at, unknown: null };
}

/** `bash -lc text`: options in clusters, `c` in any of them, the text being the first word after them. */
function shellCode(words: readonly Word[]): Started[] {
  const { end, code, input, unknown } = shellOptions(words);
  if (unknown !== null) return [unclear(unknown, 'options of a shell that are not known before running')];
  const operand = words[end];
  if (code) return operand === undefined ? [] : [textOf(operand)];
  if (/^--(?:version|help)$/.test(words[1]?.shape ?? '')) return [];
  // "$X" before further words may be `-c`, and the next word its code.
  const option = operand?.shape === HOLE && words.length > end + 1;
  const reads = input || operand === undefined || readsInput(operand) || operand.many || option;
  return reads ? [unclear(operand ?? words[0]!, 'a shell that reads its code from its input')] : [];
}

/** A file that is a pipe: what comes through it is not known. */
function readsInput(word: Word): boolean {
  return word.pipe || /^\/(?:dev\/(?:stdin|fd\/.*)|proc\/[^/]+\/fd\/.*)$/.test(word.shape);
}

function foreignCode(program: string, words: readonly Word[]): Started[] {
  const [, first] = words;
  if (first === undefined || readsInput(first))
    return [unclear(words[0]!, 'a shell that reads its code from its input')];
  const code = words.find(({ shape }) =>
    /^(?:-[A-Za-z]*c|-Command|-EncodedCommand|-e[a-z]*|--command|\/[ckCK])$/.test(shape)
  );
  return code === undefined ? [] : [unclear(code, `code for ${program}, a shell whose language is not read`)];
}

function textOf(word: Word): Started {
  return word.shape.includes(HOLE)
    ? unclear(word, 'shell code that is not known before running')
    : { kind: 'code', text: word.shape, at: word };
}

function unclear(at: Word, reason: string): Started {
  return { kind: 'unclear', reason, at };
}

const BUILTINS: Readonly<Record<string, (words: readonly Word[]) => Started[]>> = {
  eval: words => evaluated(words),
  source: words => sourced(words),
  '.': words => sourced(words),
  trap: words => trapped(words),
  alias: words =>
    words
      .slice(1)
      .filter(({ shape }) => /[=\0]/.test(shape))
      .map(word => unclear(word, 'an alias changes what later words mean')),
  hash: words =>
    words.some(({ shape }) => /^-[A-Za-z]*p/.test(shape))
      ? [unclear(words[0]!, 'hash -p changes what later words mean')]
      : [],
  enable: words =>
    words.some(({ shape }) => /^-[A-Za-z]*f/.test(shape))
      ? [unclear(words[0]!, 'enable -f loads code into the shell')]
      : [],
  mapfile: words => callback(words),
  readarray: words => callback(words),
  complete: words => callback(words),
  compgen: words => callback(words)
};

function evaluated(words: readonly Word[]): Started[] {
  const rest = words.slice(known(words[1]) === '--' ? 2 : 1);
  const unknown = rest.find(({ shape, glob }) => shape.includes(HOLE) || glob);
  if (unknown !== undefined) return [unclear(unknown, 'shell code that is not known before running')];
  return rest.length === 0
    ? []
    : [{ kind: 'code', text: rest.map(({ shape }) => shape).join(' '), at: rest[0]! }];
}

function sourced(words: readonly Word[]): Started[] {
  const file = words[known(words[1]) === '--' ? 2 : 1];
  return file !== undefined && (readsInput(file) || file.many)
    ? [unclear(file, 'a shell that reads its code from its input')]
    : [];
}

function trapped(words: readonly Word[]): Started[] {
  const rest = words.slice(known(words[1]) === '--' ? 2 : 1);
  const [text] = rest;
  // `trap -p`, `trap - INT` and `trap INT` hand over no code.
  if (text === undefined || rest.length < 2 || /^-/.test(text.shape) || text.shape === '') return [];
  return [textOf(text)];
}

/** `mapfile -C code`, `complete -C code`. */
function callback(words: readonly Word[]): Started[] {
  const at = words.findIndex(({ shape }) => shape === '-C');
  const inline = words.find(({ shape }) => /^-C./.test(shape));
  if (inline !== undefined) return [textOf({ ...inline, shape: inline.shape.slice(2) })];
  return at === -1 || words[at + 1] === undefined ? [] : [textOf(words[at + 1]!)];
}
