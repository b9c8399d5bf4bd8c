/** `operation: publish`: the pull request in a job of its own, from the artifact that the run job handed on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { GitHubPublished } from '../publish/types.js';
import { readContext, type Context } from './context.js';
import { downloadEvidence, type Downloaded } from './download.js';
import { ActionError } from './errors.js';
import { rulesOf } from './event.js';
import type { ActionInputs } from './inputs.js';
import { row } from './job-log.js';
import { publishStep, trustOf, writePullRequestOutputs } from './publishing.js';
import { presentFailure, presentPublished, type Failure } from './present.js';
import type { Runner } from './runner.js';
import { jobSummary } from './summary.js';
import { artifactName, uploadEvidence } from './upload.js';

/** Returns the exit code of the step. */
export async function operatePublish(
  inputs: ActionInputs,
  runner: Runner,
  process: NodeJS.Process
): Promise<number> {
  const context = readContext(process.env, inputs.path);
  const rules = rulesOf({ ...context.event, base: inputs.base });
  if (rules.silent !== null) {
    row(runner, 'pr', `none: ${rules.silent}`);
    runner.output('pull-request-operation', 'none');
    return 0;
  }
  const temporary = process.env['RUNNER_TEMP'] || tmpdir();
  const evidence = await downloadEvidence(inputs.artifactId, temporary, runner, inputs.artifactDigest);
  const artifact = `${context.runUrl}/artifacts/${inputs.artifactId}`;
  let published: GitHubPublished | null = null;
  let failure: Failure | null = null;
  try {
    const { runDir } = evidence;
    const step = { inputs, context, rules, runner, process };
    published = await publishStep(step, {
      runDir,
      manifestDigest: inputs.expectManifest,
      artifact: { id: inputs.artifactId, url: artifact },
      trust: trustOf(step)
    });
    writePullRequestOutputs(runner, published);
    presentPublished(runner, published);
    await keepRecord(inputs, context, evidence, runner);
    return 0;
  } catch (error) {
    failure = presentFailure(runner, error);
    if (published === null) await keepRecordOfFailure(inputs, context, evidence, runner);
    throw new Reported(error);
  } finally {
    writeSummary(runner, inputs, evidence, published, failure);
  }
}

/** The first reason counts: that the record could not be kept either is said beside it. */
async function keepRecordOfFailure(
  inputs: ActionInputs,
  context: Context,
  evidence: Downloaded,
  runner: Runner
): Promise<void> {
  try {
    await keepRecord(inputs, context, evidence, runner);
  } catch (error) {
    presentFailure(runner, error);
  }
}

/** An error that people have been shown already; only its exit code is left to give. */
export class Reported extends Error {
  constructor(readonly reason: unknown) {
    super('reported');
  }
}

/** The publisher's record as an artifact beside the run's; where that fails, the step fails with the path. */
async function keepRecord(
  inputs: ActionInputs,
  context: Context,
  { evidenceDir, runDir }: Downloaded,
  runner: Runner
): Promise<void> {
  const record = join(runDir, 'publish');
  if (!existsSync(record)) return;
  await uploadEvidence(
    {
      evidenceDir,
      runDir,
      name: artifactName({
        pack: packOf(runDir),
        run: context.run,
        attempt: context.attempt,
        suffix: inputs.artifactSuffix,
        part: 'publish'
      }),
      retentionDays: inputs.retentionDays,
      runUrl: context.runUrl,
      only: record
    },
    runner
  );
}

/** For a name only; the evidence was verified before its record was made. */
function packOf(runDir: string): string {
  try {
    const manifest = JSON.parse(readFileSync(join(runDir, 'manifest.json'), 'utf8')) as {
      pack?: { id?: unknown };
    };
    const id = manifest.pack?.id;
    if (typeof id === 'string') return id;
    throw new TypeError('no pack id');
  } catch (cause) {
    throw new ActionError('EVID_ARTIFACT', 'the manifest cannot be read', { where: runDir, cause });
  }
}

function writeSummary(
  runner: Runner,
  inputs: ActionInputs,
  { runDir }: Downloaded,
  published: GitHubPublished | null,
  failure: Failure | null
): void {
  // What a hand-over says is shown only where it verified; a refused one is not quoted.
  const trusted = published !== null;
  runner.summary(
    jobSummary({
      record: trusted ? readFileSync(join(runDir, 'summary.md'), 'utf8') : '',
      manifestDigest: inputs.expectManifest,
      journalHead: null,
      uploaded: null,
      published,
      failure
    })
  );
}
