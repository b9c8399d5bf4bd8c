/**
 * The execpolicy room: the readable, early "no" to a command text, by what a shell would execute of it. Pure.
 * It is a lint; the sandbox is the boundary. Source: DESIGN "Enforcement" (execpolicy), issue 4 point 6.
 */
import type { Place } from '../pack/contract.js';
import type { ExecCode } from '../reasons/exec.js';
import type { PackCode } from '../reasons/pack.js';

/** Stands in a value for a part that only running the command would tell. No shell word can hold it. */
export const HOLE = '\0';

/** One word of a command after the expansions that can be known without running it. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** The value, with HOLE for each unknown part. Pattern characters that are not quoted stay as they are. */
  readonly shape: string;
  /** Has pattern characters (`*`, `?`, `[`) that the shell would replace by names of files. */
  readonly glob: boolean;
  /** May become no word, or several: an unquoted expansion, "$@". */
  readonly many: boolean;
  /** Holds a substitution that hands over a file to read or write: `<(…)`, `>(…)`. */
  readonly pipe: boolean;
  /** Offsets, UTF-16 units, in the text that was judged. */
  readonly start: number;
  readonly end: number;
}

export interface Assignment {
  readonly name: string;
  /** null where it is not known before running. */
  readonly value: string | null;
}

export interface Redirection {
  readonly access: 'read' | 'write';
  readonly target: Word;
}

/** One simple command that the text may execute. */
export interface FoundCommand {
  /** The words after assignments and wrappers; empty for assignments or redirections alone. */
  readonly words: readonly Word[];
  /** Last part of the path of the command word; null where there is none, or where it is not known. */
  readonly program: string | null;
  readonly assignments: readonly Assignment[];
  readonly redirections: readonly Redirection[];
  /** Programs that start it, outermost first: `env`, `xargs`, `bash -c`. */
  readonly via: readonly string[];
  /** Programs that read what it prints: later in its pipeline, or as code. */
  readonly feeds: readonly string[];
  /** As written, cut to what the command itself is. */
  readonly text: string;
  readonly start: number;
}

/** What a command starts: another command, shell code to be read, or something that is not known before running. */
export type Started =
  | { readonly kind: 'command'; readonly words: readonly Word[] }
  | { readonly kind: 'code'; readonly text: string; readonly at: Word }
  | { readonly kind: 'unclear'; readonly reason: string; readonly at: Word };

/** A place whose execution cannot be told without running it. */
export interface Unclear {
  readonly text: string;
  readonly reason: string;
  readonly start: number;
}

/** All that is known of a text. */
export interface Reading {
  readonly commands: readonly FoundCommand[];
  readonly unclear: readonly Unclear[];
}

export type Decision = 'allow' | 'forbid';
export type Access = 'read' | 'write' | 'any';

/** A rule as compiled: exactly one of prefix, pattern, paths, pipe and assigns. Members that are absent are empty. */
export interface Rule {
  readonly id: string;
  readonly decision: Decision;
  readonly reason: string;
  readonly useInstead: string | null;
  /** Each entry: alternatives for one word. Options before a later word are skipped by a forbid rule. */
  readonly prefix: readonly (readonly string[])[];
  /** Each entry: alternatives of which one must stand among the further words. */
  readonly with: readonly (readonly string[])[];
  /** None of these may stand among the further words. */
  readonly unless: readonly string[];
  /** Wildcards over the whole command, its words joined by one space. */
  readonly pattern: readonly string[];
  readonly paths: readonly string[];
  readonly except: readonly string[];
  readonly access: Access;
  readonly pipe: { readonly from: readonly string[]; readonly into: readonly string[] } | null;
  readonly assigns: readonly string[];
  /** Command texts that the rule must decide, and that it must not. */
  readonly match: readonly string[];
  readonly notMatch: readonly string[];
}

export interface GuardRules {
  readonly emoji: Decision;
  /** Most simple commands of one text. */
  readonly maxSteps: number;
  /** Wildcards that no line of a text may match. */
  readonly deny: readonly string[];
}

/** Deeply frozen; what the file leaves out has its default. */
export interface ExecPolicy {
  readonly version: 1;
  /** What holds for a command that no rule decides. */
  readonly default: Decision;
  /** `list`: what cannot be told before running is let through in mode safe too. Never under `default: forbid`. */
  readonly unparsable: 'forbid' | 'list';
  /** Ids of built-in rules that were taken out, sorted. */
  readonly without: readonly string[];
  /** Built-in rules first, then those of the file. */
  readonly rules: readonly Rule[];
  readonly guard: GuardRules;
}

export interface ExecProblem extends Place {
  readonly severity: 'error' | 'warning';
  readonly code: PackCode | ExecCode;
  readonly message: string;
  readonly fix: string;
}

/** The policy, or null where a problem is an error (exit 2). */
export interface ExecPolicyReading {
  readonly policy: ExecPolicy | null;
  readonly problems: readonly ExecProblem[];
}

/** A command of a text with what was decided about it. Lines and columns count from 1, in the text. */
export interface JudgedCommand {
  readonly text: string;
  /** null for a word that is not known before running. */
  readonly words: readonly (string | null)[];
  readonly program: string | null;
  readonly via: readonly string[];
  readonly decision: Decision;
  /** The rule that decided; null: the policy's default. */
  readonly rule: string | null;
  readonly line: number;
  readonly column: number;
}

/** Why a text is not let through, or what an operator should know of it. */
export interface ExecFinding {
  readonly code: 'EXEC_FORBIDDEN' | 'EXEC_NOT_ALLOWED' | 'EXEC_UNPARSABLE';
  /** False: listed only, since mode privileged lets it through. */
  readonly refuses: boolean;
  readonly rule: string | null;
  readonly reason: string;
  readonly useInstead: string | null;
  /** The command or the part of the text that is meant. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface Judgement {
  readonly decision: Decision;
  readonly commands: readonly JudgedCommand[];
  readonly findings: readonly ExecFinding[];
}
