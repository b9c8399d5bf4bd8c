/** One process of a step: its lines as the runner splits them, the cancel sequence, and waiting for a line. */
import { spawn, type ChildProcess } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';
import { NODE, type Identity } from '../e2e/harness.js';

/** Milliseconds the runner waits after SIGINT and after SIGTERM (ProcessInvoker). */
export interface CancelWaits {
  sigint: number;
  sigterm: number;
}

export const RUNNER_WAITS: CancelWaits = { sigint: 7500, sigterm: 2500 };
/** Milliseconds the runner reads on after the process ended, where something else holds its output open. */
const STREAM_GRACE = 5000;
const LINE_DEADLINE = 30_000;

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Whether a surviving process still held the output when the runner stopped waiting for it. */
  held: boolean;
}

export interface StageProcess {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  cancel(waits?: Partial<CancelWaits>): Promise<readonly NodeJS.Signals[]>;
  kill(): void;
  until(pattern: string | RegExp, milliseconds?: number): Promise<string>;
}

export interface StageCommand {
  script: string;
  preload: string | null;
  cwd: string;
  env: Record<string, string>;
  identity: Identity | null;
}

interface Waiter {
  pattern: string | RegExp;
  found(line: string): void;
}

/** Starts a script on Node 24. `accept` gets every line of both streams, in the order of arrival. */
export function startStage(command: StageCommand, accept: (line: string) => void): StageProcess {
  const { script, preload, cwd, env, identity } = command;
  const child = spawn(NODE, [...(preload === null ? [] : ['--import', preload]), script], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(identity ?? {})
  });
  const lines: string[] = [];
  let waiters: Waiter[] = [];
  const take = (line: string) => {
    lines.push(line);
    accept(line);
    const met = waiters.filter(({ pattern }) => matches(line, pattern));
    waiters = waiters.filter(waiter => !met.includes(waiter));
    met.forEach(waiter => waiter.found(line));
  };
  const ended = endOf(child, [readLines(child.stdout, take), readLines(child.stderr, take)]);
  return {
    pid: child.pid ?? -1,
    ended,
    cancel: waits => cancel(child, { ...RUNNER_WAITS, ...waits }),
    kill: () => void child.kill('SIGKILL'),
    until: (pattern, milliseconds = LINE_DEADLINE) => {
      const earlier = lines.find(line => matches(line, pattern));
      if (earlier !== undefined) return Promise.resolve(earlier);
      const wanted = new Promise<string>(found => waiters.push({ pattern, found }));
      return orFail(wanted, ended, `no line with ${String(pattern)}`, milliseconds, lines);
    }
  };
}

function matches(line: string, pattern: string | RegExp): boolean {
  return typeof pattern === 'string' ? line.includes(pattern) : line.search(pattern) >= 0;
}

async function orFail(
  wanted: Promise<string>,
  ended: Promise<Ended>,
  what: string,
  milliseconds: number,
  lines: readonly string[]
): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const fail = (why: string) => {
    throw new Error(`${what}: ${why}. Last lines:\n${lines.slice(-20).join('\n')}`);
  };
  const deadline = new Promise<string>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), milliseconds);
  });
  try {
    return await Promise.race([
      wanted,
      ended.then(({ code, signal }) => fail(`the process ended with ${String(code ?? signal)}`)),
      deadline.catch(() => fail(`not within ${milliseconds} ms`))
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** A line ends at LF, CR or CRLF, as .NET's ReadLine has it; a lone CR too, so what follows one starts a line. */
export function makeLineSplitter(take: (line: string) => void) {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const drain = (final: boolean) => {
    // A CR that ends a chunk may be the first half of CRLF.
    const lines = rest.split(final ? /\r\n|\r|\n/ : /\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    lines.forEach(take);
    if (final && rest !== '') take(rest);
  };
  return {
    push: (chunk: Buffer) => {
      rest += decoder.write(chunk);
      drain(false);
    },
    end: () => {
      rest += decoder.end();
      drain(true);
    }
  };
}

function readLines(stream: Readable, take: (line: string) => void): { closed: Promise<void>; stop(): void } {
  const splitter = makeLineSplitter(take);
  stream.on('data', (chunk: Buffer) => splitter.push(chunk));
  const closed = new Promise<void>(settle =>
    stream.once('close', () => {
      splitter.end();
      settle();
    })
  );
  return { closed, stop: () => void stream.destroy() };
}

async function endOf(child: ChildProcess, readers: ReturnType<typeof readLines>[]): Promise<Ended> {
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((settle, reject) => {
    child.once('error', reject);
    child.once('exit', (...end) => settle(end));
  });
  const closed = Promise.all(readers.map(reader => reader.closed));
  let timer: NodeJS.Timeout | undefined;
  const grace = new Promise<'late'>(settle => (timer = setTimeout(() => settle('late'), STREAM_GRACE)));
  const held = (await Promise.race([closed, grace])) === 'late';
  clearTimeout(timer);
  readers.forEach(reader => reader.stop());
  await closed;
  return { code, signal, held };
}

/** SIGINT, then SIGTERM, then SIGKILL, each to the process alone; what was sent. */
async function cancel(child: ChildProcess, waits: CancelWaits): Promise<readonly NodeJS.Signals[]> {
  const sent: NodeJS.Signals[] = [];
  const exited = new Promise<true>(settle => {
    if (child.exitCode !== null || child.signalCode !== null) settle(true);
    else child.once('exit', () => settle(true));
  });
  for (const [signal, milliseconds] of [
    ['SIGINT', waits.sigint],
    ['SIGTERM', waits.sigterm],
    ['SIGKILL', Infinity]
  ] as const) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    child.kill(signal);
    sent.push(signal);
    if (await endsWithin(exited, milliseconds)) break;
  }
  return sent;
}

async function endsWithin(exited: Promise<true>, milliseconds: number): Promise<boolean> {
  if (milliseconds === Infinity) return exited;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>(settle => (timer = setTimeout(() => settle(false), milliseconds)));
  const result = await Promise.race([exited, late]);
  clearTimeout(timer);
  return result;
}
