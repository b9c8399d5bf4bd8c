/** One look at branch, base and pull requests, as the facts that the rules decide from. */
import type { PullRequest } from '../github/types.js';
import {
  contentDigest,
  readIsland,
  type BodyFacts,
  type BodyWarning,
  type Island
} from '../pullrequest/body.js';
import type { Situation } from '../pullrequest/decide.js';
import {
  isProgramCommit,
  isServerMade,
  meetMovedBase,
  remoteBranches,
  type RemoteTip
} from '../workspace/index.js';
import { packTrailer } from './local.js';
import type { Site } from './site.js';
import type { Target } from './target.js';

export interface Seen {
  situation: Situation;
  /** The branch that is published; null where there is none. */
  tip: RemoteTip | null;
  /** The pull request that the situation speaks of. */
  pull: PullRequest | null;
  /**
   * How labels and people stand: `given` since its words were written a second time, or it is not ours; before that,
   * `begun` by the very run that publishes now, or `begun by another`. A publisher may have been ended in between.
   */
  dress: 'given' | 'begun' | 'begun by another';
  /** What the body says now, warnings included. */
  body: BodyFacts;
  /** Whether others have open pull requests of this branch, for other bases. */
  shared: boolean;
  /** What a person should know. */
  warnings: readonly string[];
}

/** One request for the branches, one for the pull requests; a comparison where the base has moved, or a tip is not ours. */
export async function look(site: Site): Promise<Seen> {
  const { target, git, api } = site;
  const { branch, baseBranch } = target;
  const [branches, pulls] = await Promise.all([
    remoteBranches(git, { remote: target.remote, branch }, { remote: target.upstream, branch: baseBranch }),
    api.find(branch)
  ]);
  const { kind, pull, others } = await relevant(site, pulls);
  const base = await lookAtBase(site, branches.base);
  const conflicts = base.conflicts.length === 0 ? [] : [conflictWarning(base.conflicts)];
  const warnings = [
    ...base.conflicts
      .map(path => `${baseBranch} conflicts with the change in ${path}`)
      .slice(0, CONFLICTS_SHOWN),
    ...others.map(one => sharedBranch(one, branch))
  ];
  const body = { ...target.body, warnings: [...(target.body.warnings ?? []), ...conflicts] };
  const island = pull === null ? null : readIsland(pull.body, target.packPath);
  const situation: Situation = {
    ...target.preferences,
    change: target.proposed === null || base.contained ? 'none' : 'some',
    base: base.state,
    branch: await branchState(site, branches.tip),
    pull: kind,
    said: kind === 'open' && isLive(island) && island?.content === contentDigest(body) ? 'same' : 'other'
  };
  return {
    situation,
    tip: branches.tip,
    pull,
    dress: dressOf(island, body),
    body,
    shared: others.length > 0,
    warnings
  };
}

function isLive(island: Island | null): boolean {
  return island?.state === 'open' || island?.state === 'opened';
}

function dressOf(island: Island | null, body: BodyFacts): Seen['dress'] {
  if (island?.state !== 'opened') return 'given';
  const run = body.artifact?.runId ?? null;
  const { manifest, runId } = island.evidence ?? {};
  return manifest === body.manifestDigest || (run !== null && runId === run) ? 'begun' : 'begun by another';
}

interface Relevant {
  kind: Situation['pull'];
  pull: PullRequest | null;
  /** Open ones of others for other bases: they show whatever is pushed. */
  others: readonly PullRequest[];
}

/** Of all that ever used the branch, newest first: the open one for this base, else one of ours elsewhere, else how it ended. */
async function relevant(site: Site, pulls: readonly PullRequest[]): Promise<Relevant> {
  const { baseBranch } = site.target;
  const mine = new Set<PullRequest>();
  for (const pull of pulls) if (await isOurs(site, pull)) mine.add(pull);
  const open = pulls.filter(pull => pull.state === 'open');
  const here = open.filter(pull => pull.baseBranch === baseBranch);
  const others = open.filter(pull => pull.baseBranch !== baseBranch && !mine.has(pull));
  const ours = here.find(pull => mine.has(pull));
  if (ours !== undefined) return { kind: 'open', pull: ours, others };
  if (here[0] !== undefined) return { kind: 'foreign', pull: here[0], others: [] };
  const elsewhere = open.find(pull => mine.has(pull));
  if (elsewhere !== undefined) return { kind: 'retargeted', pull: elsewhere, others: [] };
  const ended = pulls.find(
    pull => pull.state === 'closed' && pull.baseBranch === baseBranch && mine.has(pull)
  );
  if (ended === undefined) return { kind: 'none', pull: null, others };
  return { kind: isRetired(ended, site.target) ? 'retired' : 'closed', pull: ended, others };
}

function isRetired(pull: PullRequest, { packPath }: Target): boolean {
  return pull.merged || readIsland(pull.body, packPath)?.state === 'emptied';
}

/** The mark of this pack, and nobody's hand: a person could have copied it. */
async function isOurs({ api, target }: Site, pull: PullRequest): Promise<boolean> {
  if (readIsland(pull.body, target.packPath)?.ours !== true) return false;
  return pull.authorIsBot || pull.author.toLowerCase() === (await api.login()).toLowerCase();
}

interface Base {
  state: Situation['base'];
  contained: boolean;
  /** Paths, where the two conflict. */
  conflicts: readonly string[];
}

async function lookAtBase({ target, git, api }: Site, tip: string | null): Promise<Base> {
  const still = { contained: false, conflicts: [] };
  if (tip === null) return { state: 'gone', ...still };
  if (tip === target.parent) return { state: 'same', ...still };
  const moved = await api.compare(target.parent, tip);
  if (moved !== 'ahead' && moved !== 'identical') return { state: 'rewritten', ...still };
  if (target.proposed === null) return { state: 'advanced', ...still };
  const { contained, conflicts } = await meetMovedBase(git, target.upstream, tip, target.proposed);
  return { state: conflicts.length === 0 ? 'advanced' : 'conflicting', contained, conflicts };
}

const CONFLICTED = 'The base branch moved on since the run, and conflicts with the change';
const CONFLICTS_SHOWN = 5;

/** For the body, where each path stands as code. */
function conflictWarning(conflicts: readonly string[]): BodyWarning {
  const rest = conflicts.length - CONFLICTS_SHOWN;
  const text = rest > 0 ? `${CONFLICTED} in ${conflicts.length} files, as an example` : `${CONFLICTED} in`;
  return { text, subjects: conflicts.slice(0, CONFLICTS_SHOWN) };
}

async function branchState({ target, api }: Site, tip: RemoteTip | null): Promise<Situation['branch']> {
  if (tip === null) return 'absent';
  const { facts, commit } = tip;
  if (facts !== null && isProgramCommit(facts, packTrailer(target.packPath))) {
    const { proposed, parent, transport } = target;
    const same = facts.tree === proposed?.tree && facts.parents.join() === parent;
    return same && (transport === 'git' || isServerMade(facts)) ? 'same' : 'ours';
  }
  if (commit === target.parent) return 'merged';
  const stands = await api.compare(commit, target.parent);
  return stands === 'ahead' || stands === 'identical' ? 'merged' : 'foreign';
}

function sharedBranch(pull: PullRequest, branch: string): string {
  return `pull request #${pull.number} of ${pull.author} proposes ${branch} for ${pull.baseBranch}, and shows what is pushed here too`;
}
