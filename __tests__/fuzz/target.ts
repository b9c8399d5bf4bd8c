/** One parser or server under arbitrary input, beside a straightforward reference. Shared by the suite and by `npm run fuzz`. */

/** What was tried, by name: numbers only grow. */
export type Counts = Map<string, number>;

export interface Session {
  /** Tries a batch made from a seed. Throws where a property does not hold; the message holds seed and example. */
  round(seed: number): Promise<void>;
  close(): Promise<void>;
}

export interface Target {
  name: string;
  /** What must hold, in one line. */
  holds: string;
  open(counts: Counts): Promise<Session>;
}

export function count(counts: Counts, what: string, more = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + more);
}

/** For a property that is compared with `expect` in the suite and without it elsewhere. */
export function same(actual: unknown, expected: unknown, about: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${one} instead of ${other} for ${JSON.stringify(about)}`);
}

export function holds(truth: boolean, what: string, about: unknown): void {
  if (!truth) throw new Error(`${what}: ${JSON.stringify(about)}`);
}
