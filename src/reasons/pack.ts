/** Reason codes of the family PACK_. */
import type { ReasonFamily } from './types.js';

export const packReasons = {
} as const satisfies ReasonFamily;

export type PackCode = keyof typeof packReasons;
