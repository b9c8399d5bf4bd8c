/** Reason codes of the family RUN_. */
import type { ReasonFamily } from './types.js';

export const runReasons = {
  RUN_BARE_REPOSITORY: {
    exit: 2,
    title: 'The repository has no work tree',
    cause: 'A run starts from a checkout; this repository is bare, or the path lies inside a .git directory.',
    fix: 'Start from the root of a checkout, or make one with git clone or git worktree add.',
    example: 'git clone /srv/git/project.git project && cd project'
  },
  RUN_BASE_UNKNOWN: {
    exit: 2,
    title: 'The base commit does not exist here',
    cause:
      'The name or id given as base is no branch, tag or commit of this repository, or it was not fetched.',
    fix: 'Check the spelling, or fetch it first; in a workflow, let the checkout step fetch that branch.',
    example: 'git fetch origin main && codex-orchestrator run pack.yml --base main'
  },
  RUN_DUBIOUS_OWNERSHIP: {
    exit: 2,
    title: 'Git does not trust the owner of the repository',
    cause:
      'The checkout belongs to another user than the one who runs the program, so git refuses to read it.',
    fix: 'Run as the owner, or tell git that you trust this directory.',
    example: 'git config --global --add safe.directory /path/to/checkout'
  },
  RUN_FILTERED_CHANGE: {
    exit: 2,
    title: 'A changed file goes through a filter',
    cause:
      'The change of the work tree holds files with a filter attribute (Git LFS, git-crypt, …). The program runs no ' +
      'filter, and without it the bytes that git would store are not known.',
    fix: 'Commit these files yourself and run on top of that commit, or leave them out of the change.',
    example: 'git add assets && git commit -m "assets" && codex-orchestrator run pack.yml'
  },
  RUN_GIT_FAILED: {
    exit: 70,
    title: 'A git command failed',
    cause: 'Git ended with an error that the program has no better name for; its own words are given.',
    fix: 'Check the repository with git fsck and the free disk space, then run again.',
    example: 'git fsck --connectivity-only'
  },
  RUN_GIT_MISSING: {
    exit: 2,
    title: 'Git is not installed',
    cause: 'No git program was found in the system directories or in PATH.',
    fix: 'Install git 2.36 or newer.',
    example: 'sudo apt-get install git'
  },
  RUN_INTERRUPTED: {
    exit: 130,
    title: 'The program was ended before the run was',
    cause:
      'The program was killed, or crashed, before it could seal the run: the job was cancelled, it ran out of memory ' +
      'or time, or the machine went away. The record was sealed afterwards, without a verdict of the run.',
    fix: 'Read the report for the last event and the open phase, and the last log of that phase; then run again.',
    example: 'codex-orchestrator report last'
  },
  RUN_NO_COMMIT: {
    exit: 2,
    title: 'The repository has no commit yet',
    cause: 'A run starts from a commit, and the current branch has none.',
    fix: 'Make a first commit.',
    example: 'git add . && git commit -m "first commit"'
  },
  RUN_NOT_A_REPOSITORY: {
    exit: 2,
    title: 'Not inside a git repository',
    cause: 'Neither the directory nor one above it is a git checkout that can be read.',
    fix: 'Change into the checkout, or name it.',
    example: 'cd project && codex-orchestrator run pack.yml'
  },
  RUN_PARTIAL_CLONE: {
    exit: 2,
    title: 'The repository lacks objects of the base commit',
    cause:
      'This is a partial clone (or a damaged one): files of the base commit are not here, and the program never ' +
      'downloads them on its own.',
    fix: 'Fetch the missing objects, or clone without a filter.',
    example: 'git fetch --refetch --no-filter origin'
  },
  RUN_PRIVATE_ROOT: {
    exit: 70,
    title: 'The private directory of the run cannot be made',
    cause: 'The directory that holds private trees cannot be created, is not ours, or cannot be reached.',
    fix: 'Free the disk, or point RUNNER_TEMP or XDG_CACHE_HOME at a directory that you own.',
    example: 'XDG_CACHE_HOME=/data/cache codex-orchestrator run pack.yml'
  },
  RUN_UNMERGED: {
    exit: 2,
    title: 'The work tree holds unresolved conflicts',
    cause: 'The index of the checkout has unmerged paths, so its state is no single change.',
    fix: 'Resolve the conflicts or abort the merge, then run again.',
    example: 'git merge --abort'
  }
} as const satisfies ReasonFamily;

export type RunCode = keyof typeof runReasons;
