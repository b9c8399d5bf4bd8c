/** One command held to its limits, by the kernel and by polling; every bomb is bounded in itself. */
import { type ChildProcess, spawn } from 'node:child_process';
import { defaultLimits } from '../../src/permissions/limits.js';
import type { Limits } from '../../src/permissions/types.js';
import { commandRlimits, holdCommand, ownHardOpenFiles, watchedLimits } from '../../src/run/cgroup.js';
import { endedByCpuLimit, heldLimit, type HeldLimits, watchLimits } from '../../src/run/watch.js';
import { cgroupSupport } from '../../src/sandbox/limit-mechanisms.js';

const can = await cgroupSupport();
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) killGroup(child);
});

function killGroup(child: ChildProcess): void {
  try {
    process.kill(-child.pid!, 'SIGKILL');
  } catch {
    // gone
  }
}

/** Waits for a line before it does anything. */
function waiting(text: string): ChildProcess {
  const child = spawn('/bin/bash', ['-c', `read -r; ${text}`], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true
  });
  children.push(child);
  return child;
}

function ended(child: ChildProcess): Promise<number | null> {
  child.stdout!.resume();
  return new Promise(resolve => child.once('close', resolve));
}

const MEMORY = `perl -e 'my @held; for (1 .. 20) { push @held, "x" x 10_000_000 } sleep 30'`;
const FORKS = `perl -e 'for (1 .. 40) { my $pid = fork; if (defined $pid && !$pid) { sleep 30; exit } } sleep 30'`;
/** Ten seconds of CPU time at most, in two processes. */
const CPU = `perl -e 'fork; while ((times)[0] < 5) { my $n = 0; $n += $_ for 1 .. 20000 }; wait'`;
const IDLE = 'sleep 0.5';

const limits = (over: Partial<Limits>): Limits => ({ ...defaultLimits, ...over });
const no = () => false;

async function tripOf(text: string, given: Limits, byKernel: boolean): Promise<string | null> {
  const child = waiting(text);
  const held = byKernel ? await holdCommand(child.pid!, given) : null;
  let code: string | null = null;
  const watched = watchedLimits(given);
  const watch = watchLimits(
    child.pid!,
    no,
    watched,
    tripped => {
      code = tripped;
      killGroup(child);
    },
    held
  );
  const end = ended(child);
  child.stdin!.end('\n');
  await end;
  watch.stop();
  code ??= heldLimit(held, watched);
  if (held !== null) expect(await held.remove()).toBe(true);
  return code;
}

const cases: [string, string, Partial<Limits>, string | null][] = [
  ['a memory bomb', MEMORY, { memory_mb: 100 }, 'LIMIT_MEMORY'],
  ['a fork bomb', FORKS, { processes: 20 }, 'LIMIT_PROCESSES'],
  ['a busy loop in two processes', CPU, { cpu_minutes: 0.5 / 60 }, 'LIMIT_CPU'],
  ['a quiet command', IDLE, {}, null]
];

describe('by polling', () => {
  it.each(cases)('%s', async (_name, text, over, code) => {
    expect(await tripOf(text, limits(over), false)).toBe(code);
  });
  it('nothing trips where nothing is bounded: the bombs are real', async () => {
    for (const text of [MEMORY, FORKS]) {
      const child = waiting(text);
      const begun = ended(child);
      child.stdin!.end('\n');
      expect(await Promise.race([begun, new Promise(resolve => setTimeout(resolve, 700, 'alive'))])).toBe(
        'alive'
      );
      killGroup(child);
      await begun;
    }
  });
});

(can.limits.has('memory') && can.limits.has('processes') ? describe : describe.skip)('by the kernel', () => {
  it.each(cases)('%s', async (_name, text, over, code) => {
    expect(await tripOf(text, limits(over), true)).toBe(code);
  });
});

describe('what the kernel says', () => {
  const held = (oomKills: number, pidsMax: number, cpuSeconds: number | null): HeldLimits => ({
    limits: new Set(['memory', 'processes']),
    events: () => ({ oomKills, pidsMax }),
    usage: () => ({ cpuSeconds })
  });
  const bounds = { memoryBytes: 1, processes: 1, cpuSeconds: 10 };
  it.each<[string, HeldLimits | null, string | null]>([
    ['no group', null, null],
    ['nothing', held(0, 0, 1), null],
    ['memory', held(1, 0, 1), 'LIMIT_MEMORY'],
    ['processes', held(0, 1, 1), 'LIMIT_PROCESSES'],
    [
      'a crowd that was there before the group',
      { ...held(0, 0, 1), usage: () => ({ cpuSeconds: 1, processes: 6 }) },
      'LIMIT_PROCESSES'
    ],
    ['both: the memory ended something', held(1, 1, 1), 'LIMIT_MEMORY'],
    ['CPU time', held(0, 0, 10.1), 'LIMIT_CPU'],
    ['CPU time is not counted', held(0, 0, null), null]
  ])('%s', (_name, group, code) => {
    expect(heldLimit(group, bounds)).toBe(code);
  });
});

describe('bounds of each process', () => {
  it('come from the limits, open files never above what this program may have', () => {
    expect(
      commandRlimits(limits({ open_files: 5000, cpu_minutes: 0.01, disk_mb: 9, processes: 7 }), 4096)
    ).toEqual({
      processes: 15,
      fileBytes: 10 * 1024 * 1024,
      openFiles: 4096,
      cpuSeconds: 1
    });
    expect(commandRlimits(limits({ open_files: 64 })).openFiles).toBe(64);
    expect(ownHardOpenFiles()).toBeGreaterThanOrEqual(64);
  });
  it('are held by the kernel: open files and CPU time', async () => {
    const { openFiles, cpuSeconds } = commandRlimits(limits({ open_files: 20, cpu_minutes: 1 / 60 }));
    const opens = `exec perl -e 'my @f; for (1 .. 100) { open(my $f, "<", "/dev/null") or last; push @f, $f } exit @f'`;
    const free = waiting(opens);
    free.stdin!.end('\n');
    expect(await ended(free)).toBe(100);
    const bounded = waiting(`ulimit -n ${openFiles}; ${opens}`);
    bounded.stdin!.end('\n');
    expect(await ended(bounded)).toBe(17);
    const busy = waiting(`(ulimit -S -t ${cpuSeconds}; exec perl -e '1 while (times)[0] < 5'); exit $?`);
    busy.stdin!.end('\n');
    expect(endedByCpuLimit(await ended(busy))).toBe(true);
  });
});
