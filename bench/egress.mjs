/** The filtering proxy: throughput beside direct loopback TLS, 200 connections at one time, and its memory meanwhile. */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { connect as connectTcp } from 'node:net';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { pathToFileURL } from 'node:url';
import { amount, bundle, interleave, ratio, ROOT, scratch } from './lib.mjs';

const BYTES = 256 << 20;
const ROUNDS = 11;
const CONCURRENT = 200;
const EACH = 1 << 20;
const WAVES = 20;
const HOST = 'origin.test';

export async function egress() {
  const place = scratch();
  const origin = await startOrigin(place);
  let proxy = null;
  try {
    proxy = await startProxy(place, origin.port);
    const started = memoryKiB(proxy.pid, 'VmRSS');
    const speed = await throughput(origin, proxy);
    const many = { 'KiB when started': started, ...(await crowd(origin, proxy)) };
    return [
      ...speed,
      amount(
        `${CONCURRENT} connections at one time, ${WAVES} times: failures`,
        many.failed,
        '',
        '<=',
        0,
        many
      ),
      ratio(
        'memory of the proxy after the last of these waves beside after the tenth',
        many['KiB after the last'] / many['KiB after the tenth'],
        '<=',
        1.2,
        many
      ),
      amount('proxy started and listening', proxy.ready, 'ms', null, null, { ready: proxy.ready })
    ];
  } finally {
    await proxy?.close();
    origin.child.kill();
    rmSync(place, { recursive: true, force: true });
  }
}

async function startOrigin(place) {
  const files = ['-keyout', join(place, 'key.pem'), '-out', join(place, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const name = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`];
  execFileSync('openssl', ['req', '-x509', ...curve, ...name, ...files], { stdio: 'ignore' });
  const child = spawn(process.execPath, [join(ROOT, 'bench/egress-origin.mjs'), place], {
    stdio: ['pipe', 'pipe', 'inherit']
  });
  const port = Number(await new Promise(done => child.stdout.once('data', done)));
  return { child, port, ca: readFileSync(join(place, 'cert.pem')) };
}

async function startProxy(place, port) {
  const front = bundle('src/egress/index.ts', join(place, 'front'));
  const entry = bundle('src/egress-proxy.ts', join(place, 'entry'));
  const { startEgressProxy } = await import(pathToFileURL(front).href);
  const began = performance.now();
  const proxy = await startEgressProxy({
    program: [process.execPath, entry],
    socketPath: join(place, 'run', 's'),
    onDecision: () => undefined,
    permitAddresses: ['127.0.0.1'],
    hosts: { [HOST]: ['127.0.0.1'] }
  });
  const ready = performance.now() - began;
  const access = await proxy.grant({ phase: 'test', command: '1' }, { allow: [`${HOST}:${port}`] });
  const credentials = Buffer.from(`${access.user}:${access.token}`).toString('base64');
  return {
    ...proxy,
    ready,
    head: `CONNECT ${HOST}:${port} HTTP/1.1\r\nProxy-Authorization: Basic ${credentials}\r\n\r\n`
  };
}

function direct(origin) {
  return new Promise((done, fail) => {
    const socket = connectTcp(origin.port, '127.0.0.1', () => done(socket));
    socket.once('error', fail);
  });
}

function proxied(proxy) {
  return new Promise((done, fail) => {
    const socket = connectTcp(proxy.socketPath, () => socket.write(proxy.head));
    socket.once('error', fail);
    socket.once('data', answer => {
      if (answer.toString().startsWith('HTTP/1.1 200 ')) done(socket);
      else fail(new Error(answer.toString()));
    });
  });
}

/** Fetches `bytes` over TLS and checks that as many came. */
function fetchBytes(socket, origin, bytes) {
  return new Promise((done, fail) => {
    let got = 0;
    const secure = connectTls({ socket, servername: HOST, ca: origin.ca }, () => secure.write(`${bytes}\n`));
    secure.on('data', chunk => (got += chunk.length));
    secure.on('error', fail);
    secure.on('close', () => (got === bytes ? done() : fail(new Error(`${got} of ${bytes} bytes`))));
  });
}

async function throughput(origin, proxy) {
  const times = await interleave(ROUNDS, {
    direct: async () => fetchBytes(await direct(origin), origin, BYTES),
    proxied: async () => fetchBytes(await proxied(proxy), origin, BYTES)
  });
  const measured = {
    ...times,
    'direct MB/s': BYTES / 1e3 / times.direct,
    'proxied MB/s': BYTES / 1e3 / times.proxied
  };
  return [ratio('throughput beside direct loopback TLS', times.direct / times.proxied, '>=', 0.6, measured)];
}

async function crowd(origin, proxy) {
  const sizes = [memoryKiB(proxy.pid, 'VmRSS')];
  let failed = 0;
  for (let wave = 0; wave < WAVES; wave += 1) {
    const all = Array.from({ length: CONCURRENT }, async () =>
      fetchBytes(await proxied(proxy), origin, EACH)
    );
    failed += (await Promise.allSettled(all)).filter(one => one.status === 'rejected').length;
    sizes.push(memoryKiB(proxy.pid, 'VmRSS'));
  }
  return {
    failed,
    'KiB before the first wave': sizes[0],
    'KiB after the tenth': sizes[10],
    'KiB after the last': sizes.at(-1),
    'KiB at the peak': memoryKiB(proxy.pid, 'VmHWM'),
    'KiB after each': sizes.slice(1).join(' ')
  };
}

/** `VmRSS`: resident now. `VmHWM`: the most that ever was (proc_pid_status(5)). */
function memoryKiB(pid, field) {
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
}
