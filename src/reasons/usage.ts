/** Reason codes outside the families of packs and phases: how the program was called, cancelled, or broke. */
import type { ReasonFamily } from './types.js';

export const usageReasons = {
  CANCELLED: {
    exit: 130,
    title: 'cancelled',
    cause: 'The run was cancelled by a signal. Its commands were ended and its evidence sealed as cancelled.',
    fix: 'Run it again when ready; nothing was published.',
    example: 'codex-orchestrator run pack.yml'
  },
  INTERNAL: {
    exit: 70,
    title: 'internal error',
    cause: 'The program met a state it does not know. This is a defect of the program, not of the pack.',
    fix: 'Report it with the output of the same command under CODEX_DEBUG=1.',
    example: 'CODEX_DEBUG=1 codex-orchestrator run examples/quickstart'
  },
  OK: {
    exit: 0,
    title: 'passed',
    cause: 'Every phase ran and every criterion held.',
    fix: 'Nothing to do.',
    example: 'codex-orchestrator report last'
  },
  USAGE: {
    exit: 2,
    title: 'wrong usage',
    cause: 'A verb, flag or argument is missing, unknown or malformed.',
    fix: 'See --help of the verb.',
    example: 'codex-orchestrator run --help'
  },
  USAGE_ABOVE_POLICY: {
    exit: 3,
    title: 'the mode is above the policy',
    cause: 'The policy file allows mode safe only, and the run was asked for in privileged mode.',
    fix: 'Drop --mode privileged, or change mode in .codex/policy.yml on the trusted branch.',
    example: '# .codex/policy.yml\nversion: 1\nmode: privileged'
  },
  USAGE_EVENT_REFUSED: {
    exit: 3,
    title: 'the workflow event is not one to run on',
    cause:
      'pull_request_target, workflow_run of another branch, and comments on pull requests give a job the token and the secrets of the repository together with a head that an outsider may have written.',
    fix: 'Start the workflow from workflow_dispatch, schedule, push or pull_request.',
    example: 'on:\n  workflow_dispatch:\n  schedule: [{cron: "17 4 * * 1"}]'
  },
  USAGE_PLAN_MISMATCH: {
    exit: 3,
    title: 'the plan is not the expected one',
    cause:
      '--expect-plan names one plan digest and the plan made now has another: the pack, the base commit, a grant, a limit or the program differs. Nothing was run.',
    fix: 'Read the new plan, and pass its digest if it is the one you want.',
    example: 'codex-orchestrator plan pack.yml\ncodex-orchestrator run pack.yml --expect-plan sha256:…'
  }
} as const satisfies ReasonFamily;

export type UsageCode = keyof typeof usageReasons;
