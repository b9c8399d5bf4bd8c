/** The child process runner: one total result for every way in which a child can end. */
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  writeFileSync,
  mkdirSync,
  chmodSync,
  rmSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exec, findProgram } from '../../src/platform/exec.js';
import { findGit, GIT_ENVIRONMENT, joinNul, splitNul } from '../../src/platform/git.js';

const dir = mkdtempSync(join(tmpdir(), 'exec-test-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function sh(script: string, more = {}) {
  return exec(['/bin/sh', '-c', script], { cwd: dir, env: {}, ...more });
}

/** A killed process that nobody waited for yet is still listed, as a zombie. */
function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

describe('exec', () => {
  it('gives output, errors and status', async () => {
    const result = await sh('echo out; echo err >&2; exit 3');
    expect(result).toMatchObject({
      code: 3,
      signal: null,
      spawnError: null,
      timedOut: false,
      failed: true,
      stderr: 'err\n'
    });
    expect(result.stdout.toString()).toBe('out\n');
    expect((await sh('exit 0')).failed).toBe(false);
  });

  it('inherits no environment', async () => {
    expect((await exec(['/usr/bin/env'], { cwd: dir, env: { A: 'b' } })).stdout.toString()).toBe('A=b\n');
  });

  it('reports signals, missing programs and missing directories without a throw', async () => {
    expect(await sh('kill -9 $$')).toMatchObject({ code: null, signal: 'SIGKILL', failed: true });
    expect(await exec(['/no/such'], { cwd: dir, env: {} })).toMatchObject({
      spawnError: 'ENOENT',
      code: null,
      failed: true
    });
    expect(await exec(['/bin/true'], { cwd: '/no/such', env: {} })).toMatchObject({
      spawnError: 'ENOENT',
      failed: true
    });
    expect(await exec(['/bin/true', 'a\0b'], { cwd: dir, env: {} })).toMatchObject({
      failed: true,
      code: null
    });
  });

  it('ends the whole group at the time limit and at the output limit', async () => {
    const slow = await sh('sleep 60 & echo $!; wait', { timeoutMs: 200 });
    expect(slow).toMatchObject({ timedOut: true, failed: true });
    // The grandchild held the pipe: had it lived, the result would not be here.
    expect(isAlive(Number(slow.stdout.toString()))).toBe(false);
    const loud = await exec(['/usr/bin/yes'], { cwd: dir, env: {}, maxStdout: 100_000 });
    expect(loud).toMatchObject({ overflowed: true, failed: true });
    expect(loud.stdout.length).toBeLessThanOrEqual(100_000);
    expect((await sh('yes e | head -c 300000 >&2')).stderr.length).toBe(65536);
  });

  it('feeds bytes or a file, writes to a file, and survives a child that does not read', async () => {
    const bytes = Buffer.alloc(1 << 20, 7);
    expect((await exec(['/bin/cat'], { cwd: dir, env: {}, input: bytes })).stdout.equals(bytes)).toBe(true);
    expect((await exec(['/bin/true'], { cwd: dir, env: {}, input: bytes })).failed).toBe(false);
    writeFileSync(join(dir, 'in'), 'file');
    const [from, to] = [openSync(join(dir, 'in'), 'r'), openSync(join(dir, 'out'), 'w')];
    const result = await exec(['/bin/cat'], { cwd: dir, env: {}, input: from, stdoutFd: to });
    [from, to].forEach(fd => closeSync(fd));
    expect([result.failed, readFileSync(join(dir, 'out'), 'utf8')]).toEqual([false, 'file']);
  });

  it('sets the mask of the child, not of this process', async () => {
    const before = process.umask(0o077);
    try {
      expect((await sh('umask')).stdout.toString()).toBe('0022\n');
      expect(process.umask()).toBe(0o077);
    } finally {
      process.umask(before);
    }
  });
});

describe('findProgram', () => {
  it('prefers the system, and takes nothing from node_modules or relative entries', () => {
    const planted = join(dir, 'node_modules/.bin');
    mkdirSync(planted, { recursive: true });
    for (const name of ['git', 'planted-tool']) writeFileSync(join(planted, name), '#!/bin/sh\n');
    for (const name of ['git', 'planted-tool']) chmodSync(join(planted, name), 0o755);
    expect(findProgram('git', planted)).not.toContain('node_modules');
    expect(findProgram('planted-tool', `${planted}:node_modules/.bin:.`)).toBeNull();
    writeFileSync(join(dir, 'my-tool'), '');
    expect(findProgram('my-tool', dir)).toBeNull();
    chmodSync(join(dir, 'my-tool'), 0o755);
    expect(findProgram('my-tool', dir)).toBe(join(dir, 'my-tool'));
  });
});

describe('git', () => {
  it('splits and joins NUL-terminated records', () => {
    const records = ['a', '', 'b\nc'].map(text => Buffer.from(text));
    expect(splitNul(joinNul(records))).toEqual(records);
    expect(splitNul(Buffer.from('a\0b'))).toHaveLength(2);
    expect(splitNul(Buffer.alloc(0))).toEqual([]);
  });

  it('runs with the fixed environment only', async () => {
    const git = findGit(process.env['PATH']);
    const result = await git?.run(['-c', 'alias.show-env=!env', 'show-env'], {
      cwd: dir,
      env: { LC_ALL: undefined, X: '1' }
    });
    const names =
      result?.stdout
        .toString()
        .split('\n')
        .map(line => line.split('=')[0] ?? '') ?? [];
    const allowed = [...Object.keys(GIT_ENVIRONMENT), 'X', 'PWD', 'OLDPWD', 'SHLVL', '_', ''];
    expect(
      names.filter(name => !allowed.includes(name) && !/^GIT_(CONFIG_|EXEC|PREFIX|PAGER)/.test(name))
    ).toEqual([]);
    expect(names).not.toContain('LC_ALL');
  });
});
