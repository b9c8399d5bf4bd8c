/** `serve-runner`: the receiver of isolation `remote`, with a sandbox of this machine for every step. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cancellable } from '../../platform/signals.js';
import { VERSION } from '../../platform/version.js';
import {
  openNonceStore,
  readKeys,
  readPrivateFile,
  type ReceiverLimits,
  RemoteError,
  type RequestRecord,
  startReceiver,
  type StepSandbox,
  type Stopped
} from '../../remote/index.js';
import { diskMeter, watchLimits } from '../../run/watch.js';
import {
  chooseRunAs,
  createLifeline,
  type Lifeline,
  type ProbeFact,
  probeNetwork,
  type ProbeReport,
  type RunAs,
  type SandboxBackend,
  SandboxError,
  selectBackend
} from '../../sandbox/index.js';
import { createPrivateRoot, defaultParent, type PrivateRoot, removeTree } from '../../workspace/index.js';
import { text, UsageError, type VerbCall } from '../options.js';
import { row } from '../table.js';

const MIB = 1 << 20;

export async function run(call: VerbCall): Promise<number> {
  const settings = settingsOf(call);
  const lifeline = createLifeline();
  const opened = await openStepSandbox(call.process.env, settings.step, lifeline);
  try {
    return await cancellable(call.process, signal => serve(call, settings, opened.sandbox, signal));
  } finally {
    await opened.close();
    lifeline.close();
  }
}

async function serve(
  call: VerbCall,
  settings: Settings,
  sandbox: StepSandbox,
  signal: AbortSignal
): Promise<number> {
  const json = call.flags['json'] === true;
  const nonces = openNonceStore({ directory: settings.stateDir, now: Date.now() });
  const { cert, certKey, keys, limits, host, port } = settings;
  const record = (record: RequestRecord): void => tell(call, record, json);
  const options = { cert, certKey, keys, nonces, sandbox, limits, record, now: () => Date.now() };
  const receiver = await startReceiver(options, host, port);
  const address = `https://${host.includes(':') ? `[${host}]` : host}:${receiver.port}`;
  const { backend, version } = sandbox.facts;
  if (json) call.process.stdout.write(`${JSON.stringify({ event: 'listening', address, backend })}\n`);
  else {
    call.out.line(row('receiver', address));
    call.out.line(row('sandbox', `${backend}  ${version}`));
    call.out.line(row('keys', keys.map(key => key.id).join(', ')));
  }
  await new Promise<void>(resolve => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await receiver.close();
  nonces.close();
  return 0;
}

/** One line a request. Paths and reasons may hold a stranger's text. */
function tell({ out, process }: VerbCall, record: RequestRecord, json: boolean): void {
  if (json) return void process.stdout.write(`${JSON.stringify({ event: 'request', ...record })}\n`);
  const what = record.code ?? 'ok';
  const who = `${record.remote} ${record.key_id ?? 'no key'}`;
  const why = record.why === null ? '' : `  ${record.why.replace(/[\p{Cc}\p{Cf}]/gu, ' ')}`;
  out.line(row(String(record.status), `${what}  ${who}  ${record.milliseconds} ms${why}`));
}

interface Settings {
  host: string;
  port: number;
  cert: Buffer;
  certKey: Buffer;
  keys: ReturnType<typeof readKeys>;
  stateDir: string;
  limits: ReceiverLimits;
  step: StepBounds;
}

function settingsOf(call: VerbCall): Settings {
  const { host, port } = listenAddress(text(call, 'listen') ?? '127.0.0.1:8443');
  const maxBytes = number(call, 'max-mb', 256) * MIB;
  return {
    host,
    port,
    cert: certificate(required(call, 'cert')),
    certKey: readPrivateFile(required(call, 'cert-key')),
    keys: readKeys(required(call, 'keys')),
    stateDir: text(call, 'state-dir') ?? stateDirectory(call.process.env),
    limits: {
      jobs: number(call, 'jobs', 1),
      skewMs: number(call, 'skew-seconds', 60) * 1000,
      wallMs: number(call, 'max-minutes', 60) * 60_000,
      outputBytes: number(call, 'output-mb', 64) * MIB,
      maxBytes,
      maxEntries: 200_000
    },
    step: {
      memoryBytes: number(call, 'memory-mb', 4096) * MIB,
      diskBytes: number(call, 'disk-mb', 8192) * MIB,
      processes: number(call, 'processes', 512)
    }
  };
}

function required(call: VerbCall, name: string): string {
  const value = text(call, name);
  if (value !== null && value !== '') return value;
  throw new UsageError('USAGE', `serve-runner: --${name} is missing`, {
    fix: 'See: codex-orchestrator serve-runner --help'
  });
}

function number(call: VerbCall, name: string, usual: number): number {
  const value = text(call, name);
  return value === null ? usual : Number(value);
}

function listenAddress(value: string): { host: string; port: number } {
  const [, bracketed, plain, port] = /^(?:\[([0-9a-fA-F:.]+)\]|([^:[\]\s]+)):(\d{1,5})$/.exec(value) ?? [];
  const host = bracketed ?? plain;
  if (host !== undefined && Number(port) <= 65_535) return { host, port: Number(port) };
  throw new UsageError('USAGE', `serve-runner: --listen takes HOST:PORT, not ${JSON.stringify(value)}`);
}

function certificate(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new UsageError('USAGE', `serve-runner: the certificate ${path} cannot be read`, { cause });
  }
}

/** XDG Base Directory Specification: state that should outlive a restart. */
function stateDirectory(env: Readonly<Record<string, string | undefined>>): string {
  const { XDG_STATE_HOME = '', HOME = '' } = env;
  const base = XDG_STATE_HOME.startsWith('/')
    ? XDG_STATE_HOME
    : HOME.startsWith('/')
      ? join(HOME, '.local/state')
      : '';
  if (base !== '') return join(base, 'codex-orchestrator/serve-runner');
  throw new UsageError('USAGE', 'serve-runner: neither --state-dir nor HOME says where to remember requests');
}

export interface StepBounds {
  memoryBytes: number;
  diskBytes: number;
  processes: number;
}

export interface OpenedSandbox {
  sandbox: StepSandbox;
  close(): Promise<void>;
}

/** A sandbox of this machine for steps. Throws ISO_UNAVAILABLE where no backend passes its probe. */
export async function openStepSandbox(
  env: Readonly<Record<string, string | undefined>>,
  bounds: StepBounds,
  lifeline: Lifeline
): Promise<OpenedSandbox> {
  const runAs = chooseRunAs();
  const owner = runAs.dropped ? { uid: runAs.uid, gid: runAs.gid } : null;
  const root = await createPrivateRoot({
    parent: defaultParent(env, runAs.dropped),
    runId: 'serve-runner',
    owner
  });
  try {
    const scratch = await root.directory('probe');
    const { backend, reports } = await selectBackend({ runAs, scratch, lifeline });
    const report = reports.find(candidate => candidate.ok);
    if (backend === null || report === undefined) throw unavailable(reports);
    const facts = [...report.facts, await recorderFact(backend, runAs, scratch)];
    return { sandbox: stepSandbox(backend, facts, root, bounds), close: () => root.remove() };
  } catch (error) {
    await root.remove();
    throw error;
  }
}

/** Whether refused attempts can be named here; without it a step has no network all the same. */
async function recorderFact(backend: SandboxBackend, runAs: RunAs, scratch: string): Promise<ProbeFact> {
  const { ok, facts, reason } = await probeNetwork(backend, runAs, scratch);
  const seen = facts.find(fact => fact.name === 'recorder')?.seen ?? reason ?? 'its probe did not pass';
  return { name: 'recorder', ok, seen };
}

function unavailable(reports: readonly ProbeReport[]): SandboxError {
  const why = reports
    .map(({ backend, reason }) => `${backend}: ${reason ?? 'the probe did not pass'}`)
    .join('; ');
  return new SandboxError('ISO_UNAVAILABLE', `no backend passes its probe here (${why})`);
}

function stepSandbox(
  backend: SandboxBackend,
  facts: readonly ProbeFact[],
  root: PrivateRoot,
  bounds: StepBounds
): StepSandbox {
  let count = 0;
  return {
    facts: {
      program: VERSION,
      backend: backend.name,
      version: backend.version,
      path: backend.path,
      facts: facts.map(({ name, ok, seen }) => ({ name, ok, seen }))
    },
    owner: root.owner,
    async directory() {
      const path = await root.directory(`step-${(count += 1)}`);
      return { path, remove: () => removeTree(path) };
    },
    spawn(spec, directory, stopped) {
      const { processes = bounds.processes, fileBytes = bounds.diskBytes + MIB } = spec.rlimits;
      const rlimits = {
        ...spec.rlimits,
        processes: Math.min(processes, bounds.processes),
        fileBytes: Math.min(fileBytes, bounds.diskBytes + MIB)
      };
      if (spec.network?.kind === 'proxy')
        throw new RemoteError('ISO_REMOTE_NETWORK', 'a step has no network');
      const { network, ...rest } = spec;
      const child = backend.spawn({ ...rest, rlimits, ...(network === undefined ? {} : { network }) });
      const trip = (code: string): void => {
        stopped(LIMITS[code] ?? 'time');
        child.kill();
      };
      const watched = { memoryBytes: bounds.memoryBytes, processes: bounds.processes + OWN_PROCESSES };
      const watch = watchLimits(child.pid, diskMeter(directory, bounds.diskBytes), watched, trip);
      void child.exited.then(() => watch.stop());
      return child;
    }
  };
}

/** The launcher and the first process inside are counted from outside. */
const OWN_PROCESSES = 4;

const LIMITS: Readonly<Record<string, Stopped>> = {
  LIMIT_MEMORY: 'memory',
  LIMIT_PROCESSES: 'processes',
  LIMIT_DISK: 'disk'
};
