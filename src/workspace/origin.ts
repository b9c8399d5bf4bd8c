/** Remote URLs as pure rules: credentials removed, and the page on which a person opens the pull request. */

/** The URL without user, password, query and fragment. Scp-like (`git@host:path`) and local paths pass as they are. */
export function withoutCredentials(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)([^?#]*)/i.exec(url);
  if (match === null) return url.replace(/^[^@/:]*:[^@/]*@/, '');
  const [, scheme = '', authority = '', path = ''] = match;
  return scheme + authority.slice(authority.lastIndexOf('@') + 1) + path;
}

interface RemoteRepository {
  host: string;
  owner: string;
  name: string;
}

/** Hosts whose compare pages have another form. */
const OTHER_FORGES = [
  'gitlab.com',
  'bitbucket.org',
  'dev.azure.com',
  'ssh.dev.azure.com',
  'codeberg.org',
  'git.sr.ht'
];

/** What the page is filled with; longer titles are left out, as addresses have a length. */
export interface ComparePrefill {
  title?: string;
  /** Owner of the fork that holds the branch; null or absent: the repository itself. */
  forkOwner?: string | null;
}

const LONGEST_TITLE = 256;

/**
 * Address of the page that opens a pull request from `branch` into `base`:
 * `https://<host>/<owner>/<name>/compare/<base>...[<fork owner>:]<branch>?expand=1[&title=…]` (docs.github.com, "Using
 * query parameters to create a pull request"). Null where the origin is not like GitHub's.
 */
export function compareLink(
  originUrl: string | null,
  base: string,
  branch: string,
  { title = '', forkOwner = null }: ComparePrefill = {}
): string | null {
  const remote = originUrl === null ? null : parseRemote(originUrl);
  if (remote === null) return null;
  const { host, owner, name } = remote;
  const head = `${forkOwner === null ? '' : `${encodeURIComponent(forkOwner)}:`}${encodeBranch(branch)}`;
  const filled =
    title === '' || title.length > LONGEST_TITLE
      ? ''
      : `&title=${encodeURIComponent(title.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
  const place = `${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
  return `https://${host}/${place}/compare/${encodeBranch(base)}...${head}?expand=1${filled}`;
}

function parseRemote(url: string): RemoteRepository | null {
  const [host, path] = webAddress(url) ?? scpAddress(url) ?? [null, ''];
  if (host === null || !/^[a-z0-9.-]+(:\d+)?$/.test(host) || OTHER_FORGES.includes(host)) return null;
  const parts = path
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .split('/')
    .filter(part => part !== '');
  const [owner, name] = parts;
  if (parts.length !== 2 || owner === undefined || name === undefined) return null;
  return [owner, name].every(part => /^[\w.-]+$/.test(part)) ? { host, owner, name } : null;
}

function webAddress(url: string): [string, string] | null {
  const match = /^(https?|ssh|git):\/\/(?:[^/@]*@)*([^/:]+)(:\d+)?\/(.*)$/i.exec(url);
  if (match === null) return null;
  const [, scheme = '', host = '', port = '', path = ''] = match;
  // An ssh port says nothing about the web; github.com serves ssh under a second name too.
  const web = /^https?$/i.test(scheme) ? host + port : host.replace(/^ssh\.github\.com$/i, 'github.com');
  return [web.toLowerCase(), path];
}

function scpAddress(url: string): [string, string] | null {
  const match = /^(?:[^@/:]+@)?([^/:@]+):(?!\/\/)(.*)$/.exec(url);
  if (match === null) return null;
  return [(match[1] ?? '').toLowerCase(), (match[2] ?? '').replace(/^\//, '')];
}

function encodeBranch(branch: string): string {
  return branch.split('/').map(encodeURIComponent).join('/');
}
