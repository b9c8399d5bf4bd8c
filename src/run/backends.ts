/** The isolations behind one interface, so that the steps of a run need not ask which one they have. */
import { readFileSync } from 'node:fs';
import type { OrchestratorError } from '../platform/errors.js';
import type { LimitCode } from '../reasons/limit.js';
import {
  openRemote,
  pickKey,
  readKeys,
  type RemoteBackend,
  RemoteError,
  type RemoteReport,
  type Stopped
} from '../remote/index.js';
import type {
  ContainerBackend,
  NoneBackend,
  RunAs,
  SandboxNetwork,
  SandboxProcess,
  SandboxSpec
} from '../sandbox/index.js';
import type { ProbedReport, RemoteEndpoint } from './types.js';

/** A command that runs. What only some isolations can tell is told after `exited`. */
export interface RunProcess extends SandboxProcess {
  /** The limit at which the isolation itself ended it, or null. */
  limit?(): LimitCode | null;
  /** Why there was no command at all, with a code of its own, or null. */
  failure?(): OrchestratorError | null;
}

export interface RunBackend {
  readonly name: string;
  readonly version: string;
  /** PATH inside. */
  readonly path: string;
  spawn(spec: SandboxSpec): RunProcess;
}

/** Containers have no recorder: names asked for past the proxy fail there, and nobody tells which. */
export function containerRunBackend(backend: ContainerBackend): RunBackend {
  const { name, version, path } = backend;
  return {
    name,
    version: `${version}, image ${backend.image.id}`,
    path,
    spawn(spec) {
      const child = backend.spawn(
        spec.network === undefined ? spec : { ...spec, network: unrecorded(spec.network) }
      );
      // The client's processes are not the command's: its control group holds those.
      return { ...child, pid: -1, limit: () => (child.outOfMemory() === 'told' ? 'LIMIT_MEMORY' : null) };
    }
  };
}

function unrecorded(network: SandboxNetwork): SandboxNetwork {
  return { ...network, recorder: false };
}

const NONE_LIMITS = { memory: 'LIMIT_MEMORY', processes: 'LIMIT_PROCESSES' } as const;

export function noneRunBackend(backend: NoneBackend): RunBackend {
  const { name, version, path } = backend;
  return {
    name,
    version,
    path,
    spawn(spec) {
      const child = backend.spawn(spec);
      return { ...child, limit: () => told(child.tripped(), NONE_LIMITS) };
    }
  };
}

function told<K extends string>(tripped: K | null, codes: Readonly<Record<K, LimitCode>>): LimitCode | null {
  return tripped === null ? null : codes[tripped];
}

const REMOTE_LIMITS: Readonly<Record<Stopped, LimitCode>> = {
  time: 'LIMIT_WALL_PHASE',
  output: 'LIMIT_OUTPUT',
  memory: 'LIMIT_MEMORY',
  disk: 'LIMIT_DISK',
  processes: 'LIMIT_PROCESSES'
};

export function remoteRunBackend(backend: RemoteBackend): RunBackend {
  const { name, version, path } = backend;
  return {
    name,
    version,
    path,
    spawn(spec) {
      const step = backend.spawn(spec);
      return { ...step, limit: () => told(step.stopped(), REMOTE_LIMITS) };
    }
  };
}

export interface OpenedReceiver {
  backend: RunBackend | null;
  report: ProbedReport;
  /** Why it did not answer. */
  failure: RemoteError | null;
  recorder: boolean;
}

/** Asks the receiver what it holds. Throws ISO_REMOTE_KEY_FILE, ISO_REMOTE_TLS, ISO_REMOTE_URL. */
export async function openReceiver(
  endpoint: RemoteEndpoint,
  runAs: RunAs,
  wallMs: number,
  now: () => number
): Promise<OpenedReceiver> {
  const { url, keyFile, keyId, caFile } = endpoint;
  const key = pickKey(readKeys(keyFile), keyId, keyFile);
  const opened = await openRemote({
    url,
    key,
    ...(caFile === null ? {} : { ca: authority(caFile) }),
    owner: runAs.dropped ? { uid: runAs.uid, gid: runAs.gid } : null,
    now,
    wallMs
  });
  return {
    backend: opened.backend === null ? null : remoteRunBackend(opened.backend),
    report: opened.report,
    failure: opened.failure,
    recorder: recorderOf(opened.report)
  };
}

function recorderOf({ facts }: RemoteReport): boolean {
  return facts.some(fact => fact.name === 'recorder' && fact.ok);
}

function authority(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new RemoteError('ISO_REMOTE_TLS', `the authority ${path} cannot be read`, { where: path, cause });
  }
}
