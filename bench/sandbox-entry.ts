/** Bundled by bench/sandbox.mjs: a sandboxed `true` and a bare `bwrap --unshare-all … true` take turns. Prints JSON. */
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseRunAs, selectBackend, shellArgv } from '../src/sandbox/index.js';
import type { BackendName, RunAs, SandboxBackend, SandboxSpec } from '../src/sandbox/index.js';

const ROUNDS = 51;
const BARE = ['--unshare-all', '--ro-bind', '/', '/', 'true'];

/** `--unshare-all` as the same user that the sandbox runs as, so that only the sandboxes differ. */
function bare(runAs: RunAs): Promise<void> {
  const identity = runAs.dropped ? { uid: runAs.uid, gid: runAs.gid } : {};
  return new Promise((done, fail) => {
    const child = spawn('bwrap', BARE, { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/', ...identity });
    child.stdout.resume();
    child.stderr.resume();
    child.on('error', fail);
    child.on('close', code => (code === 0 ? done() : fail(new Error(`bare bwrap ended with ${code}`))));
  });
}

/** What a run starts: its shell, and the limits that every run sets. */
const AS_A_RUN = { argv: shellArgv('true'), rlimits: { processes: 512, fileBytes: 4097 * 1024 * 1024 } };

async function sandboxed(
  backend: SandboxBackend,
  command: Pick<SandboxSpec, 'argv' | 'rlimits' | 'network'>
): Promise<void> {
  const child = backend.spawn({
    ...command,
    cwd: '/tmp',
    env: { PATH: backend.path },
    mounts: []
  });
  child.stdout.resume();
  child.stderr.resume();
  const exit = await child.exited;
  if (exit.code !== 0) throw new Error(`sandboxed true: ${JSON.stringify(exit)}`);
}

/** Ready means that the first connection of the command is taken: the listeners are there before it is executed. */
function networks(socket: string): Record<string, NonNullable<SandboxSpec['network']>> {
  return {
    'with recorder': { kind: 'none', recorder: true },
    'with proxy ready': { kind: 'proxy', socket, user: 'bench', token: 'bench' }
  };
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function main(): Promise<void> {
  const runAs = chooseRunAs();
  const scratch = mkdtempSync(join(tmpdir(), 'bench-sandbox-'));
  chmodSync(scratch, 0o755);
  if (runAs.dropped) chownSync(scratch, runAs.uid, runAs.gid);
  const names: readonly BackendName[] = ['bubblewrap', 'util-linux'];
  const backends = new Map<string, SandboxBackend>();
  const gate = createServer(socket => socket.end());
  try {
    for (const only of names) {
      const { backend } = await selectBackend({ runAs, scratch, only });
      if (backend !== null) backends.set(only, backend);
    }
    const proxy = join(scratch, 'proxy.sock');
    await new Promise<void>(done => gate.listen(proxy, done));
    if (runAs.dropped) chownSync(proxy, runAs.uid, runAs.gid);
    const subjects = new Map<string, () => Promise<void>>([['bare bwrap', () => bare(runAs)]]);
    for (const [name, backend] of backends) {
      subjects.set(name, () => sandboxed(backend, { argv: ['true'], rlimits: {} }));
      subjects.set(`${name}, as in a run`, () => sandboxed(backend, AS_A_RUN));
      for (const [kind, network] of Object.entries(networks(proxy)))
        subjects.set(`${name}, ${kind}`, () => sandboxed(backend, { argv: ['true'], rlimits: {}, network }));
    }
    console.log(JSON.stringify(await measure(subjects)));
  } finally {
    gate.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function measure(subjects: ReadonlyMap<string, () => Promise<void>>): Promise<Record<string, number>> {
  const times = new Map([...subjects.keys()].map(name => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, work] of subjects) {
      const took = await milliseconds(work);
      if (round > 0) times.get(name)?.push(took);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]));
}

await main();
