/**
 * The proof of what a filtering proxy is for: two that let the attacks through. `open` has no list and checks nothing.
 * `careless` has one, and makes the mistakes that are usually made: it looks for a listed name anywhere in the text,
 * reads the text generously (as one URL parser or another does), and checks the address of one look-up but dials by
 * name, which looks up again.
 */
import { chownSync } from 'node:fs';
import { lookup } from 'node:dns';
import { connect, createServer, isIP, type LookupFunction, type Socket } from 'node:net';
import type { RunAs } from '../../src/sandbox/types.js';

export interface CarelessProxy {
  readonly socket: string;
  /** What was asked for, as it was understood, and the address that was dialled. */
  readonly log: { asked: string; dialled: string }[];
  close(): void;
}

/** `listed`: the one name on the list, or null for no list at all. */
export async function carelessProxy(
  socket: string,
  listed: string | null,
  runAs: RunAs
): Promise<CarelessProxy> {
  const log: CarelessProxy['log'] = [];
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, client => {
    open.add(client);
    client.on('error', () => undefined).once('close', () => open.delete(client));
    void pass(client, listed, log).catch(() => client.end('HTTP/1.1 502 no\r\nContent-Length: 0\r\n\r\n'));
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(socket, done));
  if (runAs.dropped) chownSync(socket, runAs.uid, runAs.gid);
  return {
    socket,
    log,
    close() {
      server.close();
      for (const one of open) one.destroy();
    }
  };
}

async function pass(client: Socket, listed: string | null, log: CarelessProxy['log']): Promise<void> {
  const { head, rest } = await headOf(client);
  const [, method = '', target = '', headers = ''] = /^(\S+) (.*?) HTTP\/1\.[01]\r\n([^]*)$/.exec(head) ?? [];
  const [, authority = target, path = '/'] = /^http:\/\/([^/]*)(.*)$/.exec(target) ?? [];
  const { host, port } = understood(authority);
  if (listed !== null && !authority.includes(listed)) return void client.end('HTTP/1.1 403 no\r\n\r\n');
  if (listed !== null && (await isPrivate(host))) return void client.end('HTTP/1.1 403 private\r\n\r\n');
  const onward = connect({ host, port, family: 4, lookup: v4, allowHalfOpen: true });
  onward.on('error', () => client.destroy());
  client.once('close', () => onward.destroy());
  await new Promise(done => onward.once('connect', done));
  log.push({ asked: `${host}:${port}`, dialled: onward.remoteAddress ?? '' });
  if (method === 'CONNECT') client.write('HTTP/1.1 200 Connected\r\n\r\n');
  else onward.write(`${method} ${path} HTTP/1.1\r\nConnection: close\r\n${kept(headers)}\r\n`, 'latin1');
  onward.write(rest);
  client.pipe(onward).pipe(client);
}

async function headOf(client: Socket): Promise<{ head: string; rest: Buffer }> {
  let got = Buffer.alloc(0);
  while (!got.includes('\r\n\r\n')) {
    got = Buffer.concat([got, await new Promise<Buffer>(done => client.once('data', done))]);
    client.pause();
  }
  const end = got.indexOf('\r\n\r\n');
  return { head: got.toString('latin1', 0, end + 2), rest: got.subarray(end + 4) };
}

function kept(headers: string): string {
  return headers.replace(/^(Proxy-[^:]*|Connection):.*\r\n/gim, '');
}

/** Percent-decoded, without what stands before "@", up to a slash or a NUL. */
function understood(authority: string): { host: string; port: number } {
  const decoded = authority.replace(/%([0-9a-f]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  );
  const text = decoded.slice(decoded.lastIndexOf('@') + 1).replace(/[/\0][^]*$/, '');
  const [, host = '', port = '80'] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(text) ?? [];
  return { host, port: Number(port) };
}

function isPrivate(host: string): Promise<boolean> {
  return new Promise((done, fail) =>
    v4(host, {}, (error, address) =>
      error ? fail(error) : done(/^(10|127|169\.254)\./.test(String(address)))
    )
  );
}

/** One question for one kind of address, so that the answers can be counted. */
const v4: LookupFunction = (host, options, callback) =>
  isIP(host) === 6 ? callback(null, host, 6) : lookup(host, { ...options, family: 4 }, callback as never);
