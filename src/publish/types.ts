/**
 * The publish room: brings a sealed run to where people see it, as a branch of the user's own repository or as one
 * pull request. It starts from the evidence and runs nothing of the pack. Source: DESIGN "Publishing".
 */

/** What a front asks of publishing to GitHub, read once. */
export interface GitHubPublishing {
  /** Absolute path of the sealed run. */
  runDir: string;
  /** `sha256:…` that the manifest must have; null where the run was made in this same process. */
  expectManifest: string | null;
  /** A checkout that holds the base commit. */
  cwd: string;
  /** Commit or branch at which pack and policy are read; null: the base commit of the run. */
  trusted: string | null;
  /** Branch that the pull request is for. */
  baseBranch: string | null;
  branch: string | null;
  branchPrefix: string;
  /** Also publish the change of a run that did not pass, as a draft. */
  openOnFailure: boolean;
  pullRequest: PullRequestWishes;
  forge: { apiUrl: string; serverUrl: string; owner: string; name: string; token: string };
  /** Addresses to link from the body. */
  links: { run: string | null; artifact: string | null };
}

/** Over what the pack asks for; null: as the pack says. */
export interface PullRequestWishes {
  title: string | null;
  labels: readonly string[];
  assignees: readonly string[];
  reviewers: readonly string[];
  teamReviewers: readonly string[];
  draft: boolean | null;
  maintainerCanModify: boolean;
}

export interface GitHubPublished {
  operation: 'created' | 'updated' | 'none';
  /** Why nothing was written; null where something was. */
  why: string | null;
  number: number | null;
  url: string | null;
  branch: string | null;
  headSha: string | null;
  /** What GitHub did not take (labels, reviewers); sentences for people. */
  warnings: readonly string[];
  /** Requests to the API, retries included. */
  requests: number;
}

export const nothingPublished: GitHubPublished = {
  operation: 'none',
  why: null,
  number: null,
  url: null,
  branch: null,
  headSha: null,
  warnings: [],
  requests: 0
};
