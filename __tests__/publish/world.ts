/**
 * What the scenarios of pull requests live in: a repository on the forge rig with people around it, evidence of real
 * runs, and the real publisher before it. The rig's commits are the same in every forge, so that a run made once serves
 * every world that stands at the same commit.
 */
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Manifest, WorkflowFacts } from '../../src/evidence/types.js';
import { connect, type GitHubAccess } from '../../src/github/index.js';
import type { Pace } from '../../src/github/pace.js';
import { clockFrom } from '../../src/platform/clock.js';
import { VERSION } from '../../src/platform/version.js';
import { publishToGitHub } from '../../src/publish/github.js';
import type {
  GitHubPublished,
  GitHubPublishing,
  Preferences,
  PullRequestWishes
} from '../../src/publish/types.js';
import { runPack } from '../../src/run/run.js';
import { silent } from '../../src/run/silent.js';
import type { Host, RunRequest } from '../../src/run/types.js';
import { DIST } from '../e2e/harness.js';
import { apiClient, gitClient, type Api, type GitClient } from '../rig/forge-client.js';
import {
  startForge,
  type Forge,
  type ForgePull,
  type ForgeRepository,
  type TokenGrants
} from '../rig/forge.js';
import { git } from '../workspace/rig.js';

export const BRANCH = 'codex/SORT-1-sort-the-list';
export const BOT = 'github-actions[bot]';
export const TOKEN = 'ghs_publisher0000000000';
/** Of `ada`, who may write. */
export const PERSON = 'ghp_person00000000000000';

export const PACK = [
  'id: SORT-1',
  'title: Sort the list',
  'execution: {cwd: root}',
  'scope: {allowed_paths: [list.txt, note.txt]}',
  'phases: {implement: {run: ["LC_ALL=C sort -o list.txt list.txt"]}}',
  'acceptance: {commands: ["LC_ALL=C sort -c list.txt"]}',
  ''
].join('\n');

export const FILES: Readonly<Record<string, string>> = {
  'list.txt': 'b\na\n',
  'other.txt': 'one\n',
  'packs/sort.yml': PACK
};

/** Sealed evidence of a real run. Publishing works on copies. */
export interface Made {
  runDir: string;
  manifest: Manifest;
}

/** Runs that were made already, by commit, pack and what else decides them. */
export interface Runs {
  place: string;
  made: Map<string, Promise<Made>>;
  remove(): void;
}

export function runStore(): Runs {
  const place = mkdtempSync(join(tmpdir(), 'codex-runs-'));
  chmodSync(place, 0o755);
  return {
    place,
    made: new Map(),
    remove: () => rmSync(place, { recursive: true, force: true, maxRetries: 10 })
  };
}

/** What a publisher is asked for beside the usual. */
export interface Wish extends Partial<Omit<GitHubPublishing, 'pullRequest' | 'preferences' | 'forge'>> {
  pullRequest?: Partial<PullRequestWishes>;
  preferences?: Partial<Preferences>;
  forge?: Partial<GitHubPublishing['forge']>;
  /** Of the client; a Enterprise prefix, for one. */
  access?: Partial<GitHubAccess>;
}

export interface Refused {
  code: string;
  message: string;
  where: string;
  why: string;
  fix: string;
}

export interface CaseWorld {
  forge: Forge;
  repo: ForgeRepository;
  /** Requests as the person. */
  person: Api;
  /** A real git program. */
  client: GitClient;
  /** Web address of the repository, for git. */
  url: string;
  checkout: string;
  /** What the publisher said while it worked. */
  notes: string[];
  /** The request that a run is made from; the publishing job makes its plan from the same. */
  request(over?: Partial<RunRequest>): RunRequest;
  /** Evidence of a run at the tip of main; one that did not pass is evidence as well. */
  run(over?: Partial<RunRequest>): Promise<Made>;
  publish(made: Made, wish?: Wish, how?: { fetch: boolean }): Promise<GitHubPublished>;
  /** The error that publishing ends with; throws where it ends well. */
  refusal(made: Made, wish?: Wish): Promise<Refused>;
  /** Run and publish. */
  go(wish?: Wish): Promise<GitHubPublished>;
  /** API requests since the last call, `METHOD /path` without the repository. */
  asked(): string[];
  /** Requests of git that could write since the last call. */
  pushes(): number;
  pull(number: number): ForgePull;
  /** `tree` of a name. */
  tree(name: string): string;
  /** Text of a file at a name. */
  read(name: string, path: string): string;
  /** A commit by a person with this tree, on no branch. */
  commit(tree: string, parents: readonly string[], message?: string): string;
  /** True where the commit is still reachable from the branch. */
  holds(branch: string, commit: string): boolean;
  close(): Promise<void>;
}

/** Seconds of the client are milliseconds. */
const PACE: Pace = { second: 1, patience: 20, apart: false };

export interface WorldOptions {
  grants?: Partial<TokenGrants>;
  repository?: { owner?: string; name?: string };
}

export const GRANTS: TokenGrants = {
  login: BOT,
  permissions: { contents: 'write', pull_requests: 'write', issues: 'write' }
};

export async function caseWorld(
  runs: Runs,
  files: Readonly<Record<string, string>> = FILES,
  options: WorldOptions = {}
): Promise<CaseWorld> {
  const forge = await startForge();
  const { owner = 'octo', name = 'demo' } = options.repository ?? {};
  const repo = forge.repository(owner, name);
  repo.commitFiles('main', { ...files }, 'first');
  forge.token(TOKEN, { ...GRANTS, ...options.grants });
  forge.token(PERSON, {
    login: 'ada',
    permissions: { contents: 'write', pull_requests: 'write', issues: 'write' }
  });
  forge.user('ada');
  const place = mkdtempSync(join(tmpdir(), 'codex-case-'));
  chmodSync(place, 0o755);
  const checkout = join(place, 'checkout');
  git(place, 'clone', '-q', repo.path, checkout);
  const world = new World(runs, forge, repo, place, checkout);
  return world;
}

class World implements CaseWorld {
  readonly person: Api;
  readonly client = gitClient();
  readonly url: string;
  readonly notes: string[] = [];
  private readonly host: Host;
  private seenRequests = 0;
  private seenPushes = 0;

  constructor(
    private readonly runs: Runs,
    readonly forge: Forge,
    readonly repo: ForgeRepository,
    private readonly place: string,
    readonly checkout: string
  ) {
    this.person = apiClient(`${forge.apiUrl}/repos/${repo.fullName}`, PERSON);
    this.url = `${forge.serverUrl}/${repo.fullName}`;
    this.host = hostIn(place);
  }

  request(over: Partial<RunRequest> = {}): RunRequest {
    return {
      packPath: 'packs/sort.yml',
      cwd: this.checkout,
      packFrom: 'commit',
      base: 'origin/main',
      trusted: null,
      mode: 'safe',
      policyPath: null,
      isolation: { kind: null, image: null, remote: null },
      backend: null,
      installSandbox: 'never',
      evidenceDir: null,
      expectPlan: null,
      change: 'implement',
      limits: {},
      branchPrefix: 'codex/',
      branch: null,
      publish: false,
      workflow: this.workflow,
      ...over
    };
  }

  private get workflow(): WorkflowFacts {
    return {
      server: 'https://github.example.org',
      repository: this.repo.fullName,
      run_id: '77',
      run_attempt: '1',
      event: 'workflow_dispatch',
      ref: 'refs/heads/main',
      sha: '0'.repeat(40)
    };
  }

  run(over: Partial<RunRequest> = {}): Promise<Made> {
    git(this.checkout, 'fetch', '-q', 'origin');
    const base = git(this.checkout, 'rev-parse', over.base ?? 'origin/main').trim();
    const key = JSON.stringify([this.repo.fullName, base, over]);
    const known = this.runs.made.get(key) ?? this.make(over);
    this.runs.made.set(key, known);
    return known;
  }

  private async make(over: Partial<RunRequest>): Promise<Made> {
    const evidenceDir = mkdtempSync(join(this.runs.place, 'e-'));
    const { runDir } = await runPack(this.request({ evidenceDir, ...over }), this.host, silent);
    return { runDir, manifest: JSON.parse(readFileSync(join(runDir, 'manifest.json'), 'utf8')) as Manifest };
  }

  async publish(made: Made, wish: Wish = {}, how = { fetch: true }): Promise<GitHubPublished> {
    if (how.fetch) git(this.checkout, 'fetch', '-q', 'origin');
    // As a hand-over is: unpacked anew by every job that publishes it.
    const runDir = join(mkdtempSync(join(this.place, 'handed-')), basename(made.runDir));
    cpSync(made.runDir, runDir, { recursive: true });
    const given = this.given(runDir, made, wish);
    return publishToGitHub(given, this.host, {
      note: text => void this.notes.push(text),
      connect: () => connect(this.access(given, wish), PACE)
    });
  }

  private given(runDir: string, { manifest }: Made, wish: Wish): GitHubPublishing {
    const { pullRequest, preferences, forge, access, ...rest } = wish;
    void access;
    return {
      runDir,
      expectManifest: manifest.digest,
      trust: {
        request: this.request(),
        commit: 'origin/main',
        workflow: {
          server: this.workflow.server,
          repository: this.repo.fullName,
          runId: '77',
          attempt: '1'
        },
        expectAttempt: '1'
      },
      baseBranch: null,
      eventBranch: 'main',
      branch: null,
      branchPrefix: 'codex/',
      openOnFailure: false,
      pullRequest: { ...NO_WISHES, ...pullRequest },
      preferences: { ...DEFAULTS, ...preferences },
      transport: 'git',
      forge: {
        apiUrl: this.forge.apiUrl,
        serverUrl: this.forge.serverUrl,
        owner: this.repo.owner,
        name: this.repo.name,
        token: TOKEN,
        tokenKind: 'workflow',
        ...forge
      },
      fork: null,
      branchToken: null,
      check: false,
      links: { run: null, artifact: null },
      artifact: null,
      source: null,
      ...rest
    };
  }

  private access({ forge, fork, branchToken }: GitHubPublishing, { access = {} }: Wish): GitHubAccess {
    return {
      apiUrl: forge.apiUrl,
      owner: forge.owner,
      name: forge.name,
      head: fork,
      token: forge.token,
      branchToken: branchToken?.token ?? null,
      program: 'codex-orchestrator/test',
      note: text => void this.notes.push(text),
      signal: this.host.signal,
      ...access
    };
  }

  async refusal(made: Made, wish: Wish = {}): Promise<Refused> {
    const done = await this.publish(made, wish).then(
      published => ({ published }),
      (error: unknown) => error as Partial<Refused>
    );
    if ('published' in done) throw new Error(`published: ${JSON.stringify(done.published)}`);
    if (done.code === undefined) throw done as Error;
    const { code, message = '', where = '', why = '', fix = '' } = done;
    return { code, message, where, why, fix };
  }

  async go(wish: Wish = {}): Promise<GitHubPublished> {
    return this.publish(await this.run(), wish);
  }

  asked(): string[] {
    const fresh = this.forge.requests.slice(this.seenRequests);
    this.seenRequests = this.forge.requests.length;
    return fresh.map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`);
  }

  pushes(): number {
    const all = this.forge.gitRequests.filter(({ path }) => path.endsWith('/git-receive-pack')).length;
    const fresh = all - this.seenPushes;
    this.seenPushes = all;
    return fresh;
  }

  pull(number: number): ForgePull {
    const found = this.repo.pulls.find(one => one.number === number);
    if (found === undefined) throw new Error(`there is no pull request #${number}`);
    return found;
  }

  tree(name: string): string {
    return this.repo.git('rev-parse', `${name}^{tree}`).trim();
  }

  read(name: string, path: string): string {
    return this.repo.git('show', `${name}:${path}`);
  }

  commit(tree: string, parents: readonly string[], message = 'by hand'): string {
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
    const on = parents.flatMap(parent => ['-p', parent]);
    return this.repo.git(...who, 'commit-tree', tree, ...on, '-m', message).trim();
  }

  holds(branch: string, commit: string): boolean {
    return this.repo.git('rev-list', branch).split('\n').includes(commit);
  }

  async close(): Promise<void> {
    const { violations } = this.forge;
    await this.forge.close();
    this.client.remove();
    rmSync(this.place, { recursive: true, force: true, maxRetries: 10 });
    expect(violations).toEqual([]);
  }
}

/** This process as the program's host; its workers are those of the bundle. */
function hostIn(place: string): Host {
  return {
    env: { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: place },
    clock: clockFrom({}),
    version: VERSION,
    hashWorker: join(DIST, 'hash-worker/index.js'),
    egressProxy: join(DIST, 'egress/index.js'),
    signal: new AbortController().signal
  };
}

const NO_WISHES: PullRequestWishes = {
  title: null,
  labels: [],
  assignees: [],
  reviewers: [],
  teamReviewers: [],
  milestone: null,
  draft: null,
  maintainerCanModify: true
};

const DEFAULTS: Preferences = {
  onClosed: 'leave',
  onHumanCommits: 'stop',
  onEmpty: 'close',
  onConflict: 'open',
  deleteBranch: false
};
