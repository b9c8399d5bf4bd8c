/**
 * Stands for the internet, in a network namespace of its own: sites, a resolver, an SSH server, relays, and addresses
 * that must not be reached. What reached it is counted, and told on a Unix socket.
 */
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, createServer as createTcp, type Server, type Socket } from 'node:net';
import { INTERNET, NAMES, PLACES, REBINDING, type Seen } from '../internet.js';

const [place = ''] = process.argv.slice(2);
const pair = { key: readFileSync(`${place}/key.pem`), cert: readFileSync(`${place}/cert.pem`) };
const seen: Seen = { hits: [], questions: [] };

const site: RequestListener = (request, response) => {
  const { host } = request.headers;
  const at = request.socket.localAddress ?? '';
  seen.hits.push(`${at} ${host}`);
  if (request.url === '/away') return void response.writeHead(302, { Location: 'http://other.test/' }).end();
  if (request.url === '/forever') return void response.write('begun\n');
  return void response.end(`site ${host} at ${at}\n`);
};

function ssh(socket: Socket): void {
  seen.hits.push('ssh');
  socket.on('error', () => undefined);
  socket.end('SSH-2.0-test\r\n');
}

/** An open relay of somebody else's: CONNECT to port 443 of a name leads to the site for it, whoever asks. */
function relay(client: Socket): void {
  client.on('error', () => undefined);
  client.once('data', (bytes: Buffer) => {
    const [head = '', port = ''] = /^CONNECT [a-z.]+:(\d+) HTTP[^]*?\r\n\r\n/.exec(String(bytes)) ?? [];
    seen.hits.push(`relay ${port}`);
    if (port === '') return void client.end('HTTP/1.1 400 no\r\n\r\n');
    const onward = connect(Number(port), INTERNET.public);
    onward.on('error', () => client.destroy());
    client.write('HTTP/1.1 200 relayed\r\n\r\n');
    onward.write(bytes.subarray(head.length));
    client.pipe(onward).pipe(client);
  });
}

/** RFC 1035: the question echoed, and one A record that may not be kept (TTL 0), or none. */
function answer(query: Buffer): Buffer {
  const end = query.indexOf(0, 12) + 5;
  const [name, isA] = [nameIn(query), query.readUInt16BE(end - 4) === 1];
  const address = isA ? addressOf(name) : undefined;
  if (isA) seen.questions.push(name);
  const flags = address === undefined && NAMES[name] === undefined && name !== REBINDING ? 0x8183 : 0x8180;
  const header = Buffer.alloc(12);
  query.copy(header, 0, 0, 2);
  header.writeUInt16BE(flags, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(address === undefined ? 0 : 1, 6);
  const record = [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...(address ?? '').split('.').map(Number)];
  return Buffer.concat([header, query.subarray(12, end), Buffer.from(address === undefined ? [] : record)]);
}

function nameIn(query: Buffer): string {
  const labels: string[] = [];
  for (let at = 12; (query[at] ?? 0) > 0; at += 1 + (query[at] ?? 0))
    labels.push(query.toString('latin1', at + 1, at + 1 + (query[at] ?? 0)));
  return labels.join('.').toLowerCase();
}

/** The rebinding name is public at first, then private, and so on. */
function addressOf(name: string): string | undefined {
  if (name !== REBINDING) return NAMES[name];
  const before = seen.questions.filter(asked => asked === REBINDING).length;
  return before % 2 === 0 ? INTERNET.public : INTERNET.private;
}

function up(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => server.once('error', fail).listen(port, host, done));
}

const resolver = createSocket('udp4');
resolver.on('message', (query, from) => resolver.send(answer(query), from.port, from.address));
await new Promise<void>(done => resolver.bind(53, INTERNET.resolver, done));
for (const address of [INTERNET.public, INTERNET.six]) await up(createHttps(pair, site), 443, address);
for (const address of PLACES) await up(createHttp(site), 80, address);
await up(createTcp(ssh), 22, INTERNET.public);
await up(createTcp(relay), 3128, INTERNET.relay);
await up(createTcp(relay), 443, INTERNET.relay);
const teller = createTcp(socket => socket.on('error', () => undefined).end(JSON.stringify(seen)));
await new Promise<void>(done => teller.listen(`${place}/seen`, done));
process.stdin.on('end', () => process.exit(0)).resume();
process.stdout.write('ready\n');
