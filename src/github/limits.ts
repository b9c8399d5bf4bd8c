/** Rate limits as a pure rule. Source: docs.github.com/rest, "Rate limits for the REST API", "Exceeding the rate limit". */

/** Longest wait, in seconds, that is worth a runner's time. */
export const LONGEST_WAIT = 300;
/** What the documentation asks for where the answer names no time. */
const UNSAID = 60;

export interface LimitFacts {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  message: string;
}

/** Seconds to wait before the same request may be sent again; null where no limit was the reason. `now` in ms. */
export function limitWait({ status, headers, message }: LimitFacts, now: number): number | null {
  // Some content is limited by what calls itself a validation.
  if (status === 422 && /submitted too quickly/i.test(message)) return UNSAID;
  if (status !== 403 && status !== 429) return null;
  // A refusal stays one, also when it used up the last request.
  if (/not accessible by|not permitted to/i.test(message)) return null;
  const after = retryAfter(headers['retry-after'], now);
  if (after !== null) return after;
  if (headers['x-ratelimit-remaining'] === '0') return untilReset(headers['x-ratelimit-reset'], now);
  return status === 429 || /rate limit|abuse detection/i.test(message) ? UNSAID : null;
}

/** Seconds or a date (RFC 9110 section 10.2.3). */
function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

/** One second more: the reset is in whole seconds. */
function untilReset(value: string | undefined, now: number): number {
  if (value === undefined || !/^\d{1,12}$/.test(value)) return UNSAID;
  return Math.max(0, Math.ceil(Number(value) - now / 1000)) + 1;
}
