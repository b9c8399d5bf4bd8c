/** Git bound to one git directory and one identity: the only way in which this room runs git on private trees. */
import type { ExecResult } from '../platform/exec.js';
import type { Git } from '../platform/git.js';
import type { Owner } from './private-root.js';
import { gitFailure } from './repository.js';

export interface RunOptions {
  /** Absolute path of the tree; git starts there. Without it git starts in the git directory. */
  workTree?: string;
  /** Absolute path of the index file. */
  index?: string;
  input?: Uint8Array | number;
  stdoutFd?: number;
  maxStdout?: number;
  /** Milliseconds until git is ended; without it, that of `exec`. */
  timeoutMs?: number;
  env?: Readonly<Record<string, string>>;
}

export interface GitRunner {
  readonly gitDir: string;
  /** Standard output of a command that must succeed. Throws RUN_GIT_FAILED or RUN_PARTIAL_CLONE. */
  read(args: readonly (string | null)[], options?: RunOptions): Promise<Buffer>;
  /** The total result, for commands whose failure means something. */
  attempt(args: readonly (string | null)[], options?: RunOptions): Promise<ExecResult>;
}

/** `objects` is where new objects go, where that is not the git directory's own. */
export function gitRunner(
  git: Git,
  gitDir: string,
  owner: Owner | null,
  objects: string | null = null
): GitRunner {
  function attempt(args: readonly (string | null)[], options: RunOptions = {}): Promise<ExecResult> {
    const { workTree, index, env, ...rest } = options;
    const place = [`--git-dir=${gitDir}`, workTree === undefined ? null : `--work-tree=${workTree}`];
    const fixed: Record<string, string> = { ...env };
    if (index !== undefined) fixed['GIT_INDEX_FILE'] = index;
    if (objects !== null) fixed['GIT_OBJECT_DIRECTORY'] = objects;
    return git.run([...place, ...args], { cwd: workTree ?? gitDir, env: fixed, identity: owner, ...rest });
  }
  return {
    gitDir,
    attempt,
    read: async (args, options) => {
      const result = await attempt(args, options);
      if (result.failed)
        throw gitFailure(`git ${args.find(arg => arg !== null && !arg.startsWith('-')) ?? ''}`, result);
      return result.stdout;
    }
  };
}
