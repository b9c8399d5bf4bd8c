/** Does a rule decide a command? Known words are compared; where unknown ones matter, the answer is `maybe`. */
import { optionWidth, valuedOptions } from './options.js';
import { fitsPath, normal, pathsNamed } from './paths.js';
import type { NamedPath } from './paths.js';
import { HOLE } from './types.js';
import type { FoundCommand, Rule, Word } from './types.js';
import { matches, matchesShape } from './wild.js';
import type { Match } from './wild.js';

/** Most characters of a command that a pattern is compared with. */
const LONGEST = 8192;

/** A command with what rules ask of it, worked out once. */
export interface Facts {
  readonly command: FoundCommand;
  readonly paths: readonly NamedPath[];
  /** Its words, joined by one space; unknown parts meet no letter. null where the program is not known. */
  readonly line: string | null;
}

export function factsOf(command: FoundCommand): Facts {
  const { program, words } = command;
  const line =
    program === null
      ? null
      : [program, ...words.slice(1).map(word => word.shape)].join(' ').slice(0, LONGEST);
  return { command, paths: pathsNamed(command), line };
}

export function ruleMatches(rule: Rule, { command, paths, line }: Facts): Match {
  if (rule.prefix.length > 0) return prefixMatches(rule, command);
  if (rule.pattern.length > 0) return yes(line !== null && anyMatches(rule.pattern, line));
  if (rule.paths.length > 0)
    return yes(paths.some(path => fitsPath(rule.paths, rule.except, rule.access, path)));
  if (rule.assigns.length > 0)
    return yes(variablesOf(command).some(name => rule.assigns.some(pattern => matches(pattern, name))));
  return yes(rule.pipe !== null && pipes(rule.pipe, command));
}

function yes(is: boolean): Match {
  return is ? 'yes' : 'no';
}

function pipes({ from, into }: NonNullable<Rule['pipe']>, { program, feeds }: FoundCommand): boolean {
  return program !== null && anyMatches(from, program) && feeds.some(reader => anyMatches(into, reader));
}

function anyMatches(patterns: readonly string[], text: string): boolean {
  return patterns.some(pattern => matches(pattern, text));
}

/** Names that are assigned before the command, or by env, export and their like. */
function variablesOf({ assignments, words, program }: FoundCommand): string[] {
  const declared = /^(?:env|export|declare|typeset|readonly|local|sudo)$/.test(program ?? '')
    ? words.slice(1)
    : [];
  const names = declared.flatMap(({ shape }) => /^([A-Za-z_]\w*)(?==)/.exec(shape)?.[1] ?? []);
  return [...assignments.map(({ name }) => name), ...names];
}

function prefixMatches(rule: Rule, command: FoundCommand): Match {
  const { program, words } = command;
  if (program === null || !startsWith(rule.prefix[0]!, program, words[0]!)) return 'no';
  const { match, after } = rule.decision === 'allow' ? exactly(rule, words) : loosely(rule, program, words);
  if (match === 'no') return 'no';
  if (match === 'maybe') return 'maybe';
  const rest = words.slice(after);
  const wanted = rule.with.every(alternatives =>
    rest.some(word => alternatives.some(one => wordIs(one, word)))
  );
  const spoiled = rule.unless.some(one => rest.some(word => wordIs(one, word)));
  return yes(wanted && !spoiled);
}

/** The command word: by its name, or by its path where the rule writes one. */
function startsWith(alternatives: readonly string[], program: string, word: Word): boolean {
  return alternatives.some(one => matches(one, one.includes('/') ? word.shape : program));
}

interface Found {
  match: Match;
  /** First word after the prefix. */
  after: number;
}

/** Word by word, as an allow rule must: an option between could change what the command does. */
function exactly({ prefix }: Rule, words: readonly Word[]): Found {
  const same = prefix.every(
    (alternatives, at) =>
      at === 0 || alternatives.some(one => words[at] !== undefined && wordIs(one, words[at]))
  );
  return { match: yes(same), after: prefix.length };
}

/** Options before a wanted word are skipped, so that `git -C x push` is `git push`. */
function loosely({ prefix }: Rule, program: string, words: readonly Word[]): Found {
  const valued = valuedOptions(program);
  let best: Found = { match: 'no', after: words.length };
  const open: { wanted: number; at: number; match: Match }[] = [{ wanted: 1, at: 1, match: 'yes' }];
  const seen = new Set<string>();
  while (open.length > 0) {
    const { wanted, at, match } = open.pop()!;
    const state = `${wanted} ${at} ${match}`;
    if (seen.has(state)) continue;
    seen.add(state);
    if (wanted === prefix.length) {
      if (match === 'yes') return { match, after: at };
      best = { match, after: at };
      continue;
    }
    const word = words[at];
    if (word === undefined) continue;
    for (const width of widths(word, valued)) open.push({ wanted, at: at + width, match });
    const is = wordMay(prefix[wanted]!, word);
    if (is !== 'no') open.push({ wanted: wanted + 1, at: at + 1, match: is === 'maybe' ? 'maybe' : match });
  }
  return best;
}

/** How many words an option takes; both where its program is not known to us. */
function widths({ shape }: Word, valued: readonly string[] | null): readonly number[] {
  if (!shape.startsWith('-')) return [];
  if (valued === null) return shape.includes('=') ? [1] : [1, 2];
  return [optionWidth(shape, valued)];
}

function wordMay(alternatives: readonly string[], word: Word): Match {
  if (alternatives.some(one => wordIs(one, word))) return 'yes';
  if (word.many && word.shape === HOLE) return 'maybe';
  return alternatives.some(one => matchesShape(one, word.shape) === 'maybe') ? 'maybe' : 'no';
}

/** A known word that a wildcard takes; `-f` also within a cluster, `/` and `~` also in other spellings. */
function wordIs(pattern: string, word: Word): boolean {
  const { shape } = word;
  if (shape.includes(HOLE)) return false;
  if (matches(pattern, shape)) return true;
  if (/^-[A-Za-z]$/.test(pattern)) return /^-[A-Za-z]+$/.test(shape) && shape.includes(pattern[1]!);
  if (/^--[a-z]/.test(pattern)) return matches(pattern, shape.split('=', 1)[0]!);
  return /^[/~]/.test(pattern) && /^[/~]/.test(shape) && matches(pattern, normal(shape));
}
