/** Stands for the internet, in a network namespace of its own: sites, and addresses that must not be reached. */
import { readFileSync } from 'node:fs';
import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer as createTcp, type Server } from 'node:net';

const [place = '', publicAddress = '', ...others] = process.argv.slice(2);
const pair = { key: readFileSync(`${place}/key.pem`), cert: readFileSync(`${place}/cert.pem`) };

const site: RequestListener = (request, response) => {
  const { host } = request.headers;
  process.stdout.write(`hit ${request.socket.localAddress} ${request.socket.localPort} ${host}\n`);
  if (request.url === '/away') return void response.writeHead(302, { Location: 'http://other.test/' }).end();
  if (request.url === '/forever') return void response.write('begun\n');
  return void response.end(`site ${host}`);
};
const ssh = createTcp(socket => {
  process.stdout.write('hit ssh\n');
  socket.on('error', () => undefined);
  socket.end('SSH-2.0-test\r\n');
});

function up(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => server.once('error', fail).listen(port, host, done));
}

await up(createHttps(pair, site), 443, publicAddress);
await up(createHttp(site), 80, publicAddress);
await up(ssh, 22, publicAddress);
for (const address of others) await up(createHttp(site), 80, address);
// Whatever was written before this answer has been heard with it.
process.stdin.on('data', () => process.stdout.write('fence\n'));
process.stdout.write('ready\n');
