/** What a spec's network means for the one command: variables, the socket's place inside, and what is recorded. */
import { realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import { SandboxError } from './errors.js';
import type { LayoutStep } from './layout.js';
import { GATE_PORT } from './network-keeper.js';
import { closedTo } from './reach.js';
import type { RunAs, SandboxNetwork, SandboxSpec } from './types.js';

/** In the root directory, which no mount of a caller can take the place of. */
const SOCKET_INSIDE = '/.codex-egress.sock';

/** What goes into the proxy variable unescaped (RFC 3986, unreserved). */
const PLAIN = /^[A-Za-z0-9._~-]{1,256}$/;

/** The network of a sandbox that has a process of ours in it. */
export interface KeptNetwork {
  /** Where the proxy's socket is inside, or null where every request is refused. */
  proxy: string | null;
  /** Whether names are answered and recorded, on port 53. */
  names: boolean;
}

/** Null where nothing listens inside. */
export function keptNetwork(network: SandboxNetwork | undefined): KeptNetwork | null {
  if (network?.kind === 'proxy') return { proxy: SOCKET_INSIDE, names: network.recorder ?? false };
  return network?.recorder === true ? { proxy: null, names: true } : null;
}

/** The socket's place in the layout. Throws ISO_SETUP on credentials that are none, ISO_NETWORK_SOCKET on the socket. */
export function networkLayout({ network }: SandboxSpec, runAs: RunAs): LayoutStep[] {
  if (network?.kind !== 'proxy') return [];
  if (!PLAIN.test(network.user) || !PLAIN.test(network.token))
    throw new SandboxError('ISO_SETUP', 'the command cannot be run: no user and token for the proxy', {
      why: 'user and token are 1 to 256 letters, digits, ".", "_", "~" or "-"'
    });
  return [{ kind: 'bind', source: socketOf(network.socket, runAs), target: SOCKET_INSIDE, mode: 'ro' }];
}

/** Connecting takes the right to write (unix(7)); a read-only mount does not take that away. */
function socketOf(path: string, runAs: RunAs): string {
  if (!isAbsolute(path) || path.includes('\0')) throw noSocket(path, 'the path is not absolute');
  let real: string;
  try {
    real = realpathSync(path);
    if (!statSync(real).isSocket()) throw noSocket(path, 'it is not a socket');
  } catch (cause) {
    throw cause instanceof SandboxError ? cause : noSocket(path, 'it does not exist', cause);
  }
  const closed = closedTo(runAs, dirname(real)) ?? closedTo(runAs, real);
  if (closed !== null) throw noSocket(path, `${closed} is closed to uid ${runAs.uid}`);
  return real;
}

function noSocket(path: string, why: string, cause?: unknown): SandboxError {
  return new SandboxError('ISO_NETWORK_SOCKET', `the socket of the filtering proxy: ${path}: ${why}`, {
    where: path,
    why,
    cause
  });
}

/** Servers of the command's own, on the loopback inside, are not the proxy's business. */
const DIRECT = 'localhost,127.0.0.1,::1';

/**
 * The variables by which clients find the gate; they win over the spec's own. Where nothing can be reached anyway,
 * Java is left alone: it tells every start with options from the environment on standard error.
 */
export function networkEnv({ env, network }: SandboxSpec): Readonly<Record<string, string>> {
  if (keptNetwork(network) === null) return env;
  const credentials = network?.kind === 'proxy' ? `${network.user}:${network.token}@` : '';
  const url = `http://${credentials}127.0.0.1:${GATE_PORT}`;
  const all = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'];
  return {
    ...env,
    ...Object.fromEntries(all.map(name => [name, url])),
    NO_PROXY: DIRECT,
    no_proxy: DIRECT,
    npm_config_proxy: url,
    npm_config_https_proxy: url,
    npm_config_noproxy: DIRECT,
    PIP_PROXY: url,
    NODE_USE_ENV_PROXY: '1',
    ...(network?.kind === 'proxy' ? { JAVA_TOOL_OPTIONS: javaOptions(env['JAVA_TOOL_OPTIONS']) } : {})
  };
}

/** System properties of java.net; they hold no token, because Java prints them. */
function javaOptions(own: string | undefined): string {
  const options = ['http', 'https'].flatMap(scheme => [
    `-D${scheme}.proxyHost=127.0.0.1`,
    `-D${scheme}.proxyPort=${GATE_PORT}`
  ]);
  const direct = '-Dhttp.nonProxyHosts=localhost|127.*|[::1]';
  return [...(own === undefined || own === '' ? [] : [own]), ...options, direct].join(' ');
}
