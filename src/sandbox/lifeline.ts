/**
 * The watcher that outlives this program: a small detached process that holds the reading end of a pipe. When the
 * program dies, however it dies, the pipe ends and the watcher kills what was registered and whatever still bears
 * the lifeline's mark in its environment (a launcher's first child may have lost its parent by then).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import { SandboxError } from './errors.js';
import { findTool, LAUNCHER_ENV } from './tools.js';

/** Marks a launcher's environment; commands inside have an environment of their own. */
export const MARK_VARIABLE = 'CODEX_SANDBOX_LIFELINE';

export interface Lifeline {
  /** Value of the mark; unique to this lifeline. */
  readonly mark: string;
  /** Registers the leader of a process group. */
  watch(pid: number): void;
  forget(pid: number): void;
  /** Ends the watcher without killing anything. */
  close(): void;
}

/**
 * Reads `+pid`, `-pid` and `quit`. A group id is not given to anyone else while the group has members, so a
 * registered number means that group or nothing. Twenty rounds: a process that is being created during the first
 * is there for the second.
 */
const WATCHER = String.raw`
mark=$1
list=' '
while read -r line; do
  case $line in
    +*) list="$list\${line#+} " ;;
    -*) pid=\${line#-}; case $list in *" $pid "*) list="\${list%% $pid *} \${list#* $pid }" ;; esac ;;
    quit) exit 0 ;;
  esac
done
round=0
while [ $round -lt 20 ]; do
  for pid in $list; do kill -s KILL -- "-$pid" 2>/dev/null; done
  found=$(grep -lsazFx "$mark" /proc/[0-9]*/environ 2>/dev/null)
  for file in $found; do
    pid=\${file#/proc/}; pid=\${pid%/environ}
    [ "$pid" = $$ ] || kill -s KILL -- "$pid" 2>/dev/null
  done
  round=$((round + 1))
  sleep 0.05
done
`.replaceAll('\\$', '$');

/** Starts a watcher. Throws ISO_LIFELINE where that fails. */
export function createLifeline(): Lifeline {
  const mark = randomUUID();
  const shell = findTool('sh');
  if (shell === null) throw new SandboxError('ISO_LIFELINE', 'no sh in the system directories');
  const child = spawn(shell, ['-c', WATCHER, 'codex-lifeline', `${MARK_VARIABLE}=${mark}`], {
    cwd: '/',
    env: { ...LAUNCHER_ENV },
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore']
  });
  if (child.pid === undefined) {
    child.once('error', () => undefined);
    throw new SandboxError('ISO_LIFELINE', 'the watcher could not be started');
  }
  return lifelineOf(child, mark);
}

function lifelineOf(child: ChildProcess, mark: string): Lifeline {
  const pipe = child.stdin as Writable & { unref?: () => void };
  // The watcher's end is noticed by nobody: the program that loses it has its other lines (--die-with-parent).
  pipe.on('error', () => undefined);
  child.unref();
  pipe.unref?.();
  return {
    mark,
    watch: pid => void (isGroup(pid) && pipe.write(`+${pid}\n`)),
    forget: pid => void (isGroup(pid) && pipe.write(`-${pid}\n`)),
    close: () => void pipe.end('quit\n')
  };
}

/** 0 and 1 would mean the watcher's own group, and everybody. */
function isGroup(pid: number): boolean {
  return Number.isInteger(pid) && pid > 1;
}
