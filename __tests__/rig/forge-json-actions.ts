/** The shapes of check runs, workflow runs, artifacts and installations in GitHub's REST API. */
import {
  EPOCH,
  idOf,
  minimalRepoJson,
  nodeId,
  repoUrl,
  userJson,
  type Json,
  type Links
} from './forge-json-base.js';
import { tryLine } from './forge-git.js';
import { isPull } from './forge-issues.js';
import type { BareRepository } from './forge-repository.js';
import type { CheckRun, ForgeArtifact, ForgeRun } from './forge-types.js';

export function appJson(links: Links, slug: string): Json {
  const id = idOf(slug);
  return {
    id,
    slug,
    node_id: nodeId('A', id),
    owner: userJson(links, slug),
    name: slug,
    description: null,
    external_url: `${links.web}/apps/${slug}`,
    html_url: `${links.web}/apps/${slug}`,
    created_at: EPOCH,
    updated_at: EPOCH,
    permissions: {},
    events: []
  };
}

export function checkRunJson(links: Links, repo: BareRepository, run: CheckRun): Json {
  const url = `${repoUrl(links, repo)}/check-runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    details_url: run.detailsUrl,
    output: { ...run.output, annotations_count: 0, annotations_url: `${url}/annotations` },
    url,
    html_url: `${links.web}/${repo.fullName}/runs/${run.id}`,
    check_suite: { id: idOf(`${run.app} ${run.headSha}`) },
    app: appJson(links, run.app),
    pull_requests: pullsOf(links, repo, run.headSha)
  };
}

/** Open pull requests whose head is the commit. */
function pullsOf(links: Links, repo: BareRepository, sha: string): Json[] {
  const side = (from: BareRepository, ref: string, at: string) => ({
    ref,
    sha: at,
    repo: { id: from.id, url: repoUrl(links, from), name: from.name }
  });
  return [...repo.issues.values()].filter(isPull).flatMap(pull => {
    const isHere = pull.state === 'open' && pull.head.sha === sha && pull.head.repository === repo.fullName;
    if (!isHere) return [];
    const url = `${repoUrl(links, repo)}/pulls/${pull.number}`;
    const head = side(repo, pull.head.ref, sha);
    return [{ id: pull.id, number: pull.number, url, head, base: side(repo, pull.base.ref, pull.base.sha) }];
  });
}

function headRepository(repo: BareRepository, run: ForgeRun): BareRepository {
  return (run.headRepository === undefined ? null : repo.around.find(run.headRepository)) ?? repo;
}

const NINETY_DAYS = 90 * 24 * 3600 * 1000;

export function artifactJson(links: Links, repo: BareRepository, artifact: ForgeArtifact): Json {
  const url = `${repoUrl(links, repo)}/actions/artifacts/${artifact.id}`;
  const { run } = artifact;
  const ends = new Date(Date.parse(artifact.createdAt) + NINETY_DAYS).toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    id: artifact.id,
    node_id: nodeId('MDg6QXJ0aWZhY3Q', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.bytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: ends,
    workflow_run: {
      id: run.id,
      repository_id: repo.id,
      head_repository_id: headRepository(repo, run).id,
      head_branch: run.headBranch,
      head_sha: run.headSha
    }
  };
}

export function runJson(links: Links, repo: BareRepository, run: ForgeRun): Json {
  const api = repoUrl(links, repo);
  const url = `${api}/actions/runs/${run.id}`;
  const workflow = idOf(`${repo.fullName} ${run.path}`);
  const suite = idOf(`suite ${repo.fullName} ${run.id}`);
  const actor = userJson(links, run.actor ?? 'octocat');
  const status = run.status ?? 'completed';
  return {
    id: run.id,
    name: run.path.replace(/^.*\/|\.ya?ml$/g, ''),
    node_id: nodeId('WFR', run.id),
    check_suite_id: suite,
    check_suite_node_id: nodeId('CS', suite),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: run.path,
    run_number: 1,
    run_attempt: run.attempt,
    event: run.event,
    status,
    conclusion: run.conclusion === undefined ? (status === 'completed' ? 'success' : null) : run.conclusion,
    workflow_id: workflow,
    url,
    html_url: `${links.web}/${repo.fullName}/actions/runs/${run.id}`,
    pull_requests: pullsOf(links, repo, run.headSha),
    created_at: EPOCH,
    updated_at: EPOCH,
    run_started_at: EPOCH,
    actor,
    triggering_actor: actor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${suite}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${api}/actions/workflows/${workflow}`,
    head_commit: headCommit(repo, run.headSha),
    repository: minimalRepoJson(links, repo),
    head_repository: minimalRepoJson(links, headRepository(repo, run))
  };
}

/** Null where the repository has no such commit: the run's branch may be gone. */
function headCommit(repo: BareRepository, sha: string): Json | null {
  const format = '%T%x00%an%x00%ae%x00%cn%x00%ce%x00%cI%x00%B';
  const found = tryLine(repo.path, ['show', '--no-patch', `--format=${format}`, '--end-of-options', sha]);
  if (found === null) return null;
  const [tree, an, ae, cn, ce, timestamp, ...message] = found.split('\0');
  return {
    id: sha,
    tree_id: tree,
    message: message.join('\0').trimEnd(),
    timestamp,
    author: { name: an, email: ae },
    committer: { name: cn, email: ce }
  };
}
