/**
 * Bundled by bench/sandbox.mjs: a plain `true`, a bare `bwrap --unshare-all … true`, ours with each kind of network, and
 * the peer's take turns. Arguments: the bundled entry of the filtering proxy, and the place of the peer's package.
 * Prints JSON.
 */
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEgressProxy } from '../src/egress/index.js';
import type { EgressProxy } from '../src/egress/index.js';
import { chooseRunAs, selectBackend, shellArgv } from '../src/sandbox/index.js';
import type { BackendName, RunAs, SandboxBackend, SandboxSpec } from '../src/sandbox/index.js';
import { preparePeer } from './sandbox-peer.js';

const ROUNDS = 51;
const BARE = ['--unshare-all', '--ro-bind', '/', '/', 'true'];
const BACKENDS: readonly BackendName[] = ['bubblewrap', 'util-linux'];
const LISTED = 'listed.test:443';

type Subjects = Map<string, () => Promise<unknown>>;

/** As the same user that the sandbox runs as, so that only what is around the command differs. */
function outside(runAs: RunAs, program: string, args: readonly string[]): Promise<void> {
  const identity = runAs.dropped ? { uid: runAs.uid, gid: runAs.gid } : {};
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/', ...identity });
    child.stdout.resume();
    child.stderr.resume();
    child.on('error', fail);
    child.on('close', code => (code === 0 ? done() : fail(new Error(`${program} ended with ${code}`))));
  });
}

/** What a run starts: its shell, and the limits that every run sets. */
const AS_A_RUN = { argv: shellArgv('true'), rlimits: { processes: 512, fileBytes: 4097 * 1024 * 1024 } };
const ALONE: Pick<SandboxSpec, 'argv' | 'rlimits'> = { argv: ['true'], rlimits: {} };

async function sandboxed(
  backend: SandboxBackend,
  command: Pick<SandboxSpec, 'argv' | 'rlimits' | 'network'>
): Promise<string> {
  const child = backend.spawn({ ...command, cwd: '/tmp', env: { PATH: backend.path }, mounts: [] });
  let printed = '';
  child.stdout.on('data', chunk => (printed += String(chunk)));
  child.stderr.resume();
  const exit = await child.exited;
  if (exit.code !== 0) throw new Error(`sandboxed ${command.argv.join(' ')}: ${JSON.stringify(exit)}`);
  return printed;
}

/**
 * A command with an allow list, from opening its access to closing it. The proxy is there already: a run has one for
 * all of its commands.
 */
async function allowlisted(
  backend: SandboxBackend,
  proxy: EgressProxy,
  command: Pick<SandboxSpec, 'argv' | 'rlimits'>
): Promise<string> {
  const access = await proxy.grant({ phase: 'test', command: '1' }, { allow: [LISTED] });
  const { user, token } = access;
  const network = { kind: 'proxy', socket: proxy.socketPath, user, token } as const;
  const printed = await sandboxed(backend, { ...command, network });
  await access.revoke();
  return printed;
}

/** Asks for a host that is not listed, and prints the status of the refusal. */
const ASK = ['curl', '-s', '-o', '/dev/null', '-w', '%{http_code}', 'http://unlisted.test/'] as const;

async function subjectsOf(
  runAs: RunAs,
  backends: ReadonlyMap<string, SandboxBackend>,
  proxy: EgressProxy
): Promise<Subjects> {
  const subjects: Subjects = new Map([
    ['plain spawn', () => outside(runAs, 'true', [])],
    ['bare bwrap', () => outside(runAs, 'bwrap', BARE)]
  ]);
  for (const [name, backend] of backends) {
    const status = await allowlisted(backend, proxy, { argv: ASK, rlimits: {} });
    if (status !== '403') throw new Error(`${name}: an unlisted host was answered with ${status}`);
    const recorder = { kind: 'none', recorder: true } as const;
    subjects.set(name, () => sandboxed(backend, ALONE));
    subjects.set(`${name}, as in a run`, () => sandboxed(backend, AS_A_RUN));
    subjects.set(`${name}, with recorder`, () => sandboxed(backend, { ...ALONE, network: recorder }));
    subjects.set(`${name}, with allow list`, () => allowlisted(backend, proxy, ALONE));
  }
  return subjects;
}

async function main(entry: string, peerPlace: string): Promise<void> {
  const runAs = chooseRunAs();
  const scratch = mkdtempSync(join(tmpdir(), 'bench-sandbox-'));
  chmodSync(scratch, 0o755);
  if (runAs.dropped) chownSync(scratch, runAs.uid, runAs.gid);
  const start = (place: string): Promise<EgressProxy> =>
    startEgressProxy({
      program: [process.execPath, entry],
      socketPath: join(scratch, place, 's'),
      onDecision: () => undefined,
      identity: runAs.dropped ? { uid: runAs.uid, gid: runAs.gid } : null
    });
  const proxy = await start('run');
  try {
    const backends = new Map<string, SandboxBackend>();
    for (const only of BACKENDS) {
      const { backend } = await selectBackend({ runAs, scratch, only });
      if (backend !== null) backends.set(only, backend);
    }
    const subjects = await subjectsOf(runAs, backends, proxy);
    subjects.set('proxy of a run, started and ended', async () => (await start('other')).close());
    const peer = await preparePeer(peerPlace, runAs, scratch, ASK);
    if ('run' in peer) subjects.set('sandbox-runtime CLI', peer.run);
    const times = await measure(subjects);
    console.log(
      JSON.stringify({
        times,
        peer: 'run' in peer ? peer.version : null,
        why: 'why' in peer ? peer.why : null
      })
    );
  } finally {
    await proxy.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function measure(subjects: Subjects): Promise<Record<string, number>> {
  const times = new Map([...subjects.keys()].map(name => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, work] of subjects) {
      const began = performance.now();
      await work();
      if (round > 0) times.get(name)?.push(performance.now() - began);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

await main(process.argv[2] ?? '', process.argv[3] ?? '');
