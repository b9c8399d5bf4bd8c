/** What a cloud grant takes out of the built-in rules: the commands that the grant is about, and nothing else. */
import { matches } from './wild.js';
import type { ExecPolicy } from './types.js';

/** Ids of built-in rules by provider, as wildcards. Those that hand out credentials hold under every grant. */
const LIFTED: Readonly<Record<string, readonly string[]>> = {
  aws: ['cloud.aws', 'cloud.aws-s3'],
  azure: ['cloud.az'],
  gcp: ['cloud.gcloud', 'cloud.gsutil', 'cloud.bq'],
  kubernetes: ['cloud.kubectl', 'cloud.helm'],
  registries: ['publish.*'],
  terraform: ['cloud.terraform', 'cloud.terraform-state', 'cloud.stacks']
};

/** `mutable`: providers that the operator and the pack agreed to let a phase change. The file's own rules all stay. */
export function liftedFor(policy: ExecPolicy, mutable: readonly string[]): ExecPolicy {
  const ids = mutable.flatMap(provider => LIFTED[provider] ?? []);
  if (ids.length === 0) return policy;
  return { ...policy, rules: policy.rules.filter(({ id }) => !ids.some(lifted => matches(lifted, id))) };
}

/** Every wildcard of the table, for its test. */
export const liftedIds: readonly string[] = Object.values(LIFTED).flat();
