/** Reason codes of the family NET_. */
import type { ReasonFamily } from './types.js';

export const netReasons = {
} as const satisfies ReasonFamily;

export type NetCode = keyof typeof netReasons;
