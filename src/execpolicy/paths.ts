/** Paths that the words of a command name, in one spelling, and which of them are only written. */
import { HOLE } from './types.js';
import type { Access, FoundCommand, Word } from './types.js';
import { matches, matchesShape, patternsMeet } from './wild.js';

/** Programs whose words name no file that is read. */
const READS_NOTHING = new Set([
  'echo',
  'printf',
  'touch',
  'mkdir',
  'rmdir',
  'rm',
  'unlink',
  'test',
  '[',
  'ls',
  'stat',
  'chmod',
  'chown',
  'basename',
  'dirname',
  'realpath',
  'readlink',
  'find',
  'export',
  'declare',
  'local',
  'cd',
  'pushd',
  'which',
  'type',
  'mktemp',
  'tee',
  'truncate',
  'shred',
  'alias',
  'true',
  ':',
  'false'
]);
/** Programs whose words name no file at all. */
const NO_FILES = new Set(['echo', 'printf', 'true', 'false', ':']);
/** Programs that write to the file that comes last. */
const LAST_IS_WRITTEN = new Set(['cp', 'mv', 'install', 'ln', 'rsync', 'scp']);
const ALL_WRITTEN = new Set([
  'touch',
  'mkdir',
  'rm',
  'rmdir',
  'unlink',
  'tee',
  'truncate',
  'shred',
  'chmod',
  'chown',
  'mktemp'
]);
/** Programs whose first word that is no option is a pattern or a script, unless an option gives it. */
const FIRST_IS_PATTERN = new Set([
  'grep',
  'egrep',
  'fgrep',
  'zgrep',
  'rg',
  'ag',
  'ack',
  'sed',
  'awk',
  'gawk',
  'mawk',
  'jq',
  'yq'
]);

/** A path that a command names, in the spellings in which patterns are compared with it. */
export interface NamedPath {
  readonly access: 'read' | 'write';
  readonly glob: boolean;
  /** Each in small letters: the path, and each part of it that begins after a slash. */
  readonly spellings: readonly (readonly string[])[];
}

/** The paths that a command names, its redirections too; each once. */
export function pathsNamed(command: FoundCommand): NamedPath[] {
  const named = new Map<string, NamedPath>();
  for (const { word, access } of wordsNaming(command)) {
    const key = `${access} ${word.glob} ${word.shape}`;
    if (!named.has(key))
      named.set(key, { access, glob: word.glob, spellings: candidatesOf(word.shape).map(endings) });
  }
  return [...named.values()];
}

interface Naming {
  word: Word;
  access: 'read' | 'write';
}

function wordsNaming({ program, words, redirections }: FoundCommand): Naming[] {
  const named: Naming[] = redirections.map(({ target, access }) => ({ word: target, access }));
  if (program === null || NO_FILES.has(program)) return named;
  const skipped = FIRST_IS_PATTERN.has(program) ? patternAt(words) : -1;
  const last = LAST_IS_WRITTEN.has(program) ? words.length - 1 : -1;
  for (const [at, word] of words.entries()) {
    if (at === skipped) continue;
    if (at === last || ALL_WRITTEN.has(program)) named.push({ word, access: 'write' });
    else if (at === 0 || !READS_NOTHING.has(program)) named.push({ word, access: 'read' });
  }
  return named;
}

function patternAt(words: readonly Word[]): number {
  if (words.some(({ shape }) => /^(?:-[A-Za-z]*[ef]|--(?:regexp|file|expression)(?:=.*)?)$/s.test(shape)))
    return -1;
  return words.findIndex(({ shape }, at) => at > 0 && !shape.startsWith('-'));
}

/** Does a named path fit one of the patterns, and none of the exceptions? A pattern may be any trailing part of it. */
export function fitsPath(
  patterns: readonly string[],
  except: readonly string[],
  access: Access,
  path: NamedPath
): boolean {
  if (access !== 'any' && access !== path.access) return false;
  return path.spellings.some(
    endings =>
      patterns.some(pattern => fits(pattern, endings, path.glob)) &&
      !except.some(pattern => fits(pattern, endings, false))
  );
}

function fits(pattern: string, endings: readonly string[], glob: boolean): boolean {
  const wanted = pattern.toLowerCase();
  const [whole = ''] = endings;
  return /^[~/]/.test(pattern)
    ? fitsExactly(wanted, whole, glob)
    : endings.some(ending => fitsExactly(wanted, ending, glob));
}

function fitsExactly(pattern: string, path: string, glob: boolean): boolean {
  if (glob) return globMeets(pattern.split('/'), path.split('/'));
  return path.includes(HOLE) ? holeFits(pattern, path) : matches(pattern, path);
}

/** `/proc/$pid/environ`: an unknown part counts where the first part is known, and what matters of the last one too. */
function holeFits(pattern: string, path: string): boolean {
  const [first = ''] = path.replace(/^\//, '').split('/', 1);
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (first.includes(HOLE) || (last.includes(HOLE) && !pattern.endsWith('/*'))) return false;
  return matchesShape(pattern, path) !== 'no';
}

/** A pattern of the shell, part by part: it takes no slash, and a leading dot only where it writes one. */
function globMeets(wanted: readonly string[], named: readonly string[]): boolean {
  const open = wanted.at(-1) === '*';
  if (open ? named.length < wanted.length : named.length !== wanted.length) return false;
  const meets = wanted.every((part, at) => partMeets(part, named[at]!));
  return meets && named.slice(0, wanted.length).some((part, at) => /[^*?]/.test(part) && wanted[at] !== '*');
}

function partMeets(wanted: string, named: string): boolean {
  if (wanted.startsWith('.') && /^[*?[]/.test(named)) return false;
  return patternsMeet(wanted, named.replaceAll(HOLE, '*'));
}

/** The path itself, and each part of it that begins after a slash. */
function endings(path: string): string[] {
  const parts = path.toLowerCase().split('/');
  return parts.map((_, at) => parts.slice(at).join('/')).slice(0, 64);
}

/** What may be a path in a word: all of it, and what stands after `=`, `:`, `@` or `,`. */
function candidatesOf(shape: string): string[] {
  if (shape.length > 4096) return [];
  const pieces = [shape, ...shape.split(/[=:,@]|^-[A-Za-z](?=[~/.])/).slice(0, 32)];
  return [...new Set(pieces.filter(piece => piece !== '' && piece !== undefined).map(normal))];
}

/** One spelling: no `//`, `.` and `..`; home as `~`. */
export function normal(path: string): string {
  const bare = path.replace(/^file:(?:\/\/)?/, '');
  const absolute = bare.startsWith('/');
  const parts: string[] = [];
  for (const part of bare.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || !absolute) parts.push(part);
  }
  const joined = `${absolute ? '/' : ''}${parts.join('/')}`;
  return (
    joined.replace(/^(?:\/root|\/home\/[^/]+|\/Users\/[^/]+|~[A-Za-z_][\w.-]*)(?=\/|$)/, '~') ||
    (absolute ? '/' : '.')
  );
}
