/** Escape case 45 where it is narrowest: `unshare` is gone before the kernel was told to end its child with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { launcherText } from '../../src/sandbox/launcher.js';
import { chooseRunAs } from '../../src/sandbox/run-as.js';
import { filterArch, seccompFilter } from '../../src/sandbox/seccomp/filter.js';
import { textOf } from './fixture.js';

const runAs = chooseRunAs();
const arch = filterArch(process.arch);
const LAUNCHER = launcherText(arch);
const USER_NAMESPACE = runAs.dropped ? [] : ['--user', '--map-root-user'];
const NAMESPACES = ['--mount', '--net', '--ipc', '--uts', '--cgroup', '--pid', '--fork'];

/** An empty root, so that the command cannot be found there: `exit 127` tells that it was tried. */
const PLAN = [
  ...(runAs.dropped ? ['identity', String(runAs.uid), String(runAs.gid)] : ['id', '1000']),
  ...['cwd', '/', 'arg', '/command'],
  ...['filter', Buffer.from(seccompFilter(arch)).toString('hex'), 'end']
]
  .map(word => `${word}\0`)
  .join('');

interface Launched {
  readonly child: ChildProcess;
  /** What the status channel said up to its end: nobody holds it any more. */
  readonly report: Promise<string>;
  /** Settles when the launcher is there and waits for its plan. */
  readonly waiting: Promise<void>;
  go(): void;
}

/** As the program starts it, in a session of its own, but without --kill-child: the moment before it holds, kept. */
function launched(text: string): Launched {
  const argv = [...USER_NAMESPACE, ...NAMESPACES, '/usr/bin/perl', '-e', text];
  const child = spawn('/usr/bin/unshare', argv, {
    cwd: '/',
    detached: true,
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']
  });
  const status = child.stdio[3] as Readable;
  const plan = child.stdio[4] as Writable;
  return {
    child,
    report: textOf(status),
    waiting: new Promise(resolve => status.once('data', () => resolve())),
    go: () => void plan.end(PLAN)
  };
}

async function killUnshare({ child, waiting }: Launched): Promise<void> {
  await waiting;
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

describe('the launcher and who started it', () => {
  it('builds the sandbox and tries the command', async () => {
    const one = launched(LAUNCHER);
    one.go();
    expect(await one.report).toMatch(/^pid \d+\nexit 127\n$/);
  });

  it('case 45: starts nothing where unshare is gone already', async () => {
    const one = launched(LAUNCHER);
    await killUnshare(one);
    one.go();
    expect(await one.report).toMatch(/^pid \d+\n$/);
  });

  it('case 45: without that look the command starts, and nobody is left to end it', async () => {
    const careless = LAUNCHER.replace('\nbound_to_parent();\n', '\n');
    expect(careless).not.toBe(LAUNCHER);
    const unprotected = launched(careless);
    await killUnshare(unprotected);
    unprotected.go();
    expect(await unprotected.report).toMatch(/^pid \d+\nexit 127\n$/);
  });
});
