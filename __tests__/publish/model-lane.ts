/**
 * One lane: a branch, its base branch, and what people do to them and to the pull requests. People act at once, between
 * two steps of the forge; what a person cannot do at the moment does not happen.
 */
import { createPull, retarget, reopen } from '../rig/forge-pulls.js';
import type { BareRepository } from '../rig/forge-repository.js';
import type { ForgePull } from '../rig/forge.js';
import { Branches, Objects, type CommitRecord, type Files } from './model-objects.js';
import { BOT, type SitePlace } from './site.js';
import type { ChangeName, Deed } from './model-steps.js';

const PERSON = 'A Person <person@example.org>';
export const PERSON_LOGIN = 'octocat';

/** A place, with the tools of its people. */
export interface LanePlace extends SitePlace {
  objects: Objects;
  branches: Branches;
  /** A fork of somebody whose account also owns the repository. */
  fork: BareRepository;
  /** Where every branch begins, and the commit before it. */
  seed: string;
  root: string;
}

export const SEED: Files = new Map([
  ['a.txt', 'the first file\n'],
  ['b.txt', 'the second file\n'],
  ['c.txt', 'one that may go away\nwith two lines\n'],
  ['docs/readme.md', 'what it is\n']
]);

/** What a run makes of the files of its base. */
export function changed(files: Files, name: ChangeName): Files {
  const after = new Map(files);
  if (name === 'one')
    after.set('a.txt', 'first, as run one has it\n').set('docs/new.md', 'added by run one\n');
  if (name === 'two') after.set('a.txt', 'first, as run two has it\n').delete('c.txt');
  if (name === 'three') after.set('b.txt', 'second, as run three has it\n');
  return after;
}

export class Lane {
  readonly branch: string;
  readonly base: string;
  readonly other: string;
  readonly packPath: string;
  /** Commits that publishers made, and that people made on the branch. */
  readonly program = new Set<string>();
  readonly people = new Set<string>();
  /** Every tip that the base branch ever had; the last is the present one, or the one before it was removed. */
  readonly tips: string[];
  /** What people wrote around an island, by pull request. */
  readonly words = new Map<number, string[]>();
  /** Pull requests of ours whose island a person took out. */
  readonly stripped = new Set<number>();
  private count = 0;

  constructor(
    readonly place: LanePlace,
    readonly number: number
  ) {
    this.branch = `codex/P-${number}`;
    this.base = `base/${number}`;
    this.other = `other/${number}`;
    this.packPath = `packs/p-${number}`;
    this.tips = [place.seed];
    place.branches.set(this.base, place.seed);
    place.branches.set(this.other, place.seed);
  }

  next(): number {
    this.count += 1;
    return this.count;
  }

  get tip(): string | null {
    return this.place.branches.tip(this.branch);
  }

  get baseTip(): string | null {
    return this.place.branches.tip(this.base);
  }

  /** Of this branch in this repository, newest first. */
  pulls(): ForgePull[] {
    const { repo } = this.place;
    return repo.pulls
      .filter(pull => pull.head.ref === this.branch && pull.head.repository === repo.fullName)
      .reverse();
  }

  /** Opened by the program, and still saying so. */
  isOurs(pull: ForgePull): boolean {
    return pull.author === BOT && !this.stripped.has(pull.number);
  }

  /** The base branch's tip is added, wherever it comes from. */
  noteBase(): void {
    const tip = this.baseTip;
    if (tip !== null && tip !== this.tips.at(-1)) this.tips.push(tip);
  }

  end(): void {
    const { repo, branches, fork } = this.place;
    for (const pull of repo.pulls) if (pull.state === 'open') repo.closePull(pull.number, PERSON_LOGIN);
    for (const name of [this.branch, this.base, this.other]) branches.forget(name);
    new Branches(fork.path).forget(this.branch);
  }
}

/** False where it could not be done. */
export function act(lane: Lane, deed: Deed): boolean {
  const done = attempt(lane, deed);
  // The forge looks at its branches again.
  void lane.place.repo.pulls;
  lane.noteBase();
  return done;
}

function attempt(lane: Lane, deed: Deed): boolean {
  switch (deed.do) {
    case 'push':
    case 'start':
    case 'delete':
    case 'update':
    case 'amend':
    case 'force':
      return onBranch(lane, deed);
    case 'base':
      return onBase(lane, deed.how);
    case 'open':
      return openPull(lane, deed);
    case 'fork':
      return openFork(lane);
    default:
      return onPull(lane, deed);
  }
}

type Of<K extends Deed['do']> = Deed & { do: K };
type BranchDeed = Of<'push' | 'start' | 'delete' | 'update' | 'amend' | 'force'>;

function onBranch(lane: Lane, deed: BranchDeed): boolean {
  const { tip, baseTip } = lane;
  const { branches, objects } = lane.place;
  if (deed.do === 'start') return tip === null && baseTip !== null && commitOn(lane, [baseTip]);
  if (deed.do === 'force') return force(lane, deed.to);
  if (tip === null) return false;
  if (deed.do === 'delete') branches.set(lane.branch, null);
  if (deed.do === 'push') return commitOn(lane, [tip]);
  if (deed.do === 'update')
    return baseTip !== null && !objects.isAncestor(baseTip, tip) && commitOn(lane, [tip, baseTip]);
  if (deed.do === 'amend') return amend(lane, objects.commit(tip), deed.how);
  return true;
}

function commitOn(lane: Lane, parents: readonly [string, ...string[]]): boolean {
  const { objects } = lane.place;
  const files = new Map(objects.filesOf(parents[0]));
  const at = lane.next();
  files.set(`person-${at}.txt`, `line ${at} of a person\n`);
  return move(lane, {
    tree: objects.writeFiles(files),
    parents,
    author: PERSON,
    committer: PERSON,
    message: 'Mine\n'
  });
}

/** By a person, also where it names somebody else. */
function move(lane: Lane, commit: CommitRecord): boolean {
  const id = lane.place.objects.writeCommit(commit);
  lane.people.add(id);
  lane.place.branches.set(lane.branch, id);
  return true;
}

/** The commit made again under the program's own name, with its message: only the seal tells. */
function amend(lane: Lane, commit: CommitRecord, how: Of<'amend'>['how']): boolean {
  const { objects } = lane.place;
  if (how === 'words')
    return move(lane, { ...commit, message: commit.message.replace('Change', 'Really change') + '\n' });
  if (how === 'parent') {
    const onto = lane.baseTip;
    if (onto === null || commit.parents.join() === onto) return false;
    return move(lane, { ...commit, parents: [onto] });
  }
  const files = new Map(objects.files(commit.tree)).set('b.txt', `amended ${lane.next()}\n`);
  return move(lane, { ...commit, tree: objects.writeFiles(files) });
}

function force(lane: Lane, to: Of<'force'>['to']): boolean {
  const { branches, seed } = lane.place;
  if (lane.tip === null) return false;
  if (to === 'own') return commitOn(lane, [lane.baseTip ?? seed]);
  const target = { base: lane.baseTip, old: lane.tips[0]!, program: [...lane.program].at(-2) ?? null }[to];
  if (target === null || target === lane.tip) return false;
  branches.set(lane.branch, target);
  return true;
}

function onBase(lane: Lane, how: Of<'base'>['how']): boolean {
  const { branches, objects, root } = lane.place;
  const tip = lane.baseTip;
  if (how === 'restore') {
    if (tip !== null) return false;
    branches.set(lane.base, lane.tips.at(-1)!);
    return true;
  }
  if (tip === null) return false;
  if (how === 'remove') {
    branches.set(lane.base, null);
    return true;
  }
  const at = lane.next();
  const onto = how === 'rewrite' ? root : tip;
  const files = moved(objects.filesOf(onto), how, at);
  const commit = {
    tree: objects.writeFiles(files),
    parents: [onto],
    author: PERSON,
    committer: PERSON,
    message: 'Base\n'
  };
  branches.set(lane.base, objects.writeCommit(commit));
  return true;
}

function moved(files: Files, how: Of<'base'>['how'], at: number): Files {
  const news = new Map(files).set(`base-${at}.txt`, `base moved, number ${at}\n`);
  if (how === 'conflict') return news.set('a.txt', `first, as base has it, number ${at}\n`);
  if (how === 'contain') return changed(at % 2 === 0 ? changed(files, 'one') : news, 'one');
  if (how === 'part') return news.set('docs/new.md', 'added by run one\n');
  return news;
}

/** GitHub takes no second one for the same branches, and none without commits. */
function openPull(lane: Lane, deed: Of<'open'>): boolean {
  const forged = lane.pulls().find(pull => pull.author === BOT)?.body ?? null;
  return refusable(() => {
    const repo = lane.place.repo as BareRepository;
    const pull = createPull(repo, {
      title: 'By a person',
      body: deed.forged ? forged : 'Please look',
      head: { ref: lane.branch, repository: repo, asked: lane.branch },
      base: deed.base === 'base' ? lane.base : lane.other,
      draft: false,
      maintainerCanModify: true,
      author: PERSON_LOGIN
    });
    lane.words.set(pull.number, []);
  });
}

/** The same branch name in a fork, and the island of ours in its body. */
function openFork(lane: Lane): boolean {
  const { fork, objects, repo, seed } = lane.place;
  const theirs = new Objects(fork.path);
  const files = new Map(SEED).set('fork.txt', `from a fork, ${lane.next()}\n`);
  const tree = objects.writeFiles(files);
  const commit = objects.writeCommit({
    tree,
    parents: [seed],
    author: PERSON,
    committer: PERSON,
    message: 'Fork\n'
  });
  objects.copyTo(theirs, commit);
  new Branches(fork.path).set(lane.branch, commit);
  return refusable(() => {
    createPull(repo as BareRepository, {
      title: 'From a fork',
      body: lane.pulls().find(pull => pull.author === BOT)?.body ?? null,
      head: { ref: lane.branch, repository: fork, asked: `acme:${lane.branch}` },
      base: lane.base,
      draft: false,
      maintainerCanModify: true,
      author: PERSON_LOGIN
    });
  });
}

function onPull(
  lane: Lane,
  deed: Exclude<
    Deed,
    Of<'push' | 'start' | 'delete' | 'update' | 'amend' | 'force' | 'base' | 'open' | 'fork'>
  >
): boolean {
  const { repo, branches } = lane.place;
  const wanted = deed.do === 'reopen' ? 'closed' : 'open';
  const pull = lane.pulls().find(one => one.state === wanted);
  if (pull === undefined) return false;
  if (deed.do === 'close') repo.closePull(pull.number, PERSON_LOGIN);
  if (deed.do === 'reopen') return refusable(() => reopen(repo as BareRepository, pull));
  if (deed.do === 'retarget')
    return refusable(() =>
      retarget(repo as BareRepository, pull, deed.to === 'base' ? lane.base : lane.other)
    );
  if (deed.do === 'label')
    pull.labels = deed.how === 'add' ? [...pull.labels, 'seen'] : pull.labels.filter(name => name !== 'lint');
  if (deed.do === 'edit') edit(lane, pull, deed.how);
  if (deed.do !== 'merge') return true;
  if (!refusable(() => void repo.merge(pull.number, deed.how))) return false;
  if (deed.remove) branches.set(lane.branch, null);
  return true;
}

function refusable(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (error instanceof Error && ['ApiError', 'GitFailure'].includes(error.constructor.name)) return false;
    throw error;
  }
}

function edit(lane: Lane, pull: ForgePull, how: Of<'edit'>['how']): void {
  const word = `word ${lane.next()} of a person`;
  const body = pull.body ?? '';
  if (how === 'title') {
    pull.title = word;
    return;
  }
  const kept = how === 'strip' ? [] : (lane.words.get(pull.number) ?? []);
  lane.words.set(pull.number, [...kept, word]);
  pull.body = edited(body, how, word);
  if (how === 'strip') lane.stripped.add(pull.number);
}

function edited(body: string, how: Of<'edit'>['how'], word: string): string {
  if (how === 'strip') return word;
  if (how === 'quote') return `${word}, see:\n\n\`\`\`\n${body}\n\`\`\`\n\n${body}`;
  if (how === 'twice') return `${body}\n\n${word}\n\n${body}`;
  const around = `${word} before\n\n${body}\n\n${word} after\n`;
  return how === 'browser' ? around.replace(/\r?\n/g, '\r\n') : around;
}
