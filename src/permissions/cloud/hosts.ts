/** Which hosts belong to a cloud, and what a grant opens of them. */
import { normaliseName, patternsMeet } from '../hosts.js';
import { cloudProvider, cloudProviders } from './table.js';
import type { CloudProvider, CloudProviderId, CloudVerb } from './types.js';

/** Clouds that a phase was granted. */
export type CloudGrant = Readonly<Partial<Record<CloudProviderId, CloudVerb>>>;

export interface CloudHost {
  provider: CloudProviderId;
  kind: 'metadata' | 'api';
}

/**
 * The cloud that a host belongs to, or null. Takes a name, an address, or a pattern `*.name`, which belongs to every
 * cloud of which it would open a host; any case, any script, a port or none.
 */
export function cloudHost(host: string): CloudHost | null {
  const plain = withoutPort(host.trim().toLowerCase());
  const wildcard = plain.startsWith('*.');
  const name = normaliseName(wildcard ? plain.slice(2) : plain) ?? plain;
  const pattern = wildcard ? `*.${name}` : name;
  return found(pattern, 'metadata') ?? found(pattern, 'api');
}

function found(pattern: string, kind: CloudHost['kind']): CloudHost | null {
  const owner = cloudProviders.find(provider =>
    hostsOf(provider, kind).some(known => patternsMeet(known, pattern))
  );
  return owner === undefined ? null : { provider: owner.id, kind };
}

function hostsOf(provider: CloudProvider, kind: CloudHost['kind']): readonly string[] {
  return kind === 'metadata' ? provider.metadataHosts : provider.apiHosts;
}

function withoutPort(host: string): string {
  if (host.startsWith('[')) return host.slice(1).replace(/\](?::\d+)?$/, '');
  return host.indexOf(':') === host.lastIndexOf(':') ? host.replace(/:\d*$/, '') : host;
}

/** The cloud because of which a host is refused under a grant, or null. Metadata services are refused always. */
export function cloudHostsRefused(host: string, granted: CloudGrant = {}): CloudProviderId | null {
  const belongs = cloudHost(host);
  if (belongs === null) return null;
  return belongs.kind === 'api' && granted[belongs.provider] !== undefined ? null : belongs.provider;
}

/** Patterns for a proxy that refuses by list: all metadata hosts, and the APIs of what is not granted. Sorted. */
export function refusedCloudPatterns(granted: CloudGrant = {}): string[] {
  const patterns = cloudProviders.flatMap(provider => [
    ...provider.metadataHosts,
    ...(granted[provider.id] === undefined ? provider.apiHosts : [])
  ]);
  return [...new Set(patterns)].sort();
}

/** What a grant opens: hosts as `host:port`, and the variables that are passed where they are set. Sorted. */
export interface CloudOpening {
  hosts: readonly string[];
  variables: readonly string[];
}

/**
 * `read` and `mutate` open the same hosts and variables, since no proxy can tell them apart; under `read` the mutating
 * commands of the CLIs are denied besides. Metadata services and credential files are never opened.
 */
export function cloudOpening(granted: CloudGrant): CloudOpening {
  const providers = Object.keys(granted).flatMap(id => cloudProvider(id) ?? []);
  return {
    hosts: [...new Set(providers.flatMap(({ apiHosts }) => apiHosts.map(host => `${host}:443`)))].sort(),
    variables: [...new Set(providers.flatMap(({ passes }) => passes))].sort()
  };
}
