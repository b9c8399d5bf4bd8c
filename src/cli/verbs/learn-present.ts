/** `learn` on a terminal and as JSON: rounds, what was not offered, the suggestion. */
import { dirname, relative } from 'node:path';
import { forTerminal } from '../../platform/neutral.js';
import type { AskedHost, ClosedHost } from '../../run/learn-hosts.js';
import { MOST_ROUNDS, type LearnEnd, type LearnOutcome } from '../../run/learn.js';
import { yamlOf } from '../../run/learn-pack.js';
import type { RunOutcome } from '../../run/types.js';
import type { Console } from '../console.js';
import { row } from '../table.js';
import { askerText } from './learn-ask.js';

const ENDS: Readonly<Record<LearnEnd, string>> = {
  settled: 'the last round was refused nothing new',
  answered: 'nothing more was allowed',
  rounds: `${MOST_ROUNDS} rounds are used up, and the last was refused new hosts: put the suggestion into the pack and learn again`,
  stopped: 'stopped; what was not answered stays refused',
  blocked: 'the pack could not be run',
  cancelled: 'cancelled'
};

/** The key to merge, as YAML with its comment; null where nothing was learned. */
export function suggestionText({ pack, suggestion }: LearnOutcome): string | null {
  if (suggestion === null) return null;
  const id = forTerminal(pack.id);
  return `# Suggested by codex-orchestrator learn for ${id}: merge into the pack. Lists are complete.\n${yamlOf(suggestion)}`;
}

export function presentRound(number: number, { verdict }: RunOutcome, out: Console): void {
  const cause = verdict.likelyCause === null ? '' : ` (likely cause ${verdict.likelyCause})`;
  out.line(row('round', `${number}  ${verdict.code}${cause}`));
}

/** A host that no answer could open. */
export function presentClosed({ host, code, reason, askedBy, phase }: ClosedHost, out: Console): void {
  out.line(`${out.style.yellow('CLOSED')}    ${code}  ${forTerminal(host)}  in ${phase}, not offered`);
  out.line(row('  why', forTerminal(reason)));
  for (const asker of askedBy.slice(0, 3)) out.line(row('  by', askerText(asker)));
}

/** A host that nobody answered for. */
export function presentUnanswered({ host, phase, askedBy }: AskedHost, out: Console): void {
  out.line(`${out.style.yellow('REFUSED')}   ${forTerminal(host)}  in ${phase}`);
  for (const asker of askedBy.slice(0, 3)) out.line(row('  by', askerText(asker)));
}

export function presentLearned(
  outcome: LearnOutcome,
  written: string | null,
  cwd: string,
  out: Console
): void {
  const text = suggestionText(outcome);
  out.line('');
  out.line(
    row(
      'learned',
      `${outcome.rounds.length} round${outcome.rounds.length === 1 ? '' : 's'}: ${ENDS[outcome.end]}`
    )
  );
  const last = outcome.rounds.at(-1);
  if (last !== undefined) {
    if (last.verdict.status !== 'passed')
      out.line(row('verdict', `${last.verdict.code}  ${forTerminal(last.verdict.detail)}`));
    const place = relative(cwd, dirname(last.runDir)) || '.';
    out.line(row('evidence', `${place}/  marked as learn's, never published`));
  }
  const unanswered = outcome.answers.filter(({ answer }) => answer === 'none');
  if (unanswered.length > 0)
    out.line(
      row(
        'next',
        `learn on a terminal, or add --allow ${unanswered.map(({ host }) => host).join(',')} for those that are meant`
      )
    );
  if (text === null) return out.line(row('suggests', 'nothing: no host was allowed or kept quiet'));
  out.line('');
  out.line(forTerminal(text).trimEnd());
  if (written !== null) {
    out.line('');
    out.line(row('wrote', written));
  }
}

/** The stable JSON of `learn`; `snake_case`, nothing undefined. */
export function jsonOf(outcome: LearnOutcome, written: string | null, exit: number): Record<string, unknown> {
  return {
    pack: outcome.pack,
    end: outcome.end,
    rounds: outcome.rounds.map(({ runId, runDir, verdict, plan, manifestDigest }) => ({
      run_id: runId,
      run_dir: runDir,
      verdict: {
        status: verdict.status,
        code: verdict.code,
        exit: verdict.exit,
        detail: verdict.detail,
        likely_cause: verdict.likelyCause
      },
      plan_digest: plan.digest,
      manifest_digest: manifestDigest
    })),
    answers: outcome.answers.map(one => ({ ...askedJson(one), answer: one.answer })),
    not_offered: outcome.closed.map(one => ({ ...askedJson(one), code: one.code, reason: one.reason })),
    suggestion: outcome.suggestion,
    suggestion_yaml: suggestionText(outcome),
    written,
    exit
  };
}

function askedJson({ phase, host, portTold, askedBy }: AskedHost): Record<string, unknown> {
  return { phase, host, port_told: portTold, asked_by: askedBy };
}
