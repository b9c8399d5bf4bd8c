/** Which backends are root's, for tests and for the programs that they start. */
import type { BackendName } from '../../src/sandbox/types.js';

export function isElevated(name: BackendName): boolean {
  return name.endsWith('-sudo');
}

/** What the operator has to allow for a backend to be considered at all. */
export function installFor(name: BackendName): 'auto' | 'never' {
  return isElevated(name) ? 'auto' : 'never';
}
