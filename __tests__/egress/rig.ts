/** Origins, raw clients and proxies for the tests of the egress room; everything on loopback or in a namespace. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { type AddressInfo, connect, createServer as createTcp, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  connect as connectTls,
  createServer as createTls,
  type ConnectionOptions,
  type TlsOptions
} from 'node:tls';
import { DEFAULT_LIMITS } from '../../src/egress/limits.js';
import { proxyServer, type ProxyServer } from '../../src/egress/proxy-server.js';
import { addressPolicy, type Resolver } from '../../src/egress/resolve.js';
import type { EgressDecision, EgressLimits, EgressRules } from '../../src/egress/types.js';

/** The entry as a plain Node runs it from source. */
export const PROGRAM = [
  process.execPath,
  '--import',
  resolve('__tests__/sandbox/loader.mjs'),
  resolve('src/egress-proxy.ts')
];

export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'egress-test-'));
}

export interface Origin {
  port: number;
  /** What arrived: request lines with their Host, or whatever the origin counts. */
  seen: string[];
  close(): Promise<void>;
}

export async function listening(server: Server, address = '127.0.0.1'): Promise<number> {
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, address, done));
  return (server.address() as AddressInfo).port;
}

export function closer(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  });
  return () =>
    new Promise(done => {
      for (const socket of sockets) socket.destroy();
      server.close(() => done());
    });
}

/** Serves each Host as a site of its own, as shared front ends do. */
export async function httpOrigin(): Promise<Origin> {
  const seen: string[] = [];
  const server = createHttp((request, response) => {
    const bytes: Buffer[] = [];
    request.on('data', (chunk: Buffer) => bytes.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(bytes).toString('latin1');
      seen.push(`${request.method} ${request.url} ${request.headers.host} ${body}`);
      if (request.url === '/away') response.writeHead(302, { Location: 'http://other.test/secret' }).end();
      else response.end(`site ${request.headers.host}: ${body}`);
    });
  });
  const close = closer(server);
  return { port: await listening(server), seen, close };
}

/** Sends back what it gets. */
export async function echoOrigin(): Promise<Origin> {
  const seen: string[] = [];
  const server = createTcp(socket => {
    socket.on('data', chunk => seen.push(chunk.toString('latin1')));
    socket.pipe(socket);
  });
  const close = closer(server);
  return { port: await listening(server), seen, close };
}

export interface Certificate {
  key: Buffer;
  cert: Buffer;
}

export function certificate(): Certificate {
  const place = scratch();
  try {
    const subject = ['-subj', '/CN=allowed.test', '-addext', 'subjectAltName=DNS:allowed.test'];
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    execFileSync(
      'openssl',
      ['req', '-x509', ...curve, ...subject, '-keyout', join(place, 'k'), '-out', join(place, 'c')],
      { stdio: 'ignore' }
    );
    return { key: readFileSync(join(place, 'k')), cert: readFileSync(join(place, 'c')) };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Answers with the server name of the handshake. */
export async function tlsOrigin(pair: Certificate, options: TlsOptions = {}): Promise<Origin> {
  const seen: string[] = [];
  const server = createTls({ ...pair, ...options }, socket => {
    // `servername` is false where the client sent none.
    seen.push(String((socket as { servername?: string | false }).servername ?? false));
    socket.on('error', () => undefined);
    socket.end(`tls ${seen.at(-1)}`);
  });
  const close = closer(server);
  return { port: await listening(server), seen, close };
}

export interface Inside {
  readonly socketPath: string;
  readonly credentials: string;
}

/** Sends bytes, in pieces if given so, ends its side if asked, and reads to the end. */
export function raw(
  socketPath: string,
  pieces: readonly (string | Buffer)[],
  options: { half?: boolean } = {}
): Promise<string> {
  return new Promise(done => {
    const socket = connect(socketPath);
    const got: Buffer[] = [];
    socket.setNoDelay(true);
    socket.on('data', chunk => got.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => done(Buffer.concat(got).toString('latin1')));
    void sendAll(socket, pieces).then(() => (options.half === true ? socket.end() : undefined));
  });
}

async function sendAll(socket: Socket, pieces: readonly (string | Buffer)[]): Promise<void> {
  for (const piece of pieces) {
    await new Promise<void>(next => socket.write(piece as string, 'latin1', () => setImmediate(next)));
  }
}

export function basic(user: string, token: string): string {
  return `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`;
}

/** Status of the answer to CONNECT, its whole text, and the tunnel where there is one. */
export interface Tunnel {
  status: number;
  text: string;
  socket: Socket;
}

export function openTunnel(inside: Inside, authority: string): Promise<Tunnel> {
  return new Promise((done, fail) => {
    const socket = connect(inside.socketPath);
    let text = '';
    socket.on('error', error => (text === '' ? fail(error) : undefined));
    socket.write(
      `CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\nProxy-Authorization: ${inside.credentials}\r\n\r\n`
    );
    socket.on('data', head);
    socket.on('end', ended);

    function head(chunk: Buffer): void {
      text += chunk.toString('latin1');
      const status = Number(text.slice(9, 12));
      if (status === 200 && text.includes('\r\n\r\n')) finish(status);
    }
    function ended(): void {
      finish(Number(text.slice(9, 12)));
    }
    function finish(status: number): void {
      socket.off('data', head);
      socket.off('end', ended);
      if (status !== 200) socket.destroy();
      done({ status, text, socket });
    }
  });
}

/** What a TLS client gets through a tunnel or from a socket: the origin's text, or the error's code. */
export function tlsThrough(socket: Socket, options: ConnectionOptions): Promise<string> {
  return new Promise(done => {
    let text = '';
    const secure = connectTls({ socket, rejectUnauthorized: false, ...options });
    secure.on('data', chunk => (text += String(chunk)));
    secure.on('error', error => done((error as NodeJS.ErrnoException).code ?? error.message));
    secure.on('close', () => done(text));
  });
}

export function readAll(socket: Socket): Promise<string> {
  return new Promise(done => {
    let text = '';
    socket.on('data', chunk => (text += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => done(text));
  });
}

export interface InProcess extends Inside {
  server: ProxyServer;
  decisions: EgressDecision[];
  opened: EgressDecision[];
  /** Resolves when that many decisions are there. */
  decided(count: number): Promise<EgressDecision[]>;
  close(): Promise<void>;
}

export interface InProcessOptions {
  rules: EgressRules;
  limits?: Partial<EgressLimits>;
  permit?: readonly string[];
  resolver?: Resolver;
}

/** A proxy within the test's own process: for resolvers that change their mind, and for limits. */
export async function inProcess(options: InProcessOptions): Promise<InProcess> {
  const place = scratch();
  const socketPath = join(place, 's');
  const list: EgressDecision[] = [];
  const opened: EgressDecision[] = [];
  const waiting = new Set<() => void>();
  const server = proxyServer({
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    policy: addressPolicy(options.permit ?? ['127.0.0.1']),
    resolver: options.resolver ?? (async () => ['127.0.0.1']),
    now: () => '2026-01-01T00:00:00.000Z',
    sink: {
      open: attempt => opened.push(attempt.decision),
      decision: (_id, decision) => {
        list.push(decision);
        for (const check of waiting) check();
      }
    }
  });
  await server.listen(socketPath);
  server.grants.add({ id: 1, phase: 'test', command: '2', user: 'test.2', token: 'T', rules: options.rules });
  return {
    server,
    socketPath,
    credentials: basic('test.2', 'T'),
    decisions: list,
    opened,
    decided: count =>
      new Promise(done => {
        const check = (): void => {
          if (list.length < count) return;
          waiting.delete(check);
          done(list);
        };
        waiting.add(check);
        check();
      }),
    async close() {
      await server.close();
      rmSync(place, { recursive: true, force: true });
    }
  };
}
