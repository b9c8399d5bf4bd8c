/** Network none with a recorder: every way of asking fails at once and is named; what the command is stays the same. */
import { createServer, type AddressInfo } from 'node:net';
import { GATE_PORT } from '../../../src/sandbox/network-keeper.js';
import { probeNetwork } from '../../../src/sandbox/network-probe.js';
import type { NetworkAttempt } from '../../../src/sandbox/types.js';
import type { Subject } from '../contract.js';
import { finish, KEEPER_PID, unprotected } from '../fixture.js';

const network = { kind: 'none', recorder: true } as const;
const FETCH =
  'fetch(process.argv[1]).then(() => console.log("reached"), e => { console.log(String(e.cause ?? e)); process.exit(1) })';
const URLLIB = 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1], timeout=20)';

/** [case, what, text, what is recorded] */
const ASKING: [string, string, string, Partial<NetworkAttempt>[]][] = [
  [
    '1',
    'curl, https',
    'curl -sS https://one.example/x',
    [{ kind: 'connect', host: 'one.example', port: 443 }]
  ],
  [
    '1',
    'curl, http',
    'curl -sSf http://one.example:8080/',
    [{ kind: 'http', host: 'one.example', port: 8080 }]
  ],
  ['2', 'getent', 'getent hosts two.example', [{ kind: 'dns', host: 'two.example', port: null }]],
  ['2', 'getaddrinfo', 'getent ahosts Two.Example.', [{ kind: 'dns', host: 'two.example' }]],
  ['3', 'bash', 'exec 5<>/dev/tcp/three.example/80', [{ kind: 'dns', host: 'three.example' }]],
  [
    '9',
    'metadata, proxied',
    'curl -sSf http://169.254.169.254/x',
    [{ kind: 'http', host: '169.254.169.254', port: 80 }]
  ],
  [
    '10',
    'an IPv6 literal, proxied',
    'curl -sS "https://[2001:db8::1]/"',
    [{ kind: 'connect', host: '[2001:db8::1]', port: 443 }]
  ],
  [
    '11',
    '--noproxy',
    "curl -sS --noproxy '*' https://eleven.example/",
    [{ kind: 'dns', host: 'eleven.example' }]
  ],
  [
    '11',
    'variables unset',
    'unset ${!HTTP*} ${!http*} ${!ALL*} ${!all*}; curl -sS http://eleven.example/',
    [{ kind: 'dns', host: 'eleven.example' }]
  ],
  ['15', 'userinfo', 'curl -sSf "http://good.example@bad.example/"', [{ kind: 'http', host: 'bad.example' }]],
  [
    '22',
    'DoH',
    "curl -sS --doh-url https://doh.example/q --noproxy '*' http://hidden.example/",
    [{ kind: 'connect', host: 'doh.example' }]
  ],
  [
    '-',
    'git over https',
    'git clone -q https://git.example/a.git x',
    [{ kind: 'connect', host: 'git.example', port: 443 }]
  ],
  [
    '-',
    'node fetch',
    `node -e '${FETCH}' https://node.example/`,
    [{ kind: 'connect', host: 'node.example', port: 443 }]
  ],
  [
    '-',
    'node lookup',
    `env -u NODE_USE_ENV_PROXY node -e '${FETCH}' https://node.example/`,
    [{ kind: 'dns', host: 'node.example' }]
  ],
  [
    '-',
    'python urllib',
    `/usr/bin/python3 -c '${URLLIB}' https://py.example/`,
    [{ kind: 'connect', host: 'py.example', port: 443 }]
  ]
];

/** What reading /proc/net/TABLE says of sockets that wait for others: `table address:port`. */
const LISTENERS = `for t in tcp tcp6 udp udp6 raw packet; do while read -r _ local _ state _; do
  case $t$state in tcp*0A|udp*|raw*|packet*) case $local in *[!0-9A-F:]*|*:) ;; *) echo "$t $local" ;; esac ;; esac; done < /proc/net/$t; done 2>/dev/null; true`;

export function recorderCases(subject: Subject): void {
  describe('network none with a recorder', () => {
    it.each(ASKING)('case %s: %s', async (_case, _what, text, expected) => {
      const begun = performance.now();
      const { code, out, attempts } = await subject.fixture().run(`time ${text}`, { network });
      const took = performance.now() - begun;
      expect(code).not.toBe(0);
      expect(out).not.toContain('reached');
      expect(attempts).toEqual(expect.arrayContaining(expected.map(one => expect.objectContaining(one))));
      // The command's own time, as bash tells it: no resolver or client tries again and again.
      expect(secondsIn(out) ?? took / 1000).toBeLessThan(1);
    });

    it('names the process, counts the tries and says what to add', async () => {
      const text =
        'for i in 1 2 3; do curl -s http://three.example/ || true; done; getent hosts two.example || true';
      const { out, attempts } = await subject.fixture().run(text, { network });
      expect(attempts).toEqual([
        { kind: 'http', host: 'three.example', port: 80, process: 'curl -s http://three.example/', count: 3 },
        { kind: 'dns', host: 'two.example', port: null, process: 'getent hosts two.example', count: 1 }
      ]);
      expect(out).toContain('permissions: {network: {allow: ["three.example:80"]}}');
    });

    it('answers over TCP too, and hostile requests without a crash', async () => {
      const question =
        '\\x12\\x34\\x01\\x00\\x00\\x01\\x00\\x00\\x00\\x00\\x00\\x00\\x03tcp\\x07example\\x00\\x00\\x01\\x00\\x01';
      const text = `set +e; trap '' PIPE; exec 5<>/dev/tcp/127.0.0.1/53; printf '\\x00\\x1d${question}' >&5; head -c 6 <&5 | od -An -tx1
        for junk in '\\x16\\x03\\x01' 'CONNECT a\\0b:443 HTTP/1.1\\r\\n\\r\\n' 'CONNECT :: HTTP/9\\r\\n\\r\\n' 'GET / HTTP/1.1\\r\\n\\r\\n' "$(printf '%020000d' 0)"; do
          exec 6<>/dev/tcp/127.0.0.1/${GATE_PORT}; printf "$junk" >&6; head -c 12 <&6 | tr -d '\\r' || true; echo; exec 6>&-; done
        for junk in '' '\\0' '\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff'; do printf "$junk" > /dev/udp/127.0.0.1/53; done
        curl -s http://after.example/ > /dev/null`;
      const { code, out, attempts } = await subject.fixture().run(text, { network });
      expect({ code, out }).toMatchObject({ code: 0 });
      expect(out).toContain('00 1d 12 34 85 83');
      expect(attempts?.map(attempt => attempt.host)).toEqual(['tcp.example', 'a?b', 'after.example']);
    });

    it('is bounded, in number and in length', async () => {
      const text = `perl -e 'use IO::Socket; for my $n (1 .. 2000) { my $s = IO::Socket::INET->new("127.0.0.1:${GATE_PORT}") or die; print $s "CONNECT h$n" . "x" x 3000 . ":1 HTTP/1.1\\r\\n\\r\\n"; <$s> }'`;
      const { code, attempts = [] } = await subject.fixture().run(text, { network });
      expect(code).toBe(0);
      expect(attempts).toHaveLength(256);
      expect(attempts.every(attempt => attempt.host.length === 260)).toBe(true);
    });

    it('nothing else listens inside, and nothing of ours without it', async () => {
      const fixture = subject.fixture();
      const gate = `0100007F:${GATE_PORT.toString(16).toUpperCase()}`;
      const listeners = async (options: object): Promise<string[]> =>
        (await fixture.run(LISTENERS, options)).out.trim().split('\n').sort();
      expect(await listeners({ network })).toEqual(
        [`tcp 0100007F:0035`, `tcp ${gate}`, 'udp 0100007F:0035'].sort()
      );
      expect(await listeners({})).toEqual(['']);
      expect(await listeners({ network: { kind: 'none', recorder: false } })).toEqual(['']);
    });

    it('passes the whole probe, and the canary is not reached', async () => {
      const report = await probeNetwork(subject.backend, subject.runAs, subject.scratch);
      expect(report).toMatchObject({ ok: true, reason: null });
      expect(report.facts.at(-1)).toEqual({ name: 'recorder', ok: true, seen: 'recorded connect, dns' });
      expect(report.facts.map(fact => fact.name)).toEqual([
        ...subject.report.facts.map(fact => fact.name),
        'recorder'
      ]);
    });

    it('leaves the command what it is: user, descriptors, environment, end', async () => {
      const fixture = subject.fixture();
      const { uid, gid } = subject.inner;
      const text =
        'id -u; id -G; ls /proc/self/fd | wc -l; ls /proc/$$/fd | tr "\\n" " "; unshare -Ur true && echo NESTED; exit 7';
      const { code, out } = await fixture.run(text.replace('exit 7', 'true; exit 7'), { network });
      expect(code).toBe(7);
      expect(out).toMatch(new RegExp(`^${uid}\\n${gid}\\n4\\n0 1 (2 |2 255 |255 2 )`));
      expect(out).not.toContain('NESTED');
      const env = { PATH: subject.backend.path, EMPTY: '', ODD: 'a=b\nc' };
      const child = subject.backend.spawn({
        argv: ['/usr/bin/env', '-0'],
        cwd: '/',
        env,
        mounts: [],
        rlimits: {},
        network
      });
      const given = (await finish(child)).out
        .split('\0')
        .filter(word => word !== '' && !word.startsWith('PWD='));
      const names = given.map(word => word.slice(0, word.indexOf('=')));
      expect(given).toEqual(
        expect.arrayContaining(['EMPTY=', 'ODD=a=b\nc', `https_proxy=http://127.0.0.1:${GATE_PORT}`])
      );
      expect(names.filter(name => /CODEX|JAVA/.test(name))).toEqual([]);
    });

    it.each([
      ['/no/such', 127],
      ['/etc/passwd', 126]
    ])('a program that cannot be executed: %s gives %d', async (program, code) => {
      const spec = { argv: [program], cwd: '/', env: {}, mounts: [], rlimits: {}, network };
      expect(await finish(subject.backend.spawn(spec))).toMatchObject({
        code,
        signal: null,
        setupError: null
      });
    });

    it('tells a failed set-up from a failed command', async () => {
      const outcome = await subject.fixture().run('true', { cwd: '/no/such/directory', network });
      expect(outcome).toMatchObject({ code: null, signal: null });
      expect(outcome.setupError).toMatch(/no\/such\/directory/);
    });

    it('no variable of the command is obeyed by what comes before it, with a network or without', async () => {
      const own =
        'sub DB::DB {} BEGIN { if (open my $f, ">", "/workspace/obeyed") { print $f `grep CapEff /proc/self/status` } }';
      const env = { PERL5OPT: '-d', PERL5DB: own };
      const fixture = subject.fixture();
      for (const options of [{ env }, { env, network }]) {
        const quiet = await fixture.run('ls /workspace', options);
        expect(quiet).toMatchObject({ code: 0, out: '' });
        // The proof: the command's own perl obeys it.
        const proof = await fixture.run('perl -e 1; cat /workspace/obeyed; rm /workspace/obeyed', options);
        expect(proof.out).toContain('CapEff:\t0000000000000000');
      }
    });

    it('case 28: nothing inside is without the filter, or with a right, and the keeper is closed to the command', async () => {
      const { out } = await subject
        .fixture()
        .run(
          'cd /proc; for p in [0-9]*; do echo $(grep -E "^(CapEff|CapPrm|NoNewPrivs|Seccomp):" $p/status); done',
          { network }
        );
      const lines = out.trim().split('\n');
      expect(lines.length).toBeGreaterThanOrEqual(3);
      const rights = subject.name === 'bubblewrap-sudo' ? '0+([1-9a-f]\\w*)?' : '0+';
      const all = new RegExp(`^(CapPrm: ${rights} CapEff: ${rights} NoNewPrivs: 1 Seccomp: 2|)$`);
      expect(lines.filter(line => !all.test(line))).toEqual([]);
      const attack = `${KEEPER_PID}
          for file in environ maps; do head -c 1 /proc/$pid/$file | wc -c; done
          (exec 5<> /proc/$pid/mem) && echo OPENED; readlink /proc/$pid/ns/net /proc/$pid/fd/0 && echo LOOKED; echo end`;
      expect((await subject.fixture().run(`set +e; exec 2> /dev/null; ${attack}`, { network })).out).toBe(
        '0\n0\nend\n'
      );
    });

    it('case 24: the recorder killed and its ports taken gains nothing', async () => {
      let knocks = 0;
      const canary = createServer(socket => {
        knocks += 1;
        socket.end('reached');
      });
      await new Promise<void>(resolve => canary.listen(0, '127.0.0.1', resolve));
      try {
        const { port } = canary.address() as AddressInfo;
        const attack = `curl -s --http0.9 -m 2 http://127.0.0.1:${port}/`;
        expect((await unprotected(attack)).out).toContain('reached');
        const before = knocks;
        const text = `${KEEPER_PID}
          cat /proc/$pid/environ > /dev/null 2>&1 && echo READ; readlink /proc/$pid/fd/* && echo LOOKED; (exec 5<> /proc/$pid/mem) 2> /dev/null && echo OPENED
          kill -9 $pid; while [ -e /proc/$pid/fd/0 ] || [ -d /proc/$pid ] && ! grep -q '^State:.Z' /proc/$pid/status 2>/dev/null; do :; done
          perl -e 'use IO::Socket; my $l = IO::Socket::INET->new(LocalAddr => "127.0.0.1:${GATE_PORT}", Listen => 5, ReuseAddr => 1) or die "bind: $!"; print "rebound\\n"'
          getent hosts late.example; ${attack}; echo "end $?"`;
        const { out, attempts } = await subject.fixture().run(`set +e; ${text}`, { network });
        expect(out).toBe('rebound\nend 7\n');
        expect(attempts).toEqual([]);
        expect(knocks).toBe(before);
      } finally {
        canary.close();
      }
    });
  });
}

function secondsIn(out: string): number | null {
  const [, minutes, seconds] = /real\s+(\d+)m([\d.]+)s/.exec(out) ?? [];
  return seconds === undefined ? null : Number(minutes) * 60 + Number(seconds);
}
