/** The keeper's own perl, without a sandbox or a socket: packets and heads in, its answers and reports out. */
import { spawnSync } from 'node:child_process';
import { KEEPER, OPENING } from '../../src/sandbox/network-keeper.js';
import { perlProgram } from '../../src/sandbox/perl-parts.js';

/** Reads `kind` (one byte) and a framed text each; writes one line each: what the keeper says, in hex, and what it reported. */
const HARNESS = String.raw`
open($status, '>&', \*STDERR);
binmode STDIN;
no warnings;
my @told;
{ no strict 'refs'; no warnings; *{"main::send_out"} = sub { push @told, $_[1] }; *{"main::asker"} = sub { 'asker' } }
$reporter = { out => '' };
my $all = do { local $/; <STDIN> };
my @items = unpack('(a N/a*)*', $all);
while (@items) {
  my ($kind, $bytes) = splice @items, 0, 2;
  (%seen, @told) = ();
  my $said;
  if ($kind eq 'd') { $said = reply_to($bytes, 'udp', 1); $said = unpack('H*', $said) if defined $said }
  else {
    my ($what, $host, $port) = wanted($bytes);
    record($what, $host, $port, 'all', sub { 'asker' }) if $what;
    $said = $what ? unpack('H*', advice($host, $port)) : undef }
  print defined $said ? $said : '-', ' ', join('', @told) || "-\n" }
`;

export interface KeeperAnswer {
  /** What would be sent; null where nothing is. */
  said: Buffer | null;
  /** The report's line, or null. */
  told: string | null;
}

/** Runs all items in one process; throws where it does not end well within the time. */
export function askKeeper(kind: 'dns' | 'head', items: readonly Uint8Array[]): KeeperAnswer[] {
  const input = Buffer.concat(
    items.flatMap(bytes => {
      const head = Buffer.alloc(5);
      head.write(kind.slice(0, 1), 0, 'latin1');
      head.writeUInt32BE(bytes.length, 1);
      return [head, Buffer.from(bytes)];
    })
  );
  const done = spawnSync('/usr/bin/perl', ['-e', perlProgram('x64', `${OPENING}\n${KEEPER}\n${HARNESS}`)], {
    input,
    env: { LC_ALL: 'C' },
    maxBuffer: 1 << 28,
    timeout: 20_000
  });
  if (done.status !== 0)
    throw new Error(`perl ended with ${done.status ?? done.signal}: ${done.stderr.toString()}`);
  return done.stdout
    .toString('latin1')
    .split('\n')
    .slice(0, -1)
    .map(line => {
      const space = line.indexOf(' ');
      const [said, told] = [line.slice(0, space), line.slice(space + 1)];
      return { said: said === '-' ? null : Buffer.from(said, 'hex'), told: told === '-' ? null : told };
    });
}
