/** `plan`: what a run would do, its digest, and whether it would be refused. */
import { hostOf } from '../../run/host.js';
import { planOnly } from '../../run/plan-only.js';
import { cancellable } from '../../platform/signals.js';
import type { VerbCall } from '../options.js';
import { presentPlan } from '../present-plan.js';
import { presentProblems } from '../present-error.js';
import { requestOf } from '../request.js';

export async function run(call: VerbCall): Promise<number> {
  const json = call.flags['json'] === true;
  const { plan, problems } = await cancellable(call.process, signal =>
    planOnly(requestOf(call), hostOf(call.process, signal))
  );
  if (json) call.out.json({ ...plan, problems });
  else {
    presentProblems(problems, call.out);
    presentPlan(plan, call.out);
  }
  return 0;
}
