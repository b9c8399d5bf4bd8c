/** What the evidence gate is asked, and what it answers. Source: docs/EVIDENCE-GATE.md. */
import type { GitHub } from '../github/types.js';
import type { RunListener } from '../run/types.js';
import type { ReasonCode } from '../reasons/index.js';

export interface GateRequest {
  pullRequest: number;
  /** Commit that the event names as the head; another one now is a refusal. Null where the event names none. */
  expectHead: string | null;
  /** Commit that gets the check run where that is not the head: a merge group's. */
  checkSha: string | null;
  /** Absolute path of a checkout of the repository: a store of objects, whose files and refs do not count. */
  cwd: string;
  /** Policy file as the run was given it, relative to the checkout or absolute; null: `.codex/policy.yml`. */
  policy: string | null;
  forge: { apiUrl: string; serverUrl: string; owner: string; name: string; token: string };
  /** Address of this workflow run, for the check run. */
  detailsUrl: string | null;
}

/** What the gate asks of GitHub. */
export type GateApi = Pick<
  GitHub,
  'get' | 'artifact' | 'runEvent' | 'downloadArtifact' | 'createCheck' | 'requests'
>;

export interface GatePorts {
  connect(): Promise<GateApi>;
  note: RunListener['note'];
}

/** What was found, before anybody is told. */
export interface GateFinding {
  /** `neutral`: no evidence is asked of this pull request. */
  conclusion: 'success' | 'failure' | 'neutral';
  /** `OK` where it is no failure. */
  code: ReasonCode;
  /** One line, without foreign text. */
  title: string;
  /** Sentences; may hold foreign text. */
  notes: readonly string[];
  /** What somebody added after the evidence, newest first, and how many there are. */
  commits: readonly { commit: string; author: string; subject: string }[];
  commitCount: number;
  /** Paths that differ from the evidence's tree, and how many there are. */
  paths: readonly string[];
  pathCount: number;
  /** Null where it was not read. */
  evidence: {
    manifest: string;
    runId: string;
    pack: string;
    tree: string;
    base: string;
    planDigest: string;
  } | null;
}

export interface GateOutcome extends GateFinding {
  pull: { number: number; url: string; headSha: string; baseBranch: string };
  /** `why` says what kept the check run from being made; null where it was made. */
  check: { made: boolean; why: string | null };
  /** Requests to the API, retries included. */
  requests: number;
}

/** A finding with nothing to list. */
export function finding(
  conclusion: GateFinding['conclusion'],
  code: ReasonCode,
  title: string,
  notes: readonly string[] = []
): GateFinding {
  return {
    conclusion,
    code,
    title,
    notes,
    commits: [],
    commitCount: 0,
    paths: [],
    pathCount: 0,
    evidence: null
  };
}
