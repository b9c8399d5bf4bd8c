/** evidence_index.json, schema version 1: the runs of an evidence directory as their manifests state them. */
import { join, basename, resolve } from 'node:path';
import type { Clock } from '../platform/clock.js';
import { writeFileDurable } from '../platform/durable.js';
import { FileRefused, readRegular, SafeDirectory } from '../platform/files.js';
import { walkTree } from '../platform/walk.js';
import { readChain } from './chain.js';
import { EvidenceError, writing } from './errors.js';
import { JOURNAL, LARGEST_MANIFEST, MANIFEST, readManifest, recordText } from './manifest.js';
import { ownerLike } from './place.js';
import validateIndex from './schemas/evidence-index.generated.cjs';
import type { Manifest } from './types.js';

export const INDEX = 'evidence_index.json';
const LARGEST_INDEX = 256 * 1024 * 1024;

export interface IndexedArtifact {
  /** What it is: `log`, `plan`, `artifact`, … (`typeOf`). */
  type: string;
  /** Relative to the run directory. */
  path: string;
  schema_version: number | null;
  /** As the manifest states; absent for what is made after it. */
  sha256?: string;
  bytes?: number;
}

export interface IndexedRun {
  run_id: string;
  /** Relative to the evidence directory. */
  run_dir: string;
  /** Relative to the evidence directory; null where the run was never sealed. */
  manifest_path: string | null;
  artifacts: readonly IndexedArtifact[];
  /** `incomplete`: never sealed (no `manifest_path`), or interrupted and sealed afterwards. */
  state: 'sealed' | 'incomplete' | 'unreadable';
  /** Why a run is not `sealed`; null where it is. */
  note: string | null;
  digest: string | null;
  verdict: { status: string; code: string } | null;
  pack_id: string | null;
  started_at: string | null;
}

export interface EvidenceIndex {
  schema_version: 1;
  generated_at: string;
  roots_scanned: readonly string[];
  runs: readonly IndexedRun[];
}

/**
 * Scans the runs of an evidence directory and writes its index, atomically. Deterministic but for `generated_at`,
 * which is the clock's. A run directory that is broken is listed as such. States what manifests say; checks nothing.
 */
export function writeIndex(evidenceDir: string, clock: Clock): EvidenceIndex {
  const directory = resolve(evidenceDir);
  const index: EvidenceIndex = {
    schema_version: 1,
    generated_at: clock.now(),
    roots_scanned: [basename(directory)],
    runs: runNames(directory).map(name => indexRun(directory, name))
  };
  writing(directory, () => {
    const owner = ownerLike(directory);
    writeFileDurable(join(directory, INDEX), recordText(index), owner === undefined ? {} : { owner });
  });
  return index;
}

/** Names of the run directories, sorted by bytes; hidden ones are not runs. */
export function runNames(evidenceDir: string): string[] {
  const root = openOrNone(evidenceDir);
  if (root === null) return [];
  try {
    return root
      .list()
      .flatMap(({ name, kind }) =>
        kind === 'directory' && name !== null && /^[A-Za-z0-9]/.test(name) ? [name] : []
      );
  } finally {
    root.close();
  }
}

function openOrNone(evidenceDir: string): SafeDirectory | null {
  try {
    return SafeDirectory.open(evidenceDir);
  } catch (error) {
    if (error instanceof FileRefused && error.reason === 'missing') return null;
    throw new EvidenceError('EVID_DIR_UNSAFE', (error as Error).message, {
      where: evidenceDir,
      cause: error
    });
  }
}

/** What one run directory says of itself. Never throws for anything in it. */
export function indexRun(evidenceDir: string, name: string): IndexedRun {
  const runDir = join(evidenceDir, name);
  const unknown: IndexedRun = {
    run_id: name,
    run_dir: name,
    manifest_path: null,
    artifacts: [],
    state: 'unreadable',
    note: null,
    digest: null,
    verdict: null,
    pack_id: null,
    started_at: null
  };
  try {
    const bytes = readRegular(runDir, MANIFEST, { maxBytes: LARGEST_MANIFEST, allowHardLinks: true });
    const { manifest, problems } = readManifest(bytes);
    if (manifest === null || problems.length > 0)
      return { ...unknown, note: `manifest.json: ${problems[0] ?? 'not readable'}` };
    return { ...unknown, ...sealedRun(runDir, name, manifest) };
  } catch (error) {
    if (!(error instanceof FileRefused))
      return { ...unknown, note: `not readable: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}` };
    if (error.reason !== 'missing') return { ...unknown, note: error.message.replace(`${runDir}/`, '') };
    return { ...unknown, ...unsealedRun(runDir) };
  }
}

function sealedRun(runDir: string, name: string, manifest: Manifest): Partial<IndexedRun> {
  const interrupted = manifest.verdict.status === 'interrupted';
  const listed = manifest.files.map(({ path, sha256, bytes }) => ({ ...artifactOf(path), sha256, bytes }));
  return {
    run_id: manifest.run_id,
    manifest_path: `${name}/${MANIFEST}`,
    artifacts: [...listed, artifactOf(MANIFEST), ...siblings(runDir)],
    ...(interrupted ? { state: 'incomplete', note: 'interrupted, sealed afterwards' } : { state: 'sealed' }),
    digest: manifest.digest,
    verdict: { status: manifest.verdict.status, code: manifest.verdict.code },
    pack_id: manifest.pack.id,
    started_at: manifest.started_at
  };
}

/** What was made after the seal and is there. */
function siblings(runDir: string): IndexedArtifact[] {
  const { entries } = walkTree(runDir, { maxEntries: 1_000_000, maxDepth: 64, sizes: false });
  const known = entries.filter(
    ({ path, kind }) =>
      kind === 'file' &&
      (path.startsWith('publish/') || path === 'attestation.dsse.json' || path === 'report.html')
  );
  return known.map(({ path }) => artifactOf(path));
}

function unsealedRun(runDir: string): Partial<IndexedRun> {
  const facts: Partial<IndexedRun> = { state: 'incomplete', note: 'never sealed' };
  try {
    readChain(runDir, JOURNAL, event => {
      if (event.seq === 1) facts.started_at = event.time;
    });
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    facts.note = 'never sealed, no journal';
  }
  return facts;
}

const TYPES: readonly [RegExp, string, number | null][] = [
  [/^manifest\.json$/, 'manifest', 1],
  [/^events\.jsonl$/, 'journal', 1],
  [/^plan\.json$/, 'plan', 1],
  [/^acceptance\.json$/, 'acceptance', 1],
  [/^redactions\.json$/, 'redactions', 1],
  [/^egress\.jsonl$/, 'egress', 1],
  [/^review_report\.json$/, 'review', 1],
  [/^(plan|summary)\.md$/, 'summary', null],
  [/^change\.(bundle|patch)$/, 'change', null],
  [/^sbom\.cdx\.json$/, 'sbom', null],
  [/^vulnerabilities\.json$/, 'vulnerabilities', 1],
  [/^attestation\.dsse\.json$/, 'attestation', null],
  [/^report\.html$/, 'report', null],
  [/^logs\//, 'log', null],
  [/^artifacts\//, 'artifact', null],
  [/^publish\/manifest\.json$/, 'publish', 1],
  [/^publish\//, 'publish', null]
];

function artifactOf(path: string): IndexedArtifact {
  const [, type, schema_version] = TYPES.find(([pattern]) => pattern.test(path)) ?? [null, 'other', null];
  return { type, path, schema_version };
}

/** Reads an index that anyone may have written. Throws EVID_INDEX. */
export function readIndex(evidenceDir: string): EvidenceIndex {
  function refuse(message: string, cause?: unknown): EvidenceError {
    return new EvidenceError('EVID_INDEX', message, { where: join(evidenceDir, INDEX), cause });
  }
  let value: unknown;
  try {
    value = JSON.parse(
      readRegular(evidenceDir, INDEX, { maxBytes: LARGEST_INDEX, allowHardLinks: true }).toString('utf8')
    );
  } catch (error) {
    throw refuse(
      error instanceof FileRefused
        ? `the index ${error.reason === 'missing' ? 'is missing' : 'cannot be read safely'}`
        : 'the index is not JSON',
      error
    );
  }
  if (validateIndex(value)) return value as EvidenceIndex;
  const [first] = validateIndex.errors ?? [];
  throw refuse(
    `the index does not have the form of schema version 1: ${first?.instancePath ?? ''} ${first?.message ?? ''}`
  );
}
