/** Reason codes of the family PR_: what is wrong with a hand-over from one job to another. */
import type { ReasonFamily } from './types.js';

export const prHandoverReasons = {
  PR_BASE_UNTRUSTED: {
    exit: 6,
    title: 'The base of the run is not part of the trusted history',
    cause:
      'The run began at a commit that is neither the trusted commit of this job nor one of its ancestors, or the ' +
      'checkout is too shallow to tell. A change of such a base would bring in history that nobody merged.',
    fix:
      'Run the pack again on the branch that the pull request is for. Where the branch only moved on since, give ' +
      'the checkout of the publishing job the whole history.',
    example: 'uses: actions/checkout@v5\nwith: {fetch-depth: 0, persist-credentials: false}'
  },
  PR_BUNDLE_LINK: {
    exit: 6,
    title: 'A symbolic link of the change leads out of the repository',
    cause:
      'The change adds a symbolic link, or points one elsewhere, that is absolute, climbs above the root, goes ' +
      'through .git, or is too long to be one. Whoever reads it in a checkout reads a file of their own machine.',
    fix: 'Let the pack write a relative link to a file of the repository, or copy the file.',
    example: 'ln -s ../shared/config.json app/config.json'
  },
  PR_BUNDLE_POINTER: {
    exit: 6,
    title: 'The change writes a pointer of Git LFS',
    cause:
      'A file of the change is a Git LFS pointer with new content. What it stands for is neither in the evidence ' +
      'nor was it there when the acceptance ran, so that a checkout would show something that nobody judged.',
    fix: 'Commit files that are kept in Git LFS by a change of your own.',
    example: 'scope: {allowed_paths: [src, test]}'
  },
  PR_BUNDLE_SUBMODULE: {
    exit: 6,
    title: 'The change sets a submodule',
    cause:
      'The tree of the change has a submodule entry that the base does not have. A run cannot make one (its phases ' +
      'see no repository inside a repository), so that somebody else did.',
    fix: 'Change submodules by a commit of your own, and run the pack on top of it.',
    example: 'git submodule update --remote vendor/lib && git commit -am "Update vendor/lib"'
  },
  PR_HANDOVER_ACCEPTANCE: {
    exit: 6,
    title: 'The acceptance that is stated is not the one that the pack declares',
    cause:
      'acceptance.json leaves out a command, a declared artifact or a document of the pack, states criteria that ' +
      'it does not have, or says something else of scope and size than the change itself shows.',
    fix: 'Run the pack again with the same version of the program in both jobs.',
    example: 'codex-orchestrator plan pack.yml'
  },
  PR_HANDOVER_ATTEMPT: {
    exit: 6,
    title: 'The evidence is of another attempt of the workflow run',
    cause:
      'The evidence states an attempt that is later than the one that publishes, or another than the run job said ' +
      'it was. An artifact of an earlier attempt was put in the place of the one that was handed over.',
    fix: 'Take artifact and attempt from the outputs of one and the same run job, then run all jobs again.',
    example:
      "with:\n  artifact-id: '${{ needs.run.outputs.artifact-id }}'\n  run-attempt: '${{ needs.run.outputs.run-attempt }}'"
  },
  PR_HANDOVER_DIGEST: {
    exit: 6,
    title: 'The artifact is not the one that was uploaded',
    cause:
      'The SHA-256 of the downloaded archive differs from the one that the upload of the run job returned. Nothing ' +
      'of the archive was unpacked.',
    fix: 'Take the digest and the id from the outputs of one and the same run job, then run all jobs again.',
    example:
      "with:\n  artifact-id: '${{ needs.run.outputs.artifact-id }}'\n  artifact-digest: '${{ needs.run.outputs.artifact-digest }}'"
  },
  PR_HANDOVER_FOREIGN: {
    exit: 6,
    title: 'The evidence is of another repository',
    cause: 'The manifest states a workflow run of another repository, or of another server, than this one.',
    fix: 'Publish only what a run job of this very workflow run hands over.',
    example: "with: {artifact-id: '${{ needs.run.outputs.artifact-id }}'}"
  },
  PR_HANDOVER_REPLAYED: {
    exit: 6,
    title: 'The evidence is of another workflow run',
    cause:
      'The manifest states another run of the workflow than the one that publishes: old evidence was handed over ' +
      'again.',
    fix: 'Start the workflow again, and let its own run job make the evidence.',
    example: 'gh workflow run orchestrate.yml'
  },
  PR_HANDOVER_UNBOUND: {
    exit: 6,
    title: 'The evidence does not say which workflow run it is of',
    cause:
      'The manifest states no workflow run: the evidence was made on a command line, or by an older version of ' +
      'the program. It could be replayed at any time, so that a job of its own does not publish it.',
    fix: 'Make the run with this action, at the same version as the publishing job.',
    example: 'jobs:\n  run:\n    steps: [{uses: OWNER/codex-orchestrator@v1, with: {task-pack: pack.yml}}]'
  },
  PR_PLAN_MISMATCH: {
    exit: 6,
    title: 'The plan that was run is not the one that the trusted commit gives',
    cause:
      'The publishing job made the plan again, from the pack and the policy at the trusted commit and from its own ' +
      'inputs, and it differs from the plan of the evidence in the members that are named.',
    fix:
      'Give both jobs the same inputs and the same version of the action. Where pack or policy changed since the ' +
      'run, run it again.',
    example: 'with: {task-pack: pack.yml, mode: safe, policy: .codex/policy.yml}   # in both jobs'
  }
} as const satisfies ReasonFamily;

export type PrHandoverCode = keyof typeof prHandoverReasons;
