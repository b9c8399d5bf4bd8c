/** What verifying gives. */
import type { EvidCode } from '../reasons/evid.js';
import type { Manifest } from './types.js';

export interface VerifyOptions {
  /** `sha256:<hex>` that the manifest must have. */
  expectManifest?: string;
  requireSignature?: boolean;
  /** Absolute path of the bundled hashing worker. */
  workerPath?: string | null;
}

export interface VerifyProblem {
  code: EvidCode;
  /** Relative to the run directory; null where the problem is of the whole. Hostile text. */
  path: string | null;
  /** Line of a journal, from 1; null elsewhere. */
  line: number | null;
  /** One sentence. May hold hostile text: show it through `forTerminal`. */
  message: string;
}

/** How far a run came that was not sealed, or sealed by another after it was interrupted. */
export interface Incomplete {
  /** Phases that began, in order. */
  phases_begun: readonly string[];
  /** The last that the run itself recorded. */
  last_event: { type: string; time: string } | null;
  /** Events up to that one. */
  events: number;
  /** Bytes of a line that was being written. */
  torn_bytes: number;
  /** The journal is sealed: only the manifest is missing, or the run was sealed after its interruption. */
  journal_sealed: boolean;
  /** Files there are, with sizes; without a manifest there is nothing to check them against. */
  files: readonly { path: string; bytes: number }[];
  /** Records of a whole run that this run did not come to write. */
  absent: readonly string[];
}

export interface VerifyReport {
  /** Absolute path as given. */
  run_dir: string;
  run_id: string | null;
  ok: boolean;
  /** `incomplete`: never sealed, or interrupted and sealed afterwards, and nothing contradicts that. */
  state: 'consistent' | 'inconsistent' | 'incomplete';
  /** The finding in words that are true, e.g. `consistent, not authentic`. */
  finding: string;
  /** What the manifest says its digest is; null without one. */
  manifest_digest: string | null;
  merkle_root: string | null;
  journal: { lines: number; head: string } | null;
  files: number;
  bytes: number;
  verdict: Manifest['verdict'] | null;
  /** Digest of the publisher's record, where there is one and it holds. */
  publish_digest: string | null;
  problems: readonly VerifyProblem[];
  incomplete: Incomplete | null;
}
