/** The manifest: what it is made of, its one written form, and reading one that anyone may have written. */
import { canonical, digestOf } from '../platform/canonical.js';
import { componentsOf } from '../platform/files.js';
import { byPathBytes, merkleRoot, sortByPath } from '../merkle/index.js';
import type { JournalStart } from './journal.js';
import validateManifest from './schemas/manifest.generated.cjs';
import type { Manifest, ManifestFacts, ManifestFile } from './types.js';

export const MANIFEST = 'manifest.json';
export const JOURNAL = 'events.jsonl';
export const SEALED = 'run.sealed';
/** Larger manifests are not ours: this is room for over 100,000 files. */
export const LARGEST_MANIFEST = 32 * 1024 * 1024;

/** Files beside the manifest that it does not list: itself, and what is made after it. */
export function isSibling(path: string): boolean {
  return (
    path === MANIFEST ||
    path === 'attestation.dsse.json' ||
    path === 'report.html' ||
    path.startsWith('publish/')
  );
}

/** Joins facts, files and journal, and digests them. */
export function makeManifest(
  facts: ManifestFacts,
  files: readonly ManifestFile[],
  journal: JournalStart
): Manifest {
  const sorted = sortByPath(files);
  const body = {
    ...facts,
    schema_version: 1 as const,
    files: sorted,
    merkle_root: merkleRoot(sorted),
    journal
  };
  return { ...body, digest: digestOf(body) };
}

/** The one written form of a JSON record: members sorted, two spaces, a line break at the end. */
export function recordText(value: unknown): string {
  return `${JSON.stringify(JSON.parse(canonical(value)), null, 2)}\n`;
}

/** True where a value has the form that the schema of manifests states; says nothing of its digests. */
export function hasManifestForm(value: unknown): boolean {
  return validateManifest(value);
}

export interface ManifestReading {
  /** Null where it is not even of the form of a manifest. */
  manifest: Manifest | null;
  /** What is wrong with it, by itself. */
  problems: string[];
}

/** Reads a manifest. With no problem its digest covers every byte of it. */
export function readManifest(bytes: Uint8Array): ManifestReading {
  const value = parse(bytes);
  if (value === undefined) return { manifest: null, problems: ['it is not JSON in UTF-8'] };
  if (!validateManifest(value)) return { manifest: null, problems: formProblems() };
  const manifest = value as Manifest;
  try {
    return { manifest, problems: [...selfProblems(manifest, bytes)] };
  } catch {
    return { manifest: null, problems: ['it has no canonical form'] }; // lone surrogates
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

function formProblems(): string[] {
  const errors = validateManifest.errors ?? [];
  const texts = errors
    .slice(0, 20)
    .map(error => `${error.instancePath || 'the whole'} ${error.message ?? 'is wrong'}`);
  return errors.length > 20 ? [...texts, `and ${errors.length - 20} more`] : texts;
}

function* selfProblems(manifest: Manifest, bytes: Uint8Array): Generator<string> {
  const { digest, ...body } = manifest;
  if (digestOf(body) !== digest) yield 'its digest does not follow from its members';
  // One written form: no doubled keys that another reader would take differently, nothing hidden in blanks.
  if (Buffer.compare(Buffer.from(recordText(manifest)), bytes) !== 0)
    yield 'it is not in its one written form';
  yield* pathProblems(manifest.files);
  if (merkleRoot(manifest.files) !== manifest.merkle_root)
    yield 'its Merkle root does not follow from its files';
}

function* pathProblems(files: readonly ManifestFile[]): Generator<string> {
  for (const { path } of files) {
    if (!isPlain(path)) yield `it lists an unsafe path: ${JSON.stringify(path)}`;
    else if (isSibling(path)) yield `it lists ${path}, which is made after it`;
  }
  for (let index = 1; index < files.length; index++) {
    if (byPathBytes(files[index - 1]!, files[index]!) >= 0) {
      yield `its files are not sorted, or doubled, at ${JSON.stringify(files[index]!.path)}`;
      return;
    }
  }
}

function isPlain(path: string): boolean {
  try {
    return componentsOf(path).length > 0 && !/[\\\p{Cc}\p{Cs}]/u.test(path);
  } catch {
    return false;
  }
}
