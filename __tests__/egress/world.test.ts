/**
 * Escape cases 1 to 24 over real namespaces: sandboxes, the proxy's namespace, and one that stands for the internet,
 * with sites, a resolver and the addresses that must not be reached. Every attack is also made where what should hold
 * it is off: the same command in the same sandbox before a careless proxy, or outside of any sandbox.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { EgressDecision } from '../../src/egress/index.js';
import { GATE_PORT } from '../../src/sandbox/network-keeper.js';
import type { NetworkAttempt } from '../../src/sandbox/types.js';
import { DIRECT, PROXIED, WANTED } from './attempts.js';
import { INTERNET, OWN } from './internet.js';

interface Tried {
  proof: boolean;
  reached: boolean;
  told: boolean;
  host: string;
  code: string | null;
  verdict: string;
  hits: number;
}

interface World {
  wanted: Record<string, Tried>;
  refused: Record<string, Tried>;
  direct: Record<
    string,
    {
      proof: boolean;
      reached: boolean[];
      codes: number[];
      attempts: NetworkAttempt[][];
      hits: number;
      questions: number;
      decided: number;
    }
  >;
  rebinding: {
    proof: string;
    dialled: object[];
    outs: string[];
    decisions: EgressDecision[];
    hits: number;
  };
  rebound: { proof: string; out: string; hits: number; decided: number };
  killed: {
    before: string;
    cut: number | null;
    after: { code: number | null; out: string };
    hits: number;
    death: string;
    last: EgressDecision;
    proof: string;
  };
}

/** The internet's namespace belongs to a process that lives as long as this shell. */
const SETUP = `
ip link set lo up
mount --make-rprivate /
for file in hosts nsswitch.conf resolv.conf; do mount --bind "$PLACE/$file" "$(readlink -f /etc/$file)"; done
echo 0 > /proc/sys/net/ipv4/ip_unprivileged_port_start
coproc unshare --net bash -c 'echo up; read -r _; exec "$@"' internet $INTERNET_PROGRAM "$PLACE"
read -r _ <&"\${COPROC[0]}"
ip link add v0 type veth peer name v1 netns "$COPROC_PID"
ip addr add ${OWN.four}/24 dev v0
ip -6 addr add ${OWN.six}/64 dev v0 nodad
ip link set v0 up
nsenter -t "$COPROC_PID" -n sh -ec '
  ip link set lo up
  ip addr add ${INTERNET.public}/24 dev v1
  ip addr add ${INTERNET.relay}/24 dev v1
  ip -6 addr add ${INTERNET.six}/64 dev v1 nodad
  for address in ${far().join(' ')}; do ip addr add $address/32 dev v1; done
  ip link set v1 up'
for address in ${far().join(' ')}; do ip route add $address/32 dev v0; done
echo go >&"\${COPROC[1]}"
read -r _ <&"\${COPROC[0]}"
`;

/** Not as the last command, which the shell would become; and with it the internet would end. */
const RUN = '"$@" || exit 1\nexit 0';

/** Addresses that are in no network of ours. */
function far(): string[] {
  return [INTERNET.metadata, INTERNET.private, INTERNET.resolver];
}

function prepare(): string {
  const place = mkdtempSync(join(tmpdir(), 'world-'));
  chmodSync(place, 0o755);
  const names = ['allowed.test', 'other.test', 'dns.test'].map(name => `DNS:${name}`);
  const addresses = [INTERNET.public, INTERNET.six].map(address => `IP:${address}`);
  const subject = ['-subj', '/CN=test', '-addext', `subjectAltName=${[...names, ...addresses].join(',')}`];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const files = ['-keyout', join(place, 'key.pem'), '-out', join(place, 'cert.pem')];
  execFileSync('openssl', ['req', '-x509', ...curve, ...subject, ...files], { stdio: 'ignore' });
  writeFileSync(join(place, 'hosts'), '127.0.0.1 localhost\n');
  writeFileSync(join(place, 'nsswitch.conf'), 'passwd: files\ngroup: files\nhosts: files dns\n');
  writeFileSync(
    join(place, 'resolv.conf'),
    `nameserver ${INTERNET.resolver}\noptions timeout:2 attempts:1\n`
  );
  return place;
}

async function makeWorld(place: string, backend: string): Promise<World> {
  const loader = resolve('__tests__/sandbox/loader.mjs');
  const node = [process.execPath, '--import', loader];
  const program = (name: string): string => resolve('__tests__/egress/programs', name);
  const asRoot = process.getuid?.() === 0;
  // An ordinary user is root of a namespace for the set-up, and ordinary again for the world itself.
  const again = asRoot ? [] : ['unshare', '--user', '--map-user=1000', '--map-group=1000'];
  const argv = [
    ...again,
    ...node,
    program('world.ts'),
    place,
    backend,
    resolve('src/egress-proxy.ts'),
    loader
  ];
  const child = spawn(
    'unshare',
    [...(asRoot ? [] : ['-Ur']), '--net', '--mount', '/bin/bash', '-ec', `${SETUP}${RUN}`, 'world', ...argv],
    {
      env: {
        PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
        PLACE: place,
        INTERNET_PROGRAM: [...node, program('internet.ts')].join(' '),
        TMPDIR: place,
        LC_ALL: 'C'
      },
      stdio: ['ignore', 'pipe', 'pipe']
    }
  );
  let [out, err] = ['', ''];
  child.stdout.on('data', chunk => (out += String(chunk)));
  child.stderr.on('data', chunk => (err += String(chunk)));
  await new Promise(done => child.on('close', done));
  const last = out.trim().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) throw new Error(`the world did not answer: ${out}${err}`);
  return JSON.parse(last) as World;
}

describe.each(['bubblewrap', 'util-linux'])('through namespaces, %s', backend => {
  let world: World;
  beforeAll(async () => {
    const place = prepare();
    try {
      world = await makeWorld(place, backend);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  }, 120_000);

  it.each(Object.keys(WANTED))('passes: %s', name => {
    expect(world.wanted[name]).toEqual({
      proof: true,
      reached: true,
      told: true,
      hits: 1,
      host: 'allowed.test',
      code: null,
      verdict: 'allowed'
    });
  });

  it.each(Object.keys(PROXIED))('%s', name => {
    const { code, host, hits = 0 } = PROXIED[name]!;
    expect(world.refused[name]).toEqual({
      proof: true,
      reached: code === null,
      told: true,
      hits,
      host,
      code,
      verdict: code === null ? 'allowed' : 'refused'
    });
  });

  it.each(Object.keys(DIRECT))('%s', name => {
    const { recorded } = DIRECT[name]!;
    const { codes, attempts, ...tried } = world.direct[name]!;
    expect(tried).toEqual({ proof: true, reached: [false, false], hits: 0, questions: 0, decided: 0 });
    expect(codes.map(code => code !== 0)).toEqual([true, true]);
    expect(attempts).toMatchObject([recorded, recorded]);
  });

  it('case 18: a name that is public when it is checked and private when it is dialled', () => {
    const { proof, dialled, outs, decisions, hits } = world.rebinding;
    // One look-up to check, another to dial.
    expect([proof, dialled]).toEqual([
      `site rebind.test at ${INTERNET.private}\n`,
      [{ asked: 'rebind.test:80', dialled: INTERNET.private }]
    ]);
    expect(outs[0]).toBe(`site rebind.test at ${INTERNET.public}\n`);
    expect(outs[1]).toContain('NET_ADDRESS_REFUSED');
    expect(hits).toBe(0);
    expect(decisions).toMatchObject([
      { host: 'rebind.test', address: INTERNET.public, verdict: 'allowed', code: null },
      { host: 'rebind.test', address: INTERNET.private, verdict: 'refused', code: 'NET_ADDRESS_REFUSED' }
    ]);
  });

  it('case 23: the proxy killed mid-run closes the network, for a client that would go around it too', () => {
    const { before, cut, after, hits, death, last, proof } = world.killed;
    expect(before).toContain('site allowed.test');
    expect([cut === 0, after.code === 0, hits]).toEqual([false, false, 0]);
    expect(after.out).not.toContain('site');
    expect(death).toBe('NET_PROXY_DIED');
    expect(last).toMatchObject({ verdict: 'failed', code: 'NET_PROXY_DIED' });
    expect(proof).toContain('site allowed.test');
  });

  it('case 24: the forwarder killed, and its port taken by a relay', () => {
    const { proof, out, hits, decided } = world.rebound;
    expect(proof).toContain(`at ${INTERNET.public}`);
    expect(out).toBe('bound\nrelay: ENETUNREACH\n');
    expect([hits, decided]).toEqual([0, 0]);
    expect(GATE_PORT).toBeGreaterThan(1024);
  });
});
