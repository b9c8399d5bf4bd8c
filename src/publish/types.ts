/**
 * The publish room: brings a sealed run to where people see it, as a branch of the user's own repository or as one
 * pull request. It starts from the evidence and runs nothing of the pack. Source: DESIGN "Publishing".
 */
import type { OnClosed, OnConflict, OnEmpty, OnHumanCommits } from '../pullrequest/decide.js';
import type { Trust } from './handover-types.js';

export type { Trust } from './handover-types.js';

/** What a front asks of publishing to GitHub, read once. */
export interface GitHubPublishing {
  /** Absolute path of the sealed run. */
  runDir: string;
  /** `sha256:…` that the manifest must have; null where the run was made in this same process. */
  expectManifest: string | null;
  /** What it is held to; its request's `cwd` is a checkout that holds the base commit. */
  trust: Trust;
  /** Branch that the pull request is for, as the operator asks; null: as the pack says, else that of the event. */
  baseBranch: string | null;
  /** Branch of the event, where it has one. */
  eventBranch: string | null;
  branch: string | null;
  branchPrefix: string;
  /** Also publish the change of a run that did not pass, as a draft. */
  openOnFailure: boolean;
  pullRequest: PullRequestWishes;
  preferences: Preferences;
  /** `git`: pushed, `api`: made by GitHub, which signs it for apps. */
  transport: 'git' | 'api';
  forge: Forge;
  /** The fork that the branch is written to; null: the repository itself. */
  fork: { owner: string; name: string } | null;
  /** Another token for writing the branch; null: the same. */
  branchToken: { token: string; kind: TokenKind } | null;
  /** Also report a check run on the commit. */
  check: boolean;
  /** Addresses to link from the body. */
  links: { run: string | null; artifact: string | null };
  /** Where the evidence is stored; null where it is not. */
  artifact: ArtifactPlace | null;
  /** https address that this program can be cloned from; null where it is not known. */
  source: string | null;
}

export interface ArtifactPlace {
  id: number;
  runId: string;
  attempt: string;
}

/** Whose a token is: what an app or a person pushes and opens starts workflows. */
export type TokenKind = 'workflow' | 'app' | 'person' | 'unknown';

export interface Forge {
  apiUrl: string;
  serverUrl: string;
  owner: string;
  name: string;
  token: string;
  tokenKind: TokenKind;
}

/** What is done where people differ. */
export interface Preferences {
  onClosed: OnClosed;
  onHumanCommits: OnHumanCommits;
  onEmpty: OnEmpty;
  onConflict: OnConflict;
  /** The branch goes when nothing is proposed from it any more. */
  deleteBranch: boolean;
}

/** Over what the pack asks for; null: as the pack says. */
export interface PullRequestWishes {
  title: string | null;
  labels: readonly string[];
  assignees: readonly string[];
  reviewers: readonly string[];
  teamReviewers: readonly string[];
  milestone: number | null;
  /** `always-true`: an open one is turned into a draft again. */
  draft: 'true' | 'always-true' | 'false' | null;
  maintainerCanModify: boolean;
}

export interface GitHubPublished {
  operation: 'created' | 'updated' | 'closed' | 'none';
  /** Why nothing, or less than usual, was written; null where all was. */
  why: string | null;
  number: number | null;
  url: string | null;
  branch: string | null;
  headSha: string | null;
  /** What GitHub says of the commit's signature; null where none was made through its API. */
  verification: { verified: boolean; reason: string } | null;
  /** Page on which a person opens the pull request by hand; null where there is no branch, or the server is no GitHub. */
  compare: string | null;
  /** What GitHub did not take (labels, reviewers), and what a person should know; sentences. */
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
  verification: null,
  compare: null,
  warnings: [],
  requests: 0
};
