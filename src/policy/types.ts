/**
 * The policy room: what the operator of a repository allows, from .codex/policy.yml at a trusted commit.
 * Pure. Source: DESIGN "Words" (ceiling), decisions 9 to 11.
 */
import type { IsolationKind, LimitRequest, Problem } from '../pack/contract.js';
import type { Mode } from '../permissions/types.js';

/** What isolation `none` may start, beside the program's own list, and what no command of it may hold. */
export interface NonePolicy {
  /** Names of programs, without directories. */
  readonly programs: readonly string[];
  readonly deny: readonly string[];
}

/** What pull requests of this program may be called, bear and be for. */
export interface PullRequestPolicy {
  /** Template of titles with {id}, {title} and {pack}; null: the program's own. */
  readonly title: string | null;
  /** Path of the template of bodies, relative to the repository root; null: the program's own layout. */
  readonly template: string | null;
  /** Names and globs; null: any label but those that bots act on; []: none. */
  readonly labels: readonly string[] | null;
  /** Names and globs; null: any branch; []: none. */
  readonly bases: readonly string[] | null;
  /** True where, in mode safe, a token that starts workflows may push to this repository. */
  readonly checksBeforeReview: boolean;
}

/** A policy, complete: what the file leaves out has its default. */
export interface Policy {
  readonly version: 1;
  /** Most privileged mode that may be asked for; null where the file does not say: then the operator's flag decides. */
  readonly mode: Mode | null;
  /** null: any host that a pack names; a list of sorted `host:port`: only these; []: no network at all. */
  readonly networkHosts: readonly string[] | null;
  readonly isolation: readonly IsolationKind[];
  /** Images that containers may be made of, pinned by digest; null: any that is pinned. */
  readonly images: readonly string[] | null;
  readonly none: NonePolicy;
  /** Upper bounds that the file states; the others are the program's own. */
  readonly limits: Readonly<Omit<LimitRequest, 'exclude'>>;
  /** Names of limits that flags may raise above the pack's own, sorted. */
  readonly inputsMayLoosen: readonly string[];
  /** Globs that no pack may change, beside the built-in ones. */
  readonly protectedPaths: readonly string[];
  /** Globs that lift built-in protection (policy/protected.ts); what `protectedPaths` names stays. */
  readonly unprotectedPaths: readonly string[];
  /** Globs of files that look like credentials and are none: phases see them. */
  readonly notSecret: readonly string[];
  readonly pullRequest: PullRequestPolicy;
}

/** The policy, or null where a problem is an error (exit 2). */
export interface PolicyReading {
  readonly policy: Policy | null;
  readonly problems: readonly Problem[];
}
