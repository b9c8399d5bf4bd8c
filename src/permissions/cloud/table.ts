/** The clouds that are known, in the order in which documents list them. */
import { aws } from './aws.js';
import { azure } from './azure.js';
import { gcp } from './gcp.js';
import { kubernetes } from './kubernetes.js';
import { registries } from './registries.js';
import { terraform } from './terraform.js';
import type { CloudProvider, CloudProviderId } from './types.js';

export const cloudProviders: readonly CloudProvider[] = [aws, gcp, azure, kubernetes, terraform, registries];

export function cloudProvider(id: string): CloudProvider | null {
  return cloudProviders.find(provider => provider.id === id) ?? null;
}

export const cloudProviderIds: readonly CloudProviderId[] = cloudProviders.map(({ id }) => id);
