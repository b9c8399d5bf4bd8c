/** Reason codes of the family ISO_ for the network inside a sandbox: the way to the filtering proxy, and the recorder. */
import type { ReasonFamily } from './types.js';

export const isoNetworkReasons = {
  ISO_NETWORK_KEEPER: {
    exit: 5,
    title: 'no listener inside the sandbox',
    cause:
      'The small process that stands for the network inside did not hold: perl is not installed, or this machine does not let the sandbox have port 53 of its own loopback. Without it a command would run with less than was promised, so that it is not run.',
    fix: 'Install perl (perl-base on Debian and Ubuntu); the message names what was refused.',
    example: 'sudo apt-get install perl-base'
  },
  ISO_NETWORK_SOCKET: {
    exit: 5,
    title: 'the proxy cannot be reached from a sandbox',
    cause:
      'The Unix socket of the filtering proxy is not there, is not a socket, or lies behind a directory that the unprivileged user of the sandbox cannot pass. The command was not started.',
    fix: 'Point TMPDIR or RUNNER_TEMP to a directory that every user can pass through.',
    example: 'TMPDIR=/tmp codex-orchestrator run my-pack'
  }
} as const satisfies ReasonFamily;

export type IsoNetworkCode = keyof typeof isoNetworkReasons;
