/** The plan in the evidence against the one that base branch and policy make: nothing that a run says of itself counts. */
import { isAbsolute, relative, resolve } from 'node:path';
import { canonical } from '../platform/canonical.js';
import { OrchestratorError } from '../platform/errors.js';
import { limitNames } from '../permissions/limits.js';
import { InvalidInput, prepare, type Prepared } from '../run/prepare.js';
import { silent } from '../run/silent.js';
import type { Host, RunRequest } from '../run/types.js';
import type { BaseCommit } from '../workspace/index.js';
import type { PullHistory } from '../workspace/pull-history.js';
import { PublishError } from './errors.js';
import type { SealedRun } from './evidence.js';
import { trustedPlan, type TrustedPlan } from './handover-plan.js';

export interface Planning {
  history: PullHistory;
  host: Host;
  /** Of the run, as the base branch has it. */
  base: BaseCommit;
  /** Absolute path of the user's checkout; names of policy files are relative to it. */
  cwd: string;
  policy: string | null;
}

/** What the tip of the base branch says of changes today. */
export interface TodaysRules {
  allowedPaths: readonly string[] | null;
  readOnly: boolean;
  protectedPaths: readonly string[];
}

/**
 * Plans twice: at the run's base commit, where the same digest must come out, and at the tip of the base branch, where
 * the pack must be the same and the policy must still allow all of it. Throws PR_PLAN_MISMATCH, the code of a refusal,
 * GATE_PACK_CHANGED, GATE_POLICY_TIGHTENED, GATE_NOT_ENFORCED.
 */
export async function retracePlan(
  given: Planning,
  run: SealedRun
): Promise<{ planned: TrustedPlan; today: TodaysRules }> {
  const { base, history } = given;
  refuseUnenforced(run);
  // What counts of a version is what it makes of pack and policy: all of that is in the digest beside its number.
  const host = { ...given.host, version: String(run.plan.program.version) };
  const planned = await trustedPlan(requestOf(given, run), run, history.repo, { base, trusted: base }, host);
  return { planned, today: await rulesOfToday(given, run) };
}

function refuseUnenforced({ manifest, plan }: SealedRun): void {
  const facts = Object.entries(manifest.isolation?.facts ?? {});
  const failed = facts.find(([, ok]) => !ok);
  if (plan.isolation === 'none' || facts.length === 0)
    throw new PublishError('GATE_NOT_ENFORCED', 'the commands of the run were held by nothing');
  if (failed !== undefined)
    throw new PublishError('GATE_NOT_ENFORCED', `the sandbox did not pass its probe: ${failed[0]}`);
}

async function rulesOfToday(given: Planning, run: SealedRun): Promise<TodaysRules> {
  const { branch } = given.history.base;
  const prepared = await prepareToday(given, run);
  const { contract, protectedPaths } = prepared.inputs;
  if (contract.id !== run.manifest.pack.id || canonical(contract.files) !== canonical(run.plan.pack.files))
    throw new PublishError(
      'GATE_PACK_CHANGED',
      `${branch} has another pack at ${run.manifest.pack.path} than the one that was run`
    );
  const [refusal] = prepared.refusals;
  if (refusal !== undefined)
    throw new PublishError('GATE_POLICY_TIGHTENED', `${refusal.code}: ${refusal.message}`);
  const { allowedPaths, constraints } = contract;
  return { allowedPaths, readOnly: constraints.readOnly, protectedPaths };
}

async function prepareToday(given: Planning, run: SealedRun): Promise<Prepared> {
  const { host, history } = given;
  const request: RunRequest = { ...requestOf(given, run), base: history.base.commit };
  try {
    return await prepare(request, { ...host, env: {} }, silent);
  } catch (cause) {
    if (!(cause instanceof OrchestratorError) || cause.code === 'CANCELLED') throw cause;
    const code = isOfPack(cause, run.manifest.pack.path) ? 'GATE_PACK_CHANGED' : 'GATE_POLICY_TIGHTENED';
    throw new PublishError(code, `at the tip of ${history.base.branch}: ${cause.message}`, { cause });
  }
}

function isOfPack(error: OrchestratorError, path: string): boolean {
  if (!(error instanceof InvalidInput)) return false;
  const [first] = error.problems.filter(({ severity }) => severity === 'error');
  return first?.file === path || first?.file.startsWith(`${path}/`) === true;
}

/** What the operator of the run may have chosen is taken from its plan; whether that was allowed is judged here. */
function requestOf({ history, cwd, policy }: Planning, { plan }: SealedRun): RunRequest {
  const stated = limitNames.map(name => [name, plan.limits[name] as unknown] as const);
  return {
    packPath: resolve(history.repo.root, plan.pack.path),
    cwd: history.repo.root,
    packFrom: 'commit',
    base: null,
    trusted: null,
    mode: plan.mode,
    policyPath: policyOf(cwd, policy),
    isolation: { kind: plan.isolation, image: plan.image, remote: null },
    backend: null,
    installSandbox: 'never',
    evidenceDir: null,
    expectPlan: null,
    change: 'implement',
    limits: Object.fromEntries(stated.filter(([, value]) => typeof value === 'number' && value > 0)),
    branchPrefix: 'codex/',
    branch: 'codex/gate',
    publish: false
  };
}

/** One within the checkout is read at the commit; only a file that lies outside of it is the operator's own. */
function policyOf(cwd: string, policy: string | null): string | null {
  if (policy === null) return null;
  const path = resolve(cwd, policy);
  const inside = relative(cwd, path);
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside;
}
