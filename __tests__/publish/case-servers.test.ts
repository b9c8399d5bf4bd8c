/** Cases 33 to 35 and 38: forks, servers that fail, tokens that end, and what a rerun makes of it. */
import { generateKeyPairSync } from 'node:crypto';
import { mintAppToken } from '../../src/github/index.js';
import { apiClient } from '../rig/forge-client.js';
import {
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

const open = async (options: WorldOptions = {}) => {
  here = await caseWorld(runs, FILES, options);
};
const moveOn = () => here.repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more');

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
