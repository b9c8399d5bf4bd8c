/** The way to the proxy: what obeys the variables gets what the proxy allows, nothing else gets anything. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { SandboxError } from '../../../src/sandbox/errors.js';
import { GATE_PORT } from '../../../src/sandbox/network-keeper.js';
import type { SandboxNetwork } from '../../../src/sandbox/types.js';
import type { Subject } from '../contract.js';
import { type Fixture, KEEPER_PID, unprotected, until } from '../fixture.js';
import { smallProxy, type SmallProxy } from '../small-proxy.js';

const MIB = 1024 * 1024;

/** Reads to the end, then answers with the digest of what came; a GET is answered at once. */
function digester(socket: Socket): void {
  const hash = createHash('sha256');
  socket.on('error', () => undefined);
  socket.on('data', chunk => {
    if (chunk.subarray(0, 4).toString() !== 'GET ') return void hash.update(chunk);
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 8\r\nConnection: close\r\n\r\nreached\n');
  });
  socket.on('end', () => socket.writable && socket.end(`${hash.digest('hex')}\n`));
}

/** Sends a number of zeros and ends. */
function pouring(bytes: number): (socket: Socket) => void {
  return socket => {
    socket.on('error', () => undefined);
    let left = bytes / MIB;
    const pour = (): void => {
      while (left > 0 && !socket.destroyed) {
        left -= 1;
        if (!socket.write(Buffer.alloc(MIB))) return void socket.once('drain', pour);
      }
      socket.end();
    };
    pour();
  };
}

async function serve(handler: (socket: Socket) => void): Promise<{ server: Server; port: number }> {
  const server = createServer({ allowHalfOpen: true }, handler);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/** Perl inside: a tunnel to $ARGV[0], as `$s`. */
const TUNNEL = `use IO::Socket; use MIME::Base64; sub tunnel { my $to = shift; my $s = IO::Socket::INET->new("127.0.0.1:${GATE_PORT}") or die "gate: $!"; my ($who) = $ENV{http_proxy} =~ m{//(.*)@}; print $s "CONNECT $to HTTP/1.1\\r\\nHost: $to\\r\\nProxy-Authorization: Basic " . encode_base64($who, "") . "\\r\\n\\r\\n"; my $line = <$s>; <$s>; die $line unless $line =~ / 200 /; $s }`;

const FETCH =
  'fetch(process.argv[1]).then(r => r.text()).then(t => process.stdout.write(t), e => { console.log(String(e.cause ?? e)); process.exit(1) })';
const URLLIB =
  'import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1], timeout=20).read().decode(), end="")';

/** [case, what, text, in the log]; none of them may reach anything. */
const REFUSED: [string, string, string, string | null][] = [
  ['9', 'metadata, proxied', 'curl -sS http://169.254.169.254/', 'refused 169.254.169.254:80'],
  ['9', 'metadata, direct', "curl -sS -m 5 --noproxy '*' http://169.254.169.254/", null],
  ['10', 'an IPv6 literal', 'curl -sS "https://[2001:db8::1]/"', 'refused [2001:db8::1]:443'],
  [
    '11',
    'variables unset',
    'unset ${!HTTP*} ${!http*} ${!ALL*} ${!all*}; curl -sS -m 5 http://127.0.0.1:PORT/',
    null
  ],
  ['11', '--noproxy', "curl -sS -m 5 --noproxy '*' http://127.0.0.1:PORT/", null],
  ['12', 'an unlisted host', 'curl -sS https://other.test/', 'refused other.test:443'],
  ['13', 'a listed host, port 22', 'curl -sS -p http://listed.test:22/', 'refused listed.test:22'],
  ['14', 'an IP literal', 'curl -sS -p http://127.0.0.1.nip.test:PORT/', 'refused 127.0.0.1.nip.test:PORT'],
  [
    '21',
    'a proxy by way of the proxy',
    `curl -sS -p -x http://127.0.0.1:${GATE_PORT} http://listed.test/`,
    '407'
  ],
  [
    '24',
    'the socket itself, without the token',
    "curl -sS --unix-socket /.codex-egress.sock --noproxy '*' http://listed.test/",
    '407'
  ]
];

export function forwarderCases(subject: Subject): void {
  describe('a network that leads to the proxy', () => {
    let fixture: Fixture;
    let proxy: SmallProxy;
    let network: SandboxNetwork;
    let port: number;
    const servers: Server[] = [];

    beforeEach(async () => {
      fixture = subject.fixture();
      const [reading, giving] = [await serve(digester), await serve(pouring(96 * MIB))];
      servers.push(reading.server, giving.server);
      ({ port } = reading);
      const allowed = new Map([
        ['listed.test:80', reading.port],
        ['listed.test:443', reading.port],
        ['pour.test:80', giving.port]
      ]);
      proxy = await smallProxy(join(fixture.root, 'proxy.sock'), allowed, subject.runAs);
      network = { kind: 'proxy', socket: proxy.socket, user: proxy.user, token: proxy.token };
    });
    afterEach(() => {
      proxy.close();
      for (const server of servers.splice(0)) server.close();
    });

    it.each([
      ['curl', 'curl -sS http://listed.test/'],
      ['curl, CONNECT', 'curl -sS -p http://listed.test/'],
      ['node fetch', `node -e '${FETCH}' http://listed.test/`],
      ['python urllib', `/usr/bin/python3 -c '${URLLIB}' http://listed.test/`]
    ])('%s reaches a listed host', async (_what, text) => {
      expect(await fixture.run(text, { network })).toMatchObject({ code: 0, out: 'reached\n' });
      expect(proxy.log.filter(line => line !== '407')).toEqual(['allowed listed.test:80']);
    });

    it('git asks the listed host', async () => {
      const { code, out } = await fixture.run('git ls-remote http://listed.test/a.git', { network });
      expect({ code, out }).toMatchObject({ code: 128 });
      expect(proxy.log).toContain('allowed listed.test:80');
    });

    it.each(REFUSED)('case %s: %s', async (_case, _what, text, logged) => {
      const attack = text.replace('PORT', String(port));
      const { out } = await fixture.run(`${attack} || true`, { network });
      expect(out).not.toContain('reached');
      expect(proxy.log).toEqual(logged === null ? [] : [logged.replace('PORT', String(port))]);
      // The same place answers whoever is not inside; the proof with the same words is in egress/world.test.ts.
      const proof = await unprotected(`curl -sS http://127.0.0.1:${port}/`);
      expect(proof.out).toBe('reached\n');
    });

    it('case 23: the proxy gone in the middle of a run closes the network, at once', async () => {
      const gone = fixture.start(
        'until [ -e gone ]; do curl -s -o answer http://listed.test/; cat answer; done; curl -sS http://listed.test/',
        { network }
      );
      let out = '';
      gone.stderr.resume();
      await new Promise<void>(resolve =>
        gone.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()).includes('reached') && resolve())
      );
      proxy.close();
      writeFileSync(join(fixture.work, 'gone'), '');
      await Promise.all([gone.exited, finished(gone.stdout, { writable: false })]);
      expect(out).toMatch(/the filtering proxy of this run does not answer; the network is closed\n$/);
      // What was asked for is still there for whoever is not inside, and needs no proxy.
      const proof = await unprotected(`curl -sS http://127.0.0.1:${port}/`);
      expect(proof.out).toBe('reached\n');
    });

    it('case 24: the forwarder killed and its port taken gains nothing', async () => {
      const relay = `perl -e 'use IO::Socket; my $l = IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 5) or die; if (!fork) { my $c = $l->accept; my $o = IO::Socket::INET->new("127.0.0.1:${port}"); print $c $o ? do { print $o "GET / HTTP/1.0\\r\\n\\r\\n"; join "", <$o> } : "HTTP/1.0 502 no\\r\\n\\r\\nno way out\\n"; exit } exec "curl", "-s", "-m", "5", "-x", "http://127.0.0.1:" . $l->sockport, "http://other.test/"'`;
      const proof = await unprotected(relay);
      expect(proof.out).toBe('reached\n');
      expect((await fixture.run(relay, { network })).out).toBe('no way out\n');
      const text = `set +e; ${KEEPER_PID}
        kill -9 $pid; while [ -d /proc/$pid ] && ! grep -q '^State:.Z' /proc/$pid/status 2>/dev/null; do :; done
        curl -sS http://listed.test/; echo "end $?"
        perl -e 'use IO::Socket; IO::Socket::INET->new(LocalAddr => "127.0.0.1:${GATE_PORT}", Listen => 5, ReuseAddr => 1) or die; print "rebound\\n"'
        curl -sS --unix-socket /.codex-egress.sock --noproxy '*' --proxy-header x -H "Proxy-Authorization: Basic $(printf '%s' "$(expr "$http_proxy" : 'http://\\(.*\\)@')" | base64 -w0)" --request-target http://other.test/ http://x/`;
      const { out } = await fixture.run(text, { network });
      expect(out).toMatch(/Failed to connect.*\nend 7\nrebound\nrefused\n$/);
      expect(proxy.log).toEqual(['refused other.test:80']);
    });

    it('200 connections at one time, and no more memory for it', async () => {
      const text = `perl -e '${TUNNEL} sub peak { my $all = ""; for my $p (glob "/proc/[0-9]*") { open(my $c, "<", "$p/cmdline") or next; next unless (<$c> // "") =~ /^sandbox-network/; open(my $s, "<", "$p/status"); ($all) = grep s/VmRSS:\\s+(\\d+).*/$1/s, <$s> } $all }
        my @all; for my $round (1 .. 5) { @all = map { tunnel("listed.test:80") } 1 .. 200; print { $all[$_] } "number $_" for 0 .. 199; shutdown($_, 1) for @all;
        my %seen; $seen{readline $_}++ for @all; printf "%d %d\\n", scalar(keys %seen), peak(); close $_ for splice @all }'`;
      const { code, out } = await fixture.run(text, { network, rlimits: { openFiles: 1024 } });
      const rounds = out
        .trim()
        .split('\n')
        .map(line => line.split(' ').map(Number));
      expect({ code, seen: rounds.map(round => round[0]), out }).toMatchObject({
        code: 0,
        seen: [200, 200, 200, 200, 200]
      });
      expect((rounds[4]?.[1] ?? Infinity) - (rounds[1]?.[1] ?? 0)).toBeLessThan(2048);
    });

    it('carries a half-closed connection, and answers what came after the end', async () => {
      const text = `perl -e '${TUNNEL} my $s = tunnel("listed.test:443"); print $s "x" x 5_000_000; $s->flush; shutdown($s, 1); print <$s>'`;
      const { out } = await fixture.run(text, { network });
      expect(out).toBe(`${createHash('sha256').update('x'.repeat(5_000_000)).digest('hex')}\n`);
    });

    it('holds back what a slow reader does not take', async () => {
      const text = `perl -e '${TUNNEL} my $s = tunnel("pour.test:80"); my $n = 0; while (my $got = read($s, my $x, 4096)) { $n += $got } print "$n\\n"; for my $p (glob "/proc/[0-9]*") { open(my $c, "<", "$p/cmdline") or next; next unless (<$c> // "") =~ /^sandbox-network/; open(my $s, "<", "$p/status"); print grep /VmHWM/, <$s> }'`;
      const { out } = await fixture.run(text, { network });
      const [bytes, peak] = out.trim().split('\n');
      expect(Number(bytes)).toBe(96 * MIB);
      expect(Number(/\d+/.exec(peak ?? '')?.[0])).toBeLessThan(24 * 1024);
    });

    it('dies with the sandbox, however that ends', async () => {
      const hold = `perl -e '${TUNNEL} my $s = tunnel("listed.test:80"); $| = 1; print "held\\n"; <STDIN>; KEEP' `;
      for (const keep of ['exit 0', 'sleep 1005']) {
        const child = fixture.start(hold.replace('KEEP', keep), { network });
        await new Promise(resolve => child.stdout.once('data', resolve));
        child.stdout.resume();
        child.stderr.resume();
        if (keep !== 'exit 0') child.kill();
        await child.exited;
        expect(await until(() => proxy.open() === 0)).toBe(true);
      }
    });

    it('the token is in no process list of the host, nor where Java prints it', async () => {
      const child = fixture.start('echo "$JAVA_TOOL_OPTIONS $http_proxy"; sleep 1006', { network });
      const [line] = (await new Promise<Buffer>(resolve => child.stdout.once('data', resolve)))
        .toString()
        .split('\n');
      const lists = readdirSync('/proc')
        .filter(name => /^\d+$/.test(name))
        .map(commandLine);
      child.stderr.resume();
      child.kill();
      await child.exited;
      expect(line).toBe(
        `-Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=${GATE_PORT} -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=${GATE_PORT} -Dhttp.nonProxyHosts=localhost|127.*|[::1] http://${proxy.user}:${proxy.token}@127.0.0.1:${GATE_PORT}`
      );
      expect(lists.filter(text => text.includes(proxy.token))).toEqual([]);
    });

    it('with a recorder, names asked for past the proxy are told', async () => {
      const text = 'getent hosts past.test || true; curl -sS http://listed.test/';
      const { out, attempts } = await fixture.run(text, { network: { ...network, recorder: true } });
      expect(out).toBe('reached\n');
      expect(attempts).toMatchObject([{ kind: 'dns', host: 'past.test' }]);
    });

    it('what is no socket, and what is no token, is refused before anything starts', () => {
      const file = join(fixture.root, 'file');
      writeFileSync(file, '');
      const codeOf = (changed: object): string => {
        try {
          fixture.start('true', { network: { ...network, ...changed } as SandboxNetwork });
          return 'started';
        } catch (error) {
          return error instanceof SandboxError ? error.code : String(error);
        }
      };
      expect(
        [
          { socket: file },
          { socket: `${file}-not` },
          { socket: 'proxy.sock' },
          { token: 'a b' },
          { user: 'a@b' },
          { token: '' }
        ].map(codeOf)
      ).toEqual([
        'ISO_NETWORK_SOCKET',
        'ISO_NETWORK_SOCKET',
        'ISO_NETWORK_SOCKET',
        'ISO_SETUP',
        'ISO_SETUP',
        'ISO_SETUP'
      ]);
      rmSync(file);
    });
  });
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return '';
  }
}
