/** What pack and operator wish for, against the policy: what is not allowed stops, and nothing is narrowed. */
import {
  baseAllowed,
  checksRule,
  draftRule,
  entryFault,
  isActingLabel,
  labelsAllowed,
  type ChecksFacts,
  type DraftWish
} from '../../src/pullrequest/wishes.js';

describe('labels', () => {
  it.each<[string[], string[] | null, string[]]>([
    [['lint', 'area/api'], null, []],
    [['lint'], [], ['lint']],
    [['lint', 'bug'], ['lint'], ['bug']],
    [['Lint'], ['lINT'], []],
    [['area/api', 'area/'], ['area/*'], []],
    [['area/x y: z'], ['area/*'], []],
    [['xarea/api'], ['area/*'], ['xarea/api']],
    [['a.c'], ['abc'], ['a.c']],
    [['abc'], ['a.c'], ['abc']],
    [['c++'], ['c++'], []],
    [['type: bug 🐛'], ['type: *'], []],
    [['automerge'], null, ['automerge']],
    [['automerge'], ['*'], ['automerge']],
    [['automerge'], ['auto*'], ['automerge']],
    [['AutoMerge'], ['automerge'], []],
    [['dependencies-automerge', 'x'], ['x'], ['dependencies-automerge']],
    [['x', 'x'], [], ['x']],
    [[], [], []],
    [['x'.repeat(1000)], ['*'], ['x'.repeat(1000)]]
  ])('%j of %j: not %j', (labels, allowed, refused) => {
    const found = labelsAllowed(labels, allowed);
    expect(found.map(({ code }) => code)).toEqual(refused.map(() => 'PR_LABEL_NOT_ALLOWED'));
    found.forEach(({ message }, index) => expect(message).toContain(refused[index]!.slice(0, 50)));
  });

  it.each([
    'automerge',
    'auto-merge',
    'Auto Merge',
    'auto_merge',
    'ＡＵＴＯmerge',
    'auto\u200bmerge',
    'automerge 🤖',
    'dependencies-automerge',
    'automerge:squash',
    'automatic-merge',
    'auto-approve',
    'autosubmit',
    'merge-queue',
    'merge queue',
    'merge-when-green',
    'merge when ready',
    'squash-when-passing',
    'ready-to-merge',
    'Ready for merge',
    'ok-to-merge',
    'ready to land',
    'ship-it',
    'shipit',
    'lgtm',
    'LGTM',
    'approved',
    'merge',
    'merge-it',
    'skip-ci'
  ])('%s is one that bots act on', label => expect(isActingLabel(label)).toBe(true));
  it.each([
    'merge-conflict',
    'needs-merge-base',
    'automation',
    'auto',
    'dependencies',
    'ready for review',
    'shipping',
    'landing-page',
    'queue-service',
    'approval-needed',
    'lint',
    'autofix',
    'emergency',
    'automotive'
  ])('%s is none', label => expect(isActingLabel(label)).toBe(false));
});

describe('bases', () => {
  it.each<[string, string[] | null, boolean]>([
    ['main', null, true],
    ['main', [], false],
    ['main', ['main'], true],
    ['Main', ['main'], false],
    ['release/1.2', ['release/*'], true],
    ['release/a/b', ['release/*'], false],
    ['release/a/b', ['release/**'], true],
    ['main', ['*'], true],
    ['a/b', ['*'], false],
    ['a/b', ['**'], true],
    ['maintenance', ['main'], false],
    ['main\n', ['main'], false],
    ['v1x2', ['v1.2'], false],
    ['a-b+c', ['a-b+c'], true]
  ])('%s of %j: %s', (base, allowed, ok) =>
    expect(baseAllowed(base, allowed)?.code ?? null).toBe(ok ? null : 'PR_BASE_NOT_ALLOWED')
  );

  it.each([
    ['lint', null],
    ['type: [x]', null],
    ['', 'is empty'],
    ['a\u202eb', 'has a character that nobody sees'],
    ['*a*b*c*', 'has more than 3 stars'],
    ['{a,b}*', 'is no pattern; only * stands for other characters']
  ])('entry %j: %s', (entry, fault) => expect(entryFault(entry)).toBe(fault));
});

it.each<[DraftWish, boolean, boolean, string]>([
  [null, false, false, 'ready'],
  [null, true, false, 'draft'],
  ['false', true, false, 'ready'],
  ['true', false, false, 'draft'],
  ['true', true, false, 'draft'],
  ['always-true', false, false, 'draft convert'],
  [null, false, true, 'draft convert'],
  ['false', false, true, 'draft convert'],
  ['true', false, true, 'draft convert'],
  ['always-true', true, true, 'draft convert']
])('draft %s, pack %s, failed %s: %s', (wish, pack, failed, wanted) => {
  const { create, convert } = draftRule(wish, pack, failed);
  expect([create ? 'draft' : 'ready', ...(convert ? ['convert'] : [])].join(' ')).toBe(wanted);
});

describe('tokens that start workflows', () => {
  const asked: ChecksFacts = {
    mode: 'safe',
    tokenKind: 'app',
    sameRepository: true,
    checksBeforeReview: false
  };
  it.each<[Partial<ChecksFacts>, boolean]>([
    [{}, false],
    [{ tokenKind: 'person' }, false],
    [{ tokenKind: 'unknown' }, false],
    [{ tokenKind: 'workflow' }, true],
    [{ sameRepository: false }, true],
    [{ checksBeforeReview: true }, true],
    [{ mode: 'privileged' }, true]
  ])('%j: %s', (given, ok) =>
    expect(checksRule({ ...asked, ...given })?.code ?? null).toBe(ok ? null : 'PR_TOKEN_STARTS_CHECKS')
  );
});
