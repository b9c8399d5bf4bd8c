/** The event of a workflow run: the payload file, and what ref, branch and commit GitHub derives from it. */

export type EventName =
  | 'workflow_dispatch'
  | 'push'
  | 'pull_request'
  | 'pull_request_target'
  | 'schedule'
  | 'workflow_run'
  | 'issue_comment';

export interface JobEvent {
  name: EventName;
  /** Laid over the default payload, key by key at the top level. */
  payload?: object;
  /** GITHUB_REF; the default is the default branch, for `pull_request` the merge ref. */
  ref?: string;
  /** GITHUB_SHA; the default is the workspace's HEAD. */
  sha?: string;
}

export interface EventFacts {
  repository: string;
  defaultBranch: string;
  serverUrl: string;
  actor: string;
  ref: string;
  sha: string;
}

/** Number of the pull request or issue in default payloads. */
const NUMBER = 7;

/** GITHUB_REF of an event that does not name one. */
export function defaultRef(event: JobEvent, defaultBranch: string): string {
  if (event.name !== 'pull_request') return `refs/heads/${defaultBranch}`;
  const { number = NUMBER } = (event.payload ?? {}) as { number?: number };
  return `refs/pull/${number}/merge`;
}

/** The payload, as small as GitHub's readers can live with, with the caller's keys over it. */
export function payloadOf(event: JobEvent, facts: EventFacts): Record<string, unknown> {
  const [owner = '', name = ''] = facts.repository.split('/');
  const common = {
    repository: {
      id: 1296269,
      name,
      full_name: facts.repository,
      private: false,
      fork: false,
      owner: { login: owner, id: 1, type: 'User' },
      html_url: `${facts.serverUrl}/${facts.repository}`,
      clone_url: `${facts.serverUrl}/${facts.repository}.git`,
      default_branch: facts.defaultBranch
    },
    sender: { login: facts.actor, id: 2, type: 'User' }
  };
  return { ...SPECIFIC[event.name](facts), ...common, ...event.payload };
}

const SPECIFIC: Readonly<Record<EventName, (facts: EventFacts) => object>> = {
  workflow_dispatch: ({ ref }) => ({ inputs: {}, ref, workflow: '.github/workflows/orchestrate.yml' }),
  push: ({ ref, sha, actor }) => ({
    ref,
    before: '0'.repeat(40),
    after: sha,
    created: false,
    deleted: false,
    forced: false,
    head_commit: { id: sha, message: 'change' },
    commits: [],
    pusher: { name: actor }
  }),
  pull_request: pullRequest,
  pull_request_target: pullRequest,
  schedule: () => ({ schedule: '0 3 * * 1' }),
  workflow_run: ({ defaultBranch, sha, repository }) => ({
    action: 'completed',
    workflow_run: {
      id: 5001,
      event: 'push',
      conclusion: 'success',
      head_branch: defaultBranch,
      head_sha: sha,
      head_repository: { full_name: repository, fork: false }
    }
  }),
  issue_comment: ({ actor }) => ({
    action: 'created',
    issue: { number: NUMBER, title: 'Issue', user: { login: actor } },
    comment: { id: 1, body: 'hello', user: { login: actor }, author_association: 'OWNER' }
  })
};

function pullRequest({ repository, defaultBranch, sha, actor }: EventFacts): object {
  const repo = { full_name: repository, fork: false, default_branch: defaultBranch };
  return {
    action: 'opened',
    number: NUMBER,
    pull_request: {
      number: NUMBER,
      state: 'open',
      draft: false,
      user: { login: actor },
      head: { ref: 'topic', sha, label: `${actor}:topic`, repo },
      base: { ref: defaultBranch, sha, repo }
    }
  };
}

/** GITHUB_HEAD_REF and GITHUB_BASE_REF: set for pull requests, empty for everything else. */
export function branchesOf(payload: Record<string, unknown>): { head: string; base: string } {
  const pull = payload['pull_request'] as { head?: { ref?: string }; base?: { ref?: string } } | undefined;
  return { head: pull?.head?.ref ?? '', base: pull?.base?.ref ?? '' };
}
