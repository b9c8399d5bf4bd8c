/** Scope and limits once more, on the tree that would be published. */
import type { Contract } from '../pack/contract.js';
import type { Change } from '../workspace/index.js';
import { PublishError } from './errors.js';
import type { SealedRun } from './evidence.js';
import { changeCriteria } from './handover-acceptance.js';

/**
 * Throws with the code of the first criterion that does not hold. A run that tripped a limit may be published on the
 * operator's word (`open-pr-on-failure`); one that left its scope never. `run` has the plan that was made again.
 */
export function refuseOutOfScope({ manifest, plan }: SealedRun, contract: Contract, change: Change): void {
  const passed = manifest.verdict.status === 'passed';
  const criteria = changeCriteria(plan, contract, change);
  const failed = criteria.find(({ ok, kind }) => !ok && (passed || kind === 'scope'));
  if (failed !== undefined) throw new PublishError(failed.code!, `${failed.subject}: ${failed.detail}`);
}
