/** One container for one command: started, watched and removed through the engine's own client. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { type ContainerUlimits, containerArguments, OWN_PROCESSES } from './container-arguments.js';
import { callEngine } from './container-engine.js';
import { SandboxError } from './errors.js';
import { afterMark, firstProcess, keeperText, type MarkedStream, orderOf } from './container-start.js';
import type {
  ContainerBackend,
  ContainerEngine,
  ContainerImage,
  ContainerLimits,
  ContainerProcess,
  ContainerReport
} from './container-types.js';
import { type ContainerWatcher, removeContainer } from './container-watcher.js';
import { privateDirectories, type LayoutStep } from './layout.js';
import { checkedMounts } from './mounts.js';
import { keptNetwork, networkEnv, networkLayout } from './network.js';
import { probeBackend } from './probe.js';
import { killGroup, threadsOf } from './processes.js';
import { checkSpec } from './spec.js';
import type { RunAs, SandboxBackend, SandboxExit, SandboxRlimits, SandboxSpec } from './types.js';

/** What every container of a run is made from. */
export interface ContainerSite {
  engine: ContainerEngine;
  image: ContainerImage;
  runAs: RunAs;
  limits: ContainerLimits;
  /** Absolute path of the seccomp profile. */
  seccomp: string;
  /** Names and accounts of our own over those of the image and the engine. */
  base: readonly LayoutStep[];
  mark: string;
  watcher: ContainerWatcher;
}

export function containerBackend(site: ContainerSite): ContainerBackend {
  const { engine, image } = site;
  const running = new Set<string>();
  const shared = { version: versionOf(engine), path: image.path };

  function start(spec: SandboxSpec): ContainerProcess {
    checkSpec(spec);
    // env(1), which sets the environment inside, would take it for a variable.
    if (spec.argv[0]?.includes('=') === true)
      throw new SandboxError('ISO_CONTAINER_COMMAND', `the program ${spec.argv[0]} has "=" in its name`);
    if (spec.network?.recorder === true)
      throw new SandboxError('ISO_CONTAINER_NETWORK', 'refused attempts cannot be recorded in a container');
    const name = `codex-${randomUUID()}`;
    const started = startContainer(site, spec, name);
    running.add(name);
    void started.exited.then(() => running.delete(name));
    return started;
  }

  async function probe(scratch: string): Promise<ContainerReport> {
    // The probe names a backend only in its report.
    const asked: SandboxBackend = { ...shared, name: 'bubblewrap', spawn: start, probe: never };
    return { ...(await probeBackend(asked, site.runAs, scratch)), backend: engine.name };
  }

  async function close(): Promise<void> {
    await Promise.all([...running].map(name => removeContainer(engine, name, true)));
    site.watcher.close();
  }

  return { ...shared, name: engine.name, image, spawn: start, probe, close };
}

function never(): never {
  throw new Error('a probe that probes');
}

function versionOf({ version, flags }: ContainerEngine): string {
  return [version, ...flags].join(' ');
}

interface Running {
  site: ContainerSite;
  name: string;
  marked: MarkedStream;
  killed: boolean;
  outOfMemory: 'told' | 'likely' | null;
}

function startContainer(site: ContainerSite, spec: SandboxSpec, name: string): ContainerProcess {
  const mark = randomUUID();
  const args = [
    ...site.engine.flags,
    ...containerArguments({
      ...site,
      name,
      processes: withKeeper(spec).processes ?? null,
      ulimits: ulimitsOf(withKeeper(spec), site),
      layout: layoutOf(spec, site),
      command: firstProcess(mark)
    })
  ];
  const client = startClient(site.engine, args);
  if (client instanceof Error) return neverStarted(client);
  const { pid = 0 } = client;
  if (pid > 0) site.watcher.watch(pid);
  const marked = afterMark(client.stderr as Readable, mark);
  const running: Running = { site, name, marked, killed: false, outOfMemory: null };
  // A client that ends early closes its end; its own words say why.
  client.stdin?.on('error', () => undefined);
  const proxy = keptNetwork(spec.network)?.proxy ?? null;
  client.stdin?.end(orderOf({ ...spec, env: networkEnv(spec) }, proxy === null ? null : keeperText(proxy)));
  const exited = settle(running, client).finally(() => pid > 0 && site.watcher.forget(pid));
  return {
    pid,
    stdout: client.stdout as Readable,
    stderr: marked.stream,
    kill: () => kill(running, client),
    outOfMemory: () => running.outOfMemory,
    exited
  };
}

function startClient(engine: ContainerEngine, args: readonly string[]): ChildProcess | Error {
  try {
    return spawn(engine.program, args, {
      cwd: '/',
      env: { ...engine.env },
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe']
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A command line longer than the kernel takes, mostly. */
function neverStarted(error: Error): ContainerProcess {
  const nothing = (): PassThrough => new PassThrough().end();
  return {
    pid: -1,
    stdout: nothing(),
    stderr: nothing(),
    kill: () => undefined,
    outOfMemory: () => null,
    exited: Promise.resolve({ code: null, signal: null, setupError: error.message })
  };
}

/** An engine whose client has ended has spoken; its last words are in the pipe. */
const LAST_WORDS_MS = 5000;

async function settle(running: Running, client: ChildProcess): Promise<SandboxExit> {
  const { site, name, marked } = running;
  const end = await endOf(client);
  if (!running.killed && end.error === null) await within(marked.decided, LAST_WORDS_MS);
  if (end.code === KILLED && marked.started()) running.outOfMemory = await wasOutOfMemory(site, name);
  const gone = await removeContainer(site.engine, name, running.killed || end.code === null);
  if (!gone) return notBuilt(`the container ${name} could not be removed`);
  if (running.killed) return { code: null, signal: 'SIGKILL', setupError: null };
  if (end.signal !== null) return { code: null, signal: end.signal, setupError: null };
  if (marked.started()) return { code: end.code, signal: null, setupError: null };
  return notBuilt(
    end.error ?? (marked.before().trim() || `${site.engine.name} ended with status ${end.code}`)
  );
}

/** 128 + SIGKILL: what the kernel does for memory, among others. */
const KILLED = 137;

function notBuilt(setupError: string): SandboxExit {
  return { code: null, signal: null, setupError };
}

interface ClientEnd {
  code: number | null;
  signal: string | null;
  error: string | null;
}

function endOf(client: ChildProcess): Promise<ClientEnd> {
  return new Promise(resolve => {
    client.once('error', error => resolve({ code: null, signal: null, error: error.message }));
    client.once('exit', (code, signal) => resolve({ code, signal, error: null }));
  });
}

async function within(event: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>(resolve => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([event, late]);
  clearTimeout(timer);
}

async function wasOutOfMemory(site: ContainerSite, name: string): Promise<'told' | 'likely' | null> {
  const args = ['container', 'inspect', '--format', '{{.State.OOMKilled}}', name];
  const { stdout } = await callEngine(site.engine, args);
  if (stdout.toString().trim() === 'true') return 'told';
  return site.limits.memoryBytes === undefined ? null : 'likely';
}

/** The client goes first, so that it starts nothing any more; `settle` removes the container. */
function kill(running: Running, client: ChildProcess): void {
  if (client.pid === undefined || client.exitCode !== null || client.signalCode !== null) return;
  running.killed = true;
  killGroup(client.pid);
}

/** The process that keeps the way to the proxy is not one of the command's. */
function withKeeper({ rlimits, network }: SandboxSpec): SandboxRlimits {
  if (rlimits.processes === undefined || keptNetwork(network) === null) return rlimits;
  return { ...rlimits, processes: rlimits.processes + 1 };
}

function layoutOf(spec: SandboxSpec, { runAs, base }: ContainerSite): LayoutStep[] {
  const targets = new Set(spec.mounts.map(mount => mount.target));
  const bytes = 256 << 20;
  return [
    // Made by the engine as root: open to the one user inside.
    ...privateDirectories(spec.mounts, true),
    ...(targets.has('/var/tmp') ? [] : [{ kind: 'tmpfs', target: '/var/tmp', bytes, mode: '1777' } as const]),
    ...base,
    ...checkedMounts(spec.mounts, runAs, true),
    ...networkLayout(spec, runAs)
  ];
}

/**
 * None above what this process itself may have: an engine that is not root's cannot give more. Always set, because
 * the engines would else ask for more than some machines give. The kernel counts the processes of a user over all
 * its containers, so that those outside are added; the control group's own count is the exact one.
 */
function ulimitsOf(wanted: SandboxRlimits, { runAs }: ContainerSite): ContainerUlimits {
  const { processes, fileBytes, openFiles, cpuSeconds } = wanted;
  const mostFiles = hardLimit('Max open files');
  const mostProcesses = Math.min(hardLimit('Max processes') ?? Infinity, MOST_PROCESSES);
  const counted = processes === undefined ? undefined : processes + OWN_PROCESSES + others(runAs.uid);
  return {
    ...least('nofile', openFiles, mostFiles),
    ...least('nproc', counted, mostProcesses),
    ...(fileBytes === undefined ? {} : { fsize: fileBytes }),
    ...(cpuSeconds === undefined ? {} : { cpu: cpuSeconds })
  };
}

/** podman lowers its own limit to this, and what it starts cannot have more where it may not raise limits. */
const MOST_PROCESSES = 32_768;

function least(name: 'nofile' | 'nproc', wanted = Infinity, most = Infinity): ContainerUlimits {
  const value = Math.min(wanted, most);
  return Number.isFinite(value) ? { [name]: value } : {};
}

/** Elsewhere than on Linux the engine runs in a virtual machine, which holds nothing else of the user. */
function others(uid: number): number {
  return process.platform === 'linux' ? threadsOf(uid) : 0;
}

/** A row of proc_pid_limits(5); undefined where it is "unlimited" or there is no such file. */
function hardLimit(row: string): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const text = readFileSync('/proc/self/limits', 'utf8');
  const hard = new RegExp(`^${row}\\s+\\S+\\s+(\\d+)`, 'm').exec(text)?.[1];
  return hard === undefined ? undefined : Number(hard);
}
