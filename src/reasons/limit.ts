/** Reason codes of the family LIMIT_. */
import type { ReasonFamily } from './types.js';

export const limitReasons = {
} as const satisfies ReasonFamily;

export type LimitCode = keyof typeof limitReasons;
