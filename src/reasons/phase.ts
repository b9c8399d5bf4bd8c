/** Reason codes of phases: what their commands did, what they changed, and what they were given. */
import type { ReasonFamily } from './types.js';

export const phaseReasons = {
  ACC_FAILED: {
    exit: 1,
    title: 'an acceptance command failed',
    cause: 'A command of the acceptance ended with a status other than 0 in the clean test tree.',
    fix: 'Read the log of that command in the run directory; run it by hand on the branch or with change.patch applied.',
    example: 'codex-orchestrator report last'
  },
  ACC_DOCS_MISSING: {
    exit: 1,
    title: 'a required document is missing',
    cause: 'docs.required names a file that is absent or empty in the tree the change leads to.',
    fix: 'Write the document as part of the change, or remove it from docs.required.',
    example: 'docs: {required: [docs/usage.md]}'
  },
  ACC_NOTHING_EXECUTABLE: {
    exit: 2,
    title: 'nothing to execute',
    cause: 'The pack has neither acceptance commands nor phases: there is nothing that could pass or fail.',
    fix: 'Add at least one acceptance command.',
    example: 'acceptance: {commands: [npm test]}'
  },
  ACC_READ_ONLY_CHANGED: {
    exit: 3,
    title: 'a read-only pack changed files',
    cause: 'The pack says read_only: true and its implement phase changed files.',
    fix: 'Remove read_only, or write results to $ARTIFACTS_DIR.',
    example: 'constraints: {read_only: true}'
  },
  EXEC_CWD_MISSING: {
    exit: 2,
    title: 'a directory for commands is missing',
    cause:
      'A command runs in a directory that the tree does not have. A run starts from the base commit: a pack that was never committed has no directory there.',
    fix: 'Commit the pack, correct execution.cwd, or let implement make the directory.',
    example: 'git add packs/lint && git commit -m "pack"\ncodex-orchestrator run packs/lint'
  },
  IMPLEMENT_FAILED: {
    exit: 1,
    title: 'implement failed',
    cause: 'A command of the implement phase ended with a status other than 0.',
    fix: 'Read the log of that command in the run directory.',
    example: 'codex-orchestrator report last'
  },
  SCOPE_OUTSIDE: {
    exit: 3,
    title: 'the change leaves its scope',
    cause:
      'The change touches a path outside scope.allowed_paths. Both sides of a rename count, and paths match by whole segments.',
    fix: 'Keep the change inside the declared paths, or declare the path if it belongs to the task.',
    example: 'scope: {allowed_paths: [src, test]}'
  },
  SETUP_CHANGED_TREE: {
    exit: 1,
    title: 'setup changed the tree',
    cause: 'setup may change no tracked file; what it makes is declared under produces.',
    fix: 'Move the step to phases.implement, or declare its result under setup.produces.',
    example: 'setup:\n  run: [npm ci --ignore-scripts]\n  produces: [node_modules]'
  },
  SETUP_FAILED: {
    exit: 1,
    title: 'setup failed',
    cause: 'A command of the setup phase ended with a status other than 0.',
    fix: 'Read the log of that command in the run directory. Without a network grant, setup cannot download anything.',
    example: 'codex-orchestrator report last'
  },
  SETUP_NEEDS_NETWORK: {
    exit: 3,
    title: 'packages to install, no network granted',
    cause:
      'acceptance.yml lists deps (packages to install). Installing them needs the network, which is not granted.',
    fix: 'Hand the packages in with carry, vendor them, or remove deps where the commands do not need them.',
    example: 'carry: [node_modules]'
  },
  SETUP_PRODUCE_MISSING: {
    exit: 1,
    title: 'setup did not produce what it declares',
    cause: 'A path under setup.produces does not exist after setup, or is not a plain directory or file.',
    fix: 'Correct the path, or the command that should make it.',
    example: 'setup: {run: ["npm ci"], produces: [node_modules]}'
  },
  AGENT_NOT_AVAILABLE: {
    exit: 5,
    title: 'agents cannot be run yet',
    cause: 'phases.implement.agent names a coding agent. This version runs scripts only.',
    fix: 'Use phases.implement.run with commands.',
    example: 'phases: {implement: {run: ["npx eslint --fix ."]}}'
  },
  CARRY_MISSING: {
    exit: 3,
    title: 'a path to hand in is missing or unsafe',
    cause: 'carry or data names a path that is absent in the workspace, is a link, or is too old.',
    fix: 'Make the path, or remove it from the pack.',
    example: 'carry: [node_modules]'
  }
} as const satisfies ReasonFamily;

export type PhaseCode = keyof typeof phaseReasons;
