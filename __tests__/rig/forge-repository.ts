/** A repository of the forge: a bare directory with GitHub's git settings, and what GitHub keeps beside it. */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  branchTip,
  PERSON,
  runGit,
  updateRef,
  writeBlob,
  writeCommit,
  writeTree,
  type Clock,
  type Identity
} from './forge-git.js';
import { HOOK } from './forge-hook.js';
import { isPull, newIssue, now } from './forge-issues.js';
import { closePull, mergePull, syncPulls } from './forge-pulls.js';
import type {
  CheckRun,
  ForgeArtifact,
  ForgeIssue,
  ForgePull,
  ForgeRepository,
  ForgeRun,
  ForgeSettings,
  MergeMethod,
  NewArtifact,
  RepositoryOptions
} from './forge-types.js';

/** What a repository needs to know of the forge it lives in. */
export interface Surroundings {
  readonly clock: Clock;
  nextId(): number;
  find(fullName: string): BareRepository | null;
  /** Brings the pull requests of every repository up to date with the branches. */
  sync(actor: string | null): void;
}

const HUNDRED_MEBIBYTES = 100 << 20;

export class BareRepository implements ForgeRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  readonly path: string;
  readonly forkOf: BareRepository | null;
  readonly settings: ForgeSettings;
  readonly labels = new Set<string>();
  readonly milestones = new Map<number, string>();
  readonly checkRuns: CheckRun[] = [];
  /** Issues and pull requests by number: one counter, as on GitHub. */
  readonly issues = new Map<number, ForgeIssue>();
  readonly artifacts: ForgeArtifact[] = [];
  readonly runs = new Map<number, ForgeRun>();
  readonly around: Surroundings;
  defaultBranch: string;

  constructor(root: string, owner: string, name: string, around: Surroundings, options: RepositoryOptions) {
    this.owner = owner;
    this.name = name;
    this.around = around;
    this.id = around.nextId();
    this.path = join(root, owner, `${name}.git`);
    this.private = options.private ?? false;
    this.forkOf = options.forkOf === undefined ? null : around.find(options.forkOf.fullName);
    this.defaultBranch = options.defaultBranch ?? this.forkOf?.defaultBranch ?? 'main';
    this.settings = {
      protectedBranches: new Set(),
      rulesets: [],
      maxFileBytes: HUNDRED_MEBIBYTES,
      sameOwnerForks: 'mixed'
    };
    makeBare(this.path, this.defaultBranch, this.forkOf);
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  get pulls(): readonly ForgePull[] {
    this.around.sync(null);
    return [...this.issues.values()].filter(isPull);
  }

  git(...args: string[]): string {
    try {
      return runGit(this.path, args).toString();
    } finally {
      this.around.sync(null);
    }
  }

  tip(branch: string): string | null {
    return branchTip(this.path, branch);
  }

  commitFiles(
    branch: string,
    files: Record<string, string | null>,
    message = 'A change by a person',
    author = `${PERSON.name} <${PERSON.email}>`
  ): string {
    const old = this.tip(branch);
    const parent = old ?? this.tip(this.defaultBranch);
    const entries = Object.entries(files).map(([path, content]) => ({
      path,
      mode: '100644',
      sha: content === null ? null : writeBlob(this.path, content)
    }));
    const who = readIdentity(author);
    const commit = writeCommit(this.path, this.around.clock, {
      tree: writeTree(this.path, parent, entries),
      parents: parent === null ? [] : [parent],
      message: `${message}\n`,
      author: who,
      committer: who
    });
    updateRef(this.path, `refs/heads/${branch}`, commit, old);
    this.around.sync(null);
    return commit;
  }

  openIssue(title: string, login = 'octocat'): number {
    const issue = newIssue(this, title, null, login);
    this.issues.set(issue.number, issue);
    return issue.number;
  }

  merge(number: number, method: MergeMethod): string {
    return mergePull(this, number, method);
  }

  closePull(number: number, login: string): void {
    this.around.sync(null);
    closePull(this, this.pull(number), login);
  }

  addRun(run: ForgeRun): void {
    this.runs.set(run.id, run);
  }

  addArtifact(wish: NewArtifact): ForgeArtifact {
    const { name, archive, run, expired = false } = wish;
    this.addRun(run);
    const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
    const artifact: ForgeArtifact = {
      id: this.around.nextId(),
      name,
      archive,
      run,
      expired,
      digest: wish.digest === undefined ? digest : wish.digest,
      bytes: wish.bytes ?? archive.length,
      createdAt: now()
    };
    this.artifacts.push(artifact);
    return artifact;
  }

  pull(number: number): ForgePull {
    const found = this.issues.get(number);
    if (found === undefined || !isPull(found)) throw new Error(`${this.fullName} has no pull #${number}`);
    return found;
  }

  syncPulls(actor: string | null): void {
    syncPulls(this, actor);
  }
}

/** As GitHub serves git: any object may be asked for, filters work, objects are checked, refs/pull is read-only. */
const SETTINGS = `[http]
	receivepack = true
[uploadpack]
	allowAnySHA1InWant = true
	allowFilter = true
[receive]
	fsckObjects = true
	hideRefs = refs/pull
	procReceiveRefs = refs
	advertisePushOptions = true
	autogc = false
[gc]
	auto = 0
[core]
	logAllRefUpdates = always
`;

function makeBare(path: string, defaultBranch: string, forkOf: BareRepository | null): void {
  mkdirSync(path, { recursive: true });
  runGit(path, ['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`, path]);
  appendFileSync(join(path, 'config'), SETTINGS);
  mkdirSync(join(path, 'hooks'), { recursive: true });
  writeFileSync(join(path, 'hooks', 'proc-receive'), `#!${process.execPath}\n${HOOK}`, { mode: 0o755 });
  if (forkOf !== null) runGit(path, ['fetch', '--quiet', forkOf.path, '+refs/heads/*:refs/heads/*']);
}

export function readIdentity(text: string): Identity {
  const found = /^(.*?)\s*<([^>]*)>$/.exec(text);
  if (found === null) return { name: text, email: PERSON.email };
  return { name: found[1] ?? '', email: found[2] ?? '' };
}
