/**
 * The github room: pull requests of one repository through GitHub's REST API (docs.github.com/rest). Every refusal
 * that a user can do something about has a code of its own and names the setting.
 */

/** A pull request, as far as publishing looks at it. Titles, bodies and logins are hostile text. */
export interface PullRequest {
  number: number;
  /** Web address. */
  url: string;
  state: 'open' | 'closed';
  merged: boolean;
  draft: boolean;
  title: string;
  body: string;
  /** Login of who opened it. */
  author: string;
  headBranch: string;
  headSha: string;
  /** `owner/name` of the head's repository; null where it was deleted. */
  headRepository: string | null;
  baseBranch: string;
  labels: readonly string[];
  assignees: readonly string[];
}

export interface NewPullRequest {
  branch: string;
  base: string;
  title: string;
  body: string;
  draft: boolean;
  maintainerCanModify: boolean;
}

export interface PullRequestPeople {
  labels: readonly string[];
  assignees: readonly string[];
}

export interface PullRequests {
  /**
   * Pull requests of this repository whose head is the branch of this same repository (never a fork's), open and
   * closed, newest first. One request.
   */
  find(branch: string): Promise<readonly PullRequest[]>;
  /** One request. A 422 "already exists" is PR_EXISTS. */
  create(wish: NewPullRequest): Promise<PullRequest>;
  /** One request. */
  update(number: number, wish: { title?: string; body?: string; base?: string }): Promise<PullRequest>;
  /**
   * Adds to what is there. One request for labels and assignees together. What GitHub does not take is left out and
   * comes back as sentences for people; the pull request stays.
   */
  decorate(pr: PullRequest, people: PullRequestPeople): Promise<readonly string[]>;
  /** One request. As above for reviewers that cannot be asked (the author, no collaborator, an unknown team). */
  requestReviews(
    pr: PullRequest,
    wish: { reviewers: readonly string[]; teamReviewers: readonly string[] }
  ): Promise<readonly string[]>;
  /** Requests sent so far, retries included. */
  readonly requests: number;
}

export interface GitHubAccess {
  /** e.g. `https://api.github.com`. */
  apiUrl: string;
  owner: string;
  name: string;
  token: string;
  /** For the User-Agent. */
  program: string;
  /** Told of waits for rate limits and of retries, in one line for people. */
  note(text: string): void;
  signal: AbortSignal;
}
