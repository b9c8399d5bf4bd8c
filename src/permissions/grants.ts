/** From a contract and a ceiling to one grant a phase, or to the reasons why the run is refused. */
import type { Contract, PermissionRequest } from '../pack/contract.js';
import { cloudRefusals, grantedCloud } from './cloud-grants.js';
import { cloudHostsRefused, cloudOpening } from './cloud/index.js';
import { nameFault } from './environment.js';
import { hostCovers } from './hosts.js';
import { expandHosts } from './presets.js';
import { refuse, where } from './refuse.js';
import type { Ceiling, CommandPhase, Enforcement, Grant, Refusal } from './types.js';

export interface Granting {
  grants: Readonly<Record<CommandPhase, Grant>>;
  refusals: readonly Refusal[];
}

const NOTHING: Enforcement = { network: false, cloud: false };

/**
 * Grants for every phase of a contract. Pure; `refusals` empty means that the run may start. What `enforcement` cannot
 * hold is refused.
 */
export function grantAll(contract: Contract, ceiling: Ceiling, enforcement: Enforcement = NOTHING): Granting {
  const requests = {
    setup: contract.setup.permissions,
    implement: contract.implement.permissions,
    test: contract.test.permissions
  };
  return {
    grants: {
      setup: grantOf(requests.setup),
      implement: grantOf(requests.implement),
      test: grantOf(requests.test)
    },
    refusals: [
      ...constraintRefusals(contract, ceiling, enforcement),
      ...Object.entries(requests).flatMap(([phase, request]) =>
        requestRefusals(phase, request, ceiling, enforcement)
      ),
      ...packRefusals(contract)
    ]
  };
}

function grantOf(request: PermissionRequest): Grant {
  const cloud = grantedCloud(request.cloud);
  const opening = cloudOpening(cloud === 'none' ? {} : cloud);
  const hosts = expandHosts([...request.network.allow, ...opening.hosts]);
  return {
    network: hosts.length === 0 ? 'none' : hosts,
    cloud,
    env: [...request.env].sort(),
    write: request.write.length === 0 ? null : [...request.write].sort()
  };
}

/** What the `constraints` block asks for beyond SAFE. */
function constraintRefusals(contract: Contract, ceiling: Ceiling, enforcement: Enforcement): Refusal[] {
  const { constraints } = contract;
  const found: Refusal[] = [];
  const at = (key: string) => where(contract.positions[`/constraints/${key}`] ?? null);
  if (constraints.allowNetwork && !namesHosts(contract)) {
    found.push(
      refuse(
        'NET_HOSTS_MISSING',
        'constraints.allow_network',
        'the pack says allow_network: true and names no host',
        at('allow_network')
      )
    );
  }
  if (constraints.allowCloudMutations && !(ceiling.mode === 'privileged' && enforcement.cloud)) {
    found.push(
      refuse(
        ceiling.mode === 'safe' ? 'CLOUD_NOT_GRANTED' : 'CLOUD_NOT_ENFORCEABLE',
        'constraints.allow_cloud_mutations',
        'the pack asks for cloud mutations',
        at('allow_cloud_mutations')
      )
    );
  }
  if (constraints.allowSecrets) {
    const code = ceiling.mode === 'safe' ? 'SECRET_NOT_GRANTED' : 'SECRET_NOT_ENFORCEABLE';
    found.push(refuse(code, 'constraints.allow_secrets', 'the pack asks for secrets', at('allow_secrets')));
  }
  return found;
}

/** A cloud that is named stands for its hosts. */
function namesHosts(contract: Contract): boolean {
  return [
    contract.permissions,
    contract.setup.permissions,
    contract.implement.permissions,
    contract.test.permissions
  ].some(request => request.network.allow.length > 0 || Object.keys(request.cloud).length > 0);
}

function requestRefusals(
  phase: string,
  request: PermissionRequest,
  ceiling: Ceiling,
  enforcement: Enforcement
): Refusal[] {
  const place = where(request.place);
  return [
    ...networkRefusals(phase, request, ceiling, enforcement),
    ...cloudRefusals(phase, request, ceiling, enforcement),
    ...request.env.flatMap(name => {
      const fault = nameFault(name);
      return fault === null
        ? []
        : [
            refuse(
              fault.code,
              `${phase}.env`,
              `${phase} asks for the variable ${name}, which ${fault.why}`,
              place
            )
          ];
    })
  ];
}

function networkRefusals(
  phase: string,
  request: PermissionRequest,
  ceiling: Ceiling,
  enforcement: Enforcement
): Refusal[] {
  const place = where(request.place);
  const cloud = grantedCloud(request.cloud);
  const opened = cloudOpening(cloud === 'none' ? {} : cloud).hosts;
  if (request.network.allow.includes('*')) {
    return [refuse('NET_WILDCARD', `${phase}.network`, `${phase} asks for every host`, place)];
  }
  const named = expandHosts(request.network.allow);
  const hosts = expandHosts([...named, ...opened]);
  if (hosts.length === 0) return [];
  const above = hosts.filter(host => !withinCeiling(host, ceiling));
  if (above.length > 0) {
    const text = `${phase} asks for ${above.join(', ')}, which the policy does not allow`;
    return [refuse('NET_ABOVE_CEILING', `${phase}.network`, text, place)];
  }
  const clouds = named.filter(host => cloudHostsRefused(host, cloud === 'none' ? {} : cloud) !== null);
  if (clouds.length > 0) {
    const text = `${phase} asks for ${clouds.map(host => `${host} (${cloudHostsRefused(host)})`).join(', ')}`;
    return [refuse('CLOUD_HOST_REFUSED', `${phase}.network`, text, place)];
  }
  // What the cloud opens is refused as cloud where it cannot be held.
  if (enforcement.network || named.length === 0) return [];
  const text = `${phase} asks for ${named.join(', ')}; the isolation of this run enforces network none only`;
  return [refuse('NET_NOT_ENFORCEABLE', `${phase}.network`, text, place)];
}

function withinCeiling(host: string, { networkHosts }: Ceiling): boolean {
  return networkHosts === null || networkHosts.some(bound => hostCovers(bound, host));
}

function packRefusals(contract: Contract): Refusal[] {
  const found: Refusal[] = [];
  if (contract.setup.deps.length > 0) {
    found.push(
      refuse(
        'SETUP_NEEDS_NETWORK',
        'deps',
        `deps lists ${contract.setup.deps.join(', ')}; installing packages needs the network`,
        where(contract.setup.depsPlace)
      )
    );
  }
  if (contract.implement.agent !== null) {
    found.push(
      refuse(
        'AGENT_NOT_AVAILABLE',
        'phases.implement.agent',
        `implement names the agent ${contract.implement.agent}`,
        where(contract.implement.agentPlace)
      )
    );
  }
  return found;
}
