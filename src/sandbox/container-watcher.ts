/**
 * What ends containers when nobody else does. They are children of the engine, not of this program: a process of its
 * own holds the reading end of a pipe, and when the program dies, however it dies, it removes what bears the label.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { RUN_LABEL } from './container-arguments.js';
import { callEngine, saidBy } from './container-engine.js';
import type { ContainerEngine } from './container-types.js';
import { SandboxError } from './errors.js';
import { findTool } from './tools.js';

export interface ContainerWatcher {
  /** A client of the engine, leader of its own process group: ended first, so that it starts nothing any more. */
  watch(pid: number): void;
  forget(pid: number): void;
  /** Ends the watcher without ending anything. */
  close(): void;
}

/**
 * After the pipe's end: the clients, then the containers, until there was none in twenty rounds. A daemon may still
 * be making one when its client is killed; a later look finds it. It gives up after ten minutes.
 */
const WATCHER = String.raw`
label=$1; shift
list=' '
while read -r line; do
  case $line in
    +*) list="$list\${line#+} " ;;
    -*) pid=\${line#-}; case $list in *" $pid "*) list="\${list%% $pid *} \${list#* $pid }" ;; esac ;;
    quit) exit 0 ;;
  esac
done
for pid in $list; do kill -s KILL -- "-$pid" 2>/dev/null; done
quiet=0; round=0
while [ $quiet -lt 20 ] && [ $round -lt 6000 ]; do
  found=$("$@" ps --all --quiet --no-trunc --filter "label=$label" 2>/dev/null)
  if [ -n "$found" ]; then "$@" rm --force --volumes $found >/dev/null 2>&1; quiet=0; else quiet=$((quiet + 1)); fi
  round=$((round + 1))
  sleep 0.1
done
`.replaceAll('\\$', '$');

/** Starts a watcher. Throws ISO_LIFELINE where that fails. */
export function watchContainers(engine: ContainerEngine, mark: string): ContainerWatcher {
  const shell = findTool('sh');
  if (shell === null) throw new SandboxError('ISO_LIFELINE', 'no sh in the system directories');
  const command = [engine.program, ...engine.flags];
  const child = spawn(shell, ['-c', WATCHER, 'codex-containers', `${RUN_LABEL}=${mark}`, ...command], {
    cwd: '/',
    env: { ...engine.env },
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore']
  });
  child.once('error', () => undefined);
  if (child.pid === undefined) throw new SandboxError('ISO_LIFELINE', 'the watcher could not be started');
  return watcherOf(child);
}

function watcherOf(child: ChildProcess): ContainerWatcher {
  const pipe = child.stdin as Writable & { unref?: () => void };
  // Nobody waits for it; a watcher that somebody killed leaves `endContainers` for the end of the job.
  pipe.on('error', () => undefined);
  child.unref();
  pipe.unref?.();
  return {
    watch: pid => void pipe.write(`+${pid}\n`),
    forget: pid => void pipe.write(`-${pid}\n`),
    close: () => void pipe.end('quit\n')
  };
}

const PATIENCE_MS = 30_000;

/**
 * Removes every container with the mark, running or not, and gives how many there were. For the end of a job whose
 * program was killed together with its watcher. Throws ISO_SURVIVORS where one stays.
 */
export async function endContainers(engine: ContainerEngine, mark: string): Promise<number> {
  const seen = new Set<string>();
  const begun = performance.now();
  for (;;) {
    const found = await containersOf(engine, `label=${RUN_LABEL}=${mark}`);
    if (found.length === 0) return seen.size;
    for (const id of found) seen.add(id);
    const { failed, ...result } = await callEngine(engine, ['rm', '--force', '--volumes', ...found]);
    if (performance.now() - begun <= PATIENCE_MS) {
      if (failed) await delay(100);
      continue;
    }
    throw new SandboxError(
      'ISO_SURVIVORS',
      `containers of a killed run could not be removed: ${found.join(', ')}`,
      {
        why: saidBy({ failed, ...result })
      }
    );
  }
}

/**
 * Removes one container by name, running or not; false where it stays. `inFlight`: its client was killed, and docker's
 * daemon may still be making it, so that it is looked for more than once.
 */
export async function removeContainer(
  engine: ContainerEngine,
  name: string,
  inFlight: boolean
): Promise<boolean> {
  const begun = performance.now();
  for (let quiet = 0; performance.now() - begun < PATIENCE_MS;) {
    const { failed } = await callEngine(engine, ['rm', '--force', '--volumes', name]);
    if (!failed && !inFlight) return true;
    const found = await containersOf(engine, `name=^${name}$`).catch(() => [name]);
    quiet = found.length === 0 ? quiet + 1 : 0;
    if (quiet > (inFlight && engine.name === 'docker' ? 5 : 0)) return true;
    await delay(50);
  }
  return false;
}

async function containersOf(engine: ContainerEngine, filter: string): Promise<string[]> {
  const answer = await callEngine(engine, ['ps', '--all', '--quiet', '--no-trunc', '--filter', filter]);
  if (answer.failed)
    throw new SandboxError('ISO_SURVIVORS', `${engine.name} does not say which containers there are`, {
      why: saidBy(answer)
    });
  return answer.stdout.toString().split('\n').filter(Boolean);
}
