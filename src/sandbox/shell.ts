/** How a command text of a pack becomes a program and its arguments. */
import type { Rlimit } from './context.js';

const SHELL: readonly string[] = ['/bin/bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'];
const MERGED = 'exec 2>&1; ';

/**
 * bash without start-up files, stopping at the first failure, with standard error merged into standard output so
 * that a log has both in order. The prefix stays on the first line: line numbers in messages are the pack's own.
 */
export function shellArgv(text: string): string[] {
  return [...SHELL, `${MERGED}${text}`];
}

/** bash's `ulimit` options, and how many bytes or pieces its unit is. Source: bash(1), outside of POSIX mode. */
const ULIMIT: Readonly<Record<Rlimit['option'], { flag: string; unit: number }>> = {
  nproc: { flag: '-u', unit: 1 },
  fsize: { flag: '-f', unit: 1024 },
  nofile: { flag: '-n', unit: 1 },
  cpu: { flag: '-t', unit: 1 }
};

/**
 * A command of `shellArgv` with its limits set, soft and hard, by that same shell before anything else: an exec less
 * than a program that sets them would cost. Null for any other command. A limit that cannot be set ends the shell.
 */
export function limitedShell(argv: readonly string[], limits: readonly Rlimit[]): string[] | null {
  const text = argv.at(-1) ?? '';
  const ours = argv.length === SHELL.length + 1 && SHELL.every((word, at) => argv[at] === word);
  if (!ours || !text.startsWith(MERGED)) return null;
  const settings = limits.map(({ option, value, hard }) => {
    const { flag, unit } = ULIMIT[option];
    const amount = (of: number) => Math.max(1, Math.floor(of / unit));
    const soft = `ulimit -S ${flag} ${amount(value)}; `;
    return value === hard
      ? `ulimit ${flag} ${amount(value)}; `
      : `${soft}ulimit -H ${flag} ${amount(hard)}; `;
  });
  return [...SHELL, `${MERGED}${settings.join('')}${text.slice(MERGED.length)}`];
}
