/** "Did you mean": the nearest of a few words, by optimal string alignment distance (Damerau-Levenshtein). */

/** Words longer than this are no typing mistakes; it also bounds the work done for hostile keys. */
const LONGEST = 64;

/**
 * The candidate that a typing mistake most likely meant, or null where none is near: at most one edit in words of
 * up to four letters, two up to eight, three beyond. Case and the difference of `-` and `_` count nothing.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length === 0 || word.length > LONGEST) return null;
  const folded = fold(word);
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    // Each character more or less is one edit at least.
    if (Math.abs(word.length - candidate.length) > allowance(Math.min(word.length, candidate.length)))
      continue;
    const away = distance(folded, fold(candidate));
    if (away < least && away <= allowance(Math.min(word.length, candidate.length))) {
      best = candidate;
      least = away;
    }
  }
  return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours between two texts of at most 64 characters. */
export function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1)
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('-', '_');
}

function allowance(length: number): number {
  if (length <= 2) return 0;
  if (length <= 4) return 1;
  return length <= 8 ? 2 : 3;
}
