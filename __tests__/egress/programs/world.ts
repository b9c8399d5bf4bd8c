/**
 * Runs within the network namespace that world.test.ts made, as whoever runs the program: starts the filtering proxy
 * and the careless ones, tries every attempt in a sandbox and without what should hold it, and prints what came of it.
 */
import { chmodSync, copyFileSync, mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { startEgressProxy } from '../../../src/egress/index.js';
import type { EgressDecision, EgressProxy } from '../../../src/egress/index.js';
import { chooseRunAs } from '../../../src/sandbox/run-as.js';
import { selectBackend } from '../../../src/sandbox/select.js';
import type { BackendName, SandboxNetwork } from '../../../src/sandbox/types.js';
import {
  type Fixture,
  finish,
  KEEPER_PID,
  type Outcome,
  sandboxFixture,
  unprotected
} from '../../sandbox/fixture.js';
import { ALLOW, DIRECT, EITHER, LOOPBACK_PORT, PROXIED, REBOUND, REFUSE, WANTED } from '../attempts.js';
import { carelessProxy } from '../careless-proxy.js';
import { INTERNET, OWN, REBINDING, type Seen } from '../internet.js';

const [place = '', only = 'bubblewrap', program = '', loader = ''] = process.argv.slice(2);

interface World {
  fixture: Fixture;
  env: Record<string, string>;
  /** Networks of a sandbox: the filtering proxy, and those of the proofs. */
  through: SandboxNetwork;
  open: SandboxNetwork;
  careless: SandboxNetwork;
  rebound: SandboxNetwork;
  reboundLog: readonly { asked: string; dialled: string }[];
  decisions: DecisionList;
  proxy: EgressProxy;
}

interface DecisionList {
  readonly all: EgressDecision[];
  add(decision: EgressDecision): void;
  /** Resolves when there are that many; the record of a tunnel comes when both of its sides have closed. */
  more(count: number): Promise<void>;
}

function decisionList(): DecisionList {
  const all: EgressDecision[] = [];
  let check = (): void => undefined;
  return {
    all,
    add(decision) {
      all.push(decision);
      check();
    },
    more: count =>
      new Promise(done => {
        check = () => (all.length >= count ? done() : undefined);
        check();
      })
  };
}

function internet(): Promise<Seen> {
  return new Promise((done, fail) => {
    let text = '';
    connect(`${place}/seen`)
      .on('data', chunk => (text += String(chunk)))
      .on('error', fail)
      .on('end', () => done(JSON.parse(text) as Seen));
  });
}

async function hits(): Promise<number> {
  return (await internet()).hits.length;
}

async function ownSite(address: string, port: number): Promise<Server> {
  const server = createServer((_request, response) => response.end('own site\n'));
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, address, done));
  return server;
}

async function makeWorld(): Promise<World> {
  const runAs = chooseRunAs();
  const scratch = mkdtempSync(join(place, 'scratch-'));
  chmodSync(scratch, 0o755);
  const { backend, reports } = await selectBackend({
    runAs,
    scratch,
    only: only as BackendName,
    install: 'never'
  });
  if (backend === null) throw new Error(reports[0]?.reason ?? 'no backend');
  const fixture = sandboxFixture(backend, runAs);
  copyFileSync(`${place}/cert.pem`, join(fixture.artifacts, 'ca.pem'));
  chmodSync(join(fixture.artifacts, 'ca.pem'), 0o644);
  const decisions = decisionList();
  const proxy = await startEgressProxy({
    program: [process.execPath, '--import', loader, program],
    socketPath: `${place}/run/s`,
    identity: runAs.dropped ? runAs : null,
    onDecision: decisions.add
  });
  const access = await proxy.grant({ phase: 'test', command: '2' }, { allow: ALLOW, refuse: REFUSE });
  const open = await carelessProxy(`${place}/open`, null, runAs);
  const careless = await carelessProxy(`${place}/careless`, 'allowed.test', runAs);
  const rebound = await carelessProxy(`${place}/rebound`, REBINDING, runAs);
  const leading = (socket: string): SandboxNetwork => ({
    kind: 'proxy',
    socket,
    user: 'test.2',
    token: 'none'
  });
  return {
    fixture,
    env: { CURL_CA_BUNDLE: '/artifacts/ca.pem' },
    through: {
      kind: 'proxy',
      socket: proxy.socketPath,
      user: access.user,
      token: access.token,
      recorder: true
    },
    open: leading(open.socket),
    careless: leading(careless.socket),
    rebound: leading(rebound.socket),
    reboundLog: rebound.log,
    decisions,
    proxy
  };
}

type Inside = (text: string, network: SandboxNetwork, onOutput?: () => void) => Promise<Outcome>;

function insideOf({ fixture, env }: World): Inside {
  return (text, network, onOutput) => {
    const child = fixture.start(text, { env, network });
    if (onOutput !== undefined) child.stdout.once('data', onOutput);
    return finish(child);
  };
}

/** As any program of this machine runs, with its way to the internet. */
function outside({ fixture }: World, text: string): Promise<{ code: number | null; out: string }> {
  const env = { CURL_CA_BUNDLE: join(fixture.artifacts, 'ca.pem') };
  return unprotected(text, { env, as: fixture.runAs });
}

async function proxied(world: World, table: typeof PROXIED): Promise<object> {
  const inside = insideOf(world);
  const found: Record<string, object> = {};
  for (const [name, { text, mark, proof: way, says }] of Object.entries(table)) {
    const proof = (await inside(text, world[way])).out.includes(mark);
    const [before, decided] = [await hits(), world.decisions.all.length];
    const { out } = await inside(text, world.through);
    await world.decisions.more(decided + 1);
    const { host, code, verdict } = world.decisions.all.at(-1) as EgressDecision;
    const told = says === undefined || out.includes(says);
    found[name] = {
      proof,
      reached: out.includes(mark),
      told,
      host,
      code,
      verdict,
      hits: (await hits()) - before
    };
  }
  return found;
}

async function direct(world: World): Promise<object> {
  const inside = insideOf(world);
  const found: Record<string, object> = {};
  for (const [name, { text, mark }] of Object.entries(DIRECT)) {
    const proof = (await outside(world, text)).out.includes(mark);
    const [before, decided] = [await internet(), world.decisions.all.length];
    const none = await inside(text, { kind: 'none', recorder: true });
    const through = await inside(text, world.through);
    const after = await internet();
    found[name] = {
      proof,
      reached: [none, through].map(ran => ran.out.includes(mark)),
      codes: [none.code, through.code],
      attempts: [none.attempts, through.attempts],
      hits: after.hits.length - before.hits.length,
      questions: after.questions.length - before.questions.length,
      decided: world.decisions.all.length - decided
    };
  }
  return found;
}

/** Case 18: the careless proxy asks twice, and so do two requests through the filtering one. */
async function rebinding(world: World): Promise<object> {
  const inside = insideOf(world);
  const text = `curl -sS http://${REBINDING}/`;
  const atPrivate = async (): Promise<number> =>
    (await internet()).hits.filter(hit => hit.startsWith(`${INTERNET.private} `)).length;
  const proof = await inside(text, world.rebound);
  const [before, decided] = [await atPrivate(), world.decisions.all.length];
  const outs = [];
  for (const round of [1, 2]) {
    outs.push((await inside(text, world.through)).out);
    await world.decisions.more(decided + round);
  }
  return {
    proof: proof.out,
    dialled: world.reboundLog,
    outs,
    decisions: world.decisions.all.slice(decided),
    hits: (await atPrivate()) - before
  };
}

/** Case 24: the forwarder killed, and its port taken by a relay of the command's own. */
async function reboundPort(world: World): Promise<object> {
  const proof = await outside(world, REBOUND);
  const [before, decided] = [await hits(), world.decisions.all.length];
  const kill = `${KEEPER_PID}; kill -9 $pid; while [ -d /proc/$pid ] && ! grep -q '^State:.Z' /proc/$pid/status 2> /dev/null; do :; done; `;
  const ran = await insideOf(world)(`set +e; ${kill}${REBOUND}`, world.through);
  return {
    proof: proof.out,
    out: ran.out,
    hits: (await hits()) - before,
    decided: world.decisions.all.length - decided
  };
}

/** Case 23. What had been enough until then, the variables alone, is no protection after that. */
async function killProxy(world: World): Promise<object> {
  const inside = insideOf(world);
  const before = (await inside('curl -sS https://allowed.test/', world.through)).out;
  let begun = (): void => undefined;
  const begins = new Promise<void>(done => (begun = done));
  const long = inside('curl -sSN https://allowed.test/forever', world.through, () => begun());
  await begins;
  const waiting = inside(`echo up; until [ -e gone ]; do sleep 0.05; done; ${EITHER}`, world.through);
  process.kill(world.proxy.pid, 'SIGKILL');
  const death = await world.proxy.died;
  const cut = await long;
  const hit = await hits();
  await unprotected('touch gone', { cwd: world.fixture.work, as: world.fixture.runAs });
  const after = await waiting;
  return {
    before,
    cut: cut.code,
    after: { code: after.code, out: after.out },
    hits: (await hits()) - hit,
    death: death.code,
    last: world.decisions.all.at(-1),
    proof: (await outside(world, `https_proxy=http://127.0.0.1:9 bash -c "${EITHER}"`)).out
  };
}

async function main(): Promise<object> {
  const sites = [await ownSite(OWN.four, 80), await ownSite('127.0.0.1', LOOPBACK_PORT)];
  const world = await makeWorld();
  const wanted = await proxied(world, WANTED);
  const refused = await proxied(world, PROXIED);
  const found = {
    wanted,
    refused,
    direct: await direct(world),
    rebinding: await rebinding(world),
    rebound: await reboundPort(world),
    killed: await killProxy(world)
  };
  for (const site of sites) site.close();
  world.fixture.close();
  return found;
}

process.stdout.write(`${JSON.stringify(await main())}\n`);
process.exit(0);
