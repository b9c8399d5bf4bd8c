/** Whether evidence is of the workflow run that publishes it. Pure. Source: anchors/pull-requests.md case 44. */
import type { Manifest } from '../evidence/index.js';
import { PublishError } from './errors.js';
import type { Trust } from './handover-types.js';

/** Throws PR_HANDOVER_UNBOUND, PR_HANDOVER_FOREIGN, PR_HANDOVER_REPLAYED, PR_HANDOVER_ATTEMPT. */
export function refuseOtherWorkflow(
  { workflow: stated }: Manifest,
  trust: Pick<Trust, 'workflow' | 'expectAttempt'>
): void {
  const own = trust.workflow;
  if (own === null) return;
  if (stated === undefined || stated === null)
    throw new PublishError('PR_HANDOVER_UNBOUND', 'the manifest states no workflow run');
  const server = own.server ?? stated.server;
  if (!sameText(stated.server, server) || !sameText(stated.repository, own.repository))
    throw new PublishError(
      'PR_HANDOVER_FOREIGN',
      `the evidence is of ${stated.server}/${stated.repository}, and this is ${server}/${own.repository}`
    );
  if (stated.run_id !== own.runId)
    throw new PublishError(
      'PR_HANDOVER_REPLAYED',
      `the evidence is of workflow run ${stated.run_id}, and this is ${own.runId}`
    );
  refuseOtherAttempt(stated.run_attempt, own.attempt, trust.expectAttempt);
}

/** Jobs that passed are not run again with the failed ones, so that an earlier attempt than the own is in order. */
function refuseOtherAttempt(stated: string, own: string, expected: string | null): void {
  if (Number(stated) > Number(own) || !Number.isSafeInteger(Number(own)))
    throw new PublishError(
      'PR_HANDOVER_ATTEMPT',
      `the evidence is of attempt ${stated}, and this is attempt ${own}`
    );
  if (expected !== null && stated !== expected)
    throw new PublishError(
      'PR_HANDOVER_ATTEMPT',
      `the evidence is of attempt ${stated}, and the run job said ${expected}`
    );
}

/** Names of servers, owners and repositories differ by more than letter case, or are the same. */
function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
