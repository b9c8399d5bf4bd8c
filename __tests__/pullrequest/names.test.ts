/** What branches, titles and checks are called. */
import fc from 'fast-check';
import { branchFault, idFault } from '../../src/pack/index.js';
import { branchName, CHECK_PREFIX, checkName, pullRequestTitle } from '../../src/pullrequest/names.js';
import { operatorTitle, statedTitle, titleFault, titleFrom } from '../../src/pullrequest/title.js';

describe('branches', () => {
  it.each([
    ['codex/', 'LINT-12', 'replace-var', 'codex/LINT-12-replace-var'],
    ['codex/', 'LINT-12', '', 'codex/LINT-12'],
    ['', 'a_b.c-1', 'x', 'a_b.c-1-x']
  ])('%s %s %s', (prefix, id, slug, name) => expect(branchName(prefix, id, slug)).toBe(name));

  it('ids that differ in replaced characters only have branches of their own', () => {
    const ids = ['a-b', 'a/b', 'a b', 'a//b', 'a:b', 'a\u00e9b', 'a--b'];
    const names = ids.map(id => branchName('codex/', id, 'x'));
    expect(new Set(names).size).toBe(ids.length);
    expect(names[0]).toBe('codex/a-b-x');
    expect(names[1]).toMatch(/^codex\/a-b-[0-9a-f]{8}-x$/);
  });

  it('an id that the pack room takes is never changed, and git takes the name', () => {
    const id = fc.string({ unit: fc.constantFrom(...'aZ09._-/ @'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(id, text => {
        fc.pre(idFault(text) === null);
        expect(branchName('codex/', text, '')).toBe(`codex/${text}`);
        expect(branchFault(branchName('codex/', text, 's'))).toBeNull();
      })
    );
  });
});

describe('titles', () => {
  const values = { id: 'LINT-12', title: 'Replace var', pack: 'packs/lint.yml' };
  it.each([
    [null, '[LINT-12] Replace var'],
    ['{title}', 'Replace var'],
    ['bot: {title} ({pack}, {id}, {id})', 'bot: Replace var (packs/lint.yml, LINT-12, LINT-12)'],
    ['Fixes #7: {title} for @octocat', 'Fixes #7: Replace var for @octocat'],
    ['} { {id}', '} { LINT-12']
  ])('template %s', (template, title) => expect(titleFrom(template, values)).toBe(title));

  it.each([
    ['x\n  y ', 'x y'],
    ['a @octocat b', 'a @ octocat b'],
    ['bump @types/node', 'bump @ types/node'],
    ['mail a@b.example', 'mail a@b.example'],
    ['Fixes #12', 'Fixes # 12'],
    ['closes org/repo#12', 'closes org/repo# 12'],
    ['Resolves GH-12', 'Resolves GH- 12'],
    ['fixes https://github.com/o/r/issues/1', 'fixes https: //github.com/o/r/issues/1'],
    ['C# and #hash', 'C# and #hash'],
    ['a\u202eb\u200bc\u{e0041}d', 'abcd'],
    ['{id} {title}', '{id} {title}'],
    ['$& $1', '$& $1']
  ])('of %j', (title, shown) => expect(titleFrom('{title}', { ...values, title })).toBe(shown));

  it('a sign at the end of one value does not act on the next', () =>
    expect(titleFrom('{title}{id}', { ...values, title: 'a @', id: 'octocat' })).toBe('a @ octocat'));
  it('an id like GH-12 stays', () => expect(pullRequestTitle('GH-12', 'x')).toBe('[GH-12] x'));
  it('is cut to 256 UTF-16 units, at a whole character', () => {
    const title = titleFrom('{title}', { ...values, title: `a${'😀'.repeat(300)}` });
    expect(title).toBe(`a${'😀'.repeat(127)}…`);
    expect(title.length).toBe(256);
    expect(titleFrom('{title}', { ...values, title: 'x'.repeat(1e7) })).toHaveLength(256);
  });
  it('of a pack is inert; of the operator is only cleaned', () => {
    expect(statedTitle('Fixes #1\n@me')).toBe('Fixes # 1 @ me');
    expect(operatorTitle(' Fixes #1\n@me\u202e')).toBe('Fixes #1 @me');
  });

  it.each([
    ['[{id}] {title}', null],
    ['plain', null],
    ['', 'is empty'],
    ['{ID}', 'has the unknown placeholder {ID}'],
    ['{}', 'has the unknown placeholder {}'],
    ['{ id }', 'has the unknown placeholder { id }'],
    ['{{id}}', 'has a doubled brace; a placeholder of a title has one'],
    ['a\nb', 'has a line break'],
    ['a\u200bb', 'has a character that nobody sees'],
    ['x'.repeat(257), 'has more than 256 characters']
  ])('template %j: %s', (template, fault) => {
    expect(titleFault(template)).toBe(fault);
    if (fault !== null) expect(() => titleFrom(template, values)).toThrow(RangeError);
  });
});

describe('checks', () => {
  it.each([
    ['evidence', 'codex-orchestrator: evidence'],
    ['codex-orchestrator: evidence', 'codex-orchestrator: evidence'],
    [' a\n b\u202e', 'codex-orchestrator: a b'],
    ['', 'codex-orchestrator: run'],
    ['build (required)', 'codex-orchestrator: build (required)']
  ])('%j', (text, name) => expect(checkName(text)).toBe(name));

  it('always begin so, and are short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const name = checkName(text);
        expect(name.startsWith(CHECK_PREFIX)).toBe(true);
        expect(name.length).toBeLessThanOrEqual(100);
        expect(name).not.toMatch(/[\p{C}]/u);
        expect(checkName(name)).toBe(name);
      })
    );
  });
});
