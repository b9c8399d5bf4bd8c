/** The publisher's own record beside a sealed run: starts from the sealed digest, has its own journal and manifest. */
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../platform/canonical.js';
import type { Clock } from '../platform/clock.js';
import { writeAll, writeFileDurable } from '../platform/durable.js';
import { SafeDirectory } from '../platform/files.js';
import { createRedactor, type Redactor } from '../redaction/index.js';
import { merkleRoot, sortByPath } from '../merkle/index.js';
import { EvidenceError, writing } from './errors.js';
import { FileJournal, type Journal, type JournalStart } from './journal.js';
import { JOURNAL, MANIFEST, recordText } from './manifest.js';
import { exists, makeDirectory, openPlace, ownerLike, type Owner } from './place.js';
import { filesToSeal } from './seal.js';
import type { ManifestFile } from './types.js';

export const PUBLISH_STARTED = 'publish.started';
export const PUBLISH_SEALED = 'publish.sealed';
export const PUBLISH_INTERRUPTED = 'publish.interrupted';

/** Content of publish/manifest.json. Paths are relative to publish/. */
export interface PublishManifest {
  schema_version: 1;
  /** Digest of the run's manifest. */
  run_manifest: string;
  finished_at: string;
  files: readonly ManifestFile[];
  merkle_root: string;
  journal: { lines: number; head: string };
  /** `sha256:<hex>` over the canonical JSON of the other members. */
  digest: string;
}

export interface PublishRecord {
  /** Absolute path of publish/. */
  readonly path: string;
  readonly journal: Journal;
  writeText(path: string, text: string): void;
  writeJson(path: string, value: unknown): void;
  seal(): PublishManifest;
}

/** Makes `<runDir>/publish/`, exclusively, with a journal whose first event names the sealed digest. */
export function createPublishRecord(
  runDir: string,
  manifestDigest: string,
  clock: Clock,
  options: { redactor?: Redactor; owner?: Owner } = {}
): PublishRecord {
  const run = writing(runDir, () => SafeDirectory.open(runDir));
  const owner = options.owner ?? ownerLike(runDir);
  try {
    if (exists(run, 'publish'))
      throw new EvidenceError('EVID_RUN_EXISTS', 'this run already has a publishing record', {
        where: join(runDir, 'publish')
      });
    writing(runDir, () => makeDirectory(run, 'publish', owner));
  } finally {
    run.close();
  }
  const record = new HostPublishRecord(
    join(runDir, 'publish'),
    manifestDigest,
    clock,
    options.redactor ?? createRedactor([]),
    owner
  );
  record.journal.append(PUBLISH_STARTED, { run_manifest: manifestDigest });
  return record;
}

class HostPublishRecord implements PublishRecord {
  readonly journal: FileJournal;

  constructor(
    readonly path: string,
    private readonly manifestDigest: string,
    private readonly clock: Clock,
    private readonly redactor: Redactor,
    private readonly owner: Owner | undefined
  ) {
    this.journal = new FileJournal(this.create(JOURNAL), clock, redactor);
  }

  writeText(path: string, text: string): void {
    const fd = this.create(path);
    try {
      writing(path, () => writeAll(fd, Buffer.from(this.redactor.redactText(text), 'utf8')));
    } finally {
      closeSync(fd);
    }
  }

  writeJson(path: string, value: unknown): void {
    this.writeText(path, recordText(JSON.parse(JSON.stringify(value))));
  }

  seal(): PublishManifest {
    const journal = this.journal.seal(PUBLISH_SEALED, {});
    return sealPublish(this.path, this.manifestDigest, this.clock.now(), journal, this.owner);
  }

  private create(path: string): number {
    return writing(path, () => openPlace(this.path, path, this.owner));
  }
}

/** Writes the manifest of a record whose journal is sealed. `runManifest` is the digest it was begun from. */
export function sealPublish(
  directory: string,
  runManifest: string,
  finishedAt: string,
  journal: JournalStart,
  owner: Owner | undefined
): PublishManifest {
  const files = sortByPath(filesToSeal(directory, path => path !== MANIFEST));
  const body = {
    schema_version: 1 as const,
    run_manifest: runManifest,
    finished_at: finishedAt,
    files,
    merkle_root: merkleRoot(files),
    journal
  };
  const manifest = { ...body, digest: digestOf(body) };
  const owned = owner === undefined ? {} : { owner };
  writing(directory, () => writeFileDurable(join(directory, MANIFEST), recordText(manifest), owned));
  return manifest;
}
