/** The end of a run: the change as files, the acceptance, the summary, the seal, the index, and then the branch. */
import { judge } from '../acceptance/types.js';
import type { AcceptanceResult } from '../acceptance/types.js';
import { writeIndex, type Manifest, type ManifestFacts } from '../evidence/index.js';
import type { RefusedHost } from '../permissions/refused.js';
import { OrchestratorError } from '../platform/errors.js';
import { publishLocally } from '../publish/local.js';
import { isolationText } from '../pullrequest/body.js';
import { branchName } from '../pullrequest/names.js';
import { commitMessage, PROGRAM_IDENTITY } from './commit.js';
import { ownerOf, workflowOf } from './open.js';
import { timed, endPhase, type Run } from './state.js';
import { writePatch } from './steps.js';
import { summaryMarkdown } from './summary.js';
import type { PublishOutcome, RunOutcome } from './types.js';
import { verdictOf, withLikelyCause, type Verdict } from './verdict.js';

const PHASES = ['plan', 'setup', 'implement', 'test'] as const;

/** Seals what was recorded, whatever ended the run, and publishes a passed change. */
export async function conclude(run: Run, ending: { verdict: Verdict; error: unknown }): Promise<RunOutcome> {
  run.record.releaseReserve();
  const refused = await closeNetwork(run);
  let verdict = withLikelyCause(ending.verdict, run.commands, refused);
  completePhases(run, verdict);
  const acceptance = judge(run.criteria, run.inputs.contract.prose, run.judged);
  const { branchPrefix, branch: named } = run.request;
  const branch = named ?? branchName(branchPrefix, run.plan.pack.id, run.inputs.contract.slug);
  const begun = performance.now();
  let commit: string | null = null;
  try {
    commit = await writeChange(run, verdict, branch);
  } catch (error) {
    // Whatever keeps the change from being written, the record is sealed.
    if (verdict.status === 'passed') verdict = verdictOf(error);
  }
  run.timings.push({ step: 'change files', milliseconds: performance.now() - begun });
  const manifest = sealRun(run, verdict, acceptance, commit, refused);
  const published = await publishIfPassed(run, verdict, branch, commit, manifest, acceptance, refused);
  return { ...outcomeOf(run, { verdict }, acceptance, manifest), refused, ...published };
}

/** After this nothing can be asked any more, and the record of what was refused is whole. */
async function closeNetwork(run: Run): Promise<RefusedHost[]> {
  await run.network?.close();
  return run.network?.refused() ?? [];
}

/** Phases that the ending left out are listed as not run, so that every record has all of them. */
function completePhases(run: Run, verdict: Verdict): void {
  const known = new Set(run.phases.map(phase => phase.name));
  const cut = verdict.status !== 'passed';
  for (const name of PHASES) {
    if (known.has(name)) continue;
    const denied = cut && name === 'plan';
    endPhase(run, name, denied ? 'failed' : 'not-run', denied ? verdict.code : null, 0);
    if (cut && !denied) run.listener.phase(name, 'not-run', verdict.code);
  }
}

/**
 * change.patch and change.bundle, also of a run that did not pass; the commit is made once, by the host. A change
 * that holds a known secret gets neither commit nor bundle: in a bundle it could not be redacted.
 */
async function writeChange(run: Run, verdict: Verdict, branch: string): Promise<string | null> {
  const { change } = run;
  // On a full disk the room that was kept back is for the seal.
  if (change === null || change.files.length === 0 || verdict.code === 'EVID_WRITE') return null;
  if (run.patch === 'none') await writePatch(run, change);
  if (run.patch === 'secret') return null;
  const { contract } = run.inputs;
  const commit = await run.git.commit(change, {
    message: commitMessage(contract, run.plan.digest),
    identity: PROGRAM_IDENTITY,
    date: run.host.clock.now()
  });
  const ref = `refs/heads/${branch}`;
  await run.record.writeWith('change.bundle', path => run.git.writeBundle(commit, ref, path), 'never');
  return commit;
}

function sealRun(
  run: Run,
  verdict: Verdict,
  acceptance: AcceptanceResult,
  commit: string | null,
  refused: readonly RefusedHost[]
): Manifest {
  const { record, change, plan, isolation } = run;
  record.writeJson('acceptance.json', acceptance);
  record.writeText(
    'summary.md',
    summaryMarkdown({
      runId: run.runId,
      plan,
      verdict,
      phases: run.phases,
      commands: run.commands,
      change,
      acceptance,
      refused,
      isolation: isolation === null ? 'not started' : isolationText(isolation.backend.name, plan),
      durations: !run.host.clock.frozen
    })
  );
  record.journal.append('run.verdict', { status: verdict.status, code: verdict.code, exit: verdict.exit });
  const begun = performance.now();
  const manifest = record.seal(manifestFacts(run, verdict, commit));
  writeIndex(record.evidenceDir, run.host.clock);
  run.timings.push({ step: 'seal', milliseconds: performance.now() - begun });
  return manifest;
}

function manifestFacts(run: Run, verdict: Verdict, commit: string | null): ManifestFacts {
  const { change, plan, isolation } = run;
  return {
    run_id: run.runId,
    program: plan.program,
    pack: { id: plan.pack.id, title: plan.pack.title, path: plan.pack.path },
    base: plan.base,
    plan_digest: plan.digest,
    change:
      change === null
        ? null
        : {
            tree: change.tree,
            commit,
            files: change.files.length,
            added: change.added,
            deleted: change.deleted
          },
    isolation:
      isolation === null
        ? null
        : {
            backend: isolation.backend.name,
            version: isolation.backend.version,
            facts: Object.fromEntries(isolation.report.facts.map(fact => [fact.name, fact.ok]))
          },
    verdict: {
      status: verdict.status,
      code: verdict.code,
      exit: verdict.exit,
      likely_cause: verdict.likelyCause
    },
    phases: run.phases,
    ...workflowOf(run.request),
    started_at: run.record.startedAt,
    finished_at: run.host.clock.now()
  };
}

async function publishIfPassed(
  run: Run,
  verdict: Verdict,
  branch: string,
  commit: string | null,
  manifest: Manifest,
  acceptance: AcceptanceResult,
  refused: readonly RefusedHost[]
): Promise<Pick<RunOutcome, 'publish' | 'publishError'>> {
  if (verdict.status !== 'passed') return { publish: null, publishError: null };
  try {
    const publish = await timed(run, 'pr', () =>
      publishStep(run, branch, commit, manifest, acceptance, refused)
    );
    return { publish, publishError: null };
  } catch (error) {
    if (!(error instanceof OrchestratorError)) throw error;
    return {
      publish: null,
      publishError: { code: error.code, message: error.message, fix: error.fix ?? null }
    };
  }
}

async function publishStep(
  run: Run,
  branch: string,
  commit: string | null,
  manifest: Manifest,
  acceptance: AcceptanceResult,
  refused: readonly RefusedHost[]
): Promise<PublishOutcome> {
  const nothing = { branch: null, commit: null, compare: null, bodyPath: null };
  if (run.inputs.contract.pr === null || !run.request.publish || run.plan.purpose === 'learn')
    return { outcome: 'not-asked', ...nothing };
  if (commit === null) return { outcome: 'nothing-to-publish', ...nothing };
  return publishLocally({
    repo: run.inputs.repo,
    git: run.git,
    base: run.inputs.base,
    branch,
    commit,
    change: run.change!,
    plan: run.plan,
    acceptance,
    manifest,
    record: run.record,
    clock: run.host.clock,
    redactor: run.redactor,
    owner: ownerOf(run.inputs.repo.root),
    title: run.inputs.contract.title,
    isolation: isolationText(run.isolation!.backend.name, run.plan),
    refused
  });
}

function outcomeOf(
  run: Run,
  ending: { verdict: Verdict },
  acceptance: AcceptanceResult,
  manifest: Manifest
): Omit<RunOutcome, 'publish' | 'publishError' | 'refused'> {
  return {
    runId: run.runId,
    runDir: run.record.path,
    verdict: ending.verdict,
    plan: run.plan,
    manifestDigest: manifest.digest,
    journalHead: manifest.journal.head,
    files: manifest.files.length,
    change: run.change,
    acceptance,
    timings: run.timings
  };
}
