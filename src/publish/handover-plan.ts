/** The plan once more, from what this job trusts: what a hand-over says of it is compared, never believed. */
import { join } from 'node:path';
import type { Contract } from '../pack/contract.js';
import { canonical } from '../platform/canonical.js';
import type { Policy } from '../policy/types.js';
import type { Plan } from '../run/plan.js';
import { planOf, prepare, refusePlan } from '../run/prepare.js';
import { silent } from '../run/silent.js';
import type { Host, RunRequest } from '../run/types.js';
import type { Repository } from '../workspace/index.js';
import { PublishError } from './errors.js';
import type { SealedRun } from './evidence.js';
import type { TrustedBase } from './handover-base.js';

export interface TrustedPlan {
  plan: Plan;
  contract: Contract;
  policy: Policy;
}

/**
 * Throws PR_PLAN_MISMATCH with the members that differ, InvalidInput where pack or policy cannot be read at the trusted
 * commit, and RunStop with the code of the first refusal where such a plan may not run at all.
 */
export async function trustedPlan(
  given: RunRequest,
  { manifest, plan: stated }: SealedRun,
  repo: Repository,
  { base, trusted }: TrustedBase,
  host: Host
): Promise<TrustedPlan> {
  const request: RunRequest = {
    ...given,
    packPath: given.packPath === '' ? join(repo.root, manifest.pack.path) : given.packPath,
    packFrom: 'commit',
    base: base.commit,
    trusted: trusted.commit,
    change: 'implement'
  };
  // What is handed in from the environment is the run job's; only names of variables are judged here.
  const prepared = await prepare(request, { ...host, env: {} }, silent);
  const { contract } = prepared.inputs;
  const plan = await planOf(request, host, prepared, null, statedInputs(contract, stated.inputs));
  if (plan.digest !== manifest.plan_digest) throw mismatch(differing(stated, plan));
  refusePlan(request, plan);
  return { plan, contract, policy: prepared.policy };
}

function mismatch(members: readonly string[]): PublishError {
  const named = members.slice(0, 8).join(', ');
  const more = members.length > 8 ? ` and ${members.length - 8} more` : '';
  return new PublishError(
    'PR_PLAN_MISMATCH',
    `the plan of the evidence differs from the trusted one in ${named}${more}`
  );
}

/**
 * What was handed in from the workspace of the run job is not here. Its digests are taken from the evidence; names,
 * kinds and paths are those that the contract declares, in the order of a plan.
 */
function statedInputs(contract: Contract, stated: unknown): Plan['inputs'] {
  const declared = [
    ...contract.carry.map(path => ({ name: path, kind: 'carry' as const, path })),
    ...Object.entries(contract.data).map(([name, { path }]) => ({ name, kind: 'data' as const, path }))
  ].sort((a, b) => (a.kind + a.name < b.kind + b.name ? -1 : 1));
  const rows: unknown[] = Array.isArray(stated) ? stated : [];
  if (rows.length !== declared.length) throw mismatch(['inputs']);
  return declared.map((row, at) => {
    const found = rows[at] as Partial<Plan['inputs'][number]> | null;
    const { sha256, files } = found ?? {};
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) throw mismatch([`inputs.${row.name}`]);
    if (!Number.isSafeInteger(files) || files! < 0) throw mismatch([`inputs.${row.name}`]);
    return { ...row, sha256, files: files! };
  });
}

/** Names of members whose values differ, one level down where both are objects: `limits.changed_lines`. */
export function differing(stated: Plan, made: Plan): string[] {
  const left = membersOf(stated);
  const right = membersOf(made);
  const names = [...new Set([...left.keys(), ...right.keys()])].sort();
  return names
    .filter(name => name !== 'digest' && name !== 'refusals')
    .flatMap(name => differingIn(name, left.get(name), right.get(name)));
}

function differingIn(name: string, stated: unknown, made: unknown): string[] {
  if (same(stated, made)) return [];
  const [left, right] = [membersOf(stated), membersOf(made)];
  if (left.size === 0 || right.size === 0) return [name];
  const names = [...new Set([...left.keys(), ...right.keys()])].sort();
  return names.filter(member => !same(left.get(member), right.get(member))).map(one => `${name}.${one}`);
}

function membersOf(value: unknown): Map<string, unknown> {
  const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
  return new Map(plain ? Object.entries(value) : []);
}

function same(a: unknown, b: unknown): boolean {
  return canonical([a ?? null]) === canonical([b ?? null]);
}
