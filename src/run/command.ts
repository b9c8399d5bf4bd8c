/** One command of a pack: sandboxed, logged as it prints, bounded in time, output, memory, processes and disk. */
import { finished } from 'node:stream/promises';
import type { LogSink } from '../evidence/index.js';
import type { LimitCode } from '../reasons/limit.js';
import type { SandboxBackend, SandboxExit, SandboxProcess, SandboxSpec } from '../sandbox/index.js';
import { watchLimits, type DiskMeter, type WatchedLimits } from './watch.js';

export interface CommandBounds extends WatchedLimits {
  outputBytes: number;
  /** Tells whether the private directory outgrew its limit. */
  disk: DiskMeter;
  /** Milliseconds left for the phase and for the run. */
  phaseMilliseconds: number;
  runMilliseconds: number;
}

export interface CommandEnd {
  exit: SandboxExit;
  /** The limit that stopped it, or null. */
  limit: LimitCode | null;
  cancelled: boolean;
  milliseconds: number;
}

/** Runs one command to its end. Never rejects for anything the command does. */
export async function runCommand(
  backend: SandboxBackend,
  spec: SandboxSpec,
  log: LogSink,
  bounds: CommandBounds,
  signal: AbortSignal
): Promise<CommandEnd> {
  const begun = performance.now();
  if (signal.aborted) return { exit: notStarted, limit: null, cancelled: true, milliseconds: 0 };
  const child = backend.spawn(spec);
  const breaker = breakerFor(child, bounds, signal);
  const drained = pump(child, log, bounds.outputBytes, () => breaker.trip('LIMIT_OUTPUT'));
  const [exit] = await Promise.all([child.exited, drained]);
  breaker.disarm();
  // What was written since the last look, by a command that ended before the next one. The hint of the free space
  // will not do here: somebody else may have freed as much meanwhile.
  if (!signal.aborted && bounds.disk(true)) breaker.trip('LIMIT_DISK');
  return {
    exit,
    limit: breaker.tripped(),
    cancelled: signal.aborted,
    milliseconds: performance.now() - begun
  };
}

const notStarted: SandboxExit = { code: null, signal: null, setupError: null };

interface Breaker {
  trip(code: LimitCode): void;
  tripped(): LimitCode | null;
  disarm(): void;
}

/** The first limit passed ends the command; later ones change nothing. */
function breakerFor(child: SandboxProcess, bounds: CommandBounds, signal: AbortSignal): Breaker {
  let tripped: LimitCode | null = null;
  const trip = (code: LimitCode) => {
    tripped ??= code;
    child.kill();
  };
  const kill = () => child.kill();
  signal.addEventListener('abort', kill, { once: true });
  const phaseFirst = bounds.phaseMilliseconds <= bounds.runMilliseconds;
  const wall = Math.max(0, Math.min(bounds.phaseMilliseconds, bounds.runMilliseconds));
  const timer = setTimeout(() => trip(phaseFirst ? 'LIMIT_WALL_PHASE' : 'LIMIT_WALL_RUN'), wall);
  const watch = watchLimits(child.pid, bounds.disk, bounds, trip);
  const disarm = () => {
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
