/** What fuzzing found, kept. */
import { defaultExecPolicy, judgeCommand } from '../../src/execpolicy/index.js';

describe('the reading of shell text', () => {
  it.each(['case a in ${A:-`\\'])('no place lies behind the end of %j', text => {
    for (const { line, column } of judgeCommand(text, defaultExecPolicy, 'safe').findings)
      expect([line, column <= text.length + 1]).toEqual([1, true]);
  });
});
