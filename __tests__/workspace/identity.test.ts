/** The same passage under other identities, in a process of its own; and a process killed in the middle of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sweepStaleRoots } from '../../src/workspace/index.js';
import { cleanUp, isRoot, listing, makeRepository, temporary } from './rig.js';

afterAll(cleanUp);

const PERSON = isRoot ? { uid: 64322, gid: 64322 } : {};

function place(): { path: string; parent: string; home: string } {
  const path = makeRepository({ a: '1\n' });
  const home = temporary();
  if (isRoot) {
    execFileSync('chown', ['-R', '64322:64322', path]);
    chownSync(home, 64322, 64322);
  }
  return { path, home, parent: join(home, 'roots') };
}

/** Parameter properties are more than Node strips. */
const AS_USER = ['--experimental-transform-types', join(import.meta.dirname, 'as-user.mjs')];

function pass(at: ReturnType<typeof place>, script: string, mode = '') {
  const argv = [...AS_USER, at.path, at.parent, script, mode];
  const env = { PATH: '/usr/bin:/bin', HOME: at.home, NODE_NO_WARNINGS: '1' };
  return spawnSync(process.execPath, argv, { cwd: '/', env, encoding: 'utf8', ...PERSON });
}

describe('as an ordinary user', () => {
  it('a change becomes a branch', () => {
    const at = place();
    const result = pass(at, 'echo 2 > a; mkdir d; chmod 700 d; echo x > d/f');
    expect([result.stderr, result.stdout]).toEqual(['', 'created a,d/f']);
    expect(readdirSync(at.parent)).toEqual([]);
    expect(lstatSync(join(at.path, '.git/refs/heads/codex/p')).uid).toBe(lstatSync(at.path).uid);
  });

  it.each([
    ['a closed directory', 'mkdir d; touch d/f; chmod 0 d', 'SCOPE_UNREADABLE'],
    ['a closed file', 'echo x > f; chmod 0 f', 'SCOPE_UNREADABLE']
  ])('%s is named, and removed with the rest', (_, script, code) => {
    const at = place();
    const result = pass(at, script);
    expect([result.stderr, result.stdout]).toEqual(['', code]);
    expect(readdirSync(at.parent)).toEqual([]);
  });
});

(isRoot ? it : it.skip)('root publishes as the owner of the repository', () => {
  const at = place();
  execFileSync('git', ['config', '--file', join(at.home, '.gitconfig'), 'safe.directory', at.path]);
  chownSync(at.home, 0, 0);
  const argv = [...AS_USER, at.path, at.parent, 'echo 2 > a'];
  const env = { PATH: '/usr/bin:/bin', HOME: at.home, NODE_NO_WARNINGS: '1' };
  const result = spawnSync(process.execPath, argv, { cwd: '/', env, encoding: 'utf8' });
  expect([result.stderr, result.stdout]).toEqual(['', 'created a']);
  const owners = listing(join(at.path, '.git')).map(
    line => lstatSync(join(at.path, '.git', line.split(' ')[1] ?? '')).uid
  );
  expect(new Set(owners)).toEqual(new Set([64322]));
});

it('what a killed run leaves is swept by the next, and nothing else', async () => {
  const at = place();
  mkdirSync(at.parent, { mode: 0o711 });
  chmodSync(at.parent, 0o711);
  if (isRoot) chownSync(at.parent, 0, 0);
  const argv = [...AS_USER, at.path, at.parent, 'mkdir d; touch d/f; chmod 0 d', 'die'];
  const home = temporary();
  if (isRoot) execFileSync('git', ['config', '--file', join(home, '.gitconfig'), 'safe.directory', at.path]);
  const env = { PATH: '/usr/bin:/bin', HOME: home, NODE_NO_WARNINGS: '1' };
  const killed = spawnSync(process.execPath, argv, { cwd: '/', env, encoding: 'utf8' });
  expect([killed.signal, readdirSync(at.parent).length]).toEqual(['SIGKILL', 1]);
  expect(await sweepStaleRoots(at.parent)).toHaveLength(1);
  expect(readdirSync(at.parent)).toEqual([]);
});
