/** Verified commits: what GitHub signs, what it says of it, the rule that asks for it, and `updateRefs`. */
import { writeFileSync } from 'node:fs';
import { apiClient, gitClient, type Api, type GitClient } from './forge-client.js';
import { startForge, type Forge, type ForgeRepository } from './forge.js';

const BOT = 'github-actions[bot]';
const WRITE = { contents: 'write', pull_requests: 'write' } as const;
const ZERO = '0'.repeat(40);
const GIT = '/repos/acme/app/git';

let forge: Forge;
let repo: ForgeRepository;
let client: GitClient;
let bot: Api;
let person: Api;

beforeEach(async () => {
  forge = await startForge();
  client = gitClient();
  repo = forge.repository('acme', 'app');
  repo.commitFiles('main', { 'a.txt': 'one\n' });
  forge.token('bot', { login: BOT, permissions: WRITE });
  forge.token('person', { login: 'octocat', permissions: WRITE });
  bot = apiClient(forge.apiUrl, 'bot');
  person = apiClient(forge.apiUrl, 'person');
});

afterEach(async () => {
  await forge.close();
  client.remove();
});

/** A commit on main by the API, on no branch. */
async function made(api = bot, more: object = {}, content = 'two\n'): Promise<string> {
  const parent = repo.tip('main') ?? '';
  const tree = [{ path: 'a.txt', mode: '100644', type: 'blob', content }];
  const written = await api('POST', `${GIT}/trees`, { base_tree: parent, tree });
  const body = { message: 'm\n\ngpgsig no header', tree: written.body.sha, parents: [parent], ...more };
  const commit = await api('POST', `${GIT}/commits`, body);
  expect(commit.status).toBe(201);
  return commit.body.sha;
}

describe('commits by the API', () => {
  it('are signed for a bot that names nobody', async () => {
    const sha = await made();
    const { verification, author, committer } = (await bot('GET', `${GIT}/commits/${sha}`)).body;
    expect(verification).toMatchObject({ verified: true, reason: 'valid', verified_at: committer.date });
    expect(author).toMatchObject({
      name: BOT,
      email: expect.stringMatching(/^\d+\+github-actions\[bot\]@users/)
    });
    expect(committer).toMatchObject({ name: 'GitHub', email: 'noreply@github.com' });
    const raw = repo.git('cat-file', 'commit', sha);
    expect(raw).toContain('\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n ');
    expect(verification.signature).toMatch(
      /^-----BEGIN PGP SIGNATURE-----\n\n[^]+\n-----END PGP SIGNATURE-----$/
    );
    expect(verification.payload).toContain('\n\nm\n\ngpgsig no header');
    expect(raw.replace(/\ngpgsig [^\n]*(\n [^\n]*)*/, '')).toBe(verification.payload);
    expect((await bot('GET', `/repos/acme/app/commits/${sha}`)).body).toMatchObject({
      commit: { verification: { verified: true, reason: 'valid' } },
      author: { login: BOT },
      committer: { login: 'web-flow' }
    });
  });

  it.each<[string, () => Api, object]>([
    ['with an author', () => bot, { author: { name: 'A', email: 'a@example.org' } }],
    ['with a committer', () => bot, { committer: { name: 'A', email: 'a@example.org' } }],
    ['by a person', () => person, {}]
  ])('are not signed %s', async (_name, api, more) => {
    const sha = await made(api(), more);
    expect((await bot('GET', `${GIT}/commits/${sha}`)).body.verification).toEqual({
      verified: false,
      reason: 'unsigned',
      signature: null,
      payload: null,
      verified_at: null
    });
  });

  it('are not verified with a signature from elsewhere', async () => {
    const sha = await made();
    const raw = repo.git('cat-file', 'commit', sha).replace('\n\nm\n', '\n\nanother message\n');
    const dir = client.directory();
    await client.must(dir, ['clone', '--quiet', repo.path, '.']);
    writeFileSync(`${dir}/commit`, raw);
    const copied = await client.must(dir, ['hash-object', '-t', 'commit', '-w', 'commit']);
    await client.must(dir, ['fetch', '--quiet', repo.path, sha]);
    await client.must(dir, ['push', '--quiet', repo.path, `${copied}:refs/heads/copied`]);
    expect((await bot('GET', `${GIT}/commits/${copied}`)).body.verification).toMatchObject({
      verified: false,
      reason: 'unknown_key'
    });
  });

  it('are signed for the button, and not for a push', async () => {
    repo.commitFiles('work', { 'b.txt': 'b\n' });
    await bot('POST', '/repos/acme/app/pulls', { title: 'T', head: 'work', base: 'main' });
    const merged = repo.merge(1, 'squash');
    expect((await bot('GET', `${GIT}/commits/${merged}`)).body.verification.verified).toBe(true);
    expect((await bot('GET', `${GIT}/commits/${repo.tip('work')}`)).body.verification.verified).toBe(false);
  });
});

describe('a ruleset that wants signatures', () => {
  it('refuses what is not verified, by git and by API, and takes what is', async () => {
    repo.settings.rulesets.push({ branches: /^ruled$/, violations: [], requireSignatures: true });
    const dir = client.directory();
    await client.must(dir, ['clone', '--quiet', `${forge.serverUrl}/acme/app`, '.']);
    await client.commit(dir, { 'a.txt': 'mine\n' });
    const pushed = await client.git(dir, ['push', 'origin', 'HEAD:refs/heads/ruled'], 'bot');
    expect(pushed.text).toContain('remote: - Commits must have verified signatures.');
    expect(pushed.text).toContain(
      'remote: error: GH013: Repository rule violations found for refs/heads/ruled.'
    );
    const create = (sha: string) => bot('POST', `${GIT}/refs`, { ref: 'refs/heads/ruled', sha });
    const refused = await create(await made(person));
    expect([refused.status, refused.body.message]).toEqual([
      422,
      'Repository rule violations found\n\nCommits must have verified signatures.\n\n'
    ]);
    expect((await create(await made())).status).toBe(201);
    repo.settings.rulesets.length = 0;
    expect((await client.git(dir, ['push', '--force', 'origin', 'HEAD:ruled'], 'bot')).code).toBe(0);
  });
});

describe('updateRefs', () => {
  const QUERY = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
  interface Wish {
    name: string;
    beforeOid?: string | null;
    afterOid: string;
    force?: boolean;
  }

  async function update(refUpdates: Wish[], api = bot, repositoryId?: string) {
    const id = repositoryId ?? (await bot('GET', '/repos/acme/app')).body.node_id;
    const input = { repositoryId: id, clientMutationId: 'me', refUpdates };
    return (await api('POST', '/graphql', { query: QUERY, variables: { input } })).body;
  }

  const heads = (name: string) => `refs/heads/${name}`;

  it('makes, moves and deletes with a lease', async () => {
    const first = await made();
    const done = { data: { updateRefs: { clientMutationId: 'me' } } };
    expect(await update([{ name: heads('x'), beforeOid: ZERO, afterOid: first }])).toEqual(done);
    expect(repo.tip('x')).toBe(first);
    const second = await made(bot, {}, 'three\n');
    expect(await update([{ name: heads('x'), beforeOid: first, afterOid: second, force: true }])).toEqual(
      done
    );
    expect(await update([{ name: heads('x'), beforeOid: second, afterOid: ZERO }])).toEqual(done);
    expect(repo.tip('x')).toBeNull();
  });

  it('does all or nothing', async () => {
    const sha = await made();
    const main = repo.tip('main');
    const answer = await update([
      { name: heads('one'), beforeOid: ZERO, afterOid: sha },
      { name: heads('main'), beforeOid: sha, afterOid: sha }
    ]);
    expect(answer.data.updateRefs).toBeNull();
    expect(answer.errors[0]).toMatchObject({ type: 'STALE_DATA', path: ['updateRefs'] });
    expect([repo.tip('one'), repo.tip('main')]).toEqual([null, main]);
    const both = await update([
      { name: heads('one'), beforeOid: ZERO, afterOid: sha },
      { name: heads('one/two'), beforeOid: ZERO, afterOid: sha }
    ]);
    expect(both.errors[0].message).toBe('Reference update failed');
    expect(repo.tip('one')).toBeNull();
  });

  it.each<[string, (sha: string, main: string) => Wish, string, string]>([
    [
      'a branch that is there',
      s => ({ name: heads('main'), beforeOid: ZERO, afterOid: s }),
      'STALE_DATA',
      'Expected branch to point'
    ],
    [
      'a branch that is gone',
      (s, m) => ({ name: heads('x'), beforeOid: m, afterOid: s }),
      'STALE_DATA',
      'Expected branch to point'
    ],
    [
      'a step aside without force',
      s => ({ name: heads('side'), afterOid: s }),
      'UNPROCESSABLE',
      'Update is not a fast forward'
    ],
    [
      'an unknown object',
      () => ({ name: heads('x'), afterOid: 'a'.repeat(40) }),
      'UNPROCESSABLE',
      'Object does not exist'
    ],
    [
      'a name that is no ref',
      s => ({ name: 'x', afterOid: s }),
      'UNPROCESSABLE',
      'Reference name is not valid'
    ],
    [
      'the default branch going',
      (s, m) => ({ name: heads('main'), beforeOid: m, afterOid: ZERO }),
      'UNPROCESSABLE',
      'Cannot delete'
    ],
    [
      'a protected branch',
      s => ({ name: heads('guarded'), afterOid: s }),
      'UNPROCESSABLE',
      'through a pull request'
    ],
    [
      'a ruled branch',
      s => ({ name: heads('ruled'), afterOid: s }),
      'UNPROCESSABLE',
      'Repository rule violations found'
    ]
  ])('refuses %s', async (_name, wish, type, message) => {
    repo.commitFiles('side', { s: 's' });
    repo.settings.protectedBranches.add('guarded');
    repo.settings.rulesets.push({ branches: /^ruled$/, violations: ['No.'] });
    const answer = await update([wish(await made(), repo.tip('main') ?? '')]);
    expect(answer.errors).toEqual([
      { type, path: ['updateRefs'], message: expect.stringContaining(message) }
    ]);
  });

  it('wants a token that may write to a repository that it sees', async () => {
    forge.token('reader', { login: BOT, permissions: { contents: 'read' } });
    const sha = await made();
    const wish = [{ name: heads('x'), beforeOid: ZERO, afterOid: sha }];
    const denied = await update(wish, apiClient(forge.apiUrl, 'reader'));
    expect(denied.errors[0]).toMatchObject({
      type: 'FORBIDDEN',
      message: 'Resource not accessible by integration'
    });
    const nowhere = await update(wish, bot, 'R_none');
    expect(nowhere.errors[0].message).toBe("Could not resolve to a node with the global id of 'R_none'.");
  });

  it('moves pull requests along, and closes them where nothing is left', async () => {
    const sha = await made();
    await update([{ name: heads('work'), beforeOid: ZERO, afterOid: sha }]);
    await bot('POST', '/repos/acme/app/pulls', { title: 'T', head: 'work', base: 'main' });
    const next = await made(bot, {}, 'again\n');
    await update([{ name: heads('work'), beforeOid: sha, afterOid: next, force: true }]);
    expect(repo.pulls[0]).toMatchObject({ state: 'open', head: { sha: next } });
    const main = repo.tip('main') ?? '';
    await update([{ name: heads('work'), beforeOid: next, afterOid: main, force: true }]);
    expect(repo.pulls[0]).toMatchObject({ state: 'closed', merged: false });
  });
});
