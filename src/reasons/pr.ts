/** Reason codes of the family PR_. */
import type { ReasonFamily } from './types.js';

export const prReasons = {
  PR_API_FAILED: {
    exit: 6,
    title: "GitHub's API did not answer as it should",
    cause:
      'The API could not be reached, answered with an error of its own, or with something that is no ' +
      "answer of GitHub's (a proxy's page, for one), and trying again did not help.",
    fix:
      'Look at what it answered, at the status page of the server and at the proxy settings, then publish ' +
      'again: what is there already is found.',
    example: 'curl -sS https://api.github.com/meta'
  },
  PR_BASE_CONFLICT: {
    exit: 6,
    title: 'The base branch moved on and conflicts with the change',
    cause:
      'Since the run began, somebody changed the base branch in the same places as the change, and the input ' +
      '`on-conflict` says to stop there.',
    fix: 'Run the pack again on the base as it is now, or let the pull request be opened with its conflicts.',
    example: 'with: {on-conflict: open}'
  },
  PR_BASE_GONE: {
    exit: 6,
    title: 'The base branch is not there',
    cause:
      'The repository has no branch of that name: it was removed or renamed, or the name has a typing mistake.',
    fix: 'Name a branch of the repository in the input `base`, or in `pr.base` of the pack.',
    example: 'with: {base: main}'
  },
  PR_BASE_REWRITTEN: {
    exit: 6,
    title: 'The base branch does not hold the commit that the run started from',
    cause:
      'The base branch was force-pushed since the run began, or it is another branch than the one that the run ' +
      'started from. A pull request would show commits that nobody made for it.',
    fix: 'Run the pack again, starting from the branch that the pull request is for.',
    example: 'with: {base: release/2}'
  },
  PR_BASE_UNKNOWN: {
    exit: 6,
    title: 'No branch is known that the pull request could be for',
    cause:
      'The event that started the workflow names no branch, and neither the input `base` nor the pack ' +
      'names one.',
    fix: 'Name the branch in the input `base`.',
    example: 'with: {base: main}'
  },
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
  PR_BUNDLE_INVALID: {
    exit: 6,
    title: 'The bundle of the change is not one of ours',
    cause:
      'The file change.bundle of the evidence has another form than this program writes: one ref, one ' +
      "commit on the base commit with the program's seal, and nothing beside it. It is damaged, or " +
      'somebody made it by hand.',
    fix: 'Check the evidence, and run the pack again.',
    example: 'codex-orchestrator verify last'
  },
  PR_CREATE_NOT_PERMITTED: {
    exit: 6,
    title: 'GitHub Actions may not create pull requests here',
    cause:
      'A setting of the repository or of its organization keeps the token of workflows from creating pull ' +
      'requests.',
    fix:
      'Turn on "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → ' +
      "General → Workflow permissions (in the organization's settings first, where they decide), or give " +
      'the input `token` the token of an app.',
    example:
      'gh api -X PUT repos/OWNER/NAME/actions/permissions/workflow -f default_workflow_permissions=read ' +
      '-F can_approve_pull_request_reviews=true'
  },
  PR_EVIDENCE_LEARNED: {
    exit: 6,
    title: 'The evidence is of a run of learn',
    cause:
      'The run was made to find out which hosts a pack needs: it was granted hosts that the pack does not ' +
      'declare, and says so in its plan (`purpose: learn`). Such evidence is never published.',
    fix: 'Put what was suggested into the pack, commit it, and publish the evidence of a run of that pack.',
    example: 'codex-orchestrator learn pack.yml --write suggestion.yml\ncodex-orchestrator run pack.yml'
  },
  PR_EVIDENCE_MISMATCH: {
    exit: 6,
    title: 'The evidence is not of what would be published',
    cause:
      'The bundle, the pack at the trusted commit or the base commit is not what the sealed evidence ' +
      'states.',
    fix: 'Publish the evidence of a run of this very pack in this repository, or run the pack again.',
    example: 'codex-orchestrator verify last'
  },
  PR_EXISTS: {
    exit: 6,
    title: 'A pull request for this branch exists already',
    cause:
      'Somebody opened one between the moment it was looked for and the moment it was created, several ' +
      'times in a row.',
    fix: 'Publish again; the pull request is then found and updated.',
    example: 'gh pr list --head codex/lint-12-replace-var --state all'
  },
  PR_FILE_TOO_LARGE: {
    exit: 6,
    title: 'A file is too large for GitHub',
    cause: 'GitHub takes no file above 100 MiB in a push.',
    fix: 'Leave the file out of the change, or keep it in Git LFS by a change of your own.',
    example: 'git lfs track "*.bin"'
  },
  PR_HUMAN_COMMITS: {
    exit: 6,
    title: 'The branch holds commits of people',
    cause:
      'The tip of the branch was not made by this program for this pack, or somebody changed it since. Commits of ' +
      'people are never overwritten unless that is asked for.',
    fix:
      'Merge or move these commits, or choose another branch. A branch whose pull request was merged can be ' +
      'removed. To give the commits up, set `on-human-commits: overwrite` once.',
    example: 'git branch rescue codex/lint-12-replace-var'
  },
  PR_INVALID: {
    exit: 6,
    title: 'GitHub did not take the pull request',
    cause:
      'GitHub read the request and refused it, with the reason that is shown: a base branch that does not ' +
      'exist, a title that is too long, drafts that the plan of the repository does not have.',
    fix: 'Change what GitHub names.',
    example: "with: {base: main, draft: 'false'}"
  },
  PR_NOT_OURS: {
    exit: 6,
    title: 'The pull request was not opened for this pack',
    cause:
      "A pull request uses the branch, and its text does not bear this program's mark for this pack: a " +
      'person, or another pack, opened it.',
    fix: 'Close that pull request or rename its branch, or choose another branch.',
    example: 'codex-orchestrator run pack.yml --branch codex/lint-12-again'
  },
  PR_NO_COMMITS: {
    exit: 6,
    title: 'There is nothing to propose',
    cause:
      'GitHub sees no commit on the branch that the base branch does not have: the change has been merged ' +
      'already, or somebody moved one of the two.',
    fix: 'Run the pack again on the base as it is now.',
    example: 'codex-orchestrator run pack.yml'
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
  },
  PR_PUSH_FAILED: {
    exit: 6,
    title: 'The branch could not be pushed',
    cause: 'Git or the server refused the push for the reason that is shown.',
    fix:
      'Look at the reason; where it says that a shallow update is not allowed, check out with the whole ' +
      'history.',
    example: 'uses: actions/checkout@v5\nwith: {fetch-depth: 0}'
  },
  PR_PUSH_FORBIDDEN: {
    exit: 6,
    title: 'The token may not push to the repository',
    cause:
      'GitHub knows the token and refuses it the push: it lacks the permission `contents: write`, or was ' +
      'made for another repository.',
    fix:
      'Give the job that publishes `permissions: {contents: write, pull-requests: write}`, or the input ' +
      '`token` a token that has both.',
    example: 'permissions:\n  contents: write\n  pull-requests: write'
  },
  PR_PUSH_RULES: {
    exit: 6,
    title: 'Rules of the repository refuse the push',
    cause:
      'A ruleset, a branch protection or the push protection for secrets refuses the branch or its ' +
      'commit, with the lines that are shown.',
    fix:
      "Let the rules except branches of this prefix or the token's app, or choose a prefix that the rules " +
      'leave alone.',
    example: 'with: {branch-prefix: bots/codex/}'
  },
  PR_RATE_LIMITED: {
    exit: 6,
    title: "GitHub's rate limit is used up",
    cause:
      'GitHub asks for a longer wait than this program makes: requests of this token, or of all workflows ' +
      'of the repository, have used the limit up.',
    fix: 'Publish again after the time that is shown.',
    example: 'gh api rate_limit'
  },
  PR_REMOTE_UNREACHABLE: {
    exit: 6,
    title: 'The repository on GitHub could not be reached',
    cause:
      'Git got no answer, or only an error of the server: the name does not resolve, the connection or ' +
      'TLS failed, a proxy is in the way, or the transfer stood still.',
    fix:
      'Check the network, the proxy and the certificates of the machine, then publish again: what is ' +
      'there already is found.',
    example: 'git ls-remote https://github.com/OWNER/NAME.git'
  },
  PR_REPOSITORY_ARCHIVED: {
    exit: 6,
    title: 'The repository is archived',
    cause: 'An archived repository is read-only for everybody.',
    fix: 'Unarchive it in its settings, or publish to another repository.',
    example: 'gh repo unarchive OWNER/NAME'
  },
  PR_REPOSITORY_MOVED: {
    exit: 6,
    title: 'The repository has another name now',
    cause:
      'The server sent git to another address. The token is not taken there: a server in between could ' +
      'ask for it in this way.',
    fix: "Start the workflow again, so that it has the repository's present name.",
    example: 'gh repo view OWNER/NAME --json nameWithOwner'
  },
  PR_REPOSITORY_NOT_FOUND: {
    exit: 6,
    title: 'The repository was not found',
    cause: 'There is no such repository, or the token may not see it: GitHub answers the same to both.',
    fix: 'Check owner and name, and that the token was made for this repository.',
    example: 'gh repo view OWNER/NAME'
  },
  PR_TOKEN_INVALID: {
    exit: 6,
    title: 'GitHub does not accept the token',
    cause:
      'The token is wrong, revoked or expired. The token of a workflow ends with its job, that of an app ' +
      'after an hour.',
    fix:
      'Make a new token, and look whether the secret that the input `token` names has a value here: ' +
      'secrets are empty in workflows of forks.',
    example: "with: {token: '${{ github.token }}'}"
  },
  PR_TOKEN_PERMISSION: {
    exit: 6,
    title: 'The token lacks a permission',
    cause: 'GitHub knows the token and refuses it what was asked.',
    fix:
      'Give the job that publishes `permissions: contents: write, pull-requests: write`, or the input ' +
      '`token` a token that has both for this repository.',
    example: 'permissions:\n  contents: write\n  pull-requests: write'
  },
  PR_URL_REFUSED: {
    exit: 6,
    title: 'The address of the repository cannot be used',
    cause:
      'The token travels over https only; plain http is for names of this very machine. An address with ' +
      'credentials, a query or odd characters in it is refused as well.',
    fix: 'Give the https address of the server, as GITHUB_SERVER_URL has it.',
    example: 'GITHUB_SERVER_URL=https://github.example.org'
  },
  PR_WORKFLOW_FILES: {
    exit: 6,
    title: 'The change touches workflow files',
    cause:
      'GitHub takes changes below .github/workflows only from tokens with the permission `workflows`, ' +
      'which the token of a workflow cannot have.',
    fix:
      'Leave these files out of the scope of the pack, or give the input `token` the token of an app with ' +
      '`workflows: write`.',
    example: 'scope: {allowed_paths: [src, test]}'
  }
} as const satisfies ReasonFamily;

export type PrCode = keyof typeof prReasons;
