/** Reason codes of the family SECRET_. */
import type { ReasonFamily } from './types.js';

export const secretReasons = {
} as const satisfies ReasonFamily;

export type SecretCode = keyof typeof secretReasons;
