/** The action, bundled, as a step on a runner: pull request, evidence, outputs, what a person sees. */
import { FILES, PACK, verifyArtifact, world, type World } from './action-world.js';

let here: World;
afterEach(() => here.close());

describe('a pull request', () => {
  it('is opened, then updated, then left alone; requests are counted', async () => {
    here = await world();
    const first = await here.run();
    expect([first.main.conclusion, first.post.conclusion, first.main.errors]).toEqual([
      'success',
      'success',
      []
    ]);
    expect(here.counted().requests).toEqual(['GET /repos/octo/demo/pulls', 'POST /repos/octo/demo/pulls']);
    const [pull] = here.repo.pulls;
    expect(pull).toMatchObject({ number: 1, title: '[SORT-1] Sort the list', draft: false, state: 'open' });
    expect(first.main.outputs).toMatchObject({
      verdict: 'passed',
      'pull-request-operation': 'created',
      'pull-request-number': '1',
      'pull-request-branch': 'codex/SORT-1-sort-the-list',
      'pull-request-head-sha': here.repo.tip('codex/SORT-1-sort-the-list')
    });
    expect(here.repo.git('show', 'codex/SORT-1-sort-the-list:list.txt').trim()).toBe('a\nb');

    here.repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more');
    const second = await here.run();
    expect(second.main.outputs).toMatchObject({
      'pull-request-operation': 'updated',
      'pull-request-number': '1'
    });
    expect(here.counted().requests).toEqual(['GET /repos/octo/demo/pulls', 'PATCH /repos/octo/demo/pulls/1']);
    expect(here.repo.pulls).toHaveLength(1);
    expect(here.repo.git('show', 'codex/SORT-1-sort-the-list:list.txt').trim()).toBe('a\nb\nc');
    expect(here.repo.pulls[0]!.body).toContain(second.main.outputs['manifest-digest']);

    const before = { tip: here.repo.tip('codex/SORT-1-sort-the-list'), body: here.repo.pulls[0]!.body };
    const third = await here.run();
    expect(here.counted()).toEqual({ requests: ['GET /repos/octo/demo/pulls'], writes: 0 });
    expect(third.main.outputs).toMatchObject({
      'pull-request-operation': 'none',
      'pull-request-number': '1'
    });
    expect({ tip: here.repo.tip('codex/SORT-1-sort-the-list'), body: here.repo.pulls[0]!.body }).toEqual(
      before
    );
    expect(here.forge.gitRequests.filter(({ path }) => path.endsWith('git-receive-pack'))).toHaveLength(2);
  });

  it('labels and assignees cost one request, reviewers one; what GitHub does not take is a warning', async () => {
    here = await world({ ...FILES, 'packs/sort.yml': `${PACK}pr: {labels: [lint], draft: true}\n` });
    here.forge.user('ada');
    here.forge.user('bob');
    const { main } = await here.run({
      inputs: { labels: 'bot, lint', assignees: 'ada', reviewers: 'bob\nstranger', 'team-reviewers': '' }
    });
    expect(main.conclusion).toBe('success');
    const { requests } = here.counted();
    expect(requests.slice(0, 2)).toEqual(['GET /repos/octo/demo/pulls', 'POST /repos/octo/demo/pulls']);
    expect(here.repo.pulls[0]).toMatchObject({ draft: true, assignees: ['ada'] });
    expect([...here.repo.pulls[0]!.labels].sort()).toEqual(['bot', 'lint']);
    expect(
      main.annotations
        .filter(({ level }) => level === 'warning')
        .map(({ message }) => message)
        .join()
    ).toMatch(/stranger/);
  });

  it('commits of a person on top: nothing is lost, the step says so and fails with 6', async () => {
    here = await world();
    await here.run();
    const human = here.repo.commitFiles('codex/SORT-1-sort-the-list', { 'note.txt': 'mine\n' }, 'a person');
    here.repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more');
    here.counted();
    const { main } = await here.run();
    expect([main.code, main.outputs['pull-request-operation']]).toEqual([6, undefined]);
    expect(here.repo.tip('codex/SORT-1-sort-the-list')).toBe(human);
    expect(here.counted().writes).toBe(0);
    expect(main.annotations.map(({ title }) => title)).toContain('PR_HUMAN_COMMITS');
    expect(main.outputs).toMatchObject({ verdict: 'passed' });
  });

  it('closed by a person: not opened again', async () => {
    here = await world();
    await here.run();
    here.repo.closePull(1, 'ada');
    here.repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more');
    here.counted();
    const { main } = await here.run();
    expect([main.code, here.counted().writes, here.repo.pulls.length]).toEqual([0, 0, 1]);
    expect(main.maskedLog).toMatch(/closed without a merge/);
  });

  it('no diff: no pull request, one look, no write', async () => {
    here = await world({ ...FILES, 'list.txt': 'a\nb\n' });
    const { main } = await here.run();
    expect([main.code, main.outputs['pull-request-operation']]).toEqual([0, 'none']);
    expect(here.counted()).toEqual({ requests: ['GET /repos/octo/demo/pulls'], writes: 0 });
    expect(main.maskedLog).toMatch(/the run made no change/);
  });

  it('somebody else’s pull request on that branch is not touched', async () => {
    here = await world();
    here.repo.commitFiles('codex/SORT-1-sort-the-list', { 'note.txt': 'x\n' }, 'theirs');
    here.forge.token('person', {
      login: 'mallory',
      permissions: { contents: 'write', pull_requests: 'write' }
    });
    const made = await fetch(`${here.forge.apiUrl}/repos/octo/demo/pulls`, {
      method: 'POST',
      headers: { authorization: 'Bearer person' },
      body: JSON.stringify({ head: 'codex/SORT-1-sort-the-list', base: 'main', title: 'trap', body: 'x' })
    });
    expect(made.status).toBe(201);
    here.counted();
    const { main } = await here.run();
    expect([main.code, here.counted().writes, here.repo.pulls[0]!.title]).toEqual([6, 0, 'trap']);
    expect(main.annotations.map(({ title }) => title)).toContain('PR_NOT_OURS');
  });

  it('a failed run opens none; with open-pr-on-failure a draft that says so', async () => {
    const failing = PACK.replace('sort -c list.txt', 'sort -c list.txt && false');
    here = await world({ ...FILES, 'packs/sort.yml': failing });
    const plain = await here.run();
    expect([plain.main.code, here.counted().requests, here.repo.pulls.length]).toEqual([1, [], 0]);
    expect(plain.main.outputs).toMatchObject({
      verdict: 'failed',
      'reason-code': 'ACC_FAILED',
      'exit-code': '1'
    });
    const asked = await here.run({ inputs: { 'open-pr-on-failure': 'true' } });
    expect(asked.main.code).toBe(1);
    expect(here.repo.pulls[0]).toMatchObject({ draft: true, state: 'open' });
    expect(here.repo.pulls[0]!.body).toContain('**Not passed: ACC_FAILED**');
  });
});

describe('what a token may not do names the setting', () => {
  it.each([
    ['contents read', { permissions: { contents: 'read' as const } }, /contents: write/],
    [
      'pull_requests read',
      { permissions: { contents: 'write' as const, pull_requests: 'read' as const } },
      /pull-requests: write/
    ],
    ['the repository’s switch', { mayCreatePullRequests: false }, /Settings.*Actions.*General/s]
  ])('%s', async (_name, options, setting) => {
    here = await world(FILES, options);
    const { main, post } = await here.run();
    expect(main.code).toBe(6);
    const shown = main.annotations.map(({ message }) => message).join('\n');
    expect(shown).toMatch(setting);
    expect(main.maskedLog + main.summary).toMatch(/compare\/main\.\.\.codex\/SORT-1-sort-the-list/);
    expect(post.code).toBe(0);
    // The evidence is there all the same, and says that publishing was refused.
    expect(here.results.artifacts.map(({ name }) => name).sort()).toEqual([
      expect.stringMatching(/^evidence-SORT-1-\d+-1$/),
      expect.stringMatching(/^evidence-SORT-1-\d+-1-publish$/)
    ]);
  });

  it('a rerun after the switch was set converges on one pull request', async () => {
    here = await world(FILES, { mayCreatePullRequests: false });
    await here.run();
    here.forge.token(here.token, {
      login: 'github-actions[bot]',
      permissions: { contents: 'write', pull_requests: 'write' }
    });
    const { main } = await here.run();
    expect([main.code, main.outputs['pull-request-operation'], here.repo.pulls.length]).toEqual([
      0,
      'created',
      1
    ]);
  });
});

describe('the evidence', () => {
  it('is one artifact with the run, and one with the publisher’s record; a stranger verifies it', async () => {
    here = await world();
    const { main } = await here.run({ inputs: { 'artifact-suffix': 'm1', 'retention-days': '7' } });
    const name = main.outputs['artifact-name']!;
    expect(name).toMatch(/^evidence-SORT-1-\d+-1-m1$/);
    const artifact = here.results.artifacts.find(one => one.name === name)!;
    expect(artifact.finalized).toBe(true);
    expect(main.outputs['artifact-digest']).toBe(`sha256:${artifact.digest.replace(/^sha256:/, '')}`);
    expect(main.outputs['artifact-url']).toMatch(/\/octo\/demo\/actions\/runs\/\d+\/artifacts\/\d+$/);
    const verified = await verifyArtifact(
      here.results,
      name,
      '--expect-manifest',
      main.outputs['manifest-digest']!
    );
    expect([verified.code, verified.json.finding]).toEqual([0, 'consistent, not authentic']);
    const files = [...(await here.results.extract(name)).keys()];
    expect(files).toEqual(expect.arrayContaining(['evidence_index.json']));
    expect(files.filter(file => /manifest\.json$|events\.jsonl$|logs\/test\//.test(file))).toHaveLength(3);
    const record = [...(await here.results.extract(`${name}-publish`)).keys()];
    expect(record.every(file => file.includes('/publish/'))).toBe(true);
    // The body links what was uploaded before the pull request was opened.
    expect(here.repo.pulls[0]!.body).toContain(main.outputs['artifact-url']);
  });

  it('two calls with their suffixes do not collide; without them the second fails and says where its evidence is', async () => {
    here = await world();
    const job = here.job();
    const inputs = { 'task-pack': 'packs/sort.yml', publish: 'false' };
    for (const suffix of ['a', 'b'])
      expect((await job.step({ inputs: { ...inputs, 'artifact-suffix': suffix } }).done).code).toBe(0);
    expect((await job.step({ inputs: { ...inputs, 'artifact-suffix': 'b' } }).done).code).toBe(6);
    expect(here.results.artifacts).toHaveLength(2);
  });

  it('is uploaded after a failed run, and nothing is where upload is off', async () => {
    here = await world({ ...FILES, 'packs/sort.yml': PACK.replace('sort -c', 'sort -c -r') });
    const { main } = await here.run();
    expect(main.code).toBe(1);
    expect((await verifyArtifact(here.results, main.outputs['artifact-name']!)).code).toBe(0);
    const off = await here.run({ inputs: { upload: 'false' } });
    expect([off.main.code, here.results.artifacts.length]).toEqual([1, 1]);
  });
});

describe('what a person sees', () => {
  it('a group for each phase with its grant, the verdict outside, and a summary', async () => {
    here = await world();
    const { main } = await here.run();
    const names = main.groups.map(({ name }) => name);
    expect(names).toEqual([
      expect.stringMatching(/^implement .*network none · cloud none · secrets none/),
      expect.stringMatching(/^test .*network none/),
      ...names.slice(2)
    ]);
    expect(main.maskedLog).toMatch(/^verdict {3}OK/m);
    expect(main.summary).toMatch(/pull request \[#1\]/);
    expect(Buffer.byteLength(main.summary)).toBeLessThan(1024 * 1024);
  });

  it('every problem of a pack is an annotation at its file and line; nothing was recorded', async () => {
    here = await world({
      ...FILES,
      'packs/sort.yml': 'id: X\ntitle: [1]\nscope: {allowed_path: [a]}\nlimits: {changed_lines: -4}\n'
    });
    const { main, post } = await here.run();
    expect([main.code, main.outputs['exit-code']]).toEqual([2, '2']);
    const errors = main.annotations.filter(({ level }) => level === 'error');
    expect(errors.length).toBeGreaterThanOrEqual(2);
    expect(errors[0]).toMatchObject({ file: 'packs/sort.yml' });
    expect(here.results.artifacts).toHaveLength(0);
    expect(post.code).toBe(0);
    expect(main.log).not.toMatch(/^\s+at /m);
  });

  it('every wrong input at once', async () => {
    here = await world();
    const { main } = await here.run({ inputs: { mode: 'root', upload: 'maybe', 'task-pack': '' } });
    expect(main.code).toBe(2);
    expect(main.maskedLog).toMatch(
      /mode takes safe or privileged.*upload takes true or false.*task-pack is missing/s
    );
  });

  it('a pack cannot act on the runner, whatever it prints', async () => {
    const attack = [
      '::set-output name=verdict::forged',
      '::add-mask::a',
      '##[set-env name=PATH]/tmp',
      '::error file=x::forged',
      '::save-state name=codex_runDir::/etc',
      '::stop-commands::mine'
    ];
    // As a script: the execpolicy would forbid the first of them.
    const script = attack.map(line => `printf '%s\\n' '${line}'; printf 'x\\r${line}\\n' >&2`).join('\n');
    const pack = PACK.replace('"LC_ALL=C sort -o', '"bash attack.sh", "LC_ALL=C sort -o');
    here = await world({ ...FILES, 'packs/sort.yml': pack, 'attack.sh': script });
    const { main } = await here.run();
    expect(main.errors).toEqual([]);
    expect(main.annotations.filter(({ message }) => message.includes('forged'))).toEqual([]);
    expect(main.outputs['verdict']).toBe('passed');
    expect(main.state['codex_runDir']).not.toBe('/etc');
    expect([main.env, main.path]).toEqual([{}, []]);
    expect(main.maskedLog).toContain('set-output name=verdict');
  });
});

describe('where the pack comes from', () => {
  it('the commit, not the work tree of the checkout', async () => {
    here = await world();
    const workspace = here.checkout();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${workspace}/packs/sort.yml`, PACK.replace('sort -c list.txt', 'true; touch /tmp/owned'));
    const { main, runDir } = await here.run({}, { workspace });
    expect(main.code).toBe(0);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(`${runDir}/plan.json`, 'utf8')).not.toContain('owned');
  });

  it('on a pull request, the commit of its base branch; none is opened', async () => {
    here = await world();
    const base = here.repo.tip('main')!;
    here.repo.commitFiles(
      'topic',
      { 'packs/sort.yml': PACK.replace('sort -c list.txt', 'true'), 'list.txt': 'z\na\n' },
      'changes the pack'
    );
    const workspace = here.checkout('topic');
    const event = {
      name: 'pull_request' as const,
      ref: 'refs/pull/1/merge',
      payload: { pull_request: { base: { sha: base, ref: 'main' }, head: { ref: 'topic' } } }
    };
    const missing = await here.run({}, { workspace, event });
    expect(missing.main.code).toBe(2);
    expect(missing.main.maskedLog).toMatch(/fetch/);
    const { spawnSync } = await import('node:child_process');
    spawnSync('git', ['fetch', '-q', `file://${here.repo.path}`, base], { cwd: workspace });
    const { main, runDir } = await here.run({}, { workspace, event });
    expect([main.code, main.outputs['pull-request-operation']]).toEqual([0, 'none']);
    const { readFileSync } = await import('node:fs');
    expect(JSON.parse(readFileSync(`${runDir}/plan.json`, 'utf8')).phases[2].commands[0].text).toContain(
      'sort -c list.txt'
    );
    expect(here.counted().requests).toEqual([]);
  });

  it('a policy that is named is that of the commit, too', async () => {
    here = await world({ ...FILES, 'ci/policy.yml': 'version: 1\nlimits: {changed_lines: 1}\n' });
    const workspace = here.checkout();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${workspace}/ci/policy.yml`, 'version: 1\n');
    const { main } = await here.run({ inputs: { policy: 'ci/policy.yml' } }, { workspace });
    expect([main.code, main.outputs['reason-code']]).toEqual([4, 'LIMIT_CHANGED_LINES']);
    const missing = await here.run({ inputs: { policy: 'ci/none.yml' } });
    expect([missing.main.code, missing.main.outputs['reason-code']]).toEqual([2, 'USAGE']);
  });

  it.each(['pull_request_target', 'issue_comment', 'workflow_run'] as const)('%s is refused', async name => {
    here = await world();
    const payload = { issue: { pull_request: {} }, workflow_run: { head_branch: 'x' } };
    const { main } = await here.run({}, { event: { name, payload } });
    expect([main.code, main.outputs['reason-code']]).toEqual([3, 'USAGE_EVENT_REFUSED']);
    expect(here.results.artifacts).toHaveLength(0);
  });

  it.each([
    ['push', { name: 'push' as const }],
    ['schedule', { name: 'schedule' as const }]
  ])('%s runs', async (_name, event) => {
    here = await world();
    const { main } = await here.run({}, { event });
    expect([main.code, main.outputs['pull-request-operation']]).toEqual([0, 'created']);
  });
});

describe('run and publish as two jobs', () => {
  it('the run job needs no write; the publish job takes the artifact, checks it and opens the pull request', async () => {
    here = await world();
    here.forge.token('ghs_readonly00000000000', {
      login: 'github-actions[bot]',
      permissions: { contents: 'read' }
    });
    const ran = await here.run(
      { inputs: { publish: 'false' } },
      { token: 'ghs_readonly00000000000', runId: 77 }
    );
    expect([ran.main.code, here.counted().requests]).toEqual([0, []]);
    const inputs = {
      operation: 'publish',
      'artifact-id': ran.main.outputs['artifact-id']!,
      'expect-manifest': ran.main.outputs['manifest-digest']!
    };
    const published = await here.run({ inputs }, { runId: 77 });
    expect(published.main.maskedLog).toMatch(/created #1/);
    expect([published.main.code, here.counted().requests.length]).toEqual([0, 2]);
    expect(here.repo.pulls[0]!.body).toContain(ran.main.outputs['manifest-digest']);
  });

  it('another manifest, a changed archive and another run’s artifact are refused, and nothing is written', async () => {
    here = await world();
    const ran = await here.run({ inputs: { publish: 'false' } }, { runId: 78 });
    const id = ran.main.outputs['artifact-id']!;
    const digest = ran.main.outputs['manifest-digest']!;
    const other = `sha256:${'0'.repeat(64)}`;
    const wrong = await here.run(
      { inputs: { operation: 'publish', 'artifact-id': id, 'expect-manifest': other } },
      { runId: 78 }
    );
    expect([wrong.main.code, wrong.main.outputs['reason-code']]).toEqual([7, 'EVID_EXPECTED']);
    const elsewhere = await here.run(
      { inputs: { operation: 'publish', 'artifact-id': id, 'expect-manifest': digest } },
      { runId: 79 }
    );
    expect(elsewhere.main.code).toBe(7);
    here.results.tamper(ran.main.outputs['artifact-name']!, bytes => bytes.fill(0x41, 60, 90));
    const changed = await here.run(
      { inputs: { operation: 'publish', 'artifact-id': id, 'expect-manifest': digest } },
      { runId: 78 }
    );
    expect(changed.main.code).toBe(7);
    expect([here.counted().writes, here.repo.pulls.length]).toEqual([0, 0]);
  });
});
