/** The island among what people write: found, read, replaced and closed; every character around it stays. */
import fc from 'fast-check';
import {
  BODY_LIMIT,
  contentDigest,
  emptiedBody,
  EMPTIED_LINE,
  ISLAND_END,
  ISLAND_START,
  newBody,
  pullRequestBody,
  readIsland,
  replaceIsland,
  updatedBody
} from '../../src/pullrequest/body.js';
import { BASE, facts, MANIFEST, TREE } from './facts.js';

const body = pullRequestBody(facts);
const next = pullRequestBody({ ...facts, verdict: 'Next', tree: 'c3'.repeat(20) });
const others = pullRequestBody({ ...facts, packPath: 'packs/other.yml', verdict: 'Others' });
const read = (text: string) => readIsland(text, facts.packPath);
const whole = {
  ours: true,
  content: contentDigest(facts),
  evidence: { manifest: MANIFEST, tree: TREE, base: BASE, runId: null, attempt: null, artifactId: null },
  state: 'open',
  baseBranch: 'main'
};

describe('reading', () => {
  it('gives what was written', () => expect(read(body)).toEqual(whole));
  it('gives artifact, run and attempt', () => {
    const text = pullRequestBody({
      ...facts,
      artifact: { id: '18446744073709551615', runId: '7', attempt: 2 }
    });
    expect(read(text)?.evidence).toMatchObject({
      artifactId: '18446744073709551615',
      runId: '7',
      attempt: 2
    });
  });
  it.each(['main', 'release/1.x', 'größe/\u{1f600}', '-->', '<!-- x', 'a'.repeat(250)])(
    'gives the base %s',
    baseBranch => expect(read(pullRequestBody({ ...facts, baseBranch }))?.baseBranch).toBe(baseBranch)
  );
  it.each([null, undefined])('a base of %s is none', baseBranch => {
    const { baseBranch: known, ...rest } = facts;
    expect(known).toBe('main');
    const given = baseBranch === null ? { ...rest, baseBranch } : rest;
    expect(read(pullRequestBody(given))?.baseBranch).toBeNull();
  });
  it('knows another pack’s', () => expect(read(others)).toMatchObject({ ours: false }));
  it('reads bodies of older versions', () => {
    const old = body
      .split('\n')
      .filter(line => !/codex-orchestrator:(?:evidence|state)/.test(line))
      .join('\n')
      .replace(ISLAND_START, `${ISLAND_START}\n`);
    expect(read(old)).toEqual({ ...whole, evidence: null, baseBranch: null });
  });
  it('reads what a browser sent back', () => expect(read(body.replace(/\n/g, '\r\n'))).toEqual(whole));
  it.each([
    '',
    'text',
    ISLAND_START,
    `${ISLAND_END}\n${ISLAND_START}`,
    `${ISLAND_START}\n${ISLAND_END}`,
    `${ISLAND_START}\nx\n${body.split('\n')[1]}\n${ISLAND_END}`,
    body.replace(ISLAND_END, ''),
    body.replace(/^/gm, '> '),
    body.replace(/^/gm, '    '),
    body.replace(ISLAND_START, `x ${ISLAND_START}`),
    body.replace('content sha256:', 'content sha512:'),
    `\`\`\`\n${body}\`\`\``,
    `~~~~ md\n${body}\n~~~\n~~~~\n`
  ])('finds none in %j', text => expect(read(text)).toBeNull());
});

describe('forged and doubled markers', () => {
  const [, pack = '', evidence = '', state = ''] = body.split('\n');
  it('a second evidence or state line makes both void', () => {
    const forged = evidence.replace(TREE, 'd4'.repeat(20));
    expect(read(body.replace(evidence, `${evidence}\n${forged}`))).toEqual({ ...whole, evidence: null });
    const emptied = state.replace('open', 'emptied');
    expect(read(body.replace(state, `${state}\n${emptied}`))).toEqual({
      ...whole,
      state: 'open',
      baseBranch: null
    });
  });
  it('a marker below the first other line counts nothing', () => {
    const late = body.replace(evidence, '').replace('### Permissions', `${evidence}\n### Permissions`);
    expect(read(late)?.evidence).toBeNull();
  });
  it.each(['YQ=', 'Y', '__', 'YR'])('a base that is not canonical base64url (%s) is none', text =>
    expect(read(body.replace(state, state.replace(/for .* -->/, `for ${text} -->`)))?.baseBranch).toBeNull()
  );
  it('a quoted body above, in a fence, is not taken for the present one', () => {
    const text = `look:\n\n\`\`\`md\n${others}${body}\`\`\`\n\n${next}`;
    expect(read(text)?.content).toBe(read(next)?.content);
    const replaced = replaceIsland(text, body);
    expect(replaced).toBe(text.slice(0, text.indexOf(next)) + body.trimEnd() + '\n');
  });
  it('a fence that is never closed hides nothing', () => {
    expect(read(`\`\`\`\n${body}`)).toEqual(whole);
    expect(replaceIsland(`~~~\nx\n${body}`, next)).toBe(`~~~\nx\n${next.trimEnd()}\n`);
  });
  it('of two, the last one counts; the copy above stays', () =>
    expect(replaceIsland(`${body}\nx\n${body}`, next)).toBe(`${body}\nx\n${next.trimEnd()}\n`));
  it('another pack’s island stays', () =>
    expect(replaceIsland(`${others}\n${body}`, next)).toBe(`${others}\n${next.trimEnd()}\n`));
  it('an island that lost its end does not swallow what follows', () => {
    const orphan = body.replace(`${ISLAND_END}\n`, 'words of a person\n');
    const once = replaceIsland(orphan, next);
    expect(once).toBe(`${orphan}\n\n${next}`);
    expect(replaceIsland(once, next)).toBe(once);
  });
  it('nested islands: the inner one', () => {
    const nested = `${ISLAND_START}\n${pack}\nx\n${body}y\n${ISLAND_END}\n`;
    expect(replaceIsland(nested, next)).toBe(nested.replace(body.trimEnd(), () => next.trimEnd()));
  });
  it.each<[string, string, number]>([
    ['starts', `${ISLAND_START}\n`, 1e7],
    ['headers', `${ISLAND_START}\n${pack}\n`, 1e7],
    ['one long line', `${ISLAND_START}${ISLAND_END}`, 1e7],
    ['islands', body, 1e7],
    ['islands behind fences', `\`\`\`\n${body}`, 1e7],
    ['openings of fences', '```x\n', 1e6],
    ['fences of both kinds', '~~~~\n```\n', 1e6],
    ['blanks and backticks', ' ```', 1e6]
  ])('megabytes of %s take linear time', (_name, unit, characters) => {
    const text = `${unit.repeat(Math.ceil(characters / unit.length))}\n${next}`;
    // In the time of a square, the runner would end this test.
    expect([read(next)?.content, undefined]).toContain(read(text)?.content);
  });
});

describe('replacing', () => {
  it('leaves line ends and odd characters of people alone', () => {
    const edited = `before\r\n\r\n${body.replace(/\n/g, '\r\n')}after $& $1\r\n`;
    const text = replaceIsland(edited, next);
    expect(text).toBe(`before\r\n\r\n${next.trimEnd()}\r\nafter $& $1\r\n`);
  });
  it('never grows past the limit', () =>
    expect(() => replaceIsland('p'.repeat(BODY_LIMIT - 10), body)).toThrow(
      expect.objectContaining({ code: 'PR_BODY_FULL' })
    ));

  const piece = fc.oneof(
    fc.constantFrom(
      '\n',
      '\r\n',
      '\r',
      '```',
      '```\n',
      '\n~~~\n',
      '````md\n',
      '> ',
      '    ',
      '<!--',
      '-->',
      '<pre>\n',
      '<details>',
      ISLAND_START,
      ISLAND_END,
      `\n${ISLAND_START}\n`,
      `\n${ISLAND_END}\n`,
      body.split('\n')[1]!,
      `\n${body.split('\n')[1]}\n`,
      `\n\`\`\`\n${body}\n\`\`\`\n`,
      `\n${others}\n`,
      '$&',
      '\u202e',
      '\0',
      'Fixes #1'
    ),
    fc.string({ unit: 'binary', maxLength: 20 })
  );
  const people = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''));

  it('whatever people write around it: it is kept, the island is read again, and a second time changes nothing', () => {
    fc.assert(
      fc.property(people, people, fc.boolean(), (before, after, there) => {
        const text = there ? `${before}\n${body}${after}` : before;
        const once = replaceIsland(text, next);
        const at = once.lastIndexOf(next.trimEnd());
        expect(at).not.toBe(-1);
        const around = once.slice(0, at) + once.slice(at + next.trimEnd().length);
        // Either in the place of the old one, or after the whole text.
        const appended = text === '' ? '\n' : `${text}\n\n\n`;
        const places = [appended, ...placesOf(text)];
        expect(places).toContain(around);
        expect(replaceIsland(once, next)).toBe(once);
        expect(updatedBody(updatedBody(text, facts), facts)).toBe(updatedBody(text, facts));
      }),
      { numRuns: 400 }
    );
  });

  /** The text without one island in it, for each that is there, those that people put together from markers included. */
  function placesOf(text: string): string[] {
    // Not `^` and `$`: for them a lone carriage return ends a line, too.
    const [first, last] = [ISLAND_START, ISLAND_END].map(
      one => `(?<![^\\n])${one}(?=[^\\S\\n]*(?:\\n|(?![^])))`
    );
    const island = new RegExp(
      `${first}\\s*\\n<!-- codex-orchestrator:pack .*\\n(?:(?!${first})[^])*?${last}`,
      'g'
    );
    return [...text.matchAll(island)].map(
      ({ 0: found, index }) => text.slice(0, index) + text.slice(index + found.length)
    );
  }

  it('in place, where nothing around it is a marker or a fence', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'ab<!- >`\n\r#'), maxLength: 40 });
    fc.assert(
      fc.property(plain, plain, (before, after) => {
        fc.pre(!/```/.test(before + after));
        const once = replaceIsland(`${before}\n${body}${after}`, next);
        expect(once).toBe(`${before}\n${next.trimEnd()}\n${after}`);
        expect(read(once)).toMatchObject({ ours: true, baseBranch: 'main', state: 'open' });
      }),
      { numRuns: 200 }
    );
  });
});

describe('closing because the change is in the base', () => {
  it('says so to people and to the next run, once', () => {
    const text = emptiedBody(`before\n${body}after`);
    expect(read(text)).toEqual({ ...whole, state: 'emptied' });
    expect(text).toContain(`\n\n${EMPTIED_LINE}\n\n**Passed**`);
    expect(text.startsWith('before\n')).toBe(true);
    expect(text.endsWith('after')).toBe(true);
    expect(emptiedBody(text)).toBe(text);
  });
  it('also where nothing was written since it was opened', () => {
    const opened = newBody(facts);
    expect(read(opened)).toEqual({ ...whole, state: 'opened' });
    expect(read(emptiedBody(opened))).toEqual({ ...whole, state: 'emptied' });
    expect(read(updatedBody(opened, facts))).toEqual(whole);
  });

  it('is undone by the next body', () => expect(read(replaceIsland(emptiedBody(body), body))).toEqual(whole));
  it('works on what a browser sent back, and on older bodies', () => {
    expect(read(emptiedBody(body.replace(/\n/g, '\r\n')))).toEqual({ ...whole, state: 'emptied' });
    const old = body.replace(/^<!-- codex-orchestrator:(?:evidence|state).*\n/gm, '');
    expect(read(emptiedBody(old))).toEqual({ ...whole, state: 'emptied', evidence: null, baseBranch: null });
  });
  it('takes the island of the pack that is named', () => {
    const text = emptiedBody(`${body}\n${others}`, facts.packPath);
    expect(read(text)?.state).toBe('emptied');
    expect(readIsland(text, 'packs/other.yml')?.state).toBe('open');
  });
  it.each(['', 'text', `\`\`\`\n${body}\`\`\`\n`])('leaves %j alone', text =>
    expect(emptiedBody(text)).toBe(text)
  );
  it('has room in the largest body', () => {
    const files = Array.from({ length: 400 }, (_, index) => ({
      status: 'modified',
      path: `${index}`.padEnd(180, 'x'),
      added: 1,
      deleted: 1
    }));
    const text = pullRequestBody({ ...facts, files });
    expect(emptiedBody(text).length).toBeLessThanOrEqual(BODY_LIMIT);
  });
});
