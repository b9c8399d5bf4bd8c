/** A base branch that moved on since a run began: whether it holds the change already, and where the two conflict. */
import { splitNul } from '../platform/git.js';
import type { Annex } from './annex.js';
import { pathText } from './names.js';
import type { PrivateRepository } from './private-repository.js';
import { remoteFailure } from './remote-failures.js';
import { remoteEnvironment, type Remote } from './remote.js';
import { objectId } from './tree-reader.js';
import type { Change } from './types.js';

export interface BaseMoved {
  /** True where merging the change would change nothing of the base any more. */
  contained: boolean;
  /** Paths that could not be merged without a person, sorted; what looks like paths is for people only. */
  conflicts: readonly string[];
}

/** Most bytes of a list of paths. */
const MOST_NAMES = 64 << 20;
/** git-merge-tree(1), exit status. */
const CLEAN = 0;
const CONFLICTS = 1;

/**
 * Merges in memory, in a git directory that goes again: no ref, no tree of the user's. `tip` is the base branch's, a
 * descendant of the base, and `commit` the change on the base. Throws PR_REMOTE_UNREACHABLE and what else a fetch can meet.
 */
export async function meetMovedBase(
  repo: PrivateRepository,
  remote: Remote,
  tip: string,
  published: { commit: string; change: Change }
): Promise<BaseMoved> {
  const annex = repo.annex();
  try {
    await fetchTip(repo, annex, remote, tip);
    return (await merged(annex, tip, published.commit)) ?? (await overlap(annex, repo, tip, published));
  } finally {
    await annex.remove();
  }
}

/** What the tip has beyond the base: the base is its ancestor, so that no more than that is sent. */
async function fetchTip(repo: PrivateRepository, annex: Annex, remote: Remote, tip: string): Promise<void> {
  const args = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
    `--negotiation-tip=${objectId(repo.base.commit)}`,
    remote.url,
    objectId(tip)
  ];
  const result = await annex.git.attempt(args, { env: remoteEnvironment(remote) });
  if (result.failed) throw remoteFailure(remote, 'fetching the tip of the base', result);
}

/** Null where this git cannot merge without a work tree (before 2.38). */
async function merged(annex: Annex, tip: string, commit: string): Promise<BaseMoved | null> {
  const args = [
    'merge-tree',
    '--write-tree',
    '-z',
    '--name-only',
    '--no-messages',
    objectId(tip),
    objectId(commit)
  ];
  const result = await annex.git.attempt(args, { maxStdout: MOST_NAMES });
  if (result.code !== CLEAN && result.code !== CONFLICTS) return null;
  const [tree, ...names] = splitNul(result.stdout).map(String);
  const tipTree = (await annex.git.read(['rev-parse', `${objectId(tip)}^{tree}`])).toString().trim();
  const conflicts = [...new Set(names.filter(name => name !== ''))].sort();
  return { contained: result.code === CLEAN && tree === tipTree, conflicts };
}

/** Paths that both sides changed, and not to the same content: whether they conflict is for GitHub to say. */
async function overlap(
  annex: Annex,
  repo: PrivateRepository,
  tip: string,
  { commit, change }: { commit: string; change: Change }
): Promise<BaseMoved> {
  const theirs = new Set(await differing(annex, repo.base.tree, tip));
  const apart = new Set(await differing(annex, commit, tip));
  const ours = change.files.map(file => file.path);
  return {
    contained: ours.every(path => !apart.has(path)),
    conflicts: ours.filter(path => theirs.has(path) && apart.has(path)).sort()
  };
}

async function differing(annex: Annex, from: string, to: string): Promise<string[]> {
  const args = ['diff-tree', '-r', '-z', '--no-renames', '--name-only', objectId(from), objectId(to)];
  return splitNul(await annex.git.read(args, { maxStdout: MOST_NAMES })).map(name => pathText(name));
}
