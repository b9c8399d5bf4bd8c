/**
 * The pack room: from bytes that a stranger may have written to a contract, or to every problem at once.
 * This file is the contract: what the rest of the program knows of a pack. Source: DESIGN "The pack (schema v1)".
 */
import type { PackCode } from '../reasons/pack.js';

/** A place in a file that a person wrote. Lines and columns count from 1; `file` is relative to the repository root. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

export interface Problem extends Place {
  severity: 'error' | 'warning';
  code: PackCode;
  /** What is wrong, in one sentence, without the code. */
  message: string;
  /** What to do about it, in one sentence. */
  fix: string;
}

/** One shell command of a pack. Only these ever execute. */
export interface Command {
  /** Stable within the pack: `setup/1`, `implement/1`, `test/2`; numbering starts at 1 within its phase. */
  id: string;
  /** The text handed to the shell, exactly as written. */
  text: string;
  /** Working directory relative to the repository root, `/`-separated; '' is the root. */
  cwd: string;
  place: Place;
}

/** What is asked of the network, the clouds, the environment and the tree. Absent members ask for nothing. */
export interface PermissionRequest {
  /** Declared hosts or presets, as written, e.g. `registry.example.org:443`, `npm`. */
  network: { allow: readonly string[] };
  /** Cloud providers with the verb asked for, e.g. `{aws: 'read'}`. */
  cloud: Readonly<Record<string, 'read' | 'mutate'>>;
  /** Names of environment variables to pass. */
  env: readonly string[];
  /** Further paths a phase may write; relative to the repository root. */
  write: readonly string[];
  place: Place | null;
}

export interface Constraints {
  allowNetwork: boolean;
  allowCloudMutations: boolean;
  allowSecrets: boolean;
  allowLongRunning: boolean;
  /** `safe_mode: false` asks for privileged mode; null where the pack does not say. */
  safeMode: boolean | null;
  /** `read_only: true`: the pack may change nothing; a change fails the run. */
  readOnly: boolean;
  noSecretsOutput: boolean;
}

/** Limits a pack asks for; a member is absent where it is silent. Units are in the names. */
export interface LimitRequest {
  changed_lines?: number;
  changed_files?: number;
  /** Globs whose files do not count towards changed_lines and changed_files. */
  exclude?: readonly string[];
  attempts?: number;
  /** Wall time of the whole run. */
  wall_minutes?: number;
  /** Wall time of one phase. */
  phase_minutes?: number;
  output_mb?: number;
  disk_mb?: number;
  memory_mb?: number;
  /** CPU time of all processes of one command together. */
  cpu_minutes?: number;
  /** Open files of each process. */
  open_files?: number;
  processes?: number;
}

/** Prose of a pack that reads like a criterion and is not executable: listed as "not checked". */
export interface Prose {
  key: string;
  text: string;
  place: Place;
}

export interface PullRequestWish {
  labels: readonly string[];
  draft: boolean;
  title: string | null;
  base: string | null;
}

/** How commands are run. */
export type IsolationKind = 'sandbox' | 'container' | 'none' | 'remote';

/** The isolation that a pack asks for. */
export interface IsolationWish {
  kind: IsolationKind;
  /** For a container: `name@sha256:<64 hex>` or `sha256:<64 hex>`; null: the operator's to name. */
  image: string | null;
  place: Place;
}

export interface Contract {
  readonly schema: 1;
  readonly id: string;
  readonly title: string;
  /** Lower-case, branch-safe form of the title, at most 40 characters, for `codex/<id>-<slug>`. */
  readonly slug: string;
  /** Pack path relative to the repository root: the directory, or the single file. */
  readonly path: string;
  /** Directory of the pack relative to the repository root; '' is the root. */
  readonly directory: string;
  readonly form: 'directory' | 'file';
  /** Files that were read: path relative to the repository root, bytes, lower-case hex SHA-256. Sorted by path. */
  readonly files: readonly { path: string; bytes: number; sha256: string }[];
  /** Descriptive members kept as written (`version`, `type`, `owner`, `priority`, `task`, `engine`, …). */
  readonly about: Readonly<Record<string, unknown>>;
  readonly constraints: Constraints;
  readonly permissions: PermissionRequest;
  readonly setup: {
    readonly commands: readonly Command[];
    readonly permissions: PermissionRequest;
    /** Paths relative to the root, bound read-only into later phases. */
    readonly produces: readonly string[];
    /** Packages named by `deps` in acceptance.yml: installing them needs the network. */
    readonly deps: readonly string[];
    readonly depsPlace: Place | null;
  };
  readonly implement: {
    readonly commands: readonly Command[];
    readonly permissions: PermissionRequest;
    /** Declared agent, e.g. `codex`; refused until agents exist. */
    readonly agent: string | null;
    readonly agentPlace: Place | null;
  };
  readonly test: {
    readonly commands: readonly Command[];
    readonly permissions: PermissionRequest;
  };
  readonly prose: readonly Prose[];
  readonly artifacts: { readonly required: readonly string[]; readonly optional: readonly string[] };
  /** null: the whole repository. Paths relative to the root, whole segments; globs allowed. */
  readonly allowedPaths: readonly string[] | null;
  readonly docsRequired: readonly string[];
  readonly limits: LimitRequest;
  /** null: `pr: false`, a pack that only proves. */
  readonly pr: PullRequestWish | null;
  /** Paths of the user's workspace handed in read-only, relative to the root. */
  readonly carry: readonly string[];
  readonly data: Readonly<Record<string, { path: string; maxAgeDays: number | null }>>;
  readonly untrusted: Readonly<Record<string, string>>;
  /** null: the operator's choice, else sandbox. */
  readonly isolation: IsolationWish | null;
  readonly quietHosts: readonly string[];
  /** Globs of files that phases see empty, beside those that are known as credentials; relative to the root. */
  readonly secrets: readonly string[];
  /** JSON pointer (`/limits/changed_lines`) of every value read to its place. */
  readonly positions: Readonly<Record<string, Place>>;
}

/** What reading a pack gives: always the problems; the contract only where no problem is an error. */
export interface PackReading {
  contract: Contract | null;
  problems: readonly Problem[];
}

/** How the pack room gets bytes, without knowing where they lie. Paths are relative to the repository root. */
export interface PackFiles {
  /** 'directory', 'file', 'symlink' or 'other'; null where nothing is there. */
  kind(path: string): 'directory' | 'file' | 'symlink' | 'other' | null;
  /** Size in bytes, for refusing before reading. */
  size(path: string): number;
  read(path: string): Uint8Array;
  /** Names in a directory, sorted by bytes. */
  list(path: string): readonly string[];
}
