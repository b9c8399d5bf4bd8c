/** Reason codes of the family CLOUD_. */
import type { ReasonFamily } from './types.js';

export const cloudReasons = {
  CLOUD_NOT_ENFORCEABLE: {
    exit: 5,
    title: 'cloud access cannot be enforced yet',
    cause:
      'The pack asks for a cloud and the operator allows it, but this version can only run without any cloud access.',
    fix: 'Run the pack without the cloud permission, or do the cloud step outside of it.',
    example: 'constraints: {allow_cloud_mutations: false}'
  },
  CLOUD_NOT_GRANTED: {
    exit: 3,
    title: 'cloud access not granted',
    cause:
      'The pack asks for a cloud (allow_cloud_mutations or permissions.cloud) and SAFE mode grants none.',
    fix: 'Remove the request; where the work really is a cloud mutation, the operator runs it with --mode privileged.',
    example: 'constraints: {allow_cloud_mutations: false}'
  }
} as const satisfies ReasonFamily;

export type CloudCode = keyof typeof cloudReasons;
