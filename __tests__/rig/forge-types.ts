/** What the forge rig shows to tests, and the records its rooms share. State is the truth of the bare repositories. */

export type Level = 'read' | 'write' | 'admin';

/** What a token may do. Permission names as GitHub writes them, `pull_requests` or `pull-requests`. */
export interface TokenGrants {
  /** Who the token acts as, e.g. `github-actions[bot]`. */
  login: string;
  permissions: Record<string, Level>;
  /** `owner/name`; without it, every repository. */
  repositories?: string[];
  /** Every repository of this account and no other, as tokens of an installation "on all repositories". */
  owner?: string;
  /** A person's classic token: GitHub words some of its refusals otherwise. Default false: a fine-grained one. */
  classic?: boolean;
  /** The repository setting "Allow GitHub Actions to create and approve pull requests"; default true. */
  mayCreatePullRequests?: boolean;
  /** As the permission `workflows: write`; default false. */
  mayPushWorkflows?: boolean;
}

export interface ForgeRequest {
  readonly method: string;
  /** Without host, and without the Enterprise prefix `/api/v3`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Of the answer; 0 where the connection was destroyed or the answer is still open. */
  readonly status: number;
  /** Null for anonymous requests and for bad tokens. */
  readonly login: string | null;
  /** The parsed JSON; null for git requests and where there is none. */
  readonly body: unknown;
}

export interface FaultMatch {
  method?: string;
  /** Tried on the path as `ForgeRequest` has it. */
  path?: RegExp;
  /** True: git over HTTP; otherwise the API alone. */
  git?: boolean;
}

export interface FaultAnswer {
  status?: number;
  headers?: Record<string, string>;
  /** A string is sent as HTML, anything else as JSON. */
  body?: unknown;
  /** The connection is destroyed. */
  destroy?: boolean;
  /** The request is first acted on, then answered as said here. */
  after?: boolean;
  /** Runs before the request is looked at. Alone, the request is handled as ever afterwards: for races and pauses. */
  meanwhile?: () => void | Promise<void>;
}

/** What became of an issue, as `GET issues/{number}/events` tells it: oldest first. */
export interface ForgeEvent {
  id: number;
  event:
    'labeled' | 'unlabeled' | 'assigned' | 'unassigned' | 'milestoned' | 'demilestoned' | 'review_requested';
  actor: string;
  /** Name of the label, login, title of the milestone, or `team:` and a slug. */
  subject: string;
  at: string;
}

export interface ForgeIssue {
  id: number;
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  author: string;
  labels: string[];
  assignees: string[];
  milestone: number | null;
  /** ISO 8601, seconds, UTC; so are the others. */
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  events: ForgeEvent[];
}

export interface ForgePull extends ForgeIssue {
  draft: boolean;
  merged: boolean;
  mergedAt: string | null;
  mergedBy: string | null;
  mergeCommit: string | null;
  maintainerCanModify: boolean;
  /** `repository` is `owner/name`; null where it was deleted. `sha` follows the branch while the pull is open. */
  head: { ref: string; sha: string; repository: string | null };
  /** `sha` is the base's tip when the head last moved, as GitHub has it. */
  base: { ref: string; sha: string };
  /** The base's tip that the last look saw. */
  baseTip: string;
  reviewers: string[];
  teamReviewers: string[];
}

/** A ruleset: pushes to branches whose name matches are refused with GH013 and these lines. */
export interface ForgeRuleset {
  branches: RegExp;
  /** Refuse every push; [] for none. */
  violations: string[];
  /** Refuse pushes that bring commits whose signature GitHub does not verify, and those alone. Default false. */
  requireSignatures?: boolean;
}

export interface ForgeSettings {
  /** Branches with classic protection: direct pushes are refused with GH006. */
  protectedBranches: Set<string>;
  rulesets: ForgeRuleset[];
  /** GitHub's limit for one file, GH001; 100 MiB. */
  maxFileBytes: number;
  /**
   * What `GET pulls?head=owner:branch` makes of a fork whose owner also owns this repository: `mixed` finds its pull
   * requests beside the repository's own (the default), `missed` finds the repository's own alone, as users of GitHub
   * have reported. `owner/name:branch` names one repository in both.
   */
  sameOwnerForks: 'mixed' | 'missed';
}

export interface CheckOutput {
  title: string | null;
  summary: string | null;
  text: string | null;
}

export interface CheckRun {
  id: number;
  name: string;
  headSha: string;
  /** `queued`, `in_progress`, `completed`, ... */
  status: string;
  conclusion: string | null;
  output: CheckOutput;
  /** Slug of the app that made it; only that app may change it. */
  app: string;
  detailsUrl: string | null;
  externalId: string;
  startedAt: string;
  completedAt: string | null;
}

/** A workflow run, as far as artifacts and publishers look at it. */
export interface ForgeRun {
  id: number;
  /** From 1. */
  attempt: number;
  headSha: string;
  headBranch: string;
  event: string;
  /** Of the workflow's file: `.github/workflows/ci.yml`. */
  path: string;
  /** `owner/name` of the head's repository; without it, this repository. */
  headRepository?: string;
  /** Default `completed` and `success`. */
  status?: string;
  conclusion?: string | null;
  /** Login of who started it; default `octocat`. */
  actor?: string;
}

export interface NewArtifact {
  name: string;
  /** The zip file. */
  archive: Buffer;
  run: ForgeRun;
  /** Metadata and archive are there; the archive is 410. Default false. */
  expired?: boolean;
  /** What the API says of the archive, for lies; without it, the truth. `digest` null: the API says nothing. */
  digest?: string | null;
  bytes?: number;
}

export interface ForgeArtifact {
  readonly id: number;
  readonly name: string;
  archive: Buffer;
  readonly run: ForgeRun;
  expired: boolean;
  digest: string | null;
  bytes: number;
  readonly createdAt: string;
}

/** A GitHub App and where it is installed. */
export interface NewApp {
  id: number;
  slug: string;
  /** PEM of the RSA key whose private half signs the app's JWTs. */
  publicKey: string;
  /** Also taken as the issuer of a JWT. */
  clientId?: string;
  installations: {
    owner: string;
    /** Names without owner; without it, all of the owner's. */
    repositories?: string[];
    permissions: Record<string, Level>;
  }[];
}

export interface ForgeApp {
  readonly id: number;
  readonly slug: string;
  /** In the order of `NewApp`. */
  readonly installations: readonly { readonly id: number; readonly owner: string }[];
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface RepositoryOptions {
  defaultBranch?: string;
  /** Default false: anybody may read. */
  private?: boolean;
  /** The repository that this one was forked from; its branches are copied. */
  forkOf?: ForgeRepository;
}

export interface ForgeRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
  readonly private: boolean;
  defaultBranch: string;
  readonly forkOf: ForgeRepository | null;
  /** The bare directory. */
  readonly path: string;
  readonly settings: ForgeSettings;
  readonly labels: Set<string>;
  /** Titles of milestones by number. */
  readonly milestones: Map<number, string>;
  /** In order of number, brought up to date with the branches. */
  readonly pulls: readonly ForgePull[];
  readonly checkRuns: readonly CheckRun[];
  readonly artifacts: readonly ForgeArtifact[];
  /** Workflow runs by id, of artifacts and of `addRun`. */
  readonly runs: ReadonlyMap<number, ForgeRun>;
  /** Runs git on the bare repository as its administrator: no rule applies. Throws where git fails. */
  git(...args: string[]): string;
  /**
   * Adds a commit to a branch, by a person, past every rule. A branch that does not exist starts at the default
   * branch. `null` deletes a file. The author is `Name <address>`. Gives the commit's id.
   */
  commitFiles(
    branch: string,
    files: Record<string, string | null>,
    message?: string,
    author?: string
  ): string;
  tip(branch: string): string | null;
  /** Opens an issue, which takes a number that no pull request then gets. */
  openIssue(title: string, login?: string): number;
  /** As a person with the button; gives the commit that base now points at. The head branch stays. */
  merge(number: number, method: MergeMethod): string;
  closePull(number: number, login: string): void;
  addRun(run: ForgeRun): void;
  /** Also makes its run known. */
  addArtifact(artifact: NewArtifact): ForgeArtifact;
}

export interface Forge {
  /** `http://127.0.0.1:PORT`, for GITHUB_API_URL. Answers under `/api/v3`, `/graphql` and `/api/graphql` too. */
  readonly apiUrl: string;
  /** `http://github.localhost:PORT`, for GITHUB_SERVER_URL: git alone, every page is 404. */
  readonly serverUrl: string;
  repository(owner: string, name: string, options?: RepositoryOptions): ForgeRepository;
  token(value: string, grants: TokenGrants): void;
  /** Makes the account known; a collaborator may be assigned and asked for reviews, everywhere. Default true. */
  user(login: string, options?: { collaborator?: boolean }): void;
  /** A team, by slug, that every repository knows. */
  team(slug: string): void;
  /**
   * A GitHub App. Its JWTs are verified; the tokens that it mints act as `<slug>[bot]` with what its installation has.
   */
  app(app: NewApp): ForgeApp;
  readonly requests: readonly ForgeRequest[];
  readonly gitRequests: readonly ForgeRequest[];
  /** Of the store of archives, which signed addresses lead to; faults of the API meet them too. */
  readonly downloads: readonly ForgeRequest[];
  /** The next `times` (default 1) requests that match get this answer. */
  fault(match: FaultMatch, answer: FaultAnswer, times?: number): void;
  /**
   * Where an answer of the REST API was not as GitHub's published description has it (openapi.generated.json), one
   * sentence each. Every answer is looked at; `close` throws unless this is empty, so a test that provokes one takes it out.
   */
  readonly violations: string[];
  /** Ends every connection and every git process, and removes what it made. Again: nothing more happens. */
  close(): Promise<void>;
}
