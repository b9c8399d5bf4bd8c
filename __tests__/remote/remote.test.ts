/** Both sides for real: TLS under a test authority, a receiver with the sandbox of this machine, and what must not pass. */
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, request as httpsRequest } from 'node:https';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStepSandbox, type OpenedSandbox } from '../../src/cli/verbs/serve-runner.js';
import {
  openNonceStore,
  openRemote,
  type Receiver,
  type ReceiverLimits,
  type ReceiverOptions,
  type RemoteMount,
  type RemoteOptions,
  type RemoteSpec,
  type RequestRecord,
  startReceiver
} from '../../src/remote/index.js';
import { readFacts, writeAnswer, writeQuestion, writeStep } from '../../src/remote/messages.js';
import { answerBase, bodyFacts, HEADERS, requestBase, sign } from '../../src/remote/signature.js';
import { writeTar } from '../../src/remote/tar.js';
import { readFrame, writeFrame } from '../../src/remote/frames.js';
import { chooseRunAs } from '../../src/sandbox/run-as.js';
import { createLifeline } from '../../src/sandbox/lifeline.js';
import { shellArgv } from '../../src/sandbox/shell.js';
import type { SandboxProcess, SandboxSpec } from '../../src/sandbox/types.js';
import { finish, ownedDirectory, ownedFile, processesWith, until } from '../sandbox/fixture.js';
import { testAuthority } from './authority.js';

const KEY = { id: 'ci', secret: Buffer.alloc(32, 1) };
const OTHER = { id: 'ci', secret: Buffer.alloc(32, 2) };
const LIMITS: ReceiverLimits = {
  jobs: 2,
  skewMs: 60_000,
  wallMs: 60_000,
  outputBytes: 1 << 20,
  maxBytes: 8 << 20,
  maxEntries: 1000
};

const authority = testAuthority();
const server = authority.issue('server', ['IP:127.0.0.1', 'DNS:localhost']);
const root = mkdtempSync(join(tmpdir(), 'remote-'));
chmodSync(root, 0o755);
const lifeline = createLifeline();
const runAs = chooseRunAs();
const owner = runAs.dropped ? runAs : null;

let opened: OpenedSandbox;
let receiver: Receiver;
const records: RequestRecord[] = [];
const closers: (() => Promise<void>)[] = [];

async function receive(changes: Partial<ReceiverOptions> = {}): Promise<Receiver> {
  const nonces = openNonceStore({ directory: mkdtempSync(join(root, 'state-')), now: Date.now() });
  const base = {
    cert: server.cert,
    certKey: server.key,
    keys: [KEY],
    nonces,
    sandbox: opened.sandbox,
    limits: LIMITS
  };
  const options = {
    ...base,
    now: () => Date.now(),
    record: (record: RequestRecord) => void records.push(record),
    ...changes
  };
  const started = await startReceiver(options, '127.0.0.1', 0);
  closers.push(() => started.close().then(() => nonces.close()));
  return started;
}

beforeAll(async () => {
  opened = await openStepSandbox(
    process.env,
    { memoryBytes: 512 << 20, diskBytes: 1 << 30, processes: 64 },
    lifeline
  );
  receiver = await receive();
});
afterAll(async () => {
  for (const close of closers) await close();
  await opened.close();
  lifeline.close();
  authority.close();
  rmSync(root, { recursive: true, force: true });
});
beforeEach(() => void records.splice(0));

function options(changes: Partial<RemoteOptions> = {}): RemoteOptions {
  return {
    url: `https://127.0.0.1:${receiver.port}`,
    key: KEY,
    ca: authority.ca,
    owner,
    now: () => Date.now(),
    ...changes
  };
}

async function backend(changes: Partial<RemoteOptions> = {}) {
  const { backend, failure } = await openRemote(options(changes));
  if (backend === null) throw failure ?? new Error('no backend');
  return backend;
}

function place() {
  const at = mkdtempSync(join(root, 'work-'));
  chmodSync(at, 0o755);
  const [work, dotgit, home] = ['work', 'dotgit', 'home'].map(name =>
    ownedDirectory(join(at, name), runAs)
  ) as [string, string, string];
  ownedFile(join(dotgit, 'HEAD'), 'ref: refs/heads/main\n', runAs);
  const mounts: RemoteMount[] = [
    { source: work, target: '/workspace', mode: 'rw' },
    { source: dotgit, target: '/workspace/.git', mode: 'ro' },
    { source: home, target: '/home/codex', mode: 'rw' }
  ];
  return { at, work, dotgit, home, mounts };
}

function specOf(text: string, mounts: RemoteMount[], changes: Partial<RemoteSpec> = {}): RemoteSpec {
  const env = { PATH: opened.sandbox.facts.path, HOME: '/home/codex', LC_ALL: 'C' };
  return {
    argv: shellArgv(text),
    cwd: mounts.length === 0 ? '/' : '/workspace',
    env,
    mounts,
    rlimits: {},
    ...changes
  };
}

describe('a step on another machine', () => {
  it('the receiver tells the facts of its probe', async () => {
    const { report } = await openRemote(options());
    expect(report).toMatchObject({
      backend: 'remote',
      ok: true,
      reason: null,
      receiver: { backend: opened.sandbox.facts.backend }
    });
    expect(report.facts.map(fact => fact.name)).toContain('canary-connect-fails');
  });

  it('brings back the changed tree, the output and the status', async () => {
    const { work, mounts, home } = place();
    for (const [name, text] of [
      ['keep', 'same\n'],
      ['edit', 'old\n'],
      ['gone', 'x'],
      ['was-file', 'x']
    ] as const)
      ownedFile(join(work, name), text, runAs);
    symlinkSync('/etc/passwd', join(work, 'link'));
    ownedFile(join(ownedDirectory(join(work, 'dir'), runAs), 'inner'), 'x', runAs);
    const before = lstatSync(join(work, 'keep'));
    const text = `cat keep; echo new > edit; rm gone; rm was-file; mkdir -p was-file/deep; echo y > was-file/deep/f
      rm -r dir; ln -s ../edit dir; printf '#!/bin/sh\\n' > run.sh; chmod 755 run.sh; mkdir empty; echo h > ~/mine; cat .git/HEAD; exit 3`;
    const step = (await backend()).spawn(specOf(text, mounts));
    expect(await finish(step)).toMatchObject({
      code: 3,
      setupError: null,
      out: 'same\nref: refs/heads/main\n'
    });
    expect(step.failure()).toBeNull();
    expect(step.receiver()?.backend).toBe(opened.sandbox.facts.backend);
    expect(readFileSync(join(work, 'edit'), 'utf8')).toBe('new\n');
    expect(existsSync(join(work, 'gone'))).toBe(false);
    expect(readFileSync(join(work, 'was-file/deep/f'), 'utf8')).toBe('y\n');
    expect(readlinkSync(join(work, 'dir'))).toBe('../edit');
    expect(readlinkSync(join(work, 'link'))).toBe('/etc/passwd');
    expect(lstatSync(join(work, 'run.sh')).mode & 0o777).toBe(0o755);
    expect(lstatSync(join(work, 'empty')).isDirectory()).toBe(true);
    expect(readFileSync(join(home, 'mine'), 'utf8')).toBe('h\n');
    expect(existsSync(join(work, '.git'))).toBe(false);
    // What did not change is not written again; what did belongs to the user of the run.
    expect(lstatSync(join(work, 'keep')).ino).toBe(before.ino);
    for (const name of ['edit', 'was-file', 'run.sh', 'dir'])
      expect(lstatSync(join(work, name)).uid).toBe(runAs.uid);
    expect(records.map(({ path, status }) => [path, status])).toEqual([
      ['/v1/facts', 200],
      ['/v1/step', 200]
    ]);
  });

  it('what is read-only is not brought back, and a mounted file is rewritten in place', async () => {
    const { at, dotgit, mounts } = place();
    const file = ownedFile(join(at, 'single'), 'one\n', runAs);
    const inode = lstatSync(file).ino;
    const more: RemoteMount[] = [...mounts, { source: file, target: '/single', mode: 'rw' }];
    const text = 'cat /single; echo two > /single; echo x > .git/HEAD && echo WRITTEN; true';
    const { code, out } = await finish((await backend()).spawn(specOf(`set +e; ${text}`, more)));
    expect({ code, written: out.includes('WRITTEN') }).toEqual({ code: 0, written: false });
    expect([readFileSync(file, 'utf8'), lstatSync(file).ino]).toEqual(['two\n', inode]);
    expect(readFileSync(join(dotgit, 'HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
  });

  it('what cannot be carried is told', async () => {
    const { work, mounts } = place();
    const { code, out } = await finish((await backend()).spawn(specOf('mkfifo pipe; touch file', mounts)));
    expect(code).toBe(0);
    expect(out).toContain('not carried: "/workspace/pipe"');
    expect(existsSync(join(work, 'file'))).toBe(true);
    expect(existsSync(join(work, 'pipe'))).toBe(false);
  });

  it('a link of the tree leads nowhere on either side', async () => {
    const { at, work, mounts } = place();
    const outside = ownedDirectory(join(at, 'outside'), runAs);
    symlinkSync(outside, join(work, 'out'));
    const text = `rm out; mkdir out; echo planted > out/file; ln -s ${outside} two`;
    expect(await finish((await backend()).spawn(specOf(text, mounts)))).toMatchObject({ code: 0 });
    expect(existsSync(join(outside, 'file'))).toBe(false);
    expect(readFileSync(join(work, 'out/file'), 'utf8')).toBe('planted\n');
  });

  it('is contained over there: no network, no file of the receiver', async () => {
    const canary = createTcpServer(socket => socket.end('reached'));
    await new Promise<void>(resolve => canary.listen(0, '127.0.0.1', resolve));
    const { port } = canary.address() as AddressInfo;
    const { mounts } = place();
    const text = `set +e; cat < /dev/tcp/127.0.0.1/${port}; cat ${server.keyPath}; ls ${root}; true`;
    const { out } = await finish((await backend()).spawn(specOf(text, mounts)));
    canary.close();
    expect(out).not.toContain('reached');
    expect(out).not.toContain('PRIVATE KEY');
    expect(out.match(/No such file/g)).toHaveLength(2);
  });

  it('refused attempts are recorded over there and told here', async () => {
    const { mounts } = place();
    const spec = specOf('curl -sS https://wanted.example/; true', mounts, {
      network: { kind: 'none', recorder: true }
    });
    const step = (await backend()).spawn(spec);
    await finish(step as SandboxProcess);
    expect(step.attempts?.().map(({ host, port }) => `${host}:${port}`)).toContain('wanted.example:443');
    const remote = await backend();
    expect(() => remote.spawn({ ...spec, network: { kind: 'proxy' } })).toThrow(
      expect.objectContaining({ code: 'ISO_REMOTE_NETWORK' })
    );
  });

  it('kill() ends it over there, and nothing of it comes back', async () => {
    const { work, mounts } = place();
    const marker = String(8e6 + Math.floor(Math.random() * 1e6));
    const step = (await backend()).spawn(specOf(`touch made; exec sleep ${marker}`, mounts));
    expect(await until(() => processesWith(`sleep\0${marker}`).length > 0)).toBe(true);
    step.stdout.resume();
    step.stderr.resume();
    step.kill();
    expect(await step.exited).toEqual({ code: null, signal: 'SIGKILL', setupError: null });
    expect(await until(() => processesWith(`sleep\0${marker}`).length === 0)).toBe(true);
    expect(existsSync(join(work, 'made'))).toBe(false);
  });

  it.each([
    ['time', 'sleep 60', { wallMs: 700 }],
    ['output', 'yes', {}],
    ['memory', `perl -e '$x = "x" x 900_000_000; sleep 60'`, {}]
  ] as const)('a limit of the receiver ends it: %s', async (limit, text, sent) => {
    const { mounts } = place();
    const step = (await backend(sent)).spawn(specOf(text, mounts));
    expect(await finish(step)).toMatchObject({ code: null, signal: 'SIGKILL' });
    expect(step.stopped()).toBe(limit);
  });

  it('a step that cannot be built is told as that', async () => {
    const { mounts } = place();
    expect(await finish((await backend()).spawn(specOf('true', mounts, { cwd: '/no/such' })))).toMatchObject({
      code: null,
      setupError: expect.stringContaining('/no/such')
    });
  });

  it('the sending side refuses what it cannot carry', async () => {
    const { mounts, at } = place();
    const remote = await backend({ maxBytes: 100_000 });
    const socket = join(at, 'socket');
    const listening = createTcpServer();
    await new Promise<void>(resolve => listening.listen(socket, resolve));
    expect(() =>
      remote.spawn(specOf('true', [...mounts, { source: socket, target: '/s', mode: 'ro' }]))
    ).toThrow(expect.objectContaining({ code: 'ISO_REMOTE_MALFORMED' }));
    listening.close();
    writeFileSync(join(mounts[0]!.source, 'large'), randomBytes(200_000));
    expect(() => remote.spawn(specOf('true', mounts))).toThrow(
      expect.objectContaining({ code: 'ISO_REMOTE_TOO_LARGE' })
    );
  });
});

interface Crafted {
  key?: { id: string; secret: Uint8Array };
  timestamp?: number;
  nonce?: string;
  path?: string;
  signedPath?: string;
  body?: Buffer;
  /** Sent in the place of the signed body. */
  sentBody?: Buffer;
  headers?: Record<string, string | undefined>;
  port?: number;
}

/** A request made by hand, and what the receiver says to it. */
async function craft(crafted: Crafted): Promise<{ status: number; code: string; signed: boolean }> {
  const {
    key = KEY,
    timestamp = Date.now(),
    nonce = randomBytes(16).toString('hex'),
    path = '/v1/facts'
  } = crafted;
  const body = crafted.body ?? writeQuestion();
  const host = `127.0.0.1:${crafted.port ?? receiver.port}`;
  const facts = {
    method: 'POST',
    path: crafted.signedPath ?? path,
    host,
    key_id: key.id,
    timestamp,
    nonce,
    ...bodyFacts(body)
  };
  const sent = crafted.sentBody ?? body;
  const headers: Record<string, string | undefined> = {
    'content-length': String(sent.length),
    [HEADERS.keyId]: key.id,
    [HEADERS.timestamp]: String(timestamp),
    [HEADERS.nonce]: nonce,
    [HEADERS.bodySha256]: facts.body_sha256,
    [HEADERS.signature]: sign(requestBase(facts), key),
    ...crafted.headers
  };
  const given = Object.fromEntries(
    Object.entries(headers).filter(([, value]) => value !== undefined)
  ) as Record<string, string>;
  return new Promise((resolve, reject) => {
    const request = httpsRequest({
      host: '127.0.0.1',
      port: crafted.port ?? receiver.port,
      method: 'POST',
      path,
      ca: authority.ca,
      headers: given,
      agent: false
    });
    request.once('error', reject);
    request.once('response', response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => {
        const head = readFrame(Buffer.concat(chunks)).head;
        const signed = response.headers[HEADERS.signature] !== undefined;
        resolve({ status: response.statusCode ?? 0, code: String(head['code'] ?? head['kind']), signed });
      });
    });
    request.end(sent);
  });
}

describe('what the receiver refuses', () => {
  it('takes the same request made by hand, so that the refusals below are about what differs', async () => {
    expect(await craft({})).toEqual({ status: 200, code: 'facts', signed: true });
  });

  const now = Date.now();
  it.each<[string, Crafted, number, string, boolean]>([
    ['no signature', { headers: { [HEADERS.signature]: undefined } }, 401, 'ISO_REMOTE_UNSIGNED', false],
    ['no nonce', { headers: { [HEADERS.nonce]: undefined } }, 401, 'ISO_REMOTE_UNSIGNED', false],
    ['no key id', { headers: { [HEADERS.keyId]: undefined } }, 401, 'ISO_REMOTE_UNSIGNED', false],
    [
      'no length',
      { headers: { 'content-length': undefined, 'transfer-encoding': 'chunked' } },
      401,
      'ISO_REMOTE_UNSIGNED',
      false
    ],
    ['another key under the same id', { key: OTHER }, 401, 'ISO_REMOTE_SIGNATURE', false],
    ['an unknown key', { key: { id: 'nobody', secret: KEY.secret } }, 401, 'ISO_REMOTE_KEY_UNKNOWN', false],
    [
      'another time than the signed one',
      { headers: { [HEADERS.timestamp]: String(now + 1) } },
      401,
      'ISO_REMOTE_SIGNATURE',
      false
    ],
    [
      'another nonce than the signed one',
      { headers: { [HEADERS.nonce]: '0'.repeat(32) } },
      401,
      'ISO_REMOTE_SIGNATURE',
      false
    ],
    ['another path than the signed one', { signedPath: '/v1/step' }, 401, 'ISO_REMOTE_SIGNATURE', false],
    [
      'another host than the signed one',
      { headers: { host: 'localhost' } },
      401,
      'ISO_REMOTE_SIGNATURE',
      false
    ],
    [
      'another digest than the signed one',
      { headers: { [HEADERS.bodySha256]: '0'.repeat(64) } },
      401,
      'ISO_REMOTE_SIGNATURE',
      false
    ],
    ['a clock that is behind', { timestamp: now - 120_000 }, 401, 'ISO_REMOTE_CLOCK', false],
    ['a clock that is ahead', { timestamp: now + 120_000 }, 401, 'ISO_REMOTE_CLOCK', false],
    [
      'another body of the same length',
      { sentBody: Buffer.alloc(writeQuestion().length, 1) },
      400,
      'ISO_REMOTE_TAMPERED',
      true
    ],
    ['a body of another length', { sentBody: Buffer.alloc(10) }, 401, 'ISO_REMOTE_SIGNATURE', false],
    [
      'a body that is too large',
      { path: '/v1/step', body: Buffer.alloc(LIMITS.maxBytes + 1) },
      413,
      'ISO_REMOTE_TOO_LARGE',
      false
    ],
    ['a body that is no step', { path: '/v1/step' }, 400, 'ISO_REMOTE_MALFORMED', true],
    ['an address that is not there', { path: '/v2/step' }, 400, 'ISO_REMOTE_MALFORMED', true]
  ])('%s', async (_what, crafted, status, code, signed) => {
    expect(await craft(crafted)).toEqual({ status, code, signed });
    expect(records.at(-1)).toMatchObject({ status, code, key_id: signed ? 'ci' : null });
  });

  it('a request that was taken before, also under another path, and after the receiver was started again', async () => {
    const directory = mkdtempSync(join(root, 'state-'));
    const first = await receive({ nonces: openNonceStore({ directory, now: Date.now() }) });
    const crafted = { nonce: randomBytes(16).toString('hex'), timestamp: Date.now() };
    expect(await craft({ ...crafted, port: first.port })).toMatchObject({ status: 200 });
    for (const path of ['/v1/facts', '/v1/step'])
      expect(await craft({ ...crafted, path, port: first.port })).toMatchObject({
        status: 409,
        code: 'ISO_REMOTE_REPLAY'
      });
    await first.close();
    const second = await receive({ nonces: openNonceStore({ directory, now: Date.now() }) });
    expect(await craft({ ...crafted, port: second.port })).toMatchObject({
      status: 409,
      code: 'ISO_REMOTE_REPLAY'
    });
  });

  it('an unauthentic request uses up no nonce, and a replayed step is not run again', async () => {
    const nonce = randomBytes(16).toString('hex');
    expect(await craft({ nonce, key: OTHER })).toMatchObject({ code: 'ISO_REMOTE_SIGNATURE' });
    expect(await craft({ nonce })).toMatchObject({ status: 200 });
    const marker = `step-${randomBytes(6).toString('hex')}`;
    const spec = {
      argv: shellArgv(`: ${marker}; true`),
      cwd: '/',
      env: {},
      rlimits: {},
      wall_ms: 9000,
      recorder: false,
      mounts: []
    };
    const body = writeStep(spec, []);
    const again = { path: '/v1/step', body, nonce: randomBytes(16).toString('hex'), timestamp: Date.now() };
    expect(await craft(again)).toMatchObject({ status: 200, code: 'answer' });
    expect(await craft(again)).toMatchObject({ status: 409, code: 'ISO_REMOTE_REPLAY', signed: false });
  });

  it('the proof: without the store the same request runs as often as it is sent', async () => {
    const open = await receive({ nonces: { take: () => undefined, close: () => undefined } });
    const crafted = { nonce: randomBytes(16).toString('hex'), timestamp: Date.now(), port: open.port };
    expect(await craft(crafted)).toMatchObject({ status: 200 });
    expect(await craft(crafted)).toMatchObject({ status: 200 });
  });

  it.each<[string, Buffer]>([
    ['leaves its mount', archived('../planted')],
    ['is absolute', archived('/tmp/planted')],
    ['is no archive', Buffer.from('no archive')]
  ])('a tree that %s', async (_what, tree) => {
    const mounts = [{ target: '/workspace', mode: 'rw', form: 'directory', ignore: [] }];
    const head = {
      kind: 'step',
      argv: ['/bin/true'],
      cwd: '/',
      env: {},
      rlimits: {},
      wall_ms: 9000,
      recorder: false,
      mounts
    };
    const answer = await craft({ path: '/v1/step', body: writeFrame(head, [tree]) });
    expect(answer).toEqual({ status: 400, code: 'ISO_REMOTE_MALFORMED', signed: true });
  });

  it('more steps than it has places', async () => {
    const one = await receive({ limits: { ...LIMITS, jobs: 1 } });
    const { mounts } = place();
    const marker = String(9e6 + Math.floor(Math.random() * 1e6));
    const remote = await backend({ url: `https://127.0.0.1:${one.port}` });
    const first = remote.spawn(specOf(`exec sleep ${marker}`, mounts));
    expect(await until(() => processesWith(`sleep\0${marker}`).length > 0)).toBe(true);
    const second = remote.spawn(specOf('true', []));
    expect(await finish(second)).toMatchObject({
      code: null,
      setupError: expect.stringContaining('ISO_REMOTE_BUSY')
    });
    expect(second.failure()).toMatchObject({ code: 'ISO_REMOTE_BUSY' });
    first.stdout.resume();
    first.stderr.resume();
    first.kill();
    await first.exited;
    expect(await until(() => processesWith(`sleep\0${marker}`).length === 0)).toBe(true);
  });

  it('its own trouble is not told to others', async () => {
    const spawn = (): never => {
      throw new Error(`a secret of ${root}`);
    };
    const broken = await receive({ sandbox: { ...opened.sandbox, spawn } });
    const remote = await backend({ url: `https://127.0.0.1:${broken.port}` });
    const step = remote.spawn(specOf('true', []));
    expect((await finish(step)).setupError).not.toContain(root);
    expect(step.failure()).toMatchObject({ code: 'ISO_REMOTE_FAILED' });
    expect(records.at(-1)?.why).toContain(root);
  });

  it('closing ends the steps that run', async () => {
    const closing = await receive();
    const { mounts } = place();
    const marker = String(1e7 + Math.floor(Math.random() * 1e6));
    const step = (await backend({ url: `https://127.0.0.1:${closing.port}` })).spawn(
      specOf(`exec sleep ${marker}`, mounts)
    );
    expect(await until(() => processesWith(`sleep\0${marker}`).length > 0)).toBe(true);
    await closing.close();
    expect(processesWith(`sleep\0${marker}`)).toEqual([]);
    expect(await finish(step)).toMatchObject({
      code: null,
      setupError: expect.stringMatching(/ISO_REMOTE_/)
    });
  });
});

function archived(path: string): Buffer {
  return writeTar([{ kind: 'file', path, executable: false, content: Buffer.from('x') }]);
}

describe('what the sending side refuses', () => {
  it.each<[string, () => Partial<ReceiverOptions>, Partial<RemoteOptions>, string]>([
    ['an authority that is not the pinned one', () => ({}), { ca: testCa() }, 'ISO_REMOTE_TLS'],
    [
      'no authority named for a certificate of ours',
      () => ({}),
      { ca: undefined as unknown as string },
      'ISO_REMOTE_TLS'
    ],
    [
      'a certificate for another name',
      () => certificate('other', ['DNS:other.example']),
      {},
      'ISO_REMOTE_TLS'
    ],
    [
      'a certificate that has expired',
      () => certificate('expired', ['IP:127.0.0.1'], { expired: true }),
      {},
      'ISO_REMOTE_TLS'
    ],
    [
      'a certificate that signs itself',
      () => certificate('self', ['IP:127.0.0.1'], { selfSigned: true }),
      {},
      'ISO_REMOTE_TLS'
    ],
    ['a receiver with another key', () => ({ keys: [OTHER] }), {}, 'ISO_REMOTE_SIGNATURE'],
    ['a receiver without its key', () => ({ keys: [{ ...KEY, id: 'else' }] }), {}, 'ISO_REMOTE_KEY_UNKNOWN'],
    ['a receiver whose clock is behind', () => ({ now: () => Date.now() - 300_000 }), {}, 'ISO_REMOTE_CLOCK'],
    ['a receiver whose clock is ahead', () => ({ now: () => Date.now() + 300_000 }), {}, 'ISO_REMOTE_CLOCK']
  ])('%s', async (_what, changes, sending, code) => {
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    // The switch by which people turn checking off does nothing here.
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      const started = await receive(changes());
      const { ca, ...rest } = sending;
      const asked = options({ ...rest, url: `https://127.0.0.1:${started.port}` });
      if ('ca' in sending) delete asked.ca;
      const { backend, report, failure } = await openRemote({
        ...asked,
        ...(ca === undefined ? {} : { ca })
      });
      expect(backend).toBeNull();
      expect(failure).toMatchObject({ code });
      expect(report).toMatchObject({ ok: false, facts: [], reason: expect.stringContaining(code) });
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    }
  });

  it.each<[string, (request: IncomingMessage, response: ServerResponse, body: Buffer) => void, string]>([
    [
      'a redirection',
      (_q, r) => void r.writeHead(307, { location: 'https://127.0.0.1:1/' }).end(),
      'ISO_REMOTE_REDIRECT'
    ],
    ['an answer without a signature', (_q, r) => void r.end(good()), 'ISO_REMOTE_ANSWER'],
    ['an answer with another key', (q, r) => answer(q, r, good(), { key: OTHER }), 'ISO_REMOTE_ANSWER'],
    [
      'an answer to another request',
      (q, r) => answer(q, r, good(), { nonce: '0'.repeat(32) }),
      'ISO_REMOTE_ANSWER'
    ],
    [
      'an answer to another request, its nonce rewritten',
      (q, r) => answer(q, r, good(), { signedNonce: '0'.repeat(32) }),
      'ISO_REMOTE_ANSWER'
    ],
    [
      'an answer with the body of another',
      (q, r) => answer(q, r, good(), { sent: Buffer.alloc(good().length) }),
      'ISO_REMOTE_ANSWER'
    ],
    [
      'a signed refusal under another status',
      (q, r) => answer(q, r, good(), { sentStatus: 201 }),
      'ISO_REMOTE_ANSWER'
    ],
    ['a signed answer that is none', (q, r) => answer(q, r, Buffer.from('none')), 'ISO_REMOTE_MALFORMED'],
    [
      'a page of a proxy between',
      (_q, r) => void r.writeHead(502).end('<html>bad gateway</html>'),
      'ISO_REMOTE_ANSWER'
    ],
    ['an endless answer', (_q, r) => void endless(r), 'ISO_REMOTE_TOO_LARGE'],
    [
      'an answer that ends early',
      (_q, r) => void r.writeHead(200, { 'content-length': '100' }).write('x', () => r.destroy()),
      'ISO_REMOTE_UNREACHABLE'
    ]
  ])('%s', async (_what, behave, code) => {
    const hostile = await impostor(behave);
    const { failure } = await openRemote(options({ url: `https://127.0.0.1:${hostile.port}` }));
    expect(failure).toMatchObject({ code });
    hostile.close();
  });

  it('an impostor that does everything right is taken: the cases above are about what differs', async () => {
    const fine = await impostor((q, r) => answer(q, r, good()));
    expect((await openRemote(options({ url: `https://127.0.0.1:${fine.port}` }))).backend).not.toBeNull();
    fine.close();
  });

  it.each<[string, object]>([
    ['a path that leaves the mount', { changes: [{ mount: 0, removed: ['../victim'] }] }],
    ['a mount that is read-only', { changes: [{ mount: 1, removed: ['HEAD'] }] }],
    ['a mount that is not there', { changes: [{ mount: 7, removed: [] }] }],
    [
      'a mount point within a mount',
      {
        changes: [
          { mount: 0, removed: ['.git'] },
          { mount: 2, removed: [] }
        ]
      }
    ],
    ['less than all mounts', { changes: [] }]
  ])('a signed answer that changes %s: nothing is written', async (_what, changed) => {
    const { work, dotgit, mounts, at } = place();
    ownedFile(join(at, 'victim'), 'here', runAs);
    ownedFile(join(work, 'file'), 'here', runAs);
    const changes = (changed as { changes: unknown[] }).changes;
    const hostile = await impostor((q, r) => {
      if (q.url === '/v1/facts') return answer(q, r, good());
      const head = {
        exit: { code: 0, signal: null, setupError: null },
        stopped: null,
        receiver: opened.sandbox.facts,
        left_out: [],
        attempts: null
      };
      const trees = changes.map(() =>
        writeTar([{ kind: 'file', path: 'file', executable: false, content: Buffer.from('changed') }])
      );
      const body = writeAnswer(
        { ...head, changes: changes as never },
        { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0), trees }
      );
      answer(q, r, body);
    });
    const step = (await backend({ url: `https://127.0.0.1:${hostile.port}` })).spawn(specOf('true', mounts));
    expect(await finish(step)).toMatchObject({
      code: null,
      setupError: expect.stringContaining('ISO_REMOTE_MALFORMED')
    });
    expect(readFileSync(join(work, 'file'), 'utf8')).toBe('here');
    expect(existsSync(join(at, 'victim'))).toBe(true);
    expect(existsSync(join(dotgit, 'HEAD'))).toBe(true);
    hostile.close();
  });

  it('a receiver whose probe did not pass', async () => {
    const facts = { ...opened.sandbox.facts, facts: [{ name: 'seccomp', ok: false, seen: 'Seccomp 0' }] };
    const started = await receive({ sandbox: { ...opened.sandbox, facts } });
    const { backend, report } = await openRemote(options({ url: `https://127.0.0.1:${started.port}` }));
    expect(backend).toBeNull();
    expect(report).toMatchObject({ ok: false, reason: expect.stringContaining('seccomp (Seccomp 0)') });
  });

  it('nobody there, a server without TLS, one that never answers', async () => {
    const silent = createTcpServer(() => undefined);
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve));
    const plain = createServer((_request, response) => response.end('hello'));
    await new Promise<void>(resolve => plain.listen(0, '127.0.0.1', resolve));
    const ask = async (port: number) =>
      (await openRemote(options({ url: `https://127.0.0.1:${port}`, connectMs: 300 }))).failure?.code;
    expect(await ask((silent.address() as AddressInfo).port)).toBe('ISO_REMOTE_TIMEOUT');
    expect(await ask((plain.address() as AddressInfo).port)).toBe('ISO_REMOTE_TLS');
    const { port } = silent.address() as AddressInfo;
    silent.close();
    plain.close();
    plain.closeAllConnections();
    expect(await until(() => !silent.listening)).toBe(true);
    expect(await ask(port)).toMatch(/ISO_REMOTE_(UNREACHABLE|TIMEOUT)/);
  });
});

function testCa(): string {
  const other = testAuthority();
  other.close();
  return other.ca;
}

function certificate(name: string, names: string[], how = {}): Partial<ReceiverOptions> {
  const { cert, key } = authority.issue(name, names, how);
  return { cert, certKey: key };
}

/** Facts that pass. */
function good(): Buffer {
  const { facts } = opened.sandbox;
  return writeFrame(
    { kind: 'facts', receiver: readFacts(writeFrame({ kind: 'facts', receiver: facts }, [])) },
    []
  );
}

function endless(response: ServerResponse): void {
  const pour = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(1 << 16)));
    if (!response.destroyed) response.once('drain', pour);
  };
  response.on('error', () => undefined);
  pour();
}

/** A server with the certificate and the key of the receiver, that says what it likes. */
async function impostor(behave: (request: IncomingMessage, response: ServerResponse, body: Buffer) => void) {
  const hostile = createTlsServer({ cert: server.cert, key: server.key }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => behave(request, response, Buffer.concat(chunks)));
  });
  await new Promise<void>(resolve => hostile.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    hostile.close();
    hostile.closeAllConnections();
  };
  return { port: (hostile.address() as AddressInfo).port, close };
}

interface Lie {
  key?: typeof KEY;
  nonce?: string;
  signedNonce?: string;
  sent?: Buffer;
  sentStatus?: number;
}

function answer(request: IncomingMessage, response: ServerResponse, body: Buffer, lie: Lie = {}): void {
  const { key = KEY, nonce = String(request.headers[HEADERS.nonce]), sent = body } = lie;
  const timestamp = Date.now();
  const base = answerBase({
    key_id: key.id,
    status: 200,
    nonce: lie.signedNonce ?? nonce,
    request_signature: String(request.headers[HEADERS.signature]),
    timestamp,
    ...bodyFacts(body)
  });
  response.writeHead(lie.sentStatus ?? 200, {
    [HEADERS.keyId]: key.id,
    [HEADERS.timestamp]: String(timestamp),
    [HEADERS.nonce]: nonce,
    [HEADERS.bodySha256]: createHash('sha256').update(sent).digest('hex'),
    [HEADERS.signature]: sign(base, key)
  });
  response.end(sent);
}

// The shapes of the two rooms fit without a conversion.
const fits: (spec: SandboxSpec) => SandboxProcess = spec =>
  (null as unknown as { spawn(spec: RemoteSpec): SandboxProcess }).spawn(spec);
void fits;
