/** Artifacts, workflow runs and check runs of the forge. */
import { createHash } from 'node:crypto';
import { apiClient, type Api } from './forge-client.js';
import { startForge, type Forge, type ForgeRepository, type ForgeRun } from './forge.js';

const BOT = 'github-actions[bot]';
const HERE = '/repos/acme/app';
const ARCHIVE = Buffer.from('PK\u0005\u0006 an archive');

let forge: Forge;
let repo: ForgeRepository;
let run: ForgeRun;
let api: Api;

beforeEach(async () => {
  forge = await startForge();
  repo = forge.repository('acme', 'app');
  const headSha = repo.commitFiles('main', { a: 'a\n' });
  run = { id: 41, attempt: 2, headSha, headBranch: 'main', event: 'push', path: '.github/workflows/ci.yml' };
  forge.token('bot', { login: BOT, permissions: { checks: 'write', actions: 'read' } });
  api = apiClient(forge.apiUrl, 'bot');
});

afterEach(() => forge.close());

function as(
  token: string,
  login: string,
  permissions: Record<string, 'read' | 'write'>,
  classic = false
): Api {
  forge.token(token, { login, permissions, classic });
  return apiClient(forge.apiUrl, token);
}

describe('artifacts', () => {
  const redirect = (token?: string) =>
    fetch(`${forge.apiUrl}${HERE}/actions/artifacts/${repo.artifacts[0]?.id}/zip`, {
      redirect: 'manual',
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` }
    });

  it('are described with their run', async () => {
    const { id } = repo.addArtifact({ name: 'evidence', archive: ARCHIVE, run });
    const digest = `sha256:${createHash('sha256').update(ARCHIVE).digest('hex')}`;
    expect((await api('GET', `${HERE}/actions/artifacts/${id}`)).body).toMatchObject({
      id,
      name: 'evidence',
      size_in_bytes: ARCHIVE.length,
      expired: false,
      digest,
      workflow_run: { id: 41, repository_id: repo.id, head_repository_id: repo.id, head_sha: run.headSha }
    });
    expect((await api('GET', `${HERE}/actions/runs/41`)).body).toMatchObject({
      id: 41,
      run_attempt: 2,
      event: 'push',
      path: '.github/workflows/ci.yml',
      status: 'completed',
      conclusion: 'success',
      head_commit: { id: run.headSha },
      head_repository: { full_name: 'acme/app' }
    });
    expect((await api('GET', `${HERE}/actions/runs/42`)).status).toBe(404);
    expect((await api('GET', `${HERE}/actions/artifacts/1`)).status).toBe(404);
  });

  it('are listed, newest first, by run and name', async () => {
    const fork = forge.repository('someone', 'app', { forkOf: repo });
    repo.addArtifact({ name: 'one', archive: ARCHIVE, run });
    repo.addArtifact({ name: 'two', archive: ARCHIVE, run });
    const foreign = { ...run, id: 42, headRepository: fork.fullName, headSha: 'a'.repeat(40) };
    repo.addArtifact({ name: 'one', archive: ARCHIVE, run: foreign });
    const list = async (path: string) => {
      const { body } = await api('GET', `${HERE}/actions/${path}`);
      const names = body.artifacts.map((one: { name: string }) => one.name);
      return [body.total_count, names];
    };
    expect(await list('artifacts')).toEqual([3, ['one', 'two', 'one']]);
    expect(await list('artifacts?name=one&per_page=1')).toEqual([2, ['one']]);
    expect(await list('runs/41/artifacts')).toEqual([2, ['two', 'one']]);
    const { body } = await api('GET', `${HERE}/actions/runs/42`);
    expect([body.head_repository.id, body.head_commit]).toEqual([fork.id, null]);
  });

  it('come from a signed address of another origin, which takes no token', async () => {
    repo.addArtifact({ name: 'evidence', archive: ARCHIVE, run });
    const answer = await redirect('bot');
    const location = answer.headers.get('location') ?? '';
    expect([answer.status, new URL(location).origin === new URL(forge.apiUrl).origin]).toEqual([302, false]);
    expect(Buffer.from(await (await fetch(location)).arrayBuffer())).toEqual(ARCHIVE);
    const leaked = await fetch(location, { headers: { authorization: 'Bearer bot' } });
    expect(leaked.status).toBe(403);
    expect(forge.downloads.map(one => [one.status, one.login])).toEqual([
      [200, null],
      [403, BOT]
    ]);
    expect((await fetch(location.replace(/archives\/./, 'archives/_'))).status).toBe(403);
    forge.fault({ path: /archives/ }, { status: 500, body: '<Error/>' });
    expect((await fetch(location)).status).toBe(500);
  });

  it.each<[string, string | undefined, number, string]>([
    ['nobody', undefined, 401, 'You must have the actions scope to download artifacts.'],
    ['a token without actions', 'blind', 403, 'Resource not accessible by integration']
  ])('are not given to %s, though the repository is public', async (_name, token, status, message) => {
    repo.addArtifact({ name: 'evidence', archive: ARCHIVE, run });
    as('blind', BOT, { contents: 'write' });
    const answer = await redirect(token);
    expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining({ message })]);
  });

  it('expire, and can be lied about', async () => {
    const artifact = repo.addArtifact({
      name: 'old',
      archive: ARCHIVE,
      run,
      digest: null,
      bytes: 1,
      expired: true
    });
    const gone = await redirect('bot');
    expect([gone.status, await gone.json()]).toMatchObject([410, { message: 'Artifact has expired' }]);
    expect((await api('GET', `${HERE}/actions/artifacts/${artifact.id}`)).body).toMatchObject({
      expired: true,
      digest: null,
      size_in_bytes: 1
    });
  });
});

describe('check runs', () => {
  const wish = () => ({ name: 'codex: evidence', head_sha: run.headSha });
  const output = { title: 'T', summary: 'S' };
  const make = (more: object = {}, by = api) => by('POST', `${HERE}/check-runs`, { ...wish(), ...more });
  const list = async (query = '') => {
    const { body } = await api('GET', `${HERE}/commits/main/check-runs${query}`);
    return body.check_runs.map((one: { conclusion: string | null }) => one.conclusion);
  };

  it('live: queued, in progress, completed', async () => {
    const made = await make({ details_url: 'https://example.org/x' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      status: 'queued',
      conclusion: null,
      completed_at: null,
      app: { slug: 'github-actions' }
    });
    const path = `${HERE}/check-runs/${made.body.id}`;
    expect((await api('PATCH', path, { status: 'in_progress' })).body.status).toBe('in_progress');
    const done = await api('PATCH', path, { conclusion: 'failure', output });
    expect(done.body).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output,
      details_url: 'https://example.org/x'
    });
    expect(done.body.completed_at).toMatch(/Z$/);
    expect((await api('GET', path)).body).toEqual(done.body);
    expect((await api('GET', `${HERE}/check-runs/1`)).status).toBe(404);
  });

  it('are listed by commit: the latest of a name, or all', async () => {
    await make({ conclusion: 'failure' });
    await make({ conclusion: 'success' });
    await make({ name: 'other', conclusion: 'neutral' });
    expect(await list()).toEqual(['neutral', 'success']);
    expect(await list('?filter=all')).toEqual(['neutral', 'success', 'failure']);
    expect(await list('?check_name=other')).toEqual(['neutral']);
    expect(await list('?status=queued')).toEqual([]);
    expect((await api('GET', `${HERE}/commits/none/check-runs`)).status).toBe(422);
  });

  it.each<[string, object, string]>([
    ['completed without a conclusion', { status: 'completed' }, '"conclusion" wasn\'t supplied'],
    ['an unknown conclusion', { conclusion: 'fine' }, 'Validation Failed'],
    ['output without a summary', { output: { title: 'T' } }, '"summary" wasn\'t supplied'],
    [
      'too long a summary',
      { output: { title: 'T', summary: 'x'.repeat(65536) } },
      'Only 65535 characters are allowed'
    ],
    ['an unknown commit', { head_sha: 'a'.repeat(40) }, 'No commit found for SHA']
  ])('refuse %s', async (_name, more, message) => {
    const answer = await make(more);
    expect([answer.status, answer.body.message]).toEqual([422, expect.stringContaining(message)]);
    expect(repo.checkRuns).toEqual([]);
  });

  it('are written by apps alone, each its own', async () => {
    const refused = async (by: Api) => {
      const answer = await make({}, by);
      return [answer.status, answer.body.message];
    };
    const all = { checks: 'write' } as const;
    const fine = 'Resource not accessible by personal access token';
    expect(await refused(as('fine', 'octocat', all))).toEqual([403, fine]);
    expect(await refused(as('old', 'octocat', all, true))).toEqual([
      403,
      'You must authenticate via a GitHub App.'
    ]);
    expect(await refused(as('weak', BOT, {}))).toEqual([403, 'Resource not accessible by integration']);
    expect(await refused(apiClient(forge.apiUrl))).toEqual([401, 'Requires authentication']);
    const { id } = (await make()).body;
    const other = await as('other', 'octo-app[bot]', all)('PATCH', `${HERE}/check-runs/${id}`, {
      status: 'queued'
    });
    expect([other.status, other.body.message]).toEqual([403, expect.stringContaining('created it')]);
  });
});
