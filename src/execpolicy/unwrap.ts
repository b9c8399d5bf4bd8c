/** Which commands a command starts: wrappers, runners, shells with -c, eval, find -exec and their like. */
import { openers } from './openers.js';
import type { Opener } from './openers.js';
import { optionWidth, valuedOptions } from './options.js';
import { codeOf } from './shells.js';
import { HOLE } from './types.js';
import type { Started, Word } from './types.js';
import { known, requote } from './words.js';

/** Name of a program, from the word that starts it; null where it is not known. */
export function programOf(word: Word | undefined): string | null {
  const path = known(word);
  if (path === null || path === '') return null;
  // zsh takes `=git` for the path of git.
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/^=(?=.)/, '');
  return name.replace(/\.(?:exe|cmd|bat)$/i, '');
}

/** Everything that a command starts itself. `words` is the command with its program first. */
export function startedBy(program: string, words: readonly Word[]): Started[] {
  const special = SPECIAL[program];
  if (special !== undefined && Object.hasOwn(SPECIAL, program)) return special(words);
  const code = codeOf(program, words);
  if (code !== null) return code;
  if (!Object.hasOwn(openers, program)) return [];
  const opener = openers[program]!.find(one => subcommandEnd(program, one, words) !== null);
  return opener === undefined ? [] : opened(opener, words, subcommandEnd(program, opener, words)!);
}

/** Where the words after the subcommand begin; null where it is another subcommand. */
function subcommandEnd(program: string, opener: Opener, words: readonly Word[]): number | null {
  let at = 1;
  for (const wanted of opener.words ?? []) {
    at = afterOptions(words, at, valuedOptions(program) ?? opener.valued ?? []);
    if (known(words[at]) !== wanted) return null;
    at++;
  }
  return at;
}

function opened(opener: Opener, words: readonly Word[], from: number): Started[] {
  const valued = [...(opener.valued ?? []), ...(opener.code ?? [])];
  const end = afterOptions(words, from, valued);
  const options = words.slice(from, end);
  if (opener.idle !== undefined && options.some(word => hasFlag(word, opener.idle!))) return [];
  let at = end;
  if (opener.assignments === true) while (isAssignment(words[at])) at++;
  const rest = words.slice(at + (opener.operands ?? 0));
  const code = codeOptions(opener, opener.anywhere === true ? words.slice(from) : options, rest);
  // With `env -S` and `npx -c` the further words are arguments of that code.
  const alone = code.length > 0 && opener.anywhere !== true && opener.takes === undefined;
  return alone || rest.length === 0 ? code : [...code, ...startedByRest(opener, rest, options)];
}

function startedByRest(opener: Opener, rest: readonly Word[], options: readonly Word[]): Started[] {
  if (opener.takes === 'joined') return [joined(rest)];
  if (opener.takes === 'each') return rest.map(word => joined([word]));
  if (opener.appends !== true) return [{ kind: 'command', words: rest }];
  const command = rest.map(word => named(word, placeholder(options)));
  return [{ kind: 'command', words: [...command, appended(command)] }];
}

/** The text that xargs and its like replace: `{}`, or what -I names. */
function placeholder(options: readonly Word[]): string {
  const at = options.findIndex(({ shape }) => /^-[IJ]/.test(shape));
  const given = at === -1 ? '' : options[at]!.shape.slice(2) || (options[at + 1]?.shape ?? '');
  return given === '' || given === HOLE ? '{}' : given;
}

/** The code among the options of a program such as `flock -c` and `env -S`; the words after it are its arguments. */
function codeOptions(opener: Opener, words: readonly Word[], rest: readonly Word[]): Started[] {
  const started: Started[] = [];
  for (const [at, word] of words.entries()) {
    const option = opener.code?.find(name => isOption(word.shape, name));
    if (option === undefined) continue;
    const value = attached(word, option) ?? words[at + 1];
    if (value === undefined) continue;
    // env -S splits its text into words and adds the others; they are never code.
    const more = option === '-S' || option === '--split-string' ? rest.map(requote) : [];
    started.push(joined([value], more));
  }
  return started;
}

function isOption(shape: string, name: string): boolean {
  if (shape === name || shape.startsWith(`${name}=`)) return true;
  if (name.startsWith('--')) return false;
  // In a cluster, as `-vS…`; long options are never one.
  return (
    /^-[^-]/.test(shape) &&
    shape
      .slice(1)
      .split(/[^A-Za-z0-9]/, 1)[0]!
      .includes(name.slice(1))
  );
}

/** The value that is written together with its option. */
function attached(word: Word, option: string): Word | null {
  const { shape } = word;
  if (option.startsWith('--')) return shape.startsWith(`${option}=`) ? cut(word, option.length + 1) : null;
  const at = shape.indexOf(option.slice(1), 1) + 1;
  return at < shape.length ? cut(word, shape[at] === '=' ? at + 1 : at) : null;
}

function cut(word: Word, from: number): Word {
  return { ...word, shape: word.shape.slice(from) };
}

function hasFlag(word: Word, flags: readonly string[]): boolean {
  const { shape } = word;
  return flags.some(flag => shape === flag || (/^-[A-Za-z]+$/.test(shape) && shape.includes(flag.slice(1))));
}

function isAssignment(word: Word | undefined): boolean {
  return word !== undefined && /^[A-Za-z_]\w*=/.test(word.shape);
}

/** Past the options that begin at a place; `--` ends them. */
export function afterOptions(words: readonly Word[], from: number, valued: readonly string[]): number {
  let at = from;
  while (at < words.length) {
    const { shape } = words[at]!;
    if (shape === '--') return at + 1;
    if (!shape.startsWith('-') || shape === '-') return at;
    at += optionWidth(shape, valued);
  }
  return words.length;
}

/** Shell code made of words: known only where all of them are. */
export function joined(words: readonly Word[], more: readonly string[] = []): Started {
  const at = words[0]!;
  const shapes = words.map(word => word.shape);
  const unknown = words.find(word => word.shape.includes(HOLE) || word.glob);
  if (unknown !== undefined)
    return { kind: 'unclear', reason: 'shell code that is not known before running', at: unknown };
  return { kind: 'code', text: [...shapes, ...more].join(' '), at };
}

/** The words that xargs and its like add. */
function appended(rest: readonly Word[]): Word {
  const last = rest.at(-1)!;
  return { text: '…', shape: HOLE, glob: false, many: true, pipe: false, start: last.end, end: last.end };
}

/** Programs whose way of starting commands is not that of the table. */
const SPECIAL: Readonly<Record<string, (words: readonly Word[]) => Started[]>> = {
  find: findExec,
  fd: fdExec,
  fdfind: fdExec,
  git: gitStarts
};

/** `find … -exec command ;` and its three sisters; `{}` is a name that is not known. */
function findExec(words: readonly Word[]): Started[] {
  const started: Started[] = [];
  for (let at = 1; at < words.length; at++) {
    if (!/^-(?:exec|execdir|ok|okdir)$/.test(words[at]!.shape)) continue;
    const rest = words.slice(at + 1);
    const end = rest.findIndex(
      ({ shape }, index) => shape === ';' || (shape === '+' && rest[index - 1]?.shape === '{}')
    );
    const command = (end === -1 ? rest : rest.slice(0, end)).map(word => named(word));
    if (command.length > 0) started.push({ kind: 'command', words: command });
  }
  return started;
}

function fdExec(words: readonly Word[]): Started[] {
  const at = words.findIndex(({ shape }) => /^(?:-x|-X|--exec|--exec-batch)$/.test(shape));
  const command = at === -1 ? [] : words.slice(at + 1).map(word => named(word));
  return command.length === 0 ? [] : [{ kind: 'command', words: [...command, appended(command)] }];
}

/** A word with the name that stands in for a placeholder, which is not known. */
function named(word: Word, holder = '{}'): Word {
  return word.shape.includes(holder) ? { ...word, shape: word.shape.replaceAll(holder, HOLE) } : word;
}

/** An alias with `!`, `bisect run`, `submodule foreach`, `rebase --exec`, the filters of `filter-branch`. */
function gitStarts(words: readonly Word[]): Started[] {
  const started: Started[] = [];
  const at = afterOptions(words, 1, valuedOptions('git')!);
  for (const word of words.slice(1, at)) {
    const alias = /^(?:-c)?alias\.[^=]+=([\s\S]*)$/.exec(word.shape)?.[1];
    if (alias === undefined) continue;
    const text = alias.startsWith('!') ? alias.slice(1) : `git ${alias}`;
    started.push(joined([{ ...word, shape: text }]));
  }
  const [verb, next] = [known(words[at]), known(words[at + 1])];
  const rest = words.slice(at + 2);
  if (verb === 'bisect' && next === 'run' && rest.length > 0) started.push({ kind: 'command', words: rest });
  if (verb === 'submodule') started.push(...foreach(words.slice(at + 1)));
  if (verb === 'rebase' || verb === 'filter-branch') started.push(...gitCode(words.slice(at + 1)));
  return started;
}

function foreach(words: readonly Word[]): Started[] {
  const at = words.findIndex(({ shape }) => shape === 'foreach');
  const rest = at === -1 ? [] : words.slice(afterOptions(words, at + 1, []));
  return rest.length === 0 ? [] : [joined(rest)];
}

function gitCode(words: readonly Word[]): Started[] {
  return words.flatMap((word, index) => {
    const inline =
      /^(?:--exec|--[a-z-]+-filter)=([\s\S]*)$/.exec(word.shape)?.[1] ?? /^-x(.+)$/s.exec(word.shape)?.[1];
    if (inline !== undefined) return [joined([{ ...word, shape: inline }])];
    const next = words[index + 1];
    return /^(?:-x|--exec|--[a-z-]+-filter)$/.test(word.shape) && next !== undefined ? [joined([next])] : [];
  });
}
