/** The evidence that a pull request points to: whose it is, fetched, unpacked and verified. All of it is hostile. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveRefused, unpackArchive } from '../artifacts/index.js';
import { EvidenceError, readChain, type JournalEvent } from '../evidence/index.js';
import type { StoredArtifact } from '../github/types.js';
import { OrchestratorError } from '../platform/errors.js';
import { readIsland } from '../pullrequest/island.js';
import type { EvidenceMark } from '../pullrequest/markers.js';
import type { Host } from '../run/types.js';
import type { PullHistory } from '../workspace/pull-history.js';
import { PublishError } from './errors.js';
import { readSealedRun, type SealedRun } from './evidence.js';
import type { GateApi } from './gate-types.js';

/** More than evidence needs, and less than what fills a runner's disk. */
const MOST_ARCHIVE = 2 * 1024 ** 3;
const LIMITS = { maxFiles: 100_000, maxBytes: 8 * 1024 ** 3 };

export interface GateEvidence {
  runDir: string;
  run: SealedRun;
  events: readonly JournalEvent[];
}

export interface Fetching {
  api: GateApi;
  host: Host;
  /** Empty directory of our own. */
  place: string;
  history: PullHistory;
  /** `owner/name`. */
  repository: string;
}

/** The pointer of a body, followed. Throws GATE_EVIDENCE_ codes, EVID_ codes and PR_EVIDENCE_ codes. */
export async function fetchEvidence(given: Fetching, body: string): Promise<GateEvidence> {
  const mark = readIsland(body, '')?.evidence ?? null;
  const id = Number(mark?.artifactId ?? 0);
  if (mark === null || id === 0 || !Number.isSafeInteger(id))
    throw new PublishError('GATE_EVIDENCE_MISSING', 'the text of the pull request names no artifact');
  const stored = await lookUp(given.api, id);
  await refuseForeign(given, stored, mark);
  const runDir = await unpacked(given, stored);
  const run = await readSealedRun(runDir, mark.manifest, given.host.hashWorker);
  refuseOther(run, body, mark);
  refuseOtherRun(run, stored, given.repository);
  return { runDir, run, events: readEvents(runDir) };
}

async function lookUp(api: GateApi, id: number): Promise<StoredArtifact> {
  let stored: StoredArtifact;
  try {
    stored = await api.artifact(id);
  } catch (cause) {
    if (!(cause instanceof OrchestratorError) || cause.code !== 'EVID_ARTIFACT') throw cause;
    throw new PublishError('GATE_EVIDENCE_MISSING', `this repository has no artifact ${id}`, { cause });
  }
  if (!stored.expired) return stored;
  throw new PublishError('GATE_EVIDENCE_EXPIRED', `artifact ${id} has expired`);
}

/**
 * Evidence is not signed: whoever writes the workflow writes the evidence. So it counts only from a workflow run of
 * this repository, at a commit at which the base branch itself once stood.
 */
async function refuseForeign(
  { history, api }: Fetching,
  { id, run }: StoredArtifact,
  mark: EvidenceMark
): Promise<void> {
  const foreign = (why: string) =>
    new PublishError('GATE_EVIDENCE_FOREIGN', `artifact ${id} ${why}`, { where: `artifact ${id}` });
  if (run === null) throw foreign('does not say which workflow run made it');
  if (run.repositoryId !== run.headRepositoryId) throw foreign('was made by a workflow run of a fork');
  if (mark.runId !== null && mark.runId !== String(run.id))
    throw new PublishError(
      'GATE_EVIDENCE_OTHER',
      `artifact ${id} is of workflow run ${run.id}, and the text of the pull request says ${mark.runId}`
    );
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(run.headSha) || !(await history.wasTip(run.headSha)))
    throw foreign(
      `was made by a workflow run at commit ${run.headSha.slice(0, 12)}, at which ${history.base.branch} never stood`
    );
  // A pull request from the base into somebody's branch runs that branch's workflows, at a commit of the base.
  const event = await api.runEvent(run.id);
  if (/^pull_request/.test(event)) throw foreign(`was made by a workflow run that ${event} started`);
}

async function unpacked({ api, place }: Fetching, stored: StoredArtifact): Promise<string> {
  const archive = join(place, 'archive.zip');
  const { sha256 } = await api.downloadArtifact(stored.id, archive, MOST_ARCHIVE);
  if (stored.digest !== null && stored.digest !== `sha256:${sha256.replace(/^sha256:/, '')}`)
    throw new PublishError(
      'EVID_ARTIFACT',
      `artifact ${stored.id} has another digest than the server states`
    );
  const directory = join(place, 'evidence');
  mkdirSync(directory, { mode: 0o700 });
  try {
    await unpackArchive(archive, directory, LIMITS);
  } catch (cause) {
    if (!(cause instanceof ArchiveRefused)) throw cause;
    throw new PublishError('EVID_ARTIFACT', `artifact ${stored.id}: ${cause.message}`, { cause });
  }
  return onlyRun(directory);
}

/** Which of two runs is meant would be a guess. */
function onlyRun(directory: string): string {
  const names = readdirSync(directory, { withFileTypes: true }).filter(entry => entry.isDirectory());
  const [run, ...more] = names;
  if (run === undefined || more.length > 0)
    throw new PublishError('EVID_ARTIFACT', `the artifact holds ${names.length} runs, not one`);
  const runDir = join(directory, run.name);
  if (!existsSync(join(runDir, 'publish'))) return runDir;
  throw new PublishError('EVID_ARTIFACT', 'the artifact holds a publishing record beside the run');
}

/** The text only points; where it says something else than the evidence, it was edited. */
function refuseOther({ manifest }: SealedRun, body: string, mark: EvidenceMark): void {
  const other = (why: string) => new PublishError('GATE_EVIDENCE_OTHER', why);
  if (manifest.change === null || manifest.change.files === 0)
    throw other('the run of the evidence changed nothing');
  if (readIsland(body, manifest.pack.path)?.ours !== true)
    throw other('the evidence is of another pack than the text of the pull request');
  if (manifest.change.tree !== mark.tree || manifest.base.commit !== mark.base)
    throw other('the evidence is of another tree or base than the text of the pull request says');
}

/** What the evidence says of the workflow run that made it, and what the server says. */
function refuseOtherRun({ manifest }: SealedRun, { run }: StoredArtifact, repository: string): void {
  const stated = manifest.workflow ?? null;
  if (stated === null) return;
  const same =
    stated.run_id === String(run?.id) &&
    stated.sha === run?.headSha &&
    stated.repository.toLowerCase() === repository.toLowerCase();
  if (!same)
    throw new PublishError(
      'GATE_EVIDENCE_OTHER',
      'the evidence is of another workflow run than its artifact'
    );
  if (!/^pull_request/.test(stated.event)) return;
  throw new PublishError(
    'GATE_EVIDENCE_FOREIGN',
    `the run was started by ${stated.event}, whose workflow is the pull request’s own`
  );
}

function readEvents(runDir: string): JournalEvent[] {
  const events: JournalEvent[] = [];
  const { broken, torn } = readChain(runDir, 'events.jsonl', event => events.push(event));
  if (broken === null && torn === 0) return events;
  throw new EvidenceError('EVID_CHAIN', 'the journal does not hold', { where: runDir });
}
