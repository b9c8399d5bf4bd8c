/**
 * The acceptance room: the binary judgement of a run, criterion by criterion, from facts that others established.
 * Source: DESIGN "Running: the decisions" 7, issue 1 of 8 point 6.
 */
import type { Prose } from '../pack/contract.js';
import type { ReasonCode } from '../reasons/index.js';

export type CriterionKind = 'command' | 'artifact' | 'scope' | 'limit' | 'docs' | 'tree';

/** One criterion and whether it held. `code` is null exactly where `ok` is true. */
export interface Criterion {
  kind: CriterionKind;
  /** What was judged: a command's text, a glob, a path, a limit's name. */
  subject: string;
  ok: boolean;
  code: ReasonCode | null;
  /** One sentence for people: what was seen. */
  detail: string;
}

/** Content of acceptance.json. */
export interface AcceptanceResult {
  schema_version: 1;
  /** `not-judged`: something earlier ended the run before the acceptance was complete. */
  verdict: 'passed' | 'failed' | 'not-judged';
  criteria: readonly Criterion[];
  /** Prose of the pack that no program can judge. */
  not_checked: readonly { key: string; text: string; place: string }[];
}

/** Judges: passed where every criterion held and the judging was complete. */
export function judge(
  criteria: readonly Criterion[],
  prose: readonly Prose[],
  complete: boolean
): AcceptanceResult {
  const failed = criteria.some(criterion => !criterion.ok);
  return {
    schema_version: 1,
    verdict: failed ? 'failed' : complete ? 'passed' : 'not-judged',
    criteria,
    not_checked: prose.map(({ key, text, place }) => ({
      key,
      text,
      place: `${place.file}:${place.line}:${place.column}`
    }))
  };
}

/** The first criterion that did not hold names the reason of the verdict. */
export function firstFailure(result: AcceptanceResult): Criterion | null {
  return result.criteria.find(criterion => !criterion.ok) ?? null;
}
