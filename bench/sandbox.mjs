/** One sandboxed `true` beside a bare `bwrap --unshare-all`: what the protection costs a command. */
import { rmSync } from 'node:fs';
import { bundle, ratio, runs, scratch } from './lib.mjs';

export async function sandbox() {
  const place = scratch();
  try {
    const times = JSON.parse(runs(process.execPath, [bundle('bench/sandbox-entry.ts', place)]));
    const title = name => `sandboxed true (${name}) beside bare bwrap`;
    const rows = [ratio(title('bubblewrap'), times.bubblewrap / times['bare bwrap'], '<=', 1.5, times)];
    // No target is set for the fallback; it is told all the same.
    const other = times['util-linux'] / times['bare bwrap'];
    return times['util-linux'] === undefined
      ? rows
      : [...rows, ratio(title('util-linux'), other, null, null, times)];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
