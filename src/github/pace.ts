/** How long things take; tests have shorter seconds. */
export interface Pace {
  /** Milliseconds of a second of waiting. */
  second: number;
  /** Seconds until a request without an answer is given up. */
  patience: number;
  /** Whether writes are kept apart as the documentation asks ("Best practices for using the REST API"). */
  apart: boolean;
}

export const REAL_PACE: Pace = { second: 1000, patience: 60, apart: true };
