/** The command line of one container: pure, and the same for both engines but for the words that only one knows. */
import type {
  ContainerEngine,
  ContainerEngineName,
  ContainerImage,
  ContainerLimits
} from './container-types.js';
import { SandboxError } from './errors.js';
import { SANDBOX_HOSTNAME } from './etc.js';
import type { LayoutStep } from './layout.js';
import type { RunAs } from './types.js';

/** Label of the run, and of the program that started the container: `<pid>:<start time>`. */
export const RUN_LABEL = 'codex-orchestrator.run';

/** Limits of each process, soft and hard alike; `fsize` in bytes. */
export interface ContainerUlimits {
  nproc?: number;
  fsize?: number;
  nofile?: number;
  /** Seconds; the hard limit is a little above it, so that a process is told before it is ended. */
  cpu?: number;
}

export interface ContainerFacts {
  engine: Pick<ContainerEngine, 'name' | 'rootless'>;
  image: Pick<ContainerImage, 'id' | 'volumes'>;
  /** Unique on this machine. */
  name: string;
  mark: string;
  runAs: Pick<RunAs, 'uid' | 'gid'>;
  limits: ContainerLimits;
  /** Most processes of the command; null: unbounded. */
  processes: number | null;
  ulimits: ContainerUlimits;
  /** Absolute path of the seccomp profile. */
  seccomp: string;
  layout: readonly LayoutStep[];
  /** What is run inside: arguments of /bin/bash. */
  command: readonly string[];
}

/** The first process, which is ours, beside those of the command. */
export const OWN_PROCESSES = 1;

const SHM_BYTES = 256 << 20;

/** Seconds between SIGXCPU, which says why, and SIGKILL. */
const CPU_GRACE = 5;

/**
 * Arguments after the engine's own flags. Not `--rm`: whether the kernel ended something for its memory is read from
 * the container after its end; then, as on every other way out, it is removed by name. Throws ISO_MOUNT_UNNAMEABLE.
 */
export function containerArguments(facts: ContainerFacts): string[] {
  const { engine, image, runAs } = facts;
  return [
    ...['run', '--interactive', '--name', facts.name, '--label', `${RUN_LABEL}=${facts.mark}`],
    ...['--pull', 'never', '--log-driver', 'none', '--stop-signal', 'KILL'],
    ...['--network', 'none', '--ipc', 'private', '--cgroupns', 'private', '--hostname', SANDBOX_HOSTNAME],
    ...['--cap-drop', 'all', '--security-opt', 'no-new-privileges'],
    ...['--security-opt', `seccomp=${facts.seccomp}`, '--security-opt', 'label=disable'],
    ...['--read-only', '--user', `${runAs.uid}:${runAs.gid}`, '--workdir', '/'],
    ...ENGINE_WORDS[engine.name],
    // The user of the run is the same number inside and outside, as it is without a user namespace.
    ...(engine.name === 'podman' && engine.rootless ? ['--userns', 'keep-id'] : []),
    ...limitWords(facts),
    ...['--shm-size', String(SHM_BYTES)],
    ...volumeWords(facts),
    ...facts.layout.flatMap(stepWords(engine.name)),
    ...['--entrypoint', '/bin/bash', image.id, ...facts.command]
  ];
}

/** podman adds things of the host that docker does not: proxies, names, healthchecks, a writable /tmp. */
const ENGINE_WORDS: Readonly<Record<ContainerEngineName, readonly string[]>> = {
  podman: [
    ...['--read-only-tmpfs=false', '--image-volume', 'ignore', '--http-proxy=false', '--no-hosts'],
    ...['--systemd', 'false', '--no-healthcheck', '--security-opt', 'mask=/sys']
  ],
  docker: ['--no-healthcheck']
};

function limitWords({ limits, processes, ulimits }: ContainerFacts): string[] {
  const { memoryBytes: memory, cpus } = limits;
  return [
    // The same bound for memory and for memory with swap: no swap.
    ...(memory === undefined ? [] : ['--memory', String(memory), '--memory-swap', String(memory)]),
    ...(cpus === undefined ? [] : ['--cpus', String(cpus)]),
    ...(processes === null ? [] : ['--pids-limit', String(processes + OWN_PROCESSES)]),
    ...Object.entries(ulimits).flatMap(([name, value]) => [
      '--ulimit',
      `${name}=${value}:${name === 'cpu' ? value + CPU_GRACE : value}`
    ])
  ];
}

/** docker would give each declared volume of the image a directory on the host's disk. */
function volumeWords({ engine, image, layout }: ContainerFacts): string[] {
  if (engine.name === 'podman') return [];
  const taken = layout.map(step => ('target' in step ? step.target : ''));
  const free = image.volumes.filter(path => !taken.includes(path) && isPlain(path));
  return free.flatMap(path => ['--tmpfs', `${path}:${tmpfsOptions(64 << 20, '1777')}`]);
}

function isPlain(path: string): boolean {
  return /^(\/[\w.@-]+)+$/.test(path) && !path.split('/').includes('..');
}

function stepWords(engine: ContainerEngineName): (step: LayoutStep) => string[] {
  return step => {
    // podman would copy what the image has there, with its mode.
    const empty = engine === 'podman' ? ',notmpcopyup' : '';
    if (step.kind === 'tmpfs')
      return ['--tmpfs', `${step.target}:${tmpfsOptions(step.bytes, step.mode)}${empty}`];
    return step.kind === 'bind' ? bindWords(step, engine) : [];
  };
}

function tmpfsOptions(bytes: number, mode: string): string {
  return `rw,exec,nosuid,nodev,size=${bytes},mode=${mode}`;
}

/**
 * `--mount` separates by commas, `--volume` by colons. What is mounted below a read-only source stays out: only the
 * topmost mount is made read-only (podman; docker does it for all since version 25).
 */
function bindWords(step: LayoutStep & { kind: 'bind' }, engine: ContainerEngineName): string[] {
  const { source, target, mode } = step;
  const both = source + target;
  if (!/[,"\n\r]/.test(both)) {
    const alone = engine === 'podman' && mode === 'ro' ? ',bind-nonrecursive=true' : '';
    return [
      '--mount',
      `type=bind,source=${source},destination=${target}${mode === 'ro' ? ',readonly' : ''}${alone}`
    ];
  }
  if (!/[:\n\r]/.test(both)) return ['--volume', `${source}:${target}:${mode}`];
  throw new SandboxError('ISO_MOUNT_UNNAMEABLE', `${JSON.stringify(source)} cannot be shown in a container`, {
    where: source,
    why: 'its path holds a line break, or both a comma (or quote) and a colon'
  });
}
