/** Raw bytes to a real proxy process: it stays up, every client gets an answer or an end, and nothing unlisted is reached. */
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { startEgressProxy, type EgressDecision, type EgressProxy } from '../../src/egress/index.js';
import { count, holds, same, type Counts, type Session, type Target } from './target.js';

const PROGRAM = [
  process.execPath,
  '--import',
  resolve('__tests__/sandbox/loader.mjs'),
  resolve('src/egress-proxy.ts')
];
/** Clients at one time, which make one round. */
const BATCH = 48;
/** Short, since many clients say less than they must; far below the deadline, since the machine may be busy. */
const LIMITS = { headMs: 400, idleMs: 800, totalMs: 4000, connectMs: 4000, decisions: 1_000_000 };
const DEADLINE_MS = 40_000;
const ANSWER = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';

export const proxy: Target = {
  name: 'proxy',
  holds:
    'whatever a client sends: no crash, no hang, an answer or an end, one record, and no way to what is not listed',
  open
};

interface Rig {
  proxy: EgressProxy;
  /** `listed` may be reached, `canary` must never be. Connections so far. */
  listed: Counted;
  canary: Counted;
  credentials: string;
  decisions: EgressDecision[];
  dead: string[];
}

interface Counted {
  server: Server;
  port: number;
  connections: number;
}

async function open(counts: Counts): Promise<Session> {
  const place = mkdtempSync(join(tmpdir(), 'fuzz-proxy-'));
  const [listed, canary] = [await counted(), await counted()];
  const decisions: EgressDecision[] = [];
  const started = await startEgressProxy({
    program: PROGRAM,
    socketPath: join(place, 'run', 's'),
    onDecision: decision => void decisions.push(decision),
    limits: LIMITS,
    permitAddresses: ['127.0.0.1'],
    hosts: { 'allowed.test': ['127.0.0.1'], 'denied.test': ['127.0.0.1'] }
  });
  const dead: string[] = [];
  void started.died.then(death => dead.push(death.why));
  const access = await started.grant(
    { phase: 'test', command: '1' },
    { allow: [`allowed.test:${listed.port}`] }
  );
  const credentials = Buffer.from(`${access.user}:${access.token}`).toString('base64');
  const rig: Rig = { proxy: started, listed, canary, credentials, decisions, dead };
  return {
    round: seed => round(rig, seed, counts),
    async close() {
      await started.close();
      for (const { server } of [listed, canary]) await new Promise(done => server.close(done));
      rmSync(place, { recursive: true, force: true });
    }
  };
}

/** Answers the first bytes of each connection, and ends it. */
async function counted(): Promise<Counted> {
  const server = createServer(socket => {
    one.connections += 1;
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.end(ANSWER));
    socket.on('end', () => socket.end());
  });
  const one: Counted = { server, port: 0, connections: 0 };
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  one.port = (server.address() as AddressInfo).port;
  return one;
}

interface Client {
  pieces: Buffer[];
  /** Ends its side when all is sent. */
  half: boolean;
}

async function round(rig: Rig, seed: number, counts: Counts): Promise<void> {
  const clients = fc.sample(clientOf(rig), { seed, numRuns: BATCH });
  const [before, reached] = [rig.decisions.length, rig.listed.connections];
  const answers = await Promise.all(clients.map(client => talk(rig.proxy.socketPath, client)));
  const shown = (at: number): unknown => [seed, clients[at]?.half, clients[at]?.pieces.map(String)];
  answers.forEach((answer, at) => {
    holds(answer !== null, 'the proxy neither answered nor ended', shown(at));
    holds(/^(?:HTTP\/1\.1 \d{3} |$)/.test(answer ?? ''), 'an answer that is none', [answer, shown(at)]);
    count(counts, answer === '' ? 'ended without a word' : `answered ${answer?.slice(9, 12)}`);
  });
  count(counts, 'cases', clients.length);
  same(rig.dead, [], [seed, 'the proxy died']);
  same(rig.canary.connections, 0, [seed, 'something reached what is not listed']);
  const may = clients.filter(client => mayReach(rig, client)).length;
  holds(rig.listed.connections - reached <= may, 'reached without the right to', [seed, may]);
  // Who says nothing and leaves has made no attempt.
  const attempts = clients.filter(({ pieces, half }) => !half || Buffer.concat(pieces).length > 0).length;
  await until(() => rig.decisions.length - before >= attempts);
  same(rig.decisions.length - before, attempts, [seed, 'one record for each attempt']);
  const valid = { pieces: [Buffer.from(request(rig))], half: true };
  same((await talk(rig.proxy.socketPath, valid))?.slice(-2), 'ok', [seed, 'a proper request afterwards']);
  await until(() => rig.decisions.length - before >= attempts + 1);
}

/** Turns of the loop, since each record is a line from another process. */
async function until(ready: () => boolean): Promise<void> {
  const began = performance.now();
  while (!ready() && performance.now() - began < DEADLINE_MS) await new Promise(setImmediate);
}

/** The least that a request must have in order to be let through: the token and the name, in its head. */
function mayReach(rig: Rig, { pieces }: Client): boolean {
  const [head = ''] = Buffer.concat(pieces).toString('latin1').split('\r\n\r\n');
  return (
    head.includes(rig.credentials) && /allowed\.test/i.test(head) && head.includes(`:${rig.listed.port}`)
  );
}

function request({ listed, credentials }: Rig): string {
  const authority = `allowed.test:${listed.port}`;
  return `GET http://${authority}/ HTTP/1.1\r\nHost: ${authority}\r\nProxy-Authorization: Basic ${credentials}\r\n\r\n`;
}

/** All that was answered, or null where the connection was still open at the deadline. */
function talk(socketPath: string, { pieces, half }: Client): Promise<string | null> {
  return new Promise(done => {
    const socket = connect(socketPath);
    const got: Buffer[] = [];
    const timer = setTimeout(() => end(null), DEADLINE_MS);
    socket.on('data', chunk => got.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => end(Buffer.concat(got).toString('latin1')));
    void send();

    async function send(): Promise<void> {
      for (const piece of pieces) {
        if (socket.destroyed) return;
        await new Promise<void>(next => socket.write(piece, () => setImmediate(next)));
      }
      if (half && !socket.destroyed) socket.end();
    }

    function end(answer: string | null): void {
      clearTimeout(timer);
      socket.destroy();
      done(answer);
    }
  });
}

function clientOf(rig: Rig): fc.Arbitrary<Client> {
  const text = fc.oneof(
    { weight: 5, arbitrary: headOf(rig) },
    { weight: 2, arbitrary: fc.array(soupOf(rig), { maxLength: 20 }).map(list => list.join('')) },
    { weight: 1, arbitrary: fc.constant(request(rig)) },
    { weight: 1, arbitrary: fc.constant('x'.repeat(40_000)) }
  );
  const bytes = fc.oneof(
    { weight: 6, arbitrary: text.map(one => Buffer.from(one, 'latin1')) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map(one => Buffer.from(one)) }
  );
  const damage = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 2 });
  const cuts = fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 6 });
  return fc
    .tuple(bytes, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, damage), cuts, fc.boolean())
    .map(([whole, changes, at, half]) => {
      const copy = Buffer.from(whole);
      for (const [place, value] of changes) if (place < copy.length) copy[place] = value;
      return { pieces: cutAt(copy, at), half };
    });
}

function cutAt(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  let rest = bytes;
  const pieces = cuts.map(cut => {
    const piece = rest.subarray(0, cut);
    rest = rest.subarray(piece.length);
    return piece;
  });
  return [...pieces, rest].filter(piece => piece.length > 0);
}

/** A head that is nearly right, and what follows it. */
function headOf(rig: Rig): fc.Arbitrary<string> {
  const { listed, canary, credentials } = rig;
  const host = fc.constantFrom(
    ...[
      'allowed.test',
      'ALLOWED.test.',
      'denied.test',
      'allowed.test.denied.test',
      'denied.test@allowed.test'
    ],
    ...[
      'allowed.test@denied.test',
      '127.0.0.1',
      '[::ffff:127.0.0.1]',
      '0x7f.1',
      'allowed.test%00',
      'localhost',
      ''
    ]
  );
  const port = fc.constantFrom(listed.port, canary.port, 0, 70_000, '', `0${canary.port}`).map(String);
  const authority = fc
    .tuple(host, port)
    .map(([name, number]) => (number === '' ? name : `${name}:${number}`));
  const line = fc
    .tuple(
      fc.constantFrom('CONNECT ', 'GET http://', 'POST http://', 'HEAD http://', 'GET https://', 'GET '),
      authority,
      fc.constantFrom('', '/', '/a b', '#x'),
      fc.constantFrom(' HTTP/1.1', ' HTTP/1.0', ' HTTP/2', '')
    )
    .map(parts => parts.join(''));
  const header = fc.oneof(
    { weight: 3, arbitrary: authority.map(value => `Host: ${value}`) },
    fc.constantFrom(
      `Host: allowed.test:${listed.port}`,
      'Content-Length: 3',
      'Content-Length: 3, 3',
      'Content-Length: 0',
      'Transfer-Encoding: chunked',
      'Transfer-Encoding: gzip',
      'Connection: Host',
      ' folded',
      'No colon',
      'X: \0',
      'Expect: 100-continue',
      'Upgrade: websocket',
      'Proxy-Authorization: Basic eDp5'
    ),
    fc.string({ maxLength: 12 })
  );
  const token = fc.constantFrom(
    `Proxy-Authorization: Basic ${credentials}`,
    `proxy-authorization: basic ${credentials}`,
    `Proxy-Authorization: Basic ${credentials}=`
  );
  const lines = fc
    .tuple(fc.array(header, { maxLength: 3 }), token, fc.nat(9))
    .map(([headers, right, drop]) => (drop === 0 ? headers : [...headers, right]));
  const break_ = fc.constantFrom('\r\n', '\r\n', '\r\n', '\r\n', '\n', '\r');
  const rest = fc.constantFrom(
    '',
    '',
    'abc',
    '3\r\nabc\r\n0\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    `CONNECT denied.test:${canary.port} HTTP/1.1\r\n\r\n`,
    '\x16\x03\x01\x00\x05hello',
    'SSH-2.0-x\r\n'
  );
  return fc
    .tuple(line, lines, break_, rest)
    .map(([first, headers, end, after]) => `${[first, ...headers].join(end)}${end}${end}${after}`);
}

function soupOf({ listed, canary, credentials }: Rig): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...[
      'GET ',
      'CONNECT ',
      'http://',
      'allowed.test',
      'denied.test',
      `:${listed.port}`,
      `:${canary.port}`,
      ' HTTP/1.1'
    ],
    ...[
      '\r\n',
      '\n',
      '\r',
      ' ',
      '\t',
      ':',
      'Host: ',
      'Content-Length: 3',
      'Transfer-Encoding: chunked',
      '\0',
      '\xff'
    ],
    ...[
      `Proxy-Authorization: Basic ${credentials}`,
      'Proxy-Authorization: ',
      '\r\n\r\n',
      '/',
      '@',
      '\x16\x03\x01'
    ]
  );
}
