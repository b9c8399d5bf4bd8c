/** From `permissions.cloud` to a grant, or to the reasons why it is refused. */
import type { PermissionRequest } from '../pack/contract.js';
import { type CloudGrant, cloudProvider, cloudProviderIds } from './cloud/index.js';
import { refuse, where } from './refuse.js';
import type { Ceiling, Enforcement, Grant, Refusal, RefusalCode } from './types.js';

/** Known providers with what is asked of them; what is not known is refused elsewhere and opens nothing. */
export function grantedCloud(request: PermissionRequest['cloud']): Grant['cloud'] {
  const known = Object.entries(request).filter(([id]) => cloudProvider(id) !== null);
  known.sort(([a], [b]) => (a < b ? -1 : 1));
  return known.length === 0 ? 'none' : (Object.fromEntries(known) as CloudGrant);
}

export function cloudRefusals(
  phase: string,
  request: PermissionRequest,
  ceiling: Ceiling,
  enforcement: Enforcement
): Refusal[] {
  return Object.entries(request.cloud).flatMap(([provider, verb]) => {
    const code = refusalCode(provider, ceiling, enforcement);
    if (code === null) return [];
    const known = code === 'CLOUD_UNKNOWN' ? `; known are ${cloudProviderIds.join(', ')}` : '';
    const message = `${phase} asks for the cloud ${provider} (${verb})${known}`;
    return [refuse(code, `${phase}.cloud.${provider}`, message, where(request.place))];
  });
}

function refusalCode(provider: string, ceiling: Ceiling, enforcement: Enforcement): RefusalCode | null {
  if (cloudProvider(provider) === null) return 'CLOUD_UNKNOWN';
  if (ceiling.mode === 'safe') return 'CLOUD_NOT_GRANTED';
  return enforcement.cloud && enforcement.network ? null : 'CLOUD_NOT_ENFORCEABLE';
}

/** `none`, or `aws read, gcp mutate`: for plans and job logs. */
export function cloudText(cloud: Grant['cloud']): string {
  if (cloud === 'none') return cloud;
  return Object.entries(cloud)
    .map(([provider, verb]) => `${provider} ${verb}`)
    .join(', ');
}
