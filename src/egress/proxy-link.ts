/** The host's end of the proxy process: starts it, sends orders, hears decisions, and knows when it is dead. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { EgressError } from './errors.js';
import type { EgressDeath, EgressDecision, EgressSummary } from './types.js';
import {
  type HostMessage,
  lineSplitter,
  type ProxyMessage,
  readProxyMessage,
  type StartOrder
} from './wire.js';

export interface ProxyLink {
  readonly pid: number;
  readonly died: Promise<EgressDeath>;
  /** Sends an order and waits until it is in force. */
  ask(message: Exclude<HostMessage, StartOrder>): Promise<void>;
  close(): Promise<EgressSummary>;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

interface Waiting {
  resolve(): void;
  reject(error: Error): void;
}

interface LinkState {
  child: Child;
  onDecision(decision: EgressDecision): void;
  summary: EgressSummary;
  lastSeq: number;
  /** Attempts whose bytes were passing when last heard of. */
  open: Map<number, EgressDecision>;
  waiting: Map<number, Waiting>;
  start: Waiting;
  /** What broke the link, if it was not the process's own end. */
  broken: string | null;
  stderr: string;
}

/**
 * MiB of a half of V8's young generation, which otherwise grows with the number of connections that there ever were:
 * after 20,000 the process stood at 240 MB instead of 150.
 */
const STEADY = '--max-semi-space-size=2';
const CLOSE_MS = 3000;
const START_MS = 20_000;
const ASK_MS = 15_000;
const KEPT_STDERR = 2000;

/** Starts the process and sends its first order; resolves once it listens. */
export async function proxyLink(
  program: readonly string[],
  onDecision: (decision: EgressDecision) => void,
  order: StartOrder
): Promise<ProxyLink> {
  const [file = '', ...args] = program;
  const child: Child = spawn(file, args, {
    cwd: '/',
    env: { LC_ALL: 'C', NODE_OPTIONS: STEADY },
    stdio: ['pipe', 'pipe', 'pipe'],
    // Of a group of its own: what interrupts the run must not end its network before its commands.
    detached: true
  });
  child.stdin.on('error', () => undefined);
  let state!: LinkState;
  const started = new Promise<void>((resolve, reject) => {
    state = newState(child, onDecision, { resolve, reject });
  });
  const ended = watch(state);
  send(child, order);
  await inTime(started, ended, state);
  let closing: Promise<EgressSummary> | null = null;
  const died = new Promise<EgressDeath>(resolve => {
    void ended.then(death => (closing === null ? resolve(death) : undefined));
  });
  return {
    pid: child.pid ?? 0,
    died,
    ask: message => ask(state, message),
    close: () => (closing ??= close(state, ended))
  };
}

function newState(child: Child, onDecision: LinkState['onDecision'], start: Waiting): LinkState {
  return {
    child,
    onDecision,
    start,
    summary: { decisions: 0, allowed: 0, refused: 0, failed: 0, bytes_out: 0, bytes_in: 0 },
    lastSeq: 0,
    open: new Map(),
    waiting: new Map(),
    broken: null,
    stderr: ''
  };
}

/** Hears the process until its end; what was open then is recorded as cut off. */
function watch(state: LinkState): Promise<EgressDeath> {
  const { child } = state;
  const split = lineSplitter(line => hear(state, readProxyMessage(line)));
  child.stdout.on('data', (chunk: Buffer) => {
    if (state.broken !== null) return;
    try {
      split(chunk);
    } catch (error) {
      state.broken = error instanceof Error ? error.message : String(error);
      child.kill('SIGKILL');
    }
  });
  child.stderr.on('data', (chunk: Buffer) => {
    state.stderr = (state.stderr + chunk.toString('utf8')).slice(-KEPT_STDERR);
  });
  return new Promise(resolve => {
    child.once('error', error => (state.broken ??= error.message));
    child.once('close', (code, signal) => resolve(bury(state, code, signal)));
  });
}

function hear(state: LinkState, message: ProxyMessage): void {
  switch (message.type) {
    case 'ready':
      return state.start.resolve();
    case 'failed':
      state.broken = message.message;
      return;
    case 'open':
      state.open.set(message.id, message.decision);
      return;
    case 'decision':
      state.open.delete(message.id);
      return tell(state, message.decision);
    case 'answer': {
      const waiting = state.waiting.get(message.id);
      state.waiting.delete(message.id);
      if (message.error === null) return waiting?.resolve();
      return waiting?.reject(new EgressError('NET_RULE_INVALID', message.error));
    }
  }
}

function tell(state: LinkState, decision: EgressDecision): void {
  state.lastSeq = decision.seq;
  state.summary.decisions += 1;
  state.summary[decision.verdict] += 1;
  state.summary.bytes_out += decision.bytes_out;
  state.summary.bytes_in += decision.bytes_in;
  state.onDecision(decision);
}

function bury(state: LinkState, code: number | null, signal: NodeJS.Signals | null): EgressDeath {
  const how = signal === null ? `it ended with status ${code}` : `it was ended by ${signal}`;
  const why = [how, state.broken, state.stderr.trim()]
    .filter(part => part !== null && part !== '')
    .join(': ');
  try {
    for (const decision of state.open.values())
      tell(state, { ...decision, seq: state.lastSeq + 1, verdict: 'failed', code: 'NET_PROXY_DIED' });
  } catch {
    // The listener failed before, which is why the link is broken.
  }
  state.open.clear();
  const error = new EgressError('NET_PROXY_DIED', 'the filtering proxy is gone', { why });
  for (const waiting of state.waiting.values()) waiting.reject(error);
  state.waiting.clear();
  state.start.reject(new EgressError('NET_PROXY_START', 'the filtering proxy did not start', { why }));
  return { code: 'NET_PROXY_DIED', why };
}

function ask(state: LinkState, message: Exclude<HostMessage, StartOrder>): Promise<void> {
  return new Promise((resolve, reject) => {
    if (state.child.exitCode !== null || state.child.signalCode !== null)
      return reject(new EgressError('NET_PROXY_DIED', 'the filtering proxy is gone'));
    // A proxy that hangs is as good as gone: with its process everything that waits is told so.
    const timer = setTimeout(() => {
      state.broken ??= `it did not answer within ${ASK_MS / 1000} s`;
      state.child.kill('SIGKILL');
    }, ASK_MS);
    const settled = () => clearTimeout(timer);
    state.waiting.set(message.id, {
      resolve: () => (settled(), resolve()),
      reject: error => (settled(), reject(error))
    });
    send(state.child, message);
  });
}

async function close(state: LinkState, ended: Promise<EgressDeath>): Promise<EgressSummary> {
  state.child.stdin.end();
  await killedAfter(state.child, ended, CLOSE_MS);
  return { ...state.summary };
}

async function inTime(started: Promise<void>, ended: Promise<EgressDeath>, state: LinkState): Promise<void> {
  const timer = setTimeout(() => {
    state.broken ??= `it did not listen within ${START_MS / 1000} s`;
    state.child.kill('SIGKILL');
  }, START_MS);
  try {
    await started;
  } catch (error) {
    await ended;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function killedAfter(child: Child, ended: Promise<unknown>, ms: number): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  await ended;
  clearTimeout(timer);
}

function send(child: Child, message: HostMessage): void {
  child.stdin.write(`${JSON.stringify(message)}\n`);
}
