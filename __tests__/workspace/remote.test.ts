/** Git to a remote, for real: `git http-backend` behind the forge rig, or a server of this file where git must fail. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { githubRemote, isProgramCommit, pushCommit, remoteBranches } from '../../src/workspace/index.js';
import type { Remote } from '../../src/workspace/index.js';
import { remoteEnvironment } from '../../src/workspace/remote.js';
import { startForge, type Forge, type ForgeRepository } from '../rig/forge.js';
import { cleanUp, codeOf, COMMIT, git, inTree, openPrivate, temporary, type Opened } from './rig.js';

const TOKEN = 'ghs_S3cretTokenOfThisTest0123456789abcdef';
const READER = 'ghs_ReaderTokenOfThisTest0123456789abcdef';
const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
const BRANCH = 'codex/lint-12-x';
const TRAILER = 'Codex-Pack: LINT-12';

let forge: Forge;
let repository: ForgeRepository;
let number = 0;

beforeAll(async () => {
  forge = await startForge();
  forge.token(TOKEN, { login: 'github-actions[bot]', permissions: { contents: 'write' } });
  forge.token(READER, { login: 'github-actions[bot]', permissions: { contents: 'read' } });
});

beforeEach(() => {
  number += 1;
  repository = forge.repository('acme', `site-${number}`, { private: true });
  repository.commitFiles('main', { a: '1\n', 'dir/b': 'b\n' });
});

afterAll(async () => {
  await forge.close();
  cleanUp();
});

function remoteOf(token = TOKEN, serverUrl = forge.serverUrl, name = repository.name) {
  return githubRemote({ serverUrl, owner: 'acme', name, token, env: {} });
}

/** The tip alone, as this file mostly needs it. */
async function remoteTip(priv: Opened['priv'], remote: Remote, branch: string) {
  return (await remoteBranches(priv, { remote, branch }, { remote, branch: 'main' })).tip;
}

interface Work extends Opened {
  commit: string;
}

/** A clone, as a checkout action leaves it, and a commit made on it. */
async function work(script = 'echo 2 > a', ...clone: string[]): Promise<Work> {
  const path = join(temporary(), 'clone');
  git(temporary(), 'clone', '-q', '-b', 'main', ...clone, `file://${repository.path}`, path);
  const opened = await openPrivate(path);
  return { ...opened, commit: await committed(opened, script, 'implement') };
}

async function committed({ priv, base }: Opened, script: string, name: string): Promise<string> {
  const tree = await priv.checkout(base.tree, name);
  inTree(tree.path, script);
  return priv.commit(await priv.change(tree), COMMIT);
}

async function failureOf(action: Promise<unknown>): Promise<{ code: string; text: string }> {
  try {
    await action;
  } catch (error) {
    const { code, message, where, why, fix, stack, cause } = error as Record<string, string>;
    return { code: code ?? '', text: [message, where, why, fix, stack, String(cause)].join('\n') };
  }
  return { code: 'no error', text: '' };
}

function expectNoToken(text: string): void {
  expect(text).not.toContain(TOKEN);
  expect(text).not.toContain(BASIC);
  expect(text).not.toContain(TOKEN.slice(8, 30));
}

describe('githubRemote', () => {
  const given = { serverUrl: 'https://github.com', owner: 'acme', name: 'site', token: TOKEN, env: {} };

  it('makes an address without the token, and a header with it', () => {
    const remote = githubRemote({
      ...given,
      env: { https_proxy: 'http://p:1', GIT_TRACE: '1', NO_PROXY: '' }
    });
    expect(remote).toEqual({
      url: 'https://github.com/acme/site.git',
      header: `AUTHORIZATION: basic ${BASIC}`,
      env: { https_proxy: 'http://p:1' }
    });
    expect(githubRemote({ ...given, token: '' }).header).toBeNull();
    expect(githubRemote({ ...given, serverUrl: 'https://ghe.example.org:8443/' }).url).toBe(
      'https://ghe.example.org:8443/acme/site.git'
    );
  });

  it('gives the header to this one server, and passes no proxy to this machine', () => {
    const env = remoteEnvironment(githubRemote(given));
    const keys = Object.values(env).filter(value => /extraheader/i.test(value));
    expect(keys).toEqual(['http.https://github.com/.extraHeader']);
    expect(env).toMatchObject({ GIT_ALLOW_PROTOCOL: 'https' });
    const local = githubRemote({
      ...given,
      serverUrl: 'http://github.localhost:1',
      env: { http_proxy: 'http://p:1' }
    });
    expect(local.env).toEqual({});
    expect(remoteEnvironment(local)).toMatchObject({ GIT_ALLOW_PROTOCOL: 'http' });
  });

  it.each([
    'http://localhost:1',
    'http://a.b.localhost',
    'http://127.0.0.1:8080',
    'http://127.9.9.9',
    'http://[::1]:1'
  ])('lets plain http to this machine: %s', serverUrl => {
    expect(githubRemote({ ...given, serverUrl }).url).toBe(`${serverUrl}/acme/site.git`);
  });

  it.each([
    ['http://github.com'],
    ['http://localhost.example.org'],
    ['http://127.0.0.1.example.org'],
    ['http://0.0.0.0'],
    ['http://[::2]'],
    ['file:///srv'],
    ['ssh://git@github.com'],
    ['ext::sh -c evil'],
    ['https://user:pass@github.com'],
    ['https://github.com?x'],
    ['https://github.com/#x'],
    ['github.com'],
    ['']
  ])('refuses the server %s', serverUrl => {
    expect(() => githubRemote({ ...given, serverUrl })).toThrow(
      expect.objectContaining({ code: 'PR_URL_REFUSED' })
    );
  });

  it.each([
    ['..', 'x'],
    ['a/b', 'x'],
    ['a', ''],
    ['a', 'b c'],
    ['a', 'x\n'],
    ['-a', '.']
  ])('refuses the repository %j/%j', (owner, name) => {
    expect(() => githubRemote({ ...given, owner, name })).toThrow(
      expect.objectContaining({ code: 'PR_URL_REFUSED' })
    );
  });

  it('refuses tokens that would add a header of their own, and does not repeat them', () => {
    const token = `${TOKEN}\r\nX-Evil: 1`;
    try {
      githubRemote({ ...given, token });
      throw new Error('taken');
    } catch (error) {
      expect(error).toMatchObject({ code: 'PR_TOKEN_INVALID' });
      expectNoToken(JSON.stringify([error, (error as Error).stack, (error as { why?: string }).why]));
    }
  });
});

describe('remoteTip', () => {
  it('is null for no branch, and says what its tip is made of', async () => {
    const { priv, commit, base } = await work();
    expect(await remoteTip(priv, remoteOf(), BRANCH)).toBeNull();
    await pushCommit(priv, remoteOf(), { branch: BRANCH, commit, observed: null });
    const tip = await remoteTip(priv, remoteOf(), BRANCH);
    expect(tip).toMatchObject({ commit, facts: { parents: [base.commit] } });
    expect(isProgramCommit(tip!.facts!, TRAILER)).toBe(true);
  });

  it('fetches a tip that is not here, and leaves nothing of it', async () => {
    const { priv, commit, root } = await work('echo 2 > a', '--depth=1');
    await pushCommit(priv, remoteOf(), { branch: BRANCH, commit, observed: null });
    const theirs = repository.commitFiles(BRANCH, { c: 'people\n' }, 'More');
    const before = filesOf(root.path).map(([name, bytes]) => [name, bytes.length]);
    const tip = await remoteTip(priv, remoteOf(), BRANCH);
    expect(tip).toMatchObject({ commit: theirs, facts: { parents: [commit], message: 'More\n' } });
    expect(isProgramCommit(tip!.facts!, TRAILER)).toBe(false);
    expect(filesOf(root.path).map(([name, bytes]) => [name, bytes.length])).toEqual(before);
    expect((await priv.runner.attempt(['cat-file', '-e', theirs])).failed).toBe(true);
  });

  it('finds branches that cannot be beside it, above and below, and no others', async () => {
    const { priv } = await work();
    repository.commitFiles('codex', { x: '' });
    repository.commitFiles('deep/one/two', { x: '' });
    repository.commitFiles('x/refs/heads/fine/name', { x: '' });
    expect(await codeOf(remoteTip(priv, remoteOf(), 'codex/a'))).toBe('PR_BRANCH_COLLISION');
    expect(await codeOf(remoteTip(priv, remoteOf(), 'deep/one'))).toBe('PR_BRANCH_COLLISION');
    expect(await remoteTip(priv, remoteOf(), 'fine/name')).toBeNull();
    expect(await remoteTip(priv, remoteOf(), 'deeper')).toBeNull();
    for (const name of ['-x', 'a..b', 'HEAD', 'a b', 'x.lock', '', 'a*'])
      expect(await codeOf(remoteTip(priv, remoteOf(), name))).toBe('PR_BRANCH_INVALID');
  });

  it('a tip that is gone before it is fetched has moved', async () => {
    const { priv } = await work();
    repository.commitFiles(BRANCH, { c: '1\n' });
    // The first such request is the list, the second the fetch.
    forge.fault({ git: true, path: /git-upload-pack$/ }, { meanwhile: () => undefined });
    forge.fault(
      { git: true, path: /git-upload-pack$/ },
      {
        meanwhile: () => {
          repository.git('update-ref', '-d', `refs/heads/${BRANCH}`);
          repository.git('prune', '--expire=now');
        }
      }
    );
    expect(await codeOf(remoteTip(priv, remoteOf(), BRANCH))).toBe('PR_BRANCH_MOVED');
  });
});

describe('pushCommit', () => {
  it('creates and updates one branch, and nothing else', async () => {
    const opened = await work();
    const { priv, commit } = opened;
    git(opened.repo.root, 'tag', 'v1');
    await pushCommit(priv, remoteOf(), { branch: BRANCH, commit, observed: null });
    expect(repository.tip(BRANCH)).toBe(commit);
    const second = await committed(opened, 'echo 3 > a', 'again');
    await pushCommit(priv, remoteOf(), { branch: BRANCH, commit: second, observed: commit });
    expect(repository.git('for-each-ref', '--format=%(refname)').trim().split('\n')).toEqual([
      `refs/heads/${BRANCH}`,
      'refs/heads/main'
    ]);
    expect(repository.tip(BRANCH)).toBe(second);
    repository.git('fsck', '--strict');
  });

  it.each(['--depth=1', '--no-tags'])('pushes from a clone with %s whose base moved on', async how => {
    const { priv, commit } = await work('echo 2 > a', how);
    repository.commitFiles('main', { later: 'x\n' });
    await pushCommit(priv, remoteOf(), { branch: BRANCH, commit, observed: null });
    expect(repository.tip(BRANCH)).toBe(commit);
  });

  it('never overwrites what was not observed, where a plain forced push does', async () => {
    const opened = await work();
    const { priv, commit } = opened;
    const theirs = repository.commitFiles(BRANCH, { c: 'people\n' });
    for (const observed of [null, opened.base.commit, 'a'.repeat(40)])
      expect(await codeOf(pushCommit(priv, remoteOf(), { branch: BRANCH, commit, observed }))).toBe(
        'PR_BRANCH_MOVED'
      );
    expect(repository.tip(BRANCH)).toBe(theirs);
    const env = remoteEnvironment(remoteOf());
    const plain = await priv.runner.attempt(
      ['push', '--force', remoteOf().url, `${commit}:refs/heads/${BRANCH}`],
      { env }
    );
    expect([plain.failed, repository.tip(BRANCH)]).toEqual([false, commit]);
  });

  it.each([
    ['created', null],
    ['moved', 'main']
  ])('loses to somebody who %s the branch between the look and the write', async (_, start) => {
    const { priv, commit, base } = await work();
    if (start !== null) repository.git('branch', BRANCH, start);
    let theirs = '';
    const meanwhile = () => void (theirs = repository.commitFiles(BRANCH, { c: 'people\n' }));
    forge.fault({ git: true, method: 'POST', path: /git-receive-pack$/ }, { meanwhile });
    const observed = start === null ? null : base.commit;
    expect(await codeOf(pushCommit(priv, remoteOf(), { branch: BRANCH, commit, observed }))).toBe(
      'PR_BRANCH_MOVED'
    );
    expect(repository.tip(BRANCH)).toBe(theirs);
  });

  it('removes a branch where it was observed, and says in the words of the server why not', async () => {
    const { priv, commit } = await work();
    await pushCommit(priv, remoteOf(), { branch: BRANCH, commit, observed: null });
    const remove = () => pushCommit(priv, remoteOf(), { branch: BRANCH, commit: null, observed: commit });
    repository.settings.protectedBranches.add(BRANCH);
    const refusal = await failureOf(remove());
    expect(refusal).toMatchObject({ code: 'PR_PUSH_RULES', text: expect.stringMatching(/GH006/) });
    expect(refusal.text).not.toMatch(/negotia/);
    repository.settings.protectedBranches.clear();
    await remove();
    expect(await remoteTip(priv, remoteOf(), BRANCH)).toBeNull();
  });

  it('says what rules refuse, in the words of the server', async () => {
    const { priv, commit } = await work('mkdir -p .github/workflows; echo x > .github/workflows/x.yml');
    const push = () => failureOf(pushCommit(priv, remoteOf(), { branch: BRANCH, commit, observed: null }));
    expect(await push()).toMatchObject({
      code: 'PR_WORKFLOW_FILES',
      text: expect.stringContaining('.github/workflows/x.yml')
    });
    const other = await work('head -c 2000 /dev/zero > big');
    const options = { branch: BRANCH, commit: other.commit, observed: null };
    repository.settings.rulesets.push({
      branches: /codex/,
      violations: ['Commits must have verified signatures.']
    });
    expect(await failureOf(pushCommit(other.priv, remoteOf(), options))).toMatchObject({
      code: 'PR_PUSH_RULES',
      text: expect.stringMatching(/GH013.*Commits must have verified signatures/)
    });
    repository.settings.rulesets.length = 0;
    repository.settings.protectedBranches.add(BRANCH);
    expect(await failureOf(pushCommit(other.priv, remoteOf(), options))).toMatchObject({
      code: 'PR_PUSH_RULES',
      text: expect.stringContaining('GH006')
    });
    repository.settings.protectedBranches.clear();
    repository.settings.maxFileBytes = 1000;
    expect(await failureOf(pushCommit(other.priv, remoteOf(), options))).toMatchObject({
      code: 'PR_FILE_TOO_LARGE',
      text: expect.stringMatching(/GH001/)
    });
    expect(repository.tip(BRANCH)).toBeNull();
  });

  it('says who may not, and who is unknown, without the token', async () => {
    const { priv, commit } = await work();
    const options = { branch: BRANCH, commit, observed: null };
    const cases = [
      [remoteOf(READER), 'PR_PUSH_FORBIDDEN'],
      [remoteOf(`${TOKEN}x`), 'PR_TOKEN_INVALID'],
      [remoteOf(''), 'PR_TOKEN_INVALID'],
      [remoteOf(TOKEN, forge.serverUrl, 'nowhere'), 'PR_REPOSITORY_NOT_FOUND'],
      [remoteOf(TOKEN, 'http://127.0.0.1:1'), 'PR_REMOTE_UNREACHABLE'],
      [remoteOf(TOKEN, 'https://nowhere.invalid'), 'PR_REMOTE_UNREACHABLE']
    ] as const;
    for (const [remote, code] of cases) {
      const failure = await failureOf(pushCommit(priv, remote, options));
      expect([remote.url, failure.code]).toEqual([remote.url, code]);
      expectNoToken(failure.text);
    }
    for (const status of [500, 502, 503]) {
      forge.fault({ git: true }, { status, body: '<html>down</html>' });
      expect(await codeOf(pushCommit(priv, remoteOf(), options))).toBe('PR_REMOTE_UNREACHABLE');
    }
  });

  it.each([{ status: 502, body: 'x' }, { destroy: true }])(
    'a push whose answer was lost (%j) is an error, and seen as done at the next look',
    async how => {
      const { priv, commit } = await work();
      forge.fault({ git: true, method: 'POST', path: /git-receive-pack$/ }, { ...how, after: true });
      const code = await codeOf(pushCommit(priv, remoteOf(), { branch: BRANCH, commit, observed: null }));
      // Where the connection was cut, curl asks once more by itself, and the server has the branch by then.
      expect(['PR_REMOTE_UNREACHABLE', 'PR_BRANCH_MOVED']).toContain(code);
      expect(await remoteTip(priv, remoteOf(), BRANCH)).toMatchObject({ commit });
    }
  );
});

describe('the token', () => {
  it('is in no argument and no file while a push hangs, and git does have it', async () => {
    const { priv, commit, root } = await work();
    const seen: { argv: string[]; environments: string[]; files: [string, Buffer][] } = {
      argv: [],
      environments: [],
      files: []
    };
    const meanwhile = () => {
      for (const pid of descendants(process.pid)) {
        seen.argv.push(readProc(pid, 'cmdline'));
        seen.environments.push(readProc(pid, 'environ'));
      }
      seen.files.push(...filesOf(root.path));
    };
    forge.fault({ git: true, method: 'POST', path: /git-receive-pack$/ }, { meanwhile });
    await pushCommit(priv, remoteOf(), { branch: BRANCH, commit, observed: null });
    expect(
      seen.argv.filter(line => line.includes('push') || line.includes('remote-http')).length
    ).toBeGreaterThan(1);
    expect(seen.environments.some(text => text.includes(BASIC))).toBe(true);
    expectNoToken(seen.argv.join('\n'));
    expect(seen.files.length).toBeGreaterThan(10);
    for (const [, bytes] of [...seen.files, ...filesOf(root.path)]) expectNoToken(bytes.toString('latin1'));
  });

  it('is taken out of what a hostile server says back, in every form', async () => {
    const { priv, commit } = await work();
    const said = [
      TOKEN,
      BASIC,
      encodeURIComponent(TOKEN),
      Buffer.from(TOKEN).toString('hex'),
      `http://x:${TOKEN}@h/`
    ];
    const server = await listen((_, response) => {
      response.writeHead(403, { 'Content-Type': 'text/plain' });
      response.end(`${said.join('\n')}\nPermission denied\n`);
    });
    try {
      const failure = await failureOf(
        pushCommit(priv, remoteOf(TOKEN, server.url), { branch: BRANCH, commit, observed: null })
      );
      expect(failure.code).toBe('PR_PUSH_FORBIDDEN');
      expect(failure.text).toContain('Permission denied');
      expectNoToken(failure.text);
      expect(failure.text).not.toContain(said[3]);
    } finally {
      await server.close();
    }
  });

  it('does not follow a redirect, where git by its own choice takes it to the next server', async () => {
    const { priv } = await work();
    const got: string[] = [];
    const thief = await listen((request, response) => {
      got.push(String(request.headers.authorization));
      if (request.method === 'POST') return void response.writeHead(500).end();
      response.writeHead(200, { 'Content-Type': 'application/x-git-upload-pack-advertisement' });
      response.end('001e# service=git-upload-pack\n0000000eversion 2\n000cls-refs\n0000');
    });
    const server = await listen((request, response) => {
      response
        .writeHead(301, { Location: `${thief.url.replace('127.0.0.1', 'localhost')}${request.url}` })
        .end();
    });
    try {
      const remote = remoteOf(TOKEN, server.url);
      expect(await codeOf(remoteTip(priv, remote, BRANCH))).toBe('PR_REPOSITORY_MOVED');
      expect(got).toEqual([]);
      const env = remoteEnvironment(remote);
      const loose = Object.fromEntries(
        Object.entries(env).map(([key, value]) => [
          key,
          env[key.replace('VALUE', 'KEY')] === 'http.followRedirects' && key.includes('VALUE')
            ? 'initial'
            : value
        ])
      );
      await priv.runner.attempt(['ls-remote', remote.url], { env: loose });
      expect(got.some(header => header.includes(BASIC))).toBe(true);
    } finally {
      await server.close();
      await thief.close();
    }
  });
});

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void
): Promise<{ url: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    request.resume();
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    }
  };
}

function descendants(pid: number): number[] {
  const children = execFileSync('ps', ['-e', '-o', 'pid=,ppid='])
    .toString()
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/).map(Number) as [number, number]);
  const below = (parent: number): number[] =>
    children.filter(([, ppid]) => ppid === parent).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

/** Empty for a process that has ended meanwhile. */
function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1').replaceAll('\0', '\n');
  } catch {
    return '';
  }
}

function filesOf(root: string): [string, Buffer][] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map(name => join(root, name))
    .filter(path => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .sort()
    .map(path => [path, readFileSync(path)]);
}
