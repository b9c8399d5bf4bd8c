/**
 * The throw-away repository of `learn`: the user's objects, HEAD at the base, and of the work tree only the pack's own
 * files and what it takes from there. The pack in it is rewritten from round to round; the user's is never touched.
 */
import { constants, cpSync, existsSync, lchownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { addToGitExclude } from '../evidence/index.js';
import type { Contract } from '../pack/contract.js';
import { readRegular } from '../platform/files.js';
import { chooseRunAs } from '../sandbox/index.js';
import { layGitDir, RAW_BYTES } from '../workspace/git-dir.js';
import {
  createPrivateRoot,
  defaultParent,
  sweepStaleRoots,
  type BaseCommit,
  type Repository
} from '../workspace/index.js';
import { objectDirectories } from '../workspace/objects.js';
import { digestInputs } from './inputs.js';
import { ownerOf } from './open.js';
import type { Host, RunRequest } from './types.js';

/** Beside the evidence of real runs, never among it. */
export const LEARN_DIR = '.orchestrator_learn';

const LARGEST_PACK_FILE = 2 * 1024 * 1024;

export interface LearnTree {
  /** The request of every round. */
  readonly request: RunRequest;
  /** The pack file with id and title, as it is in the user's work tree. */
  readonly packFile: string;
  readonly packBytes: Buffer;
  /** Rewrites that file in the copy. */
  write(text: string): void;
  close(): Promise<void>;
}

export interface LearnInputs {
  repo: Repository;
  base: BaseCommit;
  contract: Contract;
  notSecret: readonly string[];
}

/** Throws RUN_PRIVATE_ROOT, CARRY_MISSING, SECRET_PATH_REFUSED. */
export async function openLearnTree(
  request: RunRequest,
  host: Host,
  inputs: LearnInputs
): Promise<LearnTree> {
  const { repo, base, contract } = inputs;
  // Refuses what must not be copied: links on the way, places of credentials.
  digestInputs(contract, repo.root, host.clock.realNow(), inputs.notSecret);
  const packFile = mainFileOf(contract);
  const packBytes = readRegular(repo.root, packFile, { maxBytes: LARGEST_PACK_FILE });
  const parent = defaultParent(host.env, chooseRunAs().dropped);
  await sweepStaleRoots(parent);
  const root = await createPrivateRoot({ parent, runId: 'learn', owner: null });
  try {
    const tree = await root.directory('repository');
    layRepository(tree, repo, base);
    copyFiles(tree, repo.root, contract);
    return {
      request: roundRequest(request, repo, base, contract, tree),
      packFile,
      packBytes,
      write: text => writeFileSync(join(tree, packFile), text),
      close: () => root.remove()
    };
  } catch (error) {
    await root.remove();
    throw error;
  }
}

function mainFileOf({ form, path, directory }: Contract): string {
  return form === 'file' ? path : join(directory, 'task.yml');
}

function layRepository(tree: string, { commonDir, objectFormat, root }: Repository, base: BaseCommit): void {
  const shallow = join(commonDir, 'shallow');
  layGitDir(join(tree, '.git'), {
    objectFormat,
    alternates: objectDirectories(join(commonDir, 'objects')),
    attributes: RAW_BYTES,
    shallow: existsSync(shallow) ? readFileSync(shallow, 'utf8') : null,
    head: base.commit,
    config: {},
    owner: null
  });
  // By sudo, evidence belongs to whom the repository belongs to; git trusts that owner here as it does there.
  const owner = ownerOf(root);
  if (owner === null || process.env['SUDO_UID'] !== String(owner.uid)) return;
  for (const path of [join(tree, '.git'), tree]) lchownSync(path, owner.uid, owner.gid);
}

/** The pack's own files, and the paths that it takes of the work tree as `carry` and `data`. */
function copyFiles(tree: string, from: string, { files, carry, data }: Contract): void {
  for (const { path } of files) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), readRegular(from, path, { maxBytes: LARGEST_PACK_FILE }));
  }
  for (const path of [...carry, ...Object.values(data).map(({ path }) => path)]) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    cpSync(join(from, path), join(tree, path), {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      preserveTimestamps: true
    });
  }
}

function roundRequest(
  request: RunRequest,
  repo: Repository,
  base: BaseCommit,
  contract: Contract,
  tree: string
): RunRequest {
  const { cwd, evidenceDir, policyPath } = request;
  if (evidenceDir === null) addToGitExclude(repo.commonDir, LEARN_DIR);
  return {
    ...request,
    packPath: join(tree, contract.path),
    cwd: tree,
    packFrom: 'worktree',
    base: base.commit,
    trusted: null,
    policyPath: policyPath === null ? null : resolve(cwd, policyPath),
    evidenceDir: evidenceDir === null ? join(repo.root, LEARN_DIR) : resolve(cwd, evidenceDir),
    expectPlan: null,
    change: 'implement',
    installSandbox: 'never',
    publish: false
  };
}
