/** Cases 9 and 12 to 16: what happens while a run is published, and who else may have been there. */
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { apiClient } from '../rig/forge-client.js';
import type { NewPullRequest } from '../../src/github/index.js';
import { BRANCH, caseWorld, PERSON, runStore, TOKEN, type CaseWorld, type Made } from './world.js';

const runs = runStore();
let here: CaseWorld;
beforeEach(async () => {
  here = await caseWorld(runs);
});
afterEach(() => here.close());
afterAll(() => runs.remove());

const moveOn = () => here.repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more');
const receive = { git: true, path: /git-receive-pack$/ };

describe('case 9: the base moved during the run', () => {
  it('the commit stands on the base that was tested, and shows its own change alone', async () => {
    const made = await here.run();
    const theirs = here.repo.commitFiles('main', { 'other.txt': 'two\n' }, 'meanwhile');
    expect(await here.publish(made)).toMatchObject({ operation: 'created', warnings: [] });
    expect(here.repo.git('rev-parse', `${BRANCH}^`).trim()).toBe(made.manifest.base.commit);
    expect(here.repo.git('diff', '--name-only', `main...${BRANCH}`).trim()).toBe('list.txt');
    here.repo.merge(1, 'merge');
    expect([here.read('main', 'other.txt'), here.holds('main', theirs)]).toEqual(['two\n', true]);
  });

  it('with a conflict: opened with a warning that names the path, or stopped where that is asked for', async () => {
    const made = await here.run();
    here.repo.commitFiles('main', { 'list.txt': 'x\ny\n' }, 'meanwhile');
    const refused = await here.refusal(made, { preferences: { onConflict: 'stop' } });
    expect([refused.code, here.repo.tip(BRANCH)]).toEqual(['PR_BASE_CONFLICT', null]);
    const done = await here.publish(made);
    expect(done.operation).toBe('created');
    expect(done.warnings.join()).toMatch(/main conflicts with the change in list\.txt/);
    expect(here.pull(1).body).toMatch(/conflicts with the change in:+ `list\.txt`/);
  });

  it('a base that is gone: nothing is written', async () => {
    const made = await here.run();
    const refused = await here.refusal(made, { baseBranch: 'next' });
    expect([refused.code, here.repo.tip(BRANCH)]).toEqual(['PR_BASE_GONE', null]);
  });
});

it('case 9, unprotected: the tested tree on the new tip takes back what came meanwhile', async () => {
  const made = await here.run();
  await here.publish(made);
  const tree = here.tree(BRANCH);
  here.repo.commitFiles('main', { 'other.txt': 'two\n' }, 'meanwhile');
  const naive = here.commit(tree, [here.repo.tip('main')!]);
  expect(here.repo.git('diff', '--name-only', 'main', naive).split('\n')).toContain('other.txt');
  expect(here.read(naive, 'other.txt')).toBe('one\n');
});

describe('case 16: a push that takes long', () => {
  const long = (meanwhile: () => void) =>
    here.forge.fault(receive, {
      meanwhile: () => {
        meanwhile();
        const now = performance.now.bind(performance);
        jest.spyOn(performance, 'now').mockImplementation(() => now() + 60_000);
      }
    });
  beforeEach(async () => {
    await here.go();
    moveOn();
  });
  afterEach(() => jest.restoreAllMocks());

  it('what a person writes during it is kept', async () => {
    long(() => (here.pull(1).body = `${here.pull(1).body ?? ''}\n\nPlease wait for Ada.\n`));
    expect(await here.go()).toMatchObject({ operation: 'updated', requests: 3 });
    expect(here.pull(1).body).toContain('Please wait for Ada.');
  });

  it('unprotected, in less time: a body has no lease', async () => {
    here.forge.fault(receive, {
      meanwhile: () => void (here.pull(1).body = `${here.pull(1).body ?? ''}\n\nPlease wait for Ada.\n`)
    });
    await here.go();
    expect(here.pull(1).body).not.toContain('Please wait for Ada.');
  });

  it('a pull request that was closed during it is looked at anew', async () => {
    long(() => here.repo.closePull(1, PERSON));
    expect(await here.go()).toMatchObject({ operation: 'none', why: expect.stringContaining('closed') });
    expect([here.repo.pulls.length, here.pull(1).state]).toEqual([1, 'closed']);
  });
});

describe('case 12: a fork of the same owner', () => {
  it.each(['mixed', 'missed'] as const)(
    'the filter of GitHub has it %s: found, and updated in place',
    async how => {
      const fork = here.forge.repository('octo', 'demo-fork', { forkOf: here.repo });
      here.repo.settings.sameOwnerForks = how;
      // Another one of the same branch name, in the repository itself.
      here.repo.commitFiles(BRANCH, { 'note.txt': 'x\n' }, 'a branch of the same name');
      await here.person('POST', '/pulls', { head: BRANCH, base: 'main', title: 'Not the one' });
      const wish = { fork: { owner: 'octo', name: 'demo-fork' } };
      expect(await here.go(wish)).toMatchObject({ operation: 'created', number: 2 });
      expect(here.pull(2).head.repository).toBe('octo/demo-fork');
      moveOn();
      expect(await here.go(wish)).toMatchObject({ operation: 'updated', number: 2 });
      expect(await here.go(wish)).toMatchObject({ operation: 'none', number: 2 });
      expect([here.repo.pulls.length, here.pull(1).title]).toEqual([2, 'Not the one']);
      expect(here.pull(2).head.sha).toBe(fork.tip(BRANCH));
    }
  );
});

/** The request that is being made, sent by somebody who is faster. */
async function sendFirst(token: string): Promise<void> {
  const { body } = here.forge.requests.at(-1)!;
  const api = apiClient(`${here.forge.apiUrl}/repos/octo/demo`, token);
  expect((await api('POST', '/pulls', body as NewPullRequest)).status).toBe(201);
}

describe('case 13: somebody else creates it first', () => {
  it('a second publisher of the same pack: its pull request is taken', async () => {
    const made = await here.run();
    here.forge.fault({ method: 'POST', path: /\/pulls$/ }, { meanwhile: () => sendFirst(TOKEN) });
    const done = await here.publish(made);
    expect(done).toMatchObject({ number: 1 });
    expect([here.repo.pulls.length, here.pull(1).head.sha]).toEqual([1, here.repo.tip(BRANCH)]);
    expect(here.notes.join('\n')).toMatch(/somebody else was faster \(PR_EXISTS\)/);
  });

  it('a person: it is theirs, and is left alone', async () => {
    const made = await here.run();
    here.forge.fault({ method: 'POST', path: /\/pulls$/ }, { meanwhile: () => sendFirst(PERSON) });
    expect((await here.refusal(made)).code).toBe('PR_NOT_OURS');
    expect(here.repo.pulls.length).toBe(1);
  });
});

describe('case 14: “Could not resolve to a node” just after', () => {
  const unresolved = {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: ["Could not resolve to a node with the global id of 'PR_kwDOabc'."],
      documentation_url: 'https://docs.github.com/rest'
    }
  };

  it('labels are given all the same, by asking again', async () => {
    here.repo.labels.add('bot');
    here.forge.fault({ path: /\/issues\/1(\/labels)?$/ }, unresolved, 2);
    const done = await here.go({ pullRequest: { labels: ['bot'] } });
    expect(done).toMatchObject({ operation: 'created', warnings: [] });
    expect(here.pull(1).labels).toEqual(['bot']);
  });

  it('and the pull request itself, while GitHub does not see the branch', async () => {
    here.forge.fault({ method: 'POST', path: /\/pulls$/ }, unresolved);
    expect(await here.go()).toMatchObject({ operation: 'created', number: 1, requests: 3 });
    expect(here.repo.pulls.length).toBe(1);
  });

  it('reviewers who cannot be asked yet are a warning, and the pull request stays', async () => {
    here.forge.fault({ path: /requested_reviewers$/ }, unresolved, 9);
    const done = await here.go({ pullRequest: { reviewers: ['ada'] } });
    expect(done.operation).toBe('created');
    expect(done.warnings.join()).toMatch(/ada could not be asked for a review/);
  });
});

/** Everything that a person may have done to the branch, and what is then at its tip. */
const EDITS: Record<string, () => string> = {
  'a commit on top': () => here.repo.commitFiles(BRANCH, { 'note.txt': 'mine\n' }, 'by hand'),
  'a commit on top under the name of the program': () => {
    const [name, mail] = here.repo.git('log', '-1', '--format=%an%n%ae', BRANCH).trim().split('\n');
    return here.repo.commitFiles(BRANCH, { 'note.txt': 'mine\n' }, 'chore', `${name} <${mail}>`);
  },
  'our commit amended, its message kept': () => {
    here.repo.commitFiles(BRANCH, { 'note.txt': 'mine\n' }, 'x');
    const message = here.repo.git('log', '-1', '--format=%B', `${BRANCH}^`);
    const amended = here.commit(here.tree(BRANCH), [here.repo.tip('main')!], message);
    here.repo.git('update-ref', `refs/heads/${BRANCH}`, amended);
    return amended;
  },
  'our commit on top of theirs': () => {
    const theirs = here.repo.commitFiles('topic', { 'note.txt': 'mine\n' }, 'by hand');
    const message = here.repo.git('log', '-1', '--format=%B', BRANCH);
    const rebased = here.commit(here.tree(BRANCH), [theirs], message);
    here.repo.git('update-ref', `refs/heads/${BRANCH}`, rebased);
    return rebased;
  }
};

describe('case 15: commits by people on the branch', () => {
  it.each(Object.keys(EDITS))('%s: stopped, and nothing is lost', async name => {
    await here.go();
    const human = EDITS[name]!();
    moveOn();
    here.pushes();
    here.asked();
    const refused = await here.refusal(await here.run());
    expect(refused).toMatchObject({ code: 'PR_HUMAN_COMMITS', where: BRANCH });
    expect(refused.why).toContain(human);
    expect([here.repo.tip(BRANCH), here.pushes()]).toEqual([human, 0]);
    expect(here.asked().filter(one => !one.startsWith('GET'))).toEqual([]);
  });

  it('on-human-commits leave: nothing is written, and it is no error', async () => {
    await here.go();
    const human = EDITS['a commit on top']!();
    moveOn();
    const done = await here.go({ preferences: { onHumanCommits: 'leave' } });
    expect([done.operation, here.repo.tip(BRANCH)]).toEqual(['none', human]);
    expect(done.why).toMatch(/holds commits of people and is left as it is/);
  });

  it('on-human-commits overwrite: only when asked, and what was lost is named', async () => {
    await here.go();
    const human = EDITS['a commit on top']!();
    moveOn();
    const done = await here.go({ preferences: { onHumanCommits: 'overwrite' } });
    expect([done.operation, here.holds(BRANCH, human)]).toEqual(['updated', false]);
    expect(done.warnings.join()).toContain(human);
  });

  it('by sign-commits as well: stopped, and nothing is lost', async () => {
    await here.go({ transport: 'api' });
    const human = EDITS['a commit on top']!();
    moveOn();
    expect((await here.refusal(await here.run(), { transport: 'api' })).code).toBe('PR_HUMAN_COMMITS');
    expect(here.repo.tip(BRANCH)).toBe(human);
  });
});

/** A clone as a workflow has it, in which the branch is made anew. */
async function freshBranch(): Promise<string> {
  const clone = here.client.directory();
  await here.client.must(clone, ['clone', '-q', here.url, '.'], TOKEN);
  await here.client.must(clone, ['checkout', '-q', '-B', BRANCH, 'origin/main']);
  await here.client.commit(clone, { 'list.txt': 'a\nb\nc\n' });
  return clone;
}

it('case 15, unprotected: a plain forced push drops what a person wrote', async () => {
  await here.go();
  const human = EDITS['a commit on top']!();
  const clone = await freshBranch();
  await here.client.must(clone, ['push', '-q', '--force', 'origin', BRANCH], TOKEN);
  expect(here.holds(BRANCH, human)).toBe(false);
});

/** Evidence of two runs of one pack: the base moved in between. */
async function twoRuns(): Promise<[Made, Made]> {
  const first = await here.run();
  moveOn();
  return [first, await here.run()];
}

describe('case 16: two at once', () => {
  it('another publisher is faster: looked at again, and the last word is whole', async () => {
    await here.go();
    const [, second] = await twoRuns();
    // The other one has different evidence, and is done before this one's push arrives.
    const other = await here.run(LIMIT);
    here.forge.fault(receive, {
      meanwhile: async () => void (await here.publish(other, limited()).catch(() => null))
    });
    const done = await here.publish(second);
    expect(['updated', 'none']).toContain(done.operation);
    expect([here.repo.pulls.length, here.pull(1).head.sha]).toEqual([1, here.repo.tip(BRANCH)]);
    expect(here.tree(BRANCH)).toBe(second.manifest.change!.tree);
  });

  it('a person pushes between the look and the push: their commit stays, and it is said', async () => {
    await here.go();
    const [, second] = await twoRuns();
    let human = '';
    here.forge.fault(receive, { meanwhile: () => void (human = EDITS['a commit on top']!()) });
    expect((await here.refusal(second)).code).toBe('PR_HUMAN_COMMITS');
    expect([here.repo.tip(BRANCH), human !== '']).toEqual([human, true]);
  });

  it('a person makes the branch between the look and the push: the same', async () => {
    const made = await here.run();
    let human = '';
    here.forge.fault(receive, { meanwhile: () => void (human = EDITS['a commit on top']!()) });
    expect((await here.refusal(made)).code).toBe('PR_HUMAN_COMMITS');
    expect(here.repo.tip(BRANCH)).toBe(human);
  });

  it('by sign-commits: the lease is the observed commit as well', async () => {
    await here.go({ transport: 'api' });
    const [, second] = await twoRuns();
    let human = '';
    const graphql = { method: 'POST', path: /^\/graphql$/ };
    here.forge.fault(graphql, { meanwhile: () => void (human = EDITS['a commit on top']!()) });
    expect((await here.refusal(second, { transport: 'api' })).code).toBe('PR_HUMAN_COMMITS');
    expect([here.repo.tip(BRANCH), human !== '']).toEqual([human, true]);
  });

  it('beaten every time: given up after three rounds, with the reason and a page to go on from', async () => {
    // Two commits of the program, of two plans of the pack.
    await here.go();
    const ours = [here.repo.tip(BRANCH)!];
    await here.publish(await here.run(LIMIT), limited());
    const other = await here.run(LIMIT);
    expect(other.manifest.change!.commit).not.toBe(ours[0]);
    here.repo.git('fetch', '-q', join(other.runDir, 'change.bundle'), '+refs/heads/*:refs/kept/*');
    ours.push(other.manifest.change!.commit!);
    moveOn();
    const made = await here.run();
    let round = 0;
    const flip = () => here.repo.git('update-ref', `refs/heads/${BRANCH}`, ours[++round % 2]!);
    here.forge.fault(receive, { meanwhile: () => void flip() }, 9);
    const refused = await here.refusal(made);
    expect([refused.code, round]).toEqual(['PR_BRANCH_MOVED', 3]);
    expect(refused.fix).toContain('/compare/main...');
    expect(here.pull(1).state).toBe('open');
  });
});

const LIMIT = { limits: { changed_lines: 500 } };

/** The publishing job's plan of a run with that limit. */
function limited(): object {
  return {
    trust: {
      request: here.request(LIMIT),
      commit: 'origin/main',
      workflow: null,
      expectAttempt: null
    }
  };
}

it('case 16, unprotected: a lease without a commit, after a fetch, protects nothing', async () => {
  await here.go();
  const clone = await freshBranch();
  const human = EDITS['a commit on top']!();
  // As a step that fetches before it pushes: the lease is then what was just fetched.
  await here.client.must(clone, ['fetch', '-q', 'origin'], TOKEN);
  await here.client.must(clone, ['push', '-q', '--force-with-lease', 'origin', BRANCH], TOKEN);
  expect(here.holds(BRANCH, human)).toBe(false);
});
