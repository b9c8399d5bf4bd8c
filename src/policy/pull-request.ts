/** The key `pull_request` of the policy. Source: issue 5, anchors/pull-requests.md cases 42 and 43. */
import { booleanAt, checkedPath, textAt, textsAt, valueAt } from '../pack/fields.js';
import type { Fields } from '../pack/fields.js';
import { quote } from '../pack/problems.js';
import { titleFault } from '../pullrequest/title.js';
import { entryFault } from '../pullrequest/wishes.js';
import type { PullRequestPolicy } from './types.js';

const KEY = 'pull_request';

/** What holds where the policy does not say. */
export const defaultPullRequest: PullRequestPolicy = Object.freeze({
  title: null,
  template: null,
  labels: null,
  bases: null,
  checksBeforeReview: false
});

/** What is at fault is reported at its place and left out. */
export function pullRequestPolicyOf(fields: Fields): PullRequestPolicy {
  return Object.freeze({
    title: titleOf(fields),
    template: templateOf(fields),
    labels: listOf(fields, 'labels', "name labels, with * for other characters, such as 'area/*'"),
    bases: listOf(fields, 'bases', "name branches, with * for other characters, such as 'release/*'"),
    checksBeforeReview: booleanAt(fields, [KEY, 'checks_before_review']) ?? false
  });
}

function titleOf(fields: Fields): string | null {
  const stated = textAt(fields, [KEY, 'title']);
  const fault = stated === null ? null : titleFault(stated.text);
  if (stated === null || fault === null) return stated?.text.trim() ?? null;
  fields.findings.error(
    'PACK_VALUE',
    stated.place,
    `${KEY}.title: ${quote(stated.text)} ${fault}`,
    "write one line with {id}, {title} and {pack}, such as '[{id}] {title}'"
  );
  return null;
}

function templateOf(fields: Fields): string | null {
  const stated = textAt(fields, [KEY, 'template']);
  const path = stated === null ? null : checkedPath(fields, `${KEY}.template`, stated, 'path');
  if (stated === null || path !== '') return path;
  fields.findings.error(
    'PACK_PATH',
    stated.place,
    `${KEY}.template: ${quote(stated.text)} is the whole repository`,
    'name a file in it'
  );
  return null;
}

function listOf(fields: Fields, key: 'labels' | 'bases', fix: string): readonly string[] | null {
  if (valueAt(fields, [KEY, key]) === undefined) return null;
  const entries = textsAt(fields, [KEY, key]).flatMap(({ text, place }) => {
    const fault = entryFault(text);
    if (fault === null) return [text.trim()];
    fields.findings.error('PACK_VALUE', place, `${KEY}.${key}: ${quote(text)} ${fault}`, fix);
    return [];
  });
  return Object.freeze([...new Set(entries)]);
}
