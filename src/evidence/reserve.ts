/**
 * The reserve: room on the disk that is taken while there is some, so that a run whose disk fills up can still be
 * sealed. It lies beside the run directory, hidden, so that no record and no index ever holds it.
 */
import { closeSync, fsyncSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { openNew, writeAll } from '../platform/durable.js';
import { FileRefused, SafeDirectory } from '../platform/files.js';
import { EvidenceError, writing } from './errors.js';
import type { Owner } from './place.js';

/** Room for acceptance, summary, the end of the journal and a manifest of some 3,000 files. */
export const RESERVE_BYTES = 512 * 1024;

function reserveName(runId: string): string {
  return `.reserve-${runId}`;
}

/** Allocates the reserve of a run. Throws EVID_WRITE where there is no room for it. */
export function makeReserve(evidence: SafeDirectory, runId: string, owner: Owner | undefined): void {
  const path = evidence.at(reserveName(runId));
  try {
    rmSync(path, { force: true }); // of an earlier run of that id which was moved away
    allocate(path, owner);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new EvidenceError(
      'EVID_WRITE',
      `cannot reserve ${RESERVE_BYTES / 1024} KiB for sealing the run: ${code}`,
      { where: evidence.path, cause: error }
    );
  }
}

/** Random bytes: a file system that compresses or leaves out zeros would reserve nothing. */
function allocate(path: string, owner: Owner | undefined): void {
  const fd = openNew(path, owner === undefined ? {} : { owner });
  try {
    writeAll(fd, randomBytes(RESERVE_BYTES));
    fsyncSync(fd); // where blocks are allocated late, this is when
  } finally {
    closeSync(fd);
  }
}

/** Removes what there is of a reserve after a start that failed; the error to report is that of the start. */
export function dropReserve(evidence: SafeDirectory, runId: string): void {
  try {
    rmSync(evidence.at(reserveName(runId)), { force: true });
  } catch {
    // not ours: something else stood at its place
  }
}

/** Gives the room back; nothing where it was given back before. */
export function releaseReserve(evidenceDir: string, runId: string): void {
  writing(evidenceDir, () => {
    const evidence = openOrNone(evidenceDir);
    if (evidence === null) return;
    try {
      rmSync(evidence.at(reserveName(runId)), { force: true });
    } finally {
      evidence.close();
    }
  });
}

function openOrNone(path: string): SafeDirectory | null {
  try {
    return SafeDirectory.open(path);
  } catch (error) {
    if (error instanceof FileRefused && error.reason === 'missing') return null;
    throw error;
  }
}
