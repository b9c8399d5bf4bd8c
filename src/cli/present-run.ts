/** A run on a terminal, as it happens, and its end. */
import { relative } from 'node:path';
import type { Problem } from '../pack/contract.js';
import { forTerminal } from '../platform/neutral.js';
import { reasonOf } from '../reasons/index.js';
import type { Plan } from '../run/plan.js';
import { probedText } from '../run/probed-text.js';
import type { CommandReport, ProbedReport, RunListener, RunOutcome } from '../run/types.js';
import type { Console } from './console.js';
import { presentProblems } from './present-error.js';
import { presentRefused } from './present-refused.js';
import { fit, row, seconds, shortDigest } from './table.js';

const TAIL_LINES = 20;

/** Listener that prints each line when it is known; a command that takes longer than a second shows its time. */
export function runPresenter(out: Console): RunListener {
  let ticking: NodeJS.Timeout | undefined;
  let granted = 'none';
  return {
    problems: (problems: readonly Problem[]) =>
      presentProblems(
        problems.filter(({ severity }) => severity === 'warning'),
        out
      ),
    planned: (plan, baseName) => presentHead(plan, baseName, out),
    opened: () => undefined,
    probed: report => out.line(probeLine(report, out)),
    phase: (name, status, why) =>
      out.line(row(name, out.style.dim(`${status === 'skipped' ? 'skipped' : 'not run'}: ${why}`))),
    phaseEnded: () => undefined,
    output: () => undefined,
    commandStarted: ({ phase, text, network }) => {
      granted = network;
      const begun = performance.now();
      const tick = () =>
        out.progress(
          `${row(phase, fit(forTerminal(text), 34))}  net ${network}  ${seconds(performance.now() - begun)}`
        );
      ticking = setInterval(tick, 1000);
      ticking.unref();
    },
    commandEnded: report => {
      clearInterval(ticking);
      out.line(commandLine(report, granted, out));
      if (report.status === 'failed' || report.status === 'limited') presentTail(report, out);
    },
    note: text => out.line(row('', out.style.dim(forTerminal(text))))
  };
}

function presentHead(plan: Plan, baseName: string | null, out: Console): void {
  out.line(row('pack', `${out.style.bold(forTerminal(plan.pack.id))}  ${forTerminal(plan.pack.title)}`));
  const base = `${baseName === null ? '' : `${forTerminal(baseName)}@`}${plan.base.commit.slice(0, 7)}`;
  out.line(row('plan', `${shortDigest(plan.digest)}   base ${base}   mode ${plan.mode}`));
}

function probeLine(report: ProbedReport, out: Console): string {
  const { isolation, what, end } = probedText(report);
  const held = report.ok && isolation !== 'none';
  return row(isolation, `${fit(what, 53)} ${held ? out.style.green(end) : out.style.yellow(end)}`);
}

function commandLine(report: CommandReport, network: string, out: Console): string {
  const words = {
    ok: out.style.green('ok'),
    failed: out.style.red('FAILED'),
    limited: out.style.red('STOPPED'),
    cancelled: out.style.yellow('cancelled')
  };
  return row(
    report.phase,
    `${fit(forTerminal(report.text), 36)} net ${fit(network, 12)} ${words[report.status]}  ${seconds(report.milliseconds)}`
  );
}

/** The end of a failed command's log: what the user would open first. */
function presentTail(report: CommandReport, out: Console): void {
  const lines = report.tail.trimEnd().split('\n').slice(-TAIL_LINES);
  for (const line of lines) out.line(`  ${out.style.dim('|')} ${forTerminal(line.replaceAll('\t', '  '))}`);
}

/** The last lines: verdict, branch, evidence, what next. */
export function presentOutcome(outcome: RunOutcome, process: NodeJS.Process, out: Console): void {
  const { verdict, change } = outcome;
  presentRefused(outcome.refused, outcome.plan, out);
  out.line('');
  if (change !== null)
    out.line(
      row(
        'change',
        `${change.files.length} file${change.files.length === 1 ? '' : 's'}  +${change.added} −${change.deleted}`
      )
    );
  presentPublish(outcome, out);
  const good = verdict.status === 'passed' && outcome.publishError === null;
  const code = outcome.publishError?.code ?? verdict.code;
  out.line(
    row(
      'verdict',
      `${good ? out.style.green(code) : out.style.red(code)}${likelyCause(outcome)}   exit ${exitCodeOf(outcome)}`
    )
  );
  if (!good) presentFix(outcome, out);
  const directory = relative(process.cwd(), outcome.runDir) || '.';
  out.line(row('evidence', `${directory}/  ${outcome.files} files`));
  out.line(row('manifest', outcome.manifestDigest));
  out.line(row('journal', `head ${outcome.journalHead}`));
  presentNext(outcome, good, process, out);
}

function likelyCause({ verdict, publishError }: RunOutcome): string {
  if (publishError !== null || verdict.likelyCause === null) return '';
  return ` (likely cause ${verdict.likelyCause})`;
}

/** What to type next, as the program was called. */
function presentNext({ publish }: RunOutcome, good: boolean, process: NodeJS.Process, out: Console): void {
  const branch = good ? (publish?.branch ?? null) : null;
  if (branch !== null) out.line(row('next', `git show ${branch}`));
  const verb = good ? 'verify' : 'report';
  out.line(row(branch === null ? 'next' : '', `${programName(process)} ${verb} last`));
}

/** `node <path>` for a bundle that was started by its path; else the name it is installed under. */
function programName(process: NodeJS.Process): string {
  const script = process.argv[1] ?? '';
  if (!script.endsWith('.js')) return 'codex-orchestrator';
  const path = relative(process.cwd(), script);
  return `node ${path.startsWith('..') ? script : path}`;
}

function presentPublish({ publish }: RunOutcome, out: Console): void {
  if (publish === null) return;
  if (publish.outcome === 'nothing-to-publish')
    return out.line(row('pr', out.style.dim('nothing to publish: no change')));
  if (publish.outcome === 'not-asked') return out.line(row('pr', out.style.dim('not asked for')));
  out.line(
    row(
      'pr',
      `branch ${publish.branch} ${publish.outcome} at ${publish.commit!.slice(0, 7)}; your work tree is untouched`
    )
  );
  if (publish.compare !== null) out.line(row('', publish.compare));
}

function presentFix({ verdict, publishError, runDir }: RunOutcome, out: Console): void {
  const failed = publishError ?? { code: verdict.code, message: verdict.detail, fix: null };
  out.line(row('why', forTerminal(failed.message)));
  const fix = failed.fix ?? reasonOf(failed.code)?.fix;
  if (fix !== undefined) out.line(row('fix', forTerminal(fix)));
  if (outcomeKeepsChange(failed.code))
    out.line(row('', `git apply --index ${runDir}/change.patch   # after reading it`));
}

function outcomeKeepsChange(code: string): boolean {
  return code === 'LIMIT_CHANGED_LINES' || code === 'LIMIT_CHANGED_FILES';
}

/** Exit code of an outcome: publishing failures are 6 (DESIGN decision 12). */
export function exitCodeOf(outcome: RunOutcome): number {
  return outcome.publishError === null ? outcome.verdict.exit : 6;
}
