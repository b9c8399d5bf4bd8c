/** The proxy against real sockets on loopback; each refusal beside the proof that the same bytes work without it. */
import { createHash } from 'node:crypto';
import { connect, createServer, type Socket } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import {
  basic,
  type Certificate,
  certificate,
  closer,
  echoOrigin,
  httpOrigin,
  inProcess,
  listening,
  type InProcess,
  type InProcessOptions,
  openTunnel,
  type Origin,
  raw,
  readAll,
  tlsOrigin,
  tlsThrough
} from './rig.js';

let http: Origin;
let echo: Origin;
let tls: Origin;
let pair: Certificate;
const open: InProcess[] = [];

beforeAll(async () => {
  pair = certificate();
  [http, echo, tls] = await Promise.all([httpOrigin(), echoOrigin(), tlsOrigin(pair)]);
});
afterAll(() => Promise.all([http.close(), echo.close(), tls.close()]));
afterEach(() => Promise.all(open.splice(0).map(proxy => proxy.close())));

async function proxyFor(options: Partial<InProcessOptions> & { allow?: string[] } = {}): Promise<InProcess> {
  const allow = options.allow ?? [http, echo, tls].map(origin => `allowed.test:${origin.port}`);
  const proxy = await inProcess({ rules: { allow }, ...options });
  open.push(proxy);
  return proxy;
}

function get(proxy: InProcess, url: string, host: string, more = '', body = ''): Promise<string> {
  return raw(proxy.socketPath, [
    `GET ${url} HTTP/1.1\r\nHost: ${host}\r\nProxy-Authorization: ${proxy.credentials}\r\n${more}\r\n${body}`
  ]);
}

describe('plain HTTP', () => {
  it('passes one request, closes, and leaves one record', async () => {
    const proxy = await proxyFor();
    const host = `allowed.test:${http.port}`;
    const answer = await raw(proxy.socketPath, [
      `POST http://ALLOWED.test:${http.port}/p?q HTTP/1.1\r\nHost: Allowed.Test.:${http.port}\r\n`,
      `Proxy-Authorization: ${proxy.credentials}\r\nProxy-Connection: keep-alive\r\nConnection: keep-alive, x-private\r\n`,
      'X-Private: 1\r\nContent-Length: 5\r\n\r\nhe',
      'llo'
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain('\r\nConnection: close\r\n');
    expect(answer).toMatch(new RegExp(`site ${host}: hello$`));
    const [decision] = await proxy.decided(1);
    expect(decision).toEqual({
      seq: 1,
      time: '2026-01-01T00:00:00.000Z',
      phase: 'test',
      command: '2',
      kind: 'http',
      host: 'allowed.test',
      port: http.port,
      address: '127.0.0.1',
      verdict: 'allowed',
      code: null,
      bytes_out: expect.any(Number),
      bytes_in: expect.any(Number),
      quiet: false
    });
    expect(decision!.bytes_in).toBeGreaterThan(40);
    expect(http.seen.at(-1)).toBe(`POST /p?q ${host} hello`);
  });

  it('passes chunks, HEAD, and an answer that a closed connection ends', async () => {
    const proxy = await proxyFor();
    const [url, host] = [`http://allowed.test:${http.port}/`, `allowed.test:${http.port}`];
    const chunked = await get(proxy, url, host, 'Transfer-Encoding: chunked\r\n', '5\r\nhello\r\n0\r\n\r\n');
    expect(chunked).toMatch(/: hello$/);
    const head = await raw(proxy.socketPath, [
      `HEAD ${url} HTTP/1.1\r\nHost: ${host}\r\nProxy-Authorization: ${proxy.credentials}\r\n\r\n`
    ]);
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*\r\n\r\n$/);
    const old = await raw(proxy.socketPath, [
      `GET ${url} HTTP/1.0\r\nProxy-Authorization: ${proxy.credentials}\r\n\r\n`
    ]);
    expect(old).toMatch(/site allowed\.test/);
  });

  it('never passes a second request, pipelined or in a body that is too long', async () => {
    const proxy = await proxyFor();
    const [url, host] = [`http://allowed.test:${http.port}/one`, `allowed.test:${http.port}`];
    const second = `GET /two HTTP/1.1\r\nHost: other.test\r\n\r\n`;
    const before = http.seen.length;
    await get(proxy, url, host, '', second);
    await get(proxy, url, host, 'Content-Length: 2\r\n', `ab${second}`);
    await get(proxy, url, host, 'Transfer-Encoding: chunked\r\n', `0\r\n\r\n${second}`);
    expect(http.seen.slice(before).map(line => line.split(' ')[1])).toEqual(['/one', '/one', '/one']);
    // Proof: the origin itself answers both.
    await readAllFrom(
      http.port,
      `GET /one HTTP/1.1\r\nHost: a\r\n\r\n${second.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')}`
    );
    expect(http.seen.at(-1)).toBe('GET /two other.test ');
  });

  it('case 20: a Host header that names another site', async () => {
    const proxy = await proxyFor();
    const before = http.seen.length;
    for (const host of [
      'other.test',
      'allowed.test',
      `other.test:${http.port}`,
      `allowed.test:${http.port}@x`
    ]) {
      const answer = await get(proxy, `http://allowed.test:${http.port}/`, host);
      expect(answer).toMatch(/^HTTP\/1\.1 403 /);
      expect(answer).toContain('NET_HOST_MISMATCH');
    }
    expect(http.seen).toHaveLength(before);
    expect(proxy.decisions.map(one => one.code)).toEqual(Array(4).fill('NET_HOST_MISMATCH'));
    // The front end serves whatever Host says.
    const other = 'GET / HTTP/1.1\r\nHost: other.test\r\nConnection: close\r\n\r\n';
    const proof = await readAllFrom(http.port, other);
    expect(proof).toContain('site other.test');
  });

  it.each([
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n', 'hello'],
    ['length and chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'],
    ['a folded header', 'X: a\r\n b\r\n', ''],
    ['a bare line feed', 'X: a\nY: b\r\n', ''],
    ['two hosts', 'Host: other.test\r\n', ''],
    [
      'a chunk size that two readers read differently',
      'Transfer-Encoding: chunked\r\n',
      '0x5\r\nhello\r\n0\r\n\r\n'
    ]
  ])('refuses %s', async (_what, more, body) => {
    const proxy = await proxyFor();
    const before = http.seen.length;
    const answer = await get(
      proxy,
      `http://allowed.test:${http.port}/`,
      `allowed.test:${http.port}`,
      more,
      body
    );
    expect(answer).toMatch(/^HTTP\/1\.1 40[03] /);
    const [decision] = await proxy.decided(1);
    expect(decision).toMatchObject({
      verdict: 'refused',
      code: expect.stringMatching(/^NET_(BAD_REQUEST|HOST_MISMATCH)$/)
    });
    expect(http.seen).toHaveLength(before);
  });

  it('case 22: a redirect to an unlisted host leads nowhere', async () => {
    const proxy = await proxyFor();
    const answer = await get(proxy, `http://allowed.test:${http.port}/away`, `allowed.test:${http.port}`);
    const [, location = ''] = /Location: (\S+)/.exec(answer) ?? [];
    expect(location).toBe('http://other.test/secret');
    const followed = await get(proxy, location, 'other.test');
    expect(followed).toContain('NET_NOT_GRANTED other.test:80');
    // Where it is listed, the redirect is followed.
    const lax = await proxyFor({ allow: [`allowed.test:${http.port}`, `other.test:${http.port}`] });
    const there = location.replace('other.test', `other.test:${http.port}`);
    const proof = await get(lax, there, `other.test:${http.port}`);
    expect(proof).toContain(`site other.test:${http.port}`);
  });

  it('tells an answer that is none, and forwards what only announces', async () => {
    const strange = await echoOrigin();
    const proxy = await proxyFor({ allow: [`allowed.test:${strange.port}`] });
    const answer = await get(proxy, `http://allowed.test:${strange.port}/`, `allowed.test:${strange.port}`);
    expect(answer).toMatch(/^HTTP\/1\.1 502 /);
    expect(await proxy.decided(1)).toMatchObject([{ verdict: 'failed', code: 'NET_BAD_RESPONSE' }]);
    await strange.close();
    const expecting = await proxyFor();
    const host = `allowed.test:${http.port}`;
    const announced = await get(
      expecting,
      `http://${host}/`,
      host,
      'Expect: 100-continue\r\nContent-Length: 2\r\n',
      'ok'
    );
    expect(announced).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
  });
});

function readAllFrom(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  return readAll(socket);
}

describe('what is asked for', () => {
  it.each<[string, string, number, string]>([
    ['12: an unlisted host', 'evil.test:443', 403, 'NET_NOT_GRANTED'],
    ['13: a listed host, port 22', 'allowed.test:22', 403, 'NET_NOT_GRANTED'],
    ['14: an address', '127.0.0.1:ECHO', 403, 'NET_NOT_GRANTED'],
    ['14: an address in an odd form', '0x7f.1:ECHO', 403, 'NET_NOT_GRANTED'],
    ['14: an address as one number', '2130706433:ECHO', 403, 'NET_NOT_GRANTED'],
    ['14: an octal address', '017700000001:ECHO', 403, 'NET_NOT_GRANTED'],
    ['14: IPv6', '[::1]:ECHO', 403, 'NET_NOT_GRANTED'],
    ['14: IPv4 in IPv6', '[::ffff:127.0.0.1]:ECHO', 403, 'NET_NOT_GRANTED'],
    ['15: user information', 'allowed.test@evil.test:ECHO', 400, 'NET_BAD_HOST'],
    ['15: a NUL', 'allowed.test\0.evil.test:ECHO', 400, 'NET_BAD_REQUEST'],
    ['15: two dots at the end', 'allowed.test..:ECHO', 400, 'NET_BAD_HOST'],
    ['16: percent', 'allowed%2etest:ECHO', 400, 'NET_BAD_HOST'],
    ['16: a suffix', 'allowed.test.evil.test:ECHO', 403, 'NET_NOT_GRANTED'],
    ['16: a prefix', 'notallowed.test:ECHO', 403, 'NET_NOT_GRANTED'],
    ['22: DNS over HTTPS', 'dns.test:443', 403, 'NET_NOT_GRANTED']
  ])('case %s', async (_what, authority, status, code) => {
    const proxy = await proxyFor();
    const asked = authority.replace('ECHO', String(echo.port));
    const tunnel = await openTunnel(proxy, asked);
    expect(tunnel.status).toBe(status);
    expect(tunnel.text).toContain(`details="${code}"`);
    expect(await proxy.decided(1)).toMatchObject([{ verdict: 'refused', code, bytes_out: 0, bytes_in: 0 }]);
  });

  it('says what to add to the pack', async () => {
    const proxy = await proxyFor();
    const { text } = await openTunnel(proxy, 'Evil.Test.:443');
    expect(text.split('\r\n\r\n')[1]).toBe(
      'NET_NOT_GRANTED evil.test:443: the host is not granted; if it is meant, add to the pack: permissions: {network: {allow: ["evil.test:443"]}}\n'
    );
  });

  it.each(['ALLOWED.test', 'allowed.test.', 'ａllowed.test'])(
    'cases 15, 16: %s is the listed host',
    async host => {
      const proxy = await proxyFor();
      const tunnel = await openTunnel(proxy, `${host}:${echo.port}`);
      expect(tunnel.status).toBe(200);
      tunnel.socket.end('ping');
      expect(await readAll(tunnel.socket)).toBe('ping');
      expect(await proxy.decided(1)).toMatchObject([
        { host: 'allowed.test', verdict: 'allowed', bytes_out: 4, bytes_in: 4 }
      ]);
    }
  );

  it('an address is dialled where it is declared, and its range permitted', async () => {
    const proxy = await proxyFor({ allow: [`127.0.0.1:${echo.port}`] });
    expect((await openTunnel(proxy, `0x7f.1:${echo.port}`)).status).toBe(200);
    const strict = await proxyFor({ allow: [`127.0.0.1:${echo.port}`], permit: [] });
    const refused = await openTunnel(strict, `127.0.0.1:${echo.port}`);
    expect(refused.text).toContain('NET_ADDRESS_REFUSED');
  });

  it('refusals with a reason of their own come first, and quiet ones are marked', async () => {
    const proxy = await inProcess({
      rules: {
        allow: ['*.cloud.test:443', 'allowed.test:443'],
        quiet: ['telemetry.test'],
        refuse: [{ hosts: ['*.cloud.test'], code: 'CLOUD_NOT_GRANTED' }]
      }
    });
    open.push(proxy);
    expect((await openTunnel(proxy, 'api.cloud.test:443')).text).toContain('CLOUD_NOT_GRANTED');
    await openTunnel(proxy, 'telemetry.test:80');
    expect(proxy.decisions.map(one => [one.code, one.quiet])).toEqual([
      ['CLOUD_NOT_GRANTED', false],
      ['NET_NOT_GRANTED', true]
    ]);
  });
});

describe('who asks', () => {
  it('wants credentials, and says so in the way that clients understand', async () => {
    const proxy = await proxyFor();
    const answer = await raw(proxy.socketPath, [`CONNECT allowed.test:${echo.port} HTTP/1.1\r\n\r\n`]);
    expect(answer).toMatch(/^HTTP\/1\.1 407 /);
    expect(answer).toContain('Proxy-Authenticate: Basic realm=');
    expect(proxy.decisions).toMatchObject([
      { code: 'NET_TOKEN_REFUSED', quiet: true, phase: null, command: null }
    ]);
  });

  it.each([
    ['a wrong token', basic('test.2', 'U')],
    ['another command’s name', basic('test.1', 'T')],
    ['no user', basic('', 'T')],
    ['Bearer', 'Bearer T'],
    ['no base64', 'Basic ***'],
    ['two', `${basic('test.2', 'T')}\r\nProxy-Authorization: ${basic('test.2', 'T')}`]
  ])('refuses %s', async (_what, credentials) => {
    const proxy = await proxyFor();
    const tunnel = await openTunnel({ ...proxy, credentials }, `allowed.test:${echo.port}`);
    expect(tunnel.status).toBe(407);
    expect(proxy.decisions).toMatchObject([{ code: 'NET_TOKEN_REFUSED', quiet: false, phase: null }]);
  });

  it('keeps commands apart: each has its own list, and a token ends with its command', async () => {
    const proxy = await proxyFor();
    const rules = { allow: ['other.test:443', `other.test:${echo.port}`] };
    proxy.server.grants.add({ id: 2, phase: 'setup', command: '1', user: 'setup.1', token: 'S', rules });
    const setup = { ...proxy, credentials: basic('setup.1', 'S') };
    expect((await openTunnel(setup, `allowed.test:${echo.port}`)).status).toBe(403);
    const tunnel = await openTunnel(setup, `other.test:${echo.port}`);
    expect(tunnel.status).toBe(200);
    const ended = readAll(tunnel.socket);
    expect(proxy.decisions).toHaveLength(1);
    await proxy.server.revoke(2);
    expect(proxy.decisions).toHaveLength(2);
    await ended;
    expect((await openTunnel(setup, `other.test:${echo.port}`)).status).toBe(407);
    expect((await openTunnel(proxy, `allowed.test:${echo.port}`)).status).toBe(200);
    expect(proxy.decisions.map(one => [one.phase, one.command, one.code])).toEqual([
      ['setup', '1', 'NET_NOT_GRANTED'],
      ['setup', '1', null],
      [null, null, 'NET_TOKEN_REFUSED']
    ]);
  });

  it('serves a client without credentials only where one command alone may do without', async () => {
    const proxy = await proxyFor();
    const rules = { allow: [`allowed.test:${echo.port}`], tokenOptional: true };
    proxy.server.grants.add({ id: 2, phase: 'setup', command: '1', user: 'setup.1', token: 'S', rules });
    const bare = `CONNECT allowed.test:${echo.port} HTTP/1.1\r\n\r\nping`;
    expect(await raw(proxy.socketPath, [bare], { half: true })).toMatch(/^HTTP\/1\.1 200 [^]*ping$/);
    proxy.server.grants.add({ id: 3, phase: 'setup', command: '2', user: 'setup.2', token: 'S', rules });
    expect(await raw(proxy.socketPath, [bare], { half: true })).toMatch(/^HTTP\/1\.1 407 /);
  });
});

describe('addresses', () => {
  it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', 'fd00:ec2::254', '64:ff9b::7f00:1'])(
    'case 17: an allowed name that resolves to %s',
    async address => {
      const proxy = await proxyFor({ permit: [], resolver: async () => [address] });
      const tunnel = await openTunnel(proxy, `allowed.test:${echo.port}`);
      expect(tunnel.status).toBe(403);
      expect(tunnel.text).toContain('NET_ADDRESS_REFUSED');
      expect(proxy.decisions).toMatchObject([{ address, verdict: 'refused', code: 'NET_ADDRESS_REFUSED' }]);
    }
  );

  it('case 18: a name that changes between check and dial', async () => {
    // Public first, loopback afterwards: a proxy that resolved again to dial would reach the loopback service.
    const answers = ['127.0.0.2', '127.0.0.1'];
    let asked = 0;
    const resolver = async (): Promise<string[]> => [answers[Math.min(asked++, 1)] ?? ''];
    const proxy = await proxyFor({ permit: ['127.0.0.2'], resolver, limits: { connectMs: 2000 } });
    const before = echo.seen.length;
    const first = await openTunnel(proxy, `allowed.test:${echo.port}`);
    expect([first.status, asked]).toEqual([502, 1]);
    const second = await openTunnel(proxy, `allowed.test:${echo.port}`);
    expect([second.status, asked]).toEqual([403, 2]);
    expect(echo.seen).toHaveLength(before);
    expect(proxy.decisions).toMatchObject([
      { address: '127.0.0.2', verdict: 'failed', code: 'NET_DIAL_FAILED' },
      { address: '127.0.0.1', verdict: 'refused', code: 'NET_ADDRESS_REFUSED' }
    ]);
    // The second answer alone, unchecked, is the loopback service.
    const lax = await proxyFor({ permit: ['127.0.0.1'], resolver });
    const proof = await openTunnel(lax, `allowed.test:${echo.port}`);
    expect(proof.status).toBe(200);
  });

  it('tries the next checked address, and records the one that answered', async () => {
    const proxy = await proxyFor({
      permit: ['127.0.0.1', '127.0.0.2'],
      resolver: async () => ['10.0.0.1', '127.0.0.2', '127.0.0.1']
    });
    const tunnel = await openTunnel(proxy, `allowed.test:${echo.port}`);
    expect(tunnel.status).toBe(200);
    tunnel.socket.destroy();
    expect(await proxy.decided(1)).toMatchObject([{ address: '127.0.0.1', verdict: 'allowed' }]);
  });

  it('tells a name without an address from a refused one', async () => {
    const failing = async (): Promise<string[]> => Promise.reject(new Error('ENOTFOUND'));
    for (const resolver of [failing, async () => []]) {
      const proxy = await proxyFor({ resolver });
      expect((await openTunnel(proxy, `allowed.test:${echo.port}`)).text).toContain('NET_NAME_UNRESOLVED');
      expect(proxy.decisions).toMatchObject([{ verdict: 'failed', address: null }]);
    }
  });
});

describe('TLS', () => {
  it('passes the handshake whose name is the host’s', async () => {
    const proxy = await proxyFor();
    const tunnel = await openTunnel(proxy, `allowed.test:${tls.port}`);
    expect(await tlsThrough(tunnel.socket, { servername: 'Allowed.test' })).toBe('tls Allowed.test');
    expect(await proxy.decided(1)).toMatchObject([{ verdict: 'allowed', code: null }]);
  });

  it.each<[string, string, string]>([
    ['another name', 'other.test', 'NET_SNI_MISMATCH'],
    ['a longer name', 'allowed.test.other.test', 'NET_SNI_MISMATCH'],
    ['no name', '', 'NET_SNI_MISSING']
  ])('case 19: %s', async (_what, servername, code) => {
    const proxy = await proxyFor();
    const before = tls.seen.length;
    const tunnel = await openTunnel(proxy, `allowed.test:${tls.port}`);
    expect(await tlsThrough(tunnel.socket, { servername })).toMatch(/UNRECOGNIZED_NAME|unrecognized name/i);
    expect(await proxy.decided(1)).toMatchObject([{ verdict: 'refused', code, bytes_out: 0, bytes_in: 0 }]);
    expect(tls.seen).toHaveLength(before);
    // The origin itself takes any name.
    const proof = await tlsThrough(connect(tls.port, '127.0.0.1'), { servername });
    expect(proof).toBe(`tls ${servername === '' ? 'false' : servername}`);
  });

  it('case 19: another name, split over segments and records', async () => {
    const proxy = await proxyFor();
    const hello = await capturedHello('other.test');
    const split = Buffer.concat([...hello.subarray(5)].map(byte => Buffer.from([22, 3, 1, 0, 1, byte])));
    const before = tls.seen.length;
    const tunnel = await openTunnel(proxy, `allowed.test:${tls.port}`);
    const answer = readAll(tunnel.socket);
    tunnel.socket.setNoDelay(true);
    for (let at = 0; at < split.length; at += 100) tunnel.socket.write(split.subarray(at, at + 100));
    expect(Buffer.from(await answer, 'latin1')).toEqual(Buffer.from([21, 3, 3, 0, 2, 2, 112]));
    expect(await proxy.decided(1)).toMatchObject([{ code: 'NET_SNI_MISMATCH' }]);
    expect(tls.seen).toHaveLength(before);
    const own = await openTunnel(proxy, `allowed.test:${tls.port}`);
    const good = await capturedHello('allowed.test');
    const reply = new Promise<Buffer>(done => own.socket.once('data', done));
    for (const byte of good) own.socket.write(Buffer.from([byte]));
    expect((await reply)[0]).toBe(22);
    own.socket.destroy();
  });

  it('names TLS in a tunnel that was opened with its first bytes already sent', async () => {
    const proxy = await proxyFor();
    const hello = await capturedHello('other.test');
    const before = tls.seen.length;
    const head = `CONNECT allowed.test:${tls.port} HTTP/1.1\r\nProxy-Authorization: ${proxy.credentials}\r\n\r\n`;
    const answer = await raw(proxy.socketPath, [Buffer.concat([Buffer.from(head), hello])]);
    expect(answer.slice(-7)).toBe('\x15\x03\x03\x00\x02\x02\x70');
    expect(tls.seen).toHaveLength(before);
  });

  it('passes a handshake in which the server asks again', async () => {
    const strict = await tlsOrigin(pair, { ecdhCurve: 'P-384' });
    const options = { servername: 'allowed.test', ecdhCurve: 'X25519:P-384' };
    const direct = connect(strict.port, '127.0.0.1');
    direct.write(await capturedHello('allowed.test', options));
    const answer = await new Promise<Buffer>(done => direct.once('data', done));
    expect(answer.includes(createHash('sha256').update('HelloRetryRequest').digest())).toBe(true);
    direct.destroy();
    const proxy = await proxyFor({ allow: [`allowed.test:${strict.port}`] });
    const tunnel = await openTunnel(proxy, `allowed.test:${strict.port}`);
    expect(await tlsThrough(tunnel.socket, options)).toBe('tls allowed.test');
    await strict.close();
  });

  it('passes TLS 1.2', async () => {
    const proxy = await proxyFor();
    const tunnel = await openTunnel(proxy, `allowed.test:${tls.port}`);
    const options = { servername: 'allowed.test', maxVersion: 'TLSv1.2' as const };
    expect(await tlsThrough(tunnel.socket, options)).toBe('tls allowed.test');
  });

  it('case 19: another name in the second ClientHello', async () => {
    const random = createHash('sha256').update('HelloRetryRequest').digest();
    const again = Buffer.concat([Buffer.from([22, 3, 3, 0, 42, 2, 0, 0, 38, 3, 3]), random, Buffer.alloc(4)]);
    const seen: Buffer[] = [];
    const server = createServer(socket => {
      socket.on('error', () => undefined).on('data', chunk => seen.push(chunk));
      socket.once('data', () => socket.write(again));
    });
    const close = closer(server);
    const port = await listening(server);
    const [own, other] = [await capturedHello('allowed.test'), await capturedHello('other.test')];
    const change = Buffer.from([20, 3, 3, 0, 1, 1]);
    const proxy = await proxyFor({ allow: [`allowed.test:${port}`] });
    const attack = async (socket: Socket, second: Buffer): Promise<string> => {
      const all = readAll(socket);
      socket.write(own);
      await new Promise(done => socket.once('data', done));
      socket.write(Buffer.concat([change, second]));
      socket.end();
      return all;
    };
    const tunnel = await openTunnel(proxy, `allowed.test:${port}`);
    expect((await attack(tunnel.socket, other)).slice(-7)).toBe('\x15\x03\x03\x00\x02\x02\x70');
    expect(await proxy.decided(1)).toMatchObject([{ verdict: 'refused', code: 'NET_SNI_MISMATCH' }]);
    expect(Buffer.concat(seen).equals(own)).toBe(true);
    // A client that does not wait to be asked.
    const hasty = await openTunnel(proxy, `allowed.test:${port}`);
    const end = readAll(hasty.socket);
    hasty.socket.write(Buffer.concat([own, other]));
    await end;
    expect((await proxy.decided(2))[1]).toMatchObject({
      verdict: 'refused',
      code: 'NET_NOT_TLS',
      bytes_out: 0
    });
    // Without the proxy both hellos arrive.
    const proof = connect(port, '127.0.0.1');
    proof.write(own);
    await new Promise(done => proof.once('data', done));
    const arrived = new Promise<void>(done => proof.write(Buffer.concat([change, other]), () => done()));
    await arrived;
    while (!Buffer.concat(seen).includes('other.test')) await new Promise(done => setImmediate(done));
    proof.destroy();
    await close();
  });

  it('lets a server speak first where the port is not one for TLS', async () => {
    const proxy = await proxyFor();
    const tunnel = await openTunnel(proxy, `allowed.test:${echo.port}`);
    const got = new Promise<string>(done => tunnel.socket.once('data', chunk => done(chunk.toString())));
    tunnel.socket.write('SSH-2.0-x\r\n');
    expect(await got).toBe('SSH-2.0-x\r\n');
    tunnel.socket.destroy();
  });

  it('case 21: a CONNECT within a tunnel is bytes for the listed host, not a new way out', async () => {
    const proxy = await proxyFor();
    const tunnel = await openTunnel(proxy, `allowed.test:${echo.port}`);
    const inner = `CONNECT evil.test:443 HTTP/1.1\r\nProxy-Authorization: ${proxy.credentials}\r\n\r\n`;
    tunnel.socket.end(inner);
    expect(await readAll(tunnel.socket)).toBe(inner);
    // Through a relay inside, the same request reaches the same proxy and gets the same answer.
    expect((await openTunnel(proxy, 'evil.test:443')).status).toBe(403);
  });
});

async function capturedHello(servername: string, options: ConnectionOptions = {}): Promise<Buffer> {
  const proxyless = await echoOrigin();
  await tlsThrough(connect(proxyless.port, '127.0.0.1'), { ...options, servername });
  await proxyless.close();
  const bytes = Buffer.from(proxyless.seen.join(''), 'latin1');
  return bytes.subarray(0, 5 + bytes.readUInt16BE(3));
}

describe('limits', () => {
  it.each<[string, Partial<InProcessOptions['limits']> & object, string]>([
    ['of one connection, out', { bytesOut: 10 }, 'NET_LIMIT_BYTES'],
    ['of one connection, in', { bytesIn: 10 }, 'NET_LIMIT_BYTES'],
    ['of the run', { runBytesOut: 10 }, 'NET_LIMIT_BYTES']
  ])('bytes %s', async (_what, limits, code) => {
    const proxy = await proxyFor({ limits });
    const tunnel = await openTunnel(proxy, `allowed.test:${echo.port}`);
    const all = readAll(tunnel.socket);
    tunnel.socket.write('x'.repeat(11));
    expect(await all).toBe('');
    expect(await proxy.decided(1)).toMatchObject([{ verdict: 'failed', code }]);
  });

  it('connections at one time', async () => {
    const proxy = await proxyFor({ limits: { connections: 2 } });
    const held = [
      await openTunnel(proxy, `allowed.test:${echo.port}`),
      await openTunnel(proxy, `allowed.test:${echo.port}`)
    ];
    const third = await openTunnel(proxy, `allowed.test:${echo.port}`);
    expect([third.status, proxy.decisions[0]?.code]).toEqual([503, 'NET_LIMIT_CONNECTIONS']);
    held.forEach(tunnel => tunnel.socket.destroy());
    await proxy.decided(3);
  });

  it('decisions in all: the last one stands for those that follow', async () => {
    const proxy = await proxyFor({ limits: { decisions: 2 } });
    const statuses = [];
    for (let round = 0; round < 4; round += 1) statuses.push((await openTunnel(proxy, 'evil.test:1')).status);
    expect(statuses).toEqual([403, 503, 503, 503]);
    expect(proxy.decisions.map(one => one.code)).toEqual(['NET_NOT_GRANTED', 'NET_LIMIT_DECISIONS']);
  });

  it('a head that is too long, never comes, or is cut', async () => {
    const proxy = await proxyFor({ limits: { headBytes: 200, headMs: 50 } });
    expect(await raw(proxy.socketPath, ['x'.repeat(500)])).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw(proxy.socketPath, ['GET'])).toMatch(/^HTTP\/1\.1 504 /);
    expect(await raw(proxy.socketPath, ['GET'], { half: true })).toMatch(/^HTTP\/1\.1 400 /);
    // A client that says nothing, as a readiness check does, is no attempt.
    expect(await raw(proxy.socketPath, [], { half: true })).toBe('');
    expect(proxy.decisions.map(one => one.code)).toEqual([
      'NET_BAD_REQUEST',
      'NET_LIMIT_TIME',
      'NET_BAD_REQUEST'
    ]);
  });

  it.each<[string, Partial<InProcessOptions['limits']> & object]>([
    ['idle', { idleMs: 30 }],
    ['in all', { totalMs: 30 }]
  ])('time %s', async (_what, limits) => {
    const proxy = await proxyFor({ limits });
    const tunnel = await openTunnel(proxy, `allowed.test:${echo.port}`);
    expect(await readAll(tunnel.socket)).toBe('');
    expect(await proxy.decided(1)).toMatchObject([{ verdict: 'failed', code: 'NET_LIMIT_TIME' }]);
  });

  it('what is under way at the end is recorded', async () => {
    const proxy = await proxyFor({
      resolver: name =>
        name === 'slow.test' ? new Promise(() => undefined) : Promise.resolve(['127.0.0.1']),
      allow: [`slow.test:1`, `allowed.test:${echo.port}`]
    });
    const tunnel = await openTunnel(proxy, `allowed.test:${echo.port}`);
    const slow = openTunnel(proxy, 'slow.test:1').catch(() => null);
    await raw(proxy.socketPath, ['GET'], { half: true });
    await proxy.server.close();
    expect(proxy.decisions.map(one => [one.host, one.verdict, one.code])).toEqual([
      ['', 'refused', 'NET_BAD_REQUEST'],
      ['allowed.test', 'allowed', null],
      ['slow.test', 'failed', 'NET_ENDED']
    ]);
    tunnel.socket.destroy();
    await slow;
  });
});
