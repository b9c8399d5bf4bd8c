/** Reason codes of the family ACC_. */
import type { ReasonFamily } from './types.js';

export const accReasons = {
} as const satisfies ReasonFamily;

export type AccCode = keyof typeof accReasons;
