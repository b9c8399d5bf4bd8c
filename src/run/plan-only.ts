/** The plan without the run: nothing is recorded, nothing is left behind. */
import type { Problem } from '../pack/contract.js';
import { createPrivateRoot, defaultParent, openPrivateRepository } from '../workspace/index.js';
import type { Plan } from './plan.js';
import { planOf, prepare, type Prepared } from './prepare.js';
import { silent } from './silent.js';
import type { Host, RunRequest } from './types.js';

/** Reads and plans. A private root is made only where the user's uncommitted change belongs to the plan. */
export async function planOnly(
  request: RunRequest,
  host: Host
): Promise<{ plan: Plan; problems: readonly Problem[] }> {
  const prepared = await prepare(request, host, silent);
  const plan =
    request.change === 'worktree'
      ? await planWithWorktree(request, host, prepared)
      : await planOf(request, host, prepared, null);
  return { plan, problems: prepared.problems };
}

async function planWithWorktree(request: RunRequest, host: Host, prepared: Prepared): Promise<Plan> {
  const root = await createPrivateRoot({
    parent: defaultParent(host.env, false),
    runId: 'plan',
    owner: null
  });
  try {
    const git = await openPrivateRepository({
      repo: prepared.inputs.repo,
      base: prepared.inputs.base,
      root,
      owner: null
    });
    return await planOf(request, host, prepared, git);
  } finally {
    await root.remove();
  }
}
