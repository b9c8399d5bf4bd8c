/**
 * The reading against bash itself: scripts of harmless markers run with a search path that holds recorders only, and
 * whatever bash executed must have been listed, or the text must have been called unparsable.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  existsSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readCommands } from '../../src/execpolicy/index.js';
import { HOLE } from '../../src/execpolicy/types.js';
import type { Reading, Word } from '../../src/execpolicy/types.js';
import { matchesShape } from '../../src/execpolicy/wild.js';
import { harmless, hiddenPushes } from './evasions.js';

const MARKERS = ['m0', 'm1', 'm2', 'git', 'npm'];
/** Real programs that start others. */
const STARTERS = [
  'env',
  'timeout',
  'nice',
  'nohup',
  'setsid',
  'stdbuf',
  'xargs',
  'find',
  'sh',
  'bash',
  'dash',
  'cat',
  'ionice',
  'taskset',
  'flock',
  'wc',
  'base64'
];

let root = '';
let bin = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'codex-reading-'));
  bin = join(root, 'bin');
  mkdirSync(bin);
  for (const name of MARKERS) {
    writeFileSync(
      join(bin, name),
      `#!/bin/sh\nprintf '%s\\001' "\${0##*/}" "$@" '\u0002' 2>/dev/null >> .log\n`
    );
    chmodSync(join(bin, name), 0o755);
  }
  for (const name of STARTERS) {
    const real = ['/usr/bin', '/bin'].map(directory => join(directory, name)).find(existsSync);
    if (real !== undefined) symlinkSync(real, join(bin, name));
  }
});

afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 10 }));

/** What bash executed of a text: the words of each recorder that was started. */
function executed(text: string): string[][] {
  const work = mkdtempSync(join(root, 'work-'));
  writeFileSync(join(work, 'x'), '');
  // In the directory of this script: what it leaves running writes into no other's record.
  const log = join(work, '.log');
  writeFileSync(log, '');
  // The home directory has the name that the reading gives it.
  const env = { PATH: bin, HOME: '~', FUNCNEST: '10', LC_ALL: 'C.UTF-8' };
  spawnSync('/bin/bash', ['--noprofile', '--norc', '-c', text], {
    cwd: work,
    env,
    stdio: 'ignore',
    timeout: 5000,
    killSignal: 'SIGKILL'
  });
  const records = readFileSync(log, 'utf8').split('\u0002\u0001').slice(0, -1);
  // What was left running may write once more while it is removed.
  rmSync(work, { recursive: true, force: true, maxRetries: 10 });
  return records.map(record => record.split('\u0001').slice(0, -1));
}

/** May these words, with what is not known of them, have become this argument list? */
function covers(words: readonly Word[], argv: readonly string[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return argv.length === 0;
  if (first.many || first.glob) return argv.some((_, at) => covers(rest, argv.slice(at))) || covers(rest, []);
  return (
    argv.length > 0 &&
    (first.shape.includes(HOLE)
      ? matchesShape(escaped(argv[0]!), first.shape) !== 'no'
      : first.shape === argv[0]) &&
    covers(rest, argv.slice(1))
  );
}

function escaped(text: string): string {
  return text.replace(/[*?[\]\\]/g, '\\$&');
}

function lists(reading: Reading, [name = '', ...args]: readonly string[]): boolean {
  return reading.commands.some(({ program, words }) => program === name && covers(words.slice(1), args));
}

function missed(text: string): string[][] {
  const reading = readCommands(text);
  return reading.unclear.length > 0 ? [] : executed(text).filter(argv => !lists(reading, argv));
}

/** Rows that name a real program by its path. */
const elsewhere = /\/(?:usr\/|bin\/)|\.\/git|git\.exe/;

it('the evasions are real: bash executes the push in most of them, and all that it executes is listed', () => {
  const rows = hiddenPushes.filter(text => !elsewhere.test(text));
  const pushed = rows.filter(text => {
    const done = executed(text);
    const reading = readCommands(text);
    expect([text, done.filter(argv => !lists(reading, argv))]).toEqual([text, []]);
    return done.some(([name, ...args]) => name === 'git' && args.join(' ').includes('push'));
  });
  // The others need programs that are not here (sudo, npx, zsh), or a branch that is not taken.
  expect(pushed.length).toBeGreaterThan(170);
});

it.each([
  'git <() push',
  'git pu<()sh',
  '<()git push',
  "((1 + '$(git push)'))",
  "echo $((1 + '$(git push)'))"
])('bash executes the push in %j, which is refused', text => {
  expect(executed(text)).toEqual([['git', 'push']]);
  expect(readCommands(text).unclear).not.toEqual([]);
});

it('bash executes no push in what is called harmless', () => {
  for (const text of harmless)
    expect([text, executed(text).filter(argv => argv[0] === 'git' && argv[1] === 'push')]).toEqual([
      text,
      []
    ]);
});

const value = fc.constantFrom(
  'a',
  'b c',
  '',
  '*',
  'x',
  '$y',
  '"',
  "'",
  '\\',
  '~',
  '~/z',
  '{a,b}',
  '{1..3}',
  '#',
  '-n',
  ';',
  '`',
  'é'
);
const spelled = value.chain(text =>
  fc.constantFrom(
    text === '*' ? "'*'" : `'${text.replaceAll("'", "'\\''")}'`,
    `"${text.replace(/[\\"$`]/g, '\\$&')}"`,
    `$'${text.replace(/[\\']/g, '\\$&')}'`,
    /^[a-z~{}/.,0-9-]+$/.test(text) ? text : "''",
    'a{b,c}d',
    '{x,}y',
    '"$HOME"/k',
    '$HOME',
    '$UNSET',
    '"$UNSET"',
    '${UNSET:-q r}',
    '$(m2 s)',
    '"`m2 t`"',
    '<(m2 u)',
    '$((1+1))',
    '?',
    'a\\\nb',
    '$"l"'
  )
);
const simple = fc
  .tuple(
    fc.constantFrom('', 'A=1 ', 'A="$(m2 v)" ', '>o ', '2>&1 '),
    fc.constantFrom(
      'm0',
      'm1',
      "'m'0",
      'm\\1',
      '"git"',
      "$'n\\x70m'",
      'm{0,1}',
      '{m0,a,b}',
      '\\m0',
      'command m0',
      'exec m1',
      'env m0',
      'env A=b m1',
      'env -i PATH="$PATH" m0',
      'env -u X -- m1',
      'timeout 5 m0',
      'timeout -k 1 -s KILL 5 m1',
      'nice -n 1 m0',
      'nohup m1',
      'setsid -w m0',
      'stdbuf -oL m1',
      'xargs m0',
      'xargs -n 1 -I% m1 %',
      'find . -maxdepth 0 -exec m0 {} \\;',
      "find . -maxdepth 0 -exec m1 ';' -exec m0 {} +",
      'eval m0',
      'time m1',
      '! m0',
      'builtin command m1'
    ),
    fc.array(spelled, { maxLength: 3 }),
    fc.constantFrom('', ' <x', ' >>o', ' <<<"$(m2 w)"', ' 2>/dev/null')
  )
  .map(([before, name, words, after]) =>
    `${before}${[name, ...words].join(' ')}${after}`.replace(/^(\S+ )(time|!) /, '$2 $1')
  );
const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

const { script } = fc.letrec<{ script: string }>(tie => ({
  script: fc.oneof(
    { maxDepth: 4 },
    simple,
    fc
      .tuple(
        tie('script'),
        fc.constantFrom('; ', ' && ', ' || ', ' & ', '\n', ' | cat; ', ' # c\n'),
        tie('script')
      )
      .map(parts => parts.join('')),
    fc.tuple(tie('script'), tie('script')).map(([one, other]) => `{ ${one}\n} | { ${other}\n}`),
    ...(
      [
        ['(', ')'],
        ['{ ', '; }'],
        ['if true; then ', '; fi'],
        ['for i in 1 2; do ', '; done'],
        ['case a in (b) ;; a) ', ';; esac'],
        ['echo $(', '\n)'],
        ['echo "$( ', '\n)"'],
        ['cat <(', '\n)'],
        ['f() { ', '\n}; f'],
        ['cat <<EOF\n$(', '\n)\nEOF\n'],
        ["cat <<'EOF'\n", '\nEOF\n'],
        ['bash <<"E O"\n', '\nE O\n'],
        ['[[ -n $(', '\n) ]]'],
        ['echo ${U:-$(', '\n)}'],
        ['coproc { ', '\n}; wait'],
        ['x=$(', '\n); : $x'],
        ['true $((1 + $(', '\n)0))']
      ] as const
    ).map(([before, after]) => tie('script').map(text => `${before}${text}${after}`)),
    ...[
      'sh -c ',
      'bash -lc ',
      'bash -ec ',
      'eval ',
      'trap -- ',
      'env A=b bash -c ',
      'timeout 5 sh -c ',
      'find x -exec sh -c ',
      'bash <<< '
    ].map(before =>
      tie('script').map(
        text =>
          `${before}${quote(text)}${before.startsWith('trap') ? ' EXIT' : before.startsWith('find') ? ' \\;' : ''}`
      )
    ),
    tie('script').map(text => `echo "\`${text.replace(/[\\`$"]/g, '\\$&')}\`"`)
  )
}));

it('everything that bash executes of generated scripts is listed', () => {
  let ran = 0;
  let clear = 0;
  fc.assert(
    fc.property(script, text => {
      const reading = readCommands(text);
      const done = executed(text);
      ran += done.length;
      if (reading.unclear.length > 0) return;
      clear++;
      expect(done.filter(argv => !lists(reading, argv))).toEqual([]);
    }),
    { numRuns: 200 }
  );
  // Not vacuous: bash ran much, and most of the scripts were readable.
  expect(ran).toBeGreaterThan(100);
  expect(clear).toBeGreaterThan(60);
});

const SOUP = [
  'm0',
  'm1 a',
  'm2',
  ' ',
  ' ',
  '\n',
  ';',
  '&&',
  '||',
  '|',
  '&',
  '(',
  ')',
  '{ ',
  '; }',
  '$(',
  ')',
  '`',
  '"',
  "'",
  '\\',
  '$',
  '${',
  '}',
  '#',
  '<<E\n',
  '\nE\n',
  '<<"E"\n',
  '<<<',
  '$((',
  '))',
  '((',
  '[[ ',
  ' ]]',
  'if ',
  '; then ',
  '; fi',
  'case a in ',
  'a) ',
  ';; esac',
  '!',
  'for i in ',
  '; do ',
  '; done',
  '=',
  'A=',
  '<(',
  "$'",
  '{',
  ',',
  '[',
  ']',
  '\t',
  '\\\n',
  '@(',
  '~',
  '*',
  'eval ',
  'env ',
  'sh -c '
];

it('nothing escapes in soups of shell tokens', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SOUP), { minLength: 3, maxLength: 14 }).map(pieces => pieces.join('')),
      text => expect(missed(text)).toEqual([])
    ),
    { numRuns: 500 }
  );
});
