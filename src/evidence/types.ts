/**
 * The evidence room: the run directory, its hash-chained journal, its manifest, its index, and the verifier that
 * needs nothing else. Source: DESIGN "Evidence".
 */
export interface ManifestFile {
  path: string;
  bytes: number;
  /** Lower-case hex. */
  sha256: string;
}

/** What the flow knows and the manifest states beside the files. All JSON, nothing undefined. */
export interface ManifestFacts {
  run_id: string;
  program: { name: string; version: string };
  pack: { id: string; title: string; path: string };
  base: { commit: string; tree: string };
  plan_digest: string;
  change: { tree: string; commit: string | null; files: number; added: number; deleted: number } | null;
  isolation: { backend: string; version: string; facts: Record<string, boolean> } | null;
  verdict: { status: VerdictStatus; code: string; exit: number; likely_cause: string | null };
  phases: readonly PhaseFact[];
  /** The run of a GitHub workflow that this run is part of; null or absent elsewhere. */
  workflow?: WorkflowFacts | null;
  /** ISO 8601 UTC; frozen by SOURCE_DATE_EPOCH. */
  started_at: string;
  finished_at: string;
}

/** Which workflow run made a record: what a publishing job compares with its own. Source: the runner's GITHUB_ variables. */
export interface WorkflowFacts {
  /** `https://github.com`, without a slash at the end. */
  server: string;
  /** `owner/name`. */
  repository: string;
  /** Decimal digits. */
  run_id: string;
  /** Decimal digits, from 1. */
  run_attempt: string;
  event: string;
  /** `refs/heads/…`, or '' where the event has none. */
  ref: string;
  sha: string;
}

/** `interrupted`: the program was ended before it could seal; `finishInterrupted` sealed the record afterwards. */
export type VerdictStatus =
  'passed' | 'failed' | 'denied' | 'limited' | 'cancelled' | 'interrupted' | 'error';

export interface PhaseFact {
  name: 'plan' | 'setup' | 'implement' | 'test' | 'pr';
  /** `interrupted`: begun, and its end was not recorded. */
  status: 'ok' | 'failed' | 'skipped' | 'limited' | 'cancelled' | 'interrupted' | 'not-run';
  /** Reason code, or null where there is none. */
  code: string | null;
  /** Of an interrupted phase: attempts that had begun. */
  attempts: number;
}

export interface Manifest extends ManifestFacts {
  schema_version: 1;
  /** Sorted by path bytes. */
  files: readonly ManifestFile[];
  merkle_root: string;
  journal: { lines: number; head: string };
  /** `sha256:<hex>` over the canonical JSON of the other members. */
  digest: string;
}
