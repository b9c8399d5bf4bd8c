/** The guard of one text: rules, emoji, hidden characters, denied patterns, steps. */
import { defaultExecPolicy, guardText } from '../../src/execpolicy/index.js';

const policy = {
  ...defaultExecPolicy,
  guard: { emoji: 'forbid' as const, maxSteps: 3, deny: ['*TODO*', 'secret ?'] }
};

it.each([
  ['echo test', []],
  ['echo ok; echo ok; echo ok', []],
  ['echo "123 #* \u00a9 \u2192 \u65e5\u672c\u8a9e \u00e9"', []],
  ['echo a\tb', []],
  ['echo \u{1f680}', ['EXEC_EMOJI 1:6']],
  [
    'true\necho \u2705 \u{1f468}\u200d\u{1f4bb}',
    ['EXEC_EMOJI 2:6', 'EXEC_EMOJI 2:8', 'EXEC_HIDDEN_TEXT 2:10', 'EXEC_EMOJI 2:11']
  ],
  ['echo \u2764\ufe0f', ['EXEC_EMOJI 1:6']],
  ['echo 1\ufe0f\u20e3', ['EXEC_EMOJI 1:6']],
  ['echo \u{1f1e9}\u{1f1ea}', ['EXEC_EMOJI 1:6', 'EXEC_EMOJI 1:8']],
  ['echo a\u202eb', ['EXEC_HIDDEN_TEXT 1:7']],
  ['echo a\u200bb', ['EXEC_HIDDEN_TEXT 1:7']],
  ['echo \u001b[2J', ['EXEC_HIDDEN_TEXT 1:6']],
  ['echo TODO', ['EXEC_DENIED_PATTERN 1:1']],
  ['true\nsecret x', ['EXEC_DENIED_PATTERN 2:1']],
  ['a; b; c; d', ['EXEC_TOO_MANY_STEPS 1:1']],
  ['a; b; sh -c "c; d"', ['EXEC_TOO_MANY_STEPS 1:1']],
  ['true; git push', ['EXEC_FORBIDDEN 1:7']],
  ['$X', ['EXEC_UNPARSABLE 1:1']]
])('%j: %j', (text, expected) => {
  const result = guardText(text, policy, 'safe');
  expect(result.findings.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expected);
  expect(result.decision).toBe(expected.length === 0 ? 'allow' : 'forbid');
});

it('counts the simple commands that would run, those inside of code too', () =>
  expect(guardText("A=1 a | b && sh -c 'c $(d)'; X=2", policy, 'safe')).toMatchObject({
    steps: 5,
    maxSteps: 3
  }));

it('lets emoji through where the policy does', () =>
  expect(
    guardText('echo \u{1f680}', { ...policy, guard: { ...policy.guard, emoji: 'allow' } }, 'safe').decision
  ).toBe('allow'));

it('lists what cannot be told in mode privileged, and lets it through', () => {
  const result = guardText('$X', policy, 'privileged');
  expect(result).toMatchObject({
    decision: 'allow',
    findings: [{ code: 'EXEC_UNPARSABLE', refuses: false }]
  });
});

it('lists at most 50 findings of a kind', () =>
  expect(guardText(`echo ${'\u{1f680}'.repeat(500)}`, policy, 'safe').findings).toHaveLength(50));
