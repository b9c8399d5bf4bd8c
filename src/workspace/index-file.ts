/** Index files: copied without losing what their time says, and asked what they remember of a file. */
import { copyFileSync, statSync, utimesSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';

/**
 * Copies an index with its modification time (rounded down). Git compares a file by content where the file is not
 * older than the index ("racily clean"); a copy with a later time would hide a change made in the same second.
 */
export function copyIndexFile(from: string, to: string): void {
  copyFileSync(from, to);
  const seconds = Math.floor(statSync(from).mtimeMs) / 1000;
  utimesSync(to, seconds, seconds);
}

/**
 * True where a file is as the index remembers it, to the nanosecond, and older than the index: then nobody wrote to
 * it since. `debug` is what `git ls-files --debug` prints for the one path.
 */
export function isUntouched(debug: string, stat: BigIntStats, indexTime: bigint): boolean {
  const size = /\bsize: (\d+)/.exec(debug)?.[1];
  const remembered =
    timeOf(debug, 'mtime') === stat.mtimeNs &&
    timeOf(debug, 'ctime') === stat.ctimeNs &&
    size === `${stat.size}`;
  return remembered && stat.mtimeNs < indexTime;
}

function timeOf(debug: string, name: 'mtime' | 'ctime'): bigint | null {
  const match = new RegExp(`^  ${name}: (\\d+):(\\d+)$`, 'm').exec(debug);
  return match === null ? null : BigInt(match[1] ?? 0) * 1_000_000_000n + BigInt(match[2] ?? 0);
}
