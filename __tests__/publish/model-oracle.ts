/**
 * What publishing must do, said once more and otherwise: from the true state of repository and pull requests, by the
 * list of issue and anchors, without a line of `decide.ts` or `look.ts`.
 */
import type { Preferences } from '../../src/publish/types.js';
import type { ForgePull } from '../rig/forge.js';
import type { Lane } from './model-lane.js';
import type { Files } from './model-objects.js';
import { BOT, differing, type MadeRun } from './site.js';

export interface Facts {
  change: 'some' | 'none';
  base: 'same' | 'advanced' | 'conflicting' | 'rewritten' | 'gone';
  branch: 'absent' | 'same' | 'ours' | 'merged' | 'foreign';
  pull: 'none' | 'open' | 'retargeted' | 'foreign' | 'closed' | 'retired';
  said: 'same' | 'other';
}

/** A run, and the files that it leaves of its base; null where it changed nothing. */
export interface LaneRun extends MadeRun {
  files: Files | null;
  /** Digest of its evidence. */
  manifest: string;
  /** Of the last view that it was decided from; null where that was not certain. */
  key: string | null;
  /** That view. */
  view: View | null;
  /** Bodies of the pull requests before its last write. */
  readonly bodies: Map<number, string | null>;
}

export interface View {
  facts: Facts;
  /** The pull request that the facts speak of. */
  pull: ForgePull | null;
  /** What a body would say, apart from what is new in every run. */
  key: string;
  /** Comparisons and questions of identity that finding out costs. */
  extra: number;
}

/** Of every pull request, what the program wrote in it last: the key of a view. */
export type Sayings = ReadonlyMap<number, string>;

export function viewOf(lane: Lane, run: LaneRun, said: Sayings): View {
  const base = baseOf(lane, run);
  const { kind, pull } = pullOf(lane);
  const { target } = run;
  const key = JSON.stringify([target.parent, target.proposed?.tree ?? null, base.conflicts]);
  const branch = branchOf(lane, target);
  const isSaid = kind === 'open' && pull !== null && said.get(pull.number) === key;
  return {
    facts: {
      change: run.files === null || base.contained ? 'none' : 'some',
      base: base.state,
      branch,
      pull: kind,
      said: isSaid ? 'same' : 'other'
    },
    pull,
    key,
    extra: questions(lane, target, branch)
  };
}

/** One comparison for a base that is elsewhere, one for a tip that is not ours; one question of who we are. */
function questions(lane: Lane, { parent }: MadeRun['target'], branch: Facts['branch']): number {
  const { baseTip, tip } = lane;
  const strange = (branch === 'merged' || branch === 'foreign') && tip !== parent;
  const forged = lane.pulls().some(pull => pull.author !== BOT && hasIsland(pull));
  return [baseTip !== null && baseTip !== parent, strange, forged].filter(Boolean).length;
}

function hasIsland({ body }: ForgePull): boolean {
  return (body ?? '').includes('<!-- codex-orchestrator:pack ');
}

interface BaseView {
  state: Facts['base'];
  contained: boolean;
  conflicts: readonly string[];
}

/** File by file: no file of these lanes has parts that could be merged. */
function baseOf(lane: Lane, { target: { parent, proposed }, files }: LaneRun): BaseView {
  const { objects } = lane.place;
  const tip = lane.baseTip;
  const still = { contained: false, conflicts: [] };
  if (tip === null) return { state: 'gone', ...still };
  if (tip === parent) return { state: 'same', ...still };
  const history = objects.reachable(tip);
  if (!history.has(parent)) return { state: 'rewritten', ...still };
  if (files === null || proposed === null) return { state: 'advanced', ...still };
  if (history.has(proposed.commit)) return { state: 'advanced', contained: true, conflicts: [] };
  const before = objects.filesOf(parent);
  const now = objects.filesOf(tip);
  const ours = differing(before, files);
  const apart = ours.filter(path => now.get(path) !== files.get(path));
  const conflicts = apart.filter(path => now.get(path) !== before.get(path));
  return {
    state: conflicts.length === 0 ? 'advanced' : 'conflicting',
    contained: apart.length === 0,
    conflicts
  };
}

/** A tip of ours is one that a publisher put there, whoever put it there again. */
function branchOf(lane: Lane, { parent, proposed }: MadeRun['target']): Facts['branch'] {
  const { tip } = lane;
  const { objects } = lane.place;
  if (tip === null) return 'absent';
  if (lane.program.has(tip)) {
    const { tree, parents } = objects.commit(tip);
    return tree === proposed?.tree && parents.join() === parent ? 'same' : 'ours';
  }
  return objects.isAncestor(tip, parent) ? 'merged' : 'foreign';
}

function pullOf(lane: Lane): { kind: Facts['pull']; pull: ForgePull | null } {
  const pulls = lane.pulls();
  const open = pulls.filter(pull => pull.state === 'open');
  const here = open.find(pull => pull.base.ref === lane.base);
  if (here !== undefined) return { kind: lane.isOurs(here) ? 'open' : 'foreign', pull: here };
  const elsewhere = open.find(pull => lane.isOurs(pull));
  if (elsewhere !== undefined) return { kind: 'retargeted', pull: elsewhere };
  const ended = pulls.find(
    pull => pull.state === 'closed' && pull.base.ref === lane.base && lane.isOurs(pull)
  );
  if (ended === undefined) return { kind: 'none', pull: null };
  return { kind: ended.merged || isEmptied(ended) ? 'retired' : 'closed', pull: ended };
}

/**
 * Marked by the program, and not written again since, whoever opened and closed it meanwhile: it was empty all the time.
 * Where two publishers met, one may have written its words over the other's mark: GitHub has no lease for bodies. Then
 * it counts as closed by a person.
 */
function isEmptied({ body }: ForgePull): boolean {
  return (body ?? '').includes('<!-- codex-orchestrator:state emptied');
}

export type Deal = 'reopen' | 'push' | 'create' | 'update' | 'close' | 'remove-branch';

export interface Expected {
  acts: readonly Deal[];
  stop: string | null;
}

const nothing: Expected = { acts: [], stop: null };

function stop(code: string): Expected {
  return { acts: [], stop: code };
}

export function expected(facts: Facts, wish: Preferences): Expected {
  if (facts.pull === 'foreign') return stop('PR_NOT_OURS');
  if (facts.pull === 'retargeted') return nothing;
  if (facts.change === 'none') return vanished(facts, wish);
  if (facts.pull === 'closed' && wish.onClosed === 'leave') return nothing;
  if (facts.base === 'gone') return stop('PR_BASE_GONE');
  if (facts.base === 'rewritten') return stop('PR_BASE_REWRITTEN');
  if (facts.base === 'conflicting' && wish.onConflict === 'stop') return stop('PR_BASE_CONFLICT');
  if (facts.branch === 'foreign' && wish.onHumanCommits === 'stop') return stop('PR_HUMAN_COMMITS');
  if (facts.branch === 'foreign' && wish.onHumanCommits === 'leave') return nothing;
  const push: Deal[] = facts.branch === 'same' ? [] : ['push'];
  if (facts.pull === 'open')
    return { acts: [...push, ...(facts.said === 'same' ? [] : (['update'] as const))], stop: null };
  if (facts.pull === 'closed' && wish.onClosed === 'reopen')
    return { acts: ['reopen', ...push, 'update'], stop: null };
  return { acts: [...push, 'create'], stop: null };
}

/** Nothing is left to change: a pull request of ours goes, unless people have commits there. */
function vanished({ pull, branch }: Facts, wish: Preferences): Expected {
  const mayRemove = wish.deleteBranch && (branch === 'same' || branch === 'ours');
  if (pull !== 'open') return mayRemove ? { acts: ['remove-branch'], stop: null } : nothing;
  if (branch === 'foreign' || wish.onEmpty === 'leave') return nothing;
  return { acts: ['close', ...(wish.deleteBranch ? (['remove-branch'] as const) : [])], stop: null };
}

/** GitHub opens a pull request again only where the branch still carries what it had, and something to merge. */
export function mayReopen(lane: Lane, pull: ForgePull): boolean {
  const { tip, baseTip } = lane;
  const { objects } = lane.place;
  if (tip === null || baseTip === null) return false;
  return objects.isAncestor(pull.head.sha, tip) && !objects.isAncestor(tip, baseTip);
}
