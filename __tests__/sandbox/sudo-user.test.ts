/** The same contract for the backends of root, from an ordinary user's place: both suites again in a world with sudo. */
import { readFileSync } from 'node:fs';
import { notRun } from './contract.js';
import { processesWith, until } from './fixture.js';
import { inWorld, nodeProgram, noWorld, startInWorld, type Started } from './sudo-world.js';

const JEST = 'node_modules/jest/bin/jest.js';
const SUITES = ['bubblewrap-sudo', 'util-linux-sudo'];

interface JestResult {
  success: boolean;
  numPassedTests: number;
  numPendingTests: number;
  testResults: { message: string }[];
}

describe('as an ordinary user with sudo', () => {
  const missing = noWorld();
  if (missing !== null) return notRun('the backends of root under sudo', missing);

  it('both backends hold the contract', async () => {
    const { out, err } = await inWorld({ sudo: 'with', namespaces: 'on' }, home => [
      process.execPath,
      ...['--experimental-vm-modules', JEST, '--json', '--runInBand', '--cacheDirectory', `${home}/cache`],
      ...['--runTestsByPath', ...SUITES.map(name => `__tests__/sandbox/${name}.test.ts`)]
    ]);
    if (!out.startsWith('{')) throw new Error(`no result: ${out}${err}`);
    const result = JSON.parse(out) as JestResult;
    expect(result.testResults.map(file => file.message).join('')).toBe('');
    expect(result).toMatchObject({ success: true, numPendingTests: 0 });
    expect(result.numPassedTests).toBeGreaterThan(180);
  }, 240_000);

  it('case 45: sudo and bwrap alone survive the SIGKILL of their launcher', async () => {
    const marker = markerOf();
    const text = `sudo -n bwrap --die-with-parent --unshare-pid --ro-bind / / --dev /dev --proc /proc -- sleep ${marker} & echo started; wait`;
    const world = await startInWorld({ sudo: 'with', namespaces: 'on' }, () => ['/bin/bash', '-c', text]);
    expect(await until(() => sleepers(marker).length > 0)).toBe(true);
    await killed(world);
    const proof = sleepers(marker);
    expect(proof).toHaveLength(1);
    // Its launchers end with it.
    for (const pid of proof) process.kill(pid, 'SIGKILL');
    expect(await until(() => processesWith(marker).length === 0)).toBe(true);
    await world.finish();
  });

  it.each(['bubblewrap', 'util-linux', ...SUITES])(
    'case 25: sudo and su make root of an ordinary user, and not of a command in %s',
    async name => {
      const world = { sudo: 'with', namespaces: 'on', before: ROOT_WITHOUT_PASSWORD } as const;
      const proof = await inWorld(world, () => ['/bin/bash', '--norc', '-c', BECOME_ROOT]);
      expect(proof.out).toBe('0\n0\n');
      const { out, err } = await inWorld(world, home => nodeProgram('run-text', name, home, BECOME_ROOT));
      const inside = JSON.parse(out.startsWith('{') ? out : '{}') as { code?: number; out?: string };
      expect([err, inside.code]).toEqual(['', 0]);
      expect(inside.out).toMatch(/no new privileges/);
      expect(inside.out).not.toMatch(/^0$/m);
    }
  );

  it.each(SUITES)('case 45: %s does not, and the lifeline needs no sudo for it', async name => {
    const marker = `life-${markerOf()}`;
    const world = await startInWorld({ sudo: 'with', namespaces: 'on' }, home =>
      nodeProgram('sleeper', name, marker, 'running', 'with', '2', home)
    );
    const inside = (): number[] => processesWith(`sleep-${marker}`).filter(pid => commOf(pid) === 'sleep\n');
    expect(await until(() => inside().length === 2, 20_000)).toBe(true);
    expect(inside().map(uidOf)).toEqual([world.user.uid, world.user.uid]);
    await killed(world);
    expect(await until(() => processesWith(marker).length === 0)).toBe(true);
    await world.finish();
  });
});

/** An empty password lets everybody be root by su (pam_unix, nullok). */
const ROOT_WITHOUT_PASSWORD = `
sed 's/^root:[^:]*:/root::/' /etc/passwd > "$HOME_OF_TEST/passwd"
mount --bind "$HOME_OF_TEST/passwd" /etc/passwd`;

const BECOME_ROOT = 'set +e; sudo -n id -u; su -c "id -u" root < /dev/null; true';

function markerOf(): string {
  return String(3e6 + Math.floor(Math.random() * 1e6));
}

/** The command itself, not the launchers that bear its words. */
function sleepers(marker: string): number[] {
  return processesWith(`sleep\0${marker}`).filter(pid => commOf(pid) === 'sleep\n');
}

function commOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8');
  } catch {
    return '';
  }
}

function uidOf(pid: number): number {
  return Number(/^Uid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

/** SIGKILL for the program alone: `unshare`, the shells and `setpriv` have all become it. */
async function killed({ child }: Started): Promise<void> {
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
