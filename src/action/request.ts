/** What the run flow is asked for, from the inputs of the step: the run job runs it, the publish job makes its plan again. */
import { resolve } from 'node:path';
import type { RunRequest } from '../run/types.js';
import type { Context } from './context.js';
import type { EventRules } from './event.js';
import { EVIDENCE_DIR, type ActionInputs } from './inputs.js';

export function runRequest(inputs: ActionInputs, context: Context, rules: EventRules): RunRequest {
  return {
    packPath: inputs.taskPack,
    cwd: context.repository,
    packFrom: 'commit',
    base: rules.base,
    trusted: rules.trusted,
    mode: inputs.mode,
    policyPath: inputs.policy,
    isolation: inputs.isolation,
    backend: null,
    installSandbox: inputs.installSandbox,
    // The default place is kept out of git as well.
    evidenceDir: inputs.evidenceDir === EVIDENCE_DIR ? null : resolve(context.repository, inputs.evidenceDir),
    expectPlan: inputs.expectPlan,
    change: 'implement',
    limits: inputs.limits,
    branchPrefix: inputs.branchPrefix,
    branch: inputs.branch,
    workflow: context.workflow,
    // The branch of a workflow is published from the sealed record, after its upload.
    publish: false
  };
}
