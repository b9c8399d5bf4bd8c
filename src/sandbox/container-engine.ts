/** Container engines of this machine: found in system directories only, called with an environment of their own. */
import { exec, type ExecResult } from '../platform/exec.js';
import type { ContainerEngine, ContainerEngineName } from './container-types.js';
import { findTool, LAUNCHER_ENV, versionOf } from './tools.js';

/** Where an engine of an ordinary user finds its store, its daemon and its settings. */
const SETTINGS = [
  'HOME',
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CONFIG',
  'CONTAINER_HOST',
  'DBUS_SESSION_BUS_ADDRESS'
] as const;

const ANSWER_MS = 60_000;

/**
 * Ways of starting podman, in order: as it is configured; without systemd; with runc, which works where crun meets
 * a mixed control group hierarchy. The first whose probe passes serves.
 */
const WAYS: Readonly<Record<ContainerEngineName, readonly (readonly string[])[]>> = {
  podman: [[], ['--cgroup-manager', 'cgroupfs'], ['--runtime', 'runc', '--cgroup-manager', 'cgroupfs']],
  docker: [[]]
};

/** Every way of using an engine, or why there is none. */
export async function findEngine(
  name: ContainerEngineName,
  env: Readonly<Record<string, string | undefined>>
): Promise<ContainerEngine[] | string> {
  const program = findTool(name);
  if (program === null) return `${name} is not installed`;
  const version = versionOf(program);
  if (version === null) return `${program} does not answer`;
  const own = engineEnvironment(env);
  const bare: ContainerEngine = { name, program, flags: [], version, env: own, rootless: false };
  const rootless = await isRootless(bare);
  if (typeof rootless === 'string') return rootless;
  const usable = WAYS[name].filter(flags => !flags.includes('runc') || findTool('runc') !== null);
  return usable.map(flags => ({ ...bare, flags, rootless }));
}

/** One call of the engine to its end. Never rejects. */
export function callEngine(engine: ContainerEngine, args: readonly string[]): Promise<ExecResult> {
  const argv = [engine.program, ...engine.flags, ...args];
  return exec(argv, { cwd: '/', env: engine.env, timeoutMs: ANSWER_MS, maxStdout: 16 << 20 });
}

/** What an engine said last, in one line. */
export function saidBy({ stderr, spawnError, timedOut }: ExecResult): string {
  if (spawnError !== null) return spawnError;
  if (timedOut) return 'it did not answer within a minute';
  return stderr.trim().split('\n').at(-1) || 'it gave no reason';
}

function engineEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const own: Record<string, string> = { ...LAUNCHER_ENV };
  for (const name of SETTINGS) {
    const value = env[name];
    if (value !== undefined && value !== '') own[name] = value;
  }
  return own;
}

/** A string is the reason why the engine cannot be used; docker answers only where its daemon does. */
async function isRootless(engine: ContainerEngine): Promise<boolean | string> {
  const format =
    engine.name === 'podman' ? '{{.Host.Security.Rootless}}' : '{{range .SecurityOptions}}{{.}} {{end}}';
  const answer = await callEngine(engine, ['info', '--format', format]);
  if (answer.failed) return `${engine.name} cannot be used: ${saidBy(answer)}`;
  const text = answer.stdout.toString().trim();
  return engine.name === 'podman' ? text === 'true' : text.includes('name=rootless');
}
