/** The head of a pull request against the tree that was tested. */
import type { PrivateRepository } from '../workspace/index.js';
import { differingPaths, mergedTree, type PullCommit, type PullHistory } from '../workspace/pull-history.js';
import { PublishError } from './errors.js';
import type { SealedRun } from './evidence.js';
import { finding, type GateFinding } from './gate-types.js';
import { packTrailer } from './local.js';

const COMMITS_SHOWN = 20;
const PATHS_SHOWN = 50;

export interface Comparing {
  history: PullHistory;
  /** Holds the base branch and the commit of the evidence. */
  git: PrivateRepository;
  run: SealedRun;
}

export interface Compared {
  finding: GateFinding;
  /** Paths in which the head differs from where it left the base branch. */
  touched: readonly string[];
}

/**
 * The tree that the head must have is that of the evidence, brought forward to where the head left the base branch:
 * the same tree where the base did not move, a merge without conflicts where it was merged in or rebased onto. The
 * same tree on a newer base would take back what was merged meanwhile, and is not the change that was tested.
 */
export async function compareHead({ history, git, run }: Comparing): Promise<Compared> {
  const { manifest } = run;
  const { tree, commit } = manifest.change!;
  const fork = await history.fork();
  if (fork === null || (await history.ancestor(manifest.base.commit, fork.commit)) === null)
    throw new PublishError(
      'GATE_BASE_UNKNOWN',
      'the head does not stand on the commit that the run started from, or on a newer one of the base branch'
    );
  const moved = fork.commit !== manifest.base.commit;
  const expected = moved ? await mergedTree(git.runner, fork.commit, commit!) : tree;
  const touched = () => differingPaths(git.runner, fork.tree, history.head.tree, history.headObjects);
  if (expected === history.head.tree)
    return { finding: moved ? broughtForward(fork.commit) : same(), touched: await touched() };
  return { finding: await changed({ history, git, run }, expected), touched: [] };
}

function same(): GateFinding {
  return finding('success', 'OK', 'The head is the tree that was tested');
}

function broughtForward(base: string): GateFinding {
  return finding('success', 'OK', 'The head is the tested change, merged with a newer base', [
    `The base branch was merged in or rebased onto at ${base}, without conflicts: the head is exactly that merge. The acceptance was judged on the older base.`
  ]);
}

async function changed({ history, git, run }: Comparing, expected: string | null): Promise<GateFinding> {
  const { tree, commit: tested } = run.manifest.change!;
  const known = tested === null ? null : await history.ancestor(tested, history.head.commit);
  const [paths, { commits, count }] = await Promise.all([
    differingPaths(git.runner, expected ?? tree, history.head.tree, history.headObjects),
    history.commits(COMMITS_SHOWN + 1, known?.commit ?? null)
  ]);
  const theirs = commits.filter(one => !isEvidenceCommit(one, run));
  const conflict =
    'The base branch was merged in, and git alone does not merge it with the tested change without conflicts.';
  return {
    ...finding(
      'failure',
      'GATE_CHANGED_AFTER_EVIDENCE',
      'Changed after evidence',
      expected === null ? [conflict] : []
    ),
    commits: theirs.slice(0, COMMITS_SHOWN).map(({ commit, author, message }) => ({
      commit,
      author,
      subject: message.split('\n', 1)[0] ?? ''
    })),
    commitCount: count - (commits.length - theirs.length),
    paths: paths.slice(0, PATHS_SHOWN),
    pathCount: paths.length
  };
}

/** The program's own commit where GitHub made and signed it: another id, and the tree that was tested. */
function isEvidenceCommit({ tree, message }: PullCommit, { manifest }: SealedRun): boolean {
  const { change, pack } = manifest;
  return tree === change!.tree && message.split('\n').includes(packTrailer(pack.path));
}
