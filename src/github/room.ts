/**
 * One repository, and the one that branches are written to: the same, or a fork; with one token, or with one for each.
 */
import { openSession, type Session } from './session.js';
import type { Pace } from './pace.js';
import type { GitHubAccess } from './types.js';

export interface Room {
  access: GitHubAccess;
  /** Where pull requests, checks and artifacts are. */
  base: Session;
  /** Where branches, commits and blobs are; the same object as `base` where nothing else was asked for. */
  head: Session;
  /** What was learned on the way and saves a request later. */
  known: Known;
}

export interface Known {
  /** Global id of the head repository. */
  headNodeId: string | null;
  /** Commits made here that change workflow files: GitHub's refusal of those does not say so. */
  workflowCommits: Set<string>;
}

/** Sends nothing. Throws PR_URL_REFUSED, PR_TOKEN_INVALID, PR_API_FAILED. */
export async function openRoom(access: GitHubAccess, pace: Pace): Promise<Room> {
  const { token, branchToken } = access;
  const writing = branchToken ?? token;
  const base = await openSession(access, pace, [writing]);
  const known: Known = { headNodeId: null, workflowCommits: new Set() };
  if (isWithin(access) && writing === token) return { access, base, head: base, known };
  const { owner, name } = headOf(access);
  const head = await openSession({ ...access, owner, name, token: writing }, pace, [token]);
  return { access, base, head, known };
}

export function headOf({ head, owner, name }: GitHubAccess): { owner: string; name: string } {
  return head ?? { owner, name };
}

/** Whether branches are written to the repository itself. Names are compared without regard to case. */
export function isWithin(access: GitHubAccess): boolean {
  const { owner, name } = headOf(access);
  return sameName(owner, access.owner) && sameName(name, access.name);
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
