/** Reason codes of the family TEST_. */
import type { ReasonFamily } from './types.js';

export const testReasons = {
  TEST_CHANGED_TREE: {
    exit: 1,
    title: 'the test changed a tracked file',
    cause:
      'A test command changed a tracked file outside the declared artifacts. What was judged would not be what is published.',
    fix: 'Let the test write to $ARTIFACTS_DIR, declare the file under artifacts, or move the step to phases.implement.',
    example:
      'acceptance: {commands: ["npx eslint . -o $ARTIFACTS_DIR/lint.json -f json"]}\nartifacts: {required: [lint.json]}'
  }
} as const satisfies ReasonFamily;

export type TestCode = keyof typeof testReasons;
