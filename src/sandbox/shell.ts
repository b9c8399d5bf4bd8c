/** How a command text of a pack becomes a program and its arguments. */

/**
 * bash without start-up files, stopping at the first failure, with standard error merged into standard output so
 * that a log has both in order. The prefix stays on the first line: line numbers in messages are the pack's own.
 */
export function shellArgv(text: string): string[] {
  return ['/bin/bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', `exec 2>&1; ${text}`];
}
