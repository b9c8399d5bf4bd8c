/** The end of a step in the job log: verdict, pull request, evidence; and what went wrong, as an annotation. */
import { forTerminal } from '../platform/neutral.js';
import { grantLine, groupedByHost } from '../permissions/refused.js';
import { OrchestratorError } from '../platform/errors.js';
import { reasonOf } from '../reasons/index.js';
import { workflowRemedy } from '../sandbox/index.js';
import type { GitHubPublished } from '../publish/types.js';
import type { RunOutcome } from '../run/types.js';
import { problemsOf } from './errors.js';
import { annotateProblems, row } from './job-log.js';
import type { Runner } from './runner.js';

/** GitHub shows ten annotations of a level for a step. */
const REFUSED_SHOWN = 10;

/** The last lines of a run, and an annotation for each criterion that did not hold. */
export function presentRun(runner: Runner, outcome: RunOutcome): void {
  const { change, verdict } = outcome;
  presentRefused(runner, outcome);
  if (change !== null)
    row(runner, 'change', `${count(change.files.length)}  +${change.added} −${change.deleted}`);
  const likely = verdict.likelyCause === null ? '' : ` (likely cause ${verdict.likelyCause})`;
  row(runner, 'verdict', `${verdict.code}${likely}   exit ${verdict.exit}`);
  row(runner, 'evidence', `${outcome.runDir}  ${outcome.files} files`);
  row(runner, 'manifest', outcome.manifestDigest);
  row(runner, 'journal', `head ${outcome.journalHead}`);
  annotateOutcome(runner, outcome);
}

/** A refused attempt is no error; it is shown where people look, with the line that would grant it. */
function presentRefused(runner: Runner, { refused, plan }: RunOutcome): void {
  for (const { code, host, tries, by } of groupedByHost(refused).slice(0, REFUSED_SHOWN)) {
    const who = [...new Set(by.map(({ command }) => command))].slice(0, 5).join(', ');
    row(runner, 'REFUSED', `${code}  ${host}  (${tries} tries)  by ${who}`);
    const line = grantLine(by, plan.phases);
    const advice = line === null ? (reasonOf(code)?.fix ?? '') : `if it is meant: ${line}`;
    const message = forTerminal(`${host} was refused, asked for by ${who}\n${advice}`);
    runner.annotate('notice', message, { title: code, file: plan.pack.path });
  }
}

function annotateOutcome(runner: Runner, { verdict, acceptance, plan }: RunOutcome): void {
  const failed = acceptance.criteria.filter(criterion => !criterion.ok);
  for (const { code, subject, detail } of failed)
    runner.annotate('error', forTerminal(`${subject}: ${detail}`), { title: code!, file: plan.pack.path });
  for (const refusal of plan.refusals)
    runner.annotate('error', forTerminal(refusal.message), {
      title: refusal.code,
      ...placeOf(refusal.where)
    });
  if (verdict.status === 'passed' || failed.length > 0 || plan.refusals.length > 0) return;
  const fix = verdict.code === 'ISO_UNAVAILABLE' ? workflowRemedy().join('\n') : null;
  runner.annotate('error', withFix(verdict.code, verdict.detail, fix), { title: verdict.code });
}

function count(files: number): string {
  return files === 1 ? '1 file' : `${files} files`;
}

/** `file:line:column`, as plans write it. */
function placeOf(where: string | null): { file?: string; line?: number; column?: number } {
  const found = /^(.+):(\d+):(\d+)$/.exec(where ?? '');
  return found === null ? {} : { file: found[1]!, line: Number(found[2]), column: Number(found[3]) };
}

export function presentPublished(runner: Runner, published: GitHubPublished): void {
  const { operation, number, url, why, warnings, branch, headSha, verification, compare } = published;
  const what = number === null ? '' : ` #${number} ${url ?? ''}`;
  row(runner, 'pr', `${operation}${what}${why === null ? '' : `: ${why}`}`);
  if (branch !== null && headSha !== null) row(runner, '', `branch ${branch} at ${headSha}`);
  if (verification !== null)
    row(
      runner,
      '',
      `signature ${verification.verified ? 'verified' : 'not verified'} (${verification.reason})`
    );
  if (compare !== null) row(runner, '', `compare ${compare}`);
  for (const warning of warnings)
    runner.annotate('warning', forTerminal(warning), { title: 'About the pull request' });
}

export interface Failure {
  code: string;
  message: string;
  fix: string | null;
}

/** Whatever ended the step: what, where, why, what to do. */
export function presentFailure(runner: Runner, error: unknown): Failure {
  annotateProblems(runner, problemsOf(error));
  if (!(error instanceof OrchestratorError)) {
    const message = error instanceof Error ? error.message : String(error);
    runner.annotate('error', withFix('INTERNAL', message, null), { title: 'INTERNAL' });
    return { code: 'INTERNAL', message, fix: null };
  }
  const { code, message, where, why, fix } = error;
  row(runner, 'error', `${code}  ${message}`);
  if (where !== undefined) row(runner, '  where', where);
  if (why !== undefined) row(runner, '  why', why);
  runner.annotate('error', withFix(code, message, fix ?? null), { title: code });
  return { code, message, fix: fix ?? null };
}

function withFix(code: string, message: string, fix: string | null): string {
  const todo = fix ?? reasonOf(code)?.fix;
  return forTerminal(todo === undefined ? message : `${message}\n${todo}`);
}
