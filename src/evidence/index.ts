/** What the evidence room offers. */
export type {
  Manifest,
  ManifestFacts,
  ManifestFile,
  PhaseFact,
  VerdictStatus,
  WorkflowFacts
} from './types.js';
export { EvidenceError } from './errors.js';
export type { Journal } from './journal.js';
export { readChain, type ChainReading, type JournalEvent } from './chain.js';
export type { LogEnd, LogOptions, LogSink } from './log.js';
export type { CopyDone, CopyOutcome, CopyRefused, CopySource, RedactMode } from './copy.js';
export { createRunDirectory, type RunDirectory, type RunDirectoryOptions } from './run-directory.js';
export { createPublishRecord, type PublishManifest, type PublishRecord } from './publish-record.js';
export type { Owner } from './place.js';
export { addToGitExclude } from './exclude.js';
export { hashTree, hashTreeSync, type HashOptions, type HashRequest, type HashResult } from './hash-tree.js';
export { isSibling, readManifest, recordText } from './manifest.js';
export { verifyRun } from './verify.js';
export type { Incomplete, VerifyOptions, VerifyProblem, VerifyReport } from './verify-types.js';
export {
  readIndex,
  writeIndex,
  type EvidenceIndex,
  type IndexedArtifact,
  type IndexedRun
} from './index-file.js';
export {
  listArtifacts,
  listRuns,
  resolveRun,
  showArtifact,
  showIndexMeta,
  type IndexMeta,
  type ShownArtifact
} from './queries.js';
export { renderReport } from './report.js';
export { finishInterrupted } from './finish.js';
export type { Finished, FinishOptions, PublishState } from './finish-types.js';
export { artifactFiles, type ArtifactFiles } from './upload.js';
