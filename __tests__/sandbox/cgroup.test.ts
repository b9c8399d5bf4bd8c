/** Control groups against the real kernel: bombs that are bounded besides, each first without and then with a group. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Cgroup, type CgroupOptions, openCgroup } from '../../src/sandbox/cgroup.js';
import { ownGroups } from '../../src/sandbox/cgroup-place.js';
import { cgroupSupport, limitMechanisms } from '../../src/sandbox/limit-mechanisms.js';
import { until } from './fixture.js';

const MIB = 1024 * 1024;
const open: Cgroup[] = [];
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0))
    if (child.exitCode === null && child.signalCode === null) end(child);
  for (const group of open.splice(0)) expect(await group.remove()).toBe(true);
});

function end(child: ChildProcess): void {
  try {
    process.kill(-child.pid!, 'SIGKILL');
  } catch {
    // gone
  }
}

/** A shell that waits for a line before it does anything, so that it can be moved first. */
function waiting(text: string): ChildProcess {
  const child = spawn('/bin/bash', ['-c', `read -r; ${text}`], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true
  });
  children.push(child);
  return child;
}

interface End {
  code: number | null;
  signal: string | null;
  out: string;
}

async function finish(child: ChildProcess): Promise<End> {
  let out = '';
  child.stdout!.on('data', chunk => (out += String(chunk)));
  const ended = new Promise<End>(resolve =>
    child.once('close', (code, signal) => resolve({ code, signal, out }))
  );
  child.stdin!.end('\n');
  return ended;
}

function group(options: CgroupOptions): Cgroup {
  const made = openCgroup(options);
  if (made === null) throw new Error('no control group here');
  open.push(made);
  return made;
}

/** 300 MiB, no more, in steps. */
const MEMORY = `perl -e 'my @held; for (1 .. 30) { push @held, "x" x 10_000_000 } print "held\n"'`;
/** Tries 60 processes, no more, and says how many there were. */
const FORKS = `exec perl -e 'my @pids; for (1 .. 60) { my $pid = fork; if (!defined $pid) { next } if (!$pid) { sleep 30; exit } push @pids, $pid } print scalar(@pids), "\n"; kill 9, @pids'`;
/** Half a second of CPU time, no more: what it takes of the clock is the question. */
const CPU = `perl -e 'while ((times)[0] + (times)[1] < 0.5) { my $n = 0; $n += $_ for 1 .. 20000 }'`;

const can = await cgroupSupport();
/** Where no group can be had (an ordinary user without delegation) only the texts are tested, and polling elsewhere. */
const whereIs = (limit: 'memory' | 'processes' | 'cpu') => (can.limits.has(limit) ? it : it.skip);

describe('a control group', () => {
  it('can be had by root, who is not in a container', () => {
    if (process.getuid!() !== 0 || existsSync('/.dockerenv')) return;
    expect([...can.limits].sort()).toEqual(['cpu', 'memory', 'processes']);
  });

  whereIs('memory')('ends a memory bomb, and says that it did', async () => {
    expect(await finish(waiting(MEMORY))).toMatchObject({ code: 0, out: 'held\n' });
    const held = group({ memoryBytes: 64 * MIB });
    const child = waiting(MEMORY);
    expect(held.add(child.pid!)).toBe(true);
    const ended = await finish(child);
    expect(ended.out).toBe('');
    expect(ended.code).not.toBe(0);
    expect(held.events().oomKills).toBeGreaterThan(0);
  });

  whereIs('memory')('counts files in memory too, which polling cannot see', async () => {
    const held = group({ memoryBytes: 64 * MIB });
    const name = `/dev/shm/codex-cgroup-${process.pid}`;
    const child = waiting(`head -c 100000000 /dev/zero > ${name}; echo "status $?"`);
    expect(held.add(child.pid!)).toBe(true);
    const { out } = await finish(child);
    await finish(waiting(`rm -f ${name}`));
    expect(out).not.toContain('status 0\n');
    expect(held.events().oomKills).toBeGreaterThan(0);
  });

  whereIs('processes')('refuses processes past its number, and says that it did', async () => {
    expect(Number((await finish(waiting(FORKS))).out)).toBe(60);
    const held = group({ processes: 20 });
    const child = waiting(FORKS);
    expect(held.add(child.pid!)).toBe(true);
    // The one that forks is the twentieth; the shell became it.
    expect((await finish(child)).out).toBe('19\n');
    expect(held.events().pidsMax).toBeGreaterThan(0);
  });

  whereIs('cpu')('slows a command down to its share, and counts its time', async () => {
    const held = group({ cpus: 0.25 });
    const child = waiting(CPU);
    expect(held.add(child.pid!)).toBe(true);
    const begun = performance.now();
    expect((await finish(child)).code).toBe(0);
    // Half a second of work at a quarter of a processor; a period or two may be free.
    expect(performance.now() - begun).toBeGreaterThan(1200);
    expect(held.usage().cpuSeconds).toBeGreaterThan(0.4);
  });

  whereIs('processes')('moves a whole tree, also one that is growing', async () => {
    const held = group({ processes: 400 });
    const child = waiting('');
    const tree = spawn(
      '/bin/bash',
      ['-c', 'for i in $(seq 40); do (sleep 30 & sleep 30) & done; echo up; wait'],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
        detached: true
      }
    );
    children.push(tree, child);
    expect(held.add(tree.pid!)).toBe(true);
    expect(await until(() => held.usage().processes === 121)).toBe(true);
    held.kill();
    expect(await until(() => held.usage().processes === 0)).toBe(true);
    expect(tree.signalCode ?? (await new Promise(resolve => tree.once('exit', (_c, s) => resolve(s))))).toBe(
      'SIGKILL'
    );
    await finish(child);
  });

  whereIs('processes')('kills what keeps forking', async () => {
    const held = group({ processes: 50, memoryBytes: 128 * MIB });
    const child = waiting('f() { f | f & }; f 2>/dev/null; wait');
    expect(held.add(child.pid!)).toBe(true);
    child.stdin!.end('\n');
    expect(await until(() => held.events().pidsMax > 0)).toBe(true);
    const paths = [...held.paths];
    open.splice(0);
    expect(await held.remove()).toBe(true);
    expect(paths.filter(path => existsSync(path))).toEqual([]);
  });

  whereIs('processes')('lets everybody out alive when released', async () => {
    const held = group({ processes: 20 });
    const child = waiting(FORKS);
    expect(held.add(child.pid!)).toBe(true);
    open.splice(0);
    expect(await held.release()).toBe(true);
    expect((await finish(child)).out).toBe('60\n');
  });

  whereIs('processes')('removes what a killed program left behind, and nothing else', async () => {
    const first = group({ processes: 20 });
    const parent = dirname(first.paths[0]!);
    const [stale, other] = [join(parent, 'codex-999999999-1-0a1b2c3d'), join(parent, 'codex-other')];
    for (const path of [stale, other]) mkdirSync(path);
    group({ processes: 20 });
    expect([stale, other, first.paths[0]!].map(path => existsSync(path))).toEqual([false, true, true]);
    rmdirSync(other);
  });

  it('is none where nothing is asked for, and none for a process that is not there', () => {
    expect(openCgroup({})).toBeNull();
    if (can.limits.size === 0) return;
    expect(group({ processes: 20, memoryBytes: 64 * MIB }).add(2 ** 22 + 1)).toBe(true);
  });
});

describe('where groups are', () => {
  const line = (root: string, at: string, type: string, options: string) =>
    `31 23 0:28 ${root} ${at} rw,relatime shared:9 - ${type} ${type} ${options}`;
  const cases: [string, string[], string, unknown][] = [
    [
      'version 2',
      [line('/', '/sys/fs/cgroup', 'cgroup2', 'rw,nsdelegate')],
      '0::/system.slice/run.service\n',
      { v1: [], v2: { mount: '/sys/fs/cgroup', own: '/sys/fs/cgroup/system.slice/run.service' } }
    ],
    [
      'version 1, two controllers in one hierarchy, a space in the path',
      [line('/', '/sys/fs/cgroup/cpu\\040set', 'cgroup', 'rw,cpu,cpuacct')],
      '4:cpu,cpuacct:/a\n1:name=systemd:/b\n',
      { v1: [{ parent: '/sys/fs/cgroup/cpu set/a', controllers: ['cpu', 'cpuacct'] }], v2: null }
    ],
    [
      'a mount that shows a part',
      [line('/docker/abc', '/sys/fs/cgroup/pids', 'cgroup', 'rw,pids')],
      '8:pids:/docker/abc/below\n',
      { v1: [{ parent: '/sys/fs/cgroup/pids/below', controllers: ['pids'] }], v2: null }
    ],
    [
      'a mount that shows another part',
      [line('/docker/abc', '/sys/fs/cgroup/pids', 'cgroup', 'rw,pids')],
      '8:pids:/docker/abcd\n',
      { v1: [], v2: null }
    ],
    ['outside of this namespace', [line('/', '/c', 'cgroup2', 'rw')], '0::/../x\n', { v1: [], v2: null }],
    ['nothing mounted', [], '0::/\n', { v1: [], v2: null }],
    ['no text', [], '', { v1: [], v2: null }]
  ];
  it.each(cases)('%s', (_name, mounts, membership, expected) => {
    expect(ownGroups(mounts.join('\n'), membership)).toEqual(expected);
  });

  it('agrees with the kernel about where this program is', () => {
    const groups = ownGroups(
      readFileSync('/proc/self/mountinfo', 'utf8'),
      readFileSync('/proc/self/cgroup', 'utf8')
    );
    const dirs = [...groups.v1.map(({ parent }) => parent), ...(groups.v2 === null ? [] : [groups.v2.own])];
    for (const dir of dirs) {
      const members = readFileSync(join(dir, 'cgroup.procs'), 'utf8').split('\n');
      expect([dir, members.includes(String(process.pid))]).toEqual([dir, true]);
    }
  });
});

describe('the mechanism of each limit', () => {
  it('is the kernel’s where a group was made, and the next best elsewhere', () => {
    const none = limitMechanisms({ limits: new Set(), countsCpu: false });
    const all = limitMechanisms({ limits: new Set(['memory', 'processes', 'cpu']), countsCpu: true });
    expect([none.memory_mb, none.processes, all.memory_mb, all.processes]).toEqual([
      'polling',
      'rlimit',
      'cgroup',
      'cgroup'
    ]);
    expect(Object.keys(none)).toEqual(Object.keys(all).sort());
  });
});
