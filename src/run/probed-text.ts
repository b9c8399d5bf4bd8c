/** What a probe found, in words for a terminal and for a job log. */
import { forTerminal } from '../platform/neutral.js';
import type { ProbedReport } from './types.js';

export interface ProbedText {
  /** The isolation that it belongs to. */
  isolation: 'sandbox' | 'container' | 'none' | 'remote';
  /** What holds the commands. */
  what: string;
  /** `probe ok 31 ms`, or why it is not used. */
  end: string;
}

/** Inert, whatever a receiver or an engine said. */
export function probedText(report: ProbedReport): ProbedText {
  const { backend, ok, reason, milliseconds } = report;
  const took = `${Math.round(milliseconds)} ms`;
  const failed = `not used: ${forTerminal(reason ?? 'the probe did not pass')}`;
  if (backend === 'none')
    return { isolation: 'none', what: 'NOTHING IS ENFORCED', end: ok ? `looked around ${took}` : failed };
  const end = ok ? `probe ok ${took}` : failed;
  if (backend === 'remote')
    return { isolation: 'remote', what: ok ? 'by the word of the receiver' : backend, end };
  const isolation = backend === 'podman' || backend === 'docker' ? 'container' : 'sandbox';
  return { isolation, what: ok ? `${backend}, seccomp, .git read-only` : backend, end };
}
