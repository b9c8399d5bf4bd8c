/** Pull requests through the real client: against the forge rig, and against servers that misbehave. */
import { TOKEN, failure, githubWorld, listen, PACE, type GitHubWorld } from './world.js';
import type { Forge, ForgeRepository } from '../rig/forge.js';
import type { GitHub, GitHubAccess } from '../../src/github/index.js';

const BOT = 'github-actions[bot]';

let world: GitHubWorld;
let forge: Forge;
let repository: ForgeRepository;
let notes: string[];

beforeAll(async () => {
  world = await githubWorld();
  forge = world.forge;
});

afterAll(() => world.close());

beforeEach(() => {
  repository = world.next();
  notes = world.notes;
});

function api(more: Partial<GitHubAccess> = {}, pace = PACE): Promise<GitHub> {
  return world.api(more, pace);
}

const WISH = {
  branch: 'codex/x',
  base: 'main',
  title: '[X] Change',
  body: 'Body\nof two lines',
  draft: false,
  maintainerCanModify: true
};

function failed(action: Promise<unknown>) {
  return failure(action, notes);
}

describe('pull requests of a branch', () => {
  it('are found, created and updated with one request each', async () => {
    const pulls = await api();
    expect(await pulls.find('codex/x')).toEqual([]);
    const made = await pulls.create(WISH);
    expect(made).toMatchObject({
      state: 'open',
      merged: false,
      title: '[X] Change',
      body: WISH.body,
      author: BOT,
      headBranch: 'codex/x',
      headSha: repository.tip('codex/x'),
      headRepository: repository.fullName,
      baseBranch: 'main'
    });
    expect(await pulls.find('codex/x')).toEqual([made]);
    const updated = await pulls.update(made.number, { body: 'other' });
    expect(updated).toMatchObject({ number: made.number, body: 'other', title: '[X] Change' });
    expect(pulls.requests).toBe(4);
    expect(forge.requests.slice(-4).map(one => one.method)).toEqual(['GET', 'POST', 'GET', 'PATCH']);
    expect(notes).toEqual([]);
  });

  it('are those of this repository and this very branch, open and closed, newest first', async () => {
    const pulls = await api();
    repository.commitFiles('release', { r: '' });
    repository.commitFiles('codex/xy', { a: '9\n' });
    const first = await pulls.create(WISH);
    repository.closePull(first.number, 'ann');
    const second = await pulls.create(WISH);
    const third = await pulls.create({ ...WISH, base: 'release' });
    await pulls.create({ ...WISH, branch: 'codex/xy' });
    const found = await pulls.find('codex/x');
    expect(found.map(one => one.number)).toEqual([third.number, second.number, first.number]);
    expect(found.at(-1)).toMatchObject({ state: 'closed', merged: false });
    repository.merge(second.number, 'squash');
    expect(await pulls.find('codex/x')).toContainEqual(
      expect.objectContaining({ number: second.number, state: 'closed', merged: true })
    );
  });

  it('take names that an address has to escape', async () => {
    const branch = 'codex/ä#%&+=?';
    repository.commitFiles(branch.replace('?', ''), { a: '7\n' });
    const pulls = await api();
    const made = await pulls.create({ ...WISH, branch: branch.replace('?', '') });
    expect((await pulls.find(branch.replace('?', ''))).map(one => one.number)).toEqual([made.number]);
  });

  it('are found through the prefix of an Enterprise server', async () => {
    const pulls = await api({ apiUrl: `${forge.apiUrl}/api/v3/` });
    expect(await pulls.find('codex/x')).toEqual([]);
  });

  it.each([
    ['unknown', { token: 'ghs_unknown' }, {}, 'PR_TOKEN_INVALID'],
    ['reading', { token: 'ghs_reader' }, {}, 'PR_TOKEN_PERMISSION'],
    ['barred by a setting', { token: 'ghs_barred' }, {}, 'PR_CREATE_NOT_PERMITTED'],
    ['elsewhere', { name: 'nowhere' }, {}, 'PR_REPOSITORY_NOT_FOUND'],
    ['without commits', {}, { base: 'codex/x' }, 'PR_NO_COMMITS'],
    ['for no base', {}, { base: 'nowhere' }, 'PR_INVALID'],
    ['from no branch', {}, { branch: 'nowhere' }, 'PR_INVALID'],
    ['with a title without end', {}, { title: 'x'.repeat(300) }, 'PR_INVALID'],
    ['with a body without end', {}, { body: 'x'.repeat(70_000) }, 'PR_INVALID']
  ])('are refused %s', async (_, who, wish, code) => {
    const pulls = await api(who);
    expect(await failed(pulls.create({ ...WISH, ...wish }))).toMatchObject({ code });
    // A branch that nobody sees may be too new.
    expect(pulls.requests).toBe('branch' in wish ? 3 : 1);
  });

  it('are refused where there is one', async () => {
    const pulls = await api();
    await pulls.create(WISH);
    expect(await failed(pulls.create(WISH))).toMatchObject({ code: 'PR_EXISTS' });
  });
});

describe('writes', () => {
  it('are kept a second apart, and reads are not', async () => {
    const pulls = await api({}, { ...PACE, apart: true });
    const made = await pulls.create(WISH);
    await pulls.find('codex/x');
    const times: number[] = [];
    forge.fault({ method: 'PATCH' }, { meanwhile: () => void times.push(performance.now()) }, 2);
    await pulls.update(made.number, { title: 'T2' });
    await pulls.update(made.number, { title: 'T3' });
    expect(times[1]! - times[0]!).toBeGreaterThan(900);
  });
});

describe('people', () => {
  it('labels and assignees in one request, beside those that are there', async () => {
    const pulls = await api();
    const made = await pulls.create(WISH);
    expect(await pulls.decorate(made, { labels: ['one'], assignees: [], milestone: null })).toEqual([]);
    const [now] = await pulls.find('codex/x');
    const before = pulls.requests;
    expect(
      await pulls.decorate(now!, { labels: ['ONE', 'two'], assignees: ['ann', 'guest'], milestone: null })
    ).toEqual(['GitHub did not take the assignee "guest"']);
    expect(pulls.requests - before).toBe(1);
    expect((await pulls.find('codex/x'))[0]).toMatchObject({ labels: ['one', 'two'], assignees: ['ann'] });
    const [same] = await pulls.find('codex/x');
    const later = pulls.requests;
    expect(await pulls.decorate(same!, { labels: ['Two'], assignees: ['Ann'], milestone: null })).toEqual([]);
    expect(pulls.requests).toBe(later);
  });

  it('what GitHub does not take is a sentence, and the rest is done', async () => {
    const pulls = await api();
    const made = await pulls.create(WISH);
    const said = await pulls.decorate(made, {
      labels: ['x'.repeat(51), ' ', 'fine'],
      assignees: ['guest'],
      milestone: null
    });
    expect(said).toHaveLength(3);
    expect((await pulls.find('codex/x'))[0]).toMatchObject({ labels: ['fine'], assignees: [] });
    const reader = await api({ token: 'ghs_reader' });
    expect(await reader.decorate(made, { labels: ['more'], assignees: ['ann'], milestone: null })).toEqual([
      expect.stringContaining('Resource not accessible by integration')
    ]);
  });

  it('a milestone goes with labels and assignees, or alone, and an unknown one keeps nothing from the others', async () => {
    repository.milestones.set(1, 'Next');
    const pulls = await api();
    const made = await pulls.create(WISH);
    const before = pulls.requests;
    expect(await pulls.decorate(made, { labels: ['one'], assignees: [], milestone: 1 })).toEqual([]);
    expect(pulls.requests - before).toBe(1);
    const [now] = await pulls.find('codex/x');
    expect(now).toMatchObject({ labels: ['one'], milestone: 1 });
    const later = pulls.requests;
    expect(await pulls.decorate(now!, { labels: [], assignees: [], milestone: 1 })).toEqual([]);
    expect(pulls.requests).toBe(later);
    const said = await pulls.decorate(now!, { labels: ['two'], assignees: ['ann'], milestone: 99 });
    expect(said).toEqual([expect.stringMatching(/^setting the milestone 99 failed: /)]);
    const [end] = await pulls.find('codex/x');
    expect(end).toMatchObject({ labels: ['one', 'two'], assignees: ['ann'], milestone: 1 });
    world.forge.fault({ method: 'PATCH' }, { status: 200, body: { milestone: null } });
    expect(await pulls.decorate(made, { labels: [], assignees: [], milestone: 1 })).toEqual([
      'GitHub did not take the milestone 1'
    ]);
  });

  it('a refusal of one keeps nothing from the others', async () => {
    const pulls = await api();
    const made = await pulls.create(WISH);
    forge.fault({ method: 'PATCH' }, { status: 422, body: { message: 'Validation Failed', errors: [] } });
    expect(await pulls.decorate(made, { labels: ['one'], assignees: ['ann'], milestone: null })).toEqual([]);
    expect((await pulls.find('codex/x'))[0]).toMatchObject({ labels: ['one'], assignees: ['ann'] });
  });

  it('waits for a pull request that is too new to be found', async () => {
    const pulls = await api();
    const made = await pulls.create(WISH);
    forge.fault({ path: /labels$/ }, { status: 404, body: { message: 'Not Found' } }, 2);
    expect(await pulls.decorate(made, { labels: ['one'], assignees: [], milestone: null })).toEqual([]);
    expect((await pulls.find('codex/x'))[0]).toMatchObject({ labels: ['one'] });
  });

  it('reviewers and teams are asked together, and one by one where that is refused', async () => {
    const pulls = await api({ token: 'pat_dev' });
    const made = await pulls.create(WISH);
    const before = pulls.requests;
    expect(
      await pulls.requestReviews(made, { reviewers: ['ann', 'Ann', 'DEV'], teamReviewers: ['core'] })
    ).toEqual(['DEV opened the pull request and cannot review it']);
    expect(pulls.requests - before).toBe(1);
    expect(repository.pulls[0]).toMatchObject({ reviewers: ['ann'], teamReviewers: ['core'] });
  });

  it('says who could not be asked, and why', async () => {
    const pulls = await api();
    const made = await pulls.create(WISH);
    const said = await pulls.requestReviews(made, { reviewers: ['guest', 'bob'], teamReviewers: ['core'] });
    expect(said).toEqual([
      expect.stringMatching(/^guest could not be asked for a review: .*collaborator/),
      expect.stringMatching(/^team core could not be asked .*cannot see teams/)
    ]);
    expect(repository.pulls[0]).toMatchObject({ reviewers: ['bob'], teamReviewers: [] });
  });
});

describe('what a pull request was given', () => {
  it('is known also after it was taken away', async () => {
    repository.milestones.set(1, 'Next');
    const pulls = await api({ token: 'pat_dev' });
    const made = await pulls.create(WISH);
    await pulls.decorate(made, { labels: ['one', 'two'], assignees: ['ann'], milestone: 1 });
    await pulls.requestReviews(made, { reviewers: ['bob'], teamReviewers: ['core'] });
    Object.assign(repository.pulls[0]!, {
      labels: ['three'],
      assignees: [],
      milestone: null,
      reviewers: [],
      teamReviewers: []
    });
    const before = pulls.requests;
    expect(await pulls.given(made)).toEqual({
      labels: ['one', 'two'],
      assignees: ['ann'],
      reviewers: ['bob'],
      teamReviewers: ['core'],
      milestone: true,
      complete: true
    });
    expect(pulls.requests - before).toBe(1);
  });

  it.each([
    [0, 1, true],
    [99, 1, true],
    [100, 2, true],
    [250, 3, true],
    [1000, 10, false]
  ])('%d events: %d requests', async (count, requests, complete) => {
    const pulls = await api();
    const made = await pulls.create(WISH);
    repository.pulls[0]!.events = Array.from({ length: count }, (_, at) => ({
      id: at + 1,
      event: 'labeled',
      actor: 'ann',
      subject: `label ${at}`,
      at: '2026-01-01T00:00:00Z'
    }));
    const before = pulls.requests;
    const given = await pulls.given(made);
    expect(pulls.requests - before).toBe(requests);
    expect(given).toMatchObject({ complete, milestone: false });
    expect(given.labels).toHaveLength(count);
  });

  it.each([[{}], [null], ['text']])('an answer that is no list: %j', async body => {
    const pulls = await api();
    const made = await pulls.create(WISH);
    forge.fault({ path: /events$/ }, { status: 200, body });
    await expect(pulls.given(made)).rejects.toMatchObject({ code: 'PR_API_FAILED' });
  });

  it('events that nobody knows, and shapes that fit nothing, are passed over', async () => {
    const pulls = await api();
    const made = await pulls.create(WISH);
    const odd = [
      7,
      null,
      { event: 'labeled' },
      { event: 'labeled', label: 'x' },
      { event: 'sung', label: { name: 'a' } }
    ];
    forge.fault(
      { path: /events$/ },
      { status: 200, body: [...odd, { event: 'labeled', label: { name: 'b' } }] }
    );
    expect(await pulls.given(made)).toMatchObject({ labels: ['b'], complete: true });
  });
});

describe('a bad day of GitHub', () => {
  it('reading and updating are tried again, and said so', async () => {
    const pulls = await api();
    forge.fault({ method: 'GET' }, { status: 502, body: '<html>Unicorn</html>' }, 2);
    expect(await pulls.find('codex/x')).toEqual([]);
    expect(pulls.requests).toBe(3);
    expect(notes).toEqual(Array(2).fill('looking for pull requests of codex/x: HTTP 502; trying again'));
    const made = await pulls.create(WISH);
    forge.fault({ method: 'PATCH' }, { destroy: true });
    expect(await pulls.update(made.number, { title: 'T2' })).toMatchObject({ title: 'T2' });
    expect(notes.at(-1)).toContain('no answer; trying again');
  });

  it.each([401, 403, 404, 409, 422])('a refusal (%d) is not tried again', async status => {
    const pulls = await api();
    forge.fault({ method: 'GET' }, { status, body: { message: 'No' } });
    expect((await failed(pulls.find('codex/x'))).code).toMatch(/^PR_(TOKEN|REPOSITORY|INVALID)/);
    expect(pulls.requests).toBe(1);
  });

  it('gives up after three repetitions', async () => {
    const pulls = await api();
    forge.fault({ method: 'GET' }, { status: 503, body: 'x' }, 4);
    expect(await failed(pulls.find('codex/x'))).toMatchObject({
      code: 'PR_API_FAILED',
      message: expect.stringContaining('HTTP 503 after 4 requests')
    });
  });

  it('creating is never sent twice: what was made is found, what was not is an error', async () => {
    const pulls = await api();
    for (const fault of [{ status: 502, body: '<html>' }, { destroy: true }]) {
      forge.fault({ method: 'POST', path: /pulls$/ }, fault);
      expect(await failed(pulls.create(WISH))).toMatchObject({ code: 'PR_API_FAILED' });
      expect(repository.pulls).toHaveLength(0);
    }
    forge.fault({ method: 'POST', path: /pulls$/ }, { destroy: true, after: true });
    expect(await pulls.create(WISH)).toMatchObject({ number: 1, body: WISH.body });
    expect(repository.pulls).toHaveLength(1);
    expect(
      forge.requests.filter(one => one.method === 'POST' && one.path.includes(`${repository.name}/pulls`))
    ).toHaveLength(3);
  });

  it('a branch that was just pushed may be too new, and is waited for', async () => {
    const pulls = await api();
    const errors = [{ resource: 'PullRequest', field: 'head', code: 'invalid' }];
    const body = { message: 'Validation Failed', errors };
    forge.fault({ method: 'POST', path: /pulls$/ }, { status: 422, body }, 2);
    expect(await pulls.create(WISH)).toMatchObject({ state: 'open' });
    expect(pulls.requests).toBe(3);
    expect(repository.pulls).toHaveLength(1);
  });

  it('somebody else’s pull request is not taken for the one whose answer was lost', async () => {
    const pulls = await api();
    await pulls.create({ ...WISH, body: 'theirs' });
    forge.fault({ method: 'POST', path: /pulls$/ }, { status: 502, body: 'x' });
    expect(await failed(pulls.create(WISH))).toMatchObject({ code: 'PR_API_FAILED' });
  });

  it('a short limit is waited out, also by what is otherwise not repeated', async () => {
    const pulls = await api();
    const limit = { message: 'You have exceeded a secondary rate limit.' };
    forge.fault(
      { method: 'POST', path: /pulls$/ },
      { status: 403, headers: { 'retry-after': '20' }, body: limit },
      2
    );
    expect(await pulls.create(WISH)).toMatchObject({ number: 1 });
    expect(notes).toEqual(Array(2).fill("creating the pull request: GitHub's rate limit asks to wait 20 s"));
    const reset = `${Math.floor(Date.now() / 1000) + 10}`;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    forge.fault({ method: 'GET' }, { status: 403, headers, body: { message: 'API rate limit exceeded' } });
    expect(await pulls.find('codex/x')).toHaveLength(1);
    forge.fault(
      { method: 'GET' },
      { status: 429, headers: { 'retry-after': '1' }, body: '<html>slow down</html>' }
    );
    expect(await pulls.find('codex/x')).toHaveLength(1);
  });

  it('a long limit, or one that does not end, is an error that says until when', async () => {
    const pulls = await api();
    const limit = { message: 'API rate limit exceeded' };
    forge.fault({ method: 'GET' }, { status: 403, headers: { 'retry-after': '301' }, body: limit });
    expect(await failed(pulls.find('codex/x'))).toMatchObject({
      code: 'PR_RATE_LIMITED',
      message: expect.stringMatching(/until \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/)
    });
    expect(pulls.requests).toBe(1);
    forge.fault({ method: 'GET' }, { status: 429, headers: { 'retry-after': '2' }, body: limit }, 4);
    expect(await failed(pulls.find('codex/x'))).toMatchObject({ code: 'PR_RATE_LIMITED' });
    expect(pulls.requests).toBe(5);
  });

  it.each(['waits for a limit', 'waits to try again', 'hangs'])('a signal ends it while it %s', async how => {
    const controller = new AbortController();
    let asked!: () => void;
    const isAsked = new Promise<void>(resolve => (asked = resolve));
    const slow = { ...PACE, second: 60_000, patience: 600 };
    const server = await listen((_, response) => {
      asked();
      if (how === 'hangs') return;
      const status = how.includes('limit') ? 429 : 500;
      response.writeHead(status, { 'retry-after': '200' }).end();
    });
    try {
      const pulls = await api({ apiUrl: server.url, signal: controller.signal }, slow);
      const end = failed(pulls.find('codex/x'));
      await isAsked;
      if (how.includes('limit')) while (notes.length === 0) await new Promise(setImmediate);
      controller.abort(new Error(`aborted with ${TOKEN}`));
      expect(await end).toMatchObject({ code: 'CANCELLED' });
      expect(await failed(pulls.find('codex/x'))).toMatchObject({ code: 'CANCELLED' });
    } finally {
      await server.close();
    }
  });

  it('a server that never answers is given up', async () => {
    const server = await listen(() => undefined);
    try {
      const pulls = await api({ apiUrl: server.url }, { ...PACE, patience: 0.05 });
      expect(await failed(pulls.find('codex/x'))).toMatchObject({ code: 'PR_API_FAILED' });
      expect(pulls.requests).toBe(4);
    } finally {
      await server.close();
    }
  });

  it.each([
    ['a page of a proxy', 'text/html', '<html>Sign in</html>'],
    ['half an answer', 'application/json', '[{"number":'],
    ['an object for a list', 'application/json', '{}'],
    ['a list of something else', 'application/json', '[{"number":1}]'],
    ['nothing', 'application/json', '']
  ])('%s is no answer', async (_, type, body) => {
    const pulls = await api();
    forge.fault({ method: 'GET' }, { status: 200, headers: { 'content-type': type }, body });
    expect(await failed(pulls.find('codex/x'))).toMatchObject({ code: 'PR_API_FAILED' });
  });

  it('an answer without end is cut off', async () => {
    const server = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (response.write(' '.repeat(1 << 20)) && !response.destroyed);
      };
      response.on('drain', more);
      more();
    });
    try {
      const pulls = await api({ apiUrl: server.url }, { ...PACE, patience: 60 });
      expect(await failed(pulls.create(WISH))).toMatchObject({
        code: 'PR_API_FAILED',
        why: expect.stringContaining('larger than')
      });
    } finally {
      await server.close();
    }
  });

  it('nobody listens', async () => {
    const pulls = await api({ apiUrl: 'http://127.0.0.1:1' });
    expect(await failed(pulls.find('codex/x'))).toMatchObject({ code: 'PR_API_FAILED' });
  });
});

describe('the token', () => {
  it('is in no error and no note, also where a server repeats it', async () => {
    const heard: string[] = [];
    const server = await listen((request, response) => {
      heard.push(String(request.headers.authorization));
      const said = [TOKEN, Buffer.from(TOKEN).toString('base64'), request.headers.authorization].join(' ');
      response.writeHead(422, { 'content-type': 'application/json', deprecation: said, link: said });
      response.end(JSON.stringify({ message: said, errors: [{ message: said }, said] }));
    });
    try {
      const pulls = await api({ apiUrl: server.url });
      const { code, text } = await failed(pulls.create(WISH));
      expect(code).toBe('PR_INVALID');
      expect(heard[0]).toContain(TOKEN);
      expect(text).not.toContain(Buffer.from(TOKEN).toString('base64'));
    } finally {
      await server.close();
    }
  });

  it('does not travel by a redirect, to this server or another', async () => {
    const heard: (string | undefined)[] = [];
    const thief = await listen((request, response) => {
      heard.push(request.headers.authorization);
      response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
    });
    const server = await listen((request, response) => {
      const path = request.url?.replace('/repos/acme/old', '/repositories/7');
      const location = path === request.url ? `${thief.url}${path}` : path;
      response.writeHead(301, { location, 'content-type': 'application/json' });
      response.end('{"message":"Moved Permanently"}');
    });
    try {
      const away = await failed((await api({ apiUrl: server.url })).find('codex/x'));
      expect(away).toMatchObject({
        code: 'PR_API_FAILED',
        message: expect.stringContaining('another server')
      });
      const renamed = await api({ apiUrl: server.url, name: 'old' });
      for (const action of [renamed.find('codex/x'), renamed.create(WISH), renamed.login()]) {
        const { code } = await failed(action);
        expect(['PR_REPOSITORY_MOVED', 'PR_API_FAILED']).toContain(code);
      }
      expect(await failed(renamed.find('codex/x'))).toMatchObject({ code: 'PR_REPOSITORY_MOVED' });
      expect(renamed.requests).toBe(4);
      expect(heard).toEqual([]);
      // Without the protection a client of the standard library follows, and would find what the other server makes up.
      expect(await (await fetch(`${server.url}/repos/acme/site/pulls`)).json()).toEqual([]);
    } finally {
      await server.close();
      await thief.close();
    }
  });

  it('is not sent where it would be read on the way, or is none', async () => {
    expect(await failed(api({ apiUrl: 'http://api.example.org' }))).toMatchObject({
      code: 'PR_URL_REFUSED'
    });
    expect(await failed(api({ token: '' }))).toMatchObject({ code: 'PR_TOKEN_INVALID' });
    expect(await failed(api({ token: `${TOKEN}\n` }))).toMatchObject({ code: 'PR_TOKEN_INVALID' });
  });
});
