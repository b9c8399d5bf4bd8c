/** The facts of a pull request's body, from the sealed run. */
import { networkText } from '../permissions/isolation.js';
import { refusedText, type RefusedHost } from '../permissions/refused.js';
import { isolationText, type BodyFacts } from '../pullrequest/body.js';
import type { Change } from '../workspace/index.js';
import type { SealedRun } from './evidence.js';

export function bodyFactsOf(
  { manifest, plan, acceptance, refused }: SealedRun,
  change: Change | null,
  links: BodyFacts['links']
): BodyFacts {
  const { verdict, isolation } = manifest;
  return {
    packId: manifest.pack.id,
    title: manifest.pack.title,
    packPath: manifest.pack.path,
    verdict: verdict.status === 'passed' ? 'Passed' : `Not passed: ${verdict.code}`,
    base: manifest.base.commit,
    tree: change?.tree ?? manifest.base.tree,
    planDigest: manifest.plan_digest,
    manifestDigest: manifest.digest,
    runId: manifest.run_id,
    criteria: acceptance.criteria,
    files: (change?.files ?? []).map(({ status, path, added, deleted }) => ({
      status,
      path,
      added,
      deleted
    })),
    grants: plan.phases.map(({ name, grant }) => ({
      phase: name,
      network: networkText(plan.isolation, grant)
    })),
    isolation: isolation === null ? 'not started' : isolationText(isolation.backend, plan),
    refused: refusedRowsOf(refused),
    links
  };
}

export function refusedRowsOf(refused: readonly RefusedHost[]): BodyFacts['refused'] {
  return refused.map(one => ({ code: one.code, host: refusedText(one), tries: one.tries, phase: one.phase }));
}
