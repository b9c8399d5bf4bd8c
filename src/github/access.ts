/** Where the token may go, and what can be one: pure rules. */
import { GitHubError } from './errors.js';

/** Throws PR_URL_REFUSED unless the address is https, or http of this very machine, and nothing but an address. */
export function checkAddress(apiUrl: string): void {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null;
  if (url === null) throw refused('it is no URL');
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw refused('it holds more than an address');
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return;
  throw refused(`the token does not travel by ${url.protocol.slice(0, -1)} to ${url.hostname}`);
}

/**
 * Where the GraphQL API of a server is: an Enterprise server has it beside `/api/v3`, every other one below the address
 * of its API. Source: docs.github.com/graphql, "Forming calls with GraphQL", and the same of Enterprise Server.
 */
export function graphqlAddress(apiUrl: string): string {
  const plain = apiUrl.replace(/\/+$/, '');
  return plain.endsWith('/api/v3') ? plain.replace(/\/v3$/, '/graphql') : `${plain}/graphql`;
}

/** Names that lead to this machine alone (RFC 6761 section 6.3, RFC 5735 section 3, RFC 4291 section 2.5.3). */
export function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

function refused(why: string): GitHubError {
  return new GitHubError('PR_URL_REFUSED', 'the address of the API cannot be used', {
    why: `The address in GITHUB_API_URL: ${why}.`,
    fix: 'Give the https address of the API, as GITHUB_API_URL has it.'
  });
}

/** Throws PR_TOKEN_INVALID for what cannot stand in a header (RFC 9110 section 5.5): no request would leave. */
export function checkToken(token: string): void {
  if (/^[\x21-\x7e]+$/.test(token)) return;
  throw new GitHubError('PR_TOKEN_INVALID', token === '' ? 'there is no token' : 'the token cannot be one', {
    why:
      token === ''
        ? 'The input `token` is empty.'
        : 'It holds white space or other characters that no token has.'
  });
}
