/**
 * Backends on bubblewrap 0.8 or newer (https://github.com/containers/bubblewrap): unprivileged in a user namespace,
 * and started by root without one.
 */
import { launcherEnv, type Rlimit, type SandboxContext } from './context.js';
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
  '--unshare-pid',
  '--unshare-net',
  '--unshare-ipc',
  '--unshare-uts',
  '--unshare-cgroup',
  ...['--cap-drop', 'ALL'],
  ...['--hostname', SANDBOX_HOSTNAME]
] as const;

/** Root's: what `setpriv` needs to give up everything else, itself included. */
const TO_DROP = ['CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP'] as const;

/** The status channel once more, for what happens inside before the command. bwrap itself keeps it from the others. */
const REPORT_FD = '6';

/** The command's environment, for the way through programs that still are root: LD_PRELOAD and its like act on them. */
const PACKED_VARIABLE = 'CODEX_ENVIRONMENT_';

/** Below the kernel's limit for one variable (execve(2), MAX_ARG_STRLEN). */
const PACKED_PART = 100_000;

/**
 * Enters the directory after root was given up: root without its capabilities may not pass a directory of the user,
 * and must not pass one that the user may not. The channel closes with the exec.
 */
const ENTER = String.raw`
open(my $report, '>&=', ${REPORT_FD}) or exit 70;
my ($packed, $part) = ('', 0);
$packed .= $ENV{'${PACKED_VARIABLE}' . $part++} while exists $ENV{"${PACKED_VARIABLE}$part"};
my %wanted = split /\0/, pack('H*', $packed), -1;
%ENV = %wanted;
fcntl($report, 2, 1) or exit 70;
my $directory = shift;
chdir $directory or do { my $why = "$!"; $directory =~ tr/\n/ /; syswrite($report, "error cannot enter $directory: $why\n"); exit 70 };
exec { $ARGV[0] } @ARGV;
my $missing = $! + 0 == 2;
print STDERR "$ARGV[0]: $!\n";
exit($missing ? 127 : 126);
`;

/** Gives up root inside; under the filter already, which alone refuses a new user namespace here. */
export const SETPRIV = '/usr/bin/setpriv';

export function bubblewrapBackend(program: string, version: string, context: SandboxContext): SandboxBackend {
  function spawn(spec: SandboxSpec): SandboxProcess {
    const plan = planOf(spec, context.layout(spec), context);
    const limits = context.rlimits(spec);
    const limited = limitedShell(spec.argv, limits) ?? [...limitCommand(limits), ...spec.argv];
    const command = [...dropCommand(context, spec.cwd), ...limited];
    const request = {
      argv: [program, '--args', PLAN_FD, '--', ...command] as const,
      env: launcherEnv(context, LAUNCHER_ENV),
      plan,
      filter: true,
      reportInside: true,
      parseStatus,
      execFailure: context.elevation === null ? execFailure : () => null
    };
    return launch(request, context.site);
  }

  const backend: SandboxBackend = {
    name: context.elevation === null ? 'bubblewrap' : 'bubblewrap-sudo',
    version,
    spawn,
    probe: scratch => probeBackend(backend, context.runAs, scratch),
    path: context.path
  };
  return backend;
}

function privilegeOptions({ elevation, inner }: SandboxContext): string[] {
  if (elevation !== null) return TO_DROP.flatMap(capability => ['--cap-add', capability]);
  return ['--unshare-user', '--disable-userns', '--uid', String(inner.uid), '--gid', String(inner.gid)];
}

/** From root to the identity of the run, without a way back. */
function dropCommand({ elevation, inner, site }: SandboxContext, cwd: string): string[] {
  if (elevation === null) return [];
  return [
    SETPRIV,
    ...['--reuid', String(inner.uid), '--regid', String(inner.gid), '--clear-groups'],
    ...['--bounding-set=-all', '--inh-caps=-all', '--ambient-caps=-all', '--no-new-privs', '--'],
    ...[site.perl, '-e', ENTER, cwd]
  ];
}

/** Costs one exec, so it is left out where there is nothing to limit. */
function limitCommand(limits: readonly Rlimit[]): string[] {
  if (limits.length === 0) return [];
  return [PRLIMIT, ...limits.map(limit => `--${limit.option}=${limit.value}:${limit.value}`), '--'];
}

/** Options as NUL-terminated text for --args: environment values stay out of the process list of the host. */
function planOf(spec: SandboxSpec, layout: readonly LayoutStep[], context: SandboxContext): string {
  const options = [
    ...NAMESPACES,
    ...privilegeOptions(context),
    ...['--json-status-fd', STATUS_FD],
    ...['--seccomp', FILTER_FD],
    ...layout.flatMap(optionsOf),
    ...['--remount-ro', '/'],
    ...(context.elevation === null ? ['--chdir', spec.cwd] : []),
    '--clearenv',
    ...Object.entries(environmentFor(spec, context)).flatMap(([name, value]) => ['--setenv', name, value])
  ];
  return options.map(option => `${option}\0`).join('');
}

/** ENTER, which is nobody in particular by then, unpacks it. */
function environmentFor(
  { env }: SandboxSpec,
  { elevation }: SandboxContext
): Readonly<Record<string, string>> {
  if (elevation === null) return env;
  const words = Object.entries(env).flat().join('\0');
  const packed = Buffer.from(words).toString('hex');
  const parts = Array.from({ length: Math.ceil(packed.length / PACKED_PART) }, (_, part) => [
    `${PACKED_VARIABLE}${part}`,
    packed.slice(part * PACKED_PART, (part + 1) * PACKED_PART)
  ]);
  return Object.fromEntries(parts) as Record<string, string>;
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

/** Lines of --json-status-fd: `{"child-pid": …}` once it is there, `{"exit-code": …}` only if the command ran; `error …` is ENTER's. */
function parseStatus(line: string): StatusEvent | null {
  if (line.startsWith('error ')) return { kind: 'error', text: line.slice('error '.length) };
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
