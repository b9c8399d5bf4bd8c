/**
 * The network inside a sandbox, as a process of its own on the inner loopback: perl, of perl-base alone, since it
 * starts in milliseconds. It holds no rights that the command has not. Either it passes bytes between GATE_PORT and
 * the Unix socket of the filtering proxy outside, which decides; or it is connected to nothing, refuses every request
 * and every name at once, and reports what was asked for.
 *
 * The listeners are there before the command is executed, so nothing has to wait for the process itself.
 */

/**
 * The proxy's port on the inner loopback. Nothing else listens in a new network namespace, so a constant one is free,
 * and logs stay the same from run to run; it lies above the ports that the kernel hands out by itself (32768-60999).
 */
export const GATE_PORT = 61080;

/** Descriptions of the refused attempts that one sandbox reports at most. */
export const MOST_ATTEMPTS = 256;
/** Characters of a host and of a command line in a report. */
export const LONGEST_HOST = 260;
export const LONGEST_PROCESS = 200;

/**
 * Perl that opens the listeners, after PARTS (perl-parts.ts); ports below 1024 take a right of their own. The process
 * is born as a child of the first process of the sandbox (CLONE_PARENT, clone(2)), which ends those that it has, so
 * that the command has no child that it did not start. Its text is read only there, while the command runs already.
 */
export const OPENING = String.raw`
sub unblock { fcntl($_[0], 4, 2048) }
sub inner_socket { my ($type, $port) = @_;
  socket(my $socket, 2, $type, 0) or fail("socket for port $port inside");
  bind($socket, pack('S n a4 x8', 2, $port, "\x7f\0\0\1")) or fail("bind port $port inside");
  $type == 2 or listen($socket, 1024) or fail("listen on port $port inside");
  unblock($socket) or fail("port $port inside");
  return $socket }
sub network_open { my ($names) = @_;
  $door{gate} = inner_socket(1, ${GATE_PORT});
  @door{qw(udp tcp)} = (inner_socket(2, 53), inner_socket(1, 53)) if $names }
sub keeper { my ($parent, $text, $socket, $report) = @_;
  my $pid = call('start the keeper', 'clone', 17 | $parent, 0, 0, 0, 0);
  return if $pid;
  close $status;
  filter() if $filter;
  eval "$text; network_keep(\$socket, \$report)";
  exit 70 }
`;

/**
 * The process itself, after OPENING; `network_keep` never returns and is to be called by a process that is closed to
 * others. Formats: RFC 1035 4.1 (DNS), RFC 9110 9.3.6 (CONNECT), RFC 9112 3.2 (request targets).
 */
export const KEEPER = String.raw`
my ($MOST_BUFFERED, $LONGEST_HEAD) = (262144, 16384);
my ($EINTR, $EAGAIN, $EMFILE) = (4, 11, 24);
my ($reads, $writes, $most, $chunk, $proxy, $reporter, %at, %seen, @waiting) = ('', '', 900, '');

sub watch { my ($socket, %rest) = @_;
  my $fd = fileno $socket;
  (vec($reads, $fd, 1), vec($writes, $fd, 1)) = (1, 0);
  return $at{$fd} = { socket => $socket, fd => $fd, in => '', out => '', %rest } }
sub forget {
  for my $one (@_) {
    delete $at{$one->{fd}} or next;
    (vec($reads, $one->{fd}, 1), vec($writes, $one->{fd}, 1)) = (0, 0);
    close $one->{socket} } }
# Writes what the socket takes now; the rest waits in "out". A side that takes no more is "broken".
sub flush_out { my ($one) = @_;
  while (length $one->{out}) {
    my $done = syswrite($one->{socket}, $one->{out});
    if (defined $done) { substr($one->{out}, 0, $done, ''); next }
    next if $! == $EINTR;
    last if $! == $EAGAIN;
    ($one->{broken}, $one->{out}) = (1, '') }
  vec($writes, $one->{fd}, 1) = length $one->{out} ? 1 : 0;
  shutdown($one->{socket}, 1) if $one->{finish} && !length $one->{out} && !$one->{finished}++ }
sub send_out { my ($one, $bytes) = @_; return if $one->{broken}; $one->{out} .= $bytes; flush_out($one) }
# Reads into $chunk, which all share. Undef: nothing now. Zero: the end. A reset is an end too, and the side is broken.
sub take_in { my ($one) = @_;
  my $got = sysread($one->{socket}, $chunk, $MOST_BUFFERED);
  return $got if defined $got;
  return undef if $! == $EAGAIN || $! == $EINTR;
  $one->{broken} = 1;
  return 0 }

# ---- forwarding: one connection to the Unix socket for each of the command's
sub forward { my ($client) = @_;
  my $socket;
  socket($socket, 1, 1, 0) && unblock($socket) or return answer($client, '503 No descriptor left', '');
  if (connect($socket, pack('S a108', 1, $proxy))) {
    my $server = watch($socket, ready => \&relay, peer => $client);
    @$client{qw(peer client)} = ($server, 1);
    vec($reads, $client->{fd}, 1) = 1;
    return }
  close $socket;
  # The proxy's own queue is full: soon again.
  return push @waiting, $client if $! == $EAGAIN;
  answer($client, '502 Proxy is gone', "the filtering proxy of this run does not answer; the network is closed\n") }
sub admit_forward { my ($client) = @_; vec($reads, $client->{fd}, 1) = 0; forward($client) }
sub relay { my ($one) = @_;
  my $peer = $one->{peer} or return refusing($one);
  my $got = take_in($one);
  return unless defined $got;
  return forget($one, $peer) if $got == 0 && $one->{broken} && $one->{client};
  if ($got) {
    send_out($peer, $chunk);
    # Back pressure: no more is read until the other side has taken this.
    vec($reads, $one->{fd}, 1) = 0 if length $peer->{out} }
  else {
    ($one->{ended}, $peer->{finish}) = (1, 1);
    vec($reads, $one->{fd}, 1) = 0;
    flush_out($peer) }
  settle($one, $peer) }
sub writable { my ($one) = @_;
  flush_out($one);
  my $peer = $one->{peer} or return;
  vec($reads, $peer->{fd}, 1) = 1 unless length $one->{out} || $peer->{ended};
  settle($one, $peer) }
sub settle { my ($one, $other) = @_;
  return if grep { !$_->{ended} || length $_->{out} } $one, $other;
  forget($one, $other) }

# ---- refusing: an HTTP proxy that is connected to nothing
sub answer { my ($one, $line, $body) = @_;
  my $head = "HTTP/1.1 $line\r\nContent-Type: text/plain\r\nContent-Length: " . length($body) . "\r\nConnection: close\r\n\r\n";
  $one->{finish} = $one->{answered} = 1;
  vec($reads, $one->{fd}, 1) = 1;
  send_out($one, $head . ($one->{bare} ? '' : $body)) }
# What still comes is read away: closing over unread bytes would take the answer back.
sub refusing { my ($one) = @_;
  my $got = take_in($one);
  return unless defined $got;
  return forget($one) if $got == 0 || ($one->{answered} && ($one->{drained} += $got) > 4 * $MOST_BUFFERED);
  return if $one->{answered};
  $one->{in} .= $chunk;
  # TLS and SOCKS begin with other bytes.
  return forget($one) if $one->{in} !~ /\A[A-Z]/;
  my $head = $one->{in} =~ /\A(.*?)\n\r?\n/s ? $1 : undef;
  return if !defined $head && length $one->{in} < $LONGEST_HEAD;
  $one->{in} = '';
  my ($kind, $host, $port) = wanted(substr($head // '', 0, $LONGEST_HEAD));
  return answer($one, '400 Not a proxy request', "this is the recorder of a sandbox without network\n") unless $kind;
  $one->{bare} = 1 if $head =~ /\AHEAD /;
  record($kind, $host, $port, 'all', sub { asker('tcp', $one->{from}, ${GATE_PORT}) });
  answer($one, '403 Network not granted', advice($host, $port)) }
sub wanted { my ($head) = @_;
  my ($method, $target) = $head =~ /\A([A-Z]{1,32}) (\S+) HTTP\/1\.[01]\r?(?:\n|\z)/ or return;
  if ($method eq 'CONNECT') {
    my ($host, $port) = $target =~ /\A(.+):([0-9]{1,5})\z/ or return;
    return ('connect', $host, $port + 0) }
  my ($scheme, $authority) = $target =~ m{\A([A-Za-z][A-Za-z0-9+.-]{0,15})://([^/?#]+)} or return;
  $authority =~ s/\A.*@//s;
  my ($host, $port) = $authority =~ /\A(.*):([0-9]{1,5})\z/s ? ($1, $2 + 0) : ($authority, lc $scheme eq 'https' ? 443 : 80);
  return length $host ? ('http', $host, $port) : () }
sub advice { my ($host, $port) = @_;
  my $place = lc "$host:$port";
  return "NET_NOT_GRANTED this command has no network\n" unless $place =~ /\A[a-z0-9.-]{1,253}:[0-9]+\z/;
  return "NET_NOT_GRANTED $place is not granted: this command has no network.\nIf it is meant, the pack says: permissions: {network: {allow: [\"$place\"]}}\n" }

# ---- names: every question is answered with "no such name", which no resolver asks again
sub from_udp { my ($one) = @_;
  for (1 .. 64) {
    my $from = recv($one->{socket}, my $question, 65535, 0);
    return unless defined $from;
    my $reply = reply_to($question, 'udp', unpack('x2 n', $from));
    send($one->{socket}, $reply, 0, $from) if defined $reply } }
sub from_tcp { my ($one) = @_;
  my $got = take_in($one);
  return unless defined $got;
  return forget($one) if $got == 0 || $one->{broken};
  $one->{in} .= $chunk;
  while (length $one->{in} >= 2) {
    my $length = unpack('n', $one->{in});
    last if length $one->{in} < 2 + $length;
    my $reply = reply_to(substr($one->{in}, 2, $length), 'tcp', $one->{from});
    return forget($one) unless defined $reply;
    substr($one->{in}, 0, 2 + $length, '');
    send_out($one, pack('n/a*', $reply)) } }
# The question's name and type, and where it ends; nothing for what is no single well-formed question.
sub question_of { my ($packet) = @_;
  return if length $packet < 17 || unpack('x4 n', $packet) != 1;
  my ($at, @labels) = (12);
  while (1) {
    return if $at >= length $packet || $at > 12 + 254;
    my $length = unpack("x$at C", $packet);
    $at += 1;
    last if $length == 0;
    return if $length > 63 || $at + $length > length $packet;
    push @labels, substr($packet, $at, $length);
    $at += $length }
  return if $at + 4 > length $packet;
  return (join('.', @labels), unpack("x$at n", $packet), $at + 4) }
sub reply_to { my ($packet, $protocol, $from) = @_;
  return undef if length $packet < 12;
  my ($id, $flags) = unpack('n n', $packet);
  return undef if $flags & 0x8000;
  my $echo = 0x8480 | ($flags & 0x7900);
  return pack('n6', $id, $echo | 4, 0, 0, 0, 0) if $flags & 0x7800;
  my ($name, $type, $end) = question_of($packet) or return pack('n6', $id, $echo | 1, 0, 0, 0, 0);
  # One look-up asks for both kinds of address; that is one try.
  record('dns', $name, undef, $type == 1 || $type == 28 ? $type : 'other', sub { asker($protocol, $from, 53) }) if length $name;
  return pack('n6', $id, $echo | 3, 1, 0, 0, 0) . substr($packet, 12, $end - 12) }

# ---- the report: bounded JSON lines, of what nobody has to believe
sub record { my ($kind, $host, $port, $bucket, $who) = @_;
  $host = lc $host;
  $host =~ s/(?<=.)\.\z//s;
  my $key = join ' ', $kind, $port // '-', $host;
  return if !$seen{$key} && keys %seen >= ${MOST_ATTEMPTS};
  my $one = $seen{$key} //= { count => 0, by => {}, looks => 0 };
  my $news = 0;
  if (!defined $one->{who} && $one->{looks}++ < 4) { $one->{who} = $who->(); $news = defined $one->{who} }
  my $count = ++$one->{by}{$bucket};
  # Each of the first tries, then the powers of two: a loop does not flood the channel.
  if ($count > $one->{count}) { $one->{count} = $count; $news ||= $count <= 16 || !($count & ($count - 1)) }
  return if !$news || !$reporter || length $reporter->{out} > 65536;
  send_out($reporter, sprintf "{\"kind\":\"%s\",\"host\":%s,\"port\":%s,\"process\":%s,\"count\":%d}\n",
    $kind, quoted($host, ${LONGEST_HOST}), $port // 'null', defined $one->{who} ? quoted($one->{who}, ${LONGEST_PROCESS}) : 'null', $one->{count}) }
sub quoted { my ($text, $longest) = @_;
  $text = substr $text, 0, $longest;
  $text =~ s/[^\x20-\x7e]/?/g;
  $text =~ s/(["\\])/\\$1/g;
  return "\"$text\"" }
# Who holds the other end, as far as the kernel lets an ordinary user look: its command line.
sub asker { my ($protocol, $from, $to) = @_;
  my $inode = inode_of($protocol, sprintf(':%04X', $from), sprintf(':%04X', $to)) or return undef;
  my $looks = 20000;
  opendir(my $all, '/proc') or return undef;
  for my $pid (grep { /\A[0-9]+\z/ && $_ != $$ } readdir $all) {
    opendir(my $fds, "/proc/$pid/fd") or next;
    while (defined(my $fd = readdir $fds)) {
      return undef if --$looks < 0;
      my $link = readlink "/proc/$pid/fd/$fd";
      return words_of($pid) if defined $link && $link eq "socket:[$inode]" } }
  return undef }
sub inode_of { my ($protocol, $local, $remote) = @_;
  for my $table ($protocol, "\${protocol}6") {
    open(my $rows, '<', "/proc/self/net/$table") or next;
    while (defined(my $row = <$rows>)) {
      my @field = split ' ', $row;
      next unless substr($field[1] // '', -5) eq $local;
      # A datagram socket need not be connected.
      return $field[9] if substr($field[2], -5) eq $remote || ($protocol eq 'udp' && substr($field[2], -5) eq ':0000') } }
  return undef }
sub words_of { my ($pid) = @_;
  for my $file ('cmdline', 'comm') {
    open(my $in, '<', "/proc/$pid/$file") or next;
    my $text = '';
    sysread($in, $text, 4096);
    $text =~ tr/\0\n\t/   /;
    $text =~ s/ +\z//;
    return $text if length $text }
  return undef }

# ---- the process
sub admit { my ($one) = @_;
  while (keys %at < $most && (my $from = accept(my $socket, $one->{socket}))) {
    unblock($socket);
    # TCP_NODELAY: what is small goes at once.
    setsockopt($socket, 6, 1, 1);
    my $client = watch($socket, ready => $one->{serve}, from => unpack('x2 n', $from));
    $one->{admitted}->($client) if $one->{admitted} }
  # No descriptor left: as many as there are now is the most from here on.
  $most = keys %at if $! == $EMFILE && keys %at < $most }
sub doors_of {
  my @doors = ($proxy ne ''
    ? watch($door{gate}, ready => \&admit, serve => \&relay, admitted => \&admit_forward)
    : watch($door{gate}, ready => \&admit, serve => \&refusing));
  return @doors unless $door{udp};
  watch($door{udp}, ready => \&from_udp);
  return (@doors, watch($door{tcp}, ready => \&admit, serve => \&from_tcp)) }
sub network_keep { my ($socket, $report) = @_;
  $proxy = $socket;
  $SIG{PIPE} = 'IGNORE';
  $0 = 'sandbox-network';
  syscall($NR{setsid});
  open(STDIN, '<', '/dev/null'); open(STDOUT, '>', '/dev/null'); open(STDERR, '>', '/dev/null');
  my @doors = doors_of();
  if ($report) { unblock($report); $reporter = watch($report); vec($reads, $reporter->{fd}, 1) = 0 }
  while (1) {
    vec($reads, $_->{fd}, 1) = keys %at < $most ? 1 : 0 for @doors;
    my ($readable, $writable) = ($reads, $writes);
    my $ready = select($readable, $writable, undef, @waiting ? 0.01 : undef);
    if (my @again = splice @waiting) { forward($_) for grep { $at{$_->{fd}} && $at{$_->{fd}} == $_ } @again }
    next if $ready <= 0;
    for my $fd (keys %at) {
      # One connection's trouble is not the others'.
      eval { writable($at{$fd}) } if $at{$fd} && vec($writable, $fd, 1);
      eval { $at{$fd}{ready}->($at{$fd}) } if $at{$fd} && vec($readable, $fd, 1) } } }
`.replaceAll('\\${', '${');
