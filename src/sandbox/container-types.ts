/**
 * Isolation `container`: commands in containers of podman or docker, behind the interface of `types.ts`. The network
 * is none; what a run may reach outside comes as a mounted Unix socket, as for the other backends.
 */
import type { ProbeReport, RunAs, SandboxBackend, SandboxProcess, SandboxSpec } from './types.js';

export type ContainerEngineName = 'podman' | 'docker';

/** In order of preference: podman needs no daemon that runs as root. */
export const ENGINE_NAMES: readonly ContainerEngineName[] = ['podman', 'docker'];

/** A found engine and the words that every call of it begins with. */
export interface ContainerEngine {
  readonly name: ContainerEngineName;
  /** Absolute path in a system directory. */
  readonly program: string;
  /** Options before the subcommand, e.g. another runtime. */
  readonly flags: readonly string[];
  /** Version line, e.g. `podman version 4.3.1`. */
  readonly version: string;
  /** The whole environment of every call. */
  readonly env: Readonly<Record<string, string>>;
  /** Whether the engine itself runs as an ordinary user, with a user namespace of its own. */
  readonly rootless: boolean;
}

/** An image that is on this machine, by the digest that its content gives it. */
export interface ContainerImage {
  /** As the operator named it. */
  readonly reference: string;
  /** `sha256:<hex>` of the image's configuration, which names every layer by digest. */
  readonly id: string;
  /** PATH inside. */
  readonly path: string;
  /** Directories that the image declares as volumes; they get memory instead of a disk of their own. */
  readonly volumes: readonly string[];
}

/** Bounds that the container's control group holds. Absent members are unbounded. */
export interface ContainerLimits {
  memoryBytes?: number;
  /** Processors, fractions allowed. */
  cpus?: number;
}

export interface ContainerProcess extends SandboxProcess {
  /**
   * After `exited`: `told` where the engine saw that the kernel ended a process for passing the memory limit, `likely`
   * where there is such a limit and the command ended by SIGKILL, which the engine need not have seen (podman with
   * control groups of version 1); null otherwise.
   */
  outOfMemory(): 'told' | 'likely' | null;
}

export interface ContainerReport extends Omit<ProbeReport, 'backend'> {
  backend: ContainerEngineName;
}

export interface ContainerBackend extends Omit<SandboxBackend, 'name' | 'probe' | 'spawn'> {
  readonly name: ContainerEngineName;
  readonly image: ContainerImage;
  spawn(spec: SandboxSpec): ContainerProcess;
  probe(scratch: string): Promise<ContainerReport>;
  /** Removes every container of this backend that is still there, and ends its watcher. */
  close(): Promise<void>;
}

export interface ContainerOptions {
  /** `name@sha256:<64 hex>` or `sha256:<64 hex>` (an image id). */
  image: string;
  runAs: RunAs;
  /** Directory for prepared files and probes; the user of `runAs` must be able to pass through those above it. */
  scratch: string;
  /** The operator's environment: where the engine finds its own settings. Nothing of it reaches a command. */
  env: Readonly<Record<string, string | undefined>>;
  /** Considers this engine alone. */
  only?: ContainerEngineName;
  limits?: ContainerLimits;
  /** Absolute path of a seccomp profile (JSON of the OCI engines) in the place of the program's own. */
  seccomp?: string;
  /** Mark of the run's lifeline; containers bear it as a label, so that `endContainers` finds them. */
  mark?: string;
}

export interface ContainerSelection {
  /** Null where no engine passed: the caller ends with ISO_UNAVAILABLE. */
  backend: ContainerBackend | null;
  /** One report for every engine, and every way of starting it, that was tried. */
  reports: ContainerReport[];
}
