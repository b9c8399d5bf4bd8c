/** Cases 27 to 35 and 38: what GitHub's API takes, refuses and loses, and what a person then reads. */
import { generateKeyPairSync } from 'node:crypto';
import { mintAppToken } from '../../src/github/index.js';
import { apiClient } from '../rig/forge-client.js';
import {
  BOT,
  BRANCH,
  caseWorld,
  FILES,
  GRANTS,
  PERSON,
  runStore,
  TOKEN,
  type CaseWorld,
  type WorldOptions
} from './world.js';

const runs = runStore();
let here: CaseWorld;
afterEach(() => here.close());
afterAll(() => runs.remove());

const open = async (options: WorldOptions = {}, files: Readonly<Record<string, string>> = FILES) => {
  here = await caseWorld(runs, files, options);
};
const moveOn = () => here.repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more');

describe('case 27: the commit is made by GitHub', () => {
  it('the same tree, signed by GitHub, and that is read back, not assumed', async () => {
    await open();
    const made = await here.run();
    const done = await here.publish(made, { transport: 'api' });
    expect(done).toMatchObject({ operation: 'created', verification: { verified: true, reason: 'valid' } });
    expect([here.tree(BRANCH), here.pushes()]).toEqual([made.manifest.change!.tree, 0]);
    expect(here.asked()).toContain(`GET /git/commits/${done.headSha}`);
    const body = here.forge.requests.find(({ path }) => path.endsWith('/git/commits'))?.body;
    // GitHub signs in nobody else's name.
    expect(body).not.toHaveProperty('author');
  });

  it('by the token of a person it is not signed, and that is said', async () => {
    await open();
    const done = await here.go({ transport: 'api', branchToken: { token: PERSON, kind: 'workflow' } });
    expect(done).toMatchObject({ operation: 'created', verification: { verified: false } });
    expect(done.warnings.join()).toMatch(/does not call the commit verified: unsigned/);
  });

  it('again: nothing changed is one request; a pushed commit becomes a signed one when that is asked for', async () => {
    await open();
    await here.go();
    const pushed = here.repo.tip(BRANCH);
    expect(await here.go({ transport: 'api' })).toMatchObject({ operation: 'updated', number: 1 });
    expect(here.repo.tip(BRANCH)).not.toBe(pushed);
    here.asked();
    expect(await here.go({ transport: 'api' })).toMatchObject({ operation: 'none' });
    expect(here.asked()).toEqual(['GET /pulls']);
  });
});

describe('case 28: 403, and which setting it is', () => {
  it.each<[string, WorldOptions, object, string, RegExp]>([
    [
      'contents: read',
      { grants: { permissions: { contents: 'read' } } },
      {},
      'PR_PUSH_FORBIDDEN',
      /contents: write/
    ],
    [
      'contents: read, by sign-commits',
      { grants: { permissions: { contents: 'read', pull_requests: 'write' } } },
      { transport: 'api' },
      'PR_PUSH_FORBIDDEN',
      /contents: write/
    ],
    [
      'pull-requests: read',
      { grants: { permissions: { contents: 'write', pull_requests: 'read' } } },
      {},
      'PR_TOKEN_PERMISSION',
      /pull-requests: write/
    ],
    [
      'the switch of the repository',
      { grants: { mayCreatePullRequests: false } },
      {},
      'PR_CREATE_NOT_PERMITTED',
      /Settings[^]*Actions[^]*General/
    ]
  ])('%s', async (_name, options, wish, code, setting) => {
    await open(options);
    const refused = await here.refusal(await here.run(), wish);
    const { reasonOf } = await import('../../src/reasons/index.js');
    expect(refused.code).toBe(code);
    expect(`${refused.why} ${refused.fix} ${reasonOf(code)?.fix}`).toMatch(setting);
    expect(refused.fix).toContain(`/compare/main...${BRANCH}`);
    expect(here.repo.pulls).toEqual([]);
    // Once it is set, the same run converges.
    here.forge.token(TOKEN, GRANTS);
    expect(await here.publish(await here.run(), wish)).toMatchObject({ operation: 'created', number: 1 });
  });
});

const WORKFLOW = 'name: x\non: push\njobs: {}\n';
const EDITS_WORKFLOW = [
  'id: SORT-1',
  'title: Sort the list',
  'execution: {cwd: root}',
  'scope: {allowed_paths: [.github]}',
  'phases: {implement: {run: ["mkdir -p .github/workflows && echo name > .github/workflows/x.yml"]}}',
  'acceptance: {commands: ["true"]}',
  ''
].join('\n');

describe('case 29: workflow files', () => {
  it('no pack changes them: the run is denied, and so is publishing what it left', async () => {
    await open({}, { 'packs/sort.yml': EDITS_WORKFLOW });
    const made = await here.run();
    expect(made.manifest.verdict).toMatchObject({ status: 'denied', code: 'SCOPE_PROTECTED' });
    expect(await here.publish(made)).toMatchObject({ operation: 'none' });
    expect((await here.refusal(made, { openOnFailure: true })).code).toBe('SCOPE_PROTECTED');
    expect([here.repo.tip(BRANCH), here.pushes()]).toEqual([null, 0]);
  });

  it('a base that brings a workflow which main has no more: git says what the token lacks', async () => {
    await open({}, { ...FILES, '.github/workflows/x.yml': WORKFLOW });
    const made = await here.run();
    // The commit that the run started from is on no branch that has the file.
    here.repo.commitFiles('main', { '.github/workflows/x.yml': null, 'other.txt': 'two\n' }, 'no workflow');
    const done = await here.publish(made).catch((error: { code: string }) => error.code);
    // Git's own rule is that of new commits: nothing in this one touches the file.
    expect(done).toMatchObject({ operation: 'created' });
  });

  it.each(['git', 'api'] as const)('the refusal of GitHub by %s names the permission', async transport => {
    await open();
    const made = await here.run();
    if (transport === 'git')
      here.repo.settings.rulesets.push({
        branches: /^codex\//,
        violations: [
          'refusing to allow a GitHub App to create or update workflow `x` without `workflows` permission'
        ]
      });
    else here.forge.fault({ method: 'POST', path: /^\/graphql$/ }, inaccessible(), 2);
    const refused = await here.refusal(made, { transport });
    expect(['PR_WORKFLOW_FILES', 'PR_TOKEN_PERMISSION', 'PR_PUSH_FORBIDDEN']).toContain(refused.code);
    expect(here.repo.tip(BRANCH)).toBeNull();
  });
});

function inaccessible(): { status: number; body: object } {
  const message = 'Resource not accessible by integration';
  return {
    status: 200,
    body: { data: null, errors: [{ type: 'FORBIDDEN', path: ['updateRefs'], message }] }
  };
}

describe('case 30: rules of the repository', () => {
  it.each(['git', 'api'] as const)(
    'GH013 by %s: what the rule says is said, nothing is written',
    async transport => {
      await open();
      here.repo.settings.rulesets.push({ branches: /^codex\//, violations: ['Changes must be signed off.'] });
      const refused = await here.refusal(await here.run(), { transport });
      expect(refused.code).toBe('PR_PUSH_RULES');
      expect(refused.why).toContain('Changes must be signed off.');
      expect([here.repo.tip(BRANCH), here.repo.pulls.length]).toEqual([null, 0]);
    }
  );

  it('required signatures: a pushed commit is refused, one that GitHub makes is not', async () => {
    await open();
    here.repo.settings.rulesets.push({ branches: /^codex\//, violations: [], requireSignatures: true });
    const made = await here.run();
    expect((await here.refusal(made)).code).toBe('PR_PUSH_RULES');
    expect(await here.publish(made, { transport: 'api' })).toMatchObject({
      operation: 'created',
      verification: { verified: true }
    });
  });
});

describe('case 31: limits', () => {
  const limited = (headers: Record<string, string>, message: string) => ({
    status: 403,
    headers,
    body: { message, documentation_url: 'https://docs.github.com/rest' }
  });

  it.each([
    ['the secondary one', limited({ 'retry-after': '2' }, 'You have exceeded a secondary rate limit.')],
    ['429', { ...limited({ 'retry-after': '1' }, 'too many'), status: 429 }]
  ])('%s: waited for, and done', async (_name, answer) => {
    await open();
    here.forge.fault({ method: 'POST', path: /\/pulls$/ }, answer, 2);
    expect(await here.go()).toMatchObject({ operation: 'created', number: 1 });
    expect([here.notes.join(), here.repo.pulls.length]).toEqual([
      expect.stringMatching(/rate limit asks to wait/),
      1
    ]);
  });

  it.each([
    ['an hour', { 'retry-after': '3600' }],
    ['the primary one, until far away', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' }]
  ])('%s: not waited for, and said', async (_name, headers) => {
    await open();
    const made = await here.run();
    here.forge.fault({ path: /\/pulls$/ }, limited(headers, 'API rate limit exceeded'), 9);
    expect((await here.refusal(made)).code).toBe('PR_RATE_LIMITED');
    expect([here.repo.tip(BRANCH), here.asked().length]).toEqual([null, 1]);
  });

  it('without end: given up, and the pull request is made by the rerun', async () => {
    await open();
    const made = await here.run();
    here.forge.fault({ method: 'POST' }, limited({ 'retry-after': '1' }, 'secondary rate limit'), 4);
    expect((await here.refusal(made)).code).toBe('PR_RATE_LIMITED');
    expect(await here.publish(made)).toMatchObject({ operation: 'created', number: 1 });
  });
});

describe('case 32: labels, reviewers, teams, milestones that GitHub does not take', () => {
  it('each is a warning, the others are given, and the pull request stays', async () => {
    await open();
    here.forge.user('stranger', { collaborator: false });
    here.forge.team('core');
    const done = await here.go({
      pullRequest: {
        labels: ['bot', 'x'.repeat(60)],
        assignees: ['ada', 'stranger'],
        reviewers: ['ada', BOT, 'stranger'],
        teamReviewers: ['core', 'nobodies'],
        milestone: 9
      }
    });
    expect(done).toMatchObject({ operation: 'created', number: 1 });
    expect(here.pull(1)).toMatchObject({ labels: ['bot'], assignees: ['ada'], reviewers: ['ada'] });
    for (const name of ['xxx', 'stranger', BOT, 'nobodies', 'milestone'])
      expect(done.warnings.join('\n')).toContain(name);
  });

  it('all in order: one request for labels, assignees and milestone, one for reviewers', async () => {
    await open();
    here.repo.milestones.set(1, 'Soon');
    here.forge.user('bob');
    const pullRequest = { labels: ['bot', 'lint'], assignees: ['ada'], milestone: 1, reviewers: ['bob'] };
    expect(await here.go({ pullRequest })).toMatchObject({ operation: 'created', requests: 4, warnings: [] });
    expect(here.pull(1)).toMatchObject({ ...pullRequest, labels: ['bot', 'lint'] });
    // What people take away afterwards stays away.
    await here.person('PATCH', '/issues/1', { labels: ['lint'] });
    moveOn();
    await here.go({ pullRequest });
    expect(here.pull(1).labels).toEqual(['lint']);
  });
});

describe('case 33: from a fork', () => {
  const FORK = { owner: 'ada', name: 'demo' };

  it('by one token of a person: the branch is in the fork, the pull request here, and maintainers may write', async () => {
    await open();
    const fork = here.forge.repository('ada', 'demo', { forkOf: here.repo });
    const wish = { fork: FORK, forge: { token: PERSON, tokenKind: 'person' as const } };
    expect(await here.go(wish)).toMatchObject({ operation: 'created', number: 1 });
    expect([here.repo.tip(BRANCH), fork.tip(BRANCH) === null]).toEqual([null, false]);
    expect(here.pull(1)).toMatchObject({ maintainerCanModify: true, head: { repository: 'ada/demo' } });
    moveOn();
    expect(await here.go(wish)).toMatchObject({ operation: 'updated', number: 1 });
    expect(await here.go(wish)).toMatchObject({ operation: 'none', number: 1 });
    expect(here.pull(1).head.sha).toBe(fork.tip(BRANCH));
  });

  it('by the workflow’s token here, which cannot write, and another one for the fork', async () => {
    await open({ grants: { permissions: { contents: 'read', pull_requests: 'write' } } });
    here.forge.repository('ada', 'demo', { forkOf: here.repo });
    const wish = { fork: FORK, branchToken: { token: PERSON, kind: 'person' as const } };
    const made = await here.run();
    const pullRequest = { maintainerCanModify: false };
    expect(await here.publish(made, { ...wish, pullRequest })).toMatchObject({
      operation: 'created',
      number: 1
    });
    expect(here.pull(1)).toMatchObject({ maintainerCanModify: false, head: { repository: 'ada/demo' } });
  });

  it('nobody lets others write to a fork that is not theirs: said by the name of the input', async () => {
    await open({ grants: { permissions: { contents: 'read', pull_requests: 'write' } } });
    here.forge.repository('ada', 'demo', { forkOf: here.repo });
    const wish = { fork: FORK, branchToken: { token: PERSON, kind: 'person' as const } };
    const made = await here.run();
    const said = await here.publish(made, wish).then(
      ({ warnings }) => warnings.join(),
      (error: { message: string; why?: string; fix?: string }) => `${error.message} ${error.why} ${error.fix}`
    );
    expect(said).toMatch(/maintainer/);
    expect(here.repo.pulls.filter(({ maintainerCanModify }) => maintainerCanModify)).toEqual([]);
  });

  it('a branch of the same name by somebody else’s fork is not taken for it', async () => {
    await open();
    here.forge.token('mallory', {
      login: 'mallory',
      permissions: { contents: 'write', pull_requests: 'write' }
    });
    const theirs = here.forge.repository('mallory', 'demo', { forkOf: here.repo });
    theirs.commitFiles(BRANCH, { 'note.txt': 'x\n' });
    const api = apiClient(`${here.forge.apiUrl}/repos/octo/demo`, 'mallory');
    await api('POST', '/pulls', { head: `mallory:${BRANCH}`, base: 'main', title: 'trap' });
    expect(await here.go()).toMatchObject({ operation: 'created', number: 2 });
    expect([here.pull(1).title, here.pull(1).state]).toEqual(['trap', 'open']);
  });
});

describe('case 34: pages, failures and other servers', () => {
  const page = { status: 502, body: '<html><h1>Unicorn!</h1></html>' };

  it.each([
    ['an HTML page where JSON is due', { status: 200, body: '<html>Sign in</html>' }, 'PR_API_FAILED'],
    ['a page without end of 502', page, 'PR_API_FAILED']
  ])('%s: an error in words, nothing of the page', async (_name, answer, code) => {
    await open();
    const made = await here.run();
    here.forge.fault({ path: /\/pulls$/ }, answer, 9);
    const refused = await here.refusal(made);
    expect(refused.code).toBe(code);
    expect(JSON.stringify(refused)).not.toMatch(/<h|Unicorn/);
    expect(here.repo.tip(BRANCH)).toBeNull();
  });

  it('reads that fail are tried again; a lost answer to the creation makes no second one', async () => {
    await open();
    here.forge.fault({ method: 'GET', path: /\/pulls$/ }, page, 2);
    here.forge.fault({ method: 'POST', path: /\/pulls$/ }, { destroy: true, after: true });
    expect(await here.go()).toMatchObject({ operation: 'created', number: 1 });
    expect(here.repo.pulls.length).toBe(1);
    expect(here.notes.join()).toMatch(/the answer was lost, and the pull request is there: #1/);
  });

  it('the push is done, and its answer lost: one pull request, now or by the rerun', async () => {
    await open();
    const made = await here.run();
    here.forge.fault({ git: true, path: /git-receive-pack$/ }, { destroy: true, after: true });
    const done = await here.publish(made).catch(async (error: { code: string }) => {
      expect(error.code).toBe('PR_REMOTE_UNREACHABLE');
      return here.publish(made);
    });
    expect(done).toMatchObject({ operation: 'created', number: 1 });
    expect([here.repo.pulls.length, here.repo.tip(BRANCH)]).toEqual([1, made.manifest.change!.commit]);
  });

  it.each(['git', 'api'] as const)(
    'an Enterprise server, whose API is below /api/v3, by %s',
    async transport => {
      await open();
      const forge = { apiUrl: `${here.forge.apiUrl}/api/v3` };
      expect(await here.go({ forge, transport })).toMatchObject({ operation: 'created', number: 1 });
      moveOn();
      expect(await here.go({ forge, transport })).toMatchObject({ operation: 'updated', number: 1 });
    }
  );
});

describe('case 35: the token expires', () => {
  it('between the push and the pull request: said, and a rerun with a new one converges', async () => {
    await open();
    const made = await here.run();
    here.forge.fault(
      { method: 'POST', path: /\/pulls$/ },
      { status: 401, body: { message: 'Bad credentials' } }
    );
    const refused = await here.refusal(made);
    expect(refused.code).toBe('PR_TOKEN_INVALID');
    expect(here.repo.tip(BRANCH)).toBe(made.manifest.change!.commit);
    const token = 'ghs_another000000000000';
    here.forge.token(token, GRANTS);
    expect(await here.publish(made, { forge: { token } })).toMatchObject({ operation: 'created', number: 1 });
  });

  it('one that the server does not know: git and API say the same', async () => {
    await open();
    const refused = await here.refusal(await here.run(), { forge: { token: 'ghs_gone' } });
    expect(refused.code).toBe('PR_TOKEN_INVALID');
    expect(JSON.stringify(refused)).not.toContain('ghs_gone');
  });

  it('one of an app, minted for this publishing alone, opens it', async () => {
    await open();
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = (key: typeof publicKey | typeof privateKey, type: 'spki' | 'pkcs8') =>
      key.export({ type, format: 'pem' } as never).toString();
    here.forge.app({
      id: 7,
      slug: 'codex',
      publicKey: pem(publicKey, 'spki'),
      installations: [{ owner: 'octo', permissions: { contents: 'write', pull_requests: 'write' } }]
    });
    const minted = await mintAppToken({
      apiUrl: here.forge.apiUrl,
      owner: 'octo',
      name: 'demo',
      appId: '7',
      privateKey: pem(privateKey, 'pkcs8'),
      permissions: { contents: 'write', pull_requests: 'write' },
      program: 'test',
      note: () => undefined,
      signal: new AbortController().signal
    });
    const done = await here.go({ forge: { token: minted.token, tokenKind: 'workflow' } });
    expect(done).toMatchObject({ operation: 'created', number: 1 });
    expect(here.pull(1).author).toBe('codex[bot]');
  });
});

describe('case 38: pushed, but the pull request failed', () => {
  it('the page that opens it by hand is named, filled in; a rerun converges', async () => {
    await open({ grants: { mayCreatePullRequests: false } });
    const made = await here.run();
    const refused = await here.refusal(made);
    const [link = ''] = /https?:\/\/\S+/.exec(refused.fix) ?? [];
    expect(link).toMatch(/\/octo\/demo\/compare\/main\.\.\.codex\/SORT-1-sort-the-list\?expand=1&title=/);
    expect(new URL(link).searchParams.get('title')).toBe('[SORT-1] Sort the list');
    here.forge.token(TOKEN, GRANTS);
    here.pushes();
    expect(await here.publish(made)).toMatchObject({ operation: 'created', number: 1 });
    expect([here.pushes(), here.repo.pulls.length]).toEqual([0, 1]);
  });

  it('a person opened it by hand meanwhile: it is theirs, and is left alone', async () => {
    await open({ grants: { mayCreatePullRequests: false } });
    const made = await here.run();
    await here.refusal(made);
    await here.person('POST', '/pulls', { head: BRANCH, base: 'main', title: 'By hand' });
    expect((await here.refusal(made)).code).toBe('PR_NOT_OURS');
    expect(here.pull(1).title).toBe('By hand');
  });
});
