/** What the table of clouds is asked for. */
export { mutatingCommand, type Mutation } from './commands.js';
export {
  cloudHost,
  type CloudGrant,
  type CloudHost,
  cloudHostsRefused,
  cloudOpening,
  type CloudOpening,
  refusedCloudPatterns
} from './hosts.js';
export { cloudProvider, cloudProviderIds, cloudProviders } from './table.js';
export type { CliRules, CloudProvider, CloudProviderId, CloudVerb } from './types.js';
export { cloudCredentialPaths, cloudOfVariable, cloudVariables, variableMatches } from './variables.js';
