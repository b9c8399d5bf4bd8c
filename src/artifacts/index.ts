/** What the artifacts room offers. */
export type {
  ArtifactRequest,
  ArtifactResult,
  ArtifactRoot,
  ArtifactStore,
  KeptArtifact,
  PatternResult,
  UnsafeArtifact
} from './types.js';
export { collectArtifacts } from './collect.js';
export { ArchiveRefused, unpackArchive, type UnpackLimits } from './unpack.js';
