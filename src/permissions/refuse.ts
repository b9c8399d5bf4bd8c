/** The one shape of a refusal. */
import type { Place } from '../pack/contract.js';
import type { Refusal, RefusalCode } from './types.js';

export function refuse(code: RefusalCode, subject: string, message: string, at: string | null): Refusal {
  return { code, subject, message, where: at };
}

/** `file:line:column`, or null. */
export function where(place: Place | null): string | null {
  return place === null ? null : `${place.file}:${place.line}:${place.column}`;
}
