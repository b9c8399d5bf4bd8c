/**
 * The permissions room: what the operator allows (ceiling), what the pack asks for (request), and what a phase gets
 * (grant). Request within ceiling is checked at plan time; above it the run stops. Source: DESIGN "Words", 9 and 11.
 */
import type { CloudGrant } from './cloud/index.js';
import type { LimitRequest } from '../pack/contract.js';
import type { LimitCode } from '../reasons/limit.js';
import type { NetCode } from '../reasons/net.js';
import type { ExecCode } from '../reasons/exec.js';
import type { CloudCode } from '../reasons/cloud.js';
import type { SecretCode } from '../reasons/secret.js';
import type { IsolationCode } from '../reasons/iso-other.js';
import type { RemoteCode } from '../reasons/iso-remote.js';
import type { PhaseCode } from '../reasons/phase.js';

export type Mode = 'safe' | 'privileged';

/** The phases in which commands run, in their order. */
export type CommandPhase = 'setup' | 'implement' | 'test';

/** What a pack or a flag may ask for. */
export type LimitWish = LimitRequest;

/** The most that the operator allows. */
export interface Ceiling {
  mode: Mode;
  /** null: any named host; a list: only these, as `host:port`; [] : no network even where SAFE would allow it. */
  networkHosts: readonly string[] | null;
  /** Upper bounds of what a pack or a flag may ask for. */
  limits: Required<Omit<LimitWish, 'exclude'>>;
  /** Names of limits that flags may raise above the pack's own. */
  inputsMayLoosen: readonly string[];
}

/** Effective limits of a run; units are in the names. */
export interface Limits extends Required<Omit<LimitWish, 'exclude'>> {
  exclude: readonly string[];
}

/** What one phase may do. */
export interface Grant {
  /** `none`, or the hosts as `host:port`, sorted. */
  network: 'none' | readonly string[];
  /** Clouds by provider with `read` or `mutate`. */
  cloud: 'none' | CloudGrant;
  /** Names of variables passed, sorted. */
  env: readonly string[];
  /** Paths that may be written, relative to the root, sorted; null: the whole private tree. */
  write: readonly string[] | null;
}

/** What the isolation of a run can hold: what it cannot is refused, never left open. */
export interface Enforcement {
  /** Network by named hosts, through the filtering proxy. */
  network: boolean;
  /** Clouds: their hosts by the proxy, their variables by name. Nothing without `network`. */
  cloud: boolean;
}

export type RefusalCode =
  LimitCode | NetCode | CloudCode | SecretCode | PhaseCode | ExecCode | IsolationCode | RemoteCode;

/** Why a plan will not run. A plan with refusals is still printed. */
export interface Refusal {
  code: RefusalCode;
  /** Phase or key of the pack. */
  subject: string;
  message: string;
  /** `file:line:column` where the pack asks for it. */
  where: string | null;
}
