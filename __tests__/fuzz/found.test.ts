/** What fuzzing found, kept. */
import { defaultExecPolicy, judgeCommand } from '../../src/execpolicy/index.js';

describe('the reading of shell text', () => {
  it.each(['case a in ${A:-`\\'])('no place lies behind the end of %j', text => {
    for (const { line, column } of judgeCommand(text, defaultExecPolicy, 'safe').findings)
      expect([line, column <= text.length + 1]).toEqual([1, true]);
  });

  it.each(['find . -exec m0', 'find . -exec coproc function push '])(
    'many of %j in one text are too much, and soon',
    piece => {
      const began = performance.now();
      const { decision, findings } = judgeCommand(piece.repeat(1900), defaultExecPolicy, 'safe');
      expect(performance.now() - began).toBeLessThan(10_000);
      expect(decision).toBe('forbid');
      expect(findings.map(({ reason }) => reason)).toContain('nested too deeply or too large to be read');
    }
  );
});
