/** What a body says, what it leaves out where room is short, and which bodies say the same. */
import {
  BODY_LIMIT,
  contentDigest,
  pullRequestBody,
  readIsland,
  updatedBody,
  wholeBody,
  type BodyFacts
} from '../../src/pullrequest/body.js';
import { DROP_ORDER, FULL_SHAPE, shorten } from '../../src/pullrequest/shape.js';
import { readBodyTemplate } from '../../src/pullrequest/template.js';
import { facts, MANIFEST, TREE } from './facts.js';

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const file = (index: number) => ({
  status: 'modified',
  path: `src/${'p'.repeat(150)}${index}`,
  added: 1,
  deleted: 0
});
const criterion = (index: number, ok: boolean) => ({
  kind: 'command',
  subject: `s${index} ${'s'.repeat(150)}`,
  ok,
  detail: 'd'.repeat(190)
});

describe('a body', () => {
  const body = pullRequestBody({
    ...facts,
    criteria: [
      ...facts.criteria,
      { kind: 'command', subject: 'npm run lint', ok: false, detail: 'ended with status 1' }
    ],
    refused: [{ code: 'NET_NOT_GRANTED', host: 'x.example:443', tries: 3, phase: 'test' }],
    links: {
      run: 'https://github.com/o/r/actions/runs/7',
      artifact: 'https://github.com/o/r/actions/runs/7/artifacts/9'
    },
    warnings: [{ text: 'the base moved on; these paths may conflict', subjects: ['src/a.js'] }],
    verification: { verified: false, reason: 'unsigned' },
    program: { source: 'https://github.com/o/codex-orchestrator', version: '1.2.3' }
  });
  it.each([
    '**Passed** for task pack `LINT-12`: `Replace var`',
    '### Warnings\n\n- the base moved on; these paths may conflict: `src/a.js`',
    '| held | command | `npm test \\| tee x` | `ended with status 0` |',
    '| **FAILED** | command | `npm run lint` | `ended with status 1` |',
    '| test | `none` |',
    '| NET_NOT_GRANTED | `x.example:443` | 3 | test |',
    '| modified | `src/a.js` | +1 −1 |',
    '[this workflow run](https://github.com/o/r/actions/runs/7)',
    '[the evidence as an artifact](https://github.com/o/r/actions/runs/7/artifacts/9)',
    `- tree \`${TREE}\``,
    `- manifest \`${MANIFEST}\``,
    'GitHub says that it is **not** verified: `unsigned`',
    `\`codex-orchestrator verify RUN_DIRECTORY --expect-manifest ${MANIFEST}\``,
    '`git clone https://github.com/o/codex-orchestrator` (version `1.2.3`)',
    `\`node dist/cli/index.js verify RUN_DIRECTORY --expect-manifest ${MANIFEST}\``,
    `prints \`${TREE}\``
  ])('says %s', text => expect(body).toContain(text));

  it('says what GitHub says of a signature, and nothing where nobody asked', () => {
    const verified = wholeBody({ ...facts, verification: { verified: true, reason: 'valid' } });
    expect(verified).toContain('GitHub says that its signature is verified');
    expect(wholeBody(facts)).not.toContain('GitHub says');
  });
  it('has no heading over nothing', () => {
    const bare = pullRequestBody({ ...facts, criteria: [], files: [] });
    expect(bare.match(/^### .*/gm)).toEqual(['### Permissions', '### Evidence', '### How to check it']);
  });
  it.each([{ tree: 'x' }, { manifestDigest: 'sha256:2' }, { base: `${'a'.repeat(40)} -->` }])(
    'is not made with %j',
    wrong => expect(() => pullRequestBody({ ...facts, ...wrong })).toThrow(RangeError)
  );
});

describe('room', () => {
  const { template } = readBodyTemplate(
    't.md',
    Buffer.from(`${'words '.repeat(2000)}\n\n{{files}}\n\n{{evidence}}\n`)
  );
  const large: BodyFacts = {
    ...facts,
    files: many(3000, file),
    criteria: [...many(100, index => criterion(index, true)), ...many(60, index => criterion(index, false))],
    refused: many(60, index => ({
      code: 'NET_NOT_GRANTED',
      host: `h${index}`.padEnd(250, 'x'),
      tries: 1,
      phase: 'test'
    })),
    grants: many(8, index => ({ phase: 'test', network: `h${index}`.padEnd(190, 'x') })),
    warnings: many(10, () => ({
      text: 'this may conflict',
      subjects: many(10, index => `p${index}`.padEnd(60, 'x'))
    })),
    template
  };

  it('is made step by step in the stated order, and each step that is not needed is not taken', () => {
    const shapes: string[] = [];
    shorten(
      shape => {
        shapes.push(JSON.stringify(shape));
        return '';
      },
      () => false
    );
    expect(shapes).toHaveLength(DROP_ORDER.length + 1);
    expect(shapes[0]).toBe(JSON.stringify(FULL_SHAPE));
    expect(
      shorten(
        shape => shape.files,
        text => text === 'some'
      )
    ).toBe('some');
  });

  it('every step makes a large body shorter, and leaves a line that says so', () => {
    // Ends when each line was there in its turn; a body that cannot be made shorter throws.
    const says = [
      /2700 more/,
      /2950 more/,
      /3000 changed files/,
      /60 refused attempts/,
      /the permissions of each phase/,
      /: 100 criteria that held\./,
      /100 criteria that held and 40 that did not/,
      /100 criteria that held and 60 that did not/,
      /10 warnings/,
      /: the commands\./
    ];
    const small = {
      ...large,
      template: null,
      criteria: large.criteria.map(row => ({ ...row, detail: 'd', subject: row.subject.slice(0, 90) })),
      files: many(3000, index => ({ ...file(0), path: `src/${index}` }))
    };
    const missed = new Set(says);
    let last = Infinity;
    for (let around = 0; missed.size > 0; around = BODY_LIMIT - last + 300) {
      const body = pullRequestBody(small, around);
      expect(body.length).toBeLessThan(last);
      last = body.length;
      const steps = says.filter(pattern => pattern.test(body));
      steps.forEach(pattern => missed.delete(pattern));
    }
  });

  it('the words of a template go last', () => {
    expect(pullRequestBody(large, 40_000)).toContain('words words');
    const body = pullRequestBody(large, 55_000);
    expect(body).not.toContain('words words');
    expect(body).toContain("Not shown here: the text of the repository's template.");
  });

  it.each([0, 1000, 20_000, 40_000, 60_000, 62_000])('is kept beside %d characters of people', around => {
    for (const facts of [large, { ...large, template: null }]) {
      const people = 'é'.repeat(around);
      const text = updatedBody(people, facts);
      expect(text.length).toBeLessThanOrEqual(BODY_LIMIT);
      expect(text.startsWith(people)).toBe(true);
      expect(text).toContain(`manifest \`${MANIFEST}\``);
      expect(text).toContain('verdict Passed');
      expect(readIsland(text, facts.packPath)?.evidence?.manifest).toBe(MANIFEST);
      expect(updatedBody(text, facts)).toBe(text);
    }
  });

  it('where there is none for the least, nothing of people is cut: it is refused', () => {
    const people = 'p'.repeat(BODY_LIMIT - 500);
    expect(() => updatedBody(people, facts)).toThrow(expect.objectContaining({ code: 'PR_BODY_FULL' }));
  });

  it('a person can still save it in a browser, which sends two characters for a line break', () => {
    const body = pullRequestBody({ ...large, template: null });
    expect(body.replace(/\n/g, '\r\n').length).toBeLessThanOrEqual(BODY_LIMIT);
    expect([...body].length).toBeLessThanOrEqual(BODY_LIMIT);
  });

  it('the record has everything, without a limit', () => {
    const whole = wholeBody({ ...large, template: null });
    expect(whole.length).toBeGreaterThan(BODY_LIMIT);
    expect(whole).not.toContain('Not shown here');
    for (const { path } of large.files) expect(whole).toContain(path);
    for (const { subject } of large.criteria) expect(whole).toContain(subject);
  });
});

describe('the digest of what counts', () => {
  const digest = contentDigest(facts);
  it.each<Partial<BodyFacts>>([
    { runId: 'r-2' },
    { manifestDigest: `sha256:${'9'.repeat(64)}` },
    { links: { run: 'https://x', artifact: null } },
    { artifact: { id: '1', runId: '2', attempt: 3 } },
    { verification: { verified: true, reason: 'valid' } },
    { program: { source: null, version: '2' } },
    { warnings: [] },
    { template: null }
  ])('is the same with another %j', other => expect(contentDigest({ ...facts, ...other })).toBe(digest));
  it('is the same with another number of tries', () => {
    const refused = (tries: number) => [{ code: 'NET_NOT_GRANTED', host: 'h', tries, phase: 'test' }];
    expect(contentDigest({ ...facts, refused: refused(1) })).toBe(
      contentDigest({ ...facts, refused: refused(2) })
    );
  });
  it.each<Partial<BodyFacts>>([
    { verdict: 'x' },
    { base: 'x' },
    { tree: 'x' },
    { planDigest: 'x' },
    { title: 'x' },
    { baseBranch: 'x' },
    { isolation: 'x' },
    { warnings: ['x'] },
    { files: [] },
    { criteria: [] },
    { grants: [] },
    { refused: [{ code: 'x', host: 'h', tries: 1, phase: 'test' }] }
  ])('is another with another %j', other => expect(contentDigest({ ...facts, ...other })).not.toBe(digest));
  it('is made of lone surrogates, too', () =>
    expect(contentDigest({ ...facts, title: '\ud800' })).toMatch(/^sha256:/));
});
