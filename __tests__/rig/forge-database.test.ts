/** The git database of the forge, branches, and GraphQL. */
import { apiClient } from './forge-client.js';
import { BOT, startWorld, type World } from './forge-world.js';

let world: World;
let forge: World['forge'];
let repo: World['repo'];
let api: World['api'];
let feature: World['feature'];
let opened: World['opened'];

beforeEach(async () => {
  world = await startWorld();
  ({ forge, repo, api, feature, opened } = world);
});

afterEach(() => world.end());

describe('the git database', () => {
  const git = '/repos/acme/app/git';

  async function commitByApi(tree: object[], more: object = {}): Promise<string> {
    const base = repo.tip('main') ?? '';
    const made = await api('POST', `${git}/trees`, { base_tree: base, tree });
    expect(made.status).toBe(201);
    const commit = await api('POST', `${git}/commits`, {
      message: 'm',
      tree: made.body.sha,
      parents: [base],
      ...more
    });
    expect(commit.status).toBe(201);
    return commit.body.sha;
  }

  it('makes real objects and moves real branches', async () => {
    const blob = await api('POST', `${git}/blobs`, { content: 'aGk=', encoding: 'base64' });
    const sha = await commitByApi([
      { path: 'bin/run', mode: '100755', type: 'blob', sha: blob.body.sha },
      { path: 'link', mode: '120000', type: 'blob', content: 'a.txt' },
      { path: 'dir/b.txt', mode: '100644', type: 'blob', sha: null }
    ]);
    expect((await api('POST', `${git}/refs`, { ref: 'refs/heads/made', sha })).status).toBe(201);
    expect(
      repo
        .git('ls-tree', '-r', 'made')
        .replaceAll(/ blob \w+\t/g, ' ')
        .split('\n')
    ).toEqual(['100644 a.txt', '100755 bin/run', '120000 link', '']);
    const read = await api('GET', `${git}/blobs/${blob.body.sha}`);
    expect(Buffer.from(read.body.content, 'base64').toString()).toBe('hi');
    expect((await api('GET', `${git}/trees/made?recursive=1`)).body.tree).toHaveLength(4);
    expect((await api('GET', `${git}/commits/${sha}`)).body.verification).toMatchObject({ verified: true });
    const files = (await api('GET', `/repos/acme/app/commits/made`)).body.files;
    expect(
      files.map((file: { filename: string; status: string }) => `${file.status} ${file.filename}`)
    ).toEqual(['added bin/run', 'removed dir/b.txt', 'added link']);
    const signed = await commitByApi([], { author: { name: 'A', email: 'a@example.org' } });
    expect((await api('GET', `${git}/commits/${signed}`)).body).toMatchObject({
      author: { name: 'A' },
      verification: { verified: false, reason: 'unsigned' }
    });
  });

  it('reads and lists refs and branches', async () => {
    feature('topic/a');
    expect((await api('GET', `${git}/ref/heads/topic/a`)).body.object).toMatchObject({
      sha: repo.tip('topic/a'),
      type: 'commit'
    });
    expect((await api('GET', `${git}/ref/heads/topic`)).status).toBe(404);
    const refs = (await api('GET', `${git}/matching-refs/heads/topic`)).body;
    expect(refs.map((ref: { ref: string }) => ref.ref)).toEqual(['refs/heads/topic/a']);
    expect((await api('GET', `${git}/matching-refs/heads/`)).body).toHaveLength(2);
    expect((await api('GET', '/repos/acme/app/branches/topic/a')).body).toMatchObject({
      name: 'topic/a',
      protected: false
    });
    expect((await api('GET', '/repos/acme/app/branches/none')).body.message).toBe('Branch not found');
    expect((await api('GET', '/repos/acme/app/commits/none')).body.message).toBe(
      'No commit found for SHA: none'
    );
  });

  it.each<[string, string, string, (tip: string) => object, number, string]>([
    [
      'a ref that is there',
      'POST',
      'refs',
      sha => ({ ref: 'refs/heads/main', sha }),
      422,
      'Reference already exists'
    ],
    [
      'a ref under a branch',
      'POST',
      'refs',
      sha => ({ ref: 'refs/heads/main/x', sha }),
      422,
      'Reference update failed'
    ],
    ['a bad name', 'POST', 'refs', sha => ({ ref: 'main', sha }), 422, 'Reference name is not valid: main'],
    [
      'no object',
      'POST',
      'refs',
      () => ({ ref: 'refs/heads/x', sha: 'a'.repeat(40) }),
      422,
      'Object does not exist'
    ],
    ['no ref', 'PATCH', 'refs/heads/none', sha => ({ sha }), 422, 'Reference does not exist'],
    ['no ref to delete', 'DELETE', 'refs/heads/none', () => ({}), 422, 'Reference does not exist'],
    [
      'a bad mode',
      'POST',
      'trees',
      () => ({ tree: [{ path: 'x', mode: '7', content: '' }] }),
      422,
      'valid tree.mode'
    ],
    [
      'a bad path',
      'POST',
      'trees',
      () => ({ tree: [{ path: '.git/x', mode: '100644', content: '' }] }),
      422,
      'malformed'
    ],
    [
      'a workflow file',
      'POST',
      'trees',
      () => ({ tree: [{ path: '.github/workflows/x.yml', mode: '100644', content: '' }] }),
      403,
      'Resource not accessible by integration'
    ]
  ])('refuses %s', async (_name, method, path, body, status, message) => {
    const answer = await api(method, `${git}/${path}`, body(repo.tip('main') ?? ''));
    expect(answer.status).toBe(status);
    expect(answer.body.message).toContain(message);
  });

  it('moves a ref forward, by force only back, and under the rules of pushes', async () => {
    const old = repo.tip('main') ?? '';
    const next = feature('work');
    const other = feature('other', 'other\n');
    const move = (branch: string, sha: string, force = false) =>
      api('PATCH', `${git}/refs/heads/${branch}`, { sha, force });
    expect((await move('work', other)).body.message).toBe('Update is not a fast forward');
    expect((await move('work', other, true)).body.object.sha).toBe(other);
    expect((await move('work', next, true)).status).toBe(200);
    repo.settings.protectedBranches.add('main');
    repo.settings.rulesets.push({ branches: /^work$/, violations: ['Cannot update this protected ref.'] });
    expect((await move('main', next)).body.message).toBe('Changes must be made through a pull request.');
    expect((await move('work', other, true)).body.message).toBe(
      'Repository rule violations found\n\nCannot update this protected ref.\n\n'
    );
    expect([repo.tip('main'), repo.tip('work')]).toEqual([old, next]);
    expect((await api('DELETE', `${git}/refs/heads/other`)).status).toBe(204);
    expect(repo.tip('other')).toBeNull();
  });

  it('takes check runs', async () => {
    const sha = repo.tip('main');
    const answer = await api('POST', '/repos/acme/app/check-runs', {
      name: 'n',
      head_sha: sha,
      conclusion: 'success'
    });
    expect(answer.body).toMatchObject({ status: 'completed', app: { slug: 'github-actions' } });
    expect(repo.checkRuns).toMatchObject([{ name: 'n', headSha: sha }]);
  });
});

describe('GraphQL', () => {
  const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid } ref { target { ... on Commit { oid } } } }
  }`;
  const input = (expectedHeadOid: string | null, more: object = {}) => ({
    branch: { repositoryNameWithOwner: 'acme/app', branchName: 'main' },
    message: { headline: 'By GraphQL', body: 'Long.' },
    expectedHeadOid,
    fileChanges: {
      additions: [{ path: 'new.txt', contents: Buffer.from('new\n').toString('base64') }],
      deletions: [{ path: 'dir/b.txt' }]
    },
    ...more
  });
  const run = (variables: object, token = 'good') =>
    apiClient(forge.apiUrl, token)('POST', '/graphql', { query: mutation, variables });

  it('commits on a branch, signed', async () => {
    const { body } = await run({ input: input(repo.tip('main')) });
    const { oid } = body.data.createCommitOnBranch.commit;
    expect(repo.tip('main')).toBe(oid);
    expect(body.data.createCommitOnBranch.ref.target.oid).toBe(oid);
    expect(repo.git('ls-tree', '-r', '--name-only', oid)).toBe('a.txt\nnew.txt\n');
    expect((await api('GET', `/repos/acme/app/git/commits/${oid}`)).body).toMatchObject({
      message: 'By GraphQL\n\nLong.',
      author: { name: BOT },
      verification: { verified: true }
    });
  });

  it('refuses a stale head, a missing right, and what is not there', async () => {
    const tip = repo.tip('main') ?? '';
    const stale = 'a'.repeat(40);
    expect((await run({ input: input(stale) })).body).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: 'STALE_DATA',
          path: ['createCommitOnBranch'],
          message: `Expected branch to point to "${stale}" but it did not.  Pull and try again.`
        }
      ]
    });
    const type = async (variables: object, token?: string) =>
      (await run(variables, token)).body.errors[0].type;
    expect(await type({ input: input(tip) }, 'reader')).toBe('FORBIDDEN');
    expect(await type({ input: input(tip, { branch: { repositoryNameWithOwner: 'no/no' } }) })).toBe(
      'NOT_FOUND'
    );
    expect(await type({ input: input(tip, { fileChanges: { deletions: [{ path: 'none' }] } }) })).toBe(
      'UNPROCESSABLE'
    );
    expect(repo.tip('main')).toBe(tip);
  });

  it('turns drafts, and looks at a repository', async () => {
    feature();
    const pull = await opened('feature', { draft: true });
    const query = `mutation { markPullRequestReadyForReview(input: {pullRequestId: "${pull.node_id}"}) { pullRequest { isDraft } } }`;
    expect((await api('POST', '/graphql', { query })).body.data.markPullRequestReadyForReview).toEqual({
      pullRequest: { isDraft: false }
    });
    const look =
      '{ viewer { login } repository(owner: "acme", name: "app") { pr: pullRequest(number: 1) { state headRefOid } } }';
    expect((await api('POST', '/api/graphql', { query: look })).body.data).toEqual({
      viewer: { login: BOT },
      repository: { pr: { state: 'OPEN', headRefOid: repo.tip('feature') } }
    });
    expect((await api('POST', '/graphql', { query: '{ enterprise { name } }' })).status).toBe(501);
    expect((await api('POST', '/graphql', { query: '{ viewer {' })).status).toBe(400);
  });
});
