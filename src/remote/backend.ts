/** The sending side, in the shape of a sandbox backend: every command is a step of the receiver. */
import { PassThrough } from 'node:stream';
import { applyReturned, type Carried, packMounts } from './carry.js';
import { RemoteError } from './errors.js';
import { exchange, type ReceiverAddress } from './exchange.js';
import { readAnswer, readFacts, type Stopped, writeQuestion, writeStep } from './messages.js';
import type {
  Now,
  Owner,
  ReceiverFacts,
  RemoteAttempt,
  RemoteExit,
  RemoteFact,
  RemoteProcess,
  RemoteSpec
} from './types.js';

export interface RemoteOptions extends ReceiverAddress {
  /** Owner of what comes back; null: whoever runs the program. */
  owner: Owner | null;
  now: Now;
  /** Most milliseconds of one command. Default one hour. */
  wallMs?: number;
  /** Milliseconds until the connection stands. Default 20,000. */
  connectMs?: number;
  /** Most bytes sent and most taken back. Default 256 MiB. */
  maxBytes?: number;
}

export interface RemoteReport {
  backend: 'remote';
  ok: boolean;
  /** By the receiver's word, which is signed; nothing here has looked inside. */
  facts: readonly RemoteFact[];
  /** The backend and program over there; null where it did not answer. */
  receiver: ReceiverFacts | null;
  milliseconds: number;
  reason: string | null;
  remedy: null;
}

export interface RemoteStep extends RemoteProcess {
  /** After `exited`: why there was no step at all, where there was none. */
  failure(): RemoteError | null;
  /** After `exited`: the limit of the receiver that ended it. */
  stopped(): Stopped | null;
  /** After `exited`: the receiver that ran it, as its signed answer says; the facts may differ from the probe's. */
  receiver(): ReceiverFacts | null;
}

export interface RemoteBackend {
  readonly name: 'remote';
  readonly version: string;
  readonly path: string;
  /** Throws ISO_REMOTE_TOO_LARGE, ISO_REMOTE_MALFORMED. */
  spawn(spec: RemoteSpec): RemoteStep;
  probe(): Promise<RemoteReport>;
}

export interface OpenedRemote {
  /** Null where the receiver's probe did not pass, or it did not answer. */
  backend: RemoteBackend | null;
  report: RemoteReport;
  /** Why it did not answer. */
  failure: RemoteError | null;
}

export const MIB = 1 << 20;
const MAX_ENTRIES = 200_000;
const DEFAULTS = { wallMs: 3_600_000, connectMs: 20_000, maxBytes: 256 * MIB } as const;
/** Beyond the command's own time: for the way there and back. */
const TRANSFER_MS = 120_000;

type Settled = RemoteOptions & Required<Pick<RemoteOptions, 'wallMs' | 'connectMs' | 'maxBytes'>>;

/** Asks the receiver what it can do. Throws ISO_REMOTE_URL; everything else is in the result. */
export async function openRemote(options: RemoteOptions): Promise<OpenedRemote> {
  const settled: Settled = { ...DEFAULTS, ...options };
  const begun = performance.now();
  const bounds = {
    connectMs: settled.connectMs,
    totalMs: settled.connectMs + TRANSFER_MS,
    maxAnswerBytes: MIB
  };
  const fixed = { backend: 'remote', remedy: null } as const;
  const { answer } = exchange(settled, '/v1/facts', writeQuestion(), bounds, settled.now);
  try {
    const receiver = readFacts(await answer);
    // A receiver without a recorder holds as much; it only cannot name what was refused.
    const held = receiver.facts.filter(fact => fact.name !== 'recorder');
    const wrong = held.filter(fact => !fact.ok).map(fact => `${fact.name} (${fact.seen})`);
    const ok = wrong.length === 0 && held.length > 0;
    const reason = ok ? null : `does not hold at the receiver: ${wrong.join(', ') || 'no fact is told'}`;
    const milliseconds = Math.round(performance.now() - begun);
    const report = { ...fixed, ok, facts: receiver.facts, receiver, milliseconds, reason };
    return { backend: ok ? backendOf(settled, receiver) : null, report, failure: null };
  } catch (error) {
    const failure = asRemote(error);
    const milliseconds = Math.round(performance.now() - begun);
    const reason = `${failure.code}: ${failure.message}`;
    return {
      backend: null,
      report: { ...fixed, ok: false, facts: [], receiver: null, milliseconds, reason },
      failure
    };
  }
}

function backendOf(options: Settled, receiver: ReceiverFacts): RemoteBackend {
  return {
    name: 'remote',
    version: `${receiver.backend} ${receiver.version} at ${new URL(options.url).host}`,
    path: receiver.path,
    spawn: spec => startStep(options, spec),
    probe: async () => (await openRemote(options)).report
  };
}

interface Running {
  options: Settled;
  spec: RemoteSpec;
  carried: Carried;
  stdout: PassThrough;
  stderr: PassThrough;
  killed: boolean;
  failure: RemoteError | null;
  stopped: Stopped | null;
  receiver: ReceiverFacts | null;
  attempts: readonly RemoteAttempt[];
}

function startStep(options: Settled, spec: RemoteSpec): RemoteStep {
  if (spec.network?.kind === 'proxy')
    throw new RemoteError('ISO_REMOTE_NETWORK', 'a remote step has no network, and hosts were granted');
  const recorder = spec.network?.recorder ?? false;
  const { wallMs, connectMs, maxBytes } = options;
  const carried = packMounts(spec.mounts, { maxEntries: MAX_ENTRIES, maxBytes });
  const { argv, cwd, env, rlimits } = spec;
  const step = {
    ...{ argv: [...argv], cwd, env: { ...env }, rlimits, wall_ms: wallMs, recorder },
    mounts: carried.mounts
  };
  const body = writeStep(step, carried.trees);
  if (body.length > maxBytes)
    throw new RemoteError(
      'ISO_REMOTE_TOO_LARGE',
      `the step has ${body.length} bytes, ${maxBytes} are allowed`
    );
  const bounds = { connectMs, totalMs: connectMs + wallMs + TRANSFER_MS, maxAnswerBytes: maxBytes };
  const { answer, abort } = exchange(options, '/v1/step', body, bounds, options.now);
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const running: Running = {
    options,
    spec,
    carried,
    ...streams,
    killed: false,
    failure: null,
    stopped: null,
    receiver: null,
    attempts: []
  };
  return {
    // No process of this machine: a number that is nobody's.
    pid: -1,
    ...streams,
    kill() {
      running.killed = true;
      abort();
    },
    failure: () => running.failure,
    stopped: () => running.stopped,
    receiver: () => running.receiver,
    ...(recorder ? { attempts: () => running.attempts } : {}),
    exited: settle(running, answer)
  };
}

/** Never rejects. */
async function settle(running: Running, answer: Promise<Buffer>): Promise<RemoteExit> {
  try {
    const body = await answer;
    // What was killed changes nothing here any more, also where the answer was on its way.
    if (running.killed) return killed(running);
    return takeIn(running, body);
  } catch (error) {
    if (running.killed) return killed(running);
    running.failure = asRemote(error);
    finish(running, null);
    return { code: null, signal: null, setupError: `${running.failure.code}: ${running.failure.message}` };
  }
}

function killed(running: Running): RemoteExit {
  finish(running, null);
  return { code: null, signal: 'SIGKILL', setupError: null };
}

function takeIn(running: Running, body: Buffer): RemoteExit {
  const { spec, carried, options } = running;
  const read = readAnswer(body);
  const { answer, trees } = read;
  applyReturned(spec.mounts, carried.mounts, { changes: answer.changes, trees }, options.owner, MAX_ENTRIES);
  running.stopped = answer.stopped;
  running.receiver = answer.receiver;
  running.attempts = answer.attempts ?? [];
  const lost = [...carried.leftOut, ...answer.left_out].map(path => `not carried: ${JSON.stringify(path)}\n`);
  finish(running, { out: read.stdout, err: Buffer.concat([read.stderr, Buffer.from(lost.join(''))]) });
  return answer.exit;
}

function finish({ stdout, stderr }: Running, output: { out: Buffer; err: Buffer } | null): void {
  stdout.end(output?.out);
  stderr.end(output?.err);
}

function asRemote(error: unknown): RemoteError {
  if (error instanceof RemoteError) return error;
  return new RemoteError('ISO_REMOTE_MALFORMED', `the answer cannot be used: ${String(error)}`, {
    cause: error
  });
}
