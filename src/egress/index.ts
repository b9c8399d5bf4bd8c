/** The room's front: starts the proxy process, opens access command by command, and hears its decisions. */
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import { EgressError } from './errors.js';
import { DEFAULT_LIMITS } from './limits.js';
import { proxyLink, type ProxyLink } from './proxy-link.js';
import { readAnyPort, readRule } from './rules.js';
import type { EgressAccess, EgressCommand, EgressOptions, EgressProxy, EgressRules } from './types.js';

export { EgressError } from './errors.js';
export { DEFAULT_LIMITS } from './limits.js';
export type * from './types.js';

/** Longest path of a Unix socket (sun_path in unix(7), less its final NUL). */
const MAX_SOCKET_PATH = 107;
const USER = /^[a-z][a-z0-9-]{0,31}\.[A-Za-z0-9_-]{1,64}$/;

/** Starts the proxy and resolves when it listens. Throws EgressError NET_PROXY_START where it does not. */
export async function startEgressProxy(options: EgressOptions): Promise<EgressProxy> {
  const { socketPath } = options;
  const identity = process.getuid?.() === 0 ? (options.identity ?? null) : null;
  makePlace(socketPath, identity);
  const link = await proxyLink(options.program, options.onDecision, {
    type: 'start',
    socketPath,
    identity,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    permitAddresses: options.permitAddresses ?? [],
    hosts: options.hosts ?? {},
    frozenTime: options.frozenTime ?? null
  });
  const live = new Map<number, { user: string; rules: EgressRules }>();
  let ids = 0;
  // A socket file that outlives its process would only mislead.
  void link.died.then(() => rmSync(socketPath, { force: true }));
  return {
    pid: link.pid,
    socketPath,
    died: link.died,
    rules: () => new Map([...live.values()].map(one => [one.user, one.rules])),
    grant(command, rules) {
      ids += 1;
      return openAccess(link, live, ids, command, rules);
    },
    async close() {
      const summary = await link.close();
      rmSync(socketPath, { force: true });
      return summary;
    }
  };
}

async function openAccess(
  link: ProxyLink,
  live: Map<number, { user: string; rules: EgressRules }>,
  id: number,
  command: EgressCommand,
  rules: EgressRules
): Promise<EgressAccess> {
  const user = `${command.phase}.${command.command}`;
  if (!USER.test(user)) throw new EgressError('NET_RULE_INVALID', `"${user}" does not name a command`);
  checkRules(rules);
  const token = randomBytes(32).toString('base64url');
  await link.ask({ type: 'grant', id, ...command, user, token, rules });
  live.set(id, { user, rules });
  return {
    user,
    token,
    url: (host, port) => `http://${user}:${token}@${host}:${port}`,
    async revoke() {
      if (live.delete(id)) await link.ask({ type: 'revoke', id });
    }
  };
}

/** The proxy checks again; here the caller learns of it with its own stack. */
function checkRules(rules: EgressRules): void {
  rules.allow.forEach(readRule);
  (rules.quiet ?? []).forEach(readAnyPort);
  for (const one of rules.refuse ?? []) one.hosts.forEach(readAnyPort);
}

function makePlace(socketPath: string, identity: { uid: number; gid: number } | null): void {
  if (!isAbsolute(socketPath) || Buffer.byteLength(socketPath) > MAX_SOCKET_PATH) {
    throw new EgressError('NET_PROXY_START', `${socketPath} cannot be a socket`, {
      why: `a socket's path is absolute and at most ${MAX_SOCKET_PATH} bytes long`
    });
  }
  const directory = dirname(socketPath);
  try {
    if (mkdirSync(directory, { recursive: true, mode: 0o700 }) === undefined) return;
    chmodSync(directory, 0o700);
    if (identity !== null) chownSync(directory, identity.uid, identity.gid);
  } catch (cause) {
    throw new EgressError('NET_PROXY_START', `${directory} cannot be made`, { cause });
  }
}
