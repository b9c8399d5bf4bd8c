/** Reason codes of the family PR_: what the policy says of pull requests. */
import type { ReasonFamily } from './types.js';

export const prRulesReasons = {
  PR_BASE_NOT_ALLOWED: {
    exit: 3,
    title: 'The policy does not allow this base branch',
    cause:
      'The policy file lists the branches that pull requests of this program may be for, and the one that the pack ' +
      'or the input `base` names is not among them.',
    fix: 'Name a base that the policy lists, or let the operator list this one under `pull_request.bases`.',
    example: "version: 1\npull_request:\n  bases: [main, 'release/*']"
  },
  PR_BODY_FULL: {
    exit: 6,
    title: 'The text of the pull request has no room left',
    cause:
      "GitHub takes 65,536 characters. What people wrote around this program's part leaves too little for the marker, " +
      'the verdict and the digests, which are never left out; nothing that a person wrote is cut.',
    fix: 'Move a part of the description into a comment, then publish again.',
    example: 'gh pr edit 7 --body-file shorter.md'
  },
  PR_LABEL_NOT_ALLOWED: {
    exit: 3,
    title: 'The policy does not allow this label',
    cause:
      'The policy file lists the labels that may be given, and this one is not among them; or it is a label of the ' +
      'kind that makes bots merge or approve, which has to be listed by its full name.',
    fix: 'Drop the label from the pack or the input, or let the operator list it under `pull_request.labels`.',
    example: "version: 1\npull_request:\n  labels: [lint, 'area/*']"
  },
  PR_TEMPLATE_INVALID: {
    exit: 2,
    title: 'The template of pull requests cannot be used',
    cause:
      'A placeholder is unknown, doubled or not alone on its line, {{evidence}} is missing, or a placeholder stands ' +
      'where Markdown is not read as such. The place is shown.',
    fix: 'Correct the template at the place that is shown, and commit it to the trusted branch.',
    example: '## What was run\n\n{{verdict}}\n\n{{acceptance}}\n\n{{evidence}}'
  },
  PR_TEMPLATE_MISSING: {
    exit: 2,
    title: 'The template of pull requests is not there',
    cause:
      'The policy names a file as the template of pull requests, and the trusted commit has no regular file of that name.',
    fix: 'Commit the template to the trusted branch, or remove `pull_request.template` from the policy.',
    example: 'version: 1\npull_request:\n  template: .codex/pull_request.md'
  },
  PR_TOKEN_STARTS_CHECKS: {
    exit: 3,
    title: 'The token would start workflows on changes that nobody has reviewed',
    cause:
      'In mode safe, a pull request from a branch of the same repository, made with the token of an app or a person, ' +
      "starts the repository's workflows: they run the changed scripts, with secrets, before a person has looked at them.",
    fix:
      "Publish with the workflow's own token, push to a fork, or let the operator say in the policy that checks may " +
      'run before review.',
    example: 'version: 1\npull_request:\n  checks_before_review: true'
  }
} as const satisfies ReasonFamily;

export type PrRulesCode = keyof typeof prRulesReasons;
