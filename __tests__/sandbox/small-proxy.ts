/** The least that is a filtering proxy: on a Unix socket, with a list of `host:port` that lead to ports of this machine. */
import { chownSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { RunAs } from '../../src/sandbox/types.js';

export interface SmallProxy {
  readonly socket: string;
  readonly user: string;
  readonly token: string;
  /** `verdict host:port`, in order; `407` without credentials. */
  readonly log: string[];
  /** Connections that are open now. */
  open(): number;
  /** Ends the server and every connection at once. */
  close(): void;
}

/** Clients like git's send credentials only when asked. */
const ASK = { 'proxy-authenticate': 'Basic realm="test"' };

export async function smallProxy(
  socket: string,
  allowed: ReadonlyMap<string, number>,
  runAs: RunAs
): Promise<SmallProxy> {
  const [user, token] = ['test.1', `token-${process.pid}-${Date.now()}`];
  const wanted = `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`;
  const log: string[] = [];
  const sockets = new Set<Socket>();

  function judge(incoming: IncomingMessage, authority: string): number | null | undefined {
    if (incoming.headers['proxy-authorization'] !== wanted) return void log.push('407');
    const port = allowed.get(authority) ?? null;
    log.push(`${port === null ? 'refused' : 'allowed'} ${authority}`);
    return port;
  }

  const server = createServer((incoming, response) => {
    const url = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : null;
    const port = judge(incoming, `${url?.hostname}:${url?.port || '80'}`);
    if (typeof port !== 'number')
      return void response.writeHead(port === null ? 403 : 407, ASK).end('refused\n');
    const onward = request(
      { host: '127.0.0.1', port, method: incoming.method, path: url?.pathname },
      answer => {
        response.writeHead(answer.statusCode ?? 502);
        answer.pipe(response);
      }
    );
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming: IncomingMessage, client: Duplex, first: Buffer) => {
    client.on('error', () => undefined);
    const port = judge(incoming, incoming.url ?? '');
    if (typeof port !== 'number')
      return void client.end(
        `HTTP/1.1 ${port === null ? 403 : 407} no\r\nProxy-Authenticate: Basic realm="test"\r\nContent-Length: 0\r\n\r\n`
      );
    const onward = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
    onward.on('error', () => client.destroy());
    client.on('close', () => onward.destroy());
    client.write('HTTP/1.1 200 Connected\r\n\r\n');
    if (first.length > 0) onward.write(first);
    client.pipe(onward);
    onward.pipe(client);
  });
  server.on('connection', (one: Socket) => {
    sockets.add(one);
    one.allowHalfOpen = true;
    one.once('close', () => sockets.delete(one));
  });
  await listenOn(server, socket, runAs);
  function close(): void {
    server.close();
    for (const one of sockets) one.destroy();
  }
  return { socket, user, token, log, open: () => sockets.size, close };
}

async function listenOn(server: Server, socket: string, runAs: RunAs): Promise<void> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(socket, resolve));
  if (runAs.dropped) chownSync(socket, runAs.uid, runAs.gid);
}
