/**
 * Ground: the clock, injected everywhere. With SOURCE_DATE_EPOCH the recorded time is frozen and durations are
 * left out (https://reproducible-builds.org/specs/source-date-epoch/); gates always use `realNow`.
 */
export interface Clock {
  /** True when SOURCE_DATE_EPOCH froze the recorded time. */
  readonly frozen: boolean;
  /** The time to record, ISO 8601 UTC with milliseconds. */
  now(): string;
  /** Milliseconds since the epoch, never frozen. */
  realNow(): number;
  /** Milliseconds on a monotonic clock, never frozen. */
  monotonic(): number;
}

/** The clock of an environment. Throws RangeError where SOURCE_DATE_EPOCH is not a whole number of seconds. */
export function clockFrom(env: Readonly<Record<string, string | undefined>>): Clock {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return liveClock(() => new Date().toISOString(), false);
  if (!/^\d{1,12}$/.test(epoch))
    throw new RangeError(`SOURCE_DATE_EPOCH is not a whole number of seconds: ${epoch}`);
  const frozen = new Date(Number(epoch) * 1000).toISOString();
  return liveClock(() => frozen, true);
}

function liveClock(now: () => string, frozen: boolean): Clock {
  return { frozen, now, realNow: () => Date.now(), monotonic: () => performance.now() };
}
