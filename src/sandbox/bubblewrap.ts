/** Backend on bubblewrap 0.8 or newer (https://github.com/containers/bubblewrap), unprivileged. */
import { INNER_ID, launcherEnv, type Rlimit, type SandboxContext } from './context.js';
import { SANDBOX_HOSTNAME } from './etc.js';
import type { LayoutStep } from './layout.js';
import { probeBackend } from './probe.js';
import { limitedShell } from './shell.js';
import { launch, type StatusEvent } from './supervise.js';
import { LAUNCHER_ENV } from './tools.js';
import type { SandboxBackend, SandboxProcess, SandboxSpec } from './types.js';

/** Descriptors of the launcher, as `launch` hands them out. */
const STATUS_FD = '3';
const PLAN_FD = '4';
const FILTER_FD = '5';

/** Sets the limits inside, where processes are counted per namespace, of commands that no shell of ours runs. */
const PRLIMIT = '/usr/bin/prlimit';

/**
 * No `setpriv --pdeathsig` before it: bwrap's own --die-with-parent does that, and an exec more is a tenth of the
 * whole start-up. The window before it takes effect is the lifeline's.
 */
const NAMESPACES = [
  '--die-with-parent',
  '--new-session',
  '--unshare-user',
  '--unshare-pid',
  '--unshare-net',
  '--unshare-ipc',
  '--unshare-uts',
  '--unshare-cgroup',
  '--disable-userns',
  ...['--cap-drop', 'ALL'],
  ...['--uid', String(INNER_ID)],
  ...['--gid', String(INNER_ID)],
  ...['--hostname', SANDBOX_HOSTNAME]
] as const;

export function bubblewrapBackend(program: string, version: string, context: SandboxContext): SandboxBackend {
  function spawn(spec: SandboxSpec): SandboxProcess {
    const plan = planOf(spec, context.layout(spec));
    const limits = context.rlimits(spec);
    const command = limitedShell(spec.argv, limits) ?? [...limitCommand(limits), ...spec.argv];
    const request = {
      argv: [program, '--args', PLAN_FD, '--', ...command] as const,
      env: launcherEnv(context, LAUNCHER_ENV),
      plan,
      extraFd: context.openFilter(),
      parseStatus,
      execFailure
    };
    return launch(request, context.site);
  }

  const backend: SandboxBackend = {
    name: 'bubblewrap',
    version,
    spawn,
    probe: scratch => probeBackend(backend, context.runAs, scratch),
    path: context.path
  };
  return backend;
}

/** Costs one exec, so it is left out where there is nothing to limit. */
function limitCommand(limits: readonly Rlimit[]): string[] {
  if (limits.length === 0) return [];
  return [PRLIMIT, ...limits.map(limit => `--${limit.option}=${limit.value}:${limit.value}`), '--'];
}

/** Options as NUL-terminated text for --args: environment values stay out of the process list of the host. */
function planOf(spec: SandboxSpec, layout: readonly LayoutStep[]): string {
  const options = [
    ...NAMESPACES,
    ...['--json-status-fd', STATUS_FD],
    ...['--seccomp', FILTER_FD],
    ...layout.flatMap(optionsOf),
    ...['--remount-ro', '/'],
    ...['--chdir', spec.cwd],
    '--clearenv',
    ...Object.entries(spec.env).flatMap(([name, value]) => ['--setenv', name, value])
  ];
  return options.map(option => `${option}\0`).join('');
}

function optionsOf(step: LayoutStep): string[] {
  switch (step.kind) {
    case 'bind':
      return [step.mode === 'ro' ? '--ro-bind' : '--bind', step.source, step.target];
    case 'symlink':
      return ['--symlink', step.text, step.target];
    case 'directory':
      return ['--dir', step.target];
    case 'tmpfs':
      return ['--perms', step.mode, '--size', String(step.bytes), '--tmpfs', step.target];
    case 'dev':
      return [
        ...['--dev', '/dev', '--perms', '1777', '--size', String(step.shmBytes), '--tmpfs', '/dev/shm'],
        ...['--remount-ro', '/dev']
      ];
    case 'proc':
      return ['--proc', '/proc', '--ro-bind', '/proc/sys', '/proc/sys'];
  }
}

/** Lines of --json-status-fd: `{"child-pid": …}` once it is there, `{"exit-code": …}` only if the command ran. */
function parseStatus(line: string): StatusEvent | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const record = value as Record<string, unknown>;
  if (typeof record['child-pid'] === 'number') return { kind: 'init', pid: record['child-pid'] };
  if (typeof record['exit-code'] === 'number') return { kind: 'exit', code: record['exit-code'] };
  return null;
}

/** bwrap's words when the last exec fails; nothing inside has run by then, so nobody else can have said them. */
function execFailure(text: string): number | null {
  const [, why] = /^bwrap: execvp .*: ([^:\n]+)$/m.exec(text) ?? [];
  if (why === undefined) return null;
  return why === 'No such file or directory' ? 127 : 126;
}
