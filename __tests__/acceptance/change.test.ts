import { judgeChange, type ChangeRules, type FileChange } from '../../src/acceptance/change.js';

const rules: ChangeRules = {
  allowedPaths: ['src', 'test/**/*.js'],
  changedFiles: 3,
  changedLines: 10,
  exclude: ['lock.json'],
  readOnly: false,
  protectedPaths: ['infra/**', 'LICENSE']
};

function file(path: string, added = 1, deleted = 0, oldPath: string | null = null): FileChange {
  return { path, oldPath, added, deleted };
}

function failed(files: FileChange[], over: Partial<ChangeRules> = {}): string[] {
  return judgeChange(files, { ...rules, ...over })
    .filter(row => !row.ok)
    .map(row => row.code!);
}

describe('criteria over a change', () => {
  const cases: [string, FileChange[], Partial<ChangeRules>, string[]][] = [
    ['nothing changed', [], {}, []],
    ['inside', [file('src/a.js')], {}, []],
    ['whole segments: src is not src-old', [file('src-old/a.js')], {}, ['SCOPE_OUTSIDE']],
    ['a path that only starts alike', [file('srcx')], {}, ['SCOPE_OUTSIDE']],
    ['glob inside', [file('test/deep/a.js')], {}, []],
    ['glob, dot file', [file('test/.hidden.js')], {}, []],
    ['glob outside', [file('test/a.ts')], {}, ['SCOPE_OUTSIDE']],
    ['rename out of scope', [file('other/a.js', 0, 0, 'src/a.js')], {}, ['SCOPE_OUTSIDE']],
    ['rename into scope', [file('src/a.js', 0, 0, 'other/a.js')], {}, ['SCOPE_OUTSIDE']],
    ['no scope declared', [file('anywhere')], { allowedPaths: null }, []],
    ['empty scope allows nothing', [file('src/a.js')], { allowedPaths: [] }, ['SCOPE_OUTSIDE']],
    ['the root as scope', [file('anywhere')], { allowedPaths: ['.'] }, []],
    ['lines at the limit', [file('src/a.js', 5, 5)], {}, []],
    ['lines over the limit', [file('src/a.js', 6, 5)], {}, ['LIMIT_CHANGED_LINES']],
    ['excluded lines do not count', [file('lock.json', 999)], { allowedPaths: null }, []],
    [
      'rename from an excluded name counts',
      [file('src/a.js', 999, 0, 'lock.json')],
      { allowedPaths: null },
      ['LIMIT_CHANGED_LINES']
    ],
    [
      'rename to an excluded name counts',
      [file('lock.json', 0, 999, 'src/a.js')],
      { allowedPaths: null },
      ['LIMIT_CHANGED_LINES']
    ],
    [
      'files over the limit',
      ['a', 'b', 'c', 'd'].map(name => file(`src/${name}`)),
      {},
      ['LIMIT_CHANGED_FILES']
    ],
    ['a protected path', [file('infra/a')], { allowedPaths: null }, ['SCOPE_PROTECTED']],
    ['a protected path within the scope', [file('LICENSE')], { allowedPaths: ['.'] }, ['SCOPE_PROTECTED']],
    [
      'a protected path that was moved away',
      [file('src/a.js', 0, 0, 'infra/a.js')],
      { allowedPaths: null },
      ['SCOPE_PROTECTED']
    ],
    ['read only, unchanged', [], { readOnly: true }, []],
    ['read only, changed', [file('src/a.js')], { readOnly: true }, ['ACC_READ_ONLY_CHANGED']]
  ];
  it.each(cases)('%s', (_name, files, over, codes) => {
    expect(failed(files, over)).toEqual(codes);
  });

  it('names at most five paths and counts the rest', () => {
    const files = Array.from({ length: 9 }, (_, index) => file(`x/${index}`));
    const scope = judgeChange(files, { ...rules, changedFiles: 100 }).find(row =>
      row.subject.startsWith('allowed_paths')
    )!;
    expect(scope.detail).toBe('outside: x/0, x/1, x/2, x/3, x/4 and 4 more');
  });
});
