/**
 * What no pack may change unless the operator lifts it: files that decide what runs next, or who must review. Pure.
 * Source: anchors/pull-requests.md case 40.
 */
import { pathMatcher } from '../acceptance/paths.js';

/** Globs, sorted. Letter case does not count: some file systems open CLAUDE.md where claude.md was asked for. */
export const builtInProtected: readonly string[] = Object.freeze([
  '**/.gitattributes',
  '**/.gitmodules',
  '**/.npmrc',
  '**/.yarnrc.yml',
  '**/AGENTS.md',
  '**/CLAUDE.md',
  '**/action.yaml',
  '**/action.yml',
  '.claude/**',
  '.codex/**',
  '.github/**',
  '.husky/**',
  'CODEOWNERS',
  'docs/CODEOWNERS'
]);

/**
 * Marks a lifted glob in the list of a plan: paths of a repository never begin with a slash, so that no glob of a
 * person's is taken for one.
 */
const LIFTED = '!/';
/** What a directory pack is read from, also where such a file is not there yet. */
const COMPANIONS = ['task.yml', 'acceptance.yml', 'spec.md', 'risk.md', 'runbook.md'];
/** The operator's own rules are never lifted: a pack that could change them would set its next ceiling. */
const RULES = ['.codex/execpolicy.yml', '.codex/policy.yml'];

export interface ProtectedBy {
  /** Globs of the operator; nothing lifts these. */
  protectedPaths: readonly string[];
  /** Globs of the operator that lift built-in ones and the pack's own files. */
  unprotectedPaths: readonly string[];
}

export interface OwnFiles {
  form: 'directory' | 'file';
  directory: string;
  files: readonly { path: string }[];
}

/**
 * The list that a plan states and that run and publishing job judge by, in the order in which it counts: built-in ones
 * with the files of the pack, what the operator lifts of them, and what nothing lifts: the operator's rules and globs.
 * `policyFile`: a policy of the repository in another place than .codex, relative to the root; null without one.
 */
export function protectedList(policy: ProtectedBy, pack: OwnFiles, policyFile: string | null): string[] {
  const own = pack.files.map(({ path }) => path);
  const companions = pack.form === 'directory' ? COMPANIONS.map(name => below(pack.directory, name)) : [];
  const first = new Set([...builtInProtected, ...own, ...companions]);
  const lifted = new Set(policy.unprotectedPaths.map(glob => LIFTED + glob));
  const rules = policyFile === null ? RULES : [...RULES, policyFile];
  const last = new Set([...rules, ...policy.protectedPaths]);
  return [first, lifted, last].flatMap(globs => [...globs].sort());
}

function below(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** True for what the list protects. Takes a plain list of globs, as policies and older plans have it, as well. */
export function protectedMatcher(list: readonly string[]): (path: string) => boolean {
  const end = list.findLastIndex(glob => glob.startsWith(LIFTED));
  const isLifted = matcher(
    list.filter(glob => glob.startsWith(LIFTED)).map(glob => glob.slice(LIFTED.length))
  );
  const builtIn = list.filter(glob => builtInProtected.includes(glob));
  const isBuiltIn = matcher(builtIn.map(glob => glob.toLowerCase()));
  const before = list.slice(0, end + 1).filter(glob => !glob.startsWith(LIFTED) && !builtIn.includes(glob));
  const isOwn = matcher(before);
  const isOperators = matcher(list.slice(end + 1));
  return path => isOperators(path) || ((isBuiltIn(path.toLowerCase()) || isOwn(path)) && !isLifted(path));
}

/** No globs match nothing: an empty list of allowed paths would mean everything elsewhere. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : pathMatcher(globs);
}
