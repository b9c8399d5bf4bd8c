/** What a pack wishes for beside its commands: limits, the pull request, and inputs that are data. */
import { isPinnedImage } from '../permissions/images.js';
import type { IsolationKind, IsolationWish, LimitRequest, PullRequestWish } from './contract.js';
import { booleanAt, checkedPath, mappingAt, numberAt, pathsAt, textAt, textsAt, valueAt } from './fields.js';
import type { Fields, Text } from './fields.js';
import { branchFault } from './ids.js';
import { quote } from './problems.js';

const NUMBERS = [
  'changed_lines',
  'changed_files',
  'attempts',
  'wall_minutes',
  'phase_minutes',
  'output_mb',
  'disk_mb',
  'memory_mb',
  'cpu_minutes',
  'open_files',
  'processes'
] as const;

/** Limits as stated; `execution.timeout_minutes` is the older spelling of wall_minutes. */
export function limitsOf(task: Fields): LimitRequest {
  const limits: LimitRequest = {};
  for (const name of NUMBERS) {
    const value = numberAt(task, ['limits', name]);
    if (value !== null) limits[name] = value;
  }
  const timeout = numberAt(task, ['execution', 'timeout_minutes']);
  if (timeout !== null && limits.wall_minutes === undefined) limits.wall_minutes = timeout;
  if (valueAt(task, ['limits', 'exclude']) !== undefined)
    limits.exclude = pathsAt(task, ['limits', 'exclude'], 'glob', 'below');
  return limits;
}

/** `pr`: null for `pr: false`; the default wish where the pack is silent. */
export function pullRequestOf(task: Fields): PullRequestWish | null {
  if (valueAt(task, ['pr']) === false) return null;
  const title = textAt(task, ['pr', 'title']);
  if (title !== null && /[\r\n]/.test(title.text.trim()))
    task.findings.error('PACK_VALUE', title.place, 'pr.title has a line break', 'write it on one line');
  const base = textAt(task, ['pr', 'base']);
  const fault = base === null ? null : branchFault(base.text);
  if (base !== null && fault !== null)
    task.findings.error(
      'PACK_VALUE',
      base.place,
      `pr.base: ${quote(base.text)} ${fault}`,
      'name an existing branch, such as main'
    );
  return {
    labels: textsAt(task, ['pr', 'labels']).map(({ text }) => text),
    draft: booleanAt(task, ['pr', 'draft']) ?? false,
    title: title?.text.trim() ?? null,
    base: base?.text ?? null
  };
}

/** `data` by name; a path alone is short for {path}. */
export function dataOf(task: Fields): Record<string, { path: string; maxAgeDays: number | null }> {
  const names = Object.keys(mappingAt(task, ['data']) ?? {});
  const entries = names.flatMap(name => {
    const stated = textAt(task, ['data', name]) ?? textAt(task, ['data', name, 'path']);
    const path = stated === null ? null : checkedPath(task, `data.${name}`, stated, 'path');
    return path === null
      ? []
      : [[name, { path, maxAgeDays: numberAt(task, ['data', name, 'max_age_days']) }] as const];
  });
  return Object.fromEntries(entries);
}

/** `untrusted` text by name. */
export function untrustedOf(task: Fields): Record<string, string> {
  const entries = Object.entries(mappingAt(task, ['untrusted']) ?? {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  );
}

const KINDS: readonly string[] = ['sandbox', 'container', 'none', 'remote'] satisfies IsolationKind[];

/** `isolation`: its name, or {kind, image}. null where the pack is silent, and where the schema reports what it says. */
export function isolationOf(task: Fields): IsolationWish | null {
  const named = textAt(task, ['isolation']) ?? textAt(task, ['isolation', 'kind']);
  if (named === null || !isIsolationKind(named.text)) return null;
  const stated = textAt(task, ['isolation', 'image']);
  const image = stated === null ? null : imageOf(task, 'isolation.image', stated);
  if (stated !== null && named.text !== 'container')
    task.findings.error(
      'PACK_CONTRADICTION',
      stated.place,
      `isolation is ${named.text}, and an image is named`,
      'write kind: container, or remove the image'
    );
  return { kind: named.text, image, place: named.place };
}

export function isIsolationKind(text: string): text is IsolationKind {
  return KINDS.includes(text);
}

/** An image that is pinned by digest; null, with the problem reported, for any other. */
export function imageOf({ findings }: Fields, key: string, { text, place }: Text): string | null {
  if (isPinnedImage(text)) return text;
  findings.error(
    'PACK_VALUE',
    place,
    `${key}: ${quote(text)} is not pinned by digest`,
    'write name@sha256:<64 hexadecimal digits>; a tag can come to mean another image'
  );
  return null;
}
