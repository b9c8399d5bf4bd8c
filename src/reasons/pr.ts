/** Reason codes of the family PR_. */
import type { ReasonFamily } from './types.js';

export const prReasons = {
  PR_BRANCH_CHECKED_OUT: {
    exit: 6,
    title: 'The branch is in use by a work tree',
    cause:
      'The branch to be written is checked out, or being rebased or bisected, in a work tree of this repository; ' +
      'moving it would change that work tree under its user.',
    fix: 'Switch that work tree to another branch, or publish to another one.',
    example: 'git switch main && codex-orchestrator run pack.yml'
  },
  PR_BRANCH_COLLISION: {
    exit: 6,
    title: 'The branch name collides with another branch',
    cause: 'Git cannot hold the branches a and a/b at once, and one of that shape exists already.',
    fix: 'Rename or delete the other branch, or choose another prefix.',
    example: 'codex-orchestrator run pack.yml --branch-prefix codex-bot/'
  },
  PR_BRANCH_INVALID: {
    exit: 6,
    title: 'The branch name cannot be used',
    cause: 'Git does not accept the name for a branch, or a symbolic reference stands in its place.',
    fix: 'Choose a name as git check-ref-format accepts it.',
    example: 'git check-ref-format --branch codex/lint-12-replace-var'
  },
  PR_BRANCH_IS_BASE: {
    exit: 6,
    title: 'The branch is the base branch',
    cause: 'The change would be written onto the branch that it is proposed for.',
    fix: 'Choose another branch name or another base.',
    example: 'codex-orchestrator run pack.yml --branch codex/lint-12'
  },
  PR_BRANCH_MOVED: {
    exit: 6,
    title: 'The branch moved while it was being written',
    cause: 'Somebody else wrote the branch between the moment it was read and the moment it was updated.',
    fix: 'Publish again; the new state is then looked at first.',
    example: 'codex-orchestrator run pack.yml'
  },
  PR_HUMAN_COMMITS: {
    exit: 6,
    title: 'The branch holds commits of people',
    cause:
      'The tip of the branch was not made by this program for this pack, or somebody changed it since. Commits of ' +
      'people are never overwritten unless that is asked for.',
    fix: 'Merge or move these commits, or choose another branch.',
    example: 'git branch rescue codex/lint-12-replace-var'
  },
  PR_OBJECTS_REFUSED: {
    exit: 6,
    title: 'Git refused the objects of the change',
    cause:
      'The strict check of the objects failed: a malformed object, a missing one, or a name such as .GIT, git~1 or ' +
      'a symbolic link called .gitmodules.',
    fix: 'Look at what git says, and make the change without these names.',
    example: 'codex-orchestrator verify last'
  },
  PR_PATH_COLLISION: {
    exit: 6,
    title: 'Paths collide on some systems',
    cause:
      'The change adds a path that differs from another only by letter case or Unicode form; on macOS and Windows ' +
      'a checkout would lose one of them.',
    fix: 'Rename one of the two.',
    example: 'git mv README.MD docs/readme.md'
  }
} as const satisfies ReasonFamily;

export type PrCode = keyof typeof prReasons;
