/** Reason codes of the family TEST_. */
import type { ReasonFamily } from './types.js';

export const testReasons = {
} as const satisfies ReasonFamily;

export type TestCode = keyof typeof testReasons;
