/** The run directory: made exclusively, written by the host alone, sealed once. Source: DESIGN "Evidence". */
import { closeSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Clock } from '../platform/clock.js';
import { syncDirectory, writeAll, writeFileDurable } from '../platform/durable.js';
import { componentsOf, type SafeDirectory } from '../platform/files.js';
import type { Redactor } from '../redaction/index.js';
import { copyInto, type CopyDone, type CopyOutcome, type CopySource, type RedactMode } from './copy.js';
import { asWriteError, EvidenceError, writing } from './errors.js';
import { FileJournal, type Journal } from './journal.js';
import { scratchPrefix } from './leftovers.js';
import { FileLog, type LogOptions, type LogSink } from './log.js';
import { isSibling, JOURNAL, makeManifest, MANIFEST, recordText, SEALED } from './manifest.js';
import { ensurePath, exists, makeDirectory, openPlace, type Owner } from './place.js';
import { dropReserve, makeReserve, releaseReserve } from './reserve.js';
import { filesToSeal } from './seal.js';
import type { Manifest, ManifestFacts } from './types.js';

export interface RunDirectoryOptions {
  /** Absolute. Made where it is missing; no component may be a symbolic link. */
  evidenceDir: string;
  /** Letters, digits, `.`, `_`, `-`; at most 128; a letter or digit first. */
  runId: string;
  clock: Clock;
  redactor: Redactor;
  owner?: Owner;
}

export interface RunDirectory {
  /** Absolute. */
  readonly path: string;
  readonly evidenceDir: string;
  readonly runId: string;
  /** The recorded time at which the directory was made. */
  readonly startedAt: string;
  readonly journal: Journal;
  /** Writes a text file, redacted. Paths are relative, `/`-separated; an earlier file of that name is replaced. */
  writeText(path: string, text: string): void;
  /** Writes a JSON file in the one written form, its strings redacted. */
  writeJson(path: string, value: unknown): void;
  /**
   * Lets `produce` write a file at a path outside the record, then copies it in. `auto` (default) redacts text;
   * `never` is for compressed formats. Gives what was copied, with the redactions that changed it.
   */
  writeWith(
    path: string,
    produce: (temporary: string) => Promise<unknown> | unknown,
    mode?: RedactMode
  ): Promise<CopyDone>;
  openLog(path: string, options: LogOptions): LogSink;
  /** The end of a log of this run, redacted, at most 8 KiB; '' where there is none. */
  tail(path: string): string;
  /** Copies a file that others may have prepared; refused ones leave nothing behind. Hard links are refused. */
  copyArtifact(
    path: string,
    source: CopySource,
    options: { maxBytes: number; redact?: RedactMode }
  ): CopyOutcome;
  /**
   * Gives back the room that was taken on the disk for the end of the run: before the last records are written, and
   * where a write fails because the disk is full. Nothing happens the second time.
   */
  releaseReserve(): void;
  /**
   * Gives back the reserve, ends open logs, writes redactions.json, seals the journal, writes manifest.json. Once.
   * A log that could not be written to its end does not keep the run from being sealed: the journal names it.
   */
  seal(facts: ManifestFacts): Manifest;
}

/**
 * Makes `<evidenceDir>/<runId>/` (0700), exclusively, with 512 KiB in reserve beside it, and begins its journal.
 * Throws EVID_RUN_EXISTS, EVID_DIR_UNSAFE, or EVID_WRITE where there is no room: then nothing is left behind.
 */
export function createRunDirectory(options: RunDirectoryOptions): RunDirectory {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(options.runId))
    throw new RangeError(`not a run id: ${options.runId}`);
  const evidenceDir = resolve(options.evidenceDir);
  const parent = writing(evidenceDir, () => ensurePath(evidenceDir, options.owner));
  try {
    if (exists(parent, options.runId)) {
      throw new EvidenceError('EVID_RUN_EXISTS', `run ${options.runId} is already recorded`, {
        where: evidenceDir
      });
    }
    writing(evidenceDir, () => makeDirectory(parent, options.runId, options.owner));
    return begin(parent, { ...options, evidenceDir });
  } finally {
    parent.close();
  }
}

function begin(parent: SafeDirectory, options: RunDirectoryOptions): RunDirectory {
  try {
    makeReserve(parent, options.runId, options.owner);
    return new HostRunDirectory(options);
  } catch (error) {
    rmSync(parent.at(options.runId), { recursive: true, force: true });
    dropReserve(parent, options.runId);
    throw error;
  }
}

class HostRunDirectory implements RunDirectory {
  readonly path: string;
  readonly evidenceDir: string;
  readonly runId: string;
  readonly startedAt: string;
  readonly journal: FileJournal;
  private readonly logs = new Map<string, FileLog>();
  private readonly redactions = new Map<string, number>();
  private sealed = false;

  constructor(private readonly options: RunDirectoryOptions) {
    this.evidenceDir = options.evidenceDir;
    this.runId = options.runId;
    this.path = join(options.evidenceDir, options.runId);
    this.startedAt = options.clock.now();
    this.journal = new FileJournal(this.create(JOURNAL), options.clock, options.redactor);
  }

  writeText(path: string, text: string): void {
    this.put(path, this.options.redactor.redactText(text));
  }

  writeJson(path: string, value: unknown): void {
    const plain: unknown = JSON.parse(JSON.stringify(value));
    this.put(path, recordText(this.options.redactor.redactJson(plain)));
  }

  async writeWith(
    path: string,
    produce: (temporary: string) => Promise<unknown> | unknown,
    mode: RedactMode = 'auto'
  ): Promise<CopyDone> {
    const scratch = writing(this.evidenceDir, () =>
      mkdtempSync(join(this.evidenceDir, scratchPrefix(this.runId)))
    );
    try {
      await produce(join(scratch, 'file'));
      const done = this.copyIn(path, { root: scratch, path: 'file' }, Number.MAX_SAFE_INTEGER, mode);
      if (!done.ok)
        throw new EvidenceError('EVID_WRITE', `cannot record ${path}: ${done.reason}`, { where: this.path });
      return done;
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }

  openLog(path: string, options: LogOptions): LogSink {
    const { redactor } = this.options;
    const own = options.secrets === undefined ? redactor : redactor.with(options.secrets);
    const log = new FileLog(this.create(path), path, options, options.stream ?? own.stream(), ended =>
      this.count(ended.counts())
    );
    this.logs.set(path, log);
    return log;
  }

  tail(path: string): string {
    return this.logs.get(path)?.tail() ?? '';
  }

  copyArtifact(
    path: string,
    source: CopySource,
    options: { maxBytes: number; redact?: RedactMode }
  ): CopyOutcome {
    return this.copyIn(path, source, options.maxBytes, options.redact ?? 'auto');
  }

  seal(facts: ManifestFacts): Manifest {
    if (this.sealed) throw new EvidenceError('EVID_SEALED', `run ${this.runId} is already sealed`);
    this.releaseReserve();
    this.endLogs();
    const known = this.redactedFacts(facts);
    this.writeJson('redactions.json', this.redactionReport());
    const journal = this.journal.seal(SEALED, { facts: known });
    this.sealed = true;
    const manifest = makeManifest(
      known,
      filesToSeal(this.path, path => !isSibling(path)),
      journal
    );
    writing(this.path, () => {
      writeFileDurable(join(this.path, MANIFEST), recordText(manifest), this.owner());
      syncDirectory(this.evidenceDir);
    });
    return manifest;
  }

  releaseReserve(): void {
    releaseReserve(this.evidenceDir, this.runId);
  }

  private endLogs(): void {
    for (const [path, log] of this.logs) {
      try {
        log.end();
      } catch (error) {
        if (!(error instanceof EvidenceError)) throw error;
        this.journal.append('log.incomplete', { path, ...log.end() });
      }
    }
  }

  /** Names and texts of packs go through the redactor; ids, digests and times are ours. */
  private redactedFacts(facts: ManifestFacts): ManifestFacts {
    const { redactor } = this.options;
    const isolation = facts.isolation && {
      ...facts.isolation,
      version: redactor.redactText(facts.isolation.version)
    };
    return { ...facts, pack: redactor.redactJson(facts.pack), isolation };
  }

  private redactionReport(): object {
    this.count(this.options.redactor.counts());
    const replaced = Object.fromEntries([...this.redactions].sort(([a], [b]) => (a < b ? -1 : 1)));
    // What was too short to redact depends on this host's environment: not in a record that is to be reproduced.
    const tooShort = this.options.clock.frozen ? [] : this.options.redactor.skipped;
    return { schema_version: 1, replaced, too_short: tooShort };
  }

  private count(counts: Record<string, number>): void {
    for (const [name, count] of Object.entries(counts))
      this.redactions.set(name, (this.redactions.get(name) ?? 0) + count);
  }

  private put(path: string, text: string): void {
    this.check(path);
    if (path !== JOURNAL && !this.logs.has(path)) rmSync(join(this.path, path), { force: true });
    const fd = this.create(path);
    try {
      writing(path, () => writeAll(fd, Buffer.from(text, 'utf8')));
    } catch (error) {
      this.remove(path); // rather none than half of one
      throw error;
    } finally {
      closeSync(fd);
    }
  }

  private copyIn(path: string, source: CopySource, maxBytes: number, mode: RedactMode): CopyOutcome {
    const fd = this.create(path);
    let outcome: CopyOutcome = { ok: false, reason: 'unreadable' };
    try {
      outcome = copyInto(fd, source, { maxBytes }, this.options.redactor, mode);
    } catch (error) {
      throw asWriteError(path, error);
    } finally {
      closeSync(fd);
      if (!outcome.ok) this.remove(path);
    }
    if (outcome.ok) this.count(outcome.redactions);
    return outcome;
  }

  /** Removes a file and the directories above it that hold nothing else. */
  private remove(path: string): void {
    rmSync(join(this.path, path), { force: true });
    for (let parts = path.split('/').slice(0, -1); parts.length > 0; parts = parts.slice(0, -1)) {
      const directory = join(this.path, ...parts);
      if (readdirSync(directory).length > 0) return;
      rmSync(directory, { recursive: true });
    }
  }

  private create(path: string): number {
    this.check(path);
    return writing(path, () => openPlace(this.path, path, this.options.owner));
  }

  /** Before anything is touched: a plain path, not yet sealed, and not one that is written otherwise. */
  private check(path: string): void {
    writing(path, () => componentsOf(path));
    if (this.sealed || isSibling(path)) {
      throw new EvidenceError('EVID_SEALED', `${path} cannot be written to the record of a run`);
    }
  }

  private owner(): { owner?: Owner } {
    return this.options.owner === undefined ? {} : { owner: this.options.owner };
  }
}
