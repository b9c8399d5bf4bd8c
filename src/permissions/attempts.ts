/** What a refused attempt means under a grant: its reason, and whether the pack wants it kept quiet. Pure. */
import { cloudHostsRefused } from './cloud/index.js';
import { normaliseName, patternsMeet, readHostPort } from './hosts.js';
import type { Grant } from './types.js';

/** A host as a client asked for it; `port` is null where only the name was. */
export interface AskedHost {
  host: string;
  port: number | null;
}

/**
 * CLOUD_HOST_REFUSED where no allow list may name it, NET_PROXY_IGNORED where it is granted and was asked for past
 * the proxy, NET_NOT_GRANTED otherwise.
 */
export function attemptCode(asked: AskedHost, grant: Grant): string {
  const cloud = grant.cloud === 'none' ? {} : grant.cloud;
  if (cloudHostsRefused(asked.host, cloud) !== null) return 'CLOUD_HOST_REFUSED';
  const granted = grant.network !== 'none' && grant.network.some(entry => meets(entry, asked));
  return granted ? 'NET_PROXY_IGNORED' : 'NET_NOT_GRANTED';
}

/** `quiet`: hosts of `network.quiet`, with a port or without. */
export function isQuiet(asked: AskedHost, quiet: readonly string[]): boolean {
  return quiet.some(entry => meets(entry, asked));
}

function meets(entry: string, asked: AskedHost): boolean {
  const bound = readHostPort(entry);
  const name = normaliseName(asked.host);
  if (bound === null || name === null) return entry.toLowerCase().replace(/:\d+$/, '') === asked.host;
  const anyPort = !/:\d+$/.test(entry);
  if (!anyPort && asked.port !== null && asked.port !== bound.port) return false;
  return patternsMeet(bound.wildcard ? `*.${bound.name}` : bound.name, name);
}
