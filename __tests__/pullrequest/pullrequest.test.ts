import {
  BODY_LIMIT,
  contentDigest,
  ISLAND_END,
  ISLAND_START,
  pullRequestBody,
  readIsland,
  replaceIsland,
  type BodyFacts
} from '../../src/pullrequest/body.js';
import { branchName, pullRequestTitle } from '../../src/pullrequest/names.js';

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
  grants: [{ phase: 'test', network: 'none' }],
  tree: 'def',
  refused: [],
  links: { run: null, artifact: null }
};

describe('names', () => {
  it.each([
    ['codex/', 'LINT-12', 'replace-var', 'codex/LINT-12-replace-var'],
    ['codex/', 'a b', '', 'codex/a-b']
  ])('%s %s %s', (prefix, id, slug, name) => expect(branchName(prefix, id, slug)).toBe(name));
  it('keeps a title on one line', () => expect(pullRequestTitle('A', 'x\n  y ')).toBe('[A] x y'));
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

describe('the island', () => {
  const body = pullRequestBody(facts);

  it('is found again, with whose it is and what it says', () =>
    expect(readIsland(body, facts.packPath)).toEqual({ ours: true, content: contentDigest(facts) }));
  it('is another pack’s where the path differs', () =>
    expect(readIsland(body, 'packs/other.yml')).toMatchObject({ ours: false }));
  it.each(['', 'text', ISLAND_START, `${ISLAND_END}\n${ISLAND_START}`])('is not in %j', text =>
    expect(readIsland(text, facts.packPath)).toBeNull()
  );
  it('says the same whatever run it came from', () =>
    expect(
      contentDigest({
        ...facts,
        runId: 'r-2',
        manifestDigest: 'sha256:9',
        links: { run: 'https://x', artifact: null }
      })
    ).toBe(contentDigest(facts)));
  it.each(['verdict', 'base', 'tree', 'planDigest'] as const)('says another thing with another %s', key =>
    expect(contentDigest({ ...facts, [key]: 'other' })).not.toBe(contentDigest(facts))
  );
  it('is replaced in place; what people wrote around it stays', () => {
    const edited = `before\r\n\r\n${body.replaceAll('\n', '\r\n')}after $& $1`;
    const next = pullRequestBody({ ...facts, tree: 'new' });
    const text = replaceIsland(edited, next);
    expect(text.startsWith('before\n\n')).toBe(true);
    expect(text.endsWith('after $& $1')).toBe(true);
    expect(text).toContain(next.trimEnd());
    expect(text.split(ISLAND_START)).toHaveLength(2);
  });
  it('a marker that a title forges does not end it', () => {
    const forged = { ...facts, title: `x ${ISLAND_END}\n${ISLAND_END}`, packPath: facts.packPath };
    const text = replaceIsland(pullRequestBody(forged), body);
    expect(text.trimEnd()).toBe(body.trimEnd());
  });
  it('never grows past the limit', () => expect(replaceIsland('p'.repeat(BODY_LIMIT - 10), body)).toBe(body));
});
