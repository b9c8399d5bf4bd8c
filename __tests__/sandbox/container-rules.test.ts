/** What an engine is told, as tables: command lines, images, the system-call filter, the order for the first process. */
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { containerArguments, type ContainerFacts } from '../../src/sandbox/container-arguments.js';
import { findEngine } from '../../src/sandbox/container-engine.js';
import { requirePinned } from '../../src/sandbox/container-image.js';
import { containerSeccomp } from '../../src/sandbox/container-seccomp.js';
import { afterMark, firstProcess, orderOf } from '../../src/sandbox/container-start.js';
import { selectContainer } from '../../src/sandbox/container.js';
import { deniedCalls } from '../../src/sandbox/seccomp/syscalls.js';
import { textOf } from './fixture.js';

const ID = `sha256:${'a'.repeat(64)}`;
const facts: ContainerFacts = {
  engine: { name: 'podman', rootless: false },
  image: { id: ID, volumes: ['/var/lib/data', '/tmp', '/odd path'] },
  name: 'codex-1',
  mark: 'run-1',
  runAs: { uid: 60706, gid: 60706 },
  limits: { memoryBytes: 1 << 28, cpus: 1.5 },
  processes: 40,
  ulimits: { nofile: 100, nproc: 41, fsize: 1024 },
  seccomp: '/scratch/seccomp.json',
  layout: [
    { kind: 'tmpfs', target: '/tmp', bytes: 4096, mode: '1777' },
    { kind: 'bind', source: '/host/work', target: '/workspace', mode: 'rw' },
    { kind: 'bind', source: '/host/git', target: '/workspace/.git', mode: 'ro' }
  ],
  command: ['-c', 'text']
};

function pairs(args: readonly string[], name: string): string[] {
  return args.flatMap((word, at) => (word === name ? [args[at + 1] ?? ''] : []));
}

describe('the command line', () => {
  it.each(['podman', 'docker'] as const)('%s: everything that contains is there', name => {
    const args = containerArguments({ ...facts, engine: { name, rootless: false } });
    expect(args[0]).toBe('run');
    for (const word of ['--read-only', '--interactive']) expect(args).toContain(word);
    expect(pairs(args, '--network')).toEqual(['none']);
    expect(pairs(args, '--cap-drop')).toEqual(['all']);
    expect(pairs(args, '--pull')).toEqual(['never']);
    expect(pairs(args, '--user')).toEqual(['60706:60706']);
    expect(pairs(args, '--security-opt')).toEqual(
      expect.arrayContaining(['no-new-privileges', 'seccomp=/scratch/seccomp.json'])
    );
    expect(pairs(args, '--memory')).toEqual([String(1 << 28)]);
    expect(pairs(args, '--memory-swap')).toEqual([String(1 << 28)]);
    expect(pairs(args, '--cpus')).toEqual(['1.5']);
    expect(pairs(args, '--pids-limit')).toEqual(['41']);
    expect(pairs(args, '--ulimit')).toEqual(['nofile=100:100', 'nproc=41:41', 'fsize=1024:1024']);
    expect(pairs(args, '--label')).toEqual(['codex-orchestrator.run=run-1']);
    expect(args.slice(args.indexOf('--entrypoint'))).toEqual(['--entrypoint', '/bin/bash', ID, '-c', 'text']);
    for (const never of [
      '--privileged',
      '--cap-add',
      '--device',
      '--env',
      '-e',
      '--env-file',
      '--publish',
      '--rm'
    ])
      expect(args).not.toContain(never);
  });

  it.each([
    ['podman', false, false],
    ['podman', true, true],
    ['docker', true, false],
    ['docker', false, false]
  ] as const)('%s, rootless %s: keeps the user %s', (name, rootless, kept) => {
    expect(containerArguments({ ...facts, engine: { name, rootless } }).includes('keep-id')).toBe(kept);
  });

  it('bounds that are not there are not said', () => {
    const args = containerArguments({ ...facts, limits: {}, processes: null, ulimits: {} });
    for (const word of ['--memory', '--memory-swap', '--cpus', '--pids-limit', '--ulimit'])
      expect(args).not.toContain(word);
  });

  it('volumes of the image get memory, unless something lies there already', () => {
    const docker = containerArguments({ ...facts, engine: { name: 'docker', rootless: false } });
    expect(pairs(docker, '--tmpfs').filter(word => word.startsWith('/var/lib/data:'))).toHaveLength(1);
    expect(pairs(docker, '--tmpfs').filter(word => word.startsWith('/tmp:'))).toHaveLength(1);
    expect(docker.join(' ')).not.toContain('/odd path');
    expect(pairs(containerArguments(facts), '--image-volume')).toEqual(['ignore']);
  });

  it.each([
    ['/a b', '/x', '--mount', 'type=bind,source=/a b,destination=/x,readonly,bind-nonrecursive=true'],
    ['/a:b', '/x', '--mount', 'type=bind,source=/a:b,destination=/x,readonly,bind-nonrecursive=true'],
    ['/a,b', '/x', '--volume', '/a,b:/x:ro'],
    ['/a"b', '/x', '--volume', '/a"b:/x:ro'],
    ['/a', '/x,readonly=false', '--volume', '/a:/x,readonly=false:ro']
  ])('%s at %s', (source, target, option, word) => {
    const args = containerArguments({ ...facts, layout: [{ kind: 'bind', source, target, mode: 'ro' }] });
    expect(pairs(args, option)).toContain(word);
  });

  it('no path adds a word of its own to a mount', () => {
    const character = fc.constantFrom(...'ab,:"=\n/\\ ');
    const path = fc.string({ unit: character, maxLength: 12 }).map(text => `/${text}`);
    fc.assert(
      fc.property(path, path, (source, target) => {
        let args: string[];
        try {
          args = containerArguments({ ...facts, layout: [{ kind: 'bind', source, target, mode: 'ro' }] });
        } catch (error) {
          expect(error).toMatchObject({ code: 'ISO_MOUNT_UNNAMEABLE' });
          return;
        }
        const [mount] = pairs(args, '--mount');
        const [volume] = pairs(args, '--volume');
        // As the engines take them apart.
        if (mount !== undefined)
          expect(mount.split(',').slice(1, 4)).toEqual([
            `source=${source}`,
            `destination=${target}`,
            'readonly'
          ]);
        else expect(volume?.split(':')).toEqual([source, target, 'ro']);
      })
    );
  });
});

describe('images', () => {
  it.each([ID, `debian@${ID}`, `localhost/a/b:tag@${ID}`, `registry.example:5000/x_y@${ID}`])(
    '%s is pinned',
    reference => expect(() => requirePinned(reference)).not.toThrow()
  );
  it.each([
    'debian',
    'debian:12',
    'debian:latest',
    '',
    'a'.repeat(64),
    `debian@sha256:${'a'.repeat(63)}`,
    `debian@${ID} --privileged`,
    `--privileged@${ID}`,
    `DEBIAN@${ID}`,
    `debian@sha512:${'a'.repeat(128)}`
  ])('%j is refused, before any engine is asked', async image => {
    const options = { image, runAs: { uid: 1, gid: 1, dropped: false }, scratch: '/nonexistent', env: {} };
    await expect(selectContainer(options)).rejects.toMatchObject({ code: 'ISO_IMAGE_UNPINNED' });
  });
});

describe('the system-call filter', () => {
  const base = JSON.stringify({
    defaultAction: 'SCMP_ACT_ERRNO',
    defaultErrnoRet: 38,
    archMap: [{ architecture: 'SCMP_ARCH_X86_64', subArchitectures: ['SCMP_ARCH_X86'] }],
    syscalls: [
      { names: ['read', 'ptrace', 'clone', 'socket'], action: 'SCMP_ACT_ALLOW', args: [] },
      { names: ['mount'], action: 'SCMP_ACT_ALLOW', includes: { caps: ['CAP_SYS_ADMIN'] } }
    ]
  });
  interface Rule {
    names: string[];
    action: string;
    errnoRet?: number;
    args?: { index: number; value: number; op: string }[];
  }
  const read = (text: string) =>
    JSON.parse(text) as { defaultAction: string; archMap: unknown; syscalls: Rule[] };
  const allowing = (rules: Rule[], name: string): Rule[] =>
    rules.filter(rule => rule.action === 'SCMP_ACT_ALLOW' && rule.names.includes(name));

  it.each(['x64', 'arm64'] as const)(
    '%s: what we refuse is refused in both forms, and allowed in none',
    arch => {
      for (const text of [base, null]) {
        const { syscalls } = read(containerSeccomp(arch, text));
        for (const name of deniedCalls(arch).keys()) {
          expect(allowing(syscalls, name)).toEqual([]);
          expect(syscalls.filter(rule => rule.names.includes(name) && rule.errnoRet === 1)).toHaveLength(1);
        }
        expect(allowing(syscalls, 'clone3')).toEqual([]);
      }
    }
  );

  it('a list of allowed calls stays one, without other architectures', () => {
    const { defaultAction, archMap, syscalls } = read(containerSeccomp('x64', base));
    expect(defaultAction).toBe('SCMP_ACT_ERRNO');
    expect(archMap).toEqual([{ architecture: 'SCMP_ARCH_X86_64', subArchitectures: [] }]);
    expect(allowing(syscalls, 'read')).toHaveLength(1);
    expect(allowing(syscalls, 'clone').map(rule => rule.args?.length)).toEqual([1]);
    expect(allowing(syscalls, 'socket').map(rule => rule.args?.[0]?.value)).toEqual([1, 2, 10, 16]);
  });

  it.each([
    '',
    'no json',
    '[]',
    '{}',
    '{"syscalls":5}',
    JSON.stringify({ defaultAction: 'SCMP_ACT_ALLOW', syscalls: [] })
  ])('a base that is none of these: %s', text =>
    expect(read(containerSeccomp('x64', text)).defaultAction).toBe('SCMP_ACT_ALLOW')
  );

  it('every family of sockets is decided once', () => {
    for (const text of [base, null]) {
      const rules = read(containerSeccomp('x64', text)).syscalls.filter(rule =>
        rule.names.includes('socket')
      );
      for (let family = 0; family < 64; family += 1) {
        const hit = rules.filter(({ args = [] }) =>
          args.every(({ value, op }) => (op === 'SCMP_CMP_GT' ? family > value : family === value))
        );
        const allowed = [1, 2, 10, 16].includes(family);
        expect([family, hit.map(rule => rule.action)]).toEqual([
          family,
          allowed ? (text === null ? [] : ['SCMP_ACT_ALLOW']) : ['SCMP_ACT_ERRNO']
        ]);
      }
    }
  });
});

describe('the first process', () => {
  it('is told nothing of the command by its arguments', () => {
    expect(firstProcess('mark').join(' ')).not.toContain('secret');
    const spec = { argv: ['echo', 'secret'], cwd: '/w', env: { A: 'b=c\nd' }, mounts: [], rlimits: {} };
    expect(orderOf(spec, null).split('\0')).toEqual(['5', '/w', '', 'A=b=c\nd', 'echo', 'secret', '']);
  });

  it('the mark splits the stream wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '\n', 'M'), maxLength: 20 }),
        fc.string({ unit: fc.constantFrom('a', '\n', 'MARK\n'), maxLength: 20 }),
        fc.array(fc.nat({ max: 45 }), { maxLength: 5 }),
        async (before, after, cuts) => {
          fc.pre(!before.includes('MARK'));
          const whole = Buffer.from(`${before}MARK\n${after}`);
          const at = [...new Set([0, ...cuts.map(cut => Math.min(cut, whole.length)), whole.length])].sort(
            (a, b) => a - b
          );
          const chunks = at.slice(1).map((end, index) => whole.subarray(at[index], end));
          const marked = afterMark(Readable.from(chunks, { objectMode: false }), 'MARK');
          const rest = await textOf(marked.stream);
          await marked.decided;
          const first = whole.indexOf('MARK\n');
          expect([marked.started(), marked.before(), rest]).toEqual([
            true,
            whole.toString('utf8', 0, first),
            whole.toString('utf8', first + 5)
          ]);
        }
      )
    );
  });

  it('without a mark nothing is the command’s', async () => {
    const marked = afterMark(
      Readable.from([Buffer.from('Error: no such image\n')], { objectMode: false }),
      'MARK'
    );
    expect(await textOf(marked.stream)).toBe('');
    await marked.decided;
    expect([marked.started(), marked.before()]).toEqual([false, 'Error: no such image\n']);
  });
});

describe('engines', () => {
  it('docker without a daemon is a reason, and no failure', async () => {
    const engines = await findEngine('docker', { DOCKER_HOST: 'unix:///nonexistent/docker.sock' });
    expect(engines).toMatch(/docker is not installed|docker cannot be used: |does not answer/);
  });
});
