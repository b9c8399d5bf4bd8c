/** The proxy as a process of its own: start, orders, decisions, identity, death of either side. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { startEgressProxy } from '../../src/egress/index.js';
import type { EgressDecision, EgressOptions, EgressProxy } from '../../src/egress/index.js';
import { basic, echoOrigin, openTunnel, type Origin, PROGRAM, raw, readAll, scratch } from './rig.js';

let place: string;
let echo: Origin;
const started: EgressProxy[] = [];

beforeAll(async () => {
  place = scratch();
  echo = await echoOrigin();
});
afterEach(async () => {
  for (const proxy of started.splice(0)) await proxy.close();
});
afterAll(async () => {
  await echo.close();
  rmSync(place, { recursive: true, force: true });
});

let count = 0;

interface Heard {
  proxy: EgressProxy;
  heard: EgressDecision[];
  decided(most: number): Promise<void>;
}

async function start(options: Partial<EgressOptions> = {}): Promise<Heard> {
  const heard: EgressDecision[] = [];
  let check = (): void => undefined;
  count += 1;
  const proxy = await startEgressProxy({
    program: PROGRAM,
    socketPath: join(place, `run${count}`, 's'),
    permitAddresses: ['127.0.0.1'],
    hosts: { 'allowed.test': ['127.0.0.1'] },
    onDecision: decision => {
      heard.push(decision);
      check();
    },
    ...options
  });
  started.push(proxy);
  const decided = (most: number): Promise<void> =>
    new Promise(done => {
      check = () => (heard.length >= most ? done() : undefined);
      check();
    });
  return { proxy, heard, decided };
}

async function access(proxy: EgressProxy): Promise<{ socketPath: string; credentials: string }> {
  const given = await proxy.grant({ phase: 'test', command: '2' }, { allow: [`allowed.test:${echo.port}`] });
  return { socketPath: proxy.socketPath, credentials: basic(given.user, given.token) };
}

describe('the proxy process', () => {
  it('listens for its identity only, judges, tells, and sums up', async () => {
    const { proxy, heard, decided } = await start();
    expect(statSync(proxy.socketPath).mode & 0o777).toBe(0o600);
    expect(statSync(join(proxy.socketPath, '..')).mode & 0o777).toBe(0o700);
    const inside = await access(proxy);
    const tunnel = await openTunnel(inside, `allowed.test:${echo.port}`);
    tunnel.socket.end('ping');
    expect(await readAll(tunnel.socket)).toBe('ping');
    expect((await openTunnel(inside, 'evil.test:443')).status).toBe(403);
    await decided(2);
    expect(heard.map(one => [one.seq, one.phase, one.command, one.host, one.verdict, one.code])).toEqual([
      [1, 'test', '2', 'allowed.test', 'allowed', null],
      [2, 'test', '2', 'evil.test', 'refused', 'NET_NOT_GRANTED']
    ]);
    expect(Object.keys(heard[0]!).sort()).toEqual(
      'address bytes_in bytes_out code command host kind phase port quiet seq time verdict'.split(' ')
    );
    expect([...proxy.rules()]).toEqual([['test.2', { allow: [`allowed.test:${echo.port}`] }]]);
    const summary = { decisions: 2, allowed: 1, refused: 1, failed: 0, bytes_out: 4, bytes_in: 4 };
    expect(await proxy.close()).toEqual(summary);
    expect(await proxy.close()).toEqual(summary);
    expect(existsSync(proxy.socketPath)).toBe(false);
    expect(() => process.kill(proxy.pid, 0)).toThrow('ESRCH');
  });

  it('ends what a command left open with its access, and tells of it before it says so', async () => {
    const { proxy, heard } = await start();
    const given = await proxy.grant(
      { phase: 'test', command: '2' },
      { allow: [`allowed.test:${echo.port}`] }
    );
    const inside = { socketPath: proxy.socketPath, credentials: basic(given.user, given.token) };
    const asked = `allowed.test:${echo.port}`;
    const tunnels = await Promise.all(Array.from({ length: 8 }, () => openTunnel(inside, asked)));
    const ends = Promise.all(tunnels.map(({ socket }) => readAll(socket)));
    expect(heard).toEqual([]);
    await given.revoke();
    expect(heard.map(({ host, verdict }) => `${host} ${verdict}`)).toEqual(
      Array(8).fill('allowed.test allowed')
    );
    await ends;
  });

  it('revokes: the token ends, and what was open with it', async () => {
    const { proxy } = await start();
    const given = await proxy.grant(
      { phase: 'setup', command: '1' },
      { allow: [`allowed.test:${echo.port}`] }
    );
    const inside = { socketPath: proxy.socketPath, credentials: basic(given.user, given.token) };
    expect(given.url('127.0.0.1', 3128)).toBe(`http://setup.1:${given.token}@127.0.0.1:3128`);
    const tunnel = await openTunnel(inside, `allowed.test:${echo.port}`);
    const ended = readAll(tunnel.socket);
    await given.revoke();
    await given.revoke();
    await ended;
    expect((await openTunnel(inside, `allowed.test:${echo.port}`)).status).toBe(407);
    expect(proxy.rules().size).toBe(0);
  });

  it('case 23: killed mid-run, the network is closed, and what was open is on record', async () => {
    const { proxy, heard } = await start();
    const inside = await access(proxy);
    const tunnel = await openTunnel(inside, `allowed.test:${echo.port}`);
    const ended = readAll(tunnel.socket);
    process.kill(proxy.pid, 'SIGKILL');
    expect(await proxy.died).toEqual({ code: 'NET_PROXY_DIED', why: 'it was ended by SIGKILL' });
    await ended;
    expect(heard).toMatchObject([
      { seq: 1, host: 'allowed.test', verdict: 'failed', code: 'NET_PROXY_DIED' }
    ]);
    await expect(openTunnel(inside, `allowed.test:${echo.port}`)).rejects.toThrow(/ENOENT|ECONNREFUSED/);
    await expect(access(proxy)).rejects.toMatchObject({ code: 'NET_PROXY_DIED' });
    expect(await proxy.close()).toMatchObject({ decisions: 1, failed: 1 });
  });

  it('ends when its parent ends, even by SIGKILL', async () => {
    const socketPath = join(place, 'orphan', 's');
    const program = `
      import { startEgressProxy } from ${JSON.stringify(resolve('src/egress/index.ts'))};
      const proxy = await startEgressProxy(${JSON.stringify({ program: PROGRAM, socketPath })});
      console.log(proxy.pid);
      setInterval(() => {}, 1000);`;
    const args = [...PROGRAM.slice(1, 3), '--input-type=module-typescript', '-e', program];
    const parent = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = Number(
      await new Promise<string>(done => parent.stdout.once('data', chunk => done(String(chunk))))
    );
    const watched = connect(socketPath);
    const gone = new Promise<void>(done => watched.on('error', () => undefined).on('close', () => done()));
    await new Promise<void>(done => watched.once('connect', done));
    parent.kill('SIGKILL');
    await gone;
    while (existsSync(`/proc/${pid}`) && !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')))
      await new Promise(done => setImmediate(done));
  });

  it('freezes the recorded time where it is told to', async () => {
    const { proxy, heard, decided } = await start({ frozenTime: '2020-01-01T00:00:00.000Z' });
    await openTunnel(await access(proxy), 'evil.test:443');
    await decided(1);
    expect(heard[0]!.time).toBe('2020-01-01T00:00:00.000Z');
  });

  it('what a client wrote reaches the record bounded and printable', async () => {
    const { proxy, heard, decided } = await start();
    const { credentials } = await access(proxy);
    const host = `\u001b[31m"${'x'.repeat(2000)}`;
    const head = `GET http://${host.replace('\u001b', '\u00ff')}/ HTTP/1.1\r\nProxy-Authorization: ${credentials}\r\n\r\n`;
    const answer = await raw(proxy.socketPath, [head]);
    await decided(1);
    expect(heard[0]).toMatchObject({ verdict: 'refused', code: 'NET_BAD_HOST', port: null });
    expect(heard[0]!.host).toMatch(/^\?\[31m"x{251}\.\.\.$/);

    expect(answer).not.toMatch(/[^\u0020-\u007e\r\n]/);
  });

  it('gives root up before it listens; an ordinary user stays what it is', async () => {
    const isRoot = process.getuid?.() === 0;
    const uid = isRoot ? 65_534 : (process.getuid?.() ?? -1);
    const gid = isRoot ? 65_534 : (process.getgid?.() ?? -1);
    const { proxy } = await start({ identity: { uid: 65_534, gid: 65_534 } });
    const status = readFileSync(`/proc/${proxy.pid}/status`, 'utf8');
    expect(status).toContain(`\nUid:\t${uid}\t${uid}\t${uid}\t${uid}\n`);
    expect(status).toContain(`\nGid:\t${gid}\t${gid}\t${gid}\t${gid}\n`);
    if (isRoot) expect(status).toMatch(/^Groups:\t\s*$/m);
    expect(status).toMatch(/^CapEff:\t0+$/m);
    const socket = statSync(proxy.socketPath);
    expect([socket.uid, socket.mode & 0o777]).toEqual([uid, 0o600]);
    expect((await openTunnel(await access(proxy), `allowed.test:${echo.port}`)).status).toBe(200);
  });
});

describe('what goes wrong', () => {
  it.each<[string, () => Partial<EgressOptions>, string, RegExp]>([
    ['an absent program', () => ({ program: ['/nowhere/node'] }), 'NET_PROXY_START', /ENOENT/],
    ['a program that ends', () => ({ program: ['/bin/false'] }), 'NET_PROXY_START', /status 1/],
    [
      'a program that says something else',
      () => ({ program: ['/bin/echo', 'hello'] }),
      'NET_PROXY_START',
      /JSON|token/
    ],
    ['a relative path', () => ({ socketPath: 'run/s' }), 'NET_PROXY_START', /absolute/],
    ['a path too long', () => ({ socketPath: `/tmp/${'x'.repeat(110)}` }), 'NET_PROXY_START', /107 bytes/]
  ])('%s', async (_what, options, code, why) => {
    await expect(start(options())).rejects.toMatchObject({ code, why: expect.stringMatching(why) });
  });

  it('a socket that is taken', async () => {
    mkdirSync(join(place, 'taken'));
    const socketPath = join(place, 'taken', 's');
    const other = createServer();
    await new Promise<void>(done => other.listen(socketPath, done));
    await expect(start({ socketPath })).rejects.toMatchObject({
      code: 'NET_PROXY_START',
      why: expect.stringMatching(/EADDRINUSE/)
    });
    expect(existsSync(socketPath)).toBe(true);
    await new Promise(done => other.close(done));
    writeFileSync(join(place, 'file'), '');
    await expect(start({ socketPath: join(place, 'file', 's') })).rejects.toMatchObject({
      code: 'NET_PROXY_START'
    });
  });

  it('a rule that cannot be read opens nothing', async () => {
    const { proxy } = await start();
    for (const allow of [['*'], ['a.test'], ['a.test:443', 'b.test:x']])
      await expect(proxy.grant({ phase: 'test', command: '1' }, { allow })).rejects.toMatchObject({
        code: 'NET_RULE_INVALID'
      });
    await expect(proxy.grant({ phase: 'te:st', command: '1' }, { allow: [] })).rejects.toMatchObject({
      code: 'NET_RULE_INVALID'
    });
    expect(proxy.rules().size).toBe(0);
  });

  it('a listener that fails ends the proxy: nothing passes unrecorded', async () => {
    const { proxy } = await start({
      onDecision: () => {
        throw new Error('the disk is full');
      }
    });
    await openTunnel(await access(proxy), 'evil.test:443').catch(() => null);
    expect((await proxy.died).why).toMatch(/SIGKILL: the disk is full/);
  });
});
