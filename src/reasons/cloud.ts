/** Reason codes of the family CLOUD_. */
import type { ReasonFamily } from './types.js';

export const cloudReasons = {
  CLOUD_COMMAND_REFUSED: {
    exit: 3,
    title: 'a command that changes a cloud',
    cause:
      'The command would change something in a cloud or publish a package, and the phase may not: no cloud is granted, or only read.',
    fix: 'Let the pack produce what is to be applied or published, and do that outside, after review (docs/CLOUD.md).',
    example: 'phases: {implement: {run: ["terraform plan -out=change.tfplan"]}}'
  },
  CLOUD_HOST_REFUSED: {
    exit: 3,
    title: 'a host of a cloud without the cloud',
    cause:
      'network.allow names a host at which things of a cloud are read and changed, or one that hands out credentials, and permissions.cloud does not name that cloud. A metadata service is never opened.',
    fix: 'Remove the host and fetch the file in a step before; where the work really is in the cloud, name it under permissions.cloud.',
    example: 'permissions: {cloud: {aws: read}}'
  },
  CLOUD_NOT_ENFORCEABLE: {
    exit: 5,
    title: 'this isolation enforces no cloud grant',
    cause:
      'The pack asks for a cloud and the operator allows it, and the isolation of this run has no filtering proxy that would hold it to that cloud.',
    fix: 'Run the pack in a sandbox or a container, or do the cloud step outside of it.',
    example: 'constraints: {allow_cloud_mutations: false}'
  },
  CLOUD_NOT_GRANTED: {
    exit: 3,
    title: 'cloud access not granted',
    cause:
      'The pack asks for a cloud (allow_cloud_mutations or permissions.cloud) and SAFE mode grants none.',
    fix: 'Remove the request; where the work really is a cloud mutation, the operator runs it with --mode privileged.',
    example: 'constraints: {allow_cloud_mutations: false}'
  },
  CLOUD_UNKNOWN: {
    exit: 3,
    title: 'a cloud that is not known',
    cause:
      'permissions.cloud names a provider for which nothing is written down, so that nothing can be opened or closed for it.',
    fix: 'Name aws, gcp, azure, kubernetes, terraform or registries; for others, name hosts under network.allow.',
    example: 'permissions: {cloud: {aws: read}}'
  }
} as const satisfies ReasonFamily;

export type CloudCode = keyof typeof cloudReasons;
