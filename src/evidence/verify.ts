/**
 * The verifier: needs nothing but the run directory, and takes all of it for hostile. Unsigned evidence that checks
 * out is consistent, not authentic: whoever can write the directory could have made all of it (DESIGN "Evidence").
 */
import { resolve } from 'node:path';
import { FileRefused, readRegular } from '../platform/files.js';
import { walkTree, type WalkEntry } from '../platform/walk.js';
import { EvidenceError } from './errors.js';
import { LARGEST_MANIFEST, MANIFEST, readManifest } from './manifest.js';
import type { Manifest } from './types.js';
import { checkAcceptance } from './verify-acceptance.js';
import { checkFiles } from './verify-files.js';
import { checkInterruption } from './verify-interruption.js';
import { checkJournal, howFar } from './verify-journal.js';
import { checkPublishRecord } from './verify-publish.js';
import type { Incomplete, VerifyOptions, VerifyProblem, VerifyReport } from './verify-types.js';

const WALK = { maxEntries: 1_000_000, maxDepth: 64, sizes: true };

/** Checks a run directory. Every problem is in the report; throws only where there is no such directory. */
export async function verifyRun(runDir: string, options: VerifyOptions = {}): Promise<VerifyReport> {
  const path = resolve(runDir);
  const problems: VerifyProblem[] = [];
  const entries = survey(path, problems);
  if (!entries.some(entry => entry.path === MANIFEST)) return unsealed(path, entries, problems, options);
  const manifest = loadManifest(path, problems);
  const incomplete =
    manifest === null
      ? checkExpectations(null, entries, options, problems)
      : await checkAgainst(path, manifest, entries, options, problems);
  const publish = checkPublishRecord(path, manifest, entries, problems);
  return reportOf(path, manifest, publish, problems, incomplete);
}

/** Everything below the run directory; whatever is neither file nor directory is a problem. */
function survey(path: string, problems: VerifyProblem[]): WalkEntry[] {
  const { entries, truncated } = walk(path);
  if (truncated)
    problems.push({
      code: 'EVID_UNSAFE',
      path: null,
      line: null,
      message: 'the directory holds more entries, or deeper ones, than any run writes'
    });
  const names: Record<string, string> = {
    symlink: 'is a symbolic link',
    other: 'is no regular file',
    'bad-name': 'has a name that is not UTF-8'
  };
  for (const { path: member, kind } of entries) {
    if (kind !== 'file')
      problems.push({ code: 'EVID_UNSAFE', path: member, line: null, message: `${member} ${names[kind]}` });
  }
  return entries;
}

function walk(path: string): ReturnType<typeof walkTree> {
  try {
    return walkTree(path, WALK);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    throw new EvidenceError('EVID_NOT_FOUND', `no run directory: ${error.message}`, {
      where: path,
      cause: error
    });
  }
}

function loadManifest(path: string, problems: VerifyProblem[]): Manifest | null {
  const found = readOrWhy(path);
  const reading = typeof found === 'string' ? { manifest: null, problems: [found] } : readManifest(found);
  for (const message of reading.problems)
    problems.push({
      code: 'EVID_MANIFEST',
      path: MANIFEST,
      line: null,
      message: `manifest.json: ${message}`
    });
  return reading.manifest;
}

function readOrWhy(path: string): Buffer | string {
  try {
    return readRegular(path, MANIFEST, { maxBytes: LARGEST_MANIFEST, allowHardLinks: true });
  } catch (error) {
    if (error instanceof FileRefused) return error.message;
    throw error;
  }
}

async function checkAgainst(
  path: string,
  manifest: Manifest,
  entries: readonly WalkEntry[],
  options: VerifyOptions,
  problems: VerifyProblem[]
): Promise<Incomplete | null> {
  checkExpectations(manifest, entries, options, problems);
  await checkFiles(path, manifest, entries, options.workerPath ?? null, problems);
  const story = checkJournal(path, manifest, entries, problems);
  checkAcceptance(path, manifest, problems);
  return story === null ? null : checkInterruption(manifest, story, entries, problems);
}

function checkExpectations(
  manifest: Manifest | null,
  entries: readonly WalkEntry[],
  options: VerifyOptions,
  problems: VerifyProblem[]
): null {
  const { expectManifest, requireSignature } = options;
  if (expectManifest !== undefined && manifest?.digest !== expectManifest) {
    problems.push({
      code: 'EVID_EXPECTED',
      path: MANIFEST,
      line: null,
      message: `the manifest is ${manifest?.digest ?? 'unreadable'}, expected ${expectManifest}`
    });
  }
  if (requireSignature !== true) return null;
  const present = entries.some(entry => entry.path === 'attestation.dsse.json');
  const message = present
    ? 'there is an attestation, which this version cannot check'
    : 'there is no attestation';
  problems.push({
    code: 'EVID_UNSIGNED',
    path: present ? 'attestation.dsse.json' : null,
    line: null,
    message
  });
  return null;
}

function reportOf(
  path: string,
  manifest: Manifest | null,
  publishDigest: string | null,
  problems: readonly VerifyProblem[],
  incomplete: Incomplete | null
): VerifyReport {
  const state = stateOf(problems);
  return {
    run_dir: path,
    ok: state === 'consistent',
    state,
    finding: findingOf(state, incomplete),
    ...statedBy(manifest),
    publish_digest: publishDigest,
    problems,
    incomplete
  };
}

/** Incomplete is what nothing contradicts: a record that is missing a signature may still be only that. */
function stateOf(problems: readonly VerifyProblem[]): VerifyReport['state'] {
  if (problems.length === 0) return 'consistent';
  const codes = new Set(problems.map(problem => problem.code));
  const interrupted = codes.delete('EVID_INCOMPLETE');
  codes.delete('EVID_UNSIGNED');
  return interrupted && codes.size === 0 ? 'incomplete' : 'inconsistent';
}

function findingOf(state: VerifyReport['state'], incomplete: Incomplete | null): string {
  if (state === 'consistent') return 'consistent, not authentic';
  if (state === 'inconsistent') return 'not consistent';
  return incomplete === null
    ? 'incomplete: publishing was interrupted; the run is consistent, not authentic'
    : 'incomplete: interrupted, and sealed afterwards; consistent as far as it goes, not authentic';
}

type Stated = Pick<
  VerifyReport,
  'run_id' | 'manifest_digest' | 'merkle_root' | 'journal' | 'files' | 'bytes' | 'verdict'
>;

function statedBy(manifest: Manifest | null): Stated {
  if (manifest === null)
    return {
      run_id: null,
      manifest_digest: null,
      merkle_root: null,
      journal: null,
      files: 0,
      bytes: 0,
      verdict: null
    };
  const { run_id, digest, merkle_root, journal, files, verdict } = manifest;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { run_id, manifest_digest: digest, merkle_root, journal, files: files.length, bytes, verdict };
}

/** No manifest: what is there, what is not, and whether the journal holds as far as it goes. */
function unsealed(
  path: string,
  entries: readonly WalkEntry[],
  problems: VerifyProblem[],
  options: VerifyOptions
): VerifyReport {
  const incomplete = howFar(path, entries, problems);
  const where =
    incomplete.last_event === null ? 'before its first event' : `after ${incomplete.last_event.type}`;
  problems.unshift({
    code: 'EVID_INCOMPLETE',
    path: null,
    line: null,
    message: `the run was not sealed: it ended ${where}`
  });
  checkExpectations(null, entries, options, problems);
  const tampered = problems.some(problem => problem.code === 'EVID_CHAIN' || problem.code === 'EVID_UNSAFE');
  return {
    ...reportOf(path, null, null, problems, incomplete),
    state: tampered ? 'inconsistent' : 'incomplete',
    finding: tampered
      ? 'not sealed, and not consistent as far as it goes'
      : 'incomplete: never sealed, so nothing vouches for what is there'
  };
}
