/** The reading against arbitrary text (never throws, bounded time) and against trees whose commands are known. */
import fc from 'fast-check';
import { defaultExecPolicy, judgeCommand, loadExecPolicy, readCommands } from '../../src/execpolicy/index.js';
import { matches, matchesShape, patternsMeet } from '../../src/execpolicy/wild.js';

const PIECES = [
  '(',
  ')',
  '{',
  '}',
  ' ',
  '\n',
  ';',
  '&',
  '|',
  '<',
  '>',
  '<<',
  '<<<',
  'EOF',
  '\nEOF\n',
  '$',
  '$(',
  '`',
  '"',
  "'",
  "$'",
  '\\',
  '${',
  '#',
  '[[',
  ']]',
  '((',
  '))',
  'if ',
  'then ',
  'fi',
  'for x in ',
  'do ',
  'done',
  'case ',
  'esac',
  'in ',
  ';;',
  'function ',
  'x() ',
  'A=',
  'git ',
  'push ',
  'eval ',
  'bash -c ',
  'xargs ',
  'find . -exec ',
  'env ',
  '~',
  '*',
  '?',
  '{a,b}',
  '!',
  '=',
  '-',
  '+',
  '@(',
  '<(',
  '>(',
  '\u0000',
  '\r',
  '\u{1f600}',
  'time ',
  'coproc ',
  'alias ',
  'trap '
];

const shellish = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ maxLength: 5 }) }
    ),
    { maxLength: 60 }
  )
  .map(pieces => pieces.join(''));

describe('arbitrary text', () => {
  it('never throws, and every place lies in the text', () => {
    fc.assert(
      fc.property(shellish, text => {
        const judgement = judgeCommand(text, defaultExecPolicy, 'safe');
        const lines = text.split('\n');
        for (const { line, column } of [...judgement.commands, ...judgement.findings]) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
        }
      }),
      { numRuns: 3000 }
    );
  });

  it.each([
    '(',
    '{ ',
    '$(',
    '`',
    '"$(',
    "'",
    '<(',
    '((',
    '$((',
    '${a:-',
    '{a,',
    '[[ ',
    'if a; then ',
    'case x in a) ',
    'x <<A\n',
    '<<A ',
    '@(',
    'a=(',
    'f() { ',
    '! ',
    'time ',
    'env ',
    'eval ',
    'sh -c ',
    "sh -c '",
    'xargs ',
    'a | ',
    'a && ',
    '{1..9}',
    '{a,b}',
    '*',
    '\\',
    '$X',
    '\n',
    'git -c x ',
    '-',
    'a b '
  ])('is done with %j repeated up to the longest command within ten seconds', piece => {
    const start = performance.now();
    judgeCommand(piece.repeat(Math.floor(30_000 / piece.length)), defaultExecPolicy, 'safe');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('refuses a text that is too long, instead of reading it in part', () =>
    expect(judgeCommand('true;'.repeat(30_000), defaultExecPolicy, 'safe')).toMatchObject({
      decision: 'forbid',
      findings: [{ code: 'EXEC_UNPARSABLE' }]
    }));

  it('an execpolicy file of arbitrary text never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.constantFrom('', 'version: 1\nrules:\n  - '),
        (text, head) => {
          loadExecPolicy({ path: 'x.yml', bytes: Buffer.from(head + text) });
        }
      ),
      { numRuns: 300 }
    );
  });
});

/** A script as a tree: what it prints, and the simple commands that it holds, in the order of its text. */
interface Tree {
  text: string;
  commands: string[][];
}

const word = fc.stringMatching(/^[a-z0-9 $'"\\*?{},;|&()<>#~`=!-]{1,8}$/);

/** Three spellings of one word; all mean the same. */
const spelled = (value: string) =>
  fc.constantFrom(
    `'${value.replaceAll("'", "'\\''")}'`,
    `"${value.replace(/[\\"$`]/g, '\\$&')}"`,
    [...value].map(one => `\\${one}`).join(''),
    `$'${value.replace(/[\\']/g, '\\$&')}'`
  );

const NAMES = ['m0', 'm1', 'm2', 'm3', 'm4'];
const simple: fc.Arbitrary<Tree> = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.array(
      word.chain(value => spelled(value).map(text => ({ value, text }))),
      { maxLength: 3 }
    ),
    fc.constantFrom('', 'A=1 ', '> out ', '2>&1 '),
    fc.constantFrom('', ' < in', ' >> out')
  )
  .map(([name, words, before, after]) => ({
    text: `${before}${[name, ...words.map(({ text }) => text)].join(' ')}${after}`,
    commands: [[name, ...words.map(({ value }) => value)]]
  }));

function both(join: string) {
  return ([one, other]: [Tree, Tree]): Tree => ({
    text: `${one.text}${join}${other.text}`,
    commands: [...one.commands, ...other.commands]
  });
}
function around(before: string, after: string) {
  return ({ text, commands }: Tree): Tree => ({ text: `${before}${text}${after}`, commands });
}
/** The tree inside of a word of another command, which comes after it in the reading. */
function within(before: string, after: string) {
  return ({ text, commands }: Tree): Tree => ({
    text: `m0 ${before}${text}${after}`,
    commands: [...commands, ['m0', '?']]
  });
}

const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    simple,
    ...['; ', ' && ', ' || ', ' & ', '\n'].map(join => fc.tuple(tie('tree'), tie('tree')).map(both(join))),
    // bash takes no `!` after a pipe, so what is piped stands in a group.
    ...['; } | { ', '; } |& { '].map(join =>
      fc.tuple(tie('tree'), tie('tree')).map(both(join)).map(around('{ ', '; }'))
    ),
    ...(
      [
        ['( ', ' )'],
        ['{ ', '; }'],
        ['{ ', '\n}'],
        ['! { ', '; }'],
        ['if m1; then ', '; fi'],
        ['while ', '; do m1; done'],
        ['for x in a; do ', '; done'],
        ['case x in x) ', ' ;; esac'],
        ['f() { ', '; }']
      ] as const
    ).map(([before, after]) => tie('tree').map(around(before, after))),
    // `$((` may also open arithmetic: refused as unreadable where it turns out to be none.
    ...(
      [
        ['$( ', '\n)'],
        ['"$( ', '\n)"'],
        ['<(', '\n)'],
        ['a"b$( ', '\n)"c']
      ] as const
    ).map(([before, after]) => tie('tree').map(within(before, after)))
  )
}));

it('a printed tree reads back as the same simple commands', () => {
  fc.assert(
    fc.property(tree, ({ text, commands }) => {
      const reading = readCommands(text);
      expect(reading.unclear).toEqual([]);
      const read = reading.commands
        .filter(({ words }) => words.length > 0)
        .map(({ words }) => words.map(({ shape }) => (shape.includes('\0') ? '?' : shape)));
      // `while` and `if` bring an m1 of their own.
      const sort = (lists: string[][]) => lists.map(list => list.join('\u0001')).sort();
      expect(sort(read.filter(list => list.join() !== 'm1'))).toEqual(
        sort(commands.filter(list => list.join() !== 'm1'))
      );
    }),
    { numRuns: 1500 }
  );
});

describe('wildcards', () => {
  const pattern = fc.stringMatching(/^[ab*?]{0,8}$/);
  const text = fc.stringMatching(/^[ab]{0,8}$/);
  const reference = (one: string) => new RegExp(`^${one.replaceAll('*', '.*').replaceAll('?', '.')}$`);

  it('agree with a regular expression', () =>
    fc.assert(
      fc.property(pattern, text, (one, other) => matches(one, other) === reference(one).test(other)),
      { numRuns: 2000 }
    ));

  it('may match a shape exactly where some value of the unknown part matches', () =>
    fc.assert(
      fc.property(pattern, text, text, text, (one, before, value, after) => {
        if (matches(one, before + value + after))
          expect(matchesShape(one, `${before}\0${after}`)).toBe('maybe');
      }),
      { numRuns: 2000 }
    ));

  it('meet where one text matches both', () =>
    fc.assert(
      fc.property(pattern, pattern, text, (one, other, both) => {
        if (matches(one, both) && matches(other, both)) expect(patternsMeet(one, other)).toBe(true);
      }),
      { numRuns: 2000 }
    ));

  it.each([
    ['[a-c]', 'b', true],
    ['[!a]', 'b', true],
    ['[!a]', 'a', false],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['[', '[', true],
    ['a[b', 'a[b', true],
    ['', '', true]
  ])('%s against %s: %s', (one, other, is) => expect(matches(one, other)).toBe(is));

  it('takes time in proportion to both lengths', () => {
    const start = performance.now();
    expect(matches('*a'.repeat(100), 'a'.repeat(20_000) + 'b')).toBe(false);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
