import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskMeter, processTree, watchLimits } from '../../src/run/watch.js';

describe('polled limits', () => {
  it('sees a process and all its descendants', async () => {
    const child = spawn('/bin/sh', ['-c', 'sleep 60 & sleep 60 & echo ready; wait'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true
    });
    await new Promise(settle => child.stdout.once('data', settle));
    expect(processTree(child.pid!)).toHaveLength(3);
    process.kill(-child.pid!, 'SIGKILL');
    await new Promise(settle => child.once('close', settle));
  });

  it.each([
    ['LIMIT_PROCESSES', { processes: 2, memoryBytes: 2 ** 40 }, () => false],
    ['LIMIT_MEMORY', { processes: 100, memoryBytes: 1 }, () => false],
    ['LIMIT_DISK', { processes: 100, memoryBytes: 2 ** 40 }, () => true]
  ])('%s trips once', async (code, limits, disk) => {
    const child = spawn('/bin/sh', ['-c', 'sleep 60 & sleep 60 & wait'], { stdio: 'ignore', detached: true });
    const tripped = await new Promise(settle => watchLimits(child.pid!, disk, limits, settle));
    expect(tripped).toBe(code);
    process.kill(-child.pid!, 'SIGKILL');
    await new Promise(settle => child.once('close', settle));
  });

  it('counts what a directory holds, not what others write to the disk', () => {
    const directory = mkdtempSync(join(tmpdir(), 'codex-meter-'));
    const other = mkdtempSync(join(tmpdir(), 'codex-other-'));
    const over = diskMeter(directory, 4 << 20);
    writeFileSync(join(other, 'big'), Buffer.alloc(16 << 20, 1));
    expect(over()).toBe(false);
    writeFileSync(join(directory, 'big'), Buffer.alloc(8 << 20, 1));
    // Free space is told late by some file systems; the walk behind it is exact.
    writeFileSync(join(other, 'more'), Buffer.alloc(16 << 20, 1));
    expect(over()).toBe(true);
    for (const path of [directory, other]) rmSync(path, { recursive: true });
  });
});
