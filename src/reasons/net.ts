/** Reason codes of the family NET_: what a pack asked of the network, and what it got. */
import type { ReasonFamily } from './types.js';

export const netReasons = {
  NET_ABOVE_CEILING: {
    exit: 3,
    title: 'network above the ceiling',
    cause:
      'The pack asks for a host that the operator’s policy does not allow. A request is never narrowed quietly: the run stops.',
    fix: 'Remove the host from the pack, or let the operator add it to network.allow in .codex/policy.yml.',
    example:
      '# .codex/policy.yml, on the trusted branch\nversion: 1\nnetwork: {allow: ["registry.example.org:443"]}'
  },
  NET_HOSTS_MISSING: {
    exit: 3,
    title: 'network asked for, no host named',
    cause:
      'The pack says allow_network: true and names no host. SAFE mode opens named hosts only, so there is nothing to open.',
    fix: 'Name the hosts the pack needs, or set allow_network: false.',
    example:
      'constraints: {allow_network: true}\npermissions: {network: {allow: ["registry.example.org:443"]}}'
  },
  NET_NOT_ENFORCEABLE: {
    exit: 5,
    title: 'an allow list cannot be enforced yet',
    cause:
      'The pack asks for named hosts, and this version enforces one network grant only: none. Running with an open network instead would be less than was promised.',
    fix: 'Run the pack without network, hand in what it needs with carry or data, or wait for the version with the filtering proxy.',
    example: 'constraints: {allow_network: false}\ncarry: [node_modules]'
  },
  NET_WILDCARD: {
    exit: 3,
    title: 'a bare wildcard is not a named host',
    cause: 'SAFE mode opens named hosts only; "*" would open every host.',
    fix: 'Name each host. One leading wildcard label under a named domain is allowed.',
    example: 'permissions: {network: {allow: ["*.example.org:443"]}}'
  }
} as const satisfies ReasonFamily;

export type NetCode = keyof typeof netReasons;
