/** Escape cases 1-11 with network none. Targets: the host's loopback, and a network namespace that the test made. */
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Subject } from '../contract.js';
import { ownedFile, textOf, unprotected } from '../fixture.js';

interface Target {
  server: Server;
  port: number;
  hits(): number;
}

async function listen(address: string): Promise<Target> {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.end('reached');
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, address, resolve));
  return { server, port: (server.address() as AddressInfo).port, hits: () => hits };
}

/** [case, what, address to listen on, text with PORT] */
const DIALS: [string, string, string, string][] = [
  ['1', 'curl', '127.0.0.1', 'curl -sS -m 5 http://127.0.0.1:PORT/'],
  [
    '3',
    'bash /dev/tcp',
    '127.0.0.1',
    'exec 5<>/dev/tcp/127.0.0.1/PORT; printf "GET / HTTP/1.0\\r\\n\\r\\n" >&5; cat <&5'
  ],
  ['10', 'an IPv6 literal of the host', '::1', 'curl -sS -m 5 "http://[::1]:PORT/"'],
  [
    '11',
    'proxy variables unset',
    '127.0.0.1',
    'unset http_proxy https_proxy HTTP_PROXY; curl -sS -m 5 http://127.0.0.1:PORT/'
  ],
  [
    '11',
    '--noproxy',
    '127.0.0.1',
    "http_proxy=http://127.0.0.1:9 curl -sS -m 5 --noproxy '*' http://127.0.0.1:PORT/"
  ]
];

const CONNECT_UNIX = (name: string): string =>
  `perl -e 'socket(my $s, 1, 1, 0) or die "socket: $!\\n"; connect($s, pack("S a*", 1, ${name})) or die "connect: $!\\n"; print "reached\\n"'`;

export function networkCases(subject: Subject): void {
  describe('network none', () => {
    it.each(DIALS)('case %s: %s', async (_case, _what, address, text) => {
      const target = await listen(address);
      try {
        const attack = text.replace('PORT', String(target.port));
        expect((await unprotected(attack)).out).toContain('reached');
        const before = target.hits();
        const inside = await subject.fixture().run(attack);
        expect(inside.code).not.toBe(0);
        expect(inside.out).not.toContain('reached');
        expect(target.hits()).toBe(before);
      } finally {
        target.server.close();
      }
    });

    it('case 5: raw and packet sockets', async () => {
      const attack = `perl -e 'for ([2,3,1],[17,3,768],[2,3,255]) { print socket(my $s, $_->[0], $_->[1], $_->[2]) ? "made" : "refused", "\\n" }'`;
      expect((await unprotected(`unshare -Urn ${attack}`)).out).toBe('made\nmade\nmade\n');
      expect(await subject.fixture().run(attack)).toMatchObject({ code: 0, out: 'refused\n'.repeat(3) });
    });

    it('case 6: AF_VSOCK, AF_ALG and other families', async () => {
      const attack = `perl -e 'for (40, 38, 9, 31) { print socket(my $s, $_, $_ == 38 ? 5 : 1, 0) ? "made" : $! + 0, "\\n" }'`;
      const proof = (await unprotected(attack)).out;
      // Without one of these families in the kernel the case would show nothing.
      expect(proof).toContain('made');
      expect(await subject.fixture().run(attack)).toMatchObject({ code: 0, out: '97\n'.repeat(4) });
    });

    it('case 7: an abstract socket of the host', async () => {
      const name = `codex-test-${process.pid}-${Date.now()}`;
      const server = createSocketServer(socket => socket.end());
      await new Promise<void>(resolve => server.listen(`\0${name}`, resolve));
      const attack = CONNECT_UNIX(`"\\0${name}"`);
      try {
        expect((await unprotected(attack)).out).toBe('reached\n');
        expect((await subject.fixture().run(attack)).out).toContain('connect: Connection refused');
      } finally {
        server.close();
      }
    });

    it('case 8: a daemon socket like that of docker or containerd', async () => {
      const fixture = subject.fixture();
      // In the place of the real ones, which this machine need not have.
      const path = subject.runAs.dropped
        ? `/run/codex-test-${process.pid}.sock`
        : join(fixture.outside, 'docker.sock');
      const server = createSocketServer(socket => socket.end());
      await new Promise<void>(resolve => server.listen(path, resolve));
      try {
        const attack = CONNECT_UNIX(`"${path}\\0"`);
        expect((await unprotected(attack)).out).toBe('reached\n');
        const inside = await fixture.run(
          `${attack} || true; ls /run /var/run /run/docker.sock /run/containerd 2>&1 || true`
        );
        expect(inside.out).toContain('connect: No such file or directory');
        expect(inside.out).not.toContain('reached');
      } finally {
        server.close();
      }
    });

    it('cases 2, 4, 9: a resolver, UDP 53 and the metadata address', async () => {
      const results = await inWorld(subject);
      expect(results.proof).toEqual({ getent: true, udp: true, metadata: true, proxied: true });
      expect(results.inside).toEqual({ getent: false, udp: false, metadata: false, proxied: false });
      expect(results.hitsFromInside).toBe(0);
    });
  });
}

interface WorldResults {
  proof: Record<string, boolean>;
  inside: Record<string, boolean>;
  hitsFromInside: number;
}

/** A network namespace of its own with a resolver on port 53 and a host that bears the metadata address. */
const WORLD = `
ip link set lo up
ip addr add 169.254.169.254/32 dev lo
echo 0 > /proc/sys/net/ipv4/ip_unprivileged_port_start
mount --bind "$RESOLV" "$(readlink -f /etc/resolv.conf)"
`;

async function inWorld(subject: Subject): Promise<WorldResults> {
  const fixture = subject.fixture();
  const resolv = ownedFile(
    join(fixture.root, 'resolv.conf'),
    'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n',
    subject.runAs
  );
  const program = [
    process.execPath,
    '--import',
    './__tests__/sandbox/loader.mjs',
    './__tests__/sandbox/programs/world.ts',
    subject.name
  ];
  // An ordinary user is root of a namespace only; a second one inside makes it an ordinary user again.
  const dropped = subject.runAs.dropped;
  const { uid, gid } = subject.runAs;
  const env = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', RESOLV: resolv, TMPDIR: fixture.root, LC_ALL: 'C' };
  const [enter, again] = dropped
    ? [['unshare', '--net', '--mount'], '']
    : subject.elevated
      ? // No sudo in a namespace of one's own: real root makes the world. sudo takes no environment along.
        [
          [
            'sudo',
            '-n',
            'env',
            ...Object.entries(env).map(pair => pair.join('=')),
            'unshare',
            '--net',
            '--mount'
          ],
          `setpriv --reuid ${uid} --regid ${gid} --clear-groups `
        ]
      : [['unshare', '-Urn', '--mount'], 'unshare --user --map-user=1000 --map-group=1000 '];
  const child = spawn(
    enter[0] ?? '',
    [...enter.slice(1), '/bin/bash', '-ec', `${WORLD} exec ${again}"$@"`, 'world', ...program],
    {
      env,
      stdio: ['ignore', 'pipe', 'pipe']
    }
  );
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  const last = out.trim().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) throw new Error(`the world did not answer: ${out}${err}`);
  return JSON.parse(last) as WorldResults;
}
