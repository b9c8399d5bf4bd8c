/** The verb as a process: it listens, serves, ends when told to, and leaves nothing behind when it is killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { openRemote, pickKey, readKeys } from '../../src/remote/index.js';
import { shellArgv } from '../../src/sandbox/shell.js';
import { finish, processesWith, textOf, until } from '../sandbox/fixture.js';
import { testAuthority } from './authority.js';

const authority = testAuthority();
const server = authority.issue('server', ['IP:127.0.0.1']);
const root = mkdtempSync(join(tmpdir(), 'serve-runner-'));
chmodSync(root, 0o755);
const keysPath = join(root, 'runner.keys');
writeFileSync(keysPath, `ci ${Buffer.alloc(32, 3).toString('base64')}\n`, { mode: 0o600 });
chmodSync(server.keyPath, 0o600);
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => {
  authority.close();
  rmSync(root, { recursive: true, force: true });
});

const FILES = {
  cert: server.certPath,
  'cert-key': server.keyPath,
  keys: keysPath,
  'state-dir': join(root, 'state')
};

function start(changes: Record<string, string> = {}, ...words: string[]) {
  const flags = Object.entries({ listen: '127.0.0.1:0', ...FILES, ...changes }).map(
    ([name, value]) => `--${name}=${value}`
  );
  const node = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'];
  const program = [
    '--import',
    './__tests__/sandbox/loader.mjs',
    './__tests__/remote/programs/serve-runner.ts'
  ];
  const child = spawn(process.execPath, [...node, ...program, ...flags, ...words], {
    env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', RUNNER_TEMP: root },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  running.push(child);
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve));
  return { child, ended, err: textOf(child.stderr as Readable) };
}

async function line(child: ChildProcess): Promise<{ event: string; address: string; backend: string }> {
  let text = '';
  for await (const chunk of child.stdout as Readable) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return JSON.parse(text.split('\n')[0] || '{}') as Awaited<ReturnType<typeof line>>;
}

async function connect(url: string) {
  const key = pickKey(readKeys(keysPath), 'ci', keysPath);
  const { backend, failure } = await openRemote({
    url,
    key,
    ca: authority.ca,
    owner: null,
    now: () => Date.now()
  });
  if (backend === null) throw failure ?? new Error('no backend');
  return backend;
}

function spec(text: string) {
  return { argv: shellArgv(text), cwd: '/', env: { PATH: '/usr/bin:/bin' }, mounts: [], rlimits: {} };
}

describe('serve-runner', () => {
  it('serves a step, and ends on SIGTERM with the step that runs', async () => {
    const { child, ended } = start({}, '--json');
    const { event, address, backend } = await line(child);
    expect([event, backend]).toEqual(['listening', expect.any(String)]);
    const remote = await connect(address);
    expect(await finish(remote.spawn(spec('echo from there; exit 4')))).toMatchObject({
      code: 4,
      out: 'from there\n'
    });
    const marker = String(1.1e7 + Math.floor(Math.random() * 1e6));
    const step = remote.spawn(spec(`exec sleep ${marker}`));
    expect(await until(() => processesWith(`sleep\0${marker}`).length > 0)).toBe(true);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(processesWith(`sleep\0${marker}`)).toEqual([]);
    expect(await finish(step)).toMatchObject({
      code: null,
      setupError: expect.stringContaining('ISO_REMOTE_')
    });
    // The private root is gone with it.
    expect(readdirSync(join(root, 'codex-orchestrator'))).toEqual([]);
  });

  it('killed, it leaves no step behind', async () => {
    const { child, ended } = start({}, '--json');
    const remote = await connect((await line(child)).address);
    const marker = String(1.2e7 + Math.floor(Math.random() * 1e6));
    const step = remote.spawn(spec(`exec sleep ${marker}`));
    expect(await until(() => processesWith(`sleep\0${marker}`).length > 0)).toBe(true);
    child.kill('SIGKILL');
    await ended;
    expect(await until(() => processesWith(`sleep\0${marker}`).length === 0)).toBe(true);
    expect(await finish(step)).toMatchObject({ code: null });
    expect(step.failure()).toMatchObject({ code: 'ISO_REMOTE_UNREACHABLE' });
  });

  it.each<[string, Record<string, string>, () => void, RegExp]>([
    ['keys that others can read', {}, () => chmodSync(keysPath, 0o644), /ISO_REMOTE_KEY_FILE/],
    ['a private key that others can read', {}, () => chmodSync(server.keyPath, 0o640), /ISO_REMOTE_KEY_FILE/],
    ['keys that are missing', { keys: join(root, 'none') }, () => undefined, /ISO_REMOTE_KEY_FILE/],
    ['a certificate of another key', { cert: authority.caPath }, () => undefined, /ISO_REMOTE_FAILED/],
    ['an address that is none', { listen: '8443' }, () => undefined, /USAGE/],
    ['an address that is not ours', { listen: '192.0.2.1:1' }, () => undefined, /ISO_REMOTE_FAILED/],
    ['no keys named', { keys: '' }, () => undefined, /--keys is missing/]
  ])('%s: an end with a reason', async (_what, changes, prepare, reason) => {
    prepare();
    try {
      const { ended, err } = start(changes);
      expect(await ended).not.toBe(0);
      expect(await err).toMatch(reason);
    } finally {
      chmodSync(keysPath, 0o600);
      chmodSync(server.keyPath, 0o600);
    }
  });
});
