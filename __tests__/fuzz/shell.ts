/** The reading of shell text and the judge: against bash itself, and against plain references. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { defaultExecPolicy, judgeCommand, readCommands } from '../../src/execpolicy/index.js';
import { HOLE, type ExecPolicy, type FoundCommand, type Rule } from '../../src/execpolicy/types.js';
import { count, holds, same, type Counts, type Target } from './target.js';

const RUNS = 300;
const RUNS_OF_BASH = 20;
/** Nothing that is read takes near as long, on a machine that does other things too. */
const MOST_MS = 5000;

export const shell: Target = {
  name: 'shell',
  holds:
    'no text makes the reading throw or hang; what bash executes is listed or called unreadable; plain commands are judged as a plain reference judges them',
  async open(counts) {
    const place = mkdtempSync(join(tmpdir(), 'fuzz-shell-'));
    recorders(place);
    return {
      async round(seed) {
        readAnything(seed, counts);
        agreeWithBash(seed, place, counts);
        judgePlain(seed, counts);
      },
      async close() {
        rmSync(place, { recursive: true, force: true });
      }
    };
  }
};

const TOKENS = [
  ...[
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
    "'"
  ],
  ...[
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
    '; then '
  ],
  ...[
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
    '['
  ],
  ...[
    ']',
    '\t',
    '\\\n',
    '@(',
    '~',
    '*',
    'eval ',
    'env ',
    'sh -c ',
    'time ',
    'coproc ',
    'trap ',
    ' EXIT',
    '${A:-',
    '<<-E\n'
  ]
];

const soup = fc.array(fc.constantFrom(...TOKENS), { minLength: 2, maxLength: 16 }).map(list => list.join(''));
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
/** Ways in which a script stands in another one. */
const AROUND: readonly ((text: string) => string)[] = [
  ...[
    ['(', ')'],
    ['{ ', '; }'],
    ['if true; then ', '; fi'],
    ['for i in 1 2; do ', '; done'],
    ['m0 "$(', ')"']
  ],
  ...[
    ['case a in (b) ;; a) ', ';; esac'],
    ['m1 $( ', '\n)'],
    ['f() { ', '\n}; f'],
    ['! ', ''],
    ['time ', ''],
    ['A=b ', '']
  ],
  ...[
    ['m2 <<E\n$(', '\n)\nE\n'],
    ["m2 <<'E'\n", '\nE\n'],
    ['m0 | ', ''],
    ['true && ', ' || m1'],
    ['x=$(', '); m0 "$x"']
  ],
  ...[
    ['[[ -n $(', '\n) ]]'],
    ['m0 ${U:-$(', ')}'],
    ['true $((1 + $(', '\n)0))'],
    ['coproc { ', '\n}; wait']
  ]
]
  .map(
    ([before, after]) =>
      (text: string) =>
        `${before}${text}${after}`
  )
  .concat([
    text => `eval ${quoted(text)}`,
    text => `bash -c ${quoted(text)}`,
    text => `trap -- ${quoted(text)} EXIT`,
    text => `m0 "\`${text.replace(/[\\`$"]/g, '\\$&')}\`"`
  ]);
const word = fc.constantFrom(
  'a',
  "'b c'",
  '"$HOME"',
  '$U',
  '{x,y}',
  '*',
  '\\;',
  "$'n'",
  '""',
  '-n',
  '$(m2)',
  '~',
  'a\\\nb'
);
const simple = fc
  .tuple(fc.constantFrom('m0', 'm1', "'m'2", 'm\\0', 'm{0,1}', '"m1"'), fc.array(word, { maxLength: 3 }))
  .map(([name, words]) => [name, ...words].join(' '));
/** Mostly whole scripts, some with a token too many. */
const nested = fc
  .tuple(
    simple,
    fc.array(fc.constantFrom(...AROUND), { maxLength: 4 }),
    fc.constantFrom('', ...TOKENS),
    fc.nat(200),
    fc.nat(2)
  )
  .map(([start, wraps, token, at, whole]) => {
    const text = wraps.reduce((inner, wrap) => wrap(inner), start);
    const place = at % (text.length + 1);
    return whole > 0 ? text : `${text.slice(0, place)}${token}${text.slice(place)}`;
  });

const anything = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          ...TOKENS,
          '>',
          '>>',
          '<',
          'git ',
          'push ',
          'xargs ',
          'find . -exec ',
          'function ',
          '\0',
          '\r'
        )
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) }
    ),
    { maxLength: 80 }
  )
  .map(list => list.join(''));

function readAnything(seed: number, counts: Counts): void {
  const repeated = fc
    .tuple(anything, fc.integer({ min: 1, max: 300 }))
    .map(([text, times]) => text.repeat(times));
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: anything }, repeated), text => {
      const began = performance.now();
      const { commands, findings } = judgeCommand(text, defaultExecPolicy, 'safe');
      holds(performance.now() - began < MOST_MS, 'took too long', text);
      const lines = text.split('\n');
      for (const { line, column } of [...commands, ...findings])
        holds(column <= (lines[line - 1] ?? '').length + 1, 'a place outside of the text', [
          text,
          line,
          column
        ]);
      count(counts, 'texts read');
    }),
    { seed, numRuns: RUNS }
  );
}

/** Programs that write down that they were started; on the search path is little else. */
function recorders(place: string): void {
  mkdirSync(join(place, 'bin'));
  for (const name of ['m0', 'm1', 'm2']) {
    const file = join(place, 'bin', name);
    writeFileSync(file, `#!/bin/sh\nprintf '%s\\001' "\${0##*/}" "$@" '\u0002' 2>/dev/null >> .log\n`);
    chmodSync(file, 0o755);
  }
  for (const name of ['sh', 'bash', 'env']) symlinkSync(`/usr/bin/${name}`, join(place, 'bin', name));
}

function agreeWithBash(seed: number, place: string, counts: Counts): void {
  fc.assert(
    fc.property(fc.oneof({ weight: 1, arbitrary: soup }, { weight: 3, arbitrary: nested }), text => {
      const { commands, unclear } = readCommands(text);
      const accepted = bash(place, ['-n', '-c', text]).status === 0;
      count(
        counts,
        `bash -n ${accepted ? 'accepts' : 'refuses'}, ours ${unclear.length === 0 ? 'reads' : 'refuses'}`
      );
      if (unclear.length > 0) return;
      const ran = executed(place, text);
      count(counts, 'commands that bash executed', ran.length);
      for (const argv of ran)
        holds(
          commands.some(command => mayBe(command, argv)),
          'executed and not listed',
          [text, argv]
        );
    }),
    { seed, numRuns: RUNS_OF_BASH }
  );
}

function bash(place: string, args: readonly string[]): { status: number | null } {
  return spawnSync('/bin/bash', ['--noprofile', '--norc', ...args], {
    cwd: place,
    env: { PATH: join(place, 'bin'), HOME: '~', FUNCNEST: '10', LC_ALL: 'C.UTF-8' },
    stdio: 'ignore',
    timeout: 10_000,
    killSignal: 'SIGKILL'
  });
}

function executed(place: string, text: string): string[][] {
  const work = mkdtempSync(join(place, 'work-'));
  writeFileSync(join(work, '.log'), '');
  bash(place, ['-c', `cd ${work} || exit\n${text}`]);
  const records = readFileSync(join(work, '.log'), 'utf8').split('\u0002\u0001').slice(0, -1);
  // What was left running may write once more while it is removed.
  rmSync(work, { recursive: true, force: true, maxRetries: 10 });
  return records.map(record => record.split('\u0001').slice(0, -1));
}

/** The program must be the one; words that are not known may be anything. */
function mayBe({ words, program }: FoundCommand, [name, ...args]: readonly string[]): boolean {
  if (program !== name) return false;
  const rest = words.slice(1);
  if (rest.some(one => one.many || one.glob || one.shape.includes(HOLE))) return true;
  return rest.length === args.length && rest.every((one, at) => one.shape === args[at]);
}

const PLAIN = fc.stringMatching(/^[a-z0-9_.\/:+-]{1,7}$/).filter(one => !/^[-+]|^\.*$/.test(one));
const command = fc.array(fc.oneof(PLAIN, fc.constantFrom('npm', 'publish', 'run', 'build')), {
  minLength: 1,
  maxLength: 5
});
const script = fc.array(fc.tuple(command, fc.constantFrom(' ; ', ' && ', ' || ', '\n', ' | ', ' & ')), {
  minLength: 1,
  maxLength: 5
});
/** Names that mean something else than a program of that name to the shell, or start what their words say. */
const OTHERWISE =
  /^(?:if|do|in|fi|for|case|esac|then|else|elif|done|while|until|time|coproc|select|function|\.|:)$/;

/** One rule of a prefix: a command is forbidden exactly where its first words are these. */
function judgePlain(seed: number, counts: Counts): void {
  fc.assert(
    fc.property(script, parts => {
      const lists = parts.map(([words]) => words);
      if (lists.some(([first = '']) => OTHERWISE.test(first))) return;
      const text = parts
        .map(([words, join_], at) => words.join(' ') + (at < parts.length - 1 ? join_ : ''))
        .join('');
      const { commands, unclear } = readCommands(text);
      if (unclear.length > 0 || commands.some(({ via }) => via.length > 0))
        return count(counts, 'plain, with a starter');
      count(counts, 'plain scripts');
      same(
        commands.map(one => one.words.map(word => word.shape)),
        lists,
        text
      );
      const { decision } = judgeCommand(text, POLICY, 'safe');
      const bad = lists.some(([one, other]) => one?.split('/').pop() === 'npm' && other === 'publish');
      same(decision, bad ? 'forbid' : 'allow', text);
    }),
    { seed, numRuns: RUNS }
  );
}

const RULE: Rule = {
  id: 'no-publish',
  decision: 'forbid',
  reason: 'a test',
  useInstead: null,
  prefix: [['npm'], ['publish']],
  with: [],
  unless: [],
  pattern: [],
  paths: [],
  except: [],
  access: 'any',
  pipe: null,
  assigns: [],
  match: [],
  notMatch: []
};
const POLICY: ExecPolicy = { ...defaultExecPolicy, rules: [RULE] };
