/** What goes wrong in the evidence room, with the codes of src/reasons/evid.ts. */
import { FileRefused } from '../platform/files.js';
import { OrchestratorError } from '../platform/errors.js';
import type { EvidCode } from '../reasons/evid.js';

export class EvidenceError extends OrchestratorError<EvidCode> {}

/** Runs a write; what the file system refuses becomes EVID_WRITE, what a link would redirect EVID_DIR_UNSAFE. */
export function writing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asWriteError(path, error);
  }
}

export function asWriteError(path: string, error: unknown): unknown {
  if (error instanceof FileRefused) {
    return new EvidenceError('EVID_DIR_UNSAFE', error.message, { where: path, cause: error });
  }
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof EvidenceError || code === undefined || syscall === undefined) return error;
  return new EvidenceError('EVID_WRITE', `cannot write ${path}: ${code}`, { where: path, cause: error });
}
