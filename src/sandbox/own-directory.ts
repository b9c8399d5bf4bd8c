/** A directory of a backend's own, which the user of its sandboxes can pass through. */
import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { SandboxError } from './errors.js';
import { closedTo } from './reach.js';
import type { RunAs } from './types.js';

/** Made below `scratch`, mode 0755, with a name that begins with `name`. Throws ISO_SCRATCH. */
export function ownDirectory(runAs: RunAs, scratch: string, name: string): string {
  let home: string;
  try {
    mkdirSync(scratch, { recursive: true });
    home = mkdtempSync(join(scratch, `${name}-`));
    chmodSync(home, 0o755);
  } catch (cause) {
    throw new SandboxError('ISO_SCRATCH', `cannot make a directory in ${scratch}`, { where: scratch, cause });
  }
  const closed = closedTo(runAs, home);
  if (closed === null) return home;
  throw new SandboxError('ISO_SCRATCH', `${closed} is closed to uid ${runAs.uid}`, { where: closed });
}
