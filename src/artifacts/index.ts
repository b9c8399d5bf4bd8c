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
