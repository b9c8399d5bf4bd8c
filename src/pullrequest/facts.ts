/** What the body of a pull request is made of, and the digest of what in it counts. */
import { digestOf } from '../platform/canonical.js';
import type { BodyTemplate } from './template.js';

export interface BodyFacts {
  packId: string;
  title: string;
  packPath: string;
  /** `Passed`, or what the run came to instead. */
  verdict: string;
  base: string;
  /** Tree of base plus the change. */
  tree: string;
  planDigest: string;
  manifestDigest: string;
  runId: string;
  criteria: readonly { kind: string; subject: string; ok: boolean; detail: string }[];
  files: readonly { status: string; path: string; added: number; deleted: number }[];
  grants: readonly { phase: string; network: string }[];
  isolation: string;
  /** What was refused and not quiet: host, times and the command that asked. */
  refused: readonly { code: string; host: string; tries: number; phase: string }[];
  /** Addresses of ours, or null. */
  links: { run: string | null; artifact: string | null };
  /** Branch that the pull request is for; null or absent where it is not known. */
  baseBranch?: string | null;
  /** The artifact that the evidence was handed over in. */
  artifact?: ArtifactMark | null;
  warnings?: readonly BodyWarning[];
  /** What GitHub says of the commit's signature, where it made the commit. */
  verification?: { verified: boolean; reason: string } | null;
  /** The repository's own layout; null or absent: the program's. */
  template?: BodyTemplate | null;
  /** https address that this program can be cloned from, and its version. */
  program?: { source: string | null; version: string } | null;
}

/** Which upload of which attempt of which workflow run; null where there is none. Ids are decimal. */
export interface ArtifactMark {
  id: string | null;
  runId: string | null;
  attempt: number | null;
}

/** A sentence of ours in plain words, and what it is about; a text alone that holds more stands as code. */
export type BodyWarning = string | { text: string; subjects: readonly string[] };

/**
 * `sha256:…` of what a body says, without what is new in every run (manifest, run id, links, artifact, tries) or
 * belongs to the commit (its signature): two bodies of one digest differ in nothing that counts.
 */
export function contentDigest(facts: BodyFacts): string {
  const { template, baseBranch, warnings, ...content } = lasting(facts);
  const refused = content.refused.map(({ code, host, phase }) => ({ code, host, phase }));
  const added = {
    baseBranch: baseBranch ?? null,
    warnings: warnings ?? [],
    template: template?.digest ?? null
  };
  return digestOf(wellFormed({ ...content, ...added, refused }));
}

function lasting({
  manifestDigest: _m,
  runId: _r,
  links: _l,
  artifact: _a,
  verification: _v,
  program: _p,
  ...rest
}: BodyFacts) {
  return rest;
}

/** Canonical JSON knows no lone surrogates; a path or title of a stranger does. */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Cs}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wellFormed(one)]));
}
