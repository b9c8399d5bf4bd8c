/** Cases 1 to 8, 10 and 11: what the state of branch and pull request decides, on a real git server and a stateful API. */
import { BRANCH, caseWorld, FILES, runStore, TOKEN, type CaseWorld } from './world.js';

const runs = runStore();
let here: CaseWorld;
beforeEach(async () => {
  here = await caseWorld(runs);
});
afterEach(() => here.close());
afterAll(() => runs.remove());

/** The base gets another line, and with it the next run another change. */
const moveOn = () => here.repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more');

describe('case 1: a branch without a pull request', () => {
  it('none at all: one push, one pull request, two requests', async () => {
    const done = await here.go();
    expect(done).toMatchObject({ operation: 'created', number: 1, branch: BRANCH, warnings: [] });
    expect(here.asked()).toEqual(['GET /pulls', 'POST /pulls']);
    expect([here.pushes(), done.requests]).toEqual([1, 2]);
    expect(here.pull(1)).toMatchObject({ title: '[SORT-1] Sort the list', state: 'open', draft: false });
    expect(here.repo.git('rev-parse', `${BRANCH}^`).trim()).toBe(here.repo.tip('main'));
    expect(here.read(BRANCH, 'list.txt')).toBe('a\nb\n');
  });

  it('the branch of an earlier attempt is there: it becomes the one of the pull request', async () => {
    const made = await here.run();
    here.forge.fault({ method: 'POST', path: /\/pulls$/ }, { status: 500 });
    expect((await here.refusal(made)).code).toBe('PR_API_FAILED');
    const left = here.repo.tip(BRANCH);
    expect([left === null, here.repo.pulls.length]).toEqual([false, 0]);
    here.pushes();
    expect(await here.publish(made)).toMatchObject({ operation: 'created', number: 1 });
    expect([here.repo.tip(BRANCH), here.pushes()]).toEqual([left, 0]);
  });
});

describe('case 2: a pull request that is open', () => {
  it('the same run again: one request, no write, no push', async () => {
    await here.go();
    const before = { tip: here.repo.tip(BRANCH), body: here.pull(1).body };
    here.asked();
    here.pushes();
    expect(await here.go()).toMatchObject({ operation: 'none', number: 1, requests: 1 });
    expect([here.asked(), here.pushes()]).toEqual([['GET /pulls'], 0]);
    expect({ tip: here.repo.tip(BRANCH), body: here.pull(1).body }).toEqual(before);
  });

  it('another change: updated in place, two requests; what people wrote around the island stays', async () => {
    await here.go();
    const edited = `Read this first.\n\n${here.pull(1).body}\n\nAnd this last.`;
    await here.person('PATCH', '/pulls/1', { title: 'A title of a person', body: edited });
    moveOn();
    const made = await here.run();
    here.asked();
    expect(await here.publish(made)).toMatchObject({ operation: 'updated', number: 1 });
    expect(here.asked()).toEqual(['GET /pulls', 'PATCH /pulls/1']);
    expect(here.pull(1).title).toBe('A title of a person');
    expect(here.pull(1).body).toMatch(/^Read this first\.\n\n[^]*\n\nAnd this last\.$/);
    expect(here.pull(1).body).toContain(made.manifest.digest);
    expect([here.repo.pulls.length, here.read(BRANCH, 'list.txt')]).toEqual([1, 'a\nb\nc\n']);
    expect(here.repo.git('rev-parse', `${BRANCH}^`).trim()).toBe(here.repo.tip('main'));
  });
});

describe('case 3: closed by a person', () => {
  beforeEach(async () => {
    await here.go();
    here.repo.closePull(1, 'ada');
    moveOn();
    here.asked();
    here.pushes();
  });

  it('is not opened again, and nothing is written; the sentence says why', async () => {
    const tip = here.repo.tip(BRANCH);
    const done = await here.go();
    expect(done).toMatchObject({ operation: 'none', number: 1 });
    expect(done.why).toMatch(/#1 was closed without a merge/);
    expect([here.asked(), here.pushes(), here.repo.tip(BRANCH)]).toEqual([['GET /pulls'], 0, tip]);
  });

  it('its branch was removed as well: the same', async () => {
    here.repo.git('update-ref', '-d', `refs/heads/${BRANCH}`);
    expect(await here.go()).toMatchObject({ operation: 'none', number: 1 });
    expect([here.repo.tip(BRANCH), here.repo.pulls.length]).toEqual([null, 1]);
  });

  it('on-closed new: a second one, and the first stays as it was', async () => {
    expect(await here.go({ preferences: { onClosed: 'new' } })).toMatchObject({
      operation: 'created',
      number: 2
    });
    expect([here.pull(1).state, here.pull(2).state]).toEqual(['closed', 'open']);
  });

  it('on-closed reopen: the same one again, with the new change', async () => {
    const made = await here.run();
    expect(await here.publish(made, { preferences: { onClosed: 'reopen' } })).toMatchObject({
      operation: 'updated',
      number: 1
    });
    expect([here.pull(1).state, here.repo.pulls.length]).toEqual(['open', 1]);
    expect(here.pull(1).body).toContain(made.manifest.digest);
    expect(here.pull(1).head.sha).toBe(here.repo.tip(BRANCH));
  });
});

it('case 3, unprotected: whoever looks for open ones only opens what a person has just closed', async () => {
  await here.go();
  here.repo.closePull(1, 'ada');
  const open = await here.person('GET', `/pulls?head=octo:${BRANCH}&state=open`);
  expect(open.body).toEqual([]);
  const again = await here.person('POST', '/pulls', { head: BRANCH, base: 'main', title: 'Again' });
  expect([again.status, here.repo.pulls.length]).toEqual([201, 2]);
});

describe('case 4: merged, and the branch kept', () => {
  it.each(['merge', 'squash', 'rebase'] as const)(
    'by %s: the branch starts anew, a new one is opened',
    async how => {
      await here.go();
      here.repo.merge(1, how);
      here.repo.commitFiles('main', { 'list.txt': 'z\na\nb\n' }, 'unsorted again');
      const done = await here.go();
      expect(done).toMatchObject({ operation: 'created', number: 2, warnings: [] });
      expect(here.repo.git('rev-parse', `${BRANCH}^`).trim()).toBe(here.repo.tip('main'));
      // The second one shows its own change alone.
      expect(here.repo.git('diff', '--name-only', `main...${BRANCH}`).trim()).toBe('list.txt');
      expect([here.pull(1).merged, here.pull(2).state]).toEqual([true, 'open']);
    }
  );

  it.each(['merge', 'squash'] as const)('by %s, and nothing left to change: nothing is opened', async how => {
    await here.go();
    here.repo.merge(1, how);
    here.pushes();
    expect(await here.go()).toMatchObject({ operation: 'none' });
    expect([here.repo.pulls.length, here.pushes()]).toEqual([1, 0]);
  });
});

describe('case 5: closed, then force-pushed', () => {
  it('cannot be opened again: with on-closed reopen a new one takes its place', async () => {
    await here.go();
    here.repo.closePull(1, 'ada');
    // Not on top of what it was: GitHub opens it no more.
    const old = here.repo.tip(BRANCH)!;
    const other = here.commit(here.tree(BRANCH), [here.repo.tip('main')!]);
    here.repo.git('update-ref', `refs/heads/${BRANCH}`, other, old);
    const refused = await here.person('PATCH', '/pulls/1', { state: 'open' });
    expect(refused.status).toBe(422);
    // The tip is a person's: without their word nothing of it goes.
    const reopen = { onClosed: 'reopen' } as const;
    expect((await here.refusal(await here.run(), { preferences: reopen })).code).toBe('PR_HUMAN_COMMITS');
    const done = await here.go({ preferences: { ...reopen, onHumanCommits: 'overwrite' } });
    expect(done).toMatchObject({ operation: 'created', number: 2 });
    expect([here.pull(1).state, here.pull(2).state]).toEqual(['closed', 'open']);
    expect(here.notes.join('\n')).toMatch(/#1 cannot be opened again/);
  });

  it('with the default it stays closed', async () => {
    await here.go();
    here.repo.closePull(1, 'ada');
    const other = here.commit(here.tree(BRANCH), [here.repo.tip('main')!]);
    here.repo.git('update-ref', `refs/heads/${BRANCH}`, other);
    expect(await here.go()).toMatchObject({ operation: 'none', number: 1 });
    expect(here.repo.tip(BRANCH)).toBe(other);
  });
});

describe('case 6: the ref is never at base, not even for a moment', () => {
  it('an update is one move of one ref, from commit to commit', async () => {
    await here.go();
    const first = here.repo.tip(BRANCH)!;
    moveOn();
    await here.go();
    const log = here.repo.git('reflog', 'show', '--format=%H', BRANCH).trim().split('\n');
    expect(log).toEqual([here.repo.tip(BRANCH), first]);
    expect(log).not.toContain(here.repo.tip('main'));
    expect(here.pull(1)).toMatchObject({ state: 'open', closedBy: null });
  });
});

it('case 6, unprotected: a branch that is reset to base first loses its pull request', async () => {
  await here.go();
  const clone = here.client.directory();
  await here.client.must(clone, ['clone', '-q', here.url, '.'], TOKEN);
  await here.client.must(clone, ['push', '-q', '-f', 'origin', `origin/main:refs/heads/${BRANCH}`], TOKEN);
  expect(here.pull(1).state).toBe('closed');
  await here.client.must(clone, ['checkout', '-q', '-b', 'new', 'origin/main'], TOKEN);
  await here.client.commit(clone, { 'list.txt': 'a\nb\n' });
  await here.client.must(clone, ['push', '-q', '-f', 'origin', `new:refs/heads/${BRANCH}`], TOKEN);
  expect(here.pull(1).state).toBe('closed');
});

describe('case 7: the diff vanished', () => {
  beforeEach(async () => {
    await here.go();
    // Somebody did the same by hand.
    here.repo.commitFiles('main', { 'list.txt': 'a\nb\n' }, 'sorted by hand');
    here.asked();
    here.pushes();
  });

  it('closed, with a sentence in the body; the branch stays', async () => {
    const done = await here.go();
    expect(done).toMatchObject({ operation: 'closed', number: 1 });
    expect(done.why).toMatch(/nothing is left to change; pull request #1 is closed/);
    expect(here.asked()).toEqual(['GET /pulls', 'PATCH /pulls/1']);
    expect(here.pull(1)).toMatchObject({ state: 'closed', merged: false });
    expect(here.pull(1).body).toContain('the change is in the base already');
    expect([here.repo.tip(BRANCH) === null, here.pushes()]).toEqual([false, 0]);
  });

  it('delete-branch: the branch goes, too', async () => {
    expect(await here.go({ preferences: { deleteBranch: true } })).toMatchObject({ operation: 'closed' });
    expect([here.pull(1).state, here.repo.tip(BRANCH)]).toEqual(['closed', null]);
  });

  it('on-empty leave: nothing is written', async () => {
    const done = await here.go({ preferences: { onEmpty: 'leave' } });
    expect(done).toMatchObject({ operation: 'none', number: 1 });
    expect([here.asked(), here.pull(1).state]).toEqual([['GET /pulls'], 'open']);
  });

  it('with a person’s commit on top, it stays open: that commit is a change', async () => {
    const human = here.repo.commitFiles(BRANCH, { 'note.txt': 'mine\n' }, 'by hand');
    expect(await here.go({ preferences: { deleteBranch: true } })).toMatchObject({ operation: 'none' });
    expect([here.pull(1).state, here.repo.tip(BRANCH)]).toEqual(['open', human]);
  });

  it('and a later change opens a new one: it was no person who closed the first', async () => {
    await here.go();
    here.repo.commitFiles('main', { 'list.txt': 'z\na\n' }, 'unsorted again');
    expect(await here.go()).toMatchObject({ operation: 'created', number: 2 });
  });
});

describe('case 8: the base was rewritten, or holds part of the change', () => {
  it('rewritten between run and publishing: nothing is pushed, as old commits would come back', async () => {
    const made = await here.run();
    const other = here.commit(here.tree('main'), []);
    here.repo.git('update-ref', 'refs/heads/main', other);
    // The publishing job's own checkout is older than that.
    const trust = {
      request: here.request({ base: made.manifest.base.commit }),
      commit: made.manifest.base.commit
    };
    const refused = await here.refusal(made, {
      trust: { ...trust, workflow: null, expectAttempt: null },
      baseBranch: 'main'
    });
    expect(refused.code).toBe('PR_BASE_REWRITTEN');
    expect([here.repo.tip(BRANCH), here.repo.pulls.length]).toEqual([null, 0]);
  });

  it('rewritten, and the checkout knows: the run’s base is in no history that is trusted', async () => {
    const made = await here.run();
    const other = here.commit(here.tree('main'), []);
    here.repo.git('update-ref', 'refs/heads/main', other);
    expect((await here.refusal(made)).code).toBe('PR_BASE_UNTRUSTED');
    expect(here.repo.tip(BRANCH)).toBeNull();
  });

  it('rewritten, and run again: the branch stands on the new base, in the same pull request', async () => {
    await here.go();
    const other = here.commit(here.tree('main'), []);
    here.repo.git('update-ref', 'refs/heads/main', other);
    expect(await here.go()).toMatchObject({ operation: 'updated', number: 1 });
    expect(here.repo.git('rev-parse', `${BRANCH}^`).trim()).toBe(other);
    expect(here.repo.git('rev-list', '--count', `main..${BRANCH}`).trim()).toBe('1');
  });

  it('all of the change is in the base since the run: closed as vanished', async () => {
    await here.go();
    const made = await here.run();
    here.repo.commitFiles('main', { 'list.txt': 'a\nb\n' }, 'cherry-picked');
    expect(await here.publish(made)).toMatchObject({ operation: 'closed', number: 1 });
  });

  it('part of it is merged: run again, the pull request shows the rest alone', async () => {
    const two = FILES['packs/sort.yml']!.replace(
      'sort -o list.txt list.txt',
      'sort -o list.txt list.txt; echo done > note.txt'
    );
    await here.close();
    here = await caseWorld(runs, { ...FILES, 'packs/sort.yml': two });
    await here.go();
    expect(here.repo.git('diff', '--name-only', `main...${BRANCH}`).split('\n').filter(Boolean)).toHaveLength(
      2
    );
    here.repo.commitFiles('main', { 'note.txt': 'done\n' }, 'one of the two');
    expect(await here.go()).toMatchObject({ operation: 'updated', number: 1 });
    expect(here.repo.git('diff', '--name-only', `main...${BRANCH}`).trim()).toBe('list.txt');
  });
});

describe('case 10: retargeted by a person', () => {
  it('is left alone, with a sentence; no second one is opened', async () => {
    here.repo.git('branch', 'next', 'main');
    await here.go();
    await here.person('PATCH', '/pulls/1', { base: 'next' });
    moveOn();
    const tip = here.repo.tip(BRANCH);
    here.asked();
    const done = await here.go();
    expect(done).toMatchObject({ operation: 'none', number: 1 });
    expect(done.why).toMatch(/for another branch than main; it is left as it is/);
    expect([here.asked(), here.repo.tip(BRANCH), here.repo.pulls.length]).toEqual([['GET /pulls'], tip, 1]);
    expect(here.pull(1).base.ref).toBe('next');
  });

  it('set back, it is updated again', async () => {
    here.repo.git('branch', 'next', 'main');
    await here.go();
    await here.person('PATCH', '/pulls/1', { base: 'next' });
    moveOn();
    await here.person('PATCH', '/pulls/1', { base: 'main' });
    expect(await here.go()).toMatchObject({ operation: 'updated', number: 1 });
  });
});

describe('case 11: the same head, several bases', () => {
  it('a person’s pull request of our branch for another base: ours is the one for main, and theirs is named', async () => {
    here.repo.git('branch', 'next', 'main');
    await here.go();
    const theirs = await here.person('POST', '/pulls', { head: BRANCH, base: 'next', title: 'Backport' });
    expect(theirs.status).toBe(201);
    moveOn();
    const done = await here.go();
    expect(done).toMatchObject({ operation: 'updated', number: 1 });
    expect(done.warnings.join()).toMatch(/#2 of ada proposes .* for next/);
    expect(here.pull(2)).toMatchObject({ title: 'Backport', state: 'open', body: null });
  });

  it('an older one of ours for another base, closed: it says nothing about this one', async () => {
    here.repo.git('branch', 'next', 'main');
    await here.go();
    await here.person('PATCH', '/pulls/1', { base: 'next' });
    here.repo.closePull(1, 'ada');
    moveOn();
    expect(await here.go()).toMatchObject({ operation: 'created', number: 2 });
    expect(here.pull(2).base.ref).toBe('main');
  });
});
