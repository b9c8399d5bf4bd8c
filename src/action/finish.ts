/** What `post` does once it is clear that `main` did not come to its end, or could not upload. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishInterrupted, writeIndex, type Manifest } from '../evidence/index.js';
import { createRedactor } from '../redaction/index.js';
import { clockOf } from '../run/host.js';
import { endLeftContainers, endSurvivors } from '../sandbox/index.js';
import { defaultParent, sweepStaleRoots } from '../workspace/index.js';
import { runOf } from './context.js';
import { row } from './job-log.js';
import { secretsOfStep } from './masks.js';
import type { Runner } from './runner.js';
import { startTimeOf, type StepState } from './state.js';
import { jobSummary } from './summary.js';
import { artifactName, uploadEvidence, type Uploaded } from './upload.js';

export async function finishRun(state: StepState, runner: Runner, process: NodeJS.Process): Promise<number> {
  await endWhatIsLeft(state, runner, process);
  if (state.runDir === '' || !existsSync(state.runDir)) {
    row(runner, 'post', 'the step ended before it recorded anything; there is no evidence to finish');
    return 0;
  }
  const clock = clockOf(process);
  const redactor = createRedactor(secretsOfStep(process.env));
  const done = finishInterrupted(state.runDir, { clock, redactor, by: 'post' });
  if (done.state === 'finished')
    row(
      runner,
      'post',
      `the run was interrupted after ${done.lastEvent ?? 'nothing'}; its record is sealed now`
    );
  if (done.publish === 'finished')
    row(runner, 'post', 'publishing was interrupted; its record is sealed now');
  writeIndex(state.evidenceDir, clock);
  if (done.manifest !== null) presentManifest(runner, done.manifest, state);
  const uploaded = await upload(state, done.manifest, runner, process);
  writeSummary(state, done.manifest, uploaded, runner);
  return 0;
}

/** The runner kills `main`, and the lifeline what it started; whatever is left all the same is ended here. */
async function endWhatIsLeft(state: StepState, runner: Runner, process: NodeJS.Process): Promise<void> {
  const { pid, startTime } = state;
  if (pid > 1 && startTime !== '' && startTimeOf(pid) === startTime) {
    row(runner, 'post', `the main step still runs as process ${pid}; ending it`);
    process.kill(pid, 'SIGKILL');
  }
  const ended = state.lifeline === '' ? 0 : await endSurvivors(state.lifeline);
  if (ended > 0) row(runner, 'post', `${ended} processes of the run were left; they are ended`);
  const contained = state.lifeline !== '' && usedContainers(state);
  const containers = contained ? await endLeftContainers(state.lifeline, process.env) : 0;
  if (containers > 0) row(runner, 'post', `${containers} containers of the run were left; they are removed`);
  await sweepStaleRoots(defaultParent(process.env, process.geteuid?.() === 0)).catch(() => undefined);
}

/** Engines are asked only where the plan says so, or cannot be read: a broken one must not keep a record from its seal. */
function usedContainers({ runDir }: StepState): boolean {
  try {
    const plan = JSON.parse(readFileSync(join(runDir, 'plan.json'), 'utf8')) as { isolation?: unknown };
    return plan.isolation === 'container';
  } catch {
    return true;
  }
}

function presentManifest(runner: Runner, manifest: Manifest, { runDir }: StepState): void {
  row(runner, 'verdict', `${manifest.verdict.code}   exit ${manifest.verdict.exit}`);
  row(runner, 'evidence', `${runDir}  ${manifest.files.length} files`);
  row(runner, 'manifest', manifest.digest);
  row(runner, 'journal', `head ${manifest.journal.head}`);
}

/** Under a name of its own: what `main` may have begun to upload keeps its name. */
async function upload(
  state: StepState,
  manifest: Manifest | null,
  runner: Runner,
  process: NodeJS.Process
): Promise<Uploaded | null> {
  if (!state.upload) return null;
  const context = runOf(process.env);
  return uploadEvidence(
    {
      evidenceDir: state.evidenceDir,
      runDir: state.runDir,
      name: artifactName({
        pack: manifest?.pack.id ?? 'unknown',
        run: context.run,
        attempt: context.attempt,
        suffix: state.suffix,
        part: 'post'
      }),
      retentionDays: state.retentionDays,
      runUrl: context.runUrl,
      only: null
    },
    runner
  );
}

function writeSummary(
  { runDir }: StepState,
  manifest: Manifest | null,
  uploaded: Uploaded | null,
  runner: Runner
): void {
  const path = join(runDir, 'summary.md');
  const record = existsSync(path)
    ? readFileSync(path, 'utf8')
    : 'The run was interrupted before it could say how it ended.';
  runner.summary(
    jobSummary({
      record,
      manifestDigest: manifest?.digest ?? null,
      journalHead: manifest?.journal.head ?? null,
      uploaded,
      published: null,
      failure: null
    })
  );
}
