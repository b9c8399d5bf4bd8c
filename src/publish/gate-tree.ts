/** The gate's first question for a reviewer with a clone and no network: is this commit's tree the one that was tested? */
import { readManifest, type Manifest } from '../evidence/index.js';
import { readRegular } from '../platform/files.js';
import { requireGit } from '../workspace/repository.js';
import { gitRunner } from '../workspace/runner.js';
import { openRepository, resolveBase } from '../workspace/index.js';
import { differingPaths } from '../workspace/pull-history.js';
import { PublishError } from './errors.js';

const LARGEST = 32 * 1024 * 1024;
const PATHS_SHOWN = 50;

export interface TreeReport {
  ok: boolean;
  /** Null where the trees are one. */
  code: 'GATE_CHANGED_AFTER_EVIDENCE' | null;
  commit: string;
  tree: string;
  /** Of base plus change, as the manifest states it. */
  tested: string;
  /** What differs; null where the clone does not have the tested tree, so that nobody can say. Hostile text. */
  paths: readonly string[] | null;
  pathCount: number;
}

/**
 * Compares the tree of a commit with that of a run. `runDir` has to be verified before; `name` is a branch, a tag or an
 * id in the repository at `cwd`. Says nothing of the base: the same tree on a newer base may take changes back. Throws
 * PublishError GATE_EVIDENCE_OTHER for a run without a change, WorkspaceError RUN_BASE_UNKNOWN, RUN_NOT_A_REPOSITORY.
 */
export async function compareTree(runDir: string, cwd: string, name: string): Promise<TreeReport> {
  const tested = testedTree(runDir);
  const repo = await openRepository(cwd);
  const { commit, tree } = await resolveBase(repo, name);
  const same = { ok: true, code: null, commit, tree, tested, paths: [], pathCount: 0 };
  if (tree === tested) return same;
  const git = gitRunner(requireGit(), repo.commonDir, null);
  const known = !(await git.attempt(['cat-file', '-e', `${tested}^{tree}`])).failed;
  const paths = known ? await differingPaths(git, tested, tree, null) : null;
  return {
    ...same,
    ok: false,
    code: 'GATE_CHANGED_AFTER_EVIDENCE',
    paths: paths?.slice(0, PATHS_SHOWN) ?? null,
    pathCount: paths?.length ?? 0
  };
}

function testedTree(runDir: string): string {
  const bytes = readRegular(runDir, 'manifest.json', { maxBytes: LARGEST, allowHardLinks: true });
  const manifest: Manifest | null = readManifest(bytes).manifest;
  const tree = manifest?.change?.tree;
  if (tree !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(tree)) return tree;
  throw new PublishError('GATE_EVIDENCE_OTHER', 'the run of this evidence made no change', { where: runDir });
}
