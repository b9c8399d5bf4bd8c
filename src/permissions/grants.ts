/** From a contract and a ceiling to one grant a phase, or to the reasons why the run is refused. */
import type { Contract, PermissionRequest, Place } from '../pack/contract.js';
import { looksSecret } from '../redaction/index.js';
import { expandHosts } from './presets.js';
import type { Ceiling, CommandPhase, Grant, Refusal, RefusalCode } from './types.js';

export interface Granting {
  grants: Readonly<Record<CommandPhase, Grant>>;
  refusals: readonly Refusal[];
}

/** Grants for every phase of a contract. Pure; `refusals` empty means that the run may start. */
export function grantAll(contract: Contract, ceiling: Ceiling): Granting {
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
      ...constraintRefusals(contract, ceiling),
      ...Object.entries(requests).flatMap(([phase, request]) => requestRefusals(phase, request, ceiling)),
      ...packRefusals(contract)
    ]
  };
}

function grantOf(request: PermissionRequest): Grant {
  const hosts = expandHosts(request.network.allow);
  return {
    network: hosts.length === 0 ? 'none' : hosts,
    cloud: 'none',
    env: [...request.env].sort(),
    write: request.write.length === 0 ? null : [...request.write].sort()
  };
}

/** What the `constraints` block asks for beyond SAFE. */
function constraintRefusals(contract: Contract, ceiling: Ceiling): Refusal[] {
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
  if (constraints.allowCloudMutations) {
    const code = ceiling.mode === 'safe' ? 'CLOUD_NOT_GRANTED' : 'CLOUD_NOT_ENFORCEABLE';
    found.push(
      refuse(
        code,
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

function namesHosts(contract: Contract): boolean {
  return [
    contract.permissions,
    contract.setup.permissions,
    contract.implement.permissions,
    contract.test.permissions
  ].some(request => request.network.allow.length > 0);
}

function requestRefusals(phase: string, request: PermissionRequest, ceiling: Ceiling): Refusal[] {
  const place = where(request.place);
  return [
    ...networkRefusals(phase, request, ceiling, place),
    ...Object.keys(request.cloud).map(provider =>
      refuse(
        ceiling.mode === 'safe' ? 'CLOUD_NOT_GRANTED' : 'CLOUD_NOT_ENFORCEABLE',
        `${phase}.cloud.${provider}`,
        `${phase} asks for the cloud ${provider}`,
        place
      )
    ),
    ...request.env
      .filter(looksSecret)
      .map(name =>
        refuse('SECRET_NAME_REFUSED', `${phase}.env`, `${phase} asks for the variable ${name}`, place)
      )
  ];
}

function networkRefusals(
  phase: string,
  request: PermissionRequest,
  ceiling: Ceiling,
  place: string | null
): Refusal[] {
  if (request.network.allow.length === 0) return [];
  if (request.network.allow.includes('*')) {
    return [refuse('NET_WILDCARD', `${phase}.network`, `${phase} asks for every host`, place)];
  }
  const hosts = expandHosts(request.network.allow);
  const allowed = ceiling.networkHosts;
  const above = allowed === null ? [] : hosts.filter(host => !allowed.includes(host));
  if (above.length > 0) {
    return [
      refuse(
        'NET_ABOVE_CEILING',
        `${phase}.network`,
        `${phase} asks for ${above.join(', ')}, which the policy does not allow`,
        place
      )
    ];
  }
  return [
    refuse(
      'NET_NOT_ENFORCEABLE',
      `${phase}.network`,
      `${phase} asks for ${hosts.join(', ')}; this version enforces network none only`,
      place
    )
  ];
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

function refuse(code: RefusalCode, subject: string, message: string, place: string | null): Refusal {
  return { code, subject, message, where: place };
}

function where(place: Place | null): string | null {
  return place === null ? null : `${place.file}:${place.line}:${place.column}`;
}
