/**
 * The watcher of a sandbox that root starts: perl with nothing beyond Debian's perl-base, run as root.
 *
 * sudo closes descriptors, empties the environment and relays no SIGKILL, and an ordinary program cannot signal what
 * root runs. So the supervisor gets everything on its standard input: first the order below, then nothing. Its end
 * means that the program wants the sandbox gone, or is gone itself. It leaves only when no process of the sandbox is
 * left (it adopts them: PR_SET_CHILD_SUBREAPER, prctl(2)), and ends as the launcher ended. The launcher in turn dies
 * with it (PR_SET_PDEATHSIG).
 */
import { readFileSync } from 'node:fs';
import type { Elevation } from './elevation.js';
import { MARK_VARIABLE } from './lifeline.js';
import type { FilterArch } from './seccomp/syscalls.js';
import { LAUNCHER_ENV } from './tools.js';

/** What the supervisor starts, and with what. */
export interface SupervisedLaunch {
  argv: readonly string[];
  env: Readonly<Record<string, string>>;
  /** Given to the launcher on descriptor 4. */
  plan: string;
  /** Given to the launcher on descriptor 5. */
  filter: Uint8Array | null;
  /** The status channel on descriptor 6 too. */
  reportInside: boolean;
  /** Named pipes for descriptors 1, 2 and 3 of the launcher. */
  out: string;
  err: string;
  status: string;
  /** Another one, and the descriptor it is wanted on. */
  attempts: { fd: number; path: string } | null;
}

/** Reads its own text first, so that neither sudo's log nor the process list holds a page of perl for each command. */
const READ_TEXT =
  'my $t = ""; while (length $t < $ARGV[0]) { sysread(STDIN, $t, $ARGV[0] - length $t, length $t) or exit 70 } eval "$t; 1" or die $@';

/**
 * The command line that root runs, without the way to root. The mark is in the environment, where root finds it, and
 * once more as a last word that nobody reads: an ordinary user sees root's command lines, not root's environments.
 */
function supervisorArgv(perl: string, arch: FilterArch, mark: string | null): string[] {
  const marked = mark === null ? [] : [`${MARK_VARIABLE}=${mark}`];
  const env = Object.entries(LAUNCHER_ENV).map(([name, value]) => `${name}=${value}`);
  const length = String(Buffer.byteLength(supervisorText(arch)));
  return ['/usr/bin/env', '-i', ...env, ...marked, perl, '-e', READ_TEXT, length, ...marked];
}

/** A supervisor's command line with the way to root before it. */
export function elevatedArgv(
  elevation: Elevation,
  perl: string,
  arch: FilterArch,
  mark: string | null
): [string, ...string[]] {
  const [program, ...args] = [...elevation.prefix, ...supervisorArgv(perl, arch, mark)];
  return [program ?? perl, ...args];
}

/** What is written to its standard input: its text, the order's length (32 bits, big-endian), and the order. */
export function supervisorInput(launch: SupervisedLaunch, arch: FilterArch): Buffer {
  const words: (string | Uint8Array)[] = [
    ...['out', launch.out, 'err', launch.err, 'status', launch.status],
    ...['umask', ownUmask()],
    ...ownLimits().flatMap(limit => ['limit', ...limit]),
    ...(launch.reportInside ? ['inside'] : []),
    ...(launch.attempts === null ? [] : ['attempts', String(launch.attempts.fd), launch.attempts.path]),
    ...['plan', launch.plan],
    ...(launch.filter === null ? [] : ['filter', launch.filter]),
    ...Object.entries(launch.env).flatMap(([name, value]) => ['env', name, value]),
    ...launch.argv.flatMap(word => ['arg', word])
  ];
  const order = Buffer.concat(words.map(framed));
  return Buffer.concat([Buffer.from(supervisorText(arch)), lengthOf(order), order]);
}

function framed(word: string | Uint8Array): Buffer {
  const bytes = Buffer.from(word);
  return Buffer.concat([lengthOf(bytes), bytes]);
}

function lengthOf(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return length;
}

/** Octal, as proc_pid_status(5) has it; sudo adds to it. */
function ownUmask(): string {
  return /^Umask:\s*([0-7]+)$/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1] ?? '0022';
}

/** Rows of proc_pid_limits(5) that pam_limits may set anew for root, by their RLIMIT_* numbers. */
const LIMIT_ROWS: readonly (readonly [row: string, resource: number])[] = [
  ['Max file size', 1],
  ['Max stack size', 3],
  ['Max processes', 6],
  ['Max open files', 7]
];

/** [resource, soft, hard] of this process, so that a command has the same with sudo as without. */
function ownLimits(): string[][] {
  const text = readFileSync('/proc/self/limits', 'latin1');
  return LIMIT_ROWS.flatMap(([row, resource]) => {
    const [, soft, hard] =
      new RegExp(`^${row}\\s+(\\d+|unlimited)\\s+(\\d+|unlimited)`, 'm').exec(text) ?? [];
    return soft === undefined || hard === undefined ? [] : [[String(resource), limit(soft), limit(hard)]];
  });
}

/** RLIM_INFINITY is the largest 64-bit number. */
function limit(text: string): string {
  return text === 'unlimited' ? '18446744073709551615' : text;
}

/** Numbers from the kernel's tables (see seccomp/syscalls.ts for the sources). */
const NUMBERS: Readonly<Record<FilterArch, string>> = {
  x64: 'prctl => 157, setsid => 112, prlimit => 302, dup3 => 292, memfd_create => 319, pidfd_open => 434',
  arm64: 'prctl => 167, setsid => 157, prlimit => 261, dup3 => 24, memfd_create => 279, pidfd_open => 434'
};

function supervisorText(arch: FilterArch): string {
  return `my %NR = (${NUMBERS[arch]});\n${PROGRAM}`;
}

const PROGRAM = String.raw`
use strict;
my ($WNOHANG, $O_WRONLY, $F_DUPFD_CLOEXEC) = (1, 1, 1030);
sub fail { my ($what) = @_; print STDERR "the sandbox could not be started as root: $what: $!\n"; exit 70 }
sub take { my ($length) = @_; my $text = '';
  while (length $text < $length) { sysread(STDIN, $text, $length - length $text, length $text) or exit 70 }
  return $text }
sub call { my ($what, @rest) = @_; my $got = syscall($NR{$what}, @rest); fail($what) if $got == -1; $got }

my (%path, $inside, @attempts, $umask, @limits, %held, %env, @argv);
my %do = (
  (map { my $name = $_; $name => [1, sub { $path{$name} = $_[0] }] } qw(out err status)),
  (map { my $name = $_; $name => [1, sub { $held{$name} = memory($_[0]) }] } qw(plan filter)),
  inside => [0, sub { $inside = 1 }],
  attempts => [2, sub { @attempts = @_ }],
  umask => [1, sub { $umask = oct $_[0] }],
  limit => [3, sub { push @limits, [@_] }],
  env => [2, sub { $env{$_[0]} = $_[1] }],
  arg => [1, sub { push @argv, $_[0] }],
);
# A file in memory holds any amount, and nobody has to write it while the launcher reads.
sub memory { my ($text) = @_;
  my $name = 'order';
  open(my $file, '+<&=', call('memfd_create', $name, 1)) or fail('open memory');
  my $done = 0;
  while ($done < length $text) { $done += syswrite($file, $text, length($text) - $done, $done) || fail('write memory') }
  sysseek($file, 0, 0);
  return $file }
my @words = unpack('(N/a*)*', take(unpack('N', take(4))));
while (@words) {
  my $operation = shift @words;
  my $known = $do{$operation} or do { $! = 22; fail("operation $operation") };
  $known->[1]->(splice @words, 0, $known->[0]);
}

# Above all numbers that the launcher is given, so that no move overwrites what is still to be moved.
sub aside { my ($file) = @_; my $fd = fcntl($file, $F_DUPFD_CLOEXEC, 10) or fail('dup'); return $fd + 0 }
sub fifo { my ($path) = @_; sysopen(my $file, $path, $O_WRONLY) or fail("open $path"); return aside($file) }
sub launcher { my ($parent) = @_;
  call('setsid');
  call('prctl', 1, 9, 0, 0, 0);
  exit 70 if getppid != $parent;
  my %to = (0 => do { open(my $null, '<', '/dev/null') or fail('open /dev/null'); aside($null) },
    1 => fifo($path{out}), 2 => fifo($path{err}), 3 => fifo($path{status}), 4 => aside($held{plan}));
  $to{6} = fifo($path{status}) if $inside;
  $to{5} = aside($held{filter}) if $held{filter};
  $to{$attempts[0]} = fifo($attempts[1]) if @attempts;
  for (@limits) { my ($resource, $soft, $hard) = @$_;
    my $value = pack('Q2', $soft, $hard);
    call('prlimit', 0, $resource + 0, $value, 0) }
  umask $umask;
  call('dup3', $to{$_}, $_ + 0, 0) for sort keys %to;
  %ENV = %env;
  exec { $argv[0] } @argv or fail($argv[0]) }

call('prctl', 36, 1, 0, 0, 0);
my $self = $$;
my $child = fork;
defined $child or fail('fork');
launcher($self) if $child == 0;
%held = ();
my $watched = call('pidfd_open', $child, 0);
my $ready = '';
vec($ready, $_, 1) = 1 for 0, $watched;
1 while select(my $now = $ready, undef, undef, undef) == -1;

# Its number stays its own until it is waited for.
kill 'KILL', -$child, $child;
my $status = 0;
while (1) {
  my $gone = waitpid(-1, $WNOHANG);
  last if $gone == -1;
  $status = $? if $gone == $child;
  next if $gone > 0;
  if (open(my $list, '<', "/proc/$self/task/$self/children")) { kill 'KILL', split ' ', <$list> // '' }
  select(undef, undef, undef, 0.002);
}
if (my $signal = $status & 127) { $SIG{TERM} = 'DEFAULT'; kill $signal, $$; select(undef, undef, undef, 1) }
exit($status >> 8);
`;
