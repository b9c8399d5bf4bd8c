/**
 * The registry as a program: `node registry-server.ts <place> <address>…` serves on ports 443 and 8443 of each
 * address, with the certificate in the place, until its standard input ends. Writes `hit <host> <method> <path>` for
 * each request; a line of input is answered with `fence`, after everything that was written before.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { content } from './registry-content.js';
import { backendProgram, serveGit } from './registry-git.js';

const [place = '', ...addresses] = process.argv.slice(2);
const PORTS = [443, 8443];
const program = backendProgram();

function serve(request: IncomingMessage, response: ServerResponse): void {
  const host = request.headers.host ?? '';
  const url = new URL(request.url ?? '/', `https://${host}`);
  process.stdout.write(`hit ${host} ${request.method} ${url.pathname}\n`);
  request.on('error', () => undefined);
  // What a registry does that hands out files from elsewhere.
  if (url.pathname.startsWith('/away/')) {
    const elsewhere = `https://mirror.test${url.pathname.slice('/away'.length)}${url.search}`;
    return void response.writeHead(302, { Location: elsewhere }).end();
  }
  if (url.pathname.startsWith('/git/')) return serveGit(program, join(place, 'git'), url, request, response);
  const served = content(url.origin).get(url.pathname);
  if (served === undefined) return void response.writeHead(404).end('not here\n');
  response.writeHead(200, { 'Content-Type': served.type }).end(served.body);
}

const pair = { key: readFileSync(join(place, 'key.pem')), cert: readFileSync(join(place, 'cert.pem')) };
for (const address of addresses) {
  for (const port of PORTS) {
    const server = createServer(pair, serve);
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((done, fail) => server.once('error', fail).listen(port, address, done));
  }
}
process.stdin.on('data', () => process.stdout.write('fence\n'));
process.stdin.on('end', () => process.exit(0));
process.stdout.write('ready\n');
