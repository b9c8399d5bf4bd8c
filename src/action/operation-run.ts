/** `operation: run`: the pack, its evidence as an artifact, and then the pull request. */
import { dirname, join, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { ownCodeExposed } from '../sandbox/index.js';
import { nothingPublished, type GitHubPublished } from '../publish/types.js';
import { hostOf } from '../run/host.js';
import { runPack } from '../run/run.js';
import type { Host, RunOutcome } from '../run/types.js';
import { cancellable } from '../platform/signals.js';
import { defaultParent } from '../workspace/index.js';
import { OrchestratorError } from '../platform/errors.js';
import { exitOf } from '../reasons/index.js';
import { readContext } from './context.js';
import { ActionError } from './errors.js';
import { rulesOf } from './event.js';
import type { ActionInputs } from './inputs.js';
import { jobLog, row } from './job-log.js';
import { presentFailure, presentPublished, presentRun, type Failure } from './present.js';
import { publishStep, trustOf, writePullRequestOutputs, type Step } from './publishing.js';
import { runRequest } from './request.js';
import type { Runner } from './runner.js';
import { save, startTimeOf } from './state.js';
import { jobSummary } from './summary.js';
import { artifactName, uploadEvidence, type Uploaded } from './upload.js';

interface RunStep extends Step {
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
  const step: RunStep = { inputs, context, rules, runner, process, evidenceDir };
  refuseExposedCode(step);
  saveBeginning(step);
  const outcome = await cancellable(process, signal => runHere(step, hostOf(process, signal)));
  presentRun(runner, outcome);
  writeRunOutputs(runner, outcome);
  // For the publish job, which may be of a later attempt.
  runner.output('run-attempt', context.attempt);
  if (outcome.verdict.status === 'cancelled') return endCancelled(step, outcome);
  const end = await handOn(step, outcome);
  writeSummary(step, outcome, end);
  save(runner, { finished: true });
  return end.failure === null ? outcome.verdict.exit : end.exit;
}

/** What a phase can write: the private trees. The program's own code must not lie there. */
function refuseExposedCode({ process }: RunStep): void {
  const code = resolve(process.argv[1] ?? '.', '..', '..');
  const places = [defaultParent(process.env, process.geteuid?.() === 0)];
  const exposed = ownCodeExposed(code, places);
  if (exposed === null) return;
  throw new ActionError('ISO_OWN_CODE', `the action itself lies in ${exposed}, where a phase may write`, {
    where: code
  });
}

function saveBeginning({ runner, inputs, process, evidenceDir }: RunStep): void {
  save(runner, {
    evidenceDir,
    pid: process.pid,
    startTime: startTimeOf(process.pid),
    suffix: inputs.artifactSuffix,
    retentionDays: inputs.retentionDays,
    upload: inputs.upload
  });
}

async function runHere(step: RunStep, host: Host): Promise<RunOutcome> {
  const log = jobLog(step.runner, ({ runDir, lifeline }) =>
    save(step.runner, { runDir, evidenceDir: dirname(runDir), lifeline })
  );
  try {
    return await runPack(runRequest(step.inputs, step.context, step.rules), host, log);
  } finally {
    log.close();
  }
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
function endCancelled(step: RunStep, outcome: RunOutcome): number {
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
async function handOn(step: RunStep, outcome: RunOutcome): Promise<End> {
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

async function upload(step: RunStep, outcome: RunOutcome, part: string): Promise<Uploaded> {
  const { inputs, context, runner } = step;
  const uploaded = await uploadEvidence(
    {
      // Where the run really lies: the checkout may be a directory below the repository's root.
      evidenceDir: dirname(outcome.runDir),
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
async function uploadPublishRecord(step: RunStep, outcome: RunOutcome, end: End): Promise<void> {
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

async function publish(
  step: RunStep,
  outcome: RunOutcome,
  uploaded: Uploaded | null
): Promise<GitHubPublished> {
  const why = whyNot(step);
  if (why !== null) return { ...nothingPublished, why };
  const { runDir, manifestDigest } = outcome;
  return publishStep(step, {
    runDir,
    manifestDigest,
    artifact: uploaded,
    trust: trustOf(step)
  });
}

function whyNot({ inputs, rules }: RunStep): string | null {
  if (!inputs.publish) return 'not asked for';
  return inputs.token === '' && inputs.app === null ? 'no token was given' : rules.silent;
}

function writeSummary(step: RunStep, outcome: RunOutcome, end: End): void {
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
