/** Reason codes of the family PR_: what GitHub's API cannot carry, does not do, or refuses for a reason of its own. */
import type { ReasonFamily } from './types.js';

export const prApiReasons = {
  PR_API_BLOB: {
    exit: 6,
    title: "GitHub's API cannot carry a file of the change",
    cause:
      'A commit that GitHub signs is made through its API, which takes files of at most 40 MiB, and paths that are ' +
      'UTF-8.',
    fix: 'Publish without `sign-commits`, so that git pushes the commit, or leave the file out of the change.',
    example: "with: {sign-commits: 'false'}"
  },
  PR_API_TREE: {
    exit: 6,
    title: 'GitHub made another tree than the one that was proven',
    cause:
      'The commit was to be made through the API, and the tree that came out, or an object of it, is not the one ' +
      'that the evidence is about. No branch was moved.',
    fix: 'Publish again; where it comes back, publish without `sign-commits`, so that git pushes the commit.',
    example: "with: {sign-commits: 'false'}"
  },
  PR_APP_KEY: {
    exit: 6,
    title: 'GitHub does not know the app by this key',
    cause:
      'The input `private-key` holds no RSA private key, a key of another app, or one that was deleted; or the ' +
      'input `app-id` names another app; or the clock of the runner is wrong.',
    fix:
      "Make a new private key in the app's settings, and put the whole file into the secret that `private-key` " +
      "names; take `app-id` (or the client ID) from the app's page.",
    example: "with: {app-id: '${{ vars.APP_ID }}', private-key: '${{ secrets.APP_PRIVATE_KEY }}'}"
  },
  PR_APP_NOT_INSTALLED: {
    exit: 6,
    title: 'The app is not installed on the repository',
    cause: 'The app is not installed where the repository is, not for this repository, or it was suspended.',
    fix: "Install the app from its page, or add the repository in the installation's settings.",
    example: 'gh api repos/OWNER/NAME --jq .owner.login'
  },
  PR_APP_PERMISSION: {
    exit: 6,
    title: 'The app was not given a permission that publishing needs',
    cause:
      'A token is asked for with just the permissions that publishing needs, and the installation has not all of them.',
    fix:
      "Add the permission in the app's settings under Permissions & events, then accept it in the " +
      "installation's settings: until somebody does, it does not hold.",
    example: 'gh api repos/OWNER/NAME --jq .owner.login'
  },
  PR_BILLING: {
    exit: 6,
    title: 'GitHub refuses it for the sake of billing',
    cause: 'The account has a payment that failed, or a spending limit that is reached.',
    fix: "Look at the account's Billing and plans, then publish again.",
    example: 'codex-orchestrator run pack.yml'
  },
  PR_COMMIT_UNKNOWN: {
    exit: 6,
    title: 'GitHub does not have the commit',
    cause:
      'A commit that the run is based on was never pushed, or is gone since its branch was rewritten, or is not in ' +
      'the fork that the branch is written to.',
    fix: 'Push the base branch, or bring the fork up to date, and run the pack again on the base as it is now.',
    example: 'gh repo sync OWNER/FORK'
  },
  PR_NOT_COLLABORATOR: {
    exit: 6,
    title: 'Only collaborators may open pull requests here',
    cause: "The repository takes pull requests of collaborators alone, and the token's account is none.",
    fix: 'Invite that account to the repository, or give the input `token` the token of an app that is installed on it.',
    example: 'gh api -X PUT repos/OWNER/NAME/collaborators/LOGIN -f permission=push'
  },
  PR_NOT_REOPENED: {
    exit: 6,
    title: 'The pull request could not be opened again',
    cause:
      'GitHub opens a closed pull request again only while its branch is there and still holds the commit it was closed at.',
    fix: 'Let a new pull request be opened instead.',
    example: 'with: {on-closed: new}'
  },
  PR_ORG_POLICY: {
    exit: 6,
    title: 'A policy of the organization refuses the token',
    cause:
      'The organization or enterprise restricts addresses, single sign-on, or kinds and lifetimes of tokens; the ' +
      'token is good, and is refused for that.',
    fix: 'Use the token of an app that the organization has installed, or have the policy changed.',
    example: "with: {app-id: '${{ vars.APP_ID }}', private-key: '${{ secrets.APP_PRIVATE_KEY }}'}"
  },
  PR_UNRELATED_HISTORIES: {
    exit: 6,
    title: 'Branch and base have no history in common',
    cause:
      'The base branch was written anew since the run started, or the branch stands on a commit that was cut off from ' +
      'its history.',
    fix: 'Run the pack again on the base as it is now.',
    example: 'codex-orchestrator run pack.yml'
  }
} as const satisfies ReasonFamily;

export type PrApiCode = keyof typeof prApiReasons;
