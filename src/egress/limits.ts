/** The limits of a proxy: what holds where the run says nothing else, and the counting of bytes over a run. */
import type { EgressLimits } from './types.js';

const MIB = 1024 * 1024;
const MINUTE = 60_000;

export const DEFAULT_LIMITS: EgressLimits = {
  connections: 256,
  decisions: 20_000,
  headBytes: 32 * 1024,
  headMs: 10_000,
  helloBytes: 64 * 1024,
  resolveMs: 10_000,
  connectMs: 10_000,
  idleMs: 5 * MINUTE,
  totalMs: 60 * MINUTE,
  bytesOut: 1024 * MIB,
  bytesIn: 8 * 1024 * MIB,
  runBytesOut: 4 * 1024 * MIB,
  runBytesIn: 32 * 1024 * MIB
};

/** Bytes of one connection, each way. */
export interface ByteCounts {
  out: number;
  in: number;
}

/** Counts a connection and the run it belongs to. */
export interface Meter {
  readonly counts: Readonly<ByteCounts>;
  /** Adds bytes; false where a limit is reached, and then the bytes must not be passed on. */
  add(direction: keyof ByteCounts, bytes: number): boolean;
}

/** Meters that share the totals of one run. */
export function runMeter(limits: EgressLimits): () => Meter {
  const run: ByteCounts = { out: 0, in: 0 };
  const most: ByteCounts = { out: limits.bytesOut, in: limits.bytesIn };
  const mostOfRun: ByteCounts = { out: limits.runBytesOut, in: limits.runBytesIn };
  return () => {
    const counts: ByteCounts = { out: 0, in: 0 };
    return { counts, add };

    function add(direction: keyof ByteCounts, bytes: number): boolean {
      if (counts[direction] + bytes > most[direction]) return false;
      if (run[direction] + bytes > mostOfRun[direction]) return false;
      counts[direction] += bytes;
      run[direction] += bytes;
      return true;
    }
  };
}
