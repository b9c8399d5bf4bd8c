/** Problems of a file: collected, ordered by place, bounded in number, and written on one line. */
import { OrchestratorError } from '../platform/errors.js';
import type { PackCode } from '../reasons/pack.js';
import type { Place, Problem } from './contract.js';

/** Most problems that one reading lists; a hostile file has as many as it likes. */
export const MOST_PROBLEMS = 200;

/** Thrown where a caller needs a contract and the pack has errors; carries every problem. */
export class PackError extends OrchestratorError<PackCode> {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const first = problems.find(problem => problem.severity === 'error') ?? problems[0];
    if (first === undefined) throw new RangeError('a PackError needs a problem');
    super(first.code, first.message, {
      where: `${first.file}:${first.line}:${first.column}`,
      fix: first.fix
    });
    this.problems = problems;
  }
}

/** Collects problems while a file is read. */
export interface Findings {
  readonly all: Problem[];
  error(code: PackCode, place: Place, message: string, fix: string): void;
  warn(code: PackCode, place: Place, message: string, fix: string): void;
}

export function newFindings(): Findings {
  const all: Problem[] = [];
  function add(
    severity: Problem['severity'],
    code: PackCode,
    { file, line, column }: Place,
    message: string,
    fix: string
  ) {
    all.push({ severity, code, file, line, column, message, fix });
  }
  return {
    all,
    error: (code, place, message, fix) => add('error', code, place, message, fix),
    warn: (code, place, message, fix) => add('warning', code, place, message, fix)
  };
}

/** True where one of the problems is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(problem => problem.severity === 'error');
}

/** Problems by file and place, each once, at most MOST_PROBLEMS of them. */
export function ordered(problems: readonly Problem[]): Problem[] {
  const sorted = [...distinct(problems)].sort(byPlace);
  if (sorted.length <= MOST_PROBLEMS) return sorted;
  // Errors are never pushed off the list by warnings: the verdict must stay the same.
  const errors = sorted.filter(problem => problem.severity === 'error');
  const kept = (errors.length > 0 ? errors : sorted).slice(0, MOST_PROBLEMS);
  const last = kept[kept.length - 1] as Problem;
  return [
    ...kept,
    {
      ...last,
      code: 'PACK_TOO_MANY_PROBLEMS',
      message: `${sorted.length - kept.length} further problems are not listed`,
      fix: 'correct the listed ones and validate again'
    }
  ];
}

function distinct(problems: readonly Problem[]): Iterable<Problem> {
  const seen = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.file}\0${problem.line}\0${problem.column}\0${problem.code}\0${problem.message}`;
    if (!seen.has(key)) seen.set(key, problem);
  }
  return seen.values();
}

function byPlace(one: Problem, other: Problem): number {
  return (
    compare(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compare(one.severity, other.severity) ||
    compare(one.code, other.code)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** `file:line:column CODE message, and what to do`, on one line; hostile characters are escaped. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, code, message, fix } = problem;
  return `${visible(file)}:${line}:${column} ${code} ${visible(message)}; ${visible(fix)}`;
}

/** Text of a stranger inside a message: quoted, escaped, and cut after 60 characters. */
export function quote(text: string): string {
  const cut = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return `"${visible(cut)}"`;
}

/** Escapes what a terminal would act on or a reader could not see: controls, separators, direction marks. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, character => {
    const point = character.codePointAt(0) ?? 0;
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
  });
}
