/** Whether the user of the sandbox can get at a host path: the launcher runs as that user, not as root. */
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RunAs } from './types.js';

const READ = 4;
const PASS = 1;

/** The first path on the way that is closed to the user (a directory above, or the path itself), or null. */
export function closedTo(runAs: RunAs, path: string): string | null {
  if (!runAs.dropped) return closedToMe(path);
  const above = ancestors(path).find(directory => !allows(directory, runAs, PASS));
  if (above !== undefined) return above;
  return allows(path, runAs, READ) ? null : path;
}

function closedToMe(path: string): string | null {
  const above = ancestors(path).find(directory => !permitted(directory, constants.X_OK));
  return above ?? (permitted(path, constants.R_OK) ? null : path);
}

function permitted(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

/** Directories above a path, from the root down. */
function ancestors(path: string): string[] {
  const found: string[] = [];
  for (let at = dirname(path); ; at = dirname(at)) {
    found.unshift(at);
    if (at === '/') return found;
  }
}

/** Mode bits alone, as for a user without supplementary groups; access lists are not consulted. */
function allows(path: string, runAs: RunAs, want: number): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  const needed = stat.isDirectory() ? want | PASS : want;
  const shift = stat.uid === runAs.uid ? 6 : stat.gid === runAs.gid ? 3 : 0;
  return ((stat.mode >> shift) & needed) === needed;
}
