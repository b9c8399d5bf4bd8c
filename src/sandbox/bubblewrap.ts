/**
 * Backends on bubblewrap 0.8 or newer (https://github.com/containers/bubblewrap): unprivileged in a user namespace,
 * and started by root without one.
 */
import { launcherEnv, type Rlimit, type SandboxContext } from './context.js';
import { SANDBOX_HOSTNAME } from './etc.js';
import type { LayoutStep } from './layout.js';
import { type KeptNetwork, keptNetwork, networkEnv } from './network.js';
import { GIVEN_ENVIRONMENT, PACKED } from './perl-parts.js';
import { ATTEMPTS_FD, FILTER_FD, REPORT_FD, starterArgv, starterEnv, TO_OPEN } from './network-starter.js';
import { probeBackend } from './probe.js';
import { limitedShell } from './shell.js';
import { launch, type StatusEvent } from './supervise.js';
import { LAUNCHER_ENV } from './tools.js';
import type { SandboxBackend, SandboxProcess, SandboxSpec } from './types.js';

/** Descriptors of the launcher, as `launch` hands them out. */
const STATUS_FD = '3';
const PLAN_FD = '4';

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
const BIND_SERVICE = 'CAP_NET_BIND_SERVICE';

/**
 * Enters the directory after root was given up: root without its capabilities may not pass a directory of the user,
 * and must not pass one that the user may not. The channel closes with the exec.
 */
const ENTER = String.raw`
open(my $report, '>&=', ${REPORT_FD}) or exit 70;
fcntl($report, 2, 1) or exit 70;
my $directory = shift;
chdir $directory or do { my $why = "$!"; $directory =~ tr/\n/ /; syswrite($report, "error cannot enter $directory: $why\n"); exit 70 };
${GIVEN_ENVIRONMENT}
exec { $ARGV[0] } @ARGV;
my $missing = $! + 0 == 2;
print STDERR "$ARGV[0]: $!\n";
exit($missing ? 127 : 126);
`;

/** Gives up root inside; under the filter already, which alone refuses a new user namespace here. */
export const SETPRIV = '/usr/bin/setpriv';

export function bubblewrapBackend(program: string, version: string, context: SandboxContext): SandboxBackend {
  function spawn(spec: SandboxSpec): SandboxProcess {
    const network = keptNetwork(spec.network);
    const plan = planOf(spec, context.layout(spec), context, network);
    const limits = context.rlimits(spec);
    const limited = limitedShell(spec.argv, limits) ?? [...limitCommand(limits), ...spec.argv];
    const command = [...beforeCommand(context, spec.cwd, network), ...limited];
    const request = {
      argv: [program, '--args', PLAN_FD, '--', ...command] as const,
      env: launcherEnv(context, LAUNCHER_ENV),
      plan,
      filter: makesOwnNetwork(context, network) ? context.opening : context.filter,
      reportInside: hasPerlInside(context, network),
      attemptsFd: network?.names === true ? ATTEMPTS_FD : null,
      parseStatus,
      execFailure: hasPerlInside(context, network) ? () => null : execFailure
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

/** Whether a program of ours comes between bubblewrap and the command. */
function hasPerlInside({ elevation }: SandboxContext, network: KeptNetwork | null): boolean {
  return elevation !== null || network !== null;
}

/** Names are recorded on a port that the unprivileged bubblewrap's own network gives to nobody inside. */
function makesOwnNetwork({ elevation }: SandboxContext, network: KeptNetwork | null): boolean {
  return elevation === null && network?.names === true;
}

function privilegeOptions({ elevation, inner }: SandboxContext, network: KeptNetwork | null): string[] {
  const names = network?.names === true;
  if (elevation !== null)
    return [...TO_DROP, ...(names ? [BIND_SERVICE] : [])].flatMap(capability => ['--cap-add', capability]);
  return [
    ...['--unshare-user', '--disable-userns', '--uid', String(inner.uid), '--gid', String(inner.gid)],
    ...(names ? TO_OPEN : []).flatMap(capability => ['--cap-add', capability])
  ];
}

function beforeCommand(context: SandboxContext, cwd: string, network: KeptNetwork | null): string[] {
  if (network === null) return dropCommand(context, cwd);
  const { elevation, inner, site } = context;
  return starterArgv(site.perl, {
    ...network,
    ownNetwork: makesOwnNetwork(context, network),
    identity: elevation === null ? null : inner,
    cwd: elevation === null ? null : cwd
  });
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
  return [PRLIMIT, ...limits.map(limit => `--${limit.option}=${limit.value}:${limit.hard}`), '--'];
}

/** Options as NUL-terminated text for --args: environment values stay out of the process list of the host. */
function planOf(
  spec: SandboxSpec,
  layout: readonly LayoutStep[],
  context: SandboxContext,
  network: KeptNetwork | null
): string {
  const options = [
    ...NAMESPACES,
    ...privilegeOptions(context, network),
    ...['--json-status-fd', STATUS_FD],
    ...['--seccomp', String(FILTER_FD)],
    ...layout.flatMap(optionsOf),
    ...['--remount-ro', '/'],
    ...(context.elevation === null ? ['--chdir', spec.cwd] : []),
    '--clearenv',
    ...environmentOptions(networkEnv(spec), hasPerlInside(context, network)),
    ...(network === null ? [] : setenv(starterEnv(context.arch, context.filter.program)))
  ];
  return options.map(option => `${option}\0`).join('');
}

/**
 * What runs before the command with rights that the command has not must not obey the command's LD_PRELOAD or
 * PERL5OPT: the variables travel under names of ours, and are given their own by the last program before the command.
 */
function environmentOptions(env: Readonly<Record<string, string>>, packed: boolean): string[] {
  if (!packed) return setenv(env);
  const given = Object.entries(env).map(([name, value], index) => [`${PACKED}${index}`, `${name}=${value}`]);
  return setenv({ ...LAUNCHER_ENV, ...Object.fromEntries(given) });
}

function setenv(env: Readonly<Record<string, string>>): string[] {
  return Object.entries(env).flatMap(([name, value]) => ['--setenv', name, value]);
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
