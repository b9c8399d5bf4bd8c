/** Criteria over a change: scope, size, read-only. Pure; the change comes from the host's git. */
import type { Criterion } from './types.js';
import { protectedMatcher } from '../policy/protected.js';
import { pathMatcher } from './paths.js';

/** What these rules need of a changed file; the workspace's record satisfies it. */
export interface FileChange {
  path: string;
  oldPath: string | null;
  added: number;
  deleted: number;
}

export interface ChangeRules {
  allowedPaths: readonly string[] | null;
  changedLines: number;
  changedFiles: number;
  exclude: readonly string[];
  readOnly: boolean;
  /** Globs that no pack may change, whatever its scope. */
  protectedPaths: readonly string[];
}

/** Every criterion a change must meet before anything judges it further. */
export function judgeChange(files: readonly FileChange[], rules: ChangeRules): Criterion[] {
  const criteria: Criterion[] = [];
  if (rules.readOnly) criteria.push(readOnlyCriterion(files));
  if (rules.protectedPaths.length > 0) criteria.push(protectedCriterion(files, rules.protectedPaths));
  if (rules.allowedPaths !== null) criteria.push(scopeCriterion(files, rules.allowedPaths));
  return [...criteria, ...sizeCriteria(files, rules)];
}

function readOnlyCriterion(files: readonly FileChange[]): Criterion {
  const ok = files.length === 0;
  const detail = ok ? 'nothing was changed' : `changed: ${some(files.map(file => file.path))}`;
  return { kind: 'scope', subject: 'read_only', ok, code: ok ? null : 'ACC_READ_ONLY_CHANGED', detail };
}

function protectedCriterion(files: readonly FileChange[], paths: readonly string[]): Criterion {
  const isProtected = protectedMatcher(paths);
  const changed = touchedPaths(files).filter(isProtected);
  const ok = changed.length === 0;
  return {
    kind: 'scope',
    // The list stands in the plan: it is long, and the same for most packs.
    subject: 'protected_paths',
    ok,
    code: ok ? null : 'SCOPE_PROTECTED',
    detail: ok ? 'none was changed' : `changed: ${some(changed)}`
  };
}

/** Both sides of a rename, sorted, each once. */
function touchedPaths(files: readonly FileChange[]): string[] {
  const touched = files.flatMap(file => (file.oldPath === null ? [file.path] : [file.oldPath, file.path]));
  return [...new Set(touched)].sort();
}

/** Both sides of a rename are judged: moving a file out of the allowed paths changes what is outside, and so does moving one in. */
function scopeCriterion(files: readonly FileChange[], allowed: readonly string[]): Criterion {
  const within = pathMatcher(allowed);
  const touched = touchedPaths(files);
  const outside = touched.filter(path => !within(path));
  const ok = outside.length === 0;
  const detail = ok ? `${touched.length} paths, all within` : `outside: ${some(outside)}`;
  return {
    kind: 'scope',
    subject: `allowed_paths: ${allowed.join(', ')}`,
    ok,
    code: ok ? null : 'SCOPE_OUTSIDE',
    detail
  };
}

/** A rename counts unless both of its sides are excluded, so that an excluded name cannot hide what left another. */
function sizeCriteria(files: readonly FileChange[], rules: ChangeRules): Criterion[] {
  const excluded = rules.exclude.length === 0 ? () => false : pathMatcher(rules.exclude);
  const counted = files.filter(
    file => !(excluded(file.path) && (file.oldPath === null || excluded(file.oldPath)))
  );
  const lines = counted.reduce((sum, file) => sum + file.added + file.deleted, 0);
  return [
    bound('changed_files', counted.length, rules.changedFiles, 'LIMIT_CHANGED_FILES'),
    bound('changed_lines', lines, rules.changedLines, 'LIMIT_CHANGED_LINES')
  ];
}

function bound(
  name: string,
  seen: number,
  most: number,
  code: 'LIMIT_CHANGED_FILES' | 'LIMIT_CHANGED_LINES'
): Criterion {
  const ok = seen <= most;
  return {
    kind: 'limit',
    subject: `limits.${name}`,
    ok,
    code: ok ? null : code,
    detail: `${seen} of at most ${most}`
  };
}

/** At most five names and the count of the rest. */
function some(names: readonly string[]): string {
  const rest = names.length - 5;
  return names.slice(0, 5).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
