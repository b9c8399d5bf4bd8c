/** The facts of a pull request's body, from the sealed run. */
import type { BodyFacts } from '../pullrequest/body.js';
import type { Change } from '../workspace/index.js';
import type { SealedRun } from './evidence.js';

export function bodyFactsOf(
  { manifest, plan, acceptance }: SealedRun,
  change: Change,
  links: BodyFacts['links']
): BodyFacts {
  const { verdict, isolation } = manifest;
  return {
    packId: manifest.pack.id,
    title: manifest.pack.title,
    packPath: manifest.pack.path,
    verdict: verdict.status === 'passed' ? 'Passed' : `Not passed: ${verdict.code}`,
    base: manifest.base.commit,
    tree: change.tree,
    planDigest: manifest.plan_digest,
    manifestDigest: manifest.digest,
    runId: manifest.run_id,
    criteria: acceptance.criteria,
    files: change.files.map(({ status, path, added, deleted }) => ({ status, path, added, deleted })),
    grants: plan.phases.map(({ name, grant }) => ({
      phase: name,
      network: grant.network === 'none' ? 'none' : grant.network.join(' ')
    })),
    isolation: isolation === null ? 'none was started' : `${isolation.backend}, network none`,
    links
  };
}
