/** The contract of every backend, by containers of podman; what is different in a container has its own tests below. */
import { chmodSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selectContainer } from '../../src/sandbox/container.js';
import { chooseRunAs } from '../../src/sandbox/run-as.js';
import { filterArch } from '../../src/sandbox/seccomp/filter.js';
import { deniedCalls } from '../../src/sandbox/seccomp/syscalls.js';
import { shellArgv } from '../../src/sandbox/shell.js';
import type { ProbeReport } from '../../src/sandbox/types.js';
import { baseCases } from './cases/base.js';
import { fileCases } from './cases/files.js';
import { kernelCases } from './cases/kernel.js';
import { lifelineCases } from './cases/lifeline.js';
import { limitCases } from './cases/limits.js';
import { networkCases } from './cases/network.js';
import { declareWithout } from './container-differences.js';
import { makeImage, podman, PROGRAMS, withPrograms } from './container-image.js';
import { notRun, type Subject } from './contract.js';
import { smallProxy } from './small-proxy.js';
import { type Fixture, finish, ownedDirectory, ownedFile, processesWith, sandboxFixture } from './fixture.js';

const DIFFERENT = [
  'sees a read-only root and the listed parts of /etc only',
  'has a constant host name and no view of the host tree',
  'every refused call is refused by the kernel of this machine',
  '%s is full after a bounded amount',
  // Their programs choose a backend by its name.
  'cases 2, 4, 9: a resolver',
  'case 45: the program killed with its commands'
];

const image = makeImage(`codex-contract-${process.pid}`);
const runAs = chooseRunAs();
const scratch = mkdtempSync(join(tmpdir(), 'container-contract-'));
chmodSync(scratch, 0o755);
const options = { image: image?.reference ?? '', runAs, scratch, env: process.env, only: 'podman' } as const;
const selection = image === null ? null : await selectContainer(options);

describe('podman', () => {
  const backend = selection?.backend ?? null;
  const report = selection?.reports.find(candidate => candidate.ok);
  if (backend === null || report === undefined) {
    notRun('podman', selection?.reports.at(-1)?.reason ?? 'it is not installed');
    return;
  }
  let fixture: Fixture;
  const inner = withPrograms(backend);
  beforeEach(() => {
    fixture = sandboxFixture(inner, runAs);
  });
  afterEach(() => fixture.close());
  afterAll(async () => {
    await backend.close();
    image?.remove();
    rmSync(scratch, { recursive: true, force: true });
  });
  const subject: Subject = {
    name: inner.name,
    runAs,
    elevated: true,
    inner: runAs,
    backend: inner,
    report: { ...report, backend: inner.name } as ProbeReport,
    scratch,
    fixture: () => fixture
  };
  declareWithout(DIFFERENT, () => {
    for (const cases of [baseCases, networkCases, kernelCases, fileCases, limitCases, lifelineCases])
      cases(subject);
  });

  describe('what is different in a container', () => {
    it('a read-only root and the /etc of the image, with accounts and names of our own', async () => {
      const { out } = await fixture.run(
        'for d in / /usr /etc /opt /dev /sys; do if : > $d/x; then echo WRITABLE $d; fi; done 2>/dev/null; ls -A /etc; cat /etc/made-for /etc/hostname; ls -A /sys | wc -l; getent hosts localhost | wc -l; cat /etc/hosts'
      );
      expect(out).not.toContain('WRITABLE');
      expect(out).toContain(`codex-contract-${process.pid}\nsandbox\n0\n1\n`);
      expect(out).not.toContain('host.containers.internal');
      for (const secret of ['shadow', 'sudoers', 'gitconfig', 'machine-id'])
        expect(out.split('\n')).not.toContain(secret);
    });

    it('a constant host name and no view of the host tree', async () => {
      const { out } = await fixture.run(`hostname; ls ${fixture.root} ${process.cwd()} /root 2>&1 || true`);
      expect(out.split('\n')[0]).toBe('sandbox');
      expect(out.match(/No such file/g)).toHaveLength(3);
    });

    it('every refused call is refused, those without a name in the library of the engine too', async () => {
      const calls = [...deniedCalls(filterArch(process.arch))].filter(
        ([name]) => !/reboot|vhangup|swapoff|acct/.test(name)
      );
      const rows = calls.map(([name, nr]) => `["${name}",${nr}]`).join(',');
      const { out } = await fixture.run(
        `perl -e 'for (${rows}) { my $r = syscall($_->[1], -1, -1, -1, -1, -1); print "$_->[0] ", $r == -1 ? $! + 0 : 0, "\\n" }'`
      );
      const lines = out.trim().split('\n');
      expect(lines).toHaveLength(calls.length);
      expect(lines.filter(line => !/ (1|38)$/.test(line))).toEqual([]);
      expect(lines.filter(line => line.endsWith(' 38')).length).toBeLessThan(4);
    });

    it('the command, its environment and its directory are not in any command line of the host', async () => {
      const secret = `value-${process.pid}-${Date.now()}`;
      const child = fixture.start(`echo ready; sleep 1004; : ${secret}`, { env: { SHOWN: secret } });
      await new Promise(resolve => child.stdout.once('data', resolve));
      // The processes of the command itself: they are in the container.
      const outside = processesWith(secret).filter(
        pid => readlinkSync(`/proc/${pid}/ns/pid`) === readlinkSync('/proc/self/ns/pid')
      );
      expect(outside).toEqual([]);
      expect(podman('ps', '--all', '--no-trunc', '--format', '{{.Command}}')).not.toContain(secret);
      child.stdout.resume();
      child.stderr.resume();
      child.kill();
      await child.exited;
    });

    it('a Unix socket of the host in a mounted directory is the one way out', async () => {
      const directory = ownedDirectory(join(fixture.root, 'egress'), runAs);
      const server = createServer(socket => socket.end('from outside\n'));
      await new Promise<void>(resolve => server.listen(join(directory, 'proxy.sock'), resolve));
      chmodSync(join(directory, 'proxy.sock'), 0o666);
      try {
        const text = `perl -e 'socket(my $s, 1, 1, 0) or die; connect($s, pack("S a*", 1, "/egress/proxy.sock\\0")) or die "connect: $!\n"; print <$s>'`;
        const mounts = [{ source: directory, target: '/egress', mode: 'ro' } as const];
        expect(await fixture.run(text, { mounts })).toMatchObject({ code: 0, out: 'from outside\n' });
      } finally {
        server.close();
      }
    });

    it('the filtering proxy: clients find it, what it refuses stays refused, nothing else leads out', async () => {
      const target = createHttpServer((_request, response) => response.end('reached\n'));
      await new Promise<void>(resolve => target.listen(0, '127.0.0.1', resolve));
      const { port } = target.address() as AddressInfo;
      const directory = ownedDirectory(join(fixture.root, 'proxy'), runAs);
      const allowed = new Map([['listed.test:80', port]]);
      const proxy = await smallProxy(join(directory, 'socket'), allowed, runAs);
      const { socket, user, token } = proxy;
      const network = { kind: 'proxy', socket, user, token } as const;
      try {
        const text = `curl -sS http://listed.test/; curl -sS http://other.test/ | head -1; curl -sS -m 3 --noproxy '*' http://127.0.0.1:${port}/ || echo closed`;
        const { code, out, setupError } = await fixture.run(text, { network, rlimits: { processes: 40 } });
        expect({ code, setupError }).toEqual({ code: 0, setupError: null });
        expect(out).toMatch(/^reached\nrefused\n/);
        expect(out).toMatch(/closed\n$/);
        expect(proxy.log).toEqual(['allowed listed.test:80', 'refused other.test:80']);
        expect(await fixture.run('env | grep -ci proxy || true')).toMatchObject({ out: '0\n' });
      } finally {
        proxy.close();
        target.close();
      }
    });

    it('a recorder is refused and not left out in silence', () => {
      expect(() => fixture.start('true', { network: { kind: 'none', recorder: true } })).toThrow(
        expect.objectContaining({ code: 'ISO_CONTAINER_NETWORK' })
      );
    });

    it('memory is bounded by the control group, and it is told that this was the end', async () => {
      const eat = `perl -e '$x = "x" x 200_000_000; print length $x'`;
      const free = await fixture.run(eat);
      expect(free).toMatchObject({ code: 0, out: '200000000' });
      const small = await selectContainer({ ...options, limits: { memoryBytes: 64 << 20, cpus: 1 } });
      const child = small.backend!.spawn({
        argv: shellArgv(`exec ${eat}`),
        cwd: '/',
        env: { PATH: '/usr/bin' },
        mounts: [...PROGRAMS],
        rlimits: {}
      });
      expect(await finish(child)).toMatchObject({ code: 137, setupError: null });
      expect(['told', 'likely']).toContain(child.outOfMemory());
      await small.backend!.close();
    });

    it.each([
      ['a comma', 'a,b'],
      ['a quote', 'a"b'],
      ['a colon', 'a:b'],
      ['spaces and an equals sign', 'a = b']
    ])('a mounted path with %s', async (_what, name) => {
      const source = ownedDirectory(join(fixture.root, name), runAs);
      ownedFile(join(source, 'file'), 'here\n', runAs);
      const mounts = [{ source, target: '/given', mode: 'ro' } as const];
      const { code, out } = await fixture.run('cat /given/file; : > /given/new && echo WRITTEN; true', {
        mounts
      });
      expect(code).toBe(0);
      expect(out).toMatch(/^here\n/);
      expect(out).not.toContain('WRITTEN');
    });

    it('a path that no engine can be told, and a program with "=" in its name', () => {
      const source = ownedDirectory(join(fixture.root, 'a,b:c'), runAs);
      expect(() => fixture.start('true', { mounts: [{ source, target: '/x', mode: 'ro' }] })).toThrow(
        expect.objectContaining({ code: 'ISO_MOUNT_UNNAMEABLE' })
      );
      expect(() => backend.spawn({ argv: ['./a=b'], cwd: '/', env: {}, mounts: [], rlimits: {} })).toThrow(
        expect.objectContaining({ code: 'ISO_CONTAINER_COMMAND' })
      );
    });

    it('odd names of variables stay as they are', async () => {
      const env = { '-u': 'x', 'npm_config_//r.example/:_p': 'y', '--': 'z' };
      const child = backend.spawn({ argv: ['/usr/bin/env'], cwd: '/', env, mounts: [], rlimits: {} });
      expect((await finish(child)).out.trim().split('\n').sort()).toEqual(
        ['---=z', '-u=x', 'npm_config_//r.example/:_p=y'].map(line => line.replace('---', '--')).sort()
      );
    });

    it('a mount below a read-only one cannot be written through it', async () => {
      const text = 'test -e /usr/share && ! : > /usr/x && ! mkdir /usr/lib/x && echo held';
      expect((await fixture.run(`( ${text} ) 2>/dev/null`)).out).toBe('held\n');
    });

    it.each(['/run', '/dev/shm', '/var', '/home', '/var/tmp'])(
      '%s is bounded: full, or closed as the image has it',
      async directory => {
        const { out } = await fixture.run(`dd if=/dev/zero of=${directory}/fill bs=1M count=300 2>&1; true`);
        expect(out).toMatch(/No space left on device|Permission denied/);
      }
    );

    it('many commands leave no container behind', async () => {
      await Promise.all(Array.from({ length: 4 }, (_, n) => fixture.run(`exit ${n}`)));
      expect(podman('ps', '--all', '--quiet', '--filter', 'name=^codex-')).toBe('');
    });
  });
});
