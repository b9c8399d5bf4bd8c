import { rulesOf, type EventFacts } from '../../src/action/event.js';

const SHA = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

function facts(over: Partial<EventFacts>): EventFacts {
  return { name: 'workflow_dispatch', ref: 'refs/heads/main', sha: SHA, payload: {}, base: null, ...over };
}

const ownRun = {
  repository: { full_name: 'o/r', default_branch: 'main' },
  workflow_run: { head_branch: 'main', event: 'push', head_repository: { full_name: 'o/r' } }
};

describe('events that run', () => {
  it.each(['workflow_dispatch', 'push', 'schedule', 'repository_dispatch'])('%s', name =>
    expect(rulesOf(facts({ name }))).toEqual({ base: SHA, trusted: null, baseBranch: 'main', silent: null })
  );
  it('a tag names no branch', () =>
    expect(rulesOf(facts({ ref: 'refs/tags/v1' }))).toMatchObject({ base: SHA, baseBranch: null }));
  it('the input base counts first', () =>
    expect(rulesOf(facts({ base: 'develop' }))).toMatchObject({ base: 'develop', baseBranch: 'develop' }));
  it('pull_request: the pack of the base branch, the code of the head, no pull request', () =>
    expect(
      rulesOf(
        facts({
          name: 'pull_request',
          ref: 'refs/pull/1/merge',
          payload: { pull_request: { base: { sha: BASE, ref: 'main' } } }
        })
      )
    ).toEqual({ base: SHA, trusted: BASE, baseBranch: 'main', silent: expect.stringContaining('judged') }));
  it('merge_group: judged as the pull request that waits in the queue', () =>
    expect(
      rulesOf(
        facts({
          name: 'merge_group',
          ref: 'refs/heads/gh-readonly-queue/main/pr-1-abc',
          payload: { merge_group: { base_sha: BASE, base_ref: 'refs/heads/main' } }
        })
      )
    ).toEqual({ base: SHA, trusted: BASE, baseBranch: 'main', silent: expect.stringContaining('judged') }));
  it('merge_group without its base is refused, not run as a push', () =>
    expect(() => rulesOf(facts({ name: 'merge_group' }))).toThrow(/no base commit/));
  it('workflow_run of the own default branch', () =>
    expect(rulesOf(facts({ name: 'workflow_run', payload: ownRun }))).toMatchObject({ base: SHA }));
  it('a comment on an issue', () =>
    expect(rulesOf(facts({ name: 'issue_comment', payload: { issue: {} } }))).toMatchObject({ base: SHA }));
});

describe('events that mix an untrusted head with secrets', () => {
  it.each<[string, Partial<EventFacts>]>([
    ['pull_request_target', { name: 'pull_request_target' }],
    ['a comment on a pull request', { name: 'issue_comment', payload: { issue: { pull_request: {} } } }],
    ['workflow_run without a payload', { name: 'workflow_run', payload: null }],
    [
      'workflow_run of a fork',
      {
        name: 'workflow_run',
        payload: {
          ...ownRun,
          workflow_run: { ...ownRun.workflow_run, head_repository: { full_name: 'x/r' } }
        }
      }
    ],
    [
      'workflow_run of another branch',
      {
        name: 'workflow_run',
        payload: { ...ownRun, workflow_run: { ...ownRun.workflow_run, head_branch: 'x' } }
      }
    ],
    [
      'workflow_run after a pull request',
      {
        name: 'workflow_run',
        payload: { ...ownRun, workflow_run: { ...ownRun.workflow_run, event: 'pull_request' } }
      }
    ]
  ])('%s', (_name, over) =>
    expect(() => rulesOf(facts(over))).toThrow(expect.objectContaining({ code: 'USAGE_EVENT_REFUSED' }))
  );
  it.each([[null], [{}], [{ pull_request: { base: { sha: 'main' } } }], ['text'], [[1]]])(
    'pull_request with the payload %j is an error, not a guess',
    payload =>
      expect(() => rulesOf(facts({ name: 'pull_request', payload }))).toThrow(
        expect.objectContaining({ code: 'USAGE' })
      )
  );
});
