/** The order of a run, from a request to sealed evidence. Source: DESIGN "Evidence", "Running: the decisions". */
import { createLifeline } from '../sandbox/index.js';
import { conclude } from './conclude.js';
import { isolate } from './isolation.js';
import { openRun, closeRun } from './open.js';
import { refusePlan } from './prepare.js';
import { endPhase, timed, type Run } from './state.js';
import { checkChange, checkDocs, decide, handIn, implement, setup, test } from './steps.js';
import type { Host, RunListener, RunOutcome, RunRequest } from './types.js';
import { passed, verdictOf, type Verdict } from './verdict.js';

/**
 * Runs one pack. Before the plan stands it throws (usage, broken pack, no repository); after that every end, also a
 * refusal, a failure or a cancel, is a sealed record and a returned outcome.
 */
export async function runPack(request: RunRequest, host: Host, listener: RunListener): Promise<RunOutcome> {
  const lifeline = createLifeline();
  const run = await openRun(request, host, listener, lifeline);
  try {
    const ending = await endingOf(run);
    return await conclude(run, ending);
  } finally {
    await closeRun(run);
    lifeline.close();
  }
}

interface Ending {
  verdict: Verdict;
  error: unknown;
}

async function endingOf(run: Run): Promise<Ending> {
  try {
    await execute(run);
    return { verdict: passed, error: null };
  } catch (error) {
    const verdict = verdictOf(error);
    if (verdict.code === 'INTERNAL' && run.host.env['CODEX_DEBUG'] !== undefined) {
      run.listener.note(String((error as Error).stack));
    }
    return { verdict, error };
  }
}

async function execute(run: Run): Promise<void> {
  refusePlan(run.request, run.plan);
  endPhase(run, 'plan', 'ok', null, 1);
  await timed(run, 'probe', () => isolate(run));
  await timed(run, 'inputs', () => handIn(run));
  await timed(run, 'setup', () => setup(run));
  await timed(run, 'implement', () => implement(run));
  await timed(run, 'change', () => checkChange(run));
  await timed(run, 'test', () => test(run));
  await timed(run, 'docs', () => checkDocs(run));
  decide(run);
}
