/** Reason codes of the family ISO_. */
import type { ReasonFamily } from './types.js';

export const isoReasons = {
} as const satisfies ReasonFamily;

export type IsoCode = keyof typeof isoReasons;
