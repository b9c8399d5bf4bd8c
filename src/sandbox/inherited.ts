/**
 * Descriptors this program inherited and would hand on. Node marks its own close-on-exec, but of those it was
 * started with only the first few (uv_disable_stdio_inheritance stops at a gap after the sixteenth).
 */
import { readdirSync, readFileSync } from 'node:fs';

/** O_CLOEXEC in the flags line of proc_pid_fdinfo(5), which is octal. */
const CLOSE_ON_EXEC = 0o2000000;

type Argv = readonly [string, ...string[]];

/** The command, behind a shell that closes what it must not have; unchanged where there is nothing to close. */
export function withoutInherited(argv: Argv, fds: readonly number[]): Argv {
  if (fds.length === 0) return argv;
  const closing = fds.map(fd => `${fd}>&-`).join(' ');
  return ['/bin/bash', '--noprofile', '--norc', '-c', `exec ${closing}; exec "$@"`, 'bash', ...argv];
}

/** The descriptors that a child would be given unasked. */
export function inheritableFds(): number[] {
  return readdirSync('/proc/self/fd')
    .map(Number)
    .filter(fd => fd > 2 && !closesOnExec(fd));
}

function closesOnExec(fd: number): boolean {
  try {
    const flags = /^flags:\s*([0-7]+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1];
    return flags !== undefined && (Number.parseInt(flags, 8) & CLOSE_ON_EXEC) !== 0;
  } catch {
    // It was the listing's own descriptor, closed by now.
    return true;
  }
}
