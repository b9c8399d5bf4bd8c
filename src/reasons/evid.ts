/** Reason codes of the family EVID_. */
import type { ReasonFamily } from './types.js';

export const evidReasons = {
} as const satisfies ReasonFamily;

export type EvidCode = keyof typeof evidReasons;
