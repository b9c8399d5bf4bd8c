/** From a request to a plan: repository, pack, policy, grants. Nothing is written but the private root. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { branchFault, readPack, type PackReading } from '../pack/index.js';
import type { Contract, Problem } from '../pack/contract.js';
import {
  execPolicyDigest,
  execPolicyPath,
  loadExecPolicy,
  defaultExecPolicy,
  type ExecPolicyReading,
  type ExecProblem
} from '../execpolicy/index.js';
import { cloudOpening } from '../permissions/cloud/index.js';
import { passEnvironment } from '../permissions/environment.js';
import { chooseIsolation, enforcementOf, type ChosenIsolation } from '../permissions/isolation.js';
import { grantAll, type Granting } from '../permissions/grants.js';
import { effectiveLimits } from '../permissions/limits.js';
import type { Limits, Refusal } from '../permissions/types.js';
import { digestOf, sha256 } from '../platform/canonical.js';
import { allowsMode, ceilingOf, policyPath, readPolicy, type Policy } from '../policy/index.js';
import { protectedList } from '../policy/protected.js';
import { branchName } from '../pullrequest/names.js';
import { secretsOf } from '../redaction/index.js';
import {
  openRepository,
  repositoryReader,
  resolveBase,
  type BaseCommit,
  type PrivateRepository,
  type Repository
} from '../workspace/index.js';
import { warnUncommitted } from './committed.js';
import { digestInputs } from './inputs.js';
import { backendsOf } from './isolation.js';
import { packFilesAt } from './pack-files.js';
import { readPackAtCommit } from './pack-at-commit.js';
import { commandRefusals } from './judge-commands.js';
import { makePlan, type Plan } from './plan.js';
import type { Inputs } from './state.js';
import type { Host, RunListener, RunRequest } from './types.js';
import { RunStop } from './verdict.js';

/** A pack or a policy that cannot be used; carries every problem, with its place. */
export class InvalidInput extends RunStop {
  readonly problems: readonly (Problem | ExecProblem)[];
  constructor(path: string, problems: readonly (Problem | ExecProblem)[]) {
    const errors = problems.filter(problem => problem.severity === 'error');
    const count = errors.length === 1 ? 'one error' : `${errors.length} errors`;
    // The file at fault: the pack, its policy or the execpolicy.
    super(errors[0]?.code ?? 'USAGE', `${errors[0]?.file ?? path} cannot be used: ${count}`, {
      why: 'The contract must be whole before anything of it is run.',
      fix: 'Mend what is named above; codex-orchestrator validate checks it again.'
    });
    this.problems = problems;
  }
}

/** Where a pack path leads: the root that its files are relative to, and its path below it. */
export function locatePack(cwd: string, packPath: string, root: string): string {
  const absolute = resolve(cwd, packPath);
  // The directory is resolved, the last component is not: a pack that is itself a link is refused by the pack room.
  const real = existsSync(dirname(absolute))
    ? join(realpathSync(dirname(absolute)), basename(absolute))
    : absolute;
  const path = relative(root, real);
  if (path.startsWith('..')) throw new RunStop('USAGE', `${packPath} lies outside of the repository ${root}`);
  return path === '' ? '.' : path;
}

/** Reads a pack of a work tree. Never throws for what the pack says. */
export function readPackAt(cwd: string, packPath: string, root: string): PackReading {
  return readPack(locatePack(cwd, packPath, root), packFilesAt(root));
}

export interface Prepared {
  policy: Policy;
  isolation: ChosenIsolation;
  inputs: Inputs;
  limits: Limits;
  granting: Granting;
  problems: readonly Problem[];
  refusals: readonly Refusal[];
}

/** Reads everything that decides a run. Throws InvalidInput for a broken pack or policy, RunStop for the rest. */
export async function prepare(request: RunRequest, host: Host, listener: RunListener): Promise<Prepared> {
  const repo = await openRepository(request.packFrom === 'commit' ? request.cwd : startOf(request));
  const base = await resolveBase(repo, request.base);
  const trusted = request.trusted === null ? base : await resolveBase(repo, request.trusted);
  const reading = await readRequested(request, repo, trusted);
  const { policy, policyDigest, problems, exec } = await loadPolicy(request, repo, trusted);
  const all = [...reading.problems, ...problems];
  const { contract } = reading;
  if (contract === null || policy === null || exec.policy === null)
    throw new InvalidInput(request.packPath, [...all, ...exec.problems]);
  const uncommitted = request.packFrom === 'commit' ? [] : await warnUncommitted(repo, base, contract);
  listener.problems([...all, ...uncommitted]);
  refuseMode(request, policy);
  refuseBranch(request, contract);
  const ceiling = ceilingOf(policy, request.mode);
  const isolation = isolationOf(request, contract, policy);
  const granting = grantAll(contract, ceiling, enforcementOf(isolation.kind));
  const { limits, refusals } = effectiveLimits(contract.limits, request.limits, ceiling);
  const env = passedEnvironment(granting, host);
  const inputs: Inputs = {
    repo,
    base,
    contract,
    policyDigest,
    protectedPaths: protectedList(policy, contract, policyFileIn(request, repo)),
    execPolicyDigest: execPolicyDigest(exec.policy),
    notSecret: policy.notSecret,
    nonePolicy: policy.none,
    passedEnv: env.values
  };
  return {
    policy,
    inputs,
    isolation,
    limits,
    granting,
    problems: [...all, ...uncommitted],
    refusals: [
      ...isolation.refusals,
      ...granting.refusals,
      ...commandRefusals(contract, granting.grants, exec.policy, request.mode),
      ...refusals,
      ...env.refusals
    ]
  };
}

async function readRequested(
  { packFrom, cwd, packPath }: RunRequest,
  repo: Repository,
  trusted: BaseCommit
): Promise<PackReading> {
  if (packFrom === 'worktree') return readPackAt(cwd, packPath, repo.root);
  const path = relative(repo.root, resolve(realpathSync(cwd), packPath));
  if (path.startsWith('..')) throw new RunStop('USAGE', `${packPath} lies outside of the repository`);
  return readPackAtCommit(repo, trusted.tree, path === '' ? '.' : path);
}

/** Nearest existing directory of the pack, from which git finds the repository. */
function startOf(request: RunRequest): string {
  let path = resolve(request.cwd, request.packPath);
  if (!existsSync(path))
    throw new RunStop('USAGE', `${request.packPath} does not exist`, {
      fix: 'Name a pack: a directory with task.yml, or a .yml file.'
    });
  path = dirname(path);
  return existsSync(join(path, basename(request.packPath), '.git'))
    ? join(path, basename(request.packPath))
    : path;
}

async function loadPolicy(request: RunRequest, repo: Repository, trusted: BaseCommit): Promise<LoadedPolicy> {
  const named = request.policyPath;
  const path = named ?? policyPath;
  const bytes =
    named === null
      ? await readCommittedPolicy(repo, trusted, policyPath)
      : await readNamedPolicy(request, repo, trusted, named);
  const { policy, problems } = readPolicy(path, bytes);
  const exec = await loadExec(repo, trusted, bytes === null ? null : { path, bytes });
  return {
    policy,
    problems,
    exec,
    policyDigest: bytes === null ? digestOf(null) : `sha256:${sha256(bytes)}`
  };
}

interface LoadedPolicy {
  policy: Policy | null;
  policyDigest: string;
  problems: readonly Problem[];
  exec: ExecPolicyReading;
}

/** Its own file at the trusted commit, or `exec` of the policy file; both would leave open which of them holds. */
async function loadExec(
  repo: Repository,
  trusted: BaseCommit,
  policy: { path: string; bytes: Uint8Array } | null
): Promise<ExecPolicyReading> {
  const bytes = await readCommittedPolicy(repo, trusted, execPolicyPath);
  const member = policy === null ? null : loadExecPolicy({ ...policy, under: 'exec' });
  if (bytes === null) return member ?? loadExecPolicy(null);
  if (member !== null && member.policy !== defaultExecPolicy)
    throw new RunStop(
      'USAGE',
      `${execPolicyPath} and the key exec of ${policy?.path} both say what may be run`,
      {
        fix: 'Keep one of them.'
      }
    );
  return loadExecPolicy({ path: execPolicyPath, bytes });
}

/** null where there is none. A link or directory in its place is refused: a ceiling that cannot be read is no ceiling. */
async function readCommittedPolicy(
  repo: Repository,
  trusted: BaseCommit,
  at: string
): Promise<Uint8Array | null> {
  const reader = repositoryReader(repo);
  const entries = await reader.listTree(trusted.tree, dirname(at) === '.' ? '' : dirname(at));
  const there = entries.filter(({ path }) => at === path || at.startsWith(`${path}/`));
  const below = entries.some(({ path }) => path.startsWith(`${at}/`));
  if (below || there.some(({ mode }) => !mode.startsWith('100')))
    throw new RunStop('PACK_SYMLINK', `${at} is not a regular file at the base commit`, {
      where: at,
      fix: 'Commit the policy itself there.'
    });
  return reader.readBlob(trusted.tree, at);
}

/** A policy of the repository is read where the pack is: in a workflow at the trusted commit, not in the work tree. */
async function readNamedPolicy(
  { cwd, packFrom }: RunRequest,
  repo: Repository,
  trusted: BaseCommit,
  named: string
): Promise<Uint8Array> {
  const path = resolve(realpathSync(cwd), named);
  const inside = relative(repo.root, path);
  if (packFrom === 'commit' && !inside.startsWith('..')) {
    const bytes = await readCommittedPolicy(repo, trusted, inside);
    if (bytes === null) throw new RunStop('USAGE', `the commit has no policy file ${named}`);
    return bytes;
  }
  if (!existsSync(path)) throw new RunStop('USAGE', `the policy file ${named} does not exist`);
  return readFileSync(path);
}

/** A policy that the operator keeps elsewhere in the repository, relative to its root; null for the usual place. */
function policyFileIn({ cwd, policyPath: named }: RunRequest, repo: Repository): string | null {
  if (named === null) return null;
  const inside = relative(repo.root, resolve(realpathSync(cwd), named));
  return inside === '' || inside.startsWith('..') ? null : inside;
}

/** The bundle names the branch, so that a name which git refuses would leave a run without its seal. */
function refuseBranch(request: RunRequest, { id, slug }: Contract): void {
  const branch = request.branch ?? branchName(request.branchPrefix, id, slug);
  const fault = branchFault(branch);
  if (fault === null) return;
  throw new RunStop('PR_BRANCH_INVALID', `the branch ${JSON.stringify(branch)} ${fault}`, {
    fix: 'Correct --branch, --branch-prefix, ORCH_BRANCH_NAME or BRANCH_PREFIX.'
  });
}

function isolationOf(request: RunRequest, contract: Contract, policy: Policy): ChosenIsolation {
  const { isolation: kinds, images } = policy;
  const chosen = chooseIsolation(contract.isolation, request.isolation, {
    kinds,
    images,
    mode: request.mode
  });
  if (request.backend === null || backendsOf(chosen.kind).includes(request.backend)) return chosen;
  throw new RunStop('USAGE', `${request.backend} is no backend of isolation ${chosen.kind}`, {
    fix: 'Drop --backend, or ask for the isolation that it belongs to.'
  });
}

function refuseMode(request: RunRequest, policy: Policy): void {
  if (allowsMode(policy, request.mode)) return;
  throw new RunStop('USAGE_ABOVE_POLICY', 'the policy file allows mode safe only', {
    fix: 'Drop --mode privileged, or change mode in the policy file.'
  });
}

/** Values of the variables that phases name, one that looks like a credential refused; and those that clouds open. */
function passedEnvironment(
  { grants }: Granting,
  host: Host
): { values: Record<string, string>; refusals: Refusal[] } {
  const phases = Object.values(grants);
  const known = new Set(secretsOf(host.env).map(secret => secret.value));
  const passed = passEnvironment(
    phases.flatMap(({ env }) => env),
    host.env,
    known
  );
  const opened = phases.flatMap(({ cloud }) => (cloud === 'none' ? [] : cloudOpening(cloud).variables));
  const credentials = opened.flatMap(name => {
    const value = host.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...passed, values: { ...passed.values, ...Object.fromEntries(credentials) } };
}

/**
 * The plan of prepared inputs. `git` is needed where the user's own change is to be judged. `stated`: what a run says it
 * was handed in, for whoever makes its plan again where these paths are not.
 */
export async function planOf(
  request: RunRequest,
  host: Host,
  prepared: Prepared,
  git: PrivateRepository | null,
  stated: Plan['inputs'] | null = null
): Promise<Plan> {
  const { inputs } = prepared;
  const change: Plan['change'] =
    request.change === 'worktree' && git !== null
      ? { source: 'worktree', tree: (await git.changeOfWorktree(inputs.repo.root)).tree }
      : { source: 'implement' };
  const contract = inputs.contract;
  return makePlan({
    program: { name: 'codex-orchestrator', version: host.version },
    contract,
    base: { commit: inputs.base.commit, tree: inputs.base.tree },
    mode: request.mode,
    change,
    isolation: prepared.isolation,
    grants: prepared.granting.grants,
    limits: prepared.limits,
    inputs: stated ?? digestInputs(contract, inputs.repo.root, host.clock.realNow(), inputs.notSecret),
    protectedPaths: inputs.protectedPaths,
    policyDigest: inputs.policyDigest,
    execPolicyDigest: inputs.execPolicyDigest,
    refusals: prepared.refusals
  });
}

/** Stops for what makes a plan impossible to run, before anything of it runs. */
export function refusePlan(request: RunRequest, plan: Plan): void {
  if (request.expectPlan !== null && request.expectPlan !== plan.digest) {
    throw new RunStop('USAGE_PLAN_MISMATCH', `expected plan ${request.expectPlan}, made ${plan.digest}`);
  }
  if (plan.phases.every(phase => phase.commands.length === 0)) {
    throw new RunStop('ACC_NOTHING_EXECUTABLE', `${plan.pack.path} declares no command`);
  }
  const first = plan.refusals[0];
  if (first === undefined) return;
  const others = plan.refusals.length - 1;
  const more = others > 0 ? ` (and ${others} more, see plan.md)` : '';
  throw new RunStop(
    first.code,
    `${first.message}${more}`,
    first.where === null ? {} : { where: first.where }
  );
}
