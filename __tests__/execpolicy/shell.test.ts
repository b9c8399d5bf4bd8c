/** The reading of shell text: what would be executed is found, however it is written. */
import { defaultExecPolicy, judgeCommand, readCommands } from '../../src/execpolicy/index.js';
import { harmless, hiddenPushes, untold } from './evasions.js';

function rulesOf(text: string): (string | null)[] {
  return judgeCommand(text, defaultExecPolicy, 'safe')
    .findings.filter(one => one.code === 'EXEC_FORBIDDEN')
    .map(one => one.rule);
}

it.each(hiddenPushes)('finds the push in %j', text => {
  expect(rulesOf(text)).toContain('git.push');
  expect(judgeCommand(text, defaultExecPolicy, 'safe').decision).toBe('forbid');
  expect(judgeCommand(text, defaultExecPolicy, 'privileged').decision).toBe('forbid');
});

it.each(untold)('cannot tell what %j executes, and says so', text => {
  const judgement = judgeCommand(text, defaultExecPolicy, 'safe');
  expect(judgement.findings.some(one => one.code === 'EXEC_UNPARSABLE' && one.refuses)).toBe(true);
  expect(judgement.decision).toBe('forbid');
  const listed = judgeCommand(text, defaultExecPolicy, 'privileged').findings.filter(
    one => one.code === 'EXEC_UNPARSABLE'
  );
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.every(one => !one.refuses)).toBe(true);
});

it.each(harmless)('leaves %j alone', text =>
  expect(judgeCommand(text, defaultExecPolicy, 'safe')).toMatchObject({ decision: 'allow', findings: [] })
);

it('has more than 200 rows of evasions', () =>
  expect(hiddenPushes.length + untold.length).toBeGreaterThan(300));

describe('what is known of a command', () => {
  it('places, wrappers and words', () => {
    const { commands } = judgeCommand('true\n  env A=b timeout 5 "git" push $X', defaultExecPolicy, 'safe');
    expect(commands.map(({ program, via, line, column }) => ({ program, via, line, column }))).toEqual([
      { program: 'true', via: [], line: 1, column: 1 },
      { program: 'env', via: [], line: 2, column: 3 },
      { program: 'timeout', via: ['env'], line: 2, column: 11 },
      { program: 'git', via: ['env', 'timeout'], line: 2, column: 21 }
    ]);
    expect(commands[3]).toMatchObject({
      words: ['git', 'push', null],
      decision: 'forbid',
      rule: 'git.push',
      text: '"git" push $X'
    });
  });

  it('redirections, assignments and what feeds what', () => {
    const { commands } = readCommands('A=1 B=$X cat < in > "out $HOME" | tee a | sort');
    expect(commands[0]).toMatchObject({
      program: 'cat',
      assignments: [
        { name: 'A', value: '1' },
        { name: 'B', value: null }
      ],
      feeds: expect.arrayContaining(['tee', 'sort'])
    });
    expect(commands[0]!.redirections.map(({ access, target }) => [access, target.shape])).toEqual([
      ['read', 'in'],
      ['write', 'out ~']
    ]);
  });

  it('places inside of code point at the word that holds it', () =>
    expect(judgeCommand("true; sh -c 'x; git push'", defaultExecPolicy, 'safe').findings).toMatchObject([
      { rule: 'git.push', line: 1, column: 13, text: 'git push' }
    ]));
});
