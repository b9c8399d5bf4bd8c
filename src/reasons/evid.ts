/** Reason codes of the family EVID_: evidence that cannot be written, or does not verify. */
import type { ReasonFamily } from './types.js';

const again =
  'Fetch the evidence again from where the run stored it; if the problem stays, do not rely on it.';

export const evidReasons = {
  EVID_ARTIFACT: {
    exit: 7,
    title: 'the handed-over evidence cannot be used',
    cause:
      'The workflow artifact that holds the evidence cannot be fetched, has another digest than the run stated, or does not hold exactly one run.',
    fix: 'Hand on the outputs of the step that ran the pack, unchanged; where the artifact expired, run the pack again.',
    example: 'artifact-id: ${{ needs.run.outputs.artifact-id }}'
  },
  EVID_CHAIN: {
    exit: 7,
    title: 'the journal’s chain is broken',
    cause:
      'A line of events.jsonl does not carry the hash of the line before it, is not in its one written form, or lines are missing.',
    fix: again,
    example: 'codex-orchestrator verify last'
  },
  EVID_DIR_UNSAFE: {
    exit: 3,
    title: 'the evidence directory is not safe to write to',
    cause:
      'A component of its path is a symbolic link or no directory. A link committed to a repository could send what the program writes to another place.',
    fix: 'Remove the link, or name the real directory with --evidence-dir.',
    example: 'git rm .orchestrator_logs\ncodex-orchestrator run pack --evidence-dir "$HOME/evidence"'
  },
  EVID_DRIFT: {
    exit: 7,
    title: 'a file is not the one that was sealed',
    cause: 'Size or SHA-256 of a file differs from what the manifest states.',
    fix: again,
    example: 'codex-orchestrator verify last --json'
  },
  EVID_EXPECTED: {
    exit: 7,
    title: 'another manifest than the expected one',
    cause: 'The manifest is consistent or not, but its digest is not the one given with --expect-manifest.',
    fix: 'Compare the digest with the job log or the pull request, and fetch the evidence of that run.',
    example: 'codex-orchestrator verify r-7k3 --expect-manifest sha256:9b1e…'
  },
  EVID_EXTRA: {
    exit: 7,
    title: 'a file that was not sealed',
    cause: 'The run directory holds a file that the manifest does not list.',
    fix: 'Move the file out of the run directory, and ask who put it there.',
    example: 'codex-orchestrator verify last'
  },
  EVID_INCOMPLETE: {
    exit: 7,
    title: 'the run did not come to its end',
    cause:
      'The program was killed, cancelled or crashed, or is still going on. Either nothing was sealed, so that what is there cannot be checked against anything; or the record was sealed afterwards, and holds what had been written until then. The same of publishing, where the place is publish.',
    fix: 'Run the pack again. The report and the logs show how far it came.',
    example: 'codex-orchestrator run examples/quickstart'
  },
  EVID_INDEX: {
    exit: 7,
    title: 'the evidence index cannot be used',
    cause: 'evidence_index.json is missing or does not have the form of schema version 1.',
    fix: 'Write it anew from the runs.',
    example: 'codex-orchestrator evidence index'
  },
  EVID_MANIFEST: {
    exit: 7,
    title: 'the manifest contradicts itself',
    cause:
      'manifest.json is not in its one written form, names unsafe or doubled paths, or its digest, Merkle root or verdict does not follow from the rest of the record.',
    fix: again,
    example: 'codex-orchestrator verify last --json'
  },
  EVID_MISSING: {
    exit: 7,
    title: 'a sealed file is missing',
    cause: 'The manifest lists a file that the run directory does not hold.',
    fix: again,
    example: 'codex-orchestrator verify last'
  },
  EVID_NOT_FOUND: {
    exit: 2,
    title: 'no such run or artifact',
    cause: 'The evidence directory holds no run or artifact of that name.',
    fix: 'See which there are.',
    example: 'codex-orchestrator evidence list-runs'
  },
  EVID_PUBLISH: {
    exit: 7,
    title: 'the publishing record does not verify',
    cause:
      'The record under publish/ is not the one that was sealed, or does not start from the digest of this run’s manifest.',
    fix: 'Compare the branch with change.bundle before relying on what was published.',
    example: 'codex-orchestrator verify last --json'
  },
  EVID_RUN_EXISTS: {
    exit: 2,
    title: 'a run of that id is already recorded',
    cause:
      'The evidence directory holds a directory of that name. With SOURCE_DATE_EPOCH the run id follows from the plan, so that the same plan has the same id.',
    fix: 'Move the earlier run away, or give another evidence directory.',
    example: 'codex-orchestrator run pack --evidence-dir /tmp/second'
  },
  EVID_SEALED: {
    exit: 70,
    title: 'the record is already sealed',
    cause: 'Something tried to write to a run after its seal. This is a defect of the program.',
    fix: 'Report it with the run’s events.jsonl.',
    example: 'codex-orchestrator --version'
  },
  EVID_UNSAFE: {
    exit: 7,
    title: 'something in the run directory is no regular file',
    cause:
      'A symbolic link, FIFO, device or a name that is no valid text lies in the run directory. The program never writes such a thing there.',
    fix: again,
    example: 'find .orchestrator_logs/r-7k3 -not -type f -not -type d'
  },
  EVID_UNSIGNED: {
    exit: 7,
    title: 'no signature that could be checked',
    cause:
      '--require-signature was given, and the run has no attestation that this version can check. Without one, evidence can be consistent and not authentic.',
    fix: 'Leave --require-signature out, or compare with a digest that you got in another way.',
    example: 'codex-orchestrator verify last --expect-manifest sha256:9b1e…'
  },
  EVID_UPLOAD: {
    exit: 6,
    title: 'the evidence was not uploaded',
    cause:
      'The artifact service did not take the evidence, also after retries. The record itself is written and sealed on the runner.',
    fix: 'Run the job again. On a self-hosted runner, fetch the evidence directory that the message names.',
    example: 'evidence-dir: /srv/evidence'
  },
  EVID_WRITE: {
    exit: 70,
    title: 'evidence could not be written',
    cause:
      'The file system refused a write: full, read-only, or not permitted. A run takes 512 KiB in reserve when it starts, so that it can be sealed on a full disk.',
    fix: 'Make room, or name a directory on another disk with --evidence-dir.',
    example: 'df -h .'
  }
} as const satisfies ReasonFamily;

export type EvidCode = keyof typeof evidReasons;
