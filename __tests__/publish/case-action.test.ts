/** The cases that users meet most, through the bundled action as a step: its outputs, exit codes, annotations and sentences. */
import { FILES, PACK, world, type Ended, type World } from '../e2e/action-world.js';
import { apiClient } from '../rig/forge-client.js';

const BRANCH = 'codex/SORT-1-sort-the-list';
let here: World;
afterEach(async () => {
  const { violations } = here.forge;
  await here.close();
  expect(violations).toEqual([]);
});

const moveOn = () => here.repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more');
const run = (inputs: Record<string, string> = {}) => here.run({ inputs });
const titles = ({ main }: Ended) => main.annotations.map(({ title }) => title);
const messages = ({ main }: Ended) => main.annotations.map(({ message }) => message).join('\n');
const outcome = ({ main }: Ended) => [
  main.code,
  main.outputs['pull-request-operation'],
  main.outputs['pull-request-number']
];

it('cases 1, 2: created, updated in place, then left alone; the outputs say which', async () => {
  here = await world();
  const first = await run();
  expect(outcome(first)).toEqual([0, 'created', '1']);
  expect(first.main.outputs).toMatchObject({
    'pull-request-branch': BRANCH,
    'pull-request-head-sha': here.repo.tip(BRANCH),
    'pull-request-url': `${here.forge.serverUrl}/octo/demo/pull/1`
  });
  moveOn();
  expect(outcome(await run())).toEqual([0, 'updated', '1']);
  here.counted();
  expect(outcome(await run())).toEqual([0, 'none', '1']);
  expect(here.counted()).toEqual({ requests: ['GET /repos/octo/demo/pulls'], writes: 0 });
});

it('case 3: closed by a person: left, with the sentence in the log; on-closed new opens another', async () => {
  here = await world();
  await run();
  here.repo.closePull(1, 'ada');
  moveOn();
  const left = await run();
  expect(outcome(left)).toEqual([0, 'none', '1']);
  expect(left.main.maskedLog).toMatch(/was closed without a merge, and is not opened again/);
  expect(outcome(await run({ 'on-closed': 'new' }))).toEqual([0, 'created', '2']);
});

it.each(['merge', 'squash'] as const)(
  'case 4: merged by %s, the branch kept: a new pull request',
  async how => {
    here = await world();
    await run();
    here.repo.merge(1, how);
    here.repo.commitFiles('main', { 'list.txt': 'z\na\nb\n' }, 'unsorted again');
    expect(outcome(await run())).toEqual([0, 'created', '2']);
    expect(here.repo.git('rev-parse', `${BRANCH}^`).trim()).toBe(here.repo.tip('main'));
  }
);

it('case 7: the diff vanished: closed, and the branch removed where that is asked for', async () => {
  here = await world();
  await run();
  here.repo.commitFiles('main', { 'list.txt': 'a\nb\n' }, 'sorted by hand');
  expect(outcome(await run({ 'delete-branch': 'true' }))).toEqual([0, 'closed', '1']);
  expect([here.repo.pulls[0]!.state, here.repo.tip(BRANCH)]).toEqual(['closed', null]);
});

it('case 13: the creation race is lost: the other’s is taken', async () => {
  here = await world();
  const api = apiClient(`${here.forge.apiUrl}/repos/octo/demo`, here.token);
  here.forge.fault(
    { method: 'POST', path: /\/pulls$/ },
    { meanwhile: async () => void (await api('POST', '/pulls', here.forge.requests.at(-1)!.body)) }
  );
  const { main } = await run();
  expect([main.code, main.outputs['pull-request-number'], here.repo.pulls.length]).toEqual([0, '1', 1]);
});

it('case 15: people’s commits: exit 6, nothing is lost, and the annotation names the branch', async () => {
  here = await world();
  await run();
  const human = here.repo.commitFiles(BRANCH, { 'note.txt': 'mine\n' }, 'a person');
  moveOn();
  const ended = await run();
  expect([ended.main.code, here.repo.tip(BRANCH)]).toEqual([6, human]);
  expect(titles(ended)).toContain('PR_HUMAN_COMMITS');
  expect(messages(ended)).toContain(BRANCH);
  const leave = await run({ 'on-human-commits': 'leave' });
  expect([leave.main.code, here.repo.tip(BRANCH)]).toEqual([0, human]);
});

it('case 20: no diff: no pull request and no request', async () => {
  here = await world({ ...FILES, 'list.txt': 'a\nb\n' });
  const { main } = await run();
  expect([main.code, main.outputs['pull-request-operation']]).toEqual([0, 'none']);
  expect(main.maskedLog).toMatch(/the run made no change/);
  expect(here.repo.tip(BRANCH)).toBeNull();
});

it('case 27: sign-commits: verified, as GitHub says it, in the outputs', async () => {
  here = await world();
  const { main } = await run({ 'sign-commits': 'true' });
  expect(main.outputs).toMatchObject({
    'pull-request-operation': 'created',
    'pull-request-commits-verified': 'true'
  });
});

it.each([
  ['contents: read', { permissions: { contents: 'read' as const } }, /contents: write/],
  [
    'pull-requests: read',
    { permissions: { contents: 'write' as const, pull_requests: 'read' as const } },
    /pull-requests: write/
  ],
  ['the switch of the repository', { mayCreatePullRequests: false }, /Settings.*Actions.*General/s]
])(
  'cases 28, 38: 403 for %s: exit 6, the setting by its name, and the page to open it by hand',
  async (_name, options, setting) => {
    here = await world(FILES, options);
    const ended = await run();
    expect([ended.main.code, here.repo.pulls.length]).toEqual([6, 0]);
    expect(messages(ended)).toMatch(setting);
    expect(ended.main.maskedLog + ended.main.summary).toContain(`/compare/main...${BRANCH}`);
  }
);

it('case 33: push-to-fork: the branch is in the fork, the pull request is here', async () => {
  here = await world();
  const fork = here.forge.repository('ada', 'demo', { forkOf: here.repo });
  here.forge.token('ghp_ada', { login: 'ada', permissions: { contents: 'write' } });
  const inputs = { 'push-to-fork': 'ada/demo', 'branch-token': 'ghp_ada' };
  expect(outcome(await run(inputs))).toEqual([0, 'created', '1']);
  expect([here.repo.tip(BRANCH), fork.tip(BRANCH)]).toEqual([null, here.repo.pulls[0]!.head.sha]);
  expect(outcome(await run(inputs))).toEqual([0, 'none', '1']);
});

it('case 42: a label that bots act on: stopped before anything is asked', async () => {
  here = await world({ ...FILES, 'packs/sort.yml': `${PACK}pr: {labels: [automerge]}\n` });
  const ended = await run();
  expect(titles(ended)).toContain('PR_LABEL_NOT_ALLOWED');
  expect([here.counted().requests, here.repo.tip(BRANCH)]).toEqual([[], null]);
});

it('case 44: the artifact of another workflow run: refused, nothing is written', async () => {
  here = await world();
  const ran = await here.run({ inputs: { publish: 'false' } }, { runId: 78 });
  const inputs = {
    operation: 'publish',
    'artifact-id': ran.main.outputs['artifact-id']!,
    'expect-manifest': ran.main.outputs['manifest-digest']!
  };
  const other = await here.run({ inputs }, { runId: 79 });
  expect([other.main.code, here.counted().writes, here.repo.pulls.length]).toEqual([7, 0, 0]);
});

it('case 45: a caller that only runs: with a token that may read and nothing else, it runs to its end', async () => {
  here = await world(FILES, { permissions: { contents: 'read' } });
  const { main, post } = await run({ publish: 'false' });
  expect([main.code, post.code, main.outputs['verdict']]).toEqual([0, 0, 'passed']);
  expect(here.counted().requests).toEqual([]);
});
