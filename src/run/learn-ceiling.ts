/** Whether a pack that names a host would be planned: asked of the plan itself, under the operator's policy. */
import { OrchestratorError } from '../platform/errors.js';
import type { AskedHost, ClosedHost } from './learn-hosts.js';
import type { LearnTree } from './learn-tree.js';
import { prepare } from './prepare.js';
import { silent } from './silent.js';
import type { Host } from './types.js';

/** The hosts that would be refused, with the reason. `copy` gives the pack with further hosts. */
export async function closedByPlan(
  tree: LearnTree,
  host: Host,
  asked: readonly AskedHost[],
  copy: (extra: readonly AskedHost[]) => string
): Promise<ClosedHost[]> {
  if (asked.length === 0) return [];
  tree.write(copy(asked));
  if ((await refusal(tree, host)) === null) return [];
  const closed: ClosedHost[] = [];
  for (const one of asked) {
    tree.write(copy([one]));
    const found = await refusal(tree, host);
    if (found !== null) closed.push({ ...one, ...found });
  }
  return closed;
}

async function refusal(tree: LearnTree, host: Host): Promise<{ code: string; reason: string } | null> {
  try {
    const { refusals } = await prepare(tree.request, host, silent);
    const [first] = refusals;
    return first === undefined ? null : { code: first.code, reason: first.message };
  } catch (error) {
    // A pack that cannot be read with the host is one that cannot be granted it.
    if (!(error instanceof OrchestratorError)) throw error;
    return { code: error.code, reason: error.message };
  }
}
