/**
 * The program that builds a sandbox where bubblewrap is missing: perl, with nothing beyond Debian's perl-base,
 * started by `unshare` as the first process of new namespaces: mapped to root in the first of two user namespaces,
 * or, where no user namespace can be had, as root itself, which it gives up for good before the command.
 *
 * It reads its plan from descriptor 4 (NUL-terminated words: an operation and its operands) and reports on
 * descriptor 3: `pid N` (its pid outside), `error TEXT`, then `exit N` for the command's end.
 */
import { OPENING } from './network-keeper.js';
import { perlProgram } from './perl-parts.js';
import type { FilterArch } from './seccomp/syscalls.js';

/** The launcher's text for `perl -e`. */
export function launcherText(arch: FilterArch): string {
  return perlProgram(arch, `${OPENING}\n${PROGRAM}`);
}

const PROGRAM = String.raw`
my ($NOSUID, $NODEV, $NOEXEC, $BIND, $REC) = (2, 4, 8, 4096, 16384);
my ($ATTR_RO, $ATTR_NOSUID, $ATTR_NODEV) = (1, 2, 4);
my ($inner_id, $cwd, $network, @argv, @limits, %env) = (0, '/');

open($status, '>&=', 3) or exit 70;
open(my $plan, '<&=', 4) or exit 70;
binmode $status; binmode $plan;
$0 = 'sandbox-init';
at_once($status);
# The old /proc still shows the pid outside, and in this file, also once it is gone, who the parent is.
print $status 'pid ', readlink('/proc/self'), "\n";
open(my $self, '<', '/proc/self/stat') or fail('open /proc/self/stat');

sub mount_at { my ($source, $target, $type, $flags, $data) = @_;
  call("mount $target", 'mount', $source, $target, $type, $flags + 0, $data) }
# Adds attributes to a mount (and with 0x8000 to those below it) without touching the ones the kernel has locked.
sub restrict { my ($target, $attributes, $how) = @_;
  my $wanted = pack('Q4', $attributes, 0, 0, 0);
  call("mount_setattr $target (Linux 5.12 or newer)", 'mount_setattr', -100, $target, $how + 0, $wanted, 32) }

# Makes the directories above a target; a link on the way would lead elsewhere, so it is refused.
sub parents { my ($target) = @_;
  my @parts = grep { length } split m{/}, $target; pop @parts;
  my $at = '/newroot';
  for my $part (@parts) {
    $at .= "/$part";
    if (-l $at) { $! = 40; fail("link at $at") }
    next if -d $at;
    mkdir($at, 0755) or -d $at or fail("mkdir $at");
  }
  my $last = "/newroot$target";
  if (-l $last) { $! = 40; fail("link at $last") }
  return $last }
sub directory { my $at = parents($_[0]); -d $at or mkdir($at, 0755) or -d $at or fail("mkdir $at"); return $at }
sub file { my $at = parents($_[0]); return $at if -e $at; open(my $made, '>', $at) or fail("create $at"); close $made; return $at }

sub bind_path { my ($source, $target, $attributes) = @_;
  my $from = "/oldroot$source";
  -e $from or fail("find $source");
  my $at = -d $from ? directory($target) : file($target);
  mount_at($from, $at, '', $BIND | $REC, '');
  restrict($at, $attributes, 0x8000) }
sub tmpfs { my ($target, $bytes, $mode) = @_;
  mount_at('tmpfs', directory($target), 'tmpfs', $NOSUID | $NODEV, "size=$bytes,mode=$mode") }
sub dev { my ($shm) = @_;
  tmpfs('/dev', 65536, '0755');
  bind_path("/dev/$_", "/dev/$_", $ATTR_NOSUID) for qw(null zero full random urandom tty);
  directory('/dev/pts');
  mount_at('devpts', '/newroot/dev/pts', 'devpts', $NOSUID | $NOEXEC, 'newinstance,ptmxmode=0666,mode=620');
  my %links = (fd => '/proc/self/fd', stdin => '/proc/self/fd/0', stdout => '/proc/self/fd/1',
    stderr => '/proc/self/fd/2', ptmx => 'pts/ptmx', core => '/proc/kcore');
  symlink($links{$_}, "/newroot/dev/$_") or fail("symlink /dev/$_") for keys %links;
  tmpfs('/dev/shm', $shm, '1777');
  restrict('/newroot/dev', $ATTR_RO, 0) }
sub no_more_user_namespaces {
  # The limit counts in this user namespace: one more for the second one below, none after that.
  open(my $most, '>', '/oldroot/proc/sys/user/max_user_namespaces') or fail('open max_user_namespaces');
  print $most '1'; close $most or fail('write max_user_namespaces') }
sub proc {
  mount_at('proc', directory('/proc'), 'proc', $NOSUID | $NODEV | $NOEXEC, '');
  mount_at('/newroot/proc/sys', '/newroot/proc/sys', '', $BIND, '');
  restrict('/newroot/proc/sys', $ATTR_RO, 0) }

sub enter_base {
  mount_at('tmpfs', '/tmp', 'tmpfs', $NOSUID | $NODEV, 'size=1m,mode=0755');
  chdir '/tmp' or fail('chdir /tmp');
  mkdir($_, 0755) or fail("mkdir $_") for qw(newroot oldroot);
  mount_at('tmpfs', 'newroot', 'tmpfs', $NOSUID | $NODEV, 'size=1m,mode=0755');
  call('first pivot_root', 'pivot_root', '.', 'oldroot');
  chdir '/' or fail('chdir /') }
sub enter_newroot {
  restrict('/newroot', $ATTR_RO, 0);
  chdir '/newroot' or fail('chdir /newroot');
  call('pivot_root', 'pivot_root', '.', '.');
  call('unmount of the old root', 'umount2', '.', 2);
  chdir '/' or fail('chdir /') }

sub write_file { my ($path, $text) = @_; open(my $file, '>', $path) or fail("open $path");
  syswrite($file, $text) == length $text or fail("write $path"); close $file }
# A second user namespace: the uid inside is no longer root, and the mounts belong to the first, out of reach.
sub second_user_namespace { my ($id) = @_;
  call('second user namespace', 'unshare', 0x10000000);
  write_file('/proc/self/uid_map', "$id 0 1\n");
  write_file('/proc/self/gid_map', "$id 0 1\n") }

# unshare --kill-child asks for this after it forked, and changed credentials clear it: should unshare have ended in
# one of those moments, nobody would end what is inside. unshare leads this process group; any other parent means that
# it is gone.
sub bound_to_parent {
  call('parent death signal', 'prctl', 1, 9, 0, 0, 0);
  my ($parent, $group) = (<$self> // '') =~ /\A\d+ \(.*\) \S (\d+) (\d+) /s or fail('read /proc/self/stat');
  close $self;
  exit 70 if $parent != $group }

my $old_mask = umask 0;
my %do = (
  bind => [3, sub { bind_path($_[1], $_[2], $_[0] eq 'ro' ? $ATTR_RO | $ATTR_NOSUID | $ATTR_NODEV : $ATTR_NOSUID | $ATTR_NODEV) }],
  symlink => [2, sub { my $at = parents($_[1]); symlink($_[0], $at) or fail("symlink $_[1]") }],
  tmpfs => [3, sub { tmpfs(@_) }],
  directory => [1, sub { directory($_[0]) }],
  dev => [1, sub { dev($_[0]) }],
  proc => [0, sub { proc() }],
  hostname => [1, sub { call('sethostname', 'sethostname', $_[0], length $_[0]) }],
  filter => [1, sub { $filter = pack('H*', $_[0]) }],
  limit => [3, sub { push @limits, [@_] }],
  cwd => [1, sub { $cwd = $_[0] }],
  env => [2, sub { $env{$_[0]} = $_[1] }],
  arg => [1, sub { push @argv, $_[0] }],
  id => [1, sub { no_more_user_namespaces(); $inner_id = $_[0] }],
  identity => [2, sub { $identity = [@_] }],
  network => [3, sub { $network = [@_]; network_open($_[0]) }],
);
my $text = do { local $/; <$plan> };
close $plan;
$text =~ s/\0end\0\z// or do { $! = 5; fail('incomplete plan') };
my @words = split /\0/, $text, -1;
loopback_up();
enter_base();
while (@words) {
  my $operation = shift @words;
  my $known = $do{$operation} or do { $! = 22; fail("operation $operation") };
  $known->[1]->(splice @words, 0, $known->[0]);
}
enter_newroot();
second_user_namespace($inner_id) if $inner_id;
$inner_id || $identity or do { $! = 22; fail('nobody to run as') };
umask $old_mask;
drop_everything();
chdir $cwd or fail("chdir $cwd");

# Nothing inside may look into this process, which alone can report how the command ended, nor into the keeper.
closed_to_others();
bound_to_parent();
# Before there is anybody else: no process inside is without it, not even for a moment.
filter();
$filter = undef;
if ($network) {
  my ($names, $socket, $keeper) = @$network;
  my $attempts;
  if ($names) { open($attempts, '>&=', 5) && fcntl($attempts, 2, 1) or fail('open the report') }
  keeper(0, $keeper, $socket, $attempts);
  # Where the keeper is gone, nobody listens.
  %door = ();
}
my $child = fork;
defined $child or fail('fork');
if ($child == 0) {
  close $status;
  for my $limit (@limits) {
    my $value = pack('Q2', $limit->[1], $limit->[2]);
    syscall($NR{prlimit}, 0, $limit->[0] + 0, $value, 0) == -1 and do { print STDERR "setrlimit $limit->[0]: $!\n"; exit 126 };
  }
  # A session of its own: what the command sends to its process group does not reach the launcher.
  syscall($NR{setsid});
  %ENV = %env;
  exec { $argv[0] } @argv;
  my $missing = $! + 0 == 2;
  print STDERR "$argv[0]: $!\n";
  exit($missing ? 127 : 126);
}
close STDOUT; close STDERR;
while (1) {
  my $ended = wait;
  last if $ended == -1 && $! + 0 != 4;
  next if $ended != $child;
  my $code = ($? & 127) ? 128 + ($? & 127) : $? >> 8;
  print $status "exit $code\n";
  last;
}
exit 0;
`;
