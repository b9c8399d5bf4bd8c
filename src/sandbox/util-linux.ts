/**
 * Backends on what Debian and Ubuntu always have: `setpriv` and `unshare` of util-linux, and perl. Unprivileged in a
 * user namespace, and started by root without one.
 */
import { launcherEnv, type SandboxContext } from './context.js';
import { SANDBOX_HOSTNAME } from './etc.js';
import { launcherText } from './launcher.js';
import type { LayoutStep } from './layout.js';
import { KEEPER } from './network-keeper.js';
import { keptNetwork, networkEnv } from './network.js';
import { probeBackend } from './probe.js';
import { launch, type StatusEvent } from './supervise.js';
import { LAUNCHER_ENV } from './tools.js';
import type { SandboxBackend, SandboxProcess, SandboxSpec } from './types.js';

/** Absolute paths of the programs it takes. */
export interface UtilLinuxTools {
  setpriv: string;
  unshare: string;
  perl: string;
}

/** `unshare` stays outside as the parent, waits for the first process inside and takes it along when it dies. */
const NAMESPACES = [
  '--mount',
  '--net',
  '--ipc',
  '--uts',
  '--cgroup',
  '--pid',
  '--fork',
  '--kill-child=KILL'
] as const;

/** The launcher is given no filter as a file here, so that 5 is free. */
const ATTEMPTS_FD = 5;

const USER_NAMESPACE = ['--user', '--map-root-user'] as const;

export function utilLinuxBackend(
  tools: UtilLinuxTools,
  version: string,
  context: SandboxContext
): SandboxBackend {
  const launcher = launcherText(context.arch);
  const filter = Buffer.from(context.filter.program).toString('hex');

  function spawn(spec: SandboxSpec): SandboxProcess {
    const limits = context
      .rlimits(spec)
      .flatMap(limit => ['limit', String(limit.resource), String(limit.value), String(limit.hard)]);
    const network = keptNetwork(spec.network);
    const words = [
      ...context.layout(spec).flatMap(wordsOf),
      ...limits,
      ...(network === null ? [] : ['network', network.names ? '1' : '', network.proxy ?? '', KEEPER]),
      ...commandWords(spec, context),
      'filter',
      filter,
      'end'
    ];
    const request = {
      argv: [
        tools.setpriv,
        '--pdeathsig',
        'KILL',
        tools.unshare,
        ...(context.elevation === null ? USER_NAMESPACE : []),
        ...NAMESPACES,
        tools.perl,
        '-e',
        launcher
      ] as const,
      env: launcherEnv(context, LAUNCHER_ENV),
      plan: words.map(word => `${word}\0`).join(''),
      filter: null,
      reportInside: false,
      attemptsFd: network?.names === true ? ATTEMPTS_FD : null,
      parseStatus,
      // Its launcher reports this as an exit like any other.
      execFailure: () => null
    };
    return launch(request, context.site);
  }

  const backend: SandboxBackend = {
    name: context.elevation === null ? 'util-linux' : 'util-linux-sudo',
    version,
    spawn,
    probe: scratch => probeBackend(backend, context.runAs, scratch),
    path: context.path
  };
  return backend;
}

function wordsOf(step: LayoutStep): string[] {
  switch (step.kind) {
    case 'bind':
      return ['bind', step.mode, step.source, step.target];
    case 'symlink':
      return ['symlink', step.text, step.target];
    case 'directory':
      return ['directory', step.target];
    case 'tmpfs':
      return ['tmpfs', step.target, String(step.bytes), step.mode];
    case 'dev':
      return ['dev', String(step.shmBytes)];
    case 'proc':
      return ['proc'];
  }
}

function commandWords(spec: SandboxSpec, { elevation, inner }: SandboxContext): string[] {
  const identity =
    elevation === null ? ['id', String(inner.uid)] : ['identity', String(inner.uid), String(inner.gid)];
  return [
    ...['hostname', SANDBOX_HOSTNAME, ...identity, 'cwd', spec.cwd],
    ...Object.entries(networkEnv(spec)).flatMap(([name, value]) => ['env', name, value]),
    ...spec.argv.flatMap(word => ['arg', word])
  ];
}

/** Lines of the launcher's status channel. */
function parseStatus(line: string): StatusEvent | null {
  const [, word, rest] = /^(\w+) (.*)$/.exec(line) ?? [];
  if (word === 'pid' && /^\d+$/.test(rest ?? '')) return { kind: 'init', pid: Number(rest) };
  if (word === 'exit' && /^\d+$/.test(rest ?? '')) return { kind: 'exit', code: Number(rest) };
  if (word === 'error') return { kind: 'error', text: rest ?? '' };
  return null;
}
