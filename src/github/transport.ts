/** The way to the API: the toolkit's fetch, which knows proxies; bodies are read to a bound. */
import { isLoopback } from './access.js';
import { GitHubError } from './errors.js';

export type Fetch = typeof fetch;

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * The toolkit settles the way (https_proxy, no_proxy) once, for the address in GITHUB_API_URL. Another address goes
 * without a proxy; where one is set, it is refused, as it might have been meant.
 */
export async function transportFor(apiUrl: string): Promise<Fetch> {
  const { defaults } = await import('@actions/github/lib/utils');
  const { origin, hostname } = new URL(apiUrl);
  const known: string = defaults.baseUrl ?? 'https://api.github.com';
  if (new URL(known).origin === origin) return (defaults.request?.fetch as Fetch | undefined) ?? fetch;
  if (isLoopback(hostname) || !PROXIES.some(name => (process.env[name] ?? '') !== '')) return fetch;
  throw new GitHubError('PR_API_FAILED', `${origin} is not the API that this process started with`, {
    why: `A proxy is set, and whether it is to be used was settled for ${known}.`,
    fix: `Start the program with GITHUB_API_URL=${apiUrl}.`
  });
}

/** The whole body; null where there is none. Throws a plain error above `most` bytes. */
export async function readAtMost(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (response.body === null) return null;
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    total += chunk.length;
    if (total > most) throw new Error(`the answer is larger than ${most} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
