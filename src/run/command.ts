/** One command of a pack: sandboxed, logged as it prints, bounded in time, output, memory, processes and disk. */
import { finished } from 'node:stream/promises';
import type { LogSink } from '../evidence/index.js';
import type { EgressDeath } from '../egress/index.js';
import type { Limits } from '../permissions/types.js';
import type { LimitCode } from '../reasons/limit.js';
import type { NetworkAttempt, SandboxExit, SandboxProcess, SandboxSpec } from '../sandbox/index.js';
import type { Cgroup } from '../sandbox/cgroup.js';
import type { RunProcess } from './backends.js';
import { holdCommand, watchedLimits } from './cgroup.js';
import { endedByCpuLimit, heldLimit, watchLimits, type DiskMeter } from './watch.js';

/** What ends a command from outside. */
export type StopCode = LimitCode | 'NET_PROXY_DIED';

export interface CommandBounds {
  limits: Limits;
  outputBytes: number;
  /** Tells whether the private directory outgrew its limit. */
  disk: DiskMeter;
  /** Milliseconds left for the phase and for the run. */
  phaseMilliseconds: number;
  runMilliseconds: number;
  /** Whether a control group of this machine can hold it; elsewhere its own engine does, or polling. */
  held: boolean;
  /** The end of the only way out; null where there is none. */
  networkDied: Promise<EgressDeath> | null;
}

export interface CommandEnd {
  exit: SandboxExit;
  /** What stopped it, or null. */
  limit: StopCode | null;
  cancelled: boolean;
  milliseconds: number;
  /** Refused inside, where a recorder was. */
  attempts: readonly NetworkAttempt[];
}

/** Starts a command: what every backend has in common. */
export interface Spawner {
  spawn(spec: SandboxSpec): RunProcess;
}

/** Runs one command to its end. Rejects where there was none, never for anything that a command does. */
export async function runCommand(
  backend: Spawner,
  spec: SandboxSpec,
  log: LogSink,
  bounds: CommandBounds,
  signal: AbortSignal
): Promise<CommandEnd> {
  const begun = performance.now();
  if (signal.aborted)
    return { exit: notStarted, limit: null, cancelled: true, milliseconds: 0, attempts: [] };
  const child = backend.spawn(spec);
  const group = bounds.held ? holdCommand(child.pid, bounds.limits) : null;
  const breaker = breakerFor(child, bounds, group, signal);
  const drained = pump(child, log, bounds.outputBytes, () => breaker.trip('LIMIT_OUTPUT'));
  const [exit] = await Promise.all([child.exited, drained]);
  breaker.disarm();
  if (!signal.aborted) lastLook(bounds, group, exit, breaker);
  await group?.remove();
  const failure = child.failure?.() ?? null;
  if (failure !== null && breaker.tripped() === null && !signal.aborted) throw failure;
  return {
    exit,
    limit: breaker.tripped() ?? child.limit?.() ?? null,
    cancelled: signal.aborted,
    milliseconds: performance.now() - begun,
    attempts: child.attempts?.() ?? []
  };
}

/** What happened since the last look of the watch, to a command that ended before the next one. */
function lastLook(bounds: CommandBounds, group: Cgroup | null, exit: SandboxExit, breaker: Breaker): void {
  const held = heldLimit(group, watchedLimits(bounds.limits));
  if (held !== null) breaker.trip(held);
  if (endedByCpuLimit(exit.code)) breaker.trip('LIMIT_CPU');
  // The hint of the free space will not do here: somebody else may have freed as much meanwhile.
  if (bounds.disk(true)) breaker.trip('LIMIT_DISK');
}

const notStarted: SandboxExit = { code: null, signal: null, setupError: null };

interface Breaker {
  trip(code: StopCode): void;
  tripped(): StopCode | null;
  disarm(): void;
}

/** The first limit passed ends the command; later ones change nothing. */
function breakerFor(
  child: SandboxProcess,
  bounds: CommandBounds,
  group: Cgroup | null,
  signal: AbortSignal
): Breaker {
  let tripped: StopCode | null = null;
  const trip = (code: StopCode) => {
    tripped ??= code;
    child.kill();
  };
  const kill = () => child.kill();
  signal.addEventListener('abort', kill, { once: true });
  const phaseFirst = bounds.phaseMilliseconds <= bounds.runMilliseconds;
  const wall = Math.max(0, Math.min(bounds.phaseMilliseconds, bounds.runMilliseconds));
  const timer = setTimeout(() => trip(phaseFirst ? 'LIMIT_WALL_PHASE' : 'LIMIT_WALL_RUN'), wall);
  const watch = watchLimits(child.pid, bounds.disk, watchedLimits(bounds.limits), trip, group);
  let armed = true;
  void bounds.networkDied?.then(() => armed && trip('NET_PROXY_DIED'));
  const disarm = () => {
    armed = false;
    clearTimeout(timer);
    watch.stop();
    signal.removeEventListener('abort', kill);
  };
  return { trip, tripped: () => tripped, disarm };
}

/** Streams output into the log, which keeps no more than its limit; passing the limit trips the breaker. */
async function pump(child: SandboxProcess, log: LogSink, most: number, over: () => void): Promise<void> {
  let seen = 0;
  const take = (chunk: Buffer) => {
    seen += chunk.length;
    log.write(chunk);
    if (seen > most) over();
  };
  const drain = async (stream: NodeJS.ReadableStream) => {
    stream.on('data', take);
    await finished(stream, { writable: false }).catch(() => undefined); // a broken pipe ends the output, not the run
  };
  await Promise.all([drain(child.stdout), drain(child.stderr)]);
}
