/**
 * A repository on a server, over HTTP: its address, and the environment in which git may speak to it. The token is a
 * header that travels in the environment of git alone: in no argument, no file and no address.
 */
import { WorkspaceError } from './errors.js';

export interface Remote {
  /** Address without credentials, `https://github.com/owner/name.git`. */
  url: string;
  /** The whole header that authorizes; null for nobody in particular. */
  header: string | null;
  /** Proxies and certificates, for git's environment. */
  env: Readonly<Record<string, string>>;
}

export interface GitHubRemoteOptions {
  /** As GITHUB_SERVER_URL has it. */
  serverUrl: string;
  owner: string;
  name: string;
  /** Empty: nobody in particular. */
  token: string;
  /** Where proxies and certificates are read from. */
  env: Readonly<Record<string, string | undefined>>;
}

/** Read by curl and OpenSSL below git. Source: curl(1) "ENVIRONMENT", git(1), git-config(1) http.sslCAInfo. */
const PROXIES = [
  'http_proxy',
  'https_proxy',
  'HTTPS_PROXY',
  'all_proxy',
  'ALL_PROXY',
  'no_proxy',
  'NO_PROXY'
];
const CERTIFICATES = ['GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE'];

/** Throws PR_URL_REFUSED, PR_TOKEN_INVALID. */
export function githubRemote(options: GitHubRemoteOptions): Remote {
  const server = serverAddress(options.serverUrl);
  const { owner, name, token } = options;
  if (![owner, name].every(part => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part)))
    throw refused(`${JSON.stringify(`${owner}/${name}`)} is no repository`);
  if (!/^[\x21-\x7e]*$/.test(token))
    throw new WorkspaceError('PR_TOKEN_INVALID', 'the token cannot be one', {
      why: 'It holds white space or other characters that no token has.'
    });
  // Over plain http a proxy would see the header, and this machine needs none to reach itself.
  const passed = server.protocol === 'http:' ? [] : [...PROXIES, ...CERTIFICATES];
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    url: `${server.origin}${server.pathname.replace(/\/+$/, '')}/${owner}/${name}.git`,
    header: token === '' ? null : `AUTHORIZATION: basic ${basic}`,
    env: Object.fromEntries(
      passed.map(key => [key, options.env[key] ?? ''] as const).filter(([, value]) => value !== '')
    )
  };
}

function serverAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw refused('it is no URL');
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw refused('it holds more than an address');
  if (!/^\/[\w./-]*$/.test(url.pathname)) throw refused('its path is odd');
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return url;
  throw refused(`the token does not travel by ${url.protocol.slice(0, -1)} to ${url.hostname}`);
}

/** Names that lead to this machine alone (RFC 6761 section 6.3, RFC 5735 section 3, RFC 4291 section 2.5.3). */
function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

function refused(why: string): WorkspaceError {
  return new WorkspaceError('PR_URL_REFUSED', 'the address of the repository cannot be used', { why });
}

/** The environment of git for this remote, on top of the fixed one. */
export function remoteEnvironment(remote: Remote): Record<string, string> {
  const { origin, protocol } = new URL(remote.url);
  const settings: [string, string][] = [
    ['credential.helper', ''],
    ['core.askPass', ''],
    // Git takes a header along to wherever it is sent. A repository that was renamed is told to the user instead.
    ['http.followRedirects', 'false'],
    // Bytes a second, for so many seconds.
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '60'],
    // A shallow clone whose base is no tip of the remote any more would send the whole tree again.
    ['push.negotiate', 'true'],
    ['push.useForceIfIncludes', 'false']
  ];
  if (remote.header !== null) settings.push([`http.${origin}/.extraHeader`, remote.header]);
  const pairs = settings.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value]
  ]);
  return {
    ...remote.env,
    ...Object.fromEntries(pairs),
    GIT_CONFIG_COUNT: `${settings.length}`,
    GIT_ALLOW_PROTOCOL: protocol.slice(0, -1),
    // Nobody answers: a server that does not accept the header is an error at once.
    GIT_ASKPASS: '/bin/false',
    SSH_ASKPASS: '/bin/false'
  };
}
