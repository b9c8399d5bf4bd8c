/** The credentials of a phase's tree: withheld from git inside, and covered by empty files wherever they are. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SandboxError } from '../sandbox/index.js';
import type { InsideGit, Tree } from '../workspace/index.js';
import type { BoundPath } from './layout.js';
import { coversOf, credentialsIn } from './secrets.js';
import type { SecretFile } from '../permissions/secret-files.js';
import type { Run } from './state.js';
import { RunStop } from './verdict.js';

export interface Covered {
  /** What git inside works on; it has none of the credentials. */
  git: InsideGit;
  /** Mounts for the next command: a command may have renamed a directory above a covered file. */
  covers(): Promise<BoundPath[]>;
}

/** To be asked of a fresh tree, before a phase has written to it. `directory` is a name of its own below the private root. */
export async function coverSecrets(run: Run, tree: Tree, directory: string): Promise<Covered> {
  const found = withoutOwn(run, credentialsOf(run, tree));
  const git = await run.git.insideGit(tree, { withheld: found.map(({ path }) => path) });
  if (git.withheld.length === 0) return { git, covers: () => Promise.resolve([]) };
  if (run.plan.isolation === 'none') throw uncoverable(git.withheld);
  if (git.withheld.length > MOST_COVERED) throw tooMany(git.withheld.length);
  recordCovered(run, git, found);
  const empty = join(await run.root.directory(directory), 'empty');
  writeFileSync(empty, '', { mode: 0o444 });
  return { git, covers: async () => coversOf(await run.git.withheldNow(tree), empty) };
}

/**
 * A user's own change may take a credential out, and the base inside would still hold it: what is one there is withheld
 * before the change is tested.
 */
export async function withholdBase(run: Run): Promise<void> {
  const edited = run.change?.files.some(({ status }) => status !== 'added') ?? false;
  if (run.plan.change.source !== 'worktree' || !edited) return;
  const base = await run.git.checkout(run.inputs.base.tree, 'base-credentials');
  await run.git.withhold(credentialsOf(run, base).map(({ path }) => path));
}

/** Commands of isolation none see the tree itself: nothing can be laid over a file of it. */
function uncoverable(paths: readonly string[]): SandboxError {
  const shown = paths.slice(0, PATHS_SHOWN).map(path => JSON.stringify(path));
  const rest = paths.length - shown.length;
  return new SandboxError(
    'ISO_NONE_SECRET',
    `isolation none beside credentials of the repository: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    {
      why: 'Without isolation nothing can be laid over these files, and every command could read them.',
      fix: 'Take them out of the repository, or run the pack with isolation sandbox. Files that are none the operator names under not_secret of the policy.'
    }
  );
}

const PATHS_SHOWN = 5;

/** Each is a mount; bubblewrap takes 9,000 words. */
const MOST_COVERED = 2500;

function tooMany(count: number): RunStop {
  return new RunStop(
    'SECRET_TREE_TOO_MANY',
    `${count} files of the tree are credentials, and at most ${MOST_COVERED} can be covered`
  );
}

function credentialsOf(run: Run, tree: Tree): SecretFile[] {
  return credentialsIn(tree.path, {
    declared: run.plan.contract.secrets,
    spared: run.inputs.notSecret
  });
}

/** What implement wrote is its own; what the user wrote may be a credential. */
function withoutOwn(run: Run, found: readonly SecretFile[]): SecretFile[] {
  const files = run.plan.change.source === 'worktree' ? [] : (run.change?.files ?? []);
  const own = new Set(files.map(({ path }) => path));
  return found.filter(({ path }) => !own.has(path));
}

/** A file without a rule of its own has the content of one that has. */
function recordCovered(run: Run, git: InsideGit, found: readonly SecretFile[]): void {
  const rules = new Map(found.map(({ path, rule }) => [path, rule]));
  run.record.journal.append('secrets.covered', {
    head: git.head,
    files: git.withheld.map(path => ({ path, rule: rules.get(path) ?? 'the same content' }))
  });
}
