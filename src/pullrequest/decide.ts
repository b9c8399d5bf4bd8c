/**
 * What publishing does, from what is there: one row a state, each with the sentence that is printed when nothing is
 * done. Pure. Source: DESIGN "Publishing", anchors/pull-requests.md cases 1 to 3, 15, 38, 41.
 */

/** The branch on the remote, compared with the commit that is to be published. */
export type BranchState =
  | 'absent'
  /** Its tip has the same tree on the same base. */
  | 'same'
  /** Its tip is this program's commit for this pack, with another content. */
  | 'ours'
  /** Somebody else made or changed its tip. */
  | 'foreign';

export interface PullState {
  /** The open pull request of the branch for the base, or the newest that was closed without a merge; null: none. */
  state: 'none' | 'open' | 'closed';
  number: number | null;
  /** True where its body bears this pack's marker. */
  ours: boolean;
  /** True where its body says what would be written anyway. */
  same: boolean;
}

export interface Decision {
  /** Move the branch? */
  push: boolean;
  pull: 'create' | 'update' | 'keep';
  /** Set where nothing may be done. */
  stop: 'PR_HUMAN_COMMITS' | 'PR_NOT_OURS' | null;
  /** Why nothing is written; null where something is. */
  why: string | null;
}

export function decide(branch: BranchState, pull: PullState): Decision {
  if (pull.state === 'open' && !pull.ours) return stop('PR_NOT_OURS');
  if (branch === 'foreign') return stop('PR_HUMAN_COMMITS');
  if (pull.state === 'closed') {
    return keep(`pull request #${pull.number} was closed without a merge, and is not opened again`);
  }
  const push = branch !== 'same';
  if (pull.state === 'none') return { push, pull: 'create', stop: null, why: null };
  if (!push && pull.same) return keep('branch and pull request say the same already');
  return { push, pull: pull.same ? 'keep' : 'update', stop: null, why: null };
}

function stop(code: NonNullable<Decision['stop']>): Decision {
  return { push: false, pull: 'keep', stop: code, why: null };
}

function keep(why: string): Decision {
  return { push: false, pull: 'keep', stop: null, why };
}
