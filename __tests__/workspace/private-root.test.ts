/** The private root, its lock, and what a killed run leaves. */
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { createPrivateRoot, defaultParent, removeTree, sweepStaleRoots } from '../../src/workspace/index.js';
import { cleanUp, codeOf, inTree, isRoot, OWNER, temporary } from './rig.js';

afterAll(cleanUp);

function create(parent: string) {
  return createPrivateRoot({ parent, runId: 'r-1', owner: OWNER });
}

describe('createPrivateRoot', () => {
  it('makes directories that belong to the owner, in a root that nobody lists', async () => {
    const root = await create(join(temporary(), 'deep/roots'));
    const path = await root.directory('tree');
    const stat = lstatSync(path);
    expect([stat.uid, stat.mode & 0o777]).toEqual([OWNER?.uid ?? process.getuid?.(), 0o700]);
    expect(lstatSync(root.path).mode & 0o777).toBe(0o711);
    await expect(root.directory('../x')).rejects.toThrow(RangeError);
    await expect(root.directory('tree')).rejects.toThrow();
    await root.remove();
    expect(existsSync(root.path)).toBe(false);
  });

  it('refuses a parent that is a link or open to others', async () => {
    const at = temporary();
    symlinkSync(at, join(at, 'link'));
    expect(await codeOf(create(join(at, 'link')))).toBe('RUN_PRIVATE_ROOT');
    mkdirSync(join(at, 'open'));
    chmodSync(join(at, 'open'), 0o777);
    expect(await codeOf(create(join(at, 'open')))).toBe('RUN_PRIVATE_ROOT');
    writeFileSync(join(at, 'file'), '');
    expect(await codeOf(create(join(at, 'file')))).toBe('RUN_PRIVATE_ROOT');
  });

  it('removes what phases leave behind, and nothing that they link to', async () => {
    const root = await create(join(temporary(), 'roots'));
    const outside = temporary();
    writeFileSync(join(outside, 'keep'), 'x');
    const tree = await root.directory('tree');
    inTree(
      tree,
      `ln -s ${outside} link; mkdir -p a/b/c; touch a/b/c/f; chmod 0 a/b/c a/b a; mkfifo p; mkdir ro; touch ro/f; chmod 500 ro`
    );
    inTree(tree, `perl -e 'my $n = "0" x 250; for (1..40) { mkdir $n or die; chdir $n or die }'`);
    await root.remove();
    expect(existsSync(root.path)).toBe(false);
    expect(readFileSync(join(outside, 'keep'), 'utf8')).toBe('x');
    await removeTree(root.path);
  });
});

describe('sweepStaleRoots', () => {
  it('removes roots of dead processes, of re-used pids and of earlier boots; keeps those of live ones', async () => {
    const parent = join(temporary(), 'roots');
    const live = await create(parent);
    const other = spawn('/bin/sleep', ['60']);
    const lock = JSON.parse(readFileSync(join(live.path, 'lock.json'), 'utf8')) as Record<string, unknown>;
    function plant(name: string, facts: Record<string, unknown> | null): string {
      mkdirSync(join(parent, name));
      if (facts !== null)
        writeFileSync(join(parent, name, 'lock.json'), JSON.stringify({ ...lock, ...facts }));
      return join(parent, name);
    }
    const dead = plant('run-dead', { pid: 2 ** 22 + 1, started: '1' });
    const reused = plant('run-reused', { pid: other.pid, started: '1' });
    const rebooted = plant('run-rebooted', { boot: 'another' });
    const kept = [
      plant('run-container', { pid_namespace: 'pid:[1]', pid: 2 ** 22 + 1 }),
      plant('run-machine', { host: 'another' }),
      plant('.new-young', null),
      plant('else', null),
      live.path
    ];
    expect((await sweepStaleRoots(parent)).sort()).toEqual([dead, rebooted, reused].sort());
    expect(kept.filter(path => !existsSync(path))).toEqual([]);
    execFileSync('touch', ['-d', '8 days ago', ...kept]);
    expect((await sweepStaleRoots(parent)).sort()).toEqual(kept.slice(0, 3).sort());
    expect(await sweepStaleRoots(join(parent, 'none'))).toEqual([]);
    other.kill('SIGKILL');
  });
});

describe('defaultParent', () => {
  it.each([
    [{ RUNNER_TEMP: '/var/tmp', HOME: '/home/u' }, false, '/var/tmp/codex-orchestrator'],
    [{ XDG_CACHE_HOME: '/home/u/c', HOME: '/home/u' }, false, '/home/u/c/codex-orchestrator'],
    [{ XDG_CACHE_HOME: 'relative', HOME: '/home/u' }, false, '/home/u/.cache/codex-orchestrator'],
    [{ HOME: '/home/u' }, true, '/var/tmp/codex-orchestrator'],
    [{ RUNNER_TEMP: '/no/such/place' }, true, '/var/tmp/codex-orchestrator'],
    [{}, false, '/tmp/codex-orchestrator-']
  ])('%j root %j', (env, asRoot, expected) => {
    expect(defaultParent(env, asRoot)).toMatch(new RegExp(`^${expected}`));
  });

  (isRoot ? it : it.skip)('root passes over a directory that others cannot pass through', () => {
    const closed = temporary();
    chmodSync(closed, 0o700);
    expect(defaultParent({ RUNNER_TEMP: join(closed) }, true)).toBe('/var/tmp/codex-orchestrator');
  });
});
