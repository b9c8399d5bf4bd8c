/** Rung 2 of the ladder: bubblewrap and its AppArmor profile, installed as root. Only where the operator asked for it. */
import { exec } from '../platform/exec.js';
import type { Elevation } from './elevation.js';
import { type KernelFacts, remedyCommands, SYSCTL } from './remedies.js';
import { findTool, LAUNCHER_ENV } from './tools.js';

/** A package manager that another job keeps waiting, and a slow mirror. */
const LONGEST_MS = 300_000;

/** Seconds to wait for another apt: on a fresh machine the first one runs by itself. */
const LOCK_SECONDS = 120;

/**
 * Runs what makes unprivileged bubblewrap work, one command after the other, and notes each before it begins.
 * Switches of the whole machine are left alone and named instead. True where something was changed, so that
 * another probe is worth while.
 */
export async function installBubblewrap(
  reason: string,
  kernel: KernelFacts,
  elevation: Elevation,
  note: (text: string) => void
): Promise<boolean> {
  let changed = false;
  for (const argv of remedyCommands('bubblewrap', reason, kernel)) {
    if (argv[0] === SYSCTL) {
      note(`left alone, because it holds for the whole machine: ${argv.join(' ')}`);
      continue;
    }
    const done = await runAsRoot(argv, elevation, note);
    // Without fresh lists the old ones may still do.
    if (!done && argv[1] !== 'update') return changed;
    changed ||= done && argv[1] !== 'update';
  }
  return changed;
}

async function runAsRoot(
  argv: readonly string[],
  elevation: Elevation,
  note: (text: string) => void
): Promise<boolean> {
  const command = absolute(argv);
  if (command === null) {
    note(`not installed: ${argv[0]} is not here`);
    return false;
  }
  const shown = argv[0] === 'sh' ? 'write and load the AppArmor profile of bubblewrap' : argv.join(' ');
  note(`as root: ${shown}`);
  const result = await exec([...elevation.prefix, ...command], {
    cwd: '/',
    env: LAUNCHER_ENV,
    timeoutMs: LONGEST_MS
  });
  if (!result.failed) return true;
  const last = result.stderr.trim().split('\n').at(-1);
  note(`failed: ${shown}: ${result.timedOut ? 'no end in five minutes' : last || `status ${result.code}`}`);
  return false;
}

/** sudo empties the environment, so that what apt must not ask is said on the command line. */
function absolute(argv: readonly string[]): string[] | null {
  const [name = '', ...args] = argv;
  const program = findTool(name);
  if (program === null) return null;
  if (name !== 'apt-get') return [program, ...args];
  const quiet = ['-q', '-o', `DPkg::Lock::Timeout=${LOCK_SECONDS}`];
  return ['/usr/bin/env', 'DEBIAN_FRONTEND=noninteractive', program, ...quiet, ...args];
}
