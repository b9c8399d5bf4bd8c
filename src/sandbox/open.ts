/** Opens one backend: the tools it needs are there and new enough, or the reason why not. */
import { bubblewrapBackend, SETPRIV } from './bubblewrap.js';
import type { SandboxContext } from './context.js';
import { atLeast, findTool, versionOf } from './tools.js';
import type { BackendName, SandboxBackend } from './types.js';
import { utilLinuxBackend } from './util-linux.js';

/** The oldest bubblewrap that knows every option used (--disable-userns, --size). */
const BUBBLEWRAP = { major: 0, minor: 8 } as const;

/** The backend, or why there is none. The context decides whether root starts it. */
export function openBackend(name: BackendName, context: SandboxContext): SandboxBackend | string {
  if (context.elevation !== null && findTool('perl') === null) return 'perl is not installed';
  return name.startsWith('bubblewrap') ? openBubblewrap(context) : openUtilLinux(context);
}

function openBubblewrap(context: SandboxContext): SandboxBackend | string {
  const program = findTool('bwrap');
  if (program === null) return 'bubblewrap is not installed';
  if (findTool('prlimit') !== '/usr/bin/prlimit') return 'prlimit of util-linux is not at /usr/bin/prlimit';
  if (context.elevation !== null && findTool('setpriv') !== SETPRIV)
    return `setpriv of util-linux is not at ${SETPRIV}`;
  const version = versionOf(program);
  if (version === null) return `${program} does not answer`;
  if (!atLeast(version, BUBBLEWRAP.major, BUBBLEWRAP.minor)) return `${version} is older than 0.8`;
  return bubblewrapBackend(program, version, context);
}

function openUtilLinux(context: SandboxContext): SandboxBackend | string {
  const [setpriv, unshare, perl] = ['setpriv', 'unshare', 'perl'].map(findTool);
  if (!setpriv || !unshare) return 'setpriv and unshare of util-linux are not installed';
  if (!perl) return 'perl is not installed';
  const version = versionOf(unshare);
  if (version === null) return `${unshare} does not answer`;
  return utilLinuxBackend({ setpriv, unshare, perl }, version.replace(/^unshare from /, ''), context);
}
