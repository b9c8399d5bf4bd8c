/**
 * The artifacts room: finds the files that a pack declares in trees that its commands wrote, and hands them to the
 * record. The trees are hostile: nothing is followed, nothing blocks, nothing is taken on its name alone.
 */
import type { Criterion } from '../acceptance/types.js';

/** A directory that is searched. */
export interface ArtifactRoot {
  label: string;
  /** Absolute. */
  path: string;
}

/** Where artifacts go; the record of a run is one. Opens the source safely, redacts text, refuses what is unsafe. */
export interface ArtifactStore {
  copyArtifact(
    path: string,
    source: { root: string; path: string },
    options: { maxBytes: number }
  ):
    | { ok: true; bytes: number; sha256: string; redactions: Record<string, number> }
    | { ok: false; reason: string };
}

export interface ArtifactRequest {
  required: readonly string[];
  optional: readonly string[];
  /** Searched in this order; a pattern takes the first root in which anything matches it. */
  roots: readonly ArtifactRoot[];
  record: ArtifactStore;
  /** Of all artifacts together. */
  maxBytes: number;
  /** Of all artifacts together; default 10,000. */
  maxFiles?: number;
}

export interface KeptArtifact {
  /** Relative to the root it was found in. */
  path: string;
  root: string;
  /** Path in the record. */
  kept: string;
  /** Of the kept copy. */
  bytes: number;
  sha256: string;
  redactions: Record<string, number>;
}

export interface UnsafeArtifact {
  path: string;
  root: string;
  /** A reason of `platform/files.ts`, `secret-in-binary`, `too-many`, `bad-pattern`. */
  reason: string;
}

/** What became of one declared pattern. */
export interface PatternResult {
  pattern: string;
  required: boolean;
  kept: readonly KeptArtifact[];
  unsafe: readonly UnsafeArtifact[];
  /** Nothing matches. */
  missing: boolean;
}

export interface ArtifactResult {
  patterns: readonly PatternResult[];
  /** One criterion a pattern, in the order of declaration. */
  criteria: Criterion[];
}
