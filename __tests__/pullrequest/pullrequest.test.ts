import fc from 'fast-check';
import {
  BODY_LIMIT,
  ISLAND_END,
  ISLAND_START,
  pullRequestBody,
  type BodyFacts
} from '../../src/pullrequest/body.js';
import { branchName, pullRequestTitle } from '../../src/pullrequest/names.js';
import { cell, inlineCode, visible } from '../../src/pullrequest/text.js';

const facts: BodyFacts = {
  packId: 'LINT-12',
  title: 'Replace var',
  packPath: 'packs/lint.yml',
  verdict: 'Passed',
  base: 'abc',
  planDigest: 'sha256:1',
  manifestDigest: 'sha256:2',
  runId: 'r-1',
  isolation: 'bubblewrap, network none',
  criteria: [{ kind: 'command', subject: 'npm test | tee x', ok: true, detail: 'ended with status 0' }],
  files: [{ status: 'modified', path: 'src/a.js', added: 1, deleted: 1 }],
  grants: [{ phase: 'test', network: 'none' }]
};

describe('names', () => {
  it.each([
    ['codex/', 'LINT-12', 'replace-var', 'codex/LINT-12-replace-var'],
    ['codex/', 'a b', '', 'codex/a-b']
  ])('%s %s %s', (prefix, id, slug, name) => expect(branchName(prefix, id, slug)).toBe(name));
  it('keeps a title on one line', () => expect(pullRequestTitle('A', 'x\n  y ')).toBe('[A] x y'));
});

describe('hostile text', () => {
  it.each([
    ['bidirectional', 'a\u202eb', 'a\\u{202e}b'],
    ['zero width', 'a\u200bb', 'a\\u{200b}b'],
    ['escape', 'a\u001b[31m', 'a\\u{1b}[31m'],
    ['tab and newline stay', 'a\tb\nc', 'a\tb\nc']
  ])('%s', (_name, text, shown) => expect(visible(text)).toBe(shown));

  it('cannot leave its code span, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('`', '``', 'a', ' ', '|', '\n', '<!--', '@me', '](x)') }),
        text => {
          const code = inlineCode(text);
          const fence = /^`+/.exec(code)![0];
          const inside = code.slice(fence.length, -fence.length);
          expect(code.endsWith(fence)).toBe(true);
          expect([...inside.matchAll(/`+/g)].some(run => run[0] === fence)).toBe(false);
          expect(code.includes('\n')).toBe(false);
        }
      )
    );
  });
  it('cannot end its table cell', () => {
    expect(cell('a | b')).toBe('`a \\| b`');
    expect(cell('x'.repeat(500)).length).toBeLessThan(130);
  });
});

describe('the body', () => {
  it('is one island with the digests', () => {
    const body = pullRequestBody(facts);
    expect(body.startsWith(ISLAND_START)).toBe(true);
    expect(body.trimEnd().endsWith(ISLAND_END)).toBe(true);
    expect(body).toContain('sha256:2');
  });
  it('stays under the limit by dropping sections, never the digests', () => {
    const files = Array.from({ length: 60 }, (_, index) => ({
      status: 'modified',
      path: `${'p'.repeat(200)}${index}`,
      added: 1,
      deleted: 0
    }));
    const criteria = Array.from({ length: 2000 }, () => ({
      kind: 'command',
      subject: 's'.repeat(120),
      ok: true,
      detail: 'd'.repeat(120)
    }));
    const body = pullRequestBody({ ...facts, files, criteria });
    expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(body).toContain('sha256:2');
  });
  it('a forged marker in a title does not add an island', () => {
    const body = pullRequestBody({ ...facts, title: `x ${ISLAND_END} ${ISLAND_START}` });
    const outsideCode = body.replace(/`[^`]*`/g, '');
    expect(outsideCode.split(ISLAND_END)).toHaveLength(2);
  });
});
