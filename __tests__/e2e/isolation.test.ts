/** The other isolations in whole runs, by the bundle: containers, none, and a receiver in a second process. */
import { chmodSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { makeImage, type TestImage } from '../sandbox/container-image.js';
import { cli, cliAsync, onlyRun, repository, type Ran, type TestRepository, until } from './harness.js';
import { type ReceiverWorld, receiverWorld } from './receiver.js';

const LIMIT = 180_000;

let repo: TestRepository;
/** A host service: whether anybody reached it is what tells isolation from none. */
let service: Server;
let reached = 0;

beforeAll(async () => {
  service = createServer(socket => {
    reached += 1;
    socket.destroy();
  });
  await new Promise<void>(resolve => service.listen(0, '127.0.0.1', resolve));
});
afterAll(() => service.close());

beforeEach(() => {
  const { port } = service.address() as AddressInfo;
  reached = 0;
  repo = repository({
    'a.txt': 'a\n',
    // No pattern of a lint sees into a file.
    'reach.sh': `if (exec 3<>/dev/tcp/127.0.0.1/${port}) 2>/dev/null; then echo out; else echo held; fi\n`,
    'ask.sh': ASK
  });
});
afterEach(() => repo.remove());

/** Asks the proxy of the environment for a host, as a client would. */
const ASK = `proxy="\${HTTPS_PROXY#*//}"
where="\${proxy#*@}"
where="\${where%/}"
exec 3<>"/dev/tcp/\${where%:*}/\${where##*:}"
basic="$(printf %s "\${proxy%@*}" | base64 -w 0)"
printf 'CONNECT refused.example.org:443 HTTP/1.1\\r\\nHost: refused.example.org:443\\r\\n' >&3
printf 'Proxy-Authorization: Basic %s\\r\\n\\r\\n' "$basic" >&3
head -n 1 <&3
`;

const WORK = {
  phases: { implement: { run: ['echo changed > a.txt'] } },
  acceptance: { commands: ['grep changed a.txt', 'bash reach.sh > "$ARTIFACTS_DIR/reach.txt"'] },
  artifacts: { required: ['reach.txt'] }
};

async function run(pack: object, policy: object | null, args: string[], env = {}): Promise<Ran> {
  repo.write('pack.yml', JSON.stringify({ id: 'ISO-1', title: 'Isolation', ...pack }));
  if (policy !== null) repo.write('.codex/policy.yml', JSON.stringify({ version: 1, ...policy }));
  repo.commit('pack');
  return cliAsync(repo.path, ['run', 'pack.yml', '--json', ...args], env).done;
}

/** The end of a run, and that its evidence holds, whatever the end. */
function expectEnd({ json, code, stderr }: Ran, reason: string, exit: number): void {
  expect([stderr, json?.verdict.code, json?.verdict.detail, code]).toEqual([
    '',
    reason,
    expect.any(String),
    exit
  ]);
  const verify = cli(repo.path, ['verify', 'last']);
  expect([verify.code, verify.stdout]).toEqual([0, expect.stringContaining('consistent')]);
}

function record(path: string): string {
  return readFileSync(join(onlyRun(repo), path), 'utf8');
}

function manifest(): { isolation: { backend: string; version: string; facts: object } | null } {
  return JSON.parse(record('manifest.json'));
}

describe('container', () => {
  let image: TestImage;
  beforeAll(() => {
    const made = makeImage(`codex-e2e-${process.pid}`, [], ['perl', 'head', 'base64']);
    if (made === null) throw new Error('this needs podman');
    image = made;
  }, LIMIT);
  afterAll(() => image.remove());
  const named = () => ({ isolation: { kind: 'container', image: image.reference } });

  it(
    'the pack asks, the policy allows: the change is made and judged in containers',
    async () => {
      // Less than the engine's own client takes: it is not the command's.
      const limits = { memory_mb: 24, processes: 3 };
      const ended = await run({ ...WORK, ...named(), limits }, null, []);
      expectEnd(ended, 'OK', 0);
      expect(manifest().isolation).toMatchObject({
        backend: 'podman',
        version: expect.stringContaining(image.id),
        facts: { 'no-new-privs': true, seccomp: true, 'canary-connect-fails': true }
      });
      expect(JSON.parse(record('plan.json'))).toMatchObject({
        isolation: 'container',
        image: image.reference
      });
      expect(record('artifacts/reach.txt')).toBe('held\n');
      expect([reached, ended.json.change.files.length]).toEqual([0, 1]);
    },
    LIMIT
  );

  it(
    'the proxy is the only way out, and names what it refused',
    async () => {
      const pack = {
        ...named(),
        permissions: { network: { allow: ['allowed.example.org:443'] } },
        acceptance: { commands: ['bash ask.sh', 'bash reach.sh | grep held'] }
      };
      const ended = await run(pack, null, []);
      expectEnd(ended, 'OK', 0);
      expect(record('logs/test/01-bash-ask-sh.log')).toMatch(/^HTTP\/1\.1 4\d\d /);
      const lines = record('egress.jsonl')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line));
      expect(lines.map(({ verdict, command }) => [verdict, command])).toEqual([['refused', 'test/1']]);
      expect(reached).toBe(0);
    },
    LIMIT
  );

  it(
    'an image without what the way to the proxy needs: refused before a command runs',
    async () => {
      const bare = makeImage(`codex-e2e-bare-${process.pid}`)!;
      try {
        const pack = {
          isolation: { kind: 'container', image: bare.reference },
          permissions: { network: { allow: ['allowed.example.org:443'] } },
          acceptance: { commands: ['true'] }
        };
        expectEnd(await run(pack, null, []), 'ISO_NETWORK_KEEPER', 5);
        expect(record('events.jsonl')).not.toContain('command.started');
      } finally {
        bare.remove();
      }
    },
    LIMIT
  );

  it(
    'a memory limit ends the command',
    async () => {
      const pack = {
        ...named(),
        limits: { memory_mb: 64 },
        acceptance: { commands: ['x=aaaaaaaa; while :; do x=$x$x; done'] }
      };
      const ended = await run(pack, null, []);
      const { code } = ended.json.verdict;
      // An engine with control groups of version 1 need not see why the kernel ended it.
      expect(['LIMIT_MEMORY', 'ACC_FAILED']).toContain(code);
      expectEnd(ended, code, code === 'LIMIT_MEMORY' ? 4 : 1);
      if (code === 'ACC_FAILED') expect(ended.json.verdict.detail).toContain('status 137');
    },
    LIMIT
  );

  it.each<[string, string[], object | null, string, number]>([
    [
      'an image that is not there',
      ['--container-image', `debian@sha256:${'0'.repeat(64)}`],
      null,
      'ISO_IMAGE_ABSENT',
      5
    ],
    ['an image that is not pinned', ['--container-image', 'debian:12'], null, 'ISO_IMAGE_UNPINNED', 2],
    ['no image', ['--isolation', 'container'], null, 'ISO_IMAGE_MISSING', 2],
    [
      'an image that the policy does not list',
      ['--container-image', `debian@sha256:${'1'.repeat(64)}`],
      { images: [`debian@sha256:${'2'.repeat(64)}`] },
      'ISO_IMAGE_NOT_ALLOWED',
      3
    ],
    [
      'a policy of sandboxes',
      ['--container-image', `debian@sha256:${'1'.repeat(64)}`],
      { isolation: 'sandbox' },
      'ISO_ABOVE_POLICY',
      3
    ]
  ])('%s: refused', async (_what, args, policy, reason, exit) => {
    expectEnd(await run(WORK, policy, args), reason, exit);
    expect([reached, manifest().isolation]).toEqual([0, null]);
  });
});

it('a backend of another isolation is a mistake of the caller', async () => {
  const { code, json } = await run(WORK, null, ['--backend', 'podman']);
  expect([code, json?.error.code]).toEqual([2, 'USAGE']);
});

describe('none', () => {
  const policy = { mode: 'privileged', isolation: ['sandbox', 'none'], none: { programs: ['bash'] } };
  const twice = ['--mode', 'privileged', '--isolation', 'none'];

  it.each<[string, object, object | null, string[], string]>([
    ['the pack alone', { isolation: 'none' }, policy, ['--mode', 'privileged'], 'ISO_NONE_UNASKED'],
    ['the operator alone', {}, policy, twice, 'ISO_NONE_UNASKED'],
    ['both, in mode safe', { isolation: 'none' }, policy, ['--isolation', 'none'], 'ISO_MODE_SAFE'],
    ['both, and no policy that lists it', { isolation: 'none' }, null, twice, 'ISO_ABOVE_POLICY']
  ])('asked for by %s: refused', async (_what, pack, stated, args, reason) => {
    expectEnd(await run({ ...WORK, ...pack }, stated, args), reason, 3);
    expect([reached, manifest().isolation]).toEqual([0, null]);
  });

  it('asked for by both: runs, says in bold that nothing was enforced, and that is true', async () => {
    const ended = await run({ ...WORK, isolation: 'none' }, policy, twice);
    expectEnd(ended, 'OK', 0);
    for (const file of ['summary.md', 'publish/pr-body.md'])
      expect(record(file)).toMatch(/^\*\*Nothing was enforced: .* The run is not attested\.\*\*$/m);
    expect(manifest().isolation).toMatchObject({ backend: 'none', facts: { 'canary-connect-fails': false } });
    // What every other isolation holds back gets through here.
    expect([record('artifacts/reach.txt'), reached]).toEqual(['out\n', 1]);
    const types = record('events.jsonl').match(/"type":"none\.\w+"/g);
    expect(types).toEqual(Array(3).fill(['"type":"none.allowed"', '"type":"none.ended"']).flat());
  });

  it('a command that is not listed is not run, and the audit says so', async () => {
    const pack = { isolation: 'none', acceptance: { commands: ['curl http://127.0.0.1:1/'] } };
    expectEnd(await run(pack, policy, twice), 'ISO_NONE_COMMAND_UNLISTED', 3);
    expect(record('events.jsonl')).toMatch(/"code":"ISO_NONE_COMMAND_UNLISTED".*"type":"none\.denied"/);
  });

  it('beside a secret: refused', async () => {
    const env = { GITHUB_TOKEN: `ghp_${'a1B2'.repeat(9)}` };
    expectEnd(await run({ ...WORK, isolation: 'none' }, policy, twice, env), 'ISO_NONE_SECRET', 3);
    expect([reached, record('events.jsonl').includes('ghp_')]).toEqual([0, false]);
  });

  it('hosts are not granted where nothing holds them', async () => {
    const pack = { ...WORK, isolation: 'none', permissions: { network: { allow: ['npm'] } } };
    expectEnd(await run(pack, policy, twice), 'NET_NOT_ENFORCEABLE', 5);
  });
});

describe('remote', () => {
  const policy = { mode: 'privileged', isolation: ['sandbox', 'remote'] };
  const pack = {
    ...WORK,
    isolation: 'remote',
    setup: { run: ['mkdir made; echo 1 > made/one'], produces: ['made'] },
    acceptance: { commands: [...WORK.acceptance.commands, 'cat made/one a.txt'] }
  };
  let world: ReceiverWorld;
  beforeAll(() => {
    world = receiverWorld();
  });
  afterAll(() => world.close());

  it(
    'the pack runs on the receiver, and nothing of it here',
    async () => {
      const receiver = await world.start();
      const ended = await run(pack, policy, world.flags(receiver.url));
      expectEnd(ended, 'OK', 0);
      expect(manifest().isolation).toMatchObject({
        backend: 'remote',
        version: expect.stringMatching(/^(bubblewrap|util-linux) .* at 127\.0\.0\.1:\d+$/),
        facts: { 'canary-connect-fails': true }
      });
      expect([record('artifacts/reach.txt'), reached]).toEqual(['held\n', 0]);
      expect(record('logs/test/03-cat-made-one-a-txt.log')).toBe('1\nchanged\n');
      receiver.child.kill('SIGTERM');
      expect((await receiver.ended).code).toBe(0);
    },
    LIMIT
  );

  it('no receiver is named: refused', async () => {
    expectEnd(await run(pack, policy, ['--mode', 'privileged']), 'ISO_REMOTE_UNNAMED', 5);
  });

  it('hosts are not granted there', async () => {
    const wanting = { ...pack, permissions: { network: { allow: ['npm'] } } };
    expectEnd(await run(wanting, policy, world.flags('https://127.0.0.1:1')), 'NET_NOT_ENFORCEABLE', 5);
  });

  it('a receiver with another clock', async () => {
    const { url, child } = await world.start([], 3_600_000);
    expectEnd(await run(pack, policy, world.flags(url)), 'ISO_REMOTE_CLOCK', 5);
    child.kill('SIGTERM');
  });

  it('another key, a key that others can read, an authority of others', async () => {
    const { url, child } = await world.start();
    const other = world.otherKeys();
    const flags = world.flags(url);
    const withKeys = flags.map(word => (word === world.keysPath ? other : word));
    expectEnd(await run(pack, policy, withKeys), 'ISO_REMOTE_SIGNATURE', 5);
    chmodSync(other, 0o644);
    expectEnd(await run(pack, policy, withKeys), 'ISO_REMOTE_KEY_FILE', 2);
    const without = flags.slice(0, flags.indexOf('--remote-ca'));
    expectEnd(await run(pack, policy, without), 'ISO_REMOTE_TLS', 5);
    child.kill('SIGTERM');
  });

  it('nobody listens', async () => {
    const { url, child, ended } = await world.start();
    child.kill('SIGTERM');
    await ended;
    expectEnd(await run(pack, policy, world.flags(url)), 'ISO_REMOTE_UNREACHABLE', 5);
  });

  it('a port that is taken: the receiver says so and ends', async () => {
    const { port } = service.address() as AddressInfo;
    const { code, output } = await world.spawn(['--listen', `127.0.0.1:${port}`]);
    expect([code, output]).toEqual([5, expect.stringMatching(/ISO_REMOTE_FAILED.*EADDRINUSE/s)]);
  });

  it('the receiver is killed while a command runs there', async () => {
    const { url, child } = await world.start();
    const slow = { isolation: 'remote', acceptance: { commands: ['sleep 600'] } };
    repo.write('pack.yml', JSON.stringify({ id: 'ISO-1', title: 'Isolation', ...slow }));
    repo.write('.codex/policy.yml', JSON.stringify({ version: 1, ...policy }));
    repo.commit('pack');
    const running = cliAsync(repo.path, ['run', 'pack.yml', '--json', ...world.flags(url)]);
    await until(() => started(), 'the command', 60_000);
    child.kill('SIGKILL');
    expectEnd(await running.done, 'ISO_REMOTE_UNREACHABLE', 5);
  });

  function started(): boolean {
    try {
      return record('events.jsonl').includes('"type":"command.started"');
    } catch {
      return false;
    }
  }

  it('a limit of the receiver is a limit', async () => {
    const { url, child } = await world.start(['--output-mb', '1']);
    const loud = { isolation: 'remote', acceptance: { commands: ['yes'] } };
    expectEnd(await run(loud, policy, world.flags(url)), 'LIMIT_OUTPUT', 4);
    child.kill('SIGTERM');
  });
});
