/** Reason codes of the family ACC_: criteria of the acceptance that did not hold. */
import type { ReasonFamily } from './types.js';

export const accReasons = {
  ACC_ARTIFACT_LIMIT: {
    exit: 4,
    title: 'too much in declared artifacts',
    cause: 'The files that a declared artifact names are too many or too large to be kept as evidence.',
    fix: 'Declare fewer or smaller files, or ask for more disk.',
    example: 'artifacts: {required: [report.json]}\nlimits: {disk_mb: 8192}'
  },
  ACC_ARTIFACT_MISSING: {
    exit: 1,
    title: 'a required artifact is missing',
    cause:
      'No file matches a pattern of artifacts.required, neither in $ARTIFACTS_DIR nor in the pack’s directory of the test tree.',
    fix: 'Let the test write the file to $ARTIFACTS_DIR, or correct the pattern. Files whose names begin with a dot match only a pattern that has the dot.',
    example:
      'acceptance: {commands: ["npm run lint -- -f json -o $ARTIFACTS_DIR/lint.json"]}\nartifacts: {required: [lint.json]}'
  },
  ACC_ARTIFACT_UNSAFE: {
    exit: 1,
    title: 'a declared artifact is not safe to keep',
    cause:
      'What matches is a symbolic or hard link, a FIFO or device, has a name that cannot be kept, or is a binary file that holds a known secret. Links are never followed: they could lead to files of the host.',
    fix: 'Write the artifact as a file of its own, with a plain name; copy instead of linking.',
    example: 'cp --dereference build/current/report.json "$ARTIFACTS_DIR/report.json"'
  }
} as const satisfies ReasonFamily;

export type AccCode = keyof typeof accReasons;
