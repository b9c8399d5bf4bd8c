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

/** What an unsealed run shows of how far it came. */
export interface Incomplete {
  /** Phases that began, in order. */
  phases_begun: readonly string[];
  last_event: { type: string; time: string } | null;
  events: number;
  /** Bytes of a line that was being written. */
  torn_bytes: number;
  /** The journal says that it was sealed; only the manifest is missing. */
  journal_sealed: boolean;
  /** Files there are, with sizes: unchecked, since there is nothing to check them against. */
  files: readonly { path: string; bytes: number }[];
  /** Records of a whole run that are not there. */
  absent: readonly string[];
}

export interface VerifyReport {
  /** Absolute path as given. */
  run_dir: string;
  run_id: string | null;
  ok: boolean;
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
