/** Escape case 45 for containers, which are no children of the program: nothing of them outlives it. */
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endContainers, endLeftContainers } from '../../src/sandbox/container.js';
import { findEngine } from '../../src/sandbox/container-engine.js';
import { makeImage, podman } from './container-image.js';
import { notRun } from './contract.js';
import { processesWith, textOf, until } from './fixture.js';

const image = makeImage(`codex-lifeline-${process.pid}`);
const scratch = mkdtempSync(join(tmpdir(), 'container-lifeline-'));
chmodSync(scratch, 0o755);

function containers(mark: string): string {
  return podman('ps', '--all', '--quiet', '--filter', `label=codex-orchestrator.run=${mark}`) ?? '';
}

/** Processes of the watcher of a mark: its command line ends in the label. */
function watchers(mark: string): number[] {
  return processesWith(`codex-orchestrator.run=${mark}`);
}

describe('lifelines of containers', () => {
  if (image === null) {
    notRun('podman', 'it is not installed');
    return;
  }
  afterAll(() => {
    image.remove();
    rmSync(scratch, { recursive: true, force: true });
  });

  function start(mark: string, when: string) {
    const program = './__tests__/sandbox/programs/container-sleeper.ts';
    const loader = ['--import', './__tests__/sandbox/loader.mjs'];
    const child = spawn(process.execPath, [...loader, program, image!.reference, mark, when, scratch], {
      stdio: ['ignore', 'pipe', 'inherit']
    });
    return { child, ended: new Promise(resolve => child.once('exit', resolve)) };
  }

  it('the proof: a container outlives the client that started it', async () => {
    const name = `codex-proof-${randomUUID()}`;
    const client = ['--ulimit', 'nofile=4096:4096', '--ulimit', 'nproc=4096:4096', '--network', 'none'];
    const way = ['--runtime', 'runc', '--cgroup-manager', 'cgroupfs'];
    const ways = spawnSync('podman', ['run', '--rm', ...client, image.id, 'true']).status === 0 ? [] : way;
    const child = spawn('podman', [...ways, 'run', '--name', name, ...client, image.id, 'sleep', '1000']);
    const isUp = (): boolean => (podman('ps', '--quiet', '--filter', `name=${name}`) ?? '') !== '';
    try {
      expect(await until(isUp)).toBe(true);
      child.kill('SIGKILL');
      await new Promise(resolve => child.once('exit', resolve));
      expect(isUp()).toBe(true);
    } finally {
      podman('rm', '--force', name);
    }
  });

  it('the program killed while its commands run', async () => {
    const mark = randomUUID();
    const { child, ended } = start(mark, 'running');
    await new Promise(resolve => child.stdout.once('data', resolve));
    expect(containers(mark).split('\n')).toHaveLength(2);
    expect(processesWith(`sleep-${mark}`).length).toBeGreaterThanOrEqual(2);
    child.kill('SIGKILL');
    await ended;
    expect(await until(() => processesWith(`sleep-${mark}`).length === 0)).toBe(true);
    expect(await until(() => containers(mark) === '')).toBe(true);
    expect(await until(() => watchers(mark).length === 0)).toBe(true);
  });

  it('the program killed the moment its commands were spawned', async () => {
    const mark = randomUUID();
    const { child, ended } = start(mark, 'starting');
    await Promise.all([ended, textOf(child.stdout)]);
    expect(await until(() => watchers(mark).length === 0, 20_000)).toBe(true);
    expect(containers(mark)).toBe('');
  });

  it('the program and its watcher killed: the end of the job finds what is left', async () => {
    const mark = randomUUID();
    const { child, ended } = start(mark, 'running');
    await new Promise(resolve => child.stdout.once('data', resolve));
    const found = watchers(mark).filter(pid => pid !== child.pid);
    for (const pid of found) process.kill(pid, 'SIGKILL');
    child.kill('SIGKILL');
    await ended;
    // An engine's own client may still take its container along; one is left at least.
    const left = containers(mark)
      .split('\n')
      .filter(id => id !== '').length;
    expect(left).toBeGreaterThan(0);
    const engines = await findEngine('podman', process.env);
    const engine = typeof engines === 'string' ? null : engines[0]!;
    expect(await endLeftContainers(mark, process.env)).toBeLessThanOrEqual(left);
    expect(containers(mark)).toBe('');
    expect(processesWith(`sleep-${mark}`)).toEqual([]);
    expect(await endContainers(engine!, mark)).toBe(0);
  });
});
