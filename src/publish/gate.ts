/**
 * The evidence gate: whether the head of a pull request is what was tested. Everything is judged from the evidence and
 * from the base branch; nothing of the head is checked out, read or run, and the text of the pull request only says
 * where to look. Source: docs/EVIDENCE-GATE.md.
 */
import { randomBytes } from 'node:crypto';
import { judgeChange } from '../acceptance/change.js';
import { GitHubError } from '../github/errors.js';
import type { PullRequest } from '../github/types.js';
import { OrchestratorError } from '../platform/errors.js';
import { acceptanceProblems, claimOf } from '../pullrequest/gate.js';
import { readIsland } from '../pullrequest/island.js';
import type { ReasonCode } from '../reasons/index.js';
import type { Host } from '../run/types.js';
import {
  createPrivateRoot,
  defaultParent,
  githubRemote,
  openPrivateRepository,
  openRepository,
  type BaseCommit,
  type PrivateRoot
} from '../workspace/index.js';
import { fetchPull, type PullHistory } from '../workspace/pull-history.js';
import { compareHead, type Compared } from './gate-compare.js';
import { PublishError } from './errors.js';
import { fetchEvidence, type GateEvidence } from './gate-evidence.js';
import { retracePlan, type TodaysRules } from './gate-plan.js';
import { checkSummary } from './gate-text.js';
import {
  finding,
  type GateApi,
  type GateFinding,
  type GateOutcome,
  type GatePorts,
  type GateRequest
} from './gate-types.js';
import { takeChange } from './handover-change.js';
import { packTrailer } from './local.js';

/** The prefix is the program's own, so that no check of ours can pass for one of others. */
export const CHECK_NAME = 'codex-orchestrator: evidence';

/**
 * Judges one pull request and says so on its head. What cannot be judged (GitHub or the network failed, the run was
 * cancelled) is thrown: GitHubError, WorkspaceError. Everything else is a finding.
 */
export async function judgePull(request: GateRequest, host: Host, ports: GatePorts): Promise<GateOutcome> {
  const api = await ports.connect();
  const pull = await api.get(request.pullRequest);
  const found = await judged(request, host, ports, api, pull);
  const check = await api.createCheck({
    headSha: request.checkSha ?? pull.headSha,
    name: CHECK_NAME,
    conclusion: found.conclusion,
    title: found.title,
    summary: checkSummary(found, pull),
    detailsUrl: request.detailsUrl
  });
  const { number, url, headSha, baseBranch } = pull;
  return { ...found, pull: { number, url, headSha, baseBranch }, check, requests: api.requests };
}

async function judged(
  request: GateRequest,
  host: Host,
  ports: GatePorts,
  api: GateApi,
  pull: PullRequest
): Promise<GateFinding> {
  const { expectHead } = request;
  if (pull.merged) return finding('neutral', 'OK', 'The pull request is merged already');
  if (expectHead !== null && expectHead !== pull.headSha)
    return failure(
      'GATE_HEAD_MOVED',
      `the event is of ${expectHead}, and the head is ${pull.headSha.slice(0, 64)}`
    );
  const root = await createPrivateRoot({
    parent: defaultParent(host.env, false),
    runId: `gate-${randomBytes(4).toString('hex')}`,
    owner: null
  });
  try {
    return await judgeIn({ request, host, api, pull, root });
  } finally {
    await root.remove().catch(() => ports.note(`${root.path} could not be removed`));
  }
}

interface Place {
  request: GateRequest;
  host: Host;
  api: GateApi;
  pull: PullRequest;
  root: PrivateRoot;
}

async function judgeIn(place: Place): Promise<GateFinding> {
  const { request, host, pull, root } = place;
  const history = await fetchPull({
    repo: await openRepository(request.cwd),
    root,
    remote: githubRemote({ ...request.forge, env: host.env }),
    baseBranch: pull.baseBranch,
    headSha: pull.headSha
  });
  const island = readIsland(pull.body, '') !== null;
  const claim = claimOf({ island, commits: await history.hasLine(packTrailer('')) });
  if (claim === 'none')
    return finding('neutral', 'OK', 'No evidence is asked for: this is no pull request of a pack');
  if (claim === 'removed')
    return failure(
      'GATE_EVIDENCE_MISSING',
      'its commits bear the mark of a pack, and its text has no marker (any more)'
    );
  try {
    return await judgeEvidence(place, history);
  } catch (error) {
    if (!isFinding(error)) throw error;
    return failure(error.code as ReasonCode, error.message);
  }
}

/** A refusal is an answer. A server that does not answer is none, and neither is a defect of ours. */
function isFinding(error: unknown): error is OrchestratorError {
  if (!(error instanceof OrchestratorError) || error.code === 'CANCELLED') return false;
  return !(error instanceof GitHubError) || error.code.startsWith('EVID_');
}

function failure(code: ReasonCode, why: string): GateFinding {
  return finding('failure', code, `The evidence does not hold: ${code}`, [why]);
}

async function judgeEvidence(place: Place, history: PullHistory): Promise<GateFinding> {
  const { api, host, pull, request, root } = place;
  const { owner, name } = request.forge;
  const fetched = await fetchEvidence(
    {
      api,
      host,
      history,
      place: await root.directory('gate-artifact'),
      repository: `${owner}/${name}`
    },
    pull.body
  );
  const base = await baseOf(history, fetched);
  refuseUnaccepted(fetched);
  const { cwd, policy } = request;
  const { planned, today } = await retracePlan({ history, host, base, cwd, policy }, fetched.run);
  const git = await openPrivateRepository({ repo: history.repo, base, root, owner: null });
  const { files } = await takeChange(fetched.runDir, fetched.run, planned, git, host.clock.realNow());
  refuseCriteria(judgeChange(files, { ...today, ...NO_LIMITS }));
  const compared = await compareHead({ history, git, run: fetched.run });
  refuseTouched(compared, today);
  return { ...compared.finding, evidence: statedBy(fetched) };
}

/** The run's base, as the base branch has it. */
async function baseOf(history: PullHistory, { run }: GateEvidence): Promise<BaseCommit> {
  const { commit, tree } = run.manifest.base;
  const base = await history.ancestor(commit);
  if (base === null)
    throw new PublishError(
      'GATE_BASE_UNKNOWN',
      `the run started from ${commit.slice(0, 12)}, which is not in the history of ${history.base.branch}`
    );
  if (base.tree === tree) return base;
  throw new PublishError('PR_EVIDENCE_MISMATCH', 'the base commit has another tree than the evidence says');
}

function refuseUnaccepted({ run, events }: GateEvidence): void {
  const { manifest, plan, acceptance } = run;
  const { status, code } = manifest.verdict;
  if (status !== 'passed') throw new PublishError('GATE_NOT_ACCEPTED', `the run ended as ${code}`);
  const tree = manifest.change!.tree;
  const [problem] = acceptanceProblems({ plan, tree, events, criteria: acceptance.criteria });
  if (problem !== undefined) throw new PublishError('GATE_NOT_ACCEPTED', problem);
}

/** Limits are those of the run's own plan, and were judged with it. */
const NO_LIMITS = { changedFiles: Infinity, changedLines: Infinity, exclude: [] };

/** What the head really touches, which may be other paths where the base branch was merged in meanwhile. */
function refuseTouched({ touched, finding: found }: Compared, today: TodaysRules): void {
  if (found.conclusion !== 'success') return;
  const files = touched.map(path => ({ path, oldPath: null, added: 0, deleted: 0 }));
  refuseCriteria(judgeChange(files, { ...today, ...NO_LIMITS }));
}

function refuseCriteria(criteria: ReturnType<typeof judgeChange>): void {
  const failed = criteria.find(({ ok }) => !ok);
  if (failed !== undefined) throw new PublishError(failed.code!, `${failed.subject}: ${failed.detail}`);
}

function statedBy({ run }: GateEvidence): GateFinding['evidence'] {
  const { digest, run_id, pack, change, base, plan_digest } = run.manifest;
  return {
    manifest: digest,
    runId: run_id,
    pack: pack.path,
    tree: change!.tree,
    base: base.commit,
    planDigest: plan_digest
  };
}
