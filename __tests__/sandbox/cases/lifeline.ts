/** Escape cases 38 and 45: nothing outlives its command, and nothing outlives the program. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sandboxMounts } from '../../e2e/harness.js';
import type { Subject } from '../contract.js';
import { processesWith, startUnprotected, textOf, unprotected, until } from '../fixture.js';

const DAEMON = (marker: string): string =>
  `perl -e 'use POSIX (); fork and exit; POSIX::setsid(); fork and exit; close $_ for *STDIN, *STDOUT, *STDERR; POSIX::close($_) for 0 .. 20; exec "sleep", "${marker}"'; echo started`;

export function lifelineCases(subject: Subject): void {
  describe('lifelines', () => {
    it('case 38: a daemon ends with its command', async () => {
      const marker = String(3e6 + Math.floor(Math.random() * 1e6));
      await unprotected(DAEMON(marker));
      expect(await until(() => processesWith(marker).length === 1)).toBe(true);
      for (const pid of processesWith(marker)) process.kill(pid, 'SIGKILL');
      expect(await until(() => processesWith(marker).length === 0)).toBe(true);
      const { code, out } = await subject.fixture().run(DAEMON(marker));
      // No waiting here: `exited` settles only when every process inside is gone.
      expect(processesWith(marker)).toEqual([]);
      expect({ code, out }).toEqual({ code: 0, out: 'started\n' });
    });

    it('case 45: without a sandbox a detached child survives its parent', async () => {
      const marker = String(3e6 + Math.floor(Math.random() * 1e6));
      const child = startUnprotected(`setsid sleep ${marker} & sleep ${marker}9`);
      expect(await until(() => processesWith(`${marker}\0`).length > 0)).toBe(true);
      const ended = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      // Only now it starts no more: what is left is all there will be.
      expect(processesWith(`${marker}\0`).length).toBeGreaterThan(0);
      for (const pid of processesWith(marker)) process.kill(pid, 'SIGKILL');
      expect(await until(() => processesWith(marker).length === 0)).toBe(true);
    });

    it('the outermost process killed by somebody else: told only when nothing is left inside', async () => {
      const marker = String(3e6 + Math.floor(Math.random() * 1e6));
      const child = subject.fixture().start(`setsid sleep ${marker} & echo ready; sleep ${marker}`);
      await new Promise(resolve => child.stdout.once('data', resolve));
      child.stdout.resume();
      child.stderr.resume();
      process.kill(child.pid, 'SIGKILL');
      expect(await child.exited).toMatchObject({ code: null, setupError: null });
      // A launcher outside, whose words hold the marker too, may be a moment behind.
      expect(processesWith(`sleep\0${marker}\0`).filter(isSleep)).toEqual([]);
      expect(await until(() => processesWith(marker).length === 0)).toBe(true);
    });

    it.each([
      ['running', 'with', 3],
      ['running', 'without', 3],
      ['starting', 'with', 8]
    ])('case 45: the program killed with its commands %s, %s the watcher', async (when, watcher, count) => {
      const marker = `life-${randomUUID()}`;
      const mounts = sandboxMounts();
      const { running, signal } = await kill(subject, marker, when, watcher, count);
      expect(signal).toBe('SIGKILL');
      if (when === 'running') expect(running).toBeGreaterThanOrEqual(count);
      expect(await until(() => processesWith(marker).length === 0)).toBe(true);
      expect(sandboxMounts()).toBe(mounts);
    });
  });
}

function isSleep(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8') === 'sleep\n';
  } catch {
    return false;
  }
}

/** Starts the program, kills it, and says how many commands were running then, and how it ended. */
async function kill(
  subject: Subject,
  marker: string,
  when: string,
  watcher: string,
  count: number
): Promise<{ running: number; signal: string | null }> {
  const program = './__tests__/sandbox/programs/sleeper.ts';
  const args = [
    '--import',
    './__tests__/sandbox/loader.mjs',
    program,
    subject.name,
    marker,
    when,
    watcher,
    String(count),
    subject.fixture().root
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<string | null>(resolve => child.once('exit', (_code, signal) => resolve(signal)));
  if (when === 'starting') {
    const [signal] = await Promise.all([ended, textOf(child.stdout)]);
    return { running: 0, signal };
  }
  await new Promise(resolve => child.stdout.once('data', resolve));
  const running = processesWith(`sleep-${marker}`).length;
  child.kill('SIGKILL');
  return { running, signal: await ended };
}
