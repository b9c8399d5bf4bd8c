import { decide, type BranchState, type PullState } from '../../src/pullrequest/decide.js';

const none: PullState = { state: 'none', number: null, ours: false, same: false };
const open: PullState = { state: 'open', number: 1, ours: true, same: false };
const same: PullState = { ...open, same: true };
const others: PullState = { ...open, ours: false };
const closed: PullState = { state: 'closed', number: 1, ours: true, same: false };

describe('what publishing does', () => {
  it.each<[BranchState, string, PullState, string]>([
    ['absent', 'none', none, 'push create'],
    ['ours', 'none', none, 'push create'],
    ['same', 'none', none, 'create'],
    ['ours', 'open', open, 'push update'],
    ['ours', 'open, the same text', same, 'push'],
    ['same', 'open', open, 'update'],
    ['same', 'open, the same text', same, 'nothing'],
    ['foreign', 'none', none, 'PR_HUMAN_COMMITS'],
    ['foreign', 'open', open, 'PR_HUMAN_COMMITS'],
    ['foreign', 'closed', closed, 'PR_HUMAN_COMMITS'],
    ['same', 'somebody else’s', others, 'PR_NOT_OURS'],
    ['foreign', 'somebody else’s', others, 'PR_NOT_OURS'],
    ['absent', 'closed by a person', closed, 'nothing'],
    ['ours', 'closed by a person', closed, 'nothing'],
    ['same', 'closed by a person', closed, 'nothing']
  ])('branch %s, pull request %s', (branch, _name, pull, expected) => {
    const { push, pull: step, stop, why } = decide(branch, pull);
    const done = [push ? 'push' : '', step === 'keep' ? '' : step].filter(word => word !== '').join(' ');
    expect(stop ?? (done === '' ? 'nothing' : done)).toBe(expected);
    // A decision not to act always has a sentence, and only such a one.
    expect(why !== null).toBe(expected === 'nothing');
  });
});
