/** The proxy as a process: orders on standard input, decisions on standard output, and no life after its parent. */
import { chownSync, writeSync } from 'node:fs';
import { canonical } from '../platform/canonical.js';
import { type ProxyServer, proxyServer } from './proxy-server.js';
import { addressPolicy, systemResolver } from './resolve.js';
import { type HostMessage, lineSplitter, type ProxyMessage, type StartOrder } from './wire.js';

const OUTPUT = 1;

/** Runs until standard input ends. */
export function runProxyProcess(process: NodeJS.Process): void {
  let server: ProxyServer | null = null;
  const split = lineSplitter(line => {
    const message = JSON.parse(line) as HostMessage;
    if (message.type === 'start') server = start(message, process);
    else if (server !== null) void obey(server, message).then(answer => say(process, answer));
  });
  // A signal to the terminal's group is the host's to answer: it closes standard input when it is done.
  for (const name of ['SIGINT', 'SIGHUP'] as const) process.on(name, () => undefined);
  process.stdin.on('data', chunk => {
    try {
      split(chunk as Buffer);
    } catch (error) {
      fail(process, error);
    }
  });
  process.stdin.on('error', () => process.exit(1));
  process.stdin.on('close', () => void end(server, process));
}

async function end(server: ProxyServer | null, process: NodeJS.Process): Promise<void> {
  await server?.close();
  process.exit(0);
}

function start(order: StartOrder, process: NodeJS.Process): ProxyServer {
  const server = proxyServer({
    limits: order.limits,
    policy: addressPolicy(order.permitAddresses),
    resolver: systemResolver(order.hosts),
    now: () => order.frozenTime ?? new Date().toISOString(),
    sink: {
      open: ({ id, decision }) => say(process, { type: 'open', id, decision }),
      decision: (id, decision) => say(process, { type: 'decision', id, decision })
    }
  });
  server
    .listen(order.socketPath, () => drop(order, process))
    .then(
      () => {
        if (order.identity !== null && process.getuid?.() === 0)
          return fail(process, 'the process is still root');
        say(process, { type: 'ready' });
      },
      error => fail(process, error)
    );
  return server;
}

/** Root hands the socket over and gives itself up, before the first client is heard; its code is loaded by then. */
function drop({ identity, socketPath }: StartOrder, process: NodeJS.Process): void {
  if (identity === null || process.getuid?.() !== 0) return;
  chownSync(socketPath, identity.uid, identity.gid);
  process.setgroups?.([]);
  process.setgid?.(identity.gid);
  process.setuid?.(identity.uid);
}

async function obey(server: ProxyServer, message: Exclude<HostMessage, StartOrder>): Promise<ProxyMessage> {
  try {
    if (message.type === 'grant') server.grants.add(message);
    else await server.revoke(message.id);
    return { type: 'answer', id: message.id, error: null };
  } catch (error) {
    return { type: 'answer', id: message.id, error: textOf(error) };
  }
}

function fail(process: NodeJS.Process, error: unknown): void {
  say(process, { type: 'failed', message: textOf(error) });
  process.exit(1);
}

function textOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);

  return text.replace(/[\u0000-\u001f\u007f]/g, ' ').slice(0, 2000);
}

/** Whole lines, written at once: a decision that was made is told before anything else happens. */
function say(process: NodeJS.Process, message: ProxyMessage): void {
  let rest = Buffer.from(`${canonical(message)}\n`);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(OUTPUT, rest));
  } catch {
    // Nobody reads any more, and nothing may happen unrecorded.
    process.exit(1);
  }
}
