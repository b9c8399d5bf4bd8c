import fc from 'fast-check';
import { forCell, forCode, forTerminal } from '../../src/platform/neutral.js';

describe('text for terminals', () => {
  it.each([
    ['bidirectional', 'a\u202eb', 'a\\u{202e}b'],
    ['zero width', 'a\u200bb', 'a\\u{200b}b'],
    ['escape sequence', 'a\u001b[31m', 'a\\x1b[31m'],
    ['carriage return', 'safe\revil', 'safe\\x0devil'],
    ['workflow command', 'x\n ::set-output name=a::b', 'x\n \u00b7 ::set-output name=a::b'],
    ['workflow command after a wide space', 'a\n\u00a0\u3000::error::x', 'a\n\u00a0\u3000\u00b7 ::error::x'],
    ['old workflow command', '##[error]x', '##\u00b7[error]x'],
    ['old workflow command within a line', 'a ##[set-env name=PATH]x', 'a ##\u00b7[set-env name=PATH]x'],
    ['C1 control', '\u009b2J', '\\x9b2J'],
    ['a command in the middle of a line', 'a ::b', 'a ::b'],
    ['other languages', 'schön 日本', 'schön 日本'],
    ['tab and newline stay', 'a\tb\r\nc', 'a\tb\nc']
  ])('%s', (_name, text, harmless) => expect(forTerminal(text)).toBe(harmless));
});

describe('text for Markdown', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('`', '``', 'a', ' ', '|', '\n', '<!--', '@me', '](x)', '#1')
  });

  it('code cannot be left, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, text => {
        const code = forCode(text);
        const fence = /^`+/.exec(code)![0];
        const inside = code.slice(fence.length, -fence.length);
        expect(code.endsWith(fence)).toBe(true);
        expect([...inside.matchAll(/`+/g)].some(run => run[0] === fence)).toBe(false);
        expect(code.includes('\n')).toBe(false);
        expect(/(^|[^\\])\|/.test(code)).toBe(false);
      })
    );
  });

  // cmark-gfm takes no code span whose fence has more than 80 backticks: what stands in it would act.
  it.each([39, 40, 80, 81, 150])('no fence is too long for the parser: %d backticks', count => {
    const code = forCode(`${'`'.repeat(count)}<img src=x>`);
    expect(/^`+/.exec(code)![0].length).toBeLessThan(80);
    expect(code).toContain('<img src=x>');
  });

  it('a cell holds no active character', () => {
    fc.assert(
      fc.property(hostile, text => {
        const cell = forCell(text).replace(/\\.|&#64;<!---->|&#\d+;|&[a-z]+;/g, ' ');
        expect(cell).not.toMatch(/[`|<>@[\]\n]|#\d/);
      })
    );
  });

  it.each([
    ['a link', '[x](http://e.org)', '\\[x\\](http&#8203;://e.org)'.replace('(', '\\(').replace(')', '\\)')],
    ['a mention', '@team', '&#64;<!---->team'],
    ['a back-link', 'Fixes #12', 'Fixes #&#8203;12'],
    ['a time is left alone', '2026-11-21T09:54:26.452Z', '2026-11-21T09:54:26.452Z']
  ])('%s', (_name, text, harmless) => expect(forCell(text)).toBe(harmless));

  it('is cut', () => {
    expect(forCode('x'.repeat(500)).length).toBeLessThan(210);
    expect(forCell('x'.repeat(500)).length).toBe(200);
  });
});
