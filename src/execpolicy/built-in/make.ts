/** Shape in which the built-in rules are written down. */
import type { Access, Rule } from '../types.js';

export interface BuiltIn {
  readonly id: string;
  readonly reason: string;
  readonly use: string | null;
  /** A word is one alternative; a list is many. */
  readonly prefix?: readonly (string | readonly string[])[];
  readonly with?: readonly (readonly string[])[];
  readonly unless?: readonly string[];
  readonly pattern?: readonly string[];
  readonly paths?: readonly string[];
  readonly except?: readonly string[];
  readonly access?: Access;
  readonly pipe?: { readonly from: readonly string[]; readonly into: readonly string[] };
  readonly assigns?: readonly string[];
  readonly match: readonly string[];
  readonly not: readonly string[];
}

/** A rule that forbids, every member filled in. */
export function forbid(given: BuiltIn): Rule {
  return {
    id: given.id,
    decision: 'forbid',
    reason: given.reason,
    useInstead: given.use,
    prefix: (given.prefix ?? []).map(one => (typeof one === 'string' ? [one] : one)),
    with: given.with ?? [],
    unless: given.unless ?? [],
    pattern: given.pattern ?? [],
    paths: given.paths ?? [],
    except: given.except ?? [],
    access: given.access ?? 'any',
    pipe: given.pipe ?? null,
    assigns: given.assigns ?? [],
    match: given.match,
    notMatch: given.not
  };
}
