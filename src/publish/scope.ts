/** Scope and limits once more, on the tree that would be published. */
import { judgeChange } from '../acceptance/change.js';
import type { Change } from '../workspace/index.js';
import { PublishError } from './errors.js';
import type { SealedRun } from './evidence.js';
import type { Trusted } from './trusted.js';

/**
 * Throws with the code of the first criterion that does not hold. A run that tripped a limit may be published on the
 * operator's word (`open-pr-on-failure`); one that left its scope never.
 */
export function refuseOutOfScope({ manifest, plan }: SealedRun, { contract }: Trusted, change: Change): void {
  const criteria = judgeChange(change.files, {
    allowedPaths: contract.allowedPaths,
    changedFiles: plan.limits.changed_files,
    changedLines: plan.limits.changed_lines,
    exclude: plan.limits.exclude,
    readOnly: contract.constraints.readOnly,
    protectedPaths: plan.protected_paths
  });
  const passed = manifest.verdict.status === 'passed';
  const failed = criteria.find(({ ok, kind }) => !ok && (passed || kind === 'scope'));
  if (failed !== undefined) throw new PublishError(failed.code!, `${failed.subject}: ${failed.detail}`);
}
