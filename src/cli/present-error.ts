/** An error for people: what, where, why, what to do. */
import type { Problem } from '../pack/contract.js';
import { formatProblem } from '../pack/problems.js';
import { OrchestratorError } from '../platform/errors.js';
import { exitOf, reasonOf } from '../reasons/index.js';
import { forTerminal } from '../platform/neutral.js';
import type { Console } from './console.js';

export function presentError(error: unknown, out: Console): void {
  if (!(error instanceof OrchestratorError)) {
    const message = error instanceof Error ? error.message : String(error);
    out.error(`${out.style.red('error')}     INTERNAL  ${forTerminal(message)}`);
    out.error(`  fix     ${reasonOf('INTERNAL')!.fix}`);
    return;
  }
  if ('problems' in error) presentProblems(error.problems as readonly Problem[], out);
  const reason = reasonOf(error.code);
  out.error(
    `${out.style.red('error')}     ${error.code}  ${forTerminal(error.message)}   exit ${exitOf(error.code)}`
  );
  if (error.where !== undefined) out.error(`  where   ${forTerminal(error.where)}`);
  // The cause of USAGE in general says less than the message.
  const why = error.why ?? (error.code === 'USAGE' ? undefined : reason?.cause);
  if (why !== undefined) out.error(`  why     ${forTerminal(why)}`);
  const fix = error.fix ?? reason?.fix;
  if (fix !== undefined) out.error(`  fix     ${forTerminal(fix)}`);
}

/** Problems of packs and policies, one a line, errors in red and warnings in yellow. */
export function presentProblems(problems: readonly Problem[], out: Console): void {
  for (const problem of problems) {
    const mark = problem.severity === 'error' ? out.style.red('error') : out.style.yellow('warning');
    out.error(`${mark.padEnd(9)} ${formatProblem(problem)}`);
  }
}
