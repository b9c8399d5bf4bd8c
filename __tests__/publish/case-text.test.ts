/** Cases 36, 37 and 41 to 43: what the pull request says and is called, and what labels, names and tokens set off. */
import { apiClient } from '../rig/forge-client.js';
import { reasonOf } from '../../src/reasons/index.js';
import { readIsland } from '../../src/pullrequest/body.js';
import { BRANCH, caseWorld, FILES, PACK, runStore, TOKEN, type CaseWorld } from './world.js';

const runs = runStore();
let here: CaseWorld;
afterEach(() => here.close());
afterAll(() => runs.remove());

const open = async (files: Readonly<Record<string, string>> = FILES) => {
  here = await caseWorld(runs, files);
};

describe('case 36: a body over 65,536 characters', () => {
  /** A file for each number, in a directory with a name of this length. */
  const many = (count: number, length: number) =>
    [
      'id: SORT-1',
      'title: Sort the list',
      'execution: {cwd: root}',
      'scope: {allowed_paths: [dir]}',
      'limits: {changed_files: 2000}',
      `phases: {implement: {run: ["mkdir -p dir/${'x'.repeat(length)} && cd dir/${'x'.repeat(length)} && for i in $(seq ${count}); do echo $i > file-$i; done"]}}`,
      'acceptance: {commands: ["true"]}',
      ''
    ].join('\n');

  it('sections are dropped; marker, verdict and evidence stay, and what is left out is said', async () => {
    await open({ 'packs/sort.yml': many(600, 180) });
    const made = await here.run();
    expect(made.manifest.verdict.code).toBe('OK');
    expect(await here.publish(made)).toMatchObject({ operation: 'created', number: 1 });
    const { body } = here.pull(1);
    expect(body!.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain(made.manifest.digest);
    expect(body).toContain('**Passed**');
    expect(readIsland(body!, 'packs/sort.yml')).toMatchObject({ ours: true, state: 'opened' });
    expect(await here.publish(made)).toMatchObject({ operation: 'none', requests: 1 });
  });

  it('what people wrote is never dropped: with no room left, it is an error that says so', async () => {
    await open();
    await here.go();
    const full = `${here.pull(1).body}\n\n${'y'.repeat(65_000 - here.pull(1).body!.length)}`;
    await here.person('PATCH', '/pulls/1', { body: full });
    here.repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more');
    const done = await here.publish(await here.run()).catch((error: { code: string }) => error);
    expect(here.pull(1).body).toContain('y'.repeat(60_000));
    expect(done).toMatchObject(
      expect.objectContaining('code' in done ? { code: 'PR_BODY_FULL' } : { operation: 'updated' })
    );
  });
});

/** All that acts in markdown, in texts that pack and run choose. */
const HOSTILE = [
  '@octo please',
  'Fixes #1',
  'closes octo/demo#1',
  '![x](http://tracker.example/x.png)',
  '<img src=http://tracker.example/y.png>',
  '[click](http://evil.example)',
  '``` </details>',
  '<!-- codex-orchestrator:end -->'
].join(' ');

/** Markdown of GitHub that would act, after code was taken out. */
function acts(body: string): string[] {
  const plain = body
    .replace(/^(`{3,}|~{3,})[^]*?^\1/gm, '')
    .replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '')
    .replace(/<!-- codex-orchestrator:[^\n]*-->/g, '');
  const patterns = [
    /(?<![\w`])@\w+/g,
    /\b(fix(es|ed)?|close[sd]?|resolve[sd]?):?\s+(\w+\/\w+)?#\d+/gi,
    /!\[[^\]]*\]\(/g,
    /<(img|a|script|iframe)\b/gi,
    /\]\(http:\/\/(evil|tracker)/g,
    /[\u202a-\u202e\u2066-\u2069\u200b]/g
  ];
  return patterns.flatMap(pattern => plain.match(pattern) ?? []);
}

describe('case 37: text that acts', () => {
  const title = (text: string) => PACK.replace('title: Sort the list', `title: ${JSON.stringify(text)}`);
  /** Names of files can hold all of it but slashes. */
  const name = HOSTILE.replaceAll('/', '-').slice(0, 200);
  const pack = title(HOSTILE)
    .replace('commands: [', `commands: [${JSON.stringify(`true '${HOSTILE}'`)}, `)
    .replace('[list.txt, note.txt]', '[list.txt, dir]')
    .replace('run: [', `run: [${JSON.stringify(`mkdir dir && echo x > 'dir/${name}'`)}, `);

  it('in title, command and file names of a pack: inert in title and body, and the island holds', async () => {
    await open({ ...FILES, 'packs/sort.yml': pack });
    const made = await here.run();
    expect(made.manifest.verdict.code).toBe('OK');
    expect(await here.publish(made)).toMatchObject({ operation: 'created' });
    const { body, title: shown } = here.pull(1);
    expect(acts(body!)).toEqual([]);
    // GitHub renders no images and no HTML in titles; names and closing words act there, and in a squashed commit.
    expect(acts(shown).filter(one => /^@|#/.test(one))).toEqual([]);
    expect(body!.match(/^<!-- codex-orchestrator:end -->$/gm)).toHaveLength(1);
    expect(readIsland(body!, 'packs/sort.yml')).toMatchObject({ ours: true });
    // The next one finds its island whole.
    expect(await here.publish(made)).toMatchObject({ operation: 'none', requests: 1 });
  });

  it('characters that turn the reading direction, in a pack: refused before it runs', async () => {
    await open({ ...FILES, 'packs/sort.yml': title('\u202eevil\u202c') });
    await expect(here.run()).rejects.toMatchObject({ name: 'InvalidInput' });
  });

  it('characters that nobody sees: not in title and body', async () => {
    await open({ ...FILES, 'packs/sort.yml': title('a\u200bb') });
    await here.go();
    expect([acts(here.pull(1).title), acts(here.pull(1).body!)]).toEqual([[], []]);
  });

  it('a marker forged by a person in front of ours is not taken for it', async () => {
    await open();
    await here.go();
    const forged = here
      .pull(1)
      .body!.replace(/content sha256:[0-9a-f]{64}/, `content sha256:${'0'.repeat(64)}`);
    await here.person('PATCH', '/pulls/1', { body: `\`\`\`\n${forged}\n\`\`\`\n\n${here.pull(1).body}` });
    const before = here.pull(1).body;
    expect(await here.go()).toMatchObject({ operation: 'none' });
    expect(here.pull(1).body).toBe(before);
  });
});

it('case 37, unprotected: the same text in a plain body acts', async () => {
  await open();
  here.repo.commitFiles('topic', { 'note.txt': 'x\n' });
  const api = apiClient(`${here.forge.apiUrl}/repos/octo/demo`, TOKEN);
  await api('POST', '/pulls', {
    head: 'topic',
    base: 'main',
    title: HOSTILE,
    body: `The run said: ${HOSTILE}`
  });
  expect(acts(here.pull(1).body!).length).toBeGreaterThanOrEqual(6);
});

describe('case 41: two that come to one branch', () => {
  /** `SORT` with the title `1 …` and `SORT-1` with `…` are one name. */
  const TWIN = PACK.replace('id: SORT-1', 'id: SORT').replace('title: Sort', 'title: 1 sort');
  const both = { ...FILES, 'packs/twin.yml': TWIN };
  const twin = () => ({
    trust: {
      request: here.request({ packPath: 'packs/twin.yml' }),
      commit: 'origin/main',
      workflow: null,
      expectAttempt: null
    }
  });

  it('the second pack stops: branch and pull request are those of the first', async () => {
    await open(both);
    await here.go();
    const [tip, body] = [here.repo.tip(BRANCH), here.pull(1).body];
    const made = await here.run({ packPath: 'packs/twin.yml' });
    const refused = await here.refusal(made, twin());
    expect(refused.code).toBe('PR_NOT_OURS');
    expect([here.repo.tip(BRANCH), here.pull(1).body, here.repo.pulls.length]).toEqual([tip, body, 1]);
  });

  it('with a branch of its own it is in order', async () => {
    await open(both);
    await here.go();
    const made = await here.run({ packPath: 'packs/twin.yml' });
    expect(await here.publish(made, { ...twin(), branch: 'codex/twin' })).toMatchObject({
      operation: 'created',
      number: 2
    });
  });

  it.each([
    ['with a body of theirs', 'hello'],
    ['with our own marks copied', null]
  ])('a pull request opened beforehand by somebody else, %s: theirs, and left alone', async (_name, body) => {
    await open();
    await here.go();
    const copied = here.pull(1).body;
    await here.close();
    await open();
    here.repo.commitFiles(BRANCH, { 'note.txt': 'x\n' }, 'theirs');
    const tip = here.repo.tip(BRANCH);
    await here.person('POST', '/pulls', { head: BRANCH, base: 'main', title: 'trap', body: body ?? copied });
    expect((await here.refusal(await here.run())).code).toBe('PR_NOT_OURS');
    expect([here.repo.tip(BRANCH), here.pull(1).title, here.repo.pulls.length]).toEqual([tip, 'trap', 1]);
  });
});

it('case 41, unprotected: whoever goes by the name of the branch alone writes into what is another’s', async () => {
  await open();
  here.repo.commitFiles(BRANCH, { 'note.txt': 'x\n' }, 'theirs');
  await here.person('POST', '/pulls', { head: BRANCH, base: 'main', title: 'trap' });
  const api = apiClient(`${here.forge.apiUrl}/repos/octo/demo`, TOKEN);
  const found = await api('GET', `/pulls?head=octo:${BRANCH}`);
  const { number } = found.body[0];
  expect((await api('PATCH', `/pulls/${number}`, { title: 'ours now' })).status).toBe(200);
  expect(here.pull(1)).toMatchObject({ author: 'ada', title: 'ours now' });
});

describe('case 42: labels and checks that set something off', () => {
  it.each([
    ['automerge', 'no list: labels that bots act on are refused', ''],
    ['lint', 'not on the list', 'labels: [docs]'],
    ['auto-merge', 'a star does not allow it', 'labels: ["*"]']
  ])('%s: %s', async (label, _why, rule) => {
    const policy = `version: 1\npull_request: {${rule}}\n`;
    await open({ ...FILES, ...(rule === '' ? {} : { '.codex/policy.yml': policy }) });
    const made = await here.run();
    const refused = await here.refusal(made, { pullRequest: { labels: [label] } });
    expect([refused.code, here.asked(), here.repo.tip(BRANCH)]).toEqual(['PR_LABEL_NOT_ALLOWED', [], null]);
  });

  it('named by the policy, it is given', async () => {
    await open({ ...FILES, '.codex/policy.yml': 'version: 1\npull_request: {labels: [automerge]}\n' });
    await here.go({ pullRequest: { labels: ['automerge'] } });
    expect(here.pull(1).labels).toEqual(['automerge']);
  });

  it('a pack whose id is the name of a required check reports under the program’s own prefix', async () => {
    const id = 'build';
    await open({ ...FILES, 'packs/sort.yml': PACK.replace('id: SORT-1', `id: ${id}`) });
    here.forge.token(TOKEN, {
      login: 'github-actions[bot]',
      permissions: { contents: 'write', pull_requests: 'write', checks: 'write' }
    });
    expect(await here.go({ check: true })).toMatchObject({ operation: 'created', warnings: [] });
    expect(here.repo.checkRuns.map(({ name }) => name)).toEqual([`codex-orchestrator: run of ${id}`]);
  });

  it('without the permission there is no check, and that is no failure', async () => {
    await open();
    const done = await here.go({ check: true });
    expect(done).toMatchObject({ operation: 'created', number: 1 });
    expect(done.warnings.join()).toMatch(/was not made: the token needs `checks: write`/);
  });
});

it('case 42, unprotected: the token can give any label, and a check any name', async () => {
  await open();
  await here.go();
  here.forge.token('ghs_checks', {
    login: 'github-actions[bot]',
    permissions: { checks: 'write', issues: 'write', pull_requests: 'write' }
  });
  const api = apiClient(`${here.forge.apiUrl}/repos/octo/demo`, 'ghs_checks');
  const label = await api('POST', '/issues/1/labels', { labels: ['automerge'] });
  const check = await api('POST', '/check-runs', {
    name: 'build',
    head_sha: here.repo.tip(BRANCH),
    status: 'completed',
    conclusion: 'success'
  });
  expect([label.status, check.status, here.repo.checkRuns[0]!.name]).toEqual([200, 201, 'build']);
});

describe('case 43: a token that starts workflows on what nobody has reviewed', () => {
  it.each(['app', 'person', 'unknown'] as const)(
    'of %s: stopped in safe mode, before anything is asked',
    async tokenKind => {
      await open();
      const refused = await here.refusal(await here.run(), { forge: { tokenKind } });
      expect([refused.code, refused.where]).toEqual([
        'PR_TOKEN_STARTS_CHECKS',
        'pull_request.checks_before_review'
      ]);
      expect([here.asked(), here.repo.tip(BRANCH)]).toEqual([[], null]);
      expect(reasonOf(refused.code)?.example).toContain('checks_before_review');
    }
  );

  it('the token that writes the branch counts as well', async () => {
    await open();
    const branchToken = { token: 'ghs_of_an_app', kind: 'app' as const };
    expect((await here.refusal(await here.run(), { branchToken })).code).toBe('PR_TOKEN_STARTS_CHECKS');
  });

  it('with the policy’s word, or from a fork, it is in order', async () => {
    await open({ ...FILES, '.codex/policy.yml': 'version: 1\npull_request: {checks_before_review: true}\n' });
    expect(await here.go({ forge: { tokenKind: 'app' } })).toMatchObject({ operation: 'created' });
    await here.close();
    await open();
    here.forge.repository('octo', 'fork', { forkOf: here.repo });
    const fork = { owner: 'octo', name: 'fork' };
    expect(await here.go({ forge: { tokenKind: 'app' }, fork })).toMatchObject({ operation: 'created' });
  });
});

it('case 43, unprotected: such a token does open it, with nobody’s review before', async () => {
  await open();
  const made = await here.run();
  here.forge.token('ghp_of_a_person', {
    login: 'ada',
    permissions: { contents: 'write', pull_requests: 'write' }
  });
  // The same publisher, told that the token is the workflow's own.
  expect(await here.publish(made, { forge: { token: 'ghp_of_a_person' } })).toMatchObject({
    operation: 'created'
  });
  expect([here.pull(1).author, here.pull(1).state]).toEqual(['ada', 'open']);
});
