/**
 * What GitHub refuses, by status and words, as data: one row a case. Words are GitHub's, as its REST API sends them
 * and as its GraphQL API has them in `errors` (graphql-errors.ts gives those a status).
 */
import type { GitHubCode } from './errors.js';

export interface Row {
  status: readonly number[];
  words: RegExp;
  code: GitHubCode;
  message: string;
  /** Where the reason's own fix is not the one for this case. */
  fix?: string;
}

const REFUSED = [400, 403, 409, 422];
const RULES = 'rules of the repository refuse it';

/** Whether the token is one, and what an organization makes of it. */
const TOKEN_ROWS: readonly Row[] = [
  {
    status: [401],
    words: /JSON web token|'Expiration time'|'Issued at'/i,
    code: 'PR_APP_KEY',
    message: 'GitHub does not accept what the key signed'
  },
  {
    status: [404],
    words: /Integration not found/i,
    code: 'PR_APP_KEY',
    message: 'there is no app of this ID',
    fix: "Take `app-id` (or the client ID) from the app's page."
  },
  {
    status: [403],
    words: /account (was|is|has been) suspended/i,
    code: 'PR_TOKEN_INVALID',
    message: "the token's account is suspended",
    fix: 'Use the token of another account, or of an app.'
  },
  { status: [401], words: /./, code: 'PR_TOKEN_INVALID', message: 'GitHub does not accept the token' },
  {
    status: [403],
    words: /installation has been suspended/i,
    code: 'PR_APP_NOT_INSTALLED',
    message: 'the installation of the app is suspended',
    fix: "Unsuspend it in the organization's settings under GitHub Apps."
  },
  {
    status: [403],
    words: /IP allow list/i,
    code: 'PR_ORG_POLICY',
    message: "the runner's address is not on the organization's allow list",
    fix: "Add the runner's address to the IP allow list, or publish from a runner whose address is on it."
  },
  {
    status: [403],
    words: /SAML|single sign-on/i,
    code: 'PR_ORG_POLICY',
    message: 'the token is not authorized for the organization',
    fix: 'Authorize the token for single sign-on in its settings, or use the token of an app.'
  },
  {
    status: [403],
    words: /lifetime is greater than/i,
    code: 'PR_ORG_POLICY',
    message: 'the organization takes no token that lives so long',
    fix: 'Make a token with a shorter lifetime, or use the token of an app.'
  },
  {
    status: [403],
    words: /forbids access via|OAuth App access restrictions|third-party application restrictions/i,
    code: 'PR_ORG_POLICY',
    message: 'the organization does not take this kind of token'
  },
  {
    status: [402, 403, 422],
    words: /spending limit|billing|payment/i,
    code: 'PR_BILLING',
    message: 'it is refused for the sake of billing'
  }
];

/** Workflow files, branch protections, rulesets and push protection: the same words by push, REST and GraphQL. */
const RULE_ROWS: readonly Row[] = [
  {
    status: [...REFUSED, 404],
    words: /refusing to allow .* workflow|without `?workflows?`? (permission|scope)/i,
    code: 'PR_WORKFLOW_FILES',
    message: 'the token may not change workflow files'
  },
  {
    status: REFUSED,
    words: /verified signatures?/i,
    code: 'PR_PUSH_RULES',
    message: 'rules of the repository ask for commits with verified signatures',
    fix:
      'Set `sign-commits` to `true`, with the token of the workflow or of an app: GitHub signs what these commit ' +
      'through its API, and nothing that a person commits there.'
  },
  {
    status: REFUSED,
    words: /must be made through a pull request/i,
    code: 'PR_PUSH_RULES',
    message: 'rules of the repository ask for a pull request even to write this branch',
    fix: 'Let the rule leave branches of this prefix alone, or choose a prefix that it leaves alone.'
  },
  {
    status: REFUSED,
    words: /contain secrets|secrets? detected|push protection|GH009/i,
    code: 'PR_PUSH_RULES',
    message: 'push protection found a secret in the change',
    fix: 'Take the secret out of the change, and revoke it where it is real.'
  },
  {
    status: REFUSED,
    words: /GH001|exceeds GitHub's file size limit/i,
    code: 'PR_FILE_TOO_LARGE',
    message: 'a file is too large for GitHub'
  },
  {
    status: REFUSED,
    words:
      /rule violation|RULE_VIOLATION|GH0\d\d|protected (branch|ref)|branch protection|not authorized to push|creations? being restricted|cannot (force-push|be (updated|deleted|created))|required status check|push declined/i,
    code: 'PR_PUSH_RULES',
    message: RULES
  },
  {
    status: [...REFUSED, 404],
    words:
      /reference (already exists|does not exist)|ref .*already exists|not a fast.?forward|expected branch to point|but expected|STALE_DATA|fetch first|incorrect old value/i,
    code: 'PR_BRANCH_MOVED',
    message: 'the branch moved while it was being written'
  },
  {
    status: REFUSED,
    words: /exists; cannot create|directory file conflict|ref name conflict/i,
    code: 'PR_BRANCH_COLLISION',
    message: 'the branch name collides with another branch'
  },
  {
    status: REFUSED,
    words: /reference name is not valid|not a valid ref(erence)? name|invalid ref(erence)? name/i,
    code: 'PR_BRANCH_INVALID',
    message: 'GitHub does not take the name of the branch'
  }
];

/** Objects that are made through the API. */
const OBJECT_ROWS: readonly Row[] = [
  {
    status: [400, 404, 409, 422],
    words: /parent sha does not exist|base_tree is not|no commit found for sha|object does not exist/i,
    code: 'PR_COMMIT_UNKNOWN',
    message: 'GitHub does not have the commit that it stands on'
  },
  {
    status: [400, 404, 409, 422],
    words: /BadObjectState|tree sha does not exist|is not a valid (blob|tree)|invalid tree info/i,
    code: 'PR_API_TREE',
    message: 'GitHub does not have a file that the change names'
  },
  {
    status: [422],
    words: /request timed out/i,
    code: 'PR_API_TREE',
    message: 'GitHub did not finish in time',
    fix: 'Publish again, or without `sign-commits`, so that git pushes the commit.'
  },
  {
    status: [400, 403, 413, 422],
    words: /blob is too large|too large|exceeds the maximum/i,
    code: 'PR_API_BLOB',
    message: "a file is too large for GitHub's API"
  },
  {
    status: [409],
    words: /repository is empty/i,
    code: 'PR_INVALID',
    message: 'the repository has no commit yet',
    fix: 'Push a first commit to the base branch.'
  }
];

/** Pull requests. */
const PULL_ROWS: readonly Row[] = [
  {
    status: [403, 422],
    words: /not permitted to create or approve pull requests/i,
    code: 'PR_CREATE_NOT_PERMITTED',
    message: 'GitHub Actions may not create pull requests here'
  },
  {
    status: [422],
    words: /state cannot be changed/i,
    code: 'PR_NOT_REOPENED',
    message: 'GitHub does not open it again'
  },
  {
    status: [422],
    words: /base branch of a closed pull request/i,
    code: 'PR_INVALID',
    message: 'the base of a closed pull request stays',
    fix: 'Open it again first, or let a new one be opened with `on-closed: new`.'
  },
  {
    status: [422],
    words: /pull request already exists/i,
    code: 'PR_EXISTS',
    message: 'a pull request for this branch exists already'
  },
  {
    status: [422],
    words: /no commits between/i,
    code: 'PR_NO_COMMITS',
    message: 'there is nothing to propose'
  },
  {
    status: [422],
    words: /no history in common/i,
    code: 'PR_UNRELATED_HISTORIES',
    message: 'branch and base have no history in common'
  },
  {
    status: [403, 422],
    words: /\bmust be a collaborator/i,
    code: 'PR_NOT_COLLABORATOR',
    message: 'only collaborators may open pull requests here'
  },
  {
    status: [422],
    words: /draft pull requests are not supported/i,
    code: 'PR_INVALID',
    message: 'the repository has no draft pull requests',
    fix: 'Set `draft` to `false`.'
  },
  {
    status: [422],
    words: /fork.?collab/i,
    code: 'PR_INVALID',
    message: "the token may not let the base repository's maintainers write to the fork",
    fix: 'Set `maintainer-can-modify` to `false`.'
  },
  {
    status: [422],
    words: /\bbase: (invalid|missing)/,
    code: 'PR_INVALID',
    message: 'the base branch does not exist',
    fix: 'Name a branch of the repository in the input `base`.'
  },
  {
    status: [422],
    words: /\bhead: (invalid|missing)|\bhead_repo: |not all refs are readable/,
    code: 'PR_INVALID',
    message: 'GitHub does not see the branch of the change',
    fix:
      'Look whether the branch is there, and that the input `token` may read the repository that it is in ' +
      '(`push-to-fork`).'
  },
  {
    status: [422],
    words: /is too long/i,
    code: 'PR_INVALID',
    message: 'a text is too long for GitHub',
    fix: 'Shorten what GitHub names.'
  },
  {
    status: [410],
    words: /disabled/i,
    code: 'PR_INVALID',
    message: 'the repository has this switched off',
    fix: "Switch it on in the repository's settings under Features."
  }
];

/** What is left: a permission, or a repository that nobody sees. */
const ACCESS_ROWS: readonly Row[] = [
  {
    status: [403],
    words: /archived/i,
    code: 'PR_REPOSITORY_ARCHIVED',
    message: 'the repository is archived'
  },
  {
    status: [403, 451],
    words: /access blocked|DMCA|unavailable due to/i,
    code: 'PR_API_FAILED',
    message: 'GitHub has blocked the repository',
    fix: 'Ask the owner of the repository; GitHub support says why.'
  },
  {
    status: [403],
    words: /by personal access token/i,
    code: 'PR_TOKEN_PERMISSION',
    message: 'the personal token lacks a permission',
    fix:
      'Give the token access to this repository, with Contents and Pull requests "Read and write" (Workflows too for ' +
      'workflow files), or use the token of an app.'
  },
  { status: [403], words: /./, code: 'PR_TOKEN_PERMISSION', message: 'the token lacks a permission' },
  {
    status: [404],
    words: /./,
    code: 'PR_REPOSITORY_NOT_FOUND',
    message: 'there is no such repository, or the token may not see it'
  },
  {
    status: [400],
    words: /doesn't exist on type|isn't a defined input type|undefinedField/i,
    code: 'PR_API_FAILED',
    message: 'the server does not know this request',
    fix: 'The Enterprise server is too old for this. Publish without `sign-commits`.'
  },
  { status: [400, 409, 410, 422], words: /./, code: 'PR_INVALID', message: 'GitHub did not take it' }
];

/** The first that fits holds. */
export const ROWS: readonly Row[] = [
  ...TOKEN_ROWS,
  ...RULE_ROWS,
  ...OBJECT_ROWS,
  ...PULL_ROWS,
  ...ACCESS_ROWS
];
