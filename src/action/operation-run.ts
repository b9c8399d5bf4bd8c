/** `operation: run`: the pack, its evidence as an artifact, and then the pull request. */
import { dirname, join, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import type { PullRequests } from '../github/types.js';
import { ownCodeExposed } from '../sandbox/index.js';
import { publishToGitHub } from '../publish/github.js';
import { nothingPublished, type GitHubPublished } from '../publish/types.js';
import { hostOf } from '../run/host.js';
import { runPack } from '../run/run.js';
import type { Host, RunOutcome, RunRequest } from '../run/types.js';
import { cancellable } from '../platform/signals.js';
import { defaultParent } from '../workspace/index.js';
import { OrchestratorError } from '../platform/errors.js';
import { VERSION } from '../platform/version.js';
import { exitOf } from '../reasons/index.js';
import { readContext, type Context } from './context.js';
import { ActionError } from './errors.js';
import { rulesOf, type EventRules } from './event.js';
import { EVIDENCE_DIR, type ActionInputs } from './inputs.js';
import { jobLog, row } from './job-log.js';
import { presentFailure, presentPublished, presentRun, type Failure } from './present.js';
import type { Runner } from './runner.js';
import { save, startTimeOf } from './state.js';
import { jobSummary } from './summary.js';
import { artifactName, uploadEvidence, type Uploaded } from './upload.js';

/** What the step knows, from its inputs and its runner. */
export interface Step {
  inputs: ActionInputs;
  context: Context;
  rules: EventRules;
  runner: Runner;
  process: NodeJS.Process;
  evidenceDir: string;
}

/** Returns the exit code of the step. Throws for what ends it before there is a run. */
export async function operateRun(
  inputs: ActionInputs,
  runner: Runner,
  process: NodeJS.Process
): Promise<number> {
  const context = readContext(process.env, inputs.path);
  const rules = rulesOf({ ...context.event, base: inputs.base });
  const evidenceDir = resolve(context.repository, inputs.evidenceDir);
  const step: Step = { inputs, context, rules, runner, process, evidenceDir };
  refuseExposedCode(step);
  saveBeginning(step);
  const outcome = await cancellable(process, signal => runHere(step, hostOf(process, signal)));
  presentRun(runner, outcome);
  writeRunOutputs(runner, outcome);
  if (outcome.verdict.status === 'cancelled') return endCancelled(step, outcome);
  const end = await handOn(step, outcome);
  writeSummary(step, outcome, end);
  save(runner, { finished: true });
  return end.failure === null ? outcome.verdict.exit : end.exit;
}

/** What a phase can write: the private trees. The program's own code must not lie there. */
function refuseExposedCode({ process }: Step): void {
  const code = resolve(process.argv[1] ?? '.', '..', '..');
  const places = [defaultParent(process.env, process.geteuid?.() === 0)];
  const exposed = ownCodeExposed(code, places);
  if (exposed === null) return;
  throw new ActionError('ISO_OWN_CODE', `the action itself lies in ${exposed}, where a phase may write`, {
    where: code
  });
}

function saveBeginning({ runner, inputs, process, evidenceDir }: Step): void {
  save(runner, {
    evidenceDir,
    pid: process.pid,
    startTime: startTimeOf(process.pid),
    suffix: inputs.artifactSuffix,
    retentionDays: inputs.retentionDays,
    upload: inputs.upload
  });
}

async function runHere(step: Step, host: Host): Promise<RunOutcome> {
  const log = jobLog(step.runner, ({ runDir, lifeline }) =>
    save(step.runner, { runDir, evidenceDir: dirname(runDir), lifeline })
  );
  try {
    return await runPack(requestOf(step), host, log);
  } finally {
    log.close();
  }
}

function requestOf({ inputs, context, rules, evidenceDir }: Step): RunRequest {
  return {
    packPath: inputs.taskPack,
    cwd: context.repository,
    packFrom: 'commit',
    base: rules.base,
    trusted: rules.trusted,
    mode: inputs.mode,
    policyPath: inputs.policy,
    backend: null,
    installSandbox: inputs.installSandbox,
    // The default place is kept out of git as well.
    evidenceDir: inputs.evidenceDir === EVIDENCE_DIR ? null : evidenceDir,
    expectPlan: inputs.expectPlan,
    change: 'implement',
    limits: inputs.limits,
    branchPrefix: inputs.branchPrefix,
    branch: inputs.branch,
    // The branch of a workflow is published from the sealed record, after its upload.
    publish: false
  };
}

function writeRunOutputs(runner: Runner, outcome: RunOutcome): void {
  const { verdict, runId, runDir, plan, manifestDigest, journalHead } = outcome;
  const outputs: Record<string, string> = {
    verdict: verdict.status,
    'reason-code': verdict.code,
    'exit-code': String(verdict.exit),
    'run-id': runId,
    'run-dir': runDir,
    'plan-digest': plan.digest,
    'manifest-digest': manifestDigest,
    'journal-head': journalHead
  };
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
}

/** A runner that cancels kills soon after: what takes time is left to `post`, which has time of its own. */
function endCancelled(step: Step, outcome: RunOutcome): number {
  row(step.runner, 'upload', 'left to the post step, since the run was cancelled');
  writeSummary(step, outcome, { uploaded: null, published: null, failure: null, exit: 130 });
  return outcome.verdict.exit;
}

interface End {
  uploaded: Uploaded | null;
  published: GitHubPublished | null;
  failure: Failure | null;
  exit: number;
}

/** Upload, then publish: no pull request without its evidence. */
async function handOn(step: Step, outcome: RunOutcome): Promise<End> {
  const end: End = { uploaded: null, published: null, failure: null, exit: outcome.verdict.exit };
  try {
    if (step.inputs.upload) end.uploaded = await upload(step, outcome, '');
    end.published = await publish(step, outcome, end.uploaded);
    writePullRequestOutputs(step.runner, end.published);
    presentPublished(step.runner, end.published);
  } catch (error) {
    end.failure = presentFailure(step.runner, error);
    // A run that failed already keeps its own exit code: the first reason counts.
    const code = error instanceof OrchestratorError ? exitOf(error.code) : 70;
    end.exit = outcome.verdict.exit === 0 ? code : outcome.verdict.exit;
  }
  await uploadPublishRecord(step, outcome, end);
  return end;
}

async function upload(step: Step, outcome: RunOutcome, part: string): Promise<Uploaded> {
  const { inputs, context, runner, evidenceDir } = step;
  const uploaded = await uploadEvidence(
    {
      evidenceDir,
      runDir: outcome.runDir,
      name: artifactName({
        pack: outcome.plan.pack.id,
        run: context.run,
        attempt: context.attempt,
        suffix: inputs.artifactSuffix,
        part
      }),
      retentionDays: inputs.retentionDays,
      runUrl: context.runUrl,
      only: part === 'publish' ? join(outcome.runDir, 'publish') : null
    },
    runner
  );
  if (part !== '') return uploaded;
  save(runner, { uploaded: true });
  writeArtifactOutputs(runner, uploaded);
  return uploaded;
}

function writeArtifactOutputs(runner: Runner, { name, id, url, digest }: Uploaded): void {
  runner.output('artifact-name', name);
  runner.output('artifact-id', String(id));
  runner.output('artifact-url', url ?? '');
  runner.output('artifact-digest', digest ?? '');
}

/** The publisher's own record came after the upload of the run, and goes beside it. */
async function uploadPublishRecord(step: Step, outcome: RunOutcome, end: End): Promise<void> {
  if (end.uploaded === null || !wrote(end)) return;
  try {
    await upload(step, outcome, 'publish');
  } catch (error) {
    end.failure ??= presentFailure(step.runner, error);
    if (end.exit === 0) end.exit = error instanceof OrchestratorError ? exitOf(error.code) : 70;
  }
}

function wrote({ published, failure }: End): boolean {
  return (published !== null && published.branch !== null) || (failure !== null && /^PR_/.test(failure.code));
}

async function publish(step: Step, outcome: RunOutcome, uploaded: Uploaded | null): Promise<GitHubPublished> {
  const { inputs, context, rules, runner, process } = step;
  const why = !inputs.publish ? 'not asked for' : inputs.token === '' ? 'no token was given' : rules.silent;
  if (why !== null) return { ...nothingPublished, why };
  const forge = {
    apiUrl: context.apiUrl,
    serverUrl: context.serverUrl,
    owner: context.owner,
    name: context.name,
    token: inputs.token
  };
  return cancellable(process, signal =>
    publishToGitHub(
      {
        runDir: outcome.runDir,
        expectManifest: outcome.manifestDigest,
        cwd: context.repository,
        trusted: rules.trusted,
        baseBranch: rules.baseBranch,
        branch: inputs.branch,
        branchPrefix: inputs.branchPrefix,
        openOnFailure: inputs.openPrOnFailure,
        pullRequest: inputs.pullRequest,
        forge,
        links: { run: context.runUrl, artifact: uploaded?.url ?? null }
      },
      hostOf(process, signal),
      {
        note: text => row(runner, '', text),
        connect: () => connectTo(forge, signal, runner)
      }
    )
  );
}

/** Octokit is loaded when something is to be asked, and not before. */
export async function connectTo(
  forge: { apiUrl: string; owner: string; name: string; token: string },
  signal: AbortSignal,
  runner: Runner
): Promise<PullRequests> {
  const { connect } = await import('../github/index.js');
  const { apiUrl, owner, name, token } = forge;
  const program = `codex-orchestrator/${VERSION}`;
  return connect({ apiUrl, owner, name, token, program, signal, note: text => row(runner, '', text) });
}

export function writePullRequestOutputs(runner: Runner, published: GitHubPublished): void {
  runner.output('pull-request-number', published.number === null ? '' : String(published.number));
  runner.output('pull-request-url', published.url ?? '');
  runner.output('pull-request-operation', published.operation);
  runner.output('pull-request-head-sha', published.headSha ?? '');
  runner.output('pull-request-branch', published.branch ?? '');
}

function writeSummary(step: Step, outcome: RunOutcome, end: End): void {
  step.runner.summary(
    jobSummary({
      record: readFileSync(join(outcome.runDir, 'summary.md'), 'utf8'),
      manifestDigest: outcome.manifestDigest,
      journalHead: outcome.journalHead,
      uploaded: end.uploaded,
      published: end.published,
      failure: end.failure
    })
  );
}
