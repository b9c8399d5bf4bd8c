/** Reason codes of the family PR_. */
import type { ReasonFamily } from './types.js';

export const prReasons = {
} as const satisfies ReasonFamily;

export type PrCode = keyof typeof prReasons;
