/** The publisher's record beside a sealed run: whole, chained, and begun from this run's manifest. */
import { canonical, digestOf } from '../platform/canonical.js';
import { FileRefused, readRegular } from '../platform/files.js';
import type { WalkEntry } from '../platform/walk.js';
import { merkleRoot } from '../merkle/index.js';
import { readPublishStory } from './finish-publish.js';
import { hashTreeSync } from './hash-tree.js';
import { JOURNAL, LARGEST_MANIFEST, MANIFEST, recordText } from './manifest.js';
import { PUBLISH_SEALED, type PublishManifest } from './publish-record.js';
import type { Manifest, ManifestFile } from './types.js';
import type { VerifyProblem } from './verify-types.js';

/**
 * Gives the record's digest where there is a record and it holds. One that was interrupted, sealed afterwards or not,
 * is EVID_INCOMPLETE; everything else that is wrong with it EVID_PUBLISH.
 */
export function checkPublishRecord(
  runDir: string,
  run: Manifest | null,
  entries: readonly WalkEntry[],
  problems: VerifyProblem[]
): string | null {
  const own = entries.filter(entry => entry.path.startsWith('publish/'));
  if (own.length === 0) return null;
  const directory = `${runDir}/publish`;
  const sealed = own.some(entry => entry.path === `publish/${MANIFEST}`);
  const found = [...(sealed ? publishProblems(directory, run, own) : unsealedProblems(directory, run, own))];
  for (const message of found)
    problems.push({ code: 'EVID_PUBLISH', path: 'publish', line: null, message: `publish: ${message}` });
  if (found.length > 0) return null;
  const stood = interruption(directory, sealed);
  if (stood !== null) problems.push({ code: 'EVID_INCOMPLETE', path: 'publish', line: null, message: stood });
  return sealed ? (readRecord(directory)?.digest ?? null) : null;
}

/** How publishing ended before its end; null where it did not. */
function interruption(directory: string, sealed: boolean): string | null {
  const { interrupted, last } = readPublishStory(directory);
  const where = last === null ? 'before its first event' : `after ${last.type}`;
  if (!sealed) return `publishing was not sealed: it ended ${where}`;
  return interrupted ? `publishing was interrupted ${where}; its record was sealed afterwards` : null;
}

/** What a killed program does not leave behind. */
function* unsealedProblems(
  directory: string,
  run: Manifest | null,
  entries: readonly WalkEntry[]
): Generator<string> {
  if (!entries.some(entry => entry.path === `publish/${JOURNAL}`)) {
    yield 'it has neither manifest nor journal';
    return;
  }
  try {
    const { reading, first } = readPublishStory(directory);
    if (reading.broken !== null) yield `events.jsonl line ${reading.broken.line}: ${reading.broken.why}`;
    else if (reading.lines > 0 && (run === null || first?.data['run_manifest'] !== run.digest))
      yield 'its journal does not start from the run’s manifest';
    else if (reading.lastType === PUBLISH_SEALED && reading.torn > 0)
      yield 'its journal goes on after its seal';
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    yield error.message;
  }
}

function* publishProblems(
  directory: string,
  run: Manifest | null,
  entries: readonly WalkEntry[]
): Generator<string> {
  const record = readRecord(directory);
  if (record === null) {
    yield 'its manifest is not of the known form';
    return;
  }
  const { digest, ...body } = record;
  if (digestOf(body) !== digest) yield 'its digest does not follow from its members';
  if (run === null || record.run_manifest !== run.digest)
    yield `it was made for the manifest ${record.run_manifest}`;
  if (merkleRoot(record.files) !== record.merkle_root) yield 'its Merkle root does not follow from its files';
  yield* fileProblems(directory, record, entries);
  yield* chainProblems(directory, record);
}

function* fileProblems(
  directory: string,
  record: PublishManifest,
  entries: readonly WalkEntry[]
): Generator<string> {
  const listed = new Set(record.files.map(file => file.path));
  const there = entries.map(entry => entry.path.slice('publish/'.length));
  for (const path of there) if (path !== MANIFEST && !listed.has(path)) yield `${path} was not sealed`;
  for (const { path } of record.files) if (!there.includes(path)) yield `${path} is missing`;
  const present = record.files.filter(file => there.includes(file.path));
  const results = hashTreeSync(
    directory,
    present.map(({ path, bytes }) => ({ path, bytes }))
  );
  for (const [index, file] of present.entries())
    if (results[index]!.sha256 !== file.sha256) yield `${file.path} is not the file that was sealed`;
}

function* chainProblems(directory: string, record: PublishManifest): Generator<string> {
  try {
    const { reading, first } = readPublishStory(directory);
    if (reading.broken !== null) yield `events.jsonl line ${reading.broken.line}: ${reading.broken.why}`;
    else if (reading.torn > 0 || reading.lastType !== PUBLISH_SEALED) yield 'its journal is not sealed';
    if (reading.lines !== record.journal.lines || reading.head !== record.journal.head)
      yield 'its journal is not the one its manifest states';
    if (first?.data['run_manifest'] !== record.run_manifest)
      yield 'its journal does not start from the run’s manifest';
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    yield error.message;
  }
}

/** The record's manifest, in its one written form; null where it is anything else. */
function readRecord(directory: string): PublishManifest | null {
  try {
    const bytes = readRegular(directory, MANIFEST, { maxBytes: LARGEST_MANIFEST, allowHardLinks: true });
    const value = JSON.parse(bytes.toString('utf8')) as PublishManifest;
    const same = Buffer.compare(Buffer.from(recordText(value)), bytes) === 0;
    return same && isRecord(value) ? value : null;
  } catch {
    return null; // missing, unsafe, no JSON, nested too deep
  }
}

function isRecord(value: PublishManifest): boolean {
  const keys = canonical(Object.keys(value).sort());
  if (
    keys !==
    canonical(['digest', 'files', 'finished_at', 'journal', 'merkle_root', 'run_manifest', 'schema_version'])
  )
    return false;
  if (value.schema_version !== 1 || typeof value.run_manifest !== 'string' || !Array.isArray(value.files))
    return false;
  if (typeof value.journal !== 'object' || value.journal === null) return false;
  return value.files.every(isFile);
}

function isFile(file: Partial<ManifestFile> | null): boolean {
  if (typeof file !== 'object' || file === null || typeof file.path !== 'string') return false;
  return Number.isSafeInteger(file.bytes) && file.bytes! >= 0 && /^[0-9a-f]{64}$/.test(String(file.sha256));
}
