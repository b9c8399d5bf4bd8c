/** The proxy itself: a server on a Unix socket that hands each client to `serve`. */
import { setTimeout as delay } from 'node:timers/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { decisions, type DecisionSink } from './decisions.js';
import { type Grants, grants } from './grants.js';
import { inlets } from './inlet.js';
import { runMeter } from './limits.js';
import type { AddressPolicy, Resolver } from './resolve.js';
import { serve, type ServeContext } from './serve.js';
import type { EgressLimits } from './types.js';

export interface ProxyServerOptions {
  limits: EgressLimits;
  policy: AddressPolicy;
  resolver: Resolver;
  sink: DecisionSink;
  /** ISO 8601 UTC. */
  now(): string;
}

export interface ProxyServer {
  readonly grants: Grants;
  /**
   * Listens with mode 0600. Rejects with the system's error. `bound` is called when the socket is there, before any
   * client is heard.
   */
  listen(socketPath: string, bound?: () => void): Promise<void>;
  /**
   * Ends a grant. Resolved when every attempt that was made with it has left its record, a look-up that lasts longer than
   * 100 ms excepted: it leaves one when it ends.
   */
  revoke(id: number): Promise<void>;
  /** Destroys every connection and stops listening. Resolved when every attempt has left its record. */
  close(): Promise<void>;
}

/** Connections beyond the limit that are still read, so that their refusal names host and command. */
const SPARE = 64;
/** Sockets that were destroyed tell so within a turn or two of the loop. */
const CLOSE_MS = 100;

export function proxyServer(options: ProxyServerOptions): ProxyServer {
  const clients = new Set<Socket>();
  const running = new Map<Socket, Promise<void>>();
  const live = grants();
  const context: ServeContext = {
    ...options,
    grants: live,
    decisions: decisions(options.sink, options.limits.decisions, options.now),
    newMeter: runMeter(options.limits),
    inlets: inlets(options.limits.connections),
    active: () => clients.size
  };
  const server = createServer({ allowHalfOpen: true, noDelay: true }, accept);
  server.maxConnections = options.limits.connections + SPARE;
  server.on('drop', () => dropped(context));
  return { grants: live, listen: (path, bound) => listen(server, path, bound), revoke, close };

  function accept(client: Socket): void {
    clients.add(client);
    client.on('error', () => client.destroy());
    client.once('close', () => clients.delete(client));
    const work = serve(client, context).catch(() => void client.destroy());
    running.set(client, work);
    void work.then(() => running.delete(client));
  }

  async function revoke(id: number): Promise<void> {
    await inTime(live.remove(id).map(client => running.get(client)));
  }

  async function close(): Promise<void> {
    const closed = new Promise<void>(resolve => server.close(() => resolve()));
    for (const client of clients) client.destroy();
    await inTime([closed, ...running.values()]);
    context.decisions.abandon();
  }
}

/** A look-up may take seconds more; it is not waited for. */
async function inTime(work: readonly (Promise<void> | undefined)[]): Promise<void> {
  await Promise.race([Promise.all(work), delay(CLOSE_MS)]);
}

/** Not read at all, and recorded all the same. */
function dropped(context: ServeContext): void {
  const attempt = context.decisions.begin(context.newMeter());
  if (attempt === null) return;
  context.decisions.settle(
    attempt,
    'refused',
    attempt.last ? 'NET_LIMIT_DECISIONS' : 'NET_LIMIT_CONNECTIONS'
  );
}

async function listen(server: Server, socketPath: string, bound?: () => void): Promise<void> {
  const listening = new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', resolve);
  });
  const before = process.umask(0o177);
  try {
    // The socket file is made during the call.
    server.listen({ path: socketPath, backlog: 511 });
  } finally {
    process.umask(before);
  }
  if (server.listening) bound?.();
  await listening;
}
