/** The plan: everything that decides what a run will do, and the digest over exactly that. Source: DESIGN decision 8. */
import type { Command, Contract, IsolationKind } from '../pack/contract.js';
import type { CommandPhase, Grant, Limits, Mode, Refusal } from '../permissions/types.js';
import { digestOf } from '../platform/canonical.js';

export interface PlannedPhase {
  name: CommandPhase;
  commands: readonly { id: string; text: string; cwd: string }[];
  grant: Grant;
}

/** Content of plan.json. The digest covers every other member but `refusals`, which follow from them. */
export interface Plan {
  schema_version: 1;
  /** `learn`: the pack says `evidence: {mode: learn}`, as the copies of `learn` do; what it proves is not published. Else absent. */
  purpose?: 'learn';
  program: { name: string; version: string };
  pack: { id: string; title: string; path: string; files: Contract['files'] };
  /** Tree and commit that the run starts from. */
  base: { commit: string; tree: string };
  mode: Mode;
  isolation: IsolationKind;
  /** Image of the containers, pinned by digest; null without containers. */
  image: string | null;
  /** `implement`: by the pack's commands; `worktree`: the user's own change, by its resulting tree. */
  change: { source: 'implement' } | { source: 'worktree'; tree: string };
  contract: PlannedContract;
  phases: readonly PlannedPhase[];
  limits: Limits;
  /** Paths handed in read-only, with what they hold. */
  inputs: readonly { name: string; kind: 'carry' | 'data'; path: string; sha256: string; files: number }[];
  /** Globs that no pack may change: the operator's, and the built-in ones. */
  protected_paths: readonly string[];
  policy_digest: string;
  execpolicy_digest: string;
  refusals: readonly Refusal[];
  /** `sha256:<hex>`. */
  digest: string;
}

/** The contract as the digest sees it: what it says, without where it stands in its files. */
export interface PlannedContract {
  constraints: Readonly<Record<string, boolean | null>>;
  produces: readonly string[];
  deps: readonly string[];
  agent: string | null;
  artifacts: Contract['artifacts'];
  allowed_paths: readonly string[] | null;
  docs_required: readonly string[];
  pr: Contract['pr'];
  secrets: readonly string[];
  quiet_hosts: readonly string[];
  untrusted: Contract['untrusted'];
  not_checked: readonly string[];
}

export interface PlanInputs {
  isolation: { kind: IsolationKind; image: string | null };
  program: { name: string; version: string };
  contract: Contract;
  base: { commit: string; tree: string };
  mode: Mode;
  change: Plan['change'];
  grants: Readonly<Record<CommandPhase, Grant>>;
  limits: Limits;
  inputs: Plan['inputs'];
  protectedPaths: readonly string[];
  policyDigest: string;
  execPolicyDigest: string;
  refusals: readonly Refusal[];
}

/** Builds the plan. Deterministic: no run id, time, absolute path or fact of the host goes in. */
export function makePlan(given: PlanInputs): Plan {
  const { contract } = given;
  const body = {
    schema_version: 1 as const,
    ...(isForLearning(contract) ? { purpose: 'learn' as const } : {}),
    program: given.program,
    pack: { id: contract.id, title: contract.title, path: contract.path, files: contract.files },
    base: given.base,
    mode: given.mode,
    isolation: given.isolation.kind,
    image: given.isolation.image,
    change: given.change,
    contract: plannedContract(contract),
    phases: plannedPhases(contract, given.grants, given.change.source),
    limits: given.limits,
    inputs: given.inputs,
    protected_paths: given.protectedPaths,
    policy_digest: given.policyDigest,
    execpolicy_digest: given.execPolicyDigest
  };
  return { ...body, refusals: given.refusals, digest: digestOf(body) };
}

function isForLearning({ about }: Contract): boolean {
  const stated = about['evidence'];
  return typeof stated === 'object' && stated !== null && 'mode' in stated && stated.mode === 'learn';
}

function plannedPhases(contract: Contract, grants: PlanInputs['grants'], source: string): PlannedPhase[] {
  const implement = source === 'worktree' ? [] : contract.implement.commands;
  return [
    { name: 'setup', commands: contract.setup.commands.map(planned), grant: grants.setup },
    { name: 'implement', commands: implement.map(planned), grant: grants.implement },
    { name: 'test', commands: contract.test.commands.map(planned), grant: grants.test }
  ];
}

function planned(command: Command): { id: string; text: string; cwd: string } {
  return { id: command.id, text: command.text, cwd: command.cwd };
}

function plannedContract(contract: Contract): PlannedContract {
  return {
    constraints: plannedConstraints(contract.constraints),
    produces: contract.setup.produces,
    deps: contract.setup.deps,
    agent: contract.implement.agent,
    artifacts: contract.artifacts,
    allowed_paths: contract.allowedPaths,
    docs_required: contract.docsRequired,
    pr: contract.pr,
    secrets: contract.secrets,
    quiet_hosts: contract.quietHosts,
    untrusted: contract.untrusted,
    not_checked: contract.prose.map(prose => prose.text)
  };
}

/** As packs write them. */
function plannedConstraints(constraints: Contract['constraints']): PlannedContract['constraints'] {
  return {
    allow_network: constraints.allowNetwork,
    allow_cloud_mutations: constraints.allowCloudMutations,
    allow_secrets: constraints.allowSecrets,
    allow_long_running: constraints.allowLongRunning,
    safe_mode: constraints.safeMode,
    read_only: constraints.readOnly,
    no_secrets_output: constraints.noSecretsOutput
  };
}
