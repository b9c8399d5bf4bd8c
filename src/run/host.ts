/** What a flow takes of the process it runs in: the same for every front. */
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clockFrom, type Clock } from '../platform/clock.js';
import { VERSION } from '../platform/version.js';
import type { Host } from './types.js';
import { RunStop } from './verdict.js';

export function hostOf(process: NodeJS.Process, signal: AbortSignal): Host {
  return {
    env: process.env,
    clock: clockOf(process),
    version: VERSION,
    hashWorker: hashWorkerOf(process),
    egressProxy: besideBundle(process, 'egress'),
    signal
  };
}

/** The clock of the environment; a malformed SOURCE_DATE_EPOCH is the user's mistake. Throws RunStop USAGE. */
export function clockOf(process: NodeJS.Process): Clock {
  try {
    return clockFrom(process.env);
  } catch (error) {
    throw new RunStop('USAGE', (error as Error).message, {
      fix: 'Set it to seconds since 1970, or unset it.'
    });
  }
}

/** The hashing worker stands beside the bundle that runs: dist/cli/index.js, dist/hash-worker/index.js. */
export function hashWorkerOf(process: NodeJS.Process): string {
  return besideBundle(process, 'hash-worker');
}

function besideBundle(process: NodeJS.Process, name: string): string {
  return join(dirname(realpathSync(process.argv[1]!)), '..', name, 'index.js');
}
