/** Reason codes of the family CLOUD_. */
import type { ReasonFamily } from './types.js';

export const cloudReasons = {
} as const satisfies ReasonFamily;

export type CloudCode = keyof typeof cloudReasons;
