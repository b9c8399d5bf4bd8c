/** One step on the receiving side: land what was sent, run it in the sandbox that was handed in, pack what changed. */
import type { Readable } from 'node:stream';
import { landMounts, packChanges } from './carry.js';
import { type StepMessage, type Stopped, writeAnswer } from './messages.js';
import type { Owner, ReceiverFacts, RemoteProcess, RemoteSpec } from './types.js';

/** What a receiver runs its steps with. */
export interface StepSandbox {
  readonly facts: ReceiverFacts;
  /** Owner of the files of a step. */
  readonly owner: Owner | null;
  /** An empty directory of its own for one step. */
  directory(): Promise<{ path: string; remove(): Promise<void> }>;
  /** `stopped`: told where a limit of the sandbox's keeper ends the step. Throws where it cannot be started. */
  spawn(spec: RemoteSpec, directory: string, stopped: (limit: Stopped) => void): RemoteProcess;
}

export interface StepLimits {
  /** Most milliseconds of a command, whatever the sender allows. */
  wallMs: number;
  /** Most bytes that a command prints. */
  outputBytes: number;
  /** Most bytes of an answer. */
  maxBytes: number;
  maxEntries: number;
}

/** The body of the answer. Rejects with RemoteError for what was sent, with anything else for troubles here. */
export async function runStep(
  step: StepMessage,
  trees: readonly Buffer[],
  sandbox: StepSandbox,
  limits: StepLimits,
  signal: AbortSignal
): Promise<Buffer> {
  const { path, remove } = await sandbox.directory();
  try {
    const landed = landMounts(path, step.mounts, trees, sandbox.owner, limits.maxEntries);
    const mounts = landed.map(({ source, target, mode }) => ({ source, target, mode }));
    const { argv, cwd, env, rlimits, recorder } = step;
    let stopped: Stopped | null = null;
    const note = (limit: Stopped): void => void (stopped ??= limit);
    const child = sandbox.spawn(
      { argv, cwd, env, mounts, rlimits, network: { kind: 'none', recorder } },
      path,
      note
    );
    const { stdout, stderr, exit } = await watch(child, step, limits, signal, note);
    signal.throwIfAborted();
    const returned = packChanges(landed, { maxEntries: limits.maxEntries, maxBytes: limits.maxBytes });
    const { changes, leftOut } = returned;
    const answer = {
      exit,
      stopped,
      receiver: sandbox.facts,
      changes,
      left_out: leftOut,
      attempts: child.attempts?.() ?? null
    };
    return writeAnswer(answer, { stdout, stderr, trees: returned.trees });
  } finally {
    await remove();
  }
}

async function watch(
  child: RemoteProcess,
  step: StepMessage,
  limits: StepLimits,
  signal: AbortSignal,
  note: (limit: Stopped) => void
) {
  const stop = (limit: Stopped): void => {
    note(limit);
    child.kill();
  };
  const kill = (): void => child.kill();
  const timer = setTimeout(() => stop('time'), Math.min(step.wall_ms, limits.wallMs));
  signal.addEventListener('abort', kill, { once: true });
  if (signal.aborted) kill();
  const room: Room = { left: limits.outputBytes, full: () => stop('output') };
  try {
    const [stdout, stderr, exit] = await Promise.all([
      collect(child.stdout, room),
      collect(child.stderr, room),
      child.exited
    ]);
    return { stdout, stderr, exit };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', kill);
  }
}

interface Room {
  left: number;
  full(): void;
}

async function collect(stream: NodeJS.ReadableStream, room: Room): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as Readable as AsyncIterable<Buffer>) {
    const kept = chunk.subarray(0, room.left);
    room.left -= kept.length;
    chunks.push(kept);
    if (kept.length < chunk.length) room.full();
  }
  return Buffer.concat(chunks);
}
