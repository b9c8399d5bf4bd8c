/** The client of the API, loaded when something is to be asked: Octokit with pacing and retries. */
import type { Pace } from './pace.js';

/** All that a client got wrong; a request is sent again after an error of the server alone. */
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, at) => 400 + at);
const RETRIES = 3;

export type Octokit = Awaited<ReturnType<typeof openOctokit>>;

/** Loaded here: the modules take longer than the rest of a start. `id` is what writes are kept apart for. */
export async function openOctokit(
  access: { apiUrl: string; token: string; program: string },
  pace: Pace,
  id: string
) {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling')
  ]);
  const options = {
    baseUrl: access.apiUrl.replace(/\/+$/, ''),
    userAgent: access.program,
    // Both plugins would wait without knowing the signal: they decide, and the waiting is done in the session.
    retry: { doNotRetry: CLIENT_ERRORS, retries: RETRIES, retryAfterBaseValue: 0 },
    throttle: {
      enabled: pace.apart,
      id: `${access.apiUrl} ${id}`,
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false
    }
  };
  return getOctokit(access.token, options, retry, throttling);
}
