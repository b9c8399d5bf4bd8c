/**
 * What pack and operator wish for a pull request, against what the policy allows. Nothing is narrowed quietly: what is
 * not allowed stops the publishing. Source: anchors/pull-requests.md cases 42 and 43.
 */
import { quote } from '../pack/problems.js';
import type { Mode } from '../permissions/types.js';
import type { PrRulesCode } from '../reasons/pr-rules.js';

/** One wish that is not granted. */
export interface WishRefusal {
  code: PrRulesCode;
  /** One sentence, without the code. */
  message: string;
  /** The key of the policy that could allow it. */
  where: string;
}

/**
 * Labels that commonly make a bot merge, approve or queue, by their letters and digits alone: `auto-merge`,
 * `Auto Merge`, `automerge 🤖` are one. They have to be listed by their names, without a star.
 */
const ACTING_LABELS: readonly RegExp[] = [
  /auto(?:matic(?:ally)?)?(?:merge|approve|submit|land|squash|rebase|queue)/,
  /(?:merge|squash|rebase)(?:queue|train|when|once|after|it$|me$|now|automatically|pending)/,
  /(?:ready|ok|okay|cleared|safe|good|approved)(?:to|for)(?:be)?(?:merge|merging|land|ship|queue)/,
  /^(?:lgtm|approved|approve|merge|shipit|ship|land|queue|queued|mergeready|mergifyqueue|skipreview|skipci)$/
];

/** True for a label of the kind that bots act on. */
export function isActingLabel(label: string): boolean {
  const letters = folded(label).replace(/[^\p{L}\p{N}]/gu, '');
  return ACTING_LABELS.some(pattern => pattern.test(letters));
}

/**
 * The labels that may not be given. `allowed` are the names and globs of the policy, where `*` stands for any
 * characters; null: any label but those that bots act on. Upper and lower case count the same, as on GitHub.
 */
export function labelsAllowed(
  labels: readonly string[],
  allowed: readonly string[] | null
): readonly WishRefusal[] {
  return [...new Set(labels)].flatMap(label => {
    const named = allowed?.some(one => !one.includes('*') && folded(one) === folded(label)) ?? false;
    if (named) return [];
    if (isActingLabel(label))
      return [notAllowed(label, 'makes bots merge or approve, and the policy does not name it')];
    const listed = allowed === null || allowed.some(one => matches(folded(one), folded(label), '.*'));
    return listed ? [] : [notAllowed(label, 'is not among those that the policy lists')];
  });
}

function notAllowed(label: string, why: string): WishRefusal {
  return {
    code: 'PR_LABEL_NOT_ALLOWED',
    message: `the label ${quote(label)} ${why}`,
    where: 'pull_request.labels'
  };
}

/** null where the branch may be the base: `*` stands for any characters but `/`, `**` for any at all. */
export function baseAllowed(base: string, allowed: readonly string[] | null): WishRefusal | null {
  if (allowed === null || allowed.some(one => matches(one, base, '[^/]*'))) return null;
  return {
    code: 'PR_BASE_NOT_ALLOWED',
    message: `the base branch ${quote(base)} is not among those that the policy lists`,
    where: 'pull_request.bases'
  };
}

/** GitHub compares names of labels without regard to case; NFKC makes look-alikes of width and form one. */
function folded(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim()
    .toLowerCase();
}

/** Most stars of one entry of a list, so that a match stays cheap. */
export const MOST_STARS = 3;
/** Longer than any name of a label or branch. */
const MOST_NAME = 300;

/** Why an entry of `labels` or `bases` cannot be one, in words that follow it; null where it can. */
export function entryFault(entry: string): string | null {
  if (entry.trim() === '') return 'is empty';
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(entry)) return 'has a character that nobody sees';
  if ((entry.match(/\*+/g) ?? []).length > MOST_STARS) return `has more than ${MOST_STARS} stars`;
  return /[?[\]{}!]/.test(entry) && entry.includes('*')
    ? 'is no pattern; only * stands for other characters'
    : null;
}

function matches(glob: string, text: string, star: string): boolean {
  if (text.length > MOST_NAME) return false;
  const parts = glob.split(/(\*+)/).map(part => {
    if (part === '*') return star;
    return part.startsWith('*') ? '.*' : part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 'su').test(text);
}

/** `draft` as users of create-pull-request know it; null: the operator says nothing. */
export type DraftWish = 'true' | 'always-true' | 'false' | null;

/**
 * Whether a new pull request is a draft, and whether an open one is turned back into one. What did not pass is always
 * a draft; `always-true` also takes back what a person marked as ready.
 */
export function draftRule(
  wish: DraftWish,
  packDraft: boolean,
  failed: boolean
): { create: boolean; convert: boolean } {
  const asked = wish === null ? packDraft : wish !== 'false';
  return { create: failed || asked, convert: failed || wish === 'always-true' };
}

export interface ChecksFacts {
  mode: Mode;
  /** Whose token opens the pull request or pushes the branch; that of a workflow starts no further workflows. */
  tokenKind: 'workflow' | 'app' | 'person' | 'unknown';
  /** True where the branch is pushed to the repository itself, false for a fork. */
  sameRepository: boolean;
  /** The policy's `checks_before_review`. */
  checksBeforeReview: boolean;
}

/** null where publishing starts no workflows on unreviewed changes, or the operator allows that. An unknown token counts as one that does. */
export function checksRule(facts: ChecksFacts): WishRefusal | null {
  const { mode, tokenKind, sameRepository, checksBeforeReview } = facts;
  if (mode !== 'safe' || tokenKind === 'workflow' || !sameRepository || checksBeforeReview) return null;
  const whose = {
    app: 'the token of an app',
    person: "a person's token",
    unknown: 'a token of an unknown kind'
  }[tokenKind];
  return {
    code: 'PR_TOKEN_STARTS_CHECKS',
    message: `${whose} would start workflows on the changed files before anybody has reviewed them`,
    where: 'pull_request.checks_before_review'
  };
}
