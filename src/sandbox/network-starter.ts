/**
 * What comes between bubblewrap and the command where the sandbox has a network of its own: it opens the listeners,
 * gives up everything that it needed for that, leaves the keeper behind as a process of its own, and becomes the
 * command.
 *
 * A port below 1024 takes a capability in the user namespace that owns the network. bubblewrap's own network belongs
 * to its first user namespace, the command lives in the second: so the starter makes another network, in the second,
 * where it is given what it needs, and gives that up again. bubblewrap's own filter allows this one thing; the command's forbids it.
 */
import { KEEPER, OPENING } from './network-keeper.js';
import { GIVEN_ENVIRONMENT, perlProgram } from './perl-parts.js';
import type { FilterArch } from './seccomp/syscalls.js';

/**
 * Descriptors inside: the filter, the status channel once more, for what happens before the command (bwrap keeps the
 * first of it from the others), and the channel of the reports.
 */
export const FILTER_FD = 5;
export const REPORT_FD = 6;
export const ATTEMPTS_FD = 7;

/** What the starter needs beside what every one of root's needs, where names are recorded, in a user namespace. */
export const TO_OPEN = ['CAP_NET_BIND_SERVICE', 'CAP_NET_ADMIN', 'CAP_SYS_ADMIN', 'CAP_SETPCAP'] as const;

export interface StarterOptions {
  /** Makes a network namespace first, and loads the whole filter after that. */
  ownNetwork: boolean;
  names: boolean;
  /** The proxy's socket inside, or null. */
  proxy: string | null;
  /** Whom to become; null where it is no longer root. */
  identity: { uid: number; gid: number } | null;
  /** To be entered as the command's user; null where that was done. */
  cwd: string | null;
}

/**
 * The texts travel in variables: they would else stand in the process list, once for each command. The command's own
 * environment takes their place.
 */
const TEXT_VARIABLE = 'CODEX_STARTER';
const KEEPER_VARIABLE = 'CODEX_KEEPER';
const FILTER_VARIABLE = 'CODEX_FILTER';

export function starterEnv(arch: FilterArch, filter: Uint8Array): Readonly<Record<string, string>> {
  return {
    [TEXT_VARIABLE]: perlProgram(arch, `${OPENING}\n${STARTER}`),
    [KEEPER_VARIABLE]: KEEPER,
    [FILTER_VARIABLE]: Buffer.from(filter).toString('hex')
  };
}

/** The words before the command. */
export function starterArgv(perl: string, options: StarterOptions): string[] {
  const { ownNetwork, names, proxy, identity, cwd } = options;
  const words = [
    ownNetwork ? '1' : '',
    names ? '1' : '',
    proxy ?? '',
    String(identity?.uid ?? ''),
    String(identity?.gid ?? ''),
    cwd ?? ''
  ];
  return [perl, '-e', `eval delete $ENV{${TEXT_VARIABLE}}; die $@`, '--', ...words];
}

const STARTER = String.raw`
open($status, '>&=', ${REPORT_FD}) or exit 70;
fcntl($status, 2, 1) or exit 70;
at_once($status);
my ($own_network, $names, $socket, $uid, $gid, $cwd, @argv) = @ARGV;
my $attempts;
if ($names) { open($attempts, '>&=', ${ATTEMPTS_FD}) && fcntl($attempts, 2, 1) or fail('open the report') }
if ($own_network) {
  $filter = pack('H*', $ENV{${FILTER_VARIABLE}});
  call('make a network namespace', 'unshare', 0x40000000);
  loopback_up() }
network_open($names);
$identity = [$uid, $gid] if length $uid;
drop_everything() if $own_network || $identity;
# The keeper has the filter from here; the launcher's loads it itself.
if ($own_network) { filter(); $filter = undef }
closed_to_others();
keeper(0x8000, $ENV{${KEEPER_VARIABLE}}, $socket, $attempts);
if (length $cwd) { chdir $cwd or fail("cannot enter $cwd") }
${GIVEN_ENVIRONMENT}
exec { $argv[0] } @argv;
my $missing = $! + 0 == 2;
print STDERR "$argv[0]: $!\n";
exit($missing ? 127 : 126);
`;
