/** What `post` does for a run that was killed: everything that bears the lifeline's mark is ended, and nothing else. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createLifeline, MARK_VARIABLE } from '../../src/sandbox/lifeline.js';
import { endSurvivors } from '../../src/sandbox/survivors.js';
import { notRun } from './contract.js';
import { processesWith, until } from './fixture.js';
import { inWorld, nodeProgram, noWorld, startInWorld, type Started } from './sudo-world.js';

function bearing(mark: string, seconds: string): void {
  const env = { [MARK_VARIABLE]: mark };
  spawn('/usr/bin/sleep', [seconds], { env, detached: true, stdio: 'ignore' }).unref();
}

describe('survivors', () => {
  it('of one mark are ended and counted; another mark is left alone', async () => {
    const [mine, other] = [randomUUID(), randomUUID()];
    const [first, second, third] = ['31.101', '31.102', '31.103'].map(text => `${text}${process.pid}`) as [
      string,
      string,
      string
    ];
    bearing(mine, first);
    bearing(mine, second);
    bearing(other, third);
    const alive = (text: string): number => processesWith(`sleep\0${text}`).length;
    expect(await until(() => [first, second, third].every(text => alive(text) === 1))).toBe(true);
    expect(await endSurvivors(mine)).toBe(2);
    expect([alive(first), alive(second), alive(third)]).toEqual([0, 0, 1]);
    expect(await endSurvivors(mine)).toBe(0);
    expect(await endSurvivors(other)).toBe(1);
  });

  it('do not include the watcher, whose command line names the mark', async () => {
    const lifeline = createLifeline();
    expect(await until(() => processesWith(lifeline.mark).length === 1)).toBe(true);
    expect(await endSurvivors(lifeline.mark)).toBe(0);
    expect(processesWith(lifeline.mark)).toHaveLength(1);
    lifeline.close();
    expect(await until(() => processesWith(lifeline.mark).length === 0)).toBe(true);
  });

  it.each(['', '.*', 'x', '00000000-0000-0000-0000-00000000000\n'])(
    'a mark like %j is refused',
    async mark => {
      await expect(endSurvivors(mark)).rejects.toMatchObject({ code: 'ISO_SURVIVORS' });
    }
  );

  describe('of root', () => {
    const missing = noWorld();
    if (missing !== null) return notRun('survivors under sudo', missing);

    let main: Started | null = null;
    afterEach(async () => {
      main?.child.kill('SIGKILL');
      await main?.finish();
      main = null;
    });

    it.each(['bubblewrap-sudo', 'util-linux-sudo'])(
      '%s: an ordinary user ends them with sudo, and not without',
      async name => {
        const marker = `life-${randomUUID()}`;
        main = await startInWorld({ sudo: 'with', namespaces: 'on' }, home =>
          nodeProgram('sleeper', name, marker, 'running', 'with', '1', home)
        );
        expect(await until(() => processesWith(`sleep-${marker}`).length > 0, 20_000)).toBe(true);
        const mark = markOf(processesWith(MARK_VARIABLE).filter(pid => isBelow(pid, main?.child.pid ?? 0)));
        // Stopped, it holds its end of the supervisor's pipe: not even the end of sudo ends what root runs.
        main.child.kill('SIGSTOP');
        const without = await inWorld({ sudo: 'without', namespaces: 'on', user: main.user }, () =>
          nodeProgram('survivors', mark)
        );
        expect(JSON.parse(without.out)).toMatchObject({
          code: 'ISO_SURVIVORS',
          why: expect.stringContaining('sudo refuses') as string
        });
        expect(processesWith(`sleep-${marker}`).length).toBeGreaterThan(0);
        const ended = await inWorld({ sudo: 'with', namespaces: 'on', user: main.user }, () =>
          nodeProgram('survivors', mark)
        );
        expect((JSON.parse(ended.out) as { ended: number }).ended).toBeGreaterThan(0);
        expect(processesWith(`sleep-${marker}`)).toEqual([]);
      }
    );
  });
});

/** The mark as root's supervisors show it. */
function markOf(pids: readonly number[]): string {
  const words = pids.flatMap(pid => readFileSync(`/proc/${pid}/cmdline`, 'latin1').split('\0'));
  return words.find(word => word.startsWith(`${MARK_VARIABLE}=`))?.slice(MARK_VARIABLE.length + 1) ?? 'none';
}

function isBelow(pid: number, above: number): boolean {
  for (let at = pid; at > 1; at = parentOf(at)) if (at === above) return true;
  return false;
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}
