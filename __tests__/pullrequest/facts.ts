/** A run's facts for the tests of bodies, the strings that attack one, and a strict reader of Markdown as the oracle. */
import fc from 'fast-check';
import type { BodyFacts } from '../../src/pullrequest/body.js';

export const MANIFEST = `sha256:${'1f'.repeat(32)}`;
export const TREE = 'a1'.repeat(20);
export const BASE = 'b2'.repeat(20);

export const facts: BodyFacts = {
  packId: 'LINT-12',
  title: 'Replace var',
  packPath: 'packs/lint.yml',
  verdict: 'Passed',
  base: BASE,
  tree: TREE,
  planDigest: `sha256:${'2e'.repeat(32)}`,
  manifestDigest: MANIFEST,
  runId: 'r-1',
  isolation: 'bubblewrap, network none',
  criteria: [{ kind: 'command', subject: 'npm test | tee x', ok: true, detail: 'ended with status 0' }],
  files: [{ status: 'modified', path: 'src/a.js', added: 1, deleted: 1 }],
  grants: [{ phase: 'test', network: 'none' }],
  refused: [],
  links: { run: null, artifact: null },
  baseBranch: 'main'
};

/** A word that no body of ours holds, and that is never plain prose: wherever it stands outside of code, text escaped. */
export const SENTINEL = 'zqx9';

/** Strings that do something in GitHub's Markdown where they stand bare. */
export const ATTACKS = [
  '@octocat',
  '@org/team',
  'Fixes #1',
  'closes: GH-1',
  'resolves org/repo#1',
  'fixes https://github.com/o/r/issues/1',
  'https://attacker.example/x',
  'www.attacker.example',
  'mail@attacker.example',
  '<mail@attacker.example',
  '`'.repeat(81) + '<img src=x>',
  `deadbeef${'0'.repeat(32)}`,
  'deadbee',
  '<img src=x>',
  '![x](https://attacker.example/p.png)',
  '[x](https://attacker.example)',
  '[x]: https://attacker.example',
  '<!-- -->',
  '--> <b>',
  '<!-- codex-orchestrator:end -->',
  '\n<!-- codex-orchestrator:end -->\n',
  '\r\n<!-- codex-orchestrator:start -->\r\n',
  '`',
  '``',
  '` `` ``` ````',
  '\n```\n',
  '~~~',
  'a|b',
  'a\\|b',
  'a\\\\|b`|`',
  '`\\|`',
  '| --- |',
  '\n# heading',
  '\n\n- list',
  '**bold**',
  '</code>@octocat',
  '</details></td></table>',
  '&lt;img&gt; &#64;octocat &amp;',
  '$x$ $`y`$',
  ':tada:',
  '{{evidence}}',
  '\0',
  '\u001b[31m',
  '\u202eevil\u202c',
  '\u2066x\u2069',
  '\u200b\u200d\ufeff',
  '\u{e0041}\u{e0042}\u{e0001}',
  '\ufe0f\u{e0100}\u3164\u034f\u2800',
  '\ud800',
  '\u2028@octocat\u2029',
  '\u0085@octocat',
  'x'.repeat(5000),
  '`'.repeat(5000),
  '|'.repeat(2000),
  '<'.repeat(2000),
  '\\'.repeat(301)
] as const;

/** Foreign text: attacks put together, with the sentinel before, between and after. */
export const foreign: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ATTACKS),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({
        unit: fc.constantFrom('`', '|', '\\', '<', '>', '-', '!', '\n', ' ', '@', '#', '1'),
        maxLength: 12
      })
    ),
    { minLength: 1, maxLength: 4 }
  )
  .map(parts => `${SENTINEL}${parts.join(SENTINEL)}${SENTINEL}`);

/** Facts in which every word is foreign, those that should be the program's own included. */
export const hostileFacts: fc.Arbitrary<BodyFacts> = fc
  .array(foreign, { minLength: 30, maxLength: 30 })
  .chain(words =>
    fc.boolean().map(ok => {
      const next = words[Symbol.iterator]();
      const word = (): string => {
        const { value, done } = next.next();
        if (done === true) throw new RangeError('too few words');
        return value;
      };
      return hostileOf(word, ok);
    })
  );

export function hostileOf(word: () => string, ok: boolean): BodyFacts {
  return {
    ...facts,
    packId: word(),
    title: word(),
    packPath: word(),
    verdict: word(),
    planDigest: word(),
    runId: word(),
    isolation: word(),
    criteria: [{ kind: word(), subject: word(), ok, detail: word() }],
    files: [{ status: word(), path: word(), added: 1, deleted: 2 }],
    grants: [{ phase: word(), network: word() }],
    refused: [{ code: word(), host: word(), tries: 1, phase: word() }],
    links: { run: `https://x.example/${word()}`, artifact: `javascript:${word()}` },
    warnings: [word(), { text: word(), subjects: [word()] }],
    verification: { verified: ok, reason: word() },
    program: { source: word(), version: '1' },
    baseBranch: word().slice(0, 200)
  };
}

/** What stands outside of inline code, line by line; throws where a renderer may disagree about what is code. */
export function residue(markdown: string): string {
  return markdown.split('\n').map(residueOfLine).join('\n');
}

function residueOfLine(line: string): string {
  const html = line.replace(/<code>(?:[^<>&`|\\@#[\]!*_~]|&#64;<!---->|&#(?!64;)\d+;)*<\/code>/g, 'C');
  // Renderers differ: for some every pipe behind a backslash is escaped, for others only behind an odd number of them.
  const everyBackslash = cells(html, /(?<!\\)\|/);
  const oddBackslashes = cells(html, /(?<=(?:^|[^\\])(?:\\\\)*)\|/);
  if (everyBackslash !== oddBackslashes) throw new Error(`cells differ: ${JSON.stringify(line)}`);
  return everyBackslash;
}

function cells(line: string, pipe: RegExp): string {
  return line.startsWith('|') ? line.split(pipe).map(withoutCode).join('|') : withoutCode(line);
}

/** GFM 6.3: a run of backticks ends at the next run of the same length; GitHub's parser knows none longer than 80. */
function withoutCode(text: string): string {
  let rest = text;
  let out = '';
  for (;;) {
    const open = /`+/.exec(rest);
    if (open === null) return out + rest;
    const after = rest.slice(open.index + open[0].length);
    const close = [...after.matchAll(/`+/g)].find(run => run[0].length === open[0].length);
    if (close === undefined || open[0].length > 80)
      throw new Error(`code is not closed: ${JSON.stringify(text)}`);
    out += `${rest.slice(0, open.index)}C`;
    rest = after.slice(close.index + close[0].length);
  }
}

/** What no body may hold outside of code, beside what the program itself writes there. */
export function actsIn(markdown: string): string[] {
  const own = residue(markdown)
    .replace(/^<!-- codex-orchestrator:[a-z]+(?: [A-Za-z0-9:_-]+)* -->$/gm, '')
    .replace(/<details><summary>\d+ files<\/summary>|<\/details>/g, '')
    .replace(/\[[a-z ]+\]\(https?:\/\/[A-Za-z0-9./_~%-]+\)/g, '');
  const kinds: Record<string, RegExp> = {
    escaped: new RegExp(SENTINEL),
    mention: /@/,
    reference: /#\d|\bGH-\d/i,
    link: /https?:|www\.|\]\(|\]:/i,
    image: /!\[/,
    html: /</,
    commit: /\b[0-9a-f]{7,40}\b/,
    backtick: /`/
  };
  const found = Object.entries(kinds).filter(([, pattern]) => pattern.test(own));
  // These act in code as well.
  const unseen = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?!\n)\p{Cc}/u.test(markdown);
  return [...found.map(([kind]) => kind), ...(unseen ? ['unseen'] : [])];
}
