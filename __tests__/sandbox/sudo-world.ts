/**
 * A world of mounts of its own in which an ordinary user may, or may not, use sudo; optionally inside a user
 * namespace that allows no further ones. Only real root can make it, and the machine stays as it is.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { closedTo } from '../../src/sandbox/reach.js';
import { chooseRunAs } from '../../src/sandbox/run-as.js';
import { findTool } from '../../src/sandbox/tools.js';
import type { RunAs } from '../../src/sandbox/types.js';
import { ownedDirectory, textOf, until } from './fixture.js';

const USER = 'codex-tester';

export interface World {
  sudo: 'with' | 'without';
  /** `off`: user.max_user_namespaces is 0 for everything in this world. */
  namespaces: 'on' | 'off';
  /** Who uses it, where another world has chosen already. */
  user?: RunAs;
  /** Programs that are not there. */
  hide?: readonly string[];
  /** More shell text, as root, before the program; `$HOME_OF_TEST` is the directory of this world. */
  before?: string;
}

export interface WorldOutcome {
  code: number | null;
  out: string;
  err: string;
}

export interface Started {
  child: ChildProcess;
  user: RunAs;
  /** Private to this world, owned by its user. */
  home: string;
  finish(): Promise<WorldOutcome>;
}

/** Why no such world can be made here, or null. */
export function noWorld(): string | null {
  if (process.geteuid?.() !== 0) return 'only root can make a user with sudo for the test alone';
  if (findTool('sudo') === null) return 'sudo is not installed';
  const user = chooseRunAs();
  const closed = closedTo(user, process.cwd());
  return closed === null ? null : `${closed} is closed to uid ${user.uid}`;
}

/** Runs a program of the tests, stripped of types by Node itself, as the ordinary user. */
export function nodeProgram(name: string, ...args: string[]): string[] {
  return [
    process.execPath,
    '--import',
    './__tests__/sandbox/loader.mjs',
    `./__tests__/sandbox/programs/${name}.ts`,
    ...args
  ];
}

export async function inWorld(world: World, argv: (home: string) => string[]): Promise<WorldOutcome> {
  return (await startInWorld(world, argv)).finish();
}

export async function startInWorld(world: World, argv: (home: string) => string[]): Promise<Started> {
  const user = world.user ?? chooseRunAs();
  const home = ownedDirectory(mkdtempSync(join(tmpdir(), 'sudo-world-')), user);
  chmodSync(home, 0o755);
  const setting = mkdtempSync(join(tmpdir(), 'sudo-setting-'));
  chmodSync(setting, 0o755);
  const script = scriptOf(world, user, setting);
  const enter = world.namespaces === 'off' ? ['--user', '--mount'] : ['--mount'];
  // The first shell has no privileges before the map is written; the second, executed after that, has them.
  const child = spawn(
    '/usr/bin/unshare',
    [
      ...enter,
      '/bin/bash',
      '-c',
      'read -r; exec /bin/bash -ec "$@"',
      'enter',
      script,
      'world',
      ...argv(home)
    ],
    {
      env: { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', ...environment(home) },
      stdio: ['pipe', 'pipe', 'pipe']
    }
  );
  if (world.namespaces === 'off') await mapEverything(child.pid ?? 0);
  child.stdin.end('\n');
  const outcome = outcomeOf(child);
  async function finish(): Promise<WorldOutcome> {
    const ended = await outcome;
    for (const path of [home, setting]) rmSync(path, { recursive: true, force: true });
    return ended;
  }
  return { child, user, home, finish };
}

/** Listens from the start: a world that is killed may be gone before anybody asks. */
async function outcomeOf(child: ChildProcess): Promise<WorldOutcome> {
  const ended = new Promise<number | null>(resolve => child.once('close', resolve));
  const [out, err] = await Promise.all([textOf(child.stdout as Readable), textOf(child.stderr as Readable)]);
  return { code: await ended, out, err };
}

function environment(home: string): Record<string, string> {
  const ci = process.env['CI'] === undefined ? {} : { CI: process.env['CI'] };
  return { HOME: home, TMPDIR: home, SWC_NATIVE_BINDING_CACHE: join(home, 'swc'), HOME_OF_TEST: home, ...ci };
}

function scriptOf(world: World, user: RunAs, setting: string): string {
  const passwd = join(setting, 'passwd');
  // No password in the shadow file: the account module asks for that of an "x".
  writeFileSync(
    passwd,
    `${readFileSync('/etc/passwd', 'utf8')}${USER}:*:${user.uid}:${user.gid}::/:/bin/sh\n`
  );
  const sudoers = join(setting, 'sudoers');
  const rule = world.sudo === 'with' ? `${USER} ALL=(ALL:ALL) NOPASSWD: ALL\n` : '';
  writeFileSync(sudoers, `root ALL=(ALL:ALL) ALL\n${rule}`, { mode: 0o440 });
  return [
    'mount --make-rprivate /',
    `mount --bind ${passwd} /etc/passwd`,
    `mount --bind ${sudoers} /etc/sudoers`,
    ...(world.hide ?? []).map(path => `mount --bind /dev/null "$(readlink -f ${path})"`),
    ...(world.before === undefined ? [] : [world.before]),
    ...(world.namespaces === 'off' ? ['echo 0 > /proc/sys/user/max_user_namespaces'] : []),
    `exec setpriv --reuid ${user.uid} --regid ${user.gid} --clear-groups "$@"`
  ].join('\n');
}

/** Real root writes the whole map (user_namespaces(7)), so that sudo finds its uid 0. */
async function mapEverything(pid: number): Promise<void> {
  const own = readlinkSync('/proc/self/ns/user');
  if (!(await until(() => readlinkSync(`/proc/${pid}/ns/user`) !== own)))
    throw new Error('no user namespace');
  for (const map of ['uid_map', 'gid_map']) writeFileSync(`/proc/${pid}/${map}`, '0 0 65536\n');
}
