/** One sandboxed `true` beside a bare `bwrap --unshare-all`: what the protection costs a command. */
import { rmSync } from 'node:fs';
import { bundle, ratio, runs, scratch } from './lib.mjs';

export async function sandbox() {
  const place = scratch();
  try {
    const times = JSON.parse(runs(process.execPath, [bundle('bench/sandbox-entry.ts', place)]));
    const title = name => `sandboxed true (${name}) beside bare bwrap`;
    const bare = times['bare bwrap'];
    // `true` itself, and as a run starts it: in its shell, with its limits. For the fallback only a network has a target.
    const target = name =>
      name.includes('with ') ? ['<=', 3] : name.startsWith('bubblewrap') ? ['<=', 1.5] : [null, null];
    const names = Object.keys(times).filter(name => name !== 'bare bwrap');
    return names.map(name => ratio(title(name), times[name] / bare, ...target(name), times));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
