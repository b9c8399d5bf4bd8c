/** Reason codes of the family RUN_. */
import type { ReasonFamily } from './types.js';

export const runReasons = {
} as const satisfies ReasonFamily;

export type RunCode = keyof typeof runReasons;
