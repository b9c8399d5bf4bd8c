/** Escape case 41 as far as the sandbox holds it: processes, files, memory-backed directories, and the end by kill(). */
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Subject } from '../contract.js';
import { processesWith, startUnprotected, unprotected, until } from '../fixture.js';

export function limitCases(subject: Subject): void {
  describe('case 41: limits', () => {
    it('a fork bomb stays within its number of processes and ends', async () => {
      const marker = `41${randomInt(1e9, 1e10)}`;
      // Bounded where nothing bounds it: 80 processes, more than the 40 allowed inside.
      const attack = `set +e; for i in $(seq 80); do sleep ${marker} & done 2>/dev/null; echo started; wait`;
      const proof = startUnprotected(`${attack.replace('wait', 'read -r; kill $(jobs -p)')}`);
      expect(await until(() => processesWith(marker).filter(isSleep).length === 80, 30_000)).toBe(true);
      proof.stdin?.end('\n');
      expect(await until(() => processesWith(marker).length === 0, 30_000)).toBe(true);
      const child = subject.fixture().start(`:(){ :|:& };: ; ${attack}`, { rlimits: { processes: 40 } });
      let most = 0;
      for (let look = 0; look < 40; look += 1) {
        most = Math.max(most, processesWith(marker).length);
        await new Promise(resolve => setTimeout(resolve, 5));
      }
      child.stdout.resume();
      child.stderr.resume();
      child.kill();
      await child.exited;
      expect(most).toBeLessThanOrEqual(44);
      expect(processesWith(marker)).toEqual([]);
    });

    it.each([
      ['/run', 65],
      ['/dev/shm', 257],
      ['/var', 257],
      ['/home', 257]
    ])('%s is full after a bounded amount', async (directory, mib) => {
      const { out } = await subject
        .fixture()
        .run(`dd if=/dev/zero of=${directory}/fill bs=1M count=${mib + 8} 2>&1; true`);
      expect(out).toContain('No space left on device');
    });

    it('a file ends at its limit', async () => {
      const fixture = subject.fixture();
      const attack = 'head -c 3000000 /dev/zero > big; true';
      const proof = await unprotected(`${attack}; wc -c < big`, { cwd: fixture.work, as: subject.runAs });
      expect(proof.out).toBe('3000000\n');
      const inside = await fixture.run(attack, { rlimits: { fileBytes: 1_024_000 } });
      expect(inside.out).toMatch(/File size limit|File too large/);
      expect((await fixture.run('wc -c < big')).out).toBe('1024000\n');
    });

    it('limits cannot be raised again', async () => {
      const { out } = await subject
        .fixture()
        .run('ulimit -u; ulimit -n; ulimit -u 90000 || echo refused; ulimit -n 5000 || echo refused', {
          rlimits: { processes: 50, openFiles: 100 }
        });
      expect(out.match(/refused/g)).toHaveLength(2);
      const [processes, files] = out.split('\n').map(Number);
      expect(files).toBe(100);
      // Without a user namespace, what the same user runs outside is counted too and is added.
      if (subject.elevated) expect(processes).toBeGreaterThanOrEqual(50);
      else expect(processes).toBe(50);
    });

    it('endless output waits for its reader and ends by kill()', async () => {
      // The proof: nothing but its reader ends it.
      const proof = await unprotected('set +o pipefail; yes | head -c 8000000 | wc -c');
      expect(proof.out).toBe('8000000\n');
      const child = subject.fixture().start('yes');
      let bytes = 0;
      for await (const chunk of child.stdout as Readable) {
        bytes += (chunk as Buffer).length;
        if (bytes > 4_000_000) break;
      }
      child.kill();
      expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL', setupError: null });
    });

    it('a program that eats memory ends by kill()', async () => {
      const attack = `perl -e '$| = 1; my @held; for (1 .. 8) { push @held, "x" x 8_000_000; print "more\\n" } sleep shift'`;
      const proof = await unprotected(`${attack} 0`);
      expect(proof).toEqual({ code: 0, out: 'more\n'.repeat(8) });
      const child = subject.fixture().start(`${attack} 60`);
      let lines = '';
      for await (const chunk of child.stdout as Readable) {
        lines += String(chunk);
        if (lines.split('\n').length > 8) break;
      }
      child.kill();
      expect(await child.exited).toMatchObject({ signal: 'SIGKILL' });
    });
  });
}

function isSleep(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8') === 'sleep\n';
  } catch {
    return false; // it ended in between
  }
}
