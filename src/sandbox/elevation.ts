/** How a launcher is started as root: directly where the program is root, else by `sudo -n`. Looked for only where the operator allowed it. */
import { exec } from '../platform/exec.js';
import { findTool, LAUNCHER_ENV } from './tools.js';

export interface Elevation {
  /** Words before a command that root is to run; empty where the program is root. */
  readonly prefix: readonly string[];
}

/** PAM and a slow directory service may take their time; a question for a password may not. */
const ANSWER_MS = 20_000;

/** The way to root, or why there is none, in words for the reports. Calls `sudo -n true` where the program is not root. */
export async function findElevation(): Promise<Elevation | string> {
  if (process.geteuid?.() === 0) return { prefix: [] };
  const sudo = findTool('sudo');
  if (sudo === null) return 'not root, and sudo is not installed';
  const { failed, stderr } = await exec([sudo, '-n', 'true'], {
    cwd: '/',
    env: LAUNCHER_ENV,
    timeoutMs: ANSWER_MS
  });
  if (!failed) return { prefix: [sudo, '-n'] };
  return `not root, and sudo refuses: ${stderr.trim().split('\n')[0] || 'it did not answer'}`;
}
