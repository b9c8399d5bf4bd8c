/**
 * Perl that both programs of ours inside a sandbox begin with: the launcher, which builds one, and the starter, which
 * comes between bubblewrap and the command. Nothing beyond Debian's perl-base.
 */
import type { FilterArch } from './seccomp/syscalls.js';

/** Numbers from the kernel's tables (see seccomp/syscalls.ts for the sources). */
const NUMBERS: Readonly<Record<FilterArch, string>> = {
  x64: 'clone => 56, mount => 165, umount2 => 166, pivot_root => 155, unshare => 272, prctl => 157, capset => 126, sethostname => 170, prlimit => 302, mount_setattr => 442, setsid => 112, setgroups => 116, setresgid => 119, setresuid => 117',
  arm64:
    'clone => 220, mount => 40, umount2 => 39, pivot_root => 41, unshare => 97, prctl => 167, capset => 91, sethostname => 161, prlimit => 261, mount_setattr => 442, setsid => 157, setgroups => 159, setresgid => 149, setresuid => 147'
};

/** A program's text for `perl -e`: the parts here, then its own. */
export function perlProgram(arch: FilterArch, program: string): string {
  return `my %NR = (${NUMBERS[arch]});\n${PARTS}\n${program}`;
}

/** Prefix of the variables under which a command's own travel past programs that must not obey them. */
export const PACKED = 'CODEX_GIVEN_';

/** Perl: the environment becomes exactly the one that travelled. */
export const GIVEN_ENVIRONMENT = String.raw`
%ENV = map(/\A([^=]+)=(.*)\z/s, @ENV{grep { /\A${PACKED}/ } keys %ENV});
`;

/**
 * `$status` is where failures are told, `$identity` [uid, gid] to become, `$filter` the system-call
 * filter's bytes, `%door` the open listeners. */
const PARTS = String.raw`
use strict;
my ($status, $identity, $filter, %door);
sub fail { my ($what) = @_; my $why = "$!"; $what =~ tr/\n/ /; print $status "error $what: $why\n"; exit 1 }
sub call { my ($what, $name, @rest) = @_; my $got = syscall($NR{$name}, @rest); fail($what) if $got == -1; $got }
sub at_once { my ($file) = @_; my $old = select $file; $| = 1; select $old }
sub loopback_up {
  socket(my $socket, 2, 2, 0) or fail('socket for lo');
  my $request = pack('a16 s x22', 'lo', 0);
  ioctl($socket, 0x8913, $request) or fail('read flags of lo');
  my (undef, $flags) = unpack('a16 s', $request);
  $request = pack('a16 s x22', 'lo', $flags | 1);
  ioctl($socket, 0x8914, $request) or fail('bring lo up') }
# Root for good: real, effective and saved ids, and no group beside its own.
sub become { my ($uid, $gid) = map { $_ + 0 } @_;
  if ($uid <= 0 || $gid <= 0) { $! = 1; fail('identity of root') }
  call('setgroups', 'setgroups', 0, 0);
  call('setresgid', 'setresgid', $gid, $gid, $gid);
  call('setresuid', 'setresuid', $uid, $uid, $uid) }
sub drop_everything {
  for my $capability (0 .. 63) { last if syscall($NR{prctl}, 24, $capability, 0, 0, 0) == -1 }
  become(@$identity) if $identity;
  call('clear ambient capabilities', 'prctl', 47, 4, 0, 0, 0);
  my ($header, $none) = (pack('L l', 0x20080522, 0), pack('L6', 0, 0, 0, 0, 0, 0));
  call('capset', 'capset', $header, $none);
  call('no_new_privs', 'prctl', 38, 1, 0, 0, 0) }
# Of the same user as the command, but its memory and descriptors are nobody's; an exec ends that.
sub closed_to_others { call('not dumpable', 'prctl', 4, 0, 0, 0, 0) }
sub filter {
  my $program = pack('S x6 P', length($filter) / 8, $filter);
  call('seccomp', 'prctl', 22, 2, $program, 0, 0) }
`;
