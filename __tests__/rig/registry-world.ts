/**
 * A small internet for tests: a network namespace of the program's own, and beyond a veth pair another one in which a
 * TLS registry answers at two addresses that look public. Both exist only while the world does, so that no address of
 * the real internet is ever dialled; names come from a hosts file that is bound over the machine's own.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeCertificates } from './registry-certificates.js';
import { makeRepository } from './registry-git.js';

/** What tests list. */
export const LISTED = { host: 'registry.test', address: '93.184.216.34' } as const;
/** The same registry by another name and address, which tests do not list. */
export const UNLISTED = { host: 'mirror.test', address: '93.184.216.35' } as const;
const OWN_ADDRESS = '93.184.216.1';

const LOADER = resolve('__tests__/sandbox/loader.mjs');

/** A Node that reads TypeScript by itself, as the loader makes it read this project's. */
export function nodeWith(program: string): string[] {
  return [process.execPath, '--import', LOADER, resolve(program)];
}

const SETUP = `
ip link set lo up
mount --make-rprivate /
mount --bind "$PLACE/hosts" /etc/hosts
mount --bind "$PLACE/resolv.conf" "$(readlink -f /etc/resolv.conf)"
coproc unshare --net sh -c 'echo up; read -r line'
read -r _ <&"\${COPROC[0]}"
INTERNET=$COPROC_PID
ip link add v0 type veth peer name v1 netns "$INTERNET"
ip addr add ${OWN_ADDRESS}/24 dev v0
ip link set v0 up
nsenter -t "$INTERNET" -n sh -ec '
  ip link set lo up
  for address in ${LISTED.address} ${UNLISTED.address}; do ip addr add $address/24 dev v1; done
  ip link set v1 up'
echo "world $$"
# Not the last command: bash would become it, and what holds the other namespace would end.
nsenter -t "$INTERNET" -n "$@"
exit
`;

const HOSTS = `127.0.0.1 localhost
${LISTED.address} ${LISTED.host}
${UNLISTED.address} ${UNLISTED.host}
`;

/** How this user makes namespaces, and becomes an ordinary program in them again. */
interface Way {
  make: readonly string[];
  enter(pid: string): string[];
}

export interface RegistryWorld {
  /** The authority's certificate, to be handed to clients. */
  readonly ca: string;
  /** Program and arguments that run a command in the world, as whoever runs the tests, with just this environment. */
  command(argv: readonly string[], env: Readonly<Record<string, string>>, cwd?: string): string[];
  /** `host method path` of every request so far. */
  hits(): Promise<string[]>;
  close(): Promise<void>;
}

export async function registryWorld(): Promise<RegistryWorld> {
  const place = mkdtempSync(join(tmpdir(), 'registry-'));
  chmodSync(place, 0o755);
  fill(place);
  const way = chooseWay();
  const server = [...nodeWith('__tests__/rig/registry-server.ts'), place, LISTED.address, UNLISTED.address];
  const env = [`PLACE=${place}`, 'PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'LC_ALL=C'];
  const [program = '', ...args] = [
    ...way.make,
    'env',
    '-i',
    ...env,
    '/bin/bash',
    '--norc',
    '-ec',
    SETUP,
    'world',
    ...server
  ];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const said = listener(child);
  const remove = (): void => rmSync(place, { recursive: true, force: true });
  await said
    .until(() => said.lines().includes('ready'))
    .catch(error => {
      remove();
      throw error;
    });
  const pid =
    said
      .lines()
      .find(line => line.startsWith('world '))
      ?.slice('world '.length) ?? '';
  const closed = new Promise(done => child.once('close', done));
  return {
    ca: join(place, 'ca.pem'),
    command: (argv, given, cwd = '/') => {
      const variables = Object.entries(given).map(([name, value]) => `${name}=${value}`);
      return [...way.enter(pid), 'env', '-i', `--chdir=${cwd}`, ...variables, ...argv];
    },
    async hits() {
      const fences = (): number => said.lines().filter(line => line === 'fence').length;
      const before = fences();
      child.stdin.write('\n');
      await said.until(() => fences() > before);
      return said.lines().flatMap(line => (line.startsWith('hit ') ? [line.slice(4)] : []));
    },
    async close() {
      child.stdin.end();
      await closed;
      remove();
    }
  };
}

function fill(place: string): void {
  const names = [LISTED, UNLISTED].flatMap(({ host, address }) => [`DNS:${host}`, `IP:${address}`]);
  makeCertificates(place, names);
  makeRepository(join(place, 'git'));
  writeFileSync(join(place, 'hosts'), HOSTS);
  writeFileSync(join(place, 'resolv.conf'), 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n');
}

/** Root as it is; else sudo where it asks nothing; else a user namespace, and within it one that maps back. */
function chooseWay(): Way {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  const enter = (pid: string): string[] => ['/usr/bin/nsenter', '-t', pid, '-n', '-m'];
  if (uid === 0) return { make: ['unshare', '--net', '--mount'], enter };
  if (spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0) {
    const drop = ['/usr/bin/setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--init-groups'];
    const make = ['sudo', '-n', '/usr/bin/unshare', '--net', '--mount'];
    return { make, enter: pid => ['sudo', '-n', ...enter(pid), ...drop] };
  }
  const back = ['/usr/bin/unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`];
  const inside = ['--user', '--preserve-credentials'];
  return {
    make: ['unshare', '--user', '--map-root-user', '--net', '--mount'],
    enter: pid => [...enter(pid), ...inside, ...back]
  };
}

interface Listener {
  lines(): string[];
  /** Rejects with all that was said where the process ends first. */
  until(condition: () => boolean): Promise<void>;
}

function listener(child: ChildProcess): Listener {
  let [out, err, ended] = ['', '', false];
  const checks = new Set<() => void>();
  const look = (): void => checks.forEach(check => check());
  child.stdout?.on('data', chunk => {
    out += String(chunk);
    look();
  });
  child.stderr?.on('data', chunk => (err += String(chunk)));
  child.once('error', error => (err += error.message));
  child.once('close', () => {
    ended = true;
    look();
  });
  return {
    lines: () => out.split('\n').slice(0, -1),
    until: condition =>
      new Promise((done, fail) => {
        const check = (): void => {
          if (!condition() && !ended) return;
          checks.delete(check);
          if (condition()) done();
          else fail(new Error(`the world of the registry ended: ${out}${err}`));
        };
        checks.add(check);
        check();
      })
  };
}
