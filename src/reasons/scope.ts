/** Reason codes of the family SCOPE_. */
import type { ReasonFamily } from './types.js';

export const scopeReasons = {
} as const satisfies ReasonFamily;

export type ScopeCode = keyof typeof scopeReasons;
