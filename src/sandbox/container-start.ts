/** The first process of a container: takes its order from standard input, starts the command, and waits for its end. */
import { PassThrough, type Readable } from 'node:stream';
import { KEEPER, OPENING } from './network-keeper.js';
import { perlProgram } from './perl-parts.js';
import { filterArch } from './seccomp/filter.js';
import type { SandboxSpec } from './types.js';

/**
 * `$1` is the mark that is printed once everything is ready and before the command runs: what stands before it on
 * standard error is the engine's or this script's, what follows is the command's. The command has no way to speak
 * first, and whatever it prints later changes nothing. A process of its own waits, because the first process of a
 * namespace ignores the signals that it does not handle; bash collects orphans too.
 */
const SCRIPT = String.raw`
exec 9>&2
IFS= read -r -d '' count && [[ $count =~ ^[1-9][0-9]*$ ]] || { echo 'the order did not arrive' >&9; exit 125; }
mapfile -d '' -t -n "$count" order || { echo 'the image needs bash 4.4 or newer' >&9; exit 125; }
[ "\${#order[@]}" = "$count" ] || { echo 'the order was cut short' >&9; exit 125; }
[ -x /usr/bin/env ] || { echo 'the image has no /usr/bin/env' >&9; exit 125; }
exec < /dev/null
cd -- "\${order[0]}" || exit 125
if [ -n "\${order[1]}" ]; then
  [ -x /usr/bin/perl ] || { echo 'the image has no /usr/bin/perl, which the way to the proxy needs' >&9; exit 125; }
  /usr/bin/env -i /usr/bin/perl -e "\${order[1]}" || exit 125
fi
exec 2> /dev/null
printf '%s\n' "$1" >&9
/usr/bin/env -i -- "\${order[@]:2}" 2>&9 9>&-
exit $?
`.replaceAll('\\$', '$');

/** Arguments of /bin/bash. Nothing of the command is in them: they show in the host's process list. */
export function firstProcess(mark: string): string[] {
  return ['--noprofile', '--norc', '-c', SCRIPT, 'first', mark];
}

/**
 * Perl for a process that passes bytes between the gate and the proxy's socket. It ends once the listener is there,
 * and leaves the keeper behind; like the first process, that one is of the command's own user.
 */
export function keeperText(proxy: string): string {
  return perlProgram(filterArch(process.arch), `${OPENING}\n${KEEPER}\n${STARTER}`).replace(
    '@SOCKET@',
    proxy
  );
}

/** Told on standard error, before the mark. */
const STARTER = String.raw`
open($status, '>&', 2) or exit 70;
at_once($status);
network_open(0);
closed_to_others();
my $keeper = fork // fail('fork');
network_keep('@SOCKET@', undef) unless $keeper;
exit 0;
`;

/**
 * What is written to standard input: the number of words, then the directory, the text of the keeper or nothing, the
 * environment, and the command.
 */
export function orderOf(spec: SandboxSpec, keeper: string | null): string {
  const pairs = Object.entries(spec.env).map(([name, value]) => `${name}=${value}`);
  const words = [spec.cwd, keeper ?? '', ...pairs, ...spec.argv];
  return [String(words.length), ...words].map(word => `${word}\0`).join('');
}

/** How much of what comes before the mark is kept. */
const MOST_BEFORE = 64 * 1024;

export interface MarkedStream {
  /** What follows the mark. */
  readonly stream: PassThrough;
  /** Settles once the mark came or the stream ended. */
  readonly decided: Promise<void>;
  started(): boolean;
  /** What came before the mark, or all of it where none came. */
  before(): string;
}

/** Splits standard error at the line that is the mark. */
export function afterMark(source: Readable, mark: string): MarkedStream {
  const stream = new PassThrough();
  const line = Buffer.from(`${mark}\n`);
  let [held, started] = [Buffer.alloc(0), false];
  const decided = new Promise<void>(resolve => {
    source.on('data', function look(chunk: Buffer) {
      held = Buffer.concat([held, chunk]);
      const at = held.indexOf(line);
      if (at === -1) return void (held = held.subarray(0, MOST_BEFORE));
      started = true;
      const rest = held.subarray(at + line.length);
      held = held.subarray(0, at);
      source.off('data', look);
      if (rest.length > 0) stream.write(rest);
      source.pipe(stream);
      resolve();
    });
    source.once('close', () => {
      if (!started) stream.end();
      resolve();
    });
  });
  source.once('error', () => stream.end());
  return { stream, decided, started: () => started, before: () => held.toString('utf8') };
}
