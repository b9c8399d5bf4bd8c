/** Cases 27 to 32: what GitHub's API takes and refuses, and what a person then reads. */
import { reasonOf } from '../../src/reasons/index.js';
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
    expect(refused.code).toBe(code);
    expect(`${refused.why} ${refused.fix} ${reasonOf(code)?.fix}`).toMatch(setting);
    expect(refused.fix).toContain(`/compare/main...${BRANCH}`);
    expect(here.repo.pulls).toEqual([]);
    // Once it is set, the same run converges.
    here.forge.token(TOKEN, GRANTS);
    expect(await here.publish(await here.run(), wish)).toMatchObject({ operation: 'created', number: 1 });
  });
});

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

  it.each(['git', 'api'] as const)(
    'lifted by the policy, by %s: the workflow’s own token may not, and a token with the permission may',
    async transport => {
      const policy = 'version: 1\nunprotected_paths: [".github/**"]\n';
      await open({}, { 'packs/sort.yml': EDITS_WORKFLOW, '.codex/policy.yml': policy });
      const made = await here.run();
      expect(made.manifest.verdict.code).toBe('OK');
      const refused = await here.refusal(made, { transport });
      expect(refused.code).toBe('PR_WORKFLOW_FILES');
      expect(`${refused.why} ${reasonOf(refused.code)?.fix}`).toMatch(/workflows?/);
      expect([here.repo.tip(BRANCH), here.repo.pulls.length]).toEqual([null, 0]);
      here.forge.token(TOKEN, { ...GRANTS, mayPushWorkflows: true });
      expect(await here.publish(made, { transport })).toMatchObject({ operation: 'created' });
    }
  );
});

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
    // What people take away afterwards stays away, and whoever has answered is not asked again.
    await here.person('PATCH', '/issues/1', { labels: ['lint'], assignees: [], milestone: null });
    here.pull(1).reviewers = [];
    // The first update looks whether an ended publisher had left that open.
    for (const requests of [3, 2, 2]) {
      moveOn();
      expect(await here.go({ pullRequest })).toMatchObject({ operation: 'updated', requests, warnings: [] });
    }
    expect(here.pull(1)).toMatchObject({ labels: ['lint'], assignees: [], milestone: null, reviewers: [] });
  });

  it('what another run was ended before, is made up for by the first one that writes', async () => {
    await open();
    here.repo.milestones.set(1, 'Soon');
    here.forge.user('bob');
    here.forge.fault({ path: /\/issues\/1$/ }, { status: 403, body: { message: 'no' } });
    const pullRequest = { labels: ['bot'], assignees: ['ada'], milestone: 1 };
    expect((await here.go({ pullRequest })).warnings).toHaveLength(1);
    moveOn();
    const wish = { ...pullRequest, reviewers: ['bob'] };
    expect(await here.go({ pullRequest: wish })).toMatchObject({ operation: 'updated', requests: 5 });
    expect(here.pull(1)).toMatchObject(wish);
    const made = await here.run();
    await here.publish(made, { pullRequest: wish });
    await here.person('PATCH', '/issues/1', { labels: [] });
    expect(await here.publish(made, { pullRequest: wish })).toMatchObject({ operation: 'none', requests: 1 });
  });

  it('the same run again asks nobody a second time', async () => {
    await open();
    here.forge.user('bob');
    const made = await here.run();
    const pullRequest = { reviewers: ['bob'], labels: ['bot'] };
    await here.publish(made, { pullRequest });
    here.pull(1).reviewers = [];
    expect(await here.publish(made, { pullRequest })).toMatchObject({ operation: 'none', requests: 2 });
    expect(here.pull(1)).toMatchObject({ reviewers: [], labels: ['bot'] });
  });

  it('nothing is given where GitHub does not tell what was given before', async () => {
    await open();
    here.forge.fault({ path: /issues\/1\/labels$/ }, { status: 403, body: { message: 'no' } });
    await here.go({ pullRequest: { labels: ['bot'] } });
    moveOn();
    here.forge.fault({ path: /events$/ }, { status: 403, body: { message: 'not for you' } });
    const done = await here.go({ pullRequest: { labels: ['bot'] } });
    expect(done).toMatchObject({
      operation: 'updated',
      warnings: [expect.stringMatching(/^labels, people and milestone stay as they are: .*not for you/)]
    });
    expect(here.pull(1).labels).toEqual([]);
  });

  it('nothing is given where its story is too long to be read', async () => {
    await open();
    here.forge.fault({ path: /issues\/1\/labels$/ }, { status: 403, body: { message: 'no' } });
    await here.go({ pullRequest: { labels: ['bot'] } });
    moveOn();
    const at = '2026-01-01T00:00:00Z';
    here.pull(1).events = Array.from({ length: 1000 }, (_, id) => ({
      id: id + 1,
      event: 'labeled',
      actor: 'ann',
      subject: `label ${id}`,
      at
    }));
    const warnings = [
      expect.stringMatching(/^labels, people and milestone stay as they are: .*#1 is too long/)
    ];
    expect(await here.go({ pullRequest: { labels: ['bot'] } })).toMatchObject({
      operation: 'updated',
      warnings
    });
    expect(here.pull(1).labels).toEqual([]);
  });
});
