/**
 * The github room: one repository through GitHub's REST API (docs.github.com/rest), and GraphQL where REST has no way.
 * Every refusal that a user can do something about has a code of its own and names the setting.
 */

/** A pull request, as far as publishing looks at it. Titles, bodies and logins are hostile text. */
export interface PullRequest {
  number: number;
  /** Global id for GraphQL; '' where the answer has none. */
  nodeId: string;
  /** Web address. */
  url: string;
  state: 'open' | 'closed';
  merged: boolean;
  draft: boolean;
  title: string;
  body: string;
  /** Login of who opened it. */
  author: string;
  /** True where an app opened it (`user.type` is `Bot`), the workflow's own token included. */
  authorIsBot: boolean;
  headBranch: string;
  headSha: string;
  /** `owner/name` of the head's repository; null where it was deleted. */
  headRepository: string | null;
  baseBranch: string;
  /** Tip of the base branch as GitHub last looked at it for this pull request. */
  baseSha: string;
  /** Global id of the repository that it is in; '' where the answer has none. */
  repositoryNodeId: string;
  labels: readonly string[];
  assignees: readonly string[];
  /** Logins and team slugs that were asked and have not answered. */
  reviewers: readonly string[];
  teamReviewers: readonly string[];
  /** Number of its milestone. */
  milestone: number | null;
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
  /** Number of a milestone of the repository. */
  milestone: number | null;
}

/** Whatever it was given at some time, by whomever; it need not have it now. */
export interface PullRequestGiven {
  labels: readonly string[];
  assignees: readonly string[];
  reviewers: readonly string[];
  teamReviewers: readonly string[];
  /** Whether it had one. */
  milestone: boolean;
  /** False where its story is too long to be read to the end. */
  complete: boolean;
}

export interface PullRequestEdit {
  title?: string;
  body?: string;
  base?: string;
  state?: 'open' | 'closed';
}

/** Where one commit stands beside another in history, as the comparison `from...to` says it. */
export type Comparison = 'identical' | 'ahead' | 'behind' | 'diverged' | 'unrelated';

export interface PullRequests {
  /**
   * Pull requests of this repository whose head is the branch of the head repository, open and closed, newest first.
   * One request.
   */
  find(branch: string): Promise<readonly PullRequest[]>;
  /** One request. */
  get(number: number): Promise<PullRequest>;
  /** One request. A 422 "already exists" is PR_EXISTS. */
  create(wish: NewPullRequest): Promise<PullRequest>;
  /** One request. A pull request that GitHub does not open again is PR_NOT_REOPENED. */
  update(number: number, wish: PullRequestEdit): Promise<PullRequest>;
  /** Turns an open pull request into a draft. One request (GraphQL: REST cannot). */
  convertToDraft(pull: PullRequest): Promise<void>;
  /**
   * Adds to what is there. One request for labels, assignees and milestone together. What GitHub does not take is left
   * out and comes back as sentences for people; the pull request stays.
   */
  decorate(pr: PullRequest, people: PullRequestPeople): Promise<readonly string[]>;
  /** One request. As above for reviewers that cannot be asked (the author, no collaborator, an unknown team). */
  requestReviews(
    pr: PullRequest,
    wish: { reviewers: readonly string[]; teamReviewers: readonly string[] }
  ): Promise<readonly string[]>;
  /** One request for a hundred events, of which ten at most. */
  given(pull: PullRequest): Promise<PullRequestGiven>;
  /** Requests sent so far, retries included. */
  readonly requests: number;
}

/** One path that a commit changes. Modes as git writes them. */
export interface CommitEntry {
  /** Slashes, relative to the root, valid UTF-8: GitHub's API takes no other. */
  path: string;
  /** null: the path is deleted. */
  content: { mode: '100644' | '100755' | '120000' | '160000'; id: string; bytes: number } | null;
}

export interface CommitWish {
  /** Commit and tree that it stands on, both known to the server. */
  parent: string;
  parentTree: string;
  /** The tree that must come out, by its id. */
  tree: string;
  message: string;
  entries: readonly CommitEntry[];
  /** Content of one blob by its id; asked for one at a time. */
  read(id: string): Promise<Uint8Array>;
  /** Told of what was uploaded, for progress. */
  progress?(done: { files: number; bytes: number }): void;
}

export interface MadeCommit {
  commit: string;
  /** What GitHub says of the signature when asked again for the commit; never assumed. */
  verification: { verified: boolean; reason: string };
}

/** The Git database (docs.github.com/rest/git). */
export interface Commits {
  /**
   * Makes a commit object on the server and leaves every ref alone: blobs, one tree, the commit, read back. Throws
   * PR_API_TREE where the tree that came out is not the one that was asked for, PR_API_BLOB for what the API cannot
   * carry (a blob above 40 MiB, a path that is not UTF-8).
   */
  createCommit(wish: CommitWish): Promise<MadeCommit>;
  /**
   * Moves a branch of the head repository, or makes it (`before` null), or removes it (`after` null), and only where
   * it is at `before` (GraphQL updateRefs: REST has no lease). Throws PR_BRANCH_MOVED and the codes of a refused push.
   */
  moveBranch(wish: { branch: string; before: string | null; after: string | null }): Promise<void>;
  /** One request. */
  compare(from: string, to: string): Promise<Comparison>;
}

export interface CheckWish {
  headSha: string;
  /** With the program's prefix. */
  name: string;
  conclusion: 'success' | 'failure' | 'neutral';
  title: string;
  /** Markdown of ours. */
  summary: string;
  detailsUrl: string | null;
}

export interface Checks {
  /** One request. Where the token may not, a sentence that says so: a check that is not there is no failure. */
  createCheck(wish: CheckWish): Promise<{ made: boolean; why: string | null }>;
}

/** An artifact of the repository, with the workflow run that made it (docs.github.com/rest/actions/artifacts). */
export interface StoredArtifact {
  id: number;
  name: string;
  bytes: number;
  expired: boolean;
  /** `sha256:<hex>` of the archive; null where the server does not say. */
  digest: string | null;
  run: {
    id: number;
    repositoryId: number;
    headRepositoryId: number;
    headSha: string;
    headBranch: string;
  } | null;
}

export interface Artifacts {
  /** One request. Throws EVID_ARTIFACT where there is none. */
  artifact(id: number): Promise<StoredArtifact>;
  /** The event that started a workflow run, as the server has it. One request. */
  runEvent(runId: number): Promise<string>;
  /** The archive into a new file of at most `maxBytes`; the token does not travel with the redirect. */
  downloadArtifact(id: number, file: string, maxBytes: number): Promise<{ sha256: string; bytes: number }>;
}

export interface GitHub extends PullRequests, Commits, Checks, Artifacts {
  /** Login that the token acts as; one request, once. */
  login(): Promise<string>;
}

export interface GitHubAccess {
  /** e.g. `https://api.github.com`. */
  apiUrl: string;
  owner: string;
  name: string;
  /** Where branches are written: a fork, or null for the repository itself. */
  head: { owner: string; name: string } | null;
  token: string;
  /** Another token for writing branches (a fork's, for one); null: the same. */
  branchToken: string | null;
  /** For the User-Agent. */
  program: string;
  /** Told of waits for rate limits and of retries, in one line for people. */
  note(text: string): void;
  signal: AbortSignal;
}
