import fc from 'fast-check';
import { pathMatcher } from '../../src/acceptance/paths.js';

describe('declared paths', () => {
  const cases: [string, string, boolean][] = [
    ['src', 'src', true],
    ['src/', 'src/a', true],
    ['./src', 'src/a', true],
    ['src', 'src-old/a', false],
    ['src', 'SRC/a', false],
    ['*.json', 'a.json', true],
    ['*.json', 'deep/a.json', false],
    ['**/*.json', 'deep/a.json', true],
    ['docs/*', 'docs/a/b', true],
    ['app/[id]', 'app/[id]/page.tsx', true],
    ['!src', 'other', false],
    ['', 'anything', true]
  ];
  it.each(cases)('%j over %j: %j', (pattern, path, expected) => {
    expect(pathMatcher([pattern])(path)).toBe(expected);
  });

  it('a plain path matches exactly itself and what lies below it', () => {
    const segment = fc.stringMatching(/^[a-z]{1,4}$/);
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'));
    fc.assert(
      fc.property(path, path, (declared, actual) => {
        const expected = `${actual}/`.startsWith(`${declared}/`);
        return pathMatcher([declared])(actual) === expected;
      })
    );
  });
});
