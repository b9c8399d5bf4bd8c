/** What a phase sees: mounts and environment, the same paths in every run so that nothing inside names this host. */
import { dirname } from 'node:path/posix';
import type { CommandPhase, Grant } from '../permissions/types.js';
import type { SandboxMount } from '../sandbox/types.js';

export const WORKSPACE = '/workspace';
export const HOME = '/home/codex';
export const ARTIFACTS = '/artifacts';
export const DATA = '/data';

export interface PhaseDirectories {
  tree: string;
  home: string;
  tmp: string;
  artifacts: string;
}

/** A read-only path inside the tree or under /data: what setup produced, carried paths, data. */
export interface BoundPath {
  source: string;
  target: string;
}

/**
 * Mounts in their order: the tree (read-only where the grant names what may be written, with those paths on top),
 * its pinned `.git`, private home and tmp, the artifacts directory, and the bound read-only paths.
 */
export function phaseMounts(
  directories: PhaseDirectories,
  git: readonly SandboxMount[],
  bound: readonly BoundPath[],
  grant: Grant
): SandboxMount[] {
  const writable = (grant.write ?? []).map((path): SandboxMount => ({
    source: `${directories.tree}/${path}`,
    target: `${WORKSPACE}/${path}`,
    mode: 'rw'
  }));
  return [
    { source: directories.tree, target: WORKSPACE, mode: grant.write === null ? 'rw' : 'ro' },
    ...writable,
    ...git,
    { source: directories.home, target: HOME, mode: 'rw' },
    { source: directories.tmp, target: '/tmp', mode: 'rw' },
    { source: directories.artifacts, target: ARTIFACTS, mode: 'rw' },
    ...[...bound].sort(byDepth).map(({ source, target }): SandboxMount => ({ source, target, mode: 'ro' }))
  ];
}

/** Outer paths first, so that a path bound within another lies on top of it. */
function byDepth(a: BoundPath, b: BoundPath): number {
  return depth(a.target) - depth(b.target) || (a.target < b.target ? -1 : 1);
}

function depth(path: string): number {
  return path === '/' ? 0 : 1 + depth(dirname(path));
}

export interface EnvironmentFacts {
  phase: CommandPhase;
  /** 1 for the first attempt of the phase. */
  attempt: number;
  packId: string;
  path: string;
  /** Variables that make git work inside. */
  git: Readonly<Record<string, string>>;
  sourceDateEpoch: string | undefined;
  /** Named variables of the grant, already checked, with their values. */
  passed: Readonly<Record<string, string>>;
}

/** The whole environment of a command: nothing of the caller's but what the grant names. */
export function phaseEnvironment(facts: EnvironmentFacts): Record<string, string> {
  return {
    ...facts.passed,
    ...facts.git,
    ARTIFACTS_DIR: ARTIFACTS,
    CI: 'true',
    CODEX_ATTEMPT: String(facts.attempt),
    CODEX_ORCHESTRATOR: '1',
    CODEX_PACK_ID: facts.packId,
    CODEX_PHASE: facts.phase,
    DATA_DIR: DATA,
    HOME,
    LANG: 'C.UTF-8',
    LOGNAME: 'codex',
    PATH: facts.path,
    SHELL: '/bin/bash',
    TERM: 'dumb',
    TMPDIR: '/tmp',
    TZ: 'UTC',
    USER: 'codex',
    ...(facts.sourceDateEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: facts.sourceDateEpoch })
  };
}
