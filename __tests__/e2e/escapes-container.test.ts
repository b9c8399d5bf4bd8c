/**
 * The ladder inside a container of podman with its default seccomp profile, as a container job has it: a backend that
 * passes its whole probe, or exit 5, and never less. In a container without that profile and with the rights to mount,
 * the same command is run in a sandbox.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeImage, podman } from '../sandbox/container-image.js';
import { notRun } from '../sandbox/contract.js';
import { cli, DIST, NODE, onlyRun, repository, start, type Ran, type TestRepository } from './harness.js';
import { IS_ROOT, giveAway, ORDINARY } from './site.js';

const LOOK = 'echo ran; grep -E "^(CapEff|NoNewPrivs|Seccomp):" /proc/self/status';
const PACK = { id: 'ESC-7', title: 'In a container', acceptance: { commands: [LOOK] } };

const HELD = /^ran\nCapEff:\t0+\nNoNewPrivs:\t1\nSeccomp:\t2\n$/;

/** Ways of starting podman, as container-image.ts tries them. */
const WAYS = [[], ['--runtime', 'runc', '--cgroup-manager', 'cgroupfs']];

/**
 * Root of the container, and an ordinary user of it who owns the repository. A podman without root has another user
 * than its root only where it was given more ids (subuid(5)).
 */
const USERS: [string, boolean, string[]][] = [
  ['its root', false, []],
  ...(IS_ROOT ? [ordinaryUser(['--user', `${ORDINARY?.uid}:${ORDINARY?.gid}`])] : []),
  ...(!IS_ROOT && hasMoreIds() ? [ordinaryUser(['--userns', 'keep-id'])] : [])
];

function ordinaryUser(options: string[]): [string, boolean, string[]] {
  return ['an ordinary user', true, options];
}

function hasMoreIds(): boolean {
  const text = existsSync('/etc/subuid') ? readFileSync('/etc/subuid', 'utf8') : '';
  const names = text.split('\n').map(line => line.split(':')[0] ?? '');
  return names.some(
    name => name !== '' && (name === process.env['USER'] || name === String(process.getuid?.()))
  );
}

describe('case 40: the ladder inside a container', () => {
  const image = podman('--version') === null ? null : makeImage(`codex-ladder-${process.pid}`);
  if (image === null) return notRun('the ladder inside a container', 'podman is not installed');
  let repo: TestRepository;
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'codex-container-home-'));
    repo = repository({ 'pack.yml': JSON.stringify(PACK) });
  });
  afterEach(() => {
    repo.remove();
    rmSync(home, { recursive: true, force: true });
  });
  afterAll(() => image.remove());

  const run = (
    way: readonly string[],
    options: readonly string[],
    command: readonly string[]
  ): Promise<Ran> => {
    const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', HOME: process.env['HOME'] ?? '/' };
    // Of the machine's own limits podman takes more than it may pass on, where it runs in a container itself.
    const limits = ['--ulimit', 'nofile=1024:1024', '--ulimit', 'nproc=4096:4096'];
    const how = ['run', '--rm', '--pull', 'never', '--network', 'none', ...limits, ...options, image.id];
    const all = ['podman', ...way, ...how, ...command];
    return start(all, '/', env).done;
  };

  async function inContainer(options: readonly string[], args: readonly string[]): Promise<Ran> {
    const volumes = ['/usr', DIST, dirname(NODE)].flatMap(path => ['-v', `${path}:${path}:ro`]);
    const place = ['-v', `${repo.path}:${repo.path}`, '-w', repo.path, '-v', `${home}:/home`];
    const env = ['-e', 'PATH=/usr/sbin:/usr/bin', '-e', 'HOME=/home'];
    const command = [NODE, join(DIST, 'cli/index.js'), 'run', 'pack.yml', '--json', ...args];
    for (const way of WAYS)
      if ((await run(way, [], ['true'])).code === 0)
        return run(way, [...volumes, ...place, ...env, ...options], command);
    throw new Error(`podman starts no container: ${(await run(WAYS[1] ?? [], [], ['true'])).stderr}`);
  }

  function logs(): string[] {
    const directory = join(onlyRun(repo), 'logs/test');
    return existsSync(directory)
      ? readdirSync(directory).map(name => readFileSync(join(directory, name), 'utf8'))
      : [];
  }

  /** Exit 5 before anything ran, or a sandbox all of whose facts hold. */
  function expectAllOrNothing(ran: Ran): void {
    if (ran.code === 5 && ran.json?.error?.code === 'ISO_RUN_AS') {
      // A container that has one id, which is its root's: nobody to drop to.
      expect(existsSync(join(repo.path, '.orchestrator_logs'))).toBe(false);
      return;
    }
    const manifest = JSON.parse(readFileSync(join(onlyRun(repo), 'manifest.json'), 'utf8'));
    if (ran.code === 5) {
      expect([ran.stderr, ran.json?.verdict.code]).toEqual(['', 'ISO_UNAVAILABLE']);
      expect(ran.json.verdict.detail).not.toBe('');
      expect(logs()).toEqual([]);
    } else {
      expect([ran.stderr, ran.code, ran.json?.verdict.code]).toEqual(['', 0, 'OK']);
      const facts = Object.values(manifest.isolation.facts);
      expect([facts.length > 6, facts.every(ok => ok === true)]).toEqual([true, true]);
      expect(logs()).toEqual([expect.stringMatching(HELD)]);
    }
    expect(cli(repo.path, ['verify', 'last']).code).toBe(0);
  }

  describe.each(USERS)('as %s', (_who, ordinary, options) => {
    beforeEach(() => {
      if (ordinary && ORDINARY !== null) for (const path of [repo.path, home]) giveAway(path, ORDINARY);
    });

    it.each([[[]], [['--backend', 'bubblewrap']], [['--backend', 'util-linux']]])(
      'the default profile %j: a sandbox, or exit 5',
      async args => expectAllOrNothing(await inContainer(options, args))
    );
  });

  it('the proof: without the profile the command runs, in a sandbox that holds', async () => {
    const proof = await inContainer(['--privileged'], []);
    expectAllOrNothing(proof);
    // Where podman itself has no root, what it can give away differs from machine to machine.
    if (IS_ROOT) expect([proof.code, logs()]).toEqual([0, [expect.stringMatching(HELD)]]);
  });
});
