/** Which named variables may be handed in: plain ones, by name and by value. Source: issue 4, point 4. */
import { looksSecret } from '../redaction/index.js';
import { cloudOfVariable } from './cloud/index.js';
import { secretFormat } from './secret-values.js';
import type { Refusal } from './types.js';

export interface EnvironmentFault {
  code: 'SECRET_NAME_REFUSED' | 'SECRET_VALUE_REFUSED' | 'SECRET_CHANNEL_REFUSED';
  /** In words that follow the name of the variable. */
  why: string;
}

/** Variables that lead out: to the runner, an agent, a socket or a display; and those the program speaks by. */
const CHANNELS: readonly RegExp[] = [
  /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|EVENT_PATH)$/,
  /^ACTIONS_/,
  /^RUNNER_(TEMP|TRACKING_ID|WORKSPACE)$/,
  /^(SSH_AUTH_SOCK|SSH_AGENT_PID|GPG_AGENT_INFO|GNOME_KEYRING_.*|DBUS_.*_ADDRESS|XDG_RUNTIME_DIR)$/,
  /^(DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|KRB5CCNAME|VSCODE_IPC_.*|VSCODE_GIT_.*)$/,
  /^(DOCKER_HOST|DOCKER_CONTEXT|CONTAINER_HOST|CONTAINERD_ADDRESS|PODMAN_.*)$/,
  /^(GIT_ASKPASS|SSH_ASKPASS|SUDO_ASKPASS|GIT_CONFIG.*|GIT_SSH.*|GIT_DIR|GIT_WORK_TREE|GIT_EXEC_PATH)$/,
  /^CODEX_/
];

/** Why a variable may not be handed in, or null. `known` are values of this environment that are secrets. */
export function environmentFault(
  name: string,
  value: string | undefined,
  known: ReadonlySet<string>
): EnvironmentFault | null {
  return nameFault(name) ?? (value === undefined ? null : valueFault(value, known));
}

/** By its name alone, as plans are refused; null where the name is plain. */
export function nameFault(name: string): EnvironmentFault | null {
  const upper = name.toUpperCase();
  if (CHANNELS.some(channel => channel.test(upper)))
    return {
      code: 'SECRET_CHANNEL_REFUSED',
      why: 'leads to the runner, to an agent or to a socket of this machine'
    };
  const cloud = cloudOfVariable(name);
  if (cloud !== null) return { code: 'SECRET_NAME_REFUSED', why: `leads to credentials of ${cloud}` };
  return looksSecret(name) ? { code: 'SECRET_NAME_REFUSED', why: 'is named as credentials are' } : null;
}

function valueFault(value: string, known: ReadonlySet<string>): EnvironmentFault | null {
  if (value !== '' && known.has(value)) return { code: 'SECRET_VALUE_REFUSED', why: 'holds a known secret' };
  const format = secretFormat(value);
  return format === null ? null : { code: 'SECRET_VALUE_REFUSED', why: `holds what looks like ${format}` };
}

/** Values of the variables that are asked for and set, and the reasons why others are not handed in. Sorted by name. */
export function passEnvironment(
  names: Iterable<string>,
  env: Readonly<Record<string, string | undefined>>,
  known: ReadonlySet<string>
): { values: Record<string, string>; refusals: Refusal[] } {
  const values: [string, string][] = [];
  const refusals: Refusal[] = [];
  for (const name of [...new Set(names)].sort()) {
    const value = Object.hasOwn(env, name) ? env[name] : undefined;
    const fault = environmentFault(name, value, known);
    if (fault !== null)
      refusals.push({
        code: fault.code,
        subject: `env.${name}`,
        message: `${name} ${fault.why}`,
        where: null
      });
    else if (value !== undefined) values.push([name, value]);
  }
  return { values: Object.fromEntries(values), refusals };
}
