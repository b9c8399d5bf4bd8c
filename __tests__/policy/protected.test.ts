import { builtInProtected, protectedList, protectedMatcher } from '../../src/policy/protected.js';

const pack = {
  form: 'directory' as const,
  directory: 'packs/lint',
  files: [{ path: 'packs/lint/task.yml' }]
};

function judge(
  policy: { protectedPaths?: string[]; unprotectedPaths?: string[] },
  policyFile: string | null = null
) {
  return protectedMatcher(
    protectedList({ protectedPaths: [], unprotectedPaths: [], ...policy }, pack, policyFile)
  );
}

describe('without a word of the operator', () => {
  it.each([
    '.github/workflows/ci.yml',
    '.github/CODEOWNERS',
    '.codex/policy.yml',
    '.claude/settings.json',
    '.husky/pre-commit',
    'AGENTS.md',
    'a/b/CLAUDE.md',
    'a/claude.MD',
    '.gitattributes',
    'deep/.gitattributes',
    '.gitmodules',
    'CODEOWNERS',
    'docs/CODEOWNERS',
    '.npmrc',
    'packages/a/.npmrc',
    '.yarnrc.yml',
    'action.yml',
    'actions/setup/action.yaml',
    'packs/lint/task.yml',
    'packs/lint/acceptance.yml'
  ])('%s is protected', path => expect(judge({})(path)).toBe(true));

  it.each([
    'src/a.ts',
    'github/x',
    'docs/CODEOWNERS.md',
    'my-action.yml',
    'packs/lint/data.txt',
    'packs/other.yml'
  ])('%s is not', path => expect(judge({})(path)).toBe(false));
});

describe('the operator', () => {
  it('lifts what is built in, path by path', () => {
    const isProtected = judge({ unprotectedPaths: ['.github/dependabot.yml', 'packs/lint/task.yml'] });
    expect(isProtected('.github/dependabot.yml')).toBe(false);
    expect(isProtected('packs/lint/task.yml')).toBe(false);
    expect(isProtected('.github/workflows/ci.yml')).toBe(true);
    expect(isProtected('AGENTS.md')).toBe(true);
  });

  it('never lifts the rules themselves, nor what is protected by name', () => {
    const policy = { unprotectedPaths: ['**'], protectedPaths: ['infra', '.github/workflows'] };
    const isProtected = judge(policy, 'ops/policy.yml');
    const never = [
      '.codex/policy.yml',
      '.codex/execpolicy.yml',
      'ops/policy.yml',
      'infra/a',
      '.github/workflows/x'
    ];
    expect(never.filter(isProtected)).toEqual(never);
    expect(isProtected('.github/dependabot.yml')).toBe(false);
  });

  it('cannot be mistaken: a glob that begins with an exclamation mark lifts nothing', () => {
    expect(judge({ protectedPaths: ['!.github/**'] })('.github/x')).toBe(true);
  });
});

it('a plain list of globs, as a policy has it, is judged as before', () => {
  const isProtected = protectedMatcher(['.codex/**', 'LICENSE']);
  expect(['.codex/a', 'LICENSE', 'src/a', '.github/x'].map(isProtected)).toEqual([true, true, false, false]);
  expect(protectedMatcher([])('a')).toBe(false);
});

it('is sorted, so that the same rules make the same plan', () => {
  expect([...builtInProtected]).toEqual([...builtInProtected].sort());
  const list = (globs: string[]) =>
    protectedList({ protectedPaths: globs, unprotectedPaths: globs }, pack, null);
  expect(list(['b', 'a', 'b'])).toEqual(list(['a', 'b']));
});
