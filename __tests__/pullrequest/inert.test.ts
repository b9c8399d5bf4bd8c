/** Foreign text in bodies and titles does nothing, wherever it comes from; the same text does it where nothing protects. */
import fc from 'fast-check';
import { pullRequestBody, wholeBody } from '../../src/pullrequest/body.js';
import { readBodyTemplate } from '../../src/pullrequest/template.js';
import { count, inline, link, prose } from '../../src/pullrequest/text.js';
import { titleFrom, statedTitle } from '../../src/pullrequest/title.js';
import { actsIn, ATTACKS, facts, foreign, hostileFacts, hostileOf, residue, SENTINEL } from './facts.js';

/** Whether a table cell with this text does anything; renderers that disagree about it count as that. */
function acts(cell: string): boolean {
  try {
    return actsIn(`| ${cell} |`).length > 0;
  } catch {
    return true;
  }
}

describe('inline code', () => {
  it.each(ATTACKS)('is all that is left of %j', attack => {
    expect(acts(`${SENTINEL} ${attack} ${SENTINEL}`)).toBe(true); // bare, it acts
    for (const text of [attack, `${SENTINEL}${attack}`, `${attack}${SENTINEL}`]) {
      const cell = inline(text);
      expect(residue(`| ${cell} |`)).toBe('| C |');
      expect(actsIn(`| ${cell} |`)).toEqual([]);
    }
  });

  it('shows what nobody would see', () => {
    expect(inline('a\u202eb\u200bc\u{e0041}d\ufe0fe')).toBe('`a\\u{202e}b\\u{200b}c\\u{e0041}d\\u{fe0f}e`');
    expect(inline('a\nb\0c')).toBe('`a b\\x00c`');
  });

  it.each([
    ['npm test | tee', '`npm test \\| tee`'],
    ['a `b` c', '<code>a &#96;b&#96; c</code>'],
    ['a < b', '<code>a &#60; b</code>'],
    ["grep 'a\\|b'", '<code>grep &#39;a&#92;&#124;b&#39;</code>'],
    ['', '` `']
  ])('%j is %s', (text, code) => expect(inline(text)).toBe(code));

  it('cuts long text, at a whole character', () => {
    expect(inline('x'.repeat(1e6), 10)).toBe(`\`${'x'.repeat(9)}…\``);
    expect(inline('😀'.repeat(100), 10)).toBe(`\`${'😀'.repeat(9)}…\``);
  });
});

describe('prose', () => {
  it.each([
    'Passed',
    'Not passed: ACC_FAILED',
    'the base moved on; these paths may conflict',
    "it isn't 12 files."
  ])('%j stays as it is', text => expect(prose(text)).toBe(text));
  it.each([
    'GH-1',
    'fixes #1',
    '@me',
    'defaced',
    'deadbee1',
    '*x*',
    'a_ b',
    '_a_',
    'x.example',
    'a/b',
    'x '.repeat(300)
  ])('%j becomes code', text => expect(residue(prose(text))).toBe('C'));
  it.each([-1, 1.5, NaN, '7@x' as unknown as number])('%j is no count', value =>
    expect(residue(count(value))).toBe('C')
  );
});

it.each([
  ['https://github.com/o/r/actions/runs/1', true],
  ['http://127.0.0.1:8080/o/r', true],
  ['javascript:alert(1)', false],
  ['https://x.example/a) ![b](c', false],
  ['https://user@x.example/', false],
  ['https://x.example/?q=1', false],
  ['https://x.example/\n', false]
])('links to %s: %s', (address, linked) =>
  expect(link('words', address)).toBe(linked ? `[words](${address})` : 'words')
);

describe('a body of foreign words', () => {
  it('has nothing that acts, and as many lines as any other', () => {
    const lines = pullRequestBody(hostileOf(() => 'x9', true)).split('\n').length;
    fc.assert(
      fc.property(hostileFacts, hostile => {
        const body = pullRequestBody(hostile);
        expect(actsIn(body)).toEqual([]);
        expect(body.split('\n')).toHaveLength(lines);
      }),
      { numRuns: 150 }
    );
  });

  it('has no HTML even where Markdown is not read: below an unclosed <pre> of somebody’s', () => {
    const own = /<!-- codex-orchestrator:[a-z]+(?: [A-Za-z0-9:_-]+)* -->|<code>|<\/code>|&#64;<!---->/g;
    fc.assert(
      fc.property(hostileFacts, hostile => {
        expect(pullRequestBody(hostile).replace(own, '')).not.toContain('<');
      }),
      { numRuns: 100 }
    );
  });

  it('has nothing that acts within a template either', () => {
    const text =
      'Thanks, **all**.\n\n{{verdict}}\n\n## Seen\n{{files}}\n{{refused}}\n\n{{evidence}}\n{{warnings}}\n';
    const { template } = readBodyTemplate('t.md', Buffer.from(text));
    fc.assert(
      fc.property(hostileFacts, hostile => {
        expect(actsIn(wholeBody({ ...hostile, template }))).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });

  it('the reader finds each attack that is not held', () => {
    const bare = (path: string) =>
      pullRequestBody(facts).replace('`src/a.js`', () => path.replace(/[\n\r\u2028\u2029\u0085]/g, ' '));
    for (const attack of [
      '@octocat',
      'Fixes #1',
      'GH-1',
      '<img src=x>',
      '![x](y)',
      '<!-- -->',
      '\u202e',
      'deadbee'
    ])
      expect({ attack, found: actsIn(bare(attack)).length > 0 }).toEqual({ attack, found: true });
  });
});

describe('titles', () => {
  const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
  it('neither mention, close nor hide, on one line of at most 256 characters', () => {
    fc.assert(
      fc.property(foreign, foreign, (id, title) => {
        for (const text of [titleFrom(null, { id, title, pack: id }), statedTitle(title)]) {
          expect(text.length).toBeLessThanOrEqual(256);
          expect(text).not.toMatch(unseen);
          expect(text).not.toMatch(/[\n\r]/);
          expect(text).not.toMatch(/(?<![A-Za-z0-9_])@[A-Za-z0-9]/);
          expect(text).not.toMatch(
            /(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:[\w.-]+\/[\w.-]+)?(?:#\d|GH-\d)/i
          );
          expect(text).not.toMatch(/:\/\//);
        }
      }),
      { numRuns: 300 }
    );
  });
});
