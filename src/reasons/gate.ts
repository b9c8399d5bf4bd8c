/** Reason codes of the family GATE_: the evidence gate. Source: docs/EVIDENCE-GATE.md. */
import type { ReasonFamily } from './types.js';

const again =
  'Run the pack again: its publish job brings the pull request up to date, with evidence of its own.';
const rerun = 'gh workflow run task-pack.yml';

export const gateReasons = {
  GATE_BASE_UNKNOWN: {
    exit: 3,
    title: 'the evidence is of another base',
    cause:
      'The commit that the run started from is not in the history of the branch that the pull request is for, or the head of the pull request does not stand on it. The branch was rewritten, or the pull request was given another base.',
    fix: again,
    example: rerun
  },
  GATE_CHANGED_AFTER_EVIDENCE: {
    exit: 3,
    title: 'changed after evidence',
    cause:
      'The tree of the pull request’s head is not the tree that was tested. Somebody pushed, amended or resolved a conflict after the run, so that the evidence says nothing about what would be merged.',
    fix: 'Review the listed commits and paths as a person’s work and merge by hand, take them out again, or bring them to the base branch and run the pack again.',
    example: rerun
  },
  GATE_EVIDENCE_EXPIRED: {
    exit: 3,
    title: 'the evidence has expired',
    cause:
      'The workflow artifact that holds the evidence was kept for as long as the repository’s setting or retention-days says, and is gone.',
    fix: 'Run the pack again; give retention-days a larger number where pull requests stay open for longer.',
    example: 'with:\n  retention-days: 90'
  },
  GATE_EVIDENCE_FOREIGN: {
    exit: 3,
    title: 'the evidence was made somewhere else',
    cause:
      'The artifact comes from a workflow run of a fork, of another repository, or of a commit that never was the tip of the base branch: whoever wrote that commit could have written the evidence.',
    fix: 'Start the workflow that runs the pack on the base branch itself.',
    example: 'gh workflow run task-pack.yml --ref main'
  },
  GATE_EVIDENCE_MISSING: {
    exit: 3,
    title: 'the pull request names no evidence',
    cause:
      'Its commits bear the mark of a pack, or its text the marker of this program, but no artifact with evidence is named, or the one that is named is not there. Somebody edited the text, the artifact was deleted, or the run did not upload its evidence.',
    fix: 'Run the pack again with upload left on; the text of the pull request is mended by that.',
    example: rerun
  },
  GATE_EVIDENCE_OTHER: {
    exit: 3,
    title: 'the evidence is of something else',
    cause:
      'What the text of the pull request says of its evidence (pack, tree, base, workflow run) is not what the evidence says of itself, or the evidence holds no change. The text was edited, or points to another run.',
    fix: again,
    example: rerun
  },
  GATE_HEAD_MOVED: {
    exit: 3,
    title: 'the head moved while it was judged',
    cause:
      'The pull request has another head now than the event that started this job. A job’s result belongs to the commit of its event, and another commit must not decide it.',
    fix: 'Nothing: the job of the newer event judges the newer head.',
    example: 'gh run list --workflow evidence.yml'
  },
  GATE_NOT_ACCEPTED: {
    exit: 3,
    title: 'the evidence does not show an accepted run',
    cause:
      'The run did not pass, or its verdict does not follow from what was recorded: a planned command that did not run or did not end with 0, or a criterion that is missing or did not hold.',
    fix: 'Mend what the run failed at, and run the pack again.',
    example: rerun
  },
  GATE_NOT_ENFORCED: {
    exit: 3,
    title: 'nothing was enforced in the run',
    cause:
      'The run had isolation none, or its sandbox did not pass its probe. Its commands could have written the evidence themselves.',
    fix: 'Run the pack in a sandbox or a container.',
    example: 'with:\n  isolation: sandbox'
  },
  GATE_PACK_CHANGED: {
    exit: 3,
    title: 'the base branch has another pack by now',
    cause:
      'The files of the pack on the base branch are not those that were run: they were edited after the run, or the run had others.',
    fix: again,
    example: rerun
  },
  GATE_POLICY_TIGHTENED: {
    exit: 3,
    title: 'the policy of the base branch does not allow this any more',
    cause:
      'The run was allowed by the policy at its base commit. The policy at the tip of the base branch refuses it.',
    fix: 'Bring the pack within the policy, and run it again.',
    example: 'codex-orchestrator plan .github/task-packs/lint.yml'
  }
} as const satisfies ReasonFamily;

export type GateCode = keyof typeof gateReasons;
