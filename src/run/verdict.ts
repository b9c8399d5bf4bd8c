/** How a run ends: one status, one stable reason code, one exit code. */
import type { VerdictStatus } from '../evidence/types.js';
import { OrchestratorError } from '../platform/errors.js';
import { exitOf, type ReasonCode } from '../reasons/index.js';
import type { ExitCode } from '../reasons/types.js';
import type { RefusedHost } from '../permissions/refused.js';
import type { CommandReport } from './types.js';

/** Ends a run early with a reason. Everything recorded so far is kept and sealed. */
export class RunStop extends OrchestratorError<ReasonCode> {}

export interface Verdict {
  status: VerdictStatus;
  code: string;
  exit: ExitCode;
  detail: string;
  likelyCause: string | null;
}

export const passed: Verdict = {
  status: 'passed',
  code: 'OK',
  exit: 0,
  detail: 'every criterion held',
  likelyCause: null
};

/** The verdict of whatever ended the run. Unknown failures are ours: INTERNAL. */
export function verdictOf(error: unknown): Verdict {
  if (!(error instanceof OrchestratorError)) {
    return {
      status: 'error',
      code: 'INTERNAL',
      exit: 70,
      detail: `the program met an unexpected state: ${error instanceof Error ? error.message : String(error)}`,
      likelyCause: null
    };
  }
  const exit = exitOf(error.code);
  return { status: statusOf(exit), code: error.code, exit, detail: error.message, likelyCause: null };
}

/** A refused attempt never makes a verdict; where the command that asked then failed, it is named as the likely cause. */
export function withLikelyCause(
  verdict: Verdict,
  commands: readonly CommandReport[],
  refused: readonly RefusedHost[]
): Verdict {
  if (verdict.status !== 'failed') return verdict;
  const failed = new Set(commands.filter(({ status }) => status === 'failed').map(({ id }) => id));
  const cause = refused.find(({ command }) => failed.has(command));
  return cause === undefined ? verdict : { ...verdict, likelyCause: cause.code };
}

function statusOf(exit: ExitCode): VerdictStatus {
  const byExit: Partial<Record<ExitCode, VerdictStatus>> = {
    0: 'passed',
    1: 'failed',
    2: 'denied',
    3: 'denied',
    4: 'limited',
    5: 'denied',
    130: 'cancelled'
  };
  return byExit[exit] ?? 'error';
}
