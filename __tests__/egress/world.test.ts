/** Cases 9 to 23 over real namespaces: an empty one inside, the proxy's, and one that stands for the internet. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scratch } from './rig.js';

interface Attempt {
  proof: boolean;
  reached: boolean;
  unproxied: boolean;
  hits: number;
  host: string;
  code: string | null;
}

interface World {
  attempts: Record<string, Attempt>;
  tools: Record<string, { allowed: boolean; other: boolean; granted: boolean; refused: boolean }>;
  killed: {
    before: boolean;
    cut: boolean;
    after: boolean;
    death: string;
    last: { verdict: string; code: string };
  };
}

/**
 * The internet's namespace belongs to a process that lives as long as this shell. Addresses look public; they exist
 * only here. Names come from a hosts file that is bound over the machine's own.
 */
const SETUP = `
ip link set lo up
mount --make-rprivate /
mount --bind "$PLACE/hosts" /etc/hosts
mount --bind "$PLACE/resolv.conf" "$(readlink -f /etc/resolv.conf)"
coproc unshare --net sh -c 'echo up; read -r line'
read -r _ <&"\${COPROC[0]}"
INTERNET=$COPROC_PID
ip link add v0 type veth peer name v1 netns "$INTERNET"
ip addr add 93.184.216.1/24 dev v0
ip link set v0 up
nsenter -t "$INTERNET" -n sh -ec '
  ip link set lo up
  ip addr add 93.184.216.34/24 dev v1
  for address in 169.254.169.254 10.9.9.9 198.51.100.7; do ip addr add $address/32 dev v1; done
  ip link set v1 up'
for address in 169.254.169.254 10.9.9.9 198.51.100.7; do ip route add $address/32 dev v0; done
`;

const HOSTS = `
127.0.0.1 localhost
93.184.216.34 allowed.test other.test other.test. dns.test allowed.test.other.test
10.9.9.9 private.test
169.254.169.254 metadata.test
93.184.216.1 own.test
`;

function prepare(): string {
  const place = scratch();
  const names = ['allowed.test', 'other.test', 'dns.test', 'allowed.test.other.test'].map(
    name => `DNS:${name}`
  );
  const subject = ['-subj', '/CN=test', '-addext', `subjectAltName=${names.join(',')},IP:93.184.216.34`];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const files = ['-keyout', join(place, 'key.pem'), '-out', join(place, 'cert.pem')];
  execFileSync('openssl', ['req', '-x509', ...curve, ...subject, ...files], { stdio: 'ignore' });
  writeFileSync(join(place, 'hosts'), HOSTS);
  writeFileSync(join(place, 'resolv.conf'), 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n');
  mkdirSync(join(place, 'run'), { mode: 0o700 });
  return place;
}

async function makeWorld(place: string): Promise<World> {
  const loader = resolve('__tests__/sandbox/loader.mjs');
  const here = resolve('__tests__/egress');
  const program = [process.execPath, '--import', loader, join(here, 'programs/world.ts')];
  const args = `${program.map(part => `'${part}'`).join(' ')} "$PLACE" "$INTERNET" '${resolve('src/egress-proxy.ts')}' '${loader}' '${here}'`;
  const enter = process.getuid?.() === 0 ? ['unshare', '--net', '--mount'] : ['unshare', '-Urn', '--mount'];
  const child = spawn(
    enter[0] ?? '',
    [...enter.slice(1), '/bin/bash', '-ec', `${SETUP}\n${args} || exit 1\nexit 0`],
    {
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', PLACE: place, LC_ALL: 'C' },
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

describe('through namespaces', () => {
  let world: World;
  beforeAll(async () => {
    const place = prepare();
    try {
      world = await makeWorld(place);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });

  it.each([
    ['allowed https', 'allowed.test'],
    ['allowed http', 'allowed.test'],
    ['mixed case', 'allowed.test'],
    // The documented residual: what is asked within TLS is not seen. The name in the record is the one that was dialled.
    ['20 Host fronting within TLS', 'allowed.test']
  ])('passes: %s', (name, host) => {
    expect(world.attempts[name]).toEqual({
      proof: true,
      reached: true,
      unproxied: false,
      hits: 1,
      host,
      code: null
    });
  });

  it.each([
    ['9 metadata by address', 'NET_NOT_GRANTED', 0],
    ['9 metadata by CONNECT', 'NET_NOT_GRANTED', 0],
    ['9 metadata by a granted name', 'NET_ADDRESS_REFUSED', 0],
    ['12 unlisted host', 'NET_NOT_GRANTED', 0],
    ['13 port 22', 'NET_NOT_GRANTED', 0],
    ['14 address', 'NET_NOT_GRANTED', 0],
    ['14 address, https', 'NET_NOT_GRANTED', 0],
    ['15 trailing dot of an unlisted host', 'NET_NOT_GRANTED', 0],
    ['16 suffix', 'NET_NOT_GRANTED', 0],
    ['17 a granted name with a private address', 'NET_ADDRESS_REFUSED', 0],
    ['17 the same by CONNECT', 'NET_ADDRESS_REFUSED', 0],
    ['17 a granted name with an address of this machine', 'NET_ADDRESS_REFUSED', 0],
    ['19 another server name', 'NET_SNI_MISMATCH', 0],
    ['20 Host fronting', 'NET_HOST_MISMATCH', 0],
    ['22 DoH', 'NET_NOT_GRANTED', 0],
    // The redirect itself comes from the listed host.
    ['22 redirect', 'NET_NOT_GRANTED', 1]
  ])('case %s', (name, code, hits) => {
    expect(world.attempts[name]).toMatchObject({ proof: true, reached: false, unproxied: false, code, hits });
  });

  it.each(['node', 'python', 'git'])('%s gets through to what is listed, and no further', name => {
    expect(world.tools[name]).toMatchObject({ allowed: true, other: false, granted: true, refused: true });
  });

  it('case 23: the proxy killed mid-run', () => {
    expect(world.killed).toMatchObject({
      before: true,
      cut: true,
      after: false,
      death: 'NET_PROXY_DIED',
      last: { verdict: 'failed', code: 'NET_PROXY_DIED' }
    });
  });
});
