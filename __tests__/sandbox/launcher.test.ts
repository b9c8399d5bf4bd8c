/** Escape case 45 where it is narrowest: `unshare` is gone before the kernel was told to end its child with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { launcherText } from '../../src/sandbox/launcher.js';
import { chooseRunAs } from '../../src/sandbox/run-as.js';
import { filterArch, seccompFilter } from '../../src/sandbox/seccomp/filter.js';
import { processesWith, textOf, until } from './fixture.js';

const runAs = chooseRunAs();
const arch = filterArch(process.arch);
const LAUNCHER = launcherText(arch);
const NAMESPACES = ['--mount', '--net', '--ipc', '--uts', '--cgroup', '--pid', '--fork'];
const USER_NAMESPACE = ['--user', '--map-root-user'];

/** Each gives up what it was in its own way, and with that what the kernel was asked for. */
interface Way {
  readonly namespaces: readonly string[];
  readonly identity: readonly string[];
  readonly starter: { uid?: number; gid?: number };
}

const USER: Way = {
  namespaces: [...USER_NAMESPACE, ...NAMESPACES],
  identity: ['id', '1000'],
  starter: runAs.dropped ? { uid: runAs.uid, gid: runAs.gid } : {}
};
const ROOT: Way = {
  namespaces: NAMESPACES,
  identity: ['identity', String(runAs.uid), String(runAs.gid)],
  starter: {}
};
const WAYS: [string, Way][] = runAs.dropped
  ? [
      ['an ordinary user', USER],
      ['root', ROOT]
    ]
  : [['an ordinary user', USER]];

/** For what a command is made of where /bin and /lib are links into /usr. */
const PROGRAMS = [
  'bind',
  'ro',
  '/usr',
  '/usr',
  'symlink',
  'usr/lib',
  '/lib',
  'symlink',
  'usr/lib64',
  '/lib64'
];
/** Nothing of that name is there: `exit 127` tells that it was tried. */
const COMMAND = ['/command'];

function planOf({ identity }: Way, command: readonly string[]): string {
  const filter = Buffer.from(seccompFilter(arch)).toString('hex');
  const argv = command.flatMap(word => ['arg', word]);
  const words = [...PROGRAMS, 'proc', ...identity, 'cwd', '/', ...argv, 'filter', filter, 'end'];
  return words.map(word => `${word}\0`).join('');
}

interface Launched {
  readonly child: ChildProcess;
  /** What the status channel said up to its end: nobody holds it any more. */
  readonly report: Promise<string>;
  /** Settles when the launcher is there and waits for its plan. */
  readonly waiting: Promise<void>;
  go(): void;
}

/** As the program starts it, in a session of its own, but without --kill-child: the moment before it holds, kept. */
function launched(text: string, way: Way, command = COMMAND): Launched {
  const argv = [...way.namespaces, '/usr/bin/perl', '-e', text];
  const child = spawn('/usr/bin/unshare', argv, {
    cwd: '/',
    detached: true,
    env: {},
    ...way.starter,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']
  });
  const status = child.stdio[3] as Readable;
  const plan = child.stdio[4] as Writable;
  return {
    child,
    report: textOf(status),
    waiting: new Promise(resolve => status.once('data', () => resolve())),
    go: () => void plan.end(planOf(way, command))
  };
}

async function killUnshare({ child, waiting }: Launched): Promise<void> {
  await waiting;
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

describe.each(WAYS)('the launcher and who started it: %s', (_who, way) => {
  it('builds the sandbox and tries the command', async () => {
    const one = launched(LAUNCHER, way);
    one.go();
    expect(await one.report).toMatch(/^pid \d+\nexit 127\n$/);
  });

  it('case 45: starts nothing where unshare is gone already', async () => {
    const one = launched(LAUNCHER, way);
    await killUnshare(one);
    one.go();
    expect(await one.report).toMatch(/^pid \d+\n$/);
  });

  it('case 45: ends the command with unshare, also once the credentials are others', async () => {
    const marker = String(3e6 + Math.floor(Math.random() * 1e6));
    const sleeping = () => processesWith(`sleep\0${marker}\0`);
    const one = launched(LAUNCHER, way, ['/usr/bin/sleep', marker]);
    one.go();
    expect(await until(() => sleeping().length === 1)).toBe(true);
    await killUnshare(one);
    const ended = await until(() => sleeping().length === 0);
    for (const pid of sleeping()) process.kill(pid, 'SIGKILL');
    expect(ended).toBe(true);
    expect(await one.report).toMatch(/^pid \d+\n$/);
  });

  it('case 45: without that look the command starts, and nobody is left to end it', async () => {
    const careless = LAUNCHER.replace('\nbound_to_parent();\n', '\n');
    expect(careless).not.toBe(LAUNCHER);
    const unprotected = launched(careless, way);
    await killUnshare(unprotected);
    unprotected.go();
    expect(await unprotected.report).toMatch(/^pid \d+\nexit 127\n$/);
  });
});
